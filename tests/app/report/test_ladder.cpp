// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_case.h"
#include "app/capture/capture_ladders.h"
#include "app/capture/capture_text.h"
#include "app/report/case_json_parts.h"
#include "app/report/ladder_drawing.h"
#include "app/report/report.h"
#include "probes/capture/capture.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::probes::capture;
using namespace resetscope::test;

namespace {

// Drawing needs fonts.
[[maybe_unused]] const bool kGui = tests::setApplicationFactory(
    [](int &argc, char **argv) -> std::unique_ptr<QObject> { return std::make_unique<QGuiApplication>(argc, argv); });

constexpr double kQuiet_s = 60;

Wire packet(bool fromClient, std::uint8_t flags, std::uint32_t seq, std::uint32_t ack, double at_s)
{
    Wire w;
    w.from = fromClient ? v4(0x0a000002, 50001) : v4(0xcb007101, 8080);
    w.to = fromClient ? v4(0xcb007101, 8080) : v4(0x0a000002, 50001);
    w.flags = flags;
    w.seq = seq;
    w.ack = ack;
    w.ttl = fromClient ? 64 : 57;
    w.time_ns = 1'700'000'000'000'000'000 + static_cast<std::int64_t>(at_s * 1e9);
    return w;
}

/// A request, an answer, a minute of silence, then a request that a device on the way answers with a reset.
std::vector<Wire> idleDeath()
{
    std::vector<Wire> wires{packet(true, 2, 1000, 0, 0), packet(false, 0x12, 5000, 1001, 0.02),
                            packet(true, 0x10, 1001, 5001, 0.021)};
    const auto carrying = [&](Wire wire, std::uint32_t bytes, std::string_view text) {
        wire.payload = bytes;
        wire.text = text;
        wires.push_back(wire);
    };
    carrying(packet(true, 0x18, 1001, 5001, 0.03), 60, "GET /secret HTTP/1.1\r\nHost: shop.example.com\r\n");
    carrying(packet(false, 0x18, 5001, 1061, 0.05), 90, "HTTP/1.1 200 OK\r\n");
    wires.push_back(packet(true, 0x10, 1061, 5091, 0.06));
    carrying(packet(true, 0x18, 1061, 5091, kQuiet_s), 60, "GET /secret HTTP/1.1\r\n");
    carrying(packet(true, 0x18, 1061, 5091, kQuiet_s + 0.2), 60, "GET /secret HTTP/1.1\r\n");
    Wire reset = packet(false, 4, 5091, 0, kQuiet_s + 0.201);
    reset.ttl = 61;
    reset.window = 0;
    wires.push_back(reset);
    return wires;
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                           : QString();
}

}  // namespace

