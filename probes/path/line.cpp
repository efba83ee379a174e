// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/path/line.h"

#include <boost/asio/error.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <array>
#include <cerrno>
#include <functional>

#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::probes {
namespace {

using asio::ip::tcp;

int familyOf(int fd)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    return getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0 ? address.ss_family : AF_INET;
}

bool aboutTheWay(int code)
{
    return code == EHOSTUNREACH || code == ENETUNREACH || code == EHOSTDOWN || code == ENETDOWN || code == EMSGSIZE ||
           code == EPROTO;
}

class PlainLineImpl final : public PlainLine, public std::enable_shared_from_this<PlainLineImpl> {
public:
    PlainLineImpl(asio::any_io_executor executor, LineOptions options)
        : m_socket(executor), m_timer(executor), m_options(std::move(options))
    {
    }
    ~PlainLineImpl() override
    {
        m_stopCallback.reset();
        close();
    }

    [[nodiscard]] asio::awaitable<Opening> open(TimePoint deadline) override
    {
        const auto self = shared_from_this();
        if (!m_started) {
            if (const std::optional<Opening> failed = start()) {
                co_return *failed;
            }
        }
        for (;;) {
            const bool inTime = co_await ready(false, true, deadline);
            m_open_s = Seconds(Clock::now() - m_begin).count();
            if (!m_socket.is_open()) {
                co_return Opening::Stopped;
            }
            const int fd = m_socket.native_handle();
            if (const int code = socketio::pendingError(fd); code != 0) {
                co_return openingFailed(code);
            }
            error_code notYet;
            (void)m_socket.remote_endpoint(notYet);
            if (!notYet) {
                co_return Opening::Open;
            }
            // The message can be there before the error shows.
            if (const auto message = socketio::nextRouterMessage(fd)) {
                m_router = message->address;
                co_return message->kind == socketio::RouterMessage::Kind::Expired ? Opening::Expired
                                                                                  : Opening::Unreachable;
            }
            if (!inTime) {
                co_return Opening::TimedOut;
            }
        }
    }

    [[nodiscard]] double open_s() const noexcept override { return m_open_s; }
    [[nodiscard]] const std::string &router() const noexcept override { return m_router; }

    [[nodiscard]] asio::awaitable<bool> write(std::string data, TimePoint deadline) override
    {
        const auto self = shared_from_this();
        std::size_t done = 0;
        while (done < data.size() && m_socket.is_open()) {
            const Step step = socketio::send(m_socket.native_handle(), data.data() + done, data.size() - done);
            if (step.state == Step::State::Done) {
                done += step.bytes;
                continue;
            }
            if (step.state == Step::State::Failed) {
                if (aboutTheWay(step.ec.value())) {
                    m_expired = true;
                    continue;
                }
                keepEnd(step.ec);
                co_return false;
            }
            const bool inTime = co_await ready(false, true, deadline);
            if (!inTime) {
                co_return false;
            }
        }
        co_return done == data.size();
    }

    [[nodiscard]] asio::awaitable<Incoming> read(TimePoint deadline) override
    {
        const auto self = shared_from_this();
        Incoming result;
        for (;;) {
            result.at = Clock::now();
            if (!m_socket.is_open()) {
                result.kind = Incoming::Kind::Stopped;
                co_return result;
            }
            if (m_expired) {
                m_expired = false;
                result.kind = Incoming::Kind::Expired;
                co_return result;
            }
            std::array<char, 16384> buffer;
            const Step step = socketio::receive(m_socket.native_handle(), buffer.data(), buffer.size(), false);
            if (step.state == Step::State::Done) {
                result.kind = Incoming::Kind::Data;
                result.data.assign(buffer.data(), step.bytes);
                co_return result;
            }
            if (step.state == Step::State::Failed) {
                if (aboutTheWay(step.ec.value())) {
                    result.kind = Incoming::Kind::Expired;
                    co_return result;
                }
                keepEnd(step.ec);
                result.kind = m_reset ? Incoming::Kind::Reset : Incoming::Kind::Fin;
                co_return result;
            }
            const bool inTime = co_await ready(true, false, deadline);
            if (!inTime && m_socket.is_open()) {
                result.at = Clock::now();
                result.kind = Incoming::Kind::Timeout;
                co_return result;
            }
        }
    }

    [[nodiscard]] int fd() const override
    {
        return m_socket.is_open() ? const_cast<tcp::socket &>(m_socket).native_handle() : -1;
    }

