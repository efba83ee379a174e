// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/mystery_page.h"

#include "app/content/content.h"
#include "app/run/run_plan.h"
#include "ui/training/lay_out.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;
using namespace app::training;

namespace {

constexpr std::uint64_t kRoundPayload = 4ULL * 1024 * 1024;
constexpr std::size_t kMostFindings = 6;
constexpr int kLook_ms = 250;

}  // namespace

MysteryPage::MysteryPage(TrainingDesk &desk, QWidget *parent)
    : Page(desk.session(), Body::Scroll, parent), m_desk(desk), m_controller(std::make_unique<app::RunController>())
{
    setObjectName(u"mysteryPage"_s);
    backButton()->show();
    connect(backButton(), &QPushButton::clicked, this, [this] {
        endAll();
        m_desk.show(TrainingRoom::Home);
    });
    m_message = new MessageBox(this);
    m_message->setObjectName(u"mysteryMessage"_s);
    body()->addWidget(m_message);

    m_chooseBox = new QWidget(this);
    auto *choose = new QVBoxLayout(m_chooseBox);
    choose->setContentsMargins(0, 0, 0, 0);
    choose->setSpacing(space::m);
    m_codeLabel = makeLabel(TextRole::Heading, m_chooseBox);
    m_code = new QLineEdit(m_chooseBox);
    m_code->setObjectName(u"roundCode"_s);
    m_code->setMaxLength(24);
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setMinimumHeight(40);
    m_code->setMaximumWidth(280);
    m_code->setFont(Theme::instance().font(TextRole::Mono));
    m_codeLabel->setBuddy(m_code);
    choose->addWidget(m_codeLabel);
    choose->addWidget(m_code);
    m_levelLabel = makeLabel(TextRole::Body, m_chooseBox);
    choose->addWidget(m_levelLabel);
    auto *drawBox = new QWidget(m_chooseBox);
    auto *draw = new FlowLayout(drawBox, space::s);
    m_daily = makeButton(drawBox, u"dailyCode"_s);
    draw->addWidget(m_daily);
    for (int level = 1; level <= kRoundLevels; ++level) {
        auto *button = makeButton(drawBox, u"drawLevel:%1"_s.arg(level));
        connect(button, &QPushButton::clicked, this, [this, level] { setCode(roundCode(randomSeed(level))); });
        m_levels.append(button);
        draw->addWidget(button);
    }
    choose->addWidget(drawBox);
    body()->addWidget(m_chooseBox);
    connect(m_daily, &QPushButton::clicked, this, [this] { setCode(roundCode(dailySeed(QDate::currentDate()))); });

    m_playBox = new QWidget(this);
    auto *play = new QVBoxLayout(m_playBox);
    play->setContentsMargins(0, 0, 0, 0);
    play->setSpacing(space::m);
    m_callCard = new Card(m_playBox);
    m_callTitle = makeLabel(TextRole::Heading, m_callCard);
    m_call = makeLabel(TextRole::Body, m_callCard);
    m_callCard->column()->addWidget(m_callTitle);
    m_callCard->column()->addWidget(m_call);
    play->addWidget(m_callCard);
    m_reveal = new Card(m_playBox);
    m_reveal->setObjectName(u"revealCard"_s);
    m_reveal->setTone(Tone::Info);
    m_revealTitle = makeLabel(TextRole::Title, m_reveal);
    m_truth = makeLabel(TextRole::Body, m_reveal);
    m_you = makeLabel(TextRole::Body, m_reveal);
    m_programText = makeLabel(TextRole::Body, m_reveal);
    m_programText->setObjectName(u"programVerdict"_s);
    m_twin = makeMuted(m_reveal);
    for (QLabel *label : {m_revealTitle, m_truth, m_you, m_programText, m_twin}) {
        m_reveal->column()->addWidget(label);
    }
    play->addWidget(m_reveal);
    m_testsTitle = makeLabel(TextRole::Heading, m_playBox);
    play->addWidget(m_testsTitle);
    m_score = makeMuted(m_playBox);
    m_score->setObjectName(u"roundScore"_s);
    play->addWidget(m_score);
    m_progress = new QProgressBar(m_playBox);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    play->addWidget(m_progress);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::s);
    play->addLayout(m_rows);
    m_causesTitle = makeLabel(TextRole::Heading, m_playBox);
    play->addWidget(m_causesTitle);
    m_causes = new QVBoxLayout;
    m_causes->setSpacing(space::s);
    play->addLayout(m_causes);
    body()->addWidget(m_playBox);
    body()->addStretch(1);

    connect(m_code, &QLineEdit::textEdited, this, [this] { m_message->hide(); });
    connect(m_code, &QLineEdit::returnPressed, this, &MysteryPage::start);
    connect(mainButton(), &QPushButton::clicked, this, [this] {
        switch (m_phase) {
        case Phase::Choose:
            start();
            break;
        case Phase::Play:
            answer();
            break;
        case Phase::Revealed:
            endAll();
            setPhase(Phase::Choose);
            break;
        }
    });
    connect(m_controller.get(), &app::RunController::finished, this, &MysteryPage::onFinished);
    m_alive.setInterval(kLook_ms);
    connect(&m_alive, &QTimer::timeout, this, &MysteryPage::onTick);
    retranslate();
    setPhase(Phase::Choose);
}

