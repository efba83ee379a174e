// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/home_page.h"

#include "app/content/content.h"
#include "ui/training/lay_out.h"
#include "ui/widgets/card_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using app::trContent;
using namespace app::training;

namespace {

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace

TrainingHome::TrainingHome(TrainingDesk &desk, QWidget *parent)
    : Page(desk.session(), Body::Scroll, parent), m_desk(desk)
{
    setObjectName(u"trainingHome"_s);
    setBack(Step::Start);
    m_problem = new MessageBox(this);
    m_problem->setObjectName(u"trainingProblem"_s);
    body()->addWidget(m_problem);

    m_sessionCard = new Card(this);
    m_sessionCard->setObjectName(u"joinedSession"_s);
    m_sessionCard->setTone(Tone::Info);
    m_sessionTitle = makeLabel(TextRole::Heading, m_sessionCard);
    m_sessionNote = asData(makeLabel(TextRole::Body, m_sessionCard));
    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_nameLabel = makeLabel(TextRole::Body, m_sessionCard);
    m_nameLabel->setWordWrap(false);
    m_name = new QLineEdit(m_sessionCard);
    m_name->setObjectName(u"traineeName"_s);
    m_name->setMaxLength(120);
    m_nameLabel->setBuddy(m_name);
    m_saveResult = makeButton(m_sessionCard, u"saveResult"_s, "primary");
    m_leave = makeButton(m_sessionCard, u"leaveSession"_s, "quiet");
    row->addWidget(m_nameLabel);
    row->addWidget(m_name, 1);
    row->addWidget(m_saveResult);
    row->addWidget(m_leave);
    m_sessionCard->column()->addWidget(m_sessionTitle);
    m_sessionCard->column()->addWidget(m_sessionNote);
    m_sessionCard->column()->addLayout(m_tasks);
    m_sessionCard->column()->addLayout(row);
    body()->addWidget(m_sessionCard);

    auto *rooms = new CardRow(this, 220);
    m_mystery = new ActionCard(u"search"_s, ColorRole::Warn, rooms);
    m_mystery->setObjectName(u"mysteryCard"_s);
    m_progress = new ActionCard(u"report"_s, ColorRole::Good, rooms);
    m_progress->setObjectName(u"progressCard"_s);
    m_trainer = new ActionCard(u"person"_s, ColorRole::Running, rooms);
    m_trainer->setObjectName(u"trainerCard"_s);
    for (ActionCard *card : {m_mystery, m_progress, m_trainer}) {
        rooms->add(card);
    }
    m_lessonsTitle = makeLabel(TextRole::Heading, this);
    body()->addWidget(m_lessonsTitle);
    m_lessons = new QVBoxLayout;
    m_lessons->setSpacing(space::s);
    body()->addLayout(m_lessons);
    body()->addSpacing(space::s);
    body()->addWidget(rooms);
    body()->addStretch(1);

    m_openSession = makeButton(this, u"openSession"_s);
    footer()->addWidget(m_openSession);

    connect(m_mystery, &QAbstractButton::clicked, this, [this] { m_desk.show(TrainingRoom::Mystery); });
    connect(m_progress, &QAbstractButton::clicked, this, [this] { m_desk.show(TrainingRoom::Progress); });
    connect(m_trainer, &QAbstractButton::clicked, this, [this] { m_desk.show(TrainingRoom::Trainer); });
    connect(mainButton(), &QPushButton::clicked, this, [this] {
        // The first lesson that is not finished; when all are, a round.
        for (const Lesson &lesson : builtInLessons()) {
            const auto progress = m_desk.store().lesson(lesson.id);
            if (!progress || !progress->finished) {
                m_desk.openLesson(lesson.id);
                return;
            }
        }
        m_desk.show(TrainingRoom::Mystery);
    });
    connect(m_openSession, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open the session of your trainer"), QString(),
                                                          tr("Training session (*.json)"));
        if (!path.isEmpty()) {
            join(path);
        }
    });
    connect(m_saveResult, &QPushButton::clicked, this, [this] {
        const QString name = m_name->text().simplified();
        const QString path = name.isEmpty() ? QString()
                                            : QFileDialog::getSaveFileName(this, tr("Save my result"),
                                                                           tr("result of %1").arg(name) + u".json"_s,
                                                                           tr("Training result (*.json)"));
        if (name.isEmpty() || !path.isEmpty()) {
            saveResultTo(path);
        }
    });
    connect(m_leave, &QPushButton::clicked, &m_desk, &TrainingDesk::leaveSession);
    connect(&m_desk, &TrainingDesk::joinedChanged, this, &TrainingHome::fillSession);
    retranslate();
}

void TrainingHome::entered()
{
    const QString problem = m_desk.store().lastError();
    if (problem.isEmpty()) {
        m_problem->hide();
    } else {
        m_problem->show(Tone::Warn, problem);
    }
    m_name->setText(m_desk.store().value(u"name"_s));
    fillLessons();
    fillSession();
}

void TrainingHome::join(const QString &path)
{
    if (const auto problem = m_desk.joinSession(path)) {
        m_problem->show(Tone::Bad, *problem);
        return;
    }
    m_problem->hide();
    m_name->setFocus();
}

bool TrainingHome::saveResultTo(const QString &path)
{
    if (const auto problem = m_desk.saveResult(path, m_name->text())) {
        m_problem->show(Tone::Bad, *problem);
        return false;
    }
    m_problem->show(Tone::Good, tr("Your result is saved. Give the file to your trainer."));
    return true;
}

