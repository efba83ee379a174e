// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace resetscope::probes {

/// What happened when `level` clients did the same thing at once.
struct LevelResult {
    int level = 0;
    int ok = 0;
    int reset = 0;
    int refused = 0;
    int stalled = 0;
    int errors = 0;
    double median_s = 0;
    bool unfinished = false;  ///< time was up while answers were still coming: slow, not failing

    [[nodiscard]] int failed() const noexcept { return reset + refused + stalled + errors; }
};

/// What the whole ramp shows.
struct LevelVerdict {
    enum class Kind {
        Open,      ///< not decided: the search was cut short
        None,      ///< every level worked
        Limit,     ///< works up to a level, fails above it, each time
        Unsteady,  ///< fails now and then at levels that also work: it is not the number
        Slow,      ///< only gets slower
    };
    Kind kind = Kind::Open;
    int survived = 0;  ///< highest level without a failure
    int limit = 0;     ///< largest number that works
    int low = 0;       ///< it lies in [low, high]
    int high = 0;
    std::string failure;    ///< rst, refused, stall, errors: the most frequent one
    int failedRounds = 0;   ///< rounds at and above the limit that failed
    bool repeated = false;  ///< 2 of 2 above, and 2 of 2 below after them
    bool recovers = false;  ///< single clients are served again afterwards
    double singleMedian_s = 0;
    double highestMedian_s = 0;
};

/// Looks for the number of simultaneous clients from which on some of them fail. Knows no sockets.
///
/// Single clients first: what fails for them is not a matter of number. Then a gentle ramp, bisection between the last
/// level that worked and the first that failed, and the proof: the failing level twice, the one below it twice after
/// that, single clients at the end. A limit is only claimed when the share of failures above it is significantly
/// larger than below (Fisher's exact test), so that resets that come at random are not taken for one.
class LevelSearch {
public:
    /// `most`: highest level to try.
    explicit LevelSearch(int most);

    /// The level to run now; empty when the search is over.
    [[nodiscard]] std::optional<int> next() const;
    void record(const LevelResult &result);
    [[nodiscard]] LevelVerdict verdict() const;
    /// Some level failed whenever it was tried so far.
    [[nodiscard]] bool failing() const { return edge().high != 0; }
    /// How many times a level was run already.
    [[nodiscard]] int rounds(int level) const;

private:
    struct Tally {
        int rounds = 0;
        int failedRounds = 0;
        int ok = 0;
        int failed = 0;
        int served = 0;          ///< in the best round
        int okSinceFailure = 0;  ///< rounds of this level without a failure, in a row, at the end
        int lastRound = 0;
        double median_s = 0;
    };
    struct Round {
        int clients = 0;
        int failed = 0;
    };
    struct Edge {
        int low = 0;
        int high = 0;  ///< 0: none fails
    };
    [[nodiscard]] Edge edge() const;
    [[nodiscard]] bool fails(const Tally &tally) const;
    [[nodiscard]] bool open(const Tally &tally) const;
    [[nodiscard]] bool unsteady() const;
    [[nodiscard]] double chance(const Edge &edge) const;
    [[nodiscard]] double sameNumberByChance() const;

    std::vector<int> m_ramp;
    std::map<int, Tally> m_tallies;
    std::vector<Round> m_history;
    std::map<std::string, int> m_failures;
    int m_rounds = 0;
    int m_singlesAfter = 0;  ///< single clients served since the last failing round
    int m_singlesFailedAfter = 0;
    bool m_slow = false;
};

/// One-sided p-value of Fisher's exact test: that `failedAbove` of `nAbove` or more fail when the same chance rules
/// both groups.
[[nodiscard]] double fisher(int failedBelow, int nBelow, int failedAbove, int nAbove);

}  // namespace resetscope::probes
