// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/byte_source.h"

#include "probes/capture/system_file.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include <unistd.h>

namespace resetscope::probes::capture {

namespace {

class FileSource final : public ByteSource {
public:
    FileSource(int descriptor, std::uint64_t size, bool owned) : m_descriptor(descriptor), m_size(size), m_owned(owned)
    {
    }
    ~FileSource() override
    {
        if (m_owned) {
            ::close(m_descriptor);
        }
    }

    std::int64_t read(std::uint8_t *into, std::size_t most) override
    {
        for (;;) {
            if (m_size == 0 && !wait()) {
                m_stopped = true;
                return -1;
            }
            const auto got = ::read(m_descriptor, into, static_cast<unsigned>(std::min(most, kMostAtOnce)));
            if (got >= 0) {
                m_taken += static_cast<std::uint64_t>(got);
                return got;
            }
            if (errno != EINTR) {
                m_errno = errno;
                return -1;
            }
        }
    }
    [[nodiscard]] CaptureError error() const override
    {
        return m_stopped ? CaptureError{CaptureError::Kind::Cancelled, m_taken, {}}
                         : CaptureError{CaptureError::Kind::Read, m_taken, std::strerror(m_errno)};
    }
    void setStop(std::stop_token stop) override { m_stop = std::move(stop); }
    [[nodiscard]] std::uint64_t taken() const override { return m_taken; }
    [[nodiscard]] std::uint64_t total() const override { return m_size; }

private:
    static constexpr std::size_t kMostAtOnce = 1U << 30;  // what every system takes

    /// Until there is something to read (or the end); false when asked to stop. Only for what may keep us waiting.
    [[nodiscard]] bool wait() const
    {
        if (!m_stop.stop_possible()) {
            return true;
        }
        constexpr int kSlice_ms = 50;
        while (!m_stop.stop_requested()) {
            if (system_file::waitToRead(m_descriptor, kSlice_ms)) {
                return true;
            }
        }
        return false;
    }

    int m_descriptor;
    std::uint64_t m_size;
    bool m_owned;
    std::uint64_t m_taken = 0;
    int m_errno = 0;
    bool m_stopped = false;
    std::stop_token m_stop;
};

class MemorySource final : public ByteSource {
public:
    MemorySource(const std::uint8_t *data, std::size_t size) : m_data(data), m_size(size) {}

    std::int64_t read(std::uint8_t *into, std::size_t most) override
    {
        const std::size_t n = std::min(most, m_size - m_at);
        std::copy_n(m_data + m_at, n, into);
        m_at += n;
        return static_cast<std::int64_t>(n);
    }
    [[nodiscard]] std::uint64_t taken() const override { return m_at; }
    [[nodiscard]] std::uint64_t total() const override { return m_size; }

private:
    const std::uint8_t *m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

/// Looks at the first bytes and gives them back.
class PeekedSource final : public ByteSource {
public:
    explicit PeekedSource(std::unique_ptr<ByteSource> inner) : m_inner(std::move(inner))
    {
        while (m_held < m_head.size()) {
            const std::int64_t got = m_inner->read(m_head.data() + m_held, m_head.size() - m_held);
            if (got <= 0) {
                m_failed = got < 0;
                break;
            }
            m_held += static_cast<std::size_t>(got);
        }
    }
    [[nodiscard]] bool isGzip() const { return m_held >= 2 && m_head[0] == 0x1f && m_head[1] == 0x8b; }

    std::int64_t read(std::uint8_t *into, std::size_t most) override
    {
        if (m_given < m_held) {
            const std::size_t n = std::min(most, m_held - m_given);
            std::copy_n(m_head.data() + m_given, n, into);
            m_given += n;
            return static_cast<std::int64_t>(n);
        }
        return m_failed ? -1 : m_inner->read(into, most);
    }
    [[nodiscard]] CaptureError error() const override { return m_inner->error(); }
    void setStop(std::stop_token stop) override { m_inner->setStop(std::move(stop)); }
    [[nodiscard]] std::uint64_t taken() const override { return m_inner->taken(); }
    [[nodiscard]] std::uint64_t total() const override { return m_inner->total(); }

private:
    std::unique_ptr<ByteSource> m_inner;
    std::array<std::uint8_t, 2> m_head{};
    std::size_t m_held = 0;
    std::size_t m_given = 0;
    bool m_failed = false;
};

class GzipSource final : public ByteSource {
public:
    explicit GzipSource(std::unique_ptr<ByteSource> inner) : m_inner(std::move(inner)), m_packed(kPackedBytes)
    {
        // 15 window bits, + 16: gzip header and checksum
        m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK;
    }
    ~GzipSource() override
    {
        if (m_ready) {
            inflateEnd(&m_stream);
        }
    }

