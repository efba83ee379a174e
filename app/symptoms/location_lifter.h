// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace resetscope::app {

/// Where and when, as far as a text says it.
struct LiftedPlace {
    std::optional<QString> host;
    std::optional<quint16> port;
    std::optional<QString> url;  ///< http and https only, without user name and password
};

/// The far end named in a text: an address of the form the common programs print. The text is untrusted.
[[nodiscard]] LiftedPlace liftPlace(const QString &text);

/// The first point in time in a text. A time without a zone is taken as local time.
[[nodiscard]] std::optional<QDateTime> liftTime(const QString &text);

}  // namespace resetscope::app
