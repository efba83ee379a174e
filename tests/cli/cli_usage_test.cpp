// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong usage: status 2, one line on standard error that names the problem, nothing on standard output.
#include "probes/lab/lab.h"
#include "tests/cli/cli_process.h"
#include "tests/support/fault_processes.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace resetscope::tests;

class CliUsageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion_data();
    void helpAndVersion();
    void fixesAsJson();
    void fixesFillsInFindings();
    void labList();
    void labStartPrintsItsUrlAndEnds();
    void labStartOnATakenPort();
    void theProgramIsKilled_data();
    void theProgramIsKilled();
};

void CliUsageTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const QStringList &arguments, const char *named) {
        QTest::newRow(name) << arguments << QByteArray(named);
    };
    row("nothing", {}, "diagnose");
    row("unknown command", {u"explode"_s}, "explode");
    row("no target", {u"diagnose"_s}, "TARGET");
    row("two targets", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"http://127.0.0.1/x"_s}, "/x");
    row("unknown option", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--fast"_s}, "--fast");
    row("short option", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"-j"_s}, "-j");
    row("value missing", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--budget"_s}, "--budget");
    row("switch with a value", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--json=yes"_s}, "--json");
    row("scheme", {u"diagnose"_s, u"ftp://127.0.0.1/"_s}, "ftp://");
    row("bad URL", {u"diagnose"_s, u"http://"_s}, "http://");
    row("bad port", {u"diagnose"_s, u"http://127.0.0.1:99999/"_s}, "99999");
    row("no port", {u"diagnose"_s, u"tcp://127.0.0.1"_s}, "port");
    row("password", {u"diagnose"_s, u"http://me:geheim@127.0.0.1/"_s}, "password");
    row("empty target", {u"diagnose"_s, QString()}, "target");
    row("idle word", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--max-idle"_s, u"long"_s}, "long");
    row("idle negative", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--max-idle"_s, u"-3"_s}, "-3");
    row("idle nan", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--max-idle"_s, u"nan"_s}, "nan");
    row("budget", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--budget"_s, u"0"_s}, "--budget");
    row("payload", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--max-payload"_s, u"1.5"_s}, "1.5");
    row("seed", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--seed"_s, u"-1"_s}, "-1");
    row("answer key", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--answer"_s, u"who=me"_s}, "who=me");
    row("answer value", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--answer"_s, u"when=never"_s}, "never");
    row("only", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--only"_s, u"dns,magic"_s}, "magic");
    row("skip", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--skip"_s, u"magic"_s}, "magic");
    row("slow path", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--slow-path"_s, u"slow"_s}, "slow");
    row("header injection", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--slow-path"_s, u"/a\r\nX: y"_s}, "--slow-path");
    row("evidence", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--evidence"_s, u"/no/such/x.log"_s}, "/no/such/x.log");
    row("pdf folder", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--pdf"_s, u"/no/such/folder/r.pdf"_s}, "/no/such");
    row("pdf device", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--pdf"_s, u"/dev/null"_s}, "/dev/null");
    row("record folder", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--record"_s, u"/no/such/folder/p.pcap"_s},
        "/no/such");
    row("record device", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--record"_s, u"/dev/null"_s}, "--record");
    row("hide", {u"diagnose"_s, u"http://127.0.0.1/"_s, u"--hide"_s, u"hosts,faces"_s}, "faces");
    row("capture of nothing", {u"capture"_s, u"x.pcap"_s}, "x.pcap");
    row("evidence of nothing", {u"evidence"_s, u"x.log"_s}, "x.log");
    row("report without a case", {u"report"_s}, "CASE");
    row("report without an output", {u"report"_s, u"x.json"_s}, "--pdf");
    row("report of nothing", {u"report"_s, u"/no/such.json"_s, u"--pdf"_s, u"/tmp/resetscope-x.pdf"_s},
        "/no/such.json");
    row("report of a folder", {u"report"_s, u"/"_s, u"--html"_s, u"/tmp/resetscope-x.html"_s}, "folder");
    row("fixes cause", {u"fixes"_s, u"--json"_s, u"--cause"_s, u"gremlins"_s}, "gremlins");
    row("fixes finding", {u"fixes"_s, u"--json"_s, u"--finding"_s, u"idle"_s}, "idle");
    row("lab verb", {u"lab"_s, u"stop"_s}, "stop");
    row("lab scenario", {u"lab"_s, u"start"_s, u"gremlins"_s}, "gremlins");
    row("lab port", {u"lab"_s, u"start"_s, u"healthy"_s, u"--port"_s, u"70000"_s}, "70000");
    row("lab limit", {u"lab"_s, u"start"_s, u"healthy"_s, u"--limit"_s, u"0"_s}, "--limit");
    row("control characters", {u"ex\x1b[31mplode"_s}, "plode");
}

void CliUsageTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains(named), result.err.constData());
    QVERIFY(result.err.startsWith("resetscope-cli: "));
    QVERIFY(!result.err.contains('\x1b'));
    QVERIFY(!result.err.contains("geheim"));
}

void CliUsageTest::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    for (const QString &command : {u"diagnose"_s, u"report"_s, u"fixes"_s, u"lab"_s}) {
        QTest::newRow(command.toUtf8().constData()) << QStringList{command, u"--help"_s};
    }
}

void CliUsageTest::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("resetscope-cli"));
    QCOMPARE(result.err, QByteArray());
}

void CliUsageTest::fixesAsJson()
{
    const CliResult result = runCli({u"fixes"_s, u"--json"_s, u"--cause"_s, u"idle_timeout"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    const QJsonArray fixes = QJsonDocument::fromJson(result.out).array();
    QVERIFY(fixes.size() >= 5);
    QSet<QString> ids;
    for (const QJsonValue fix : fixes) {
        QCOMPARE(fix[u"cause"_s].toString(), u"idle_timeout"_s);
        for (const QString &field : {u"id"_s, u"product"_s, u"title"_s, u"language"_s, u"text"_s, u"why"_s}) {
            QVERIFY2(!fix[field].toString().isEmpty(), qPrintable(field));
        }
        QVERIFY(fix[u"checker"_s].isNull() || fix[u"checker"_s].isString());
        QVERIFY2(!fix[u"text"_s].toString().contains(u"{{"_s), qPrintable(fix[u"text"_s].toString()));
        ids.insert(fix[u"id"_s].toString());
    }
    QCOMPARE(ids.size(), fixes.size());
}

void CliUsageTest::fixesFillsInFindings()
{
    const QStringList base{u"fixes"_s, u"--json"_s, u"--cause"_s, u"idle_timeout"_s};
    const CliResult one = runCli(base + QStringList{u"--finding"_s, u"idle_limit_s=97"_s});
    const CliResult other = runCli(base + QStringList{u"--finding"_s, u"idle_limit_s=3111"_s});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(other.exitCode, 0);
    QVERIFY(one.out != other.out);
}

void CliUsageTest::labList()
{
    const CliResult result = runCli({u"lab"_s, u"list"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    const QJsonArray list = QJsonDocument::fromJson(result.out).array();
    QStringList ids;
    for (const QJsonValue scenario : list) {
        ids.append(scenario[u"id"_s].toString());
        QVERIFY(!scenario[u"cause"_s].toString().isEmpty());
        QVERIFY(!scenario[u"title"_s].toString().isEmpty());
        QVERIFY(scenario[u"needs_namespaces"_s].isBool());
    }
    for (const QString &id : {u"healthy"_s, u"idle-timeout-rst"_s, u"idle-timeout-silent"_s, u"keepalive-mismatch"_s}) {
        QVERIFY(ids.contains(id));
    }
}

void CliUsageTest::labStartPrintsItsUrlAndEnds()
{
    for (const int number : {SIGINT, SIGTERM}) {
        CliProcess lab({u"lab"_s, u"start"_s, u"healthy"_s});
        const QByteArray url = lab.firstLine();
        QVERIFY2(url.startsWith("http://127.0.0.1:"), url.constData());
        lab.signal(number);
        QVERIFY(lab.finish());
        QCOMPARE(lab.exitCode(), 0);
        QCOMPARE(lab.out().count('\n'), 1);
    }
}

void CliUsageTest::labStartOnATakenPort()
{
    CliProcess lab({u"lab"_s, u"start"_s, u"healthy-tcp"_s});
    const QByteArray port = lab.firstLine().split(':').last();
    const CliResult second = runCli({u"lab"_s, u"start"_s, u"healthy"_s, u"--port"_s, QString::fromUtf8(port)});
    QCOMPARE(second.exitCode, 2);
    QVERIFY2(second.err.contains(port), second.err.constData());
}

void CliUsageTest::theProgramIsKilled_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("processes") << u"crash-worker"_s;
    QTest::newRow("private network") << u"firewall-forgets"_s;
}

/// Killed without a chance to clean up: the processes of its fault notice, and its networks go with them.
void CliUsageTest::theProgramIsKilled()
{
    QFETCH(QString, id);
    if (id == u"firewall-forgets"_s && !resetscope::probes::lab::whyNoNamespaces().empty()) {
        QSKIP("private networks are not allowed here");
    }
    const QSet<QString> before = networksInUse();
    CliProcess lab({u"lab"_s, u"start"_s, id});
    QVERIFY(!lab.firstLine().isEmpty());
    const auto first = faultsOf(lab.pid());
    QCOMPARE(first.size(), 1);
    const QSet<int> group{first[0].group};
    QVERIFY(aliveIn(group) > 1);
    QSet<QString> networks;
    for (const FaultProcess &one : faultProcesses()) {
        if (group.contains(one.group)) {
            networks.insert(one.network);
        }
    }
    networks.subtract(before);
    QCOMPARE(networks.isEmpty(), id != u"firewall-forgets"_s);
    lab.signal(SIGKILL);
    static_cast<void>(lab.finish());  // false: it was killed
    QTRY_COMPARE(aliveIn(group), 0);
    QVERIFY(!networksInUse().intersects(networks));
}

RESETSCOPE_TEST(CliUsageTest)
#include "cli_usage_test.moc"
