// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/connect/connect_probe.h"
#include "probes/connect/connect_summary.h"
#include "probes/dns/dns_probe.h"
#include "probes/http/http_probe.h"
#include "probes/tls/tls_probe.h"
#include "tests/probes/net/run_coroutine.h"
#include "tests/probes/net/tls_server.h"
#include "tests/probes/net/words.h"
#include "tests/support/registry.h"

#include <boost/asio/error.hpp>

#include <QTest>

using namespace resetscope::probes;
using namespace resetscope::tests;
using namespace std::chrono_literals;

namespace {

/// Runs a probe as the runner does and keeps what it streams.
struct Session {
    ProbeContext context;
    std::vector<Sample> samples;
    Findings early;
    double progress = -1;
    ProbeOutcome outcome;

    explicit Session(const std::string &url)
    {
        context.target = std::get<Target>(parseTarget(url));
        context.sink = [this](Sample sample) { samples.push_back(std::move(sample)); };
        context.early = [this](Finding finding) { early.push_back(std::move(finding)); };
        context.progress = [this](double fraction, const std::string &) { progress = fraction; };
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    template <typename P> ProbeOutcome &run()
    {
        P probe;
        outcome = runCoroutine(probe.run(context));
        return outcome;
    }
    template <typename P> ProbeOutcome &runStopped(std::chrono::milliseconds delay)
    {
        P probe;
        std::stop_source stop;
        context.stop = stop.get_token();
        outcome = runAndStop(probe.run(context), stop, delay);
        return outcome;
    }
    [[nodiscard]] QByteArray word(const char *id) const
    {
        return QByteArray::fromStdString(resetscope::probes::word(outcome.findings, id).value_or("-"));
    }
    [[nodiscard]] double number(const char *id) const
    {
        return resetscope::probes::number(outcome.findings, id).value_or(-1.0);
    }
    [[nodiscard]] int flag(const char *id) const
    {
        const auto value = resetscope::probes::flag(outcome.findings, id);
        return value ? (*value ? 1 : 0) : -1;
    }
};

std::string url(const char *scheme, const ScriptedServer &server, const char *host = nullptr)
{
    const std::string name = host != nullptr ? host : (server.address() == "::1" ? "[::1]" : server.address());
    return std::string(scheme) + "://" + name + ":" + std::to_string(server.port());
}

void idleScript(ServerSide &side, int)
{
    side.waitForPeer();
}

}  // namespace

class FirstProbesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dnsOfLiteral();
    void dnsOfLocalhost();
    void dnsOfMissingName();
    void dnsCancelled();
    void connectWorks();
    void connectRefused();
    void connectWithoutAddress();
    void connectMixedAddresses();
    void connectLocalhostHalfServed();
    void connectUnansweredIsQuick();
    void connectResetAtOnce();
    void connectCancelled();
    void connectSummary_data();
    void connectSummary();
    void tlsSkippedOnPlainTargets();
    void tlsUntrusted();
    void tlsOfAddressHasNoName();
    void tlsResetOnName();
    void tlsOnPlainServer();
    void tlsWithoutServer();
    void tlsCancelled();
    void httpAnswer();
    void httpSkippedOnTcp();
    void httpOutcomes_data();
    void httpOutcomes();
    void httpOverUntrustedTls();
    void httpSkippedWhenTlsIsHopeless();
    void httpRefused();
    void httpCancelled();
};

void FirstProbesTest::initTestCase()
{
    qunsetenv("SSL_CERT_FILE");
    qunsetenv("SSL_CERT_DIR");
}

void FirstProbesTest::dnsOfLiteral()
{
    Session session("tcp://127.0.0.1:9");
    QCOMPARE(enumWord(session.run<DnsProbe>().state), enumWord(ProbeState::Done));
    QCOMPARE(session.flag("dns_resolved"), 1);
    QCOMPARE(session.number("dns_address_count"), 1.0);
    QCOMPARE(session.flag("dns_suspicious"), 0);
    QCOMPARE(int(session.samples.size()), 1);
    QCOMPARE(session.samples.front().probe, std::string("dns"));
    QCOMPARE(session.progress, 1.0);
    QCOMPARE(session.early.size(), session.outcome.findings.size());
}

