// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>

namespace resetscope::tests {

/// What a ScriptedServer does to its connections. Times in seconds; 0: never.
struct Script {
    enum class End { Nothing, Fin, Rst, SwallowLater, ResetLater, Vanish };
    bool http = false;
    End end = End::Nothing;  ///< after `limit_s` without a byte. Later: forgotten, seen only when used again.
                             ///< Vanish: the socket disappears without a word (TCP_REPAIR, needs privileges)
    double limit_s = 0;
    int atMost = 0;             ///< connections; more are told so and closed at once; 0: any number
    double sweep_s = 0;         ///< looks for old connections only so often
    double restartAfter_s = 0;  ///< closes everything at this time after the first connection
    double headerLimit_s = 0;   ///< an incomplete request gets a 408 and a FIN after this
    int requestLimit = 0;       ///< requests per connection
    bool tellsLast = true;      ///< the last answer says "close"
    enum class AtLimit { Close, Refuse, Restart };
    AtLimit atLimit = AtLimit::Close;  ///< Refuse: one more request, closed unanswered. Restart: all connections end
    double lifetime_s = 0;             ///< of a connection, busy or not
    bool keepAlive = true;             ///< false: answers with Connection: close
    bool garbage = false;              ///< answers with something that is not HTTP
    double slow_s = 0;                 ///< the path /slow answers after this
    std::string greeting;              ///< sent to each new connection (raw)
    std::string keepAliveHeader;       ///< value of the Keep-Alive header
    int loseReply = 0;                 ///< the n-th late request (older than 0.7 s) gets no answer, once; 0: none
};

/// A tiny server on a free loopback port with one thread, ended with the object.
class ScriptedServer {
public:
    explicit ScriptedServer(Script script);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    [[nodiscard]] std::string url(const std::string &path = "/") const;
    [[nodiscard]] int openNow() const noexcept { return m_open; }       ///< connections the server holds
    [[nodiscard]] int mostOpen() const noexcept { return m_mostOpen; }  ///< at once
    [[nodiscard]] int accepted() const noexcept { return m_accepted; }
    [[nodiscard]] std::uint64_t bytesFromSilent() const noexcept { return m_bytes; }  ///< received on raw connections

private:
    void serve();

    Script m_script;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_mostOpen = 0;
    std::atomic<int> m_accepted = 0;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::thread m_thread;
};

/// A loopback port on which nothing listens.
[[nodiscard]] std::uint16_t closedPort();

/// Whether this process may make a socket vanish without a packet (CAP_NET_ADMIN).
[[nodiscard]] bool mayVanish();

}  // namespace resetscope::tests
