// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/probes/idle/scripted_server.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace resetscope::probes;
using namespace resetscope::tests;

namespace {

constexpr double kPatience = 60;

struct Case {
    explicit Case(const Script &script, double maxIdle_s = 12)
        : server(script), run("keepalive", server.url(), options(maxIdle_s))
    {
    }
    static RunOptions options(double maxIdle_s)
    {
        RunOptions result;
        result.maxIdle = Seconds(maxIdle_s);
        return result;
    }
    ScriptedServer server;
    ProbeRun run;
};

Script script(Script::End end, double limit_s, const std::string &header = {})
{
    Script result;
    result.http = true;
    result.end = end;
    result.limit_s = limit_s;
    result.keepAliveHeader = header;
    return result;
}

}  // namespace

class KeepaliveProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuresTimeoutAndRace()
    {
        Case fin(script(Script::End::Fin, 2.3));
        Case rst(script(Script::End::Rst, 3.2));
        for (const auto &[one, limit, kind] : {std::tuple(&fin, 2.3, "fin"), std::tuple(&rst, 3.2, "rst")}) {
            QVERIFY(one->run.wait(kPatience));
            QVERIFY(one->run.outcome().state == ProbeState::Done);
            QCOMPARE(one->run.flag("keepalive_offered"), 1);
            QCOMPARE(one->run.flag("keepalive_announced"), 0);
            QVERIFY(one->run.low("keepalive_timeout_s") <= limit);
            QVERIFY(one->run.high("keepalive_timeout_s") >= limit);
            QVERIFY(std::abs(one->run.number("keepalive_timeout_s") - limit) <= 0.5);
            QCOMPARE(one->run.word("keepalive_close_kind"), std::string(kind));
            QVERIFY(find(one->run.early(), "keepalive_timeout_s") != nullptr);
            // Rungs well before the close work, rungs after it do not.
            QVERIFY(one->run.number("reuse_attempts") >= 3);
            QVERIFY(one->run.number("reuse_success_ratio") > 0 && one->run.number("reuse_success_ratio") < 1);
            QVERIFY(one->run.low("reuse_success_ratio") < one->run.number("reuse_success_ratio"));
            QVERIFY(one->run.high("reuse_success_ratio") > one->run.number("reuse_success_ratio"));
            QVERIFY(one->run.word("reuse_failure_kind") != "-");
            QVERIFY(one->run.number("race_window_s") >= 0 && one->run.number("race_window_s") < 0.5);
            int early = 0;
            int late = 0;
            for (const Sample &sample : one->run.samples()) {
                if (const auto *reuse = std::get_if<ReuseSample>(&sample.data)) {
                    early += reuse->before_close_s > 0.15 && reuse->outcome == "ok" ? 1 : 0;
                    late += reuse->before_close_s < -0.03 && reuse->outcome != "ok" ? 1 : 0;
                }
            }
            QVERIFY(early + late >= 1);
            QTRY_COMPARE_WITH_TIMEOUT(one->server.openNow(), 0, 5000);
            QVERIFY(one->server.mostOpen() <= 18);
        }
    }
    void comparesTheAnnouncement()
    {
        Case kept(script(Script::End::Fin, 2.0, "timeout=2, max=100"));
        Case broken(script(Script::End::Fin, 2.0, "timeout=30"));
        QVERIFY(kept.run.wait(kPatience));
        QVERIFY(broken.run.wait(kPatience));
        QCOMPARE(kept.run.flag("keepalive_announced"), 1);
        QCOMPARE(kept.run.number("keepalive_advertised_s"), 2.0);
        QCOMPARE(kept.run.number("keepalive_advertised_max"), 100.0);
        QCOMPARE(kept.run.flag("keepalive_matches_announcement"), 1);
        QCOMPARE(broken.run.number("keepalive_advertised_s"), 30.0);
        QCOMPARE(broken.run.flag("keepalive_matches_announcement"), 0);
    }
    void countsRequests()
    {
        Script limited = script(Script::End::Fin, 3);
        limited.requestLimit = 37;
        Case one(limited);
        QVERIFY(one.run.wait(kPatience));
        QCOMPARE(one.run.number("keepalive_request_limit"), 37.0);
        QCOMPARE(one.run.flag("keepalive_request_limit_announced"), 1);
        QVERIFY(std::abs(one.run.number("keepalive_timeout_s") - 3) <= 0.5);
    }
    void believesAnUnannouncedCountOnlyWhenItRepeats_data()
    {
        QTest::addColumn<int>("atLimit");
        QTest::addColumn<double>("lifetime_s");
        QTest::addColumn<bool>("counts");
        QTest::newRow("closes after the answer") << int(Script::AtLimit::Close) << 0.0 << true;
        QTest::newRow("refuses a request") << int(Script::AtLimit::Refuse) << 0.0 << false;
        QTest::newRow("dies at the request") << int(Script::AtLimit::Restart) << 0.0 << false;
        QTest::newRow("lifetime of a connection") << int(Script::AtLimit::Close) << 0.4 << false;
    }
    void believesAnUnannouncedCountOnlyWhenItRepeats()
    {
        QFETCH(int, atLimit);
        QFETCH(double, lifetime_s);
        QFETCH(bool, counts);
        Script limited = script(Script::End::Nothing, 0);
        limited.requestLimit = lifetime_s > 0 ? 0 : 37;
        limited.tellsLast = false;
        limited.atLimit = static_cast<Script::AtLimit>(atLimit);
        limited.lifetime_s = lifetime_s;
        Case one(limited, 4);
        QVERIFY(one.run.wait(kPatience));
        const auto &findings = one.run.outcome().findings;
        QCOMPARE(find(findings, "keepalive_request_limit") != nullptr, counts);
        if (counts) {
            QCOMPARE(one.run.number("keepalive_request_limit"), 37.0);
            QCOMPARE(one.run.flag("keepalive_request_limit_announced"), 0);
        }
    }
    void survivesTheLongestSilence()
    {
        Case one(script(Script::End::Nothing, 0), 2);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(one.run.outcome().state == ProbeState::Done);
        QVERIFY(find(one.run.outcome().findings, "keepalive_timeout_s") == nullptr);
        QVERIFY(find(one.run.outcome().findings, "reuse_success_ratio") == nullptr);
        QVERIFY(one.run.number("keepalive_survived_s") >= 1.9);
    }
    void forgottenIsNotSurvived()
    {
        Case one(script(Script::End::SwallowLater, 1), 2);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(find(one.run.outcome().findings, "keepalive_timeout_s") == nullptr);
        QVERIFY(find(one.run.outcome().findings, "keepalive_survived_s") == nullptr);
    }
    void sweepIsNoRestart()
    {
        // Tomcat looks for old connections once a second: all of ours die at one moment.
        Script sweep = script(Script::End::Fin, 2.3);
        sweep.sweep_s = 1.0;
        Case one(sweep);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(one.run.low("keepalive_timeout_s") <= 2.35);
        QVERIFY(one.run.high("keepalive_timeout_s") >= 2.3);
        QVERIFY(std::abs(one.run.number("keepalive_timeout_s") - 2.3) <= 0.5);
    }
    void restartIsNoTimeout()
    {
        Script restarting = script(Script::End::Nothing, 0);
        restarting.restartAfter_s = 2.0;
        Case one(restarting, 6);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(find(one.run.outcome().findings, "keepalive_timeout_s") == nullptr);
    }
    void notOffered()
    {
        Script refusing = script(Script::End::Nothing, 0);
        refusing.keepAlive = false;
        Case one(refusing);
        QVERIFY(one.run.wait(kPatience));
        QVERIFY(one.run.outcome().state == ProbeState::Done);
        QCOMPARE(one.run.flag("keepalive_offered"), 0);
        QCOMPARE(one.server.accepted(), 1);
    }
    void needsHttp()
    {
        ProbeRun run("keepalive", "tcp://127.0.0.1:9", Case::options(2));
        QVERIFY(run.wait(kPatience));
        QVERIFY(run.outcome().state == ProbeState::Skipped);
        QCOMPARE(run.outcome().reason, std::string("needs_http"));
    }
    void nothingListens()
    {
        ProbeRun run("keepalive", "http://127.0.0.1:" + std::to_string(closedPort()), Case::options(2));
        QVERIFY(run.wait(kPatience));
        QVERIFY(run.outcome().state == ProbeState::Failed);
        QCOMPARE(run.outcome().reason, std::string("connect_failed"));
        QCOMPARE(run.outcome().failures.front().code, std::string("ECONNREFUSED"));
    }
    void cancelLeavesNothingBehind()
    {
        Case one(script(Script::End::Nothing, 0), 60);
        QTRY_VERIFY_WITH_TIMEOUT(one.server.openNow() > 10, 10000);
        one.run.cancel();
        QVERIFY(one.run.wait(5));
        QVERIFY(one.run.outcome().state == ProbeState::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(one.server.openNow(), 0, 5000);
    }
};

RESETSCOPE_TEST(KeepaliveProbeTest)
#include "keepalive_probe_test.moc"
