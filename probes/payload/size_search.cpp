// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/payload/size_search.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

constexpr std::uint64_t kKiB = 1024;
constexpr std::uint64_t kMiB = 1024 * kKiB;
constexpr std::uint64_t kSmallDeclared = 4 * kKiB;
constexpr std::uint64_t kWaveBytes = 3 * kMiB;  // sent side by side at most
constexpr std::size_t kWaveTries = 3;
constexpr int kMostAnswers = 140;
constexpr int kMostUnclear = 6;
constexpr int kBaseline = 2;
constexpr int kBaselineTries = 5;
constexpr int kTooMixed = 6;       // tries of one size after which it is left alone
constexpr double kChance = 0.002;  // that deaths of one size are the background's doing
constexpr double kCoarse = 0.01;   // good enough when time or bytes are short
constexpr int kManner = 2;         // factor between the sizes above the limit that show how they fail

// Powers with the usual limits of products between them. limits: nginx, IIS, Tomcat, Express, PHP, gateways.
constexpr std::uint64_t kRungs[] = {4 * kKiB,  8 * kKiB,   16 * kKiB,  64 * kKiB,  128 * kKiB, 256 * kKiB, 512 * kKiB,
                                    1 * kMiB,  2 * kMiB,   4 * kMiB,   8 * kMiB,   10 * kMiB,  16 * kMiB,  32 * kMiB,
                                    64 * kMiB, 100 * kMiB, 128 * kMiB, 256 * kMiB, 512 * kMiB, 1024 * kMiB};

}  // namespace

std::vector<std::uint64_t> roundSizes(std::uint64_t low, std::uint64_t high)
{
    static constexpr int factors[] = {1,   2,   3,   4,   5,   6,   8,   10,  12,  15,  16,  20,  24,  25,  28,
                                      30,  32,  40,  48,  50,  60,  64,  75,  80,  96,  100, 120, 128, 150, 160,
                                      192, 200, 250, 256, 300, 320, 384, 400, 500, 512, 600, 640, 750, 768, 800};
    std::vector<std::uint64_t> sizes;
    for (const std::uint64_t unit : {std::uint64_t{1000}, kKiB, std::uint64_t{1000000}, kMiB}) {
        for (const int factor : factors) {
            const std::uint64_t size = unit * static_cast<std::uint64_t>(factor);
            if (size > low && size < high) {
                sizes.push_back(size);
            }
        }
    }
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    return sizes;
}

bool refusesSize(int status, int usual) noexcept
{
    if (status == usual) {
        return false;
    }
    if (status == 413 || status == 414 || status == 431 || status == 494) {
        return true;
    }
    // A gateway that gives up or a server that is busy has not looked at the size.
    const bool busy = status == 429 || status == 502 || status == 503 || status == 504 || status == 408;
    return status >= 400 && usual < 400 && !busy;
}

SizeSearch::SizeSearch(Plan plan) : m_plan(plan)
{
    for (const std::uint64_t rung : kRungs) {
        if (rung >= m_plan.first && rung > m_plan.tiny && rung < m_plan.max) {
            m_rungs.push_back(rung);
        }
    }
    m_rungs.push_back(m_plan.max);
}

const SizeSearch::Tally *SizeSearch::tally(std::uint64_t size) const
{
    const auto found = m_tallies.find(size);
    return found == m_tallies.end() ? nullptr : &found->second;
}

/// Sizes that were accepted also die now and then when something on the way resets at random; then more deaths
/// without a success are needed before a size is blamed.
int SizeSearch::deathsNeeded() const
{
    int successes = 0;
    int deaths = 0;
    for (const auto &[size, tally] : m_tallies) {
        if (tally.accepted > 0) {
            successes += tally.accepted;
            deaths += tally.died;
        }
    }
    if (deaths == 0) {
        return 2;
    }
    const double rate = (deaths + 1.0) / (successes + deaths + 2.0);
    return std::clamp(static_cast<int>(std::ceil(std::log(kChance) / std::log(rate))), 3, 12);
}

