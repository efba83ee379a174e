// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/path/path_summary.h"

#include <algorithm>

namespace resetscope::probes {

PathSummary summarizePath(const std::vector<std::vector<HopAnswer>> &rounds)
{
    PathSummary summary;
    std::map<int, std::map<std::string, int>> seen;
    for (const std::vector<HopAnswer> &round : rounds) {
        int nearest = 0;
        for (const HopAnswer &answer : round) {
            const bool target = answer.kind == HopAnswer::Kind::Target || answer.kind == HopAnswer::Kind::Refused;
            if (target) {
                nearest = nearest == 0 ? answer.hop : std::min(nearest, answer.hop);
                summary.rtt_s.push_back(answer.rtt_s);
            } else if (answer.kind != HopAnswer::Kind::Silent && !answer.address.empty()) {
                ++seen[answer.hop][answer.address];
            }
        }
        if (nearest > 0) {
            summary.reached = true;
            summary.hops = summary.hops == 0 ? nearest : std::min(summary.hops, nearest);
            summary.hopsMost = std::max(summary.hopsMost, nearest);
        }
    }
    for (const auto &[hop, addresses] : seen) {
        const auto most = std::max_element(addresses.begin(), addresses.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        summary.routers[hop] = most->first;
        summary.lastAnswer = std::max(summary.lastAnswer, hop);
        if (addresses.size() > 1) {
            summary.forked.push_back(hop);
        }
    }
    const int end = summary.reached ? summary.hops - 1 : summary.lastAnswer;
    for (int hop = 1; hop <= end; ++hop) {
        summary.silent += summary.routers.contains(hop) ? 0 : 1;
    }
    return summary;
}

}  // namespace resetscope::probes
