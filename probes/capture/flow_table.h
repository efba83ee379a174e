// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/decode.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace resetscope::probes::capture {

/// Address and port of one end.
struct Endpoint {
    std::array<std::uint8_t, 16> address{};  ///< IPv4 in the first four bytes, the rest 0
    std::uint16_t port = 0;
    std::uint8_t family = 0;  ///< 4 or 6

    [[nodiscard]] std::string host() const;  ///< numeric
    [[nodiscard]] std::string text() const;  ///< "203.0.113.10:80", "[2001:db8::1]:80"
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// Both ends of a connection, the numerically lower one first, so that both directions have the same key.
struct FlowKey {
    std::array<std::uint64_t, 5> words{};  ///< low address, high address, ports and family

    friend bool operator==(const FlowKey &, const FlowKey &) = default;
    [[nodiscard]] Endpoint end(int side) const;  ///< 0: the lower one
};

/// What one end of a connection sent, as far as attribution needs it.
struct Side {
    enum Flag : std::uint8_t {
        kSyn = 1,
        kSynAck = 2,
        kFin = 4,
        kRst = 8,
        kTimestamps = 16,  ///< sends TCP timestamps
        kData = 32,
        kSeen = 64,      ///< at least one segment that is no reset
        kPending = 128,  ///< something of it waits for an answer (measures the round trip)
    };
    std::int64_t lastTime = 0;            ///< ns, last segment
    std::int64_t lastDataTime = 0;        ///< ns, last new payload
    std::uint64_t bytes = 0;              ///< payload, repeats not counted
    std::uint32_t isn = 0;                ///< first sequence number seen
    std::uint32_t nextSeq = 0;            ///< behind the highest byte seen
    std::uint32_t packets = 0;            ///< segments that are no resets
    std::array<std::uint32_t, 3> acks{};  ///< acknowledgement numbers sent, the newest first
    std::uint32_t tsValue = 0;
    std::uint32_t answer_us = 0;   ///< shortest time in which this end answered as seen here; 0: not measured
    std::uint32_t pendingSeq = 0;  ///< end of the segment whose answer is waited for
    std::uint32_t pending_us = 0;  ///< when it passed, relative to the first packet of the connection
    std::uint32_t acked_us = 0;    ///< when `acks[0]` was first sent
    std::uint32_t resent = 0;      ///< segments with nothing new in them
    std::uint16_t resentRun = 0;   ///< of those, since the other end was last heard
    std::uint16_t ipId = 0;
    std::uint16_t window = 0;
    std::uint16_t mss = 0;
    std::uint8_t ttlStart = 0;  ///< of the first segment (SYN or SYN-ACK where seen)
    std::uint8_t ttl = 0;       ///< of the last segment that is no reset
    std::uint8_t ttlLow = 0;    ///< of all segments after the first
    std::uint8_t ttlHigh = 0;
    std::uint8_t ttlRun = 0;   ///< segments in a row with `ttl`, saturated
    std::uint8_t idSteps = 0;  ///< IP IDs that rose by a little
    std::uint8_t idJumps = 0;  ///< IP IDs that did not
    std::uint8_t trips = 0;    ///< round trips measured for `answer_us`, saturated
    std::uint8_t flags = 0;

    [[nodiscard]] bool has(Flag flag) const noexcept { return (flags & flag) != 0; }
    void set(Flag flag) noexcept { flags = static_cast<std::uint8_t>(flags | flag); }
};

inline constexpr std::uint32_t kNone = 0xffffffff;

/// One connection that is in memory.
struct Flow {
    enum Mark : std::uint16_t {
        kHandshake = 1,         ///< SYN, SYN-ACK and an ACK were seen
        kHttp = 2,              ///< an HTTP status line was seen
        kTlsHello = 4,          ///< a ClientHello was seen
        kTlsServer = 8,         ///< the server answered it with TLS
        kTlsNotTls = 16,        ///< the server answered it with something else
        kTlsData = 32,          ///< protected data both ways
        kTlsAlertClient = 64,   ///< `tlsAlert` was sent by the client
        kClosedByServer = 128,  ///< the first FIN was the server's
        kClosedByClient = 256,
        kUnreachable = 512,     ///< an ICMP error said so
        kTooBig = 1024,         ///< an ICMP error asked for smaller packets
        kKeepAliveEnds = 2048,  ///< "Connection: close" was announced
        kRequestOpen = 4096,    ///< the client's last message is not answered yet
        kGuessedClient = 8192,  ///< no SYN was seen: who is the client is a guess
        kPartialHead = 16384,   ///< HTTP header longer than the captured bytes
        kTlsEarlyEnd = 32768,   ///< the client's first protected record is as long as an alert
    };
    FlowKey key;
    std::int64_t firstTime = 0;
    std::int64_t lastTime = 0;
    std::array<Side, 2> sides;
    std::int64_t gapEnd = 0;       ///< when the last long silence ended
    std::int64_t dataGapEnd = 0;   ///< when payload ended the last long silence in payload
    std::int64_t finTime = 0;      ///< of the first FIN; 0: none
    std::uint64_t bytesAtFin = 0;  ///< the other end's payload at that moment
    float gap_s = 0;               ///< length of that silence
    float dataGap_s = 0;           ///< silence in payload before the payload that ended it
    float survived_s = 0;          ///< longest silence that was followed by an answer
    float finGap_s = 0;            ///< silence in payload before the first FIN
    std::uint32_t id = 0;
    std::uint32_t firstFrame = 0;
    std::uint32_t lastFrame = 0;
    std::uint32_t firstReset = kNone;  ///< index of its resets
    std::uint32_t lastReset = kNone;
    std::uint16_t resets = 0;
    std::uint16_t httpStatus = 0;   ///< last one
    std::uint16_t keepAlive_s = 0;  ///< announced
    std::uint16_t requests = 0;
    std::uint16_t marks = 0;
    std::uint16_t largestStuck = 0;  ///< payload of a segment that was repeated again and again
    std::uint8_t client = 0;         ///< index into `sides`
    std::uint8_t tlsAlert = 0;       ///< description of the last clear alert
    std::uint8_t synCount = 0;
    std::uint8_t gapSide = 2;  ///< who ended the last silence and is not answered yet; 2: nobody

