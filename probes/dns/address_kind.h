// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace resetscope::probes {

/// True when a name resolves to where no server of that name can be: 0.0.0.0 or ::, or this computer itself for a
/// name that looks public (block lists, leftovers in the hosts file). Address literals are never suspicious.
[[nodiscard]] bool suspiciousAddresses(const std::string &host, const std::vector<std::string> &addresses);

/// A name that other computers can be expected to know: it has a dot and no ending reserved for local use
/// (RFC 6761, RFC 6762, RFC 8375, and "internal" of the ICANN board, 2024).
[[nodiscard]] bool looksPublic(const std::string &host);

/// 127.0.0.0/8, ::1, and the first mapped into IPv6.
[[nodiscard]] bool isLoopback(const std::string &address);

}  // namespace resetscope::probes
