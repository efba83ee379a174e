// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/control/control_verdict.h"

namespace resetscope::probes {
namespace {

/// Most frequent failure; "ok" when there is none.
std::string failureOf(const LightCounts &counts)
{
    std::string worst = "ok";
    int most = 0;
    for (const auto &[outcome, count] : counts) {
        if (outcome != "ok" && count > most) {
            worst = outcome;
            most = count;
        }
    }
    return worst;
}

}  // namespace

ControlVerdict compareWithControl(const LightCounts &suspect, const LightCounts &control)
{
    ControlVerdict verdict;
    verdict.suspect = failureOf(suspect);
    verdict.control = failureOf(control);
    verdict.works = !control.empty() && verdict.control == "ok";
    if (verdict.works) {
        verdict.outcome = "ok";
    } else if (!control.empty() && verdict.suspect == verdict.control) {
        verdict.outcome = "same";
    } else {
        verdict.outcome = "none";  // a control that fails by itself, or otherwise, is no measure for anything
    }
    return verdict;
}

}  // namespace resetscope::probes
