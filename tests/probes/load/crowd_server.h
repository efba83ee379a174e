// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <thread>

namespace resetscope::tests {

/// What a CrowdServer does. Sizes in bytes; 0: no such limit.
struct CrowdRules {
    int mostClients = 0;         ///< those beyond are reset as soon as they ask
    double slow_s = 0;           ///< an answer takes this long, each on its own
    std::size_t resetAfter = 0;  ///< of a request body: reset when so much has been read
    std::size_t politeAbove =
        0;  ///< a request that announces more gets a complete 413; the rest is read and thrown away
    std::size_t answerBytes = 2;  ///< of the body
    std::size_t resetDown = 0;    ///< reset behind so many bytes of the answer's body
    std::string resetPath;        ///< a request with this path is reset
    int resetEach = 0;            ///< every n-th request is reset
};

/// An HTTP server on a free loopback port: one thread, counts what it holds. Ended with the object.
class CrowdServer {
public:
    explicit CrowdServer(CrowdRules rules);
    ~CrowdServer();
    CrowdServer(const CrowdServer &) = delete;
    CrowdServer &operator=(const CrowdServer &) = delete;

    [[nodiscard]] std::string url(const std::string &path = "/") const;
    [[nodiscard]] int openNow() const noexcept { return m_open; }
    [[nodiscard]] int mostOpen() const noexcept { return m_mostOpen; }
    [[nodiscard]] int accepted() const noexcept { return m_accepted; }
    [[nodiscard]] std::uint64_t bytesRead() const noexcept { return m_bytes; }

private:
    void serve();

    CrowdRules m_rules;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_mostOpen = 0;
    std::atomic<int> m_accepted = 0;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::thread m_thread;
};

}  // namespace resetscope::tests
