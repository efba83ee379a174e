// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace resetscope::tests {

/// Languages for which Debian has no parser. Each answers with the first fault, or with an empty text.

/// PowerShell: brackets, texts, comments and line ends that belong together; every command is one that Windows has, or
/// a function of the same text, and gets only parameters that it knows; only operators that exist.
[[nodiscard]] QString powershellFault(const QString &text);

/// Terraform: blocks and settings in the form of HCL, in resources that exist with settings that these have.
[[nodiscard]] QString terraformFault(const QString &text);

}  // namespace resetscope::tests
