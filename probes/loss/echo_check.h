// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// True when a plain TCP or TLS service sends back the short line that it gets. A service that speaks first has a
/// protocol of its own and is not sent anything. One connection, at most about 3 s.
[[nodiscard]] asio::awaitable<bool> echoes(ProbeContext context);

}  // namespace resetscope::probes
