// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/decode.h"

#include <algorithm>
#include <cstring>

namespace resetscope::probes::capture {

namespace {

using std::uint16_t;
using std::uint32_t;
using std::uint8_t;

/// Encapsulations inside one another before a packet is given up as hostile.
constexpr int kMaxLayers = 24;

constexpr uint16_t kIpv4 = 0x0800;
constexpr uint16_t kIpv6 = 0x86dd;
constexpr uint16_t kTransparentEthernet = 0x6558;

constexpr uint8_t kProtocolIcmp = 1;
constexpr uint8_t kProtocolIpIp = 4;
constexpr uint8_t kProtocolTcp = 6;
constexpr uint8_t kProtocolUdp = 17;
constexpr uint8_t kProtocolIpv6 = 41;
constexpr uint8_t kProtocolGre = 47;
constexpr uint8_t kProtocolIcmp6 = 58;

uint16_t be16(const uint8_t *at) noexcept
{
    uint16_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return __builtin_bswap16(value);
}

uint32_t be32(const uint8_t *at) noexcept
{
    uint32_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return __builtin_bswap32(value);
}

/// What is left of a packet: captured bytes and the length it had on the wire.
struct Rest {
    const uint8_t *at = nullptr;
    uint32_t captured = 0;
    uint32_t length = 0;

    [[nodiscard]] bool has(uint32_t bytes) const noexcept { return captured >= bytes; }
    void skip(uint32_t bytes) noexcept
    {
        const uint32_t n = std::min(bytes, captured);
        at += n;
        captured -= n;
        length -= std::min(bytes, length);
    }
    /// Drops what lies behind the end of the datagram (padding of short Ethernet frames).
    void limit(uint32_t bytes) noexcept
    {
        length = std::min(length, bytes);
        captured = std::min(captured, length);
    }
};

class Decoder {
public:
    explicit Decoder(Datagram &out) noexcept : m_out(out) {}

    [[nodiscard]] bool link(uint16_t type, Rest rest) noexcept;
    void ethernet(Rest rest) noexcept;

private:
    void etherType(uint16_t type, Rest rest) noexcept;
    void ip(Rest rest) noexcept;
    void ipv4(Rest rest) noexcept;
    void ipv6(Rest rest) noexcept;
    void mpls(Rest rest) noexcept;
    void ppp(Rest rest) noexcept;
    void gre(Rest rest) noexcept;
    void wireless(Rest rest) noexcept;
    void transport(uint8_t protocol, Rest rest) noexcept;
    void tcpSegment(Rest rest) noexcept;
    void udp(Rest rest) noexcept;
    void gtp(Rest rest) noexcept;
    void icmpError(Rest rest, bool six) noexcept;
    [[nodiscard]] bool deeper() noexcept { return ++m_layers <= kMaxLayers; }

