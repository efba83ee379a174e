// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/load/level_search.h"
#include "tests/support/registry.h"

#include <QTest>

#include <functional>

using namespace resetscope::probes;

namespace {

using Service = std::function<LevelResult(int level, int round)>;

LevelVerdict search(int most, const Service &service, int *rounds = nullptr)
{
    LevelSearch search(most);
    int round = 0;
    for (auto level = search.next(); level && round < 200; level = search.next()) {
        LevelResult result = service(*level, round++);
        result.level = *level;
        search.record(result);
    }
    if (rounds != nullptr) {
        *rounds = round;
    }
    return search.verdict();
}

LevelResult served(int ok, int reset = 0)
{
    LevelResult result;
    result.ok = ok;
    result.reset = reset;
    result.median_s = 0.01;
    return result;
}

}  // namespace

class LevelSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactLimit_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {7, 16, 17, 30, 47}) {
            QTest::addRow("%d", limit) << limit;
        }
    }
    void exactLimit()
    {
        QFETCH(int, limit);
        int rounds = 0;
        const LevelVerdict verdict = search(
            64, [=](int level, int) { return served(std::min(level, limit), std::max(0, level - limit)); }, &rounds);
        QVERIFY(verdict.kind == LevelVerdict::Kind::Limit);
        QVERIFY(verdict.low <= limit && verdict.high >= limit);
        QVERIFY(verdict.high - verdict.low <= std::max(1, limit / 16));
        QCOMPARE(verdict.failure, std::string("rst"));
        QVERIFY(verdict.repeated && verdict.recovers);
        QVERIFY(rounds <= 48);
    }
    void sameNumberServedIsProofEnough()
    {
        // A small pool: few failures, but always as many as came too much.
        for (const int limit : {6, 10, 12}) {
            int rounds = 0;
            const LevelVerdict verdict = search(
                64,
                [=](int level, int) {
                    LevelResult result = served(std::min(level, limit));
                    result.stalled = std::max(0, level - limit);
                    return result;
                },
                &rounds);
            QVERIFY(verdict.kind == LevelVerdict::Kind::Limit);
            QVERIFY(verdict.low <= limit && verdict.high >= limit);
            QCOMPARE(verdict.failure, std::string("stall"));
            QVERIFY(rounds <= 18);  // a stalled round lasts seconds
        }
    }
    void oneOfManyIsNotClaimed()
    {
        const LevelVerdict verdict =
            search(64, [](int level, int) { return served(std::min(level, 63), std::max(0, level - 63)); });
        QVERIFY(verdict.kind != LevelVerdict::Kind::Limit);  // too small a share to tell it from chance
        QCOMPARE(verdict.limit, 0);
    }
    void healthyNeverFails()
    {
        const LevelVerdict verdict = search(64, [](int level, int) { return served(level); });
        QVERIFY(verdict.kind == LevelVerdict::Kind::None);
        QCOMPARE(verdict.survived, 64);
        QCOMPARE(verdict.limit, 0);
    }
    void slowIsNotFailing()
    {
        const LevelVerdict verdict = search(64, [](int level, int) {
            LevelResult result = served(std::min(level, 10));
            result.median_s = 0.1 * level;
            result.unfinished = level > 10;
            return result;
        });
        QVERIFY(verdict.kind == LevelVerdict::Kind::Slow);
        QCOMPARE(verdict.limit, 0);
    }
    void resetsByChanceAreNoLimit_data()
    {
        QTest::addColumn<int>("every");
        for (const int every : {3, 5, 9, 20, 50}) {
            QTest::addRow("%d", every) << every;
        }
    }
    void resetsByChanceAreNoLimit()
    {
        QFETCH(int, every);
        for (int phase = 0; phase < every; ++phase) {
            int asked = phase;
            const LevelVerdict verdict = search(64, [&](int level, int) {
                int reset = 0;
                for (int i = 0; i < level; ++i) {
                    reset += ++asked % every == 0 ? 1 : 0;
                }
                return served(level - reset, reset);
            });
            QVERIFY(verdict.kind != LevelVerdict::Kind::Limit);
        }
    }
    void oneBadMomentIsNoLimit()
    {
        const LevelVerdict verdict =
            search(64, [](int level, int round) { return round == 8 ? served(0, level) : served(level); });
        QVERIFY(verdict.kind == LevelVerdict::Kind::None || verdict.kind == LevelVerdict::Kind::Unsteady);
        QCOMPARE(verdict.limit, 0);
    }
    void fisherIsExact()
    {
        QVERIFY(qAbs(fisher(0, 4, 4, 4) - 1.0 / 70) < 1e-9);
        QCOMPARE(fisher(0, 10, 0, 10), 1.0);
        QVERIFY(fisher(0, 50, 20, 20) < 1e-9);
    }
};

RESETSCOPE_TEST(LevelSearchTest)
#include "level_search_test.moc"
