// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/load/level_search.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

constexpr int kSingles = 4;      // before the ramp
constexpr int kMoreSingles = 8;  // when one of the first failed
constexpr int kSinglesAfter = 2;
constexpr int kMostRounds = 48;
constexpr double kSignificant = 0.001;
constexpr int kRamp[] = {4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256};

double logChoose(int n, int k)
{
    return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

}  // namespace

double fisher(int failedBelow, int nBelow, int failedAbove, int nAbove)
{
    const int failed = failedBelow + failedAbove;
    const int n = nBelow + nAbove;
    double p = 0;
    for (int k = failedAbove; k <= std::min(failed, nAbove); ++k) {
        if (failed - k > nBelow) {
            continue;
        }
        p += std::exp(logChoose(nAbove, k) + logChoose(nBelow, failed - k) - logChoose(n, failed));
    }
    return std::min(1.0, p);
}

LevelSearch::LevelSearch(int most)
{
    for (const int level : kRamp) {
        if (level < most) {
            m_ramp.push_back(level);
        }
    }
    if (most > 1) {
        m_ramp.push_back(most);
    }
}

int LevelSearch::rounds(int level) const
{
    const auto found = m_tallies.find(level);
    return found == m_tallies.end() ? 0 : found->second.rounds;
}

bool LevelSearch::fails(const Tally &tally) const
{
    return tally.failedRounds >= 2 && tally.failedRounds * 3 >= tally.rounds * 2;
}

/// Failed once, or sometimes: run it again before anything is built on it.
bool LevelSearch::open(const Tally &tally) const
{
    return tally.failedRounds > 0 && !fails(tally) && tally.rounds < 4 && tally.okSinceFailure < 2;
}

LevelSearch::Edge LevelSearch::edge() const
{
    Edge result;
    for (const auto &[level, tally] : m_tallies) {
        if (fails(tally)) {
            result.high = level;
            break;
        }
        if (tally.rounds > 0) {
            result.low = level;
        }
    }
    return result;
}

/// Single clients fail as well.
bool LevelSearch::unsteady() const
{
    const auto single = m_tallies.find(1);
    if (single == m_tallies.end()) {
        return false;
    }
    const Tally &tally = single->second;
    return tally.failed >= 2 && tally.failed * 8 >= tally.rounds;
}

/// That failures above the edge are the same chance as below it. Just above it few fail, so every level from the edge
/// on may be where "above" begins; the strongest counts, times the number of tries.
double LevelSearch::chance(const Edge &edge) const
{
    int failedBelow = 0;
    int nBelow = 0;
    std::vector<std::pair<int, int>> above;
    for (const auto &[level, tally] : m_tallies) {
        const std::pair<int, int> one{tally.failed, tally.failed + tally.ok};
        if (level >= edge.high) {
            above.push_back(one);
        } else {
            failedBelow += one.first;
            nBelow += one.second;
        }
    }
    double least = 1;
    int failedAbove = 0;
    int nAbove = 0;
    for (auto one = above.rbegin(); one != above.rend(); ++one) {
        failedAbove += one->first;
        nAbove += one->second;
        least = std::min(least, fisher(failedBelow, nBelow, failedAbove, nAbove));
    }
    const double growth = least * static_cast<double>(std::max<std::size_t>(1, above.size()));
    return std::min({1.0, growth, sameNumberByChance()});
}

/// That the same number of clients was served every time more came, if each had failed by chance alone.
double LevelSearch::sameNumberByChance() const
{
    int failed = 0;
    int all = 0;
    std::optional<int> served;
    int most = 0;  // clients in a round without failures
    for (const Round &round : m_history) {
        failed += round.failed;
        all += round.clients;
        if (round.failed == 0) {
            most = std::max(most, round.clients);
        } else if (served && *served != round.clients - round.failed) {
            return 1;
        } else {
            served = round.clients - round.failed;
        }
    }
    if (!served || *served < most || failed == all) {
        return 1;
    }
    const double p = static_cast<double>(failed) / all;
    double logarithm = 0;
    for (const Round &round : m_history) {
        logarithm += logChoose(round.clients, round.failed) + round.failed * std::log(p) +
                     (round.clients - round.failed) * std::log1p(-p);
    }
    return std::exp(logarithm);
}

