// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Runs the same light test on the target and on a second service that is known to work (`options.control`), in
/// turns, so that "everything is reset here" is told from "this service is".
///
/// Findings: `control_outcome` (ok: the second service works; same: it fails in the same way; none: it failed
/// otherwise and says nothing), `control_works`, `control_failure` and `control_suspect_failure` (the most frequent
/// failure, or ok). Six connections to each, one at a time. Skipped with "no_control" when no second service is named.
/// Failed: "bad_control" (not a target), "same_control" (the target itself).
class ControlProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "control"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
