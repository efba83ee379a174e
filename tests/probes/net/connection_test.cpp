// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/connection.h"
#include "tests/probes/net/run_coroutine.h"
#include "tests/probes/net/words.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <boost/asio/error.hpp>

#include <QTest>

#include <sys/socket.h>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

DialOptions to(const std::string &address, std::uint16_t port, Clock::duration limit = 20s)
{
    DialOptions options;
    options.address = address;
    options.port = port;
    options.deadline = Clock::now() + limit;
    return options;
}

DialOptions to(const ScriptedServer &server, Clock::duration limit = 20s)
{
    return to(server.address(), server.port(), limit);
}

/// What one scenario on a connection ended with.
struct Seen {
    bool dialled = false;
    WaitResult wait;
    IoResult read;
    IoResult write;
    std::string text;
    TimePoint begin{};
};

asio::awaitable<Seen> dialAndWait(DialOptions options, Clock::duration patience)
{
    Seen seen;
    const DialResult dialled = co_await dial(std::move(options));
    seen.dialled = dialled.connection != nullptr;
    if (seen.dialled) {
        seen.begin = Clock::now();
        seen.wait = co_await dialled.connection->waitForEnd(Clock::now() + patience);
    }
    co_return seen;
}

asio::awaitable<Seen> dialWriteRead(DialOptions options, std::string bytes, Clock::duration patience)
{
    Seen seen;
    const DialResult dialled = co_await dial(std::move(options));
    seen.dialled = dialled.connection != nullptr;
    if (seen.dialled) {
        const auto buffer = std::make_shared<std::string>();
        seen.write = co_await dialled.connection->write(std::move(bytes), Clock::now() + patience);
        seen.read = co_await dialled.connection->readSome(buffer, 1000, Clock::now() + patience);
        seen.text = *buffer;
    }
    co_return seen;
}

}  // namespace

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void echoes_data();
    void echoes();
    void refusedIsSaid();
    void unansweredTimesOut();
    void stopEndsDialling();
    void namesAreLookedUp();
    void waitTellsFin();
    void waitTellsReset();
    void waitSeesTheOrderOfEvents();
    void waitLeavesDataUnread();
    void waitEndsAtTheDeadline();
    void stopEndsWaiting();
    void droppedConnectionIsClosed();
    void writeAfterFinAndResetIsEpipe();
    void writeStopsAtTheDeadline();
    void readTimesOutAndGoesOn();
    void keepaliveFindsLife();
    void keepaliveFindsEnds_data();
    void keepaliveFindsEnds();
    void abortSendsReset();
    void infoHasNumbers();
    void errorNames();
};

void ConnectionTest::echoes_data()
{
    QTest::addColumn<int>("family");
    QTest::newRow("IPv4") << 4;
    QTest::newRow("IPv6") << 6;
}

void ConnectionTest::echoes()
{
    QFETCH(int, family);
    ScriptedServer server([](ServerSide &side, int) { side.send("you said " + side.readSome()); },
                          family == 4 ? ScriptedServer::Family::V4 : ScriptedServer::Family::V6);
    if (!server.listening()) {
        QSKIP("this computer has no such loopback address");
    }
    const Seen seen = runCoroutine(dialWriteRead(to(server), "hello", 10s));
    QVERIFY(seen.dialled);
    QVERIFY(seen.write.ok());
    QCOMPARE(seen.write.bytes, std::size_t(5));
    QCOMPARE(QByteArray::fromStdString(seen.text), QByteArray("you said hello"));
}

void ConnectionTest::refusedIsSaid()
{
    const DialResult result = runCoroutine(dial(to("127.0.0.1", unusedPort())));
    QVERIFY(!result.connection);
    QVERIFY(result.ec == asio::error::connection_refused);
    QCOMPARE(errorName(result.ec), std::string("ECONNREFUSED"));
    QVERIFY(!result.timedOut);
    QCOMPARE(enumWord(result.failedAt), enumWord(Operation::Connect));
}

