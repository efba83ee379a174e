// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace resetscope::ui {

/// The application object: names, looks, language, log, and the last guard against exceptions.
class Application : public QApplication {
    Q_OBJECT
public:
    Application(int &argc, char **argv);
    /// Called (once per event that threw) after the exception was logged.
    void setProblemHandler(std::function<void()> handler) { m_onProblem = std::move(handler); }
    bool notify(QObject *receiver, QEvent *event) override;
    /// Theme and language from the settings.
    void applySettings();
    /// Opens the log file; after the first paint.
    static void openLog();

private:
    std::function<void()> m_onProblem;
};

}  // namespace resetscope::ui
