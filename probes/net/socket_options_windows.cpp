// SPDX-License-Identifier: GPL-3.0-or-later
// What Windows offers of it. It tells nothing about single acknowledgements and lets no ordinary user choose what is
// dropped by TTL or read what routers say; the probes that need that are not part of a Windows build.
#include "probes/net/socket_options.h"

#include "probes/core/system_sockets.h"
#include "probes/net/private_network.h"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <climits>

namespace resetscope::probes::socketio {
namespace {

SOCKET native(int fd)
{
    return static_cast<SOCKET>(fd);
}

bool setInt(int fd, int level, int option, int value)
{
    return setsockopt(native(fd), level, option, reinterpret_cast<const char *>(&value), sizeof value) == 0;
}

Step failed(int code)
{
    Step step;
    step.ec = error_code(code, boost::system::system_category());
    return step;
}

/// A reset shows as WSAECONNABORTED where a write of ours met it. (So does the system giving up, but the deadlines of
/// the probes come long before that.)
Step ended(int code)
{
    return failed(code == WSAECONNABORTED ? WSAECONNRESET : code);
}

int atMost(std::size_t size)
{
    return static_cast<int>(std::min<std::size_t>(size, INT_MAX));
}

}  // namespace

TransportInfo transportInfo(int /*fd*/)
{
    return {};
}

long sinceLastAckMs(int /*fd*/)
{
    return -1;
}

bool startKeepalive(int /*fd*/, int /*probes*/)
{
    return false;
}

void stopKeepalive(int /*fd*/) {}

void resetOnClose(int fd)
{
    const linger now{1, 0};
    setsockopt(native(fd), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
}

void noDelay(int fd)
{
    setInt(fd, IPPROTO_TCP, TCP_NODELAY, 1);
}

int openSocket(int family, const std::string &address)
{
    // The type carries no flags here: a new socket does not block and is not inherited.
    return openSocketFor(address, family, SOCK_STREAM, IPPROTO_TCP);
}

void closeSocket(int fd) noexcept
{
    ::closesocket(native(fd));
}

error_code lastError() noexcept
{
    return {WSAGetLastError(), boost::system::system_category()};
}

Step connect(int fd, const sockaddr *to, std::size_t size)
{
    Step step;
    if (::connect(native(fd), to, static_cast<int>(size)) == 0) {
        step.state = Step::State::Done;
    } else if (const int code = WSAGetLastError(); code == WSAEWOULDBLOCK || code == WSAEINPROGRESS) {
        step.state = Step::State::WantWrite;
    } else {
        return failed(code);
    }
    return step;
}

int pendingError(int fd)
{
    int code = 0;
    int size = sizeof code;
    return getsockopt(native(fd), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&code), &size) == 0
               ? code
               : WSAGetLastError();
}

bool setLeastTtl(int /*fd*/, int /*family*/, int least)
{
    return least == 0;
}

bool setTtl(int fd, int family, int ttl)
{
    constexpr int kDefault = 128;
    const int value = ttl == 0 ? kDefault : ttl;
    return family == AF_INET6 ? setInt(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, value)
                              : setInt(fd, IPPROTO_IP, IP_TTL, value);
}

void limitReceiveBuffer(int fd, int bytes)
{
    setInt(fd, SOL_SOCKET, SO_RCVBUF, bytes);
}

void quickAck(int /*fd*/) {}

bool keepRouterMessages(int /*fd*/, int /*family*/)
{
    return false;
}

std::optional<RouterMessage> nextRouterMessage(int /*fd*/)
{
    return std::nullopt;
}

Step receive(int fd, char *into, std::size_t size, bool peek)
{
    const int count = ::recv(native(fd), into, atMost(size), peek ? MSG_PEEK : 0);
    Step step;
    if (count > 0) {
        step.state = Step::State::Done;
        step.bytes = static_cast<std::size_t>(count);
    } else if (count == 0) {
        step.ec = asio::error::eof;
    } else if (const int code = WSAGetLastError(); code == WSAEWOULDBLOCK) {
        step.state = Step::State::WantRead;
    } else {
        return ended(code);
    }
    return step;
}

Step send(int fd, const char *data, std::size_t size)
{
    const int count = ::send(native(fd), data, atMost(size), 0);
    Step step;
    if (count >= 0) {
        step.state = Step::State::Done;
        step.bytes = static_cast<std::size_t>(count);
    } else if (const int code = WSAGetLastError(); code == WSAEWOULDBLOCK) {
        step.state = Step::State::WantWrite;
    } else {
        return ended(code);
    }
    return step;
}

}  // namespace resetscope::probes::socketio
