// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/hostile_server.h"

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::campaign {

namespace {

constexpr int kMostClients = 400;

}  // namespace

bool Client::send(std::string_view bytes) const
{
    while (!bytes.empty() && !m_stop) {
        pollfd waiting{m_fd, POLLOUT, 0};
        if (::poll(&waiting, 1, 200) == 0) {
            continue;
        }
        const ssize_t n = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(n));
        } else if (errno != EAGAIN && errno != EINTR) {
            return false;
        }
    }
    return !m_stop;
}

void Client::forever(std::string_view bytes) const
{
    while (send(bytes)) {
    }
}

void Client::drip(std::string_view bytes) const
{
    for (const char byte : bytes) {
        if (!send(std::string_view(&byte, 1))) {
            return;
        }
        for (int i = 0; i < 10 && !m_stop; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }
}

bool Client::request() const
{
    std::string head;
    while (!m_stop && head.size() < 65536) {
        pollfd waiting{m_fd, POLLIN, 0};
        if (::poll(&waiting, 1, 200) == 0) {
            continue;
        }
        char byte = 0;
        const ssize_t n = ::recv(m_fd, &byte, 1, 0);
        if (n <= 0) {
            return false;
        }
        head += byte;
        if (head.ends_with("\r\n\r\n")) {
            return true;
        }
    }
    return false;
}

void Client::hold() const
{
    char bytes[4096];
    while (!m_stop) {
        pollfd waiting{m_fd, POLLIN, 0};
        if (::poll(&waiting, 1, 200) > 0 && ::recv(m_fd, bytes, sizeof bytes, 0) <= 0) {
            return;
        }
    }
}

void Client::resetOnClose() const
{
    const linger now{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

HostileServer::HostileServer(const Behaviour &behaviour, const std::string &address, std::uint16_t port,
                             std::string other)
    : m_behaviour(behaviour), m_other(std::move(other)),
      m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    ::inet_pton(AF_INET, address.c_str(), &where.sin_addr);
    socklen_t size = sizeof where;
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&where), size) != 0 || ::listen(m_listener, 512) != 0) {
        ::close(m_listener);
        m_listener = -1;
        return;
    }
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&where), &size);
    m_port = ntohs(where.sin_port);
    m_thread = std::thread([this] { serve(); });
}

HostileServer::~HostileServer()
{
    m_stop = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    if (m_listener >= 0) {
        ::close(m_listener);
    }
}

void HostileServer::serve()
{
    while (!m_stop) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (m_open >= kMostClients || ::poll(&waiting, 1, 50) <= 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(m_open >= kMostClients ? 5 : 0));
            continue;
        }
        const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) {
            continue;
        }
        ++m_clients;
        ++m_open;
        std::thread([this, fd] {
            m_behaviour.act(Client(fd, m_stop, m_other));
            ::close(fd);
            --m_open;
        }).detach();
    }
    while (m_open > 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

}  // namespace resetscope::campaign