MysteryPage::~MysteryPage()
{
    m_controller->disconnect(this);
}

void MysteryPage::entered()
{
    if (m_phase == Phase::Choose) {
        m_code->setFocus();
    }
}

void MysteryPage::setCode(const QString &code)
{
    endAll();
    setPhase(Phase::Choose);
    m_code->setText(code);
    m_message->hide();
}

void MysteryPage::endAll()
{
    m_testing.clear();
    if (m_controller->isRunning()) {
        m_controller->cancel();
    }
    if (m_phase == Phase::Play) {
        m_phase = Phase::Choose;
        setPhase(Phase::Choose);
    }
    m_alive.stop();
    m_lab.reset();
}

/// The fault may be ended from outside. What is measured then says nothing about it.
void MysteryPage::onTick()
{
    if (!m_lab || !m_lab->ended()) {
        return;
    }
    const bool revealed = m_phase == Phase::Revealed;
    endAll();
    m_progress->hide();
    m_message->show(Tone::Warn, Session::practiceLostText());
    if (revealed) {
        showReveal();
    }
}

void MysteryPage::start()
{
    const auto seed = parseRoundCode(m_code->text());
    const auto round = seed ? drawRound(builtInRounds(), *seed) : std::nullopt;
    if (!round) {
        m_message->show(Tone::Bad, m_code->text().trimmed().isEmpty()
                                       ? tr("Type a code, take the code of the day, or a random one.")
                                       : tr("This is not a code. It has eight letters and digits; please look for a "
                                            "mistake in it."));
        return;
    }
    const std::string id = round->fault.scenario.toStdString();
    probes::lab::LabOptions options;
    options.limit_s = round->limit_s;
    options.seed = round->seed.seed;
    auto started = probes::lab::start(id, options);
    if (const auto *problem = std::get_if<std::string>(&started)) {
        m_message->show(Tone::Bad, trContent(QString::fromStdString(*problem)) + u' ' + tr("Take another code."));
        return;
    }
    m_lab = std::move(std::get<std::unique_ptr<probes::lab::Lab>>(started));
    m_round = round;
    m_alive.start();
    m_seen = {};
    m_used.clear();
    m_program.reset();
    m_named.reset();
    m_code->setText(roundCode(round->seed));
    m_message->hide();
    fillRows();
    fillCauses();
    setPhase(Phase::Play);
}

app::RunRequest MysteryPage::request() const
{
    app::RunRequest request;
    const auto parsed = probes::parseTarget(m_lab->url());
    if (const auto *target = std::get_if<probes::Target>(&parsed)) {
        request.target = *target;
    }
    request.options.maxIdle = probes::Seconds(m_round->maxIdle_s);
    request.options.maxPayload = kRoundPayload;
    request.options.control = m_lab->controlUrl();
    if (const auto *scenario = probes::lab::findScenario(m_round->fault.scenario.toStdString())) {
        request.options.uploadPath = scenario->hint.uploadPath;
        request.options.slowPath = scenario->hint.slowPath;
        request.options.maxIdle = probes::Seconds(
            std::max(m_round->maxIdle_s, m_round->limit_s > 0 ? 0.0 : std::min(scenario->hint.maxIdle_s, 20.0)));
    }
    return request;
}

void MysteryPage::test(const QString &probe)
{
    if (m_controller->isRunning() || !m_lab) {
        return;
    }
    app::RunRequest wanted = request();
    wanted.only = {probe};
    wanted.runToEnd = true;
    m_testing = probe;
    m_used.insert(probe);
    m_progress->show();
    for (const Row &row : m_list) {
        if (row.button->hasFocus()) {
            mainButton()->setFocus(Qt::OtherFocusReason);  // else it would leave the page
        }
        row.button->setEnabled(false);
    }
    m_controller->start(wanted);
    showScore();
}

