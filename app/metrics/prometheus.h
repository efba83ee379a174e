// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace resetscope::app {

/// The case in the text format of Prometheus (0.0.4): gauges named `resetscope_*` with HELP and TYPE, each with the
/// label `target`. Names and help texts are the same in every language and for every case, so that files of several
/// targets stand beside each other in one folder. What was not measured has no line. The target is written without
/// its query, which may hold a secret.
[[nodiscard]] QByteArray prometheusText(const CaseFile &file);

/// Writes that text so that a reader never sees half a file (a temporary file beside it, then a rename), readable for
/// everybody. A translated sentence when it does not work.
[[nodiscard]] std::optional<QString> writePrometheus(const CaseFile &file, const QString &path);

}  // namespace resetscope::app
