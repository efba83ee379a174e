// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QVariant>

#include <variant>

namespace resetscope::app {

/// Values by name for `{{...}}` placeholders: numbers (double) and words (QString).
using TemplateValues = QHash<QString, QVariant>;

/// How numbers are printed: `Code` is locale-free ("120.5"), `Prose` follows the current QLocale.
enum class NumberStyle { Code, Prose };

struct TemplateError {
    QString message;
    qsizetype offset = 0;
};

/// Fills `{{ expression }}`: names, numbers, + - * / and parentheses, ceil, floor, round, min, max. An unknown name
/// or bad syntax is an error, never an empty string. Division by zero is an error.
[[nodiscard]] std::variant<QString, TemplateError> renderTemplate(const QString &text, const TemplateValues &values,
                                                                  NumberStyle style);

/// Names used in all placeholders of `text`, or the first syntax error.
[[nodiscard]] std::variant<QSet<QString>, TemplateError> templateNames(const QString &text);

}  // namespace resetscope::app
