// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/probes/load/crowd_server.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;

class PathProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loopbackIsTheFirstHop()
    {
        CrowdServer server(CrowdRules{});
        ProbeRun run("path", server.url(), RunOptions{});
        QVERIFY(run.wait(60));
        QVERIFY(run.outcome().state == ProbeState::Done);
        QCOMPARE(run.flag("path_reached"), 1);
        QCOMPARE(run.number("path_hops"), 1.0);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void cancelLeavesNothingOpen()
    {
        CrowdServer server(CrowdRules{});
        ProbeRun run("path", server.url(), RunOptions{});
        run.cancel();
        QVERIFY(run.wait(20));
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
};

RESETSCOPE_TEST(PathProbeTest)
#include "path_probe_test.moc"
