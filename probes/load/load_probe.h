// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// The number of simultaneous connections, or of new ones a second, at which the service begins to fail.
///
/// Held connections: all of a level are opened first, then all send one request at the same time (on plain TCP: one
/// small message where the peer echoes, else they are only held); see `LevelSearch` for what counts as a limit. Then,
/// when no limit was found and answers are quick, new connections at up to 100 a second for one second.
/// Nothing else should run against the service meanwhile: its connections would be counted as ours.
///
/// Findings: `load_kind` (none, rst, refused, stall, errors), `load_survived_connections`, `connection_limit`
/// [interval], `load_repeated`, `load_recovers`, `load_rate_limit_per_s` [interval], `load_survived_rate_per_s`,
/// `load_slowdown` (median answer at the highest level over that of a single client), `load_steady` (the ramp
/// came to a conclusion), else `load_unsteady` when failures do not follow the number: single clients fail as well.
/// Samples: LoadSample. Skipped: "no_address". Failed: "connect_failed", "no_http".
/// Connections: at most `options.maxConnections` at once, some 600 in all. Wall clock: 2 to 20 s; up to 60 s where a
/// level keeps failing.
class LoadProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "load"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
