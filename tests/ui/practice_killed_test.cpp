// SPDX-License-Identifier: GPL-3.0-or-later
// A practice fault that is killed, or that cannot start: a clear sentence, nothing left running, progress kept.
#include "tests/support/fault_processes.h"
#include "tests/support/registry.h"
#include "tests/ui/ui_tools.h"
#include "ui/training/mystery_page.h"
#include "ui/training/training_area.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace resetscope;
using namespace resetscope::tests;
using namespace resetscope::app::training;
using namespace Qt::StringLiterals;
using ui::Step;
using ui::TrainingRoom;

namespace {

QList<FaultProcess> mine()
{
    return faultsOf(QCoreApplication::applicationPid());
}

void killIt()
{
    const auto running = mine();
    QCOMPARE(running.size(), 1);
    QCOMPARE(::kill(running[0].pid, SIGKILL), 0);
}

QString textOf(QWidget *page, const QString &name)
{
    for (auto *box : page->findChildren<QWidget *>(name)) {
        QString text;
        for (const auto *label : box->findChildren<QLabel *>()) {
            text += label->text();
        }
        if (box->isVisible()) {
            return text;
        }
    }
    return {};
}

void click(QWidget *page, const QString &name)
{
    const auto shown = [&]() -> QAbstractButton * {
        for (auto *button : page->findChildren<QAbstractButton *>(name)) {
            if (button->isVisible() && button->isEnabled()) {
                return button;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY2(shown(), qPrintable(name));
    shown()->click();
}

}  // namespace

class PracticeKilledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inTheMiddleOfALesson()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        session.goTo(Step::Training);
        auto *area = qobject_cast<ui::TrainingArea *>(fixture.window().page(Step::Training));
        auto *page = area->page(TrainingRoom::Lesson);
        auto &desk = area->desk();
        desk.openLesson(u"application_crash"_s);
        desk.answer(desk.lesson()->prediction, 1);
        desk.setStage(Stage::Practice);
        click(page, u"mainButton"_s);
        QTRY_VERIFY(area->coach().isActive());
        const QSet<int> group{mine().value(0).group};
        session.startRun();
        QTRY_VERIFY(session.isRunning());

        killIt();
        QTRY_VERIFY(!session.lab());
        QTRY_COMPARE(fixture.window().currentStep(), Step::Training);
        QVERIFY(!area->coach().isActive());
        QTRY_VERIFY(!session.isRunning());
        QTRY_COMPARE(textOf(page, u"lessonMessage"_s), ui::Session::practiceLostText());
        QTRY_COMPARE(aliveIn(group), 0);
        QCOMPARE(desk.progress().stage, Stage::Practice);
        {
            const ProgressStore file(QFileInfo(fixture.storePath()).absolutePath() + u"/training.sqlite"_s);
            const auto kept = file.lesson(u"application_crash"_s);
            QVERIFY(kept && kept->stage == Stage::Practice && kept->answers.size() == 1);
        }

        // Once more, and it works; then the fix dies while it is being checked.
        click(page, u"mainButton"_s);
        QTRY_VERIFY(area->coach().isActive());
        QVERIFY(session.lab());
        Q_EMIT area->coach().left();
        desk.setStage(Stage::Fix);
        click(page, u"fixSwitch"_s);
        QVERIFY(desk.isFixed());
        click(page, u"mainButton"_s);
        QCOMPARE(desk.progress().stage, Stage::Check);
        QSignalSpy measured(&desk, &ui::TrainingDesk::measured);
        click(page, u"mainButton"_s);
        QTRY_VERIFY(desk.isMeasuring());
        killIt();
        QTRY_COMPARE(desk.progress().stage, Stage::Fix);
        QTRY_COMPARE(textOf(page, u"lessonMessage"_s), ui::Session::practiceLostText());
        QTRY_VERIFY(!desk.isMeasuring());
        QCOMPARE(measured.count(), 0);  // a service that died is not "gone: the fault is not found any more"
        QVERIFY(!desk.after());
        QVERIFY(mine().isEmpty());
        click(page, u"fixSwitch"_s);
        QVERIFY(desk.isFixed());
        click(page, u"allLessons"_s);
        QTRY_VERIFY(mine().isEmpty());
    }

    void outsideOfALesson()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        QVERIFY(!session.startPractice(u"crash-worker"_s, 0));
        session.startRun();
        QTRY_VERIFY(session.isRunning());
        killIt();
        QTRY_COMPARE(textOf(&fixture.window(), u"messageStrip"_s).contains(ui::Session::practiceLostText()), true);
        QTRY_VERIFY(!session.isRunning());
        QVERIFY(session.practice().isEmpty());
        QVERIFY(mine().isEmpty());
    }

