// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"
#include "probes/watch/own_absence.h"

namespace resetscope::probes {

/// What is opened and how often. The standard suits minutes to hours.
struct WatchSettings {
    double fresh_s = 0;            ///< between fresh connections; 0: by the length of the watch
    double busy_s = 0;             ///< between uses of a connection in use; 0: by the length of the watch
    double retry_s = 2.0;          ///< after a failure, so that an outage is not hammered at
    double longestStagger_s = 20;  ///< at most so long before a connection that ended is opened anew
    std::vector<double> silences_s{12, 45, 75, 130, 260, 400};  ///< tell the usual limits apart
    std::optional<OwnAbsence::Senses> senses;                   ///< instead of this computer's own
};

/// Watches a service lightly for minutes to hours: a fresh connection now and then, two kept in use, and a few that
/// are left silent for different times. Every end is streamed as an EventSample, and what the ends have in common is
/// named (see `findPattern`).
///
/// Runs until the deadline; without one as long as `options.maxIdle`, four times over. A stop ends it with what was
/// seen so far (state Cancelled, findings included). At most 9 connections at once, about one exchange a second.
///
/// Findings: `watch_pattern` (none, unknown, random, period, age, silence, bytes, time_of_day), `watch_pattern_value`
/// (s or bytes, with its interval), `watch_pattern_confidence`, `watch_events`, `watch_resets`, `watch_silent`,
/// `watch_refused`, `watch_span_s`, `watch_own_absences` and `watch_own_absence_s` (this computer was without network
/// or asleep: what broke then is an EventSample `away` and counted nowhere else), `watch_together` (connections of
/// mixed ages that ended within 2 s, at most). From a confidence of 0.9 on also what other probes call the same thing:
/// `idle_limit_s` with `idle_close_kind`, `lifetime_limit_s`, and for a period at which connections of mixed ages die
/// `crash_interval_s`.
class WatchProbe final : public Probe {
public:
    explicit WatchProbe(WatchSettings settings = {}) : m_settings(std::move(settings)) {}

    [[nodiscard]] std::string_view id() const noexcept override { return "watch"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;

private:
    WatchSettings m_settings;
};

}  // namespace resetscope::probes
