// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/sample.h"

#include <cstddef>
#include <vector>

namespace resetscope::probes {

/// When one connection of the comb opens and after which silences it is tested, one after the other. All in seconds.
///
/// A lane without teeth is a reserve: it is only tested when another lane failed, to narrow the bracket at once.
struct LanePlan {
    double offset_s = 0;
    std::vector<double> teeth_s;
};

/// Silences worth a test, ascending, the last one equal to `maxIdle_s` (> 0): just below and just above the defaults of
/// real products, the rest filled geometrically so that no gap exceeds `gap` of the lower tooth (but half a second to
/// two seconds, by `maxIdle_s`, at the low end).
[[nodiscard]] std::vector<double> planTeeth(double maxIdle_s, double gap = 0.08);

/// Spreads the teeth over at most `lanes` connections (at least 4).
///
/// The reserve (lanes without teeth, and every connection that has passed its tooth and is silent again) differs in
/// age at every scale. Whenever a tooth fails, some of it has a silence inside the bracket. When there are more teeth
/// than connections, those that passed an early tooth are used again for a late one or the gaps are widened, whichever
/// delays the answer less.
[[nodiscard]] std::vector<LanePlan> planComb(double maxIdle_s, int lanes);

/// A connection that the other side ended by itself.
struct IdleEnd {
    int lane = 0;
    double age_s = 0;   ///< silence until the end, as seen here
    double low_s = 0;   ///< silence at least, as the other side counts it
    double high_s = 0;  ///< silence at most
    double at_s = 0;    ///< moment of the end; seconds since the start of the probe
    CloseKind kind = CloseKind::Fin;
};

/// A connection that was used again after a silence.
struct IdleTest {
    int lane = 0;
    double age_s = 0;
    bool alive = false;
    CloseKind kind = CloseKind::None;  ///< Rst or Silent when not alive
    /// Silence of the application's bytes, where TCP keep-alive probes of earlier tests went over the connection
    /// (routers count those as traffic, proxies do not); 0: the same as `age_s`.
    double dataAge_s = 0;
};

/// What the observations say so far.
struct IdleVerdict {
    enum class Kind {
        Open,      ///< nothing certain yet
        Limit,     ///< a silence limit with its interval
        Together,  ///< connections of different ages died at one moment: a restart, not a timer
    };
    Kind kind = Kind::Open;
    double value_s = 0;
    double low_s = 0;
    double high_s = 0;
    CloseKind close = CloseKind::None;
    int lanes = 0;        ///< how many connections say so
    bool byTest = false;  ///< seen only when the connection was used again
};

/// Decides from ages and moments alone; no sockets, no clock.
class IdleSearch {
public:
    /// @param enough  connections that must agree; fewer are accepted once none is left waiting
    explicit IdleSearch(int enough = 3) : m_enough(enough) {}

    void recordEnd(const IdleEnd &end);
    void recordTest(const IdleTest &test);
    void forgetEnds() noexcept { m_ends.clear(); }

    /// Judges the ends that came by themselves. A timer ends connections at the same age and at different moments, a
    /// restart at the same moment and different ages; a server that sweeps now and then ends all that are too old.
    /// @param now_s     seconds since the start of the probe
    /// @param openAges  silence so far of each connection that still waits; seconds
    [[nodiscard]] IdleVerdict active(double now_s, const std::vector<double> &openAges) const;

    /// Judges the ends by their ages alone, for when something else has shown that it was no restart. Two that agree
    /// are enough.
    [[nodiscard]] IdleVerdict sameAge() const;

    /// Judges the tests: the age that separates survivors from dead with the fewest contradictions. A single failure is
    /// never enough.
    [[nodiscard]] IdleVerdict expiry() const;

    /// A tested connection failed and nothing contradicts it yet: [longest survival below, shortest failure].
    struct Bracket {
        double low_s = 0;
        double high_s = 0;
        int failures = 0;      ///< failures at or above the bracket
        int contradicted = 0;  ///< observations on the wrong side
    };
    /// `failures == 0`: nothing failed, or what failed is outvoted by survivors of the same age.
    [[nodiscard]] Bracket bracket() const;
    /// Tests with both clocks have shown that packets without data start the silence again.
    [[nodiscard]] bool countsPackets() const;
    /// The same by one of the two clocks alone.
    [[nodiscard]] Bracket bracketBy(bool dataAges) const;

    [[nodiscard]] double survived_s() const noexcept { return m_survived; }
    void survived(double age_s) noexcept { m_survived = age_s > m_survived ? age_s : m_survived; }
    [[nodiscard]] std::size_t ends() const noexcept { return m_ends.size(); }
    [[nodiscard]] const std::vector<IdleEnd> &endsSoFar() const noexcept { return m_ends; }

    /// The bracket is narrow enough to be told: half its width within 2.5 % or 0.5 s.
    [[nodiscard]] static bool narrow(double low_s, double high_s) noexcept;

private:
    int m_enough;
    std::vector<IdleEnd> m_ends;
    std::vector<IdleTest> m_tests;
    double m_survived = 0;
};

}  // namespace resetscope::probes
