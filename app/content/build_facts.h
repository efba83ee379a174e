// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace resetscope::app {

/// What this program was built from and with: the source's commit and its date (never the moment of the build, so that
/// the same source gives the same program), compiler, and libraries. Names are not translated.
[[nodiscard]] std::vector<std::pair<QString, QString>> buildFacts();

}  // namespace resetscope::app
