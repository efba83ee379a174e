// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Watches a service lightly for minutes to hours: a fresh connection now and then, two kept in use, and a few that
/// are left silent for different times. Every end is streamed as an EventSample, and what the ends have in common is
/// named (see `findPattern`).
///
/// Runs until the deadline; without one as long as `options.maxIdle`, four times over. A stop ends it with what was
/// seen so far (state Cancelled, findings included). At most 9 connections at once, about one exchange a second.
///
/// Findings: `watch_pattern`, `watch_pattern_value` (s or bytes, with its interval), `watch_pattern_confidence`,
/// `watch_events`, `watch_resets`, `watch_silent`, `watch_refused`, `watch_span_s`, `watch_together` (connections of
/// mixed ages that ended within 2 s, at most).
class WatchProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "watch"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
