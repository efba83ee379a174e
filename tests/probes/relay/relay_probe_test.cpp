// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/probes/relay/relay_client.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

std::string url(const ScriptedServer &server)
{
    return "tcp://127.0.0.1:" + std::to_string(server.port());
}

std::uint16_t relayPort(const ProbeRun &run)
{
    for (const Sample &sample : run.samples()) {
        if (const auto *value = std::get_if<ValueSample>(&sample.data);
            value != nullptr && value->series == "relay_port") {
            return static_cast<std::uint16_t>(value->value);
        }
    }
    return 0;
}

int ends(const ProbeRun &run)
{
    int count = 0;
    for (const Sample &sample : run.samples()) {
        const auto *flow = std::get_if<FlowSample>(&sample.data);
        count += flow != nullptr && !flow->endedBy.empty() ? 1 : 0;
    }
    return count;
}

}  // namespace

class RelayProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheSilenceThatKills()
    {
        const ScriptedServer server([](ServerSide &side, int) {
            side.readExactly(4);
            side.send("pong");
            side.wait(1300ms);
            side.reset();
        });
        ProbeRun run("relay", url(server), RunOptions());
        QTRY_VERIFY(relayPort(run) != 0);
        std::vector<RelayClient> clients;
        for (int i = 0; i < 3; ++i) {
            clients.emplace_back(relayPort(run));
            QVERIFY(clients.back().send("ping"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(ends(run), 3, 20000);
        run.cancel();
        QVERIFY(run.wait(10));
        QVERIFY(run.outcome().state == ProbeState::Done);
        QCOMPARE(run.number("relay_flows"), 3.0);
        QCOMPARE(run.number("relay_resets"), 3.0);
        QCOMPARE(run.word("relay_reset_by"), std::string("service"));
        QCOMPARE(run.word("idle_close_kind"), std::string("rst"));
        QVERIFY(run.low("idle_limit_s") <= 1.35);
        QVERIFY(run.high("idle_limit_s") >= 1.3);
        QCOMPARE(run.number("relay_bytes_before_reset"), 8.0);
    }
    void cancelledBeforeAnythingCame()
    {
        const ScriptedServer server([](ServerSide &side, int) { side.hold(); });
        ProbeRun run("relay", url(server), RunOptions());
        QTRY_VERIFY(relayPort(run) != 0);
        run.cancel();
        QVERIFY(run.wait(10));
        QVERIFY(run.outcome().state == ProbeState::Cancelled);
        QCOMPARE(run.completions(), 1);
        QCOMPARE(server.connections(), 0);
        QVERIFY(!RelayClient(relayPort(run)).connected());
    }
    void healthyTrafficIsNoFault()
    {
        const ScriptedServer server([](ServerSide &side, int) {
            side.readExactly(4);
            side.send("pong");
        });
        ProbeRun run("relay", url(server), RunOptions());
        QTRY_VERIFY(relayPort(run) != 0);
        for (int i = 0; i < 4; ++i) {
            RelayClient client(relayPort(run));
            QVERIFY(client.send("ping"));
            QCOMPARE(client.end(), std::string("fin"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(ends(run), 4, 10000);
        run.cancel();
        QVERIFY(run.wait(10));
        QCOMPARE(run.number("relay_resets"), 0.0);
        QCOMPARE(run.number("relay_used_after_close"), 0.0);
        QCOMPARE(run.word("relay_reset_by"), std::string("-"));
        QVERIFY(find(run.outcome().findings, "idle_limit_s") == nullptr);
    }
};

RESETSCOPE_TEST(RelayProbeTest)
#include "relay_probe_test.moc"
