// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/tracker.h"

#include "probes/capture/payload_watch.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes::capture {

namespace {

constexpr std::int64_t kMillisecond = 1'000'000;
constexpr std::int64_t kSecond = 1'000'000'000;
/// A pause shorter than this is no silence.
constexpr std::int64_t kPause = 200 * kMillisecond;
/// What belongs to the exchange that ended in the reset.
constexpr std::int64_t kExchange = kSecond;
/// The same packet seen again within this time was captured twice.
constexpr std::int64_t kTwice = 100 * kMillisecond;
/// Resets of one connection whose aftermath is followed.
constexpr int kFollowed = 8;

/// A jump in sequence numbers up to this size is lost data, a larger one is nonsense.
constexpr std::uint32_t kHole = 1U << 24;

constexpr std::int64_t kForgetClosed = 60 * kSecond;
constexpr std::int64_t kForgetHalfOpen = 180 * kSecond;
constexpr std::int64_t kForgetIdle = 8100 * kSecond;  // above the two hours of the longest common timer

bool before(std::uint32_t a, std::uint32_t b) noexcept
{
    return static_cast<std::int32_t>(a - b) < 0;
}

double seconds(std::int64_t ns) noexcept
{
    return static_cast<double>(ns) / 1e9;
}

std::uint32_t micros(const Flow &flow, std::int64_t time) noexcept
{
    return static_cast<std::uint32_t>((time - flow.firstTime) / 1000);
}

template <typename T> void count(T &value) noexcept
{
    if (value != static_cast<T>(-1)) {
        ++value;
    }
}

/// The timestamp in the layout that nearly every segment has; otherwise the options are parsed.
bool timestampOf(const Datagram &segment, std::uint32_t &value) noexcept
{
    static constexpr std::array<std::uint8_t, 4> kUsual{1, 1, 8, 10};
    if (segment.optionBytes >= 12 && std::equal(kUsual.begin(), kUsual.end(), segment.options)) [[likely]] {
        std::memcpy(&value, segment.options + 4, 4);
        value = __builtin_bswap32(value);
        return true;
    }
    if (segment.optionBytes < 10) {
        return false;
    }
    const TcpOptions options = parseOptions(segment);
    value = options.tsValue;
    return options.timestamps;
}

bool sentTwice(const Side &own, const Datagram &segment, std::uint32_t end, std::int64_t since) noexcept
{
    if (!own.has(Side::kSeen) || since > kTwice || end != own.nextSeq || segment.window != own.window) {
        return false;
    }
    if (segment.ipId != 0) {
        return segment.ipId == own.ipId && segment.ack == own.acks[0];
    }
    return segment.payloadLength > 0 && since < kMillisecond && segment.ack == own.acks[0];
}

void seeTtl(Side &own, std::uint8_t ttl) noexcept
{
    if (!own.has(Side::kSeen)) {
        own.ttlStart = ttl;
        own.ttl = ttl;
        own.ttlRun = 1;
        return;
    }
    if (own.ttlLow == 0) {
        own.ttlLow = ttl;
        own.ttlHigh = ttl;
    } else {
        own.ttlLow = std::min(own.ttlLow, ttl);
        own.ttlHigh = std::max(own.ttlHigh, ttl);
    }
    if (ttl == own.ttl) {
        count(own.ttlRun);
    } else {
        own.ttl = ttl;
        own.ttlRun = 1;
    }
}

void seeId(Side &own, std::uint16_t id) noexcept
{
    if (id == 0) {
        return;
    }
    if (own.ipId != 0) {
        const auto step = static_cast<std::uint16_t>(id - own.ipId);
        count(step >= 1 && step <= 512 ? own.idSteps : own.idJumps);
    }
    own.ipId = id;
}

/// True when the acknowledgement number is one that this end sent lately.
bool sentAck(const Side &side, std::uint32_t number) noexcept
{
    return std::find(side.acks.begin(), side.acks.end(), number) != side.acks.end();
}

}  // namespace

Tracker::Tracker(const CaptureOptions &options, CaptureReport &report)
    : m_options(options), m_report(report), m_flows(reinterpret_cast<std::uintptr_t>(this)), m_hosts(options.maxHosts),
      m_names(options.maxNames)
{
}

