// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence_case.h"
#include "app/evidence/log_time.h"
#include "app/evidence/pattern_book.h"
#include "tests/app/evidence/evidence_support.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::tests;

class EvidenceLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patternsAreValid()
    {
        const auto loaded = loadContent(u"evidence.json"_s);
        QVERIFY(std::holds_alternative<QJsonDocument>(loaded));
        const auto parsed = parseEvidencePatterns(std::get<QJsonDocument>(loaded), u"evidence.json"_s);
        if (const auto *error = std::get_if<LoadError>(&parsed)) {
            QFAIL(qPrintable(error->pointer + u": "_s + error->message));
        }
        const auto book = builtInPatterns();
        QVERIFY(book->patterns.size() > 200);
        for (const EvidencePattern &pattern : book->patterns) {
            QVERIFY2(pattern.meaning.endsWith(u'.'), qPrintable(pattern.id));
            for (const QString &finding : pattern.explains) {
                QVERIFY2(std::any_of(book->patterns.begin(), book->patterns.end(),
                                     [&](const auto &other) { return other.finding == finding; }),
                         qPrintable(pattern.id + u": "_s + finding));
            }
        }
    }

    void linesMean_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char *name, const char *line, const QString &pattern) {
            QTest::newRow(name) << QByteArray(line) << pattern;
        };
        row("nginx reset",
            "2026/11/21 03:54:36 [error] 1#1: *5 recv() failed (104: Connection reset by peer) while reading response "
            "header from upstream, client: 10.0.0.1",
            u"nginx.upstream_reset"_s);
        row("nginx body",
            "2026/11/21 03:54:36 [error] 1#1: *5 client intended to send too large body: 2097152 bytes, client: "
            "10.0.0.1",
            u"nginx.body_too_large"_s);
        row("nginx connections",
            "2026/11/21 03:54:36 [warn] 1#1: 4 worker_connections are not enough, reusing connections",
            u"nginx.connections"_s);
        row("nginx signal", "2026/11/21 03:54:36 [alert] 1#1: worker process 77 exited on signal 9",
            u"nginx.worker_signal"_s);
        row("haproxy",
            "Nov 21 03:54:36 lb haproxy[9]: 10.0.0.1:4242 [21/Nov/2026:03:54:36.123] front back/s1 0/0/0/-1/30 502 209 "
            "- - SH-- 1/1/0/0/0 0/0 \"GET / HTTP/1.1\"",
            u"haproxy.SH"_s);
        row("haproxy raw",
            "10.0.0.1:4242 [21/Nov/2026:03:54:36.123] front back/s1 0/0/0/30001/30001 504 194 - - sH-- 1/1/0/0/0 0/0 "
            "\"GET / HTTP/1.1\"",
            u"haproxy.sH"_s);
        row("haproxy tcp", "10.0.0.1:4242 [21/Nov/2026:03:54:36.123] front back/s1 0/0/30001 212 cD 1/1/0/0/0 0/0",
            u"haproxy.cD"_s);
        row("apache",
            "[Sat Nov 21 03:54:36.123456 2026] [proxy_http:error] [pid 9] (104)Connection reset by peer: [client "
            "::1:1] AH01102: error reading status line from remote server 127.0.0.1:99",
            u"apache.upstream_reset"_s);
        row("apache workers",
            "[Sat Nov 21 03:54:36.1 2026] [mpm_event:error] [pid 9] AH00484: server reached MaxRequestWorkers setting, "
            "consider raising",
            u"apache.max_workers"_s);
        row("envoy", "[2026-11-21T03:54:36.123Z] \"GET /api HTTP/1.1\" 503 UC 0 95 12 - \"-\" \"curl\"", u"envoy.UC"_s);
        row("envoy two", "[2026-11-21T03:54:36.123Z] \"GET /api HTTP/1.1\" 503 UF,URX 0 95 12 - \"-\" \"curl\"",
            u"envoy.URX"_s);
        row("alb",
            "https 2026-11-21T03:54:36.123456Z app/lb/50dc 10.0.0.1:2817 10.0.1.1:80 0.001 -1 -1 502 - 34 366 \"GET "
            "https://x:443/ HTTP/1.1\" \"curl\" - -",
            u"aws.502"_s);
        row("access", "10.0.0.1 - - [21/Nov/2026:03:54:36 +0000] \"POST /u HTTP/1.1\" 413 183 \"-\" \"curl/8\"",
            u"access.413"_s);
        row("quote in request",
            "10.0.0.1 - bob [21/Nov/2026:03:54:36 +0000] \"GET /a\\\"b HTTP/1.1\" 504 1 \"-\" \"-\"", u"access.504"_s);
        row("gunicorn", "[2026-11-21 03:54:39 +0000] [29180] [CRITICAL] WORKER TIMEOUT (pid:29189)",
            u"gunicorn.timeout"_s);
        row("node heap",
            "FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory",
            u"node.heap"_s);
        row("kernel oom",
            "[12345.678901] Memory cgroup out of memory: Killed process 77 (python3) total-vm:100kB, anon-rss:1kB",
            u"kernel.oom_group"_s);
        row("journal oom", "2026-11-21T03:54:36+0100 web kernel: Out of memory: Killed process 77 (java) total-vm:1kB",
            u"kernel.oom_host"_s);
        row("syn flood",
            "[1.000001] TCP: request_sock_TCP: Possible SYN flooding on port 127.0.0.1:21060. Sending cookies.",
            u"kernel.syn_flood"_s);
        row("conntrack",
            "Nov 21 03:54:36 gw kernel: nf_conntrack: nf_conntrack: table full in netns 5, dropping packet",
            u"kernel.conntrack"_s);
        row("systemd",
            "2026-11-21T03:54:36+0000 web systemd[1]: app.service: Main process exited, code=killed, status=9/KILL",
            u"systemd.killed"_s);
        row("php",
            "[21-Nov-2026 03:54:36] WARNING: [pool www] server reached pm.max_children setting (5), consider raising "
            "it",
            u"php.children"_s);
        row("postgres",
            "2026-11-21 03:54:36.123 UTC [1] LOG:  server process (PID 77) was terminated by signal 9: Killed",
            u"postgresql.crash"_s);
        row("upper case",
            "2026/11/21 03:54:36 [ERROR] 1#1: *5 UPSTREAM TIMED OUT (110: CONNECTION TIMED OUT) WHILE READING",
            u"nginx.upstream_timeout"_s);
    }
    void linesMean()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, pattern);
        EvidenceFiles files;
        files.add(u"some.txt"_s, "an ordinary first line\n" + line + "\nan ordinary last line\n");
        const EvidenceReport report = files.read();
        const EvidenceFinding *finding = found(report, pattern);
        QVERIFY2(finding != nullptr, qPrintable(all(report)));
        QCOMPARE(finding->line, 2);
        QCOMPARE(finding->count, quint64(1));
        QVERIFY(finding->text.startsWith(QString::fromUtf8(line.left(40))));
    }

    /// What is not a fault stays unsaid.
    void ordinaryLinesSayNothing()
    {
        EvidenceFiles files;
        files.add(u"a.log"_s, "10.0.0.1 - - [21/Nov/2026:03:54:36 +0000] \"GET /worker%20timeout%20(pid:9) HTTP/1.1\" "
                              "200 612 \"-\" \"too many open files\"\n"
                              "10.0.0.1:4242 [21/Nov/2026:03:54:36.123] f b/s1 0/0/0/1/30 200 209 - - ---- 1/1/0/0/0 "
                              "0/0 \"GET / HTTP/1.1\"\n"
                              "Nov 21 03:54:36 web systemd[1]: Main process exited, code=exited, status=0/SUCCESS\n");
        const EvidenceReport report = files.read();
        QVERIFY2(report.findings.empty(), qPrintable(all(report)));
        QVERIFY(report.forTree.empty());
    }

    void timesAreRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("text");
        QTest::newRow("nginx") << QByteArray("2026/11/21 03:54:36 [error]") << u"2026-11-21T03:54:36"_s;
        QTest::newRow("gunicorn") << QByteArray("[2026-11-21 03:54:36 +0100] [1]") << u"2026-11-21T03:54:36+01:00"_s;
        QTest::newRow("iso") << QByteArray("2026-11-21T03:54:36.123456Z x") << u"2026-11-21T03:54:36+00:00"_s;
        QTest::newRow("west") << QByteArray("2026-11-21T03:54:36-05:30 x") << u"2026-11-21T03:54:36-05:30"_s;
        QTest::newRow("syslog") << QByteArray("Nov  1 03:54:36 web x") << u"2026-11-01T03:54:36"_s;
        QTest::newRow("apache") << QByteArray("[Sat Nov 21 03:54:36.123456 2024] [x]") << u"2024-11-21T03:54:36"_s;
        QTest::newRow("common") << QByteArray("1.2.3.4 - - [21/Nov/2026:03:54:36 +0000] \"GET")
                                << u"2026-11-21T03:54:36+00:00"_s;
        QTest::newRow("kernel") << QByteArray("[ 1234.500000] oom") << u"1234.5 s after the computer started"_s;
        QTest::newRow("no such day") << QByteArray("2026-02-30 03:54:36 x") << QString();
        QTest::newRow("none") << QByteArray("OSError: [Errno 24] Too many open files") << QString();
        QTest::newRow("cut off") << QByteArray("2026-11-21 03:5") << QString();
    }
    void timesAreRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, text);
        const auto time = findTime({line.constData(), static_cast<std::size_t>(line.size())}, 2026);
        QCOMPARE(time ? timeText(*time) : QString(), text);
    }

    /// A traceback has no time of its own, and the restarts that follow from it are not counted as crashes.
    void theReasonIsCountedOnce()
    {
        QByteArray log;
        for (int i = 0; i < 5; ++i) {
            const QByteArray stamp = "[2026-11-21 03:54:5" + QByteArray::number(i) + " +0000] [30] ";
            log += stamp +
                   "[ERROR] Exception in worker process\nTraceback (most recent call last):\n"
                   "  File \"/usr/lib/python3/dist-packages/gunicorn/arbiter.py\", line 589, in spawn_worker\n"
                   "OSError: [Errno 24] Too many open files\n" +
                   stamp + "[INFO] Worker exiting (pid: 30)\n";
        }
        EvidenceFiles files;
        files.add(u"gunicorn.log"_s, log);
        const EvidenceReport report = files.read();
        QCOMPARE(count(report, "ev_descriptors_exhausted"), 5.0);
        QCOMPARE(count(report, "ev_process_died"), 0.0);
        const auto *died = found(report, u"gunicorn.exception"_s);
        QVERIFY(died != nullptr);
        QCOMPARE(died->explainedBy, u"any.descriptors"_s);
        QCOMPARE(found(report, u"any.descriptors"_s)->first, u"2026-11-21T03:54:50+00:00"_s);
        const CaseFile file = caseFromEvidence(report, u"gunicorn.log"_s);
        QCOMPARE(file.diagnosis.cause, Cause::ResourceExhaustion);
        QVERIFY(!file.diagnosis.abstained);
    }

    void aKilledWorkerIsACrash()
    {
        EvidenceFiles files;
        files.add(u"g"_s, "[2026-11-21 03:54:36 +0000] [2] [INFO] Booting worker with pid: 3\n"
                          "[2026-11-21 03:54:39 +0000] [2] [CRITICAL] WORKER TIMEOUT (pid:3)\n");
        const CaseFile file = caseFromEvidence(files.read(), u"g"_s);
        QCOMPARE(file.diagnosis.cause, Cause::ApplicationCrash);
        QVERIFY(!file.diagnosis.abstained);
        // A measured restart is something else: it needs every connection to die.
        QVERIFY(!resetscope::probes::number(file.findings, "crash_interval_s"));
    }

    void restartsHaveARhythm()
    {
        QByteArray log;
        for (int minute = 0; minute < 50; minute += 10) {
            log += "2026-11-21T03:" + QByteArray::number(minute).rightJustified(2, '0') +
                   ":00+0000 web systemd[1]: app.service: Main process exited, code=killed, status=9/KILL\n";
        }
        EvidenceFiles files;
        files.add(u"journal"_s, log);
        QCOMPARE(count(files.read(), "ev_crash_interval_s"), 600.0);
    }

    /// Line numbers and counts stay right over many blocks, in a mix of forms.
    void longLogsAreCountedRight()
    {
        QByteArray log;
        int lines = 0;
        QMap<QString, qint64> first;
        for (int i = 0; i < 40000; ++i) {
            log += "10.0.0.1 - - [21/Nov/2026:03:54:36 +0000] \"GET /" + QByteArray::number(i) + " HTTP/1.1\" " +
                   (i % 1000 == 999 ? "499" : "200") + " 1 \"-\" \"-\"\n";
            ++lines;
            if (i % 1000 == 999 && !first.contains(u"access.499"_s)) {
                first[u"access.499"_s] = lines;
            }
            if (i % 777 == 776) {
                log += "web kernel: TCP: out of memory -- consider tuning tcp_mem\n";
                ++lines;
                if (!first.contains(u"kernel.tcp_memory"_s)) {
                    first[u"kernel.tcp_memory"_s] = lines;
                }
            }
        }
        EvidenceFiles files;
        files.add(u"mixed"_s, log);
        const EvidenceReport report = files.read();
        for (const auto &[pattern, times] : {std::pair{u"access.499"_s, 40}, {u"kernel.tcp_memory"_s, 51}}) {
            const auto *finding = found(report, pattern);
            QVERIFY2(finding != nullptr, qPrintable(pattern));
            QCOMPARE(finding->count, static_cast<quint64>(times));
            QCOMPARE(finding->line, first.value(pattern));
        }
        QCOMPARE(report.files.front().lines, static_cast<qint64>(lines));
    }

    void iisNeedsItsHeader()
    {
        EvidenceFiles files;
        files.add(
            u"httperr.log"_s,
            "#Software: Microsoft HTTP API 2.0\r\n#Version: 1.0\r\n"
            "#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason "
            "s-queuename\r\n"
            "2026-11-21 03:54:36 10.0.0.1 4242 10.0.0.2 80 HTTP/1.1 GET / - 1 Connection_Abandoned_By_ReqQueue Pool\r\n"
            "2026-11-21 03:54:37 10.0.0.1 4243 10.0.0.2 80 - - - - - Timer_ConnectionIdle -\r\n");
        const EvidenceReport report = files.read();
        QVERIFY2(found(report, u"iis.abandoned"_s) != nullptr, qPrintable(all(report)));
        QCOMPARE(found(report, u"iis.idle"_s)->line, 5);
        QCOMPARE(report.files.front().formats, QStringList{u"iis"_s});
    }

    void kubernetesTellsWhichPod()
    {
        EvidenceFiles files;
        files.add(u"pods.json"_s, R"({
  "apiVersion": "v1", "kind": "List",
  "items": [
    {"kind": "Pod", "metadata": {"name": "shop-1"}, "status": {"phase": "Running",
      "containerStatuses": [{"name": "app", "restartCount": 4, "ready": true,
        "lastState": {"terminated": {
          "reason": "OOMKilled",
          "exitCode": 137, "finishedAt": "2026-11-21T03:54:36Z"}}}]}},
    {"kind": "Pod", "metadata": {"name": "shop-2"}, "status": {"reason": "Evicted", "message": "The node was low on resource: memory."}},
    {"kind": "Event", "reason": "Unhealthy", "message": "Liveness probe failed: timeout", "count": 7,
     "lastTimestamp": "2026-11-21T03:50:00Z", "involvedObject": {"name": "shop-3"}}
  ]
})");
        const EvidenceReport report = files.read();
        const auto *oom = found(report, u"kubernetes.pod_oom"_s);
        QVERIFY2(oom != nullptr, qPrintable(all(report)));
        QCOMPARE(oom->line, 7);
        QVERIFY(oom->text.startsWith(u"shop-1/app"_s));
        QCOMPARE(oom->first, u"2026-11-21T03:54:36+00:00"_s);
        QCOMPARE(found(report, u"kubernetes.event_unhealthy"_s)->count, quint64(7));
        QVERIFY(found(report, u"kubernetes.pod_evicted"_s) != nullptr);
        // The restarts follow from the memory limit.
        QCOMPARE(found(report, u"kubernetes.pod_restarts"_s)->explainedBy, u"kubernetes.pod_oom"_s);
    }
};

RESETSCOPE_TEST(EvidenceLogTest)
#include "evidence_log_test.moc"
