// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/ui_tools.h"
#include "ui/application.h"
#include "ui/training/lesson_page.h"
#include "ui/training/training_area.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace resetscope;
using namespace resetscope::tests;
using namespace resetscope::app::training;
using namespace Qt::StringLiterals;
using ui::Step;
using ui::TrainingRoom;

namespace {

constexpr int kRun_ms = 60000;

[[maybe_unused]] const bool application = resetscope::tests::setApplicationFactory(
    [](int &argc, char **argv) -> std::unique_ptr<QObject> { return std::make_unique<ui::Application>(argc, argv); });

}  // namespace

/// Every lesson from its first page to its last, by clicking, on its real fault.
class LessonPlayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLesson_data()
    {
        QTest::addColumn<QString>("id");
        for (const Lesson &lesson : builtInLessons()) {
            QTest::newRow(qPrintable(lesson.id)) << lesson.id;
        }
    }
    void everyLesson()
    {
        QFETCH(const QString, id);
        const Lesson *lesson = findLesson(id);
        QVERIFY(lesson);
        const auto *scenario = probes::lab::findScenario(lesson->fault.scenario.toStdString());
        QVERIFY2(scenario, qPrintable(lesson->fault.scenario));
        const bool possible = !scenario->needsNamespaces || probes::lab::whyNoNamespaces().empty();

        WindowFixture fixture;
        auto &session = fixture.session();
        QTest::mouseClick(fixture.find<QAbstractButton>(Step::Start, u"trainingCard"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Training);
        auto *area = qobject_cast<ui::TrainingArea *>(&fixture.page(Step::Training));
        QVERIFY(area);
        click(area->page(TrainingRoom::Home), u"lesson:"_s + id);
        QTRY_COMPARE(area->room(), TrainingRoom::Lesson);
        QWidget *page = area->page(TrainingRoom::Lesson);

        click(page, u"mainButton"_s);
        QCOMPARE(area->desk().progress().stage, Stage::Prediction);
        QVERIFY(!page->findChild<QPushButton *>(u"mainButton"_s)->isEnabled());
        // Space answers: the keyboard is where the next thing is to be done.
        QVERIFY(page->window()->focusWidget());
        QCOMPARE(page->window()->focusWidget()->objectName(), u"answer:0"_s);
        click(page, u"answer:0"_s);
        QTRY_VERIFY(shown<QWidget>(page, u"explanation"_s));
        click(page, u"mainButton"_s);
        QCOMPARE(area->desk().progress().stage, Stage::Practice);
        if (possible) {
            click(page, u"mainButton"_s);
            walk(fixture, *area, *lesson);
            if (QTest::currentTestFailed()) {
                return;
            }
            QTRY_COMPARE(fixture.window().currentStep(), Step::Training);
            QVERIFY(area->desk().before());
            const auto &diagnosis = area->desk().before()->diagnosis;
            QVERIFY2(diagnosis.cause == lesson->fault.cause && !diagnosis.abstained,
                     qPrintable(app::causeId(diagnosis.cause) + u": "_s + diagnosis.headline));
        } else {
            QVERIFY(shown<QWidget>(page, u"lessonMessage"_s));
            click(page, u"skipPart"_s);
        }
        QCOMPARE(area->desk().progress().stage, Stage::Questions);
        QTRY_COMPARE(page->window()->focusWidget()->objectName(), u"answer:0"_s);

        for (const Question &question : lesson->questions) {
            const int right = rightOne(question);
            // Wrong first: it is explained, and the way on stays closed.
            click(page, u"answer:%1"_s.arg(right == 0 ? 1 : 0));
            QTRY_VERIFY(shown<QWidget>(page, u"explanation"_s));
            QVERIFY(!page->findChild<QPushButton *>(u"mainButton"_s)->isEnabled());
            click(page, u"answer:%1"_s.arg(right));
            QVERIFY(page->findChild<QPushButton *>(u"mainButton"_s)->isEnabled());
            click(page, u"mainButton"_s);
        }
        QCOMPARE(area->desk().progress().stage, Stage::Fix);
        if (possible) {
            click(page, u"fixSwitch"_s);
            QVERIFY(area->desk().isFixed());
            QVERIFY(shown<QWidget>(page, u"fixIsOn"_s));
            QCOMPARE(page->window()->focusWidget()->objectName(), u"mainButton"_s);
            click(page, u"mainButton"_s);
            QCOMPARE(area->desk().progress().stage, Stage::Check);
            QSignalSpy measured(&area->desk(), &ui::TrainingDesk::measured);
            click(page, u"mainButton"_s);
            QVERIFY(measured.count() > 0 || measured.wait(kRun_ms));
            QTRY_VERIFY(shown<QWidget>(page, u"checkResult"_s));
            const auto &after = area->desk().after()->diagnosis;
            QVERIFY2(after.abstained || after.cause != lesson->fault.cause, qPrintable(after.headline));
            // Success must not read like its opposite.
            for (const QLabel *label : shown<QWidget>(page, u"checkResult"_s)->findChildren<QLabel *>()) {
                QVERIFY2(!label->text().contains(u"Cannot tell"_s) && !label->text().contains(u"none found"_s),
                         qPrintable(label->text()));
            }
        }
        click(page, u"mainButton"_s);
        QCOMPARE(area->desk().progress().stage, Stage::Recap);
        QTRY_VERIFY(shown<QWidget>(page, u"recapCard"_s));
        QCOMPARE(page->window()->focusWidget()->objectName(), u"mainButton"_s);
        click(page, u"mainButton"_s);
        QCOMPARE(area->room(), TrainingRoom::Home);
        const auto progress = area->desk().store().lesson(id);
        QVERIFY(progress && progress->finished);
        QCOMPARE(progress->score, 0.0);  // each first answer was wrong on purpose
        QCOMPARE(area->desk().store().attempts().size(), std::size_t(1));
        QVERIFY(!session.lab());  // nothing goes on running
    }

private:
    template <typename Widget> static Widget *shown(QWidget *page, const QString &name)
    {
        for (Widget *widget : page->findChildren<Widget *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    static void click(QWidget *page, const QString &name)
    {
        // What was just built becomes visible with the next round of the event loop.
        QTRY_VERIFY2(shown<QAbstractButton>(page, name), qPrintable(name));
        auto *button = shown<QAbstractButton>(page, name);
        QVERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static int rightOne(const Question &question)
    {
        int index = 0;
        while (!question.answers[static_cast<std::size_t>(index)].right) {
            ++index;
        }
        return index;
    }
    /// What a user does at each coach mark.
    static void walk(WindowFixture &fixture, ui::TrainingArea &area, const Lesson &lesson)
    {
        auto &coach = area.coach();
        QTRY_VERIFY(coach.isActive());
        for (int guard = 0; coach.isActive() && guard < 40; ++guard) {
            const int index = coach.index();
            const auto &step = lesson.steps[static_cast<std::size_t>(index)];
            const QString where = u"step %1: %2 on %3"_s.arg(index).arg(step.widget, step.page);
            QTRY_COMPARE(fixture.window().currentStep(), ui::Coach::pageStep(step.page));
            if (!step.widget.isEmpty()) {
                QTRY_VERIFY2(coach.target(), qPrintable(where));
            }
            auto *bubble = fixture.window().findChild<ui::CoachBubble *>(u"coachBubble"_s);
            QVERIFY2(bubble && bubble->isVisible(), qPrintable(where));
            switch (step.action) {
            case CoachStep::Action::Type:
                if (auto *text = qobject_cast<QPlainTextEdit *>(coach.target())) {
                    text->setFocus();
                    QTest::keyClicks(text, step.paste);
                } else {
                    QTest::keyClicks(coach.target(), step.paste);
                }
                click(bubble, u"coachNext"_s);
                break;
            case CoachStep::Action::Click:
                QTRY_VERIFY2(coach.target()->isEnabled(), qPrintable(where));
                qobject_cast<QAbstractButton *>(coach.target())->click();
                break;
            case CoachStep::Action::Wait:
                QTRY_VERIFY2_WITH_TIMEOUT(fixture.session().hasResults() && !fixture.session().isRunning(),
                                          qPrintable(where), kRun_ms);
                QTRY_VERIFY(shown<QPushButton>(bubble, u"coachNext"_s)->isEnabled());
                click(bubble, u"coachNext"_s);
                break;
            case CoachStep::Action::Look:
                click(bubble, u"coachNext"_s);
                break;
            }
            if (QTest::currentTestFailed()) {
                return;
            }
            QTRY_VERIFY2(!coach.isActive() || coach.index() != index, qPrintable(where));
        }
        QVERIFY(!coach.isActive());
    }
};
RESETSCOPE_TEST(LessonPlayTest)
#include "lesson_play_test.moc"
