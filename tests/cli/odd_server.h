// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>

namespace resetscope::tests {

/// A server on loopback that sends every client the same bytes, over and over up to `total`, and then closes.
class OddServer {
public:
    OddServer(std::string bytes, std::size_t total);
    ~OddServer();
    OddServer(const OddServer &) = delete;
    OddServer &operator=(const OddServer &) = delete;
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    void serve();
    std::string m_bytes;
    std::size_t m_total;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

}  // namespace resetscope::tests
