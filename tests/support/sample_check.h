// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/fix_check.h"
#include "app/evidence/evidence.h"

namespace resetscope::tests {

/// A check of the keep-alive sample case with that result.
[[nodiscard]] app::FixCheck sampleCheck(app::CheckOutcome outcome);

/// What a proxy's and a server's configuration say that do not fit, with a crash in the kernel's log and a file that
/// cannot be used.
[[nodiscard]] std::shared_ptr<const app::EvidenceReport> sampleEvidence();

}  // namespace resetscope::tests
