// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/http_client.h"
#include "tests/probes/net/run_coroutine.h"
#include "tests/probes/net/words.h"
#include "tests/support/registry.h"
#include "tests/support/scripted_server.h"

#include <boost/asio/error.hpp>

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

HttpRequest get(const std::string &path = "/")
{
    HttpRequest request;
    request.path = path;
    request.host = "example.test";
    return request;
}

asio::awaitable<HttpExchange> ask(std::string address, std::uint16_t port, HttpRequest request, Clock::duration limit,
                                  std::uint64_t maxBody)
{
    DialOptions options;
    options.address = std::move(address);
    options.port = port;
    options.deadline = Clock::now() + 20s;
    const DialResult dialled = co_await dial(std::move(options));
    HttpExchange result;
    if (dialled.connection) {
        result = co_await exchange(dialled.connection, std::move(request), Clock::now() + limit, maxBody);
    }
    co_return result;
}

HttpExchange askServer(const ScriptedServer &server, HttpRequest request = get(), Clock::duration limit = 20s,
                       std::uint64_t maxBody = 8 << 20)
{
    return runCoroutine(ask(server.address(), server.port(), std::move(request), limit, maxBody));
}

/// A server that answers every request with the same bytes and closes.
ScriptedServer::Script answer(const std::string &bytes)
{
    return [bytes](ServerSide &side, int) {
        side.readRequest();
        side.send(bytes);
    };
}

}  // namespace

class HttpClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void sendsTheRequest();
    void headHasNoBody();
    void keepAliveIsToldWithoutWaitingForTheEnd();
    void cutShort_data();
    void cutShort();
    void silence();
    void stopEnds();
    void garbageIsSeenEarly();
    void endlessHeadersAreTooLarge();
    void endlessFramingIsTooLarge_data();
    void endlessFramingIsTooLarge();
    void bodyOverTheLimit();
    void statusBeforeTheUploadEnded();
    void statusThenResetDuringUpload();
    void answerWhileStillUploading();
    void oneByteAtATime();
    void twoRequestsOnOneConnection();
    void requestText();
    void keepAliveHeader_data();
    void keepAliveHeader();
};

void HttpClientTest::bodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello") << 200 << 5 << true;
    QTest::newRow("chunked")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
        << 200 << 5 << true;
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\nto the end") << 200 << 10 << false;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << 0 << true;
    QTest::newRow("not modified") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n") << 304 << 0
                                  << true;
    QTest::newRow("close") << QByteArray("HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n") << 503
                           << 0 << false;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx") << 200 << 1 << false;
    QTest::newRow("1.0 keep") << QByteArray("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\nx")
                              << 200 << 1 << true;
    QTest::newRow("interim")
        << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        << 200 << 2 << true;
    QTest::newRow("empty") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << 200 << 0 << true;
}

void HttpClientTest::bodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(int, size);
    QFETCH(bool, keepAlive);
    ScriptedServer server(answer(bytes.toStdString()));
    const HttpExchange result = askServer(server);
    QVERIFY(result.ok());
    QVERIFY(!result.ec);
    QCOMPARE(enumWord(result.close), enumWord(CloseKind::None));
    QCOMPARE(result.response.status, status);
    QCOMPARE(int(result.response.bodyBytes), size);
    QCOMPARE(int(result.response.bodyStart.size()), size);
    QCOMPARE(result.response.keepAlive, keepAlive);
    QVERIFY(result.elapsed_s >= result.firstByte_s);
}

void HttpClientTest::sendsTheRequest()
{
    std::string request;
    {
        ScriptedServer server([&](ServerSide &side, int) {
            request = side.readRequest();
            side.send("HTTP/1.1 200 OK\r\nServer: x\r\nSERVER: y\r\nContent-Length: 0\r\n\r\n");
        });
        const HttpExchange result = askServer(server, get("/a?b=c"));
        QCOMPARE(result.response.header("server"), std::string("x"));
        QCOMPARE(result.response.header("missing"), std::string());
    }
    QVERIFY(request.starts_with("GET /a?b=c HTTP/1.1\r\nHost: example.test\r\n"));
    QVERIFY(request.find("Connection: keep-alive\r\n") != std::string::npos);
    QVERIFY(request.find("User-Agent: Resetscope/") != std::string::npos);
}

