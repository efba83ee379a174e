// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/packet_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace resetscope::probes::capture {

namespace {

/// Small enough that what the kernel copied is still in the cache when it is decoded.
constexpr std::size_t kBufferBytes = 256 * 1024;
/// A packet longer than this is a damaged length (the limit of capture programs).
constexpr std::uint32_t kMaxPacket = 256 * 1024;
/// Blocks of a kind that is not read may be longer; they are skipped without being kept.
constexpr std::uint32_t kMaxKeptBlock = kMaxPacket + 64 * 1024;
constexpr std::size_t kMaxInterfaces = 65536;

constexpr std::uint32_t kMicroseconds = 0xa1b2c3d4;
constexpr std::uint32_t kNanoseconds = 0xa1b23c4d;
constexpr std::uint32_t kPatched = 0xa1b2cd34;  // A. Kuznetzov's form: eight more bytes before each packet
constexpr std::uint32_t kSectionHeader = 0x0a0d0d0a;
constexpr std::uint32_t kByteOrder = 0x1a2b3c4d;
constexpr std::uint32_t kInterfaceBlock = 1;
constexpr std::uint32_t kOldPacketBlock = 2;
constexpr std::uint32_t kSimplePacketBlock = 3;
constexpr std::uint32_t kEnhancedPacketBlock = 6;

constexpr std::int64_t kSecond = 1'000'000'000;

__extension__ using Wide = __int128;

std::uint32_t load32(const std::uint8_t *at) noexcept
{
    std::uint32_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

std::int64_t clampedTime(Wide value) noexcept
{
    constexpr auto low = static_cast<Wide>(std::numeric_limits<std::int64_t>::min() / 4);
    constexpr auto high = static_cast<Wide>(std::numeric_limits<std::int64_t>::max() / 4);
    return static_cast<std::int64_t>(std::clamp(value, low, high));
}

/// Names of files that people take for captures.
std::string looksLike(const std::uint8_t *head, std::size_t size)
{
    struct Magic {
        std::array<std::uint8_t, 4> bytes;
        const char *name;
    };
    static constexpr std::array kKnown{
        Magic{{'s', 'n', 'o', 'o'}, "snoop"},    Magic{{0x28, 0xb5, 0x2f, 0xfd}, "zstd"},
        Magic{{0x04, 0x22, 0x4d, 0x18}, "lz4"},  Magic{{0xfd, '7', 'z', 'X'}, "xz"},
        Magic{{'P', 'K', 3, 4}, "zip"},          Magic{{'B', 'Z', 'h', '9'}, "bzip2"},
        Magic{{'G', 'M', 'B', 'U'}, "netmon"},   Magic{{'%', 'P', 'D', 'F'}, "pdf"},
        Magic{{0x7f, 'E', 'L', 'F'}, "program"}, Magic{{'X', 'C', 'P', 0}, "sniffer"},
    };
    if (size >= 4) {
        for (const Magic &magic : kKnown) {
            if (std::equal(magic.bytes.begin(), magic.bytes.end(), head)) {
                return magic.name;
            }
        }
    }
    const bool text = size > 0 && std::all_of(head, head + size, [](std::uint8_t c) {
                          return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0x7f);
                      });
    return text ? "text" : std::string();
}

}  // namespace

PacketReader::PacketReader(std::unique_ptr<ByteSource> source) : m_source(std::move(source)), m_buffer(kBufferBytes) {}

PacketReader::~PacketReader() = default;

std::uint16_t PacketReader::u16(const std::uint8_t *at) const noexcept
{
    std::uint16_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return m_swapped ? __builtin_bswap16(value) : value;
}

std::uint32_t PacketReader::u32(const std::uint8_t *at) const noexcept
{
    const std::uint32_t value = load32(at);
    return m_swapped ? __builtin_bswap32(value) : value;
}

std::uint64_t PacketReader::u64(const std::uint8_t *at) const noexcept
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return m_swapped ? __builtin_bswap64(value) : value;
}

void PacketReader::stop(CaptureError::Kind kind, std::string detail)
{
    m_stopped = true;
    if (!m_damage) {
        m_damage = CaptureError{kind, position(), std::move(detail)};
    }
}

/// Makes `wanted` bytes available at `m_begin`; false when the capture has no more. Moves what is left to the front.
bool PacketReader::fill(std::size_t wanted)
{
    if (m_end - m_begin >= wanted) {
        return true;
    }
    if (m_sourceEnded) {
        return false;
    }
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_consumed += m_begin;
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() < wanted) {
        m_buffer.resize(wanted);
    }
    while (m_end < wanted) {
        const std::int64_t got = m_source->read(m_buffer.data() + m_end, m_buffer.size() - m_end);
        if (got <= 0) {
            m_sourceEnded = true;
            if (got < 0) {
                m_damage = m_source->error();
            }
            return false;
        }
        m_end += static_cast<std::size_t>(got);
    }
    return true;
}

