// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/log.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>

namespace resetscope::log {
namespace {

constexpr std::size_t kRingLines = 2000;
constexpr std::size_t kFileBytes = 2U * 1024 * 1024;
constexpr std::size_t kFiles = 5;
constexpr std::size_t kMaxText = 4000;

struct State {
    std::mutex mutex;
    std::deque<Line> ring;
    std::uint64_t count = 0;
    std::shared_ptr<spdlog::sinks::sink> file;
    std::shared_ptr<spdlog::sinks::sink> console;
    std::function<void(const Line &)> listener;
};

State &state()
{
    static State instance;
    return instance;
}

spdlog::level::level_enum native(Level level)
{
    switch (level) {
    case Level::Debug:
        return spdlog::level::debug;
    case Level::Info:
        return spdlog::level::info;
    case Level::Warning:
        return spdlog::level::warn;
    case Level::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

/// A peer's words must not forge log lines or terminal commands.
std::string printable(std::string_view text)
{
    std::string result;
    result.reserve(std::min(text.size(), kMaxText));
    for (const char c : text.substr(0, kMaxText)) {
        const auto byte = static_cast<unsigned char>(c);
        result += byte < 0x20 || byte == 0x7f ? ' ' : c;
    }
    return result;
}

void write(Level level, std::string_view logger, std::string_view text)
{
    const auto now = std::chrono::system_clock::now();
    Line line;
    line.unixMilliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    line.level = level;
    line.logger = logger;
    line.text = printable(text);

    std::function<void(const Line &)> listener;
    {
        State &s = state();
        const std::lock_guard lock(s.mutex);
        line.number = ++s.count;
        s.ring.push_back(line);
        if (s.ring.size() > kRingLines) {
            s.ring.pop_front();
        }
        const spdlog::details::log_msg message(now, spdlog::source_loc{}, line.logger, native(level), line.text);
        if (s.file) {
            try {
                s.file->log(message);
                s.file->flush();
            } catch (const spdlog::spdlog_ex &) {
                s.file.reset();  // a full disk must not take the program with it
            }
        }
        if (s.console && level != Level::Debug) {
            s.console->log(message);
        }
        listener = s.listener;
    }
    if (listener) {
        listener(line);
    }
}

}  // namespace

bool openFile(const std::string &path)
{
    State &s = state();
    const std::lock_guard lock(s.mutex);
    try {
        s.file = std::make_shared<spdlog::sinks::rotating_file_sink_st>(path, kFileBytes, kFiles);
        return true;
    } catch (const spdlog::spdlog_ex &) {
        s.file.reset();
        return false;
    }
}

void logToStderr(bool on)
{
    State &s = state();
    const std::lock_guard lock(s.mutex);
    s.console = on ? std::make_shared<spdlog::sinks::stderr_sink_st>() : nullptr;
}

void debug(std::string_view logger, std::string_view text)
{
    write(Level::Debug, logger, text);
}

void info(std::string_view logger, std::string_view text)
{
    write(Level::Info, logger, text);
}

void warning(std::string_view logger, std::string_view text)
{
    write(Level::Warning, logger, text);
}

void error(std::string_view logger, std::string_view text)
{
    write(Level::Error, logger, text);
}

std::vector<Line> linesAfter(std::uint64_t number)
{
    State &s = state();
    const std::lock_guard lock(s.mutex);
    std::vector<Line> lines;
    for (const Line &line : s.ring) {
        if (line.number > number) {
            lines.push_back(line);
        }
    }
    return lines;
}

void setListener(std::function<void(const Line &)> listener)
{
    State &s = state();
    const std::lock_guard lock(s.mutex);
    s.listener = std::move(listener);
}

}  // namespace resetscope::log
