// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symptoms/error_pattern.h"
#include "app/symptoms/error_recognizer.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace resetscope::app;
using namespace Qt::StringLiterals;

class TestErrorRecognizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patternsAreValid();
    void unboundedPatternsAreRefused();
    void recognizes_data();
    void recognizes();
    void liftsUrlAndTime();
    void answersAreOfTheContract();
    void junkIsHarmless_data();
    void junkIsHarmless();
    void glossaryIsPlain();
};

void TestErrorRecognizer::patternsAreValid()
{
    const auto document = loadContent(u"patterns.json"_s);
    QVERIFY(std::holds_alternative<QJsonDocument>(document));
    const auto parsed = parsePatterns(std::get<QJsonDocument>(document), u"patterns.json"_s);
    if (const auto *error = std::get_if<LoadError>(&parsed)) {
        QFAIL(qPrintable(error->pointer + u": "_s + error->message));
    }
    QVERIFY(errorPatterns().size() > 100);
}

void TestErrorRecognizer::unboundedPatternsAreRefused()
{
    const auto parse = [](const QString &match) {
        return parsePatterns(
            QJsonDocument(QJsonObject{
                {u"patterns"_s,
                 QJsonArray{QJsonObject{
                     {u"id"_s, u"x"_s}, {u"source_name"_s, u"x"_s}, {u"meaning"_s, u"x"_s}, {u"match"_s, match}}}}}),
            u"x"_s);
    };
    QVERIFY(std::holds_alternative<LoadError>(parse(u"(a+)+b"_s)));
    QVERIFY(std::holds_alternative<LoadError>(parse(u"a{2,}"_s)));
    QVERIFY(std::holds_alternative<LoadError>(parse(u"(a"_s)));
    QVERIFY(std::holds_alternative<LoadError>(parse(QString())));
    QVERIFY(!std::holds_alternative<LoadError>(parse(u"a\\+b{1,9}"_s)));
}

