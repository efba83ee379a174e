// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/sample.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace resetscope::probes {

/// One upload to make. `declaredOnly`: announce the size, send no body, and see whether the server refuses already.
struct SizeTry {
    std::uint64_t size = 0;
    bool declaredOnly = false;
};

/// What one try showed.
struct SizeAnswer {
    enum class Kind {
        Accepted,  ///< a complete answer, the one that small uploads get
        Refused,   ///< a complete answer that says no to the size, and an orderly end
        Died,      ///< cut off (reset or closed) before the upload or the answer was complete
        Stalled,   ///< nothing moved any more
        Waits,     ///< `declaredOnly`: the server waits for the body
        Unclear,   ///< says nothing about the size (no connection, for instance)
    };
    std::uint64_t size = 0;
    bool declaredOnly = false;
    Kind kind = Kind::Unclear;
    CloseKind close = CloseKind::None;
    int status = 0;          ///< of an answer that says no to the size; 0: none such
    std::uint64_t sent = 0;  ///< bytes of the body that left this computer
};

/// What all tries together show.
struct SizeVerdict {
    enum class Kind {
        Unknown,   ///< not even small uploads are answered, or the answers contradict each other
        Survived,  ///< every size tried was accepted
        Polite,    ///< larger ones are refused with a complete answer
        Limit,     ///< larger ones are cut off
        Unread,    ///< cut off, but the server had answered without reading the body, as it does for small ones
        Stall,     ///< larger ones stop moving
    };
    Kind kind = Kind::Unknown;
    std::uint64_t survived = 0;  ///< largest size that was accepted
    std::uint64_t limit = 0;     ///< largest size that is accepted, as far as known
    std::uint64_t low = 0;       ///< the limit lies in [low, high]
    std::uint64_t high = 0;
    CloseKind close = CloseKind::None;
    int status = 0;             ///< status that went with the refusal or could be read in spite of the reset
    bool ignoresBody = false;   ///< small uploads are answered before their body was sent
    int repeats = 0;            ///< how many times a size above the limit failed
    std::uint64_t failing = 0;  ///< smallest size that failed in the way of `kind`
};

/// Finds the size from which on uploads fail: a ladder, then the bracket is narrowed to one byte, then both of its
/// sides are repeated. Where the server refuses a size that was only announced, nothing but announcements is sent.
///
/// Knows no sockets: make the tries of `next()`, tell each with `record()`, until `next()` is empty.
class SizeSearch {
public:
    struct Plan {
        std::uint64_t tiny = 64;          ///< every service that takes uploads takes this
        std::uint64_t first = 16 * 1024;  ///< first rung of the ladder
        std::uint64_t max = 16ULL << 20;
        std::uint64_t byteBudget = 48ULL << 20;
        bool mayDeclare = true;  ///< announcing a size makes sense (HTTP)
    };
    explicit SizeSearch(Plan plan);

    /// Tries that may be made side by side; empty when the search is over.
    [[nodiscard]] std::vector<SizeTry> next() const;
    void record(const SizeAnswer &answer);
    /// Time is short: one per cent is good enough, and the ladder ends where it is.
    void hurry() noexcept { m_hurry = true; }

    [[nodiscard]] SizeVerdict verdict() const;
    [[nodiscard]] std::uint64_t bytesSpent() const noexcept { return m_spent; }
    [[nodiscard]] int answers() const noexcept { return m_answers; }

private:
    struct Tally {
        int accepted = 0;
        int refused = 0;
        int died = 0;
        int stalled = 0;
        int unclear = 0;
        int fin = 0;
        int status = 0;
        int declaredRefused = 0;
        int declaredAccepted = 0;
        int declaredWaits = 0;
    };
    struct Bracket {
        std::uint64_t low = 0;
        std::optional<std::uint64_t> high;
        bool fuzzy = false;  ///< some larger size was accepted
        std::uint64_t lowest = 0;
        std::uint64_t highest = 0;
    };

    [[nodiscard]] const Tally *tally(std::uint64_t size) const;
    [[nodiscard]] int deathsNeeded() const;
    [[nodiscard]] bool good(const Tally &tally) const;
    [[nodiscard]] bool bad(const Tally &tally) const;
    [[nodiscard]] Bracket bracket() const;
    [[nodiscard]] std::optional<Bracket> declaredBracket() const;
    [[nodiscard]] bool affordable(std::uint64_t size) const;
    [[nodiscard]] std::vector<SizeTry> narrow(const Bracket &bracket, bool declaredOnly) const;
    [[nodiscard]] std::vector<SizeTry> climb(std::uint64_t above, bool declaredOnly) const;
    [[nodiscard]] std::vector<SizeTry> confirm(const Bracket &bracket) const;

    Plan m_plan;
    std::map<std::uint64_t, Tally> m_tallies;
    std::vector<std::uint64_t> m_rungs;
    std::uint64_t m_spent = 0;
    int m_answers = 0;
    int m_unclear = 0;
    bool m_hurry = false;
};

/// Sizes between `low` and `high` (both excluded) at which products like to draw the line.
[[nodiscard]] std::vector<std::uint64_t> roundSizes(std::uint64_t low, std::uint64_t high);

/// Whether a status says no to the size of a request, when a small one of its kind got `usual`.
[[nodiscard]] bool refusesSize(int status, int usual) noexcept;

}  // namespace resetscope::probes
