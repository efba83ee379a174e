// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// The server's persistent-connection timeout, its request limit, and the race at the end of a connection's life.
///
/// Two connections wait for the server's FIN (or RST). Once they agree on the limit L, a ladder of connections that
/// were opened shortly after them is reused at L - d for small d, without a look at the socket first: that is what a
/// client with a connection pool does. In parallel one connection counts how many requests the server allows; a limit
/// that no answer announces is counted again before it is believed.
///
/// Findings: `keepalive_offered`, `keepalive_announced`, `keepalive_advertised_s`, `keepalive_advertised_max`,
/// `keepalive_timeout_s`, `keepalive_close_kind`, `keepalive_matches_announcement` (not closed earlier than announced),
/// `keepalive_request_limit`, `keepalive_request_limit_announced`, `keepalive_survived_s`, `reuse_success_ratio`
/// (Wilson, the whole ladder), `reuse_attempts`, `reuse_edge_success_ratio` and `reuse_edge_attempts` (the rungs within
/// 20 ms of the close), `race_window_s`, `reuse_failure_kind`. Samples: LaneSample, ReuseSample, HttpSample,
/// ValueSample "requests". Skipped: "needs_http", "no_address". Failed: "connect_failed", "no_http". Wall clock: the
/// limit plus about 0.3 s.
class KeepaliveProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "keepalive"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
