// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic_maker.h"

#include "probes/capture/capture.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <cstdio>
#include <random>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace resetscope::probes::capture;
using namespace resetscope::test;

namespace {

std::variant<CaptureReport, CaptureError> read(const std::string &bytes, const CaptureOptions &options = {})
{
    return readCapture(memorySource(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()), options);
}

std::vector<std::uint64_t> framesOf(const std::vector<Wire> &wires)
{
    std::vector<std::uint64_t> frames;
    for (std::size_t i = 0; i < wires.size(); ++i) {
        if ((wires[i].flags & 4) != 0) {
            frames.push_back(i + 1);
        }
    }
    return frames;
}

std::vector<std::uint64_t> framesOf(const CaptureReport &report)
{
    std::vector<std::uint64_t> frames;
    for (const ResetRecord &reset : report.resets) {
        frames.push_back(reset.frame);
    }
    return frames;
}

std::string gzip(const std::string &plain)
{
    z_stream stream{};
    std::string packed(plain.size() + 4096, '\0');
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    std::string input = plain;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.erase(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

Traffic traffic(int connections = 120)
{
    TrafficPlan plan;
    plan.connections = connections;
    plan.endpointShare = 0.4;
    plan.pathShare = 0.3;
    return makeTraffic(plan);
}

}  // namespace

class TestCaptureReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<bool>("pcapng");
        QTest::addColumn<bool>("nanoseconds");
        QTest::addColumn<bool>("swapped");
        QTest::addColumn<int>("link");
        QTest::addColumn<int>("tags");
        QTest::addColumn<bool>("strange");
        QTest::newRow("pcap us") << false << false << false << 1 << 0 << false;
        QTest::newRow("pcap ns") << false << true << false << 1 << 0 << false;
        QTest::newRow("pcap us swapped") << false << false << true << 1 << 0 << false;
        QTest::newRow("pcap ns swapped") << false << true << true << 1 << 0 << false;
        QTest::newRow("vlan") << false << false << false << 1 << 1 << false;
        QTest::newRow("qinq") << false << false << false << 1 << 2 << false;
        QTest::newRow("cooked") << false << false << false << 113 << 0 << false;
        QTest::newRow("cooked 2") << false << true << false << 276 << 0 << false;
        QTest::newRow("raw ip") << false << false << true << 101 << 0 << false;
        QTest::newRow("loopback") << false << false << true << 0 << 0 << false;
        QTest::newRow("pppoe") << false << false << false << 51 << 0 << false;
        QTest::newRow("pcapng") << true << false << false << 1 << 0 << false;
        QTest::newRow("pcapng ns") << true << true << false << 1 << 1 << false;
        QTest::newRow("pcapng swapped, unknown blocks") << true << true << true << 1 << 0 << true;
        QTest::newRow("pcapng cooked, options") << true << false << false << 113 << 0 << true;
    }
    void forms()
    {
        QFETCH(bool, pcapng);
        QFETCH(bool, nanoseconds);
        QFETCH(bool, swapped);
        QFETCH(int, link);
        QFETCH(int, tags);
        QFETCH(bool, strange);
        const Traffic made = traffic();
        FileForm form;
        form.pcapng = pcapng;
        form.nanoseconds = nanoseconds;
        form.swapped = swapped;
        form.linkType = static_cast<std::uint16_t>(link);
        form.vlanTags = tags;
        form.strangeBlocks = strange;
        const auto result = read(captureOf(made.wires, form));
        QVERIFY(std::holds_alternative<CaptureReport>(result));
        const auto &report = std::get<CaptureReport>(result);
        QCOMPARE(report.totals.packets, made.wires.size());
        QCOMPARE(report.totals.resets, made.truths.size());
        QCOMPARE(framesOf(report), framesOf(made.wires));
        QVERIFY(report.warnings.empty());
        const std::int64_t wanted = made.wires.front().time_ns;
        QCOMPARE(report.first_ns, nanoseconds ? wanted : wanted / 1000 * 1000);
    }

    void gzipAndSnapLength()
    {
        const Traffic made = traffic();
        FileForm form;
        form.snapLength = 96;
        const std::string plain = captureOf(made.wires, form);
        for (const std::string &bytes : {plain, gzip(plain), gzip(plain.substr(0, 4000)) + gzip(plain.substr(4000))}) {
            const auto result = read(bytes);
            QVERIFY(std::holds_alternative<CaptureReport>(result));
            QCOMPARE(framesOf(std::get<CaptureReport>(result)), framesOf(made.wires));
        }
        const std::string packed = gzip(plain);
        const auto cut = read(packed.substr(0, packed.size() / 2));
        QVERIFY(std::holds_alternative<CaptureReport>(cut));
        const auto &report = std::get<CaptureReport>(cut);
        QVERIFY(report.totals.packets > 0 && report.totals.packets < made.wires.size());
        QCOMPARE(report.warnings.size(), std::size_t{1});
        QCOMPARE(report.warnings[0].error->kind, CaptureError::Kind::Compression);
    }

