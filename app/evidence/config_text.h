// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/config_readers.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace resetscope::app {

/// "30s", "1m 30s", "500ms", "2h"; a bare number counts in `bare_s` seconds. Nothing for what is no time.
[[nodiscard]] std::optional<double> secondsOf(const QString &text, double bare_s);

/// "10m", "64k", "1g", "4096" (powers of 1024).
[[nodiscard]] std::optional<double> bytesOf(const QString &text);

/// The port of "0.0.0.0:8080", "[::]:443", "*:80" or "8080"; empty: none.
[[nodiscard]] QString portOf(const QString &address);

/// Sets one value of a scope.
void setLimit(ConfigScope &scope, Limit limit, const QString &directive, std::optional<double> value,
              const QString &file, qint64 line);
/// The product's own default, where nothing was set.
void setDefault(ConfigScope &scope, Limit limit, const QString &directive, std::optional<double> value);

}  // namespace resetscope::app
