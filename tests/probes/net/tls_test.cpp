// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/connection.h"
#include "tests/probes/net/run_coroutine.h"
#include "tests/probes/net/tls_server.h"
#include "tests/probes/net/words.h"
#include "tests/support/registry.h"

#include <boost/asio/error.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

DialOptions tlsTo(const ScriptedServer &server, const std::string &name = "localhost")
{
    DialOptions options;
    options.address = server.address();
    options.port = server.port();
    options.tls = true;
    options.serverName = name;
    options.deadline = Clock::now() + 20s;
    return options;
}

/// The connection itself must not leave the coroutine: it belongs to the network thread's context.
struct Seen {
    bool dialled = false;
    TlsInfo info;
    WaitResult wait;
    IoResult read;
    std::string text;
};

asio::awaitable<Seen> talk(DialOptions options, std::string bytes, Clock::duration patience)
{
    Seen seen;
    const DialResult dialled = co_await dial(std::move(options));
    seen.dialled = dialled.connection != nullptr;
    if (!seen.dialled) {
        co_return seen;
    }
    seen.info = *dialled.connection->tls();
    const auto buffer = std::make_shared<std::string>();
    if (!bytes.empty()) {
        (void)co_await dialled.connection->write(std::move(bytes), Clock::now() + patience);
        seen.read = co_await dialled.connection->readSome(buffer, 100000, Clock::now() + patience);
        seen.text = *buffer;
    }
    seen.wait = co_await dialled.connection->waitForEnd(Clock::now() + patience);
    dialled.connection->close();
    co_return seen;
}

}  // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void talksAndNamesTheServer();
    void trustedCertificateHasNoProblem();
    void certificateProblems_data();
    void certificateProblems();
    void requiredTrustFails();
    void plainTextIsNotTls();
    void serverThatSpeaksFirstIsNotTls();
    void resetDuringHandshake();
    void endDuringHandshake();
    void alertDuringHandshake();
    void silenceDuringHandshake();
    void stopDuringHandshake();
    void ticketsAreNotData();
    void dataStaysUnread();
    void closeNotifyAndFinIsFin();
    void closeNotifyAndResetIsReset();
    void finWithoutCloseNotify();
    void resetWithoutCloseNotify();
    void bigWriteArrivesWhole();
};

void TlsTest::initTestCase()
{
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
}

void TlsTest::cleanup()
{
    qunsetenv("SSL_CERT_FILE");
}

void TlsTest::talksAndNamesTheServer()
{
    const TestCertificate certificate;
    std::string name = "?";
    {
        ScriptedServer server([&](ServerSide &side, int) {
            TlsServerSide tls(side, certificate);
            if (tls.handshake()) {
                name = tls.serverName();
                tls.send("you said " + tls.readSome());
            }
        });
        const Seen seen = runCoroutine(talk(tlsTo(server), "hello", 10s));
        QVERIFY(seen.dialled);
        QCOMPARE(QByteArray::fromStdString(seen.text), QByteArray("you said hello"));
        QCOMPARE(seen.info.version, std::string("TLSv1.3"));
        QCOMPARE(seen.info.nameMatch, std::string("yes"));
        QVERIFY(seen.info.subject.find("localhost") != std::string::npos);
        QVERIFY(seen.info.daysLeft.value_or(0) > 29.0);
        QVERIFY(seen.info.daysLeft.value_or(99) <= 30.0);
        QCOMPARE(seen.info.problem, std::string("untrusted"));  // self-signed
        QVERIFY(!seen.info.verifyError.empty());
    }
    QCOMPARE(name, std::string("localhost"));
}

void TlsTest::trustedCertificateHasNoProblem()
{
    const TestCertificate certificate;
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("trust.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(certificate.pem()));
    file.close();
    qputenv("SSL_CERT_FILE", file.fileName().toLocal8Bit());
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            side.waitForPeer();
        }
    });
    DialOptions options = tlsTo(server);
    options.requireTrust = true;
    const Seen seen = runCoroutine(talk(options, "", 10ms));
    QVERIFY(seen.dialled);
    QCOMPARE(seen.info.problem, std::string("none"));
    QCOMPARE(seen.info.verifyError, std::string());
}