/// Does this segment belong to a new connection with the ends of an old one?
bool Tracker::startsAnew(const Flow &flow, const Datagram &datagram, int side) noexcept
{
    const Side &own = flow.sides[static_cast<std::size_t>(side)];
    const Side &peer = flow.sides[static_cast<std::size_t>(side ^ 1)];
    if ((datagram.flags & (tcp::kSyn | tcp::kRst)) != tcp::kSyn) {
        return false;
    }
    if ((datagram.flags & tcp::kAck) == 0) {
        if (own.has(Side::kSyn)) {
            return own.isn != datagram.seq;
        }
        // Not the answer captured before its question, and not both ends calling at once.
        const bool answered = peer.has(Side::kSynAck) && peer.acks[0] == datagram.seq + 1;
        return !answered && !(peer.has(Side::kSyn) && !own.has(Side::kSeen));
    }
    const bool over = flow.resets > 0 || flow.finTime != 0;
    return over && own.has(Side::kSeen) && own.isn != datagram.seq && own.nextSeq != datagram.seq &&
           datagram.ack != peer.nextSeq;
}

Flow &Tracker::open(const PacketView &packet, const Datagram &datagram, const FlowKey &key, std::uint32_t hash,
                    int side)
{
    if (m_flows.size() >= m_options.maxFlows) {
        // Something has to go: whatever the hand points at, which is as good as random and needs no search.
        for (std::size_t i = 0; i < m_flows.capacity(); ++i) {
            m_hand = (m_hand + 1) % m_flows.capacity();
            if (Flow *old = m_flows.at(m_hand)) {
                ++m_report.totals.forgotten;
                retire(*old);
                break;
            }
        }
    }
    Flow &flow = m_flows.insert(key, hash);
    flow.firstTime = packet.time_ns;
    flow.lastTime = packet.time_ns;
    flow.id = ++m_number;
    flow.firstFrame = static_cast<std::uint32_t>(std::min<std::uint64_t>(packet.frame, kNone));
    flow.gapEnd = packet.time_ns;
    flow.dataGapEnd = packet.time_ns;
    ++m_report.totals.connections;

    const std::uint8_t flags = datagram.flags;
    if ((flags & (tcp::kSyn | tcp::kAck)) == tcp::kSyn) {
        flow.client = static_cast<std::uint8_t>(side);
    } else if ((flags & (tcp::kSyn | tcp::kAck)) == (tcp::kSyn | tcp::kAck)) {
        flow.client = static_cast<std::uint8_t>(side ^ 1);
    } else if ((flags & (tcp::kRst | tcp::kAck)) == (tcp::kRst | tcp::kAck) && datagram.seq == 0) {
        flow.client = static_cast<std::uint8_t>(side ^ 1);  // the answer to a SYN that was not captured
        flow.set(Flow::kGuessedClient);
    } else {
        // Services listen on low ports; where that says nothing, the first speaker is taken for the client.
        const bool senderLower = datagram.sourcePort < datagram.destinationPort;
        const bool guessable = std::min(datagram.sourcePort, datagram.destinationPort) < 32768 &&
                               datagram.sourcePort != datagram.destinationPort;
        flow.client = static_cast<std::uint8_t>(guessable && senderLower ? side ^ 1 : side);
        flow.set(Flow::kGuessedClient);
    }
    return flow;
}

