// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/packet_reader.h"

#include <cstdint>

namespace resetscope::probes::capture {

/// TCP flag bits as they stand in the header.
namespace tcp {
inline constexpr std::uint8_t kFin = 0x01;
inline constexpr std::uint8_t kSyn = 0x02;
inline constexpr std::uint8_t kRst = 0x04;
inline constexpr std::uint8_t kPsh = 0x08;
inline constexpr std::uint8_t kAck = 0x10;
}  // namespace tcp

/// The innermost datagram of a packet that is understood. Pointers lead into the packet.
struct Datagram {
    enum class Kind : std::uint8_t {
        Other,        ///< nothing that matters here
        Tcp,          ///< `tcp...` fields are set
        Udp,          ///< ports and payload are set
        Unreachable,  ///< ICMP that quotes one of our packets: `icmpType`, `icmpCode`, addresses of the quoted packet
    };
    Kind kind = Kind::Other;
    std::uint8_t family = 0;  ///< 4 or 6
    std::uint8_t ttl = 0;     ///< TTL or hop limit
    std::uint8_t flags = 0;   ///< TCP
    const std::uint8_t *source = nullptr;
    const std::uint8_t *destination = nullptr;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint16_t ipId = 0;  ///< 0 for IPv6
    bool dontFragment = false;
    bool cut = false;  ///< the capture holds less than the TCP header and its options
    std::uint32_t seq = 0;
    std::uint32_t ack = 0;
    std::uint16_t window = 0;
    std::uint16_t optionBytes = 0;  ///< captured bytes at `options`
    const std::uint8_t *options = nullptr;
    const std::uint8_t *payload = nullptr;
    std::uint32_t payloadCaptured = 0;
    std::uint32_t payloadLength = 0;  ///< as sent, whatever was captured
    std::uint8_t icmpType = 0;
    std::uint8_t icmpCode = 0;
    std::uint16_t icmpMtu = 0;               ///< of a "fragmentation needed", 0: not given
    const std::uint8_t *reporter = nullptr;  ///< who sent that ICMP; family as `family`
};

/// What the options of a segment say.
struct TcpOptions {
    bool timestamps = false;
    bool sackPermitted = false;
    std::uint8_t windowScale = 0;
    std::uint16_t mss = 0;
    std::uint32_t tsValue = 0;
    std::uint32_t tsEcho = 0;
};

/// Finds the innermost TCP segment, UDP datagram or ICMP error. False: the link layer is not one that is read.
///
/// Ethernet with VLAN, QinQ, PPPoE and MPLS, Linux cooked v1 and v2, raw IP, NULL and LOOP, PPP, open
/// 802.11; IPv4, IPv6 with extension
/// headers; GRE, IP in IP, VXLAN, Teredo, GTP-U. Lengths of 0 (segmentation offload) are taken from the frame.
[[nodiscard]] bool decode(const PacketView &packet, Datagram &out) noexcept;

[[nodiscard]] TcpOptions parseOptions(const Datagram &segment) noexcept;

}  // namespace resetscope::probes::capture
