// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/long_run_page.h"

#include "ui/charts/probe_charts.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tick_row.h"
#include "ui/widgets/verdict.h"
#include "ui/wizard/ended_model.h"
#include "ui/wizard/long_run.h"
#include "ui/wizard/long_run_words.h"
#include "ui/wizard/service_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using State = probes::ProbeState;

namespace {

constexpr std::array<int, 5> kTimes_s{600, 3600, 8 * 3600, 24 * 3600, 0};  ///< 0: until stopped
constexpr int kUsualTime = 1;

}  // namespace

LongRunPage::LongRunPage(Kind kind, Session &session, QWidget *parent)
    : Page(session, Body::Scroll, parent), m_kind(kind)
{
    setObjectName(kind == Kind::Watch ? u"watchPage"_s : u"observePage"_s);
    setBack(Step::Start);
    m_note = new MessageBox(this);
    m_note->setObjectName(u"longRunNote"_s);
    m_note->hide();
    body()->addWidget(m_note);

    m_stepsBox = new Card(this, space::m);
    m_stepsBox->setObjectName(u"longRunSteps"_s);
    m_steps = makeLabel(TextRole::Body, m_stepsBox);
    m_stepsBox->column()->addWidget(m_steps);
    body()->addWidget(m_stepsBox);

    m_form = new QWidget(this);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::s);
    m_fieldTitle = makeLabel(TextRole::Body, m_form);
    m_fieldTitle->setWordWrap(false);
    m_field = new QLineEdit(m_form);
    m_field->setObjectName(u"longRunTarget"_s);
    m_field->setMaxLength(4096);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setMinimumWidth(180);
    m_fieldTitle->setBuddy(m_field);
    m_timeTitle = makeLabel(TextRole::Body, m_form);
    m_timeTitle->setWordWrap(false);
    m_time = new QComboBox(m_form);
    m_time->setObjectName(u"longRunTime"_s);
    m_timeTitle->setBuddy(m_time);
    auto *row = new QGridLayout;  // names above their fields: any language fits
    row->setHorizontalSpacing(space::m);
    row->setVerticalSpacing(space::xs);
    row->addWidget(m_fieldTitle, 0, 0);
    row->addWidget(m_timeTitle, 0, 1);
    row->addWidget(m_field, 1, 0);
    row->addWidget(m_time, 1, 1);
    row->setColumnStretch(0, 1);
    form->addLayout(row);
    m_hint = makeMuted(m_form);
    m_hint->setObjectName(u"longRunHint"_s);
    form->addWidget(m_hint);
    m_permission = new TickRow(u"longRunPermission"_s, m_form);
    form->addWidget(m_permission);
    body()->addWidget(m_form);

    if (kind == Kind::Observe) {
        m_guide = new Card(this, space::m);
        m_guide->setObjectName(u"relayGuide"_s);
        m_guideTitle = makeLabel(TextRole::Heading, m_guide);
        m_guideAddress = asData(makeLabel(TextRole::Mono, m_guide));
        m_guideAddress->setObjectName(u"relayAddress"_s);
        m_guideAddress->setWordWrap(false);
        m_guideAddress->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_guideCopy = new CopyButton([this] { return m_guideAddress->text(); }, m_guide);
        m_guideCopy->setObjectName(u"copyRelayAddress"_s);
        m_guideText = makeMuted(m_guide);
        auto *line = new QHBoxLayout;
        line->addWidget(m_guideTitle, 1);
        line->addWidget(m_guideAddress);
        line->addWidget(m_guideCopy);
        m_guide->column()->addLayout(line);
        m_guide->column()->addWidget(m_guideText);
        m_guide->hide();
        body()->addWidget(m_guide);
    }

    m_status = makeMuted(this);
    m_status->setObjectName(u"longRunStatus"_s);
    body()->addWidget(m_status);
    m_pattern = new MessageBox(this);
    m_pattern->setObjectName(u"longRunPattern"_s);
    m_pattern->setData(true);
    m_pattern->hide();
    body()->addWidget(m_pattern);

    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->setMinimumHeight(430);  // a chart and some rows; a small window scrolls
    m_split->setHandleWidth(space::m);
    auto *chartBox = new Card(m_split, space::m);
    m_charts = new ProbeCharts(chartBox);
    chartBox->column()->addWidget(m_charts, 1);
    m_split->addWidget(chartBox);
    auto *tableBox = new Card(m_split, space::m);
    m_tableTitle = makeLabel(TextRole::Heading, tableBox);
    m_tableTitle->setWordWrap(false);
    m_save = makeButton(tableBox, u"saveTable"_s, "quiet");
    auto *tableHead = new QHBoxLayout;
    tableHead->addWidget(m_tableTitle, 1);
    tableHead->addWidget(m_save);
    tableBox->column()->addLayout(tableHead);
    m_model = new EndedModel(kind == Kind::Watch ? EndedModel::Kind::Events : EndedModel::Kind::Flows, this);
    m_table = new QTableView(tableBox);
    m_table->setObjectName(u"endedTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->horizontalHeader()->setSectionResizeMode(EndedModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_noRows = makeMuted(tableBox);
    m_noRows->setAlignment(Qt::AlignCenter);
    m_tableStack = new QStackedWidget(tableBox);
    m_tableStack->addWidget(m_noRows);
    m_tableStack->addWidget(m_table);
    m_tableStack->setMinimumHeight(96);
    tableBox->column()->addWidget(m_tableStack, 1);
    m_split->addWidget(tableBox);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    body()->addWidget(m_split, 1);
    body()->addStretch(0);

    // Stands last, where the one button to press is: after a run that is the way to the cause.
    m_cause = makeButton(mainButton()->parentWidget(), u"longRunCause"_s, "primary");
    m_cause->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    mainButton()->parentWidget()->layout()->addWidget(m_cause);
    mainButton()->setObjectName(u"longRunStart"_s);

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->session().setTargetText(text);
        refreshForm();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { m_permission->box()->setFocus(); });
    connect(m_permission->box(), &QCheckBox::toggled, this, [this](bool on) {
        m_allowedFor = on ? QString::fromStdString(this->session().request().target.authority()) : QString();
        refreshForm();
    });
    connect(mainButton(), &QPushButton::clicked, this, &LongRunPage::startOrStop);
    connect(m_save, &QPushButton::clicked, this, &LongRunPage::askForFile);
    connect(m_cause, &QPushButton::clicked, this, [this] { this->session().goTo(Step::Cause); });
    connect(&session.longRun(), &LongRun::samplesReady, this, [this](const auto &batch) {
        if (isOurs()) {
            m_charts->take(batch->samples);
            m_model->take(batch->samples, probe());
            refresh();
        }
    });
    connect(&session, &Session::diagnosisChanged, this, &LongRunPage::refresh);
    connect(&session, &Session::caseChanged, this, &LongRunPage::refreshRecord);
    connect(&session, &Session::runStarted, this, &LongRunPage::refreshRecord);
    connect(&session, &Session::runFinished, this, [this] {
        refreshRecord();
        if (mainButton()->hasFocus()) {
            focusMain();  // pressed to stop; pressed once more it must not begin again
        }
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LongRunPage::refresh);
    retranslate();
}

