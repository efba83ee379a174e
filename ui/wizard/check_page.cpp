// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/check_page.h"

#include "app/report/check_chart.h"
#include "ui/widgets/drawing_view.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"
#include "ui/wizard/server_files.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::CheckOutcome;
using State = probes::ProbeState;

namespace {

constexpr double kMebibyte = 1024.0 * 1024;

struct OutcomeLook {
    QString icon;
    ColorRole role;
    ColorRole soft;
};

OutcomeLook lookOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Fixed:
        return {u"check"_s, ColorRole::Good, ColorRole::GoodSoft};
    case CheckOutcome::NotFixed:
        return {u"cross"_s, ColorRole::Bad, ColorRole::BadSoft};
    case CheckOutcome::Changed:
        return {u"warning"_s, ColorRole::Warn, ColorRole::WarnSoft};
    case CheckOutcome::CannotTell:
        break;
    }
    return {u"question"_s, ColorRole::Idle, ColorRole::IdleSoft};
}

void clear(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// The sentence without the outcome in front of it, where that stands above it in large letters.
QString afterTitle(const QString &sentence, const QString &title)
{
    static const QRegularExpression colon(u"^[\\s\\x{00a0}\\x{202f}]*[:\\x{ff1a}]\\s*"_s);
    if (!sentence.startsWith(title)) {
        return sentence;
    }
    QString rest = sentence.mid(title.size());
    const auto found = colon.match(rest);
    if (!found.hasMatch() || found.capturedLength() == rest.size()) {
        return sentence;
    }
    rest.remove(0, found.capturedLength());
    rest[0] = rest[0].toUpper();
    return rest;
}

bool isOver(State state)
{
    return state != State::Waiting && state != State::Running;
}

}  // namespace

