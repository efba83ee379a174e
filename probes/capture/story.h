// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

namespace resetscope::probes::capture {

/// Works out what the connections of a report have in common: corrects the causes of single resets by it and sets
/// `findings`, `target`, `targetName`, `targetHttp` and `targetTls`. Pure; needs `resets`, `connections` and `names`.
///
/// The findings are about one service: the one with most trouble, or the busiest where there is none.
void tellStory(CaptureReport &report);

}  // namespace resetscope::probes::capture