void FirstProbesTest::dnsOfLocalhost()
{
    Session session("tcp://localhost:9");
    QCOMPARE(enumWord(session.run<DnsProbe>().state), enumWord(ProbeState::Done));
    QCOMPARE(session.flag("dns_resolved"), 1);
    QVERIFY(session.number("dns_address_count") >= 1);
    QCOMPARE(session.flag("dns_disagreement"), 0);
    const Finding *time = find(session.outcome.findings, "dns_time_s");
    QVERIFY(time != nullptr && time->low && time->high);
    QVERIFY(*time->low <= *time->high);
    for (const Sample &sample : session.samples) {
        QVERIFY(!std::get<ResolveSample>(sample.data).address.empty());
    }
}

void FirstProbesTest::dnsOfMissingName()
{
    Session session("http://does-not-exist.invalid/");
    QCOMPARE(enumWord(session.run<DnsProbe>().state), enumWord(ProbeState::Done));
    QCOMPARE(session.flag("dns_resolved"), 0);
    QCOMPARE(session.word("dns_error"), QByteArray("nxdomain"));
    QCOMPARE(int(session.outcome.failures.size()), 1);
    QCOMPARE(enumWord(session.outcome.failures.front().operation), enumWord(Operation::Resolve));
    QCOMPARE(session.outcome.failures.front().peer, std::string("does-not-exist.invalid"));
}

void FirstProbesTest::dnsCancelled()
{
    Session session("tcp://localhost:9");
    std::stop_source stop;
    stop.request_stop();
    session.context.stop = stop.get_token();
    QCOMPARE(enumWord(session.run<DnsProbe>().state), enumWord(ProbeState::Cancelled));
}

void FirstProbesTest::connectWorks()
{
    ScriptedServer server(idleScript);
    Session session(url("tcp", server));
    QCOMPARE(enumWord(session.run<ConnectProbe>().state), enumWord(ProbeState::Done));
    QCOMPARE(session.word("connect_outcome"), QByteArray("ok"));
    QCOMPARE(session.number("connect_ok_ratio"), 1.0);
    QCOMPARE(session.number("connect_attempts"), 5.0);
    QCOMPARE(session.word("connect_best_address"), QByteArray("127.0.0.1"));
    const Finding *ratio = find(session.outcome.findings, "connect_ok_ratio");
    QVERIFY(ratio->low && *ratio->low > 0.5 && *ratio->low < 0.7);  // five of five: Wilson [0.57, 1]
    QVERIFY(session.number("connect_time_s") > 0);
    QCOMPARE(int(session.samples.size()), 5);
    QCOMPARE(server.connections(), 5);
    QVERIFY(session.outcome.failures.empty());
}

void FirstProbesTest::connectRefused()
{
    Session session("tcp://127.0.0.1:" + std::to_string(unusedPort()));
    session.run<ConnectProbe>();
    QCOMPARE(enumWord(session.outcome.state), enumWord(ProbeState::Done));
    QCOMPARE(session.word("connect_outcome"), QByteArray("refused"));
    QCOMPARE(session.number("connect_ok_ratio"), 0.0);
    QCOMPARE(int(session.outcome.failures.size()), 1);
    QCOMPARE(session.outcome.failures.front().code, std::string("ECONNREFUSED"));
    QVERIFY(find(session.outcome.findings, "connect_best_address") == nullptr);
}

void FirstProbesTest::connectWithoutAddress()
{
    Session session("tcp://does-not-exist.invalid:80");
    QCOMPARE(enumWord(session.run<ConnectProbe>().state), enumWord(ProbeState::Failed));
    QCOMPARE(session.outcome.reason, std::string("no_address"));
}

void FirstProbesTest::connectMixedAddresses()
{
    ScriptedServer server(idleScript);
    const SilentPort silent;  // only to have another port; both addresses get the server's
    Session session("tcp://several.test:" + std::to_string(server.port()));
    session.context.addresses = {"127.0.0.2", "127.0.0.1"};
    session.run<ConnectProbe>();
    // Loopback pairs are not held against the server, but each address is told apart.
    QCOMPARE(session.word("connect_outcome"), QByteArray("ok"));
    QCOMPARE(session.word("connect_best_address"), QByteArray("127.0.0.1"));
    QCOMPARE(session.word("connect_address_outcomes"), QByteArray("127.0.0.2=refused 127.0.0.1=ok"));
    QCOMPARE(int(session.samples.size()), 10);
}