const app::ProbeRecord *LongRunPage::record() const
{
    const auto &records = session().caseFile().probes;
    const auto found = std::find_if(records.begin(), records.end(), [&](const app::ProbeRecord &each) {
        return each.id == probe() && each.state != State::Skipped;
    });
    return found == records.end() ? nullptr : &*found;
}

bool LongRunPage::isOurs() const
{
    return session().longRun().isRunning() && record() != nullptr;
}

QString LongRunPage::whyNot() const
{
    if (probes::makeProbe(probe().toStdString())) {
        return {};
    }
    return tr("This test is not part of this build of Resetscope.");
}

QString LongRunPage::listenAddress() const
{
    const probes::Findings &findings = session().caseFile().findings;
    if (const auto address = probes::word(findings, "relay_address")) {
        return QString::fromStdString(*address);
    }
    const auto port = probes::number(findings, "relay_port");
    return port ? u"127.0.0.1:%1"_s.arg(static_cast<int>(std::lround(*port))) : QString();
}

void LongRunPage::entered()
{
    if (!m_field->hasFocus()) {
        m_field->setText(session().targetText());
    }
    refreshRecord();
    if (m_field->isEnabled() && m_field->text().isEmpty()) {
        m_field->setFocus();
    } else if (!isAncestorOf(QApplication::focusWidget())) {
        focusMain();
    }
}

