// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the training faults are made of. Everything here runs on the one thread of its Lab.

#include "probes/core/sample.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <variant>

namespace resetscope::probes::lab {

using LabSocket = boost::asio::ip::tcp::socket;
using LabDuration = std::chrono::duration<double>;
/// The port that listens now, or why none does.
using Listening = std::variant<std::uint16_t, boost::system::error_code>;

/// Accepts on 127.0.0.1 until the io_context ends. `port` 0: any free one.
[[nodiscard]] Listening listenOnLoopback(boost::asio::io_context &io, std::uint16_t port,
                                         std::function<void(LabSocket)> onClient);

/// An ordinary close: the peer reads everything, then 0.
void endWithFin(LabSocket &socket) noexcept;
/// SO_LINGER 0: the peer gets a RST and reads ECONNRESET.
void endWithReset(LabSocket &socket) noexcept;

/// A small HTTP/1.1 server, as a server behind a fault or as the fault itself.
struct HttpSettings {
    LabDuration keepAlive{3600};           ///< silence between requests that it allows
    CloseKind closeKind = CloseKind::Fin;  ///< how it ends a connection that waited too long: Fin or Rst
    bool announce = false;                 ///< says so in a Keep-Alive header, in whole seconds and never too many
    int status = 200;                      ///< of every answer
    LabDuration thinking{0};               ///< before every answer
};
[[nodiscard]] Listening startHttp(boost::asio::io_context &io, std::uint16_t port, HttpSettings settings);

/// A TCP service that sends back what it receives.
struct EchoSettings {
    LabDuration idle{3600};  ///< silence it allows; then it closes with FIN
};
[[nodiscard]] Listening startEcho(boost::asio::io_context &io, std::uint16_t port, EchoSettings settings);

/// A device in the middle: forwards bytes untouched and keeps a timer for each connection.
struct RelaySettings {
    std::uint16_t backend = 0;            ///< port on 127.0.0.1
    LabDuration idle{60};                 ///< silence in both directions that it allows
    CloseKind onExpiry = CloseKind::Rst;  ///< Rst: at once to both sides; Silent: forgets, resets what comes later
};
[[nodiscard]] Listening startRelay(boost::asio::io_context &io, std::uint16_t port, RelaySettings settings);

}  // namespace resetscope::probes::lab
