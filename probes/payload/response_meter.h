// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace resetscope::probes {

/// Follows an HTTP/1.x response without keeping it: status, bytes of the body so far, and whether it is complete.
///
/// The body may be as long as it likes; the head is limited to 64 KiB. Framing as in RFC 9112, 6.3: chunked coding,
/// then Content-Length, then until the end of the stream. Interim answers (1xx) are skipped.
class ResponseMeter {
public:
    /// Takes bytes as they come. False when they are not HTTP; nothing more is taken then.
    bool feed(std::string_view bytes);
    /// The peer ended the stream in order; completes a body that lasts until then.
    void endOfStream();

    [[nodiscard]] int status() const noexcept { return m_status; }  ///< 0: no complete head yet
    [[nodiscard]] bool complete() const noexcept { return m_state == State::Done; }
    [[nodiscard]] std::uint64_t bodyBytes() const noexcept { return m_body; }
    [[nodiscard]] bool started() const noexcept { return m_any; }

private:
    enum class State { Head, Sized, ChunkHead, Chunk, ChunkEnd, Trailer, UntilEnd, Done, Bad };

    void headDone(std::string_view head);
    /// The next line without its end; false when it is not there yet.
    bool takeLine(std::string_view &bytes, std::string &line);

    State m_state = State::Head;
    std::string m_pending;
    int m_status = 0;
    std::uint64_t m_body = 0;
    std::uint64_t m_left = 0;
    bool m_any = false;
};

}  // namespace resetscope::probes
