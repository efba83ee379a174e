// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/lab/plain_client.h"

#include "probes/net/private_network.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::tests {

PlainClient::PlainClient(std::uint16_t port) : PlainClient("127.0.0.1", port) {}

PlainClient::PlainClient(const std::string &host, std::uint16_t port, double timeout_s)
    : m_fd(probes::openSocketFor(host, AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, host.c_str(), &address.sin_addr);
    timeval limit{};
    limit.tv_sec = static_cast<time_t>(timeout_s);
    limit.tv_usec = static_cast<suseconds_t>((timeout_s - static_cast<double>(limit.tv_sec)) * 1e6);
    ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        m_connectError = errno == EINPROGRESS || errno == EAGAIN ? ETIMEDOUT : errno;
    }
}

PlainClient::~PlainClient()
{
    ::close(m_fd);
}

PlainClient::Seen PlainClient::send(const std::string &bytes)
{
    const ssize_t n = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    return n < 0 ? Seen{-1, errno, false, {}} : Seen{n, 0, false, {}};
}

PlainClient::Seen PlainClient::receive(double timeout_s)
{
    pollfd waiting{m_fd, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(timeout_s * 1000)) == 0) {
        return {-1, 0, true, {}};
    }
    std::array<char, 8192> bytes{};
    const ssize_t n = ::recv(m_fd, bytes.data(), bytes.size(), 0);
    if (n < 0) {
        return {-1, errno, false, {}};
    }
    return {n, 0, false, std::string(bytes.data(), static_cast<std::size_t>(n))};
}

PlainClient::Seen PlainClient::receiveResponse(double timeout_s)
{
    std::string all;
    for (;;) {
        const std::size_t head = all.find("\r\n\r\n");
        const std::size_t field = all.find("Content-Length: ");
        if (head != std::string::npos && field < head) {
            const std::size_t length = std::strtoul(all.c_str() + field + 16, nullptr, 10);
            if (all.size() >= head + 4 + length) {
                return {static_cast<long>(all.size()), 0, false, all};
            }
        }
        Seen part = receive(timeout_s);
        if (part.bytes <= 0) {
            part.data = all;
            return part;
        }
        all += part.data;
    }
}

PlainClient::Seen PlainClient::get(const std::string &path, const std::string &extra)
{
    const Seen sent = send("GET " + path + " HTTP/1.1\r\nHost: test\r\n" + extra + "\r\n");
    return sent.error != 0 ? sent : receiveResponse();
}

bool PlainClient::silentFor(double seconds)
{
    pollfd waiting{m_fd, POLLIN, 0};
    return ::poll(&waiting, 1, static_cast<int>(seconds * 1000)) == 0;
}

void PlainClient::shutdownSend()
{
    ::shutdown(m_fd, SHUT_WR);
}

bool PlainClient::established() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return ::getsockopt(m_fd, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_state == TCP_ESTABLISHED;
}

}  // namespace resetscope::tests
