// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"
#include "probes/net/step.h"
#include "probes/net/tls_session.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <stop_token>
#include <vector>

namespace resetscope::probes {

/// TCP, with TLS on it when asked. Every operation tries first and waits for readiness only when the socket says so,
/// so a wake-up too many does no harm, and reading and writing may go on side by side.
class TcpConnection final : public Connection, public std::enable_shared_from_this<TcpConnection> {
public:
    TcpConnection(asio::any_io_executor executor, DialOptions options);
    ~TcpConnection() override;
    TcpConnection(const TcpConnection &) = delete;
    TcpConnection &operator=(const TcpConnection &) = delete;

    /// Connects and shakes hands; what came of it is in `takeDialResult()`.
    asio::awaitable<void> open();
    [[nodiscard]] DialResult takeDialResult();

    [[nodiscard]] asio::awaitable<IoResult> write(std::string data, TimePoint deadline) override;
    [[nodiscard]] asio::awaitable<IoResult> writeUnlessInput(std::string data, TimePoint deadline) override;
    [[nodiscard]] asio::awaitable<IoResult> readSome(std::shared_ptr<std::string> into, std::size_t max,
                                                     TimePoint deadline) override;
    [[nodiscard]] asio::awaitable<WaitResult> waitForEnd(TimePoint deadline) override;
    [[nodiscard]] asio::awaitable<WaitResult> testWithKeepalive(TimePoint deadline) override;

    [[nodiscard]] TransportInfo info() const override;
    [[nodiscard]] int nativeHandle() const override;
    [[nodiscard]] const TlsInfo *tls() const noexcept override;
    [[nodiscard]] std::string peer() const override;
    void close() noexcept override;
    void abort() noexcept override;

private:
    struct Waiter;
    enum class Wake { Ready, Deadline, Closed };

    [[nodiscard]] asio::awaitable<void> connectTcp();
    [[nodiscard]] asio::awaitable<void> shakeHands();
    [[nodiscard]] asio::awaitable<IoResult> writeAll(std::string data, TimePoint deadline, bool stopOnInput);
    [[nodiscard]] asio::awaitable<Wake> ready(bool read, bool write, TimePoint deadline);
    [[nodiscard]] asio::awaitable<CloseKind> endAfterCloseNotify(TimePoint deadline);
    [[nodiscard]] Step tryRead(char *into, std::size_t size, bool peek);
    [[nodiscard]] Step tryWrite(const char *data, std::size_t size);
    [[nodiscard]] CloseKind endKind(const error_code &ec) const noexcept;
    void arm(asio::ip::tcp::socket::wait_type type);
    void wakeAll();
    void dropSocket() noexcept;

    asio::ip::tcp::socket m_socket;
    DialOptions m_options;
    DialResult m_dialResult;
    std::string m_peer;
    std::unique_ptr<TlsSession> m_tls;
    std::vector<asio::steady_timer *> m_waiters;
    int m_atOnce = 0;  ///< reads in a row that did not have to wait
    bool m_readArmed = false;
    bool m_writeArmed = false;
    error_code m_readEnd;  // the kernel reports a reset once; it is kept for whoever asks next
    std::optional<std::stop_callback<std::function<void()>>> m_stopCallback;
};

}  // namespace resetscope::probes
