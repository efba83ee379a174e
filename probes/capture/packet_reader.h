// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/byte_source.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace resetscope::probes::capture {

/// One packet of a capture. `data` is valid until the next call of `PacketReader::next`.
struct PacketView {
    const std::uint8_t *data = nullptr;
    std::uint32_t captured = 0;  ///< bytes at `data`
    std::uint32_t original = 0;  ///< bytes it had on the wire; at least `captured`
    std::int64_t time_ns = 0;    ///< since 1970, UTC; 0 where the format has no time (simple packet blocks)
    std::uint64_t frame = 0;     ///< counts from 1, as capture programs show it
    std::uint16_t linkType = 0;  ///< LINKTYPE_ value of the interface
};

/// Reads pcap (micro- and nanoseconds, both byte orders, the patched form with longer headers) and pcapng (sections of
/// either byte order, many interfaces, options, unknown blocks) as a stream: memory does not grow with the file.
///
/// Sources: draft-ietf-opsawg-pcap, draft-ietf-opsawg-pcapng.
class PacketReader {
public:
    explicit PacketReader(std::unique_ptr<ByteSource> source);
    ~PacketReader();
    PacketReader(const PacketReader &) = delete;
    PacketReader &operator=(const PacketReader &) = delete;

    /// Reads the file header. An error means that nothing can be read at all.
    [[nodiscard]] std::optional<CaptureError> open();

    /// Fills `views` from the front and returns how many; 0 at the end of the capture or at damage (`damage`).
    [[nodiscard]] std::size_t next(std::span<PacketView> views);

    /// Why reading stopped before the end; what was read until then holds.
    [[nodiscard]] const std::optional<CaptureError> &damage() const noexcept { return m_damage; }
    [[nodiscard]] std::uint64_t bytesTaken() const { return m_source->taken(); }
    [[nodiscard]] std::uint64_t bytesTotal() const { return m_source->total(); }

private:
    struct Interface {
        std::uint16_t linkType = 0;
        std::uint32_t snapLength = 0;
        bool binary = false;        ///< resolution is a power of two, else of ten
        std::uint8_t exponent = 6;  ///< negative power
        std::int64_t offset_s = 0;
    };
    enum class Format { Pcap, PcapNg };

    bool fill(std::size_t wanted);
    bool discard(std::uint64_t bytes);
    [[nodiscard]] std::uint16_t u16(const std::uint8_t *at) const noexcept;
    [[nodiscard]] std::uint32_t u32(const std::uint8_t *at) const noexcept;
    [[nodiscard]] std::uint64_t u64(const std::uint8_t *at) const noexcept;
    [[nodiscard]] std::uint64_t position() const noexcept { return m_consumed + m_begin; }
    void stop(CaptureError::Kind kind, std::string detail = {});

    std::size_t nextPcap(std::span<PacketView> views);
    std::size_t nextPcapNg(std::span<PacketView> views);
    bool sectionHeader();
    void interfaceBlock(const std::uint8_t *body, std::uint32_t length);
    bool packetBlock(std::uint32_t type, const std::uint8_t *body, std::uint32_t length, PacketView &view);
    [[nodiscard]] std::int64_t timeOf(const Interface &interface, std::uint64_t ticks) const noexcept;

    std::unique_ptr<ByteSource> m_source;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_consumed = 0;  ///< bytes that left the buffer
    bool m_sourceEnded = false;
    bool m_stopped = false;
    std::optional<CaptureError> m_damage;

    Format m_format = Format::Pcap;
    bool m_swapped = false;
    std::uint32_t m_recordHeader = 16;
    std::uint32_t m_tick_ns = 1000;
    std::uint64_t m_frame = 0;
    std::vector<Interface> m_interfaces;
};

}  // namespace resetscope::probes::capture
