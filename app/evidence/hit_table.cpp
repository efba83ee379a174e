// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/hit_table.h"

#include "app/evidence/log_span.h"

#include <algorithm>

namespace resetscope::app {

namespace {

constexpr std::size_t kTimes = 1000;
constexpr std::size_t kFront = 200;
constexpr std::size_t kContext = 16 * 1024;
constexpr std::size_t kDetails = 200;  ///< different places (pods) that are told apart
constexpr qsizetype kExcerpt = 240;
/// Lines this close together tell of one event (an exception is logged line by line).
constexpr std::int64_t kSameEvent_ms = 500;

void setIntervals(EvidenceFinding &finding, std::vector<std::int64_t> times)
{
    std::sort(times.begin(), times.end());
    std::vector<double> gaps;
    std::int64_t before = times.empty() ? 0 : times.front();
    for (const std::int64_t time : times) {
        if (time - before >= kSameEvent_ms) {
            gaps.push_back(static_cast<double>(time - before) / 1000);
            before = time;
        }
    }
    if (gaps.size() < 2) {
        return;
    }
    std::sort(gaps.begin(), gaps.end());
    finding.crashInterval_s = gaps[gaps.size() / 2];
    finding.crashInterval_low_s = gaps[gaps.size() / 4];
    finding.crashInterval_high_s = gaps[gaps.size() * 3 / 4];
}

}  // namespace

QString excerpt(std::string_view line)
{
    const std::string_view front = line.substr(0, static_cast<std::size_t>(kExcerpt) * 4);
    const QString text = QString::fromUtf8(front.data(), static_cast<qsizetype>(front.size())).trimmed();
    QString result;
    result.reserve(std::min(text.size(), kExcerpt));
    for (const QChar c : text) {
        if (result.size() == kExcerpt) {
            result.back() = u'…';
            break;
        }
        result += c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    }
    if (!result.isEmpty() && result.back().isHighSurrogate()) {
        result.chop(1);
    }
    return result;
}

HitTable::HitTable(const PatternBook &book, QString file, int year)
    : m_book(book), m_file(std::move(file)), m_year(year)
{
}

std::optional<LogTime> HitTable::timeOf(std::string_view text, std::string_view context) const
{
    if (auto time = findTime(text, m_year)) {
        return time;
    }
    // A line of a longer message (a stack trace): the time stands above it.
    if (context.size() > kContext) {
        context.remove_prefix(context.size() - kContext);
    }
    for (int lines = 0; lines < 60 && !context.empty(); ++lines) {
        if (context.back() == '\n') {
            context.remove_suffix(1);
        }
        const std::size_t begin = context.rfind('\n') + 1;  // npos + 1 is 0
        if (auto time = findTime(context.substr(begin), m_year)) {
            return time;
        }
        context = context.substr(0, begin);
    }
    return std::nullopt;
}

void HitTable::add(std::size_t pattern, qint64 line, std::string_view text, std::string_view context, quint64 count,
                   const QString &detail, std::optional<LogTime> time)
{
    if (m_since) {
        time = time ? time : timeOf(text, context);
        LogTime moment = time.value_or(LogTime());
        moment.offset_s = moment.offset_s || moment.sinceBoot ? moment.offset_s : m_offset_s;
        if (time && isLater(moment, *m_since) == false) {
            return;
        }
    }
    const bool crowded = m_entries.size() > m_book.patterns.size() + kDetails;
    Entry &entry = m_entries[{pattern, crowded ? QString() : detail}];
    entry.count += count;
    if (entry.line == 0 || line < entry.line) {
        entry.line = line;
        entry.text.assign(text.substr(0, 1024));
        entry.detail = detail;
    }
    if (!time && entry.times_ms.size() < kTimes) {
        time = timeOf(text, context);
    }
    if (time) {
        entry.lastLine.clear();
        if (entry.times_ms.size() < kTimes) {
            entry.times_ms.push_back(time->order_ms());
        }
        if (!entry.first || time->order_ms() < entry.first->order_ms()) {
            entry.first = time;
        }
        if (!entry.last || time->order_ms() > entry.last->order_ms()) {
            entry.last = time;
        }
    } else if (entry.times_ms.size() >= kTimes) {
        entry.lastLine.assign(text.substr(0, kFront));
    }
}

void HitTable::finish(std::vector<EvidenceFinding> &into, EvidenceFile &file)
{
    const std::size_t begin = into.size();
    std::optional<LogTime> first;
    std::optional<LogTime> last;
    for (auto &[key, entry] : m_entries) {
        if (!entry.lastLine.empty()) {
            const auto time = findTime(entry.lastLine, m_year);
            if (time && (!entry.last || time->order_ms() > entry.last->order_ms())) {
                entry.last = time;
            }
        }
        for (auto *time : {&entry.first, &entry.last}) {
            if (*time && !(*time)->offset_s && !(*time)->sinceBoot) {
                (*time)->offset_s = m_offset_s;
            }
        }
        const EvidencePattern &pattern = m_book.patterns[key.first];
        EvidenceFinding finding;
        finding.pattern = pattern.id;
        finding.finding = pattern.finding;
        finding.format = pattern.format;
        finding.meaning = trContent(pattern.meaning);
        finding.cause = pattern.cause;
        finding.source = pattern.source;
        finding.file = m_file;
        finding.line = entry.line;
        finding.text = entry.detail.isEmpty() ? excerpt(entry.text) : entry.detail;
        finding.count = entry.count;
        if (entry.first) {
            finding.first = timeText(*entry.first);
            if (!first || entry.first->order_ms() < first->order_ms()) {
                first = entry.first;
            }
        }
        if (entry.last) {
            finding.last = timeText(*entry.last);
            if (!last || entry.last->order_ms() > last->order_ms()) {
                last = entry.last;
            }
        }
        setIntervals(finding, entry.times_ms);
        into.push_back(std::move(finding));
    }
    if (first && file.first.isEmpty()) {
        file.first = timeText(*first);
    }
    if (last) {
        file.last = timeText(*last);
    }
    // What another line of the same file is the reason for.
    for (std::size_t i = begin; i < into.size(); ++i) {
        const auto reason = m_book.byId(into[i].pattern);
        for (std::size_t j = begin; reason && j < into.size(); ++j) {
            if (i != j && into[j].explainedBy.isEmpty() &&
                m_book.patterns[*reason].explains.contains(into[j].finding) && into[j].finding != into[i].finding) {
                into[j].explainedBy = into[i].pattern;
            }
        }
    }
}

}  // namespace resetscope::app
