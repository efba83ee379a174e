// SPDX-License-Identifier: GPL-3.0-or-later
// A practice fault must do to a plain client exactly what it claims: the same errno, the same end of stream.
#include "probes/core/target.h"
#include "probes/lab/lab.h"
#include "tests/probes/lab/plain_client.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace resetscope;
using resetscope::tests::PlainClient;

namespace {

constexpr double kLimit_s = 1.0;

struct Running {
    std::unique_ptr<probes::lab::Lab> lab;
    probes::Target target;
};

Running startLab(const char *id, probes::lab::LabOptions options = {0, kLimit_s})
{
    auto started = probes::lab::start(id, options);
    if (auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started)) {
        const auto target = probes::parseTarget((*lab)->url());
        return {std::move(*lab), std::get<probes::Target>(target)};
    }
    qFatal("%s", std::get<std::string>(started).c_str());
}

}  // namespace

class LabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScenarioStartsOnLoopbackAndEnds_data();
    void everyScenarioStartsOnLoopbackAndEnds();
    void healthyKeepsTheConnection();
    void healthyTcpEchoes();
    void idleFinIsAnEndOfStream();
    void idleRstIsAReset();
    void relayForwardsUntouched();
    void silentRelaySaysNothingAndResetsTheNextUse();
    void keepaliveFinThenEpipe();
    void keepaliveRstIsAReset();
    void announcedLimitIsKept();
    void activityRestartsTheClock();
    void gatewayTimeoutIsACompleteAnswer();
    void serviceDownRefuses();
    void plaintextAnswersAHandshakeInPlainText();
    void slowPathIsSilentDuringTheRequest();
    void garbageAndBigHeadersAreRefused();
    void wrongSettingsAreOneSentence();
    void endingALabEndsItsConnections();
};

void LabTest::everyScenarioStartsOnLoopbackAndEnds_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &scenario : probes::lab::scenarios()) {
        if (scenario.needsNamespaces || scenario.cause == "name_resolution") {
            continue;  // LabWayTest; a name that does not exist has no port to be on
        }
        QTest::newRow(scenario.id.c_str()) << QString::fromStdString(scenario.id);
    }
}

void LabTest::everyScenarioStartsOnLoopbackAndEnds()
{
    QFETCH(QString, id);
    Running running = startLab(id.toUtf8().constData());
    QCOMPARE(running.target.host, std::string("127.0.0.1"));
    QVERIFY(running.target.port != 0);
    // The same port again: it must be named as taken, not shared.
    const auto second = probes::lab::start(id.toStdString(), {running.target.port, kLimit_s});
    QVERIFY(std::holds_alternative<std::string>(second));
    QVERIFY(std::get<std::string>(second).find(std::to_string(running.target.port)) != std::string::npos);
    const std::uint16_t port = running.target.port;
    running.lab.reset();
    QTRY_COMPARE(PlainClient(port).connectError(), ECONNREFUSED);  // child processes take a moment
    // And it can be used again at once.
    QVERIFY(std::holds_alternative<std::unique_ptr<probes::lab::Lab>>(
        probes::lab::start(id.toStdString(), {port, kLimit_s})));
}

