// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

namespace resetscope::probes {

/// TTLs (or hop limits) that a kind of packet was seen to arrive with; `low` < `high` when ways or senders differ.
struct TtlRange {
    int low = 0;
    int high = 0;
    [[nodiscard]] bool exact() const noexcept { return low == high; }
    friend bool operator==(const TtlRange &, const TtlRange &) = default;
};

/// Finds the TTL of a packet from what gates let through: a gate g lets pass what arrives with a TTL of at least g.
/// Knows that packets of one sender may arrive with different TTLs when they come different ways (then a higher gate
/// passes and a lower one blocks), and that one block among many passes is a lost packet. No sockets, no clock.
class TtlBracket {
public:
    static constexpr int kMost = 255;

    /// What one gate did to one packet. 1 <= gate <= 255.
    void record(int gate, bool passed);

    /// Gates to try next, all at once; empty when the answer is known as well as gates can tell. At most `width`
    /// gates, at least 2.
    [[nodiscard]] std::vector<int> next(int width) const;

    /// Largest gate that let something pass, 0 for none.
    [[nodiscard]] int highestPass() const;
    /// Smallest gate that blocked something, 256 for none.
    [[nodiscard]] int lowestBlock() const;

    /// Empty until the range is known on both ends. A gate of 255 that passes ends it, and so does a gate of 1 that
    /// blocks (then there is no answer at all).
    [[nodiscard]] std::optional<TtlRange> range() const;
    /// Bounds as far as they are known: TTLs from `low` to `high` are possible.
    [[nodiscard]] TtlRange possible() const;

    [[nodiscard]] int passes(int gate) const;
    [[nodiscard]] int blocks(int gate) const;

private:
    struct Count {
        int passed = 0;
        int blocked = 0;
        [[nodiscard]] bool lets() const noexcept { return passed > 0; }
        [[nodiscard]] bool stops() const noexcept { return blocked > 0 && passed < 4 * blocked; }
    };
    std::map<int, Count> m_gates;
};

/// What two TTLs say about their senders.
enum class TtlRelation {
    Unknown,    ///< too little known, or the ranges overlap without being equal
    Same,       ///< exactly the same
    Alias,      ///< explained by another start value (32, 64, 128, 255) at the same distance
    Different,  ///< not the same sender at that distance, whatever it starts from
};

/// Start values in use. Source: default TTLs of Linux, macOS (64), Windows (128), network gear and older Unix (255),
/// old Windows and embedded stacks (32).
[[nodiscard]] const std::vector<int> &startTtls();

/// Routers between sender and receiver plus one, when the sender starts from the nearest usual value.
[[nodiscard]] int distanceFromTtl(int ttl);

/// `serverHops`: number of the server counted from here (first router 1), 0 when unknown: a reset with a TTL that a
/// host at that distance would have is never called different.
[[nodiscard]] TtlRelation compareTtl(const std::vector<TtlRange> &server, const std::optional<TtlRange> &reset,
                                     int serverHops);

}  // namespace resetscope::probes
