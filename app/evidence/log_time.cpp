// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/log_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <chrono>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLookAt = 160;

/// Reads a piece of text from the left; every step says whether it fitted.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}

    bool digits(int least, int most, int &into)
    {
        int count = 0;
        int value = 0;
        while (count < most && !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
            ++count;
        }
        into = value;
        return count >= least;
    }
    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }
    bool takeAny(std::string_view set) { return !m_rest.empty() && set.find(m_rest.front()) != set.npos && skip(); }
    bool skip()
    {
        m_rest.remove_prefix(1);
        return true;
    }
    void spaces()
    {
        while (take(' ')) {
        }
    }
    bool month(int &into)
    {
        static constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (m_rest.starts_with(names[i])) {
                m_rest.remove_prefix(3);
                into = static_cast<int>(i) + 1;
                return true;
            }
        }
        return false;
    }
    bool clock(int &ms)
    {
        int hour = 0;
        int minute = 0;
        int second = 0;
        if (!digits(2, 2, hour) || !take(':') || !digits(2, 2, minute) || !take(':') || !digits(2, 2, second) ||
            hour > 23 || minute > 59 || second > 60) {
            return false;
        }
        ms = ((hour * 60 + minute) * 60 + second) * 1000;
        if (m_rest.size() > 1 && (m_rest[0] == '.' || m_rest[0] == ',') && m_rest[1] >= '0' && m_rest[1] <= '9') {
            m_rest.remove_prefix(1);
            int scale = 100;
            while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
                ms += (m_rest.front() - '0') * scale;
                scale /= 10;
                m_rest.remove_prefix(1);
            }
        }
        return true;
    }
    /// "Z", "+0100", "+01:00", with or without a space before it.
    std::optional<int> offset()
    {
        const std::string_view before = m_rest;
        spaces();
        if (take('Z')) {
            return 0;
        }
        const bool minus = !m_rest.empty() && m_rest.front() == '-';
        int hour = 0;
        int minute = 0;
        if (takeAny("+-") && digits(2, 2, hour) && (take(':') || true) && digits(2, 2, minute) && hour <= 15 &&
            minute < 60) {
            return (minus ? -1 : 1) * (hour * 3600 + minute * 60);
        }
        m_rest = before;
        return std::nullopt;
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

std::optional<LogTime> made(int year, int month, int day, int ms)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || year < 1980 || year > 2200) {
        return std::nullopt;
    }
    LogTime time;
    time.wall_ms = sys_days(date).time_since_epoch().count() * 86'400'000LL + ms;
    return time;
}

/// 2026-11-21T03:54:36Z, 2026-11-21 03:54:36 +0000, 2026/11/21 03:54:36
std::optional<LogTime> numeric(std::string_view text)
{
    Cursor in(text);
    int year = 0;
    int month = 0;
    int day = 0;
    int ms = 0;
    if (!in.digits(4, 4, year) || !in.takeAny("-/") || !in.digits(2, 2, month) || !in.takeAny("-/") ||
        !in.digits(2, 2, day) || !in.takeAny("T _") || !in.clock(ms)) {
        return std::nullopt;
    }
    auto time = made(year, month, day, ms);
    if (time) {
        time->offset_s = in.offset();
    }
    return time;
}

/// 21/Nov/2026:03:54:36 +0000, also with milliseconds (HAProxy)
std::optional<LogTime> common(std::string_view text)
{
    Cursor in(text);
    int year = 0;
    int month = 0;
    int day = 0;
    int ms = 0;
    if (!in.digits(2, 2, day) || !in.take('/') || !in.month(month) || !in.take('/') || !in.digits(4, 4, year) ||
        !in.take(':') || !in.clock(ms)) {
        return std::nullopt;
    }
    auto time = made(year, month, day, ms);
    if (time) {
        time->offset_s = in.offset();
    }
    return time;
}

/// Nov 21 03:54:36 (syslog), Nov 21 03:54:36.123 2026 (Apache's error log)
std::optional<LogTime> named(std::string_view text, int year)
{
    Cursor in(text);
    int month = 0;
    int day = 0;
    int ms = 0;
    if (!in.month(month) || !in.take(' ')) {
        return std::nullopt;
    }
    in.spaces();
    if (!in.digits(1, 2, day) || !in.take(' ')) {
        return std::nullopt;
    }
    Cursor yearFirst = in;
    int said = 0;
    if (yearFirst.digits(4, 4, said) && yearFirst.take(' ') && yearFirst.clock(ms)) {
        return made(said, month, day, ms);
    }
    if (!in.clock(ms)) {
        return std::nullopt;
    }
    if (in.take(' ') && in.digits(4, 4, said) && said >= 1980) {
        year = said;
    }
    return made(year, month, day, ms);
}

/// [ 1234.567890] of the kernel's own log
std::optional<LogTime> kernel(std::string_view text)
{
    Cursor in(text);
    int seconds = 0;
    int fraction = 0;
    if (!in.take('[')) {
        return std::nullopt;
    }
    in.spaces();
    if (!in.digits(1, 9, seconds) || !in.take('.') || !in.digits(6, 6, fraction) || !in.take(']')) {
        return std::nullopt;
    }
    LogTime time;
    time.sinceBoot = true;
    time.wall_ms = seconds * 1000LL + fraction / 1000;
    return time;
}

}  // namespace

std::optional<LogTime> findTime(std::string_view line, int year)
{
    const std::string_view text = line.substr(0, kLookAt);
    if (auto time = kernel(text)) {
        return time;
    }
    for (std::size_t i = 0; i + 8 < text.size(); ++i) {
        const char c = text[i];
        const char before = i == 0 ? ' ' : text[i - 1];
        const bool wordStart = (before < '0' || before > '9') && before != '.';
        if (!wordStart) {
            continue;
        }
        if (c >= '0' && c <= '9') {
            if (text[i + 2] == '/') {
                if (auto time = common(text.substr(i))) {
                    return time;
                }
            } else if (text[i + 4] == '-' || text[i + 4] == '/') {
                if (auto time = numeric(text.substr(i))) {
                    return time;
                }
            }
        } else if (c >= 'A' && c <= 'S' && text[i + 3] == ' ') {
            if (auto time = named(text.substr(i), year)) {
                return time;
            }
        }
    }
    return std::nullopt;
}

QString timeText(const LogTime &time)
{
    if (time.sinceBoot) {
        return QCoreApplication::translate("Evidence", "%1 s after the computer started")
            .arg(QString::number(static_cast<double>(time.wall_ms) / 1000, 'f', 1));
    }
    const QString wall = QDateTime::fromMSecsSinceEpoch(time.wall_ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (!time.offset_s) {
        return wall;
    }
    const int minutes = *time.offset_s / 60;
    const auto two = [](int value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    return wall + (minutes < 0 ? u'-' : u'+') + two(qAbs(minutes) / 60) + u':' + two(qAbs(minutes) % 60);
}

}  // namespace resetscope::app
