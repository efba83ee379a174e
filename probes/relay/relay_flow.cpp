// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/tcp_counters.h"
#include "probes/net/connection.h"
#include "probes/relay/relay_state.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

#include <algorithm>
#include <utility>

#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace resetscope::probes {
namespace {

using asio::ip::tcp;

constexpr Seconds kBeat{5};
constexpr double kSilentAfter_s = 2.0;
constexpr double kSilence_s = 0.5;    // shorter ones kill no connection
constexpr Seconds kConnectLimit{10};  // before the next address is tried
constexpr Seconds kDrainLimit{2};
constexpr Seconds kDrainStep{0.005};

double since(TimePoint moment)
{
    return Seconds(Clock::now() - moment).count();
}

Clock::duration ticks(Seconds seconds)
{
    return std::chrono::duration_cast<Clock::duration>(seconds);
}

void closeSocket(tcp::socket &socket, bool reset)
{
    error_code ignored;
    if (reset) {
        socket.set_option(asio::socket_base::linger(true, 0), ignored);
    }
    socket.close(ignored);
}

/// Whether bytes that were written have not arrived yet.
bool unsent(tcp::socket &socket)
{
    int bytes = 0;
    return socket.is_open() && ioctl(socket.native_handle(), SIOCOUTQ, &bytes) == 0 && bytes > 0;
}

}  // namespace

RelayFlow::RelayFlow(std::shared_ptr<Relay::State> relay, int number, tcp::socket application)
    : m_relay(std::move(relay)), m_number(number), m_near(std::move(application)), m_far(Socket(m_relay->executor)),
      m_timer(m_relay->executor), m_connectLimit(m_relay->executor)
{
    m_near.name = "application";
    m_far.name = "service";
}

void RelayFlow::start()
{
    error_code ignored;
    m_near.socket.set_option(tcp::no_delay(true), ignored);
    m_near.socket.non_blocking(true, ignored);
    beat();
    read(m_near, m_far);
    connect(0);
}

void RelayFlow::stop()
{
    if (m_ending) {
        over(true);
    } else {
        end(nullptr, CloseKind::None, true);
    }
}

void RelayFlow::connect(std::size_t address)
{
    if (m_ending) {
        return;
    }
    const std::vector<std::string> &addresses = m_relay->options.addresses;
    if (address >= addresses.size()) {
        // The application was accepted here already, so a reset is the nearest thing to a refusal.
        end(&m_far, m_connectTimedOut ? CloseKind::Silent : CloseKind::Rst, true);
        return;
    }
    error_code ec;
    const auto peer = asio::ip::make_address(addresses[address], ec);
    if (ec) {
        connect(address + 1);
        return;
    }
    if (address + 1 < addresses.size()) {
        m_connectLimit.expires_after(ticks(kConnectLimit));
        m_connectLimit.async_wait([self = shared_from_this()](error_code cancelled) {
            if (!cancelled && !self->m_connected && !self->m_ending) {
                error_code ignored;
                self->m_far.socket.close(ignored);  // ends the attempt
            }
        });
    }
    m_far.socket.async_connect(tcp::endpoint(peer, m_relay->options.port),
                               [self = shared_from_this(), address](error_code failed) {
                                   self->m_connectLimit.cancel();
                                   if (self->m_ending) {
                                       return;
                                   }
                                   if (failed) {
                                       self->notConnected(address, failed);
                                   } else {
                                       self->connected();
                                   }
                               });
}

void RelayFlow::notConnected(std::size_t address, const error_code &ec)
{
    m_connectTimedOut =
        ec == asio::error::timed_out || ec == asio::error::operation_aborted || ec == asio::error::host_unreachable;
    error_code ignored;
    m_far.socket.close(ignored);
    connect(address + 1);
}

void RelayFlow::connected()
{
    m_connected = true;
    error_code ignored;
    m_far.socket.set_option(tcp::no_delay(true), ignored);
    m_far.socket.non_blocking(true, ignored);
    m_lastByte = Clock::now();
    read(m_far, m_near);
    if (const std::size_t held = std::exchange(m_held, 0); held > 0) {
        pass(m_near, m_far, 0, held);
    } else if (m_near.finished) {
        finished(m_near, m_far);
    }
}

void RelayFlow::read(Side &from, Side &to)
{
    from.socket.async_read_some(asio::buffer(from.buffer),
                                [self = shared_from_this(), &from, &to](error_code ec, std::size_t size) {
                                    if (self->m_ending) {
                                        return;
                                    }
                                    if (ec == asio::error::eof) {
                                        self->finished(from, to);
                                    } else if (ec) {
                                        self->failed(from, ec);
                                    } else {
                                        self->noteBytes(from, size);
                                        self->pass(from, to, 0, size);
                                    }
                                });
}

/// Bytes of the service prove that the connection outlived the silence before them; those of the application do so
/// only when the service has acknowledged them.
void RelayFlow::noteBytes(Side &from, std::size_t size)
{
    const double quiet_s = since(m_lastByte);
    m_lastByte = Clock::now();
    from.bytes += static_cast<double>(size);
    if (m_unprovenSilence_s > 0 && (&from == &m_far || acknowledged())) {
        m_longestSilence_s = std::max(m_longestSilence_s, std::exchange(m_unprovenSilence_s, 0.0));
    }
    if (&from == &m_far) {
        m_longestSilence_s = std::max(m_longestSilence_s, quiet_s);
    } else if (quiet_s >= kSilence_s) {
        m_unprovenSilence_s = std::max(m_unprovenSilence_s, quiet_s);
    }
}

bool RelayFlow::acknowledged()
{
    const TcpCounters counters = tcpCounters(m_far.socket.native_handle());
    return m_connected && counters.valid && counters.unacked == 0;
}