void HttpClientTest::headHasNoBody()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readRequest();
        side.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        side.waitForPeer();
    });
    HttpRequest request = get();
    request.method = "HEAD";
    const HttpExchange result = askServer(server, request);
    QVERIFY(result.ok());
    QCOMPARE(result.response.bodyBytes, std::uint64_t(0));
}

void HttpClientTest::keepAliveIsToldWithoutWaitingForTheEnd()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readRequest();
        side.send("HTTP/1.1 200 OK\r\nKeep-Alive: timeout=7, max=3\r\nContent-Length: 1\r\n\r\nx");
        side.waitForPeer();
    });
    const HttpExchange result = askServer(server);
    QVERIFY(result.ok());
    QVERIFY(result.response.keepAlive);
    QCOMPARE(parseKeepAlive(result.response.header("keep-alive")).timeout_s.value_or(0), 7.0);
}

void HttpClientTest::cutShort_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    QTest::newRow("nothing, fin") << QByteArray() << false;
    QTest::newRow("nothing, rst") << QByteArray() << true;
    QTest::newRow("half a head, fin") << QByteArray("HTTP/1.1 200 OK\r\nServ") << false;
    QTest::newRow("half a body, fin") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf") << false;
    QTest::newRow("half a body, rst") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf") << true;
    QTest::newRow("half a chunk, fin") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")
                                       << false;
    QTest::newRow("until close, rst") << QByteArray("HTTP/1.1 200 OK\r\n\r\nto the") << true;
}

void HttpClientTest::cutShort()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, reset);
    ScriptedServer server([&](ServerSide &side, int) {
        side.readRequest();
        side.send(bytes.toStdString());
        if (reset) {
            side.wait(50ms);
            side.reset();
        }
    });
    const HttpExchange result = askServer(server);
    QVERIFY(!result.ok());
    QVERIFY(!result.garbage);
    QCOMPARE(enumWord(result.close), enumWord(reset ? CloseKind::Rst : CloseKind::Fin));
    QCOMPARE(enumWord(result.failedAt), enumWord(Operation::Read));
    QCOMPARE(errorName(result.ec), std::string(reset ? "ECONNRESET" : "EOF"));
}

void HttpClientTest::silence()
{
    ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
    const HttpExchange result = askServer(server, get(), 100ms);
    QVERIFY(result.timedOut);
    QVERIFY(!result.ok());
    QCOMPARE(enumWord(result.close), enumWord(CloseKind::Silent));
}

namespace {

asio::awaitable<HttpExchange> askStoppable(std::uint16_t port, std::stop_token stop)
{
    DialOptions options;
    options.address = "127.0.0.1";
    options.port = port;
    options.stop = std::move(stop);
    const DialResult dialled = co_await dial(std::move(options));
    HttpRequest request = get();
    HttpExchange result = co_await exchange(dialled.connection, std::move(request), Clock::now() + 100s);
    co_return result;
}

}  // namespace

void HttpClientTest::stopEnds()
{
    ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
    std::stop_source stop;
    const HttpExchange result = runAndStop(askStoppable(server.port(), stop.get_token()), stop, 50ms);
    QVERIFY(!result.ok());
    QVERIFY(!result.timedOut);
    QVERIFY(result.ec == asio::error::operation_aborted);
    QCOMPARE(enumWord(result.close), enumWord(CloseKind::None));
}

void HttpClientTest::garbageIsSeenEarly()
{
    for (const char *bytes : {"SSH-2.0-x\r\n", "\x15\x03\x01", "HTTP/2 200\r\n", "HTTX", "HTTP/1.1 abc\r\n\r\n"}) {
        ScriptedServer server([bytes](ServerSide &side, int) {
            side.readRequest();
            side.send(bytes);
            side.waitForPeer();  // no end of the stream to help
        });
        const HttpExchange result = askServer(server);
        QVERIFY2(result.garbage, bytes);
        QVERIFY(!result.ok());
        QVERIFY(!result.timedOut);
        QCOMPARE(enumWord(result.failedAt), enumWord(Operation::Parse));
    }
}

