// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/certificate.h"
#include "app/training/class_table.h"
#include "app/training/session_file.h"
#include "tests/support/registry.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::app::training;
using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] const bool application = tests::setApplicationFactory(
    [](int &argc, char **argv) -> std::unique_ptr<QObject> { return std::make_unique<QGuiApplication>(argc, argv); });

TrainerSession sampleSession()
{
    return newSession(u"Desk, spring"_s, u"Take your time."_s, {u"idle_timeout"_s}, {roundCode({1, 5})});
}

TraineeResult resultOf(const TrainerSession &session, const QString &name, double score)
{
    TraineeResult result;
    result.sessionId = session.id;
    result.trainee = name;
    result.finished = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    TaskResult lesson;
    lesson.what = u"idle_timeout"_s;
    lesson.done = true;
    lesson.score = score;
    if (score < 1) {
        lesson.wrong = {u"who"_s};
    }
    TaskResult round;
    round.kind = TaskResult::Kind::Round;
    round.what = session.codes.front();
    round.done = true;
    round.score = score;
    round.named = Cause::NetworkPath;
    result.tasks = {lesson, round};
    return result;
}

}  // namespace

class SessionFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack()
    {
        const TrainerSession session = sampleSession();
        const auto read = sessionFromJson(sessionToJson(session), u"s.json"_s);
        const auto *same = std::get_if<TrainerSession>(&read);
        QVERIFY(same);
        QCOMPARE(same->id, session.id);
        QCOMPARE(same->title, session.title);
        QCOMPARE(same->key, session.key);
        QCOMPARE(same->lessons, session.lessons);
        QCOMPARE(same->codes, session.codes);
        QCOMPARE(trainingFileKind(sessionToJson(session)), TrainingFile::Session);
    }
    void aDamagedFileIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = sessionToJson(sampleSession());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << good.left(good.size() / 2);
        QTest::newRow("not json") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("another format") << QByteArray("{\"format\":\"x\"}");
        QTest::newRow("newer") << QByteArray(good).replace("\"version\": 1", "\"version\": 9");
        QTest::newRow("short key") << QByteArray(good).replace("\"key\": \"", "\"key\": \"AAAA\", \"old\": \"");
        QTest::newRow("bad code") << QByteArray(good).replace(roundCode({1, 5}).toLatin1(), "AAAA-AAAA");
        QTest::newRow("unknown lesson") << QByteArray(good).replace("idle_timeout", "idle_timeouts");
        QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ');
    }
    void aDamagedFileIsOneSentence()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = sessionFromJson(bytes, u"s.json"_s);
        const auto *sentence = std::get_if<QString>(&read);
        QVERIFY(sentence);
        QVERIFY2(sentence->contains(u"s.json"_s) && sentence->size() > 20, qPrintable(*sentence));
    }
    void aResultComesBackAsItWas()
    {
        const TrainerSession session = sampleSession();
        const TraineeResult result = resultOf(session, u"Zoë “Q” Ångström-王 🎈"_s, 1.0 / 3);
        const auto read = resultFromJson(resultToJson(result, session), u"r.json"_s, session);
        const auto *same = std::get_if<TraineeResult>(&read);
        QVERIFY(same);
        QCOMPARE(same->trainee, result.trainee);
        QCOMPARE(same->tasks.size(), result.tasks.size());
        QCOMPARE(same->tasks[0].wrong, result.tasks[0].wrong);
        QCOMPARE(same->tasks[1].named, result.tasks[1].named);
    }
    /// Laid out anew by another program, a result stays valid; with another value it does not.
    void editingIsNoticed()
    {
        const TrainerSession session = sampleSession();
        const QByteArray good = resultToJson(resultOf(session, u"Ann"_s, 0.5), session);
        const QByteArray compact = QJsonDocument::fromJson(good).toJson(QJsonDocument::Compact);
        QVERIFY(std::holds_alternative<TraineeResult>(resultFromJson(compact, u"r"_s, session)));
        for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>("0.5", "1"),
                                       {"Ann", "Bob"},
                                       {"\"who\"", "\"margin\""},
                                       {"\"done\": true", "\"done\": false"}}) {
            const auto read = resultFromJson(QByteArray(good).replace(from, to), u"r"_s, session);
            const auto *problem = std::get_if<ResultProblem>(&read);
            QVERIFY2(problem && problem->kind == ResultProblem::Kind::Altered, from.constData());
        }
    }
    void anotherSessionIsNotMixedIn()
    {
        const TrainerSession mine = sampleSession();
        const TrainerSession other = sampleSession();
        const auto read = resultFromJson(resultToJson(resultOf(other, u"Ann"_s, 1), other), u"r"_s, mine);
        QCOMPARE(std::get<ResultProblem>(read).kind, ResultProblem::Kind::OtherSession);
        // Signed with another key under this session's name.
        TrainerSession forged = mine;
        forged.key = other.key;
        const auto second = resultFromJson(resultToJson(resultOf(mine, u"Ann"_s, 1), forged), u"r"_s, mine);
        QCOMPARE(std::get<ResultProblem>(second).kind, ResultProblem::Kind::Altered);
    }
    void collectsFromTheStore()
    {
        QTemporaryDir folder;
        ProgressStore store(folder.filePath(u"t.sqlite"_s));
        const TrainerSession session = sampleSession();
        LessonProgress progress;
        progress.lesson = u"idle_timeout"_s;
        progress.finished = true;
        progress.score = 1;
        store.saveLesson(progress);
        const QDateTime now = QDateTime::currentDateTime();
        store.addRound({session.codes.front(), now, Cause::IdleTimeout, Cause::IdleTimeout, 40, -1});
        store.addRound({session.codes.front(), now.addSecs(60), Cause::IdleTimeout, Cause::IdleTimeout, 100, -1});
        const TraineeResult result = collectResult(session, u"  Ann   B "_s, store);
        QCOMPARE(result.trainee, u"Ann B"_s);
        QVERIFY(result.tasks[0].done);
        QCOMPARE(result.tasks[1].score, 0.4);  // the first try counts
    }
};
RESETSCOPE_TEST(SessionFileTest)

class ClassTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRowForEachPerson()
    {
        ClassTable table(sampleSession());
        TraineeResult ann = resultOf(table.session(), u"Zo\u00eb"_s, 0.5);
        QCOMPARE(table.add(ann), ClassTable::Added::New);
        QCOMPARE(table.add(ann), ClassTable::Added::Duplicate);
        ann.trainee = u" ZOE\u0308 "_s;  // the same name, accent written another way
        ann.finished = ann.finished.addSecs(60);
        ann.tasks[0].score = 1;
        QCOMPARE(table.add(ann), ClassTable::Added::Replaced);
        ann.finished = ann.finished.addDays(-1);
        QCOMPARE(table.add(ann), ClassTable::Added::Older);
        QCOMPARE(table.rows().size(), std::size_t(1));
        QCOMPARE(table.add(resultOf(table.session(), u"Bob"_s, 0)), ClassTable::Added::New);
        QCOMPARE(table.rows().front().trainee, u"Bob"_s);
    }
    void namesWhatWasHard()
    {
        ClassTable table(sampleSession());
        table.add(resultOf(table.session(), u"A"_s, 0));
        table.add(resultOf(table.session(), u"B"_s, 0.5));
        table.add(resultOf(table.session(), u"C"_s, 1));
        const auto spots = table.hardest();
        QCOMPARE(spots.size(), std::size_t(2));
        QCOMPARE(spots[0].question, u"who"_s);
        QCOMPARE(spots[0].wrong, 2);
        QCOMPARE(spots[0].tried, 3);
        QVERIFY(spots[1].words.contains(table.session().codes.front()));
        QCOMPARE(table.taskAverage(u"idle_timeout"_s), 0.5);
        QCOMPARE(table.taskAverage(u"nothing"_s), -1.0);
    }
    /// One rule for a person and for the class.
    void notDoneCountsAsNothing()
    {
        ClassTable table(sampleSession());
        table.add(resultOf(table.session(), u"A"_s, 1));
        TraineeResult absent = resultOf(table.session(), u"B"_s, 1);
        for (TaskResult &task : absent.tasks) {
            task.done = false;
        }
        table.add(absent);
        QCOMPARE(table.average(table.rows().back()), 0.0);
        QCOMPARE(table.taskAverage(u"idle_timeout"_s), 0.5);
    }
    void csvIsNoProgram_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << u"Ann"_s << u"Ann"_s;
        QTest::newRow("comma") << u"B, Ann"_s << u"\"B, Ann\""_s;
        QTest::newRow("quotes") << u"Ann \"Q\" B"_s << u"\"Ann \"\"Q\"\" B\""_s;
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("blank first") << u" =1"_s << u"' =1"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("wide") << u"\uff1d1"_s << u"'\uff1d1"_s;
        QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
    }
    void csvIsNoProgram()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, field);
        QCOMPARE(csvField(text), field);
    }
    void csvHasEveryRow()
    {
        ClassTable table(sampleSession());
        table.add(resultOf(table.session(), u"=cmd|' /C calc'!A0"_s, 1));
        table.add(resultOf(table.session(), u"王"_s, 0.5));
        const QByteArray csv = table.toCsv();
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("'=cmd"));
        QVERIFY(csv.contains("\xE7\x8E\x8B"));
    }
};
RESETSCOPE_TEST(ClassTableTest)

class CertificateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAPdfOfOnePage()
    {
        Certificate certificate;
        certificate.name = u"Zoë Łukasiewicz with a very long name that still has to fit onto the page somehow"_s;
        certificate.day = QDate(2026, 3, 2);
        certificate.lessonCount = 8;
        for (int i = 0; i < 8; ++i) {
            certificate.lessons.push_back({u"A lesson with quite a long title, number %1"_s.arg(i), i % 4, 3});
        }
        const QByteArray pdf = certificatePdf(certificate);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        const QImage image = certificateImage(certificate, 40);
        QVERIFY(image.width() > image.height());
        QVERIFY(image.pixelColor(image.width() / 2, 2) == QColor(Qt::white));
    }
};
RESETSCOPE_TEST(CertificateTest)
#include "session_file_test.moc"
