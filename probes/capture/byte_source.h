// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <variant>

namespace resetscope::probes::capture {

/// Why a capture gives no answer at all, or only a partial one. The edge makes the sentence.
struct CaptureError {
    enum class Kind {
        Open,         ///< the file cannot be opened; `detail`: the system's word
        Read,         ///< reading failed in the middle
        Compression,  ///< the gzip data is damaged or cut off
        Empty,        ///< no byte at all
        NotACapture,  ///< neither pcap nor pcapng; `detail`: what it looks like, where it is known
        Truncated,    ///< the file ends inside a header or packet
        BadBlock,     ///< a length that cannot be true
        Unsupported,  ///< a form of capture that is not read; `detail` names it
        NoLinkType,   ///< packets whose link layer is not read; `detail`: its number
        Write,        ///< the small capture could not be written
        Cancelled,
    };
    Kind kind = Kind::Open;
    std::uint64_t offset = 0;  ///< bytes into the (uncompressed) capture
    std::string detail;
};

/// Where the bytes of a capture come from. One user at a time.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    /// Up to `most` bytes; 0 at the end; negative after a failure (`error` says which).
    [[nodiscard]] virtual std::int64_t read(std::uint8_t *into, std::size_t most) = 0;
    [[nodiscard]] virtual CaptureError error() const { return {}; }

    /// A request to stop ends a read that waits for a pipe (with the error `Cancelled`).
    virtual void setStop(std::stop_token) {}

    /// How much of the underlying file was taken, and how much there is (0: unknown), for a progress bar.
    [[nodiscard]] virtual std::uint64_t taken() const = 0;
    [[nodiscard]] virtual std::uint64_t total() const { return 0; }
};

using OpenedSource = std::variant<std::unique_ptr<ByteSource>, CaptureError>;

/// A file, or standard input for "-". Gzip is recognised by its content and unpacked while it is read.
[[nodiscard]] OpenedSource openSource(const std::string &path);

/// Bytes in memory, which must outlive the source; gzip is recognised here too.
[[nodiscard]] std::unique_ptr<ByteSource> memorySource(const std::uint8_t *data, std::size_t size);

}  // namespace resetscope::probes::capture
