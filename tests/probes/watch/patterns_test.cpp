// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/watch/patterns.h"

#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

using namespace resetscope::probes;

namespace {

constexpr double kWatched_s = 3600;

struct Seen {
    std::vector<WatchEvent> ends;
    std::vector<WatchEvent> alive;
    [[nodiscard]] WatchPattern pattern() const { return findPattern(ends, alive, 0); }
};

/// Connections in use every few seconds and silent ones, over an hour, with a rule that says when one dies.
/// `dies(now, age, quiet, bytes)` is asked every tenth of a second.
Seen watched(unsigned seed, const std::function<bool(double, double, double, double)> &dies)
{
    Seen seen;
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> stagger(0.0, 20.0);
    struct Lane {
        double use_s = 0;  // between uses
        double born_s = 0;
        double used_s = 0;
        double bytes = 0;
    };
    std::vector<Lane> lanes{{5, 0, 0, 0}, {7, 0, 0, 0}, {30, 0, 0, 0}, {75, 0, 0, 0}, {130, 0, 0, 0}};
    for (Lane &lane : lanes) {
        lane.born_s = lane.used_s = stagger(random);
    }
    for (int tick = 0; tick < static_cast<int>(kWatched_s * 10); ++tick) {
        const double now_s = tick / 10.0;
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            Lane &lane = lanes[i];
            if (now_s < lane.born_s) {
                continue;
            }
            WatchEvent event;
            event.at_s = now_s;
            event.age_s = now_s - lane.born_s;
            event.quiet_s = now_s - lane.used_s;
            event.bytes = lane.bytes;
            event.lane = static_cast<int>(i);
            if (dies(now_s, event.age_s, event.quiet_s, event.bytes)) {
                seen.ends.push_back(event);
                lane.born_s = lane.used_s = now_s + 1 + stagger(random);
                lane.bytes = 0;
            } else if (event.quiet_s >= lane.use_s) {
                lane.bytes += 3000;
                event.bytes = lane.bytes;
                seen.alive.push_back(event);
                lane.used_s = now_s;
            }
        }
    }
    return seen;
}

}  // namespace

class PatternsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAndTooLittle()
    {
        QCOMPARE(findPattern({}, {}, 0).word, std::string("none"));
        WatchEvent one;
        one.at_s = 10;
        one.quiet_s = 60;
        QCOMPARE(findPattern({one}, {}, 0).word, std::string("unknown"));
        QCOMPARE(findPattern({one, one}, {}, 0).word, std::string("unknown"));
        QCOMPARE(findPattern({one, one}, {}, 0).confidence, 0.0);
    }
    void simulatedRules_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("silence") << "silence" << 60.0 << 0.5;
        QTest::newRow("age") << "age" << 200.0 << 0.5;
        QTest::newRow("bytes") << "bytes" << 60000.0 << 3000.0;
        QTest::newRow("period") << "period" << 300.0 << 2.0;
    }
    void simulatedRules()
    {
        QFETCH(QString, word);
        QFETCH(double, value);
        QFETCH(double, tolerance);
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const Seen seen = watched(seed, [&](double now_s, double age_s, double quiet_s, double bytes) {
                const double restart = std::fmod(now_s, 300.0);
                return (word == QStringLiteral("silence") && quiet_s >= 60.0) ||
                       (word == QStringLiteral("age") && age_s >= 200.0) ||
                       (word == QStringLiteral("bytes") && bytes >= 60000.0) ||
                       (word == QStringLiteral("period") && now_s > 1 && restart < 0.05);
            });
            const WatchPattern pattern = seen.pattern();
            QCOMPARE(QString::fromStdString(pattern.word), word);
            QVERIFY(std::abs(pattern.value - value) <= tolerance);
            QVERIFY(pattern.low <= pattern.value && pattern.value <= pattern.high);
            QVERIFY(pattern.confidence > 0.9);
        }
    }
    void chanceIsNotCalledAPattern()
    {
        int wrong = 0;
        for (unsigned seed = 1; seed <= 60; ++seed) {
            std::mt19937_64 random(seed * 77);
            std::bernoulli_distribution dies(0.0003);
            const WatchPattern pattern =
                watched(seed, [&](double, double, double, double) { return dies(random); }).pattern();
            wrong += pattern.word != "random" && pattern.word != "unknown" && pattern.word != "none" ? 1 : 0;
        }
        QVERIFY2(wrong <= 3, qPrintable(QString::number(wrong)));
    }
    void missedBeats()
    {
        // Every sixth hour, but one restart in four found no connection open.
        Seen seen;
        for (int beat = 1; beat <= 12; ++beat) {
            WatchEvent event;
            event.at_s = beat * 600.0 + (beat % 2) * 0.4;
            event.age_s = 37.0 * beat;
            event.quiet_s = 3.1 * beat;
            event.bytes = 5000.0 * beat;
            if (beat % 4 != 3) {
                seen.ends.push_back(event);
            }
            event.at_s += 100;
            seen.alive.push_back(event);
        }
        const WatchPattern pattern = seen.pattern();
        QCOMPARE(pattern.word, std::string("period"));
        QVERIFY(std::abs(pattern.value - 600) < 2);
    }
    void anOutageIsOneIncident()
    {
        // Nothing works any more: failures come at the pace of the tries and are no rhythm of the service.
        std::vector<WatchEvent> ends;
        std::vector<WatchEvent> alive;
        for (int i = 0; i < 50; ++i) {
            WatchEvent event;
            event.at_s = 3.0 * i;
            (i < 20 ? alive : ends).push_back(event);
        }
        QCOMPARE(incidents(ends, alive).size(), std::size_t(1));
        QVERIFY(findPattern(ends, alive, 0).word != "period");
    }
    void incidentsAreJoined()
    {
        QVERIFY(incidents(std::vector<double>{}).empty());
        const std::vector<double> found = incidents(std::vector<double>{30, 10, 10.5, 11.9, 31.5, 60});
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0], 10.0);
        QCOMPARE(found[1], 30.0);
        QCOMPARE(found[2], 60.0);
    }
    void togetherNeedsMixedAges()
    {
        const auto event = [](double at_s, double age_s, double quiet_s) {
            WatchEvent result;
            result.at_s = at_s;
            result.age_s = age_s;
            result.quiet_s = quiet_s;
            return result;
        };
        // One moment, ages and silences of all kinds: a restart.
        QCOMPARE(endedTogether({event(50, 50, 2), event(50.2, 10, 9), event(50.1, 31, 30), event(90, 3, 3)}).size(),
                 std::size_t(3));
        // The same silence: their own limit, opened at the same time.
        QVERIFY(endedTogether({event(50, 50, 5), event(50.1, 10, 5.1)}).empty());
        // The same age.
        QVERIFY(endedTogether({event(50, 50, 5), event(50.1, 50.1, 20)}).empty());
        QVERIFY(endedTogether({}).empty());
        QCOMPARE(mostTogether({event(1, 1, 1), event(2, 1, 1), event(2.9, 1, 1), event(9, 1, 1)}), 3);
        QCOMPARE(mostTogether({}), 0);
    }
    void theSameHourEveryDay()
    {
        Seen seen;
        constexpr double kDay_s = 86400;
        for (int day = 0; day < 6; ++day) {
            for (int hour = 0; hour < 24; ++hour) {
                WatchEvent event;
                event.at_s = day * kDay_s + hour * 3600.0 + 1;
                event.age_s = 500.0 + 7919.0 * ((day * 24 + hour) % 13);
                event.quiet_s = 11.0 * ((day * 5 + hour) % 7);
                event.bytes = 1e4 * ((day * 3 + hour) % 11);
                seen.alive.push_back(event);
            }
            // Two nights have no reset, the others one at about three o'clock, on irregular days.
            if (day == 1 || day == 4) {
                continue;
            }
            WatchEvent event;
            event.at_s = day * kDay_s + 3 * 3600 + (day * 37 % 5) * 100.0;
            event.age_s = 700.0 + 1234.0 * day * day;
            event.quiet_s = 3.0 + 17.0 * (day * day % 5);
            event.bytes = 1000.0 + 54321.0 * (day * day % 7);
            seen.ends.push_back(event);
        }
        const WatchPattern pattern = findPattern(seen.ends, seen.alive, 0);
        QVERIFY(pattern.word == "time_of_day" || pattern.word == "period");
        if (pattern.word == "time_of_day") {
            QVERIFY(std::abs(pattern.value - 3 * 3600) < 600);
        } else {
            QVERIFY(std::abs(pattern.value - kDay_s) < 600);
        }
    }
};

RESETSCOPE_TEST(PatternsTest)
#include "patterns_test.moc"
