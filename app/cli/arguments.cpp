// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

UsageError usageError(const CommandSpec &spec, const QString &problem)
{
    return {u"%1: %2 (see resetscope-cli %1 --help)"_s.arg(spec.name, problem)};
}

}  // namespace

std::optional<QString> Arguments::value(const QString &option) const
{
    const QStringList given = values.value(option);
    return given.isEmpty() ? std::nullopt : std::optional(given.last());
}

std::variant<Arguments, UsageError> parseArguments(const CommandSpec &spec, const QStringList &words)
{
    Arguments result;
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        result.values[u"help"_s] = QStringList{QString()};
        return result;
    }
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPositional || !word.startsWith(u'-') || word == u"-"_s) {
            result.positional.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.startsWith(u"--"_s) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
        const auto known = std::find_if(spec.options.begin(), spec.options.end(),
                                        [&](const OptionSpec &option) { return option.name == name; });
        if (name.isEmpty() || known == spec.options.end()) {
            return usageError(spec, u"unknown option '%1'"_s.arg(word.left(80)));
        }
        if (known->valueName.isEmpty()) {
            if (equals >= 0) {
                return usageError(spec, u"--%1 takes no value"_s.arg(name));
            }
            result.values[name].append(QString());
        } else if (equals >= 0) {
            result.values[name].append(word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            result.values[name].append(words[++i]);
        } else {
            return usageError(spec, u"--%1 needs a value, %2"_s.arg(name, known->valueName));
        }
    }
    if (result.positional.size() < spec.least) {
        return usageError(spec, u"%1 is missing"_s.arg(spec.positional));
    }
    if (result.positional.size() > spec.most) {
        return usageError(spec, u"one argument too many: '%1'"_s.arg(result.positional[spec.most].left(80)));
    }
    return result;
}

QString helpText(const CommandSpec &spec)
{
    QString text = u"usage: resetscope-cli %1%2%3\n\n%4\n"_s.arg(
        spec.name, spec.positional.isEmpty() ? QString() : u' ' + spec.positional,
        spec.options.empty() ? QString() : u" [options]"_s, spec.summary);
    if (!spec.options.empty()) {
        text += u"\noptions:\n"_s;
    }
    for (const OptionSpec &option : spec.options) {
        const QString left =
            u"  --"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
        text += left.size() < 28 ? left.leftJustified(28) : left + u"\n"_s + QString(28, u' ');
        text += option.help + u'\n';
    }
    return text;
}

std::optional<double> numberIn(const QString &text, double low, double high)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    if (!ok || !std::isfinite(value) || value < low || value > high) {
        return std::nullopt;
    }
    return value;
}

}  // namespace resetscope::cli