void TlsTest::certificateProblems_data()
{
    QTest::addColumn<int>("notBefore");
    QTest::addColumn<int>("notAfter");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QByteArray>("match");
    QTest::newRow("expired") << -20 << -3 << QByteArray("localhost") << QByteArray("expired") << QByteArray("yes");
    QTest::newRow("not yet") << 2 << 9 << QByteArray("localhost") << QByteArray("not_yet_valid") << QByteArray("yes");
    QTest::newRow("name") << -1 << 9 << QByteArray("other.test") << QByteArray("name_mismatch") << QByteArray("no");
    QTest::newRow("no name") << -1 << 9 << QByteArray() << QByteArray("untrusted") << QByteArray("unknown");
}

void TlsTest::certificateProblems()
{
    QFETCH(int, notBefore);
    QFETCH(int, notAfter);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, problem);
    QFETCH(QByteArray, match);
    CertificateOptions form;
    form.notBeforeDays = notBefore;
    form.notAfterDays = notAfter;
    const TestCertificate certificate(form);
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            side.waitForPeer();
        }
    });
    const Seen seen = runCoroutine(talk(tlsTo(server, name.toStdString()), "", 10ms));
    QVERIFY(seen.dialled);
    QCOMPARE(QByteArray::fromStdString(seen.info.problem), problem);
    QCOMPARE(QByteArray::fromStdString(seen.info.nameMatch), match);
    QVERIFY(!seen.info.verifyError.empty());
    QCOMPARE(seen.info.daysLeft.value_or(0) < 0, notAfter < 0);
}

void TlsTest::requiredTrustFails()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            side.waitForPeer();
        }
    });
    DialOptions options = tlsTo(server);
    options.requireTrust = true;
    const DialResult result = runCoroutine(dial(options));
    QVERIFY(!result.connection);
    QCOMPARE(enumWord(result.failedAt), enumWord(Operation::TlsHandshake));
    QCOMPARE(result.tlsProblem, std::string("untrusted"));
    QVERIFY(!result.detail.empty());
}

void TlsTest::plainTextIsNotTls()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readSome();
        side.send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    });
    const DialResult result = runCoroutine(dial(tlsTo(server)));
    QVERIFY(!result.connection);
    QCOMPARE(enumWord(result.failedAt), enumWord(Operation::TlsHandshake));
    QCOMPARE(result.tlsProblem, std::string("not_tls"));
    QCOMPARE(result.detail, std::string("HTTP/1.1 400 Bad Request"));
}

void TlsTest::serverThatSpeaksFirstIsNotTls()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.send("SSH-2.0-OpenSSH_9.2p1 \x01\x02\r\n");
        side.waitForPeer();
    });
    const DialResult result = runCoroutine(dial(tlsTo(server)));
    QCOMPARE(result.tlsProblem, std::string("not_tls"));
    QCOMPARE(result.detail, std::string("SSH-2.0-OpenSSH_9.2p1"));
}

void TlsTest::resetDuringHandshake()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readSome();
        side.reset();
    });
    const DialResult result = runCoroutine(dial(tlsTo(server)));
    QCOMPARE(result.tlsProblem, std::string("reset"));
    QCOMPARE(enumWord(result.close), enumWord(CloseKind::Rst));
    QCOMPARE(errorName(result.ec), std::string("ECONNRESET"));
}

void TlsTest::endDuringHandshake()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readSome();
        side.close();
    });
    const DialResult result = runCoroutine(dial(tlsTo(server)));
    QCOMPARE(result.tlsProblem, std::string("eof"));
    QCOMPARE(enumWord(result.close), enumWord(CloseKind::Fin));
}

void TlsTest::alertDuringHandshake()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readSome();
        side.send(std::string("\x15\x03\x03\x00\x02\x02\x28", 7));  // fatal handshake_failure
        side.close();
    });
    const DialResult result = runCoroutine(dial(tlsTo(server)));
    QCOMPARE(result.tlsProblem, std::string("alert"));
    QVERIFY2(result.detail.find("handshake failure") != std::string::npos, result.detail.c_str());
}

