// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace resetscope::app {

/// "a, b, c" with the comma of the language in use.
[[nodiscard]] QString listText(const QStringList &items);

}  // namespace resetscope::app
