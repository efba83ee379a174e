// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/target.h"

#include <functional>
#include <optional>
#include <string>

namespace resetscope::probes {

/// The value of an environment variable; empty when it is not set.
using Environment = std::function<std::optional<std::string>(const std::string &name)>;

/// A proxy that applications on this computer use for a target.
struct ProxySetting {
    std::string address;  ///< "host:port" as set, without user name and password; empty: none
    std::string source;   ///< "environment", "system" (/etc/environment), "desktop" (KDE), "curl"
};

/// Which proxy programs would use for `target`: the environment first, then the files below `root` ("" for /) and
/// `home`. The exceptions of `no_proxy` count. Unreadable files are as good as absent.
[[nodiscard]] ProxySetting proxyFor(const Target &target, const Environment &environment, const std::string &root,
                                    const std::string &home);

/// Host and port of a proxy value: scheme, user name, password and path taken off.
[[nodiscard]] std::string proxyAddress(const std::string &value);
/// Whether a `no_proxy` list exempts the host: "*", exact names, and names below a listed one.
[[nodiscard]] bool exempted(const std::string &noProxy, const std::string &host);

}  // namespace resetscope::probes
