// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command_table.h"
#include "app/report/case_json.h"
#include "app/run/run_controller.h"

#include <optional>
#include <variant>

namespace resetscope::cli {

/// What `diagnose` was asked for, checked.
struct DiagnoseRequest {
    app::RunRequest run;
    app::Redaction hide;
    std::optional<QString> pdf;
    std::optional<QString> prometheus;  ///< file in the text format of Prometheus
    QStringList evidence;               ///< server-side files, folders and captures
    QString language;
    std::optional<QString> record;  ///< file for the packets of the tests
    bool json = false;
    bool verbose = false;
};

/// Ids that `--only` and `--skip` know.
[[nodiscard]] const QStringList &knownProbes();
/// What `--answer` knows: key to its values.
[[nodiscard]] const QMap<QString, QStringList> &knownAnswers();

/// A target as the user typed it, or the sentence that says what is wrong with it.
[[nodiscard]] std::variant<probes::Target, UsageError> readTarget(const QString &text);

/// Checks every option before anything is sent, so that no wrong word costs a measurement.
[[nodiscard]] std::variant<DiagnoseRequest, UsageError> makeRequest(const Arguments &arguments);

/// The symptom answers of `--answer KEY=VALUE`.
[[nodiscard]] std::variant<QMap<QString, QString>, UsageError> parseAnswers(const Arguments &arguments);

}  // namespace resetscope::cli
