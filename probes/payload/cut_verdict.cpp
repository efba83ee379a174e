// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/payload/cut_verdict.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr double kSamePlace = 0.02;    // bytes of the repeats lie this close: a size
constexpr double kPacket = 20 * 1024;  // what is in flight when a reset overtakes it
constexpr double kSameTime = 0.12;     // times of the repeats lie this close: a time
constexpr double kTimerStep_s = 0.25;  // timers of servers tick
constexpr double kSlower = 3;
constexpr double kWatch = 1.35;  // times the time of the fast ones
constexpr double kWatchMore_s = 0.6;
constexpr double kFarFewer = 0.75;

struct Spread {
    double low = 0;
    double high = 0;
    double middle = 0;
};

template <class Get> Spread spread(const std::vector<CutTransfer> &all, Get get)
{
    std::vector<double> values;
    for (const CutTransfer &one : all) {
        values.push_back(get(one));
    }
    Spread result;
    result.low = *std::min_element(values.begin(), values.end());
    result.high = *std::max_element(values.begin(), values.end());
    result.middle = median(std::move(values));
    return result;
}

}  // namespace

SlowerPace slowerPace(const std::vector<CutTransfer> &fast)
{
    SlowerPace pace;
    if (fast.empty()) {
        return pace;
    }
    const Spread bytes = spread(fast, [](const CutTransfer &one) { return one.done; });
    const Spread time = spread(fast, [](const CutTransfer &one) { return one.elapsed_s; });
    pace.bytesPerSecond = bytes.middle / std::max(time.middle, 0.05) / kSlower;
    pace.stopAfter_s = time.high * kWatch + kWatchMore_s;
    return pace;
}

CutVerdict judgeCuts(const std::vector<CutTransfer> &fast, const std::optional<CutTransfer> &slow)
{
    CutVerdict verdict;
    const auto cut = std::count_if(fast.begin(), fast.end(), [](const CutTransfer &one) { return one.cut; });
    if (fast.size() < 2 || cut < static_cast<std::ptrdiff_t>(fast.size())) {
        return verdict;
    }
    const Spread bytes = spread(fast, [](const CutTransfer &one) { return one.done; });
    const Spread time = spread(fast, [](const CutTransfer &one) { return one.elapsed_s; });
    if (bytes.high <= 0) {
        return verdict;  // nothing came through: not a matter of how much
    }
    verdict.close = fast.front().close;
    verdict.repeats = static_cast<int>(fast.size());
    const bool sameByte = bytes.high - bytes.low <= std::max(kSamePlace * bytes.high, kPacket);
    const bool sameTime = time.high - time.low <= std::max(kSameTime * time.high, kTimerStep_s);
    bool byTime = false;
    bool bySize = sameByte;
    if (slow) {
        const double spare = std::max(kSameTime * time.high, kTimerStep_s);
        const bool livesOn = slow->elapsed_s > time.high + spare;
        const bool fewer = slow->done < kFarFewer * bytes.low;
        // A timer does not meet the very same byte again and again. What is small waits in buffers on the way, where a
        // slower reader changes nothing.
        const bool sameExactly = bytes.high <= bytes.low;
        byTime = slow->cut && !sameExactly && sameTime && fewer && slow->elapsed_s >= time.low - spare && !livesOn;
        bySize = sameExactly || (sameByte && !byTime && (livesOn || !fewer));
    }
    if (byTime) {
        verdict.kind = CutVerdict::Kind::Time;
        verdict.range.low = std::min(time.low, slow->elapsed_s);
        verdict.range.high = std::max(time.high, slow->elapsed_s);
        verdict.value = (verdict.range.low + verdict.range.high) / 2;
        ++verdict.repeats;
    } else if (bySize) {
        verdict.kind = CutVerdict::Kind::Size;
        verdict.value = bytes.middle;
        verdict.range.low = bytes.low;
        verdict.range.high = bytes.high;
    } else {
        verdict.kind = CutVerdict::Kind::Unclear;
        verdict.value = bytes.middle;
        verdict.range.low = bytes.low;
        verdict.range.high = bytes.high;
    }
    return verdict;
}

}  // namespace resetscope::probes
