// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_ladder.h"
#include "app/model/cause.h"
#include "probes/core/probe.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace resetscope::app {

/// What one probe did in this case.
struct ProbeRecord {
    QString id;
    probes::ProbeState state = probes::ProbeState::Waiting;
    QString reason;  ///< machine word for skipped and failed
    double elapsed_s = 0;
    double progress = 0;  ///< [0, 1], while running
    QString stage;        ///< machine word, while running
    probes::Failures failures;
    std::vector<probes::Sample> samples;  ///< at most `kMaxStoredSamples`, thinned evenly
};
inline constexpr std::size_t kMaxStoredSamples = 5000;

/// One question of the tree with the answer the evidence gave.
struct TreeStep {
    QString node;
    QString question;        ///< translated
    QString answer;          ///< "yes", "no" or "unknown"
    double probability = 0;  ///< of that answer, [0, 1]; 0 for unknown
    QStringList because;     ///< ids of findings ("idle_limit_s") and answers ("when")
    bool onPath = false;     ///< on the lit path (evidence off the path counts too)
};

struct RankedCause {
    Cause cause = Cause::Healthy;
    double probability = 0;
};

/// How much one answer moved one cause (natural log of the likelihood ratio; > 0 speaks for it).
struct Contribution {
    QString node;
    Cause cause = Cause::Healthy;
    double llr = 0;
    QString text;  ///< plain sentence, translated, measured values filled in
};

/// A test that is not done yet and what it is worth.
struct NextTest {
    QString probe;
    QString why;          ///< plain sentence, translated
    double gainBits = 0;  ///< expected fall in entropy
    double cost_s = 0;
    bool available = true;  ///< false: this build or target cannot run it
};

/// The verdict over all evidence.
struct Diagnosis {
    Cause cause = Cause::Healthy;  ///< first of the ranking
    double confidence = 0;         ///< its probability
    bool abstained = false;        ///< below the floor: "cannot tell yet"
    QString leaf;                  ///< id of the leaf reached, e.g. "idle_timeout.l4_silent"
    QString headline;              ///< one plain sentence, translated, values filled in
    QString explanation;           ///< a paragraph, translated
    Side side = Side::Unknown;
    std::optional<Cause> second;       ///< a second fault at the same time, with its own evidence
    std::vector<RankedCause> ranking;  ///< every cause once, highest first, sum 1
    std::vector<TreeStep> steps;       ///< lit path in order first, then answered nodes off the path
    std::vector<Contribution> contributions;
    std::vector<NextTest> nextTests;  ///< best first
    QStringList missing;              ///< evidence that would settle it, plain sentences
    QStringList wouldChange;          ///< what would change this verdict, plain sentences
};

/// A rendered fix, ready to copy.
struct Fix {
    QString id;
    Cause cause = Cause::Healthy;
    QString product;                       ///< "nginx"
    QString title;                         ///< translated
    QString language;                      ///< "nginx", "shell", "yaml", "terraform", ...
    QString text;                          ///< never translated
    QString why, who, risk, undo, verify;  ///< translated
    QString touches;                       ///< what else it reaches, translated
    QString myth;                          ///< common advice that is wrong, and what is true; translated, may be empty
    QString source;                        ///< URL
    QString checker;                       ///< real command that validates it, empty: none
    bool usesDefault = false;              ///< a value was not measured and the stated default was used
    double relevance = 0;                  ///< higher first
};

/// A test again after the fix: the deciding probes of the case once more. What it means is worked out from its
/// findings and those of the case (`app/check/fix_check.h`), so that it is the same on any machine.
struct FixCheck {
    QDateTime started;
    double elapsed_s = 0;
    bool finished = false;     ///< false: cut off
    QString fixId, fixTitle;   ///< the fix that was chosen; empty: none
    std::optional<double> need;  ///< what the client needs, in the unit of the limit; empty: not known
    QString needSource;        ///< "told", "chain", "fix_server", "fix_client"; empty without `need`
    double maxIdle_s = 0;      ///< longest silence tried this time
    std::vector<ProbeRecord> probes;
    probes::Findings findings;
};

struct EvidenceReport;

/// One complete run: everything a report, a re-diagnosis or a comparison needs. A value; saved as it grows.
struct CaseFile {
    QString id;     ///< UUID without braces
    QString title;  ///< the user's name for it; default: host
    probes::Target target;
    QStringList addresses;
    probes::RunOptions options;
    QMap<QString, QString> answers;  ///< when, scope, since
    QString errorText;               ///< what the user pasted
    QString errorPattern;            ///< id of the recognised pattern; empty: none
    QDateTime started;
    double elapsed_s = 0;
    bool finished = false;  ///< false: the run was cut off
    std::vector<ProbeRecord> probes;
    probes::Findings findings;
    Diagnosis diagnosis;
    std::vector<Fix> fixes;
    std::vector<FixCheck> checks;  ///< oldest first
    /// What server-side files say (`app/evidence/evidence.h`); shared because a case is copied often. May be null.
    std::shared_ptr<const EvidenceReport> evidence;
    std::vector<CaseLadder> ladders;  ///< of a capture: the resets that say most, for reports
};

}  // namespace resetscope::app
