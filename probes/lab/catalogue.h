// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The families of scenarios; each is described where it is built.

#include "probes/lab/child.h"
#include "probes/lab/engine.h"

#include <vector>

namespace resetscope::probes::lab {

[[nodiscard]] std::vector<Definition> basicFaults();  ///< healthy, silence, keep-alive, complete refusals
[[nodiscard]] std::vector<Definition> keepAliveFaults();
[[nodiscard]] std::vector<Definition> crashFaults();
[[nodiscard]] std::vector<Definition> resourceFaults();
[[nodiscard]] std::vector<Definition> payloadFaults();
[[nodiscard]] std::vector<Definition> tlsFaults();  ///< and a name that does not exist
[[nodiscard]] std::vector<Definition> wayFaults();  ///< these need private networks

/// The child's part of a family; null: not of this family.
[[nodiscard]] Role crashRole(const std::string &name);
[[nodiscard]] Role resourceRole(const std::string &name);
[[nodiscard]] Role wayRole(const std::string &name);

/// The setting "limit" in seconds, as `Scenario::limit_s` promises it.
[[nodiscard]] inline Setting limitSetting(const char *label, double initial)
{
    return {"limit", label, "s", initial, 0.05, 86400, false};
}

}  // namespace resetscope::probes::lab
