// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_case.h"
#include "app/capture/capture_json.h"
#include "app/capture/capture_text.h"
#include "probes/capture/capture.h"
#include "tests/probes/capture/traffic_maker.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::probes::capture;
using namespace resetscope::test;

namespace {

CaptureReport read(const std::vector<Wire> &wires)
{
    const std::string bytes = captureOf(wires);
    return std::get<CaptureReport>(
        readCapture(memorySource(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size())));
}

CaptureReport mixed()
{
    TrafficPlan plan;
    plan.connections = 300;
    plan.endpointShare = 0.4;
    plan.pathShare = 0.3;
    return read(makeTraffic(plan).wires);
}

QJsonObject members(const CaptureReport &report, bool hide)
{
    std::string text = "{";
    const bool written = app::writeCaptureMembers(report, {hide}, [&](std::string_view piece) {
        text += piece;
        return true;
    });
    text += "}";
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    return written && error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

Wire wire(bool fromClient, std::uint8_t flags, std::uint32_t seq, std::uint32_t ack, double at_s, std::uint8_t ttl)
{
    Wire w;
    w.from = fromClient ? v4(0x0a000002, 50001) : v4(0xcb007101, 8080);
    w.to = fromClient ? v4(0xcb007101, 8080) : v4(0x0a000002, 50001);
    w.flags = flags;
    w.seq = seq;
    w.ack = ack;
    w.ttl = ttl;
    w.time_ns = 1'700'000'000'000'000'000 + static_cast<std::int64_t>(at_s * 1e9);
    return w;
}

}  // namespace

class TestCaptureCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every member that the command-line contract names, with its type and range.
    void jsonKeepsTheContract()
    {
        const CaptureReport report = mixed();
        const QJsonObject object = members(report, false);
        const QJsonArray resets = object["resets"_L1].toArray();
        QCOMPARE(static_cast<std::size_t>(resets.size()), report.resets.size());
        QVERIFY(resets.size() > 50);
        static const QStringList origins{u"server"_s, u"path"_s, u"client"_s, u"unknown"_s};
        for (qsizetype i = 0; i < resets.size(); ++i) {
            const QJsonObject reset = resets[i].toObject();
            const ResetRecord &record = report.resets[static_cast<std::size_t>(i)];
            QCOMPARE(reset["frame"_L1].toInteger(), static_cast<qint64>(record.frame));
            QVERIFY(std::abs(reset["time_s"_L1].toDouble(-1) -
                             static_cast<double>(record.time_ns - report.first_ns) / 1e9) < 1e-5);
            QCOMPARE(reset["client"_L1].toString().toStdString(), record.client.text());
            QCOMPARE(reset["server"_L1].toString().toStdString(), record.server.text());
            QCOMPARE(reset["sender"_L1].toString(), record.fromClient ? u"client"_s : u"server"_s);
            QVERIFY(origins.contains(reset["origin"_L1].toString()));
            const double confidence = reset["confidence"_L1].toDouble(-1);
            QVERIFY(confidence >= 0 && confidence <= 1);
            QVERIFY(!reset["cause"_L1].toString().isEmpty());
            QVERIFY(reset["idle_before_s"_L1].toDouble(-1) >= 0);
            QVERIFY(reset["bytes_to_server"_L1].isDouble() && reset["bytes_to_client"_L1].isDouble());
            const QJsonArray signalList = reset["signals"_L1].toArray();
            QVERIFY(!signalList.isEmpty());
            for (const auto &value : signalList) {
                const QJsonObject signal = value.toObject();
                QVERIFY(!signal["id"_L1].toString().isEmpty());
                QVERIFY(signal["value"_L1].isString());
                QVERIFY(origins.contains(signal["vote"_L1].toString()));
                QVERIFY(signal["weight"_L1].toDouble(-1) >= 0);
                QVERIFY(app::signalTitle(signal["id"_L1].toString().toStdString()) != signal["id"_L1].toString());
            }
        }
        const QJsonObject totals = object["totals"_L1].toObject();
        QCOMPARE(totals["packets"_L1].toInteger(), static_cast<qint64>(report.totals.packets));
        QCOMPARE(totals["connections"_L1].toInteger(), static_cast<qint64>(report.totals.connections));
        QCOMPARE(totals["resets"_L1].toInteger(), static_cast<qint64>(report.totals.resets));
    }

