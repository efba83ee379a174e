// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/class_table.h"
#include "tests/support/registry.h"
#include "tests/ui/ui_tools.h"
#include "ui/training/class_card.h"
#include "ui/training/home_page.h"
#include "ui/training/mystery_page.h"
#include "ui/training/progress_page.h"
#include "ui/training/trainer_page.h"
#include "ui/training/training_area.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QUrl>

using namespace resetscope;
using namespace resetscope::tests;
using namespace resetscope::app::training;
using namespace Qt::StringLiterals;
using ui::Step;
using ui::TrainingRoom;

namespace {

constexpr int kRun_ms = 60000;

/// The code of a round that hides this fault.
QString codeOf(const QString &scenario, int level)
{
    for (std::uint32_t seed = 0; seed < 10000; ++seed) {
        const auto round = drawRound(builtInRounds(), {level, seed});
        if (round && round->fault.scenario == scenario) {
            return roundCode(round->seed);
        }
    }
    return {};
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Mystery rounds, the trainer's desk, and what happens when somebody does not follow the plan.
class TrainingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRoundFromCodeToScore()
    {
        WindowFixture fixture;
        auto *area = enter(fixture);
        click(area->page(TrainingRoom::Home), u"mysteryCard"_s);
        QTRY_COMPARE(area->room(), TrainingRoom::Mystery);
        auto *page = qobject_cast<ui::MysteryPage *>(area->page(TrainingRoom::Mystery));
        auto *field = page->findChild<QLineEdit *>(u"roundCode"_s);

        QTest::keyClicks(field, u"ABCD-1234"_s);
        click(page, u"mainButton"_s);
        QTRY_VERIFY(page->findChild<QWidget *>(u"mysteryMessage"_s)->isVisible());
        QVERIFY(!page->round());

        const QString code = codeOf(u"gateway-timeout"_s, 1);
        QVERIFY(!code.isEmpty());
        field->clear();
        QTest::keyClicks(field, code.toLower());
        click(page, u"mainButton"_s);
        QTRY_VERIFY(page->round());
        QSignalSpy tested(page, &ui::MysteryPage::tested);
        click(page, u"test:http"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tested.count() > 0, kRun_ms);
        // Without an answer nothing is given away.
        click(page, u"mainButton"_s);
        QVERIFY(!page->isRevealed());
        click(page, u"named:gateway_timeout"_s);
        QSignalSpy compared(page, &ui::MysteryPage::compared);
        click(page, u"mainButton"_s);
        QVERIFY(page->isRevealed());
        QVERIFY(compared.count() > 0 || compared.wait(kRun_ms));
        QTRY_VERIFY(page->findChild<QWidget *>(u"revealCard"_s)->isVisible());
        const auto rounds = area->desk().store().rounds();
        QCOMPARE(rounds.size(), std::size_t(1));
        QCOMPARE(rounds[0].code, code);
        QCOMPARE(rounds[0].truth, app::Cause::GatewayTimeout);
        QCOMPARE(rounds[0].points, 100 - builtInRounds().cost(u"http"_s));
        // What the program reached stands beside it, in the file too.
        QVERIFY(rounds[0].programPoints > 0);
        const ProgressStore file(QFileInfo(fixture.storePath()).absolutePath() + u"/training.sqlite"_s);
        QCOMPARE(file.rounds().front().programPoints, rounds[0].programPoints);
        QCOMPARE(area->desk().store().attempts().back().skill, u"gateway_timeout"_s);
    }

    void leavingARoundEndsIt()
    {
        WindowFixture fixture;
        auto *area = enter(fixture);
        area->showRoom(TrainingRoom::Mystery);
        auto *page = qobject_cast<ui::MysteryPage *>(area->page(TrainingRoom::Mystery));
        page->setCode(codeOf(u"idle-timeout-rst"_s, 1));
        click(page, u"mainButton"_s);
        QTRY_VERIFY(page->round());
        click(page, u"test:idle"_s);
        QTRY_VERIFY(page->isBusy());
        click(page, u"backButton"_s);
        QTRY_VERIFY(!page->isBusy());
        QCOMPARE(area->room(), TrainingRoom::Home);
        QVERIFY(area->desk().store().rounds().empty());
    }

    void theWindowClosedInMidLesson()
    {
        WindowFixture fixture;
        auto *area = enter(fixture);
        area->desk().openLesson(u"idle_timeout"_s);
        area->desk().setStage(Stage::Practice);
        click(area->page(TrainingRoom::Lesson), u"mainButton"_s);
        QTRY_VERIFY(area->coach().isActive());
        QVERIFY(fixture.session().lab());
        fixture.session().startRun();
        QTRY_VERIFY(fixture.session().isRunning());
        fixture.window().close();
        QVERIFY(!fixture.session().lab());
        QVERIFY(!area->coach().isActive());
        const ProgressStore store(QFileInfo(fixture.storePath()).absolutePath() + u"/training.sqlite"_s);
        const auto progress = store.lesson(u"idle_timeout"_s);
        QVERIFY(progress);
        QCOMPARE(progress->stage, Stage::Practice);
    }

    void aLessonGoesOnWhereItWasLeft()
    {
        WindowFixture fixture;
        auto *area = enter(fixture);
        area->desk().openLesson(u"idle_timeout"_s);
        area->desk().setStage(Stage::Questions, 1);
        click(area->page(TrainingRoom::Lesson), u"allLessons"_s);
        QCOMPARE(area->room(), TrainingRoom::Home);
        click(area->page(TrainingRoom::Home), u"lesson:idle_timeout"_s);
        QCOMPARE(area->desk().progress().stage, Stage::Questions);
        QCOMPARE(area->desk().progress().step, 1);
    }

    /// The coach follows a user who goes ahead, and lets go of one who leaves.
    void theCoachFollows()
    {
        WindowFixture fixture;
        auto *area = enter(fixture);
        area->desk().openLesson(u"idle_timeout"_s);
        area->desk().setStage(Stage::Practice);
        click(area->page(TrainingRoom::Lesson), u"mainButton"_s);
        QTRY_COMPARE(fixture.window().currentStep(), Step::WhatHappened);
        fixture.session().goTo(Step::Service);
        QTRY_COMPARE(area->desk().lesson()->steps[static_cast<std::size_t>(area->coach().index())].page, u"service"_s);
        fixture.session().goTo(Step::WhatHappened);
        QTRY_COMPARE(area->desk().lesson()->steps[static_cast<std::size_t>(area->coach().index())].page, u"what"_s);
        auto *bubble = fixture.window().findChild<ui::CoachBubble *>(u"coachBubble"_s);
        QVERIFY(fixture.window().rect().contains(bubble->geometry()));
        QTRY_VERIFY(bubble->findChild<QPushButton *>(u"coachLeave"_s)->isVisible());
        auto *leave = bubble->findChild<QPushButton *>(u"coachLeave"_s);
        leave->setFocus();
        QTest::keyClick(leave, Qt::Key_Space);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Training);
        QVERIFY(!area->coach().isActive());
        QCOMPARE(area->desk().progress().stage, Stage::Practice);
    }

