// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace resetscope::tests {

/// An application that uses the relay, with plain system calls. Waits end after ten seconds.
class RelayClient {
public:
    /// `receiveBuffer`: bytes of SO_RCVBUF; 0: as the system likes it.
    explicit RelayClient(std::uint16_t port, bool v6 = false, int receiveBuffer = 0);
    ~RelayClient();
    RelayClient(RelayClient &&other) noexcept;
    RelayClient(const RelayClient &) = delete;
    RelayClient &operator=(const RelayClient &) = delete;

    [[nodiscard]] bool connected() const { return m_fd >= 0; }
    /// Writes everything; false on an error.
    bool send(const std::string &bytes);
    /// Writes until nothing is taken for `quiet_ms` or `most` bytes went; returns how many.
    std::uint64_t sendUntilBlocked(std::uint64_t most, int quiet_ms);
    /// Reads until `count` bytes have come, or the end.
    std::string read(std::size_t count);
    /// How it ends after what was not read yet: "fin", "rst", "timeout"; bytes are appended to `rest`.
    std::string end(std::string *rest = nullptr);
    void shutdownSend();
    void reset();
    void close();
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd = -1;
};

}  // namespace resetscope::tests
