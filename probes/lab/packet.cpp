// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/packet.h"

#include <algorithm>
#include <cstddef>

namespace resetscope::probes::lab {

namespace {

constexpr std::size_t kIpHeader = 20;
constexpr std::size_t kTcpHeader = 20;
constexpr std::uint8_t kIcmp = 1;
constexpr std::uint8_t kTcp = 6;

std::uint16_t read16(const Packet &p, std::size_t at)
{
    return static_cast<std::uint16_t>((p[at] << 8) | p[at + 1]);
}
std::uint32_t read32(const Packet &p, std::size_t at)
{
    return (static_cast<std::uint32_t>(read16(p, at)) << 16) | read16(p, at + 2);
}
void write16(Packet &p, std::size_t at, std::uint16_t value)
{
    p[at] = static_cast<std::uint8_t>(value >> 8);
    p[at + 1] = static_cast<std::uint8_t>(value & 0xff);
}
void write32(Packet &p, std::size_t at, std::uint32_t value)
{
    write16(p, at, static_cast<std::uint16_t>(value >> 16));
    write16(p, at + 2, static_cast<std::uint16_t>(value & 0xffff));
}

std::size_t headerSize(const Packet &p)
{
    return static_cast<std::size_t>(p[0] & 15) * 4;
}

std::uint32_t sum(const Packet &p, std::size_t from, std::size_t to)
{
    std::uint32_t total = 0;
    for (std::size_t i = from; i < to; i += 2) {
        total += static_cast<std::uint32_t>(p[i] << 8) | (i + 1 < to ? p[i + 1] : 0U);
    }
    return total;
}

std::uint16_t folded(std::uint32_t total)
{
    while (total >> 16 != 0) {
        total = (total & 0xffff) + (total >> 16);
    }
    return static_cast<std::uint16_t>(~total & 0xffff);
}

void sealIp(Packet &p)
{
    write16(p, 10, 0);
    write16(p, 10, folded(sum(p, 0, headerSize(p))));
}

Packet makeIp(std::uint32_t from, std::uint32_t to, std::uint8_t protocol, int ttl, std::size_t size)
{
    Packet p(kIpHeader + size, 0);
    p[0] = 0x45;
    write16(p, 2, static_cast<std::uint16_t>(p.size()));
    p[8] = static_cast<std::uint8_t>(ttl);
    p[9] = protocol;
    write32(p, 12, from);
    write32(p, 16, to);
    sealIp(p);
    return p;
}

}  // namespace

bool isIpv4(const Packet &p)
{
    return p.size() >= kIpHeader && p[0] >> 4 == 4 && headerSize(p) >= kIpHeader && headerSize(p) <= p.size() &&
           read16(p, 2) <= p.size() && read16(p, 2) >= headerSize(p);
}

std::uint32_t sourceOf(const Packet &p)
{
    return read32(p, 12);
}

std::uint32_t destinationOf(const Packet &p)
{
    return read32(p, 16);
}

int ttlOf(const Packet &p)
{
    return p[8];
}

void setTtl(Packet &p, int ttl)
{
    p[8] = static_cast<std::uint8_t>(ttl);
    sealIp(p);
}

bool mayNotBeCut(const Packet &p)
{
    return (p[6] & 0x40) != 0;
}

std::optional<Segment> segmentOf(const Packet &p)
{
    const std::size_t at = headerSize(p);
    const std::size_t end = read16(p, 2);
    if (p[9] != kTcp || (read16(p, 6) & 0x1fff) != 0 || end < at + kTcpHeader) {
        return std::nullopt;
    }
    const std::size_t data = at + static_cast<std::size_t>(p[at + 12] >> 4) * 4;
    if (data > end) {
        return std::nullopt;
    }
    return Segment{sourceOf(p),       destinationOf(p),
                   read16(p, at),     read16(p, at + 2),
                   read32(p, at + 4), read32(p, at + 8),
                   p[at + 13],        std::string_view(reinterpret_cast<const char *>(p.data()) + data, end - data)};
}

Packet makeSegment(const Segment &segment, int ttl)
{
    Packet p = makeIp(segment.from, segment.to, kTcp, ttl, kTcpHeader);
    const std::size_t at = kIpHeader;
    write16(p, at, segment.fromPort);
    write16(p, at + 2, segment.toPort);
    write32(p, at + 4, segment.seq);
    write32(p, at + 8, segment.ack);
    p[at + 12] = static_cast<std::uint8_t>(kTcpHeader / 4 << 4);
    p[at + 13] = segment.flags;
    // The pseudo header of RFC 9293, 3.1.
    const std::uint32_t pseudo = sum(p, 12, 20) + kTcp + static_cast<std::uint32_t>(kTcpHeader);
    write16(p, at + 16, folded(pseudo + sum(p, at, p.size())));
    return p;
}

Packet resetBack(const Segment &seen, int ttl)
{
    const bool acknowledges = (seen.flags & Segment::kAck) != 0;
    return makeSegment({seen.to,
                        seen.from,
                        seen.toPort,
                        seen.fromPort,
                        acknowledges ? seen.ack : 0,
                        seen.next(),
                        Segment::kRst | Segment::kAck,
                        {}},
                       ttl);
}

Packet resetForward(const Segment &seen, int ttl)
{
    return makeSegment(
        {seen.from, seen.to, seen.fromPort, seen.toPort, seen.seq, seen.ack, Segment::kRst | Segment::kAck, {}}, ttl);
}

Packet makeRouterMessage(const Packet &about, std::uint32_t router, int ttl, std::uint8_t type, std::uint8_t code,
                         std::uint16_t mtu)
{
    const std::size_t quoted = std::min(about.size(), headerSize(about) + 64);
    Packet p = makeIp(router, sourceOf(about), kIcmp, ttl, 8 + quoted);
    const std::size_t at = kIpHeader;
    p[at] = type;
    p[at + 1] = code;
    write16(p, at + 6, mtu);
    std::copy_n(about.begin(), quoted, p.begin() + static_cast<std::ptrdiff_t>(at + 8));
    write16(p, at + 2, folded(sum(p, at, p.size())));
    return p;
}

}  // namespace resetscope::probes::lab
