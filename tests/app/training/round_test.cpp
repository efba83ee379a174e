// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/mystery.h"
#include "app/training/round_code.h"
#include "probes/lab/lab.h"
#include "tests/support/registry.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace resetscope::app;
using namespace resetscope::app::training;
using namespace Qt::StringLiterals;

class RoundCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack()
    {
        for (int level = 1; level <= kRoundLevels; ++level) {
            for (const std::uint32_t seed : {0U, 1U, 77U, 0x0ABCDEFU, 0x0FFFFFFFU}) {
                const RoundSeed wanted{level, seed};
                const QString code = roundCode(wanted);
                QCOMPARE(code.size(), 9);
                const auto read = parseRoundCode(code);
                QVERIFY2(read && *read == wanted, qPrintable(code));
            }
        }
    }
    /// A code is a promise between two people: what it means must never change.
    void codesStayWhatTheyAre()
    {
        QCOMPARE(roundCode({1, 1}), roundCode({1, 1}));
        const auto first = parseRoundCode(roundCode({2, 12345}));
        QVERIFY(first && first->level == 2 && first->seed == 12345U);
        RoundRandom random(42);
        QCOMPARE(random.next(), std::uint64_t{13679457532755275413ULL});
    }
    void readsWhatPeopleType()
    {
        const RoundSeed seed{3, 4711};
        const QString code = roundCode(seed);
        QString sloppy = code.toLower().remove(u'-');
        sloppy.replace(u'0', u'o').replace(u'1', u'l');
        sloppy.insert(2, u' ');
        QCOMPARE(parseRoundCode(u"  "_s + sloppy), seed);
    }
    void noticesMistakes()
    {
        const QString letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        for (std::uint32_t seed = 0; seed < 40; ++seed) {
            const QString code =
                roundCode({1 + static_cast<int>(seed % 3), seed * 6700417U & 0x0FFFFFFFU}).remove(u'-');
            for (int place = 0; place < code.size(); ++place) {
                for (const QChar other : letters) {
                    QString wrong = code;
                    wrong[place] = other;
                    QVERIFY(wrong == code || !parseRoundCode(wrong));
                }
                if (place > 0 && code[place] != code[place - 1]) {
                    QString swapped = code;
                    std::swap(swapped[place], swapped[place - 1]);
                    QVERIFY(!parseRoundCode(swapped));
                }
            }
        }
        for (const QString &text : {u""_s, u"ABCD"_s, u"ABCD-EFGH-J"_s, u"\u00e4\u00f6\u00fc"_s, u"U000-0000"_s}) {
            QVERIFY(!parseRoundCode(text));
        }
    }
    void theDayIsTheSameForEverybody()
    {
        const QDate day(2026, 3, 2);
        QCOMPARE(dailySeed(day), dailySeed(day));
        QVERIFY(!(dailySeed(day) == dailySeed(day.addDays(1))));
        QSet<int> levels;
        for (int i = 0; i < 7; ++i) {
            levels.insert(dailySeed(day.addDays(i)).level);
        }
        QCOMPARE(levels.size(), kRoundLevels);
    }
};
RESETSCOPE_TEST(RoundCodeTest)

class MysteryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFaultOfTheTableExists()
    {
        const RoundTable &table = builtInRounds();
        for (const auto &level : table.levels) {
            QVERIFY(!level.empty());
            for (const RoundFault &fault : level) {
                const auto *scenario = resetscope::probes::lab::findScenario(fault.scenario.toStdString());
                QVERIFY2(scenario, qPrintable(fault.scenario));
                QCOMPARE(causeId(fault.cause), QString::fromStdString(scenario->cause));
                QVERIFY2(!scenario->needsNamespaces, qPrintable(fault.scenario));  // a code must work everywhere
                QCOMPARE(fault.longest_s > 0, scenario->limit_s > 0);
            }
        }
    }
    void theSameCodeIsTheSameRound()
    {
        QSet<QString> seen;
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            const RoundSeed wanted{1 + static_cast<int>(seed % 3), seed};
            const auto one = drawRound(builtInRounds(), wanted);
            const auto two = drawRound(builtInRounds(), wanted);
            QVERIFY(one && two);
            QCOMPARE(one->fault.scenario, two->fault.scenario);
            QCOMPARE(one->limit_s, two->limit_s);
            QVERIFY(one->limit_s == 0 ||
                    (one->limit_s >= one->fault.shortest_s && one->limit_s <= one->fault.longest_s));
            seen.insert(one->fault.scenario);
        }
        QVERIFY(seen.size() > 3);
        QVERIFY(!drawRound(builtInRounds(), {9, 1}));
    }
    void scores()
    {
        RoundTable table;
        table.costs = {{u"connect"_s, 5}, {u"idle"_s, 20}, {u"load"_s, 90}};
        MysteryRound round;
        round.fault.cause = Cause::IdleTimeout;
        QCOMPARE(scoreRound(table, round, Cause::IdleTimeout, {}).points, 100);
        QCOMPARE(scoreRound(table, round, Cause::IdleTimeout, {u"connect"_s, u"idle"_s}).points, 75);
        QCOMPARE(scoreRound(table, round, Cause::IdleTimeout, {u"idle"_s, u"load"_s}).points, 20);
        QCOMPARE(scoreRound(table, round, Cause::KeepaliveMismatch, {}).points, 0);
        CaseFile file;
        file.diagnosis.cause = Cause::IdleTimeout;
        file.probes.push_back({});
        file.probes.back().id = u"idle"_s;
        file.probes.back().state = resetscope::probes::ProbeState::Done;
        QCOMPARE(scoreDiagnosis(table, round, file).points, 80);
        file.diagnosis.abstained = true;
        QCOMPARE(scoreDiagnosis(table, round, file).points, 0);
    }
    void refusesABrokenTable()
    {
        const auto bad = parseRounds(QJsonDocument(QJsonObject{{u"levels"_s, 3}}), u"x.json"_s);
        QVERIFY(std::holds_alternative<LoadError>(bad));
    }
    void theTruthCanBeNamed()
    {
        const auto named = namedCauses();
        for (const auto &level : builtInRounds().levels) {
            for (const RoundFault &fault : level) {
                QVERIFY(std::find(named.begin(), named.end(), fault.cause) != named.end());
            }
        }
    }
};
RESETSCOPE_TEST(MysteryTest)
#include "round_test.moc"
