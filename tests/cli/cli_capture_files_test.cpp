// SPDX-License-Identifier: GPL-3.0-or-later
// `capture` against the real program: joining, saving, standard input, damaged and hostile files, exit statuses.
#include "tests/cli/cli_process.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope::test;
using namespace resetscope::tests;

namespace {

QByteArray capture(bool atServer)
{
    TrafficPlan plan;
    plan.seed = 3;
    plan.connections = 200;
    plan.atServer = atServer;
    const std::string bytes = captureOf(makeTraffic(plan).wires);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// A client that gave up before it was answered: judged, and no fault.
QByteArray givenUp()
{
    std::vector<Wire> wires(2);
    wires[0].from = wires[1].from = v4(0x0a000001, 40000);
    wires[0].to = wires[1].to = v4(0x0a000002, 80);
    wires[0].flags = 0x02;
    wires[0].seq = 100;
    wires[1].flags = 0x04;
    wires[1].seq = 101;
    wires[1].time_ns = 1'000'000;
    const std::string bytes = captureOf(wires);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QJsonObject documentOf(const CliResult &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

int faultyResets(const QJsonObject &document)
{
    int count = 0;
    for (const QJsonValue reset : document[u"resets"_s].toArray()) {
        count += reset[u"benign"_s].toString().isEmpty() || reset[u"benign"_s].toString() == u"none"_s ? 1 : 0;
    }
    return count;
}

}  // namespace

class CliCaptureFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsTheOtherEnd();
    void saysWhenTheOtherIsUnrelated();
    void badOtherFile();
    void savesTheFaultyConnections();
    void savesNothingWithoutAFault();
    void refusesToSave_data();
    void refusesToSave();
    void standardInput();
    void damaged_data();
    void damaged();
    void oneEnormousPacket();
    void onlyOrdinaryResets();
    void noConnections();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

void CliCaptureFilesTest::joinsTheOtherEnd()
{
    const QString near = put(u"near.pcap"_s, capture(false));
    const QString far = put(u"far.pcap"_s, capture(true));
    const CliResult alone = runCli({u"capture"_s, near, u"--json"_s});
    const CliResult joined = runCli({u"capture"_s, near, u"--other"_s, far, u"--json"_s});
    QCOMPARE(joined.exitCode, 1);
    QCOMPARE(joined.err, QByteArray());
    const QJsonObject document = documentOf(joined);
    QCOMPARE(document[u"totals"_s], documentOf(alone)[u"totals"_s]);  // the first file is what is reported on
    int told = 0;
    for (const QJsonValue reset : document[u"resets"_s].toArray()) {
        for (const QJsonValue signal : reset[u"signals"_s].toArray()) {
            told += signal[u"id"_s].toString() == u"other_capture"_s ? 1 : 0;
        }
    }
    QVERIFY2(told > 0, "no reset was judged with the other capture");
}

void CliCaptureFilesTest::saysWhenTheOtherIsUnrelated()
{
    const QString near = put(u"near.pcap"_s, capture(false));
    const QString other = put(u"other.pcap"_s, givenUp());
    const CliResult result = runCli({u"capture"_s, near, u"--other"_s, other});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains("no connection in common"), result.err.constData());
    QVERIFY(!result.out.isEmpty());
}

void CliCaptureFilesTest::badOtherFile()
{
    const QString near = put(u"near.pcap"_s, capture(false));
    for (const QString &other : {put(u"notes.txt"_s, "These are notes.\n"), m_folder.filePath(u"missing.pcap"_s)}) {
        const CliResult result = runCli({u"capture"_s, near, u"--other"_s, other});
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY2(result.err.contains(other.section(u'/', -1).toUtf8()), result.err.constData());
    }
}

void CliCaptureFilesTest::savesTheFaultyConnections()
{
    const QString from = put(u"from.pcap"_s, capture(false));
    const QString to = m_folder.filePath(u"small.pcap"_s);
    const CliResult result = runCli({u"capture"_s, from, u"--save"_s, to, u"--json"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err, QByteArray());
    const QJsonObject whole = documentOf(result);
    const QJsonObject small = documentOf(runCli({u"capture"_s, to, u"--json"_s}));
    const auto total = [](const QJsonObject &document, const QString &what) {
        return document[u"totals"_s][what].toInt();
    };
    QVERIFY(total(small, u"connections"_s) > 0);
    QVERIFY(total(small, u"connections"_s) < total(whole, u"connections"_s) / 2);
    QVERIFY(total(small, u"packets"_s) < total(whole, u"packets"_s));
    QVERIFY(faultyResets(whole) > 0);
    QVERIFY2(faultyResets(small) > 0, qPrintable(QString::number(faultyResets(small))));
}

void CliCaptureFilesTest::savesNothingWithoutAFault()
{
    TrafficPlan plan;
    plan.connections = 20;
    plan.endpointShare = 0;
    plan.pathShare = 0;
    const std::string bytes = captureOf(makeTraffic(plan).wires);
    const QString from = put(u"calm.pcap"_s, {bytes.data(), static_cast<qsizetype>(bytes.size())});
    const QString to = m_folder.filePath(u"nothing.pcap"_s);
    const CliResult result = runCli({u"capture"_s, from, u"--save"_s, to});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("nothing was saved"), result.err.constData());
    QVERIFY(!QFile::exists(to));
}

void CliCaptureFilesTest::refusesToSave_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("of standard input") << u"-"_s << u"/tmp/resetscope-x.pcap"_s;
    QTest::newRow("no folder") << u"x.pcap"_s << u"/no/such/folder/x.pcap"_s;
    QTest::newRow("device") << u"x.pcap"_s << u"/dev/null"_s;
}

void CliCaptureFilesTest::refusesToSave()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const CliResult result = runCli({u"capture"_s, from, u"--save"_s, to});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains("--save"), result.err.constData());
}

