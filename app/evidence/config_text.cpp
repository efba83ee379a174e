// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/config_text.h"

#include <QRegularExpression>

namespace resetscope::app {

using namespace Qt::StringLiterals;

std::optional<double> secondsOf(const QString &text, double bare_s)
{
    static const QRegularExpression part(u"\\G\\s*(\\d{1,12}(?:\\.\\d{1,9})?)\\s*(us|ms|min|[smhdwMy])?"_s);
    double sum = 0;
    qsizetype at = 0;
    const QString trimmed = text.trimmed();
    while (at < trimmed.size()) {
        const auto match = part.match(trimmed, at);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const QString unit = match.captured(2);
        const double factor = unit.isEmpty()                       ? bare_s
                              : unit == "us"_L1                    ? 1e-6
                              : unit == "ms"_L1                    ? 1e-3
                              : unit == "s"_L1                     ? 1
                              : unit == "m"_L1 || unit == "min"_L1 ? 60
                              : unit == "h"_L1                     ? 3600
                              : unit == "d"_L1                     ? 86400
                              : unit == "w"_L1                     ? 7 * 86400.0
                              : unit == "M"_L1                     ? 30 * 86400.0
                                                                   : 365 * 86400.0;
        sum += match.captured(1).toDouble() * factor;
        at = match.capturedEnd();
    }
    return trimmed.isEmpty() ? std::nullopt : std::optional(sum);
}

std::optional<double> bytesOf(const QString &text)
{
    static const QRegularExpression shape(u"^\\s*(\\d{1,15})\\s*([kKmMgG]?)[bB]?\\s*$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString unit = match.captured(2).toLower();
    const double factor = unit == "k"_L1   ? 1024
                          : unit == "m"_L1 ? 1024.0 * 1024
                          : unit == "g"_L1 ? 1024.0 * 1024 * 1024
                                           : 1;
    return match.captured(1).toDouble() * factor;
}

QString portOf(const QString &address)
{
    static const QRegularExpression shape(u"(?:^|:)(\\d{1,5})$"_s);
    const auto match = shape.match(address);
    return match.hasMatch() ? match.captured(1) : QString();
}

void setLimit(ConfigScope &scope, Limit limit, const QString &directive, std::optional<double> value,
              const QString &file, qint64 line)
{
    scope.settings[static_cast<int>(limit)] = {limit, directive, value, file, line, false};
}

void setDefault(ConfigScope &scope, Limit limit, const QString &directive, std::optional<double> value)
{
    if (scope.setting(limit) == nullptr) {
        scope.settings[static_cast<int>(limit)] = {limit, directive, value, QString(), 0, true};
    }
}

}  // namespace resetscope::app
