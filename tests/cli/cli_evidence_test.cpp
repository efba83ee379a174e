// SPDX-License-Identifier: GPL-3.0-or-later
// `evidence`, `diagnose --evidence` and `diagnose --record`, `watch` and `relay` against the real program.
#include "probes/lab/lab.h"
#include "tests/cli/cli_process.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::tests;

namespace {

const QByteArray kResetLine =
    "2024/05/01 10:00:00 [error] 7#7: *9 recv() failed (104: Connection reset by peer) while reading response header "
    "from upstream, client: 10.0.0.1, server: _, request: \"GET / HTTP/1.1\", upstream: \"http://10.0.0.2:8080/\"\n";

QJsonObject documentOf(const QByteArray &out)
{
    return QJsonDocument::fromJson(out).object();
}

std::optional<QJsonObject> finding(const QJsonObject &document, const QString &id)
{
    for (const QJsonValue value : document[u"findings"_s].toArray()) {
        if (value[u"id"_s].toString() == id) {
            return value.toObject();
        }
    }
    return std::nullopt;
}

QString urlOf(const probes::lab::Lab &lab)
{
    return QString::fromStdString(lab.url());
}

/// One request through a port of this computer; what came back.
QByteArray request(quint16 port)
{
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    where.sin_port = htons(port);
    const QByteArray words("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    if (::connect(client, reinterpret_cast<sockaddr *>(&where), sizeof where) == 0 &&
        ::send(client, words.constData(), static_cast<std::size_t>(words.size()), MSG_NOSIGNAL) == words.size()) {
        std::array<char, 4096> piece{};
        for (ssize_t got = 0; (got = ::recv(client, piece.data(), piece.size(), 0)) > 0;) {
            answer.append(piece.data(), got);
        }
    }
    ::close(client);
    return answer;
}

}  // namespace

class CliEvidenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nginxLog();
    void bundleOfTheRealCollector();
    void notText();
    void utf16();
    void oneLineOf100Megabytes();
    void jsonBomb();
    void captureThroughAPipe();
    void oneBadFileAmongGoodOnes();
    void diagnoseWithEvidence();
    void diagnoseAndRecord();
    void recordingIsNotAllowed();
    void watchHealthy();
    void watchUntilInterrupted();
    void watchNothing();
    void relayHandsOnAndTells();
    void relayOfAMissingService();
    void relayWithoutTraffic();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

void CliEvidenceTest::nginxLog()
{
    const CliResult result = runCli({u"evidence"_s, u"--json"_s, put(u"error.log"_s, "\n" + kResetLine.repeated(20))});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err, QByteArray());
    const QJsonObject first = documentOf(result.out)[u"evidence"_s][0].toObject();
    QCOMPARE(first[u"id"_s].toString(), u"nginx.upstream_reset"_s);
    QCOMPARE(first[u"line"_s].toInt(), 2);
    QCOMPARE(first[u"count"_s].toInt(), 20);
    const CliResult text = runCli({u"evidence"_s, put(u"error.log"_s, kResetLine)});
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.out.contains("error.log:1: "));
}

void CliEvidenceTest::bundleOfTheRealCollector()
{
    const CliResult script = runCli({u"evidence"_s, u"--collector"_s, u"linux"_s});
    QCOMPARE(script.exitCode, 0);
    QProcess shell;
    shell.start(u"sh"_s, {put(u"collector.sh"_s, script.out)});
    QVERIFY(shell.waitForFinished(110000));
    const QByteArray bundle = shell.readAllStandardOutput();
    QVERIFY(bundle.startsWith("resetscope-bundle"));
    const CliResult result = runCli({u"evidence"_s, u"--json"_s, put(u"bundle.txt"_s, bundle)});
    QVERIFY2(result.exitCode == 0 || result.exitCode == 1 || result.exitCode == 3, result.err.constData());
    const QJsonObject document = documentOf(result.out);
    QVERIFY(document[u"evidence_files"_s][0][u"formats"_s].toArray().contains(u"bundle"_s));
    // A line of trouble in the same bundle is found.
    QByteArray bad = bundle;
    bad.replace("=== resetscope log kernel\n",
                "=== resetscope log kernel\n[1.0] Out of memory: Killed process 12 (app) total-vm:1kB\n");
    const CliResult killed = runCli({u"evidence"_s, u"--json"_s, put(u"bundle.txt"_s, bad)});
    QCOMPARE(killed.exitCode, 1);
    QVERIFY(finding(documentOf(killed.out), u"ev_oom_kill"_s));
}

