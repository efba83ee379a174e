// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/keepalive/reuse_ladder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace resetscope::probes {
namespace {

// Seconds before the close. The negative ones are written when the close is on its way or has just come: a pool that
// does not look at its socket first does that.
constexpr std::array<double, 16> kRungs{0.5,   0.2, 0.1,    0.05,   0.02,   0.01,   0.005, 0.002,
                                        0.001, 0.0, -0.001, -0.002, -0.005, -0.010, -0.02, -0.05};
// Which rungs to keep when fewer connections are allowed, most telling first.
constexpr std::array<std::size_t, 16> kOrder{9, 4, 7, 1, 12, 10, 8, 2, 14, 6, 11, 5, 13, 3, 0, 15};

constexpr double kFirstReuse = 0.12;  // seconds after the first close: the second one has confirmed it by then
constexpr double kReuseStep = 0.006;

}  // namespace

std::vector<LadderRung> planLadder(int connections)
{
    const auto count = static_cast<std::size_t>(std::clamp(connections, 0, static_cast<int>(kRungs.size())));
    std::vector<double> chosen;
    for (std::size_t i = 0; i < count; ++i) {
        chosen.push_back(kRungs[kOrder[i]]);
    }
    std::sort(chosen.begin(), chosen.end(), std::greater<>());
    std::vector<LadderRung> ladder;
    for (const double before : chosen) {
        LadderRung rung;
        rung.before_s = before;
        // Reused at offset + limit - before, so the moments lie `kReuseStep` apart whatever the limit is.
        rung.offset_s = kFirstReuse + kReuseStep * static_cast<double>(ladder.size()) + before;
        ladder.push_back(rung);
    }
    return ladder;
}

LadderVerdict judgeLadder(const std::vector<ReuseResult> &results)
{
    LadderVerdict verdict;
    std::map<std::string, int> kinds;
    std::optional<double> earliest;  // largest distance before the close that failed
    for (const ReuseResult &result : results) {
        const bool ok = result.outcome == "ok";
        ++verdict.attempts;
        verdict.successes += ok ? 1U : 0U;
        if (std::abs(result.before_s) <= kEdge_s * 1.0001) {
            ++verdict.edgeAttempts;
            verdict.edgeSuccesses += ok ? 1U : 0U;
        }
        if (!ok) {
            ++kinds[result.outcome];
            earliest = std::max(earliest.value_or(result.before_s), result.before_s);
        }
    }
    verdict.ratio = wilson(verdict.successes, verdict.attempts);
    verdict.edgeRatio = wilson(verdict.edgeSuccesses, verdict.edgeAttempts);
    int most = 0;
    for (const auto &[kind, times] : kinds) {
        if (times > most) {
            most = times;
            verdict.failureKind = kind;
        }
    }
    if (earliest) {
        // It may reach up to the next rung that worked. Rungs after the close fail for a client that does not look,
        // however late: they say nothing about the width.
        verdict.window.low = std::max(0.0, *earliest);
        verdict.window.high = verdict.window.low;
        double next = 0;
        for (const ReuseResult &result : results) {
            if (result.outcome == "ok" && result.before_s > verdict.window.low &&
                (next == 0 || result.before_s < next)) {
                next = result.before_s;
            }
        }
        verdict.window.high = std::max(verdict.window.high, next);
        verdict.window_s = (verdict.window.low + verdict.window.high) / 2;
    }
    return verdict;
}

bool keepsAnnouncement(double measured_s, double announced_s) noexcept
{
    return measured_s >= announced_s - std::max(0.5, announced_s * 0.025);
}

}  // namespace resetscope::probes
