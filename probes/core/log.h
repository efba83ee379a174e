// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The log: spdlog behind plain functions, so that its header is compiled once. Any thread.
///
/// Loggers are named after the rooms: "probes", "app", "ui", "lab". User information, query strings and payloads
/// are never logged; callers pass hosts and codes only.
namespace resetscope::log {

enum class Level { Debug, Info, Warning, Error };

/// One line as the log view shows it.
struct Line {
    std::uint64_t number = 0;  ///< counts up from 1, without gaps
    std::int64_t unixMilliseconds = 0;
    Level level = Level::Info;
    std::string logger;
    std::string text;
};

/// Starts the rotating file (5 files of 2 MiB). An unwritable place is not an error: the ring stays.
/// Returns false when the file could not be opened.
bool openFile(const std::string &path);

/// Copies info and above to standard error (the command-line twin with --verbose).
void logToStderr(bool on);

void debug(std::string_view logger, std::string_view text);
void info(std::string_view logger, std::string_view text);
void warning(std::string_view logger, std::string_view text);
void error(std::string_view logger, std::string_view text);

/// Lines after `number` that the ring (2,000 lines) still holds.
[[nodiscard]] std::vector<Line> linesAfter(std::uint64_t number);

/// Called after each line, on the thread that logged it; empty to remove. For tests and the log view.
void setListener(std::function<void(const Line &)> listener);

}  // namespace resetscope::log
