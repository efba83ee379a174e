// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/child.h"
#include "probes/lab/middlebox.h"

#include <functional>

namespace resetscope::probes::lab {

/// A fault on the way: what the device does, and how the server behaves.
struct PrivateWay {
    WayRules rules;
    HttpSettings http;
    bool echo = false;  ///< a plain TCP service instead of HTTP
};
/// From the settings of one start.
using Way = PrivateWay (*)(const Values &);

/// A fault in a private network of three: client, way and server. The URL is SCHEME://198.18.N.200:8080PATH, and the
/// probes of this program reach it. `role` is the name under which the child finds the same `Way` again.
[[nodiscard]] StartFault onPrivateWay(const char *role, const char *scheme, const char *path);

/// The child's side.
void runPrivateWay(const ChildLink &link, const Values &values, Way way);

}  // namespace resetscope::probes::lab
