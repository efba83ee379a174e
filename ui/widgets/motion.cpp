// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/motion.h"

#include <QApplication>
#include <QEvent>
#include <QProcess>
#include <QProgressBar>
#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKey("appearance/reducedMotion");

struct State {
    bool reduced = false;
    bool chosen = false;  ///< by the user, not by the system
};

State &state()
{
    static State one;
    return one;
}

void followEffects()
{
    const bool moves = !state().reduced;
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, moves && effect != Qt::UI_AnimateCombo);
    }
}

/// A bar that only says "busy" runs to and fro for ever; it rests where nothing shall move.
class RestingBars : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && state().reduced) {
            auto *bar = qobject_cast<QProgressBar *>(watched);
            if (bar && bar->minimum() == 0 && bar->maximum() == 0) {
                bar->setRange(0, 2);
                bar->setValue(1);
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

/// GNOME keeps its settings in a database; its own tool is asked, and nobody waits for the answer.
void askGnome(QApplication &application)
{
    const QString tool = QStandardPaths::findExecutable(u"gsettings"_s);
    if (tool.isEmpty() || !qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"GNOME"_s)) {
        return;
    }
    auto *asked = new QProcess(&application);
    QObject::connect(asked, &QProcess::finished, &application, [asked](int code) {
        if (code == 0 && !state().chosen && asked->readAllStandardOutput().trimmed() == "false") {
            state().reduced = true;
            followEffects();
        }
        asked->deleteLater();
    });
    QObject::connect(asked, &QProcess::errorOccurred, asked, &QObject::deleteLater);
    asked->start(tool, {u"get"_s, u"org.gnome.desktop.interface"_s, u"enable-animations"_s});
}

}  // namespace

bool systemWantsLessMotion()
{
#ifdef Q_OS_WIN
    BOOL animated = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0) && !animated;
#else
    const auto file = [](const QString &name) {
        return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, name);
    };
    if (const QString kde = file(u"kdeglobals"_s); !kde.isEmpty()) {
        const QVariant factor = QSettings(kde, QSettings::IniFormat).value(u"KDE/AnimationDurationFactor"_s);
        if (factor.isValid() && factor.toDouble() <= 0) {
            return true;
        }
    }
    for (const QString &name : {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s}) {
        if (const QString gtk = file(name); !gtk.isEmpty()) {
            const QString moves =
                QSettings(gtk, QSettings::IniFormat).value(u"Settings/gtk-enable-animations"_s).toString();
            if (moves == u"0" || moves.compare(u"false"_s, Qt::CaseInsensitive) == 0) {
                return true;
            }
        }
    }
    return false;
#endif
}

bool reducedMotion()
{
    return state().reduced;
}

void setReducedMotion(bool reduced)
{
    QSettings().setValue(kKey, reduced);
    state() = {reduced, true};
    followEffects();
}

void applyMotion(QApplication &application)
{
    const QVariant choice = QSettings().value(kKey);
    static bool watching = false;
    state() = {choice.isValid() ? choice.toBool() : systemWantsLessMotion(), choice.isValid()};
    followEffects();
    if (!watching) {
        watching = true;
        application.installEventFilter(new RestingBars(&application));
        if (!choice.isValid()) {
            askGnome(application);
        }
    }
}

}  // namespace resetscope::ui
