// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/ttl_bracket.h"

#include <algorithm>
#include <set>

namespace resetscope::probes {
namespace {

constexpr int kEnough = 5;  // tries of one gate that tell a lost packet from another way

}  // namespace

void TtlBracket::record(int gate, bool passed)
{
    Count &count = m_gates[std::clamp(gate, 1, kMost)];
    ++(passed ? count.passed : count.blocked);
}

int TtlBracket::highestPass() const
{
    int highest = 0;
    for (const auto &[gate, count] : m_gates) {
        if (count.lets()) {
            highest = gate;
        }
    }
    return highest;
}

int TtlBracket::lowestBlock() const
{
    for (const auto &[gate, count] : m_gates) {
        if (count.stops()) {
            return gate;
        }
    }
    return kMost + 1;
}

int TtlBracket::passes(int gate) const
{
    const auto found = m_gates.find(gate);
    return found == m_gates.end() ? 0 : found->second.passed;
}

int TtlBracket::blocks(int gate) const
{
    const auto found = m_gates.find(gate);
    return found == m_gates.end() ? 0 : found->second.blocked;
}

TtlRange TtlBracket::possible() const
{
    const int firstBlock = lowestBlock();
    const int lastPass = highestPass();
    TtlRange range{1, kMost};
    for (const auto &[gate, count] : m_gates) {
        if (gate < firstBlock && count.lets()) {
            range.low = gate;
        }
    }
    for (auto at = m_gates.rbegin(); at != m_gates.rend(); ++at) {
        if (at->first > lastPass && at->second.stops()) {
            range.high = at->first - 1;
        }
    }
    return range;
}

std::optional<TtlRange> TtlBracket::range() const
{
    const int firstBlock = lowestBlock();
    const int lastPass = highestPass();
    if (lastPass == 0 || (firstBlock > kMost && lastPass < kMost)) {
        return std::nullopt;
    }
    const TtlRange found = possible();
    // Known means that no gate between what passed for sure and what was blocked for sure is untried.
    const bool lowKnown = firstBlock > kMost || found.low == firstBlock - 1;
    const bool highKnown = lastPass == kMost || found.high == lastPass;
    return lowKnown && highKnown && found.low >= 1 && found.high >= found.low ? std::optional(found) : std::nullopt;
}

std::vector<int> TtlBracket::next(int width) const
{
    if (range() && lowestBlock() > highestPass()) {
        return {};
    }
    if (blocks(1) > 0) {
        return {};
    }
    std::set<int> gates;
    const int low = highestPass();
    const int high = lowestBlock();
    if (low < high) {
        // One way so far: cut what is left into equal parts.
        const int inside = high - low - 1;
        const int parts = std::min(std::max(width, 2), inside);
        for (int i = 1; i <= parts; ++i) {
            gates.insert(low + i * (inside + 1) / (parts + 1));
        }
        gates.erase(low);
        gates.erase(high);
    } else {
        // Several ways: how far down does everything pass, how far up does anything pass?
        const TtlRange known = possible();
        const auto middle = [&gates](int under, int over) {
            if (over - under > 1) {
                gates.insert(under + (over - under) / 2);
            }
        };
        middle(passes(known.low) > 0 && known.low < high ? known.low : 0, high);
        middle(low, known.high + 1);
        const auto again = [this, &gates](int gate) {
            if (passes(gate) + blocks(gate) < kEnough) {
                gates.insert(gate);
            }
        };
        again(low);
        again(high);
    }
    return {gates.begin(), gates.end()};
}

const std::vector<int> &startTtls()
{
    static const std::vector<int> values{32, 64, 128, 255};
    return values;
}

int distanceFromTtl(int ttl)
{
    for (const int start : startTtls()) {
        if (ttl <= start) {
            return start - ttl + 1;
        }
    }
    return 1;
}

TtlRelation compareTtl(const std::vector<TtlRange> &server, const std::optional<TtlRange> &reset, int serverHops)
{
    if (!reset || server.empty()) {
        return TtlRelation::Unknown;
    }
    const auto overlap = [&reset](TtlRange range, int shift) {
        return range.low + shift <= reset->high && reset->low <= range.high + shift;
    };
    // The last range is the one that counts most: data, where it was measured.
    if (server.back() == *reset && reset->exact()) {
        return TtlRelation::Same;
    }
    for (const TtlRange &range : server) {
        // Where ways differ, more of them may exist than were seen.
        const int margin = range.high - range.low;
        if (overlap(TtlRange{range.low - margin, range.high + margin}, 0)) {
            return TtlRelation::Unknown;
        }
    }
    for (const TtlRange &range : server) {
        for (const int from : startTtls()) {
            for (const int to : startTtls()) {
                if (from != to && overlap(range, to - from)) {
                    return TtlRelation::Alias;
                }
            }
        }
    }
    if (serverHops > 0) {
        for (const int start : startTtls()) {
            const int expected = start - (serverHops - 1);
            if (expected > 0 && overlap(TtlRange{expected, expected}, 0)) {
                return TtlRelation::Alias;
            }
        }
    }
    return TtlRelation::Different;
}

}  // namespace resetscope::probes