void FirstProbesTest::connectLocalhostHalfServed()
{
    ScriptedServer server(idleScript, ScriptedServer::Family::V6);
    if (!server.listening()) {
        QSKIP("this computer has no IPv6 loopback address");
    }
    Session session(url("tcp", server, "localhost"));
    session.context.addresses = {"127.0.0.1", "::1"};
    session.run<ConnectProbe>();
    QCOMPARE(session.word("connect_outcome"), QByteArray("ok"));
    QCOMPARE(session.word("connect_best_address"), QByteArray("::1"));
    QCOMPARE(std::get<ConnectSample>(session.samples.back().data).peer.substr(0, 6), std::string("[::1]:"));
}

void FirstProbesTest::connectUnansweredIsQuick()
{
    const SilentPort silent;
    Session session("tcp://127.0.0.1:" + std::to_string(silent.port()));
    const auto begin = Clock::now();
    session.run<ConnectProbe>();
    QCOMPARE(session.word("connect_outcome"), QByteArray("timeout"));
    QCOMPARE(session.number("connect_attempts"), 5.0);
    QVERIFY(Clock::now() - begin < 15s);  // five attempts one after the other would take 25 s
}

void FirstProbesTest::connectResetAtOnce()
{
    ScriptedServer server([](ServerSide &side, int) { side.reset(); });
    Session session(url("tcp", server));
    session.run<ConnectProbe>();
    QCOMPARE(session.word("connect_outcome"), QByteArray("reset"));
    QCOMPARE(session.number("connect_ok_ratio"), 0.0);
}

void FirstProbesTest::connectCancelled()
{
    const SilentPort silent;
    Session session("tcp://127.0.0.1:" + std::to_string(silent.port()));
    QCOMPARE(enumWord(session.runStopped<ConnectProbe>(50ms).state), enumWord(ProbeState::Cancelled));
    QVERIFY(find(session.outcome.findings, "connect_outcome") == nullptr);
}

void FirstProbesTest::connectSummary_data()
{
    QTest::addColumn<QByteArray>("addresses");
    QTest::addColumn<QByteArray>("outcomes");  // "index:outcome", '!' behind it: no route here
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QByteArray>("best");
    const QByteArray two = "192.0.2.1 2001:db8::1";
    QTest::newRow("both work") << two << QByteArray("0:ok 1:ok") << QByteArray("ok") << 2 << QByteArray("192.0.2.1");
    QTest::newRow("no IPv6 here") << two << QByteArray("0:ok 1:unreachable!") << QByteArray("ok") << 1
                                  << QByteArray("192.0.2.1");
    QTest::newRow("nothing here") << two << QByteArray("0:unreachable! 1:unreachable!") << QByteArray("unreachable")
                                  << 2 << QByteArray();
    QTest::newRow("one dead") << two << QByteArray("0:timeout 1:ok") << QByteArray("mixed") << 2
                              << QByteArray("2001:db8::1");
    QTest::newRow("now and then") << two << QByteArray("0:ok 0:reset 1:ok") << QByteArray("mixed") << 3
                                  << QByteArray("2001:db8::1");
    QTest::newRow("different failures") << two << QByteArray("0:refused 1:timeout") << QByteArray("mixed") << 2
                                        << QByteArray();
    QTest::newRow("loopback pair") << QByteArray("::1 127.0.0.1") << QByteArray("0:refused 1:ok") << QByteArray("ok")
                                   << 1 << QByteArray("127.0.0.1");
}

void FirstProbesTest::connectSummary()
{
    QFETCH(QByteArray, addresses);
    QFETCH(QByteArray, outcomes);
    QFETCH(QByteArray, outcome);
    QFETCH(int, attempts);
    QFETCH(QByteArray, best);
    std::vector<std::string> list;
    for (const QByteArray &address : addresses.split(' ')) {
        list.push_back(address.toStdString());
    }
    std::vector<ConnectAttempt> tried;
    for (QByteArray text : outcomes.split(' ')) {
        ConnectAttempt attempt;
        attempt.localOnly = text.endsWith('!');
        if (attempt.localOnly) {
            text.chop(1);
        }
        attempt.address = static_cast<std::size_t>(text.left(1).toInt());
        attempt.outcome = text.mid(2).toStdString();
        tried.push_back(attempt);
    }
    const ConnectSummary summary = summarize(list, tried);
    QCOMPARE(QByteArray::fromStdString(summary.outcome), outcome);
    QCOMPARE(int(summary.attempts), attempts);
    QCOMPARE(QByteArray::fromStdString(summary.bestAddress), best);
}

