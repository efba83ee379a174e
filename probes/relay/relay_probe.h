// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Relays the user's own application to the target and records how each connection ends (see `Relay`). Streams a
/// ValueSample "relay_port" first, then a FlowSample for each end. Runs until it is stopped or the deadline passes;
/// a stop is the usual end, so its state is Done when at least one connection was seen.
///
/// Findings: `relay_port`, `relay_flows`, `relay_resets`, `relay_reset_by` (service, application, both),
/// `relay_silence_before_reset_s` and `relay_bytes_before_reset` (only when the same each time, with the interval),
/// `relay_silence_before_close_s` (the same for orderly ends of the service), `relay_used_after_close` (times that the
/// application used a connection which the service had ended), `relay_silent_ends`, `relay_not_connected`, and only
/// for three ends of one kind at a constant silence that nothing outlived: `idle_limit_s` with `idle_close_kind`, or
/// on HTTP for orderly ends `keepalive_timeout_s` with `keepalive_close_kind`.
/// Failed: "no_address", "no_port" (taken, or not allowed), "own_port" (the target is the relay itself).
class RelayProbe final : public Probe {
public:
    /// `listenPort`: on this computer; 0: a free one.
    explicit RelayProbe(std::uint16_t listenPort = 0) : m_listenPort(listenPort) {}

    [[nodiscard]] std::string_view id() const noexcept override { return "relay"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;

private:
    std::uint16_t m_listenPort;
};

}  // namespace resetscope::probes
