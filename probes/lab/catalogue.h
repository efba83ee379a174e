// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The families of scenarios; each is described where it is built.

#include "probes/lab/engine.h"

#include <vector>

namespace resetscope::probes::lab {

[[nodiscard]] std::vector<Definition> basicFaults();  ///< healthy, silence, keep-alive, complete refusals

/// The setting "limit" in seconds, as `Scenario::limit_s` promises it.
[[nodiscard]] inline Setting limitSetting(const char *label, double initial)
{
    return {"limit", label, "s", initial, 0.05, 86400, false};
}

}  // namespace resetscope::probes::lab