void Tracker::segment(const PacketView &packet, const Datagram &datagram, const FlowKey &key, std::uint32_t hash,
                      int side)
{
    ++m_report.totals.tcpPackets;
    m_report.totals.cut += datagram.cut ? 1 : 0;
    const std::int64_t now = packet.time_ns;
    m_now = now;
    if (m_flows.capacity() > 0) {
        sweep(now);
    }

    Flow *found = m_flows.find(key, hash);
    if (found != nullptr && (datagram.flags & tcp::kSyn) != 0 && startsAnew(*found, datagram, side)) {
        retire(*found);
        found = nullptr;
    }
    Flow &flow = found != nullptr ? *found : open(packet, datagram, key, hash, side);
    flow.lastFrame = static_cast<std::uint32_t>(std::min<std::uint64_t>(packet.frame, kNone));
    if ((datagram.flags & tcp::kRst) != 0) {
        reset(flow, packet, datagram, side);
        return;
    }

    Side &own = flow.sides[static_cast<std::size_t>(side)];
    Side &peer = flow.sides[static_cast<std::size_t>(side ^ 1)];
    const bool syn = (datagram.flags & tcp::kSyn) != 0;
    const bool fin = (datagram.flags & tcp::kFin) != 0;
    const bool acks = (datagram.flags & tcp::kAck) != 0;
    const std::uint32_t payload = datagram.payloadLength;
    const std::uint32_t length = payload + (syn ? 1U : 0U) + (fin ? 1U : 0U);
    const std::uint32_t end = datagram.seq + length;

    if (sentTwice(own, datagram, end, now - own.lastTime)) {
        own.ttlLow = own.ttlLow == 0 ? datagram.ttl : std::min(own.ttlLow, datagram.ttl);
        own.ttlHigh = std::max(own.ttlHigh, datagram.ttl);
        return;
    }
    if (flow.resets > 0) {
        afterReset(flow, packet, datagram, side);
    }

    // Silence, and whether the connection survived it.
    const std::int64_t pause = now - flow.lastTime;
    if (pause >= kPause) {
        flow.gap_s = static_cast<float>(seconds(pause));
        flow.gapEnd = now;
        flow.gapSide = static_cast<std::uint8_t>(side);
    } else if (flow.gapSide == (side ^ 1) && !peer.has(Side::kFin)) {  // an answer, but not the one to a goodbye
        flow.survived_s = std::max(flow.survived_s, flow.gap_s);
        flow.gapSide = 2;
    }
    flow.lastTime = std::max(flow.lastTime, now);

    // The round trip between the capture and this end.
    if (acks && peer.has(Side::kPending) && !before(datagram.ack, peer.pendingSeq)) {
        peer.flags = static_cast<std::uint8_t>(peer.flags & ~Side::kPending);
        const std::uint32_t trip = std::max(micros(flow, now) - peer.pending_us, 1U);
        count(own.trips);
        if (own.answer_us == 0 || trip < own.answer_us) {
            own.answer_us = trip;
        }
    }

    const std::uint8_t ttlBefore = own.ttl;
    seeTtl(own, datagram.ttl);
    if (syn) {
        const bool answer = acks;
        if (own.ttl != ttlBefore || !own.has(answer ? Side::kSynAck : Side::kSyn)) {
            m_hosts.saw(key.end(side), answer, datagram.ttl, now);
        }
        own.set(answer ? Side::kSynAck : Side::kSyn);
        if (!answer) {
            count(flow.synCount);
        }
        own.mss = parseOptions(datagram).mss;
        if (!own.has(Side::kSeen)) {
            flow.client = static_cast<std::uint8_t>(answer ? side ^ 1 : flow.client);
            flow.clear(Flow::kGuessedClient);
        }
    } else if (!flow.has(Flow::kHandshake) && acks && peer.has(Side::kSynAck)) {
        flow.set(Flow::kHandshake);
    }
    seeId(own, datagram.ipId);
    std::uint32_t stamp = 0;
    if (timestampOf(datagram, stamp)) {
        own.set(Side::kTimestamps);
        own.tsValue = stamp;
    }

    if (!own.has(Side::kSeen)) {
        own.isn = datagram.seq;
        own.nextSeq = datagram.seq;
        own.set(Side::kSeen);
    }
    if (length > 0) {
        if (before(own.nextSeq, end)) {
            const std::uint32_t fresh = std::min(end - own.nextSeq, payload);
            if (!own.has(Side::kPending)) {
                own.set(Side::kPending);
                own.pendingSeq = end;
                own.pending_us = micros(flow, now);
            }
            own.nextSeq = end;
            own.resentRun = 0;
            if (payload > 0 && !syn) {
                const std::int64_t lastData = std::max({own.lastDataTime, peer.lastDataTime, flow.firstTime});
                if (now - lastData >= kPause) {
                    flow.dataGap_s = static_cast<float>(seconds(now - lastData));
                    flow.dataGapEnd = now;
                }
                own.bytes += fresh;
                own.lastDataTime = now;
                own.set(Side::kData);
                watchPayload(flow, datagram, side);
            }
        } else if (!(length <= 1 && end == own.nextSeq && payload <= 1 && !syn && !fin)) {  // not a keep-alive probe
            // Behind what was seen already: late on the way when it is quicker than any repeat could be.
            const std::uint32_t trip = peer.answer_us != 0 ? peer.answer_us : 2000;
            if (now - own.lastTime > static_cast<std::int64_t>(trip) * 800) {
                count(own.resent);
                count(own.resentRun);
                own.flags = static_cast<std::uint8_t>(own.flags & ~Side::kPending);  // Karn's rule
                if (own.resentRun >= 2) {
                    flow.largestStuck = static_cast<std::uint16_t>(std::min(payload, 65535U));
                }
            }
        }
    }
    if (length == 0 && own.has(Side::kSeen) && before(own.nextSeq, datagram.seq) &&
        datagram.seq - own.nextSeq < kHole) {
        own.nextSeq = datagram.seq;  // what lies between was sent but never got here
    }
    if (fin && flow.finTime == 0) {
        flow.finTime = now;
        flow.finGap_s =
            static_cast<float>(seconds(now - std::max({own.lastDataTime, peer.lastDataTime, flow.firstTime})));
        flow.bytesAtFin = peer.bytes;
        flow.set(side == flow.client ? Flow::kClosedByClient : Flow::kClosedByServer);
    }
    if (fin) {
        own.set(Side::kFin);
    }
    peer.resentRun = 0;
    own.lastTime = now;
    own.window = datagram.window;
    if (acks && (datagram.ack != own.acks[0] || own.packets == 0)) {
        own.acks[2] = own.acks[1];
        own.acks[1] = own.acks[0];
        own.acks[0] = datagram.ack;
        own.acked_us = micros(flow, now);
    }
    count(own.packets);
}