void TlsTest::silenceDuringHandshake()
{
    ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
    DialOptions options = tlsTo(server);
    options.deadline = Clock::now() + 100ms;
    const DialResult result = runCoroutine(dial(options));
    QVERIFY(result.timedOut);
    QCOMPARE(enumWord(result.failedAt), enumWord(Operation::TlsHandshake));
    QCOMPARE(result.tlsProblem, std::string("timeout"));
}

void TlsTest::stopDuringHandshake()
{
    ScriptedServer server([](ServerSide &side, int) { side.waitForPeer(); });
    std::stop_source stop;
    DialOptions options = tlsTo(server);
    options.stop = stop.get_token();
    options.deadline = Clock::now() + 100s;
    const DialResult result = runAndStop(dial(options), stop, 50ms);
    QVERIFY(result.stopped);
    QVERIFY(!result.connection);
    QVERIFY(!result.timedOut);
}

void TlsTest::ticketsAreNotData()
{
    // A TLS 1.3 server sends session tickets right after the handshake.
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            side.waitForPeer();
        }
    });
    const Seen seen = runCoroutine(talk(tlsTo(server), "", 150ms));
    QVERIFY(seen.dialled);
    QVERIFY(!seen.wait.data);
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::None));
}

namespace {

asio::awaitable<Seen> waitThenRead(DialOptions options)
{
    Seen seen;
    const DialResult dialled = co_await dial(std::move(options));
    seen.wait = co_await dialled.connection->waitForEnd(Clock::now() + 10s);
    const auto buffer = std::make_shared<std::string>();
    seen.read = co_await dialled.connection->readSome(buffer, 100, Clock::now() + 10s);
    seen.text = *buffer;
    co_return seen;
}

}  // namespace

void TlsTest::dataStaysUnread()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            tls.send("banner");
            side.waitForPeer();
        }
    });
    const Seen seen = runCoroutine(waitThenRead(tlsTo(server)));
    QVERIFY(seen.wait.data);
    QCOMPARE(QByteArray::fromStdString(seen.text), QByteArray("banner"));
}

void TlsTest::closeNotifyAndFinIsFin()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            tls.closeNotify();
            side.close();
        }
    });
    const Seen seen = runCoroutine(talk(tlsTo(server), "", 10s));
    QVERIFY(seen.dialled);
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::Fin));
}

void TlsTest::closeNotifyAndResetIsReset()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            tls.closeNotify();
            side.wait(20ms);
            side.reset();
        }
    });
    const Seen seen = runCoroutine(talk(tlsTo(server), "", 10s));
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::Rst));
}

void TlsTest::finWithoutCloseNotify()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            side.wait(20ms);
            side.close();
        }
    });
    const Seen seen = runCoroutine(talk(tlsTo(server), "", 10s));
    QVERIFY(seen.dialled);
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::Fin));
    QVERIFY(seen.wait.ec == asio::error::eof);
}

void TlsTest::resetWithoutCloseNotify()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            side.wait(20ms);
            side.reset();
        }
    });
    const Seen seen = runCoroutine(talk(tlsTo(server), "", 10s));
    QVERIFY(seen.dialled);
    QCOMPARE(enumWord(seen.wait.close), enumWord(CloseKind::Rst));
}

void TlsTest::bigWriteArrivesWhole()
{
    const TestCertificate certificate;
    const std::string big(3 << 20, 'z');
    std::atomic<std::size_t> received{0};
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            while (received < big.size()) {
                const std::string part = tls.readSome();
                if (part.empty()) {
                    return;
                }
                received += part.size();
            }
            tls.send("thanks");
        }
    });
    const Seen seen = runCoroutine(talk(tlsTo(server), big, 30s));
    QCOMPARE(QByteArray::fromStdString(seen.text), QByteArray("thanks"));
    QCOMPARE(received.load(), big.size());
}

RESETSCOPE_TEST(TlsTest)
#include "tls_test.moc"
