// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_server.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::tests {
namespace {

constexpr int kForever = -1;

int listenOn(ScriptedServer::Family family, int backlog, std::uint16_t &port)
{
    sockaddr_storage storage{};
    socklen_t size = 0;
    if (family == ScriptedServer::Family::V4) {
        auto *address = reinterpret_cast<sockaddr_in *>(&storage);
        address->sin_family = AF_INET;
        address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        size = sizeof *address;
    } else {
        auto *address = reinterpret_cast<sockaddr_in6 *>(&storage);
        address->sin6_family = AF_INET6;
        address->sin6_addr = in6addr_loopback;
        size = sizeof *address;
    }
    const int fd = socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        return -1;
    }
    auto *plain = reinterpret_cast<sockaddr *>(&storage);
    if (bind(fd, plain, size) != 0 || listen(fd, backlog) != 0 || getsockname(fd, plain, &size) != 0) {
        ::close(fd);
        return -1;
    }
    port = family == ScriptedServer::Family::V4 ? ntohs(reinterpret_cast<sockaddr_in *>(&storage)->sin_port)
                                                : ntohs(reinterpret_cast<sockaddr_in6 *>(&storage)->sin6_port);
    return fd;
}

}  // namespace

ServerSide::ServerSide(int fd, int stopFd) : m_fd(fd), m_stopFd(stopFd) {}

ServerSide::~ServerSide()
{
    close();
}

bool ServerSide::ready(short events, int timeoutMs)
{
    std::array<pollfd, 2> sets{pollfd{m_fd, events, 0}, pollfd{m_stopFd, POLLIN, 0}};
    const int count = poll(sets.data(), sets.size(), timeoutMs);
    return count > 0 && sets[1].revents == 0 && sets[0].revents != 0;
}

bool ServerSide::stopping() const
{
    pollfd set{m_stopFd, POLLIN, 0};
    return poll(&set, 1, 0) > 0;
}

std::string ServerSide::readSome(std::size_t max)
{
    if (m_fd < 0 || !ready(POLLIN, kForever)) {
        return {};
    }
    std::string bytes(max, '\0');
    const ssize_t count = recv(m_fd, bytes.data(), bytes.size(), 0);
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return bytes;
}

std::string ServerSide::readExactly(std::size_t count)
{
    std::string bytes;
    while (bytes.size() < count) {
        const std::string part = readSome(count - bytes.size());
        if (part.empty()) {
            break;
        }
        bytes += part;
    }
    return bytes;
}

std::string ServerSide::readUntil(const std::string &end)
{
    std::string bytes;
    while (bytes.find(end) == std::string::npos) {
        const std::string part = readSome();
        if (part.empty()) {
            break;
        }
        bytes += part;
    }
    return bytes;
}

std::string ServerSide::readRequest()
{
    std::string request = readUntil("\r\n\r\n");
    const auto headEnd = request.find("\r\n\r\n");
    const auto field = request.find("Content-Length: ");
    if (headEnd != std::string::npos && field != std::string::npos && field < headEnd) {
        const std::size_t body = std::strtoul(request.c_str() + field + 16, nullptr, 10);
        const std::size_t have = request.size() - headEnd - 4;
        if (have < body) {
            request += readExactly(body - have);
        }
    }
    return request;
}

bool ServerSide::send(const std::string &bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        if (m_fd < 0 || !ready(POLLOUT, kForever)) {
            return false;
        }
        const ssize_t count = ::send(m_fd, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EAGAIN) {
            return false;
        }
        sent += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return true;
}

void ServerSide::wait(std::chrono::milliseconds time)
{
    pollfd set{m_stopFd, POLLIN, 0};
    poll(&set, 1, static_cast<int>(time.count()));
}

void ServerSide::waitForPeer()
{
    while (!readSome().empty()) {
    }
}

void ServerSide::hold()
{
    pollfd set{m_stopFd, POLLIN, 0};
    poll(&set, 1, kForever);
}

void ServerSide::fin()
{
    shutdown(m_fd, SHUT_WR);
}

void ServerSide::reset()
{
    const linger now{1, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

void ServerSide::close()
{
    if (m_fd >= 0) {
        ::close(m_fd);
        m_fd = -1;
    }
}

ScriptedServer::ScriptedServer(Script script, Family family)
    : m_script(std::move(script)), m_family(family), m_fd(listenOn(family, 64, m_port)),
      m_stopFd(eventfd(0, EFD_CLOEXEC))
{
    if (m_fd >= 0) {
        m_acceptor = std::thread([this] { acceptLoop(); });
    }
}

ScriptedServer::~ScriptedServer()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(m_stopFd, &one, sizeof one);
    if (m_acceptor.joinable()) {
        m_acceptor.join();
    }
    for (std::thread &thread : m_threads) {
        thread.join();
    }
    if (m_fd >= 0) {
        ::close(m_fd);
    }
    ::close(m_stopFd);
}

std::string ScriptedServer::address() const
{
    return m_family == Family::V4 ? "127.0.0.1" : "::1";
}

bool ScriptedServer::waitForConnections(int count) const
{
    for (int i = 0; i < 1000 && m_connections < count; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return m_connections >= count;
}

void ScriptedServer::acceptLoop()
{
    for (;;) {
        std::array<pollfd, 2> sets{pollfd{m_fd, POLLIN, 0}, pollfd{m_stopFd, POLLIN, 0}};
        if (poll(sets.data(), sets.size(), kForever) < 0 || sets[1].revents != 0) {
            return;
        }
        const int fd = accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) {
            continue;
        }
        const int number = m_connections++;
        m_threads.emplace_back([this, fd, number] {
            ServerSide side(fd, m_stopFd);
            m_script(side, number);
        });
    }
}

std::uint16_t unusedPort(ScriptedServer::Family family)
{
    std::uint16_t port = 0;
    const int fd = listenOn(family, 1, port);
    ::close(fd);
    return port;
}

SilentPort::SilentPort() : m_fd(listenOn(ScriptedServer::Family::V4, 0, m_port))
{
    // A queue of length 0 takes one connection; Linux drops the SYNs after it (tcp_max_syn_backlog aside).
    for (int i = 0; i < 4; ++i) {
        const int client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(m_port);
        [[maybe_unused]] const int started = connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address);
        m_clients.push_back(client);
    }
}

SilentPort::~SilentPort()
{
    for (const int client : m_clients) {
        ::close(client);
    }
    ::close(m_fd);
}

}  // namespace resetscope::tests
