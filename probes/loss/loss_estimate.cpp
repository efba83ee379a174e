// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/loss_estimate.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

constexpr double kSignificant = 0.005;
constexpr double kUnseen = 3.0;    // at most so many times the ratio stays unseen
constexpr double kMuchMore = 2.5;  // words about duplicates get lost as well, which moves some losses to the other way
constexpr std::uint64_t kFewestWithLoss = 20;  // enough when the loss is so high that its lower bound is far from zero
constexpr double kHighLoss = 0.02;

constexpr std::uint64_t kCleanPackets = 700;  // without a loss: less than 0.6 % get lost
constexpr std::uint64_t kPlentyLost = 16;
constexpr double kSurely = 2.58;        // 99 %: it is looked at many times
constexpr double kFarFromZero = 0.012;  // so that a healthy path is not stopped at by chance

double logFactorial(std::uint64_t n)
{
    return std::lgamma(static_cast<double>(n) + 1.0);
}

double logChoose(std::uint64_t n, std::uint64_t k)
{
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

LossVerdict verdict(const LossCount &count, std::string direction)
{
    LossVerdict result;
    result.samples = count.sent;
    result.lost = count.lost;
    result.ratio = count.ratio();
    result.interval = lossInterval(count);
    result.direction = count.lost == 0 ? "none" : std::move(direction);
    result.enough = count.sent >= kFewestSamples || (count.sent >= kFewestWithLoss && result.interval.low > kHighLoss);
    if (!result.enough) {
        result.direction = "unknown";
    }
    // A repair that is lost as well, and a word about a duplicate that is lost, leave a loss unseen.
    result.interval.high = std::min(1.0, result.interval.high * (1.0 + kUnseen * result.ratio));
    return result;
}

bool losesMore(const LossCount &a, const LossCount &b)
{
    return a.ratio() > kMuchMore * b.ratio() && fisherExact(a, b) < kSignificant;
}

}  // namespace

Interval lossInterval(const LossCount &count)
{
    Interval interval = wilson(count.lost, count.sent);
    if (count.lost == 0) {
        interval.low = 0;  // rounding leaves a speck
    }
    return interval;
}

bool lossDecided(const LossCount &soFar)
{
    if (soFar.lost == 0) {
        return soFar.sent >= kCleanPackets;
    }
    return soFar.lost >= kPlentyLost && wilson(soFar.lost, soFar.sent, kSurely).low > kFarFromZero;
}

void LossTally::add(const ExchangeCounts &counts)
{
    const std::uint64_t duplicates = std::min(counts.duplicates, counts.retransmits);
    if (!counts.reportsDuplicates) {
        // Nobody says whether the segment or its acknowledgement was lost.
        roundTrip.add(std::max(counts.segments, counts.exchanges), counts.retransmits + counts.lateAnswers);
        return;
    }
    const std::uint64_t segments = std::max(counts.segments, counts.exchanges + counts.retransmits);
    up.add(segments, counts.retransmits - duplicates);
    const std::uint64_t back = duplicates + counts.lateAnswers;
    down.add(counts.exchanges + back, back);
}

double fisherExact(const LossCount &a, const LossCount &b)
{
    const std::uint64_t lost = a.lost + b.lost;
    const std::uint64_t total = a.sent + b.sent;
    if (a.sent == 0 || b.sent == 0 || lost == 0 || lost == total) {
        return 1.0;
    }
    const auto logProbability = [&](std::uint64_t k) {
        return logChoose(a.sent, k) + logChoose(b.sent, lost - k) - logChoose(total, lost);
    };
    const std::uint64_t first = lost > b.sent ? lost - b.sent : 0;
    const std::uint64_t last = std::min(lost, a.sent);
    const double seen = logProbability(a.lost);
    double p = 0;
    for (std::uint64_t k = first; k <= last; ++k) {
        const double one = logProbability(k);
        if (one <= seen + 1e-9) {
            p += std::exp(one);
        }
    }
    return std::min(p, 1.0);
}

LossVerdict judgeLoss(const LossTally &tally)
{
    LossCount ways = tally.up;
    ways.add(tally.down.sent, tally.down.lost);
    if (ways.sent >= kFewestSamples || tally.roundTrip.sent + tally.handshake.sent == 0) {
        if (losesMore(tally.up, tally.down)) {
            return verdict(tally.up, "up");
        }
        if (losesMore(tally.down, tally.up)) {
            return verdict(tally.down, "down");
        }
        return verdict(ways, tally.up.lost > 0 && tally.down.lost > 0 ? "both" : "unknown");
    }
    LossCount trips = tally.roundTrip;
    trips.add((ways.sent + 1) / 2, std::min(ways.lost, (ways.sent + 1) / 2));
    // Handshakes that fail far more often than the rest are refused, not lost.
    if (trips.sent > 0 && !losesMore(tally.handshake, trips)) {
        trips.add(tally.handshake.sent, tally.handshake.lost);
    }
    return verdict(trips, "round_trip");
}

}  // namespace resetscope::probes
