// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/idle/idle_search.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace resetscope::probes;

namespace {

/// The comb against a limit, without sockets and without a clock.
struct Simulation {
    double limit_s = 0;   ///< 0: none
    bool silent = false;  ///< forgotten; seen at the test only
    double jitter_s = 0;  ///< of each observed age
    int loseTests = 0;    ///< the first so many tests are lost although the connection lives
    double maxIdle_s = 130;
    int lanes = 44;

    struct Result {
        IdleVerdict verdict;
        double wall_s = 0;
        double survived_s = 0;
    };
    [[nodiscard]] Result run() const
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> noise(0, jitter_s > 0 ? jitter_s : 1e-9);
        IdleSearch search;
        struct Event {
            double at = 0;
            int lane = 0;
            double age = 0;
        };
        std::vector<Event> events;
        const std::vector<LanePlan> plans = planComb(maxIdle_s, lanes);
        Result result;
        if (!silent && limit_s > 0) {
            std::vector<Event> ends;
            for (std::size_t i = 0; i < plans.size(); ++i) {
                ends.push_back({plans[i].offset_s + limit_s, static_cast<int>(i), limit_s});
            }
            std::sort(ends.begin(), ends.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
            for (const Event &event : ends) {
                const double late = noise(random);
                search.recordEnd({event.lane, event.age + late, event.age + late - 0.1, event.age + late + 0.01,
                                  event.at + late, CloseKind::Fin});
                result.verdict = search.active(event.at + late, {1.0});
                result.wall_s = event.at + late;
                if (result.verdict.kind != IdleVerdict::Kind::Open) {
                    break;
                }
            }
            return result;
        }
        std::vector<double> since;
        std::vector<std::size_t> passed(plans.size(), 0);
        std::vector<bool> gone(plans.size(), false);
        for (std::size_t i = 0; i < plans.size(); ++i) {
            since.push_back(plans[i].offset_s);
            double start = plans[i].offset_s;
            for (const double tooth : plans[i].teeth_s) {
                start += tooth;
                events.push_back({start, static_cast<int>(i), tooth});
            }
        }
        std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
        int lost = loseTests;
        for (const Event &event : events) {
            const auto lane = static_cast<std::size_t>(event.lane);
            if (gone[lane]) {
                continue;
            }
            const bool lose = lost > 0 && event.age > 10;
            lost -= lose ? 1 : 0;
            const bool alive = (limit_s == 0 || event.age < limit_s) && !lose;
            search.recordTest({event.lane, event.age, alive, alive ? CloseKind::None : CloseKind::Silent});
            result.wall_s = event.at;
            since[lane] = event.at;
            ++passed[lane];
            gone[lane] = !alive;
            if (alive) {
                continue;
            }
            // The reserve, at its own ages: inside the bracket all, beyond it two.
            int confirming = 0;
            const IdleSearch::Bracket bracket = search.bracket();
            for (std::size_t i = 0; i < plans.size(); ++i) {
                const double age = event.at - since[i];
                if (gone[i] || age < 0 || (passed[i] == 0 && !plans[i].teeth_s.empty()) || age <= bracket.low_s ||
                    (age > bracket.high_s && ++confirming > 2)) {
                    continue;
                }
                const bool lives = limit_s == 0 || age < limit_s;
                search.recordTest({static_cast<int>(i), age, lives, lives ? CloseKind::None : CloseKind::Silent});
                gone[i] = true;
            }
            result.verdict = search.expiry();
            if (result.verdict.kind == IdleVerdict::Kind::Limit) {
                break;
            }
        }
        result.survived_s = search.survived_s();
        return result;
    }
};

}  // namespace

class IdleSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void teethLeaveNoGap_data()
    {
        QTest::addColumn<double>("maxIdle");
        for (const double value : {0.5, 1.0, 3.0, 9.9, 60.0, 130.0, 370.0, 1000.0, 7800.0}) {
            QTest::addRow("%g s", value) << value;
        }
    }
    void teethLeaveNoGap()
    {
        QFETCH(double, maxIdle);
        const std::vector<double> teeth = planTeeth(maxIdle);
        QVERIFY(!teeth.empty());
        QCOMPARE(teeth.back(), maxIdle);
        for (std::size_t i = 1; i < teeth.size(); ++i) {
            const double gap = teeth[i] - teeth[i - 1];
            QVERIFY2(gap > 0 && gap <= std::max(std::clamp(maxIdle / 260, 0.5, 2.0), teeth[i - 1] * 0.08) * 1.001,
                     qPrintable(QString::number(teeth[i])));
        }
    }
    void popularDefaultsStandBetweenCloseTeeth()
    {
        const std::vector<double> teeth = planTeeth(1000);
        for (const double limit : {30.0, 60.0, 120.0, 240.0, 300.0, 350.0, 600.0, 900.0}) {
            const auto above = std::upper_bound(teeth.begin(), teeth.end(), limit);
            QVERIFY(above != teeth.begin() && above != teeth.end());
            QVERIFY2(*above - *(above - 1) <= limit * 0.0301, qPrintable(QString::number(limit)));
        }
    }
    void combKeepsItsAllowance_data()
    {
        QTest::addColumn<double>("maxIdle");
        QTest::addColumn<int>("lanes");
        for (const double maxIdle : {2.0, 20.0, 130.0, 370.0, 1000.0}) {
            for (const int lanes : {4, 10, 44, 60}) {
                QTest::addRow("%g s, %d", maxIdle, lanes) << maxIdle << lanes;
            }
        }
    }
    void combKeepsItsAllowance()
    {
        QFETCH(double, maxIdle);
        constexpr double kWidest = 0.115;  // with 44 connections
        QFETCH(int, lanes);
        const std::vector<LanePlan> plans = planComb(maxIdle, lanes);
        QVERIFY(plans.size() <= static_cast<std::size_t>(lanes));
        std::vector<double> planned;
        for (const LanePlan &plan : plans) {
            planned.insert(planned.end(), plan.teeth_s.begin(), plan.teeth_s.end());
            QVERIFY(std::is_sorted(plan.teeth_s.begin(), plan.teeth_s.end()));
        }
        std::sort(planned.begin(), planned.end());
        QCOMPARE(planned.back(), maxIdle);
        for (std::size_t i = 1; lanes >= 44 && i < planned.size(); ++i) {
            QVERIFY(planned[i] - planned[i - 1] <=
                    std::max(std::clamp(maxIdle / 260, 0.5, 2.0), planned[i - 1] * kWidest) * 1.001);
        }
        // The first connections differ in age, and none of them is ever tested before something failed.
        QVERIFY(plans[0].teeth_s.empty() && plans[1].teeth_s.empty() && plans[2].teeth_s.empty());
        QVERIFY(plans[1].offset_s - plans[0].offset_s >= 0.05);
        QVERIFY(plans[2].offset_s - plans[1].offset_s >= 0.05);
    }

    void findsLimit_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<bool>("silent");
        QTest::addColumn<double>("jitter");
        for (const double limit : {3.0, 4.2, 6.7, 10.0, 29.0, 60.0, 72.5, 119.0, 240.0, 350.0, 477.0, 900.0}) {
            for (const double jitter : {0.0, 0.03}) {
                QTest::addRow("closed at %g s, jitter %g", limit, jitter) << limit << false << jitter;
            }
            QTest::addRow("forgotten after %g s", limit) << limit << true << 0.0;
        }
    }
    void findsLimit()
    {
        QFETCH(double, limit);
        QFETCH(bool, silent);
        QFETCH(double, jitter);
        Simulation simulation;
        simulation.limit_s = limit;
        simulation.silent = silent;
        simulation.jitter_s = jitter;
        simulation.maxIdle_s = limit > 370 ? 1000 : limit > 125 ? 370 : 130;
        const Simulation::Result result = simulation.run();
        QVERIFY(result.verdict.kind == IdleVerdict::Kind::Limit);
        QVERIFY(result.verdict.low_s <= limit);
        QVERIFY(result.verdict.high_s >= limit);
        QVERIFY(result.verdict.low_s <= result.verdict.value_s && result.verdict.value_s <= result.verdict.high_s);
        QVERIFY2(std::abs(result.verdict.value_s - limit) <= std::max(0.5, limit * 0.025),
                 qPrintable(QString::number(result.verdict.value_s)));
        if (qEnvironmentVariableIsSet("RESETSCOPE_TEST_VERBOSE")) {
            qInfo("wall / limit %.3f", result.wall_s / limit);
        }
        QVERIFY2(result.wall_s <= std::max(limit * 1.1, limit + 0.8), qPrintable(QString::number(result.wall_s)));
        QCOMPARE(result.verdict.byTest, silent);
        QVERIFY(result.verdict.close == (silent ? CloseKind::Silent : CloseKind::Fin));
    }
    void nothingClosed()
    {
        Simulation simulation;
        simulation.silent = true;
        const Simulation::Result result = simulation.run();
        QVERIFY(result.verdict.kind == IdleVerdict::Kind::Open);
        QCOMPARE(result.survived_s, 130.0);
    }
    void oneLostTestIsNoLimit()
    {
        Simulation simulation;
        simulation.silent = true;
        simulation.loseTests = 1;
        Simulation::Result result = simulation.run();
        QVERIFY(result.verdict.kind == IdleVerdict::Kind::Open);
        QCOMPARE(result.survived_s, 130.0);
        simulation.limit_s = 60;
        result = simulation.run();
        QVERIFY(result.verdict.kind == IdleVerdict::Kind::Limit);
        QVERIFY(result.verdict.low_s <= 60 && result.verdict.high_s >= 60 && result.verdict.high_s < 62);
    }
    void restartIsNoTimer()
    {
        IdleSearch search;
        for (int i = 0; i < 6; ++i) {
            const double age = 12.0 - 0.1 * i;
            search.recordEnd({i, age, age - 0.1, age, 12.0 + 0.002 * i, CloseKind::Rst});
        }
        QVERIFY(search.active(12.02, {}).kind == IdleVerdict::Kind::Open);  // the others may die in a moment
        const IdleVerdict verdict = search.active(12.5, {});
        QVERIFY(verdict.kind == IdleVerdict::Kind::Together);
        QCOMPARE(verdict.lanes, 6);
        // One of several servers: connections as old as the dead ones live on.
        QVERIFY(search.active(12.5, {12.4, 9.0}).kind == IdleVerdict::Kind::Together);
    }
    void sweepIsATimer()
    {
        IdleSearch search;
        for (int i = 0; i < 6; ++i) {
            const double age = 12.0 - 0.2 * i;
            search.recordEnd({i, age, age - 0.1, age, 12.0, CloseKind::Fin});
        }
        const IdleVerdict verdict = search.active(12.5, {10.2, 8.0});  // 9.7 and 7.5 when the others died
        QVERIFY(verdict.kind == IdleVerdict::Kind::Limit);
        QCOMPARE(verdict.low_s, 9.7);
        QCOMPARE(verdict.high_s, 11.0);
    }
    void unrelatedEndsAreNothing()
    {
        IdleSearch search;
        search.recordEnd({0, 3.0, 2.9, 3.0, 3.0, CloseKind::Rst});
        search.recordEnd({1, 7.1, 7.0, 7.1, 7.2, CloseKind::Rst});
        search.recordEnd({2, 9.9, 9.8, 9.9, 10.2, CloseKind::Rst});
        QVERIFY(search.active(20.0, {5.0}).kind == IdleVerdict::Kind::Open);
    }
    void twoClocksAreToldApart()
    {
        // Tested at 2 s, so silent for 5.2 s by its packets and for 7.2 s by the application's bytes.
        IdleTest used;
        used.lane = 1;
        used.age_s = 5.2;
        used.dataAge_s = 7.2;
        IdleSearch search;
        search.recordTest({0, 5.0, true, CloseKind::None});
        search.recordTest({2, 8.0, false, CloseKind::Rst});
        search.recordTest({3, 8.1, false, CloseKind::Rst});
        used.kind = CloseKind::Rst;
        search.recordTest(used);
        QCOMPARE(search.bracket().low_s, 5.0);
        QCOMPARE(search.bracket().high_s, 7.2);  // either clock
        IdleTest witness;
        witness.lane = 4;
        witness.age_s = 1.0;
        witness.dataAge_s = 7.9;
        IdleSearch router = search;
        witness.alive = true;
        router.recordTest(witness);
        QCOMPARE(router.bracket().high_s, 5.2);
        witness.alive = false;
        witness.kind = CloseKind::Rst;
        search.recordTest(witness);
        QCOMPARE(search.bracket().low_s, 5.0);
        QCOMPARE(search.bracket().high_s, 7.2);
        QCOMPARE(search.bracket().contradicted, 0);
    }
    void agesAloneCanDecide()
    {
        IdleSearch search;
        search.recordEnd({0, 5.00, 4.9, 5.01, 5.0, CloseKind::Fin});
        QVERIFY(search.sameAge().kind == IdleVerdict::Kind::Open);
        search.recordEnd({1, 5.06, 4.9, 5.07, 5.04, CloseKind::Fin});
        QVERIFY(search.active(6, {}).kind == IdleVerdict::Kind::Open);
        const IdleVerdict verdict = search.sameAge();
        QVERIFY(verdict.kind == IdleVerdict::Kind::Limit);
        QCOMPARE(verdict.low_s, 4.9);
        QCOMPARE(verdict.high_s, 5.07);
        search.recordEnd({2, 3.0, 2.9, 3.1, 5.1, CloseKind::Fin});
        QVERIFY(search.sameAge().kind == IdleVerdict::Kind::Open);
    }
    void drawnResetIsTold()
    {
        IdleSearch search;
        search.recordTest({0, 5.0, true, CloseKind::None});
        search.recordTest({1, 5.4, false, CloseKind::Rst});
        QVERIFY(search.expiry().kind == IdleVerdict::Kind::Open);
        search.recordTest({2, 5.5, false, CloseKind::Rst});
        const IdleVerdict verdict = search.expiry();
        QVERIFY(verdict.kind == IdleVerdict::Kind::Limit);
        QVERIFY(verdict.close == CloseKind::Rst);
        QVERIFY(verdict.byTest);
        QCOMPARE(verdict.low_s, 5.0);
        QCOMPARE(verdict.high_s, 5.4);
    }
};

RESETSCOPE_TEST(IdleSearchTest)
#include "idle_search_test.moc"
