// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/http_client.h"

#include <string>

namespace resetscope::probes {

/// The product that answered, from what it says about itself: "nginx", "HAProxy", "Envoy", ... Empty when it keeps
/// silent. The product nearest to the client is meant, because its timers govern the client's connections.
[[nodiscard]] std::string serverProduct(const HttpResponse &response);

}  // namespace resetscope::probes
