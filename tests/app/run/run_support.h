// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/run_controller.h"
#include "probes/lab/lab.h"

#include <QByteArray>

#include <memory>
#include <string>

namespace resetscope::app::test {

inline constexpr int kLong_ms = 90000;  ///< longer than any run of these tests takes on a busy machine

/// A practice fault of the built-in lab, or nothing (the reason is a warning). `limit_s` 0: the scenario's own.
std::unique_ptr<probes::lab::Lab> startLab(const char *scenario, double limit_s = 0);

RunRequest requestFor(const std::string &url, double maxIdle_s = 6);

/// The record of one probe; an empty record when the run has none.
const ProbeRecord &recordOf(const RunController &controller, const char *id);

/// What was found, for messages: cause, confidence, state of each probe, ids of the findings.
QByteArray summary(const RunController &controller);

}  // namespace resetscope::app::test
