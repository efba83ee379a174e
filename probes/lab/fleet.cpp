// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/fleet.h"

#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using boost::system::error_code;
using SteadyClock = std::chrono::steady_clock;

namespace {

/// A TCP socket bound to the port of 127.0.0.1, or -1 with errno.
int bindLoopback(std::uint16_t port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0) {
        return -1;
    }
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(fd, reinterpret_cast<const sockaddr *>(&where), sizeof where) != 0) {
        const int error = errno;
        ::close(fd);
        errno = error;
        return -1;
    }
    return fd;
}

int listenAt(std::uint16_t port, int backlog)
{
    const int fd = bindLoopback(port);
    if (fd >= 0 && listen(fd, backlog) != 0) {
        const int error = errno;
        ::close(fd);
        errno = error;
        return -1;
    }
    return fd;
}

std::uint16_t portOf(int fd)
{
    sockaddr_in where{};
    socklen_t size = sizeof where;
    return getsockname(fd, reinterpret_cast<sockaddr *>(&where), &size) == 0 ? ntohs(where.sin_port) : std::uint16_t{0};
}

struct Worker {
    pid_t pid = 0;
    int round = 0;
    SteadyClock::time_point due = SteadyClock::now();
};

class Supervisor {
public:
    Supervisor(const ChildLink &link, std::uint16_t port, const Fleet &fleet)
        : m_link(link), m_fleet(fleet), m_workers(static_cast<std::size_t>(fleet.workers))
    {
        // Bound and never listening: the port stays ours while nobody listens.
        m_placeholder = bindLoopback(port);
        if (m_placeholder < 0) {
            link.sorry(errno);
        }
        m_port = portOf(m_placeholder);
        m_listening = listenAt(m_port, fleet.backlog);
        if (m_listening < 0) {
            link.sorry(errno);
        }
        for (Worker &worker : m_workers) {
            startWorker(worker);
        }
        link.ready(m_port);
    }

    [[noreturn]] void run()
    {
        for (;;) {
            pollfd line{m_link.line, POLLIN, 0};
            if (poll(&line, 1, 10) > 0) {
                ChildLink::endAll();
            }
            collect();
            for (Worker &worker : m_workers) {
                if (worker.pid == 0 && worker.due <= SteadyClock::now()) {
                    startWorker(worker);
                }
            }
        }
    }

private:
    void collect()
    {
        for (pid_t ended = waitpid(-1, nullptr, WNOHANG); ended > 0; ended = waitpid(-1, nullptr, WNOHANG)) {
            for (Worker &worker : m_workers) {
                if (worker.pid == ended) {
                    worker.pid = 0;
                    worker.due = SteadyClock::now() +
                                 std::chrono::duration_cast<SteadyClock::duration>(LabDuration(m_fleet.gap_s));
                }
            }
        }
    }

    void startWorker(Worker &worker)
    {
        if (m_listening < 0) {
            m_listening = listenAt(m_port, m_fleet.backlog);
        }
        const pid_t parent = getpid();
        const pid_t pid = m_listening < 0 ? -1 : fork();
        if (pid == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != parent) {
                _exit(1);
            }
            ::close(m_link.line);
            ::close(m_link.second);
            ::close(m_placeholder);
            m_fleet.work(m_listening, static_cast<int>(&worker - m_workers.data()), worker.round);
            _exit(0);
        }
        if (pid > 0) {
            worker.pid = pid;
            ++worker.round;
        } else {
            worker.due = SteadyClock::now() + std::chrono::milliseconds(100);
        }
        if (!m_fleet.shared && m_listening >= 0) {
            ::close(std::exchange(m_listening, -1));
        }
    }

    const ChildLink &m_link;
    const Fleet &m_fleet;
    std::vector<Worker> m_workers;
    int m_placeholder = -1;
    int m_listening = -1;
    std::uint16_t m_port = 0;
};

}  // namespace

void superviseFleet(const ChildLink &link, std::uint16_t port, const Fleet &fleet)
{
    Supervisor(link, port, fleet).run();
}

void serveUntilDeath(int listening, HttpSettings settings, LabDuration life)
{
    asio::io_context io(1);
    asio::steady_timer end(io);
    if (life.count() > 0) {
        end.expires_after(std::chrono::duration_cast<asio::steady_timer::duration>(life));
        end.async_wait([](error_code) { crash(); });
    }
    acceptFrom(io, listening, httpSessions(std::move(settings)));
    io.run();
}

void crash()
{
    kill(getpid(), SIGSEGV);
    _exit(139);
}

}  // namespace resetscope::probes::lab
