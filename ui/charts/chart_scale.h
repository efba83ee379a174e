// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Steps and words of axes. No painting.
namespace resetscope::ui {

/// 1, 2 or 5 times a power of ten, so that about `most` steps cover `span`.
[[nodiscard]] double niceStep(double span, int most);
/// The next greater round number: 1, 1.5, 2, 3, 4, 5, 6 or 8 times a power of ten; 1 for what is not positive.
[[nodiscard]] double niceCeiling(double value);

/// Seconds shown as seconds, minutes or hours, whatever suits the length of the axis.
struct TimeScale {
    double unit_s = 1;
    QString title;  ///< "Minutes since the start", translated
};
[[nodiscard]] TimeScale timeScaleFor(double span_s);

/// Sizes in bytes that make good labels between `low` and `high` (both > 0), at most `most` of them, rising.
[[nodiscard]] std::vector<double> sizeTicks(double low, double high, int most);

/// "64 kB", "1,400 bytes": never rounded below ten thousand.
[[nodiscard]] QString sizeWords(double bytes);

/// "0.4 ms", "120 ms", "2.5 s".
[[nodiscard]] QString delayWords(double seconds);

/// "34.2 s", "5 min 10 s": a moment or a length on a time axis.
[[nodiscard]] QString lengthWords(double seconds);

}  // namespace resetscope::ui
