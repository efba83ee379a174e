// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <algorithm>
#include <atomic>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

constexpr int kHeaders = 40;
constexpr int kTimestamps = 12;

std::string url(const char *scheme, const ScriptedServer &server)
{
    return std::string(scheme) + "://127.0.0.1:" + std::to_string(server.port()) + "/";
}

/// Size of the packets that the server would send now.
int packetOf(ServerSide &side)
{
    int segment = 0;
    socklen_t size = sizeof segment;
    getsockopt(side.fd(), IPPROTO_TCP, TCP_MAXSEG, &segment, &size);
    return segment + kTimestamps + kHeaders;
}

/// Answers with a body; when its packets are larger than `largest`, the answer never comes.
void answer(ServerSide &side, int largest, std::size_t body)
{
    const std::string request = side.readRequest();
    if (request.empty()) {
        return;
    }
    const bool head = request.rfind("HEAD", 0) == 0;
    if (!head && largest > 0 && packetOf(side) > largest) {
        side.waitForPeer();
        return;
    }
    side.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + std::to_string(body) + "\r\n\r\n" +
              (head ? std::string() : std::string(body, 'x')));
}

}  // namespace

class MtuProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blackHoleOnTheWayBack()
    {
        std::atomic<int> open = 0;
        std::atomic<int> most = 0;
        const ScriptedServer server([&](ServerSide &side, int) {
            most = std::max(most.load(), ++open);
            answer(side, 1400, 80000);
            --open;
        });
        ProbeRun run("mtu", url("http", server), RunOptions());
        const ScriptedServer whole([](ServerSide &side, int) { answer(side, 0, 80000); });
        ProbeRun fine("mtu", url("http", whole), RunOptions());
        const ScriptedServer small([](ServerSide &side, int) { answer(side, 0, 30); });
        ProbeRun up("mtu", url("http", small), RunOptions());
        const ScriptedServer slow([](ServerSide &side, int) {
            const std::string request = side.readRequest();
            side.wait(1500ms);
            side.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 80000\r\n\r\n" +
                      (request.rfind("HEAD", 0) == 0 ? std::string() : std::string(80000, 'x')));
        });
        const ScriptedServer mute([](ServerSide &side, int) { side.waitForPeer(); });
        const ScriptedServer resetting([](ServerSide &side, int) {
            side.readRequest();
            side.reset();
        });
        ProbeRun slowRun("mtu", url("http", slow), RunOptions());
        ProbeRun muteRun("mtu", url("http", mute), RunOptions());
        ProbeRun resettingRun("mtu", url("http", resetting), RunOptions());
        QVERIFY(run.wait(60));
        QVERIFY(run.outcome().state == ProbeState::Done);
        QCOMPARE(run.flag("mtu_black_hole"), 1);
        QCOMPARE(run.number("path_mtu_bytes"), 1400.0);
        QCOMPARE(run.low("path_mtu_bytes"), 1400.0);
        QCOMPARE(run.number("mtu_stall_bytes"), 1401.0);
        QCOMPARE(run.word("mtu_stall_direction"), std::string("down"));
        QVERIFY(most <= 16);
        QVERIFY(server.connections() <= 60);
        QTRY_COMPARE_WITH_TIMEOUT(open.load(), 0, 5000);
        QVERIFY(fine.wait(60));
        QCOMPARE(fine.flag("mtu_black_hole"), 0);
        QCOMPARE(fine.word("mtu_tested"), std::string("both"));
        QVERIFY(fine.number("path_mtu_bytes") > 1500);
        QVERIFY(up.wait(60));
        QCOMPARE(up.flag("mtu_black_hole"), 0);
        QCOMPARE(up.word("mtu_tested"), std::string("up"));  // so short an answer fills no packet
        // Neither is a slow service, nor one that says nothing or resets.
        for (ProbeRun *other : {&slowRun, &muteRun, &resettingRun}) {
            QVERIFY(other->wait(60));
            QVERIFY(other->flag("mtu_black_hole") != 1);
        }
        QVERIFY(muteRun.outcome().state == ProbeState::Failed);
        QVERIFY(resettingRun.outcome().state == ProbeState::Failed);
    }
    void unknownProtocolsAreSentNothing()
    {
        std::atomic<int> bytes = 0;
        const ScriptedServer server([&](ServerSide &side, int) {
            side.send("220 ready\r\n");
            for (std::string got = side.readSome(); !got.empty(); got = side.readSome()) {
                bytes += static_cast<int>(got.size());
            }
        });
        ProbeRun run("mtu", url("tcp", server), RunOptions());
        QVERIFY(run.wait(30));
        QVERIFY(run.outcome().state == ProbeState::Skipped);
        QCOMPARE(bytes.load(), 0);
    }
    void echoIsTriedBothWays()
    {
        const ScriptedServer server([](ServerSide &side, int) {
            for (std::string got = side.readSome(); !got.empty(); got = side.readSome()) {
                side.send(got);
            }
        });
        ProbeRun run("mtu", url("tcp", server), RunOptions());
        QVERIFY(run.wait(30));
        QCOMPARE(run.flag("mtu_black_hole"), 0);
        QCOMPARE(run.word("mtu_tested"), std::string("both"));
    }
    void cancelled()
    {
        const ScriptedServer server([](ServerSide &side, int) { answer(side, 1000, 80000); });
        ProbeRun run("mtu", url("http", server), RunOptions());
        QVERIFY(server.waitForConnections(4));
        run.cancel();
        QVERIFY(run.wait(10));
        QVERIFY2(run.outcome().state == ProbeState::Cancelled, std::string(toString(run.outcome().state)).c_str());
        QVERIFY(find(run.outcome().findings, "mtu_black_hole") == nullptr);
    }
};

RESETSCOPE_TEST(MtuProbeTest)
#include "mtu_probe_test.moc"