CheckPage::CheckPage(Session &session, QWidget *parent) : Page(session, Body::Scroll, parent)
{
    setObjectName(u"checkPage"_s);
    setBack(Step::Fix);
    m_problem = new MessageBox(this);
    m_problem->setObjectName(u"checkProblem"_s);
    body()->addWidget(m_problem);

    m_resultCard = new Card(this, space::xl);
    m_resultCard->setObjectName(u"checkResult"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    m_icon = new IconLabel(u"question"_s, ColorRole::Idle, 26, m_resultCard);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    m_outcome = makeLabel(TextRole::Title, m_resultCard);
    m_outcome->setObjectName(u"checkOutcome"_s);
    m_sentence = asData(makeLabel(TextRole::Body, m_resultCard));
    m_sentence->setObjectName(u"checkSentence"_s);
    m_advice = asData(makeMuted(m_resultCard));
    words->addWidget(m_outcome);
    words->addWidget(m_sentence);
    words->addWidget(m_advice);
    head->addLayout(words, 1);
    m_resultCard->column()->addLayout(head);
    m_resultCard->column()->addSpacing(space::m);
    m_scaleTitle = asData(makeLabel(TextRole::Heading, m_resultCard));
    m_scale = new DrawingView(m_resultCard);
    m_scale->setObjectName(u"checkScale"_s);
    m_resultCard->column()->addWidget(m_scaleTitle);
    m_resultCard->column()->addWidget(m_scale);
    m_table = new QGridLayout;
    m_table->setHorizontalSpacing(space::l);
    m_table->setVerticalSpacing(space::s);
    m_table->setColumnStretch(0, 3);
    m_table->setColumnStretch(1, 2);
    m_table->setColumnStretch(2, 2);
    m_resultCard->column()->addSpacing(space::s);
    m_resultCard->column()->addLayout(m_table);
    body()->addWidget(m_resultCard);

    m_pastRow = new QWidget(this);
    auto *past = new QHBoxLayout(m_pastRow);
    past->setContentsMargins(0, 0, 0, 0);
    m_pastLabel = makeLabel(TextRole::Body, m_pastRow);
    m_pastLabel->setWordWrap(false);
    m_past = asData(new QComboBox(m_pastRow));
    m_past->setObjectName(u"pastChecks"_s);
    m_past->setMinimumWidth(260);
    m_past->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    past->addWidget(m_pastLabel);
    past->addWidget(m_past);
    past->addStretch(1);
    body()->addWidget(m_pastRow);

    m_runCard = new Card(this);
    m_runCard->setObjectName(u"checkRun"_s);
    m_runTitle = makeLabel(TextRole::Heading, m_runCard);
    m_bar = new QProgressBar(m_runCard);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(space::m);
    m_rows->setVerticalSpacing(space::s);
    m_rows->setColumnStretch(2, 1);
    m_runCard->column()->addWidget(m_runTitle);
    m_runCard->column()->addWidget(m_bar);
    m_runCard->column()->addLayout(m_rows);
    body()->addWidget(m_runCard);

    m_planCard = new Card(this);
    m_planCard->setObjectName(u"checkPlan"_s);
    m_planTitle = makeLabel(TextRole::Heading, m_planCard);
    m_planText = asData(makeLabel(TextRole::Body, m_planCard));
    m_planText->setObjectName(u"checkPlanTests"_s);
    m_planCost = makeMuted(m_planCard);
    m_planCost->setObjectName(u"checkPlanCost"_s);
    m_planCard->column()->addWidget(m_planTitle);
    m_planCard->column()->addWidget(m_planText);
    m_planCard->column()->addWidget(m_planCost);
    m_needRow = new QWidget(m_planCard);
    auto *needColumn = new QVBoxLayout(m_needRow);
    needColumn->setContentsMargins(0, space::s, 0, 0);
    needColumn->setSpacing(space::xs);
    m_needLabel = makeLabel(TextRole::Body, m_needRow);
    m_need = new QDoubleSpinBox(m_needRow);
    m_need->setObjectName(u"checkNeed"_s);
    m_need->setMaximumWidth(220);
    m_need->setKeyboardTracking(false);
    m_needLabel->setBuddy(m_need);
    m_needHint = makeMuted(m_needRow);
    m_needHint->setObjectName(u"checkNeedHint"_s);
    needColumn->addWidget(m_needLabel);
    needColumn->addWidget(m_need);
    needColumn->addWidget(m_needHint);
    m_planCard->column()->addWidget(m_needRow);
    body()->addWidget(m_planCard);
    body()->addStretch(1);

    m_stop = makeButton(this, u"stopCheck"_s);
    m_again = makeButton(this, u"checkAgain"_s);
    footer()->addStretch(1);
    footer()->addWidget(m_stop);
    footer()->addWidget(m_again);

    connect(mainButton(), &QPushButton::clicked, this, [this] {
        Session &shared = this->session();
        if (shared.checkPlan().byFiles && shared.caseFile().checks.empty()) {
            chooseFiles();
        } else if (shared.isChecking() || !shared.caseFile().checks.empty() || !shared.checkPlan().problem.isEmpty()) {
            shared.goTo(Step::Report);
        } else {
            shared.startCheck();
        }
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (this->session().checkPlan().byFiles) {
            chooseFiles();
        } else {
            this->session().startCheck();
        }
    });
    connect(m_stop, &QPushButton::clicked, &session, &Session::cancelCheck);
    connect(m_need, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (!m_filling) {
            const bool size = app::needUnit(this->session().caseFile()) == "bytes"_L1;
            this->session().setNeed(value > 0 ? std::optional(size ? value * kMebibyte : value) : std::nullopt);
        }
    });
    connect(m_past, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            fillResult();
        }
    });
    for (const auto signal : {&Session::checkChanged, &Session::diagnosisChanged, &Session::fixChosen}) {
        connect(&session, signal, this, [this] {
            if (isVisible()) {
                fill();
            }
        });
    }
    retranslate();
}

void CheckPage::entered()
{
    fill();
}

void CheckPage::fill()
{
    if (!session().hasResults()) {
        return;
    }
    const bool checking = session().isChecking();
    const bool checked = !session().caseFile().checks.empty();
    fillPlan();
    fillProgress();
    fillPast();
    fillResult();
    const bool byFiles = session().checkPlan().byFiles;
    const bool possible = byFiles || session().checkPlan().problem.isEmpty();
    m_stop->setVisible(checking);
    m_again->setVisible(checked && !checking && possible);
    mainButton()->setEnabled(!checking);
    // One main action: what is not fixed yet is checked again.
    const bool again = checked && !checking && possible && m_shown != app::CheckOutcome::Fixed;
    setMainAction(again ? m_again : mainButton());
    setHeading(tr("Check the fix"),
               byFiles    ? tr("Files that were written after the fix are compared with the earlier ones.")
               : possible ? tr("Once the setting is changed, the tests that decided are repeated. Nothing else is. You "
                               "can also come back later: the case remembers.")
                          : QString());
    mainButton()->setText(checked || !possible ? tr("Continue to the report")
                          : byFiles            ? tr("Choose the new files…")
                                               : tr("Start the check"));
}

