// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/log_scan.h"

#include <algorithm>
#include <cstring>

namespace resetscope::app {

namespace {

constexpr std::array kForms{LineForm::Access, LineForm::HaProxy, LineForm::Envoy, LineForm::LoadBalancer,
                            LineForm::Iis};
constexpr std::size_t kSampleEvery = 2048;
/// At the front of a log every line is looked at.
constexpr std::size_t kLookCloselyAt = 64 * 1024;

std::size_t lineEnd(std::string_view text, std::size_t from)
{
    const void *found = std::memchr(text.data() + from, '\n', text.size() - from);
    return found != nullptr ? static_cast<std::size_t>(static_cast<const char *>(found) - text.data()) : text.size();
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

}  // namespace

/// Looks at a line every few kilobytes: does the log hold a form that is not read yet?
void LogScan::discover(std::string_view text)
{
    if (m_active.size() == kForms.size()) {
        return;
    }
    for (std::size_t at = 0; at < text.size();) {
        const bool closely = m_seen + at < kLookCloselyAt;
        const std::size_t begin = at == 0 || closely ? at : std::min(lineEnd(text, at) + 1, text.size());
        if (begin >= text.size()) {
            break;
        }
        at = closely ? std::min(lineEnd(text, begin) + 1, text.size()) : at + kSampleEvery;
        const std::string_view line = text.substr(begin, lineEnd(text, begin) - begin);
        for (const LineForm form : kForms) {
            if (std::find(m_active.begin(), m_active.end(), form) == m_active.end() &&
                m_lines.read(form, line).recognised) {
                m_active.push_back(form);
            }
        }
    }
}

bool LogScan::readLine(std::string_view whole, std::size_t begin, std::size_t end, qint64 number)
{
    const std::string_view line = whole.substr(begin, end - begin);
    for (std::size_t i = 0; i < m_active.size(); ++i) {
        const LineVerdict verdict = m_lines.read(m_active[i], line);
        if (!verdict.recognised) {
            continue;
        }
        for (std::size_t p = 0; p < verdict.count; ++p) {
            m_hits.add(verdict.patterns[p], number, line);
        }
        if (i > 0) {
            std::swap(m_active[i], m_active[0]);  // neighbours are often of one form
        }
        return true;
    }
    return false;
}

void LogScan::settleLine(std::string_view whole)
{
    if (m_matched.empty()) {
        return;
    }
    const bool exact = std::any_of(m_matched.begin(), m_matched.end(),
                                   [&](std::size_t each) { return !m_book.patterns[each].fallback; });
    for (const std::size_t each : m_matched) {
        if (!exact || !m_book.patterns[each].fallback) {
            m_hits.add(each, m_lineNumber, whole.substr(m_lineBegin, m_lineEnd - m_lineBegin),
                       whole.substr(0, m_lineBegin));
            m_textFormats.insert(m_book.patterns[each].format);
        }
    }
    m_matched.clear();
}

void LogScan::region(std::string_view whole, std::size_t begin, std::size_t end, qint64 firstLine)
{
    const std::string_view text = whole.substr(begin, end - begin);
    qint64 number = firstLine;
    std::size_t counted = begin;
    m_lineEnd = begin;
    bool open = false;
    m_book.scanner.scan(text, [&](std::size_t literal, std::size_t at) {
        const std::size_t position = begin + at;
        if (!open || position >= m_lineEnd) {
            settleLine(whole);
            m_lineBegin = lineBegin(whole, position);
            m_lineEnd = lineEnd(whole, position);
            number += std::count(whole.begin() + static_cast<std::ptrdiff_t>(counted),
                                 whole.begin() + static_cast<std::ptrdiff_t>(m_lineBegin), '\n');
            counted = m_lineBegin;
            m_lineNumber = number;
            open = true;
        }
        for (const std::size_t pattern : m_book.anchored[literal]) {
            if (std::find(m_matched.begin(), m_matched.end(), pattern) == m_matched.end() &&
                matches(m_book.patterns[pattern], whole.substr(m_lineBegin, m_lineEnd - m_lineBegin))) {
                m_matched.push_back(pattern);
            }
        }
    });
    settleLine(whole);
}

qint64 LogScan::block(std::string_view text, qint64 firstLine)
{
    discover(text);
    m_seen += text.size();
    const qint64 lines = std::count(text.begin(), text.end(), '\n') + (!text.empty() && text.back() != '\n' ? 1 : 0);
    if (m_active.empty()) {
        region(text, 0, text.size(), firstLine);
        return lines;
    }
    std::size_t begin = 0;
    qint64 number = firstLine;
    std::size_t plainBegin = 0;
    qint64 plainLine = firstLine;
    while (begin < text.size()) {
        const std::size_t end = lineEnd(text, begin);
        const std::size_t next = std::min(end + 1, text.size());
        if (readLine(text, begin, end, number)) {
            if (plainBegin < begin) {
                region(text, plainBegin, begin, plainLine);
            }
            plainBegin = next;
            plainLine = number + 1;
        }
        ++number;
        begin = next;
    }
    if (plainBegin < text.size()) {
        region(text, plainBegin, text.size(), plainLine);
    }
    return lines;
}

QStringList LogScan::formats() const
{
    QStringList result;
    for (const LineForm form : kForms) {
        if (std::find(m_active.begin(), m_active.end(), form) != m_active.end()) {
            result << QString::fromLatin1(formName(form));
        }
    }
    for (const QString &format : m_textFormats) {
        if (!result.contains(format)) {
            result << format;
        }
    }
    return result;
}

}  // namespace resetscope::app
