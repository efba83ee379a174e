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
    asio::steady_timer retry{executor};             ///< ... or when descriptors may be free again

    void accept(asio::ip::tcp::acceptor &acceptor);
    void ended(RelayFlow &flow, FlowRecord record);
    void resume();
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
        bool watched = false;   ///< for a reset that nobody would read
        std::array<char, 64 * 1024> buffer{};
    };

    void connect(std::size_t address);
    void notConnected(std::size_t address, const error_code &ec);
    void connected();
    void read(Side &from, Side &to);
    void pass(Side &from, Side &to, std::size_t at, std::size_t size);
    void finished(Side &from, Side &to);
    void failed(Side &by, const error_code &ec);
    void watchReset(Side &side);
    /// `by`: the side that ended it; null: the relay.
    void end(Side *by, CloseKind close, bool reset);
    void drain(Side &side, TimePoint limit);
    void over(bool reset);
    void beat();
    void noteBytes(Side &from, std::size_t size);
    [[nodiscard]] bool acknowledged();
    [[nodiscard]] bool wentSilent();
    [[nodiscard]] FlowSample sample() const;

    std::shared_ptr<Relay::State> m_relay;
    int m_number;
    Side m_near;
    Side m_far;
    asio::steady_timer m_timer;
    asio::steady_timer m_connectLimit;
    TimePoint m_begin = Clock::now();
    TimePoint m_lastByte = m_begin;
    double m_longestSilence_s = 0;
    double m_unprovenSilence_s = 0;  ///< the application broke it; nothing says yet that the service got it
    Side *m_firstFin = nullptr;
    double m_quietBeforeFin_s = 0;
    std::size_t m_held = 0;  ///< bytes of the application that wait for the connection to the service
    bool m_connected = false;
    bool m_connectTimedOut = false;
    bool m_ending = false;  ///< decided; what is on its way to the other side may still arrive
    bool m_over = false;
    FlowRecord m_record;
};

}  // namespace resetscope::probes