void CheckPage::chooseFiles()
{
    session().checkWithFiles(
        QFileDialog::getOpenFileNames(this, tr("Choose the files from after the fix"), QString(), tr("All files (*)")));
}

void CheckPage::fillPlan()
{
    const app::CheckPlan &plan = session().checkPlan();
    const bool done = plan.byFiles && !session().caseFile().checks.empty();
    if (plan.problem.isEmpty() || session().isChecking() || done) {
        m_problem->hide();
    } else {
        m_problem->show(Tone::Info, plan.problem);
        showWayOut(plan);
    }
    m_planCard->setVisible(plan.problem.isEmpty() && !session().isChecking());
    QStringList titles;
    for (const app::PlannedProbe &planned : plan.planned) {
        titles << planned.title;
    }
    m_planText->setText(titles.join(u" · "_s));
    m_planCost->setText(
        tr("Takes at most %1, with up to %2 connections at once and about %3. Nothing else is sent.")
            .arg(durationWords(plan.longest_s), QLocale().toString(plan.connections), bytesWords(plan.bytes)));
    fillNeed(plan);
}

/// Where a case that cannot be tested again leads.
void CheckPage::showWayOut(const app::CheckPlan &plan)
{
    const app::CaseFile &file = session().caseFile();
    const bool packets = std::any_of(file.probes.begin(), file.probes.end(),
                                     [](const app::ProbeRecord &record) { return record.id == "capture"_L1; });
    if (plan.byFiles || file.diagnosis.abstained || file.diagnosis.cause == app::Cause::Healthy) {
        m_problem->setAction({}, {});
    } else if (packets) {
        m_problem->setAction(tr("Read a new capture"), [this] { session().goTo(Step::Capture); });
    } else {
        m_problem->setAction(tr("Test a service"), [this] {
            session().newCase();
            session().goTo(Step::Service);
        });
    }
}

void CheckPage::fillNeed(const app::CheckPlan &plan)
{
    const QString unit = app::needUnit(session().caseFile());
    m_needRow->setVisible(!unit.isEmpty());
    if (unit.isEmpty()) {
        return;
    }
    const bool size = unit == "bytes"_L1;
    m_filling = true;
    m_need->setDecimals(size ? 2 : 1);
    m_need->setRange(0, size ? 1024 : 86400);
    m_need->setSuffix(size ? tr(" MiB") : tr(" s"));
    m_need->setSpecialValueText(tr("not known"));
    if (!m_need->hasFocus()) {
        m_need->setValue(plan.need ? (size ? plan.need->value / kMebibyte : plan.need->value) : 0);
    }
    m_filling = false;
    m_needLabel->setText(size ? tr("How much does your application send at once?")
                              : tr("How long may your application's connections stay silent?"));
    m_needHint->setText(plan.need ? app::needSentence(*plan.need)
                                  : tr("With this value the result can say whether the new limit is enough."));
}

void CheckPage::fillProgress()
{
    const bool checking = session().isChecking();
    m_runCard->setVisible(checking);
    if (!checking) {
        return;
    }
    clear(m_rows);
    if (session().checkFiles().isReading()) {
        const double share = session().checkFiles().share();
        m_bar->setRange(0, share < 0 ? 0 : 1000);
        m_bar->setValue(static_cast<int>(std::lround(1000 * std::max(0.0, share))));
        return;
    }
    m_bar->setRange(0, 1000);
    const app::CaseFile &run = session().checkRun().caseFile();
    double done = 0;
    double whole = 0;
    int row = 0;
    for (const app::PlannedProbe &planned : session().checkPlan().planned) {
        const auto it = std::find_if(run.probes.begin(), run.probes.end(),
                                     [&](const app::ProbeRecord &record) { return record.id == planned.id; });
        if (it == run.probes.end()) {
            continue;
        }
        const double weight = std::max(0.5, planned.longest_s);
        whole += weight;
        done += weight * (isOver(it->state) ? 1 : it->progress);
        const bool running = it->state == State::Running;
        const bool over = isOver(it->state);
        auto *icon = new IconLabel(running ? u"pulse"_s
                                   : over  ? u"check"_s
                                           : u"clock"_s,
                                   running ? ColorRole::Running
                                   : over  ? ColorRole::Good
                                           : ColorRole::Idle,
                                   18, m_runCard);
        auto *title = asData(makeLabel(TextRole::Body, m_runCard, planned.title));
        title->setWordWrap(false);
        auto *words = asData(makeMuted(m_runCard, over      ? app::probeResultLine(*it, run.findings)
                                                  : running ? app::stageText(it->stage)
                                                            : QString()));
        m_rows->addWidget(icon, row, 0, Qt::AlignTop);
        m_rows->addWidget(title, row, 1, Qt::AlignTop);
        m_rows->addWidget(words, row, 2);
        ++row;
    }
    m_bar->setValue(whole > 0 ? static_cast<int>(std::lround(1000 * done / whole)) : 0);
}