    std::int64_t read(std::uint8_t *into, std::size_t most) override
    {
        if (!m_ready || m_damaged) {
            return -1;
        }
        constexpr std::size_t kMostAtOnce = 1U << 30;
        const auto wanted = static_cast<uInt>(std::min(most, kMostAtOnce));
        m_stream.next_out = into;
        m_stream.avail_out = wanted;
        while (m_stream.avail_out == wanted) {
            if (m_stream.avail_in == 0 && !refill()) {
                return m_failed || m_damaged ? -1 : 0;
            }
            if (m_ended) {
                // Several members in a row are one file (RFC 1952, 2.2); padding after the last one is harmless.
                if (*m_stream.next_in != 0x1f) {
                    m_stream.avail_in = 0;
                    m_padding = true;
                    continue;
                }
                if (m_padding || inflateReset(&m_stream) != Z_OK) {
                    return damaged();
                }
                m_ended = false;
            }
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            if (result == Z_STREAM_END) {
                m_ended = true;
            } else if (result != Z_OK && result != Z_BUF_ERROR) {
                m_damaged = true;  // what was unpacked before is handed out first
                if (m_stream.avail_out == wanted) {
                    return -1;
                }
            }
        }
        m_given += wanted - m_stream.avail_out;
        return static_cast<std::int64_t>(wanted - m_stream.avail_out);
    }
    [[nodiscard]] CaptureError error() const override
    {
        if (m_failed) {
            return m_inner->error();
        }
        return {CaptureError::Kind::Compression, m_given, {}};
    }
    void setStop(std::stop_token stop) override { m_inner->setStop(std::move(stop)); }
    [[nodiscard]] std::uint64_t taken() const override { return m_inner->taken() - m_stream.avail_in; }
    [[nodiscard]] std::uint64_t total() const override { return m_inner->total(); }

private:
    static constexpr std::size_t kPackedBytes = 128 * 1024;

    std::int64_t damaged()
    {
        m_damaged = true;
        return -1;
    }
    bool refill()
    {
        const std::int64_t got = m_inner->read(m_packed.data(), m_packed.size());
        if (got < 0) {
            m_failed = true;
            return false;
        }
        if (got == 0) {
            m_damaged = !m_ended;  // cut off inside a member
            return false;
        }
        m_stream.next_in = m_packed.data();
        m_stream.avail_in = static_cast<uInt>(got);
        return true;
    }

    std::unique_ptr<ByteSource> m_inner;
    std::vector<std::uint8_t> m_packed;
    z_stream m_stream{};
    bool m_ready = false;
    bool m_ended = false;
    bool m_padding = false;
    bool m_failed = false;
    bool m_damaged = false;
    std::uint64_t m_given = 0;
};

std::unique_ptr<ByteSource> unpacked(std::unique_ptr<ByteSource> inner)
{
    auto peeked = std::make_unique<PeekedSource>(std::move(inner));
    if (peeked->isGzip()) {
        return std::make_unique<GzipSource>(std::move(peeked));
    }
    return peeked;
}

}  // namespace

OpenedSource openSource(const std::string &path)
{
    if (path == "-") {
        return unpacked(std::make_unique<FileSource>(system_file::standardInput(), 0, false));
    }
    const system_file::Opened file = system_file::openToRead(path);
    if (file.descriptor < 0) {
        return CaptureError{CaptureError::Kind::Open, 0, std::strerror(file.error)};
    }
    return unpacked(std::make_unique<FileSource>(file.descriptor, file.size, true));
}

std::unique_ptr<ByteSource> memorySource(const std::uint8_t *data, std::size_t size)
{
    return unpacked(std::make_unique<MemorySource>(data, size));
}

}  // namespace resetscope::probes::capture
