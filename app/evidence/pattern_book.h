// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/content.h"
#include "app/evidence/literal_scanner.h"
#include "app/model/cause.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace resetscope::app {

/// One entry of `resources/content/evidence.json`.
struct EvidencePattern {
    QString id;
    QString format;
    std::vector<std::string> all;                  ///< lower case; a line must hold every one
    std::vector<std::string> none;                 ///< lower case; and none of these
    std::optional<QRegularExpression> expression;  ///< and match this
    QStringList fields;     ///< instead of words: "haproxy.termination=SH", what a structured line says
    bool fallback = false;  ///< counts only where nothing more exact matched the same line
    QString meaning;        ///< English
    std::optional<Cause> cause;
    QString finding;
    QStringList explains;  ///< findings in the same file that follow from this one
    QString source;
};

/// All patterns, ready to be searched for.
class PatternBook {
public:
    std::vector<EvidencePattern> patterns;
    LiteralScanner scanner;                          ///< index: into `anchored`
    std::vector<std::vector<std::size_t>> anchored;  ///< literal -> patterns
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> fields;  ///< "access.status=502" -> pattern

    [[nodiscard]] std::optional<std::size_t> byId(const QString &id) const;
    [[nodiscard]] std::optional<std::size_t> byField(std::string_view field) const;
};

[[nodiscard]] std::shared_ptr<const PatternBook> builtInPatterns();
[[nodiscard]] std::variant<std::shared_ptr<const PatternBook>, LoadError>
parseEvidencePatterns(const QJsonDocument &document, const QString &file);

/// True when the line is what the pattern describes. `line` is one line without its end.
[[nodiscard]] bool matches(const EvidencePattern &pattern, std::string_view line);

}  // namespace resetscope::app