void CheckPage::fillPast()
{
    const app::CaseFile &file = session().caseFile();
    const auto count = static_cast<int>(file.checks.size());
    const bool sameCase = m_case == file.id && m_past->count() == count;
    const int before = sameCase ? m_past->currentIndex() : 0;
    m_case = file.id;
    m_filling = true;
    m_past->clear();
    // The newest first.
    for (auto it = file.checks.rbegin(); it != file.checks.rend(); ++it) {
        m_past->addItem(tr("%1 – %2", "time, result")
                            .arg(QLocale().toString(it->started.toLocalTime(), QLocale::ShortFormat),
                                 app::checkOutcomeTitle(app::judgeCheck(file, *it).outcome)));
    }
    m_past->setCurrentIndex(std::clamp(before, -1, count - 1));
    m_filling = false;
    m_pastRow->setVisible(count > 1 && !session().isChecking());
}

void CheckPage::fillResult()
{
    const app::CaseFile &file = session().caseFile();
    const auto count = static_cast<int>(file.checks.size());
    const int index = count - 1 - std::max(0, m_past->currentIndex());
    const bool shown = count > 0 && index >= 0 && !session().isChecking();
    m_resultCard->setVisible(shown);
    if (!shown) {
        return;
    }
    const app::CheckResult result = app::judgeCheck(file, file.checks[static_cast<std::size_t>(index)]);
    m_shown = result.outcome;
    const OutcomeLook look = lookOf(result.outcome);
    m_icon->setIcon(look.icon, look.role);
    m_icon->setDisc(look.soft);
    m_outcome->setText(app::checkOutcomeTitle(result.outcome));
    m_sentence->setText(afterTitle(result.sentence, m_outcome->text()));
    m_advice->setText(result.advice);
    m_advice->setVisible(!result.advice.isEmpty());
    m_scaleTitle->setVisible(result.scale.has_value());
    m_scale->setVisible(result.scale.has_value());
    if (result.scale) {
        m_scaleTitle->setText(result.scale->title);
        m_scale->setDrawing(
            [scale = *result.scale](const auto &style, double) { return app::report::checkScaleHeight(scale, style); },
            [scale = *result.scale](QPainter &painter, const QRectF &area, const auto &style) {
                app::report::paintCheckScale(painter, area, scale, style);
            },
            app::report::checkScaleWords(*result.scale));
    }
    fillTable(result);
}

void CheckPage::fillTable(const app::CheckResult &result)
{
    clear(m_table);
    if (result.rows.empty()) {
        return;
    }
    int column = 0;
    for (const QString &title : {tr("What was measured"), tr("Before"), tr("Now")}) {
        m_table->addWidget(makeMuted(m_resultCard, title), 0, column++);
    }
    const QString none = tr("not measured");
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const app::CheckRow &row = result.rows[i];
        const int line = static_cast<int>(i) + 1;
        m_table->addWidget(asData(makeLabel(TextRole::Body, m_resultCard, row.title)), line, 0, Qt::AlignTop);
        m_table->addWidget(asData(makeLabel(TextRole::Body, m_resultCard, row.before.isEmpty() ? none : row.before)),
                           line, 1, Qt::AlignTop);
        m_table->addWidget(asData(makeLabel(TextRole::Body, m_resultCard, row.after.isEmpty() ? none : row.after)),
                           line, 2, Qt::AlignTop);
    }
}

void CheckPage::retranslate()
{
    setHeading(tr("Check the fix"), QString());
    m_planTitle->setText(tr("What will be repeated"));
    m_runTitle->setText(tr("Checking …"));
    m_pastLabel->setText(tr("Checks of this case:"));
    m_past->setAccessibleName(tr("Checks of this case"));
    m_need->setAccessibleName(tr("What the application needs"));
    m_stop->setText(tr("Stop the check"));
    m_again->setText(tr("Check again"));
    fill();
}

}  // namespace resetscope::ui
