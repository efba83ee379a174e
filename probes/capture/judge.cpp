// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/attribution.h"
#include "probes/capture/classify.h"
#include "probes/capture/decode.h"

namespace resetscope::probes::capture {

namespace {

/// Boxes fire several times; one that gives itself away speaks for those that came with it.
void findVolleys(CaptureReport &report)
{
    constexpr std::int64_t kVolley_ns = 500'000'000;
    constexpr float kSure = 2.5F;       // log odds of the one that gives itself away
    constexpr float kDoubtful = -1.5F;  // below it a reset has an alibi of its own
    constexpr int kMost = 64;
    for (ResetRecord &first : report.resets) {
        std::uint32_t next = first.nextInFlow;
        for (int i = 0; next != kNone && i < kMost; ++i) {
            ResetRecord &second = report.resets[next];
            next = second.nextInFlow;
            if (second.time_ns - first.time_ns > kVolley_ns) {
                break;
            }
            const bool provoked = (second.flags & tcp::kAck) == 0 && second.peerBetween > 0;
            if (second.fromClient != first.fromClient || provoked) {
                continue;
            }
            const bool firstSure = first.origin == Origin::Path && first.score >= kSure;
            const bool secondSure = second.origin == Origin::Path && second.score >= kSure;
            if (firstSure && !secondSure && second.score > kDoubtful) {
                second.inVolley = true;
            } else if (secondSure && !firstSure && first.score > kDoubtful) {
                first.inVolley = true;
            }
        }
    }
}

}  // namespace

void judgeResets(CaptureReport &report)
{
    for (ResetRecord &reset : report.resets) {
        reset.stage = stageOf(reset);
        reset.ignored = wasIgnored(reset);
        attribute(reset);
    }
    findVolleys(report);
    for (ResetRecord &reset : report.resets) {
        if (reset.inVolley) {
            attribute(reset);
        }
        reset.benign = benignOf(reset);
        reset.cause = causeOf(reset);
    }
}

}  // namespace resetscope::probes::capture