void CliEvidenceTest::notText()
{
    QByteArray junk;
    for (int i = 0; i < 100'000; ++i) {
        junk += static_cast<char>(i * 7919 >> 3);
    }
    for (const QByteArray &bytes : {junk, QByteArray(1000, '\0'), QByteArray()}) {
        const CliResult result = runCli({u"evidence"_s, u"--json"_s, put(u"junk.bin"_s, bytes)});
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY2(result.err.contains("junk.bin"), result.err.constData());
    }
    const CliResult nothing = runCli({u"evidence"_s, put(u"notes.txt"_s, "Nothing happened today.\n")});
    QCOMPARE(nothing.exitCode, 3);
}

void CliEvidenceTest::utf16()
{
    const QString text = u"first line\n"_s + QString::fromLatin1(kResetLine);
    QByteArray little("\xff\xfe");
    QByteArray big("\xfe\xff");
    for (const QChar c : text) {
        const auto low = static_cast<char>(c.unicode() & 0xff);
        const auto high = static_cast<char>(c.unicode() >> 8);
        little.append(low).append(high);
        big.append(high).append(low);
    }
    for (const QByteArray &bytes : {little, big}) {
        const CliResult result = runCli({u"evidence"_s, u"--json"_s, put(u"windows.log"_s, bytes)});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(documentOf(result.out)[u"evidence"_s][0][u"line"_s].toInt(), 2);
    }
}

void CliEvidenceTest::oneLineOf100Megabytes()
{
    QByteArray bytes = kResetLine + QByteArray(100'000'000, 'a') + '\n' + kResetLine;
    const QString path = put(u"long.log"_s, bytes);
    bytes.clear();
    const CliResult result = runLimited(256, {u"evidence"_s, u"--json"_s, path});
    QCOMPARE(result.exitCode, 1);
    const QJsonObject document = documentOf(result.out);
    QCOMPARE(document[u"evidence"_s][0][u"count"_s].toInt(), 2);  // also what comes after it
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains("long.log:2: "), result.err.constData());
}

void CliEvidenceTest::jsonBomb()
{
    const QString path = put(u"bomb.json"_s, QByteArray(50'000'000, '['));
    const CliResult result = runLimited(512, {u"evidence"_s, u"--json"_s, path});
    QVERIFY2(result.exitCode == 2 || result.exitCode == 3, qPrintable(QString::number(result.exitCode)));
    QVERIFY2(result.err.contains("bomb.json:1: "), result.err.left(500).constData());
}

void CliEvidenceTest::captureThroughAPipe()
{
    test::TrafficPlan plan;
    plan.connections = 3000;  // more than what is read ahead
    const std::string capture = test::captureOf(test::makeTraffic(plan).wires);
    const QByteArray bytes(capture.data(), static_cast<qsizetype>(capture.size()));
    const CliResult file = runCli({u"evidence"_s, u"--json"_s, put(u"traffic.pcap"_s, bytes)});
    const CliResult pipe = runCli({u"evidence"_s, u"--json"_s, u"-"_s}, bytes);
    QCOMPARE(file.exitCode, 1);
    QCOMPARE(pipe.exitCode, 1);
    QCOMPARE(pipe.err, QByteArray());
    QCOMPARE(documentOf(pipe.out)[u"findings"_s], documentOf(file.out)[u"findings"_s]);
}

