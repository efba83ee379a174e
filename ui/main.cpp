// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"
#include "ui/wizard/main_window.h"
#include "ui/wizard/session.h"

#include <QCommandLineParser>
#include <QEvent>
#include <QTimer>

namespace {

/// Ends the program after the first paint of a window: start-up is measured with it.
class QuitAfterPaint : public QObject
{
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
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"case"_s, QCoreApplication::translate("resetscope::ui::Main", "A saved case (JSON) to open."), u"[case]"_s);
    QCommandLineOption exitAfterPaint(u"exit-after-first-paint"_s);
    exitAfterPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(exitAfterPaint);
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
        const QStringList files = parser.positionalArguments();
        if (files.isEmpty()) {
            return;
        }
        if (const auto problem = session.openFile(files.front())) {
            Q_EMIT session.message(*problem, true);
        } else {
            session.goTo(ui::Step::Cause);
        }
    });
    return QApplication::exec();
}
