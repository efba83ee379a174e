// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/answer_meter.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace resetscope::probes {
namespace {

constexpr std::size_t kMostHead = 65536;
constexpr std::string_view kLastChunk = "0\r\n\r\n";

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

}  // namespace

bool AnswerMeter::feed(std::string_view bytes)
{
    m_bytes += bytes.size();
    if (!m_http || m_bytes >= m_enough) {
        m_complete = m_complete || m_bytes > 0;
    }
    if (m_complete || bytes.empty()) {
        return m_complete;
    }
    if (!m_headDone) {
        m_head += bytes;
        readHead();
        return m_complete;
    }
    if (m_chunked) {
        m_tail += bytes;
        m_complete = m_tail.ends_with(kLastChunk);
        if (m_tail.size() > kLastChunk.size()) {
            m_tail.erase(0, m_tail.size() - kLastChunk.size());
        }
    } else if (m_sized) {
        m_left -= std::min<std::uint64_t>(m_left, bytes.size());
        m_complete = m_left == 0;
    }
    return m_complete;
}

void AnswerMeter::readHead()
{
    const std::size_t end = m_head.find("\r\n\r\n");
    if (end == std::string::npos) {
        m_complete = m_head.size() > kMostHead || (m_head.size() >= 5 && !m_head.starts_with("HTTP/"));
        return;
    }
    const std::string head = lowerCase(std::string_view(m_head).substr(0, end + 2));
    const std::string body = m_head.substr(end + 4);
    m_head.clear();
    const std::string status = head.substr(0, std::min<std::size_t>(head.size(), 12));
    const bool interim = status.size() == 12 && status[9] == '1';
    if (interim) {
        m_bytes -= std::min(m_bytes, body.size());
        feed(body);
        return;
    }
    m_headDone = true;
    m_complete = status.ends_with(" 204") || status.ends_with(" 304");
    m_chunked = head.find("\r\ntransfer-encoding: chunked") != std::string::npos;
    constexpr std::string_view name = "\r\ncontent-length:";
    if (const std::size_t at = head.find(name); at != std::string::npos && !m_chunked) {
        std::size_t from = at + name.size();
        while (from < head.size() && head[from] == ' ') {
            ++from;
        }
        const auto parsed = std::from_chars(head.data() + from, head.data() + head.size(), m_left);
        m_sized = parsed.ec == std::errc();
        m_complete = m_complete || (m_sized && m_left == 0);
    }
    m_bytes -= std::min(m_bytes, body.size());
    feed(body);
}

}  // namespace resetscope::probes
