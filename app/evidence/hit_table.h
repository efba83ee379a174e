// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidence.h"
#include "app/evidence/log_time.h"
#include "app/evidence/pattern_book.h"

#include <map>
#include <string>
#include <vector>

namespace resetscope::app {

/// What one file says: per pattern the first line, how often, and when. Memory depends on the number of patterns, not
/// on the number of lines.
class HitTable {
public:
    HitTable(const PatternBook &book, QString file, int year);

    /// One line that matched. `context`: text before it (for lines that carry no time of their own), may be empty.
    /// `detail`: tells apart what one pattern finds in different places (a pod's name); empty for log lines.
    void add(std::size_t pattern, qint64 line, std::string_view text, std::string_view context = {}, quint64 count = 1,
             const QString &detail = {}, std::optional<LogTime> time = {});

    /// Adds everything to the report, with intervals and times worked out.
    void finish(std::vector<EvidenceFinding> &into, EvidenceFile &file);

    /// The clock that lines without a zone were written with.
    void setOffset(int seconds) { m_offset_s = seconds; }
    [[nodiscard]] std::optional<int> offset() const { return m_offset_s; }

    /// Only what happened later counts, and what says no time.
    void setSince(const std::optional<LogTime> &since) { m_since = since; }

private:
    struct Entry {
        qint64 line = 0;
        quint64 count = 0;
        std::string text;
        QString detail;
        std::optional<LogTime> first;
        std::optional<LogTime> last;
        std::string lastLine;                ///< front of it: its time is read once, at the end
        std::vector<std::int64_t> times_ms;  ///< of the first thousand
    };
    [[nodiscard]] std::optional<LogTime> timeOf(std::string_view text, std::string_view context) const;

    const PatternBook &m_book;
    QString m_file;
    int m_year;
    std::optional<int> m_offset_s;
    std::optional<LogTime> m_since;
    std::map<std::pair<std::size_t, QString>, Entry> m_entries;
};

/// A line of a file for people: valid text, nothing that moves a terminal's cursor, at most 240 characters.
[[nodiscard]] QString excerpt(std::string_view line);

}  // namespace resetscope::app
