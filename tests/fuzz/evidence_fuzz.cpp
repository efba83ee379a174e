// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: server-side files of every kind, told apart by their content, up to the diagnosis they give.
#include "app/evidence/evidence_case.h"
#include "tests/fuzz/fuzz_input.h"

#include <QJsonDocument>

using namespace resetscope;
using namespace resetscope::fuzz;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    app::EvidenceOptions options;
    options.maxFindings = 50;
    options.maxNotes = 20;
    options.maxDocumentBytes = 16 * 1024;
    // The folder does not exist, so that no include leads to a file of this machine.
    const QString name = u"/nowhere/input"_s;
    const auto report = app::readEvidence(probes::capture::memorySource(data, size), name, options);
    demand(report.findings.size() <= options.maxFindings && report.notes.size() <= options.maxNotes);
    for (const app::EvidenceFinding &finding : report.findings) {
        demand(finding.text.size() <= 240 && finding.line > 0 && finding.count > 0);
    }
    if (!report.findings.empty() || !report.configurations.empty()) {
        demand(!QJsonDocument(app::evidenceMembers(report)).toJson().isEmpty());
        // The diagnosis takes a hundred times as long as the reading, and depends on little of the input.
        if (size % 64 == 0) {
            demand(app::caseFromEvidence(report, name).diagnosis.ranking.size() > 1);
        }
    }
    return 0;
}
