// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace resetscope::app {

/// The closed list of causes, in the order of the command-line contract.
enum class Cause {
    IdleTimeout,
    ApplicationCrash,
    ResourceExhaustion,
    NetworkDeviceReset,
    LargePayload,
    KeepaliveMismatch,
    NetworkPath,
    GatewayTimeout,
    ServiceDown,
    NameResolution,
    Unreachable,
    TlsFailure,
    Healthy,
};

inline constexpr std::size_t kCauseCount = 13;
[[nodiscard]] const std::array<Cause, kCauseCount> &allCauses() noexcept;
[[nodiscard]] QString causeId(Cause cause);  ///< "idle_timeout"
[[nodiscard]] std::optional<Cause> causeFromId(const QString &id);

/// Words about a cause from `resources/content/causes.json`, translated.
struct CauseText {
    QString title;        ///< "The connection was silent for too long"
    QString explanation;  ///< two or three plain sentences
    QString folklore;     ///< where common advice is wrong, one friendly sentence; may be empty
    QString analogy;      ///< an everyday picture of it
};
[[nodiscard]] CauseText causeText(Cause cause);

/// Whose it is: first thing the reader wants to know.
enum class Side { Unknown, ThisComputer, Path, Service };
[[nodiscard]] QString sideId(Side side);  ///< "this_computer", "path", "service", "unknown"

}  // namespace resetscope::app
