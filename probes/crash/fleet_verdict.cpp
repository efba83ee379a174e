// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/crash/fleet_verdict.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

constexpr double kTogether_s = 0.15;  // one moment: round trips and schedulers blur it
constexpr double kMixed_s = 0.5;      // ages that differ by less could be one timer
constexpr double kYoung_s = 0.6;      // no idle timer is as short as this
constexpr double kNearGap_s = 1.0;    // refusals this close to the deaths belong to them
constexpr double kSettled_s = 0.03;   // younger ones may never have reached the process
constexpr int kGapAlone = 4;          // refusals in a row that prove a gap without any fleet
constexpr double kGapAlone_s = 0.3;
constexpr double kSameAge = 0.04;
constexpr double kSameAge_s = 0.1;
constexpr double kSameInterval = 0.15;
constexpr double kSameInterval_s = 0.4;
constexpr double kTick_s = 1.3;  // supervisors look at their workers once a second
constexpr double kSameCut = 0.15;
constexpr double kByChance = 0.02;

bool counts(const Life &life)
{
    return life.end && !life.byUs && !life.announced;
}

/// A run of refusals with an open answer before and after it.
struct Gap {
    double from = 0;    ///< first refusal
    double to = 0;      ///< last refusal
    double before = 0;  ///< last open answer before
    double after = 0;   ///< first open answer after
    int refusals = 0;
    bool closed = false;
};

std::vector<Gap> gapsOf(std::vector<Knock> knocks)
{
    std::stable_sort(knocks.begin(), knocks.end(), [](const Knock &a, const Knock &b) { return a.at < b.at; });
    std::vector<Gap> gaps;
    double lastOpen = -1;
    bool inGap = false;
    for (const Knock &knock : knocks) {
        if (knock.answer == Knock::Answer::Open) {
            if (inGap) {
                gaps.back().after = knock.at;
                gaps.back().closed = true;
                inGap = false;
            }
            lastOpen = knock.at;
        } else if (knock.answer == Knock::Answer::Refused && lastOpen >= 0) {
            if (!inGap) {
                gaps.emplace_back();
                gaps.back().from = knock.at;
                gaps.back().before = lastOpen;
                inGap = true;
            }
            gaps.back().to = knock.at;
            ++gaps.back().refusals;
        }
    }
    return gaps;
}

/// Whether something that was open before the gap was still open after it.
bool survivedBy(const std::vector<Life> &lives, const Gap &gap)
{
    return std::any_of(lives.begin(), lives.end(), [&gap](const Life &life) {
        const bool before = life.born < gap.before;
        const bool after = !life.end || *life.end > gap.after + kTogether_s;
        return before && after;
    });
}

std::optional<Crash> crashAt(const std::vector<Life> &lives, const std::vector<Gap> &gaps, double at)
{
    Crash crash;
    crash.at = at;
    int alive = 0;
    double youngest = 1e9;
    double oldest = 0;
    double leastQuiet = 1e9;
    double mostQuiet = 0;
    for (const Life &life : lives) {
        const bool open = life.born < at - kSettled_s && (!life.end || *life.end >= at - 1e-6);
        if (!open || (life.end && (life.byUs || life.announced) && *life.end < at + kTogether_s)) {
            continue;
        }
        ++alive;
        if (counts(life) && *life.end <= at + kTogether_s) {
            ++crash.deaths;
            youngest = std::min(youngest, at - life.born);
            oldest = std::max(oldest, at - life.born);
            leastQuiet = std::min(leastQuiet, at - std::min(life.lastUse, at));
            mostQuiet = std::max(mostQuiet, at - std::min(life.lastUse, at));
            crash.requestCut = crash.requestCut || life.inFlight;
        }
    }
    if (crash.deaths < 2) {
        return std::nullopt;
    }
    const bool everybody = crash.deaths * 10 >= alive * 9;
    const bool mixedAges = oldest - youngest >= kMixed_s;
    const bool mixedQuiet = mostQuiet - leastQuiet >= kMixed_s || leastQuiet < kYoung_s;
    for (const Gap &gap : gaps) {
        if (gap.from >= at - kTogether_s && gap.from <= at + kNearGap_s) {
            const double from = std::max(gap.before, at - kTogether_s);
            crash.gapRange.low = std::max(0.0, gap.to - gap.from);
            crash.gapRange.high = gap.closed ? gap.after - from : gap.to - from;
            crash.gap = gap.closed ? (gap.to + gap.after) / 2 - at : gap.to - at;
            crash.gap = std::clamp(*crash.gap, crash.gapRange.low, std::max(crash.gapRange.low, crash.gapRange.high));
            break;
        }
    }
    crash.together = everybody && mixedAges && mixedQuiet;
    const bool plenty = crash.deaths >= 3 && youngest <= oldest / 2;
    if (crash.together && (crash.gap || plenty)) {
        return crash;
    }
    // The fleet was too small or too young to be mixed, but the door was shut right behind it.
    if (crash.gap && everybody) {
        return crash;
    }
    return std::nullopt;
}