void LongRunPage::focusMain()
{
    if (m_cause->isVisibleTo(this)) {
        m_cause->setFocus(Qt::OtherFocusReason);
    } else if (!mainButton()->isEnabled() && !m_form->isHidden()) {
        const bool ready = m_permission->box()->isVisibleTo(this) && m_permission->box()->isEnabled();
        (ready ? static_cast<QWidget *>(m_permission->box()) : m_field)->setFocus(Qt::OtherFocusReason);
    } else {
        Page::focusMain();
    }
}

void LongRunPage::refreshButtons()
{
    const bool running = isOurs();
    const bool cause = record() && !running && session().canVisit(Step::Cause);
    m_cause->setVisible(cause);
    setStyled(mainButton(), "kind", cause ? QString() : u"primary"_s);
    (cause ? m_cause : mainButton())->setDefault(true);
}

void LongRunPage::refreshRecord()
{
    // A button that goes away must not hand the focus to the steps at the side.
    const QWidget *before = QApplication::focusWidget();
    const bool held = before && isVisible() && isAncestorOf(before);
    const app::ProbeRecord *ours = record();
    const QString id = ours ? session().caseFile().id : QString();
    const bool running = isOurs();
    if (id != m_shownCase || (ours && !running && m_charts->probe() == probe())) {
        // While it runs the chart holds more than the thinned record does, so it is not filled again.
        const bool fresh = id != m_shownCase;
        m_shownCase = id;
        if (!ours) {
            app::ProbeRecord none;
            none.id = probe();
            m_charts->clear();
            m_charts->showProbe(none, {});
            m_model->clear({});
        } else if (fresh) {
            m_charts->showProbe(*ours, session().caseFile().findings);
            m_model->clear(session().caseFile().started);
            m_model->take(ours->samples, probe());
        }
    }
    if (!ours && m_charts->probe().isEmpty()) {
        app::ProbeRecord none;
        none.id = probe();
        m_charts->showProbe(none, {});
    }
    for (ChartPanel *chart : m_charts->charts()) {
        chart->setRunning(running);
    }
    if (running) {
        m_second.start();
    } else {
        m_second.stop();
        if (!m_field->hasFocus()) {
            m_field->setText(session().targetText());
        }
    }
    refresh();
    const QWidget *after = QApplication::focusWidget();
    if (held && (!after || !isAncestorOf(after))) {
        focusMain();
    }
}

void LongRunPage::refresh()
{
    if (!isVisible()) {
        return;
    }
    refreshForm();
    const app::ProbeRecord *ours = record();
    const bool running = isOurs();
    m_tableStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_noRows);
    m_save->setVisible(m_model->rowCount() > 0);
    refreshButtons();
    // Before the first run there is nothing to draw or to list.
    const bool something = ours || running;
    m_split->setVisible(something);
    m_stepsBox->setVisible(!something);
    if (m_guide) {
        const QString address = listenAddress();
        m_guide->setVisible(running && !address.isEmpty());
        m_guideAddress->setText(address);
    }
    QString status;
    if (running) {
        const double elapsed = session().longRun().elapsed_s();
        status = m_kind == Kind::Watch ? tr("Watching for %1. You can go on working; leave this window open.")
                                       : tr("Observing for %1. Use the application as usual; leave this window open.");
        status = status.arg(durationWords(elapsed));
    } else if (ours) {
        const double elapsed = std::max(ours->elapsed_s, 0.0);
        status =
            (ours->state == State::Failed
                 ? tr("It ended after %1, with trouble: %2").arg(durationWords(elapsed), longRunProblem(ours->reason))
                 : tr("It ran for %1.").arg(durationWords(elapsed)));
    }
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    const QString pattern = ours && !running ? longRunResult(probe(), session().caseFile().findings) : QString();
    if (pattern.isEmpty()) {
        m_pattern->hide();
    } else {
        m_pattern->show(Tone::Info, pattern);
    }
}