void ConnectionTest::unansweredTimesOut()
{
    const SilentPort silent;
    const DialResult result = runCoroutine(dial(to("127.0.0.1", silent.port(), 300ms)));
    QVERIFY(!result.connection);
    QVERIFY(result.timedOut);
    QCOMPARE(errorName(result.ec), std::string("ETIMEDOUT"));
    QVERIFY(result.connect_s >= 0.29);
}

void ConnectionTest::stopEndsDialling()
{
    const SilentPort silent;
    std::stop_source stop;
    DialOptions options = to("127.0.0.1", silent.port(), 100s);
    options.stop = stop.get_token();
    const DialResult result = runAndStop(dial(options), stop, 20ms);
    QVERIFY(result.stopped);
    QVERIFY(!result.timedOut);
    QVERIFY(!result.connection);
    QVERIFY(result.ec == asio::error::operation_aborted);

    const DialResult before = runCoroutine(dial(options));  // stopped already
    QVERIFY(before.stopped);
}

void ConnectionTest::namesAreLookedUp()
{
    ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
    QVERIFY(runCoroutine(dialAndWait(to("localhost", server.port()), 1ms)).dialled);
    const DialResult nowhere = runCoroutine(dial(to("does-not-exist.invalid", 80)));
    QCOMPARE(enumWord(nowhere.failedAt), enumWord(Operation::Resolve));
    QVERIFY(nowhere.ec);
}

void ConnectionTest::waitTellsFin()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.fin();
        side.waitForPeer();
    });
    const Seen seen = runCoroutine(dialAndWait(to(server), 10s));
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::Fin));
    QVERIFY(!seen.wait.data);
    QVERIFY(seen.wait.ec == asio::error::eof);
}

void ConnectionTest::waitTellsReset()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.wait(30ms);
        side.reset();
    });
    const Seen seen = runCoroutine(dialAndWait(to(server), 10s));
    QVERIFY(seen.dialled);
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::Rst));
    QCOMPARE(errorName(seen.wait.ec), std::string("ECONNRESET"));
}

void ConnectionTest::waitSeesTheOrderOfEvents()
{
    // The time of the end is between the server's clock just before it closes and just after.
    for (const bool reset : {false, true}) {
        std::atomic<Clock::rep> before{0};
        ScriptedServer server([&](ServerSide &side, int) {
            side.wait(150ms);
            before = Clock::now().time_since_epoch().count();
            if (reset) {
                side.reset();
            } else {
                side.close();
            }
        });
        const Seen seen = runCoroutine(dialAndWait(to(server), 30s));
        const TimePoint returned = Clock::now();
        QCOMPARE(enumWord(seen.wait.close), enumWord(reset ? CloseKind::Rst : CloseKind::Fin));
        QVERIFY(seen.wait.at.time_since_epoch().count() >= before.load());
        QVERIFY(seen.wait.at <= returned);
        QVERIFY(seen.wait.at - seen.begin >= 100ms);
    }
}

namespace {

asio::awaitable<Seen> waitThenRead(DialOptions options)
{
    Seen seen;
    const DialResult dialled = co_await dial(std::move(options));
    seen.wait = co_await dialled.connection->waitForEnd(Clock::now() + 10s);
    const auto buffer = std::make_shared<std::string>();
    seen.read = co_await dialled.connection->readSome(buffer, 1000, Clock::now() + 10s);
    seen.text = *buffer;
    co_return seen;
}

}  // namespace

void ConnectionTest::waitLeavesDataUnread()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.send("banner");
        side.waitForPeer();
    });
    const Seen seen = runCoroutine(waitThenRead(to(server)));
    QVERIFY(seen.wait.data);
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::None));
    QCOMPARE(QByteArray::fromStdString(seen.text), QByteArray("banner"));
}

void ConnectionTest::waitEndsAtTheDeadline()
{
    ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
    const Seen seen = runCoroutine(dialAndWait(to(server), 60ms));
    QVERIFY(seen.dialled);
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::None));
    QVERIFY(!seen.wait.data);
    QVERIFY(!seen.wait.ec);
    QVERIFY(seen.wait.at - seen.begin >= 59ms);
}

