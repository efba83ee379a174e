// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/content.h"

#include <QMap>
#include <QRegularExpression>

#include <variant>
#include <vector>

namespace resetscope::app {

/// One entry of `content/patterns.json`, compiled.
struct ErrorPattern {
    QString id;
    QString source;
    QRegularExpression match;   ///< the words; never crosses a line
    QRegularExpression also;    ///< must be found anywhere in the text as well; empty pattern: not asked
    QRegularExpression unless;  ///< must not be found anywhere; empty pattern: not asked
    QString hint;               ///< lower-case letters every match contains; a cheap first look
    QString meaning;
    QString caution;
    QString wire;
    QMap<QString, QString> answers;
    int rank = 5;  ///< higher is more specific; 1 is given up where anything else fits the same line
};

/// Compiles the patterns; the first invalid one ends it. Unbounded repetition of groups is refused.
[[nodiscard]] std::variant<std::vector<ErrorPattern>, LoadError> parsePatterns(const QJsonDocument &document,
                                                                               const QString &file);

/// The patterns of the program, compiled once; thread-safe.
[[nodiscard]] const std::vector<ErrorPattern> &errorPatterns();

}  // namespace resetscope::app
