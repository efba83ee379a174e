// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// The routers on the way to the service, found with connection attempts that expire on the way; all hops at once,
/// three rounds. Needs no privilege.
///
/// Findings: `path_reached`, `path_hops` (number of the target, the first router being 1), `path_rtt_s`,
/// `path_silent_hops`, `path_last_hop` (the farthest router that answered, when the target did not),
/// `path_last_address`.
class PathProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "path"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
