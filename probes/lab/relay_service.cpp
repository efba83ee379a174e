// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/lab_service.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <memory>
#include <utility>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

class RelaySession : public std::enable_shared_from_this<RelaySession> {
public:
    RelaySession(LabSocket client, RelaySettings settings)
        : m_near{std::move(client)}, m_far{LabSocket(m_near.socket.get_executor())},
          m_timer(m_near.socket.get_executor()), m_settings(settings)
    {
    }

    void start()
    {
        const tcp::endpoint backend(asio::ip::address_v4::loopback(), m_settings.backend);
        m_far.socket.async_connect(backend, [self = shared_from_this()](error_code ec) {
            if (ec) {
                self->resetBoth();
                return;
            }
            error_code ignored;
            self->m_far.socket.set_option(tcp::no_delay(true), ignored);
            self->restartClock();
            self->pump(self->m_near, self->m_far);
            self->pump(self->m_far, self->m_near);
        });
    }

private:
    struct Side {
        LabSocket socket;
        bool ended = false;  ///< it will send nothing more
        std::array<char, 16 * 1024> bytes{};
    };

    void pump(Side &from, Side &to)
    {
        from.socket.async_read_some(
            asio::buffer(from.bytes),
            [self = shared_from_this(), &from, &to](error_code ec, std::size_t n) { self->received(from, to, ec, n); });
    }

    void received(Side &from, Side &to, error_code ec, std::size_t n)
    {
        if (m_forgotten) {
            // A device without an entry for this connection answers whatever comes with a reset.
            if (&from == &m_near) {
                resetBoth();
            }
            return;
        }
        if (ec == asio::error::eof) {
            from.ended = true;
            if (to.ended) {
                finish();
                return;
            }
            restartClock();
            error_code ignored;
            to.socket.shutdown(tcp::socket::shutdown_send, ignored);
            return;
        }
        if (ec) {
            resetBoth();
            return;
        }
        restartClock();
        asio::async_write(to.socket, asio::buffer(from.bytes, n),
                          [self = shared_from_this(), &from, &to](error_code failed, std::size_t) {
                              if (failed && !self->m_forgotten) {
                                  self->resetBoth();
                                  return;
                              }
                              self->pump(from, to);
                          });
    }

    void restartClock()
    {
        m_timer.expires_after(std::chrono::duration_cast<asio::steady_timer::duration>(m_settings.idle));
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            // A byte may have arrived while this was already queued: then the clock was set again.
            if (!ec && !self->m_done && self->m_timer.expiry() <= asio::steady_timer::clock_type::now()) {
                self->expire();
            }
        });
    }

    void expire()
    {
        if (m_settings.onExpiry == CloseKind::Silent && !m_near.ended) {
            // The read on the client's side stays pending: it is how the next byte is noticed.
            m_forgotten = true;
            endWithReset(m_far.socket);
            return;
        }
        resetBoth();
    }

    void finish()
    {
        m_done = true;
        m_timer.cancel();
        endWithFin(m_near.socket);
        endWithFin(m_far.socket);
    }

    void resetBoth()
    {
        m_done = true;
        m_timer.cancel();
        endWithReset(m_near.socket);
        endWithReset(m_far.socket);
    }

    Side m_near;
    Side m_far;
    asio::steady_timer m_timer;
    RelaySettings m_settings;
    bool m_forgotten = false;
    bool m_done = false;
};

}  // namespace

Listening startRelay(asio::io_context &io, std::uint16_t port, RelaySettings settings)
{
    return listenOnLoopback(io, port, [settings](LabSocket socket) {
        std::make_shared<RelaySession>(std::move(socket), settings)->start();
    });
}

}  // namespace resetscope::probes::lab
