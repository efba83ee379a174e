// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace resetscope::probes {

/// One connection at one moment: either it died then, or it was proven alive then.
struct WatchEvent {
    double at_s = 0;       ///< since the watch began
    double age_s = 0;      ///< of the connection
    double quiet_s = 0;    ///< silence on it before
    double bytes = 0;      ///< carried by it
    int lane = -1;         ///< which of the observed connections
    bool orderly = false;  ///< a FIN
    bool byUse = false;    ///< found dead when it was used after the silence: it may have died at any time during it
};

/// What the ends of the connections have in common.
struct WatchPattern {
    /// none (nothing died), unknown (too few to tell), period (the clock), age (of the connection), silence, bytes,
    /// time_of_day, random
    std::string word = "none";
    double value = 0;  ///< seconds, or bytes; for time_of_day seconds after midnight; 0 where there is none
    double low = 0;
    double high = 0;
    double confidence = 0;  ///< of the word among all others, in [0, 1]
};

/// Fewest ends that can show a pattern.
constexpr std::size_t kFewestEnds = 3;

/// Names the pattern of the ends. Every explanation is a normal distribution around one value; its likelihood is
/// compared with that of ends that come anywhere within what was watched (all explanations start alike).
/// Connections that lived on beyond an explanation's value speak against it. `startOfDay_s`: local time when the
/// watch began, in seconds after midnight.
[[nodiscard]] WatchPattern findPattern(const std::vector<WatchEvent> &ends, const std::vector<WatchEvent> &alive,
                                       double startOfDay_s);

/// Ends within `within_s` of each other are one incident; returns the first moment of each.
[[nodiscard]] std::vector<double> incidents(std::vector<double> moments, double within_s = 2.0);

/// The same, and ends without a sign of life of any connection between them are one incident too: a service that is
/// out of order for a while fails at the pace of the one who asks.
[[nodiscard]] std::vector<double> incidents(const std::vector<WatchEvent> &ends, const std::vector<WatchEvent> &alive);

/// Those of `closes` that came with others: several connections that ended within a second although neither their age
/// nor their silence was the same. A limit of the single connection does not do that, a restart does.
[[nodiscard]] std::vector<WatchEvent> endedTogether(std::vector<WatchEvent> closes);

/// Most connections that ended within two seconds.
[[nodiscard]] int mostTogether(const std::vector<WatchEvent> &ends);

}  // namespace resetscope::probes