void TestErrorRecognizer::recognizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *name, const char *text, const char *id, const char *wire, const char *host = "",
                        int port = 0) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(id) << QString::fromLatin1(wire)
                            << QString::fromLatin1(host) << port;
    };
    row("node hang up",
        "Error: socket hang up\n    at connResetException (node:internal/errors:720:14)\n    at "
        "Socket.socketOnEnd (node:_http_client:525:23) {\n  code: 'ECONNRESET'\n}",
        "node.socket_hang_up", "");
    row("node reset",
        "Error: read ECONNRESET\n    at TCP.onStreamRead (node:internal/stream_base_commons:217:20) {\n  errno: "
        "-104,\n "
        " code: 'ECONNRESET',\n  syscall: 'read'\n}",
        "node.read_econnreset", "rst");
    row("node refused", "Error: connect ECONNREFUSED 127.0.0.1:3000", "node.refused", "refused", "127.0.0.1", 3000);
    row("node dns", "Error: getaddrinfo ENOTFOUND api.example.com", "node.dns", "dns", "api.example.com");
    row("undici closed",
        "TypeError: fetch failed {\n  [cause]: SocketError: other side closed\n    code: 'UND_ERR_SOCKET',\n    "
        "socket: "
        "{ remoteAddress: '10.0.0.7', remotePort: 8080 }",
        "undici.other_side_closed", "fin");
    row("undici reset", "TypeError: fetch failed\n  [cause]: Error: read ECONNRESET", "undici.econnreset", "rst");
    row("requests fin",
        "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection "
        "without response'))",
        "python.remote_disconnected", "fin");
    row("requests rst",
        "requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by "
        "peer'))",
        "python.reset", "rst");
    row("requests refused",
        "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.example.com', port=8443): Max retries "
        "exceeded with url: /v1 (Caused by NewConnectionError('<urllib3...>: [Errno 111] Connection refused'))",
        "python.refused", "refused", "api.example.com", 8443);
    row("httpx", "httpx.RemoteProtocolError: Server disconnected without sending a response.",
        "python.httpx_disconnected", "fin");
    row("aiohttp", "aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected",
        "python.aiohttp_disconnected", "fin");
    row("java fin",
        "java.io.IOException: HTTP/1.1 header parser received no bytes\nCaused by: java.io.EOFException: EOF reached "
        "while reading",
        "java.header_parser_eof", "fin");
    row("java rst",
        "java.io.IOException: HTTP/1.1 header parser received no bytes\nCaused by: java.net.SocketException: "
        "Connection "
        "reset",
        "java.header_parser_reset", "rst");
    row("java url", "java.net.SocketException: Unexpected end of file from server", "java.unexpected_eof", "fin");
    row("java plain", "java.net.SocketException: Connection reset\n\tat java.base/sun.nio.ch.NioSocketImpl",
        "java.reset", "rst");
    row("netty", "PrematureCloseException: Connection prematurely closed BEFORE response", "java.netty_before", "fin");
    row("dotnet",
        "System.IO.IOException: Unable to read data from the transport connection: An existing connection was forcibly "
        "closed by the remote host.\n ---> System.Net.Sockets.SocketException (10054)",
        "dotnet.10054", "rst");
    row("windows de", "Eine vorhandene Verbindung wurde vom Remotehost geschlossen.", "dotnet.10054", "rst");
    row("windows fr", "Une connexion existante a d\u00fb \u00eatre ferm\u00e9e par l\u2019h\u00f4te distant",
        "dotnet.10054", "rst");
    row("windows aborted", "An established connection was aborted by the software in your host machine. (10053)",
        "dotnet.10053", "");
    row("go rst",
        "Get \"http://api.example.com/x\": read tcp 10.0.0.2:51234->93.184.216.34:80: read: connection reset by peer",
        "go.reset_read", "rst", "api.example.com", 80);
    row("go both ends", "read tcp 10.0.0.2:51234->93.184.216.34:443: read: connection reset by peer", "go.reset_read",
        "rst", "93.184.216.34", 443);
    row("go eof", "Post \"https://api.example.com:8443/v1/items\": EOF", "go.eof", "fin", "api.example.com", 8443);
    row("go unexpected", "io: read body: unexpected EOF", "go.unexpected_eof", "fin");
    row("curl 52", "curl: (52) Empty reply from server", "curl.52", "fin");
    row("curl 56", "curl: (56) Recv failure: Connection reset by peer", "curl.56", "rst");
    row("curl 18", "curl: (18) transfer closed with 1048576 bytes remaining to read", "curl.18", "fin");
    row("curl 35", "curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to shop.example.org:443",
        "curl.35", "tls", "shop.example.org", 443);
    row("curl 7", "curl: (7) Failed to connect to db.example.com port 8080 after 2 ms: Couldn't connect to server",
        "curl.7", "refused", "db.example.com", 8080);
    row("curl 28", "curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received", "curl.28",
        "timeout");
    row("curl 6", "curl: (6) Could not resolve host: nosuch.example.com", "curl.6", "dns", "nosuch.example.com");
    row("nginx reset",
        "2026/11/21 06:09:05 [error] 31#31: *7 recv() failed (104: Connection reset by peer) while reading response "
        "header from upstream, client: 10.0.0.9, server: shop.example.com, request: \"POST /pay HTTP/1.1\", upstream: "
        "\"http://10.0.0.5:8080/pay\", host: \"shop.example.com\"",
        "nginx.recv_reset", "rst", "10.0.0.5", 8080);
    row("nginx fin",
        "[error] upstream prematurely closed connection while reading response header from upstream, upstream: "
        "\"http://127.0.0.1:3000/\"",
        "nginx.premature", "fin", "127.0.0.1", 3000);
    row("nginx 504", "upstream timed out (110: Connection timed out) while reading response header from upstream",
        "nginx.timeout", "http_504");
    row("haproxy SD",
        "Nov 21 06:09:05 lb haproxy[77]: 10.0.0.9:50312 [21/Nov/2026:06:09:05.123] fe app/s1 1/0/20 512 SD 3/2/1/1/0 "
        "0/0",
        "haproxy.server_data", "");
    row("haproxy SH",
        "haproxy[77]: 10.0.0.9:50312 [21/Nov/2026:06:09:05.123] fe app/s1 0/0/1/-1/5 502 209 - - SH-- 1/1/0/0/0 0/0 "
        "\"GET / HTTP/1.1\"",
        "haproxy.server_headers", "");
    row("haproxy cD", "haproxy[77]: 10.0.0.9:50312 [21/Nov/2026:06:09:05.123] fe app/s1 1/0/60001 512 cD 3/2/1/1/0 0/0",
        "haproxy.client_timeout_data", "timeout");
    row("haproxy sD", "haproxy[77]: 10.0.0.9:50312 [21/Nov/2026:06:09:05.123] fe app/s1 1/0/60001 512 sD 3/2/1/1/0 0/0",
        "haproxy.server_timeout_data", "timeout");
    row("haproxy CD", "haproxy[77]: 10.0.0.9:50312 [x] fe app/s1 1/0/60001 512 CD 3/2/1/1/0 0/0", "haproxy.client_data",
        "");
    row("apache eof",
        "[Sat Nov 21 06:09:05.123456 2026] [proxy_http:error] [pid 9] (20014)Internal error: [client 10.0.0.9:1234] "
        "AH01102: error reading status line from remote server 127.0.0.1:8080",
        "apache.status_eof", "fin", "127.0.0.1", 8080);
    row("apache rst",
        "[proxy_http:error] (104)Connection reset by peer: AH01102: error reading status line from remote server "
        "127.0.0.1:8080",
        "apache.status_reset", "rst", "127.0.0.1", 8080);
    row("chrome", "This site can\u2019t be reached\nThe connection was reset.\nERR_CONNECTION_RESET",
        "chrome.connection_reset", "rst");
    row("chrome empty", "example.com didn't send any data.\nERR_EMPTY_RESPONSE", "chrome.empty_response", "fin");
    row("firefox", "Secure Connection Failed\nError code: PR_CONNECT_RESET_ERROR", "firefox.reset", "rst");
    row("firefox de", "Fehler: Verbindung unterbrochen\nDie Verbindung zum Server wurde zur\u00fcckgesetzt",
        "firefox.reset", "rst");
    row("postgres log", "LOG:  could not receive data from client: Connection reset by peer", "postgresql.client_reset",
        "rst");
    row("psql",
        "psql: error: connection to server at \"db.example.com\" (10.0.0.5), port 5432 failed: server closed the "
        "connection unexpectedly",
        "postgresql.server_closed", "", "db.example.com", 5432);
    row("mysql lost", "ERROR 2013 (HY000): Lost connection to MySQL server during query", "mysql.lost", "");
    row("mysql gone", "ERROR 2006 (HY000): MySQL server has gone away", "mysql.gone", "fin");
    row("mysql aborted",
        "[Warning] Aborted connection 42 to db: 'shop' user: 'app' host: '10.0.0.9' (Got timeout reading communication "
        "packets)",
        "mysql.aborted", "");
    row("redis", "redis.exceptions.ConnectionError: Connection closed by server.", "redis.server", "");
    row("ssh", "kex_exchange_identification: read: Connection reset by peer\nConnection reset by 203.0.113.5 port 22",
        "ssh.kex_reset", "", "203.0.113.5", 22);
    row("grpc", "rpc error: code = Unavailable desc = error reading from server: EOF", "grpc.transport_closing", "fin");
    row("php", "Warning: file_get_contents(http://example.com/a): failed to open stream: HTTP request failed!",
        "php.http_failed", "", "example.com", 80);
    row("ruby", "/usr/lib/ruby/net/protocol.rb:227: end of file reached (EOFError)", "ruby.eof", "fin");
    row("rust", "error: hyper::Error(IncompleteMessage): connection closed before message completed", "rust.incomplete",
        "fin");
    row("envoy", "upstream connect error or disconnect/reset before headers. reset reason: connection termination",
        "envoy.termination", "");
    row("alb",
        "http 2026-11-21T06:09:05.123456Z app/shop/50dc6c495c0c9188 10.0.0.9:2817 10.0.1.5:80 0.001 -1 -1 502 - 34 366 "
        "\"GET http://shop.example.com:80/ HTTP/1.1\"",
        "alb.502", "http_502", "shop.example.com", 80);
    row("bare", "something failed: Connection reset by peer", "generic.reset", "");
    row("bare de", "ssh: Die Wartezeit f\u00fcr die Verbindung ist abgelaufen", "generic.timeout", "timeout");
    row("nothing", "All is well. The quick brown fox.", "", "");
}

