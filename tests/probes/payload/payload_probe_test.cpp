// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/probes/load/crowd_server.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;

namespace {

RunOptions upTo(std::uint64_t bytes)
{
    RunOptions options;
    options.maxPayload = bytes;
    options.maxConnections = 8;
    options.uploadPath = "/upload";
    return options;
}

}  // namespace

class PayloadProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void politeRefusalIsNoLimit()
    {
        CrowdRules rules;
        rules.politeAbove = 200'000;
        CrowdServer server(rules);
        ProbeRun run("payload", server.url(), upTo(1 << 20));
        QVERIFY(run.wait(60));
        QVERIFY(run.outcome().state == ProbeState::Done);
        QVERIFY(qIsNaN(run.number("payload_limit_bytes")));
        QCOMPARE(run.number("payload_polite_limit_bytes"), 200'000.0);
        QVERIFY(server.mostOpen() <= 8);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void resetWhileReading()
    {
        CrowdRules rules;
        rules.resetAfter = 150'000;
        CrowdServer server(rules);
        ProbeRun run("payload", server.url(), upTo(1 << 20));
        QVERIFY(run.wait(60));
        QVERIFY2(run.low("payload_limit_bytes") <= 150'000 && run.high("payload_limit_bytes") >= 150'000,
                 qPrintable(QString::number(run.low("payload_limit_bytes"), 'f', 0) + QLatin1String(" .. ") +
                            QString::number(run.high("payload_limit_bytes"), 'f', 0)));
        QCOMPARE(run.word("payload_direction"), std::string("up"));
        QCOMPARE(run.word("payload_close_kind"), std::string("rst"));
        QVERIFY(server.mostOpen() <= 8);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
    void cancelLeavesNothingOpen()
    {
        CrowdRules rules;
        rules.slow_s = 3600;
        CrowdServer server(rules);
        ProbeRun run("payload", server.url(), upTo(1 << 20));
        QTRY_VERIFY_WITH_TIMEOUT(server.openNow() >= 1, 20000);
        run.cancel();
        QVERIFY(run.wait(20));
        QVERIFY(run.outcome().state == ProbeState::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(server.openNow(), 0, 20000);
    }
};

RESETSCOPE_TEST(PayloadProbeTest)
#include "payload_probe_test.moc"
