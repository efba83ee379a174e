// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace resetscope::app {

enum class CollectorSystem { Linux, Windows };

/// What the script is made for.
struct CollectorRequest {
    QStringList services;  ///< names of services whose log and limits matter ("nginx"); empty: the usual ones
};

/// The read-only script for the administrator: plain text, to be shown before it is copied. It prints one bundle that
/// `readEvidence` understands. Nothing where a service name holds a character that no service name has.
[[nodiscard]] std::optional<QString> collectorScript(CollectorSystem system, const CollectorRequest &request);

}  // namespace resetscope::app