void CliCaptureFilesTest::standardInput()
{
    const QByteArray bytes = capture(false);
    const CliResult file = runCli({u"capture"_s, put(u"same.pcap"_s, bytes), u"--json"_s});
    const CliResult pipe = runCli({u"capture"_s, u"-"_s, u"--json"_s}, bytes);
    QCOMPARE(pipe.exitCode, file.exitCode);
    QCOMPARE(pipe.err, QByteArray());
    for (const QString &member : {u"totals"_s, u"resets"_s, u"verdict"_s, u"ranking"_s}) {
        QCOMPARE(documentOf(pipe)[member], documentOf(file)[member]);
    }
    const CliResult empty = runCli({u"capture"_s, u"-"_s}, {});
    QCOMPARE(empty.exitCode, 2);
    QCOMPARE(empty.err.count('\n'), 1);
}

void CliCaptureFilesTest::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exitCode");
    const QByteArray good = capture(false);
    const auto row = [](const char *name, const QByteArray &bytes, int exitCode) {
        QTest::newRow(name) << bytes << exitCode;
    };
    row("empty", {}, 2);
    row("text", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", 2);
    row("half a header", good.left(10), 2);
    row("zeros", QByteArray(1'000'000, '\0'), 2);
    row("ones", QByteArray(1'000'000, '\xff'), 2);
    row("header only", good.left(24), 3);
    row("cut inside a packet", good.left(good.size() - 7), 1);
    row("cut inside a packet header", good.left(24 + 7), 2);
    QByteArray longPacket = good;
    longPacket.replace(24 + 8, 4, QByteArray(4, '\xff'));
    row("first packet of 4 GB", longPacket, 2);
    QByteArray later = good;
    later.append(QByteArray(8, '\0') + QByteArray(8, '\xff'));
    row("last packet of 4 GB", later, 1);
    QByteArray strange = good;
    strange.replace(20, 4, QByteArray("\x93\x00\x00\x00", 4));
    row("link layer of nobody", strange, 2);
    QByteArray block("\x0a\x0d\x0d\x0a\x1c\x00\x00\x00\x4d\x3c\x2b\x1a\x01\x00\x00\x00", 16);
    block += QByteArray(8, '\xff') + QByteArray("\x1c\x00\x00\x00", 4);
    row("pcapng without packets", block, 3);
    row("pcapng, block of 4 GB", block + QByteArray("\x06\x00\x00\x00\xf0\xff\xff\xff", 8) + QByteArray(100, 'x'), 2);
    row("pcapng, block of 0 bytes", block + QByteArray("\x06\x00\x00\x00\x00\x00\x00\x00", 8), 2);
}

void CliCaptureFilesTest::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, exitCode);
    const QString path = put(u"damaged.pcap"_s, bytes);
    const CliResult result = runCli({u"capture"_s, path, u"--json"_s});
    QCOMPARE(result.exitCode, exitCode);
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains("damaged.pcap"), result.err.constData());
    QCOMPARE(result.out.isEmpty(), exitCode == 2);
    const CliResult pipe = runCli({u"capture"_s, u"-"_s, u"--json"_s}, bytes);
    QCOMPARE(pipe.exitCode, exitCode);
}

void CliCaptureFilesTest::oneEnormousPacket()
{
    // A length that a real packet cannot have, in a file that really is that large: not kept in memory.
    QByteArray head = capture(false).left(24 + 16);
    const quint32 length = 200'000'000;
    head.replace(24 + 8, 4, QByteArray(reinterpret_cast<const char *>(&length), 4));
    const QString path = put(u"large.pcap"_s, head);
    QVERIFY(QFile::resize(path, head.size() + qint64{length}));
    const CliResult result = runLimited(256, {u"capture"_s, path});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err.count('\n'), 1);
}

void CliCaptureFilesTest::onlyOrdinaryResets()
{
    const QString path = put(u"ordinary.pcap"_s, givenUp());
    const CliResult result = runCli({u"capture"_s, path, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(documentOf(result)[u"totals"_s][u"resets"_s].toInt(), 1);
    QCOMPARE(faultyResets(documentOf(result)), 0);
}

void CliCaptureFilesTest::noConnections()
{
    std::string bytes;
    CaptureWriter writer({}, [&bytes](std::string_view piece) { bytes += piece; });
    writer.frame(0, std::string(60, '\x11'), 60);
    writer.finish();
    const QString path = put(u"other.pcap"_s, {bytes.data(), static_cast<qsizetype>(bytes.size())});
    const CliResult result = runCli({u"capture"_s, path});
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.err.count('\n'), 1);
}

RESETSCOPE_TEST(CliCaptureFilesTest)
#include "cli_capture_files_test.moc"