void LabTest::healthyKeepsTheConnection()
{
    const Running running = startLab("healthy");
    PlainClient client(running.target.port);
    QVERIFY(client.get().data.starts_with("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.silentFor(1.5 * kLimit_s));
    QVERIFY(client.get().data.starts_with("HTTP/1.1 200 OK\r\n"));
    // Two requests in one packet, HEAD, a body, and a polite end.
    client.send("HEAD / HTTP/1.1\r\nHost: test\r\n\r\n");
    QVERIFY(client.receive().data.ends_with("\r\n\r\n"));
    client.send("POST / HTTP/1.1\r\nHost: test\r\nContent-Length: 5\r\n\r\nabcdeGET / HTTP/1.1\r\nHost: test\r\n"
                "Connection: close\r\n\r\n");
    std::string all;
    for (auto seen = client.receive(); seen.bytes > 0; seen = client.receive()) {
        all += seen.data;
    }
    QCOMPARE(QString::fromStdString(all).count(u"HTTP/1.1 200 OK"_s), 2);
    QVERIFY(all.find("Connection: close") != std::string::npos);
}

void LabTest::healthyTcpEchoes()
{
    const Running running = startLab("healthy-tcp");
    PlainClient client(running.target.port);
    QVERIFY(client.silentFor(1.5 * kLimit_s));
    client.send("ping");
    QCOMPARE(client.receive().data, std::string("ping"));
}

void LabTest::idleFinIsAnEndOfStream()
{
    const Running running = startLab("idle-timeout-fin");
    PlainClient client(running.target.port);
    client.send("ping");
    QCOMPARE(client.receive().data, std::string("ping"));
    const auto end = client.receive();
    QCOMPARE(end.bytes, 0L);
    QCOMPARE(end.error, 0);
}

void LabTest::idleRstIsAReset()
{
    const Running running = startLab("idle-timeout-rst");
    PlainClient client(running.target.port);
    const auto end = client.receive();
    QCOMPARE(end.bytes, -1L);
    QCOMPARE(end.error, ECONNRESET);
    QCOMPARE(client.send("x").error, EPIPE);
}

void LabTest::relayForwardsUntouched()
{
    const Running running = startLab("idle-timeout-rst");
    PlainClient client(running.target.port);
    std::string sent;
    for (int i = 0; i < 20000; ++i) {
        sent += static_cast<char>(i % 251);
    }
    client.send(sent);
    std::string received;
    while (received.size() < sent.size()) {
        const auto part = client.receive();
        QVERIFY(part.bytes > 0);
        received += part.data;
    }
    QVERIFY(received == sent);
    client.shutdownSend();
    QCOMPARE(client.receive().bytes, 0L);  // a polite end goes through as well
}

void LabTest::silentRelaySaysNothingAndResetsTheNextUse()
{
    const Running running = startLab("idle-timeout-silent");
    PlainClient client(running.target.port);
    QVERIFY(client.get().data.starts_with("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.silentFor(1.6 * kLimit_s));
    QVERIFY(client.established());  // this side believes in it
    QCOMPARE(client.send("GET / HTTP/1.1\r\nHost: test\r\n\r\n").error, 0);
    const auto end = client.receive();
    QCOMPARE(end.bytes, -1L);
    QCOMPARE(end.error, ECONNRESET);
}

void LabTest::keepaliveFinThenEpipe()
{
    const Running running = startLab("keepalive-mismatch");
    PlainClient client(running.target.port);
    const auto answer = client.get();
    QVERIFY(answer.data.starts_with("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.data.find("Keep-Alive:") == std::string::npos);
    const auto end = client.receive();
    QCOMPARE(end.bytes, 0L);
    // The race that hurts: the first write succeeds and draws a reset, the second one fails.
    QCOMPARE(client.send("GET / HTTP/1.1\r\n").error, 0);
    QTRY_COMPARE(client.send("Host: test\r\n\r\n").error, EPIPE);
}

void LabTest::keepaliveRstIsAReset()
{
    const Running running = startLab("keepalive-mismatch-rst");
    PlainClient client(running.target.port);
    QVERIFY(client.get().data.starts_with("HTTP/1.1 200 OK\r\n"));
    const auto end = client.receive();
    QCOMPARE(end.bytes, -1L);
    QCOMPARE(end.error, ECONNRESET);
}

void LabTest::announcedLimitIsKept()
{
    const Running running = startLab("keepalive-announced");
    PlainClient client(running.target.port);
    QVERIFY(client.get().data.find("\r\nKeep-Alive: timeout=1\r\n") != std::string::npos);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.receive().bytes, 0L);
    QVERIFY(timer.elapsed() >= 990);  // never earlier than announced
}

void LabTest::activityRestartsTheClock()
{
    for (const char *id : {"idle-timeout-fin", "idle-timeout-rst"}) {
        const Running running = startLab(id);
        PlainClient client(running.target.port);
        for (int i = 0; i < 4; ++i) {  // 2.4 s in all, each pause below the limit
            QVERIFY(client.silentFor(0.6 * kLimit_s));
            client.send("x");
            QCOMPARE(client.receive().data, std::string("x"));
        }
    }
}

void LabTest::gatewayTimeoutIsACompleteAnswer()
{
    const Running running = startLab("gateway-timeout");
    PlainClient client(running.target.port);
    QVERIFY(client.get().data.starts_with("HTTP/1.1 504 Gateway Timeout\r\n"));
    QVERIFY(client.get().data.starts_with("HTTP/1.1 504 Gateway Timeout\r\n"));
}

void LabTest::serviceDownRefuses()
{
    const Running running = startLab("service-down");
    QCOMPARE(PlainClient(running.target.port).connectError(), ECONNREFUSED);
}

void LabTest::plaintextAnswersAHandshakeInPlainText()
{
    const Running running = startLab("tls-plaintext");
    QVERIFY(running.target.usesTls());
    PlainClient client(running.target.port);
    client.send(std::string("\x16\x03\x01\x00\x05hello", 10));
    QVERIFY(client.receive().data.starts_with("HTTP/1.1 400 Bad Request\r\n"));
    QCOMPARE(client.receive().bytes, 0L);
}

void LabTest::slowPathIsSilentDuringTheRequest()
{
    const Running running = startLab("healthy");
    PlainClient client(running.target.port);
    client.send("GET /slow?seconds=0.7 HTTP/1.1\r\nHost: test\r\n\r\n");
    QVERIFY(client.silentFor(0.3));
    QVERIFY(client.receiveResponse().data.starts_with("HTTP/1.1 200 OK\r\n"));

    // Behind the forgetful box the answer never comes: it forgets while the server thinks.
    const Running silent = startLab("idle-timeout-silent");
    PlainClient waiting(silent.target.port);
    waiting.send("GET /slow?seconds=2 HTTP/1.1\r\nHost: test\r\n\r\n");
    QVERIFY(waiting.silentFor(2.6));
}

void LabTest::garbageAndBigHeadersAreRefused()
{
    const Running running = startLab("healthy");
    for (const std::string &garbage : {std::string("\x01\x02\x03\x04"), std::string("NONSENSE\r\n\r\n"),
                                       std::string("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n"),
                                       "GET / HTTP/1.1\r\nX: " + std::string(100000, 'a')}) {
        PlainClient client(running.target.port);
        client.send(garbage);
        QVERIFY(client.receive().data.starts_with("HTTP/1.1 400 Bad Request\r\n"));
    }
}

void LabTest::wrongSettingsAreOneSentence()
{
    const auto unknown = probes::lab::start("no-such", {});
    QVERIFY(std::get<std::string>(unknown).find("no-such") != std::string::npos);
    for (const double limit : {-1.0, 0.001, 1e9, std::numeric_limits<double>::quiet_NaN()}) {
        QVERIFY(std::holds_alternative<std::string>(probes::lab::start("idle-timeout-rst", {0, limit})));
    }
}

void LabTest::endingALabEndsItsConnections()
{
    Running running = startLab("healthy-tcp");
    PlainClient client(running.target.port);
    client.send("x");
    QCOMPARE(client.receive().data, std::string("x"));
    running.lab.reset();
    QVERIFY(!client.receive().timedOut);
}

RESETSCOPE_TEST(LabTest)
#include "lab_test.moc"
