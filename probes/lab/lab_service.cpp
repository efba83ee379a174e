// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/lab_service.h"

#include <boost/asio/ip/address_v4.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>
#include <utility>

#include <linux/sockios.h>
#include <sys/ioctl.h>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

class Listener : public std::enable_shared_from_this<Listener> {
public:
    Listener(tcp::acceptor acceptor, std::function<void(LabSocket)> onClient)
        : m_acceptor(std::move(acceptor)), m_pause(m_acceptor.get_executor()), m_onClient(std::move(onClient))
    {
    }

    void accept()
    {
        m_acceptor.async_accept([self = shared_from_this()](error_code ec, LabSocket socket) {
            if (!ec) {
                error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored);
                self->m_onClient(std::move(socket));
                self->accept();
                return;
            }
            if (ec == asio::error::operation_aborted) {
                return;
            }
            // Out of descriptors, or the client was gone before we came: try again a moment later.
            self->m_pause.expires_after(std::chrono::milliseconds(20));
            self->m_pause.async_wait([self](error_code stopped) {
                if (!stopped) {
                    self->accept();
                }
            });
        });
    }

private:
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    std::function<void(LabSocket)> m_onClient;
};

}  // namespace

Listening listenOnLoopback(asio::io_context &io, std::uint16_t port, std::function<void(LabSocket)> onClient,
                           ListenOptions options)
{
    tcp::acceptor acceptor(io);
    const tcp::endpoint where(options.address, port);
    error_code ec;
    acceptor.open(where.protocol(), ec);
    if (!ec) {
        acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
    }
    if (!ec) {
        acceptor.bind(where, ec);
    }
    if (!ec && options.receiveBuffer > 0) {
        acceptor.set_option(asio::socket_base::receive_buffer_size(options.receiveBuffer), ec);
    }
    if (!ec) {
        acceptor.listen(options.backlog, ec);
    }
    if (ec) {
        return ec;
    }
    const std::uint16_t bound = acceptor.local_endpoint(ec).port();
    if (ec) {
        return ec;
    }
    std::make_shared<Listener>(std::move(acceptor), std::move(onClient))->accept();
    return bound;
}

void acceptFrom(asio::io_context &io, int listening, std::function<void(LabSocket)> onClient)
{
    tcp::acceptor acceptor(io, tcp::v4(), listening);
    std::make_shared<Listener>(std::move(acceptor), std::move(onClient))->accept();
}

int unsentBytes(LabSocket &socket) noexcept
{
    int bytes = 0;
    return ::ioctl(socket.native_handle(), SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

void endWithFin(LabSocket &socket) noexcept
{
    error_code ignored;
    socket.shutdown(tcp::socket::shutdown_send, ignored);
    socket.close(ignored);
}

void endWithReset(LabSocket &socket) noexcept
{
    error_code ignored;
    socket.set_option(asio::socket_base::linger(true, 0), ignored);
    socket.close(ignored);
}

}  // namespace resetscope::probes::lab