void MysteryPage::onFinished()
{
    onTick();
    m_progress->hide();
    if (m_phase == Phase::Revealed && m_lab) {
        m_program = m_controller->caseFile();
        m_alive.stop();
        m_lab.reset();
        m_played.programPoints = scoreDiagnosis(builtInRounds(), *m_round, *m_program).points;
        m_desk.store().setProgramPoints(m_played);
        showReveal();
        Q_EMIT compared();
        return;
    }
    if (m_testing.isEmpty()) {
        return;
    }
    const app::CaseFile &file = m_controller->caseFile();
    const QString probe = std::exchange(m_testing, QString());
    for (const Row &row : m_list) {
        row.button->setEnabled(true);
        if (row.probe != probe) {
            continue;
        }
        const auto record = std::find_if(file.probes.begin(), file.probes.end(),
                                         [&](const app::ProbeRecord &r) { return r.id == probe; });
        row.result->setText(record == file.probes.end() ? tr("This test has nothing to do here.")
                                                        : app::probeResultLine(*record, file.findings));
        row.result->show();
        QStringList details;
        for (const auto &finding : file.findings) {
            const QString id = QString::fromStdString(finding.id);
            const QString name = findingName(id);  // without a name it is meant for programs
            if (finding.probe == probe.toStdString() && name != id &&
                details.size() < static_cast<qsizetype>(kMostFindings)) {
                details.append(tr("%1: %2").arg(name, findingValue(finding)));
            }
        }
        row.details->setText(details.join(u"\n"_s));
        row.details->setVisible(!details.isEmpty());
        row.button->setText(tr("Again, free"));
        if (mainButton()->hasFocus()) {
            row.button->setFocus(Qt::OtherFocusReason);
        }
    }
    layOutAgain(*this);
    Q_EMIT tested(probe);
}

void MysteryPage::answer()
{
    if (!m_group || m_group->checkedId() < 0 || m_controller->isRunning() || !m_lab) {
        m_message->show(Tone::Warn, tr("First choose what you think it is."));
        return;
    }
    m_message->hide();
    m_named = namedCauses().at(static_cast<std::size_t>(m_group->checkedId()));
    const RoundScore score = scoreRound(builtInRounds(), *m_round, *m_named, m_used);
    m_desk.store().addAttempt({QDateTime::currentDateTime(), app::causeId(m_round->fault.cause), u"round"_s,
                               roundCode(m_round->seed), score.right ? score.points / 100.0 : 0.0});
    m_played = {
        roundCode(m_round->seed), QDateTime::currentDateTime(), *m_named, m_round->fault.cause, score.points, -1};
    m_desk.store().addRound(m_played);
    setPhase(Phase::Revealed);
    compare();
}

void MysteryPage::compare()
{
    app::RunRequest wanted = request();
    m_progress->show();
    showReveal();
    m_controller->start(wanted);
}

void MysteryPage::setPhase(Phase phase)
{
    m_phase = phase;
    m_chooseBox->setVisible(phase == Phase::Choose);
    m_playBox->setVisible(phase != Phase::Choose);
    m_reveal->setVisible(phase == Phase::Revealed);
    m_progress->hide();
    for (const Row &row : m_list) {
        row.button->setVisible(phase == Phase::Play);
    }
    m_causesTitle->setVisible(phase == Phase::Play);
    if (m_group) {
        for (QAbstractButton *button : m_group->buttons()) {
            button->setVisible(phase == Phase::Play);
        }
    }
    retranslate();
    layOutAgain(*this);
    if (phase != Phase::Choose && isVisible()) {
        mainButton()->setFocus(Qt::OtherFocusReason);  // what had it is hidden now
    }
}

void MysteryPage::fillRows()
{
    for (const Row &row : m_list) {
        row.button->parentWidget()->hide();
        row.button->parentWidget()->deleteLater();
    }
    m_list.clear();
    const auto plan = app::planFor(request());
    for (const app::PlannedProbe &probe : plan) {
        if (!probe.available) {
            continue;
        }
        auto *card = new Card(m_playBox, space::m);
        auto *line = new QHBoxLayout;
        line->setSpacing(space::m);
        auto *text = new QVBoxLayout;
        text->setSpacing(space::xs);
        auto *title = makeLabel(TextRole::Body, card, probe.title);
        QFont font = title->font();
        font.setWeight(QFont::DemiBold);
        title->setFont(font);
        text->addWidget(title);
        text->addWidget(makeMuted(card, probe.purpose));
        Row row;
        row.probe = probe.id;
        row.result = makeLabel(TextRole::Body, card);
        row.details = makeMuted(card);
        row.result->hide();
        row.details->hide();
        text->addWidget(row.result);
        text->addWidget(row.details);
        row.button = makeButton(card, u"test:"_s + probe.id);
        row.button->setText(tr("Test, %n point(s)", nullptr, builtInRounds().cost(probe.id)));
        row.button->setAccessibleName(tr("%1: %2").arg(row.button->text(), probe.title));
        connect(row.button, &QPushButton::clicked, this, [this, id = probe.id] { test(id); });
        line->addLayout(text, 1);
        line->addWidget(row.button, 0, Qt::AlignTop);
        card->column()->addLayout(line);
        m_rows->addWidget(card);
        m_list.push_back(row);
    }
}

