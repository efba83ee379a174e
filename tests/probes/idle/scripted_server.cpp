// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/scripted_server.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <map>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::tests {
namespace {

using Clock = std::chrono::steady_clock;

double now()
{
    return std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
}

struct Peer {
    double since = 0;
    double last = 0;
    std::string input;
    int requests = 0;
    bool forgotten = false;
    bool mute = false;
    double answerAt = 0;
};

int listenOnLoopback(std::uint16_t &port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (fd < 0 || ::bind(fd, reinterpret_cast<const sockaddr *>(&address), size) != 0 || ::listen(fd, 256) != 0 ||
        ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::abort();
    }
    port = ntohs(address.sin_port);
    return fd;
}

void closeWithReset(int fd)
{
    const linger now{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(fd);
}

bool repair(int fd)
{
    const int on = 1;
    return ::setsockopt(fd, IPPROTO_TCP, TCP_REPAIR, &on, sizeof on) == 0;
}

}  // namespace

std::uint16_t closedPort()
{
    std::uint16_t port = 0;
    ::close(listenOnLoopback(port));
    return port;
}

bool mayVanish()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool may = repair(fd);
    ::close(fd);
    return may;
}

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script))
{
    m_listener = listenOnLoopback(m_port);
    m_thread = std::thread([this] { serve(); });
}

ScriptedServer::~ScriptedServer()
{
    m_stop = true;
    m_thread.join();
    ::close(m_listener);
}

std::string ScriptedServer::url(const std::string &path) const
{
    return (m_script.http ? "http://127.0.0.1:" : "tcp://127.0.0.1:") + std::to_string(m_port) +
           (m_script.http ? path : "");
}

