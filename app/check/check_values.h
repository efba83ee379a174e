// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/fix_check.h"

#include <string_view>
#include <vector>

namespace resetscope::app {

/// How a finding shows that a cause is there, and when it is gone.
struct CheckedValue {
    enum class Kind {
        Limit,  ///< a number that exists while something ends connections; larger is better, none is best
        Ratio,  ///< a share of tries that went wrong; 0 is best
        Word,   ///< one of `good`, or something wrong
        Flag,   ///< `goodFlag`, or something wrong
    };
    const char *finding;
    Kind kind;
    std::vector<Cause> causes;
    const char *survived = nullptr;   ///< Limit: how far it was tried without an end
    const char *closeKind = nullptr;  ///< Limit: how the end looks
    const char *needUnit = nullptr;   ///< Limit: the client's need is an amount of this ("s", "bytes")
    std::vector<std::string_view> good = {};
    bool goodFlag = false;
};

/// All of them, in the order in which they decide for a cause.
[[nodiscard]] const std::vector<CheckedValue> &checkedValues();

/// Is what this value stands for wrong? Nothing: not measured.
[[nodiscard]] std::optional<bool> isBad(const CheckedValue &value, const probes::Findings &findings);

/// "60.0 s (59.8 to 60.4 s)"; for what was not found "none up to 130 s"; empty: nothing known.
[[nodiscard]] QString valueWords(const CheckedValue &value, const probes::Findings &findings);

/// "60 s", "1.5 MB", "3 %": short, for sentences.
[[nodiscard]] QString amountWords(double value, const QString &unit);

[[nodiscard]] std::optional<CheckInterval> intervalOf(const CheckedValue &value, const probes::Findings &findings);
[[nodiscard]] QString unitOf(const CheckedValue &value, const probes::Findings &findings);

/// The same within what two measurements can tell apart.
[[nodiscard]] bool overlap(const CheckInterval &a, const CheckInterval &b, const QString &unit);

}  // namespace resetscope::app
