// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Counts lost packets with what the kernel counts on ordinary connections; no privilege needed.
///
/// HTTP: small requests, one at a time on a few kept connections. A service that echoes: short lines. Anything else:
/// TCP keep-alive probes, handshakes and orderly ends, so that no byte is sent that the service does not expect.
///
/// Findings: `loss_ratio` (packets lost out of packets sent, with its interval; absent below the needed sample),
/// `loss_samples`, `loss_direction` (none, up, down, both, round_trip, unknown), `loss_up_ratio`, `loss_down_ratio`,
/// `loss_handshake_ratio`, `loss_rtt_s`, `loss_jitter_s`, `loss_stalls` (exchanges held up for a second or longer),
/// `loss_checksum_errors` (damaged segments that this computer received meanwhile), `loss_icmp_ratio` (where ordinary
/// users may ping). At most 12 connections, 450 exchanges, 8 s.
class LossProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "loss"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