bool SizeSearch::good(const Tally &tally) const
{
    return tally.accepted > 0 && tally.accepted >= tally.died;
}

bool SizeSearch::bad(const Tally &tally) const
{
    return tally.accepted == 0 && (tally.refused > 0 || tally.died >= deathsNeeded() || tally.stalled >= 2);
}

SizeSearch::Bracket SizeSearch::bracket() const
{
    Bracket result;
    for (const auto &[size, tally] : m_tallies) {
        if (bad(tally)) {
            if (!result.high) {
                result.high = size;
            }
            result.highest = size;
        } else if (good(tally)) {
            if (!result.high) {
                result.low = size;
            } else {
                result.fuzzy = true;
                result.lowest = std::max(result.lowest, size);  // largest that was accepted all the same
            }
        }
    }
    return result;
}

/// Where announcements begin to be refused; nothing when none was, or when they contradict each other.
std::optional<SizeSearch::Bracket> SizeSearch::declaredBracket() const
{
    Bracket result;
    for (const auto &[size, tally] : m_tallies) {
        if (tally.declaredRefused > 0 && tally.declaredWaits == 0) {
            if (!result.high) {
                result.high = size;
            }
        } else if (tally.declaredWaits > 0 || tally.declaredAccepted > 0 || good(tally)) {
            if (result.high) {
                return std::nullopt;
            }
            result.low = size;
        }
    }
    if (!result.high) {
        return std::nullopt;
    }
    return result;
}

bool SizeSearch::affordable(std::uint64_t size) const
{
    return m_spent + size <= m_plan.byteBudget;
}

std::vector<SizeTry> SizeSearch::climb(std::uint64_t above, bool declaredOnly) const
{
    std::vector<SizeTry> tries;
    std::uint64_t bytes = 0;
    for (const std::uint64_t rung : m_rungs) {
        if (rung <= above) {
            continue;
        }
        if (!declaredOnly) {
            bytes += rung;
            if (!affordable(bytes) || (!tries.empty() && (bytes > kWaveBytes || tries.size() >= kWaveTries))) {
                break;
            }
        }
        tries.push_back(SizeTry{rung, declaredOnly});
    }
    return tries;
}

/// Points inside the bracket: the byte after its lower end, because limits like to be round numbers, and points that
/// cut it into equal parts, moved to a round number that is near.
std::vector<SizeTry> SizeSearch::narrow(const Bracket &bracket, bool declaredOnly) const
{
    std::vector<SizeTry> tries;
    const std::uint64_t low = bracket.low;
    const std::uint64_t high = *bracket.high;
    if (high - low <= 1) {
        return tries;
    }
    const auto add = [&](std::uint64_t size) {
        const bool known =
            std::any_of(tries.begin(), tries.end(), [&](const SizeTry &one) { return one.size == size; });
        if (size > low && size < high && !known) {
            tries.push_back(SizeTry{size, declaredOnly});
        }
    };
    const std::uint64_t parts = declaredOnly ? 7 : high <= 2 * kMiB ? 4 : 2;
    const std::uint64_t part = std::max<std::uint64_t>(1, (high - low) / parts);
    const std::vector<std::uint64_t> round = roundSizes(low, high);
    add(low + 1);
    for (std::uint64_t i = 1; i < parts; ++i) {
        std::uint64_t point = low + i * part;
        std::uint64_t nearest = part / 3;
        for (const std::uint64_t size : round) {
            const std::uint64_t distance = size > point ? size - point : point - size;
            if (distance <= nearest) {
                nearest = distance;
                point = size;
                break;
            }
        }
        add(point);
    }
    return tries;
}