void ConnectionTest::stopEndsWaiting()
{
    ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
    std::stop_source stop;
    DialOptions options = to(server);
    options.stop = stop.get_token();
    const Seen seen = runAndStop(dialAndWait(options, 100s), stop, 50ms);
    QVERIFY(seen.dialled);
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::None));
    QVERIFY(seen.wait.ec == asio::error::operation_aborted);
}

namespace {

asio::awaitable<bool> dialAndDrop(DialOptions options)
{
    DialResult dialled = co_await dial(std::move(options));
    if (!dialled.connection) {
        co_return false;
    }
    // Leaves a wait for reading behind, which must not keep the connection open.
    (void)co_await dialled.connection->waitForEnd(Clock::now() + 10ms);
    const std::weak_ptr<Connection> watch = dialled.connection;
    dialled.connection.reset();
    co_return watch.expired();
}

}  // namespace

void ConnectionTest::droppedConnectionIsClosed()
{
    std::atomic<bool> sawEnd{false};
    {
        ScriptedServer server([&](ServerSide &side, int) {
            side.waitForPeer();
            sawEnd = !side.stopping();
        });
        QVERIFY(runCoroutine(dialAndDrop(to(server))));
        QTRY_VERIFY(sawEnd);
    }
}

namespace {

asio::awaitable<Seen> writeUntilItFails(DialOptions options)
{
    Seen seen;
    const DialResult dialled = co_await dial(std::move(options));
    seen.wait = co_await dialled.connection->waitForEnd(Clock::now() + 10s);
    // The first write is taken by the kernel and draws the reset; a later one finds it.
    for (int i = 0; i < 100 && seen.write.ok(); ++i) {
        seen.write = co_await dialled.connection->write("x", Clock::now() + 1s);
        (void)co_await sleepUntil(Clock::now() + 5ms, std::stop_token());
    }
    co_return seen;
}

}  // namespace

void ConnectionTest::writeAfterFinAndResetIsEpipe()
{
    ScriptedServer server([](ServerSide &side, int) { side.close(); });
    const Seen seen = runCoroutine(writeUntilItFails(to(server)));
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::Fin));
    QCOMPARE(errorName(seen.write.ec), std::string("EPIPE"));
    QCOMPARE(enumWord(closeKind(seen.write)), enumWord(CloseKind::Rst));
}

void ConnectionTest::writeStopsAtTheDeadline()
{
    ScriptedServer server([](ServerSide &side, int) { side.hold(); });
    const Seen seen = runCoroutine(dialWriteRead(to(server), std::string(64 << 20, 'x'), 200ms));
    QVERIFY(seen.write.timedOut);
    QVERIFY(seen.write.bytes > 0);
    QVERIFY(seen.write.bytes < std::size_t(64 << 20));
    QCOMPARE(enumWord(closeKind(seen.write)), enumWord(CloseKind::Silent));
}

namespace {

asio::awaitable<Seen> readTwice(DialOptions options)
{
    Seen seen;
    const DialResult dialled = co_await dial(std::move(options));
    const auto buffer = std::make_shared<std::string>();
    seen.read = co_await dialled.connection->readSome(buffer, 10, Clock::now() + 20ms);
    seen.write = co_await dialled.connection->write("go", Clock::now() + 5s);
    (void)co_await dialled.connection->readSome(buffer, 10, Clock::now() + 10s);
    seen.text = *buffer;
    co_return seen;
}

}  // namespace

void ConnectionTest::readTimesOutAndGoesOn()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readSome();
        side.send("late");
        side.waitForPeer();
    });
    const Seen seen = runCoroutine(readTwice(to(server)));
    QVERIFY(seen.read.timedOut);
    QVERIFY(!seen.read.ec);
    QCOMPARE(QByteArray::fromStdString(seen.text), QByteArray("late"));
}

