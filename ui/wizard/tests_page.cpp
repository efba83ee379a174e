// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/tests_page.h"

#include "app/content/content.h"
#include "ui/charts/probe_charts.h"
#include "ui/tree/tree_panel.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"
#include "ui/wizard/probe_row.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using State = probes::ProbeState;

namespace {

constexpr int kNarrowBelow = 860;

bool isOver(State state)
{
    return state != State::Waiting && state != State::Running;
}

}  // namespace

TestsPage::TestsPage(Session &session, QWidget *parent) : Page(session, Body::Fill, parent)
{
    setObjectName(u"testsPage"_s);
    setBack(Step::Service);

    auto *progressRow = new QHBoxLayout;
    progressRow->setSpacing(space::m);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"overallProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_elapsed = makeLabel(TextRole::Small, this);
    m_elapsed->setProperty("text_role", u"muted"_s);
    m_elapsed->setWordWrap(false);
    progressRow->addWidget(m_progress, 1);
    progressRow->addWidget(m_elapsed);
    body()->addLayout(progressRow);
    m_why = makeMuted(this);
    m_why->setObjectName(u"whySentence"_s);
    body()->addWidget(m_why);
    m_note = new MessageBox(this);
    m_note->setObjectName(u"testsNote"_s);
    m_note->hide();
    body()->addWidget(m_note);

    m_bodyHolder = new QWidget(this);
    auto *holder = new QVBoxLayout(m_bodyHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_bodyHolder, 1);

    auto *scroll = new QScrollArea(m_bodyHolder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    inner->setProperty("column", true);
    m_rowsLayout = new QVBoxLayout(inner);
    m_rowsLayout->setContentsMargins(0, 0, space::s, 0);
    m_rowsLayout->setSpacing(space::s);
    m_noRows = makeMuted(inner);
    m_rowsLayout->addWidget(m_noRows);
    m_rowsLayout->addStretch(1);
    scroll->setWidget(inner);
    m_list = scroll;

    const auto box = [this](QLabel *&title, QWidget *content) {
        auto *made = new Card(m_bodyHolder, space::m);
        title = makeLabel(TextRole::Heading, made);
        title->setWordWrap(false);
        made->column()->addWidget(title);
        made->column()->addWidget(content, 1);
        return made;
    };
    m_charts = new ProbeCharts(m_bodyHolder);
    m_chartBox = box(m_chartTitle, m_charts);
    m_tree = new TreePanel(m_bodyHolder);
    m_treeBox = box(m_treeTitle, m_tree);
    m_treeTitle->hide();  // the panel names itself
    connect(m_tree, &TreePanel::expandRequested, this, [this](bool whole) { m_chartBox->setVisible(!whole); });

    m_across = new QSplitter(Qt::Horizontal, m_bodyHolder);
    m_down = new QSplitter(Qt::Vertical, m_bodyHolder);
    m_tabs = new QTabWidget(m_bodyHolder);
    m_across->setChildrenCollapsible(false);
    m_down->setChildrenCollapsible(false);
    m_across->setHandleWidth(space::m);
    m_down->setHandleWidth(space::m);
    holder->addWidget(m_across, 1);
    holder->addWidget(m_tabs, 1);
    const auto remember = [this] {
        QSettings settings;
        settings.setValue(u"tests/across"_s, m_across->saveState());
        settings.setValue(u"tests/down"_s, m_down->saveState());
    };
    connect(m_across, &QSplitter::splitterMoved, this, remember);
    connect(m_down, &QSplitter::splitterMoved, this, remember);

    m_cancel = makeButton(this, u"cancelAll"_s);
    m_runAgain = makeButton(this, u"runAgain"_s);
    footer()->addStretch(1);
    footer()->addWidget(m_runAgain);
    footer()->addWidget(m_cancel);
    mainButton()->setObjectName(u"seeCause"_s);

    app::RunController &controller = session.controller();
    connect(m_cancel, &QPushButton::clicked, &controller, &app::RunController::cancel);
    connect(m_runAgain, &QPushButton::clicked, this, [this] { this->session().runAgain(); });
    connect(mainButton(), &QPushButton::clicked, this, [this] { this->session().goTo(Step::Cause); });
    connect(&controller, &app::RunController::probeChanged, this, [this](const QString &id) {
        if (!this->session().isLive()) {
            return;
        }
        refreshRow(id);
        refreshHeader();
        const app::ProbeRecord *changed = record(id);
        if (changed && isOver(changed->state) && changed->state != State::Skipped && isVisible()) {
            tellResult(id);
        }
        if (changed && changed->state == State::Running && !m_userChose && id != m_chosen && changed->progress <= 0) {
            chooseProbe(id);
            m_userChose = false;
        } else if (id == m_chosen && changed && isOver(changed->state)) {
            refreshChart();
        }
    });
    connect(&controller, &app::RunController::samplesReady, this, [this](const auto &batch) {
        if (this->session().isLive() && batch) {
            m_charts->take(batch->samples);
        }
    });
    connect(&session, &Session::diagnosisChanged, this, [this] {
        m_tree->setCase(this->session().caseFile());
        refreshHeader();
    });
    connect(&session, &Session::runStarted, this, [this] {
        m_userChose = false;
        m_clock.restart();
        m_clockFrom_s = 0;
        m_second.start();
        refreshAll();
    });
    connect(&session, &Session::runFinished, this, [this] {
        m_second.stop();
        m_told.clear();
        refreshAll();
        if (isVisible()) {
            announce(this, accessibleName());
            announce(this, m_note->isVisible() ? m_note->text() : QString());
            announce(this, this->session().caseFile().diagnosis.abstained
                               ? QString()
                               : verdictOf(this->session().caseFile()).words);
        }
    });
    connect(&session, &Session::caseChanged, this, &TestsPage::refreshAll);
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &TestsPage::refreshHeader);
    m_clock.start();
    retranslate();
    arrange(false);
    refreshAll();
}

