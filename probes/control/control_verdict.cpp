// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/control/control_verdict.h"

#include "probes/loss/loss_estimate.h"

namespace resetscope::probes {
namespace {

constexpr double kDifferent = 0.05;
constexpr std::uint64_t kFewestFailures = 2;

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

LossCount shareOf(const LightCounts &counts, const std::string &failure)
{
    LossCount share;
    for (const auto &[outcome, count] : counts) {
        const auto times = static_cast<std::uint64_t>(count);
        share.add(times, outcome == failure ? times : 0);
    }
    return share;
}

}  // namespace

ControlVerdict compareWithControl(const LightCounts &suspect, const LightCounts &control)
{
    ControlVerdict verdict;
    verdict.suspect = failureOf(suspect);
    verdict.control = failureOf(control);
    verdict.works = !control.empty() && verdict.control == "ok";
    verdict.outcome = "none";  // a control that fails by itself, or otherwise, is no measure for anything
    if (verdict.works) {
        verdict.outcome = "ok";
    } else if (!control.empty() && verdict.suspect == verdict.control) {
        // One lost test beside six is not "the same": it has to fail about as often.
        const LossCount here = shareOf(suspect, verdict.suspect);
        const LossCount there = shareOf(control, verdict.control);
        const bool alike = fisherExact(here, there) > kDifferent;
        if (there.lost >= kFewestFailures && alike) {
            verdict.outcome = "same";
        }
    }
    return verdict;
}

}  // namespace resetscope::probes
