// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/statistics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace resetscope::probes {

/// One connection of the ladder: reused `before_s` before the expected close (< 0: after it).
struct LadderRung {
    double offset_s = 0;  ///< when its silence begins; seconds after the first timing connection
    double before_s = 0;
};

/// At most `connections` rungs, widest first. Each opens so that its moment of reuse comes shortly after the first
/// connections have shown the limit, and no two of them at the same moment: the whole ladder is reused within about
/// 0.2 s, however long the limit is.
[[nodiscard]] std::vector<LadderRung> planLadder(int connections);

/// What one reuse gave. `outcome`: "ok", "fin", "rst", "epipe", "timeout".
struct ReuseResult {
    double before_s = 0;
    std::string outcome;
};

/// What the ladder shows.
struct LadderVerdict {
    std::uint64_t attempts = 0;
    std::uint64_t successes = 0;
    Interval ratio;                  ///< Wilson, 95 %
    std::uint64_t edgeAttempts = 0;  ///< rungs within `kEdge_s` of the close
    std::uint64_t edgeSuccesses = 0;
    Interval edgeRatio;
    std::string failureKind;  ///< the most frequent failure; empty: none failed
    /// How long before the close arrives here a request is already lost: it crosses the close on the way. Middle of
    /// its interval; empty when no reuse failed.
    std::optional<double> window_s;
    Interval window;
};
inline constexpr double kEdge_s = 0.02;

[[nodiscard]] LadderVerdict judgeLadder(const std::vector<ReuseResult> &results);

/// Closes are orderly news only when they do not come earlier than promised: true when `measured_s` is not below
/// `announced_s` by more than 2.5 % or 0.5 s. Later is harmless.
[[nodiscard]] bool keepsAnnouncement(double measured_s, double announced_s) noexcept;

}  // namespace resetscope::probes