/// Skips bytes without keeping them. False when the capture ends before.
bool PacketReader::discard(std::uint64_t bytes)
{
    while (bytes > 0) {
        const auto here = std::min<std::uint64_t>(bytes, m_end - m_begin);
        m_begin += static_cast<std::size_t>(here);
        bytes -= here;
        if (bytes > 0 && !fill(1)) {
            return false;
        }
    }
    return true;
}

std::optional<CaptureError> PacketReader::open()
{
    using Kind = CaptureError::Kind;
    if (!fill(4)) {
        if (m_damage) {
            return m_damage;
        }
        if (m_end == 0) {
            return CaptureError{Kind::Empty, 0, {}};
        }
        return CaptureError{Kind::NotACapture, 0, looksLike(m_buffer.data(), m_end)};
    }
    const std::uint32_t magic = load32(m_buffer.data());
    const std::uint32_t reversed = __builtin_bswap32(magic);
    if (magic == kSectionHeader) {
        m_format = Format::PcapNg;
        if (!fill(12)) {
            return m_damage ? *m_damage : CaptureError{Kind::Truncated, m_end, {}};
        }
        const std::uint32_t order = load32(m_buffer.data() + 8);
        if (order != kByteOrder && __builtin_bswap32(order) != kByteOrder) {
            return CaptureError{Kind::NotACapture, 8, {}};
        }
        return std::nullopt;
    }
    for (const std::uint32_t known : {kMicroseconds, kNanoseconds, kPatched}) {
        if (magic != known && reversed != known) {
            continue;
        }
        m_swapped = magic != known;
        m_tick_ns = known == kNanoseconds ? 1 : 1000;
        m_recordHeader = known == kPatched ? 24 : 16;
        if (!fill(24)) {
            return m_damage ? *m_damage : CaptureError{Kind::Truncated, m_end, {}};
        }
        Interface interface;
        // The upper half carries the length of the frame check sequence.
        interface.linkType = static_cast<std::uint16_t>(u32(m_buffer.data() + 20) & 0xffff);
        m_interfaces.assign(1, interface);
        m_begin += 24;
        return std::nullopt;
    }
    const std::size_t shown = std::min<std::size_t>(m_end, 64);
    return CaptureError{Kind::NotACapture, 0, looksLike(m_buffer.data(), shown)};
}

std::size_t PacketReader::next(std::span<PacketView> views)
{
    if (m_stopped || views.empty()) {
        return 0;
    }
    return m_format == Format::Pcap ? nextPcap(views) : nextPcapNg(views);
}

std::size_t PacketReader::nextPcap(std::span<PacketView> views)
{
    std::size_t count = 0;
    while (count < views.size()) {
        if (m_end - m_begin < m_recordHeader) {
            if (count > 0) {
                return count;  // the buffer may not move while its packets are in use
            }
            if (!fill(m_recordHeader)) {
                if (m_end > m_begin || m_damage) {
                    stop(CaptureError::Kind::Truncated);
                }
                m_stopped = true;
                return 0;
            }
        }
        const std::uint8_t *header = m_buffer.data() + m_begin;
        const std::uint32_t captured = u32(header + 8);
        if (captured > kMaxPacket) {
            stop(CaptureError::Kind::BadBlock);
            return count;
        }
        if (m_end - m_begin < m_recordHeader + captured) {
            if (count > 0) {
                return count;
            }
            if (!fill(m_recordHeader + captured)) {
                stop(CaptureError::Kind::Truncated);
                return 0;
            }
            header = m_buffer.data() + m_begin;
        }
        PacketView &view = views[count++];
        view.data = header + m_recordHeader;
        view.captured = captured;
        view.original = std::max(captured, u32(header + 12));
        view.time_ns =
            static_cast<std::int64_t>(u32(header)) * kSecond + static_cast<std::int64_t>(u32(header + 4)) * m_tick_ns;
        view.frame = ++m_frame;
        view.linkType = m_interfaces.front().linkType;
        m_begin += m_recordHeader + captured;
    }
    return count;
}

/// A section may have another byte order than the one before. `m_begin` stands on its block.
bool PacketReader::sectionHeader()
{
    const std::uint32_t order = load32(m_buffer.data() + m_begin + 8);
    if (order == kByteOrder) {
        m_swapped = false;
    } else if (__builtin_bswap32(order) == kByteOrder) {
        m_swapped = true;
    } else {
        stop(CaptureError::Kind::BadBlock);
        return false;
    }
    m_interfaces.clear();
    return true;
}