void RelayFlow::pass(Side &from, Side &to, std::size_t at, std::size_t size)
{
    if (&to == &m_far && !m_connected) {
        m_held = size;
        return;
    }
    while (at < size) {
        error_code ec;
        at += to.socket.write_some(asio::buffer(from.buffer.data() + at, size - at), ec);
        if (ec == asio::error::would_block) {
            // Nobody reads from this side meanwhile, so its reset would go unnoticed.
            watchReset(from);
            to.socket.async_wait(tcp::socket::wait_write,
                                 [self = shared_from_this(), &from, &to, at, size](error_code failed) {
                                     if (!self->m_ending && failed) {
                                         self->failed(to, failed);
                                     } else if (!self->m_ending) {
                                         self->pass(from, to, at, size);
                                     }
                                 });
            return;
        }
        if (ec) {
            failed(to, ec);
            return;
        }
    }
    read(from, to);
}

void RelayFlow::finished(Side &from, Side &to)
{
    from.finished = true;
    if (&from == &m_near && !m_connected) {
        return;  // told to the service as soon as there is one
    }
    if (m_firstFin == nullptr) {
        m_firstFin = &from;
        m_quietBeforeFin_s = since(m_lastByte);
    }
    if (&from == &m_near && wentSilent()) {
        end(&m_far, CloseKind::Silent, true);
        return;
    }
    if (to.finished) {
        end(m_firstFin, CloseKind::Fin, false);
        return;
    }
    error_code ec;
    to.socket.shutdown(tcp::socket::shutdown_send, ec);
    watchReset(from);
}

/// A side that nobody reads from (it has finished, or the other one does not keep up) may still reset.
void RelayFlow::watchReset(Side &side)
{
    if (std::exchange(side.watched, true)) {
        return;
    }
    side.socket.async_wait(tcp::socket::wait_error, [self = shared_from_this(), &side](error_code ec) {
        side.watched = false;
        if (self->m_ending || ec) {
            return;
        }
        int code = 0;
        socklen_t length = sizeof code;
        if (getsockopt(side.socket.native_handle(), SOL_SOCKET, SO_ERROR, &code, &length) == 0 && code != 0) {
            self->failed(side, error_code(code, boost::system::system_category()));
        }
    });
}

void RelayFlow::failed(Side &by, const error_code &ec)
{
    if (ec == asio::error::operation_aborted) {
        return;
    }
    if (ec == asio::error::timed_out || ec == asio::error::host_unreachable) {
        end(&by, CloseKind::Silent, true);
        return;
    }
    if (&by == &m_near && wentSilent()) {
        end(&m_far, CloseKind::Silent, true);  // the application has lost patience
        return;
    }
    // Writing into a connection whose other end has closed orderly draws a reset that is no fault of its own.
    const bool afterEnd = by.finished && m_firstFin == &by;
    m_record.usedAfterEnd = afterEnd;
    end(&by, afterEnd ? CloseKind::Fin : CloseKind::Rst, true);
}

/// The application gives up while the service has left our bytes without an answer.
bool RelayFlow::wentSilent()
{
    if (!m_connected) {
        return false;
    }
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

void RelayFlow::end(Side *by, CloseKind close, bool reset)
{
    if (std::exchange(m_ending, true)) {
        return;
    }
    m_record.sample = sample();
    m_record.sample.endedBy = by == nullptr ? "relay" : by->name;
    m_record.sample.close = close;
    if (by == &m_far && close == CloseKind::Fin) {
        m_record.sample.quiet_s = m_quietBeforeFin_s;
    } else if (by == &m_far && close == CloseKind::Rst) {
        // A box that forgot the connection resets it when it is used again: what matters is the silence before that.
        m_record.byUse = m_unprovenSilence_s > 0 && since(m_lastByte) < kSilentAfter_s;
        m_record.sample.quiet_s = m_record.byUse ? m_unprovenSilence_s : since(m_lastByte);
    } else if (by == &m_far && m_unprovenSilence_s > 0) {
        m_record.sample.quiet_s = m_unprovenSilence_s;
    }
    m_record.longestSilence_s = m_longestSilence_s;
    m_record.connected = m_connected;
    m_timer.cancel();
    m_connectLimit.cancel();
    Side &other = by == &m_near ? m_far : m_near;
    if (!reset || by == nullptr || !unsent(other.socket)) {
        over(reset);
        return;
    }
    // A reset throws away what is still on its way, and these bytes came before it.
    closeSocket(by->socket, true);
    drain(other, Clock::now() + ticks(kDrainLimit));
}

void RelayFlow::drain(Side &side, TimePoint limit)
{
    m_timer.expires_after(ticks(kDrainStep));
    m_timer.async_wait([self = shared_from_this(), &side, limit](error_code ec) {
        if (ec || self->m_over) {
            return;
        }
        if (unsent(side.socket) && Clock::now() < limit) {
            self->drain(side, limit);
        } else {
            self->over(true);
        }
    });
}

void RelayFlow::over(bool reset)
{
    if (std::exchange(m_over, true)) {
        return;
    }
    const auto self = shared_from_this();
    m_timer.cancel();
    closeSocket(m_near.socket, reset);
    closeSocket(m_far.socket, reset);
    m_relay->ended(*this, std::move(m_record));
}

/// Shows connections that live.
void RelayFlow::beat()
{
    m_timer.expires_after(std::chrono::duration_cast<Clock::duration>(kBeat));
    m_timer.async_wait([weak = weak_from_this()](error_code ec) {
        const auto self = weak.lock();
        if (ec || !self || self->m_ending) {
            return;
        }
        if (self->m_relay->options.onFlow) {
            self->m_relay->options.onFlow(self->sample());
        }
        self->beat();
    });
}

}  // namespace resetscope::probes
