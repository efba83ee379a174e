// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace resetscope::tests {

/// The server's end of one connection, for a script that runs in a thread of its own. Every call ends at once when
/// the server is destroyed.
class ServerSide {
public:
    ServerSide(int fd, int stopFd);
    ~ServerSide();  ///< closes with FIN (RST when bytes are left unread, as TCP does)
    ServerSide(const ServerSide &) = delete;
    ServerSide &operator=(const ServerSide &) = delete;

    /// Up to `max` bytes; empty at the end of the stream, on an error or a stop.
    std::string readSome(std::size_t max = 65536);
    /// Reads exactly `count` bytes unless the stream ends before.
    std::string readExactly(std::size_t count);
    /// Reads until `end` has come; bytes behind it may be included.
    std::string readUntil(const std::string &end);
    /// One request head, and the body that its Content-Length promises.
    std::string readRequest();
    /// False when the peer is gone.
    bool send(const std::string &bytes);
    void wait(std::chrono::milliseconds time);
    /// Waits until the peer ends the connection or the server is destroyed; reads and forgets what comes.
    void waitForPeer();
    /// Keeps the connection open and reads nothing until the server is destroyed.
    void hold();
    void fin();    ///< shuts the sending side down; the connection stays
    void reset();  ///< RST
    void close();  ///< FIN, both sides
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool stopping() const;

private:
    bool ready(short events, int timeoutMs);
    int m_fd;
    int m_stopFd;
};

/// Listens on a free loopback port and runs the script once for each connection, side by side.
class ScriptedServer {
public:
    enum class Family { V4, V6 };
    using Script = std::function<void(ServerSide &, int number)>;  ///< `number` counts connections from 0

    explicit ScriptedServer(Script script, Family family = Family::V4);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    [[nodiscard]] bool listening() const { return m_fd >= 0; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::string address() const;  ///< "127.0.0.1" or "::1"
    [[nodiscard]] int connections() const { return m_connections; }
    /// True once `count` connections were accepted; false when that takes longer than ten seconds.
    [[nodiscard]] bool waitForConnections(int count) const;

private:
    void acceptLoop();

    Script m_script;
    Family m_family;
    std::uint16_t m_port = 0;  // before m_fd, whose initializer sets it
    int m_fd = -1;
    int m_stopFd = -1;
    std::atomic<int> m_connections{0};
    std::mutex m_mutex;
    std::list<std::thread> m_threads;
    std::thread m_acceptor;
};

/// A loopback port on which nobody listens.
[[nodiscard]] std::uint16_t unusedPort(ScriptedServer::Family family = ScriptedServer::Family::V4);

/// A port that answers no SYN: its accept queue is full.
class SilentPort {
public:
    SilentPort();
    ~SilentPort();
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    std::uint16_t m_port = 0;  // before m_fd, whose initializer sets it
    int m_fd = -1;
    std::list<int> m_clients;
};

}  // namespace resetscope::tests
