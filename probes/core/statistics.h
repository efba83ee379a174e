// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace resetscope::probes {

/// A closed interval; low <= high.
struct Interval {
    double low = 0;
    double high = 0;
};

/// Wilson score interval of a ratio. `n == 0` gives [0, 1]: nothing is known.
/// `z`: standard normal quantile, 1.96 for 95 %.
/// Source: E. B. Wilson, JASA 22 (1927) 209-212; exact at the edges where the normal interval fails.
[[nodiscard]] Interval wilson(std::uint64_t successes, std::uint64_t n, double z = 1.96);

/// Middle value; the mean of the two middle ones for an even count; 0 for none.
[[nodiscard]] double median(std::vector<double> values);

/// Quantile by linear interpolation (type 7 of Hyndman and Fan, 1996). `q` in [0, 1]; 0 for no values.
[[nodiscard]] double quantile(std::vector<double> values, double q);

}  // namespace resetscope::probes
