// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <QString>

namespace resetscope::ui {

/// The value of a finding in the comparison before and after a fix. A test that names no value has good news where it
/// looked for a limit ("more than 6 s (longest tried)"), and must not read as if nothing had survived.
[[nodiscard]] QString checkValue(const app::CaseFile &file, const QString &finding);

}  // namespace resetscope::ui
