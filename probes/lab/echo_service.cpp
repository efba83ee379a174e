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
using boost::system::error_code;

namespace {

class EchoSession : public std::enable_shared_from_this<EchoSession> {
public:
    EchoSession(LabSocket socket, EchoSettings settings)
        : m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_settings(settings)
    {
    }

    void read()
    {
        restartClock();
        m_socket.async_read_some(asio::buffer(m_bytes), [self = shared_from_this()](error_code ec, std::size_t n) {
            if (ec) {
                self->end();
                return;
            }
            self->write(n);
        });
    }

private:
    void write(std::size_t n)
    {
        restartClock();
        asio::async_write(m_socket, asio::buffer(m_bytes, n), [self = shared_from_this()](error_code ec, std::size_t) {
            if (ec) {
                self->end();
                return;
            }
            self->read();
        });
    }

    void restartClock()
    {
        m_timer.expires_after(std::chrono::duration_cast<asio::steady_timer::duration>(m_settings.idle));
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            // A byte may have arrived while this was already queued: then the clock was set again.
            if (!ec && self->m_timer.expiry() <= asio::steady_timer::clock_type::now()) {
                self->end();
            }
        });
    }

    void end()
    {
        m_timer.cancel();
        endWithFin(m_socket);
    }

    LabSocket m_socket;
    asio::steady_timer m_timer;
    EchoSettings m_settings;
    std::array<char, 16 * 1024> m_bytes{};
};

}  // namespace

Listening startEcho(asio::io_context &io, std::uint16_t port, EchoSettings settings, ListenOptions where)
{
    return listenOnLoopback(
        io, port, [settings](LabSocket socket) { std::make_shared<EchoSession>(std::move(socket), settings)->read(); },
        where);
}

}  // namespace resetscope::probes::lab
