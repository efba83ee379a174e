// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/payload/response_meter.h"

#include <algorithm>
#include <charconv>

namespace resetscope::probes {
namespace {

constexpr std::size_t kMaxHead = 64 * 1024;
constexpr std::size_t kMaxLine = 8 * 1024;

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return result;
}

std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) {
        text.remove_suffix(1);
    }
    return text;
}

bool parseNumber(std::string_view text, int base, std::uint64_t &value)
{
    const char *const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value, base);
    return parsed.ec == std::errc() && parsed.ptr == end && !text.empty();
}

}  // namespace

bool ResponseMeter::takeLine(std::string_view &bytes, std::string &line)
{
    const auto end = bytes.find('\n');
    m_pending.append(bytes.substr(0, end == std::string_view::npos ? bytes.size() : end));
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    if (end == std::string_view::npos) {
        return false;
    }
    line.swap(m_pending);
    m_pending.clear();
    return true;
}

bool ResponseMeter::feed(std::string_view bytes)
{
    m_any = m_any || !bytes.empty();
    std::string line;
    while (!bytes.empty() && m_state != State::Done && m_state != State::Bad) {
        switch (m_state) {
        case State::Head: {
            const std::size_t before = m_pending.size();
            m_pending.append(bytes);
            static constexpr std::string_view start = "HTTP/1.";
            const std::size_t known = std::min(start.size(), m_pending.size());
            if (m_pending.compare(0, known, start.substr(0, known)) != 0) {
                m_state = State::Bad;
                break;
            }
            const auto end = m_pending.find("\r\n\r\n", before < 3 ? 0 : before - 3);
            if (end == std::string::npos) {
                m_state = m_pending.size() > kMaxHead ? State::Bad : State::Head;
                bytes = {};
                break;
            }
            bytes.remove_prefix(end + 4 - before);
            const std::string head = m_pending.substr(0, end);
            m_pending.clear();
            headDone(head);
            break;
        }
        case State::Sized:
        case State::Chunk: {
            const std::uint64_t taken = std::min<std::uint64_t>(m_left, bytes.size());
            m_body += taken;
            m_left -= taken;
            bytes.remove_prefix(static_cast<std::size_t>(taken));
            if (m_left == 0) {
                m_state = m_state == State::Sized ? State::Done : State::ChunkEnd;
            }
            break;
        }
        case State::UntilEnd:
            m_body += bytes.size();
            bytes = {};
            break;
        case State::ChunkHead:
        case State::ChunkEnd:
        case State::Trailer:
            if (!takeLine(bytes, line)) {
                m_state = m_pending.size() > kMaxLine ? State::Bad : m_state;
                break;
            }
            if (m_state == State::ChunkEnd) {
                m_state = State::ChunkHead;
            } else if (m_state == State::Trailer) {
                m_state = trim(line).empty() ? State::Done : State::Trailer;
            } else if (!parseNumber(trim(std::string_view(line).substr(0, line.find(';'))), 16, m_left)) {
                m_state = State::Bad;
            } else {
                m_state = m_left == 0 ? State::Trailer : State::Chunk;
            }
            break;
        case State::Done:
        case State::Bad:
            break;
        }
    }
    return m_state != State::Bad;
}

void ResponseMeter::headDone(std::string_view head)
{
    std::uint64_t code = 0;
    const auto blank = head.find(' ');
    if (blank == std::string_view::npos || !parseNumber(head.substr(blank + 1, 3), 10, code) || code < 100) {
        m_state = State::Bad;
        return;
    }
    if (code < 200 && code != 101) {
        return;  // the real answer follows (RFC 9110, 15.2)
    }
    m_status = static_cast<int>(code);
    bool chunked = false;
    bool sized = false;
    for (auto rest = head; !rest.empty();) {
        const auto end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) {
            continue;
        }
        const std::string name = lower(trim(line.substr(0, colon)));
        const std::string_view value = trim(line.substr(colon + 1));
        if (name == "transfer-encoding") {
            chunked = lower(value).find("chunked") != std::string::npos;
        } else if (name == "content-length") {
            sized = parseNumber(value, 10, m_left);
        }
    }
    if (code == 204 || code == 304 || code == 101) {
        m_state = State::Done;
    } else if (chunked) {
        m_state = State::ChunkHead;
    } else if (sized) {
        m_state = m_left == 0 ? State::Done : State::Sized;
    } else {
        m_state = State::UntilEnd;
    }
}

void ResponseMeter::endOfStream()
{
    if (m_state == State::UntilEnd) {
        m_state = State::Done;
    }
}

}  // namespace resetscope::probes
