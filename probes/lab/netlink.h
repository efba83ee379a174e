// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The little of rtnetlink(7) that a private network needs. Functions return 0 or errno; the current thread's network.

#include <array>
#include <cstdint>
#include <string>

#include <sys/types.h>

namespace resetscope::probes::lab {

using Mac = std::array<std::uint8_t, 6>;

/// A cable: one end here, the other one in the network of that process.
[[nodiscard]] int addCable(const std::string &here, Mac hereMac, const std::string &there, Mac thereMac, pid_t process);
/// Brings an interface up; its packets then carry checksums of their own and are never larger than its MTU.
[[nodiscard]] int bringUp(const std::string &interface);
/// Addresses are in host byte order.
[[nodiscard]] int addAddress(const std::string &interface, std::uint32_t address);
/// Everything goes to `gateway`, whose hardware address is known beforehand.
[[nodiscard]] int addDefaultRoute(const std::string &interface, std::uint32_t gateway, Mac gatewayMac);

}  // namespace resetscope::probes::lab
