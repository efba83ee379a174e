// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/load/crowd_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <list>
#include <vector>

namespace resetscope::tests {
namespace {

using Clock = std::chrono::steady_clock;

struct Client {
    int fd = -1;
    std::string head;  ///< read so far, until the empty line
    std::size_t bodyLeft = 0;
    std::size_t bodyRead = 0;
    bool inBody = false;
    bool refused = false;  ///< has had its 413
    bool pending = false;  ///< the answer is due at `due`
    Clock::time_point due{};
    std::string out;
    std::size_t outDone = 0;
    std::size_t cutAt = 0;  ///< reset when so much of `out` is written; 0: never
    bool closing = false;   ///< after `out`
    bool dead = false;
};

void resetNow(Client &client)
{
    const linger now{1, 0};
    setsockopt(client.fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    client.dead = true;
}

std::size_t bodyLength(const std::string &head)
{
    std::string lower = head;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto at = lower.find("content-length:");
    return at == std::string::npos ? 0 : std::stoull(lower.substr(at + 15));
}

std::string answer(int status, std::size_t bytes, bool keep)
{
    std::string text = status == 200 ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 413 Too large\r\n";
    text += "Server: crowd\r\nContent-Length: " + std::to_string(bytes) + "\r\n";
    text += keep ? "\r\n" : "Connection: close\r\n\r\n";
    return text + std::string(bytes, 'x');
}

}  // namespace

CrowdServer::CrowdServer(CrowdRules rules) : m_rules(std::move(rules))
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listener, 512) != 0) {
        return;
    }
    getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

CrowdServer::~CrowdServer()
{
    m_stop = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    close(m_listener);
}

std::string CrowdServer::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

void CrowdServer::serve()
{
    std::list<Client> clients;
    std::vector<char> buffer(64 * 1024);
    int requests = 0;
    const auto finishRequest = [&](Client &client) {
        ++requests;
        const std::string path = client.head.substr(client.head.find(' ') + 1);
        const bool named = !m_rules.resetPath.empty() && path.rfind(m_rules.resetPath, 0) == 0;
        const bool crowded = m_rules.mostClients > 0 && m_open > m_rules.mostClients;
        if (named || crowded || (m_rules.resetEach > 0 && requests % m_rules.resetEach == 0)) {
            resetNow(client);
            return;
        }
        const bool head = client.head.rfind("HEAD", 0) == 0;
        client.out = answer(200, m_rules.answerBytes, true);
        const std::size_t start = client.out.size() - m_rules.answerBytes;
        if (head) {
            client.out.resize(start);
        }
        client.outDone = 0;
        client.cutAt = m_rules.resetDown > 0 && !head ? start + m_rules.resetDown : 0;
        client.pending = true;
        client.due =
            Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(m_rules.slow_s));
        client.head.clear();
        client.inBody = false;
        client.bodyRead = 0;
    };
    const auto bodyBytes = [&](Client &client, std::size_t count) {
        client.bodyRead += count;
        if (m_rules.resetAfter > 0 && client.bodyRead > m_rules.resetAfter) {
            resetNow(client);
            return;
        }
        client.bodyLeft -= std::min(client.bodyLeft, count);
        if (client.bodyLeft == 0) {
            if (client.refused) {
                client.closing = true;
            } else {
                finishRequest(client);
            }
        }
    };
    const auto take = [&](Client &client, const char *data, std::size_t count) {
        if (client.inBody) {
            bodyBytes(client, count);
            return;
        }
        client.head.append(data, count);
        const auto end = client.head.find("\r\n\r\n");
        if (end == std::string::npos) {
            return;
        }
        const std::size_t more = client.head.size() - end - 4;
        client.head.resize(end + 4);
        client.bodyLeft = bodyLength(client.head);
        if (client.bodyLeft == 0) {
            finishRequest(client);
            return;
        }
        client.inBody = true;
        if (m_rules.politeAbove > 0 && client.bodyLeft > m_rules.politeAbove) {
            client.refused = true;
            client.out = answer(413, 4, false);
            client.pending = true;
            client.due = Clock::now();
        }
        if (more > 0) {
            bodyBytes(client, more);
        }
    };
    while (!m_stop) {
        std::vector<pollfd> polled{{m_listener, POLLIN, 0}};
        for (Client &client : clients) {
            const bool writes = client.pending && Clock::now() >= client.due;
            polled.push_back({client.fd, static_cast<short>(POLLIN | (writes ? POLLOUT : 0)), 0});
        }
        poll(polled.data(), polled.size(), 5);
        std::size_t index = 1;
        for (Client &client : clients) {
            const short events = polled[index++].revents;
            if ((events & (POLLIN | POLLHUP | POLLERR)) != 0) {
                const ssize_t got = recv(client.fd, buffer.data(), buffer.size(), 0);
                if (got > 0) {
                    m_bytes += static_cast<std::uint64_t>(got);
                    take(client, buffer.data(), static_cast<std::size_t>(got));
                } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
                    client.dead = true;
                }
            }
            if (!client.dead && client.pending && (events & POLLOUT) != 0) {
                std::size_t until = client.out.size();
                until = client.cutAt > 0 ? std::min(until, client.cutAt) : until;
                const ssize_t put =
                    send(client.fd, client.out.data() + client.outDone, until - client.outDone, MSG_NOSIGNAL);
                client.outDone += put > 0 ? static_cast<std::size_t>(put) : 0;
                if (client.outDone == until) {
                    client.pending = false;
                    if (client.cutAt > 0 && client.cutAt < client.out.size()) {
                        resetNow(client);
                    }
                }
            }
            client.dead = client.dead || (client.closing && !client.pending);
        }
        for (auto at = clients.begin(); at != clients.end();) {
            if (at->dead) {
                close(at->fd);
                --m_open;
                at = clients.erase(at);
            } else {
                ++at;
            }
        }
        for (;;) {
            const int fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (fd < 0) {
                break;
            }
            ++m_accepted;
            ++m_open;
            m_mostOpen = std::max<int>(m_mostOpen, m_open);
            clients.emplace_back();
            clients.back().fd = fd;
        }
    }
    for (const Client &client : clients) {
        close(client.fd);
    }
}

}  // namespace resetscope::tests