void MysteryPage::fillCauses()
{
    if (m_group) {
        for (QAbstractButton *button : m_group->buttons()) {
            button->hide();
            button->deleteLater();
        }
        delete m_group;
    }
    m_group = new QButtonGroup(this);
    int index = 0;
    for (const app::Cause cause : namedCauses()) {
        auto *card = new ChoiceCard(m_playBox);
        card->setObjectName(u"named:"_s + app::causeId(cause));
        card->setTexts(app::causeText(cause).title, QString());
        m_group->addButton(card, index++);
        m_causes->addWidget(card);
    }
}

void MysteryPage::showScore()
{
    int cost = 0;
    for (const QString &probe : m_used) {
        cost += builtInRounds().cost(probe);
    }
    if (m_phase == Phase::Revealed) {
        m_score->setText(tr("Points spent on tests: %1.").arg(QLocale().toString(cost)));
        return;
    }
    m_score->setText(tr("Spent so far: %1. The right answer is now worth %2 of 100 points.")
                         .arg(QLocale().toString(cost), QLocale().toString(std::max(20, 100 - cost))));
}

void MysteryPage::showReveal()
{
    if (!m_round || !m_named) {
        return;
    }
    const RoundScore score = scoreRound(builtInRounds(), *m_round, *m_named, m_used);
    const QLocale locale;
    m_revealTitle->setText(score.right ? tr("Right!") : tr("Not this time"));
    const auto *scenario = probes::lab::findScenario(m_round->fault.scenario.toStdString());
    m_truth->setText(tr("The truth: %1. %2")
                         .arg(app::causeText(m_round->fault.cause).title,
                              scenario ? trContent(QString::fromStdString(scenario->teaches)) : QString()));
    m_you->setText(tr("You: %1. %2 of 100 points.").arg(app::causeText(*m_named).title, locale.toString(score.points)));
    if (m_program) {
        const RoundScore program = scoreDiagnosis(builtInRounds(), *m_round, *m_program);
        const QString named =
            m_program->diagnosis.abstained ? tr("Cannot tell yet") : app::causeText(m_program->diagnosis.cause).title;
        m_programText->setText(tr("Resetscope: %1. %2 of 100 points.").arg(named, locale.toString(program.points)));
    } else if (m_lab) {
        m_programText->setText(tr("Resetscope is now testing the same fault…"));
    }
    const auto *twin = scenario ? probes::lab::findScenario(scenario->twin) : nullptr;
    m_twin->setVisible(twin != nullptr);
    if (twin) {
        m_twin->setText(tr("Easily taken for: %1. This is how they differ. Here: %2 There: %3")
                            .arg(trContent(QString::fromStdString(twin->title)),
                                 trContent(QString::fromStdString(scenario->clientSees)),
                                 trContent(QString::fromStdString(twin->clientSees))));
    }
}

void MysteryPage::retranslate()
{
    const bool choose = m_phase == Phase::Choose;
    setHeading(choose || !m_round ? tr("Mystery round") : tr("Mystery round %1").arg(roundCode(m_round->seed)),
               choose
                   ? tr("Somewhere on this computer a faulty service starts. Which fault? The code decides. Anyone who "
                        "types the same code gets the same fault, so you can play against a colleague.")
                   : tr("Every test costs points. Find the cause with as few as you can."));
    m_codeLabel->setText(tr("The code of the round"));
    m_code->setPlaceholderText(u"XXXX-XXXX"_s);
    m_code->setAccessibleName(m_codeLabel->text());
    m_levelLabel->setText(tr("No code at hand? Take the one of the day, the same for everybody, or a random one:"));
    m_daily->setText(tr("Code of the day"));
    const std::array<QString, 3> levels{tr("Random: easy"), tr("Random: harder"), tr("Random: look-alikes")};
    for (int i = 0; i < m_levels.size(); ++i) {
        m_levels[i]->setText(levels[static_cast<std::size_t>(i)]);
    }
    m_callTitle->setText(tr("The call"));
    if (m_round) {
        m_call->setText(trContent(m_round->fault.hint));
    }
    m_testsTitle->setText(tr("Your tests"));
    m_causesTitle->setText(tr("What is it?"));
    m_progress->setAccessibleName(tr("A test is running"));
    switch (m_phase) {
    case Phase::Choose:
        mainButton()->setText(tr("Start the round"));
        break;
    case Phase::Play:
        mainButton()->setText(tr("That is my answer"));
        break;
    case Phase::Revealed:
        mainButton()->setText(tr("Another round"));
        break;
    }
    showScore();
    showReveal();
}

}  // namespace resetscope::ui
