// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <QCoreApplication>
#include <QString>

namespace resetscope::app::report {

/// "60.0 s", "18.2 ms", "1 h 30 min"; numbers follow the current locale in all of these.
[[nodiscard]] QString secondsText(double seconds);
[[nodiscard]] QString numberText(double value, int mostDecimals = 2);
[[nodiscard]] QString percentText(double ratio);
[[nodiscard]] QString valueText(double value, const QString &unit);
/// Value of a finding in words; "60.0 s".
[[nodiscard]] QString findingValue(const probes::Finding &finding);
/// "59.8 to 60.4 s"; empty when the finding has no interval, or one without width.
[[nodiscard]] QString findingInterval(const probes::Finding &finding);
/// Plain name of a finding; the id itself for one this version does not know.
[[nodiscard]] QString findingTitle(const QString &id);
/// A machine word of a finding or sample in plain words: "rst" -> "a reset (RST)".
[[nodiscard]] QString wordText(const QString &word);
[[nodiscard]] QString answerText(const QString &answer);   ///< "yes", "no", "unknown"
[[nodiscard]] QString symptomKey(const QString &key);      ///< "when"
[[nodiscard]] QString symptomValue(const QString &value);  ///< "after_quiet"
[[nodiscard]] QString stateText(probes::ProbeState state);
[[nodiscard]] QString operationText(probes::Operation operation);
[[nodiscard]] QString sideSentence(Side side, bool abstained, bool healthy);
[[nodiscard]] QString strengthText(double llr);  ///< "strong", "clear", "weak"

}  // namespace resetscope::app::report
