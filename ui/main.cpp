// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/build_facts.h"
#include "ui/application.h"
#include "ui/wizard/main_window.h"
#include "ui/wizard/session.h"

#include <QCommandLineParser>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace {

/// Ends the program after the first paint of a window: start-up is measured with it.
class QuitAfterPaint : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QCoreApplication::exit(0);
        }
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

int main(int argc, char **argv)
{
    using namespace resetscope;
    using namespace Qt::StringLiterals;
    ui::Application application(argc, argv);
    application.applySettings();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("resetscope::ui::Main", "Finds out why connections break, and what to change."));
    parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(
        u"file"_s,
        QCoreApplication::translate("resetscope::ui::Main",
                                    "What to open: a saved case, a network capture, or files of a server."),
        u"[file...]"_s);
    QCommandLineOption exitAfterPaint(u"exit-after-first-paint"_s);
    exitAfterPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(exitAfterPaint);
    if (parser.parse(QCoreApplication::arguments()) && parser.isSet(version)) {
        std::printf("resetscope %s\n", RESETSCOPE_VERSION);
        for (const auto &[name, value] : app::buildFacts()) {
            std::printf("  %-12s%s\n", qUtf8Printable(name + u':'), qUtf8Printable(value));
        }
        return 0;
    }
    parser.process(application);

    ui::Session session;
    ui::MainWindow window(session);
    application.setProblemHandler([&window] { window.showInternalProblem(); });
    QuitAfterPaint quitAfterPaint;
    if (parser.isSet(exitAfterPaint)) {
        window.installEventFilter(&quitAfterPaint);
    }
    window.show();
    QTimer::singleShot(0, &application, [&] {
        ui::Application::openLog();
        if (const QStringList files = parser.positionalArguments(); !files.isEmpty()) {
            window.openFiles(files);
        }
    });
    return QApplication::exec();
}