void Tracker::reset(Flow &flow, const PacketView &packet, const Datagram &datagram, int side)
{
    ++m_report.totals.resets;
    const std::int64_t now = packet.time_ns;
    Side &own = flow.sides[static_cast<std::size_t>(side)];
    const Side &peer = flow.sides[static_cast<std::size_t>(side ^ 1)];
    const bool fromClient = side == flow.client;
    const std::int64_t lastTime = flow.lastTime;
    flow.lastTime = std::max(flow.lastTime, now);
    count(flow.resets);
    own.set(Side::kRst);
    if (m_report.resets.size() >= m_options.maxResets) {
        return;
    }

    ResetRecord record;
    record.frame = packet.frame;
    record.time_ns = now;
    record.client = flow.key.end(flow.client);
    record.server = flow.key.end(flow.client ^ 1);
    record.connection = flow.id;
    record.seq = datagram.seq;
    record.ack = datagram.ack;
    record.payloadLength = datagram.payloadLength;
    record.ipId = datagram.ipId;
    record.window = datagram.window;
    record.flags = datagram.flags;
    record.ttl = datagram.ttl;
    record.dontFragment = datagram.dontFragment;
    record.timestamps = timestampOf(datagram, record.tsValue);
    record.fromClient = fromClient;
    record.sender = own;
    record.peer = peer;
    record.bytesToServer = flow.sides[flow.client].bytes;
    record.bytesToClient = flow.sides[flow.client ^ 1U].bytes;
    record.age_s = seconds(now - flow.firstTime);
    record.finAge_s = flow.finTime != 0 ? seconds(now - flow.finTime) : -1;
    record.finGap_s = flow.finGap_s;
    record.survived_s = flow.survived_s;
    record.bytesAtFin = flow.bytesAtFin;
    record.marks = flow.marks;
    record.httpStatus = flow.httpStatus;
    record.requests = flow.requests;
    record.tlsAlert = flow.tlsAlert;
    if (datagram.payloadCaptured > 0) {
        std::string claim = resetClaim(datagram.payload, datagram.payloadCaptured, datagram.payloadLength);
        if (!claim.empty()) {
            record.claim = static_cast<std::uint32_t>(m_report.claims.size());
            m_report.claims.push_back(std::move(claim));
        }
    }

    // The silence before the exchange that ended here: either nothing came for long until the reset itself, or the
    // packets of the last second followed such a silence.
    if (now - lastTime > kExchange) {
        record.silence_s = seconds(now - lastTime);
    } else if (now - flow.gapEnd <= kExchange) {
        record.silence_s = static_cast<double>(flow.gap_s);
    }
    const std::int64_t lastData = std::max(own.lastDataTime, peer.lastDataTime);
    if (lastData != 0 && now - lastData > kExchange) {
        record.dataSilence_s = seconds(now - lastData);
    } else if (lastData != 0 && now - flow.dataGapEnd <= kExchange) {
        record.dataSilence_s = static_cast<double>(flow.dataGap_s);
    }

    // Against the resets before it.
    std::uint32_t index = flow.firstReset;
    for (int i = 0; index != kNone && i < 64; ++i) {
        const ResetRecord &old = m_report.resets[index];
        if (old.fromClient != fromClient) {
            count(record.earlierOfPeer);
            record.sincePeerReset_s = static_cast<float>(seconds(now - old.time_ns));
        } else {
            count(record.earlier);
            record.sinceEarlier_s = static_cast<float>(seconds(now - old.time_ns));
            record.duplicate =
                record.duplicate || (old.seq == record.seq && old.ack == record.ack && old.flags == record.flags &&
                                     old.ipId == record.ipId && now - old.time_ns < kTwice && record.ipId != 0);
            const bool reply = (record.flags & tcp::kAck) == 0 && sentAck(peer, record.seq);
            record.seqChanged = old.seq != record.seq && !reply;
            record.seqGrew = before(old.seq, record.seq);
            record.peerBetween = peer.packets - old.peer.packets;
            record.ackChanged =
                (old.flags & record.flags & tcp::kAck) != 0 && old.ack != record.ack && record.ack != peer.nextSeq;
            record.ttlChanged = old.ttl != record.ttl;
            record.flagsChanged = old.flags != record.flags && !reply;
        }
        index = old.nextInFlow;
    }

    const auto place = static_cast<std::uint32_t>(m_report.resets.size());
    if (flow.firstReset == kNone) {
        flow.firstReset = place;
    } else {
        m_report.resets[flow.lastReset].nextInFlow = place;
    }
    flow.lastReset = place;
    m_report.resets.push_back(record);
}

