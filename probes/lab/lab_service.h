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

struct ListenOptions {
    boost::asio::ip::address_v4 address = boost::asio::ip::address_v4::loopback();
    int receiveBuffer = 0;  ///< bytes the system keeps for a program that does not read; 0: its own choice
    int backlog = 1024;     ///< connections that wait to be accepted
};

/// Accepts until the io_context ends. `port` 0: any free one.
[[nodiscard]] Listening listenOnLoopback(boost::asio::io_context &io, std::uint16_t port,
                                         std::function<void(LabSocket)> onClient, ListenOptions options = {});
/// Accepts from a descriptor that listens already, which it takes over.
void acceptFrom(boost::asio::io_context &io, int listening, std::function<void(LabSocket)> onClient);

/// Bytes that were written and that the peer has not acknowledged.
[[nodiscard]] int unsentBytes(LabSocket &socket) noexcept;
/// An ordinary close: the peer reads everything, then 0.
void endWithFin(LabSocket &socket) noexcept;
/// SO_LINGER 0: the peer gets a RST and reads ECONNRESET.
void endWithReset(LabSocket &socket) noexcept;

enum class OverCapacity { Refuse503, Reset };

/// A small HTTP/1.1 server, as a server behind a fault or as the fault itself.
struct HttpSettings {
    LabDuration keepAlive{3600};           ///< silence between requests that it allows
    CloseKind closeKind = CloseKind::Fin;  ///< how it ends a connection that waited too long or is too old: Fin or Rst
    bool announce = false;                 ///< says so in a Keep-Alive header, in whole seconds and never too many
    LabDuration announced{0};              ///< what the header says instead, when it does not tell the truth
    int status = 200;                      ///< of every answer
    LabDuration thinking{0};               ///< before every answer
    bool oneByOne = false;                 ///< thinks about one request at a time; the others wait
    LabDuration lifetime{0};               ///< age at which a connection is ended, busy or not; 0: none
    int requestLimit = 0;                  ///< answers on one connection; 0: any number
    int capacity = 0;                      ///< connections at the same time; 0: any number
    OverCapacity overCapacity = OverCapacity::Refuse503;
    std::size_t bodyLimit = 0;    ///< bytes of a request's body; 0: 64 MiB
    bool politeLimit = false;     ///< reads it all and answers 413; otherwise it closes with the rest unread
    LabDuration bodyTime{0};      ///< time for a body to arrive, then a reset; 0: any
    double bodyRate = 0;          ///< bytes a second that it reads of a body; 0: as they come
    std::size_t answerBytes = 0;  ///< length of a good answer's body; 0: one line
    std::size_t cutAt = 0;        ///< bytes of a body after which an answer ends in a reset; 0: never
    std::size_t memory = 0;       ///< bytes that every connection takes while it is open
    std::string resetsPath = {};  ///< a request for it is answered with a reset
    std::function<void(const std::string &path)> onRequest = {};  ///< called as soon as a head is complete
};
/// What serves one connection, for listeners of another kind.
[[nodiscard]] std::function<void(LabSocket)> httpSessions(HttpSettings settings);
[[nodiscard]] Listening startHttp(boost::asio::io_context &io, std::uint16_t port, HttpSettings settings);

/// A TCP service that sends back what it receives.
struct EchoSettings {
    LabDuration idle{3600};  ///< silence it allows; then it closes with FIN
};
[[nodiscard]] Listening startEcho(boost::asio::io_context &io, std::uint16_t port, EchoSettings settings,
                                  ListenOptions where = {});

/// A device in the middle: forwards bytes untouched and keeps a timer for each connection.
struct RelaySettings {
    std::uint16_t backend = 0;            ///< port on 127.0.0.1
    LabDuration idle{60};                 ///< silence in both directions that it allows
    CloseKind onExpiry = CloseKind::Rst;  ///< Rst: at once to both sides; Silent: forgets, resets what comes later
};
[[nodiscard]] Listening startRelay(boost::asio::io_context &io, std::uint16_t port, RelaySettings settings);

}  // namespace resetscope::probes::lab
