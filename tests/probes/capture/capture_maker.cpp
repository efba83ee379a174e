// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_maker.h"

#include <algorithm>

namespace resetscope::test {

namespace {

constexpr std::size_t kPiece = 1U << 20;

void append16(std::string &out, std::uint16_t value, bool swapped)
{
    if (swapped) {
        value = __builtin_bswap16(value);
    }
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void append32(std::string &out, std::uint32_t value, bool swapped)
{
    if (swapped) {
        value = __builtin_bswap32(value);
    }
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

}  // namespace

Endpoint v4(std::uint32_t address, std::uint16_t port)
{
    Endpoint end;
    for (std::size_t i = 0; i < 4; ++i) {
        end.address[i] = static_cast<std::uint8_t>(address >> (24 - 8 * i));
    }
    end.port = port;
    end.family = 4;
    return end;
}

Endpoint v6(std::uint64_t low, std::uint16_t port)
{
    Endpoint end;
    end.address = {0x20, 0x01, 0x0d, 0xb8};
    for (std::size_t i = 0; i < 8; ++i) {
        end.address[8 + i] = static_cast<std::uint8_t>(low >> (56 - 8 * i));
    }
    end.port = port;
    end.family = 6;
    return end;
}

CaptureWriter::CaptureWriter(const FileForm &form, Sink sink) : m_form(form), m_sink(std::move(sink))
{
    if (form.pcapng) {
        u32(0x0a0d0d0a);
        u32(28);
        u32(0x1a2b3c4d);
        u16(1);
        u16(0);
        u32(0xffffffff);
        u32(0xffffffff);
        u32(28);
        interface();
        if (form.strangeBlocks) {
            strange();
            interface();  // a second one that has no packets
        }
        return;
    }
    u32(form.nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4);
    u16(2);
    u16(4);
    u32(0);
    u32(0);
    u32(form.snapLength);
    u32(form.linkType);
}

void CaptureWriter::u16(std::uint16_t value)
{
    append16(m_out, value, m_form.swapped);
}

void CaptureWriter::u32(std::uint32_t value)
{
    append32(m_out, value, m_form.swapped);
}

void CaptureWriter::network16(std::string &out, std::uint32_t value) const
{
    append16(out, static_cast<std::uint16_t>(value), true);
}

void CaptureWriter::network32(std::string &out, std::uint32_t value) const
{
    append32(out, value, true);
}

void CaptureWriter::interface()
{
    const std::uint32_t end = m_form.nanoseconds || m_form.strangeBlocks ? 4 : 0;
    const std::uint32_t total = 20 + (m_form.nanoseconds ? 8U : 0U) + (m_form.strangeBlocks ? 8U : 0U) + end;
    u32(1);
    u32(total);
    u16(m_form.linkType);
    u16(0);
    u32(m_form.snapLength);
    if (m_form.strangeBlocks) {
        u16(2);  // if_name, padded
        u16(4);
        m_out += "eth0";
    }
    if (m_form.nanoseconds) {
        u16(9);
        u16(1);
        m_out += std::string("\x09\0\0\0", 4);
    }
    if (m_form.nanoseconds || m_form.strangeBlocks) {
        u32(0);
    }
    u32(total);
}

/// A name resolution block and one that nobody has defined.
void CaptureWriter::strange()
{
    for (const std::uint32_t type : {4U, 0x0badcafeU}) {
        u32(type);
        u32(20);
        u32(0);
        u32(0x41424344);
        u32(20);
    }
}

void CaptureWriter::frame(std::int64_t time_ns, std::string_view bytes, std::uint32_t original)
{
    const auto captured = static_cast<std::uint32_t>(std::min<std::size_t>(bytes.size(), m_form.snapLength));
    if (m_form.pcapng) {
        const std::uint32_t padding = (4 - captured % 4) % 4;
        const std::uint32_t options = m_form.strangeBlocks ? 12 : 0;
        const auto ticks = static_cast<std::uint64_t>(m_form.nanoseconds ? time_ns : time_ns / 1000);
        if (m_form.strangeBlocks && ++m_count % 3 == 0) {
            strange();
        }
        u32(6);
        u32(32 + captured + padding + options);
        u32(0);
        u32(static_cast<std::uint32_t>(ticks >> 32));
        u32(static_cast<std::uint32_t>(ticks));
        u32(captured);
        u32(original);
        m_out.append(bytes.substr(0, captured));
        m_out.append(padding, '\0');
        if (options != 0) {
            u16(2);  // epb_flags
            u16(4);
            u32(1);
            u32(0);
        }
        u32(32 + captured + padding + options);
    } else {
        u32(static_cast<std::uint32_t>(time_ns / 1'000'000'000));
        u32(static_cast<std::uint32_t>(time_ns % 1'000'000'000 / (m_form.nanoseconds ? 1 : 1000)));
        u32(captured);
        u32(original);
        m_out.append(bytes.substr(0, captured));
    }
    if (m_out.size() >= kPiece) {
        finish();
    }
}

void CaptureWriter::finish()
{
    m_sink(m_out);
    m_out.clear();
}

void CaptureWriter::packet(const Wire &wire)
{
    std::string &p = m_packet;
    p.clear();
    const bool six = wire.from.family == 6;
    const std::uint32_t etherType = six ? 0x86dd : 0x0800;
    switch (m_form.linkType) {
    case 1:
        p.append("\x02\0\0\0\0\x01\x02\0\0\0\0\x02", 12);
        for (int i = 0; i < m_form.vlanTags; ++i) {
            network16(p, i + 1 < m_form.vlanTags ? 0x88a8 : 0x8100);
            network16(p, 7U + static_cast<std::uint32_t>(i));
        }
        network16(p, etherType);
        break;
    case 0:
        append32(p, six ? 30 : 2, m_form.swapped);
        break;
    case 113:
        p.append("\0\0\0\x01\0\x06\x02\0\0\0\0\x01\0\0", 14);
        network16(p, etherType);
        break;
    case 276:
        network16(p, etherType);
        p.append("\0\0\0\0\0\x01\0\x01\0\x06\x02\0\0\0\0\x01\0\0", 18);
        break;
    case 51:
        p.append("\x11\0\0\x01\0\0", 6);
        network16(p, six ? 0x0057 : 0x0021);
        break;
    default:
        break;
    }
    const bool syn = (wire.flags & 2) != 0;
    const std::uint32_t options = (syn ? 4U : 0U) + (wire.timestamps ? 12U : 0U);
    const std::uint32_t segment = 20 + options + wire.payload;
    if (six) {
        network32(p, 0x60000000);
        network16(p, segment);
        p += '\x06';
        p += static_cast<char>(wire.ttl);
        p.append(reinterpret_cast<const char *>(wire.from.address.data()), 16);
        p.append(reinterpret_cast<const char *>(wire.to.address.data()), 16);
    } else {
        network16(p, 0x4500);
        network16(p, segment + 20);
        network16(p, wire.ipId);
        network16(p, wire.dontFragment ? 0x4000 : 0);
        p += static_cast<char>(wire.ttl);
        p += '\x06';
        network16(p, 0);
        p.append(reinterpret_cast<const char *>(wire.from.address.data()), 4);
        p.append(reinterpret_cast<const char *>(wire.to.address.data()), 4);
    }
    network16(p, wire.from.port);
    network16(p, wire.to.port);
    network32(p, wire.seq);
    network32(p, wire.ack);
    p += static_cast<char>((5 + options / 4) << 4);
    p += static_cast<char>(wire.flags);
    network16(p, wire.window);
    network32(p, 0);
    if (syn) {
        network32(p, 0x020405b4);
    }
    if (wire.timestamps) {
        network32(p, 0x0101080a);
        network32(p, wire.tsValue);
        network32(p, 0);
    }
    const std::size_t text = std::min<std::size_t>(wire.text.size(), wire.payload);
    p.append(wire.text.substr(0, text));
    p.append(wire.payload - text, 'x');
    const auto original = static_cast<std::uint32_t>(p.size());
    frame(wire.time_ns, p, original);
}

std::string captureOf(const std::vector<Wire> &wires, const FileForm &form)
{
    std::string bytes;
    CaptureWriter writer(form, [&](std::string_view piece) { bytes += piece; });
    for (const Wire &wire : wires) {
        writer.packet(wire);
    }
    writer.finish();
    return bytes;
}

}  // namespace resetscope::test
