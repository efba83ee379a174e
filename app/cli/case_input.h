// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/model/case_file.h"

namespace resetscope::cli {

/// A saved case ("-": standard input), or one line that says why not, beginning with the name of the command.
[[nodiscard]] std::variant<app::CaseFile, UsageError> readCase(const QString &command, const QString &path);

}  // namespace resetscope::cli