void CliEvidenceTest::oneBadFileAmongGoodOnes()
{
    const CliResult result = runCli(
        {u"evidence"_s, u"--json"_s, put(u"junk.bin"_s, QByteArray(1000, '\1')), put(u"error.log"_s, kResetLine)});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("junk.bin"));
    QCOMPARE(documentOf(result.out)[u"evidence_files"_s].toArray().size(), 1);
}

void CliEvidenceTest::diagnoseWithEvidence()
{
    auto started = probes::lab::start("healthy", {});
    auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started);
    QVERIFY(lab != nullptr);
    const QString log = put(u"kernel.log"_s, "[1.0] Out of memory: Killed process 12 (app) total-vm:1kB\n");
    const QStringList words{u"diagnose"_s, urlOf(**lab),    u"--only"_s,
                            u"connect"_s,  u"--json"_s,     u"--evidence"_s,
                            log,           u"--evidence"_s, put(u"junk.bin"_s, QByteArray(1000, '\1'))};
    const CliResult result = runCli(words);
    QVERIFY(result.exitCode == 0 || result.exitCode == 1);
    const QJsonObject document = documentOf(result.out);
    QVERIFY(finding(document, u"ev_oom_kill"_s));
    QVERIFY(finding(document, u"connect_ok_ratio"_s));
    QCOMPARE(document[u"evidence"_s].toArray().size(), 1);
    QVERIFY2(result.err.contains("junk.bin"), result.err.constData());
    QVERIFY(!document.contains(u"recording"_s));
}

void CliEvidenceTest::diagnoseAndRecord()
{
    if (QProcess::execute(QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope-capture-helper"), {u"check"_s}) != 0) {
        QSKIP("packets cannot be recorded here");
    }
    auto started = probes::lab::start("healthy", {});
    auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started);
    QVERIFY(lab != nullptr);
    const QString path = m_folder.filePath(u"packets.pcap"_s);
    const CliResult result =
        runCli({u"diagnose"_s, urlOf(**lab), u"--only"_s, u"connect,http"_s, u"--json"_s, u"--record"_s, path});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QJsonObject recording = documentOf(result.out)[u"recording"_s].toObject();
    QVERIFY(recording[u"recorded"_s].toBool() && recording[u"complete"_s].toBool());
    QCOMPARE(recording[u"dropped"_s].toInt(), 0);
    QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The file is an ordinary capture, of every connection that the tests made and of nothing else.
    const QJsonObject read = documentOf(runCli({u"capture"_s, path, u"--json"_s}).out);
    QCOMPARE(read[u"totals"_s][u"packets"_s].toDouble(), recording[u"packets"_s].toDouble());
    double attempts = 1;
    if (const auto tried = finding(documentOf(result.out), u"connect_attempts"_s)) {
        attempts += (*tried)[u"value"_s].toDouble();
    }
    QVERIFY2(read[u"totals"_s][u"connections"_s].toDouble() >= attempts,
             qPrintable(QString::number(read[u"totals"_s][u"connections"_s].toDouble())));
}

void CliEvidenceTest::recordingIsNotAllowed()
{
    if (::geteuid() != 0) {
        QSKIP("only root can take the right away for a test");
    }
    QProcess process;
    process.start(u"setpriv"_s,
                  {u"--bounding-set=-net_raw"_s, QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope-cli"), u"diagnose"_s,
                   u"http://127.0.0.1:9/"_s, u"--record"_s, m_folder.filePath(u"never.pcap"_s)});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray err = process.readAllStandardError();
    QCOMPARE(err.count('\n'), 1);
    QVERIFY2(err.contains("--record") && err.contains("group"), err.constData());
    QVERIFY(!QFile::exists(m_folder.filePath(u"never.pcap"_s)));
}

