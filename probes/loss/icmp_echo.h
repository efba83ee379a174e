// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/loss/loss_estimate.h"
#include "probes/net/connection.h"

#include <string>

namespace resetscope::probes {

/// Sends `count` small echo requests `spacing` apart through a datagram ICMP socket and counts the answers.
/// A stop ends it with what was sent a second or longer ago. Nothing is sent where the system does not let this user
/// ping (icmp(7), ping_group_range); `sent` is zero then.
[[nodiscard]] asio::awaitable<LossCount> icmpEcho(std::string address, int count, Seconds spacing,
                                                  std::stop_token stop);

}  // namespace resetscope::probes
