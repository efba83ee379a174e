// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidence.h"

namespace resetscope::cli {

/// Reads server-side files beside the event loop, with a percentage on a terminal. `interrupted`: by a signal. Needs an
/// application object, and no other `InterruptWatcher` while it runs.
[[nodiscard]] app::EvidenceReport readWithProgress(const QStringList &files, bool &interrupted);

/// What could not be used, one line each on standard error.
void printNotes(const app::EvidenceReport &report);

}  // namespace resetscope::cli
