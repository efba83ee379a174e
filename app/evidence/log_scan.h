// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/hit_table.h"
#include "app/evidence/log_record.h"

#include <set>
#include <string_view>

namespace resetscope::app {

/// Goes through a log block by block. Lines with fields are read by their form; all others are searched for the words
/// of the patterns. Which forms a log holds is found out while reading, so a mixed syslog is understood as well.
class LogScan {
public:
    LogScan(const PatternBook &book, HitTable &hits) : m_book(book), m_hits(hits), m_lines(book) {}

    /// Whole lines; `firstLine` is the number of the first. Returns how many lines there were.
    qint64 block(std::string_view text, qint64 firstLine);

    /// What was recognised, most important first.
    [[nodiscard]] QStringList formats() const;

private:
    void region(std::string_view whole, std::size_t begin, std::size_t end, qint64 firstLine);
    void settleLine(std::string_view whole);
    bool readLine(std::string_view whole, std::size_t begin, std::size_t end, qint64 number);
    void discover(std::string_view text);

    const PatternBook &m_book;
    HitTable &m_hits;
    LineReader m_lines;
    std::vector<LineForm> m_active;
    std::set<QString> m_textFormats;
    std::size_t m_seen = 0;  ///< bytes so far

    // The line that is being matched.
    std::vector<std::size_t> m_matched;
    std::size_t m_lineBegin = 0;
    std::size_t m_lineEnd = 0;
    qint64 m_lineNumber = 0;
};

}  // namespace resetscope::app