    void aSessionFromTrainerToTraineeAndBack()
    {
        WindowFixture fixture;
        auto *area = enter(fixture);
        click(area->page(TrainingRoom::Home), u"trainerCard"_s);
        auto *trainer = qobject_cast<ui::TrainerPage *>(area->page(TrainingRoom::Trainer));
        const QString path = fixture.path(u"session.json"_s);
        QVERIFY(!trainer->saveSessionTo(path));  // no name yet
        QTest::keyClicks(trainer->findChild<QLineEdit *>(u"sessionTitle"_s), u"Desk, spring"_s);
        QVERIFY(!trainer->saveSessionTo(path));  // nothing in it
        trainer->findChild<QCheckBox *>(u"sessionLesson:idle_timeout"_s)->setChecked(true);
        click(trainer, u"drawCode:1"_s);
        QVERIFY(trainer->saveSessionTo(path));
        const auto session = std::get<TrainerSession>(sessionFromJson(get(path), u"s"_s));
        QCOMPARE(session.lessons, QStringList{u"idle_timeout"_s});
        QCOMPARE(session.codes.size(), 1);

        // The trainee drops the file onto the window, has done the lesson, and saves the result.
        area->openFile(path);
        QCOMPARE(area->room(), TrainingRoom::Home);
        auto *home = qobject_cast<ui::TrainingHome *>(area->page(TrainingRoom::Home));
        QTRY_VERIFY(home->findChild<QWidget *>(u"joinedSession"_s)->isVisible());
        LessonProgress progress;
        progress.lesson = u"idle_timeout"_s;
        progress.finished = true;
        progress.score = 0.67;
        progress.answers = {{u"who"_s, 0}};
        area->desk().store().saveLesson(progress);
        const QString mine = fixture.path(u"mine.json"_s);
        QVERIFY(!home->saveResultTo(mine));  // without a name
        home->nameField()->setText(u"Zoë"_s);
        QVERIFY(home->saveResultTo(mine));

        // Back at the trainer: the good one, the same once more, a changed one, rubbish.
        const QString changed = fixture.path(u"changed.json"_s);
        put(changed, get(mine).replace("0.67", "1.0"));
        const QString rubbish = fixture.path(u"rubbish.json"_s);
        put(rubbish, "{");
        area->showRoom(TrainingRoom::Trainer);
        drop(trainer, {mine, mine, changed, rubbish, fixture.path(u"not there.json"_s)});
        QVERIFY(trainer->classCard().table());
        QCOMPARE(trainer->classCard().table()->rows().size(), std::size_t(1));
        QCOMPARE(trainer->classCard().table()->rows().front().trainee, u"Zoë"_s);
        auto *grid = trainer->findChild<QTableWidget *>(u"classTable"_s);
        QTRY_VERIFY(grid->isVisible());
        QCOMPARE(grid->rowCount(), 2);
        QCOMPARE(grid->item(0, 0)->text(), u"Zoë"_s);
        QString message;
        for (const auto *label : trainer->findChild<QWidget *>(u"trainerMessage"_s)->findChildren<QLabel *>()) {
            message += label->text();
        }
        QVERIFY2(message.contains(u"changed.json"_s) && message.contains(u"rubbish.json"_s) &&
                     message.contains(u"not there.json"_s),
                 qPrintable(message));
        const QString csv = fixture.path(u"class.csv"_s);
        QVERIFY(trainer->classCard().saveCsvTo(csv));
        QVERIFY(get(csv).contains("Zo\xC3\xAB"));
        QVERIFY(!trainer->classCard().saveCsvTo(u"/proc/nowhere/class.csv"_s));

        // The class is still there when the page is opened again, and what was changed on the disk is not.
        const QByteArray good = get(mine);
        area->desk().store().keepResult(session.id, u"Eve"_s, get(changed));
        area->desk().store().keepResult(session.id, u"Noise"_s, QByteArray(100, '\0'));
        ui::TrainerPage later(area->desk(), nullptr);
        QVERIFY(later.classCard().table());
        QCOMPARE(later.classCard().table()->rows().size(), std::size_t(1));
        QCOMPARE(later.classCard().table()->rows().front().trainee, u"Zoë"_s);
        // So does another program start; and going to another session and back loses nothing.
        const ProgressStore file(QFileInfo(fixture.storePath()).absolutePath() + u"/training.sqlite"_s);
        QVERIFY(std::ranges::count(file.results(session.id), good, &KeptResult::file) == 1);
        const QString elsewhere = fixture.path(u"elsewhere.json"_s);
        put(elsewhere, sessionToJson(newSession(u"Other"_s, QString(), {u"idle_timeout"_s}, {})));
        later.classCard().openSession(elsewhere);
        QVERIFY(later.classCard().table()->rows().empty());
        later.classCard().openSession(path);
        QCOMPARE(later.classCard().table()->rows().size(), std::size_t(1));
        // Deleted on request, from the disk too, and had back by Undo.
        click(trainer, u"forgetResults"_s);
        QVERIFY(trainer->classCard().table()->rows().empty());
        QVERIFY(area->desk().store().results(session.id).empty());
        click(trainer->findChild<QWidget *>(u"trainerMessage"_s), u"messageAction"_s);
        QCOMPARE(trainer->classCard().table()->rows().size(), std::size_t(1));
        QVERIFY(std::ranges::count(area->desk().store().results(session.id), good, &KeptResult::file) == 1);
    }