void TestsPage::entered()
{
    if (session().isRunning()) {
        m_second.start();
    }
    refreshAll();
}

void TestsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange(event->size().width() < kNarrowBelow);
}

void TestsPage::arrange(bool narrow)
{
    if (m_arranged && narrow == m_narrow) {
        return;
    }
    m_arranged = true;
    m_narrow = narrow;
    while (m_tabs->count() > 0) {
        QWidget *page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        page->setParent(m_bodyHolder);
    }
    if (narrow) {
        m_tabs->addTab(m_list, tr("Tests"));
        m_tabs->addTab(m_chartBox, tr("Chart"));
        m_tabs->addTab(m_treeBox, tr("Decision tree"));
    } else {
        m_across->addWidget(m_list);
        m_down->addWidget(m_chartBox);
        m_down->addWidget(m_treeBox);
        m_across->addWidget(m_down);
        const QSettings settings;
        if (!m_across->restoreState(settings.value(u"tests/across"_s).toByteArray())) {
            m_across->setSizes({380, 620});
        }
        if (!m_down->restoreState(settings.value(u"tests/down"_s).toByteArray())) {
            m_down->setSizes({280, 340});
        }
        m_across->setStretchFactor(0, 2);
        m_across->setStretchFactor(1, 3);
        for (QWidget *part : {m_list, m_chartBox, m_treeBox, static_cast<QWidget *>(m_down)}) {
            part->show();
        }
        m_chartBox->setVisible(!m_tree->isExpanded());
    }
    m_chartTitle->setVisible(narrow);  // beside the list the selected row says it already
    m_tree->setExpandable(!narrow);
    const int edge = narrow ? space::m : 0;
    m_rowsLayout->setContentsMargins(edge, edge, narrow ? edge : space::s, edge);
    m_tabs->setVisible(narrow);
    m_across->setVisible(!narrow);
}

const app::ProbeRecord *TestsPage::record(const QString &id) const
{
    const auto &records = session().caseFile().probes;
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const app::ProbeRecord &each) { return each.id == id; });
    return found == records.end() ? nullptr : &*found;
}

