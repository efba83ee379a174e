// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/compare.h"
#include "app/places/remote_run.h"
#include "app/report/case_json.h"

#include <QJsonObject>

namespace resetscope::app {

/// How one place ended.
struct PlaceOutcome {
    QString name;
    bool here = false;
    bool copied = false;  ///< the twin was brought there
    bool cutOff = false;  ///< stopped before its end
    QString version;      ///< of the twin that was found there
    std::optional<CaseFile> file;
    std::optional<PlaceProblem> problem;
};

[[nodiscard]] PlaceOutcome outcomeOf(const RemoteRun &run);

/// Those with a result, as the comparison takes them.
[[nodiscard]] std::vector<PlaceCase> casesOf(const std::vector<PlaceOutcome> &outcomes);

/// The same with everything hidden that `redaction` names; places get numbers where hosts are hidden.
[[nodiscard]] std::vector<PlaceOutcome> redacted(const std::vector<PlaceOutcome> &outcomes, const Redaction &redaction);

/// `resetscope.places/1`: the comparison, the places with their verdicts, the measurements side by side. `reports`:
/// every place with its whole `resetscope.report/1`.
[[nodiscard]] QJsonObject placesToJson(const std::vector<PlaceOutcome> &outcomes, const Comparison &comparison,
                                       bool reports);

/// A file that was not used, and why.
struct RefusedFile {
    QString file;
    QString sentence;  ///< translated, without the file name
};

/// What a folder of results gave.
struct PlaceFolder {
    std::vector<PlaceOutcome> places;  ///< by file name; a place is called like its file. Samples are left out.
    std::vector<RefusedFile> refused;
    QString problem;  ///< the folder itself cannot be used; translated; empty: fine
};

/// Reads every `*.json` directly in `folder`. Limits: 2,000 files, the limits of a case for each.
[[nodiscard]] PlaceFolder readPlaceFolder(const QString &folder);

}  // namespace resetscope::app
