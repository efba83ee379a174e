// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "app/run/run_controller.h"

#include <optional>
#include <vector>

namespace resetscope::app {

enum class CheckOutcome { Fixed, NotFixed, Changed, CannotTell };
[[nodiscard]] QString checkOutcomeId(CheckOutcome outcome);     ///< "fixed", "not_fixed", "changed", "cannot_tell"
[[nodiscard]] QString checkOutcomeTitle(CheckOutcome outcome);  ///< "Fixed", translated

/// What the client asks of the service, in the unit of the limit that was measured.
struct CheckNeed {
    double value = 0;
    QString unit;    ///< "s" or "bytes"
    QString source;  ///< "told": by the user; "chain": configured at the side that sends; "fix_server": the fix raises
                     ///< the limit to this; "fix_client": the fix makes the client ask for no more
};

/// What will be tested again. Nothing has been sent yet.
struct CheckPlan {
    RunRequest request;                 ///< runs the deciding probes and what they need, nothing else
    QStringList deciding;               ///< probes whose findings made the verdict, most telling first
    std::vector<PlannedProbe> planned;  ///< deciding ones and what must come before, in order
    double longest_s = 0;
    int connections = 0;  ///< at once, at most
    quint64 bytes = 0;
    std::optional<CheckNeed> need;
    QString problem;       ///< why nothing can be tested, one translated sentence; empty: it can
    bool byFiles = false;  ///< files that were written after the fix can tell; see file_check.h
};

/// Chooses the probes from the evidence of the verdict. `fix`: the chosen one, it may say what the client will need.
/// `told`: what the user says the client needs (seconds of silence or bytes).
[[nodiscard]] CheckPlan planCheck(const CaseFile &file, const std::optional<Fix> &fix,
                                  std::optional<double> told = std::nullopt);

/// The unit of what a client needs against this fault: "s", "bytes"; empty: the fault knows no amount.
[[nodiscard]] QString needUnit(const CaseFile &file);

/// The check as it stands in the case, taken from the run of `plan.request`.
[[nodiscard]] FixCheck checkFrom(const CaseFile &run, const CheckPlan &plan, const std::optional<Fix> &fix);

/// A measured value on the common scale; `high` may be infinite: no end was found.
struct CheckInterval {
    double low = 0, high = 0;
    std::optional<double> value;  ///< best estimate; empty: no limit found, alive from `low` on
};

/// How one value changed.
enum class CheckChange {
    Gone,     ///< what was wrong is not there any more
    Same,     ///< still there, the same within what the measurement can tell
    Better,   ///< still there, but further away
    Worse,    ///< still there, and nearer
    Kind,     ///< the same place, but it ends in another way
    New,      ///< was not there before
    Unknown,  ///< was not measured again, or too little to tell
    Fine,     ///< right before and after
};

/// One value before and after, ready to be shown.
struct CheckRow {
    QString finding;
    QString title;          ///< translated
    QString before, after;  ///< in words, with the interval
    CheckChange change = CheckChange::Unknown;
    bool primary = false;  ///< the one the verdict rested on
    QString unit;          ///< of the intervals
    std::optional<CheckInterval> beforeInterval, afterInterval;
};

/// The picture: before, after and what the client needs on one scale. Numbers only.
struct CheckScale {
    QString title;
    QString unit;  ///< "s", "bytes", "ratio" or a count
    CheckInterval before;
    std::optional<CheckInterval> after;
    std::optional<double> need;
    bool moreIsBetter = true;
};

struct CheckResult {
    CheckOutcome outcome = CheckOutcome::CannotTell;
    QString sentence;  ///< one sentence: fixed or not, with the numbers, translated
    QString advice;    ///< what to do next, one or two sentences; may be empty
    std::vector<CheckRow> rows;
    std::optional<CheckScale> scale;
    Diagnosis after;  ///< from what was measured this time (and from before where it was not measured again)
};

/// Pure: what the case and one check of it together say.
[[nodiscard]] CheckResult judgeCheck(const CaseFile &file, const FixCheck &check);

/// Values of the report and the twin: the members of `toJson` for one check.
[[nodiscard]] QString needSentence(const CheckNeed &need);  ///< "The client stays silent for up to 48 s (…)."

}  // namespace resetscope::app
