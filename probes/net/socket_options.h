// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"
#include "probes/net/step.h"

/// System calls on a descriptor that Asio does not offer. None of them blocks.
namespace resetscope::probes::socketio {

/// TCP_INFO and SIOCOUTQ; zeros when the descriptor is closed.
[[nodiscard]] TransportInfo transportInfo(int fd);

/// Milliseconds since the last ACK arrived (granularity: one kernel tick); -1 when unknown.
[[nodiscard]] long sinceLastAckMs(int fd);

/// Makes the kernel send a keep-alive probe as soon as the connection has been silent for one second, then one each
/// second. Silences longer than that draw the probe at once. Source: tcp(7), TCP_KEEPIDLE; RFC 9293, 3.8.4.
/// `probes`: unanswered probes after which the kernel gives the connection up (1..127).
[[nodiscard]] bool startKeepalive(int fd, int probes);
void stopKeepalive(int fd);

/// The next close sends RST (SO_LINGER with zero seconds).
void resetOnClose(int fd);
void noDelay(int fd);

/// A non-blocking TCP socket that child processes do not inherit; -1 with errno on failure.
[[nodiscard]] int openSocket(int family);
/// SO_ERROR, which it clears.
[[nodiscard]] int pendingError(int fd);

[[nodiscard]] Step receive(int fd, char *into, std::size_t size, bool peek);
[[nodiscard]] Step send(int fd, const char *data, std::size_t size);  ///< without SIGPIPE

}  // namespace resetscope::probes::socketio
