// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// The longest silence a connection survives, and how it dies: the comb (`planComb`) with real connections.
///
/// Plain TCP and TLS: connections that are silent from the start; each is tested once with a TCP keep-alive probe.
/// HTTP: connections silent after one complete response, tested by a real second request; beside them connections
/// that are silent in the middle of a request (unfinished head; `options.slowPath` when given).
/// No byte is ever sent on a waiting connection.
///
/// Findings: `idle_limit_s`, `idle_close_kind`, `idle_scope`, `idle_survived_s`, `idle_by_test`,
/// `idle_lanes_died_together`, `request_idle_limit_s`, `request_idle_close_kind` (fin, rst, http_408, http_504),
/// `request_idle_survived_s`, `keepalive_offered` (false only).
/// On HTTP an end that arrives by itself between requests gives `idle_close_kind` and `idle_survived_s` but no
/// `idle_limit_s`: that number belongs to the `keepalive` probe.
/// Samples: LaneSample at each change of a lane. Skipped: "no_address". Failed: "connect_failed", "no_http".
/// Wall clock: about the limit plus 0.3 s for an active close, at most about 1.1 times the limit for a silent one.
class IdleProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "idle"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
