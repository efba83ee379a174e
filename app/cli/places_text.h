// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "app/places/outcome.h"

namespace resetscope::cli {

/// Whether any place saw a fault, or all were fine, or none could tell.
[[nodiscard]] Exit placesStatus(const app::Comparison &comparison);

/// The comparison for people: the sentence, the places, what differs. Wrapped to 80 columns where it is prose.
[[nodiscard]] QString placesText(const std::vector<app::PlaceOutcome> &outcomes, const app::Comparison &comparison);

}  // namespace resetscope::cli
