// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidence.h"
#include "app/model/case_file.h"

#include <QJsonObject>

#include <memory>

namespace resetscope::app {

/// The case that server-side files alone make: findings, the diagnosis of the same decision tree, fixes.
[[nodiscard]] CaseFile caseFromEvidence(const EvidenceReport &report, const QString &title,
                                        const QMap<QString, QString> &answers = {});

/// Puts what the files say into a case in place of what earlier files said: findings, the record `evidence`, the
/// chain of timeouts together with what has been measured. Does not diagnose. Null: takes them out.
void joinEvidence(CaseFile &file, std::shared_ptr<const EvidenceReport> report);

/// Both together; where both read the same file, what `later` says counts.
[[nodiscard]] std::shared_ptr<EvidenceReport> mergedEvidence(const EvidenceReport &earlier,
                                                             const EvidenceReport &later);

/// Adds what the files say to a case (whose own measurements win where both know a value) and diagnoses again.
void addEvidence(CaseFile &file, const EvidenceReport &report);

/// The members that `evidence --json` and `diagnose --evidence --json` have besides the report's own: `evidence` (list
/// of findings with file, line, text, count, first, last), `evidence_files`, `evidence_notes`, `timeout_chain`.
[[nodiscard]] QJsonObject evidenceMembers(const EvidenceReport &report);

/// The same for people, one line each.
[[nodiscard]] QStringList evidenceLines(const EvidenceReport &report);

}  // namespace resetscope::app
