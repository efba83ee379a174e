// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/main_window.h"

#include "app/content/language.h"
#include "ui/training/training_area.h"
#include "ui/widgets/glossary_label.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/reading_order.h"
#include "ui/wizard/ask_page.h"
#include "ui/wizard/capture_page.h"
#include "ui/wizard/cause_page.h"
#include "ui/wizard/check_page.h"
#include "ui/wizard/dialogs.h"
#include "ui/wizard/fix_page.h"
#include "ui/wizard/keys_dialog.h"
#include "ui/wizard/long_run_page.h"
#include "ui/wizard/report_page.h"
#include "ui/wizard/server_files.h"
#include "ui/wizard/service_page.h"
#include "ui/wizard/start_page.h"
#include "ui/wizard/step_rail.h"
#include "ui/wizard/symptoms_page.h"
#include "ui/wizard/tests_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCompactBelow = 940;
constexpr int kSaveOnClose_ms = 3000;
constexpr int kRevealAtLast_ms = 250;
constexpr QLatin1StringView kGeometryKey("window/geometry");
constexpr QLatin1StringView kPageKey("window/page");

/// Pages that are whole without a case: where the program begins again when it was left there.
constexpr std::array kLasting{
    std::pair{Step::Training, QLatin1StringView("training")}, std::pair{Step::Watch, QLatin1StringView("watch")},
    std::pair{Step::Observe, QLatin1StringView("observe")}, std::pair{Step::Capture, QLatin1StringView("capture")},
    std::pair{Step::Ask, QLatin1StringView("ask")}};

Step rememberedPage()
{
    const QString name = QSettings().value(kPageKey).toString();
    const auto *found =
        std::find_if(kLasting.begin(), kLasting.end(), [&](const auto &each) { return each.second == name; });
    return found == kLasting.end() ? Step::Start : found->first;
}

}  // namespace

MainWindow::MainWindow(Session &session, QWidget *parent) : QMainWindow(parent), m_session(session)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(720, 520);
    setAcceptDrops(true);
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new StepRail(session, central);
    auto *line = new QFrame(central);
    line->setProperty("line", true);
    line->setFixedWidth(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *stripBox = new QHBoxLayout;
    m_strip = new MessageBox(central);
    m_strip->setObjectName(u"messageStrip"_s);
    m_strip->setData(true);
    stripBox->addWidget(m_strip);
    m_stack = new QStackedWidget(central);
    column->addLayout(stripBox);
    column->addWidget(m_stack, 1);
    row->addWidget(m_rail);
    row->addWidget(line);
    row->addLayout(column, 1);
    setCentralWidget(central);

    connect(&session, &Session::navigation, this, &MainWindow::showStep);
    connect(&session, &Session::caseChanged, this, &MainWindow::refreshActions);
    connect(&session, &Session::runStarted, this, &MainWindow::refreshActions);
    connect(&session, &Session::runFinished, this, &MainWindow::refreshActions);
    connect(
        &session, &Session::practiceLost, this,
        [this] {
            // A lesson takes the user back and says it there.
            if (m_current != Step::Training) {
                Q_EMIT m_session.message(Session::practiceLostText(), true);
            }
        },
        Qt::QueuedConnection);
    connect(&session, &Session::message, this, [this](const QString &sentence, bool problem) {
        m_strip->show(problem ? Tone::Bad : Tone::Info, sentence);
        m_strip->setAction(tr("Dismiss"), [this] { m_strip->hide(); });
    });
    qApp->installEventFilter(this);
    connect(&GlossaryDesk::instance(), &GlossaryDesk::requested, this, &MainWindow::showGlossary);

    resize(1180, 800);
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    m_rail->setCurrent(Step::Start);
    // The frame is painted before the first text: looking up fonts takes longer than everything else at the start.
    // Menus, icons and pages follow in `reveal`.
    central->hide();
}

