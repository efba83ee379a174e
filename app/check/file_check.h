// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/fix_check.h"
#include "app/evidence/evidence.h"

namespace resetscope::app {

/// Can files that were written after the fix tell whether it worked? They can where the server's files told of the
/// fault: events of a log, or limits of configurations that do not fit.
[[nodiscard]] bool canCheckByFiles(const CaseFile &file);

/// How the new files are to be read: only what happened after the old ones end counts.
[[nodiscard]] EvidenceOptions fileCheckOptions(const CaseFile &file);

/// The check as it stands in the case. `later` was read with `fileCheckOptions`.
[[nodiscard]] FixCheck checkFromFiles(const CaseFile &file, const EvidenceReport &later, const std::optional<Fix> &fix);

/// Did files make this check, and not tests?
[[nodiscard]] bool isFileCheck(const FixCheck &check);

/// Pure. Events are compared by how often they happen in a time: none proves something only where three or more would
/// have been expected.
[[nodiscard]] CheckResult judgeFiles(const CaseFile &file, const FixCheck &check);

}  // namespace resetscope::app