void LongRunPage::refreshForm()
{
    const bool running = isOurs();
    const bool others = session().isRunning() && !running;
    const QString problem = whyNot();
    m_form->setVisible(!running);
    if (!problem.isEmpty()) {
        m_note->show(Tone::Info, problem);
    } else if (others) {
        m_note->show(Tone::Info, tr("Other tests are running. Stop them first, or wait until they are over."));
    } else {
        m_note->hide();
    }
    if (running) {
        mainButton()->setText(m_kind == Kind::Watch ? tr("Stop watching") : tr("Stop observing"));
        mainButton()->setEnabled(true);
        return;
    }
    mainButton()->setText(record()                ? tr("Start again")
                          : m_kind == Kind::Watch ? tr("Start watching")
                                                  : tr("Start observing"));
    const auto parsed = probes::parseTarget(m_field->text().toStdString());
    const auto *target = std::get_if<probes::Target>(&parsed);
    const bool empty = m_field->text().trimmed().isEmpty();
    setStyled(m_field, "invalid", !target && !empty);
    m_hint->setText(target ? ServicePage::targetWords(*target)
                           : ServicePage::targetProblem(std::get<probes::TargetError>(parsed)));
    setStyled(m_hint, "text_role", target ? u"good"_s : empty ? u"muted"_s : u"problem"_s);
    // Permission is for one service: another one must be allowed again.
    if (m_permission->isTicked() && (!target || m_allowedFor != QString::fromStdString(target->authority()))) {
        m_permission->setTicked(false);
    }
    m_permission->setOpen(target != nullptr);
    mainButton()->setEnabled(target && m_permission->isTicked() && problem.isEmpty() && !others);
}

void LongRunPage::startOrStop()
{
    if (isOurs()) {
        session().longRun().stop();
        return;
    }
    const int chosen = m_time->currentIndex();
    const double limit_s =
        chosen >= 0 && chosen < static_cast<int>(kTimes_s.size()) ? kTimes_s[static_cast<std::size_t>(chosen)] : 0;
    m_shownCase.clear();
    session().startLong(probe(), limit_s);
}

bool LongRunPage::saveTable(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = m_model->csv().toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

void LongRunPage::askForFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"), probe() + u".csv"_s, u"*.csv"_s);
    if (!path.isEmpty() && !saveTable(path)) {
        m_note->show(Tone::Bad, tr("The file could not be written. Please choose another place."));
    }
}

void LongRunPage::fillTimes()
{
    const int before = m_time->currentIndex();
    m_time->clear();
    m_time->addItem(tr("10 minutes"));
    m_time->addItem(tr("1 hour"));
    m_time->addItem(tr("8 hours"));
    m_time->addItem(tr("24 hours"));
    m_time->addItem(tr("until I stop it"));
    m_time->setCurrentIndex(before < 0 ? (m_kind == Kind::Watch ? kUsualTime : static_cast<int>(kTimes_s.size()) - 1)
                                       : before);
}

void LongRunPage::retranslate()
{
    if (m_kind == Kind::Watch) {
        setHeading(tr("Watch a service for hours"),
                   tr("For trouble that comes and goes. A few connections are kept open and used now and then; every "
                      "one that breaks is noted, and Resetscope says whether there is a pattern."));
        m_steps->setText(
            tr("1. Type the address of the service.\n"
               "2. Choose for how long, and start watching. You can go on working meanwhile.\n"
               "3. When a connection breaks, it appears here at once. At the end you see what the breaks have in "
               "common."));
        m_tableTitle->setText(tr("What happened"));
        m_noRows->setText(tr("Nothing has broken so far."));
    } else {
        setHeading(tr("Observe my application"),
                   tr("Your application connects to this computer instead of the service. Resetscope passes everything "
                      "on unchanged and notes how each connection ends."));
        m_steps->setText(tr("1. Type the address of the service.\n"
                            "2. Start observing: an address on this computer appears.\n"
                            "3. Enter that address in your application instead of the service's."));
        m_tableTitle->setText(tr("Connections that ended"));
        m_noRows->setText(tr("No connection has ended so far."));
        m_guideTitle->setText(tr("Let the application connect to:"));
        m_guideText->setText(
            tr("Put this address into the settings of the application, in place of the service. It can only be reached "
               "from this computer. For an encrypted service the application may warn about the name; that is "
               "expected."));
        m_guideCopy->setLabel(tr("Copy address"));
    }
    m_fieldTitle->setText(tr("Address of the service"));
    m_field->setPlaceholderText(u"https://shop.example.com"_s);
    m_field->setAccessibleName(tr("Address of the service"));
    m_timeTitle->setText(tr("For how long"));
    m_time->setAccessibleName(tr("For how long"));
    fillTimes();
    m_permission->setText(m_kind == Kind::Watch ? tr("I may watch this service: it is mine, or its owner agrees.")
                                                : tr("I am allowed to use this service."));
    m_save->setText(tr("Save as table (CSV)…"));
    m_cause->setText(tr("See the likely cause"));
    m_table->setAccessibleName(m_tableTitle->text());
    m_model->retranslate();
    refreshRecord();
    refreshForm();
}

}  // namespace resetscope::ui