QString TestsPage::purposeOf(const QString &id) const
{
    for (const app::NextTest &next : session().caseFile().diagnosis.nextTests) {
        if (next.probe == id && !next.why.isEmpty()) {
            return next.why;
        }
    }
    for (const app::PlannedProbe &planned : session().controller().plan()) {
        if (planned.id == id) {
            return planned.purpose;
        }
    }
    return {};
}

void TestsPage::makeRows()
{
    const auto &records = session().caseFile().probes;
    const bool same =
        std::equal(m_rows.begin(), m_rows.end(), records.begin(), records.end(),
                   [](const ProbeRow *row, const app::ProbeRecord &each) { return row->id() == each.id; });
    if (same) {
        return;
    }
    for (ProbeRow *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const app::ProbeRecord &each : records) {
        auto *row = new ProbeRow(each.id, m_noRows->parentWidget());
        m_rowsLayout->insertWidget(m_rowsLayout->count() - 1, row);
        connect(row, &ProbeRow::chosen, this, [this](const QString &id) {
            m_userChose = true;
            chooseProbe(id);
        });
        app::RunController &controller = session().controller();
        connect(row, &ProbeRow::stopRequested, &controller, &app::RunController::cancelProbe);
        connect(row, &ProbeRow::skipRequested, &controller, &app::RunController::skipProbe);
        connect(row, &ProbeRow::rerunRequested, this, [this](const QString &id) {
            m_userChose = true;
            chooseProbe(id);
            session().runProbeToo(id);
        });
        row->QWidget::show();
        m_rows.push_back(row);
    }
}

void TestsPage::refreshAll()
{
    makeRows();
    m_noRows->setVisible(m_rows.empty());
    for (const ProbeRow *row : m_rows) {
        refreshRow(row->id());
    }
    if (!record(m_chosen) || (!m_userChose && !session().isRunning())) {
        // What tells most: the running test, else the one with the most to see.
        QString best;
        std::size_t most = 0;
        for (const app::ProbeRecord &each : session().caseFile().probes) {
            if (each.state == State::Running) {
                best = each.id;
                break;
            }
            const std::size_t weight = each.samples.size() + (each.id == u"idle" || each.id == u"keepalive" ? 1 : 0);
            if (best.isEmpty() || weight > most) {
                best = each.id;
                most = weight;
            }
        }
        m_chosen = best;
    }
    for (ProbeRow *row : m_rows) {
        row->setSelected(row->id() == m_chosen);
    }
    refreshChart();
    m_tree->setCase(session().caseFile());
    refreshHeader();
}

void TestsPage::refreshRow(const QString &id)
{
    const app::ProbeRecord *each = record(id);
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const ProbeRow *r) { return r->id() == id; });
    if (!each) {
        return;
    }
    if (row == m_rows.end()) {
        refreshAll();
        return;
    }
    const auto &ids = probes::probeIds();
    const bool available = std::find(ids.begin(), ids.end(), id.toStdString()) != ids.end();
    (*row)->show(*each, session().caseFile().findings, session().isRunning(), available && session().isLive());
}

void TestsPage::tellResult(const QString &id)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const ProbeRow *r) { return r->id() == id; });
    if (row != m_rows.end() && !m_told.contains(id)) {
        m_told << id;
        announce(this, u"%1. %2"_s.arg((*row)->accessibleName(), (*row)->resultText()));
    }
}

void TestsPage::refreshChart()
{
    const app::ProbeRecord *each = record(m_chosen);
    m_chartTitle->setText(each ? app::probeTitle(m_chosen) : tr("Chart"));
    if (each) {
        m_charts->showProbe(*each, session().caseFile().findings);
    } else {
        m_charts->clear();
    }
}

void TestsPage::chooseProbe(const QString &id)
{
    m_chosen = id;
    for (ProbeRow *row : m_rows) {
        row->setSelected(row->id() == id);
    }
    refreshChart();
}