    void standardInput()
    {
        const Traffic made = traffic();
        const std::string bytes = gzip(captureOf(made.wires));
        QTemporaryDir dir;
        const std::string path = dir.filePath(QStringLiteral("in")).toStdString();
        std::FILE *file = std::fopen(path.c_str(), "wb");
        QVERIFY(file != nullptr);
        std::fwrite(bytes.data(), 1, bytes.size(), file);
        std::fclose(file);
        const int kept = ::dup(STDIN_FILENO);
        const int from = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        QVERIFY(from >= 0);
        ::dup2(from, STDIN_FILENO);
        const auto result = readCapture("-");
        if (kept >= 0) {
            ::dup2(kept, STDIN_FILENO);
            ::close(kept);
        }
        ::close(from);
        QVERIFY(std::holds_alternative<CaptureReport>(result));
        QCOMPARE(framesOf(std::get<CaptureReport>(result)), framesOf(made.wires));
    }

    void noCapture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        using Kind = CaptureError::Kind;
        QTest::newRow("empty") << QByteArray() << int(Kind::Empty);
        QTest::newRow("three bytes") << QByteArray("abc") << int(Kind::NotACapture);
        QTest::newRow("text") << QByteArray(1000, 'a') << int(Kind::NotACapture);
        QTest::newRow("header only half") << QByteArray::fromHex("d4c3b2a10200") << int(Kind::Truncated);
        QTest::newRow("pcapng with a false order")
            << QByteArray::fromHex("0a0d0d0a1c000000deadbeef0100000000000000") << int(Kind::NotACapture);
        // length of the first packet: nearly 4 GiB
        QTest::newRow("absurd length") << QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000") +
                                              QByteArray::fromHex("0000000000000000f0fffffff0ffffff")
                                       << int(Kind::BadBlock);
        // a block of zero length must not be read for ever
        QTest::newRow("empty block") << QByteArray::fromHex(
                                            "0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c000000") +
                                            QByteArray::fromHex("0600000000000000000000000000000000000000")
                                     << int(Kind::BadBlock);
    }
    void noCapture()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto result = read(bytes.toStdString());
        QVERIFY(std::holds_alternative<CaptureError>(result));
        QCOMPARE(int(std::get<CaptureError>(result).kind), kind);
    }

    void missingFile()
    {
        const auto result = readCapture("/nonexistent/capture.pcap");
        QVERIFY(std::holds_alternative<CaptureError>(result));
        QCOMPARE(std::get<CaptureError>(result).kind, CaptureError::Kind::Open);
        const auto folder = readCapture("/");
        QVERIFY(std::holds_alternative<CaptureError>(folder));
    }

    /// Cut at every place: what came before is told, with a warning that says where it ends.
    void truncatedAnywhere()
    {
        const Traffic made = traffic(6);
        for (const bool pcapng : {false, true}) {
            FileForm form;
            form.pcapng = pcapng;
            const std::string bytes = captureOf(made.wires, form);
            std::uint64_t last = 0;
            for (std::size_t size = 60; size < bytes.size(); size += 7) {
                const auto result = read(bytes.substr(0, size));
                if (const auto *report = std::get_if<CaptureReport>(&result)) {
                    QVERIFY(report->totals.packets >= last);
                    QVERIFY(report->warnings.size() <= 1);
                    last = report->totals.packets;
                }
            }
            QVERIFY(last + 2 >= made.wires.size());
        }
    }

    /// Every mutation gives a report or an error; nothing crashes, hangs or grows. Under sanitizers this is the fuzz
    /// test of machines without libFuzzer.
    void mutations()
    {
        const Traffic made = traffic(8);
        std::vector<std::string> seeds;
        for (const bool pcapng : {false, true}) {
            for (const std::uint16_t link : {std::uint16_t{1}, std::uint16_t{276}, std::uint16_t{51}}) {
                FileForm form;
                form.pcapng = pcapng;
                form.linkType = link;
                form.vlanTags = link == 1 ? 1 : 0;
                form.strangeBlocks = pcapng;
                form.snapLength = 200;
                seeds.push_back(captureOf(made.wires, form));
            }
        }
        seeds.push_back(gzip(seeds[0]));
        std::mt19937_64 dice(7);
        static constexpr std::array<char, 8> kBytes{
            0, 1, 4, 6, 0x7f, static_cast<char>(0x80), static_cast<char>(0xfe), static_cast<char>(0xff)};
        int reports = 0;
        for (int round = 0; round < 3000; ++round) {
            std::string bytes = seeds[dice() % seeds.size()];
            const std::size_t changes = 1 + dice() % 12;
            // Mostly near the beginning, where headers are.
            const std::size_t reach = dice() % 3 == 0 ? bytes.size() : std::min<std::size_t>(bytes.size(), 400);
            for (std::size_t i = 0; i < changes; ++i) {
                const std::size_t at = dice() % reach;
                switch (dice() % 4) {
                case 0:
                    bytes[at] = kBytes[dice() % kBytes.size()];
                    break;
                case 1:
                    bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice() % 8));
                    break;
                case 2:
                    bytes.erase(at, dice() % 9);
                    break;
                default:
                    bytes.insert(at, std::string_view("\x00\xff\x08\x00\x45\x06\x01\x80", 8).substr(0, dice() % 9));
                    break;
                }
                if (bytes.size() < reach) {
                    break;
                }
            }
            reports += std::holds_alternative<CaptureReport>(read(bytes)) ? 1 : 0;
        }
        QVERIFY(reports > 1000);
    }

    /// Memory follows what is open at once, not the length of the file.
    void memoryStaysFlat()
    {
        std::vector<Wire> wires;
        constexpr int kConnections = 300'000;
        wires.reserve(kConnections * 3);
        for (int i = 0; i < kConnections; ++i) {
            const auto n = static_cast<std::uint32_t>(i);
            Wire syn;
            syn.from = v4(0x0a000000U + n / 50000, static_cast<std::uint16_t>(1024 + n % 50000));
            syn.to = v4(0xcb007101, 443);
            syn.time_ns = 1'700'000'000'000'000'000 + static_cast<std::int64_t>(i) * 10'000'000;
            syn.flags = 2;
            syn.seq = n * 7919;
            wires.push_back(syn);
            Wire reset = syn;
            std::swap(reset.from, reset.to);
            reset.flags = 0x14;
            reset.seq = 0;
            reset.ack = syn.seq + 1;
            reset.time_ns += 1'000'000;
            wires.push_back(reset);
        }
        const std::string bytes = captureOf(wires);
        wires = {};
        const long before = peak_KiB();
        CaptureOptions options;
        options.maxResets = 20'000;
        options.maxConnectionRecords = 20'000;
        const auto result = read(bytes, options);
        const auto &report = std::get<CaptureReport>(result);
        QCOMPARE(report.totals.connections, std::uint64_t{kConnections});
        QCOMPARE(report.totals.resets, std::uint64_t{kConnections});
        QCOMPARE(report.resets.size(), std::size_t{20'000});
        QCOMPARE(report.warnings.size(), std::size_t{2});
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY2(peak_KiB() - before < 48 * 1024, qPrintable(QString::number(peak_KiB() - before)));
#else
        Q_UNUSED(before);
#endif
    }

    /// More at once than fit: the oldest go, and it is said.
    void tooManyAtOnce()
    {
        std::vector<Wire> wires;
        for (std::uint32_t i = 0; i < 5000; ++i) {
            Wire data;
            data.from = v4(0x0a000000U + i, 5000);
            data.to = v4(0xcb007101, 443);
            data.time_ns = 1'700'000'000'000'000'000 + static_cast<std::int64_t>(i) * 1000;
            data.payload = 10;
            wires.push_back(data);
        }
        CaptureOptions options;
        options.maxFlows = 1000;
        const auto result = read(captureOf(wires), options);
        const auto &report = std::get<CaptureReport>(result);
        QCOMPARE(report.totals.connections, std::uint64_t{5000});
        QCOMPARE(report.totals.forgotten, std::uint64_t{4000});
        QCOMPARE(int(report.warnings.at(0).kind), int(CaptureWarning::Kind::TooManyAtOnce));
    }

    void cancelled()
    {
        const std::string bytes = captureOf(traffic(4000).wires);
        std::stop_source stop;
        stop.request_stop();
        const auto result = readCapture(
            memorySource(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()), {}, {}, stop.get_token());
        if (const auto *report = std::get_if<CaptureReport>(&result)) {
            QVERIFY(report->totals.packets < 200'000);
        }
    }

private:
    static long peak_KiB()
    {
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        return used.ru_maxrss;
    }
};

RESETSCOPE_TEST(TestCaptureReader)
#include "test_capture_reader.moc"
