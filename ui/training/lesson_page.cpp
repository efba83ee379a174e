// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/lesson_page.h"

#include "app/content/content.h"
#include "ui/training/check_words.h"
#include "ui/training/lay_out.h"
#include "ui/training/lesson_ladder.h"
#include "ui/training/question_card.h"
#include "ui/training/stage_bar.h"
#include "ui/widgets/glossary_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verdict.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;
using namespace app::training;

LessonPage::LessonPage(TrainingDesk &desk, QWidget *parent) : Page(desk.session(), Body::Scroll, parent), m_desk(desk)
{
    setObjectName(u"lessonPage"_s);
    backButton()->show();
    connect(backButton(), &QPushButton::clicked, this, &LessonPage::onBack);
    m_bar = new StageBar(this);
    body()->addWidget(m_bar);
    m_outer = new QVBoxLayout;
    body()->addLayout(m_outer);
    body()->addStretch(1);
    m_all = makeButton(this, u"allLessons"_s, "quiet");
    m_skip = makeButton(this, u"skipPart"_s, "quiet");
    footer()->addWidget(m_all);
    footer()->addWidget(m_skip);
    connect(m_all, &QPushButton::clicked, &m_desk, &TrainingDesk::leaveLesson);
    connect(m_skip, &QPushButton::clicked, this, [this] { m_desk.setStage(Stage::Questions); });
    connect(mainButton(), &QPushButton::clicked, this, &LessonPage::onMain);
    connect(&m_desk, &TrainingDesk::lessonChanged, this, &LessonPage::rebuild);
    connect(&m_desk, &TrainingDesk::measured, this, &LessonPage::showCheckResult);
    retranslate();
}

void LessonPage::entered()
{
    rebuild();
}

void LessonPage::retranslate()
{
    m_all->setText(tr("All lessons"));
    m_skip->setText(tr("Skip the practice"));
    rebuild();
}

QVBoxLayout *LessonPage::column() const
{
    return qobject_cast<QVBoxLayout *>(m_content->layout());
}

void LessonPage::say(Tone tone, const QString &sentence)
{
    if (m_message) {
        m_message->show(tone, sentence);
    }
}

void LessonPage::addParagraphs(const QStringList &texts)
{
    for (const QString &text : texts) {
        auto *label = new GlossaryLabel(m_content);
        label->setPlain(trContent(text));
        column()->addWidget(label);
    }
}

void LessonPage::addPicture(const QString &id)
{
    const LadderPicture *picture = m_desk.lesson()->picture(id);
    if (!picture) {
        return;
    }
    auto *card = new Card(m_content);
    card->column()->addWidget(makeLabel(TextRole::Heading, card, trContent(picture->title)));
    auto *view = new LessonLadder(card);
    view->setObjectName(u"picture:"_s + id);
    view->setPicture(*picture);
    card->column()->addWidget(view);
    card->column()->addWidget(makeMuted(card, trContent(picture->caption)));
    column()->addWidget(card);
}

QuestionCard *LessonPage::addQuestion(const Question &question, bool guess)
{
    auto *card = new QuestionCard(question, guess, m_content);
    connect(card, &QuestionCard::chosen, this, [this, question](int answer) { m_desk.answer(question, answer); });
    connect(card, &QuestionCard::settledChanged, this, [this] { mainButton()->setEnabled(true); });
    column()->addWidget(card);
    return card;
}

void LessonPage::rebuild()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_content->setProperty("column", true);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_outer->addWidget(m_content);
    m_question = nullptr;
    m_switch = nullptr;
    m_measuring = nullptr;
    m_result = nullptr;
    m_message = new MessageBox(m_content);
    m_message->setObjectName(u"lessonMessage"_s);
    layout->addWidget(m_message);
    const Lesson *lesson = m_desk.lesson();
    if (!lesson) {
        setHeading(tr("Lesson"), QString());
        return;
    }
    setHeading(trContent(lesson->title), tr("About %n minute(s)", nullptr, lesson->minutes));
    const Stage stage = m_desk.progress().stage;
    m_bar->setStages(
        {tr("Story"), tr("Your guess"), tr("Practice"), tr("Questions"), tr("Fix"), tr("Check"), tr("In short")},
        static_cast<int>(stage));
    m_skip->setVisible(stage == Stage::Practice);
    mainButton()->setEnabled(true);
    switch (stage) {
    case Stage::Story:
        buildStory();
        break;
    case Stage::Prediction:
        buildPrediction();
        break;
    case Stage::Practice:
        buildPractice();
        break;
    case Stage::Questions:
        buildQuestions();
        break;
    case Stage::Fix:
        buildFix();
        break;
    case Stage::Check:
        buildCheck();
        break;
    case Stage::Recap:
        buildRecap();
        break;
    }
    if (!m_desk.notice().isEmpty()) {
        say(Tone::Warn, m_desk.notice());
    }
    if (auto *scroll = findChild<QScrollArea *>(u"pageScroll"_s)) {
        scroll->verticalScrollBar()->setValue(0);
    }
    focusNext();
    layOutAgain(*this);
}

