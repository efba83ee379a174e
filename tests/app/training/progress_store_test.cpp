// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/progress_store.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::app::training;
using namespace Qt::StringLiterals;

class ProgressStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhereOneLeft()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.sqlite"_s);
        const QDateTime now = QDateTime::currentDateTime();
        {
            ProgressStore store(path);
            QVERIFY(store.lastError().isEmpty());
            QVERIFY(!store.lesson(u"idle_timeout"_s));
            LessonProgress progress;
            progress.lesson = u"idle_timeout"_s;
            progress.stage = Stage::Questions;
            progress.step = 2;
            progress.answers = {{u"who"_s, 1}, {u"margin"_s, 0}};
            store.saveLesson(progress);
            progress.finished = true;
            progress.score = 0.5;
            store.saveLesson(progress);
            store.addAttempt({now, u"idle_timeout"_s, u"lesson"_s, u"idle_timeout"_s, 0.5});
            store.addRound({u"ABCD-EFGH"_s, now, Cause::IdleTimeout, Cause::KeepaliveMismatch, 0, -1});
            store.setValue(u"name"_s, u"Zoë Łukasiewicz 王"_s);
        }
        const ProgressStore again(path);
        const auto progress = again.lesson(u"idle_timeout"_s);
        QVERIFY(progress);
        QCOMPARE(progress->stage, Stage::Questions);
        QCOMPARE(progress->step, 2);
        QCOMPARE(progress->answers.value(u"who"_s), 1);
        QVERIFY(progress->finished);
        QCOMPARE(progress->score, 0.5);
        QCOMPARE(again.attempts().size(), std::size_t(1));
        QCOMPARE(again.rounds().front().truth, Cause::KeepaliveMismatch);
        QCOMPARE(again.value(u"name"_s), u"Zoë Łukasiewicz 王"_s);
    }
    void aDamagedFileIsSetAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        ProgressStore store(path);
        QVERIFY(store.lastError().contains(u"damaged"_s));
        store.setValue(u"name"_s, u"Ann"_s);
        QCOMPARE(ProgressStore(path).value(u"name"_s), u"Ann"_s);
        QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 1);
    }
    void withoutAFileProgressIsKeptInMemory()
    {
        ProgressStore store(u"/proc/nowhere/t.sqlite"_s);
        QVERIFY(!store.lastError().isEmpty());
        LessonProgress progress;
        progress.lesson = u"x"_s;
        progress.step = 1;
        store.saveLesson(progress);
        QVERIFY(store.lesson(u"x"_s));
    }
    void skillsGrowWithPractice()
    {
        const QDateTime now = QDateTime::currentDateTime();
        const std::vector<Attempt> attempts{{now, u"idle_timeout"_s, u"lesson"_s, u"a"_s, 0.0},
                                            {now, u"idle_timeout"_s, u"round"_s, u"b"_s, 1.0},
                                            {now, u"service_down"_s, u"round"_s, u"c"_s, 1.0}};
        const auto skills = skillsFrom(attempts);
        QCOMPARE(skills.front().skill, QString(kEvidenceSkill));
        const auto of = [&](const QString &id) {
            return *std::find_if(skills.begin(), skills.end(), [&](const Skill &skill) { return skill.skill == id; });
        };
        QCOMPARE(of(u"idle_timeout"_s).level, 0.5);
        QCOMPARE(of(u"idle_timeout"_s).history.size(), std::size_t(2));
        QCOMPARE(of(u"service_down"_s).level, 1.0);
        QVERIFY(of(u"network_path"_s).history.empty());
    }
};
RESETSCOPE_TEST(ProgressStoreTest)
#include "progress_store_test.moc"