/// Both sides of the bracket once more, and larger sizes: a refusal that is polite for one byte too many may be lost
/// in a reset when megabytes are still on their way.
std::vector<SizeTry> SizeSearch::confirm(const Bracket &bracket) const
{
    const std::uint64_t high = *bracket.high;
    std::vector<SizeTry> tries;
    const auto add = [&](std::uint64_t size, int known, int wanted) {
        if (known < wanted && affordable(size)) {
            tries.push_back(SizeTry{size, false});
        }
    };
    const Tally *const below = tally(bracket.low);
    if (bracket.low > m_plan.tiny) {
        add(bracket.low, below != nullptr ? below->accepted + below->died : 0, 2);
    }
    if (!tries.empty()) {
        return tries;
    }
    const Tally *const above = tally(high);
    const int failures = above != nullptr ? above->died + above->refused + above->stalled : 0;
    add(high, failures, above != nullptr && above->died > 0 ? 3 : above != nullptr && above->stalled > 0 ? 2 : 1);
    if (!tries.empty()) {
        return tries;
    }
    if (above != nullptr && above->died == 0 && above->stalled == 0) {
        std::uint64_t larger = high;
        for (int step = 0; step < 2; ++step) {
            larger = std::min(larger * kManner + (step == 0 ? kMiB : 0), m_plan.max);
            if (larger <= high) {
                break;
            }
            const Tally *const known = tally(larger);
            const int seen = known != nullptr ? known->died + known->refused + known->accepted + known->stalled : 0;
            add(larger, seen, known != nullptr && known->died > 0 ? 3 : 1);
            if (!tries.empty()) {
                return tries;
            }
        }
    }
    return tries;
}

std::vector<SizeTry> SizeSearch::next() const
{
    if (m_answers >= kMostAnswers || m_unclear >= kMostUnclear) {
        return {};
    }
    const Tally *const tiny = tally(m_plan.tiny);
    const int answered = tiny != nullptr ? tiny->accepted : 0;
    const int made = tiny != nullptr ? tiny->accepted + tiny->died + tiny->stalled + tiny->unclear : 0;
    if (answered < kBaseline) {
        const bool hopeless = tiny != nullptr && tiny->stalled > 0 && answered == 0;
        return made < kBaselineTries && !hopeless ? std::vector<SizeTry>{{m_plan.tiny, false}} : std::vector<SizeTry>{};
    }
    if (m_plan.mayDeclare && (tally(kSmallDeclared) == nullptr)) {
        return {{kSmallDeclared, true}};
    }
    const Tally *const small = tally(kSmallDeclared);
    const bool ignores = small != nullptr && small->declaredAccepted > 0;
    if (m_plan.mayDeclare && !ignores &&
        (tally(m_plan.max) == nullptr ||
         tally(m_plan.max)->declaredWaits + tally(m_plan.max)->declaredRefused + tally(m_plan.max)->declaredAccepted ==
             0)) {
        return climb(m_plan.tiny, true);
    }

    // A size that failed once, or both ways, is asked again before anything is built on it.
    for (const auto &[size, one] : m_tallies) {
        const int tries = one.accepted + one.died + one.stalled + one.refused;
        const bool open = one.died + one.stalled > 0 && !bad(one) && !good(one);
        if (open && tries < std::max(kTooMixed, deathsNeeded()) && affordable(size)) {
            return {{size, false}};
        }
    }

    Bracket found = bracket();
    if (const auto declared = declaredBracket(); declared && (!found.high || *found.high >= *declared->high)) {
        Bracket announced = *declared;
        announced.low = std::max(announced.low, found.low);
        if (announced.low < *announced.high) {
            const std::vector<SizeTry> tries = narrow(announced, true);
            return !tries.empty() ? tries : confirm(announced);
        }
    }
    if (!found.high) {
        if (m_hurry) {
            return {};
        }
        return climb(found.low, false);
    }
    if (found.fuzzy) {
        return confirm(found);
    }
    const double width = static_cast<double>(*found.high - found.low);
    const bool coarse = m_hurry || m_spent > m_plan.byteBudget / 2 || m_answers > kMostAnswers * 3 / 4;
    if (!coarse || width > kCoarse * static_cast<double>(*found.high)) {
        std::vector<SizeTry> tries = narrow(found, false);
        std::uint64_t bytes = 0;
        std::erase_if(tries, [&](const SizeTry &one) {
            bytes += one.size;
            return !affordable(bytes);
        });
        if (!tries.empty()) {
            return tries;
        }
    }
    return confirm(found);
}

