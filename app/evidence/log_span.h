// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidence.h"
#include "app/evidence/log_time.h"

#include <string>
#include <string_view>

namespace resetscope::app {

/// From when to when a log tells: the times of its first and last line that has one. Looks at the edges of each block
/// only, so it costs nothing.
class LogSpan {
public:
    explicit LogSpan(int year) : m_year(year) {}
    void block(std::string_view text);
    /// Fills `from` and `to`; the earliest and the latest where several logs are in one file. `offset_s`: the zone of
    /// lines that name none.
    void finish(EvidenceFile &file, std::optional<int> offset_s = std::nullopt);

private:
    [[nodiscard]] std::optional<LogTime> lastIn(std::string_view text) const;

    int m_year;
    std::optional<LogTime> m_first;
    std::optional<LogTime> m_last;
    std::string m_tail;  ///< of the newest block: its last time is read once, at the end
};

/// Is this time after that one? Nothing: they cannot be compared (one counts from the start of the kernel).
[[nodiscard]] std::optional<bool> isLater(const LogTime &time, const LogTime &than);

/// Seconds from one time to the other, as `timeText` writes them; nothing where they cannot be compared.
[[nodiscard]] std::optional<double> secondsBetween(const QString &from, const QString &to);

/// The latest moment that the files tell of; empty: none is known.
[[nodiscard]] QString latestTime(const EvidenceReport &report);

}  // namespace resetscope::app
