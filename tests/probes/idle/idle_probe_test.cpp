// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/probes/idle/scripted_server.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace resetscope::probes;
using namespace resetscope::tests;

namespace {

constexpr double kPatience = 60;  // of the tests; a probe that needs it is broken

/// The probe `idle` against a server of its own, started at once so that the rows of a table run side by side.
struct Case {
    explicit Case(const Script &script, double maxIdle_s = 12, const std::string &slowPath = {}, int connections = 64)
        : server(script), run("idle", server.url(), options(maxIdle_s, slowPath, connections))
    {
    }
    static RunOptions options(double maxIdle_s, const std::string &slowPath, int connections)
    {
        RunOptions result;
        result.maxIdle = Seconds(maxIdle_s);
        result.slowPath = slowPath;
        result.maxConnections = connections;
        return result;
    }
    ScriptedServer server;
    ProbeRun run;
};

Script script(bool http, Script::End end, double limit_s)
{
    Script result;
    result.http = http;
    result.end = end;
    result.limit_s = limit_s;
    return result;
}

bool close(double value, double truth)
{
    return std::abs(value - truth) <= std::max(0.5, truth * 0.025);
}

}  // namespace

class IdleProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rawClosedByItself()
    {
        Case fin(script(false, Script::End::Fin, 2.3));
        Case rst(script(false, Script::End::Rst, 3.1));
        Script greeted = script(false, Script::End::Fin, 2.6);
        greeted.greeting = "220 mail.example ready\r\n";
        Case greeting(greeted);
        const std::vector<std::tuple<Case *, double, const char *>> rows{
            {&fin, 2.3, "fin"}, {&rst, 3.1, "rst"}, {&greeting, 2.6, "fin"}};
        for (const auto &[one, limit, kind] : rows) {
            QVERIFY(one->run.wait(kPatience));
            QVERIFY(one->run.outcome().state == ProbeState::Done);
            QVERIFY(one->run.low("idle_limit_s") <= limit);
            QVERIFY(one->run.high("idle_limit_s") >= limit);
            QVERIFY(close(one->run.number("idle_limit_s"), limit));
            QCOMPARE(one->run.word("idle_close_kind"), std::string(kind));
            QCOMPARE(one->run.word("idle_scope"), std::string("raw"));
            QCOMPARE(one->run.flag("idle_by_test"), 0);
            QCOMPARE(one->run.flag("idle_lanes_died_together"), 0);
            // Never a byte on a silent connection, and none left behind.
            QCOMPARE(one->server.bytesFromSilent(), std::uint64_t(0));
            QTRY_COMPARE_WITH_TIMEOUT(one->server.openNow(), 0, 5000);
            QVERIFY(one->server.mostOpen() <= 64);
            QVERIFY(find(one->run.early(), "idle_limit_s") != nullptr);
        }
    }
    void httpClosedByItselfIsNoIdleLimit()
    {
        Case one(script(true, Script::End::Fin, 2.4));
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(find(one.run.outcome().findings, "idle_limit_s") == nullptr);
        QCOMPARE(one.run.word("idle_close_kind"), std::string("fin"));
        QCOMPARE(one.run.word("idle_scope"), std::string("between_requests"));
        QVERIFY(close(one.run.number("idle_survived_s"), 2.4));
        QVERIFY(one.run.low("idle_survived_s") <= 2.4);
        QVERIFY(one.server.mostOpen() <= 48);  // the rest of the allowance is for the keepalive probe
        // The end arrived by itself: it was not drawn by a test.
        int closed = 0;
        for (const Sample &sample : one.run.samples()) {
            if (const auto *lane = std::get_if<LaneSample>(&sample.data);
                lane != nullptr && lane->phase == LaneSample::Phase::Closed) {
                ++closed;
                QVERIFY(!lane->byTest);
                QVERIFY(lane->close == CloseKind::Fin);
            }
        }
        QVERIFY(closed >= 3);
    }
    void forgottenConnections()
    {
        Case reset(script(true, Script::End::ResetLater, 3.2));
        Case swallowed(script(true, Script::End::SwallowLater, 4.3));
        QVERIFY(reset.run.wait(kPatience));
        QVERIFY(swallowed.run.wait(kPatience));
        for (const auto &[one, limit, kind] : {std::tuple(&reset, 3.2, "rst"), std::tuple(&swallowed, 4.3, "silent")}) {
            QVERIFY(one->run.low("idle_limit_s") <= limit);
            QVERIFY(one->run.high("idle_limit_s") >= limit);
            QVERIFY(close(one->run.number("idle_limit_s"), limit));
            QCOMPARE(one->run.word("idle_close_kind"), std::string(kind));
            QCOMPARE(one->run.flag("idle_by_test"), 1);
            QVERIFY(one->run.number("idle_survived_s") <= limit);
            QTRY_COMPARE_WITH_TIMEOUT(one->server.openNow(), 0, 5000);
        }
    }
    void rawVanished()
    {
        if (!mayVanish()) {
            QSKIP("needs CAP_NET_ADMIN: a socket cannot disappear without a packet otherwise");
        }
        Case one(script(false, Script::End::Vanish, 3.2));
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(one.run.low("idle_limit_s") <= 3.2);
        QVERIFY(one.run.high("idle_limit_s") >= 3.2);
        QCOMPARE(one.run.word("idle_close_kind"), std::string("rst"));
        QCOMPARE(one.run.flag("idle_by_test"), 1);
        QCOMPARE(one.server.bytesFromSilent(), std::uint64_t(0));
    }
    void nothingCloses()
    {
        Case http(script(true, Script::End::Nothing, 0), 3);
        Case raw(script(false, Script::End::Nothing, 0), 3);
        Script lossy = script(true, Script::End::Nothing, 0);
        lossy.loseReply = 2;  // one lost answer is no limit
        Case loss(lossy, 4);
        for (Case *one : {&http, &raw, &loss}) {
            QVERIFY(one->run.wait(kPatience));
            QVERIFY(one->run.outcome().state == ProbeState::Done);
            QVERIFY(find(one->run.outcome().findings, "idle_limit_s") == nullptr);
            QVERIFY(find(one->run.outcome().findings, "idle_close_kind") == nullptr);
            QVERIFY(one->run.number("idle_survived_s") >= 2.9);
        }
    }
    void restartIsNotATimer()
    {
        Script restarting;
        restarting.restartAfter_s = 2.5;
        Case raw(restarting, 6);
        restarting.http = true;
        Case http(restarting, 6);
        for (Case *one : {&raw, &http}) {
            QVERIFY(one->run.wait(kPatience));
            QCOMPARE(one->run.flag("idle_lanes_died_together"), 1);
            QVERIFY(find(one->run.outcome().findings, "idle_limit_s") == nullptr);
        }
    }
    void silenceDuringRequest()
    {
        Script header = script(true, Script::End::Nothing, 0);
        header.headerLimit_s = 1.7;
        Case timer(header, 4);
        header.keepAlive = false;
        Case refused(header, 6);
        Script slow = script(true, Script::End::Nothing, 0);
        slow.slow_s = 1.2;
        Case answered(slow, 3, "/slow");
        QVERIFY(timer.run.wait(kPatience));
        QVERIFY(refused.run.wait(kPatience));
        QVERIFY(answered.run.wait(kPatience));
        for (Case *one : {&timer, &refused}) {
            QVERIFY(one->run.low("request_idle_limit_s") <= 1.7);
            QVERIFY(one->run.high("request_idle_limit_s") >= 1.7);
            QVERIFY(close(one->run.number("request_idle_limit_s"), 1.7));
            QCOMPARE(one->run.word("request_idle_close_kind"), std::string("http_408"));
        }
        QCOMPARE(timer.run.flag("keepalive_offered"), -1);
        QVERIFY(timer.run.number("idle_survived_s") >= 3.9);
        QCOMPARE(refused.run.flag("keepalive_offered"), 0);
        QVERIFY(find(refused.run.outcome().findings, "idle_survived_s") == nullptr);
        QVERIFY(refused.run.elapsed_s() < 5);
        QVERIFY(find(answered.run.outcome().findings, "request_idle_limit_s") == nullptr);
        QVERIFY(answered.run.number("request_idle_survived_s") >= 1.1);
    }
    void fewConnectionsStillMeasure()
    {
        Case one(script(false, Script::End::Fin, 2.2), 6, {}, 6);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(close(one.run.number("idle_limit_s"), 2.2));
        QVERIFY(one.server.mostOpen() <= 6);
    }
    void turnedAwayIsNoSilence()
    {
        Script few = script(false, Script::End::Nothing, 0);
        few.atMost = 12;
        Case one(few, 3);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(find(one.run.outcome().findings, "idle_limit_s") == nullptr);
        QCOMPARE(one.run.flag("idle_turned_away"), 1);
        QVERIFY(one.run.number("idle_survived_s") >= 2.9);
    }
    void sweepIsNoRestart()
    {
        Script sweep = script(false, Script::End::Fin, 3.0);
        sweep.sweep_s = 1.0;
        Case one(sweep);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(one.run.low("idle_limit_s") <= 3.05);
        QVERIFY(one.run.high("idle_limit_s") >= 3.0);
        QVERIFY(std::abs(one.run.number("idle_limit_s") - 3.0) <= 0.5);
    }
    void nothingListens()
    {
        ProbeRun run("idle", "tcp://127.0.0.1:" + std::to_string(closedPort()), Case::options(5, {}, 64));
        QVERIFY(run.wait(kPatience));
        QVERIFY(run.outcome().state == ProbeState::Failed);
        QCOMPARE(run.outcome().reason, std::string("connect_failed"));
        QVERIFY(!run.outcome().failures.empty());
        QCOMPARE(run.outcome().failures.front().code, std::string("ECONNREFUSED"));
    }
    void garbageIsSaid()
    {
        Script garbage = script(true, Script::End::Nothing, 0);
        garbage.garbage = true;
        Case one(garbage, 5);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(one.run.outcome().state == ProbeState::Failed);
        QCOMPARE(one.run.outcome().reason, std::string("no_http"));
    }
    void nameWithoutAddressIsSkipped()
    {
        ProbeRun run("idle", "tcp://name.invalid:5", Case::options(5, {}, 64));
        QVERIFY(run.wait(kPatience));
        QVERIFY(run.outcome().state == ProbeState::Skipped);
        QCOMPARE(run.outcome().reason, std::string("no_address"));
    }
    void cancelLeavesNothingBehind()
    {
        Case http(script(true, Script::End::Nothing, 0), 60);
        Case raw(script(false, Script::End::Nothing, 0), 60);
        QTRY_VERIFY_WITH_TIMEOUT(http.server.openNow() > 20 && raw.server.openNow() > 20, 10000);
        for (Case *one : {&http, &raw}) {
            one->run.cancel();
            QVERIFY(one->run.wait(5));
            QVERIFY(one->run.outcome().state == ProbeState::Cancelled);
            QCOMPARE(one->run.completions(), 1);
            QTRY_COMPARE_WITH_TIMEOUT(one->server.openNow(), 0, 5000);
        }
    }
    void samplesTellEveryLane()
    {
        Case one(script(false, Script::End::Rst, 1.6), 4);
        QVERIFY(one.run.wait(kPatience));
        std::set<int> waiting;
        std::set<int> closed;
        double last = 0;
        for (const Sample &sample : one.run.samples()) {
            QCOMPARE(sample.probe, std::string("idle"));
            QVERIFY(sample.at_s >= last);
            last = sample.at_s;
            if (const auto *lane = std::get_if<LaneSample>(&sample.data)) {
                if (lane->phase == LaneSample::Phase::Waiting) {
                    waiting.insert(lane->lane);
                } else if (lane->phase == LaneSample::Phase::Closed) {
                    QVERIFY(waiting.contains(lane->lane));
                    closed.insert(lane->lane);
                }
            }
        }
        QVERIFY(waiting.size() > 10);
        QVERIFY(closed.size() >= 3);
    }
};

RESETSCOPE_TEST(IdleProbeTest)
#include "idle_probe_test.moc"
