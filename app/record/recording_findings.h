// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "probes/capture/capture_report.h"

namespace resetscope::app {

/// What a recording of our own tests adds to the case: who sent the resets that arrived here. Nothing else of a
/// capture's findings is taken: the tests themselves make strange traffic (packets that must expire on the way,
/// connections cut on purpose), and measured that traffic better than a recording can.
///
/// `reset_origin` of the case is kept where a test found it out, and replaced where it said "unknown".
void addRecording(CaseFile &file, const probes::capture::CaptureReport &report);

}  // namespace resetscope::app
