// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/byte_source.h"

#include <QtGlobal>

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace resetscope::app {

/// A file as blocks of whole lines with flat memory. UTF-16 (what Windows writes) becomes UTF-8. A line longer than
/// 64 KiB is cut there.
class LineBlocks {
public:
    static constexpr std::size_t kBlock = 256 * 1024;
    static constexpr std::size_t kLongestLine = 64 * 1024;

    explicit LineBlocks(std::unique_ptr<probes::capture::ByteSource> source);

    /// The next block of whole lines (the last line of a file may lack its end). False at the end or after a failure.
    bool next(std::string_view &block, qint64 &firstLine);
    /// Says how many lines the block held that `next` gave; needed before the next call.
    void counted(qint64 lines) { m_line += lines; }

    /// The front of the file, for recognising it; nothing is used up.
    [[nodiscard]] std::string_view peek();

    /// Everything that `next` did not give yet, as bytes, for another reader; nothing is left here. Only for content
    /// that is not text: an encoding that was recognised is not undone.
    [[nodiscard]] std::unique_ptr<probes::capture::ByteSource> takeRest();

    [[nodiscard]] qint64 firstLongLine() const { return m_longLine; }  ///< 0: none
    [[nodiscard]] quint64 bytes() const { return m_bytes; }            ///< unpacked
    [[nodiscard]] quint64 taken() const { return m_source->taken(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] probes::capture::CaptureError error() const { return m_source->error(); }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    bool fill();
    std::size_t appendBytes(char *into, std::size_t most);
    std::size_t transcode(char *into, std::size_t most);

    enum class Encoding { Bytes, Utf16Le, Utf16Be };
    std::unique_ptr<probes::capture::ByteSource> m_source;
    std::string m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::string m_raw;  ///< UTF-16 that waits for its other half
    qint64 m_line = 1;
    qint64 m_longLine = 0;
    quint64 m_bytes = 0;
    Encoding m_encoding = Encoding::Bytes;
    bool m_started = false;
    bool m_skipping = false;
    bool m_atEnd = false;
    bool m_failed = false;
};

}  // namespace resetscope::app
