// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/lesson.h"
#include "probes/core/probe.h"
#include "probes/lab/lab.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::app::training;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sample()
{
    const auto loaded = loadContent(u"lessons/idle_timeout.json"_s);
    return std::get<QJsonDocument>(loaded).object();
}

LoadError problemOf(const QJsonObject &object)
{
    const auto read = parseLesson(QJsonDocument(object), u"x.json"_s);
    const auto *error = std::get_if<LoadError>(&read);
    return error ? *error : LoadError{};
}

}  // namespace

class LessonReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allLessonsCanBeRead()
    {
        const auto loaded = loadLessons();
        const auto *error = std::get_if<LoadError>(&loaded);
        QVERIFY2(!error, error ? qPrintable(error->file + error->pointer + u": "_s + error->message) : "");
        QVERIFY(!builtInLessons().empty());
    }
    void everyLessonHasWordsOfAUserAndOfTheFix()
    {
        for (const Lesson &lesson : builtInLessons()) {
            QVERIFY2(!lesson.userSays.isEmpty() && !lesson.switchWords.isEmpty(), qPrintable(lesson.id));
        }
    }
    /// Two arrows that pass each other: only right after one in the other direction.
    void crossingNeedsAnArrowTheOtherWay()
    {
        const auto withCrossing = [](int event) {
            QJsonObject lesson = sample();
            QJsonArray pictures = lesson[u"pictures"_s].toArray();
            QJsonObject picture = pictures[0].toObject();
            QJsonArray events = picture[u"events"_s].toArray();
            QJsonObject arrow = events[event].toObject();
            arrow[u"crosses"_s] = true;
            events[event] = arrow;
            picture[u"events"_s] = events;
            pictures[0] = picture;
            lesson[u"pictures"_s] = pictures;
            return lesson;
        };
        QCOMPARE(problemOf(withCrossing(2)).pointer, QString());  // an answer after its request
        QCOMPARE(problemOf(withCrossing(0)).pointer, u"/pictures/0/events/0/crosses"_s);
        QCOMPARE(problemOf(withCrossing(1)).pointer, u"/pictures/0/events/1/crosses"_s);
        QCOMPARE(problemOf(withCrossing(3)).pointer, u"/pictures/0/events/3/crosses"_s);
        const auto &race = findLesson(u"keepalive_mismatch"_s)->picture(u"race"_s)->events;
        QVERIFY(std::any_of(race.begin(), race.end(), [](const PictureEvent &event) { return event.crosses; }));
    }
    /// A lesson for each of the seven causes that has a fault to practise on, and one for reading evidence.
    void everyCauseHasItsLesson()
    {
        QSet<QString> taught;
        for (const Lesson &lesson : builtInLessons()) {
            taught.insert(lesson.cause ? causeId(*lesson.cause) : u"evidence"_s);
        }
        QVERIFY(taught.contains(u"evidence"_s));
        for (int i = 0; i <= static_cast<int>(Cause::NetworkPath); ++i) {
            const QString id = causeId(static_cast<Cause>(i));
            const auto &faults = probes::lab::scenarios();
            const bool practised = std::any_of(faults.begin(), faults.end(),
                                               [&](const auto &fault) { return fault.cause == id.toStdString(); });
            QVERIFY2(!practised || taught.contains(id), qPrintable(id));
        }
    }
    void everyFaultAndEveryTestExists()
    {
        const auto &known = probes::probeIds();
        const auto isProbe = [&](const QString &id) {
            return std::find(known.begin(), known.end(), id.toStdString()) != known.end();
        };
        for (const Lesson &lesson : builtInLessons()) {
            const auto *scenario = probes::lab::findScenario(lesson.fault.scenario.toStdString());
            QVERIFY2(scenario, qPrintable(lesson.id + u": "_s + lesson.fault.scenario));
            QCOMPARE(causeId(lesson.fault.cause), QString::fromStdString(scenario->cause));
            QVERIFY2(!scenario->fix.empty(), qPrintable(lesson.id));
            for (auto it = lesson.fault.settings.begin(); it != lesson.fault.settings.end(); ++it) {
                const auto &settings = scenario->settings;
                const auto found = std::find_if(settings.begin(), settings.end(), [&](const auto &setting) {
                    return setting.key == it.key().toStdString();
                });
                QVERIFY2(found != settings.end(), qPrintable(lesson.id + u": "_s + it.key()));
                QVERIFY(it.value() >= found->least && it.value() <= found->most);
            }
            for (const QString &probe : lesson.fault.probes + lesson.check.probes) {
                QVERIFY2(isProbe(probe), qPrintable(lesson.id + u": "_s + probe));
            }
            QVERIFY2(lesson.fault.maxIdle_s <= 12, qPrintable(lesson.id));  // a lesson is short
        }
    }
    /// What is wrong where, in words.
    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("unknown field") << u"colour"_s << QJsonValue(u"red"_s) << u"/colour"_s;
        QTest::newRow("no title") << u"title"_s << QJsonValue(QString()) << u"/title"_s;
        QTest::newRow("not a text") << u"title"_s << QJsonValue(7) << u"/title"_s;
        QTest::newRow("too long") << u"minutes"_s << QJsonValue(300) << u"/minutes"_s;
        QTest::newRow("unknown cause") << u"cause"_s << QJsonValue(u"gremlins"_s) << u"/cause"_s;
        QTest::newRow("picture") << u"story_picture"_s << QJsonValue(u"nothing"_s) << u"/story_picture"_s;
        QTest::newRow("no story") << u"story"_s << QJsonValue(QJsonArray()) << u"/story"_s;
        QTest::newRow("no questions") << u"questions"_s << QJsonValue(QJsonArray()) << u"/questions"_s;
        QTest::newRow("no steps") << u"steps"_s << QJsonValue(QJsonArray()) << u"/steps"_s;
        QTest::newRow("fault") << u"fault"_s << QJsonValue(3) << u"/fault"_s;
    }
    void refusesWhatIsWrong()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, pointer);
        QJsonObject object = sample();
        QVERIFY(problemOf(object).message.isEmpty());
        object.insert(key, value);
        const LoadError error = problemOf(object);
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(error.file, u"x.json"_s);
        QCOMPARE(error.pointer, pointer);
    }
    void oneAnswerIsRight()
    {
        QJsonObject object = sample();
        QJsonArray questions = object.value("questions"_L1).toArray();
        QJsonObject question = questions.at(0).toObject();
        QJsonArray answers = question.value("answers"_L1).toArray();
        for (qsizetype i = 0; i < answers.size(); ++i) {
            QJsonObject answer = answers.at(i).toObject();
            answer.insert(u"right"_s, true);
            answers.replace(i, answer);
        }
        question.insert(u"answers"_s, answers);
        questions.replace(0, question);
        object.insert(u"questions"_s, questions);
        QCOMPARE(problemOf(object).pointer, u"/questions/0/answers"_s);
    }
    void anArrowNeedsTwoEnds()
    {
        QJsonObject object = sample();
        QJsonArray pictures = object.value("pictures"_L1).toArray();
        QJsonObject picture = pictures.at(0).toObject();
        QJsonArray events = picture.value("events"_L1).toArray();
        events.replace(0, QJsonObject{{u"kind"_s, u"data"_s}, {u"from"_s, 0}, {u"to"_s, 5}, {u"label"_s, u"x"_s}});
        picture.insert(u"events"_s, events);
        pictures.replace(0, picture);
        object.insert(u"pictures"_s, pictures);
        QCOMPARE(problemOf(object).pointer, u"/pictures/0/events/0/to"_s);
    }
    void rubbishIsRefused()
    {
        QVERIFY(std::holds_alternative<LoadError>(parseLesson(QJsonDocument(), u"x"_s)));
        QVERIFY(std::holds_alternative<LoadError>(parseLesson(QJsonDocument(QJsonArray{1, 2}), u"x"_s)));
    }
    void firstAnswersAreScored()
    {
        const Lesson *lesson = findLesson(u"idle_timeout"_s);
        QVERIFY(lesson);
        QMap<QString, int> answers;
        QCOMPARE(lessonScore(*lesson, answers), 0.0);
        for (const Question &question : lesson->questions) {
            for (std::size_t i = 0; i < question.answers.size(); ++i) {
                if (question.answers[i].right) {
                    answers.insert(question.id, static_cast<int>(i));
                }
            }
        }
        QCOMPARE(lessonScore(*lesson, answers), 1.0);
        answers.insert(lesson->questions.front().id, 99);
        QVERIFY(lessonScore(*lesson, answers) < 1.0);
    }
};
RESETSCOPE_TEST(LessonReaderTest)
#include "lesson_reader_test.moc"