void TestErrorRecognizer::recognizes()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(QString, wire);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto found = recognizeErrors(text);
    if (id.isEmpty()) {
        QVERIFY(found.empty());
        return;
    }
    QVERIFY(!found.empty());
    QCOMPARE(found.front().patternId, id);
    QCOMPARE(found.front().wire, wire);
    QVERIFY(!found.front().meaning.isEmpty());
    QVERIFY(!found.front().excerpt.isEmpty());
    if (!host.isEmpty()) {
        QCOMPARE(found.front().host.value_or(QString()), host);
        QCOMPARE(int(found.front().port.value_or(0)), port);
    }
}

void TestErrorRecognizer::liftsUrlAndTime()
{
    const auto found = recognizeErrors(u"2026-11-21T06:09:05.5+01:00 GET https://me:secret@api.example.com:8443/v1?q=1 "
                                       "failed: read ECONNRESET"_s);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().url.value_or(QString()), u"https://api.example.com:8443/v1?q=1"_s);
    QCOMPARE(found.front().host.value_or(QString()), u"api.example.com"_s);
    QVERIFY(found.front().time);
    QCOMPARE(found.front().time->toUTC().toString(Qt::ISODate), u"2026-11-21T05:09:05Z"_s);
    const auto apache = recognizeErrors(u"[Sat Nov 21 06:09:05.1 2026] AH01102: error reading status line"_s);
    QVERIFY(!apache.empty() && apache.front().time);
    QCOMPARE(apache.front().time->date(), QDate(2026, 11, 21));
    const auto wrong = recognizeErrors(u"connect ECONNREFUSED 999.1.1.1:70000"_s);
    QVERIFY(!wrong.empty());
    QVERIFY(!wrong.front().port);
}

