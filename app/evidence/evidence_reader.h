// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/config_readers.h"
#include "app/evidence/evidence.h"
#include "app/evidence/hit_table.h"
#include "app/evidence/line_blocks.h"
#include "app/evidence/pattern_book.h"
#include "app/evidence/sniff.h"

#include <memory>

namespace resetscope::app {

/// One reading of many files. Used by `readEvidence` only.
class EvidenceReader {
public:
    EvidenceReader(const EvidenceOptions &options, const EvidenceProgress &progress, std::stop_token stop);
    EvidenceReport read(const QStringList &paths);
    EvidenceReport read(std::unique_ptr<probes::capture::ByteSource> source, const QString &name);

private:
    void file(const QString &path);
    void content(std::unique_ptr<probes::capture::ByteSource> source, const QString &path);
    EvidenceReport conclude();
    void log(LineBlocks &blocks, const QString &path);
    void document(LineBlocks &blocks, const QString &path, Content content);
    void json(const QByteArray &text, const QString &path, qint64 firstLine, HitTable &hits, EvidenceFile &file);
    void bundle(const QByteArray &text, const QString &path);
    void capture(std::unique_ptr<probes::capture::ByteSource> source, const QString &path);
    void configurations();
    void note(const QString &file, qint64 line, const QString &message);
    void notes(const LineBlocks &blocks, const QString &path);
    [[nodiscard]] std::vector<ConfigText> included(const QString &pattern, const ConfigText &from) const;
    [[nodiscard]] QStringList expand(const QStringList &paths);
    void report(const LineBlocks &blocks, const QString &path);

    const EvidenceOptions &m_options;
    const EvidenceProgress &m_progress;
    std::stop_token m_stop;
    std::shared_ptr<const PatternBook> m_book;
    int m_year;
    std::optional<LogTime> m_since;
    EvidenceReport m_report;
    struct Config {
        Content content = Content::Log;
        ConfigText text;
    };
    std::vector<Config> m_configs;
    probes::Findings m_captured;
    quint64 m_done = 0;  ///< bytes of finished files
    quint64 m_total = 0;
};

/// What the decision tree reads, worked out of the list.
[[nodiscard]] probes::Findings findingsForTree(const EvidenceReport &report);

}  // namespace resetscope::app
