// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/attribution.h"

#include "probes/capture/decode.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace resetscope::probes::capture {

namespace {

/// Log odds that a reset of which nothing is known was sent by a box: most resets are sent by hosts.
constexpr double kPrior = -1.2;
/// Log odds from which on a box, or a host, is named; between them nobody is.
constexpr double kPathAbove = 1.0;
constexpr double kHostBelow = -0.9;
/// Nobody is accused by many weak hints: at least one must be able to stand alone.
constexpr double kHard = 2.0;
/// Below this round trip the clock of the capture says nothing about who was quicker.
constexpr std::uint32_t kLeastTrip_us = 1000;

bool before(std::uint32_t a, std::uint32_t b) noexcept
{
    return static_cast<std::int32_t>(a - b) < 0;
}

/// What hosts start from: 64, 128 or 255 (32 is extinct).
int startOf(int ttl) noexcept
{
    return ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
}

struct Silent {
    void operator()(std::string_view, Origin, double, const auto &) const noexcept {}
};

/// Evidence is told to `say(id, vote, weight, text)`; `text` makes the value only where somebody reads it.
template <typename Say> class Judge {
public:
    Judge(const ResetRecord &record, Say &say) : m_r(record), m_say(say) {}

    void run()
    {
        state();
        ttl();
        aftermath();
        sequence();
        repeats();
        timing();
        identification();
        options();
        window();
        bothEnds();
        company();
    }

    [[nodiscard]] double score() const noexcept { return m_score; }
    [[nodiscard]] double hardest() const noexcept { return m_hardest; }
    [[nodiscard]] double known() const noexcept { return m_known; }

private:
    template <typename Text> void path(std::string_view id, double weight, const Text &text)
    {
        m_score += weight;
        m_hardest = std::max(m_hardest, weight);
        m_known += weight;
        m_say(id, Origin::Path, weight, text);
    }
    template <typename Text> void host(std::string_view id, double weight, const Text &text)
    {
        m_score -= weight;
        m_known += weight;
        m_say(id, m_r.fromClient ? Origin::Client : Origin::Server, weight, text);
    }
    template <typename Text> void note(std::string_view id, const Text &text) { m_say(id, Origin::Unknown, 0.0, text); }

    [[nodiscard]] bool bare() const noexcept { return (m_r.flags & tcp::kAck) == 0; }
    [[nodiscard]] bool answersSyn() const noexcept
    {
        return !m_r.sender.has(Side::kSeen) && m_r.peer.has(Side::kSyn) && !m_r.peer.has(Side::kData);
    }
    [[nodiscard]] bool isRecentAck(std::uint32_t number) const noexcept
    {
        const auto &acks = m_r.peer.acks;
        return m_r.peer.packets > 0 && std::find(acks.begin(), acks.end(), number) != acks.end();
    }

    void state();
    void ttl();
    void aftermath();
    void sequence();
    void repeats();
    void timing();
    void identification();
    void options();
    void window();
    void bothEnds();
    void company();

    const ResetRecord &m_r;
    Say &m_say;
    double m_score = kPrior;
    double m_hardest = 0;
    double m_known = 0;
};

std::string number(double value, const char *unit)
{
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%.3g %s", value, unit);
    return text.data();
}

template <typename Say> void Judge<Say>::state()
{
    note("stage", [&] { return std::string(toString(m_r.stage)); });
    if (const std::string_view signature = signatureOf(m_r); !signature.empty()) {
        note("signature", [&] { return std::string(signature); });
    }
    if (answersSyn()) {
        host("answer_to_syn", 0.7, [] { return std::string("refuses a connection attempt"); });
    } else if (m_r.finAge_s >= 0) {
        host("after_fin", 1.2, [] { return std::string("the connection was being closed already"); });
    } else if (m_r.earlierOfPeer > 0 && bare() && isRecentAck(m_r.seq)) {
        host("late_packet", 1.2, [] { return std::string("answers a packet for a connection that is gone"); });
    }
    if (m_r.silence_s >= 1) {
        note("silence", [&] { return number(m_r.silence_s, "s"); });
    }
}

template <typename Say> void Judge<Say>::ttl()
{
    const Side &s = m_r.sender;
    const int ttl = m_r.ttl;
    if (!s.has(Side::kSeen)) {
        if (m_r.hostKnown) {
            if (m_r.hostSameTtl) {
                host("ttl", 1.5, [&] { return std::to_string(ttl) + ", as in other connections of this service"; });
            } else {
                // One hop nearer may be a machine that hands connections on to the service and refuses when it is gone.
                const double weight = m_r.hostNearTtl ? 1.2 : 3.2;
                path("ttl", weight, [&] { return std::to_string(ttl) + ", unlike other connections of this service"; });
            }
        } else if (m_r.hostAddressKnown) {
            if (m_r.hostAddressSameTtl) {
                host("ttl", 1.2, [&] { return std::to_string(ttl) + ", as in other connections of this host"; });
            } else {
                // Another port of one address may be another machine.
                path("ttl", 0.6, [&] { return std::to_string(ttl) + ", unlike other ports of this address"; });
            }
        } else {
            note("ttl", [&] { return std::to_string(ttl) + ", nothing to compare with"; });
        }
        return;
    }
    const int low = s.ttlLow != 0 ? s.ttlLow : s.ttlStart;
    const int high = s.ttlLow != 0 ? s.ttlHigh : s.ttlStart;
    const auto compared = [&](const char *with) {
        std::string text = std::to_string(ttl) + " against " + std::to_string(low);
        if (high != low) {
            text += ".." + std::to_string(high);
        }
        return text + with;
    };
    if (ttl >= low && ttl <= high) {
        if (low == high) {
            host("ttl", s.packets >= 2 ? 1.6 : 1.3,
                 [&] { return std::to_string(ttl) + ", as in every packet of this sender"; });
        } else if (ttl == s.ttl && s.ttlRun >= 2) {
            host("ttl", 0.8, [&] { return compared(", as lately"); });
        } else {
            note("ttl", [&] { return compared(", which varies"); });
        }
        return;
    }
    if (ttl == s.ttlStart) {
        // Somebody else shook hands than sends the data: the reset comes from whoever shook hands.
        path("ttl", 1.5, [&] { return compared(", as only in the handshake"); });
        return;
    }
    const bool otherStart = startOf(ttl) != startOf(s.ttl);
    if (otherStart && startOf(ttl) - ttl == startOf(s.ttl) - s.ttl) {
        // Some hosts start the resets of their kernel from another value than their data; a box may stand as far away.
        const double weight = bare() ? 0.4 : 1.8;
        path("ttl", weight, [&] { return compared(", other start value but the same distance"); });
        return;
    }
    double weight = s.packets >= 3 ? 4.2 : 3.6;
    const int off = ttl < low ? low - ttl : ttl - high;
    if (low != high) {
        weight = off <= 2 ? 1.2 : 3.0;
    } else if (off == 1) {
        // Routes change by a hop now and then, the more likely the longer ago the comparison is. What stands between is
        // nearer than the host: a box that leaves a smaller TTL than the host has another start value.
        const double quiet_s = m_r.silence_s;
        const double nearer = ttl > high ? 0.5 : 0;
        weight = (quiet_s > 1800 ? 1.4 : quiet_s > 120 ? 2.0 : quiet_s > 5 ? 2.4 : 3.0) + nearer;
    }
    if (m_r.laterPackets > 0 && m_r.laterTtl == ttl) {
        weight = 0.2;
    } else if (m_r.hostSameTtl) {
        weight = std::min(weight, 0.3);
    } else if (m_r.hostAddressSameTtl && m_r.fromClient) {
        weight = std::min(weight, 0.5);
    }
    path("ttl", weight, [&] { return compared(weight < 0.5 ? ", the route changed" : ""); });
}

template <typename Say> void Judge<Say>::aftermath()
{
    if (m_r.laterPackets > 0 && m_r.stage != Stage::Syn) {
        const double trip_s = m_r.sender.answer_us / 1e6;
        const double after = m_r.later_s;
        const double weight = after < 0.0005                          ? 0.5
                              : after < std::min(0.003, 0.5 * trip_s) ? 1.5
                              : m_r.laterBytes > 0                    ? 5.5
                                                                      : 4.4;
        path("rst_seq_data", weight, [&] {
            return std::to_string(m_r.laterPackets) + " more packet(s) of the sender, from " +
                   number(after * 1e3, "ms") + " after its own reset";
        });
    }
    if (m_r.challenged) {
        note("challenge_ack", [] { return std::string("the other end answered with a challenge instead of closing"); });
    }
    if (m_r.ignored) {
        note("ignored", [] { return std::string("the connection went on"); });
    }
}

template <typename Say> void Judge<Say>::sequence()
{
    const Side &s = m_r.sender;
    if (answersSyn()) {
        const bool usual = bare() || m_r.ack == m_r.peer.nextSeq || m_r.ack == m_r.peer.isn + 1;
        if (!usual) {
            path("seq", 1.0, [] { return std::string("does not acknowledge the attempt it answers"); });
        }
        return;
    }
    if (!s.has(Side::kSeen)) {
        if (m_r.peer.packets > 0 && isRecentAck(m_r.seq)) {
            host("seq", 0.3, [] { return std::string("where the other end expects it"); });
        }
        return;
    }
    const bool exact = m_r.seq == s.nextSeq || (s.has(Side::kFin) && m_r.seq + 1 == s.nextSeq);
    if (exact || isRecentAck(m_r.seq)) {
        host("seq", 0.4, [] { return std::string("where the stream stands"); });
        return;
    }
    if (before(m_r.seq, s.nextSeq)) {
        const std::uint32_t behind = s.nextSeq - m_r.seq;
        double weight = 0;
        if (bare()) {
            // A reply to an older packet carries an older number; only few of those are remembered.
            weight = m_r.peer.packets > 4 && !before(m_r.seq, s.isn) ? 0.6 : 1.8;
        } else {
            weight = before(m_r.seq, m_r.peer.acks[0]) ? 2.0 : 0.8;
        }
        path("data_seq_rst", weight,
             [&] { return std::to_string(behind) + " bytes behind data that was sent before"; });
        return;
    }
    const std::uint32_t ahead = m_r.seq - s.nextSeq;
    const double weight = ahead > (1U << 20) ? 1.8 : ahead > 65535 ? 1.0 : 0.4;
    path("seq", weight, [&] { return std::to_string(ahead) + " bytes ahead of the stream"; });
}

template <typename Say> void Judge<Say>::repeats()
{
    constexpr float kTogether_s = 2;
    if (m_r.earlier == 0 || m_r.duplicate || m_r.sinceEarlier_s > kTogether_s || answersSyn()) {
        return;
    }
    if (m_r.seqChanged) {
        path("rst_seq_change", m_r.seqGrew ? 2.5 : 0.6, [&] {
            return std::string(m_r.seqGrew ? "further ahead than the reset before" : "other number than before");
        });
    }
    if (m_r.ackChanged) {
        path("rst_ack_change", isRecentAck(m_r.seq) ? 0.6 : 2.0,
             [] { return std::string("acknowledges something else than the reset before"); });
    }
    if (m_r.ttlChanged && m_r.peerBetween == 0) {
        path("rst_ttl_change", 1.0, [] { return std::string("other TTL than the reset before"); });
    }
    if (m_r.flagsChanged && m_r.peerBetween == 0 && m_r.sinceEarlier_s < 0.05F) {
        path("rst_burst", 0.8, [] { return std::string("a second reset of another kind, unprovoked"); });
    }
}

template <typename Say> void Judge<Say>::company()
{
    if (m_r.otherCapture == OtherCapture::NotSent) {
        path("other_capture", 12, [] { return std::string("the capture at the other end does not have it"); });
    } else if (m_r.otherCapture == OtherCapture::Sent) {
        host("other_capture", 8, [] { return std::string("the capture at the other end has it too"); });
    }
    if (m_r.inVolley) {
        path("volley", 2.4, [] { return std::string("came together with a reset that a device on the way sent"); });
    }
}

template <typename Say> void Judge<Say>::timing()
{
    const Side &s = m_r.sender;
    if (s.answer_us < kLeastTrip_us || !s.has(Side::kSeen)) {
        return;
    }
    // Only where the reset proves that its sender had seen a certain packet.
    const auto now_us = static_cast<std::uint32_t>(static_cast<std::int64_t>(m_r.age_s * 1e6));
    double took_us = -1;
    if (bare()) {
        if (m_r.peer.packets > 0 && m_r.seq == m_r.peer.acks[0]) {
            took_us = static_cast<double>(now_us - m_r.peer.acked_us);
        }
    } else if (m_r.ack == m_r.peer.nextSeq && m_r.peer.has(Side::kData) && m_r.peer.lastDataTime != 0 &&
               !m_r.peer.has(Side::kFin)) {
        took_us = static_cast<double>(m_r.time_ns - m_r.peer.lastDataTime) / 1e3;
    }
    if (took_us < 0) {
        return;
    }
    const double part = took_us / s.answer_us;
    const auto text = [&] {
        return number(took_us / 1e3, "ms") + " after what it answers, round trip " + number(s.answer_us / 1e3, "ms");
    };
    // The first packet to a host may be slow for reasons of its own (address resolution).
    const bool sure = s.trips >= 2;
    if (part < 0.3) {
        path("timing", sure ? 5.5 : 2.2, text);
    } else if (part < 0.6) {
        path("timing", sure ? 4.2 : 0.8, text);
    } else if (part < 0.8) {
        path("timing", sure ? 0.8 : 0.2, text);
    } else if (part < 3) {
        host("timing", 0.4, text);
    } else {
        note("timing", text);
    }
}

template <typename Say> void Judge<Say>::identification()
{
    if (m_r.client.family != 4) {
        return;
    }
    const Side &s = m_r.sender;
    if (m_r.ipId == 0) {
        note("ip_id", [] { return std::string("0, as every computer answers for a connection it does not have"); });
        return;
    }
    if (s.has(Side::kSeen) && s.ipId == m_r.ipId && !m_r.duplicate) {
        note("ip_id", [] { return std::string("the sender uses the same number again and again"); });
        return;
    }
    if (m_r.ipId == m_r.peer.ipId && m_r.peer.packets > 0 && !m_r.duplicate) {
        const bool window = m_r.window == m_r.peer.window && m_r.window != 0;
        path("ip_id", window ? 4.0 : 2.2, [&] {
            return std::string(window ? "identification and window" : "identification") +
                   " copied from the packet it answers";
        });
        return;
    }
    if (s.idSteps + s.idJumps == 0 || s.ipId == 0) {
        return;
    }
    const auto step = static_cast<std::uint16_t>(m_r.ipId - s.ipId);
    const bool counter = s.idSteps >= 2 && s.idJumps * 4 <= s.idSteps;
    if (step >= 1 && step <= 64 && s.idSteps > s.idJumps) {
        host("ip_id", counter ? (step <= 16 ? 3.5 : 2.5) : 1.2,
             [&] { return "follows the sender's last one by " + std::to_string(step); });
    } else if (counter && step >= 1 && step <= 2048) {
        host("ip_id", 0.6, [&] { return "follows the sender's last one by " + std::to_string(step); });
    } else if (counter) {
        path("ip_id", s.idSteps >= 6 && s.idJumps == 0 ? 1.8 : 1.0,
             [&] { return "jumps by " + std::to_string(step) + " where the sender counts in small steps"; });
    }
}

template <typename Say> void Judge<Say>::options()
{
    const Side &s = m_r.sender;
    if (!s.has(Side::kSeen)) {
        return;
    }
    if (!s.has(Side::kTimestamps)) {
        if (m_r.timestamps) {
            path("timestamps", 1.5, [] { return std::string("has one, although the sender never sends any"); });
        }
        return;
    }
    if (!m_r.timestamps) {
        if (bare() || m_r.window == 0) {
            note("timestamps",
                 [] { return std::string("none, as every computer answers for a connection it does not have"); });
        } else {
            path("timestamps", 0.5, [] { return std::string("none, although the sender uses them"); });
        }
        return;
    }
    // Clocks of 1 Hz to 1 MHz are in use.
    const double quiet_s = std::max(0.0, static_cast<double>(m_r.time_ns - s.lastTime) / 1e9);
    const auto step = static_cast<std::int32_t>(m_r.tsValue - s.tsValue);
    if (step >= 0 && step <= quiet_s * 1.1e6 + 1000) {
        host("timestamps", 3.0, [] { return std::string("continues the sender's clock"); });
    } else {
        path("timestamps", 1.8, [] { return std::string("does not fit the sender's clock"); });
    }
}

template <typename Say> void Judge<Say>::window()
{
    if (bare() || !m_r.sender.has(Side::kSeen) || m_r.window == 0) {
        note("window", [&] { return std::to_string(m_r.window); });
        return;
    }
    if (m_r.window == m_r.sender.window) {
        host("window", 0.7, [&] { return std::to_string(m_r.window) + ", as in the sender's last packet"; });
    } else {
        note("window", [&] { return std::to_string(m_r.window); });
    }
}

template <typename Say> void Judge<Say>::bothEnds()
{
    if (m_r.earlierOfPeer != 1 || m_r.earlier != 0 || m_r.finAge_s >= 0 || m_r.sincePeerReset_s < 0 ||
        m_r.stage == Stage::Syn || isRecentAck(m_r.seq) != (m_r.seq == m_r.sender.nextSeq)) {
        return;
    }
    const double trip_s = (m_r.sender.answer_us + m_r.peer.answer_us) / 1e6;
    if (m_r.sincePeerReset_s < std::max(0.0003, 0.2 * trip_s) && trip_s > 0.002 && !bare()) {
        path("both_ends", 1.5, [] { return std::string("both ends were reset in the same moment"); });
    }
}

}  // namespace

