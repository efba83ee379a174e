// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/origin/shot.h"

#include <string>
#include <vector>

namespace resetscope::probes {

/// Something that may draw a reset, and harmless things to compare it with.
struct Suspect {
    struct Control {
        std::string word;  ///< what it shows when it survives: "path", "host", "size" ...
        Trigger trigger;
    };
    std::string word;  ///< `reset_provoked_by` when no control says it better
    Trigger trigger;
    std::vector<Control> controls;
    int tries = 20;        ///< how often it is tried before it counts as harmless
    int shots = 200;       ///< how often it may be fired in all (large transfers cost bytes)
    double silence_s = 0;  ///< lines are opened this long before the trigger; 0: fresh lines
    Trigger prelude;       ///< sent on such a line at once, when it has bytes
    int held = 0;          ///< connections held open meanwhile
};

/// `Suspect::word` of a line of text sent to a raw peer. A server may well reset whom it does not understand; only
/// when somebody on the way does it, it means something.
inline constexpr const char *kHello = "hello";

/// What may draw a reset from this target, likeliest and cheapest first: what earlier findings name, then what a
/// visitor does anyway. Sends nothing unexpected: raw TCP is opened, left alone, or asked by keep-alive probes.
[[nodiscard]] std::vector<Suspect> suspectsFor(const ProbeContext &context, const DialOptions &where);

}  // namespace resetscope::probes