    void close() noexcept override
    {
        error_code ignored;
        m_socket.close(ignored);
        m_timer.cancel();
    }

    void abort() noexcept override
    {
        if (m_socket.is_open()) {
            socketio::resetOnClose(m_socket.native_handle());
        }
        close();
    }

private:
    [[nodiscard]] std::optional<Opening> start()
    {
        m_started = true;
        error_code ec;
        const auto address = asio::ip::make_address(m_options.address, ec);
        if (ec) {
            return Opening::Failed;
        }
        const tcp::endpoint endpoint(address, m_options.port);
        const int family = endpoint.protocol().family();
        if (m_options.stop.stop_requested()) {
            return Opening::Stopped;
        }
        const int fd = socketio::openSocket(family, m_options.address);
        if (fd < 0) {
            return Opening::Failed;
        }
        m_socket.assign(endpoint.protocol(), fd, ec);
        if (ec) {
            ::close(fd);
            return Opening::Failed;
        }
        socketio::noDelay(fd);
        if (m_options.receiveBuffer > 0) {
            socketio::limitReceiveBuffer(fd, m_options.receiveBuffer);
        }
        if ((m_options.gate > 0 && !socketio::setLeastTtl(fd, family, m_options.gate)) ||
            (m_options.reach > 0 && !socketio::setTtl(fd, family, m_options.reach)) ||
            (m_options.routerMessages && !socketio::keepRouterMessages(fd, family))) {
            return Opening::Failed;
        }
        m_stopCallback.emplace(m_options.stop, [this] { close(); });
        m_begin = Clock::now();
        if (::connect(fd, endpoint.data(), static_cast<socklen_t>(endpoint.size())) != 0 && errno != EINPROGRESS) {
            return openingFailed(errno);
        }
        return std::nullopt;
    }

    [[nodiscard]] Opening openingFailed(int code)
    {
        if (code == ECONNREFUSED) {
            return Opening::Refused;
        }
        if (code == ETIMEDOUT) {
            return Opening::TimedOut;
        }
        if (const auto message = socketio::nextRouterMessage(m_socket.native_handle())) {
            m_router = message->address;
            return message->kind == socketio::RouterMessage::Kind::Expired ? Opening::Expired : Opening::Unreachable;
        }
        return aboutTheWay(code) ? Opening::Unreachable : Opening::Failed;
    }

    /// The kernel tells the end once; it is kept.
    void keepEnd(const error_code &ec)
    {
        if (ec == asio::error::connection_reset || ec == asio::error::broken_pipe) {
            m_reset = true;
        }
    }

    /// True when something may have happened, false at the deadline.
    [[nodiscard]] asio::awaitable<bool> ready(bool read, bool write, TimePoint deadline)
    {
        if (!m_socket.is_open()) {
            co_return true;
        }
        if (read) {
            arm(tcp::socket::wait_read, m_readArmed);
        }
        if (write) {
            arm(tcp::socket::wait_write, m_writeArmed);
        }
        m_timer.expires_at(deadline);
        error_code ec;
        co_await m_timer.async_wait(asio::redirect_error(asio::use_awaitable, ec));
        co_return static_cast<bool>(ec);
    }

    void arm(tcp::socket::wait_type type, bool &armed)
    {
        if (armed) {
            return;
        }
        armed = true;
        m_socket.async_wait(type, [weak = weak_from_this(), type](error_code) {
            if (const auto self = weak.lock()) {
                (type == tcp::socket::wait_read ? self->m_readArmed : self->m_writeArmed) = false;
                self->m_timer.cancel();
            }
        });
    }

    tcp::socket m_socket;
    asio::steady_timer m_timer;
    LineOptions m_options;
    std::string m_router;
    TimePoint m_begin{};
    double m_open_s = 0;
    bool m_started = false;
    bool m_readArmed = false;
    bool m_writeArmed = false;
    bool m_expired = false;
    bool m_reset = false;
    std::optional<std::stop_callback<std::function<void()>>> m_stopCallback;
};

}  // namespace

bool Line::setGate(int least) const
{
    return fd() >= 0 && socketio::setLeastTtl(fd(), familyOf(fd()), least);
}

bool Line::setReach(int ttl) const
{
    return fd() >= 0 && socketio::setTtl(fd(), familyOf(fd()), ttl);
}

std::shared_ptr<PlainLine> PlainLine::make(asio::any_io_executor executor, LineOptions options)
{
    return std::make_shared<PlainLineImpl>(std::move(executor), std::move(options));
}

}  // namespace resetscope::probes
