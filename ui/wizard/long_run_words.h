// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/finding.h"

#include <QString>

namespace resetscope::ui {

/// What a long test ("watch", "relay") found, in plain sentences, translated. Empty: nothing was found.
[[nodiscard]] QString longRunResult(const QString &probe, const probes::Findings &findings);
/// Why it could not run, as a sentence.
[[nodiscard]] QString longRunProblem(const QString &reason);

}  // namespace resetscope::ui