    void inAMysteryRound()
    {
        WindowFixture fixture;
        fixture.session().goTo(Step::Training);
        auto *area = qobject_cast<ui::TrainingArea *>(fixture.window().page(Step::Training));
        area->showRoom(TrainingRoom::Mystery);
        auto *page = qobject_cast<ui::MysteryPage *>(area->page(TrainingRoom::Mystery));
        QString code;
        for (int level = 1; level <= kRoundLevels && code.isEmpty(); ++level) {
            for (std::uint32_t seed = 0; seed < 3000 && code.isEmpty(); ++seed) {
                const auto round = drawRound(builtInRounds(), {level, seed});
                code = round && round->fault.cause == app::Cause::ApplicationCrash &&
                               round->fault.scenario.startsWith(u"crash-"_s)
                           ? roundCode(round->seed)
                           : QString();
            }
        }
        QVERIFY(!code.isEmpty());
        page->setCode(code);
        click(page, u"mainButton"_s);
        QTRY_COMPARE(mine().size(), 1);
        click(page, u"test:idle"_s);
        QTRY_VERIFY(page->isBusy());
        killIt();
        QTRY_COMPARE(textOf(page, u"mysteryMessage"_s), ui::Session::practiceLostText());
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(mine().isEmpty());
        QVERIFY(area->desk().store().rounds().empty());
        // The same code again.
        click(page, u"mainButton"_s);
        QTRY_COMPARE(mine().size(), 1);
        area->endAll();
        QTRY_VERIFY(mine().isEmpty());
    }

    /// A lesson and a mystery round side by side: neither disturbs the other.
    void twoFaultsAtOnce()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        QVERIFY(!session.startPractice(u"crash-worker"_s, 0));
        auto other = probes::lab::start("crash-server", {});
        auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&other);
        QVERIFY(lab);
        QCOMPARE(mine().size(), 2);
        QVERIFY((*lab)->url() != session.lab()->url());
        const int first = mine()[0].parent == mine()[1].parent ? mine()[0].pid : 0;
        QCOMPARE(::kill(first, SIGKILL), 0);
        QTRY_VERIFY((session.lab() == nullptr) != (*lab)->ended());  // one of them, not both
        session.stopPractice();
        lab->reset();
        QVERIFY(mine().isEmpty());
    }

    /// The port of a fault is named when another program has it.
    void aPortInUse()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        auto taken = probes::lab::start("crash-server", {});
        auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&taken);
        QVERIFY(lab);
        probes::lab::LabOptions options;
        options.port = std::get<probes::Target>(probes::parseTarget((*lab)->url())).port;
        const auto problem = session.startPractice(u"crash-worker"_s, options);
        QVERIFY(problem);
        QVERIFY2(problem->contains(QString::number(options.port)), qPrintable(*problem));
        QVERIFY(!session.lab());
        QVERIFY(!(*lab)->ended());
        QCOMPARE(mine().size(), 1);
    }
};
RESETSCOPE_TEST(PracticeKilledTest)
#include "practice_killed_test.moc"
