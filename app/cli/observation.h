// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "probes/core/probe.h"

#include <functional>
#include <memory>

namespace resetscope::cli {

/// What `watch` and `relay` have in common: one probe that runs for a while, and is judged at the end.
struct ObservationRequest {
    QString command;  ///< "watch", "relay"; the id of the probe as well
    probes::Target target;
    QMap<QString, QString> answers;
    double seconds = 0;       ///< 0: until interrupted, which is then the ordinary end
    double firstSeconds = 0;  ///< longest time when `seconds` is 0; 0: no end
    bool json = false;
    bool verbose = false;
    QString language;
    app::Redaction hide;
    std::optional<QString> pdf;
    std::optional<QString> prometheus;  ///< file in the text format of Prometheus
};

/// The options that both understand; add them to the command's own.
[[nodiscard]] std::vector<OptionSpec> observationOptions();
[[nodiscard]] std::variant<ObservationRequest, UsageError> makeObservation(const QString &command,
                                                                           const Arguments &arguments);

/// Runs the probe. `line`: a sample as one line for standard error; empty: not worth one. `summary`: the findings as
/// sentences. `bad`: whether they show anything that ended badly; only then there is something to diagnose.
struct ObservationTexts {
    std::function<QString(const probes::Sample &)> line;
    std::function<QStringList(const probes::Findings &)> summary;
    std::function<bool(const probes::Findings &)> bad;
    const char *count = "";  ///< finding that says how much was seen
};
[[nodiscard]] Exit observe(int &argc, char **argv, std::unique_ptr<probes::Probe> probe,
                           const ObservationRequest &request, const ObservationTexts &texts);

}  // namespace resetscope::cli
