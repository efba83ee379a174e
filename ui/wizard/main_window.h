// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/wizard/session.h"

#include <QMainWindow>
#include <QPointer>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace resetscope::ui {

class GlossaryDialog;
class MessageBox;
class StepRail;

/// The one window: rail, pages (made when first visited), menus, message strip.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showStep(Step step);
    [[nodiscard]] Step currentStep() const { return m_current; }
    [[nodiscard]] QWidget *page(Step step);  ///< makes it when needed
    void showGlossary(const QString &term);
    void showLog();
    void showSettings();
    void showAbout();
    void showKeys();
    void setScheme(Theme::Scheme scheme);
    void setLanguage(const QString &code);
    /// Says that something went wrong inside; the case stays.
    void showInternalProblem();
    void openDropped(const QString &path);     ///< by what is in the file, not by its name
    void openFiles(const QStringList &paths);  ///< one: as dropped; several: the server's files

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readServerFiles(const QStringList &paths);
    void makeMenus();
    void retranslate();
    void refreshActions();
    void openCapture(const QString &path);
    void reveal();
    void remember() const;

    Session &m_session;
    StepRail *m_rail;
    QStackedWidget *m_stack;
    MessageBox *m_strip;
    std::array<QWidget *, kPageCount> m_pages{};
    Step m_current = Step::Start;
    bool m_revealed = false;  ///< false until the empty frame was painted once
    // Made by `reveal`.
    QMenu *m_fileMenu, *m_goMenu, *m_viewMenu, *m_themeMenu, *m_languageMenu, *m_helpMenu;
    QAction *m_new, *m_open, *m_practice, *m_training, *m_watch, *m_observe, *m_capture, *m_ask, *m_report, *m_quit,
        *m_settings, *m_log, *m_glossary, *m_keys, *m_about;
    std::array<QAction *, kStepCount> m_go{};
    std::array<QAction *, 3> m_schemes{};
    QActionGroup *m_languages;
    QPointer<GlossaryDialog> m_glossaryDialog;
    QPointer<QDialog> m_logDialog;
};

}  // namespace resetscope::ui
