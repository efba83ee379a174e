// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic_maker.h"

#include "probes/capture/capture.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace resetscope::probes::capture;
using namespace resetscope::test;

namespace {

std::string write(const QTemporaryDir &dir, const char *name, const std::string &bytes)
{
    const QString path = dir.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0) {
        return {};
    }
    return path.toStdString();
}

CaptureReport read(const std::string &path)
{
    return std::get<CaptureReport>(readCapture(path));
}

}  // namespace

class TestCaptureExtract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesOnlyTheseConnections()
    {
        TrafficPlan plan;
        plan.connections = 200;
        plan.endpointShare = 0.4;
        plan.pathShare = 0.3;
        const Traffic made = makeTraffic(plan);
        FileForm form;
        form.nanoseconds = true;
        form.pcapng = true;
        form.vlanTags = 1;
        QTemporaryDir dir;
        const std::string from = write(dir, "all.pcapng", captureOf(made.wires, form));
        const std::string to = dir.filePath(QStringLiteral("few.pcap")).toStdString();
        const CaptureReport report = read(from);

        std::vector<ConnectionChoice> chosen;
        std::uint64_t packets = 0;
        std::vector<const ResetRecord *> wanted;
        std::uint32_t last = 0;
        for (const ResetRecord &reset : report.resets) {
            if (reset.origin != Origin::Path || reset.connection == last) {
                continue;
            }
            last = reset.connection;
            const ConnectionRecord &connection = report.connections.at(reset.connection - 1);
            QCOMPARE(connection.number, reset.connection);
            const bool again = std::any_of(wanted.begin(), wanted.end(), [&](const ResetRecord *other) {
                return other->connection == reset.connection;
            });
            if (!again) {
                wanted.push_back(&reset);
                chosen.push_back(choiceOf(report, reset));
            }
        }
        QVERIFY(wanted.size() > 10);
        for (const Wire &wire : made.wires) {
            packets += std::any_of(chosen.begin(), chosen.end(), [&](const ConnectionChoice &c) {
                return (c.client == wire.from && c.server == wire.to) || (c.client == wire.to && c.server == wire.from);
            });
        }
        const auto saved = saveConnections(from, to, chosen);
        QVERIFY(std::holds_alternative<std::uint64_t>(saved));
        QCOMPARE(std::get<std::uint64_t>(saved), packets);
        const CaptureReport few = read(to);
        QCOMPARE(few.totals.packets, packets);
        QCOMPARE(few.totals.connections, std::uint64_t{chosen.size()});
        // The same verdicts come out of the small capture, at the same times.
        for (const ResetRecord *reset : wanted) {
            const auto same = std::find_if(few.resets.begin(), few.resets.end(), [&](const ResetRecord &other) {
                return other.time_ns == reset->time_ns && other.client == reset->client && other.seq == reset->seq;
            });
            QVERIFY(same != few.resets.end());
            QCOMPARE(same->fromClient, reset->fromClient);
            QCOMPARE(same->ttl, reset->ttl);
        }
        QVERIFY(!wiresharkFilter(chosen).empty());
    }

    void refusesToOverwriteItsSource()
    {
        QTemporaryDir dir;
        TrafficPlan plan;
        plan.connections = 5;
        const std::string bytes = captureOf(makeTraffic(plan).wires);
        const std::string path = write(dir, "all.pcap", bytes);
        const CaptureReport report = read(path);
        const std::vector<ConnectionChoice> chosen{choiceOf(report.connections.front())};
        const auto saved = saveConnections(path, path, chosen);
        QVERIFY(std::holds_alternative<CaptureError>(saved));
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), bytes);
        // Nothing half-written stays behind.
        const auto impossible = saveConnections(path, "/nonexistent/few.pcap", chosen);
        QVERIFY(std::holds_alternative<CaptureError>(impossible));
        QCOMPARE(std::get<CaptureError>(impossible).kind, CaptureError::Kind::Write);
        std::stop_source stop;
        stop.request_stop();
        const std::string to = dir.filePath(QStringLiteral("stopped.pcap")).toStdString();
        QVERIFY(std::holds_alternative<CaptureError>(saveConnections(path, to, chosen, stop.get_token())));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void ladder()
    {
        std::vector<Wire> wires;
        const auto add = [&](bool fromClient, std::uint8_t flags, std::uint32_t seq, std::uint32_t ack,
                             std::uint32_t payload, double at_s, std::string_view text = {}) {
            Wire wire;
            wire.from = fromClient ? v4(0x0a000002, 50001) : v6(1, 1);
            wire.to = v4(0xcb007101, 80);
            wire.from = fromClient ? v4(0x0a000002, 50001) : v4(0xcb007101, 80);
            wire.to = fromClient ? v4(0xcb007101, 80) : v4(0x0a000002, 50001);
            wire.flags = flags;
            wire.seq = seq;
            wire.ack = ack;
            wire.payload = payload;
            wire.text = text;
            wire.time_ns = 1'700'000'000'000'000'000 + static_cast<std::int64_t>(at_s * 1e9);
            wires.push_back(wire);
        };
        add(true, 2, 4'294'967'290U, 0, 0, 0);
        add(false, 0x12, 77, 4'294'967'291U, 0, 0.01);
        add(true, 0x10, 4'294'967'291U, 78, 0, 0.011);
        add(true, 0x18, 4'294'967'291U, 78, 100, 0.02, "GET /a HTTP/1.1\r\nHost: x\r\n");
        add(true, 0x18, 4'294'967'291U, 78, 100, 0.3, "GET /a HTTP/1.1\r\nHost: x\r\n");
        for (std::uint32_t i = 0; i < 20; ++i) {
            add(false, 0x10, 78 + i * 1000, 95, 1000, 0.4 + 0.001 * i);
        }
        add(false, 0x14, 20078, 95, 0, 30);
        QTemporaryDir dir;
        const std::string path = write(dir, "one.pcap", captureOf(wires));
        const CaptureReport report = read(path);
        const auto whole = std::get<Ladder>(readLadder(path, choiceOf(report, report.resets.at(0))));
        QCOMPARE(whole.packets.size(), wires.size());
        QCOMPARE(whole.leftOut, std::uint64_t{0});
        QVERIFY(whole.packets[0].fromClient && !whole.packets[1].fromClient);
        QCOMPARE(whole.packets[3].relativeSeq, 1U);
        QCOMPARE(QString::fromStdString(whole.packets[3].text), QStringLiteral("GET /a HTTP/1.1"));
        QVERIFY(!whole.packets[3].again && whole.packets[4].again);
        QCOMPARE(whole.packets[5].relativeAck, 101U);  // over the wrap of the sequence numbers
        QCOMPARE(whole.packets.back().frame, report.resets[0].frame);

        const auto part = std::get<Ladder>(readLadder(path, choiceOf(report, report.resets.at(0)), 10));
        QCOMPARE(part.packets.size(), std::size_t{10});
        QCOMPARE(part.leftOut, std::uint64_t{wires.size() - 10});
        QCOMPARE(part.leftOutAfter, std::size_t{4});
        QCOMPARE(part.packets.back().frame, std::uint64_t{wires.size()});
    }

    /// Ends that are used again are two connections; each is extracted alone.
    void reusedPorts()
    {
        std::vector<Wire> wires;
        for (std::uint32_t i = 0; i < 2; ++i) {
            Wire wire;
            wire.from = v4(0x0a000002, 50001);
            wire.to = v4(0xcb007101, 80);
            wire.time_ns = 1'700'000'000'000'000'000 + i * 100'000'000'000LL;
            wire.flags = 2;
            wire.seq = 1000 + i * 5'000'000;
            wires.push_back(wire);
            std::swap(wire.from, wire.to);
            wire.flags = 0x14;
            wire.ack = wire.seq + 1;
            wire.seq = 0;
            wire.time_ns += 1'000'000;
            wires.push_back(wire);
        }
        QTemporaryDir dir;
        const std::string path = write(dir, "two.pcap", captureOf(wires));
        const CaptureReport report = read(path);
        QCOMPARE(report.totals.connections, std::uint64_t{2});
        const auto second = std::get<Ladder>(readLadder(path, choiceOf(report, report.resets.at(1))));
        QCOMPARE(second.packets.size(), std::size_t{2});
        QCOMPARE(second.packets[0].frame, std::uint64_t{3});
    }
};

RESETSCOPE_TEST(TestCaptureExtract)
#include "test_capture_extract.moc"
