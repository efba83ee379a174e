// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/sample.h"
#include "probes/core/statistics.h"

#include <optional>
#include <vector>

namespace resetscope::probes {

/// One transfer as far as it came.
struct CutTransfer {
    bool cut = false;  ///< ended early; else it went through, or was ended by us after `elapsed_s`
    CloseKind close = CloseKind::None;
    double done = 0;  ///< bytes
    double elapsed_s = 0;
};

/// What it is that ends transfers.
struct CutVerdict {
    enum class Kind {
        None,     ///< they are not cut off, or not each time
        Size,     ///< at the same byte, whatever the pace
        Time,     ///< after the same time, whatever the pace
        Unclear,  ///< cut off each time, at neither
    };
    Kind kind = Kind::None;
    CloseKind close = CloseKind::None;
    double value = 0;  ///< bytes, or seconds
    Interval range;
    int repeats = 0;
};

/// How a slower transfer is to be made so that it tells size from time.
struct SlowerPace {
    double bytesPerSecond = 0;
    double stopAfter_s = 0;
};
/// A third of the pace, watched until a time limit would certainly have struck.
[[nodiscard]] SlowerPace slowerPace(const std::vector<CutTransfer> &fast);

/// `fast`: the same transfer, several times, as fast as it goes. `slow`: once at `slowerPace`.
/// A size is the cause when the byte repeats and the slower one lives beyond the time; a time when the slower one is
/// cut off at the same time with far fewer bytes. Without `slow` a repeated byte is taken for a size.
[[nodiscard]] CutVerdict judgeCuts(const std::vector<CutTransfer> &fast, const std::optional<CutTransfer> &slow);

}  // namespace resetscope::probes