void TestErrorRecognizer::answersAreOfTheContract()
{
    const QMap<QString, QStringList> allowed{
        {u"when"_s,
         {u"after_quiet"_s, u"during_long_request"_s, u"large_upload"_s, u"large_download"_s, u"at_connect"_s,
          u"random"_s, u"under_load"_s, u"after_deploy"_s}},
        {u"scope"_s, {u"one_client"_s, u"many_clients"_s, u"unknown"_s}},
        {u"since"_s, {u"always"_s, u"recent_change"_s, u"unknown"_s}}};
    const QStringList wires{QString(), u"rst"_s,      u"fin"_s,      u"timeout"_s,  u"refused"_s, u"tls"_s,
                            u"dns"_s,  u"http_502"_s, u"http_503"_s, u"http_504"_s, u"http_413"_s};
    for (const ErrorPattern &pattern : errorPatterns()) {
        QVERIFY2(wires.contains(pattern.wire), qPrintable(pattern.id));
        for (auto it = pattern.answers.begin(); it != pattern.answers.end(); ++it) {
            QVERIFY2(allowed.value(it.key()).contains(it.value()), qPrintable(pattern.id));
        }
    }
}

void TestErrorRecognizer::junkIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one long line") << QString(1 << 20, u'a');
    QTest::newRow("many words") << u"read tcp connection reset by peer: "_s.repeated(20000);
    QTest::newRow("near haproxy") << (u"haproxy 1/1/1/1 "_s.repeated(30000));
    QTest::newRow("colons") << u"http://a:1:1:1:"_s.repeated(20000);
    QTest::newRow("dots") << u"a.a.a.a.a.a.a.a.a.a.a"_s.repeated(20000);
    QTest::newRow("newlines") << QString(300000, u'\n');
    QTest::newRow("control") << QString(QChar(0)) + u"\x1b[31mread ECONNRESET\x1b[0m\x07"_s;
    QString noise;
    quint32 state = 1;
    for (int i = 0; i < 200000; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += QChar(static_cast<char16_t>(state >> 16U));
    }
    QTest::newRow("noise") << noise;
}

void TestErrorRecognizer::junkIsHarmless()
{
    QFETCH(QString, text);
    for (const RecognizedError &error : recognizeErrors(text)) {
        QVERIFY(error.excerpt.size() <= 400);
        QVERIFY(!error.excerpt.contains(QChar(0x1b)));
    }
}

void TestErrorRecognizer::glossaryIsPlain()
{
    const auto entries = glossary();
    QVERIFY(entries.size() >= 30);
    QSet<QString> ids;
    for (const GlossaryEntry &entry : entries) {
        QVERIFY2(!entry.term.isEmpty() && entry.explanation.size() > 20, qPrintable(entry.id));
        QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
        ids.insert(entry.id);
    }
}

RESETSCOPE_TEST(TestErrorRecognizer)
#include "test_error_recognizer.moc"
