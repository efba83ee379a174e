// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/relay/relay.h"
#include "tests/probes/relay/relay_client.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <QTest>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <cstring>
#include <future>
#include <random>
#include <thread>

#include <dirent.h>
#include <linux/sockios.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

/// A relay on a network thread of its own.
class RelayHost {
public:
    RelayHost(std::uint16_t servicePort, std::string address, int maxFlows = 256, std::uint16_t listenPort = 0)
        : m_work(m_io.get_executor())
    {
        RelayOptions options;
        options.addresses = {std::move(address)};
        options.port = servicePort;
        options.maxFlows = maxFlows;
        options.listenPort = listenPort;
        m_relay = std::make_unique<Relay>(m_io.get_executor(), std::move(options));
        m_error = m_relay->start();
        m_port = m_relay->port();
        m_thread = std::thread([this] { m_io.run(); });
    }
    explicit RelayHost(const ScriptedServer &server, int maxFlows = 256)
        : RelayHost(server.port(), server.address(), maxFlows)
    {
    }
    ~RelayHost()
    {
        onNetwork([this] {
            m_relay.reset();
            return 0;
        });
        m_work.reset();
        m_thread.join();  // only returns when no operation is left behind
    }
    RelayHost(const RelayHost &) = delete;
    RelayHost &operator=(const RelayHost &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const std::string &error() const { return m_error; }
    void stop()
    {
        onNetwork([this] {
            m_relay->stop();
            return 0;
        });
    }
    [[nodiscard]] int open()
    {
        return onNetwork([this] { return m_relay->openFlows(); });
    }
    [[nodiscard]] std::vector<FlowRecord> records()
    {
        return onNetwork([this] { return m_relay->records(); });
    }
    /// Waits until that many connections have ended.
    [[nodiscard]] bool ended(std::size_t count)
    {
        return QTest::qWaitFor([&] { return records().size() >= count; }, 20000);
    }

private:
    template <typename F> auto onNetwork(F what) -> decltype(what())
    {
        std::promise<decltype(what())> promise;
        auto future = promise.get_future();
        boost::asio::post(m_io, [&] { promise.set_value(what()); });
        return future.get();
    }

    boost::asio::io_context m_io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    std::unique_ptr<Relay> m_relay;
    std::string m_error;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

std::string randomBytes(std::size_t count, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::string bytes(count, '\0');
    for (std::size_t i = 0; i + 8 <= count; i += 8) {
        const std::uint64_t word = random();
        std::memcpy(bytes.data() + i, &word, sizeof word);
    }
    return bytes;
}

void echo(ServerSide &side)
{
    for (std::string got = side.readSome(); !got.empty(); got = side.readSome()) {
        if (!side.send(got)) {
            return;
        }
    }
}

int openDescriptors()
{
    int count = 0;
    if (DIR *const folder = opendir("/proc/self/fd")) {
        while (readdir(folder) != nullptr) {
            ++count;
        }
        closedir(folder);
    }
    return count;
}

void waitUntilTaken(int fd)
{
    int left = 1;
    for (int i = 0; i < 2000 && left > 0; ++i) {
        ioctl(fd, SIOCOUTQ, &left);
        std::this_thread::sleep_for(1ms);
    }
}

}  // namespace

class RelayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyByteBothWays()
    {
        const ScriptedServer server([](ServerSide &side, int) { echo(side); });
        RelayHost relay(server);
        RelayClient client(relay.port());
        QVERIFY(client.connected());
        const std::string bytes = randomBytes(6 * 1024 * 1024, 7);
        std::thread writer([&] {
            client.send(bytes);
            client.shutdownSend();
        });
        const std::string back = client.read(bytes.size());
        writer.join();
        QCOMPARE(back.size(), bytes.size());
        QVERIFY(back == bytes);
        QCOMPARE(client.end(), std::string("fin"));
        QVERIFY(relay.ended(1));
        const FlowRecord record = relay.records().front();
        QCOMPARE(record.sample.bytes_up, static_cast<double>(bytes.size()));
        QCOMPARE(record.sample.bytes_down, static_cast<double>(bytes.size()));
        QCOMPARE(record.sample.endedBy, std::string("application"));
        QVERIFY(record.sample.close == CloseKind::Fin);
        QVERIFY(!record.usedAfterEnd);
        QCOMPARE(relay.open(), 0);
    }
    void halfClosedStillAnswers()
    {
        const ScriptedServer server([](ServerSide &side, int) {
            std::string all;
            for (std::string got = side.readSome(); !got.empty(); got = side.readSome()) {
                all += got;
            }
            side.send("got " + all);
        });
        RelayHost relay(server);
        RelayClient client(relay.port());
        QVERIFY(client.send("question"));
        client.shutdownSend();
        std::string rest;
        QCOMPARE(client.end(&rest), std::string("fin"));
        QCOMPARE(rest, std::string("got question"));
        QVERIFY(relay.ended(1));
        QCOMPARE(relay.records().front().sample.endedBy, std::string("application"));
    }
    void serviceThatSpeaksFirstAndLeaves()
    {
        const ScriptedServer server([](ServerSide &side, int) { side.send("220 ready\r\n"); });
        RelayHost relay(server);
        RelayClient client(relay.port());
        std::string rest;
        QCOMPARE(client.end(&rest), std::string("fin"));
        QCOMPARE(rest, std::string("220 ready\r\n"));
        client.close();
        QVERIFY(relay.ended(1));
        const FlowRecord record = relay.records().front();
        QCOMPARE(record.sample.endedBy, std::string("service"));
        QVERIFY(record.sample.close == CloseKind::Fin && !record.usedAfterEnd);
    }
    void resetOfTheServiceArrivesAsReset()
    {
        const ScriptedServer server([](ServerSide &side, int) {
            side.readExactly(4);
            side.send("part");
            waitUntilTaken(side.fd());
            side.wait(700ms);
            side.reset();
        });
        RelayHost relay(server);
        RelayClient client(relay.port());
        QVERIFY(client.send("ping"));
        std::string rest;
        QCOMPARE(client.end(&rest), std::string("rst"));
        QCOMPARE(rest, std::string("part"));
        QVERIFY(relay.ended(1));
        const FlowRecord record = relay.records().front();
        QCOMPARE(record.sample.endedBy, std::string("service"));
        QVERIFY(record.sample.close == CloseKind::Rst);
        QCOMPARE(record.sample.bytes_up, 4.0);
        QCOMPARE(record.sample.bytes_down, 4.0);
        QVERIFY(record.sample.quiet_s >= 0.65);
        QVERIFY(record.sample.age_s >= record.sample.quiet_s);
        QVERIFY(!record.byUse);
    }
    void bytesBeforeAResetArrive()
    {
        // The application reads slowly, so that most of it is still with the relay when the reset comes.
        const std::string bytes = randomBytes(200 * 1024, 3);
        const ScriptedServer server([&](ServerSide &side, int) {
            side.send(bytes);
            waitUntilTaken(side.fd());
            side.wait(50ms);
            side.reset();
        });
        RelayHost relay(server);
        RelayClient client(relay.port(), false, 4096);
        std::string rest = client.read(8);
        QTest::qWait(150);
        QCOMPARE(client.end(&rest), std::string("rst"));
        // What it had taken in before the reset is all that a program without the relay can count on.
        QVERIFY(rest.size() > 64 * 1024);
        QVERIFY(rest == bytes.substr(0, rest.size()));
        QVERIFY(relay.ended(1));
        QVERIFY(relay.records().front().sample.close == CloseKind::Rst);
    }
    void resetOfTheApplicationArrivesAsReset()
    {
        std::promise<int> seen;
        const ScriptedServer server([&](ServerSide &side, int) {
            side.readExactly(4);
            side.send("pong");
            char byte = 0;
            pollfd wanted{side.fd(), POLLIN, 0};
            poll(&wanted, 1, 10000);
            seen.set_value(recv(side.fd(), &byte, 1, 0) < 0 ? errno : 0);
        });
        RelayHost relay(server);
        RelayClient client(relay.port());
        QVERIFY(client.send("ping"));
        QCOMPARE(client.read(4), std::string("pong"));
        client.reset();
        QCOMPARE(seen.get_future().get(), ECONNRESET);
        QVERIFY(relay.ended(1));
        QCOMPARE(relay.records().front().sample.endedBy, std::string("application"));
        QVERIFY(relay.records().front().sample.close == CloseKind::Rst);
    }
    void usedAfterTheServiceHadEnded()
    {
        const ScriptedServer server([](ServerSide &side, int) {
            side.readExactly(4);
            side.send("pong");
            side.wait(600ms);
            side.close();
        });
        RelayHost relay(server);
        RelayClient client(relay.port());
        QVERIFY(client.send("ping"));
        QCOMPARE(client.read(4), std::string("pong"));
        QCOMPARE(client.end(), std::string("fin"));
        // A pool that does not look at the socket goes on.
        QVERIFY(client.send("ping"));
        QVERIFY(relay.ended(1));
        const FlowRecord record = relay.records().front();
        QCOMPARE(record.sample.endedBy, std::string("service"));
        QVERIFY(record.sample.close == CloseKind::Fin);
        QVERIFY(record.usedAfterEnd);
        QVERIFY(record.sample.quiet_s >= 0.55);
    }
    void forgottenConnectionIsResetWhenUsed()
    {
        const ScriptedServer server([](ServerSide &side, int) {
            side.readExactly(4);
            side.send("pong");
            side.readExactly(4);
            side.reset();
        });
        RelayHost relay(server);
        RelayClient client(relay.port());
        QVERIFY(client.send("ping"));
        QCOMPARE(client.read(4), std::string("pong"));
        QTest::qWait(800);
        QVERIFY(client.send("ping"));
        QCOMPARE(client.end(), std::string("rst"));
        QVERIFY(relay.ended(1));
        const FlowRecord record = relay.records().front();
        QVERIFY(record.byUse);
        QVERIFY(record.sample.quiet_s >= 0.75);  // the silence before the use, not the instant after it
        QVERIFY(record.longestSilence_s < 0.75);
    }
    void refusedService()
    {
        RelayHost relay(unusedPort(), "127.0.0.1");
        RelayClient client(relay.port());
        QCOMPARE(client.end(), std::string("rst"));
        QVERIFY(relay.ended(1));
        const FlowRecord record = relay.records().front();
        QVERIFY(!record.connected);
        QCOMPARE(record.sample.endedBy, std::string("service"));
    }
    void slowReaderSlowsTheWriterDown()
    {
        const ScriptedServer server([](ServerSide &side, int) { side.hold(); });
        RelayHost relay(server);
        RelayClient client(relay.port());
        constexpr std::uint64_t kMost = 512ULL * 1024 * 1024;
        QVERIFY(client.sendUntilBlocked(kMost, 400) < kMost);
        // Its reset is noticed although nobody can read from it.
        client.reset();
        QVERIFY(relay.ended(1));
        QCOMPARE(relay.records().front().sample.endedBy, std::string("application"));
        QVERIFY(relay.records().front().sample.close == CloseKind::Rst);
    }
    void manyAtOnce()
    {
        constexpr int kMany = 200;
        const ScriptedServer server([](ServerSide &side, int) { echo(side); });
        RelayHost relay(server);
        std::vector<RelayClient> clients;
        for (int i = 0; i < kMany; ++i) {
            clients.emplace_back(relay.port());
            QVERIFY(clients.back().connected());
            QVERIFY(clients.back().send("number " + std::to_string(1000 + i)));
        }
        for (int i = 0; i < kMany; ++i) {
            QCOMPARE(clients[static_cast<std::size_t>(i)].read(11), "number " + std::to_string(1000 + i));
        }
        QCOMPARE(relay.open(), kMany);
        clients.clear();
        QVERIFY(relay.ended(kMany));
        QCOMPARE(relay.open(), 0);
        for (const FlowRecord &record : relay.records()) {
            QCOMPARE(record.sample.bytes_up, 11.0);
            QCOMPARE(record.sample.bytes_down, 11.0);
            QCOMPARE(record.sample.endedBy, std::string("application"));
        }
    }
    void moreThanAllowedWait()
    {
        const ScriptedServer server([](ServerSide &side, int) { echo(side); });
        RelayHost relay(server, 2);
        std::vector<RelayClient> clients;
        for (int i = 0; i < 4; ++i) {
            clients.emplace_back(relay.port());
            QVERIFY(clients.back().send("x"));
        }
        QCOMPARE(clients[0].read(1), std::string("x"));
        QCOMPARE(clients[1].read(1), std::string("x"));
        QCOMPARE(relay.open(), 2);
        clients[0].close();
        clients[1].close();
        QCOMPARE(clients[2].read(1), std::string("x"));
        QCOMPARE(clients[3].read(1), std::string("x"));
    }
    void stopEndsEverythingAtOnce()
    {
        const int before = openDescriptors();
        {
            const ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
            RelayHost relay(server);
            std::vector<RelayClient> clients;
            for (int i = 0; i < 20; ++i) {
                clients.emplace_back(relay.port());
            }
            QVERIFY(server.waitForConnections(20));
            QTRY_COMPARE(relay.open(), 20);
            relay.stop();
            QCOMPARE(relay.open(), 0);
            for (RelayClient &client : clients) {
                QCOMPARE(client.end(), std::string("rst"));
            }
            for (const FlowRecord &record : relay.records()) {
                QCOMPARE(record.sample.endedBy, std::string("relay"));
            }
            QVERIFY(!RelayClient(relay.port()).connected());
        }
        QCOMPARE(openDescriptors(), before);
    }
    void localhostMeansBothAddresses()
    {
        const ScriptedServer server([](ServerSide &side, int) { echo(side); });
        RelayHost relay(server);
        RelayClient six(relay.port(), true);
        if (!six.connected()) {
            QSKIP("no IPv6 loopback here");
        }
        QVERIFY(six.send("six"));
        QCOMPARE(six.read(3), std::string("six"));
    }
    void takenPortIsSaid()
    {
        const ScriptedServer server([](ServerSide &side, int) { echo(side); });
        RelayHost first(server);
        RelayHost second(server.port(), server.address(), 8, first.port());
        QCOMPARE(second.error(), std::string("EADDRINUSE"));
    }
};

RESETSCOPE_TEST(RelayTest)
#include "relay_test.moc"
