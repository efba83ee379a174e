// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"
#include "probes/net/step.h"

#include <cstddef>
#include <optional>
#include <string>

struct sockaddr;

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

/// A non-blocking TCP socket for that address, which child processes do not inherit; -1 on failure (`lastError`).
[[nodiscard]] int openSocket(int family, const std::string &address);
void closeSocket(int fd) noexcept;
/// Why the last call of this thread failed.
[[nodiscard]] error_code lastError() noexcept;
/// Starts connecting. WantWrite: under way; the socket becomes writable when it is over, or in error (Windows).
[[nodiscard]] Step connect(int fd, const sockaddr *to, std::size_t size);
/// SO_ERROR, which it clears.
[[nodiscard]] int pendingError(int fd);

/// From now on the kernel drops what arrives on this socket with a TTL or hop limit under `least` (0: takes
/// everything). No privilege needed. False where the system cannot. Source: ip(7), IP_MINTTL; IPV6_MINHOPCOUNT.
[[nodiscard]] bool setLeastTtl(int fd, int family, int least);
/// TTL or hop limit of what this socket sends; 0: the system's own default.
[[nodiscard]] bool setTtl(int fd, int family, int ttl);
/// Small receive window, so that the sender advances in step with the reader. Before connecting.
void limitReceiveBuffer(int fd, int bytes);
/// Acknowledge at once instead of waiting for an answer to carry the acknowledgement.
void quickAck(int fd);

/// What a router (or the target) said about a packet of ours. Source: ip(7), IP_RECVERR; RFC 792, RFC 4443.
struct RouterMessage {
    enum class Kind { Expired, Unreachable, TooBig, Other };
    Kind kind = Kind::Other;
    std::string address;  ///< who says so; may be empty
};
/// Lets the kernel keep such messages for `nextRouterMessage`. False where the system cannot.
[[nodiscard]] bool keepRouterMessages(int fd, int family);
/// Takes the next message; empty when there is none. Messages about an open connection show as EHOSTUNREACH or
/// ENETUNREACH of a read instead.
[[nodiscard]] std::optional<RouterMessage> nextRouterMessage(int fd);

[[nodiscard]] Step receive(int fd, char *into, std::size_t size, bool peek);
[[nodiscard]] Step send(int fd, const char *data, std::size_t size);  ///< without SIGPIPE

}  // namespace resetscope::probes::socketio
