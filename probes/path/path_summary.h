// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/path/syn_trace.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace resetscope::probes {

/// What several rounds of tracing say together.
struct PathSummary {
    bool reached = false;
    int hops = 0;        ///< number of the target, the first router being 1; 0 when not reached. The smallest seen.
    int hopsMost = 0;    ///< the largest such number of any round: more than `hops` when ways differ
    int lastAnswer = 0;  ///< farthest router that answered
    int silent = 0;      ///< hops before the target (or before the last answer) from which nothing ever came
    std::vector<double> rtt_s;           ///< handshakes with the target
    std::map<int, std::string> routers;  ///< hop -> the address that answered most often
    std::vector<int> forked;             ///< hops at which more than one address answered
};

/// `rounds`: the answers of each round.
[[nodiscard]] PathSummary summarizePath(const std::vector<std::vector<HopAnswer>> &rounds);

}  // namespace resetscope::probes
