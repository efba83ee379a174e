// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "app/content/language.h"
#include "probes/core/log.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/label_sides.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <exception>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

void toLog(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const std::string line = text.toStdString();
    switch (type) {
    case QtDebugMsg:
        log::debug("qt", line);
        break;
    case QtInfoMsg:
        log::info("qt", line);
        break;
    case QtWarningMsg:
    case QtCriticalMsg:
        log::warning("qt", line);
        break;
    case QtFatalMsg:
        log::error("qt", line);
        break;
    }
}

}  // namespace

Application::Application(int &argc, char **argv) : QApplication(argc, argv)
{
    installAccessibility();
    installFocusRings(*this);
    installLabelSides(*this);
    setApplicationName(u"resetscope"_s);
    setApplicationDisplayName(u"Resetscope"_s);
    setApplicationVersion(QStringLiteral(RESETSCOPE_VERSION));
    setDesktopFileName(u"resetscope"_s);
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &error) {
        log::error("ui", error.what());
    } catch (...) {
        log::error("ui", "an exception of unknown type reached the event loop");
    }
    if (m_onProblem) {
        m_onProblem();
    }
    return false;
}

void Application::applySettings()
{
    const QSettings settings;
    app::installLanguage(settings.value(u"appearance/language"_s).toString());
    setLayoutDirection(QLocale().textDirection());
    const int scheme = settings.value(u"appearance/scheme"_s, 0).toInt();
    Theme::instance().apply(*this,
                            scheme == 1 || scheme == 2 ? static_cast<Theme::Scheme>(scheme) : Theme::Scheme::System);
    applyMotion(*this);
}

void Application::openLog()
{
    const QString base = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + u"/.local/state"_s);
    const QString folder = base + u"/resetscope"_s;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!log::openFile((folder + u"/resetscope.log"_s).toStdString())) {
        log::warning("ui", "the log file cannot be written; the log window still works");
    }
    qInstallMessageHandler(toLog);
}

}  // namespace resetscope::ui
