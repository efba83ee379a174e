// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/servers.h"
#include "tests/probes/idle/probe_run.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace resetscope::probes;
using namespace resetscope::tests;
using resetscope::benchmark::Server;
using resetscope::benchmark::startServer;

namespace {

/// Both probes against one real server with a limit that only the test knows.
struct Measured {
    Server server;
    double limit_s = 0;
    std::unique_ptr<ProbeRun> idle;
    std::unique_ptr<ProbeRun> keepalive;
};

}  // namespace

class RealServersTest : public QObject {
    Q_OBJECT
private:
    std::map<std::string, Measured> m_measured;

private Q_SLOTS:
    void initTestCase()
    {
        // All at once: the longest limit decides how long the test takes.
        const std::vector<std::pair<const char *, int>> servers{
            {"nginx", 4}, {"haproxy-http", 7}, {"haproxy-tcp", 5}, {"apache", 8}, {"node", 6}};
        for (const auto &[kind, limit] : servers) {
            auto server = startServer(QString::fromLatin1(kind), limit);
            if (!server) {
                continue;
            }
            RunOptions options;
            options.maxIdle = Seconds(20);
            const std::string url = server->url.toStdString();
            Measured &measured = m_measured[kind];
            measured.server = std::move(*server);
            measured.limit_s = limit;
            measured.idle = std::make_unique<ProbeRun>("idle", url, options);
            measured.keepalive = std::make_unique<ProbeRun>("keepalive", url, options);
        }
    }
    void limitIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"nginx", "haproxy-http", "haproxy-tcp", "apache", "node"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void limitIsFound()
    {
        QFETCH(QString, kind);
        const auto found = m_measured.find(kind.toStdString());
        if (found == m_measured.end()) {
            QSKIP("not installed, or it did not start");
        }
        Measured &measured = found->second;
        QVERIFY(measured.idle->wait(60));
        QVERIFY(measured.keepalive->wait(60));
        QVERIFY(measured.idle->outcome().state == ProbeState::Done);
        const bool raw = kind.endsWith(QStringLiteral("tcp"));
        const ProbeRun &run = raw ? *measured.idle : *measured.keepalive;
        const char *id = raw ? "idle_limit_s" : "keepalive_timeout_s";
        // Some releases of Node.js wait a second longer than they were told (keepAliveTimeoutBuffer).
        const double buffer = kind == QStringLiteral("node") && run.number(id) > measured.limit_s + 0.7 ? 1.0 : 0.0;
        const double limit = measured.limit_s + buffer;
        qInfo("%s: limit %.1f, found %.3f [%.3f, %.3f]; wall / limit: idle %.3f, keepalive %.3f", qPrintable(kind),
              limit, run.number(id), run.low(id), run.high(id), measured.idle->elapsed_s() / limit,
              measured.keepalive->elapsed_s() / limit);
        QVERIFY(run.low(id) <= limit);
        QVERIFY(run.high(id) >= limit);
        QVERIFY(std::abs(run.number(id) - limit) <= 0.5);
        QCOMPARE(measured.idle->word("idle_close_kind"), std::string("fin"));
        QCOMPARE(measured.idle->word("idle_scope"), std::string(raw ? "raw" : "between_requests"));
        QCOMPARE(measured.idle->flag("idle_by_test"), 0);
        if (raw) {
            QVERIFY(measured.keepalive->outcome().state == ProbeState::Skipped);
            return;
        }
        // A busy computer comes too late for some rungs; those do not count.
        QVERIFY(measured.keepalive->number("reuse_attempts") >= 1);
        if (kind == QStringLiteral("nginx")) {
            QCOMPARE(measured.keepalive->flag("keepalive_announced"), 0);
        }
        if (kind == QStringLiteral("apache")) {
            QCOMPARE(measured.keepalive->number("keepalive_advertised_s"), measured.limit_s);
            QCOMPARE(measured.keepalive->flag("keepalive_matches_announcement"), 1);
            QVERIFY(std::abs(measured.keepalive->number("keepalive_request_limit") - 100) <= 1);
        }
    }
    void cleanupTestCase() { m_measured.clear(); }
};

RESETSCOPE_TEST(RealServersTest)
#include "real_servers_test.moc"