    [[nodiscard]] bool has(Mark mark) const noexcept { return (marks & mark) != 0; }
    void set(Mark mark) noexcept { marks = static_cast<std::uint16_t>(marks | mark); }
    void clear(Mark mark) noexcept { marks = static_cast<std::uint16_t>(marks & ~mark); }
};

/// The connections in memory: an open-addressing index of 8-byte slots over chunks of flows, so that growing never
/// moves a flow and the part that is searched stays small.
class FlowTable {
public:
    /// `seed` spreads keys so that a capture cannot be made to collide on purpose.
    explicit FlowTable(std::uint64_t seed);

    [[nodiscard]] std::uint32_t hash(const FlowKey &key) const noexcept;
    void prefetch(std::uint32_t hash) const noexcept { __builtin_prefetch(&m_slots[hash & m_mask]); }
    /// Brings the flow of that hash, if there is one, towards the cache.
    void prefetchFlow(std::uint32_t hash) const noexcept;
    [[nodiscard]] Flow *find(const FlowKey &key, std::uint32_t hash) noexcept;
    /// A fresh flow under that key, which must not be there yet.
    [[nodiscard]] Flow &insert(const FlowKey &key, std::uint32_t hash);
    void erase(const FlowKey &key, std::uint32_t hash) noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] std::size_t capacity() const noexcept { return m_used; }
    /// Flow at a place in [0, capacity()), or null where it is free.
    [[nodiscard]] Flow *at(std::size_t place) noexcept;

private:
    static constexpr std::size_t kChunk = 512;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t place = kNone;
    };
    void grow();
    [[nodiscard]] Flow &flow(std::uint32_t place) const noexcept { return m_chunks[place / kChunk][place % kChunk]; }

    std::array<std::uint64_t, 2> m_seed;
    std::vector<Slot> m_slots;
    std::uint32_t m_mask = 0;
    std::size_t m_size = 0;
    std::size_t m_used = 0;
    std::vector<std::unique_ptr<Flow[]>> m_chunks;
    std::vector<std::uint32_t> m_free;
};

/// Key of a TCP packet; `side` becomes the index of the sender.
[[nodiscard]] inline FlowKey keyOf(const Datagram &packet, int &side) noexcept
{
    FlowKey key;
    if (packet.family == 4) [[likely]] {
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        std::memcpy(&a, packet.source, 4);
        std::memcpy(&b, packet.destination, 4);
        const bool swap = a > b || (a == b && packet.sourcePort > packet.destinationPort);
        side = swap ? 1 : 0;
        key.words[0] = swap ? b : a;
        key.words[2] = swap ? a : b;
        const std::uint64_t low = swap ? packet.destinationPort : packet.sourcePort;
        const std::uint64_t high = swap ? packet.sourcePort : packet.destinationPort;
        key.words[4] = low | high << 16 | 4ULL << 32;
        return key;
    }
    const int order = std::memcmp(packet.source, packet.destination, 16);
    const bool swap = order > 0 || (order == 0 && packet.sourcePort > packet.destinationPort);
    side = swap ? 1 : 0;
    std::memcpy(&key.words[0], swap ? packet.destination : packet.source, 16);
    std::memcpy(&key.words[2], swap ? packet.source : packet.destination, 16);
    const std::uint64_t low = swap ? packet.destinationPort : packet.sourcePort;
    const std::uint64_t high = swap ? packet.sourcePort : packet.destinationPort;
    key.words[4] = low | high << 16 | 6ULL << 32;
    return key;
}

}  // namespace resetscope::probes::capture
