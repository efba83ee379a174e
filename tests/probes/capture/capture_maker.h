// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace resetscope::test {

using probes::capture::Endpoint;
using probes::capture::Origin;

/// One TCP packet as it passes the place of the capture.
struct Wire {
    std::int64_t time_ns = 0;
    Endpoint from;
    Endpoint to;
    std::uint32_t seq = 0;
    std::uint32_t ack = 0;
    std::uint32_t tsValue = 0;
    std::uint32_t payload = 0;  ///< bytes
    std::uint32_t truth = ~0U;  ///< index of what is true about it; only resets have it
    std::uint16_t ipId = 0;
    std::uint16_t window = 64240;
    std::uint8_t flags = 0x10;
    std::uint8_t ttl = 64;
    bool timestamps = false;
    bool dontFragment = true;
    std::string_view text;  ///< beginning of the payload; must outlive the packet
};

/// Form of the file.
struct FileForm {
    bool pcapng = false;
    bool nanoseconds = false;
    bool swapped = false;        ///< byte order of the other kind of machine
    std::uint16_t linkType = 1;  ///< 0, 1, 101, 113, 276, 51 (PPPoE)
    int vlanTags = 0;
    std::uint32_t snapLength = 262144;
    bool strangeBlocks = false;  ///< pcapng: blocks and options that a reader must skip
};

/// Writes packets in that form and hands the bytes on.
class CaptureWriter {
public:
    using Sink = std::function<void(std::string_view)>;
    CaptureWriter(const FileForm &form, Sink sink);

    void packet(const Wire &wire);
    /// A link-layer frame as it is.
    void frame(std::int64_t time_ns, std::string_view bytes, std::uint32_t original);
    void finish();

private:
    void u16(std::uint16_t value);
    void u32(std::uint32_t value);
    void network16(std::string &out, std::uint32_t value) const;
    void network32(std::string &out, std::uint32_t value) const;
    void interface();
    void strange();

    FileForm m_form;
    Sink m_sink;
    std::string m_out;
    std::string m_packet;
    std::uint64_t m_count = 0;
};

[[nodiscard]] std::string captureOf(const std::vector<Wire> &wires, const FileForm &form = {});
[[nodiscard]] Endpoint v4(std::uint32_t address, std::uint16_t port);
[[nodiscard]] Endpoint v6(std::uint64_t low, std::uint16_t port);

}  // namespace resetscope::test
