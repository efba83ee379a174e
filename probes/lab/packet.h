// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// IPv4 packets as the practice network reads and writes them.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace resetscope::probes::lab {

using Packet = std::vector<std::uint8_t>;  ///< from the IP header on

/// The TCP part of a packet. Addresses, ports and numbers are in host byte order.
struct Segment {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::uint16_t fromPort = 0;
    std::uint16_t toPort = 0;
    std::uint32_t seq = 0;
    std::uint32_t ack = 0;
    std::uint8_t flags = 0;
    std::string_view data;

    static constexpr std::uint8_t kFin = 1;
    static constexpr std::uint8_t kSyn = 2;
    static constexpr std::uint8_t kRst = 4;
    static constexpr std::uint8_t kAck = 16;
    [[nodiscard]] bool opens() const { return (flags & (kSyn | kAck)) == kSyn; }
    /// The sequence number after this segment.
    [[nodiscard]] std::uint32_t next() const
    {
        return seq + static_cast<std::uint32_t>(data.size()) + ((flags & kSyn) != 0 ? 1U : 0U) +
               ((flags & kFin) != 0 ? 1U : 0U);
    }
};

/// False: not a whole IPv4 packet.
[[nodiscard]] bool isIpv4(const Packet &packet);
[[nodiscard]] std::uint32_t sourceOf(const Packet &packet);
[[nodiscard]] std::uint32_t destinationOf(const Packet &packet);
[[nodiscard]] int ttlOf(const Packet &packet);
void setTtl(Packet &packet, int ttl);
[[nodiscard]] bool mayNotBeCut(const Packet &packet);  ///< the DF bit
/// Empty: not TCP. The data points into the packet.
[[nodiscard]] std::optional<Segment> segmentOf(const Packet &packet);

/// A TCP packet without data, checksums included.
[[nodiscard]] Packet makeSegment(const Segment &segment, int ttl);
/// A reset that the receiver of `seen` takes for the sender's own, and the answer to it; RFC 9293, 3.5.2.
[[nodiscard]] Packet resetBack(const Segment &seen, int ttl);     ///< to who sent it
[[nodiscard]] Packet resetForward(const Segment &seen, int ttl);  ///< to who was to get it
/// What a router says about a packet it dropped (RFC 792); `mtu` with type 3, code 4.
[[nodiscard]] Packet makeRouterMessage(const Packet &about, std::uint32_t router, int ttl, std::uint8_t type,
                                       std::uint8_t code, std::uint16_t mtu);

}  // namespace resetscope::probes::lab