    Datagram &m_out;
    int m_layers = 0;
};

void Decoder::ethernet(Rest rest) noexcept
{
    if (!rest.has(14)) {
        return;
    }
    const uint16_t type = be16(rest.at + 12);
    rest.skip(14);
    etherType(type, rest);
}

void Decoder::etherType(uint16_t type, Rest rest) noexcept
{
    while (deeper()) {
        switch (type) {
        case kIpv4:
            return ipv4(rest);
        case kIpv6:
            return ipv6(rest);
        case 0x8100:  // 802.1Q
        case 0x88a8:  // 802.1ad
        case 0x9100:
        case 0x9200:
            if (!rest.has(4)) {
                return;
            }
            type = be16(rest.at + 2);
            rest.skip(4);
            break;
        case 0x8864:  // PPPoE session
            if (!rest.has(8)) {
                return;
            }
            rest.skip(6);
            return ppp(rest);
        case 0x8847:
        case 0x8848:
            return mpls(rest);
        case kTransparentEthernet:
            return ethernet(rest);
        case 0x8926:  // VN-tag
            if (!rest.has(6)) {
                return;
            }
            type = be16(rest.at + 4);
            rest.skip(6);
            break;
        default:
            if (type <= 1500 && rest.has(8) && rest.at[0] == 0xaa && rest.at[1] == 0xaa) {  // 802.2 SNAP
                type = be16(rest.at + 6);
                rest.skip(8);
                break;
            }
            return;
        }
    }
}

void Decoder::mpls(Rest rest) noexcept
{
    while (rest.has(4) && deeper()) {
        const bool bottom = (rest.at[2] & 1) != 0;
        rest.skip(4);
        if (!bottom) {
            continue;
        }
        if (!rest.has(1)) {
            return;
        }
        // The label says nothing about what it carries: the first nibble does (RFC 4928), or it is Ethernet.
        const uint8_t nibble = rest.at[0] >> 4;
        if (nibble == 4 || nibble == 6) {
            return ip(rest);
        }
        if (nibble == 0 && rest.has(4)) {  // pseudowire control word
            rest.skip(4);
        }
        return ethernet(rest);
    }
}

void Decoder::ppp(Rest rest) noexcept
{
    if (rest.has(2) && rest.at[0] == 0xff && rest.at[1] == 0x03) {
        rest.skip(2);
    }
    if (!rest.has(2)) {
        return;
    }
    uint16_t protocol = rest.at[0];
    if ((rest.at[0] & 1) != 0) {  // compressed to one byte
        rest.skip(1);
    } else {
        protocol = be16(rest.at);
        rest.skip(2);
    }
    if (protocol == 0x0021) {
        ipv4(rest);
    } else if (protocol == 0x0057) {
        ipv6(rest);
    } else if (protocol == 0x0281) {
        mpls(rest);
    }
}

bool Decoder::link(uint16_t type, Rest rest) noexcept
{
    switch (type) {
    case 1:  // Ethernet
        ethernet(rest);
        return true;
    case 0:    // NULL: address family in the byte order of the machine that captured
    case 108:  // LOOP: the same in network order
        if (rest.has(5)) {
            rest.skip(4);
            ip(rest);
        }
        return true;
    case 9:   // PPP
    case 50:  // PPP in HDLC framing
        ppp(rest);
        return true;
    case 51:  // PPPoE
        if (rest.has(6)) {
            rest.skip(6);
            ppp(rest);
        }
        return true;
    case 12:  // raw IP, three numbers
    case 14:
    case 101:
    case 228:
    case 229:
        ip(rest);
        return true;
    case 104:  // Cisco HDLC
        if (rest.has(4)) {
            const uint16_t ether = be16(rest.at + 2);
            rest.skip(4);
            etherType(ether, rest);
        }
        return true;
    case 113:  // Linux cooked
        if (rest.has(16)) {
            const uint16_t ether = be16(rest.at + 14);
            rest.skip(16);
            etherType(ether, rest);
        }
        return true;
    case 276:  // Linux cooked, version 2
        if (rest.has(20)) {
            const uint16_t ether = be16(rest.at);
            rest.skip(20);
            etherType(ether, rest);
        }
        return true;
    case 105:  // 802.11
        wireless(rest);
        return true;
    case 127:  // 802.11 behind a radio header with its length
        if (rest.has(4)) {
            rest.skip(rest.at[2] + rest.at[3] * 256U);
            wireless(rest);
        }
        return true;
    case 109:  // OpenBSD encapsulation
        if (rest.has(12)) {
            rest.skip(12);
            ip(rest);
        }
        return true;
    case 117:  // OpenBSD packet filter log: first byte is its length
        if (rest.has(1)) {
            rest.skip((static_cast<uint32_t>(rest.at[0]) + 3) & ~3U);
            ip(rest);
        }
        return true;
    default:
        return false;
    }
}

void Decoder::ip(Rest rest) noexcept
{
    if (!rest.has(1) || !deeper()) {
        return;
    }
    const uint8_t version = rest.at[0] >> 4;
    if (version == 4) {
        ipv4(rest);
    } else if (version == 6) {
        ipv6(rest);
    }
}

void Decoder::ipv4(Rest rest) noexcept
{
    if (!rest.has(20) || (rest.at[0] >> 4) != 4) {
        return;
    }
    const uint32_t header = (rest.at[0] & 15U) * 4;
    const uint32_t total = be16(rest.at + 2);
    if (header < 20 || !rest.has(header)) {
        return;
    }
    if (total != 0) {
        if (total < header) {
            return;
        }
        rest.limit(total);
    }
    const uint16_t fragment = be16(rest.at + 6);
    if ((fragment & 0x1fff) != 0) {
        return;  // only the first fragment holds the header of the transport
    }
    m_out.family = 4;
    m_out.source = rest.at + 12;
    m_out.destination = rest.at + 16;
    m_out.ttl = rest.at[8];
    m_out.ipId = be16(rest.at + 4);
    m_out.dontFragment = (fragment & 0x4000) != 0;
    const uint8_t protocol = rest.at[9];
    rest.skip(header);
    transport(protocol, rest);
}

void Decoder::ipv6(Rest rest) noexcept
{
    if (!rest.has(40) || (rest.at[0] >> 4) != 6) {
        return;
    }
    m_out.family = 6;
    m_out.source = rest.at + 8;
    m_out.destination = rest.at + 24;
    m_out.ttl = rest.at[7];
    m_out.ipId = 0;
    m_out.dontFragment = true;
    const uint32_t length = be16(rest.at + 4);
    uint8_t next = rest.at[6];
    rest.skip(40);
    if (length != 0) {
        rest.limit(length);
    }
    while (deeper()) {
        switch (next) {
        case 0:    // hop by hop
        case 43:   // routing
        case 60:   // destination options
        case 135:  // mobility
        case 139:  // host identity
        case 140: {
            if (!rest.has(8)) {
                return;
            }
            next = rest.at[0];
            rest.skip((rest.at[1] + 1U) * 8);
            break;
        }
        case 51: {  // authentication
            if (!rest.has(8)) {
                return;
            }
            next = rest.at[0];
            rest.skip((rest.at[1] + 2U) * 4);
            break;
        }
        case 44: {  // fragment
            if (!rest.has(8) || (be16(rest.at + 2) & 0xfff8) != 0) {
                return;
            }
            next = rest.at[0];
            rest.skip(8);
            break;
        }
        default:
            return transport(next, rest);
        }
    }
}

void Decoder::transport(uint8_t protocol, Rest rest) noexcept
{
    switch (protocol) {
    case kProtocolTcp:
        return tcpSegment(rest);
    case kProtocolUdp:
        return udp(rest);
    case kProtocolIcmp:
        return icmpError(rest, false);
    case kProtocolIcmp6:
        return icmpError(rest, true);
    case kProtocolIpIp:
    case kProtocolIpv6:
        return ip(rest);
    case kProtocolGre:
        return gre(rest);
    default:
        return;
    }
}

void Decoder::gre(Rest rest) noexcept
{
    if (!rest.has(4) || !deeper()) {
        return;
    }
    const uint16_t bits = be16(rest.at);
    const uint16_t type = be16(rest.at + 2);
    uint32_t header = 4;
    header += (bits & 0x8000) != 0 || (bits & 0x4000) != 0 ? 4 : 0;  // checksum, routing
    header += (bits & 0x2000) != 0 ? 4 : 0;                          // key
    header += (bits & 0x1000) != 0 ? 4 : 0;                          // sequence number
    if ((bits & 7) == 1) {
        header += (bits & 0x0080) != 0 ? 4 : 0;  // PPTP: acknowledgement
    }
    if (!rest.has(header)) {
        return;
    }
    rest.skip(header);
    if (type == 0x880b) {
        ppp(rest);
    } else if (type == 0x88be && rest.has(8)) {  // ERSPAN II; without a sequence number it has no header
        if ((bits & 0x1000) != 0) {
            rest.skip(8);
        }
        ethernet(rest);
    } else if (type == 0x22eb && rest.has(12)) {  // ERSPAN III
        rest.skip((rest.at[11] & 1) != 0 ? 20 : 12);
        ethernet(rest);
    } else if (type >= 0x8200 && type <= 0x83ff) {  // access points that tunnel what they hear (Aruba)
        wireless(rest);
    } else {
        etherType(type, rest);
    }
}

/// Data frames of 802.11 that are not encrypted.
void Decoder::wireless(Rest rest) noexcept
{
    if (!rest.has(24) || (rest.at[0] & 0x0c) != 0x08 || (rest.at[0] & 0x40) != 0 || (rest.at[1] & 0x40) != 0) {
        return;
    }
    const bool fourAddresses = (rest.at[1] & 0x03) == 0x03;
    const bool quality = (rest.at[0] & 0x80) != 0;
    const bool aggregated =
        quality && rest.has(fourAddresses ? 32 : 26) && (rest.at[fourAddresses ? 30 : 24] & 0x80) != 0;
    rest.skip((fourAddresses ? 30U : 24U) + (quality ? 2U : 0U) + (quality && (rest.at[1] & 0x80) != 0 ? 4U : 0U));
    if (aggregated || !rest.has(8) || rest.at[0] != 0xaa || rest.at[1] != 0xaa) {
        return;
    }
    const uint16_t type = be16(rest.at + 6);
    rest.skip(8);
    etherType(type, rest);
}

void Decoder::tcpSegment(Rest rest) noexcept
{
    // Flags stand in byte 13: less than that says nothing.
    if (!rest.has(14)) {
        return;
    }
    const uint8_t *at = rest.at;
    const uint32_t header = (at[12] >> 4) * 4U;
    if (header < 20) {
        return;
    }
    m_out.kind = Datagram::Kind::Tcp;
    m_out.sourcePort = be16(at);
    m_out.destinationPort = be16(at + 2);
    m_out.seq = be32(at + 4);
    m_out.ack = be32(at + 8);
    m_out.flags = at[13];
    m_out.cut = !rest.has(header);
    m_out.window = rest.has(16) ? be16(at + 14) : 0;
    const uint32_t headerHere = std::min(header, rest.captured);
    m_out.options = at + std::min(20U, headerHere);
    m_out.optionBytes = static_cast<uint16_t>(headerHere > 20 ? headerHere - 20 : 0);
    rest.skip(header);
    m_out.payload = rest.at;
    m_out.payloadCaptured = rest.captured;
    m_out.payloadLength = rest.length;
}

void Decoder::udp(Rest rest) noexcept
{
    if (!rest.has(8)) {
        return;
    }
    const uint16_t from = be16(rest.at);
    const uint16_t to = be16(rest.at + 2);
    const uint32_t length = be16(rest.at + 4);
    rest.skip(8);
    if (length >= 8) {
        rest.limit(length - 8);
    }
    if (to == 4789 && rest.has(8) && (rest.at[0] & 0x08) != 0 && deeper()) {  // VXLAN
        rest.skip(8);
        return ethernet(rest);
    }
    if ((to == 2152 || from == 2152) && deeper()) {
        return gtp(rest);
    }
    if ((to == 3544 || from == 3544) && deeper()) {  // Teredo, behind its optional headers (RFC 4380, 5.1.1)
        if (rest.has(4) && rest.at[0] == 0 && rest.at[1] == 1) {
            rest.skip(4U + rest.at[2] + rest.at[3] + 9);
        }
        if (rest.has(8) && rest.at[0] == 0 && rest.at[1] == 0) {
            rest.skip(8);
        }
        return ipv6(rest);
    }
    m_out.kind = Datagram::Kind::Udp;
    m_out.sourcePort = from;
    m_out.destinationPort = to;
    m_out.payload = rest.at;
    m_out.payloadCaptured = rest.captured;
    m_out.payloadLength = rest.length;
}

void Decoder::gtp(Rest rest) noexcept
{
    if (!rest.has(8) || (rest.at[0] >> 4) != 3 || rest.at[1] != 0xff) {  // version 1, user data
        return;
    }
    const uint8_t bits = rest.at[0];
    uint8_t extension = 0;
    rest.skip(8);
    if ((bits & 0x07) != 0) {
        if (!rest.has(4)) {
            return;
        }
        extension = (bits & 0x04) != 0 ? rest.at[3] : 0;
        rest.skip(4);
    }
    while (extension != 0 && deeper()) {
        if (!rest.has(4) || rest.at[0] == 0) {
            return;
        }
        const uint32_t size = rest.at[0] * 4U;
        if (!rest.has(size)) {
            return;
        }
        extension = rest.at[size - 1];
        rest.skip(size);
    }
    ip(rest);
}

/// Only errors that quote a TCP packet matter: they say why a connection gets no answer.
void Decoder::icmpError(Rest rest, bool six) noexcept
{
    if (!rest.has(8)) {
        return;
    }
    const uint8_t type = rest.at[0];
    const uint8_t code = rest.at[1];
    const bool unreachable = six ? type == 1 : type == 3;
    const bool tooBig = six ? type == 2 : type == 3 && code == 4;
    if (!unreachable && !tooBig) {
        return;
    }
    const uint16_t mtu =
        tooBig ? (six ? static_cast<uint16_t>(std::min(be32(rest.at + 4), 65535U)) : be16(rest.at + 6)) : uint16_t{0};
    const uint8_t *reporter = m_out.source;
    rest.skip(8);
    const uint32_t minimum = six ? 40 : 20;
    if (!rest.has(minimum + 4) || (rest.at[0] >> 4) != (six ? 6 : 4)) {
        return;
    }
    const uint32_t header = six ? 40 : (rest.at[0] & 15U) * 4;
    const uint8_t protocol = six ? rest.at[6] : rest.at[9];
    if (protocol != kProtocolTcp || header < minimum || !rest.has(header + 4)) {
        return;
    }
    m_out.kind = Datagram::Kind::Unreachable;
    m_out.reporter = reporter;
    m_out.source = rest.at + (six ? 8 : 12);
    m_out.destination = rest.at + (six ? 24 : 16);
    m_out.sourcePort = be16(rest.at + header);
    m_out.destinationPort = be16(rest.at + header + 2);
    m_out.seq = rest.has(header + 8) ? be32(rest.at + header + 4) : 0;
    m_out.icmpType = type;
    m_out.icmpCode = code;
    m_out.icmpMtu = mtu;
}

}  // namespace

bool decode(const PacketView &packet, Datagram &out) noexcept
{
    out.kind = Datagram::Kind::Other;
    Decoder decoder(out);
    const Rest rest{packet.data, packet.captured, packet.original};
    if (packet.linkType == 1) [[likely]] {
        decoder.ethernet(rest);
        return true;
    }
    return decoder.link(packet.linkType, rest);
}

TcpOptions parseOptions(const Datagram &segment) noexcept
{
    TcpOptions result;
    const uint8_t *at = segment.options;
    const uint8_t *const end = at + segment.optionBytes;
    while (at < end) {
        const uint8_t kind = *at;
        if (kind == 0) {
            break;
        }
        if (kind == 1) {
            ++at;
            continue;
        }
        if (end - at < 2) {
            break;
        }
        const uint8_t length = at[1];
        if (length < 2 || length > end - at) {
            break;
        }
        if (kind == 8 && length == 10) {
            result.timestamps = true;
            result.tsValue = be32(at + 2);
            result.tsEcho = be32(at + 6);
        } else if (kind == 2 && length == 4) {
            result.mss = be16(at + 2);
        } else if (kind == 3 && length == 3) {
            result.windowScale = std::min<uint8_t>(at[2], 14);
        } else if (kind == 4 && length == 2) {
            result.sackPermitted = true;
        }
        at += length;
    }
    return result;
}

}  // namespace resetscope::probes::capture
