// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/tcp_counters.h"
#include "probes/net/connection.h"
#include "probes/relay/relay_state.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

#include <algorithm>

#include <sys/socket.h>

namespace resetscope::probes {
namespace {

using asio::ip::tcp;

constexpr Seconds kBeat{5};
constexpr double kSilentAfter_s = 2.0;

double since(TimePoint moment)
{
    return Seconds(Clock::now() - moment).count();
}

void closeSocket(tcp::socket &socket, bool reset)
{
    error_code ignored;
    if (reset) {
        socket.set_option(asio::socket_base::linger(true, 0), ignored);
    }
    socket.close(ignored);
}

}  // namespace

RelayFlow::RelayFlow(std::shared_ptr<Relay::State> relay, int number, tcp::socket application)
    : m_relay(std::move(relay)), m_number(number), m_near(std::move(application)), m_far(Socket(m_relay->executor)),
      m_timer(m_relay->executor)
{
    m_near.name = "application";
    m_far.name = "service";
}

void RelayFlow::start()
{
    error_code ignored;
    m_near.socket.set_option(tcp::no_delay(true), ignored);
    beat();
    connect(0);
}

void RelayFlow::stop()
{
    end("relay", CloseKind::None, true);
}

void RelayFlow::connect(std::size_t address)
{
    if (address >= m_relay->options.addresses.size()) {
        // The application was accepted here already, so a reset is the nearest thing to a refusal.
        end(m_far.name, CloseKind::Rst, true);
        return;
    }
    error_code ec;
    const auto peer = asio::ip::make_address(m_relay->options.addresses[address], ec);
    if (ec) {
        connect(address + 1);
        return;
    }
    error_code ignored;
    m_far.socket.close(ignored);
    m_far.socket.async_connect(tcp::endpoint(peer, m_relay->options.port),
                               [self = shared_from_this(), address](error_code failed) {
                                   if (self->m_over) {
                                       return;
                                   }
                                   if (failed) {
                                       self->connect(address + 1);
                                       return;
                                   }
                                   self->m_connected = true;
                                   error_code none;
                                   self->m_far.socket.set_option(tcp::no_delay(true), none);
                                   self->m_lastByte = Clock::now();
                                   self->read(self->m_near, self->m_far);
                                   self->read(self->m_far, self->m_near);
                               });
}

void RelayFlow::read(Side &from, Side &to)
{
    from.socket.async_read_some(
        asio::buffer(from.buffer), [self = shared_from_this(), &from, &to](error_code ec, std::size_t size) {
            if (self->m_over) {
                return;
            }
            if (ec == asio::error::eof) {
                self->finished(from, to);
            } else if (ec) {
                self->failed(from, to, ec);
            } else {
                self->m_longestSilence_s = std::max(self->m_longestSilence_s, since(self->m_lastByte));
                self->m_lastByte = Clock::now();
                from.bytes += static_cast<double>(size);
                self->write(from, to, 0, size);
            }
        });
}

void RelayFlow::write(Side &from, Side &to, std::size_t at, std::size_t size)
{
    to.socket.async_write_some(asio::buffer(from.buffer.data() + at, size - at),
                               [self = shared_from_this(), &from, &to, at, size](error_code ec, std::size_t written) {
                                   if (self->m_over) {
                                       return;
                                   }
                                   if (ec) {
                                       self->failed(to, from, ec);
                                   } else if (at + written < size) {
                                       self->write(from, to, at + written, size);
                                   } else {
                                       self->read(from, to);
                                   }
                               });
}

void RelayFlow::finished(Side &from, Side &to)
{
    from.finished = true;
    if (m_firstFin == nullptr) {
        m_firstFin = from.name;
    }
    if (&from == &m_near && wentSilent()) {
        end(m_far.name, CloseKind::Silent, false);
        return;
    }
    if (to.finished) {
        end(m_firstFin, CloseKind::Fin, false);
        return;
    }
    error_code ec;
    to.socket.shutdown(tcp::socket::shutdown_send, ec);
    watchReset(from, to);
}

/// A side that has finished sending may still reset the connection; nobody reads from it any more.
void RelayFlow::watchReset(Side &side, Side &other)
{
    side.socket.async_wait(tcp::socket::wait_error, [self = shared_from_this(), &side, &other](error_code ec) {
        if (self->m_over || ec) {
            return;
        }
        int code = 0;
        socklen_t length = sizeof code;
        if (getsockopt(side.socket.native_handle(), SOL_SOCKET, SO_ERROR, &code, &length) == 0 && code != 0) {
            self->failed(side, other, error_code(code, boost::system::system_category()));
        }
    });
}

void RelayFlow::failed(Side &by, Side &other, const error_code &ec)
{
    if (ec == asio::error::operation_aborted) {
        return;
    }
    if (ec == asio::error::timed_out || ec == asio::error::host_unreachable) {
        end(by.name, CloseKind::Silent, true);
        return;
    }
    // Writing into a connection whose other end has closed orderly draws a reset that is no fault of its own.
    const bool afterEnd = by.finished && m_firstFin == by.name;
    (void)other;
    end(by.name, afterEnd ? CloseKind::Fin : CloseKind::Rst, true);
}

/// The application gives up while the service has left our bytes without an answer.
bool RelayFlow::wentSilent()
{
    const TcpCounters counters = tcpCounters(m_far.socket.native_handle());
    return counters.valid && counters.unacked > 0 && since(m_lastByte) > kSilentAfter_s;
}

FlowSample RelayFlow::sample() const
{
    FlowSample sample;
    sample.flow = m_number;
    sample.age_s = since(m_begin);
    sample.quiet_s = since(m_lastByte);
    sample.bytes_up = m_near.bytes;
    sample.bytes_down = m_far.bytes;
    return sample;
}

void RelayFlow::end(const char *by, CloseKind close, bool reset)
{
    if (m_over) {
        return;
    }
    const auto self = shared_from_this();
    m_over = true;
    FlowRecord record;
    record.sample = sample();
    record.sample.endedBy = by;
    record.sample.close = close;
    record.longestSilence_s = m_longestSilence_s;
    record.connected = m_connected;
    m_timer.cancel();
    closeSocket(m_near.socket, reset);
    closeSocket(m_far.socket, reset);
    m_relay->ended(*this, std::move(record));
}

/// Shows connections that live.
void RelayFlow::beat()
{
    m_timer.expires_after(std::chrono::duration_cast<Clock::duration>(kBeat));
    m_timer.async_wait([weak = weak_from_this()](error_code ec) {
        const auto self = weak.lock();
        if (ec || !self || self->m_over) {
            return;
        }
        if (self->m_relay->options.onFlow) {
            self->m_relay->options.onFlow(self->sample());
        }
        self->beat();
    });
}

}  // namespace resetscope::probes