void HttpClientTest::endlessHeadersAreTooLarge()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readRequest();
        side.send("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 200000; ++i) {
            if (!side.send("X-Filler-" + std::to_string(i) + ": abcdefghijklmnopqrstuvwxyz\r\n")) {
                return;
            }
        }
    });
    const HttpExchange result = askServer(server);
    QVERIFY(result.tooLarge);
    QVERIFY(!result.ok());
    QVERIFY(!result.timedOut);

    ScriptedServer oneLine([](ServerSide &side, int) {
        side.readRequest();
        side.send("HTTP/1.1 200 OK\r\nX-Long: " + std::string(4 << 20, 'x'));
    });
    QVERIFY(askServer(oneLine).tooLarge);
}

void HttpClientTest::endlessFramingIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("again");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("chunk extension") << chunked + "1;a=" << QByteArray(4096, 'x');
    QTest::newRow("trailers") << chunked + "0\r\n" << QByteArray("X-Trailer: y\r\n").repeated(300);
    QTest::newRow("tiny chunks") << chunked << QByteArray("1\r\nx\r\n").repeated(600);
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(160);
}

/// None of it is body, so the limit of the body alone does not help.
void HttpClientTest::endlessFramingIsTooLarge()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, again);
    ScriptedServer server([&](ServerSide &side, int) {
        side.readRequest();
        bool open = side.send(head.toStdString());
        for (std::size_t sent = 0; open && sent < 64U << 20U; sent += static_cast<std::size_t>(again.size())) {
            open = side.send(again.toStdString());
        }
    });
    const HttpExchange result = askServer(server, get(), 20s, 1 << 20);
    QVERIFY(result.tooLarge);
    QVERIFY(!result.ok());
    QVERIFY(!result.timedOut);
}

void HttpClientTest::bodyOverTheLimit()
{
    ScriptedServer server(answer("HTTP/1.1 200 OK\r\n\r\n" + std::string(300000, 'b')));
    const HttpExchange result = askServer(server, get(), 20s, 100000);
    QVERIFY(result.tooLarge);
    QVERIFY(!result.ok());
    QCOMPARE(result.response.status, 200);
    QVERIFY(result.response.bodyBytes <= 100000 + 65536);
}

void HttpClientTest::statusBeforeTheUploadEnded()
{
    // Answers after the head and reads no more: the upload blocks, but the status is there to be read.
    ScriptedServer server([](ServerSide &side, int) {
        side.readExactly(100);
        side.send("HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        side.hold();
    });
    HttpRequest request = get("/upload");
    request.method = "POST";
    request.body = std::string(32 << 20, 'u');
    const HttpExchange result = askServer(server, request);
    QVERIFY(result.ok());
    QCOMPARE(result.response.status, 413);
    QVERIFY(!result.response.keepAlive);
}

void HttpClientTest::statusThenResetDuringUpload()
{
    // Closing with unread bytes sends RST right behind the answer; the answer has arrived before.
    ScriptedServer server([](ServerSide &side, int) {
        side.readExactly(100);
        side.send("HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        side.wait(100ms);
    });
    HttpRequest request = get("/upload");
    request.method = "POST";
    request.body = std::string(32 << 20, 'u');
    const HttpExchange result = askServer(server, request);
    QVERIFY(result.ok());
    QCOMPARE(result.response.status, 413);
}

void HttpClientTest::answerWhileStillUploading()
{
    // Sends its head at once and the rest after the whole upload: both directions must go on.
    constexpr std::size_t size = 16 << 20;
    ScriptedServer server([](ServerSide &side, int) {
        side.readUntil("\r\n\r\n");
        side.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
        std::size_t got = 0;
        while (got < size) {
            const std::string part = side.readSome();
            if (part.empty()) {
                break;
            }
            got += part.size();
            if (got + 65536 >= size) {
                break;
            }
        }
        side.send("done");
        side.waitForPeer();
    });
    HttpRequest request = get("/upload");
    request.method = "POST";
    request.body = std::string(size, 'u');
    const HttpExchange result = askServer(server, request, 60s);
    QVERIFY(result.ok());
    QCOMPARE(result.response.bodyStart, std::string("done"));
}

void HttpClientTest::oneByteAtATime()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readRequest();
        const std::string bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        for (const char c : bytes) {
            side.send(std::string(1, c));
            side.wait(1ms);
        }
        side.waitForPeer();
    });
    const HttpExchange result = askServer(server);
    QVERIFY(result.ok());
    QCOMPARE(result.response.bodyStart, std::string("abc"));
}

