// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/relay/flow_summary.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;

namespace {

FlowRecord flow(const char *by, CloseKind close, double quiet_s, double up = 100, double down = 200)
{
    FlowRecord record;
    record.sample.endedBy = by;
    record.sample.close = close;
    record.sample.quiet_s = quiet_s;
    record.sample.bytes_up = up;
    record.sample.bytes_down = down;
    return record;
}

}  // namespace

class FlowSummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingSeenSaysNothing()
    {
        const FlowSummary summary = summarizeFlows({});
        QCOMPARE(summary.flows, 0);
        QVERIFY(summary.resetBy.empty());
        QVERIFY(!summary.idleLimit_s && !summary.silence_s && !summary.bytes && !summary.closeSilence_s);
    }
    void whoResets()
    {
        const FlowRecord service = flow("service", CloseKind::Rst, 5);
        const FlowRecord application = flow("application", CloseKind::Rst, 5);
        const FlowRecord relay = flow("relay", CloseKind::None, 5);
        QCOMPARE(summarizeFlows({service, relay}).resetBy, std::string("service"));
        QCOMPARE(summarizeFlows({application}).resetBy, std::string("application"));
        const FlowSummary both = summarizeFlows({application, service, service, relay});
        QCOMPARE(both.resetBy, std::string("both"));
        QCOMPARE(both.resets, 3);
        QCOMPARE(both.resetsByService, 2);
        QCOMPARE(both.flows, 4);
    }
    void limitNeedsThreeAlike()
    {
        const auto reset = [](double quiet_s) { return flow("service", CloseKind::Rst, quiet_s); };
        QVERIFY(!summarizeFlows({reset(60.0), reset(60.1)}).idleLimit_s);
        const FlowSummary three = summarizeFlows({reset(60.0), reset(60.1), reset(60.2)});
        QVERIFY(three.idleLimit_s.has_value());
        QVERIFY(three.idleKind == CloseKind::Rst);
        QCOMPARE(three.idleLimit_s->value, 60.1);
        QVERIFY(three.idleLimit_s->interval.low <= 60.0 && three.idleLimit_s->interval.high >= 60.2);
        QVERIFY(three.idleLimit_s->interval.low > 59.0);
        // Resets at any time are no limit, nor are resets in the middle of the traffic.
        QVERIFY(!summarizeFlows({reset(20), reset(60), reset(95)}).idleLimit_s);
        QVERIFY(!summarizeFlows({reset(0.01), reset(0.02), reset(0.01)}).idleLimit_s);
    }
    void survivorContradicts()
    {
        std::vector<FlowRecord> flows(3, flow("service", CloseKind::Rst, 60));
        FlowRecord survivor = flow("application", CloseKind::Fin, 1);
        survivor.longestSilence_s = 90;
        flows.push_back(survivor);
        const FlowSummary summary = summarizeFlows(flows);
        QVERIFY(!summary.idleLimit_s);
        QVERIFY(summary.silence_s.has_value());  // still what was seen
    }
    void foundOnlyWhenUsed()
    {
        std::vector<FlowRecord> flows(3, flow("service", CloseKind::Rst, 90));
        for (FlowRecord &one : flows) {
            one.byUse = true;
        }
        flows.push_back(flow("application", CloseKind::Fin, 1));
        flows.back().longestSilence_s = 45;
        const FlowSummary summary = summarizeFlows(flows);
        QVERIFY(summary.idleLimit_s.has_value());
        QCOMPARE(summary.idleLimit_s->interval.low, 45.0);  // somewhere above what was survived
        QVERIFY(summary.idleLimit_s->interval.high >= 90.0);
    }
    void silentEndsAndOrderlyOnes()
    {
        const FlowSummary silent = summarizeFlows(std::vector<FlowRecord>(3, flow("service", CloseKind::Silent, 30)));
        QCOMPARE(silent.silentEnds, 3);
        QVERIFY(silent.idleLimit_s && silent.idleKind == CloseKind::Silent);
        QCOMPARE(silent.resets, 0);
        std::vector<FlowRecord> closes(3, flow("service", CloseKind::Fin, 5));
        closes[1].usedAfterEnd = true;
        const FlowSummary fin = summarizeFlows(closes);
        QVERIFY(fin.closeSilence_s && fin.idleLimit_s && fin.idleKind == CloseKind::Fin);
        QCOMPARE(fin.usedAfterEnd, 1);
        // An orderly end right after the last byte is how most exchanges end.
        const FlowSummary polite = summarizeFlows(std::vector<FlowRecord>(5, flow("service", CloseKind::Fin, 0.01)));
        QVERIFY(!polite.closeSilence_s && !polite.idleLimit_s);
    }
    void bytesAlike()
    {
        const auto reset = [](double up, double down) { return flow("service", CloseKind::Rst, 0.1, up, down); };
        const FlowSummary alike = summarizeFlows({reset(1000, 65536), reset(1000, 65536), reset(1002, 65536)});
        QVERIFY(alike.bytes.has_value());
        QCOMPARE(alike.bytes->value, 66536.0);
        QVERIFY(!summarizeFlows({reset(1000, 65536), reset(1000, 20)}).bytes);
    }
    void refusedOnesDoNotCountAsResets()
    {
        FlowRecord refused = flow("service", CloseKind::Rst, 0);
        refused.connected = false;
        const FlowSummary summary = summarizeFlows({refused, refused, refused});
        QCOMPARE(summary.notConnected, 3);
        QCOMPARE(summary.resets, 0);
    }
};

RESETSCOPE_TEST(FlowSummaryTest)
#include "flow_summary_test.moc"
