// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/relay/relay.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <list>

namespace resetscope::probes {

class RelayFlow;

struct Relay::State : std::enable_shared_from_this<Relay::State> {
    State(asio::any_io_executor on, RelayOptions given) : executor(std::move(on)), options(std::move(given)) {}

    asio::any_io_executor executor;
    RelayOptions options;
    std::list<asio::ip::tcp::acceptor> acceptors;
    std::list<std::shared_ptr<RelayFlow>> flows;
    std::vector<FlowRecord> records;
    std::uint16_t port = 0;
    int nextFlow = 0;
    bool stopped = false;
    std::vector<asio::ip::tcp::acceptor *> paused;  ///< full: accept again when a connection has ended

    void accept(asio::ip::tcp::acceptor &acceptor);
    void ended(RelayFlow &flow, FlowRecord record);
};

/// One connection of the application and the one to the service that belongs to it.
class RelayFlow : public std::enable_shared_from_this<RelayFlow> {
public:
    RelayFlow(std::shared_ptr<Relay::State> relay, int number, asio::ip::tcp::socket application);
    void start();
    /// Ended by the relay.
    void stop();

private:
    using Socket = asio::ip::tcp::socket;
    using error_code = boost::system::error_code;

    struct Side {
        explicit Side(Socket of) : socket(std::move(of)) {}
        Socket socket;
        const char *name = "";
        double bytes = 0;       ///< read from it
        bool finished = false;  ///< it will send nothing more
        std::array<char, 64 * 1024> buffer{};
    };

    void connect(std::size_t address);
    void read(Side &from, Side &to);
    void write(Side &from, Side &to, std::size_t at, std::size_t size);
    void finished(Side &from, Side &to);
    /// `by`: the side that ended it.
    void failed(Side &by, Side &other, const error_code &ec);
    void watchReset(Side &side, Side &other);
    void end(const char *by, CloseKind close, bool reset);
    void beat();
    [[nodiscard]] bool wentSilent();
    [[nodiscard]] FlowSample sample() const;

    std::shared_ptr<Relay::State> m_relay;
    int m_number;
    Side m_near;
    Side m_far;
    asio::steady_timer m_timer;
    TimePoint m_begin = Clock::now();
    TimePoint m_lastByte = m_begin;
    double m_longestSilence_s = 0;
    const char *m_firstFin = nullptr;
    bool m_connected = false;
    bool m_over = false;
};

}  // namespace resetscope::probes
