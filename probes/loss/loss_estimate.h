// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/statistics.h"

#include <cstdint>
#include <optional>
#include <string>

namespace resetscope::probes {

/// Lost out of sent.
struct LossCount {
    std::uint64_t sent = 0;
    std::uint64_t lost = 0;

    [[nodiscard]] double ratio() const noexcept
    {
        return sent == 0 ? 0.0 : static_cast<double>(lost) / static_cast<double>(sent);
    }
    void add(std::uint64_t sentMore, std::uint64_t lostMore) noexcept
    {
        sent += sentMore;
        lost += lostMore;
    }
};

/// What one connection showed over its life, as differences of its counters.
///
/// One exchange is one small segment that is acknowledged before the next one is written. So every retransmission
/// was caused either by the segment that was lost, or by its acknowledgement that was: the peer reports the second
/// kind as a duplicate (RFC 2883).
struct ExchangeCounts {
    std::uint64_t exchanges = 0;     ///< acknowledged ones
    std::uint64_t segments = 0;      ///< with payload, retransmissions included
    std::uint64_t retransmits = 0;   ///< of those
    std::uint64_t duplicates = 0;    ///< that arrived twice
    std::uint64_t lateAnswers = 0;   ///< came as late as a retransmission does, and we had not retransmitted
    bool reportsDuplicates = false;  ///< SACK is in use
};

/// Packets counted, by the way they went.
struct LossTally {
    LossCount up;         ///< to the service
    LossCount down;       ///< from the service
    LossCount roundTrip;  ///< there and back; which way is not known
    LossCount handshake;  ///< SYN and its answer; also lost when the service is too busy to take connections

    void add(const ExchangeCounts &counts);
};

/// Wilson's interval of the ratio at 95 %.
[[nodiscard]] Interval lossInterval(const LossCount &count);

/// What the tally says.
struct LossVerdict {
    bool enough = false;  ///< the sample is large enough to name a ratio
    double ratio = 0;
    Interval interval{0, 1};
    std::uint64_t samples = 0;  ///< packets (or round trips) behind the ratio
    std::uint64_t lost = 0;
    std::string direction = "unknown";  ///< none, up, down, both, round_trip, unknown
};

/// Fewest packets for a ratio without a loss to be worth naming: its upper bound is then 5 %.
constexpr std::uint64_t kFewestSamples = 73;

/// Whether more packets would hardly change the answer: so many are lost that the ratio is far from zero and known
/// within about half of itself, or none of very many is. `soFar`: both ways together, a rough count.
[[nodiscard]] bool lossDecided(const LossCount &soFar);

/// Judges the tally. One way is named alone when it loses significantly more than the other (Fisher's exact test).
/// Handshakes never make a loss by themselves: a service without room drops them too.
[[nodiscard]] LossVerdict judgeLoss(const LossTally &tally);

/// Two-sided p-value of Fisher's exact test that both ways lose alike. Source: R. A. Fisher, J. R. Stat. Soc. 85
/// (1922) 87-94.
[[nodiscard]] double fisherExact(const LossCount &a, const LossCount &b);

}  // namespace resetscope::probes
