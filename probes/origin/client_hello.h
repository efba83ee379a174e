// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace resetscope::probes {

/// The first flight of a TLS handshake as bytes, made by the TLS library. `serverName`: SNI, empty for none.
/// Empty when the library fails.
[[nodiscard]] std::string clientHello(const std::string &serverName);

}  // namespace resetscope::probes
