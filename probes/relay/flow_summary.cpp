// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/relay/flow_summary.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

constexpr std::size_t kStrong = 3;
constexpr double kShortestLimit_s = 1.0;
constexpr double kAlike = 0.04;  // of the value

/// The middle of values that lie close together; empty when they do not.
std::optional<SharedValue> shared(const std::vector<double> &values, double resolution)
{
    if (values.size() < 2) {
        return std::nullopt;
    }
    const double middle = median(values);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    if (*most - *least > std::max(2.0 * resolution, 2.0 * kAlike * middle)) {
        return std::nullopt;
    }
    SharedValue result;
    result.value = middle;
    result.interval.low = std::max(0.0, *least - resolution);
    result.interval.high = *most + resolution;
    return result;
}

}  // namespace

FlowSummary summarizeFlows(const std::vector<FlowRecord> &flows)
{
    FlowSummary summary;
    std::vector<double> silences;
    std::vector<double> bytes;
    double survived_s = 0;
    for (const FlowRecord &flow : flows) {
        ++summary.flows;
        survived_s = std::max(survived_s, flow.longestSilence_s);
        if (!flow.connected) {
            ++summary.notConnected;
            continue;
        }
        if (flow.sample.close == CloseKind::Silent) {
            ++summary.silentEnds;
        }
        if (flow.sample.close != CloseKind::Rst || flow.sample.endedBy == "relay") {
            continue;
        }
        ++summary.resets;
        if (flow.sample.endedBy == "service") {
            ++summary.resetsByService;
            silences.push_back(flow.sample.quiet_s);
            bytes.push_back(flow.sample.bytes_up + flow.sample.bytes_down);
        } else {
            ++summary.resetsByApplication;
        }
    }
    if (summary.resets > 0) {
        summary.resetBy = summary.resetsByApplication == 0 ? "service"
                          : summary.resetsByService == 0   ? "application"
                                                           : "both";
    }
    summary.silence_s = shared(silences, 0.1);
    summary.bytes = shared(bytes, 1.0);
    if (summary.silence_s && silences.size() >= kStrong && summary.silence_s->value >= kShortestLimit_s &&
        survived_s <= summary.silence_s->interval.high) {
        summary.idleLimit_s = summary.silence_s;
    }
    return summary;
}

}  // namespace resetscope::probes
