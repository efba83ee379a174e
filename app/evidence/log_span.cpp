// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/log_span.h"

#include <QDate>

#include <algorithm>

namespace resetscope::app {

namespace {

constexpr int kLines = 50;               ///< without a time that are passed over
constexpr std::size_t kTail = 8 * 1024;  ///< bytes of the end that are kept

std::string_view lineAt(std::string_view text, std::size_t begin)
{
    return text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
}

std::optional<LogTime> timeIn(const QString &text)
{
    return text.isEmpty() ? std::nullopt : findTime(text.toStdString(), QDate::currentDate().year());
}

}  // namespace

void LogSpan::block(std::string_view text)
{
    std::size_t begin = 0;
    for (int i = 0; i < kLines && !m_first && begin < text.size(); ++i) {
        const std::string_view line = lineAt(text, begin);
        m_first = findTime(line, m_year);
        begin += line.size() + 1;
    }
    const std::string_view tail = text.substr(text.size() > kTail ? text.size() - kTail : 0);
    if (m_tail.empty() || tail.size() > kTail / 2) {
        m_tail.assign(tail);
    } else {
        // A short last block, such as one line: what stood before it still counts.
        if (const auto before = lastIn(m_tail)) {
            m_last = before;
        }
        m_tail.assign(tail);
    }
}

std::optional<LogTime> LogSpan::lastIn(std::string_view text) const
{
    for (int i = 0; i < kLines && !text.empty(); ++i) {
        if (text.back() == '\n') {
            text.remove_suffix(1);
        }
        const std::size_t begin = text.rfind('\n') + 1;  // npos + 1 is 0
        // The first line of a tail may be half a line; its front is missing, so it is left out.
        if (begin == 0 && text.size() + 1 >= kTail) {
            break;
        }
        if (auto time = findTime(text.substr(begin), m_year)) {
            return time;
        }
        text = text.substr(0, begin);
    }
    return std::nullopt;
}

void LogSpan::finish(EvidenceFile &file, std::optional<int> offset_s)
{
    if (const auto last = lastIn(m_tail)) {
        m_last = last;
    }
    for (auto *time : {&m_first, &m_last}) {
        if (*time && (*time)->sinceBoot) {
            time->reset();  // no date: nothing that could be compared with another file
        } else if (*time && !(*time)->offset_s) {
            (*time)->offset_s = offset_s;
        }
    }
    const auto known = [](const QString &text) { return timeIn(text); };
    if (m_first && (file.from.isEmpty() || isLater(*known(file.from), *m_first) == true)) {
        file.from = timeText(*m_first);
    }
    if (m_last && (file.to.isEmpty() || isLater(*m_last, *known(file.to)) == true)) {
        file.to = timeText(*m_last);
    }
    m_first.reset();
    m_last.reset();
    m_tail.clear();
}

std::optional<bool> isLater(const LogTime &time, const LogTime &than)
{
    if (time.sinceBoot != than.sinceBoot) {
        return std::nullopt;
    }
    if (time.offset_s.has_value() != than.offset_s.has_value()) {
        return time.wall_ms > than.wall_ms;  // of one machine: the written clock
    }
    return time.order_ms() > than.order_ms();
}

std::optional<double> secondsBetween(const QString &from, const QString &to)
{
    const auto a = timeIn(from);
    const auto b = timeIn(to);
    if (!a || !b || a->sinceBoot != b->sinceBoot) {
        return std::nullopt;
    }
    const bool wall = a->offset_s.has_value() != b->offset_s.has_value();
    return static_cast<double>(wall ? b->wall_ms - a->wall_ms : b->order_ms() - a->order_ms()) / 1000;
}

QString latestTime(const EvidenceReport &report)
{
    QString latest;
    const auto take = [&](const QString &text) {
        const auto time = timeIn(text);
        if (time && !time->sinceBoot && (latest.isEmpty() || isLater(*time, *timeIn(latest)) == true)) {
            latest = text;
        }
    };
    for (const EvidenceFile &file : report.files) {
        take(file.to);
        take(file.last);
    }
    return latest;
}

}  // namespace resetscope::app
