// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/case_json.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace resetscope::app {

struct ConfigScope;

/// Limits of a case file that comes from outside.
inline constexpr qsizetype kMaxCaseBytes = 64 * 1024 * 1024;
inline constexpr int kMaxCaseDepth = 64;
inline constexpr int kMaxCaseSamples = 100'000;
inline constexpr qsizetype kMaxTextLength = 256 * 1024;  ///< characters of one text; longer ones are cut

/// Samples of one probe: `{"t": seconds, "kind": "lane", ...}` in order.
[[nodiscard]] QJsonArray samplesToJson(const std::vector<probes::Sample> &samples);

/// One record of a probe, and a list of findings, as they stand in the document.
[[nodiscard]] QJsonObject probeToJson(const ProbeRecord &record, bool withSamples);
[[nodiscard]] QJsonArray findingsToJson(const probes::Findings &findings);

/// Every check of a fix, each with its result (which is worked out again when it is read).
[[nodiscard]] QJsonArray checksToJson(const CaseFile &file, bool withSamples);
/// Configurations that were read, so that measurements can be joined to them later.
[[nodiscard]] QJsonArray configurationsToJson(const std::vector<ConfigScope> &scopes);
/// Connections of a capture: `{"client": "...", "packets": [{"frame": 1, "t": 0, ...}], "signals": [...]}`.
[[nodiscard]] QJsonArray laddersToJson(const std::vector<CaseLadder> &ladders);

/// The same document without any samples (the store keeps those apart), or with them.
[[nodiscard]] QJsonObject toJson(const CaseFile &file, bool withSamples);

/// Reads checked values out of JSON; the first mistake is kept with its JSON pointer, later reads give empty values.
class JsonReader {
public:
    explicit JsonReader(QString fileName) : m_file(std::move(fileName)) {}

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] std::optional<LoadError> error() const { return m_error; }
    void fail(const QString &pointer, const QString &message);

    [[nodiscard]] QString text(const QJsonObject &object, const char *key, const QString &pointer);
    [[nodiscard]] double number(const QJsonObject &object, const char *key, const QString &pointer, double low,
                                double high, double missing = 0);
    [[nodiscard]] bool flag(const QJsonObject &object, const char *key, const QString &pointer, bool missing = false);
    [[nodiscard]] QJsonObject object(const QJsonObject &object, const char *key, const QString &pointer);
    [[nodiscard]] QJsonArray array(const QJsonObject &object, const char *key, const QString &pointer);
    [[nodiscard]] QStringList texts(const QJsonObject &object, const char *key, const QString &pointer, int most);

    /// Samples of one probe; samples of an unknown kind are left out. `budget` falls with each one read.
    [[nodiscard]] std::vector<probes::Sample> samples(const QJsonArray &array, const std::string &probe,
                                                      const QString &pointer, int &budget);
    /// The members `findings` and `probes` of a case or a check.
    [[nodiscard]] probes::Findings findings(const QJsonObject &object, const QString &pointer);
    [[nodiscard]] std::vector<ProbeRecord> records(const QJsonObject &object, const QString &pointer, int &budget);

private:
    QString m_file;
    std::optional<LoadError> m_error;
};

[[nodiscard]] std::vector<FixCheck> checksFromJson(JsonReader &in, const QJsonObject &root, int &budget);
/// What server-side files said; null where none were read.
[[nodiscard]] std::shared_ptr<EvidenceReport> evidenceFromJson(JsonReader &in, const QJsonObject &root);
/// The ladders of a case, at most as many and as long as a case keeps; `in` gets the first mistake.
[[nodiscard]] std::vector<CaseLadder> readLadders(JsonReader &in, const QJsonObject &root);

}  // namespace resetscope::app