    void addressesCanBeHidden()
    {
        const QJsonObject object = members(mixed(), true);
        const QByteArray text = QJsonDocument(object).toJson();
        QVERIFY(!object.isEmpty());
        QVERIFY(!text.contains("203.0.113.") && !text.contains("10.0.0.") && !text.contains("2001:db8"));
        QVERIFY(text.contains("address-1:"));
    }

    /// A full disk ends the writing instead of being ignored.
    void failingSinkIsNoticed()
    {
        QVERIFY(!app::writeCaptureMembers(mixed(), {}, [](std::string_view) { return false; }));
    }

    void refusedServiceIsDown()
    {
        const CaptureReport report = read({wire(true, 2, 1000, 0, 0, 64), wire(false, 0x14, 0, 1001, 0.01, 57)});
        const app::CaseFile file = app::caseFromCapture(report, u"refused.pcap"_s);
        QVERIFY(file.diagnosis.cause == app::Cause::ServiceDown);
        QCOMPARE(file.title, u"refused.pcap"_s);
        QCOMPARE(int(file.target.port), 8080);
        QVERIFY(!app::captureSummary(report).isEmpty());
    }

    void forgedResetIsNetworkDevice()
    {
        std::vector<Wire> wires;
        for (std::uint32_t i = 0; i < 3; ++i) {
            const double t = i;
            std::vector<Wire> one{wire(true, 2, 1000, 0, t, 64), wire(false, 0x12, 5000, 1001, t + 0.02, 49),
                                  wire(true, 0x10, 1001, 5001, t + 0.0201, 64),
                                  wire(true, 0x18, 1001, 5001, t + 0.021, 64),
                                  wire(false, 0x14, 5001, 1101, t + 0.024, 62)};
            one[3].payload = 100;
            one[3].text = "GET /forbidden HTTP/1.1\r\nHost: x\r\n\r\n";
            one[4].window = 0;
            for (Wire &w : one) {
                (w.from.port == 8080 ? w.to : w.from).port = static_cast<std::uint16_t>(50001 + i);
                wires.push_back(w);
            }
        }
        const CaptureReport report = read(wires);
        QCOMPARE(report.resets.size(), std::size_t{3});
        QVERIFY(report.resets[0].origin == Origin::Path);
        const app::CaseFile file = app::caseFromCapture(report, u"forged.pcap"_s);
        QVERIFY(file.diagnosis.cause == app::Cause::NetworkDeviceReset);
    }

    void everyErrorAndWarningHasItsSentence()
    {
        using Kind = CaptureError::Kind;
        QStringList said;
        for (const Kind kind :
             {Kind::Open, Kind::Read, Kind::Compression, Kind::Empty, Kind::NotACapture, Kind::Truncated,
              Kind::BadBlock, Kind::Unsupported, Kind::NoLinkType, Kind::Write, Kind::Cancelled}) {
            const QString text = app::captureErrorText({kind, 7, "x"});
            QVERIFY(!text.isEmpty() && !said.contains(text));
            said.append(text);
        }
        using Warning = CaptureWarning::Kind;
        for (const Warning kind : {Warning::TooManyResets, Warning::TooManyConnections, Warning::TooManyAtOnce,
                                   Warning::UnknownLink, Warning::Disordered, Warning::CutHeaders}) {
            const QString text = app::captureWarningText({kind, CaptureError{Kind::NoLinkType, 0, "147"}, 5});
            QVERIFY(!text.isEmpty() && !said.contains(text));
            said.append(text);
        }
    }
};

RESETSCOPE_TEST(TestCaptureCase)
#include "test_capture_case.moc"
