// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/odd_server.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::tests {

OddServer::OddServer(std::string bytes, std::size_t total)
    : m_bytes(std::move(bytes)), m_total(total), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size);
    ::listen(m_listener, 128);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

OddServer::~OddServer()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

void OddServer::serve()
{
    struct Client {
        int fd;
        std::size_t left;
    };
    std::vector<Client> clients;
    while (!m_stop) {
        std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
        for (const Client &client : clients) {
            waiting.push_back({client.fd, POLLOUT, 0});
        }
        ::poll(waiting.data(), waiting.size(), 20);
        for (std::size_t i = 0; i < clients.size(); ++i) {
            if ((waiting[i + 1].revents & (POLLOUT | POLLERR | POLLHUP)) == 0) {
                continue;
            }
            const ssize_t n = ::send(clients[i].fd, m_bytes.data(), std::min(m_bytes.size(), clients[i].left),
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
            clients[i].left = n <= 0 ? 0 : clients[i].left - static_cast<std::size_t>(n);
        }
        std::erase_if(clients, [](const Client &client) {
            if (client.left == 0) {
                ::close(client.fd);
            }
            return client.left == 0;
        });
        if ((waiting[0].revents & POLLIN) != 0) {
            const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd >= 0) {
                clients.push_back({fd, m_total});
            }
        }
    }
    for (const Client &client : clients) {
        ::close(client.fd);
    }
}

}  // namespace resetscope::tests