void addGapsAlone(const std::vector<Life> &lives, const std::vector<Gap> &gaps, std::vector<Crash> &crashes)
{
    const auto matters = [&](const Gap &gap) {
        return gap.closed && gap.refusals >= kGapAlone && gap.to - gap.from >= kGapAlone_s && !survivedBy(lives, gap);
    };
    if (!std::all_of(gaps.begin(), gaps.end(), [&](const Gap &gap) { return matters(gap) || !gap.closed; })) {
        return;  // refusals here and there: somebody on the way, or a full queue
    }
    for (const Gap &gap : gaps) {
        const bool known = std::any_of(crashes.begin(), crashes.end(), [&](const Crash &crash) {
            return crash.at >= gap.before - kNearGap_s && crash.at <= gap.after;
        });
        if (!gap.closed || known) {
            continue;
        }
        Crash crash;
        crash.at = (gap.before + gap.from) / 2;
        crash.gapRange.low = gap.to - gap.from;
        crash.gapRange.high = gap.after - gap.before;
        crash.gap = (crash.gapRange.low + crash.gapRange.high) / 2;
        for (const Life &life : lives) {
            if (counts(life) && *life.end >= gap.before && *life.end <= gap.after) {
                ++crash.deaths;
                crash.requestCut = crash.requestCut || life.inFlight;
            }
        }
        crashes.push_back(crash);
    }
    std::sort(crashes.begin(), crashes.end(), [](const Crash &a, const Crash &b) { return a.at < b.at; });
}

void findInterval(FleetVerdict &verdict)
{
    if (verdict.crashes.size() < 2) {
        return;
    }
    std::vector<double> steps;
    for (std::size_t i = 1; i < verdict.crashes.size(); ++i) {
        steps.push_back(verdict.crashes[i].at - verdict.crashes[i - 1].at);
    }
    const auto [low, high] = std::minmax_element(steps.begin(), steps.end());
    const double blur = verdict.crashes.front().deaths > 0 ? kTogether_s : kSameInterval_s;
    verdict.interval.low = *low - blur;
    verdict.interval.high = *high + blur;
    verdict.regular = steps.size() >= 2 && *high - *low <= std::max(kSameInterval_s, kSameInterval * *high);
    verdict.interval_s = median(std::move(steps));
}

/// Used connections that all end at one age, at different moments, after different numbers of uses.
void findLifetime(const std::vector<Life> &lives, FleetVerdict &verdict, double now)
{
    std::vector<const Life *> dead;
    for (const Life &life : lives) {
        if (!life.active || !counts(life) || life.close == CloseKind::Silent) {
            continue;
        }
        const bool inCrash = std::any_of(verdict.crashes.begin(), verdict.crashes.end(), [&](const Crash &crash) {
            return std::abs(*life.end - crash.at) <= 2 * kTogether_s;
        });
        if (!inCrash) {
            dead.push_back(&life);
        }
    }
    if (dead.size() < 3) {
        return;
    }
    std::vector<double> ages;
    double firstEnd = 1e18;
    double lastEnd = 0;
    int leastUses = 1 << 30;
    int mostUses = 0;
    for (const Life *life : dead) {
        ages.push_back(life->age());
        firstEnd = std::min(firstEnd, *life->end);
        lastEnd = std::max(lastEnd, *life->end);
        leastUses = std::min(leastUses, life->uses);
        mostUses = std::max(mostUses, life->uses);
    }
    const double middle = median(ages);
    const auto [low, high] = std::minmax_element(ages.begin(), ages.end());
    const double allowed = std::max(kSameAge_s, kSameAge * middle);
    const bool older = std::any_of(lives.begin(), lives.end(), [&](const Life &life) {
        return life.active && life.end.value_or(now) - life.born > middle + 2 * allowed && !life.byUs;
    });
    const bool differentUses = mostUses * 5 >= leastUses * 6 + 5;  // a request limit gives the same number
    if (*high - *low <= 2 * allowed && !older && differentUses && lastEnd - firstEnd >= kMixed_s && middle > 1) {
        verdict.lifetime_s = middle;
        verdict.lifetime.low = *low;
        verdict.lifetime.high = *high;
    }
}

}  // namespace

FleetVerdict judgeFleet(const std::vector<Life> &lives, const std::vector<Knock> &knocks, double now)
{
    FleetVerdict verdict;
    std::vector<double> deaths;
    for (const Life &life : lives) {
        if (counts(life)) {
            deaths.push_back(*life.end);
        }
    }
    verdict.unannounced = static_cast<int>(deaths.size());
    std::sort(deaths.begin(), deaths.end());
    const std::vector<Gap> gaps = gapsOf(knocks);
    for (std::size_t i = 0; i < deaths.size();) {
        if (const auto crash = crashAt(lives, gaps, deaths[i])) {
            verdict.crashes.push_back(*crash);
            // What dies while the door is shut belongs to the same crash.
            double until = crash->at + kTogether_s;
            if (crash->gap) {
                until = std::max(until, crash->at + crash->gapRange.high);
            }
            while (i < deaths.size() && deaths[i] <= until) {
                ++i;
            }
        } else {
            ++i;
        }
    }
    addGapsAlone(lives, gaps, verdict.crashes);
    findInterval(verdict);
    findLifetime(lives, verdict, now);
    return verdict;
}

bool cutByRequest(const std::vector<Crash> &crashes, double busy)
{
    const bool each = crashes.size() >= 2 &&
                      std::all_of(crashes.begin(), crashes.end(), [](const Crash &crash) { return crash.requestCut; });
    return each && std::pow(std::clamp(busy, 0.0, 1.0), static_cast<double>(crashes.size())) < kByChance;
}

std::optional<Interval> judgeSlowCuts(const std::vector<SlowCut> &cuts)
{
    int silent = 0;
    int chatty = 0;
    Interval range;
    range.low = 1e18;
    for (const SlowCut &cut : cuts) {
        if (!cut.cut) {
            return std::nullopt;
        }
        ++(cut.chatty ? chatty : silent);
        range.low = std::min(range.low, cut.after_s);
        range.high = std::max(range.high, cut.after_s);
    }
    if (silent < 2 || chatty < 1 || range.high - range.low > std::max(kTick_s, kSameCut * range.high)) {
        return std::nullopt;
    }
    return range;
}

}  // namespace resetscope::probes