/// The keyboard goes where the next thing is to be done; what had it may have gone with the page before.
void LessonPage::focusNext()
{
    if (m_question && !m_question->settled()) {
        m_question->setFocus(Qt::OtherFocusReason);
    } else if (m_switch && !m_desk.isFixed()) {
        m_switch->setFocus(Qt::OtherFocusReason);
    } else if (isVisible()) {
        mainButton()->setFocus(Qt::OtherFocusReason);
    }
}

void LessonPage::buildStory()
{
    addParagraphs(m_desk.lesson()->story);
    addPicture(m_desk.lesson()->storyPicture);
    mainButton()->setText(tr("Next"));
}

void LessonPage::buildPrediction()
{
    column()->addWidget(makeMuted(m_content, tr("Take a guess: it helps you remember the answer. A wrong guess costs "
                                                "nothing.")));
    m_question = addQuestion(m_desk.lesson()->prediction, true);
    mainButton()->setText(tr("To the practice"));
    mainButton()->setEnabled(false);
    const int before = m_desk.progress().answers.value(m_desk.lesson()->prediction.id, -1);
    if (before >= 0) {
        m_question->choose(before);
    }
}

void LessonPage::buildPractice()
{
    const auto *scenario = probes::lab::findScenario(m_desk.lesson()->fault.scenario.toStdString());
    column()->addWidget(makeLabel(
        TextRole::Body, m_content,
        tr("A small faulty service starts on this computer. Find out what is wrong with it, on the same pages that you "
           "will use for real cases. Orange frames show you each step.")));
    if (!m_desk.lesson()->userSays.isEmpty()) {
        auto *card = new Card(m_content);
        card->column()->addWidget(makeLabel(TextRole::Heading, card, tr("What the user tells you")));
        card->column()->addWidget(makeLabel(TextRole::Body, card, trContent(m_desk.lesson()->userSays)));
        column()->addWidget(card);
    }
    if (scenario && scenario->needsNamespaces && !probes::lab::whyNoNamespaces().empty()) {
        say(Tone::Warn,
            trContent(QString::fromStdString(probes::lab::whyNoNamespaces())) + u' ' +
                tr("The fault of this lesson needs that. Skip the practice; the rest of the lesson works."));
    }
    mainButton()->setText(tr("Start the practice"));
}

void LessonPage::buildQuestions()
{
    const Lesson &lesson = *m_desk.lesson();
    const int index = m_desk.progress().step;
    const auto &question = lesson.questions[static_cast<std::size_t>(index)];
    if (index == 0 && m_desk.before()) {
        const auto &diagnosis = m_desk.before()->diagnosis;
        const bool right = diagnosis.cause == lesson.fault.cause && !diagnosis.abstained;
        say(right ? Tone::Good : Tone::Warn,
            right ? tr("Resetscope found the fault that was running: %1").arg(diagnosis.headline)
                  : tr("Resetscope did not name the fault this time. It was: %1")
                        .arg(app::causeText(lesson.fault.cause).title));
    }
    column()->addWidget(
        makeMuted(m_content, tr("Question %1 of %2").arg(index + 1).arg(static_cast<int>(lesson.questions.size()))));
    m_question = addQuestion(question, false);
    if (index == 0) {
        addPicture(lesson.questionPicture);
    }
    mainButton()->setText(tr("Next"));
    mainButton()->setEnabled(false);
}