void SizeSearch::record(const SizeAnswer &answer)
{
    Tally &tally = m_tallies[answer.size];
    ++m_answers;
    m_spent += answer.sent;
    switch (answer.kind) {
    case SizeAnswer::Kind::Accepted:
        ++(answer.declaredOnly ? tally.declaredAccepted : tally.accepted);
        break;
    case SizeAnswer::Kind::Refused:
        ++(answer.declaredOnly ? tally.declaredRefused : tally.refused);
        tally.status = answer.status;
        break;
    case SizeAnswer::Kind::Waits:
        ++tally.declaredWaits;
        break;
    case SizeAnswer::Kind::Died:
        if (answer.declaredOnly) {
            ++tally.declaredWaits;  // no answer to the announcement: nothing is built on it
            break;
        }
        ++tally.died;
        tally.fin += answer.close == CloseKind::Fin ? 1 : 0;
        tally.status = answer.status != 0 ? answer.status : tally.status;
        break;
    case SizeAnswer::Kind::Stalled:
        ++(answer.declaredOnly ? tally.declaredWaits : tally.stalled);
        break;
    case SizeAnswer::Kind::Unclear:
        ++(answer.declaredOnly ? tally.declaredWaits : tally.unclear);
        ++m_unclear;
        break;
    }
}

SizeVerdict SizeSearch::verdict() const
{
    SizeVerdict result;
    const Tally *const tiny = tally(m_plan.tiny);
    if (tiny == nullptr || tiny->accepted < 1) {
        return result;
    }
    const Tally *const small = tally(kSmallDeclared);
    result.ignoresBody = small != nullptr && small->declaredAccepted > 0;
    Bracket found = bracket();
    for (const auto &[size, one] : m_tallies) {
        if (one.accepted > 0) {
            result.survived = std::max(result.survived, size);
        }
    }
    std::uint64_t high = found.high.value_or(0);
    std::uint64_t low = found.low;
    if (const auto declared = declaredBracket(); declared && (high == 0 || *declared->high <= high)) {
        high = *declared->high;
        low = std::max(low, declared->low);
        const Tally &refused = m_tallies.at(high);
        result.status = refused.status;
    }
    if (high == 0) {
        result.kind = SizeVerdict::Kind::Survived;
        return result;
    }
    result.limit = low;
    result.low = low;
    result.high = high - 1;
    if (found.fuzzy) {
        // Not a sharp edge: buffers and timing decide in between.
        result.high = std::max(result.high, found.lowest);
        result.limit = (result.low + result.high) / 2;
    }
    int refusals = 0;
    for (const auto &[size, one] : m_tallies) {
        if (size < high || one.accepted > 0) {
            continue;
        }
        refusals += one.refused + one.declaredRefused;
        if (one.died >= deathsNeeded()) {
            if (result.kind != SizeVerdict::Kind::Limit) {
                result.failing = size;
            }
            result.kind = SizeVerdict::Kind::Limit;
            result.repeats += one.died;
            result.close = one.fin * 2 > one.died ? CloseKind::Fin : CloseKind::Rst;
        }
        if (one.status != 0 && result.status == 0) {
            result.status = one.status;
        }
    }
    if (result.kind == SizeVerdict::Kind::Limit) {
        // Some (Go's server) read a small body to its end whatever the handler does, and leave a large one unread.
        const bool answersUnread = std::any_of(m_tallies.begin(), m_tallies.end(), [high](const auto &one) {
            return one.first >= high && one.second.declaredAccepted > 0;
        });
        result.ignoresBody = result.ignoresBody || answersUnread;
        if (result.ignoresBody && result.status == 0) {
            result.kind = SizeVerdict::Kind::Unread;
        }
        return result;
    }
    if (refusals > 0) {
        result.kind = SizeVerdict::Kind::Polite;
        result.close = CloseKind::None;
        result.repeats = refusals;
        result.failing = high;
        return result;
    }
    result.kind = SizeVerdict::Kind::Stall;
    result.close = CloseKind::Silent;
    result.failing = high;
    result.repeats = m_tallies.at(high).stalled;
    return result;
}

}  // namespace resetscope::probes