void MainWindow::reveal()
{
    if (m_revealed) {
        return;
    }
    m_revealed = true;
    setWindowIcon(QIcon(u":/icons/resetscope.svg"_s));
    makeMenus();
    retranslate();
    centralWidget()->show();
    showStep(m_current == Step::Start ? rememberedPage() : m_current);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_revealed) {
        QTimer::singleShot(0, this, &MainWindow::reveal);
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_revealed && !event->spontaneous()) {
        // A window that is never painted (minimised, covered) fills itself all the same.
        QTimer::singleShot(kRevealAtLast_ms, this, &MainWindow::reveal);
    }
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::page(Step step)
{
    QWidget *&page = m_pages[static_cast<std::size_t>(step)];
    if (page) {
        return page;
    }
    switch (step) {
    case Step::Start:
        page = new StartPage(m_session, m_stack);
        break;
    case Step::WhatHappened:
        page = new SymptomsPage(m_session, m_stack);
        break;
    case Step::Service:
        page = new ServicePage(m_session, m_stack);
        break;
    case Step::Tests:
        page = new TestsPage(m_session, m_stack);
        break;
    case Step::Cause:
        page = new CausePage(m_session, m_stack);
        break;
    case Step::Fix:
        page = new FixPage(m_session, m_stack);
        break;
    case Step::Check:
        page = new CheckPage(m_session, m_stack);
        break;
    case Step::Ask:
        page = new AskPage(m_session, m_stack);
        break;
    case Step::Report:
        page = new ReportPage(m_session, m_stack);
        break;
    case Step::Watch:
        page = new LongRunPage(LongRunPage::Kind::Watch, m_session, m_stack);
        break;
    case Step::Observe:
        page = new LongRunPage(LongRunPage::Kind::Observe, m_session, m_stack);
        break;
    case Step::Training:
        page = new TrainingArea(
            m_session, [this](Step wanted) { return this->page(wanted); }, m_stack);
        break;
    case Step::Capture:
        page = new CapturePage(m_session, m_stack);
        break;
    }
    m_stack->addWidget(page);
    return page;
}

void MainWindow::showStep(Step step)
{
    if (!m_session.canVisit(step)) {
        return;
    }
    m_current = step;
    if (!m_revealed) {
        reveal();  // asked for before the first paint: fill the window now
        return;
    }
    QWidget *shown = page(step);
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(step);
    if (auto *training = qobject_cast<TrainingArea *>(shown)) {
        training->entered();
    } else if (auto *ours = qobject_cast<Page *>(shown)) {
        ours->entered();
        // A page that has no field to begin with begins at its main action.
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !ours->isAncestorOf(focus) || focus == ours->backButton()) {
            ours->focusMain();
        }
    }
    refreshActions();
}

void MainWindow::makeMenus()
{
    const auto action = [this](QMenu *menu, const QString &name, const QKeySequence &keys, auto slot) {
        auto *made = new QAction(this);
        made->setObjectName(name);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, slot);
        menu->addAction(made);
        return made;
    };
    m_fileMenu = menuBar()->addMenu(QString());
    m_new = action(m_fileMenu, u"actionNew"_s, QKeySequence::New, [this] {
        m_session.stopPractice();
        m_session.newCase();
        m_session.goTo(Step::WhatHappened);
    });
    m_open = action(m_fileMenu, u"actionOpen"_s, QKeySequence::Open, [this] {
        showStep(Step::Start);
        qobject_cast<StartPage *>(page(Step::Start))->openFileDialog();
    });
    m_practice = action(m_fileMenu, u"actionPractice"_s, QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        showStep(Step::Start);
        qobject_cast<StartPage *>(page(Step::Start))->openPracticeDialog();
    });
    m_training = action(m_fileMenu, u"actionTraining"_s, QKeySequence(Qt::CTRL | Qt::Key_T),
                        [this] { m_session.goTo(Step::Training); });
    m_watch = action(m_fileMenu, u"actionWatch"_s, QKeySequence(), [this] { m_session.goTo(Step::Watch); });
    m_observe = action(m_fileMenu, u"actionObserve"_s, QKeySequence(), [this] { m_session.goTo(Step::Observe); });
    m_capture = action(m_fileMenu, u"actionCapture"_s, QKeySequence(), [this] { m_session.goTo(Step::Capture); });
    m_ask = action(m_fileMenu, u"actionAsk"_s, QKeySequence(), [this] { m_session.goTo(Step::Ask); });
    m_fileMenu->addSeparator();
    m_report = action(m_fileMenu, u"actionReport"_s, QKeySequence::Save, [this] { m_session.goTo(Step::Report); });
    m_fileMenu->addSeparator();
    m_settings =
        action(m_fileMenu, u"actionSettings"_s, QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    m_fileMenu->addSeparator();
    m_quit = action(m_fileMenu, u"actionQuit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });

    m_goMenu = menuBar()->addMenu(QString());
    for (int i = 0; i < kStepCount; ++i) {
        m_go[static_cast<std::size_t>(i)] =
            action(m_goMenu, u"actionGo%1"_s.arg(i), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)),
                   [this, i] { m_session.goTo(static_cast<Step>(i)); });
    }

    m_viewMenu = menuBar()->addMenu(QString());
    m_themeMenu = m_viewMenu->addMenu(QString());
    auto *schemes = new QActionGroup(this);
    for (int i = 0; i < 3; ++i) {
        QAction *made = action(m_themeMenu, u"actionScheme%1"_s.arg(i), QKeySequence(),
                               [this, i] { setScheme(static_cast<Theme::Scheme>(i)); });
        made->setCheckable(true);
        schemes->addAction(made);
        m_schemes[static_cast<std::size_t>(i)] = made;
    }
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languages = new QActionGroup(this);
    for (const app::Language &language : app::languages()) {
        QAction *made = action(m_languageMenu, u"actionLanguage:"_s + language.code, QKeySequence(),
                               [this, code = language.code] { setLanguage(code); });
        made->setText(language.nativeName);
        made->setProperty("data", true);
        made->setData(language.code);
        made->setCheckable(true);
        m_languages->addAction(made);
    }
    m_log = action(m_viewMenu, u"actionLog"_s, QKeySequence(Qt::CTRL | Qt::Key_L), [this] { showLog(); });

    m_helpMenu = menuBar()->addMenu(QString());
    m_glossary = action(m_helpMenu, u"actionGlossary"_s, QKeySequence(Qt::Key_F1), [this] { showGlossary(QString()); });
    m_keys = action(m_helpMenu, u"actionKeys"_s, QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { showKeys(); });
    m_about = action(m_helpMenu, u"actionAbout"_s, QKeySequence(), [this] { showAbout(); });
}