    void aDamagedSessionIsOneSentence()
    {
        WindowFixture fixture;
        auto *area = enter(fixture);
        const QString path = fixture.path(u"session.json"_s);
        put(path, "{\"format\": \"resetscope-training-session\", \"version\": 1}");
        area->openFile(path);
        auto *problem = area->page(TrainingRoom::Home)->findChild<QWidget *>(u"trainingProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!area->desk().joined());
    }

    void theCertificateIsAPdf()
    {
        WindowFixture fixture;
        auto *area = enter(fixture);
        LessonProgress progress;
        progress.lesson = u"idle_timeout"_s;
        progress.finished = true;
        progress.score = 1;
        area->desk().store().saveLesson(progress);
        click(area->page(TrainingRoom::Home), u"progressCard"_s);
        auto *page = qobject_cast<ui::ProgressPage *>(area->page(TrainingRoom::Progress));
        QTRY_VERIFY(page->findChild<QLineEdit *>(u"certificateName"_s)->isVisible());
        page->findChild<QLineEdit *>(u"certificateName"_s)->setText(u"Kim 王"_s);
        const QString path = fixture.path(u"c.pdf"_s);
        QVERIFY(page->saveCertificateTo(path));
        QVERIFY(get(path).startsWith("%PDF-"));
        QVERIFY(!page->saveCertificateTo(u"/proc/nowhere/c.pdf"_s));
    }

    /// Nothing on the pages bypasses the translator, and nothing is cut off when texts grow.
    void textsAreTranslatedAndFit()
    {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        {
            WindowFixture fixture;
            auto *area = enter(fixture);
            for (const TrainingRoom room :
                 {TrainingRoom::Home, TrainingRoom::Mystery, TrainingRoom::Trainer, TrainingRoom::Progress}) {
                area->showRoom(room);
                QTest::qWait(50);
                check(area->page(room));
            }
            area->desk().openLesson(u"idle_timeout"_s);
            for (int stage = 0; stage < kStageCount; ++stage) {
                area->desk().setStage(static_cast<Stage>(stage));
                QTest::qWait(50);
                check(area->page(TrainingRoom::Lesson));
            }
        }
        QCoreApplication::removeTranslator(&pseudo);
    }

private:
    static ui::TrainingArea *enter(WindowFixture &fixture)
    {
        fixture.session().goTo(Step::Training);
        return qobject_cast<ui::TrainingArea *>(fixture.window().page(Step::Training));
    }
    static QAbstractButton *shown(QWidget *page, const QString &name)
    {
        for (auto *button : page->findChildren<QAbstractButton *>(name)) {
            if (button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
    static void click(QWidget *page, const QString &name)
    {
        QTRY_VERIFY2(shown(page, name), qPrintable(name));
        QTRY_VERIFY2(shown(page, name)->isEnabled(), qPrintable(name));
        shown(page, name)->click();  // the layout may still be moving under a mouse
    }
    static void drop(QWidget *page, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        // A drop goes to where the drag entered.
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &event);
    }
    static void check(QWidget *page)
    {
        const QStringList plain = untranslatedTexts(page);
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u"\n"_s)));
        // A busy computer needs a moment for what is laid out again.
        static_cast<void>(QTest::qWaitFor([&] { return clippedTexts(page).isEmpty(); }, 2000));
        const QStringList clipped = clippedTexts(page);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u"\n"_s)));
    }
};
RESETSCOPE_TEST(TrainingTest)
#include "training_test.moc"
