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
/// `relay_silent_ends`, `relay_not_connected`, `idle_limit_s` with `idle_close_kind` (only for three resets at a
/// constant silence that nothing outlived).
class RelayProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "relay"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
