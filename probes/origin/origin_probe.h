// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Who sends the reset, and where it sits.
///
/// Looks for something that draws a reset (what earlier findings name, else what a visitor does: the page, the TLS
/// greeting, opening the connection), beside harmless controls. Then compares the sender with the server: the TTL that
/// each arrives with (gates: IP_MINTTL, IPV6_MINHOPCOUNT), the smallest reach of the trigger that still draws the
/// reset, the time it takes against the round trip, and whether the true answer comes when the reset is kept out.
///
/// Findings: `reset_ratio` (of the suspect's tries), `reset_provoked_by`, `control_ok`; with a reset also
/// `reset_origin` (server, path, unknown), `reset_origin_basis` (words, strongest first, separated by commas),
/// `reset_injected`, `server_ttl`, `reset_ttl`, `server_hops`, and for a box on the way `reset_hop` and
/// `reset_hop_address`. Nothing draws a reset: no `reset_origin` at all.
///
/// Cost: without a reset about 25 small requests; with one up to about 150 connections, at most 12 at once, 2 to 5 s
/// (an idle limit is waited for once).
class OriginProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "origin"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
