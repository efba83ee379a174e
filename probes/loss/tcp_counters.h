// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace resetscope::probes {

/// What the kernel counted on one TCP connection (TCP_INFO of Linux). Fields that this kernel does not know are zero.
struct TcpCounters {
    bool valid = false;  ///< false: the descriptor is closed or the system has no TCP_INFO
    std::uint64_t bytesAcked = 0;
    std::uint64_t bytesReceived = 0;  ///< in order
    std::uint32_t segsOut = 0;        ///< all segments, SYN and retransmissions included
    std::uint32_t segsIn = 0;
    std::uint32_t dataSegsOut = 0;  ///< with payload, retransmissions included
    std::uint32_t dataSegsIn = 0;
    std::uint32_t totalRetransmits = 0;  ///< SYN included
    std::uint32_t dsackDuplicates = 0;   ///< segments that the peer says it got twice (RFC 2883)
    std::uint32_t outOfOrderIn = 0;
    std::uint32_t reorderingSeen = 0;
    std::uint32_t unacked = 0;  ///< segments
    std::uint32_t sacked = 0;   ///< of those, how many arrived behind a gap
    std::uint32_t sndMss = 0;   ///< payload bytes of the largest segment sent now, options taken off
    std::uint32_t advMss = 0;   ///< what this side announced
    std::uint32_t rcvMss = 0;   ///< estimate from what arrived
    std::uint32_t pmtu = 0;     ///< bytes, as the kernel believes now
    double rtt_s = 0;
    double minRtt_s = 0;
    bool sack = false;        ///< negotiated, so duplicates are reported
    bool timestamps = false;  ///< negotiated: 12 bytes of each segment
};

[[nodiscard]] TcpCounters tcpCounters(int fd);

/// Offers and sends segments of at most `bytes` (payload and options); before connecting. False when refused.
/// Source: RFC 9293, 3.7.1; tcp(7), TCP_MAXSEG.
bool setMaxSegment(int fd, int bytes);

/// MTU of the interface that the connection leaves through; 0 when unknown.
[[nodiscard]] int interfaceMtu(int fd);

/// 40 for IPv4, 60 for IPv6: bytes of IP and TCP headers without options.
[[nodiscard]] int headerBytes(int fd);

/// Ends the sending side (FIN); the connection stays readable.
void endSending(int fd);

}  // namespace resetscope::probes