void FirstProbesTest::tlsSkippedOnPlainTargets()
{
    Session session("http://127.0.0.1:9");
    QCOMPARE(enumWord(session.run<TlsProbe>().state), enumWord(ProbeState::Skipped));
    QCOMPARE(session.outcome.reason, std::string("needs_tls"));
}

void FirstProbesTest::tlsUntrusted()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            side.waitForPeer();
        }
    });
    Session session(url("tls", server, "localhost"));
    session.context.addresses = {"127.0.0.1"};
    QCOMPARE(enumWord(session.run<TlsProbe>().state), enumWord(ProbeState::Done));
    QCOMPARE(session.flag("tls_ok"), 0);
    QCOMPARE(session.word("tls_problem"), QByteArray("untrusted"));
    QCOMPARE(session.word("tls_version"), QByteArray("TLSv1.3"));
    QCOMPARE(session.flag("tls_reset_on_name"), 0);
    QVERIFY(session.number("tls_days_left") > 29);
    QCOMPARE(int(session.samples.size()), 2);  // with and without the name
    QCOMPARE(std::get<TlsSample>(session.samples.front().data).outcome, std::string("certificate"));
    QVERIFY(!std::get<TlsSample>(session.samples.back().data).withServerName);
}

void FirstProbesTest::tlsOfAddressHasNoName()
{
    const TestCertificate certificate;
    std::atomic<bool> named{false};
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            named = named || !tls.serverName().empty();
            side.waitForPeer();
        }
    });
    Session session(url("https", server));
    session.run<TlsProbe>();
    QCOMPARE(session.flag("tls_reset_on_name"), -1);
    QCOMPARE(session.word("tls_problem"), QByteArray("name_mismatch"));  // the certificate names no address
    QCOMPARE(int(session.samples.size()), 1);
    QVERIFY(!named);
}

void FirstProbesTest::tlsResetOnName()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        std::string peeked(4096, '\0');
        const auto count = recv(side.fd(), peeked.data(), peeked.size(), MSG_PEEK);
        peeked.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
        if (peeked.find("localhost") != std::string::npos) {
            side.reset();
            return;
        }
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            side.waitForPeer();
        }
    });
    Session session(url("tls", server, "localhost"));
    session.context.addresses = {"127.0.0.1"};
    session.run<TlsProbe>();
    QCOMPARE(session.flag("tls_ok"), 0);
    QCOMPARE(session.word("tls_problem"), QByteArray("reset"));
    QCOMPARE(session.flag("tls_reset_on_name"), 1);
    QCOMPARE(int(session.samples.size()), 3);  // twice with the name, to be sure, and once without
    QCOMPARE(session.outcome.failures.front().code, std::string("ECONNRESET"));
}

void FirstProbesTest::tlsOnPlainServer()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readSome();
        side.send("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    Session session(url("https", server));
    session.run<TlsProbe>();
    QCOMPARE(session.word("tls_problem"), QByteArray("not_tls"));
    QCOMPARE(session.outcome.failures.front().detail, std::string("HTTP/1.1 400 Bad Request"));
}

void FirstProbesTest::tlsWithoutServer()
{
    Session session("tls://127.0.0.1:" + std::to_string(unusedPort()));
    QCOMPARE(enumWord(session.run<TlsProbe>().state), enumWord(ProbeState::Failed));
    QCOMPARE(session.outcome.reason, std::string("connect_failed"));
    QCOMPARE(session.outcome.failures.front().code, std::string("ECONNREFUSED"));
    QVERIFY(session.outcome.findings.empty());
}

void FirstProbesTest::tlsCancelled()
{
    ScriptedServer server(idleScript);
    Session session(url("tls", server));
    QCOMPARE(enumWord(session.runStopped<TlsProbe>(50ms).state), enumWord(ProbeState::Cancelled));
}

