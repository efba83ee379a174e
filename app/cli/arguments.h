// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace resetscope::cli {

/// One option of a sub-command.
struct OptionSpec {
    QString name;       ///< without dashes
    QString valueName;  ///< empty: a switch
    QString help;
};

/// What a sub-command accepts.
struct CommandSpec {
    QString name;
    QString positional;  ///< as the usage line shows it: "TARGET", "FILE..."; empty: none
    int least = 0;       ///< positional arguments
    int most = 0;
    QString summary;
    std::vector<OptionSpec> options;
};

/// Wrong usage or unreadable input: one line for standard error; the program ends with status 2.
struct UsageError {
    QString message;
};

/// The words of a command line, sorted.
struct Arguments {
    QStringList positional;
    QMap<QString, QStringList> values;  ///< option -> its values in order; a switch has one empty value

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    /// The last value given, which is what people expect of a repeated option.
    [[nodiscard]] std::optional<QString> value(const QString &option) const;
    [[nodiscard]] QStringList all(const QString &option) const { return values.value(option); }
};

/// Understands `--name VALUE`, `--name=VALUE` and `--` (everything after it is positional). `--help` and `-h` are
/// always accepted and then nothing else is checked.
[[nodiscard]] std::variant<Arguments, UsageError> parseArguments(const CommandSpec &spec, const QStringList &words);

/// The text of `--help`.
[[nodiscard]] QString helpText(const CommandSpec &spec);

/// Whole text is one number in [low, high]; a point is the decimal mark everywhere.
[[nodiscard]] std::optional<double> numberIn(const QString &text, double low, double high);

}  // namespace resetscope::cli