void CliEvidenceTest::watchHealthy()
{
    auto started = probes::lab::start("healthy", {});
    auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started);
    QVERIFY(lab != nullptr);
    const CliResult result = runCli({u"watch"_s, urlOf(**lab), u"--for"_s, u"3"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    const auto seen = finding(documentOf(result.out), u"watch_events"_s);
    QVERIFY(seen);
    QCOMPARE(documentOf(result.out)[u"probes"_s][0][u"id"_s].toString(), u"watch"_s);
}

void CliEvidenceTest::watchUntilInterrupted()
{
    auto started = probes::lab::start("idle-timeout-rst", {0, 1.0});
    auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started);
    QVERIFY(lab != nullptr);
    CliProcess process({u"watch"_s, urlOf(**lab), u"--for"_s, u"600"_s, u"--json"_s});
    QVERIFY2(process.waitForErr("(connection ", 60000), process.err().constData());
    process.signal(SIGINT);
    QVERIFY(process.finish());
    QCOMPARE(process.exitCode(), 130);
    const auto resets = finding(process.json(), u"watch_resets"_s);  // what was measured is still printed
    QVERIFY(resets && (*resets)[u"value"_s].toDouble() > 0);
}

void CliEvidenceTest::watchNothing()
{
    const CliResult result = runCli({u"watch"_s, u"tcp://127.0.0.1:9"_s, u"--for"_s, u"2"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 1 || result.exitCode == 3, result.err.constData());
    const CliResult wrong = runCli({u"watch"_s, u"http://127.0.0.1/"_s, u"--for"_s, u"never"_s});
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.err.count('\n'), 1);
}

void CliEvidenceTest::relayHandsOnAndTells()
{
    auto started = probes::lab::start("healthy", {});
    auto *lab = std::get_if<std::unique_ptr<probes::lab::Lab>>(&started);
    QVERIFY(lab != nullptr);
    CliProcess process({u"relay"_s, urlOf(**lab), u"--for"_s, u"600"_s, u"--json"_s});
    QVERIFY(process.waitForErr("listening on 127.0.0.1:"));
    const QByteArray words = process.err();
    const qsizetype at = words.indexOf("127.0.0.1:") + 10;
    const quint16 port = words.mid(at, words.indexOf('\n', at) - at).trimmed().toUShort();
    QVERIFY2(request(port).startsWith("HTTP/1.1 200"), words.constData());
    QVERIFY(request(port).startsWith("HTTP/1.1 200"));
    QVERIFY(process.waitForErr("connection 2: "));
    process.signal(SIGTERM);
    QVERIFY(process.finish());
    QCOMPARE(process.exitCode(), 130);
    const auto flows = finding(process.json(), u"relay_flows"_s);
    QVERIFY(flows);
    QCOMPARE((*flows)[u"value"_s].toInt(), 2);
}

void CliEvidenceTest::relayOfAMissingService()
{
    CliProcess process({u"relay"_s, u"tcp://127.0.0.1:9"_s, u"--json"_s});
    QVERIFY(process.waitForErr("listening on 127.0.0.1:"));
    const QByteArray words = process.err();
    const qsizetype at = words.indexOf("127.0.0.1:") + 10;
    QCOMPARE(request(words.mid(at, words.indexOf('\n', at) - at).trimmed().toUShort()), QByteArray());
    QVERIFY(process.waitForErr("connection 1: "));
    process.signal(SIGINT);  // without --for that is the ordinary end
    QVERIFY(process.finish());
    QCOMPARE(process.exitCode(), 1);
    const auto missing = finding(process.json(), u"relay_not_connected"_s);
    QVERIFY(missing);
    QCOMPARE((*missing)[u"value"_s].toInt(), 1);
}

void CliEvidenceTest::relayWithoutTraffic()
{
    const CliResult result = runCli({u"relay"_s, u"tcp://127.0.0.1:9"_s, u"--for"_s, u"0.5"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY(!documentOf(result.out).isEmpty());
    for (const QString &port : {u"0"_s, u"70000"_s, u"x"_s}) {
        const CliResult wrong = runCli({u"relay"_s, u"tcp://127.0.0.1:9"_s, u"--port"_s, port});
        QCOMPARE(wrong.exitCode, 2);
        QCOMPARE(wrong.err.count('\n'), 1);
    }
}

RESETSCOPE_TEST(CliEvidenceTest)
#include "cli_evidence_test.moc"
