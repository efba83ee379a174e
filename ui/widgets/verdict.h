// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "app/store/case_store.h"
#include "ui/widgets/theme.h"

namespace resetscope::ui {

/// How a verdict looks and sounds in one line.
struct Verdict {
    QString icon;
    ColorRole role = ColorRole::Idle;
    Tone tone = Tone::Neutral;
    QString words;  ///< "The connection was silent for too long", "Cannot tell yet"
};
[[nodiscard]] Verdict verdictOf(const app::CaseSummary &summary);
[[nodiscard]] Verdict verdictOf(const app::CaseFile &file);

/// "very sure (96 %)", "fairly sure (82 %)", "not sure (54 %)".
[[nodiscard]] QString confidenceWords(double confidence);

/// A measured value for people: "60.1 s (between 59.8 and 60.4)", "yes", "nginx".
[[nodiscard]] QString findingValue(const probes::Finding &finding);

/// What a finding is called, in plain words; the id itself where there is no name yet.
[[nodiscard]] QString findingName(const QString &id);

/// A length of time as people say it: "2 min 10 s".
[[nodiscard]] QString durationWords(double seconds);

/// "64 kB" in the current locale.
[[nodiscard]] QString bytesWords(quint64 bytes);

}  // namespace resetscope::ui
