// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/config_setting.h"
#include "app/evidence/timeout_chain.h"
#include "app/model/cause.h"
#include "probes/capture/byte_source.h"
#include "probes/core/finding.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace resetscope::app {

/// One thing that a server-side file says, with the place where it says so first.
struct EvidenceFinding {
    QString pattern;             ///< id in `resources/content/evidence.json`
    QString finding;             ///< what the decision tree counts it as: "ev_oom_kill"
    QString format;              ///< "nginx", "kernel", "kubernetes", ...
    QString meaning;             ///< plain sentence, translated
    std::optional<Cause> cause;  ///< what it speaks for; none: information
    QString source;              ///< where the reading comes from
    QString file;
    qint64 line = 0;  ///< of the first occurrence, from 1
    QString text;     ///< that line, at most 240 printable characters
    quint64 count = 0;
    QString first;               ///< time of the first and last occurrence: ISO 8601, with an offset where one is
    QString last;                ///< known; empty: no time there
    double crashInterval_s = 0;  ///< median distance of the occurrences; 0: fewer than three, or no times
    double crashInterval_low_s = 0;
    double crashInterval_high_s = 0;
    QString explainedBy;  ///< pattern that is the reason for this one: shown, but not counted again
};

/// A file, or one part of a collector's bundle.
struct EvidenceFile {
    QString path;
    QStringList formats;  ///< by content: "nginx", "haproxy", "access", "bundle", "config:nginx", ...
    qint64 lines = 0;
    quint64 bytes = 0;    ///< unpacked
    QString first, last;  ///< times of the findings in it
    QString from, to;     ///< times of its first and last line; empty: not known
};

/// Something that could not be used. The rest was.
struct EvidenceNote {
    QString file;
    qint64 line = 0;  ///< 0: the file as a whole
    QString message;  ///< one plain sentence, translated
};

/// What all files together say.
struct EvidenceReport {
    std::vector<EvidenceFile> files;
    std::vector<EvidenceFinding> findings;  ///< strongest first
    std::vector<EvidenceNote> notes;
    std::vector<ConfigScope> configurations;
    TimeoutChain chain;
    probes::Findings forTree;  ///< what the decision tree reads; `probe` is "evidence"
    bool cancelled = false;
};

struct EvidenceOptions {
    std::size_t maxFindings = 2000;
    std::size_t maxNotes = 200;
    std::size_t maxFiles = 2000;               ///< of a folder
    quint64 maxBytes = 64ULL << 30;            ///< of one unpacked file
    std::size_t maxDocumentBytes = 64U << 20;  ///< of a JSON document or configuration, which is read as a whole
    probes::Findings measured;                 ///< what live tests measured: compared with the configurations
    QString since;                             ///< events up to this moment are passed over; empty: none
};

/// Bytes taken of bytes there are (0: unknown) and the file in work; called now and then on the reading thread.
using EvidenceProgress = std::function<void(quint64 taken, quint64 total, const QString &file)>;

/// Reads server-side files and folders, by content and not by name. Logs are streamed with flat memory; gzip is
/// unpacked. Never fails as a whole: what cannot be used becomes a note. A stop request ends it soon, `cancelled` set.
[[nodiscard]] EvidenceReport readEvidence(const QStringList &paths, const EvidenceOptions &options = {},
                                          const EvidenceProgress &progress = {}, std::stop_token stop = {});

/// The same for bytes that are no file on this machine; `name` is what the findings cite.
[[nodiscard]] EvidenceReport readEvidence(std::unique_ptr<probes::capture::ByteSource> source, const QString &name,
                                          const EvidenceOptions &options = {}, const EvidenceProgress &progress = {},
                                          std::stop_token stop = {});

}  // namespace resetscope::app
