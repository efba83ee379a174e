// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace resetscope::tests {

/// A client made of plain blocking system calls: what it sees is what any program would see.
class PlainClient {
public:
    explicit PlainClient(std::uint16_t port);
    /// Also inside the private network of a running lab. A connection that takes longer ends with ETIMEDOUT.
    PlainClient(const std::string &address, std::uint16_t port, double timeout_s = 20);
    ~PlainClient();
    PlainClient(const PlainClient &) = delete;
    PlainClient &operator=(const PlainClient &) = delete;

    [[nodiscard]] int connectError() const { return m_connectError; }

    /// What one call gave: `bytes` (0: end of stream) or `error` (errno).
    struct Seen {
        long bytes = 0;
        int error = 0;
        bool timedOut = false;
        std::string data;
    };
    Seen send(const std::string &bytes);
    Seen receive(double timeout_s = 20);
    /// Reads until a complete HTTP response (Content-Length) or the end.
    Seen receiveResponse(double timeout_s = 20);
    /// Sends a GET and reads the answer.
    Seen get(const std::string &path = "/", const std::string &extra = {});
    /// True when nothing arrives, not even an end, for so long.
    [[nodiscard]] bool silentFor(double seconds);
    void shutdownSend();
    /// SO_ERROR and TCP state: is the kernel's connection still established?
    [[nodiscard]] bool established() const;

private:
    int m_fd = -1;
    int m_connectError = 0;
};

}  // namespace resetscope::tests