void LessonPage::buildFix()
{
    const Lesson &lesson = *m_desk.lesson();
    addParagraphs(lesson.fix);
    const auto *scenario = probes::lab::findScenario(lesson.fault.scenario.toStdString());
    if (!lesson.fixCode.isEmpty()) {
        auto *code = new CodeView(m_content);
        code->setObjectName(u"lessonCode"_s);
        code->setAccessibleName(trContent(lesson.title));
        code->setCode(lesson.fixCode);
        column()->addWidget(code);
    }
    auto *card = new Card(m_content);
    card->column()->addWidget(makeLabel(TextRole::Heading, card, tr("The practice fault")));
    if (!lesson.switchWords.isEmpty()) {
        card->column()->addWidget(makeLabel(TextRole::Body, card, trContent(lesson.switchWords)));
    }
    m_fixed = new QWidget(card);
    m_fixed->setObjectName(u"fixIsOn"_s);
    auto *done = new QHBoxLayout(m_fixed);
    done->setContentsMargins(0, 0, 0, 0);
    done->setSpacing(space::s);
    done->addWidget(new IconLabel(u"check"_s, ColorRole::Good, 18, m_fixed));
    done->addWidget(makeLabel(TextRole::Body, m_fixed, tr("The fix is on.")), 1);
    m_fixed->setVisible(m_desk.isFixed());
    card->column()->addWidget(m_fixed);
    m_switch = makeButton(card, u"fixSwitch"_s);
    m_switch->setText(tr("Turn on the fix"));
    m_switch->setVisible(!m_desk.isFixed());
    m_switch->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_switch, &QPushButton::clicked, this, &LessonPage::onFixWanted);
    card->column()->addWidget(m_switch, 0, Qt::AlignLeading);
    column()->addWidget(card);
    mainButton()->setText(tr("To the check"));
    mainButton()->setEnabled(m_desk.isFixed());
    if (scenario && scenario->needsNamespaces && !probes::lab::whyNoNamespaces().empty()) {
        m_switch->setEnabled(false);
        mainButton()->setEnabled(true);
        mainButton()->setText(tr("To the end"));
    }
}

void LessonPage::onFixWanted()
{
    // What remains of the lesson can be read also where the fix does not work.
    mainButton()->setEnabled(true);
    if (const auto problem = m_desk.setFixed(true)) {
        say(Tone::Bad, *problem);
        return;
    }
    m_switch->hide();
    m_fixed->show();
    say(Tone::Good, tr("The same service, the same address, with the fix. Now measure whether it helps."));
    focusNext();
}

void LessonPage::buildCheck()
{
    addParagraphs(m_desk.lesson()->checkWords);
    m_measuring = new QProgressBar(m_content);
    m_measuring->setObjectName(u"checkProgress"_s);
    m_measuring->setRange(0, 0);
    m_measuring->setTextVisible(false);
    m_measuring->setAccessibleName(tr("The tests are running"));
    m_measuring->setVisible(m_desk.isMeasuring());
    column()->addWidget(m_measuring);
    mainButton()->setText(tr("Measure again"));
    if (m_desk.after()) {
        showCheckResult();
    } else if (!m_desk.isFixed()) {
        say(Tone::Warn, tr("The fix is not on, so there is nothing to check here."));
        mainButton()->setText(tr("To the end"));
    } else if (m_desk.isMeasuring()) {
        mainButton()->setEnabled(false);
    }
}

bool LessonPage::faultGone() const
{
    const auto &diagnosis = m_desk.after()->diagnosis;
    return diagnosis.abstained || diagnosis.cause != m_desk.lesson()->fault.cause;
}