namespace {

asio::awaitable<Seen> testByKeepalive(DialOptions options, Clock::duration silence, Clock::duration patience)
{
    Seen seen;
    const DialResult dialled = co_await dial(std::move(options));
    seen.dialled = dialled.connection != nullptr;
    (void)co_await sleepUntil(Clock::now() + silence, std::stop_token());
    seen.begin = Clock::now();
    seen.wait = co_await dialled.connection->testWithKeepalive(Clock::now() + patience);
    co_return seen;
}

}  // namespace

void ConnectionTest::keepaliveFindsLife()
{
    std::string received;
    {
        ScriptedServer server([&](ServerSide &side, int) { received = side.readSome(); });
        const Seen seen = runCoroutine(testByKeepalive(to(server), 1200ms, 20s));
        QVERIFY(seen.dialled);
        QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::None));
        QVERIFY(!seen.wait.data);
        QVERIFY(!seen.wait.ec);
        QVERIFY(seen.wait.at - seen.begin < 10s);  // found alive, not merely waited out
    }
    QVERIFY(received.empty());  // the application sees nothing of it
}

void ConnectionTest::keepaliveFindsEnds_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("expected");
    QTest::newRow("fin") << 0 << int(CloseKind::Fin);
    QTest::newRow("rst") << 1 << int(CloseKind::Rst);
}

void ConnectionTest::keepaliveFindsEnds()
{
    QFETCH(int, end);
    QFETCH(int, expected);
    ScriptedServer server([end](ServerSide &side, int) {
        if (end == 0) {
            side.close();
        } else {
            side.reset();
        }
    });
    const Seen seen = runCoroutine(testByKeepalive(to(server), 200ms, 20s));
    QCOMPARE(int(seen.wait.close), expected);
}

namespace {

asio::awaitable<bool> dialAndAbort(DialOptions options)
{
    const DialResult dialled = co_await dial(std::move(options));
    dialled.connection->abort();
    const IoResult after = co_await dialled.connection->write("x", Clock::now() + 1s);
    co_return !after.ok();
}

}  // namespace

void ConnectionTest::abortSendsReset()
{
    std::atomic<int> error{-1};
    {
        ScriptedServer server([&](ServerSide &side, int) {
            char byte = 0;
            const auto count = recv(side.fd(), &byte, 1, 0);
            error = count < 0 ? errno : 0;
        });
        QVERIFY(runCoroutine(dialAndAbort(to(server))));
        QTRY_COMPARE(error.load(), ECONNRESET);
    }
}

namespace {

asio::awaitable<TransportInfo> infoAfterWrite(DialOptions options)
{
    const DialResult dialled = co_await dial(std::move(options));
    const auto buffer = std::make_shared<std::string>();
    (void)co_await dialled.connection->write("ping", Clock::now() + 5s);
    (void)co_await dialled.connection->readSome(buffer, 10, Clock::now() + 5s);
    TransportInfo info = dialled.connection->info();
    co_return info;
}

}  // namespace

void ConnectionTest::infoHasNumbers()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.send(side.readSome());
        side.waitForPeer();
    });
    const TransportInfo info = runCoroutine(infoAfterWrite(to(server)));
    QVERIFY(info.rtt_s > 0);
    QVERIFY(info.rtt_s < 10);
    QCOMPARE(info.unacked, 0U);
    QVERIFY(info.sndMss > 500);
    QVERIFY(info.pmtu >= info.sndMss);
}

void ConnectionTest::errorNames()
{
    QCOMPARE(errorName(error_code()), std::string());
    QCOMPARE(errorName(asio::error::eof), std::string("EOF"));
    QCOMPARE(errorName(asio::error::connection_reset), std::string("ECONNRESET"));
    QCOMPARE(errorName(asio::error::host_unreachable), std::string("EHOSTUNREACH"));
    QCOMPARE(errorName(error_code(9999, boost::system::generic_category())), std::string("generic:9999"));
}

RESETSCOPE_TEST(ConnectionTest)
#include "connection_test.moc"
