// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// The size at which transfers die, up and down and in the request's header, and whether size or time ends them.
///
/// Up: POST to `options.uploadPath`, else to the target's path (`SizeSearch`). Down: GET of the target's path to its
/// end. Header: GET with a growing header. Plain TCP and TLS: growing data only where a tiny first message came back.
/// A complete refusal with an orderly end is polite and no fault. A server that answers without reading the body, as
/// it does for small ones, gives `payload_reset_on_unread` and no limit, unless `options.uploadPath` says that this
/// path takes uploads.
///
/// Findings: `payload_limit_bytes` [interval], `payload_direction` (up, down, header), `payload_close_kind` (rst, fin,
/// silent), `payload_status`, `payload_repeats`, `payload_is_time`, `payload_time_limit_s`,
/// `payload_survived_up_bytes`, `payload_survived_down_bytes`, `payload_polite_limit_bytes`,
/// `payload_reset_on_unread`, `payload_unread_limit_bytes`, `payload_stall_bytes`.
/// Samples: TransferSample. Skipped: "no_address", "no_echo" (plain TCP whose protocol is not known).
/// Failed: "connect_failed", "no_http". Connections: at most 7 at once. Bytes: at most three times
/// `options.maxPayload` up (48 MiB by default) and about twice as much as that down.
class PayloadProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "payload"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