void MainWindow::refreshActions()
{
    if (!m_revealed) {
        return;
    }
    for (int i = 0; i < kStepCount; ++i) {
        m_go[static_cast<std::size_t>(i)]->setEnabled(m_session.canVisit(static_cast<Step>(i)));
    }
    m_report->setEnabled(m_session.canVisit(Step::Report));
    m_schemes[static_cast<std::size_t>(Theme::instance().scheme())]->setChecked(true);
    for (QAction *language : m_languages->actions()) {
        language->setChecked(language->data().toString() == app::currentLanguage());
    }
    const QString title = m_session.hasResults() ? m_session.caseFile().title : QString();
    setWindowTitle(title.isEmpty() || m_current == Step::Start ? u"Resetscope"_s : tr("%1 – Resetscope").arg(title));
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_new->setText(tr("&New diagnosis"));
    m_open->setText(tr("&Open case…"));
    m_practice->setText(tr("&Practice on a built-in fault…"));
    m_training->setText(tr("&Training…"));
    m_watch->setText(tr("&Watch for hours…"));
    m_observe->setText(tr("O&bserve my application…"));
    m_capture->setText(tr("Network &capture…"));
    m_ask->setText(tr("&Ask the administrator…"));
    m_report->setText(tr("&Report…"));
    m_settings->setText(tr("Se&ttings…"));
    m_quit->setText(tr("&Quit"));
    m_goMenu->setTitle(tr("&Go to"));
    const std::array<QString, kStepCount> steps{tr("&Start"),         tr("&What happened"), tr("Which s&ervice"),
                                                tr("&Tests"),         tr("Likely &cause"),  tr("&Fix"),
                                                tr("Chec&k the fix"), tr("&Report")};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_go[i]->setText(steps[i]);
    }
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Appearance"));
    m_schemes[0]->setText(tr("As the &system"));
    m_schemes[1]->setText(tr("&Light"));
    m_schemes[2]->setText(tr("&Dark"));
    m_languageMenu->setTitle(tr("&Language"));
    m_log->setText(tr("&Log…"));
    m_helpMenu->setTitle(tr("&Help"));
    m_glossary->setText(tr("&Words explained"));
    m_keys->setText(tr("&Keyboard…"));
    m_about->setText(tr("&About Resetscope"));
    refreshActions();
}

void MainWindow::showGlossary(const QString &term)
{
    if (!m_glossaryDialog) {
        m_glossaryDialog = new GlossaryDialog(this);
    }
    m_glossaryDialog->show();
    m_glossaryDialog->raise();
    m_glossaryDialog->activateWindow();
    m_glossaryDialog->showTerm(term);
}