std::optional<int> LevelSearch::next() const
{
    if (m_rounds >= kMostRounds || unsteady()) {
        return std::nullopt;
    }
    const auto single = m_tallies.find(1);
    const int singles = single != m_tallies.end() ? single->second.rounds : 0;
    const bool singleFailed = single != m_tallies.end() && single->second.failed > 0;
    if (singles < (singleFailed ? kMoreSingles : kSingles)) {
        return 1;
    }
    for (const auto &[level, tally] : m_tallies) {
        if (level > 1 && open(tally)) {
            return level;
        }
    }
    const Edge found = edge();
    if (found.high == 0) {
        if (m_slow) {
            return std::nullopt;
        }
        for (const int level : m_ramp) {
            if (level > found.low) {
                return level;
            }
        }
        return std::nullopt;
    }
    // With small numbers a few failures prove little; twice as many clients show whether their share grows.
    if (chance(found) > kSignificant) {
        for (int larger = found.high; larger < m_ramp.back();) {
            larger = std::min(larger * 2, m_ramp.back());
            if (rounds(larger) < 2) {
                return larger;
            }
        }
    }
    const int step = std::max(1, found.low / 16);
    if (found.high - found.low > step) {
        // Where a number is the limit, as many as that were served when more came.
        const int served = m_tallies.at(found.high).served;
        if (served >= found.low && served + 1 < found.high) {
            return served + 1;
        }
        if (served > found.low && served < found.high) {
            return served;
        }
        return found.low + (found.high - found.low) / 2;
    }
    const Tally &below = m_tallies.at(found.low);
    const Tally &above = m_tallies.at(found.high);
    if (found.low > 1) {
        // Below, after above has failed; a level that worked before may have been lucky.
        const bool later = below.lastRound > above.lastRound;
        if (!later || below.okSinceFailure < 2 || below.rounds < 2) {
            if (below.rounds < 6) {
                return found.low;
            }
        }
    }
    if (m_singlesAfter < kSinglesAfter && m_singlesFailedAfter == 0) {
        return 1;
    }
    return std::nullopt;
}

void LevelSearch::record(const LevelResult &result)
{
    Tally &tally = m_tallies[result.level];
    ++m_rounds;
    ++tally.rounds;
    tally.lastRound = m_rounds;
    tally.ok += result.ok;
    tally.failed += result.failed();
    tally.served = std::max(tally.served, result.ok);
    m_history.push_back(Round{result.level, result.failed()});
    tally.median_s = result.median_s;
    m_slow = m_slow || result.unfinished;
    if (result.failed() > 0) {
        ++tally.failedRounds;
        tally.okSinceFailure = 0;
        if (result.level > 1) {
            m_failures["rst"] += result.reset;
            m_failures["refused"] += result.refused;
            m_failures["stall"] += result.stalled;
            m_failures["errors"] += result.errors;
            m_singlesAfter = 0;
            m_singlesFailedAfter = 0;
        } else {
            ++m_singlesFailedAfter;
        }
    } else {
        ++tally.okSinceFailure;
        m_singlesAfter += result.level == 1 ? 1 : 0;
    }
}

LevelVerdict LevelSearch::verdict() const
{
    LevelVerdict result;
    const auto single = m_tallies.find(1);
    if (single == m_tallies.end()) {
        return result;
    }
    result.singleMedian_s = single->second.median_s;
    for (const auto &[level, tally] : m_tallies) {
        if (tally.failed == 0) {
            result.survived = level;
            result.highestMedian_s = tally.median_s;
        } else {
            break;
        }
    }
    if (unsteady()) {
        result.kind = LevelVerdict::Kind::Unsteady;
        return result;
    }
    const Edge found = edge();
    if (found.high == 0) {
        if (m_slow) {
            result.kind = LevelVerdict::Kind::Slow;
        } else if (!m_ramp.empty() && m_tallies.contains(m_ramp.back())) {
            result.kind = result.survived >= m_ramp.back() ? LevelVerdict::Kind::None : LevelVerdict::Kind::Unsteady;
        }
        return result;
    }
    for (const auto &[level, tally] : m_tallies) {
        result.failedRounds += level >= found.high ? tally.failedRounds : 0;
    }
    if (chance(found) > kSignificant) {
        result.kind = LevelVerdict::Kind::Unsteady;
        return result;
    }
    const Tally &below = m_tallies.at(found.low);
    const Tally &above = m_tallies.at(found.high);
    result.limit = found.low;
    result.low = found.low;
    result.high = found.high - 1;
    result.survived = found.low;
    result.repeated =
        above.failedRounds >= 2 && (found.low == 1 || (below.okSinceFailure >= 2 && below.lastRound > above.lastRound));
    result.recovers = m_singlesAfter >= kSinglesAfter && m_singlesFailedAfter == 0;
    int most = 0;
    for (const auto &[kind, times] : m_failures) {
        if (times > most) {
            most = times;
            result.failure = kind;
        }
    }
    if (result.repeated) {
        result.kind = LevelVerdict::Kind::Limit;
    } else {
        result.kind =
            m_rounds >= kMostRounds || below.rounds >= 6 ? LevelVerdict::Kind::Unsteady : LevelVerdict::Kind::Open;
    }
    return result;
}

}  // namespace resetscope::probes