/// A stack that has reset a connection is done with it: whatever its address says afterwards speaks for a forgery.
void Tracker::afterReset(Flow &flow, const PacketView &packet, const Datagram &datagram, int side)
{
    const Side &own = flow.sides[static_cast<std::size_t>(side)];
    const bool fromClient = side == flow.client;
    const bool syn = (datagram.flags & tcp::kSyn) != 0;
    const std::uint32_t end = datagram.seq + datagram.payloadLength + ((datagram.flags & tcp::kFin) != 0 ? 1U : 0U);
    std::uint32_t index = flow.firstReset;
    for (int i = 0; index != kNone && i < kFollowed; ++i) {
        ResetRecord &record = m_report.resets[index];
        index = record.nextInFlow;
        const std::int64_t since = packet.time_ns - record.time_ns;
        if (since < 0 || syn) {
            continue;
        }
        if (record.fromClient != fromClient) {
            const bool bare = datagram.payloadLength == 0 && (datagram.flags & (tcp::kAck | tcp::kFin)) == tcp::kAck;
            if (record.laterPeer == 0 && bare && record.seq != datagram.ack && datagram.ack == record.sender.nextSeq) {
                record.challenged = true;
            }
            count(record.laterPeer);
            continue;
        }
        // Only what cannot have been sent before the reset and overtaken by it.
        const bool beyond = end != datagram.seq && before(record.seq, end) && before(own.nextSeq - 1, end);
        const bool learned = (datagram.flags & tcp::kAck) != 0 && record.sender.has(Side::kSeen) &&
                             before(record.sender.acks[0], datagram.ack);
        const bool answered =
            (datagram.flags & tcp::kAck) != 0 && (record.flags & tcp::kAck) != 0 && before(record.ack, datagram.ack);
        if (!beyond && !answered && !(learned && (record.flags & tcp::kAck) == 0)) {
            continue;
        }
        if (record.laterPackets == 0) {
            record.later_s = static_cast<float>(seconds(since));
            record.laterTtl = datagram.ttl;
        }
        count(record.laterPackets);
        record.laterBytes = static_cast<std::uint16_t>(std::min(record.laterBytes + datagram.payloadLength, 65535U));
    }
}

void Tracker::unreachable(const PacketView &, const Datagram &datagram)
{
    // The quoted packet was sent by the one that is told, so the key is that of its connection.
    int side = 0;
    const FlowKey key = keyOf(datagram, side);
    if (Flow *flow = m_flows.find(key, m_flows.hash(key))) {
        const bool tooBig = datagram.family == 6 ? datagram.icmpType == 2 : datagram.icmpCode == 4;
        flow->set(tooBig ? Flow::kTooBig : Flow::kUnreachable);
    }
}

void Tracker::sweep(std::int64_t now)
{
    // One place a packet, four under pressure: every flow is looked at often enough without any list of ages.
    const bool pressure = m_flows.size() > m_options.easyFlows;
    for (int i = 0; i < (pressure ? 4 : 1); ++i) {
        if (++m_hand >= m_flows.capacity()) {
            m_hand = 0;
        }
        Flow *flow = m_flows.at(m_hand);
        if (flow == nullptr) {
            continue;
        }
        const std::int64_t quiet = now - flow->lastTime;
        const bool closed = flow->resets > 0 || (flow->sides[0].has(Side::kFin) && flow->sides[1].has(Side::kFin));
        const bool halfOpen = !flow->sides[0].has(Side::kSeen) || !flow->sides[1].has(Side::kSeen);
        const std::int64_t patience = closed     ? (pressure ? kSecond : kForgetClosed)
                                      : halfOpen ? (pressure ? 15 * kSecond : kForgetHalfOpen)
                                                 : (pressure ? 900 * kSecond : kForgetIdle);
        if (quiet > patience) {
            retire(*flow);
        }
    }
}

}  // namespace resetscope::probes::capture