/// Connections of a capture in a case: drawn, written, read back, hidden.
class TestLadder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const std::string bytes = captureOf(idleDeath());
        m_path = m_folder.filePath(u"idle.pcap"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        auto read = readCapture(m_path.toStdString());
        auto *report = std::get_if<CaptureReport>(&read);
        QVERIFY(report != nullptr);
        m_case = caseFromCapture(*report, u"idle.pcap"_s);
        m_case.ladders = leadingLadders(m_path.toStdString(), *report);
        QCOMPARE(m_case.ladders.size(), std::size_t(1));
    }

    void theResetAndItsSilenceAreThere()
    {
        const CaseLadder &ladder = m_case.ladders.front();
        const report::LadderDrawing drawing(ladder);
        QCOMPARE(drawing.rowCount(), 9);
        QCOMPARE(drawing.resetRow(), 8);
        QVERIFY(ladder.origin == Origin::Path);
        QVERIFY(drawing.isForged(8));
        QVERIFY(!drawing.isForged(7));
        QVERIFY(ladder.ladder.packets[7].again);
        QVERIFY(!ladder.evidence.empty());
        // Drawn to scale: the minute of silence is the only tall gap.
        const auto style = report::lightChartStyle(1);
        const double row = drawing.rowHeight(style);
        const auto gap = [&](int i) { return drawing.rowTop(i, style) - drawing.rowTop(i - 1, style) - row; };
        for (int i = 1; i < drawing.rowCount(); ++i) {
            const double share = i == 6 ? 59.94 / 60.201 : 0.2 / 60.201;
            QVERIFY2(i == 6 ? gap(i) > 60 : gap(i) < 2, qPrintable(QString::number(gap(i))));
            QVERIFY(i != 6 || std::abs(gap(7) / gap(6) - 0.2 / 59.94) < 0.001 * share + 0.001);
        }
        QCOMPARE(drawing.rowAt(drawing.rowTop(3, style) + 1, style), 3);
        QCOMPARE(drawing.rowAt(0, style), -1);
        QCOMPARE(drawing.rowAt(1e6, style), -1);
        QVERIFY(drawing.words(8).contains(u"RST"_s) && drawing.words(8).contains(u"61"_s));
    }

    void comesBackFromJson()
    {
        const QByteArray json = QJsonDocument(toJson(m_case)).toJson();
        const auto read = caseFromJson(json, u"x.json"_s);
        const auto *back = std::get_if<CaseFile>(&read);
        QVERIFY(back != nullptr);
        QCOMPARE(laddersToJson(back->ladders), laddersToJson(m_case.ladders));
        QVERIFY(report::LadderDrawing(back->ladders.front()).isForged(8));
        // A case without a capture has no such member.
        CaseFile none = m_case;
        none.ladders.clear();
        QVERIFY(!toJson(none).contains(u"ladders"_s));
    }

    void foreignJsonIsCutOrRefused()
    {
        QJsonObject root = toJson(m_case);
        QJsonArray many;
        QJsonObject one = root["ladders"_L1].toArray().first().toObject();
        QJsonArray packets;
        for (int i = 0; i < 1000; ++i) {
            packets.append(one["packets"_L1].toArray().at(i % 9));
        }
        QJsonObject odd = packets.first().toObject();
        odd[u"text"_s] = QString(5000, u'x') + QChar(0x202e) + u"\n\u0007"_s;
        packets.replace(0, odd);
        one[u"packets"_s] = packets;
        one[u"left_out"_s] = 5;
        one[u"left_out_after"_s] = 99999;
        one[u"origin"_s] = u"the moon"_s;
        for (int i = 0; i < 50; ++i) {
            many.append(one);
        }
        root[u"ladders"_s] = many;
        const auto cut = caseFromJson(QJsonDocument(root).toJson(), u"x.json"_s);
        const auto *file = std::get_if<CaseFile>(&cut);
        QVERIFY(file != nullptr);
        QCOMPARE(file->ladders.size(), kMostLadders);
        QCOMPARE(file->ladders.front().ladder.packets.size(), kMostLadderPackets);
        QVERIFY(file->ladders.front().ladder.packets.front().text.size() <= 200);
        QCOMPARE(file->ladders.front().ladder.leftOut, std::uint64_t(0));
        QVERIFY(file->ladders.front().origin == Origin::Unknown);
        QImage page(400, 400, QImage::Format_ARGB32);
        QPainter painter(&page);
        const auto style = report::darkChartStyle(1);
        report::LadderDrawing(file->ladders.front()).paint(painter, page.rect(), style, page.rect());

        for (const auto &[key, value] : {std::pair<QString, QJsonValue>{u"confidence"_s, 7},
                                         {u"packets"_s, u"none"_s},
                                         {u"silence_s"_s, -3},
                                         {u"client"_s, 5}}) {
            QJsonObject bad = one;
            bad[key] = value;
            root[u"ladders"_s] = QJsonArray{bad};
            const auto refused = caseFromJson(QJsonDocument(root).toJson(), u"x.json"_s);
            QVERIFY2(std::holds_alternative<LoadError>(refused), qPrintable(key));
            QVERIFY(std::get<LoadError>(refused).pointer.startsWith(u"/ladders/0/"_s));
        }
    }

    void everyReportShowsIt()
    {
        const QString html = renderHtml(m_case, {});
        QVERIFY(html.contains(u"RESET (RST)"_s));
        QVERIFY(html.contains(u"10.0.0.2:50001"_s));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QFAIL("pdftotext (poppler-utils) is not installed");
        }
        const QString path = m_folder.filePath(u"r.pdf"_s);
        QVERIFY(!writePdf(m_case, {}, path));
        const QString text = textOf(path);
        for (const QString &wanted : {u"RESET (RST)"_s, u"A device on the way"_s, u"10.0.0.2:50001"_s,
                                      u"203.0.113.1:8080"_s, u"of silence"_s, u"again:"_s, u"GET /secret"_s}) {
            QVERIFY2(text.contains(wanted), qPrintable(wanted));
        }
    }

    void addressesAndPayloadCanBeHidden()
    {
        Redaction redaction;
        redaction.addresses = true;
        redaction.hosts = true;
        const CaseFile hidden = redacted(m_case, redaction);
        const QByteArray json = QJsonDocument(toJson(hidden)).toJson();
        for (const char *secret : {"10.0.0.2", "203.0.113.1", "secret", "shop.example"}) {
            QVERIFY2(!json.contains(secret), secret);
        }
        QVERIFY(json.contains("address-1:"));
        QCOMPARE(hidden.ladders.front().ladder.packets.size(), m_case.ladders.front().ladder.packets.size());
        QVERIFY(!renderHtml(m_case, redaction).contains(u"203.0.113.1"_s));
    }

    /// Every value that the judgement can say is known to the translation, numbers apart.
    void everySignalHasWords()
    {
        TrafficPlan plan;
        plan.connections = 2000;
        plan.endpointShare = 0.5;
        plan.pathShare = 0.4;
        const std::string bytes = captureOf(makeTraffic(plan).wires);
        const auto read = readCapture(memorySource(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()));
        const auto &report = std::get<CaptureReport>(read);
        QStringList unknown;
        for (const ResetRecord &reset : report.resets) {
            for (const Signal &signal : signalsOf(report, reset)) {
                const QString id = QString::fromUtf8(signal.id.data(), static_cast<qsizetype>(signal.id.size()));
                if (id != u"claim" && id != u"signature" && !isSignalKnown(id, QString::fromStdString(signal.value))) {
                    unknown.append(id + u": "_s + QString::fromStdString(signal.value));
                }
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.mid(0, 5).join(u'\n')));
        QCOMPARE(signalValue(u"ttl"_s, u"61 against 57"_s), u"61 against 57"_s);
        QCOMPARE(signalValue(u"claim"_s, u"blocked\nby policy"_s), u"“blocked by policy”"_s);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    CaseFile m_case;
};
RESETSCOPE_TEST(TestLadder)
#include "test_ladder.moc"
