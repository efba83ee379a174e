// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

namespace resetscope::probes {

/// Finds the largest packet that passes, from answers to several sizes at a time.
///
/// A packet that passed proves its size; one that stalled may also have met with random loss. So where the two
/// contradict each other the stall is forgotten.
class MtuSearch {
public:
    /// `passes` and `stalls`: sizes known already; passes < stalls.
    MtuSearch(int passes, int stalls) : m_low(passes), m_high(stalls) { m_stalled[stalls] = 1; }

    /// Up to `count` sizes to try side by side, ascending; empty when the answer is exact.
    [[nodiscard]] std::vector<int> next(int count) const;
    void passed(int size);
    void stalled(int size);

    [[nodiscard]] int low() const noexcept { return m_low; }    ///< largest size that passed
    [[nodiscard]] int high() const noexcept { return m_high; }  ///< smallest that stalled
    [[nodiscard]] bool exact() const noexcept { return m_high - m_low <= 1; }
    /// False: everything that stalled was contradicted, there is nothing to find.
    [[nodiscard]] bool valid() const noexcept { return m_high > m_low; }

private:
    int m_low;
    int m_high;
    std::map<int, int> m_stalled;  ///< how often
};

}  // namespace resetscope::probes
