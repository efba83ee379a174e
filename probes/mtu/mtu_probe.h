// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Finds the largest packet that gets through, and tells an orderly small path (routers say so, the kernel adapts)
/// from a black hole (large packets vanish without a word while small ones pass).
///
/// Full segments are sent both ways over fresh connections: up in a request with a long header, down in its answer.
/// Where they stall, TCP_MAXSEG narrows the size down to the byte, many sizes side by side, and both sides of the
/// edge are tried again. HTTP, and services that echo; others are skipped, because nothing may be sent to them.
///
/// Findings: `path_mtu_bytes` (headers included, with its interval), `mtu_black_hole`, `mtu_local_bytes`,
/// `mtu_stall_bytes` (smallest packet that stalled), `mtu_stall_direction` (up, down, both), `mtu_tested` (up, down,
/// both), `mtu_learned` (a router said so). At most 12 connections at once, 60 in all.
class MtuProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "mtu"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