void PacketReader::interfaceBlock(const std::uint8_t *body, std::uint32_t length)
{
    if (m_interfaces.size() >= kMaxInterfaces) {
        return;
    }
    Interface interface;
    if (length >= 8) {
        interface.linkType = u16(body);
        interface.snapLength = u32(body + 4);
    }
    std::uint32_t at = 8;
    while (at + 4 <= length) {
        const std::uint16_t code = u16(body + at);
        const std::uint32_t size = u16(body + at + 2);
        at += 4;
        if (code == 0 || size > length - at) {
            break;
        }
        if (code == 9 && size >= 1) {  // if_tsresol
            interface.binary = (body[at] & 0x80) != 0;
            interface.exponent = body[at] & 0x7f;
        } else if (code == 14 && size >= 8) {  // if_tsoffset
            interface.offset_s = static_cast<std::int64_t>(u64(body + at));
        }
        at += (size + 3) & ~3U;
    }
    m_interfaces.push_back(interface);
}

std::int64_t PacketReader::timeOf(const Interface &interface, std::uint64_t ticks) const noexcept
{
    if (!interface.binary && interface.exponent == 6 && interface.offset_s == 0) {
        return clampedTime(static_cast<Wide>(ticks) * 1000);
    }
    Wide time = static_cast<Wide>(ticks);
    if (interface.binary) {
        time = interface.exponent < 64 ? (time * kSecond) >> interface.exponent : 0;
    } else if (interface.exponent <= 9) {
        for (int i = interface.exponent; i < 9; ++i) {
            time *= 10;
        }
    } else {
        for (int i = 9; i < interface.exponent && time != 0; ++i) {
            time /= 10;
        }
    }
    return clampedTime(time + static_cast<Wide>(interface.offset_s) * kSecond);
}

/// False: no packet in it that could be used (it still counts as a frame where it is one).
bool PacketReader::packetBlock(std::uint32_t type, const std::uint8_t *body, std::uint32_t length, PacketView &view)
{
    const bool simple = type == kSimplePacketBlock;
    const std::uint32_t fixed = simple ? 4 : 20;
    if (length < fixed) {
        stop(CaptureError::Kind::BadBlock);
        return false;
    }
    const std::uint32_t number = simple ? 0 : type == kEnhancedPacketBlock ? u32(body) : u16(body);
    if (number >= m_interfaces.size()) {
        stop(CaptureError::Kind::BadBlock);
        return false;
    }
    const Interface &interface = m_interfaces[number];
    view.linkType = interface.linkType;
    if (simple) {
        view.original = u32(body);
        const std::uint32_t snapped =
            interface.snapLength != 0 ? std::min(view.original, interface.snapLength) : view.original;
        view.captured = std::min(snapped, length - 4);
        view.time_ns = 0;
        view.data = body + 4;
    } else {
        view.captured = u32(body + 12);
        view.original = std::max(view.captured, u32(body + 16));
        if (view.captured > length - 20) {
            stop(CaptureError::Kind::BadBlock);
            return false;
        }
        const std::uint64_t ticks = (static_cast<std::uint64_t>(u32(body + 4)) << 32) | u32(body + 8);
        view.time_ns = timeOf(interface, ticks);
        view.data = body + 20;
    }
    view.frame = ++m_frame;
    return true;
}

std::size_t PacketReader::nextPcapNg(std::span<PacketView> views)
{
    std::size_t count = 0;
    while (count < views.size()) {
        if (m_end - m_begin < 12) {
            if (count > 0) {
                return count;
            }
            if (!fill(12)) {
                if (m_end > m_begin || m_damage) {
                    stop(CaptureError::Kind::Truncated);
                }
                m_stopped = true;
                return 0;
            }
        }
        if (load32(m_buffer.data() + m_begin) == kSectionHeader && !sectionHeader()) {
            return count;
        }
        const std::uint32_t type = u32(m_buffer.data() + m_begin);
        const std::uint32_t total = u32(m_buffer.data() + m_begin + 4);
        if (total < 12 || total % 4 != 0) {
            stop(CaptureError::Kind::BadBlock);
            return count;
        }
        const bool packet = type == kEnhancedPacketBlock || type == kSimplePacketBlock || type == kOldPacketBlock;
        if (!packet && type != kInterfaceBlock) {
            if (m_end - m_begin < total && count > 0) {
                return count;
            }
            if (!discard(total)) {
                stop(CaptureError::Kind::Truncated);
                return count;
            }
            continue;
        }
        if (total > kMaxKeptBlock) {
            stop(CaptureError::Kind::BadBlock);
            return count;
        }
        if (m_end - m_begin < total) {
            if (count > 0) {
                return count;
            }
            if (!fill(total)) {
                stop(CaptureError::Kind::Truncated);
                return 0;
            }
        }
        const std::uint8_t *body = m_buffer.data() + m_begin + 8;
        if (type == kInterfaceBlock) {
            interfaceBlock(body, total - 12);
        } else if (packetBlock(type, body, total - 12, views[count])) {
            ++count;
        } else {
            return count;
        }
        m_begin += total;
    }
    return count;
}

}  // namespace resetscope::probes::capture
