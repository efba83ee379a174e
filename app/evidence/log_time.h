// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace resetscope::app {

/// A time as a log line gives it.
struct LogTime {
    std::int64_t wall_ms = 0;     ///< since 1970, read as if the written time were UTC
    std::optional<int> offset_s;  ///< what the line says about its zone; none: not said
    bool sinceBoot = false;       ///< seconds since the start of the kernel: no date

    /// Comparable within one file.
    [[nodiscard]] std::int64_t order_ms() const { return wall_ms - offset_s.value_or(0) * 1000LL; }
};

/// The first time in the first 160 bytes of a line: nginx, ISO 8601, Apache, common log format, syslog, HAProxy, IIS
/// and dmesg forms. `year`: for syslog lines, which have none.
[[nodiscard]] std::optional<LogTime> findTime(std::string_view line, int year);

/// "2026-11-21T03:54:39+00:00", without the offset where it is not known; "1234.5 s after the start" for kernel times.
[[nodiscard]] QString timeText(const LogTime &time);

}  // namespace resetscope::app
