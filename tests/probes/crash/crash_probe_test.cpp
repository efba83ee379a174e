// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/probes/idle/scripted_server.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;

namespace {

RunOptions shortRun(double length_s)
{
    RunOptions options;
    options.maxIdle = Seconds(length_s);
    options.maxConnections = 12;
    return options;
}

}  // namespace

class CrashProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void silenceLimitIsNoCrash()
    {
        Script script;
        script.http = true;
        script.end = Script::End::Fin;
        script.limit_s = 2;
        ScriptedServer server(script);
        ProbeRun run("crash", server.url(), shortRun(6));
        QVERIFY(run.wait(60));
        QVERIFY(run.outcome().state == ProbeState::Done);
        QCOMPARE(run.flag("crash_seen"), 0);
        QVERIFY(server.mostOpen() <= 12);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void cancelLeavesNothingOpen()
    {
        Script script;
        script.http = true;
        ScriptedServer server(script);
        ProbeRun run("crash", server.url(), shortRun(30));
        QTRY_VERIFY_WITH_TIMEOUT(server.openNow() >= 5, 20000);
        run.cancel();
        QVERIFY(run.wait(20));
        QVERIFY(run.outcome().state == ProbeState::Cancelled);
        QCOMPARE(run.flag("crash_seen"), -1);
        QVERIFY(server.mostOpen() <= 12);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void nobodyAtHomeIsNoCrash()
    {
        ProbeRun run("crash", "tcp://127.0.0.1:" + std::to_string(closedPort()), shortRun(6));
        QVERIFY(run.wait(30));
        QVERIFY(run.outcome().state == ProbeState::Failed);
        QCOMPARE(run.outcome().reason, std::string("connect_failed"));
        QCOMPARE(run.flag("crash_seen"), -1);
    }
};

RESETSCOPE_TEST(CrashProbeTest)
#include "crash_probe_test.moc"
