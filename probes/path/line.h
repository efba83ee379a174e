// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"
#include "probes/net/socket_options.h"

#include <memory>
#include <optional>
#include <string>

namespace resetscope::probes {

/// What one wait on a line brought.
struct Incoming {
    enum class Kind {
        Data,
        Reset,
        Fin,
        Expired,  ///< a router says that a packet of ours came no further; the line stays open
        Timeout,
        Stopped,  ///< a stop request, or the line was closed
    };
    Kind kind = Kind::Timeout;
    std::string data;
    TimePoint at{};
};

/// An open connection with a hand on what the kernel lets in (gate) and how far its packets go (TTL). Network thread;
/// one operation at a time. Dropping the last reference closes it.
class Line {
public:
    Line() = default;
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    virtual ~Line() = default;

    /// True when everything went into the socket by the deadline. What ended the line is told by the next `read`.
    [[nodiscard]] virtual asio::awaitable<bool> write(std::string data, TimePoint deadline) = 0;
    [[nodiscard]] virtual asio::awaitable<Incoming> read(TimePoint deadline) = 0;
    [[nodiscard]] virtual int fd() const = 0;
    virtual void close() noexcept = 0;
    virtual void abort() noexcept = 0;  ///< with RST

    /// Drops what arrives with a TTL under `least`; 0 opens the gate. False where the system cannot.
    [[nodiscard]] bool setGate(int least) const;
    /// How many routers our packets may pass; 0: no limit of ours.
    [[nodiscard]] bool setReach(int ttl) const;
    [[nodiscard]] TransportInfo info() const { return socketio::transportInfo(fd()); }
};

struct LineOptions {
    std::string address;  ///< numeric
    std::uint16_t port = 0;
    int gate = 0;                 ///< for the handshake; 0: none
    int reach = 0;                ///< TTL of the SYN; 0: the system's own
    int receiveBuffer = 0;        ///< bytes; 0: the system's own
    bool routerMessages = false;  ///< ask for what routers say
    std::stop_token stop;
};

enum class Opening { Open, Refused, Expired, Unreachable, TimedOut, Stopped, Failed };

/// Plain TCP.
class PlainLine : public Line {
public:
    [[nodiscard]] static std::shared_ptr<PlainLine> make(asio::any_io_executor executor, LineOptions options);

    /// Sends the SYN and waits. After TimedOut it may be called again to go on waiting.
    [[nodiscard]] virtual asio::awaitable<Opening> open(TimePoint deadline) = 0;
    [[nodiscard]] virtual double open_s() const noexcept = 0;              ///< handshake, or until it failed
    [[nodiscard]] virtual const std::string &router() const noexcept = 0;  ///< with Expired and Unreachable
};

}  // namespace resetscope::probes
