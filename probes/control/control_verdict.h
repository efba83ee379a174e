// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace resetscope::probes {

/// How often each outcome came: "ok", "refused", "reset", "timeout", "unreachable", "closed", "tls", "error".
using LightCounts = std::map<std::string, int>;

/// What the comparison says.
struct ControlVerdict {
    /// ok: the control works; same: it fails in the same way and about as often; none: it says nothing
    std::string outcome;
    bool works = false;   ///< every light test of the control went well
    std::string suspect;  ///< most frequent failure of the suspect, or "ok"
    std::string control;  ///< the same for the control
};

/// Compares the same light test on both.
[[nodiscard]] ControlVerdict compareWithControl(const LightCounts &suspect, const LightCounts &control);

}  // namespace resetscope::probes
