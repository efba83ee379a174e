// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/training_pictures.h"

#include "app/training/class_table.h"
#include "tests/support/sample_case.h"
#include "tests/ui/ui_tools.h"
#include "ui/training/class_card.h"
#include "ui/training/mystery_page.h"
#include "ui/training/progress_page.h"
#include "ui/training/trainer_page.h"
#include "ui/training/training_area.h"

#include <QAbstractButton>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace resetscope::tests {

using namespace Qt::StringLiterals;
using namespace app::training;
using ui::Step;
using ui::TrainingRoom;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

QAbstractButton *visibleButton(QWidget *page, const QString &name)
{
    for (auto *button : page->findChildren<QAbstractButton *>(name)) {
        if (button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

void press(QWidget *page, const QString &name)
{
    QTest::qWait(30);
    if (auto *button = visibleButton(page, name)) {
        button->click();
    }
}

void fill(ui::TrainingDesk &desk)
{
    const QDateTime now = QDateTime(QDate(2026, 3, 2), QTime(9, 0));
    auto &store = desk.store();
    store.setValue(u"name"_s, u"Zoë Ångström"_s);
    for (const QString &id : {u"idle_timeout"_s, u"keepalive_mismatch"_s, u"reading_evidence"_s}) {
        LessonProgress progress;
        progress.lesson = id;
        progress.finished = id != u"reading_evidence"_s;
        progress.stage = progress.finished ? Stage::Recap : Stage::Questions;
        progress.score = id == u"idle_timeout"_s ? 1 : 0.67;
        store.saveLesson(progress);
    }
    store.addAttempt({now, u"evidence"_s, u"lesson"_s, u"reading_evidence"_s, 0.33});
    store.addAttempt({now, u"idle_timeout"_s, u"lesson"_s, u"idle_timeout"_s, 0.33});
    store.addAttempt({now, u"idle_timeout"_s, u"round"_s, u"x"_s, 0});
    store.addAttempt({now, u"idle_timeout"_s, u"round"_s, u"x"_s, 0.8});
    store.addAttempt({now, u"idle_timeout"_s, u"lesson"_s, u"idle_timeout"_s, 1});
    store.addAttempt({now, u"keepalive_mismatch"_s, u"lesson"_s, u"keepalive_mismatch"_s, 0.67});
    store.addAttempt({now, u"service_down"_s, u"round"_s, u"x"_s, 1});
    store.addRound({roundCode({1, 5}), now, app::Cause::IdleTimeout, app::Cause::IdleTimeout, 85, 70});
    store.addRound({roundCode({2, 9}), now, app::Cause::NetworkPath, app::Cause::IdleTimeout, 0, -1});
}

TraineeResult result(const TrainerSession &session, const QString &name, double score)
{
    TraineeResult made;
    made.sessionId = session.id;
    made.trainee = name;
    made.finished = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    for (const QString &id : session.lessons) {
        TaskResult task;
        task.what = id;
        task.done = true;
        task.score = score;
        if (score < 1) {
            task.wrong = {findLesson(id)->questions.front().id};
        }
        made.tasks.push_back(task);
    }
    for (const QString &code : session.codes) {
        TaskResult task;
        task.kind = TaskResult::Kind::Round;
        task.what = code;
        task.done = score > 0.4;
        task.score = task.done ? score : 0;
        task.named = app::Cause::NetworkPath;
        made.tasks.push_back(task);
    }
    return made;
}

void lessonPictures(ui::TrainingArea &area, const Lesson &lesson, const std::function<void(const QString &)> &shot)
{
    auto &desk = area.desk();
    const QString name = u"a2-lesson-%1-"_s.arg(lesson.id);
    desk.openLesson(lesson.id);
    desk.restartLesson();
    auto *page = area.page(TrainingRoom::Lesson);
    shot(name + u"1-story"_s);
    desk.setStage(Stage::Prediction);
    press(page, u"answer:0"_s);
    shot(name + u"2-guess"_s);
    desk.setStage(Stage::Practice);
    shot(name + u"3-practice"_s);
    for (int i = 0; i < static_cast<int>(lesson.questions.size()); ++i) {
        desk.setStage(Stage::Questions, i);
        const bool firstRight = lesson.questions[static_cast<std::size_t>(i)].answers[0].right;
        press(page, i == 1 ? u"answer:%1"_s.arg(firstRight ? 0 : 1) : u"answer:%1"_s.arg(firstRight ? 1 : 0));
        shot(name + u"4-question-%1"_s.arg(i + 1));
    }
    desk.setStage(Stage::Fix);
    shot(name + u"5-fix"_s);
    desk.setStage(Stage::Recap);
    shot(name + u"7-recap"_s);
    auto *scroll = page->findChild<QScrollArea *>(u"pageScroll"_s);
    QTest::qWait(50);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    shot(name + u"7-recap-end"_s);
    desk.leaveLesson();
}

/// The coach on the real pages, up to the tests of the live fault, and the check after the fix.
void coachPictures(WindowFixture &fixture, ui::TrainingArea &area, const std::function<void(const QString &)> &shot)
{
    auto &desk = area.desk();
    desk.openLesson(u"idle_timeout"_s);
    desk.restartLesson();
    desk.setStage(Stage::Practice);
    press(area.page(TrainingRoom::Lesson), u"mainButton"_s);
    QTest::qWait(300);
    for (int guard = 0; area.coach().isActive() && guard < 40; ++guard) {
        const int index = area.coach().index();
        const auto &step = desk.lesson()->steps[static_cast<std::size_t>(index)];
        QTest::qWait(250);
        if (index != 6) {
            shot(u"a3-coach-%1-%2"_s.arg(index + 1, 2, 10, QChar(u'0')).arg(step.page));
        }
        auto *bubble = fixture.window().findChild<ui::CoachBubble *>(u"coachBubble"_s);
        if (step.action == CoachStep::Action::Wait) {
            static_cast<void>(QTest::qWaitFor(
                [&] { return fixture.session().hasResults() && !fixture.session().isRunning(); }, 30000));
            QTest::qWait(200);
        }
        press(bubble, u"coachDo"_s);
        if (area.coach().isActive() && area.coach().index() == index) {
            press(bubble, u"coachNext"_s);
        }
        static_cast<void>(
            QTest::qWaitFor([&] { return !area.coach().isActive() || area.coach().index() != index; }, 3000));
    }
    shot(u"a3-coach-after"_s);
    desk.setStage(Stage::Fix);
    press(area.page(TrainingRoom::Lesson), u"fixSwitch"_s);
    shot(u"a3-fix-on"_s);
    desk.setStage(Stage::Check);
    press(area.page(TrainingRoom::Lesson), u"mainButton"_s);
    QTest::qWait(300);
    shot(u"a3-check-running"_s);
    static_cast<void>(QTest::qWaitFor([&] { return desk.after().has_value(); }, 30000));
    shot(u"a3-check-done"_s);
    desk.leaveLesson();
}

}  // namespace

void trainingPictures(WindowFixture &fixture, const std::function<bool(const QString &)> &wanted,
                      const std::function<void(const QString &)> &shot, bool all)
{
    fixture.session().goTo(Step::Training);
    auto *area = qobject_cast<ui::TrainingArea *>(fixture.window().page(Step::Training));
    auto &desk = area->desk();
    shot(u"a1-training-new"_s);
    fill(desk);
    area->showRoom(TrainingRoom::Home);
    shot(u"a1-training-home"_s);
    const TrainerSession session =
        newSession(u"Service desk, spring"_s, u"Please finish until Friday."_s,
                   {u"reading_evidence"_s, u"idle_timeout"_s}, {roundCode({1, 5}), roundCode({2, 77})});
    const QString path = fixture.path(u"session.json"_s);
    put(path, sessionToJson(session));
    area->openFile(path);
    shot(u"a1-training-joined"_s);
    desk.leaveSession();

    for (const Lesson &lesson : builtInLessons()) {
        if ((all || lesson.id == u"idle_timeout"_s) && wanted(u"a2-lesson-"_s + lesson.id)) {
            lessonPictures(*area, lesson, shot);
        }
    }
    if (wanted(u"a3-"_s)) {
        coachPictures(fixture, *area, shot);
    }
    fixture.session().goTo(Step::Training);
    area->showRoom(TrainingRoom::Mystery);
    auto *mystery = qobject_cast<ui::MysteryPage *>(area->page(TrainingRoom::Mystery));
    mystery->setCode(roundCode({1, 3}));
    shot(u"a4-mystery-choose"_s);
    if (wanted(u"a4-mystery"_s)) {
        press(mystery, u"mainButton"_s);
        shot(u"a4-mystery-play"_s);
        press(mystery, u"test:connect"_s);
        static_cast<void>(QTest::qWaitFor([&] { return !mystery->isBusy(); }, 30000));
        shot(u"a4-mystery-tested"_s);
        press(mystery, u"named:keepalive_mismatch"_s);
        press(mystery, u"mainButton"_s);
        shot(u"a4-mystery-revealed"_s);
        mystery->endAll();
    }
    area->showRoom(TrainingRoom::Trainer);
    auto *trainer = qobject_cast<ui::TrainerPage *>(area->page(TrainingRoom::Trainer));
    shot(u"a5-trainer-empty"_s);
    trainer->classCard().openSession(path);
    QStringList files;
    for (const auto &[name, score] :
         {std::pair(u"Zoë Ångström"_s, 1.0), std::pair(u"Bo"_s, 0.33), std::pair(u"Kim 王"_s, 0.67),
          std::pair(u"Ann-Marie Longname-Hyphenated"_s, 0.5)}) {
        files.append(fixture.path(name + u".json"_s));
        put(files.back(), resultToJson(result(session, name, score), session));
    }
    trainer->classCard().addFiles(files);
    auto *scroll = trainer->findChild<QScrollArea *>(u"pageScroll"_s);
    QTest::qWait(80);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    shot(u"a5-trainer-class"_s);
    area->showRoom(TrainingRoom::Progress);
    shot(u"a6-progress"_s);
    scroll = area->page(TrainingRoom::Progress)->findChild<QScrollArea *>(u"pageScroll"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    shot(u"a6-progress-certificate"_s);
}

}  // namespace resetscope::tests
