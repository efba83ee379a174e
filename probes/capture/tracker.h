// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture.h"
#include "probes/capture/decode.h"
#include "probes/capture/host_table.h"
#include "probes/capture/name_watch.h"

#include <cstdint>

namespace resetscope::probes::capture {

/// Follows every connection of a capture packet by packet and collects the evidence for its resets.
class Tracker {
public:
    Tracker(const CaptureOptions &options, CaptureReport &report);

    [[nodiscard]] FlowTable &flows() noexcept { return m_flows; }

    /// One TCP segment. `key`, `hash` and `side` belong to it (worked out ahead so that memory can be fetched early).
    void segment(const PacketView &packet, const Datagram &datagram, const FlowKey &key, std::uint32_t hash, int side);
    void unreachable(const PacketView &packet, const Datagram &datagram);
    void name(const PacketView &packet, const Datagram &datagram) { m_names.datagram(packet.time_ns, datagram); }

    /// Ends every connection and completes the records of the resets.
    void finish();

private:
    Flow &open(const PacketView &packet, const Datagram &datagram, const FlowKey &key, std::uint32_t hash, int side);
    [[nodiscard]] static bool startsAnew(const Flow &flow, const Datagram &datagram, int side) noexcept;
    void reset(Flow &flow, const PacketView &packet, const Datagram &datagram, int side);
    void afterReset(Flow &flow, const PacketView &packet, const Datagram &datagram, int side);
    void retire(Flow &flow);
    void sweep(std::int64_t now);

    CaptureOptions m_options;
    CaptureReport &m_report;
    FlowTable m_flows;
    HostTable m_hosts;
    NameWatch m_names;
    std::int64_t m_now = 0;
    std::size_t m_hand = 0;
    std::uint32_t m_number = 0;
};

}  // namespace resetscope::probes::capture