namespace {

asio::awaitable<int> askTwice(std::uint16_t port)
{
    DialOptions options;
    options.address = "127.0.0.1";
    options.port = port;
    const DialResult dialled = co_await dial(std::move(options));
    int sum = 0;
    for (int i = 0; i < 2; ++i) {
        HttpRequest request = get();
        const HttpExchange result = co_await exchange(dialled.connection, std::move(request), Clock::now() + 20s);
        sum += result.ok() ? result.response.status : 0;
    }
    co_return sum;
}

}  // namespace

void HttpClientTest::twoRequestsOnOneConnection()
{
    ScriptedServer server([](ServerSide &side, int) {
        for (int i = 0; i < 2; ++i) {
            side.readRequest();
            side.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        }
        side.waitForPeer();
    });
    QCOMPARE(runCoroutine(askTwice(server.port())), 400);
    QCOMPARE(server.connections(), 1);
}

void HttpClientTest::requestText()
{
    HttpRequest request;
    request.method = "POST";
    request.path = "/in";
    request.host = "[::1]:8080";
    request.keepAlive = false;
    request.body = "abc";
    request.headers.emplace_back("user-agent", "mine");
    const QByteArray text = QByteArray::fromStdString(serialize(request));
    QCOMPARE(text, QByteArray("POST /in HTTP/1.1\r\nHost: [::1]:8080\r\nAccept: */*\r\nConnection: close\r\n"
                              "user-agent: mine\r\nContent-Length: 3\r\n\r\nabc"));
}

void HttpClientTest::keepAliveHeader_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("timeout");  // -1: missing
    QTest::addColumn<int>("max");
    QTest::newRow("both") << QByteArray("timeout=5, max=100") << 5.0 << 100;
    QTest::newRow("timeout") << QByteArray("timeout=75") << 75.0 << -1;
    QTest::newRow("max") << QByteArray("max=3") << -1.0 << 3;
    QTest::newRow("case and blanks") << QByteArray("  Max = 7 ,Timeout= 2 ") << 2.0 << 7;
    QTest::newRow("quoted") << QByteArray("timeout=\"9\"") << 9.0 << -1;
    QTest::newRow("fraction") << QByteArray("timeout=1.5") << 1.5 << -1;
    QTest::newRow("extensions") << QByteArray("foo, timeout=4, bar=x") << 4.0 << -1;
    QTest::newRow("first counts") << QByteArray("timeout=4, timeout=8") << 4.0 << -1;
    QTest::newRow("empty") << QByteArray("") << -1.0 << -1;
    QTest::newRow("words") << QByteArray("timeout=soon, max=many") << -1.0 << -1;
    QTest::newRow("negative") << QByteArray("timeout=-5, max=-1") << -1.0 << -1;
    QTest::newRow("huge") << QByteArray("timeout=99999999999999999999, max=99999999999999999999") << -1.0 << -1;
    QTest::newRow("nothing behind") << QByteArray("timeout=, max=") << -1.0 << -1;
    QTest::newRow("zero") << QByteArray("timeout=0, max=0") << 0.0 << 0;
}

void HttpClientTest::keepAliveHeader()
{
    QFETCH(QByteArray, value);
    QFETCH(double, timeout);
    QFETCH(int, max);
    const KeepAliveHeader parsed = parseKeepAlive(value.toStdString());
    QCOMPARE(parsed.timeout_s.value_or(-1.0), timeout);
    QCOMPARE(parsed.max.value_or(-1), max);
}

RESETSCOPE_TEST(HttpClientTest)
#include "http_client_test.moc"
