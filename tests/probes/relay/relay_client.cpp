// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/relay/relay_client.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::tests {
namespace {

constexpr int kPatience_ms = 10000;

bool ready(int fd, short events, int limit_ms)
{
    pollfd wanted{fd, events, 0};
    return poll(&wanted, 1, limit_ms) == 1;
}

}  // namespace

RelayClient::RelayClient(std::uint16_t port, bool v6, int receiveBuffer)
    : m_fd(socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receiveBuffer > 0) {
        setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    }
    int result = -1;
    if (v6) {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_addr = in6addr_loopback;
        address.sin6_port = htons(port);
        result = connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    } else {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        result = connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    if (result != 0) {
        close();
    }
}

RelayClient::RelayClient(RelayClient &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

RelayClient::~RelayClient()
{
    close();
}

bool RelayClient::send(const std::string &bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const ssize_t sent = ::send(m_fd, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        at += static_cast<std::size_t>(sent);
    }
    return true;
}

std::uint64_t RelayClient::sendUntilBlocked(std::uint64_t most, int quiet_ms)
{
    const std::string block(65536, 'b');
    std::uint64_t total = 0;
    while (total < most && ready(m_fd, POLLOUT, quiet_ms)) {
        const ssize_t sent = ::send(m_fd, block.data(), block.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EAGAIN) {
            break;
        }
        total += sent > 0 ? static_cast<std::uint64_t>(sent) : 0;
    }
    return total;
}

std::string RelayClient::read(std::size_t count)
{
    std::string result;
    std::array<char, 65536> piece{};
    while (result.size() < count && ready(m_fd, POLLIN, kPatience_ms)) {
        const std::size_t most = std::min(piece.size(), count - result.size());
        const ssize_t got = recv(m_fd, piece.data(), most, 0);
        if (got <= 0) {
            break;
        }
        result.append(piece.data(), static_cast<std::size_t>(got));
    }
    return result;
}

std::string RelayClient::end(std::string *rest)
{
    std::array<char, 65536> piece{};
    while (ready(m_fd, POLLIN, kPatience_ms)) {
        const ssize_t got = recv(m_fd, piece.data(), piece.size(), 0);
        if (got == 0) {
            return "fin";
        }
        if (got < 0) {
            return errno == ECONNRESET ? "rst" : "error";
        }
        if (rest != nullptr) {
            rest->append(piece.data(), static_cast<std::size_t>(got));
        }
    }
    return "timeout";
}

void RelayClient::shutdownSend()
{
    shutdown(m_fd, SHUT_WR);
}

void RelayClient::reset()
{
    const linger now{1, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

void RelayClient::close()
{
    if (m_fd >= 0) {
        ::close(std::exchange(m_fd, -1));
    }
}

}  // namespace resetscope::tests
