// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/fix_check.h"
#include "app/evidence/evidence.h"

#include <QByteArray>
#include <QDate>

namespace resetscope::tests {

/// A check of the keep-alive sample case with that result.
[[nodiscard]] app::FixCheck sampleCheck(app::CheckOutcome outcome);

/// What a proxy's and a server's configuration say that do not fit, with a crash in the kernel's log and a file that
/// cannot be used.
[[nodiscard]] std::shared_ptr<const app::EvidenceReport> sampleEvidence();

/// A system journal of twenty hours of that day, with a program that is killed for lack of memory in each, or none.
[[nodiscard]] QByteArray sampleJournal(const QDate &day, bool killed);
/// A case that such a journal made.
[[nodiscard]] app::CaseFile sampleFileCase();
/// The check of that case by the journal of the day after.
[[nodiscard]] app::FixCheck sampleFileCheck(bool fixed);

}  // namespace resetscope::tests
