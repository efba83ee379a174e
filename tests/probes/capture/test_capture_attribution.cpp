// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic_maker.h"

#include "probes/capture/capture.h"
#include "probes/capture/join.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace resetscope::probes::capture;
using namespace resetscope::test;

namespace {

constexpr std::int64_t kStart = 1'700'000'000'000'000'000;
constexpr std::int64_t kMilli = 1'000'000;
constexpr std::int64_t kSecond = 1'000'000'000;

CaptureReport read(const std::vector<Wire> &wires)
{
    FileForm form;
    form.nanoseconds = true;
    const std::string bytes = captureOf(wires, form);
    auto result = readCapture(memorySource(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()));
    return std::get<CaptureReport>(std::move(result));
}

struct Score {
    int all = 0;
    int right = 0;
    [[nodiscard]] double ratio() const { return all > 0 ? static_cast<double>(right) / all : 1; }
};

struct Scores {
    Score sender;
    Score withBaseline;
    Score imitation;
    int ofEnds = 0;
    int accused = 0;
    std::map<std::string, int> wrong;
};

void grade(std::uint64_t seed, bool atServer, Scores &scores)
{
    TrafficPlan plan;
    plan.seed = seed;
    plan.connections = 2500;
    plan.endpointShare = 0.5;
    plan.pathShare = 0.3;
    plan.atServer = atServer;
    const Traffic made = makeTraffic(plan);
    const CaptureReport report = read(made.wires);
    QCOMPARE(report.resets.size(), made.truths.size());
    for (const ResetRecord &reset : report.resets) {
        const std::uint32_t index = made.wires[reset.frame - 1].truth;
        QVERIFY(index < made.truths.size());
        const Truth &truth = made.truths[index];
        const bool right = truth.origin == reset.origin;
        ++scores.sender.all;
        scores.sender.right += truth.fromClient == reset.fromClient ? 1 : 0;
        if (truth.imitates) {
            ++scores.imitation.all;
            scores.imitation.right += right ? 1 : 0;
        } else if (truth.baseline) {
            ++scores.withBaseline.all;
            scores.withBaseline.right += right ? 1 : 0;
        }
        if (truth.origin != Origin::Path) {
            ++scores.ofEnds;
            scores.accused += reset.origin == Origin::Path ? 1 : 0;
        }
        if (!right) {
            ++scores.wrong[truth.kind];
        }
    }
}

/// One connection as both ends capture it; `answer` is what each place sees of the end.
struct Dialogue {
    Endpoint client = v4(0x0a000002, 40000);
    Endpoint server = v4(0xcb007101, 80);
    std::int64_t at = kStart;
    std::vector<Wire> wires;

    Wire &say(bool fromClient, std::uint8_t flags, std::uint32_t seq, std::uint32_t ack, std::uint8_t ttl,
              std::int64_t after_ns, std::uint32_t payload = 0, std::string_view text = {})
    {
        at += after_ns;
        Wire wire;
        wire.time_ns = at;
        wire.from = fromClient ? client : server;
        wire.to = fromClient ? server : client;
        wire.flags = flags;
        wire.seq = seq;
        wire.ack = ack;
        wire.ttl = ttl;
        wire.payload = payload;
        wire.text = text;
        wires.push_back(wire);
        return wires.back();
    }
    /// Handshake and one answered request; the client stands at 1101, the server at 5501.
    void talk(std::uint8_t clientTtl, std::uint8_t serverTtl, std::int64_t toServer, std::int64_t toClient)
    {
        say(true, 2, 1000, 0, clientTtl, 0);
        say(false, 0x12, 5000, 1001, serverTtl, toServer);
        say(true, 0x10, 1001, 5001, clientTtl, toClient);
        say(true, 0x18, 1001, 5001, clientTtl, kMilli, 100, "GET / HTTP/1.1\r\n\r\n");
        say(false, 0x18, 5001, 1101, serverTtl, toServer + 2 * kMilli, 500,
            "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n");
        say(true, 0x10, 1101, 5501, clientTtl, toClient);
    }
};

const ResetRecord &only(const CaptureReport &report)
{
    return report.resets.front();
}

bool hasSignal(const CaptureReport &report, const ResetRecord &reset, std::string_view id)
{
    const auto signals_ = signalsOf(report, reset);
    return std::any_of(signals_.begin(), signals_.end(), [&](const Signal &s) { return s.id == id; });
}

}  // namespace

class TestCaptureAttribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The goals, on traffic with known truth, seen from beside the clients and from beside the servers.
    void goals()
    {
        Scores scores;
        for (std::uint64_t seed = 11; seed < 15; ++seed) {
            grade(seed, seed % 2 == 0, scores);
        }
        QString wrong;
        for (const auto &[kind, count] : scores.wrong) {
            wrong += QStringLiteral("%1 %2, ").arg(QString::fromStdString(kind)).arg(count);
        }
        qInfo("sender %.4f, origin with baseline %.4f, imitated %.4f (%d), ends accused %d of %d; wrong: %s",
              scores.sender.ratio(), scores.withBaseline.ratio(), scores.imitation.ratio(), scores.imitation.all,
              scores.accused, scores.ofEnds, qPrintable(wrong));
        QVERIFY(scores.sender.ratio() >= 0.999);
        QVERIFY(scores.withBaseline.ratio() >= 0.98);
        QVERIFY(scores.imitation.ratio() >= 0.90);
        QVERIFY(scores.accused * 1000 <= scores.ofEnds);
    }

    void refusedIsService()
    {
        Dialogue d;
        d.say(true, 2, 1000, 0, 64, 0);
        d.say(false, 0x14, 0, 1001, 57, 9 * kMilli).window = 0;
        const CaptureReport report = read(d.wires);
        QVERIFY(only(report).origin == Origin::Server);
        QVERIFY(only(report).benign == Benign::Refused);
        QVERIFY(only(report).cause == Reason::ServiceDown);
        QVERIFY(only(report).stage == Stage::Syn);
    }

    /// A firewall near the client answers a request after a long silence.
    void firewallForgot()
    {
        Dialogue d;
        d.talk(64, 49, 30 * kMilli, kMilli / 10);
        d.say(true, 0x18, 1101, 5501, 64, 40 * kSecond, 100, "GET / HTTP/1.1\r\n\r\n");
        d.say(false, 4, 5501, 0, 63, kMilli).window = 0;
        const CaptureReport report = read(d.wires);
        const ResetRecord &reset = only(report);
        QVERIFY(reset.origin == Origin::Path);
        QVERIFY(reset.cause == Reason::IdleTimeout);
        QVERIFY(std::abs(reset.silence_s - 40) < 0.1);
        QCOMPARE(reset.bytesToServer, std::uint64_t{200});
        QCOMPARE(reset.bytesToClient, std::uint64_t{500});
        QVERIFY(hasSignal(report, reset, "ttl") && hasSignal(report, reset, "timing"));
    }

    /// A peer that questions a reset and goes on (RFC 5961): nothing died of it.
    void challengedResetIsNotFatal()
    {
        Dialogue d;
        d.talk(64, 49, 30 * kMilli, kMilli / 10);
        d.say(false, 4, 9000, 0, 61, kSecond).window = 0;
        d.say(true, 0x10, 1101, 5501, 64, kMilli / 10);
        d.say(true, 0x18, 1101, 5501, 64, kSecond, 100);
        d.say(false, 0x18, 5501, 1201, 49, 31 * kMilli, 4000);
        d.say(true, 0x10, 1201, 9501, 64, kMilli / 10);
        const CaptureReport report = read(d.wires);
        QVERIFY(only(report).challenged);
        QVERIFY(only(report).ignored);
        QVERIFY(only(report).origin == Origin::Path);
        QVERIFY(hasSignal(report, only(report), "challenge_ack"));
    }

    void duplicateIsCountedOnce()
    {
        Dialogue d;
        d.talk(64, 49, 30 * kMilli, kMilli / 10);
        Wire reset = d.say(false, 0x14, 5501, 1101, 49, kSecond);
        reset.ipId = 77;
        d.wires.back() = reset;
        reset.time_ns += 1000;
        d.wires.push_back(reset);
        const CaptureReport report = read(d.wires);
        QCOMPARE(report.resets.size(), std::size_t{2});
        QVERIFY(report.resets[0].benign == Benign::None);
        QVERIFY(report.resets[1].benign == Benign::Duplicate);
    }

    /// What a packet says about itself is repeated as a claim, escaped and cut.
    void claimIsEscapedAndCapped()
    {
        Dialogue d;
        d.talk(64, 49, 30 * kMilli, kMilli / 10);
        const std::string text = "Connection limit\x1b[31m\xff" + std::string(900, 'a');
        d.say(false, 0x14, 5501, 1101, 49, kSecond, static_cast<std::uint32_t>(text.size()), text);
        const CaptureReport report = read(d.wires);
        QVERIFY(only(report).claim != kNone);
        const std::string &claim = report.claims.at(only(report).claim);
        QVERIFY(claim.find("Connection limit") != std::string::npos);
        QVERIFY(claim.size() <= 200);
        QVERIFY(std::all_of(claim.begin(), claim.end(), [](char c) { return c >= 0x20 && c < 0x7f; }));
    }

    /// A box between both captures resets both ends: alone, each capture may doubt; together there is no doubt.
    void joinedCapturesShowForgeryOfBoth()
    {
        // The box imitates each end perfectly.
        Dialogue near;
        near.talk(64, 49, 30 * kMilli, kMilli / 10);
        near.say(true, 0x18, 1101, 5501, 64, kSecond, 100);
        near.say(false, 0x14, 5501, 1201, 49, 31 * kMilli);
        Dialogue far;
        far.at += 7'000 * kSecond;  // another clock
        far.talk(50, 64, kMilli / 10, 30 * kMilli);
        far.say(true, 0x14, 1101, 5501, 50, kSecond);
        CaptureReport first = read(near.wires);
        CaptureReport second = read(far.wires);
        QVERIFY(only(first).origin != Origin::Path);
        const JoinSummary summary = joinCaptures(second, first);  // in either order
        QVERIFY(summary.firstIsServerSide);
        QCOMPARE(summary.connections, 1U);
        QCOMPARE(summary.judged, 2U);
        QCOMPARE(summary.forged, 2U);
        QCOMPARE(summary.forgedBoth, 1U);
        QVERIFY(only(first).origin == Origin::Path);
        QVERIFY(only(second).origin == Origin::Path);
        QVERIFY(only(first).otherCapture == OtherCapture::NotSent);
    }

    /// The reset of the server passed both places, even behind address translation.
    void joinedCapturesClearTheServer()
    {
        Dialogue near;
        near.talk(64, 49, 30 * kMilli, kMilli / 10);
        near.say(false, 0x14, 5501, 1101, 60, kSecond);  // looks strange here
        Dialogue far;
        far.client = v4(0xc6336401, 61000);
        far.talk(50, 64, kMilli / 10, 30 * kMilli);
        far.say(false, 0x14, 5501, 1101, 64, kSecond);
        CaptureReport first = read(near.wires);
        CaptureReport second = read(far.wires);
        QVERIFY(only(first).origin == Origin::Path);
        const JoinSummary summary = joinCaptures(first, second);
        QVERIFY(!summary.firstIsServerSide);
        QCOMPARE(summary.judged, 1U);
        QCOMPARE(summary.forged, 0U);
        QVERIFY(only(first).origin == Origin::Server);
    }

    /// A capture that ended before says nothing about what came later; other connections are not confused.
    void joinedCapturesKnowTheirLimits()
    {
        Dialogue near;
        near.talk(64, 49, 30 * kMilli, kMilli / 10);
        near.say(false, 0x14, 5501, 1101, 49, 60 * kSecond);
        Dialogue far;
        far.talk(50, 64, kMilli / 10, 30 * kMilli);
        CaptureReport first = read(near.wires);
        CaptureReport second = read(far.wires);
        const JoinSummary summary = joinCaptures(first, second);
        QCOMPARE(summary.connections, 1U);
        QCOMPARE(summary.judged, 0U);
        QVERIFY(only(first).origin == Origin::Server);
        Dialogue other;
        other.client = v4(0x0a000099, 50000);
        other.say(true, 2, 1, 0, 64, 0);
        CaptureReport third = read(other.wires);
        QCOMPARE(joinCaptures(first, third).connections, 0U);
    }

    /// Ten thousand connections of one service that end badly: the story must not take time with their square.
    void manyBadEnds()
    {
        std::vector<Wire> wires;
        constexpr std::uint32_t kMany = 60'000;
        for (std::uint32_t i = 0; i < kMany; ++i) {
            Dialogue d;
            d.client = v4(0x0b000000U + i / 50'000, static_cast<std::uint16_t>(1024 + i % 50'000));
            d.at += i * 200'000LL;
            d.say(true, 2, 1000, 0, 64, 0);
            d.say(false, 0x12, 5000, 1001, 60, 1000);
            d.say(true, 0x18, 1001, 5001, 64, 1000, 30, "GET / HTTP/1.1\r\n\r\n");
            if (i % 3 != 0) {
                d.say(false, 0x18, 5001, 1031, 60, 1000, 30, "HTTP/1.1 200 OK\r\n\r\n");
            }
            if (i % 3 != 1) {
                d.say(false, 0x14, i % 3 == 0 ? 5001 : 5031, 1031, 60, 40 * kSecond + i * 200'000LL);
            }
            wires.insert(wires.end(), d.wires.begin(), d.wires.end());
        }
        std::stable_sort(wires.begin(), wires.end(),
                         [](const Wire &a, const Wire &b) { return a.time_ns < b.time_ns; });
        const CaptureReport report = read(wires);  // the time limit of the test is the judge
        QCOMPARE(report.totals.connections, std::uint64_t{kMany});
        QCOMPARE(report.totals.resets, std::uint64_t{kMany * 2 / 3});
    }
};

RESETSCOPE_TEST(TestCaptureAttribution)
#include "test_capture_attribution.moc"
