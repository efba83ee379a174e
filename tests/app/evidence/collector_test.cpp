// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/collector.h"
#include "tests/app/evidence/evidence_support.h"
#include "tests/app/fixes/script_languages.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
using namespace resetscope::tests;

class CollectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShellAcceptsIt_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("sh") << u"sh"_s;
        QTest::newRow("dash") << u"dash"_s;
        QTest::newRow("bash") << u"bash"_s;
        QTest::newRow("busybox") << u"busybox"_s;
    }
    void everyShellAcceptsIt()
    {
        QFETCH(QString, shell);
        if (QStandardPaths::findExecutable(shell).isEmpty()) {
            QSKIP("this shell is not installed");
        }
        EvidenceFiles files;
        const QString path = files.add(u"c.sh"_s, collectorScript(CollectorSystem::Linux, {})->toUtf8());
        QProcess process;
        process.start(shell, shell == "busybox"_L1 ? QStringList{u"sh"_s, u"-n"_s, path} : QStringList{u"-n"_s, path});
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }

    /// Nothing in it writes, sends or starts anything.
    void itOnlyReads()
    {
        const QString linux = *collectorScript(CollectorSystem::Linux, {});
        QString code;
        for (const QString &line : linux.split(u'\n')) {
            code += line.trimmed().startsWith(u'#') ? QString() : line + u'\n';
        }
        for (const char *word : {"curl", "wget", " nc ", "ssh ", "mktemp", " rm ", " mv ", " cp ", "tee ", "sudo",
                                 "sysctl -w", "systemctl restart", "systemctl start", "eval", "kubectl delete",
                                 "kubectl apply", "http://", "https://"}) {
            QVERIFY2(!code.contains(QLatin1String(word)), word);
        }
        static const QRegularExpression redirect(u">+\\s*(?!/dev/null|&)[\"$/\\w]"_s);
        for (const QString &line : code.split(u'\n')) {
            const auto match = redirect.match(QString(line).remove(QRegularExpression(u"'[^']*'|\"[^\"]*\""_s)));
            QVERIFY2(!match.hasMatch(), qPrintable(line));
        }
        const QString windows = *collectorScript(CollectorSystem::Windows, {});
        for (const char *word : {"Invoke-WebRequest", "Set-Item", "Remove-Item", "Out-File", "Start-Service",
                                 "Restart-Service", "New-Item"}) {
            QVERIFY2(!windows.contains(QLatin1String(word)), word);
        }
    }

    /// There is no PowerShell on Debian: its form and its commands are looked at.
    void theWindowsScriptIsWhole()
    {
        const auto script = collectorScript(CollectorSystem::Windows, {{u"W3SVC"_s}});
        QVERIFY(script);
        const QString fault = powershellFault(*script);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        // The check notices a fault in the middle of it.
        QString broken = *script;
        QVERIFY(!powershellFault(broken.replace(u"Sort-Object LastWriteTime"_s, u"Sort-Object -By Time"_s)).isEmpty());
        QVERIFY(!powershellFault(script->chopped(4)).isEmpty());
    }

    void servicesAreNamedSafely()
    {
        const auto script = collectorScript(CollectorSystem::Linux, {{u"shop.service"_s, u"nginx"_s}});
        QVERIFY(script && script->contains(u"SERVICES=\"shop.service nginx\""_s));
        for (const QString &bad : {u"a;b"_s, u"$(id)"_s, u"\"x"_s, u""_s, u"-rf"_s, u"a b"_s}) {
            QVERIFY2(!collectorScript(CollectorSystem::Linux, {{bad}}), qPrintable(bad));
        }
    }

    /// Runs here, as it is, and what it prints is understood.
    void itRunsAndIsReadBack()
    {
        EvidenceFiles files;
        const QString path = files.add(u"scripts/c.sh"_s, collectorScript(CollectorSystem::Linux, {})->toUtf8());
        QProcess process;
        process.start(u"sh"_s, {path});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray bundle = process.readAllStandardOutput();
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QVERIFY(bundle.startsWith("resetscope-bundle 1\n"));
        QVERIFY(bundle.contains("=== resetscope counters netstat\nTcpExt:"));
        QVERIFY(bundle.endsWith("=== resetscope end\n"));
        EvidenceFiles result;
        result.add(u"bundle"_s, bundle);
        const EvidenceReport report = result.read();
        QCOMPARE(report.files.size(), std::size_t(1));
        QVERIFY(report.files.front().formats.contains(u"bundle"_s));
        for (const EvidenceNote &note : report.notes) {
            QVERIFY2(!note.message.contains(u"cut off"_s), qPrintable(note.message));
        }
    }

    void theBundleIsUnderstood()
    {
        EvidenceFiles files;
        files.add(
            u"bundle.txt"_s,
            "resetscope-bundle 1\n=== resetscope info host\nclock 2026-11-21T03:54:36+0100\n"
            "=== resetscope log kernel\n[1.000001] Memory cgroup out of memory: Killed process 7 (app) total-vm:1kB\n"
            "=== resetscope counters netstat\nTcpExt: SyncookiesSent ListenOverflows ListenDrops "
            "TCPAbortOnMemory\nTcpExt: 0 12 12 0\n"
            "=== resetscope counters listen\nLISTEN 0 128 0.0.0.0:22 0.0.0.0:*\nLISTEN 129 128 0.0.0.0:80 0.0.0.0:*\n"
            "=== resetscope counters sysctl\nnet.ipv4.tcp_abort_on_overflow = 1\nnet.netfilter.nf_conntrack_max = "
            "1000\n"
            "net.netfilter.nf_conntrack_count = 990\n"
            "=== resetscope counters files\nsystem 1000 100000\n77 nginx 1020 1024\n"
            "=== resetscope counters services\nnginx NRestarts=3 Result=signal\n"
            "=== resetscope log file /var/log/nginx/error.log\n"
            "2026/11/21 03:54:36 [error] 1#1: *5 upstream prematurely closed connection while reading response header "
            "from upstream\n"
            "=== resetscope config nginx /etc/nginx/nginx.conf\nevents {}\nhttp {\n include "
            "/etc/nginx/conf.d/*.conf;\n}\n"
            "=== resetscope config nginx /etc/nginx/conf.d/a.conf\nserver {\n listen 80;\n keepalive_timeout 33s;\n}\n"
            "=== resetscope end\n");
        const EvidenceReport report = files.read();
        QVERIFY2(report.notes.empty(), qPrintable(all(report)));
        for (const QString &pattern :
             {u"kernel.oom_group"_s, u"counter.listen_overflows"_s, u"counter.listen_full_now"_s,
              u"counter.abort_on_overflow"_s, u"counter.conntrack_near_limit"_s, u"counter.fd_near_limit"_s,
              u"counter.service_restarts"_s, u"nginx.upstream_closed"_s}) {
            QVERIFY2(found(report, pattern) != nullptr, qPrintable(pattern + u" not in "_s + all(report)));
        }
        QCOMPARE(found(report, u"kernel.oom_group"_s)->line, 5);
        QCOMPARE(found(report, u"counter.listen_full_now"_s)->line, 11);
        QCOMPARE(found(report, u"counter.listen_overflows"_s)->count, quint64(12));
        // The server's own clock gives the zone that nginx does not write.
        QCOMPARE(found(report, u"nginx.upstream_closed"_s)->first, u"2026-11-21T03:54:36+01:00"_s);
        QCOMPARE(report.configurations.size(), std::size_t(1));
        const ConfigSetting *idle = report.configurations.front().setting(Limit::ClientIdle);
        QCOMPARE(idle->value, 33.0);
        QCOMPARE(idle->line, 31);
    }

    /// The clean function of the script, fed with secrets.
    void secretsAreLeftOut()
    {
        const QString script = *collectorScript(CollectorSystem::Linux, {});
        const qsizetype begin = script.indexOf(u"\nclean() {"_s);
        const qsizetype end = script.indexOf(u"\n}\n"_s, begin);
        QVERIFY(begin > 0 && end > begin);
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, script.mid(begin, end + 3 - begin) + u"clean"_s});
        process.write(
            "stats auth admin:hunter1\nproxy_set_header Authorization \"Basic hunter2\";\npassword = hunter3\n"
            "proxy_pass http://bob:hunter4@10.0.0.1:80/;\nAPI_KEY: hunter5\n-----BEGIN PRIVATE "
            "KEY-----\nhunter6\n-----END PRIVATE KEY-----\n"
            "db_password hunter7;\nkeepalive_timeout 65;\nSetEnv SECRET_TOKEN hunter8\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(10000));
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(!out.contains("hunter"), out.constData());
        QVERIFY(out.contains("keepalive_timeout 65;"));
        QVERIFY2(out.contains("proxy_pass http://(left out)@10.0.0.1:80/;"), out.constData());

        const qsizetype jsonBegin = script.indexOf(u"\ncleanjson() {"_s);
        QProcess json;
        json.start(u"sh"_s, {u"-c"_s, script.mid(jsonBegin, script.indexOf(u"\n}\n"_s, jsonBegin) + 3 - jsonBegin) +
                                          u"cleanjson"_s});
        json.write("{\n \"env\": [\n  {\n   \"name\": \"DB_PASSWORD\",\n   \"value\": \"hunter1\"\n  }\n ],\n "
                   "\"args\": [\n  \"--key=hunter2\",\n"
                   "  \"hunter3\"\n ],\n \"x/last-applied-configuration\": \"{\\\"a\\\": \\\"hunter4\\\"}\",\n "
                   "\"name\": \"shop\"\n}\n");
        json.closeWriteChannel();
        QVERIFY(json.waitForFinished(10000));
        const QByteArray cleaned = json.readAllStandardOutput();
        QVERIFY2(!cleaned.contains("hunter") && cleaned.contains("shop"), cleaned.constData());
        QVERIFY2(!QJsonDocument::fromJson(cleaned).isNull(), cleaned.constData());
    }
};

RESETSCOPE_TEST(CollectorTest)
#include "collector_test.moc"