double TestsPage::overallProgress() const
{
    double done = 0;
    double all = 0;
    for (const app::ProbeRecord &each : session().caseFile().probes) {
        double weight = 1;
        for (const app::PlannedProbe &planned : session().controller().plan()) {
            if (planned.id == each.id) {
                weight = std::max(1.0, planned.longest_s);
            }
        }
        all += weight;
        done += weight * (isOver(each.state) ? 1 : std::clamp(each.progress, 0.0, 1.0));
    }
    return all > 0 ? done / all : 0;
}

void TestsPage::refreshHeader()
{
    const app::CaseFile &file = session().caseFile();
    const bool running = session().isRunning();
    const bool measured = !file.findings.empty();
    const bool clear = measured && !file.diagnosis.abstained;
    m_cancel->setVisible(running);
    m_runAgain->setVisible(!running && session().hasResults());
    m_progress->setVisible(running);
    m_progress->setValue(static_cast<int>(std::lround(overallProgress() * 1000)));
    mainButton()->setEnabled(measured && (!running || clear));

    double elapsed = file.elapsed_s;
    if (running) {
        if (elapsed > m_clockFrom_s) {
            m_clockFrom_s = elapsed;
            m_clock.restart();
        }
        elapsed = m_clockFrom_s + static_cast<double>(m_clock.elapsed()) / 1000;
    }
    m_elapsed->setText(running && elapsed >= 0.5 ? tr("%1 so far").arg(durationWords(elapsed)) : QString());
    m_elapsed->setVisible(running);

    QString why;
    int skippedEarly = 0;
    bool cancelled = false;
    for (const app::ProbeRecord &each : file.probes) {
        if (each.state == State::Running && why.isEmpty()) {
            const QString purpose = purposeOf(each.id);
            why = purpose.isEmpty() ? tr("Now: %1.").arg(app::probeTitle(each.id))
                                    : tr("Now: %1. Why: %2").arg(app::probeTitle(each.id), purpose);
        }
        const bool early = each.reason == u"clear_already";
        cancelled = cancelled || (each.state == State::Cancelled && !early);
        skippedEarly += early && (each.state == State::Skipped || each.state == State::Cancelled) ? 1 : 0;
    }
    if (running) {
        setHeading(tr("Testing %1").arg(QString::fromStdString(file.target.host)),
                   tr("Nothing to do for you now. Watch how the connections live and die, or come back later."));
        m_why->setText(why);
    } else {
        setHeading(session().hasResults() ? tr("The tests are over") : tr("Tests"),
                   !measured       ? QString()
                   : elapsed < 0.5 ? tr("Choose a test to see its chart.")
                                   : tr("They took %1. Choose a test to see its chart.").arg(durationWords(elapsed)));
        m_why->clear();
    }
    m_why->setVisible(!m_why->text().isEmpty());

    if (running && clear) {
        m_note->show(Tone::Info,
                     tr("The cause is already visible. You can look at it now; the tests go on meanwhile."));
    } else if (running || !session().hasResults()) {
        m_note->hide();
    } else if (!measured) {
        m_note->show(Tone::Warn, tr("Nothing could be measured. Check that the address is right and that this computer "
                                    "is connected, then run the tests again."));
    } else if (cancelled || !file.finished) {
        m_note->show(Tone::Warn, tr("The tests were stopped early. What was measured until then is kept and counts."));
    } else if (skippedEarly > 0) {
        m_note->show(Tone::Good,
                     tr("The answer was clear early, so %n test(s) could be spared.", nullptr, skippedEarly));
    } else {
        m_note->hide();
    }
}

void TestsPage::retranslate()
{
    mainButton()->setText(tr("See the likely cause"));
    m_cancel->setText(tr("Stop all tests"));
    m_runAgain->setText(tr("Run all tests again"));
    m_progress->setAccessibleName(tr("Progress of all tests"));
    m_noRows->setText(tr("No test has run yet. Go back one step, name the service and start."));
    m_treeTitle->setText(tr("Decision tree"));
    if (m_tabs->count() == 3) {
        m_tabs->setTabText(0, tr("Tests"));
        m_tabs->setTabText(1, tr("Chart"));
        m_tabs->setTabText(2, tr("Decision tree"));
    }
    refreshAll();
}

}  // namespace resetscope::ui
