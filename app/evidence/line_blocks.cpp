// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/line_blocks.h"

#include <algorithm>
#include <cstring>

namespace resetscope::app {

namespace {

constexpr std::size_t kPeek = 64 * 1024;

void appendUtf8(std::string &into, char32_t c)
{
    const auto put = [&](unsigned value) { into.push_back(static_cast<char>(value)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | c >> 6U);
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | c >> 12U);
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | c >> 18U);
        put(0x80U | (c >> 12U & 0x3FU));
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

/// What was read ahead, then the source itself.
class RestSource final : public probes::capture::ByteSource {
public:
    RestSource(std::string held, std::unique_ptr<ByteSource> inner) : m_held(std::move(held)), m_inner(std::move(inner))
    {
    }
    std::int64_t read(std::uint8_t *into, std::size_t most) override
    {
        if (m_given == m_held.size()) {
            return m_inner->read(into, most);
        }
        const std::size_t size = std::min(most, m_held.size() - m_given);
        std::memcpy(into, m_held.data() + m_given, size);
        m_given += size;
        return static_cast<std::int64_t>(size);
    }
    [[nodiscard]] probes::capture::CaptureError error() const override { return m_inner->error(); }
    void setStop(std::stop_token stop) override { m_inner->setStop(std::move(stop)); }
    [[nodiscard]] std::uint64_t taken() const override { return m_inner->taken(); }
    [[nodiscard]] std::uint64_t total() const override { return m_inner->total(); }

private:
    std::string m_held;
    std::size_t m_given = 0;
    std::unique_ptr<ByteSource> m_inner;
};

}  // namespace

LineBlocks::LineBlocks(std::unique_ptr<probes::capture::ByteSource> source)
    : m_source(std::move(source)), m_buffer(kBlock + kLongestLine, '\0')
{
}

std::size_t LineBlocks::transcode(char *into, std::size_t most)
{
    // One unit of two bytes becomes at most three.
    std::string bytes(most / 3 & ~std::size_t{1}, '\0');
    std::string out;
    bool first = true;
    while (out.empty()) {
        // What is left from the recognition of the encoding comes first.
        if (!first || m_raw.size() < 2) {
            const auto got = m_source->read(reinterpret_cast<std::uint8_t *>(bytes.data()), bytes.size());
            if (got <= 0) {
                m_failed = got < 0;
                return 0;
            }
            m_raw.append(bytes, 0, static_cast<std::size_t>(got));
        }
        first = false;
        const bool little = m_encoding == Encoding::Utf16Le;
        std::size_t at = 0;
        const auto unit = [&](std::size_t i) {
            const auto a = static_cast<unsigned char>(m_raw[i]);
            const auto b = static_cast<unsigned char>(m_raw[i + 1]);
            return static_cast<char32_t>(little ? a | b << 8 : b | a << 8);
        };
        for (; at + 2 <= m_raw.size(); at += 2) {
            char32_t c = unit(at);
            if (c >= 0xD800 && c < 0xDC00) {
                if (at + 4 > m_raw.size()) {
                    break;
                }
                const char32_t low = unit(at + 2);
                if (low >= 0xDC00 && low < 0xE000) {
                    c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
                    at += 2;
                } else {
                    c = 0xFFFD;
                }
            } else if (c >= 0xDC00 && c < 0xE000) {
                c = 0xFFFD;
            }
            appendUtf8(out, c);
        }
        m_raw.erase(0, at);
    }
    std::copy(out.begin(), out.end(), into);
    return out.size();
}

std::size_t LineBlocks::appendBytes(char *into, std::size_t most)
{
    if (m_encoding != Encoding::Bytes) {
        return transcode(into, most);
    }
    std::size_t size = 0;
    // The first read may give only a few bytes; the mark of an encoding needs three.
    do {
        const auto got = m_source->read(reinterpret_cast<std::uint8_t *>(into) + size, most - size);
        m_failed = got < 0;
        if (got <= 0) {
            break;
        }
        size += static_cast<std::size_t>(got);
    } while (!m_started && size < 3);
    if (!m_started && size >= 2) {
        m_started = true;
        if (size >= 3 && std::memcmp(into, "\xEF\xBB\xBF", 3) == 0) {
            std::memmove(into, into + 3, size - 3);
            size -= 3;
        } else if (std::memcmp(into, "\xFF\xFE", 2) == 0 || std::memcmp(into, "\xFE\xFF", 2) == 0) {
            m_encoding = into[0] == '\xFF' ? Encoding::Utf16Le : Encoding::Utf16Be;
            // Never more than fits when it has grown by half.
            m_raw.assign(into + 2, size - 2);
            return transcode(into, most);
        }
    }
    return size;
}

bool LineBlocks::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_atEnd || m_end == m_buffer.size()) {
        return false;
    }
    const std::size_t got = appendBytes(m_buffer.data() + m_end, m_buffer.size() - m_end);
    m_atEnd = got == 0;
    m_end += got;
    m_bytes += got;
    return got > 0;
}

std::string_view LineBlocks::peek()
{
    while (m_end - m_begin < kPeek && fill()) {
    }
    return std::string_view(m_buffer).substr(m_begin, std::min(m_end - m_begin, kPeek));
}

std::unique_ptr<probes::capture::ByteSource> LineBlocks::takeRest()
{
    std::string held = m_buffer.substr(m_begin, m_end - m_begin);
    m_begin = m_end = 0;
    m_atEnd = true;
    return std::make_unique<RestSource>(std::move(held), std::move(m_source));
}

bool LineBlocks::next(std::string_view &block, qint64 &firstLine)
{
    for (;;) {
        while (m_end - m_begin < kBlock && fill()) {
        }
        std::string_view held = std::string_view(m_buffer).substr(m_begin, m_end - m_begin);
        if (held.empty()) {
            return false;
        }
        if (m_skipping) {
            const std::size_t newline = held.find('\n');
            if (newline == std::string_view::npos) {
                m_begin = m_end;
                continue;
            }
            m_begin += newline + 1;
            m_skipping = false;
            continue;
        }
        const std::size_t last = held.rfind('\n');
        firstLine = m_line;
        if (last != std::string_view::npos) {
            block = held.substr(0, last + 1);
        } else if (m_atEnd && held.size() <= kLongestLine) {
            block = held;
        } else {
            // Longer than any real line: its front is used, the rest is passed over.
            block = held.substr(0, std::min(kLongestLine, held.size()));
            m_skipping = true;
            m_longLine = m_longLine != 0 ? m_longLine : m_line;
            m_begin = m_end;
            return true;
        }
        m_begin += block.size();
        return true;
    }
}

}  // namespace resetscope::app
