// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace resetscope::campaign {

/// Counts every packet that leaves through any interface of this network, by whom it goes to ("10.0.0.1 tcp"). Needs
/// the right to open packet sockets, as in a namespace of one's own.
class PacketWatch {
public:
    PacketWatch();
    ~PacketWatch();
    PacketWatch(const PacketWatch &) = delete;
    PacketWatch &operator=(const PacketWatch &) = delete;
    [[nodiscard]] bool works() const { return m_fd >= 0; }
    /// Everything that left up to now, and begins anew.
    [[nodiscard]] std::map<std::string, int> take();

private:
    void watch();
    void read(int timeout_ms);
    int m_fd = -1;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::map<std::string, int> m_sent;  // guarded
    std::thread m_thread;
};

/// Answers every question for an IPv4 address with the same one, and remembers what was asked.
class NameServer {
public:
    NameServer(const std::string &address, const std::string &answer);
    ~NameServer();
    NameServer(const NameServer &) = delete;
    NameServer &operator=(const NameServer &) = delete;
    [[nodiscard]] std::vector<std::string> takeQuestions();

private:
    void serve();
    int m_fd = -1;
    std::uint32_t m_answer = 0;  ///< in network order
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::vector<std::string> m_questions;  // guarded
    std::thread m_thread;
};

}  // namespace resetscope::campaign
