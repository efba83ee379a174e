// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace resetscope::campaign {

/// What a hostile server may do with one client; every call ends when the server does.
class Client {
public:
    Client(int fd, const std::atomic<bool> &stop, std::string other) : m_fd(fd), m_stop(stop), m_other(std::move(other))
    {
    }
    [[nodiscard]] bool send(std::string_view bytes) const;  ///< false: the client is gone
    void forever(std::string_view bytes) const;             ///< again and again
    void drip(std::string_view bytes) const;                ///< one byte a second
    [[nodiscard]] bool request() const;                     ///< reads up to the empty line
    void hold() const;                                      ///< silent until the client goes
    void resetOnClose() const;
    [[nodiscard]] const std::string &other() const { return m_other; }

private:
    int m_fd;
    const std::atomic<bool> &m_stop;
    std::string m_other;
};

/// One kind of bad behaviour.
struct Behaviour {
    std::string id;
    std::string scheme;  ///< of the target that is diagnosed
    std::function<void(const Client &)> act;
};

/// All of them; "healthy" is among them for comparison.
[[nodiscard]] const std::vector<Behaviour> &behaviours();
[[nodiscard]] const Behaviour *behaviour(const std::string &id);

/// A server with that behaviour and a thread for each client, at most 400 at once.
class HostileServer {
public:
    /// `other`: "host:port" that redirections name.
    HostileServer(const Behaviour &behaviour, const std::string &address, std::uint16_t port = 0,
                  std::string other = {});
    ~HostileServer();
    HostileServer(const HostileServer &) = delete;
    HostileServer &operator=(const HostileServer &) = delete;
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] bool listens() const { return m_listener >= 0; }
    [[nodiscard]] int clients() const { return m_clients; }  ///< accepted so far

private:
    void serve();
    const Behaviour &m_behaviour;
    std::string m_other;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_clients = 0;
    std::atomic<int> m_open = 0;
    std::thread m_thread;
};

}  // namespace resetscope::campaign
