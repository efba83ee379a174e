// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace resetscope::probes {

/// Tells when an answer is complete, without keeping it. HTTP by Content-Length, chunks, or a status without a body;
/// anything else is complete with its first byte. An answer of more than `enough` bytes counts as complete, too.
class AnswerMeter {
public:
    explicit AnswerMeter(bool http, std::size_t enough = 65536) : m_http(http), m_enough(enough) {}

    /// True when the answer is complete.
    bool feed(std::string_view bytes);
    [[nodiscard]] bool complete() const noexcept { return m_complete; }
    [[nodiscard]] std::size_t bytes() const noexcept { return m_bytes; }

private:
    void readHead();

    bool m_http;
    std::size_t m_enough;
    bool m_complete = false;
    bool m_headDone = false;
    bool m_chunked = false;
    bool m_sized = false;
    std::uint64_t m_left = 0;
    std::size_t m_bytes = 0;
    std::string m_head;  // until the empty line
    std::string m_tail;  // last bytes of a chunked body
};

}  // namespace resetscope::probes