void ScriptedServer::serve()
{
    std::map<int, Peer> peers;
    double firstAt = 0;
    double nextSweep = now() + m_script.sweep_s;
    int late = 0;
    bool restart = false;
    const auto say = [](int fd, const std::string &text) { (void)::send(fd, text.data(), text.size(), MSG_NOSIGNAL); };
    const auto answer = [&](int fd, Peer &peer) {
        ++peer.requests;
        const bool refuses = m_script.atLimit == Script::AtLimit::Refuse;
        const bool atLimit = m_script.requestLimit > 0 && peer.requests >= m_script.requestLimit + (refuses ? 1 : 0);
        const bool keep = m_script.keepAlive && !atLimit;
        restart = restart || (atLimit && m_script.atLimit == Script::AtLimit::Restart);
        if (atLimit && refuses) {
            return false;
        }
        if (m_script.garbage) {
            say(fd, "\x01\x02 this is not HTTP\n");
            return false;
        }
        say(fd, std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n") +
                    (m_script.keepAliveHeader.empty() ? "" : "Keep-Alive: " + m_script.keepAliveHeader + "\r\n") +
                    "Connection: " + (keep || (m_script.keepAlive && !m_script.tellsLast) ? "keep-alive" : "close") +
                    "\r\n\r\nok");
        peer.last = now();
        return keep;
    };
    while (!m_stop) {
        std::vector<pollfd> polled{{m_listener, POLLIN, 0}};
        double next = now() + 0.05;
        for (auto &[fd, peer] : peers) {
            polled.push_back({fd, POLLIN, 0});
            if (m_script.limit_s > 0 && !peer.forgotten) {
                next = std::min(next, peer.last + m_script.limit_s);
            }
            if (peer.answerAt > 0) {
                next = std::min(next, peer.answerAt);
            }
        }
        const double wait = std::max(0.0, next - now());
        const timespec timeout{static_cast<time_t>(wait), static_cast<long>((wait - std::floor(wait)) * 1e9)};
        (void)::ppoll(polled.data(), polled.size(), &timeout, nullptr);
        std::vector<int> gone;
        for (std::size_t i = 1; i < polled.size(); ++i) {
            const int fd = polled[i].fd;
            if (polled[i].revents == 0) {
                continue;
            }
            Peer &peer = peers[fd];
            char buffer[4096];
            const ssize_t got = ::recv(fd, buffer, sizeof buffer, MSG_DONTWAIT);
            if (got <= 0) {
                ::close(fd);
                gone.push_back(fd);
                continue;
            }
            if (peer.mute) {
                continue;
            }
            if (peer.forgotten) {
                if (m_script.end == Script::End::ResetLater) {
                    closeWithReset(fd);
                    gone.push_back(fd);
                }
                continue;
            }
            if (!m_script.http) {
                m_bytes += static_cast<std::uint64_t>(got);
                peer.last = now();
                continue;
            }
            if (m_script.loseReply > 0 && peer.requests > 0 && now() - peer.last > 0.7 &&
                ++late == m_script.loseReply) {
                peer.mute = true;
                continue;
            }
            peer.input.append(buffer, static_cast<std::size_t>(got));
            if (peer.input.find("\r\n\r\n") == std::string::npos) {
                continue;
            }
            const bool slow = m_script.slow_s > 0 && peer.input.starts_with("GET /slow");
            peer.input.clear();
            peer.last = now();
            if (slow) {
                peer.answerAt = now() + m_script.slow_s;
            } else if (!answer(fd, peer)) {
                ::close(fd);
                gone.push_back(fd);
            }
        }
        for (const int fd : gone) {
            peers.erase(fd);
        }
        gone.clear();
        if ((polled[0].revents & POLLIN) != 0) {
            const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd >= 0) {
                const int on = 1;
                ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                if (m_script.atMost > 0 && static_cast<int>(peers.size()) >= m_script.atMost) {
                    say(fd, "-ERR too many clients\r\n");
                    ::close(fd);
                    continue;
                }
                firstAt = firstAt == 0 ? now() : firstAt;
                peers[fd].last = now();
                peers[fd].since = now();
                ++m_accepted;
                if (!m_script.greeting.empty()) {
                    say(fd, m_script.greeting);
                }
            }
        }
        restart = restart || (m_script.restartAfter_s > 0 && firstAt > 0 && now() >= firstAt + m_script.restartAfter_s);
        const bool looks = m_script.sweep_s == 0 || now() >= nextSweep;
        if (looks && m_script.sweep_s > 0) {
            nextSweep += m_script.sweep_s;
        }
        for (auto &[fd, peer] : peers) {
            if (restart || (m_script.lifetime_s > 0 && now() >= peer.since + m_script.lifetime_s)) {
                ::close(fd);
                gone.push_back(fd);
                continue;
            }
            if (peer.answerAt > 0 && now() >= peer.answerAt) {
                peer.answerAt = 0;
                (void)answer(fd, peer);
            }
            if (m_script.headerLimit_s > 0 && !peer.input.empty() && now() >= peer.last + m_script.headerLimit_s) {
                say(fd, "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
                ::close(fd);
                gone.push_back(fd);
                continue;
            }
            const bool silentInRequest = m_script.headerLimit_s > 0 && !peer.input.empty();
            if (m_script.limit_s == 0 || !looks || peer.forgotten || silentInRequest ||
                now() < peer.last + m_script.limit_s) {
                continue;
            }
            switch (m_script.end) {
            case Script::End::Nothing:
                break;
            case Script::End::Fin:
                ::close(fd);
                gone.push_back(fd);
                break;
            case Script::End::Rst:
                closeWithReset(fd);
                gone.push_back(fd);
                break;
            case Script::End::Vanish:
                (void)repair(fd);
                ::close(fd);
                gone.push_back(fd);
                break;
            case Script::End::SwallowLater:
            case Script::End::ResetLater:
                peer.forgotten = true;
                break;
            }
        }
        for (const int fd : gone) {
            peers.erase(fd);
        }
        if (restart) {
            firstAt = 1e18;
            restart = false;
        }
        m_open = static_cast<int>(peers.size());
        m_mostOpen = std::max(m_mostOpen.load(), m_open.load());
    }
    for (auto &[fd, peer] : peers) {
        ::close(fd);
    }
}

}  // namespace resetscope::tests
