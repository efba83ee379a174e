// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/mtu/mtu_search.h"

#include <algorithm>

namespace resetscope::probes {

std::vector<int> MtuSearch::next(int count) const
{
    std::vector<int> sizes;
    const int inside = m_high - m_low - 1;
    const int points = std::min(std::max(count, 1), inside);
    for (int i = 1; i <= points; ++i) {
        const int size = m_low + (m_high - m_low) * i / (points + 1);
        if (size > m_low && size < m_high && (sizes.empty() || sizes.back() != size)) {
            sizes.push_back(size);
        }
    }
    return sizes;
}

void MtuSearch::passed(int size)
{
    m_low = std::max(m_low, size);
    m_stalled.erase(m_stalled.begin(), m_stalled.upper_bound(m_low));
    m_high = m_stalled.empty() ? m_low : m_stalled.begin()->first;
}

void MtuSearch::stalled(int size)
{
    if (size > m_low) {
        ++m_stalled[size];
        m_high = std::min(m_high > m_low ? m_high : size, size);
    }
}

}  // namespace resetscope::probes