std::string_view signatureOf(const ResetRecord &r) noexcept
{
    const bool acks = (r.flags & tcp::kAck) != 0;
    const bool second = r.earlier == 1 && r.sinceEarlier_s < 2 && !r.duplicate;
    if (r.earlier > 1 || r.duplicate) {
        return {};
    }
    switch (r.stage) {
    case Stage::Syn:
        if (second) {
            return r.flagsChanged ? "<SYN -> RST;RST+ACK>" : std::string_view();
        }
        return acks ? "<SYN -> RST+ACK>" : "<SYN -> RST>";
    case Stage::Handshake:
        if (second) {
            return r.flagsChanged ? std::string_view() : acks ? "<SYN;ACK -> RST+ACK;RST+ACK>" : "<SYN;ACK -> RST;RST>";
        }
        return acks ? "<SYN;ACK -> RST+ACK>" : "<SYN;ACK -> RST>";
    case Stage::FirstData:
        if (second) {
            if (r.flagsChanged) {
                return "<PSH+ACK -> RST;RST+ACK>";
            }
            if (acks) {
                return "<PSH+ACK -> RST+ACK;RST+ACK>";
            }
            return r.ack == 0     ? "<PSH+ACK -> RST;RST0>"
                   : r.ackChanged ? "<PSH+ACK -> RST!=RST>"
                                  : "<PSH+ACK -> RST=RST>";
        }
        return acks ? "<PSH+ACK -> RST+ACK>" : "<PSH+ACK -> RST>";
    case Stage::Data:
        if (second) {
            return {};
        }
        return acks ? "<PSH+ACK;Data -> RST+ACK>" : "<PSH+ACK;Data -> RST>";
    case Stage::Unknown:
    case Stage::AfterFin:
        break;
    }
    return {};
}

void attribute(ResetRecord &record) noexcept
{
    Silent nobody;
    Judge<Silent> judge(record, nobody);
    judge.run();
    const double score = judge.score();
    record.score = static_cast<float>(score);
    const double odds = 1 / (1 + std::exp(-score));
    const Origin sender = record.fromClient ? Origin::Client : Origin::Server;
    if (score > kPathAbove && judge.hardest() >= kHard) {
        record.origin = Origin::Path;
        record.confidence = static_cast<float>(odds);
    } else if (score < kHostBelow && judge.known() > 0.25) {
        record.origin = sender;
        record.confidence = static_cast<float>(1 - odds);
    } else {
        record.origin = Origin::Unknown;
        record.confidence = static_cast<float>(std::max(odds, 1 - odds));
    }
}

std::vector<Signal> explain(const ResetRecord &record)
{
    std::vector<Signal> signals;
    auto collect = [&](std::string_view id, Origin vote, double weight, const auto &text) {
        signals.push_back({id, text(), vote, weight});
    };
    Judge<decltype(collect)> judge(record, collect);
    judge.run();
    return signals;
}

}  // namespace resetscope::probes::capture
