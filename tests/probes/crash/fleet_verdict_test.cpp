// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/crash/fleet_verdict.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;

namespace {

Life life(double born, double end, double lastUse, bool active, int uses = 1)
{
    Life one;
    one.born = born;
    one.lastUse = lastUse;
    one.active = active;
    one.uses = uses;
    if (end > 0) {
        one.end = end;
        one.close = CloseKind::Fin;
    }
    return one;
}

/// A door that is open twice a second, and shut from `from` to `to` (asked ten times a second then).
void addKnocks(std::vector<Knock> &knocks, double until, const std::vector<std::pair<double, double>> &shut)
{
    for (double at = 0; at < until;) {
        bool closed = false;
        for (const auto &[from, to] : shut) {
            closed = closed || (at >= from && at < to);
        }
        knocks.push_back({at, closed ? Knock::Answer::Refused : Knock::Answer::Open});
        at += closed ? 0.1 : 0.25;
    }
}

/// Six silent ones and two used ones that all live from `from` on and die at `at`.
void addFleet(std::vector<Life> &lives, double from, double at)
{
    for (int i = 0; i < 6; ++i) {
        lives.push_back(life(from + 0.5 * i, at + 0.01 * i, from + 0.5 * i, false));
    }
    lives.push_back(life(from, at, at - 0.2, true, 9));
    lives.push_back(life(from + 0.1, at + 0.02, at - 0.4, true, 7));
}

}  // namespace

class FleetVerdictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void restartsAreSeenWithTheirPeriod()
    {
        std::vector<Life> lives;
        std::vector<Knock> knocks;
        addKnocks(knocks, 30, {{7, 8}, {15, 16}, {23, 24}});
        addFleet(lives, 0.2, 6.95);
        addFleet(lives, 8.2, 14.95);
        addFleet(lives, 16.2, 22.95);
        const FleetVerdict verdict = judgeFleet(lives, knocks, 30);
        QCOMPARE(verdict.crashes.size(), 3U);
        QVERIFY(verdict.crashes.front().together);
        QVERIFY(verdict.regular);
        QVERIFY(verdict.interval_s && qAbs(*verdict.interval_s - 8) < 0.05);
        QVERIFY(verdict.interval.low < 8 && verdict.interval.high > 8);
        QVERIFY(verdict.crashes.front().gap && qAbs(*verdict.crashes.front().gap - 1) < 0.3);
        QVERIFY(!verdict.lifetime_s);
    }
    void idleTimeoutIsNoCrash()
    {
        std::vector<Life> lives;
        std::vector<Knock> knocks;
        addKnocks(knocks, 30, {});
        for (int i = 0; i < 6; ++i) {
            lives.push_back(life(0.5 * i, 0.5 * i + 8, 0.5 * i, false));  // each eight seconds after its own start
        }
        lives.push_back(life(0.2, 0, 29.5, true, 60));
        QVERIFY(judgeFleet(lives, knocks, 30).crashes.empty());
    }
    void silentOnesEndedByOneSweepAreNoCrash()
    {
        std::vector<Life> lives;
        std::vector<Knock> knocks;
        addKnocks(knocks, 30, {});
        for (int i = 0; i < 6; ++i) {
            lives.push_back(life(0.5 * i, 10, 0.5 * i, false));
        }
        lives.push_back(life(0.2, 0, 29.5, true, 60));  // the used ones live on
        lives.push_back(life(0.3, 0, 29.3, true, 40));
        QVERIFY(judgeFleet(lives, knocks, 30).crashes.empty());
    }
    void announcedEndsAndOurOwnDoNotCount()
    {
        std::vector<Life> lives;
        std::vector<Knock> knocks;
        addKnocks(knocks, 20, {});
        addFleet(lives, 0.2, 9);
        for (std::size_t i = 0; i < lives.size(); ++i) {
            (i % 2 == 0 ? lives[i].announced : lives[i].byUs) = true;
        }
        const FleetVerdict verdict = judgeFleet(lives, knocks, 20);
        QVERIFY(verdict.crashes.empty());
        QCOMPARE(verdict.unannounced, 0);
    }
    void refusalsHereAndThereAreNoCrash()
    {
        std::vector<Life> lives{life(0.2, 0, 19, true, 40), life(0.5, 0, 0.5, false)};
        std::vector<Knock> knocks;
        for (int i = 0; i < 60; ++i) {
            knocks.push_back({0.3 * i, i % 7 == 3 ? Knock::Answer::Refused : Knock::Answer::Open});
        }
        QVERIFY(judgeFleet(lives, knocks, 20).crashes.empty());
    }
    void gapWithoutAnyFleetIsACrash()
    {
        std::vector<Knock> knocks;
        addKnocks(knocks, 20, {{5, 6}, {13, 14}});
        const FleetVerdict verdict = judgeFleet({}, knocks, 20);
        QCOMPARE(verdict.crashes.size(), 2U);
        QVERIFY(!verdict.crashes.front().together);
        QVERIFY(!verdict.regular);  // one interval proves no period
    }
    void lifetimeIsToldFromRestart()
    {
        std::vector<Life> lives;
        std::vector<Knock> knocks;
        addKnocks(knocks, 30, {});
        const double starts[] = {0.2, 1.4, 3.1, 4.9};
        int uses = 4;
        for (const double start : starts) {
            lives.push_back(life(start, start + 10, start + 9.8, true, uses));
            uses *= 2;
        }
        const FleetVerdict verdict = judgeFleet(lives, knocks, 16);
        QVERIFY(verdict.crashes.empty());
        QVERIFY(verdict.lifetime_s && qAbs(*verdict.lifetime_s - 10) < 0.01);
    }
    void requestLimitIsNoLifetime()
    {
        std::vector<Life> lives;
        for (const double start : {0.2, 1.4, 3.1, 4.9}) {
            lives.push_back(life(start, start + 10, start + 9.8, true, 100));  // all after the same number of uses
        }
        QVERIFY(!judgeFleet(lives, {}, 16).lifetime_s);
    }
    void requestIsOnlyBlamedWhenChanceIsOut()
    {
        Crash cut;
        cut.requestCut = true;
        QVERIFY(cutByRequest({cut, cut}, 0.02));
        QVERIFY(!cutByRequest({cut}, 0.02));
        QVERIFY(!cutByRequest({cut, Crash{}}, 0.02));
        QVERIFY(!cutByRequest({cut, cut, cut}, 0.9));  // slow answers: some request is always under way
    }
    void slowCutNeedsBothKinds()
    {
        const SlowCut silent{3.2, true, false};
        const SlowCut chatty{3.6, true, true};
        QVERIFY(judgeSlowCuts({silent, silent, chatty}));
        QVERIFY(!judgeSlowCuts({silent, silent}));
        QVERIFY(!judgeSlowCuts({silent, silent, SlowCut{12, false, true}}));  // bytes keep it alive: an idle timer
        QVERIFY(!judgeSlowCuts({silent, silent, SlowCut{9, true, true}}));
    }
};

RESETSCOPE_TEST(FleetVerdictTest)
#include "fleet_verdict_test.moc"
