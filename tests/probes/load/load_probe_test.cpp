// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/probes/load/crowd_server.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;

namespace {

RunOptions crowdOf(int most)
{
    RunOptions options;
    options.maxConnections = most;
    return options;
}

}  // namespace

class LoadProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slowServiceHasNoLimit()
    {
        CrowdRules rules;
        rules.slow_s = 0.15;
        CrowdServer server(rules);
        ProbeRun run("load", server.url(), crowdOf(16));
        QVERIFY(run.wait(60));
        QVERIFY(run.outcome().state == ProbeState::Done);
        QVERIFY(qIsNaN(run.number("connection_limit")));
        QVERIFY(server.mostOpen() <= 16);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void limitIsFoundAndCapKept()
    {
        CrowdRules rules;
        rules.mostClients = 9;
        CrowdServer server(rules);
        ProbeRun run("load", server.url(), crowdOf(24));
        QVERIFY(run.wait(60));
        QCOMPARE(run.word("load_kind"), std::string("rst"));
        QCOMPARE(run.number("connection_limit"), 9.0);
        QVERIFY(server.mostOpen() <= 24);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void cancelLeavesNothingOpen()
    {
        CrowdRules rules;
        rules.slow_s = 3600;
        CrowdServer server(rules);
        ProbeRun run("load", server.url(), crowdOf(24));
        QTRY_VERIFY_WITH_TIMEOUT(server.openNow() >= 1, 20000);
        run.cancel();
        QVERIFY(run.wait(20));
        QVERIFY(run.outcome().state == ProbeState::Cancelled);
        QVERIFY(server.mostOpen() <= 24);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
};

RESETSCOPE_TEST(LoadProbeTest)
#include "load_probe_test.moc"