QWidget *TrainingHome::lessonCard(const Lesson &lesson)
{
    const auto progress = m_desk.store().lesson(lesson.id);
    const bool finished = progress && progress->finished;
    const bool begun = progress && !finished && progress->stage != Stage::Story;
    auto *card = new Card(this, space::m);
    card->setObjectName(u"lessonCard:"_s + lesson.id);
    // The list is filled while it is shown: a card must never be pressed below what it holds.
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    const bool passed = finished && progress->score >= kPassed;
    auto *icon =
        new IconLabel(finished ? u"check"_s : u"book"_s, passed ? ColorRole::Good : ColorRole::Accent, 20, card);
    icon->setDisc(passed ? ColorRole::GoodSoft : ColorRole::AccentSoft);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(space::xs);
    text->addWidget(makeLabel(TextRole::Heading, card, trContent(lesson.title)));
    text->addWidget(makeLabel(TextRole::Body, card, trContent(lesson.summary)));
    auto *chips = new QWidget(card);
    auto *flow = new FlowLayout(chips, space::xs);
    auto *time = new Chip(chips);
    time->setText(tr("about %n minute(s)", nullptr, lesson.minutes));
    flow->addWidget(time);
    if (finished) {
        auto *score = new Chip(chips, passed ? Tone::Good : Tone::Info);
        const QLocale locale;
        const QString words = passed ? tr("passed, %1 of %2 right") : tr("finished, %1 of %2 right");
        score->setText(words.arg(locale.toString(rightAnswers(lesson, progress->score)),
                                 locale.toString(static_cast<int>(lesson.questions.size()))));
        flow->addWidget(score);
    } else if (begun) {
        auto *where = new Chip(chips, Tone::Running);
        where->setText(tr("begun, part %1 of %2").arg(static_cast<int>(progress->stage) + 1).arg(kStageCount));
        flow->addWidget(where);
    }
    const auto *scenario = probes::lab::findScenario(lesson.fault.scenario.toStdString());
    if (scenario && scenario->needsNamespaces && !probes::lab::whyNoNamespaces().empty()) {
        auto *note = new Chip(chips, Tone::Warn);
        note->setText(tr("reading only on this computer"));
        note->setToolTip(trContent(QString::fromStdString(probes::lab::whyNoNamespaces())));
        flow->addWidget(note);
    }
    text->addWidget(chips);
    row->addLayout(text, 1);
    auto *start = makeButton(card, u"lesson:"_s + lesson.id);
    start->setText(begun ? tr("Go on") : (finished ? tr("Once more") : tr("Start")));
    start->setAccessibleName(tr("%1: %2").arg(start->text(), trContent(lesson.title)));
    connect(start, &QPushButton::clicked, this, [this, id = lesson.id] { m_desk.openLesson(id); });
    row->addWidget(start, 0, Qt::AlignVCenter);
    card->column()->addLayout(row);
    card->setMinimumHeight(card->sizeHint().height());
    return card;
}

void TrainingHome::fillLessons()
{
    clear(m_lessons);
    for (const Lesson &lesson : builtInLessons()) {
        m_lessons->addWidget(lessonCard(lesson));
    }
    layOutAgain(*this);
}

void TrainingHome::fillSession()
{
    const auto &joined = m_desk.joined();
    m_sessionCard->setVisible(joined.has_value());
    if (!joined) {
        layOutAgain(*this);
        return;
    }
    m_sessionTitle->setText(tr("Your session: %1").arg(joined->title));
    m_sessionNote->setText(joined->note);
    m_sessionNote->setVisible(!joined->note.isEmpty());
    clear(m_tasks);
    const TraineeResult result = collectResult(*joined, QString(), m_desk.store());
    for (const TaskResult &task : result.tasks) {
        auto *line = new QWidget(m_sessionCard);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(new IconLabel(task.done ? u"check"_s : u"clock"_s, task.done ? ColorRole::Good : ColorRole::Idle,
                                     18, line));
        const bool isLesson = task.kind == TaskResult::Kind::Lesson;
        const Lesson *lesson = isLesson ? findLesson(task.what) : nullptr;
        const QString words =
            lesson ? tr("Lesson: %1").arg(trContent(lesson->title)) : tr("Mystery round %1").arg(task.what);
        row->addWidget(makeLabel(TextRole::Body, line, task.done ? tr("%1 (done)").arg(words) : words), 1);
        auto *open = makeButton(line, u"task:"_s + task.what, "quiet");
        open->setText(tr("Open"));
        open->setAccessibleName(tr("Open: %1").arg(words));
        connect(open, &QPushButton::clicked, this, [this, what = task.what, isLesson] {
            if (isLesson) {
                m_desk.openLesson(what);
            } else {
                Q_EMIT m_desk.roundWanted(what);
            }
        });
        row->addWidget(open);
        line->setMinimumHeight(open->sizeHint().height());
        m_tasks->addWidget(line);
    }
    layOutAgain(*this);
}

void TrainingHome::retranslate()
{
    setHeading(tr("Training"), tr("Learn to tell why connections break, on real faults that run on this computer only. "
                                  "Nothing can be damaged, and nothing leaves the computer."));
    m_nameLabel->setText(tr("Your name:"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_saveResult->setText(tr("Save my result…"));
    m_leave->setText(tr("Leave this session"));
    m_mystery->setTexts(
        tr("Mystery round"),
        tr("A hidden fault behind a short code. Find it with as few tests as you can, then see what the "
           "program says."));
    m_progress->setTexts(tr("My progress"),
                         tr("What you know well, what is worth a second look, and your certificate."));
    m_trainer->setTexts(tr("For trainers"),
                        tr("Make a session for a class, hand it out as one file, and see what the class found hard."));
    m_lessonsTitle->setText(tr("Lessons"));
    m_openSession->setText(tr("Open a trainer's session…"));
    mainButton()->setText(tr("Go on learning"));
    fillLessons();
    fillSession();
}

}  // namespace resetscope::ui
