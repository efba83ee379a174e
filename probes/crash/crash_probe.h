// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Restarts and crashes: a small fleet of connections of mixed ages, some silent and some in use, is watched, and
/// somebody knocks at the door twice a second.
///
/// Findings: `crash_seen`, `crash_count`, `crash_together` (connections of mixed ages died at one moment),
/// `crash_gap_s` [interval] (connecting was refused for that long), `crash_interval_s` [interval] (between crashes),
/// `crash_regular` (at least three, evenly spaced), `crash_identity_changed` (headers that never changed before do
/// after it), `crash_by_request` (our own request makes it die, twice), `lifetime_limit_s` [interval] (used connections
/// all end at one age), `crash_worker_only` and `request_cut_s` [interval] (a slow request is cut off by the server's
/// own clock, the rest of the service goes on). `crash_seen` and what belongs to it is told early. Samples:
/// EventSample. Skipped: "no_address". Failed: "connect_failed", "no_http". Connections: 12 at most at once. Wall
/// clock: `options.maxIdle`, 30 s at most; until the third crash when there are some; 3 to 8 s when a request makes it
/// crash.
class CrashProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "crash"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
