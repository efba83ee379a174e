// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/probes/load/crowd_server.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;

namespace {

RunOptions few()
{
    RunOptions options;
    options.maxConnections = 16;
    return options;
}

}  // namespace

class OriginProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serversOwnReset()
    {
        CrowdRules rules;
        rules.resetPath = "/secret";
        CrowdServer server(rules);
        ProbeRun run("origin", server.url("/secret"), few());
        QVERIFY(run.wait(60));
        QVERIFY(run.word("reset_origin") == "server" || run.word("reset_origin") == "unknown");
        QCOMPARE(run.word("reset_provoked_by"), std::string("path"));
        QCOMPARE(run.flag("control_ok"), 1);
        QVERIFY(qIsNaN(run.number("reset_hop")));
        QVERIFY(server.mostOpen() <= 16);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void withoutResetNoOrigin()
    {
        CrowdServer server(CrowdRules{});
        ProbeRun run("origin", server.url(), few());
        QVERIFY(run.wait(60));
        QVERIFY(run.outcome().state == ProbeState::Done);
        QCOMPARE(run.word("reset_origin"), std::string("-"));
        QCOMPARE(run.number("reset_ratio"), 0.0);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void cancelLeavesNothingOpen()
    {
        CrowdRules rules;
        rules.slow_s = 3600;
        CrowdServer server(rules);
        ProbeRun run("origin", server.url(), few());
        QTRY_VERIFY_WITH_TIMEOUT(server.openNow() >= 1, 20000);
        run.cancel();
        QVERIFY(run.wait(20));
        QVERIFY(run.outcome().state == ProbeState::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
};

RESETSCOPE_TEST(OriginProbeTest)
#include "origin_probe_test.moc"
