// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/relay/flow_summary.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr std::size_t kStrong = 3;
constexpr double kShortestLimit_s = 1.0;
constexpr double kAlike = 0.04;  // of the value
constexpr double kTimeStep_s = 0.1;

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
    std::vector<double> silences;  // before resets of the service
    std::vector<double> bytes;
    std::vector<double> quietEnds;  // before silent ends
    std::vector<double> closes;     // before orderly ends of the service
    double survived_s = 0;
    bool byUse = false;
    for (const FlowRecord &flow : flows) {
        ++summary.flows;
        survived_s = std::max(survived_s, flow.longestSilence_s);
        if (!flow.connected) {
            ++summary.notConnected;
            continue;
        }
        summary.usedAfterEnd += flow.usedAfterEnd ? 1 : 0;
        const FlowSample &end = flow.sample;
        const bool byService = end.endedBy == "service";
        if (end.close == CloseKind::Silent) {
            ++summary.silentEnds;
            quietEnds.push_back(end.quiet_s);
        } else if (end.close == CloseKind::Fin && byService && end.quiet_s >= kShortestLimit_s) {
            closes.push_back(end.quiet_s);
        }
        if (end.close != CloseKind::Rst || end.endedBy == "relay") {
            continue;
        }
        ++summary.resets;
        if (byService) {
            ++summary.resetsByService;
            silences.push_back(end.quiet_s);
            byUse = byUse || flow.byUse;
            bytes.push_back(end.bytes_up + end.bytes_down);
        } else {
            ++summary.resetsByApplication;
        }
    }
    if (summary.resets > 0) {
        summary.resetBy = summary.resetsByApplication == 0 ? "service"
                          : summary.resetsByService == 0   ? "application"
                                                           : "both";
    }
    summary.silence_s = shared(silences, kTimeStep_s);
    summary.bytes = shared(bytes, 1.0);
    summary.closeSilence_s = shared(closes, kTimeStep_s);
    const auto limit = [&](const std::vector<double> &values, CloseKind kind) {
        const auto value = shared(values, kTimeStep_s);
        if (!summary.idleLimit_s && value && values.size() >= kStrong && value->value >= kShortestLimit_s &&
            survived_s <= value->interval.high) {
            summary.idleLimit_s = value;
            summary.idleKind = kind;
            // Something that forgot the connection shows only when it is used: the limit lies below.
            if (kind == CloseKind::Silent || byUse) {
                summary.idleLimit_s->interval.low = std::min(survived_s, value->interval.low);
            }
        }
    };
    limit(silences, CloseKind::Rst);
    limit(quietEnds, CloseKind::Silent);
    limit(closes, CloseKind::Fin);
    return summary;
}

}  // namespace resetscope::probes