void FirstProbesTest::httpAnswer()
{
    ScriptedServer server([](ServerSide &side, int) {
        side.readRequest();
        side.send("HTTP/1.1 404 Not Found\r\nServer: nginx/1.22.1\r\nKeep-Alive: timeout=65, max=10\r\n"
                  "Content-Length: 2\r\n\r\nno");
        side.waitForPeer();
    });
    Session session(url("http", server));
    QCOMPARE(enumWord(session.run<HttpProbe>().state), enumWord(ProbeState::Done));
    QCOMPARE(session.word("http_outcome"), QByteArray("ok"));
    QCOMPARE(session.number("http_status"), 404.0);
    QCOMPARE(session.word("http_version"), QByteArray("1.1"));
    QCOMPARE(session.word("server_product"), QByteArray("nginx"));
    QCOMPARE(session.word("server_header"), QByteArray("nginx/1.22.1"));
    QCOMPARE(session.flag("keepalive_offered"), 1);
    QCOMPARE(session.number("keepalive_advertised_s"), 65.0);
    QCOMPARE(session.number("keepalive_advertised_max"), 10.0);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(int(session.samples.size()), 1);
    QVERIFY(session.outcome.failures.empty());
}

void FirstProbesTest::httpSkippedOnTcp()
{
    Session session("tcp://127.0.0.1:9");
    QCOMPARE(enumWord(session.run<HttpProbe>().state), enumWord(ProbeState::Skipped));
    QCOMPARE(session.outcome.reason, std::string("needs_http"));
}

void FirstProbesTest::httpOutcomes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("fin") << QByteArray() << QByteArray("fin") << QByteArray("fin");
    QTest::newRow("rst") << QByteArray() << QByteArray("rst") << QByteArray("rst");
    QTest::newRow("garbage") << QByteArray("220 smtp ready\r\n") << QByteArray("hold") << QByteArray("garbage");
    QTest::newRow("timeout") << QByteArray() << QByteArray("hold") << QByteArray("timeout");
    QTest::newRow("half") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx") << QByteArray("fin")
                          << QByteArray("fin");
    QTest::newRow("large") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx")
                           << QByteArray("hold") << QByteArray("too_large");
}

void FirstProbesTest::httpOutcomes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, outcome);
    ScriptedServer server([&](ServerSide &side, int) {
        side.readRequest();
        side.send(bytes.toStdString());
        if (end == "rst") {
            side.reset();
        } else if (end == "hold") {
            side.waitForPeer();
        }
    });
    Session session(url("http", server));
    session.context.deadline = Clock::now() + (outcome == "timeout" ? 400ms : 60s);
    QCOMPARE(enumWord(session.run<HttpProbe>().state), enumWord(ProbeState::Done));
    QCOMPARE(session.word("http_outcome"), outcome);
    QCOMPARE(int(session.outcome.failures.size()), 1);
}

void FirstProbesTest::httpOverUntrustedTls()
{
    const TestCertificate certificate;
    ScriptedServer server([&](ServerSide &side, int) {
        TlsServerSide tls(side, certificate);
        if (tls.handshake()) {
            tls.readUntil("\r\n\r\n");
            tls.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            side.waitForPeer();
        }
    });
    Session session(url("https", server, "localhost"));
    session.context.addresses = {"127.0.0.1"};
    Finding problem;
    problem.id = "tls_problem";
    problem.value = std::string("untrusted");
    session.context.known.push_back(problem);
    QCOMPARE(enumWord(session.run<HttpProbe>().state), enumWord(ProbeState::Done));
    QCOMPARE(session.number("http_status"), 200.0);
}

void FirstProbesTest::httpSkippedWhenTlsIsHopeless()
{
    Session session("https://127.0.0.1:9");
    Finding problem;
    problem.id = "tls_problem";
    problem.value = std::string("not_tls");
    session.context.known.push_back(problem);
    QCOMPARE(enumWord(session.run<HttpProbe>().state), enumWord(ProbeState::Skipped));
    QCOMPARE(session.outcome.reason, std::string("tls_failed"));
}

void FirstProbesTest::httpRefused()
{
    Session session("http://127.0.0.1:" + std::to_string(unusedPort()));
    QCOMPARE(enumWord(session.run<HttpProbe>().state), enumWord(ProbeState::Failed));
    QCOMPARE(session.outcome.reason, std::string("connect_failed"));
}

void FirstProbesTest::httpCancelled()
{
    ScriptedServer server(idleScript);
    Session session(url("http", server));
    QCOMPARE(enumWord(session.runStopped<HttpProbe>(50ms).state), enumWord(ProbeState::Cancelled));
}

RESETSCOPE_TEST(FirstProbesTest)
#include "first_probes_test.moc"