void LessonPage::showCheckResult()
{
    if (m_desk.progress().stage != Stage::Check || !m_desk.after() || !m_measuring) {
        return;
    }
    m_measuring->hide();
    const Lesson &lesson = *m_desk.lesson();
    const app::CaseFile &after = *m_desk.after();
    const bool gone = faultGone();
    say(gone ? Tone::Good : Tone::Bad,
        gone ? tr("Gone: the same tests no longer find the fault.")
             : tr("Still there: the tests find the same fault as before. Look at the fix once more."));
    delete m_result;
    m_result = new Card(m_content);
    m_result->setObjectName(u"checkResult"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    int row = 0;
    const auto add = [&](const QString &name, const QString &before, const QString &now, TextRole role) {
        grid->addWidget(makeLabel(role, m_result, name), row, 0);
        grid->addWidget(makeLabel(role, m_result, before), row, 1);
        grid->addWidget(makeLabel(role, m_result, now), row++, 2);
    };
    const auto value = [&](const std::optional<app::CaseFile> &file, const QString &id) {
        return file ? checkValue(*file, id) : tr("not measured");
    };
    add(QString(), tr("Before"), tr("Now"), TextRole::Heading);
    for (const QString &id : lesson.check.findings) {
        add(findingName(id), value(m_desk.before(), id), value(m_desk.after(), id), TextRole::Body);
    }
    const auto verdict = [&](const std::optional<app::CaseFile> &file) {
        return file ? verdictOf(*file).words : tr("not measured");
    };
    add(tr("Verdict"), verdict(m_desk.before()),
        gone && after.diagnosis.abstained ? tr("Fault no longer found") : verdict(m_desk.after()), TextRole::Body);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    qobject_cast<Card *>(m_result)->column()->addLayout(grid);
    column()->addWidget(m_result);
    mainButton()->setText(tr("To the end"));
    mainButton()->setEnabled(true);
    mainButton()->setFocus(Qt::OtherFocusReason);
}

void LessonPage::buildRecap()
{
    const Lesson &lesson = *m_desk.lesson();
    const int right = rightAnswers(lesson, m_desk.progress().answers);
    const auto count = static_cast<int>(lesson.questions.size());
    const bool passed = lessonScore(lesson, m_desk.progress().answers) >= kPassed;
    const QString words = passed ? tr("Lesson passed. You got %1 of %2 questions right at the first try.")
                                 : tr("Lesson finished. You got %1 of %2 questions right at the first try.");
    const QLocale locale;
    say(passed ? Tone::Good : Tone::Info, words.arg(locale.toString(right), locale.toString(count)));
    if (right < count) {
        m_message->setAction(tr("Try the questions again"), [this] { m_desk.retryQuestions(); });
    }
    auto *card = new Card(m_content);
    card->setObjectName(u"recapCard"_s);
    card->column()->addWidget(makeLabel(TextRole::Title, card, trContent(lesson.recapTitle)));
    for (const QString &point : lesson.recap) {
        auto *line = new QWidget(card);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(new IconLabel(u"check"_s, ColorRole::Accent, 18, line), 0, Qt::AlignTop);
        auto *text = new GlossaryLabel(line);
        text->setPlain(trContent(point));
        row->addWidget(text, 1);
        card->column()->addWidget(line);
    }
    column()->addWidget(card);
    addPicture(lesson.recapPicture);
    mainButton()->setText(tr("Finish"));
}

void LessonPage::onMain()
{
    const Lesson *lesson = m_desk.lesson();
    if (!lesson) {
        m_desk.show(TrainingRoom::Home);
        return;
    }
    switch (m_desk.progress().stage) {
    case Stage::Story:
        m_desk.setStage(Stage::Prediction);
        break;
    case Stage::Prediction:
        m_desk.setStage(Stage::Practice);
        break;
    case Stage::Practice:
        if (const auto problem = m_desk.startFault()) {
            say(Tone::Bad, *problem + u' ' + tr("You can skip the practice; the rest of the lesson works."));
        } else {
            Q_EMIT m_desk.coachWanted();
        }
        break;
    case Stage::Questions: {
        const int next = m_desk.progress().step + 1;
        const bool more = next < static_cast<int>(lesson->questions.size());
        m_desk.setStage(more ? Stage::Questions : Stage::Fix, more ? next : 0);
        break;
    }
    case Stage::Fix:
        m_desk.setStage(m_desk.isFixed() ? Stage::Check : Stage::Recap);
        break;
    case Stage::Check:
        if (m_desk.after() || !m_desk.isFixed()) {
            m_desk.setStage(Stage::Recap);
        } else {
            mainButton()->setEnabled(false);
            m_measuring->show();
            m_desk.measureAgain();
        }
        break;
    case Stage::Recap:
        m_desk.finishLesson();
        m_desk.show(TrainingRoom::Home);
        break;
    }
}

void LessonPage::onBack()
{
    const Stage stage = m_desk.progress().stage;
    const int step = m_desk.progress().step;
    if (!m_desk.lesson() || stage == Stage::Story) {
        m_desk.leaveLesson();
    } else if (stage == Stage::Questions && step > 0) {
        m_desk.setStage(Stage::Questions, step - 1);
    } else {
        m_desk.setStage(static_cast<Stage>(static_cast<int>(stage) - 1));
    }
}

}  // namespace resetscope::ui