void MainWindow::showLog()
{
    if (!m_logDialog) {
        m_logDialog = new QDialog(this);
        m_logDialog->setWindowTitle(tr("Log"));
        m_logDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_logDialog->resize(820, 480);
        auto *column = new QVBoxLayout(m_logDialog);
        column->setContentsMargins(space::l, space::l, space::l, space::l);
        column->addWidget(new LogView(m_logDialog));
    }
    m_logDialog->show();
    m_logDialog->raise();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(this);
    connect(&dialog, &SettingsDialog::schemeChosen, this, &MainWindow::setScheme);
    connect(&dialog, &SettingsDialog::languageChosen, this, &MainWindow::setLanguage);
    dialog.exec();
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

void MainWindow::showKeys()
{
    KeysDialog({m_fileMenu, m_goMenu, m_viewMenu, m_helpMenu}, this).exec();
}

void MainWindow::setScheme(Theme::Scheme scheme)
{
    Theme::instance().apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), scheme);
    QSettings().setValue(u"appearance/scheme"_s, static_cast<int>(scheme));
    refreshActions();
}

void MainWindow::setLanguage(const QString &code)
{
    app::installLanguage(code);
    QApplication::setLayoutDirection(QLocale().textDirection());
    QSettings().setValue(u"appearance/language"_s, code);
    refreshActions();
}

void MainWindow::showInternalProblem()
{
    m_strip->show(Tone::Bad, tr("Something unexpected happened inside Resetscope. Your case is kept; the log has the "
                                "details."));
    m_strip->setAction(tr("Show log"), [this] { showLog(); });
    m_session.saveNow();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // Not the Tab key but a part that was disabled or hidden: the focus stays on the page, off the steps at its side.
    const QWidget *focus = focusWidget();
    auto *shown = m_revealed ? qobject_cast<Page *>(m_stack->currentWidget()) : nullptr;
    if (shown && focus && shown->isVisible() && shown->isAncestorOf(focus) &&
        (!focus->isEnabled() || !focus->isVisible())) {
        shown->focusMain();
        return true;
    }
    return moveFocus(*this, next);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_revealed) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::remember() const
{
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    const auto *lasting =
        std::find_if(kLasting.begin(), kLasting.end(), [this](const auto &each) { return each.first == m_current; });
    settings.setValue(kPageKey, lasting == kLasting.end() ? QString() : QString(lasting->second));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (auto *training = qobject_cast<TrainingArea *>(m_pages[static_cast<std::size_t>(Step::Training)])) {
        training->endAll();  // no fault outlives its window
    }
    if (m_session.isRunning()) {
        m_session.controller().cancel();
    }
    // What was measured is on disk before the window goes; a disk that hangs must not keep it open for ever.
    static_cast<void>(m_session.waitUntilSaved(kSaveOnClose_ms));
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = width() < kCompactBelow;
    if (compact != m_rail->isCompact()) {
        m_rail->setCompact(compact);
    }
}

namespace {

/// The local files that are dragged.
QStringList draggedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

}  // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = draggedFiles(event->mimeData());
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        openFiles(paths);
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Text fields would take a dropped file for its name: on this window a file is always opened.
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drag && event->type() != QEvent::Drop) {
        return QMainWindow::eventFilter(watched, event);
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!widget || widget == this || widget->window() != this || draggedFiles(drop->mimeData()).isEmpty()) {
        return QMainWindow::eventFilter(watched, event);
    }
    for (const QWidget *within = widget; within && within != this; within = within->parentWidget()) {
        if (within->property("takesFiles").toBool()) {
            return QMainWindow::eventFilter(watched, event);  // a page with a use of its own for them
        }
    }
    drop->acceptProposedAction();
    if (!drag) {
        openFiles(draggedFiles(drop->mimeData()));
    }
    return true;
}

void MainWindow::openCapture(const QString &path)
{
    showStep(Step::Capture);
    qobject_cast<CapturePage *>(page(Step::Capture))->open(path);
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.size() == 1) {
        openDropped(paths.front());
        return;
    }
    readServerFiles(paths);
}

void MainWindow::readServerFiles(const QStringList &paths)
{
    if (currentStep() == Step::Check && m_session.hasResults() && m_session.checkPlan().byFiles) {
        m_session.checkWithFiles(paths);
        return;
    }
    m_session.serverFiles().add(paths, m_session.evidence());
    m_session.goTo(Step::Ask);
}

void MainWindow::openDropped(const QString &path)
{
    if (looksLikeCapture(path)) {
        openCapture(path);
        return;
    }
    if (TrainingArea::isTrainingFile(path)) {
        m_session.goTo(Step::Training);
        qobject_cast<TrainingArea *>(page(Step::Training))->openFile(path);
        return;
    }
    if (!Session::isSavedCase(path)) {
        readServerFiles({path});
        return;
    }
    if (const auto problem = m_session.openFile(path)) {
        m_strip->show(Tone::Bad, *problem);
        m_strip->setAction(tr("Dismiss"), [this] { m_strip->hide(); });
        return;
    }
    m_session.goTo(Step::Cause);
}

}  // namespace resetscope::ui
