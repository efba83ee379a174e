// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace resetscope::app {

/// What a file is, by its content.
enum class Content {
    Empty,
    Binary,
    Capture,         ///< of network packets
    Bundle,          ///< of our collector
    Json,            ///< one document; JSON lines are a log
    KubernetesText,  ///< what `kubectl describe` prints
    NginxConfig,
    HaProxyConfig,
    ApacheConfig,
    EnvoyConfig,
    Log,
};

/// `front`: the first bytes (64 KiB are plenty).
[[nodiscard]] Content sniff(std::string_view front);

/// First words of the collector's first line.
inline constexpr std::string_view kBundleMark = "resetscope-bundle";

}  // namespace resetscope::app
