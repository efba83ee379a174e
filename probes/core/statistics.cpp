// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/statistics.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {

Interval wilson(std::uint64_t successes, std::uint64_t n, double z)
{
    if (n == 0) {
        return {0.0, 1.0};
    }
    const double count = static_cast<double>(n);
    const double p = static_cast<double>(std::min(successes, n)) / count;
    const double z2 = z * z;
    const double scale = 1.0 + z2 / count;
    const double centre = (p + z2 / (2.0 * count)) / scale;
    const double half = z * std::sqrt(p * (1.0 - p) / count + z2 / (4.0 * count * count)) / scale;
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

double quantile(std::vector<double> values, double q)
{
    if (values.empty()) {
        return 0.0;
    }
    std::sort(values.begin(), values.end());
    const double position = std::clamp(q, 0.0, 1.0) * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    const double share = position - static_cast<double>(below);
    return values[below] * (1.0 - share) + values[above] * share;
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

}  // namespace resetscope::probes
