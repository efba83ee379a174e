// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace resetscope::probes {

/// A named, typed conclusion of one probe. The decision tree reads these and the symptom answers, nothing else.
///
/// Numbers carry the interval [low, high] in which the truth lies; words and booleans have none.
struct Finding {
    using Value = std::variant<double, std::string, bool>;
    std::string id;  ///< snake_case, ends in its unit where it has one: `idle_limit_s`
    Value value;
    std::optional<double> low;
    std::optional<double> high;
    std::string unit;   ///< "s", "bytes", "ratio", "" ...
    std::string probe;  ///< id of the probe that measured it
};

using Findings = std::vector<Finding>;

/// Last finding of that id, or null.
[[nodiscard]] const Finding *find(const Findings &findings, std::string_view id) noexcept;
[[nodiscard]] std::optional<double> number(const Findings &findings, std::string_view id) noexcept;
[[nodiscard]] std::optional<std::string> word(const Findings &findings, std::string_view id);
[[nodiscard]] std::optional<bool> flag(const Findings &findings, std::string_view id) noexcept;

}  // namespace resetscope::probes
