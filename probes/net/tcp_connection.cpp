// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/tcp_connection.h"

#include "probes/net/socket_options.h"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

using asio::ip::tcp;
using namespace std::chrono_literals;

constexpr auto kAckPoll = 5ms;  // an ACK wakes nobody, so it has to be looked for
constexpr int kMostAtOnce = 16;
constexpr auto kCloseNotifyGrace = 250ms;  // FIN or RST follow a close_notify at once

}  // namespace

TcpConnection::TcpConnection(asio::any_io_executor executor, DialOptions options)
    : m_socket(std::move(executor)), m_options(std::move(options))
{
}

TcpConnection::~TcpConnection()
{
    m_stopCallback.reset();
    close();
}

asio::awaitable<void> TcpConnection::open()
{
    const auto self = shared_from_this();
    error_code ec;
    const auto address = asio::ip::make_address(m_options.address, ec);
    if (ec) {
        m_dialResult.ec = ec;
        co_return;
    }
    const tcp::endpoint endpoint(address, m_options.port);
    m_peer = (address.is_v6() ? "[" + address.to_string() + "]" : address.to_string()) + ":" +
             std::to_string(m_options.port);
    if (m_options.stop.stop_requested()) {
        m_dialResult.stopped = true;
        m_dialResult.ec = asio::error::operation_aborted;
        co_return;
    }
    const int fd = socketio::openSocket(endpoint.protocol().family(), m_options.address);
    if (fd < 0) {
        m_dialResult.ec = socketio::lastError();
        co_return;
    }
    m_socket.assign(endpoint.protocol(), static_cast<tcp::socket::native_handle_type>(fd), ec);
    if (ec) {
        socketio::closeSocket(fd);
        m_dialResult.ec = ec;
        co_return;
    }
    socketio::noDelay(fd);
    if (m_options.prepare) {
        m_options.prepare(fd);
    }
    m_stopCallback.emplace(m_options.stop, [this] { dropSocket(); });
    co_await connectTcp();
    if (!m_dialResult.ec && m_options.tls) {
        m_dialResult.failedAt = Operation::TlsHandshake;
        co_await shakeHands();
    }
    if (m_options.stop.stop_requested()) {
        m_dialResult.stopped = true;
        m_dialResult.ec = asio::error::operation_aborted;
    }
    if (m_dialResult.ec) {
        dropSocket();
    }
}

DialResult TcpConnection::takeDialResult()
{
    return std::move(m_dialResult);
}

asio::awaitable<void> TcpConnection::connectTcp()
{
    const auto begin = Clock::now();
    const tcp::endpoint endpoint(asio::ip::make_address(m_options.address), m_options.port);
    const Step started = socketio::connect(nativeHandle(), endpoint.data(), endpoint.size());
    if (started.state == Step::State::Failed) {
        m_dialResult.ec = started.ec;
        co_return;
    }
    if (started.state == Step::State::WantWrite) {
        for (bool waiting = true; waiting;) {
            const Wake wake = co_await ready(false, true, m_options.deadline);
            m_dialResult.connect_s = Seconds(Clock::now() - begin).count();
            if (wake == Wake::Closed) {
                m_dialResult.ec = asio::error::operation_aborted;
                co_return;
            }
            if (const int code = socketio::pendingError(nativeHandle()); code != 0) {
                m_dialResult.ec = error_code(code, boost::system::system_category());
                m_dialResult.timedOut = m_dialResult.ec == asio::error::timed_out;
                co_return;
            }
            error_code notYet;
            (void)m_socket.remote_endpoint(notYet);
            waiting = static_cast<bool>(notYet);
            if (waiting && wake == Wake::Deadline) {
                m_dialResult.ec = asio::error::timed_out;
                m_dialResult.timedOut = true;
                co_return;
            }
        }
    }
    m_dialResult.connect_s = Seconds(Clock::now() - begin).count();
}

asio::awaitable<void> TcpConnection::shakeHands()
{
    m_tls = std::make_unique<TlsSession>(nativeHandle(), m_options);
    if (!m_tls->valid()) {
        m_dialResult.ec = asio::error::no_memory;
        m_dialResult.tlsProblem = "error";
        co_return;
    }
    const auto begin = Clock::now();
    for (;;) {
        const Step step = m_tls->handshake();
        m_dialResult.tls_s = Seconds(Clock::now() - begin).count();
        if (step.state == Step::State::Done) {
            break;
        }
        if (step.state == Step::State::Failed) {
            m_dialResult.ec = step.ec;
            m_dialResult.close = endKind(step.ec);
            m_dialResult.tlsProblem = m_tls->problem();
            m_dialResult.detail = m_tls->detail();
            co_return;
        }
        const bool wantRead = step.state == Step::State::WantRead;
        const Wake wake = co_await ready(wantRead, !wantRead, m_options.deadline);
        if (wake != Wake::Ready) {
            m_dialResult.timedOut = wake == Wake::Deadline;
            m_dialResult.ec = asio::error::operation_aborted;
            if (m_dialResult.timedOut) {
                m_dialResult.ec = asio::error::timed_out;
                m_dialResult.close = CloseKind::Silent;
                m_dialResult.tlsProblem = "timeout";
            }
            co_return;
        }
    }
    if (m_options.requireTrust && m_tls->info().problem != "none") {
        m_dialResult.ec = asio::error::no_permission;
        m_dialResult.tlsProblem = m_tls->info().problem;
        m_dialResult.detail = m_tls->info().verifyError;
    }
}

// --- waiting -----------------------------------------------------------------------------------------------------

/// Takes part in `wakeAll` for as long as it lives, also when its coroutine's frame is destroyed while it waits.
struct TcpConnection::Waiter {
    Waiter(std::shared_ptr<TcpConnection> owner, TimePoint deadline)
        : connection(std::move(owner)), timer(connection->m_socket.get_executor(), deadline)
    {
        connection->m_waiters.push_back(&timer);
    }
    Waiter(const Waiter &) = delete;
    Waiter &operator=(const Waiter &) = delete;
    ~Waiter() { std::erase(connection->m_waiters, &timer); }

    std::shared_ptr<TcpConnection> connection;
    asio::steady_timer timer;
};

asio::awaitable<TcpConnection::Wake> TcpConnection::ready(bool read, bool write, TimePoint deadline)
{
    if (!m_socket.is_open()) {
        co_return Wake::Closed;
    }
    if (read) {
        arm(tcp::socket::wait_read);
    }
    if (write) {
        arm(tcp::socket::wait_write);
    }
    Waiter waiter(shared_from_this(), deadline);
    error_code ec;
    co_await waiter.timer.async_wait(asio::redirect_error(asio::use_awaitable, ec));
    if (!m_socket.is_open()) {
        co_return Wake::Closed;
    }
    co_return ec ? Wake::Ready : Wake::Deadline;
}

void TcpConnection::arm(tcp::socket::wait_type type)
{
    bool &armed = type == tcp::socket::wait_read ? m_readArmed : m_writeArmed;
    if (armed) {
        return;
    }
    armed = true;
    // Not a shared pointer: a wait that nobody is interested in any more must not keep the connection open.
    m_socket.async_wait(type, [weak = weak_from_this(), type](error_code ec) {
        if (const auto self = weak.lock()) {
            // On Windows waiting is a read of nothing, and it is the one that is told of a reset.
            if (type == tcp::socket::wait_read && ec == asio::error::connection_reset) {
                self->m_readEnd = ec;
            }
            (type == tcp::socket::wait_read ? self->m_readArmed : self->m_writeArmed) = false;
            self->wakeAll();
        }
    });
}

void TcpConnection::wakeAll()
{
    for (asio::steady_timer *timer : m_waiters) {
        timer->cancel();
    }
}

void TcpConnection::dropSocket() noexcept
{
    error_code ignored;
    m_socket.close(ignored);
    wakeAll();
}

// --- single attempts -----------------------------------------------------------------------------------------------

Step TcpConnection::tryRead(char *into, std::size_t size, bool peek)
{
    Step step;
    if (!m_socket.is_open()) {
        step.ec = asio::error::operation_aborted;
        return step;
    }
    if (m_readEnd) {
        step.ec = m_readEnd;
        return step;
    }
    step = m_tls ? m_tls->read(into, size, peek) : socketio::receive(nativeHandle(), into, size, peek);
    if (step.state == Step::State::Failed) {
        m_readEnd = step.ec;
    }
    return step;
}

Step TcpConnection::tryWrite(const char *data, std::size_t size)
{
    if (!m_socket.is_open()) {
        Step step;
        step.ec = asio::error::operation_aborted;
        return step;
    }
    return m_tls ? m_tls->write(data, size) : socketio::send(nativeHandle(), data, size);
}

CloseKind TcpConnection::endKind(const error_code &ec) const noexcept
{
    IoResult result;
    result.ec = ec;
    return closeKind(result);
}

// --- operations ----------------------------------------------------------------------------------------------------

asio::awaitable<IoResult> TcpConnection::write(std::string data, TimePoint deadline)
{
    return writeAll(std::move(data), deadline, false);
}

asio::awaitable<IoResult> TcpConnection::writeUnlessInput(std::string data, TimePoint deadline)
{
    return writeAll(std::move(data), deadline, true);
}

asio::awaitable<IoResult> TcpConnection::writeAll(std::string data, TimePoint deadline, bool stopOnInput)
{
    const auto self = shared_from_this();
    IoResult result;
    while (result.bytes < data.size()) {
        const Step step = tryWrite(data.data() + result.bytes, data.size() - result.bytes);
        if (step.state == Step::State::Done) {
            result.bytes += step.bytes;
            continue;
        }
        if (step.state == Step::State::Failed) {
            result.ec = step.ec;
            break;
        }
        if (stopOnInput) {
            char byte = 0;
            const Step input = tryRead(&byte, 1, true);
            if (input.state == Step::State::Done || input.state == Step::State::Failed) {
                result.input = true;
                break;
            }
        }
        const bool wantRead = step.state == Step::State::WantRead;
        const Wake wake = co_await ready(wantRead || stopOnInput, !wantRead, deadline);
        if (wake == Wake::Deadline) {
            result.timedOut = true;
            break;
        }
    }
    co_return result;
}

asio::awaitable<IoResult> TcpConnection::readSome(std::shared_ptr<std::string> into, std::size_t max,
                                                  TimePoint deadline)
{
    const auto self = shared_from_this();
    IoResult result;
    into->resize(max);
    for (;;) {
        const Step step = tryRead(into->data(), max, false);
        if (step.state == Step::State::Done) {
            result.bytes = step.bytes;
            if (++m_atOnce >= kMostAtOnce) {
                // A peer that never stops sending must not keep the others, or a stop request, from their turn.
                m_atOnce = 0;
                co_await asio::post(m_socket.get_executor(), asio::use_awaitable);
            }
            break;
        }
        m_atOnce = 0;
        if (step.state == Step::State::Failed) {
            result.ec = step.ec;
            break;
        }
        const bool wantRead = step.state == Step::State::WantRead;
        const Wake wake = co_await ready(wantRead, !wantRead, deadline);
        if (wake == Wake::Deadline) {
            result.timedOut = true;
            break;
        }
    }
    into->resize(result.bytes);
    co_return result;
}

asio::awaitable<WaitResult> TcpConnection::waitForEnd(TimePoint deadline)
{
    const auto self = shared_from_this();
    WaitResult result;
    for (;;) {
        result.at = Clock::now();
        char byte = 0;
        const Step step = tryRead(&byte, 1, true);
        if (step.state == Step::State::Done) {
            result.data = true;
            break;
        }
        if (step.state == Step::State::Failed) {
            result.ec = step.ec;
            result.close = endKind(step.ec);
            if (m_tls && m_tls->sawCloseNotify()) {
                result.close = co_await endAfterCloseNotify(deadline);
            }
            break;
        }
        const bool wantRead = step.state == Step::State::WantRead;
        const Wake wake = co_await ready(wantRead, !wantRead, deadline);
        if (wake == Wake::Deadline) {
            result.at = Clock::now();
            break;
        }
    }
    co_return result;
}

/// A close_notify is the orderly end of the data; what TCP does right behind it tells an orderly close from an abort.
asio::awaitable<CloseKind> TcpConnection::endAfterCloseNotify(TimePoint deadline)
{
    const TimePoint until = std::min(deadline, Clock::now() + kCloseNotifyGrace);
    for (;;) {
        if (!m_socket.is_open()) {
            co_return CloseKind::None;
        }
        char byte = 0;
        const Step step = socketio::receive(nativeHandle(), &byte, 1, true);
        if (step.state == Step::State::Failed) {
            const CloseKind kind = endKind(step.ec);
            co_return kind == CloseKind::None ? CloseKind::Fin : kind;
        }
        if (step.state == Step::State::Done) {
            co_return CloseKind::Fin;  // bytes behind a close_notify: not for us any more
        }
        const Wake wake = co_await ready(true, false, until);
        if (wake != Wake::Ready) {
            co_return CloseKind::Fin;
        }
    }
}

asio::awaitable<WaitResult> TcpConnection::testWithKeepalive(TimePoint deadline)
{
    const auto self = shared_from_this();
    WaitResult result;
    result.at = Clock::now();
    const double patience = std::chrono::duration<double>(deadline - result.at).count();
    long before = m_socket.is_open() ? socketio::sinceLastAckMs(nativeHandle()) : -1;
    // One probe more than fits into the time: the kernel is not to give up before we do.
    const int probes = static_cast<int>(std::clamp(std::ceil(patience), 1.0, 120.0)) + 2;
    const bool started = m_socket.is_open() && socketio::startKeepalive(nativeHandle(), probes);
    for (;;) {
        result.at = Clock::now();
        char byte = 0;
        const Step step = tryRead(&byte, 1, true);
        if (step.state == Step::State::Done) {
            result.data = true;
            break;
        }
        if (step.state == Step::State::Failed) {
            result.ec = step.ec;
            result.close = endKind(step.ec);
            break;
        }
        if (!started) {
            result.ec = asio::error::no_protocol_option;
            break;
        }
        // The age of the last ACK only grows until another one arrives.
        const long now = socketio::sinceLastAckMs(nativeHandle());
        if (now >= 0 && now < before) {
            break;
        }
        before = now;
        if (result.at >= deadline) {
            result.close = CloseKind::Silent;
            break;
        }
        co_await ready(true, false, std::min<TimePoint>(deadline, result.at + kAckPoll));
    }
    if (m_socket.is_open()) {
        socketio::stopKeepalive(nativeHandle());
    }
    co_return result;
}

// --- state -----------------------------------------------------------------------------------------------------------

TransportInfo TcpConnection::info() const
{
    return m_socket.is_open() ? socketio::transportInfo(nativeHandle()) : TransportInfo();
}

int TcpConnection::nativeHandle() const
{
    // Asio's accessor is not const, though it changes nothing. Windows' handles are wider, but their values are not.
    return m_socket.is_open() ? static_cast<int>(const_cast<tcp::socket &>(m_socket).native_handle()) : -1;
}

const TlsInfo *TcpConnection::tls() const noexcept
{
    return m_tls ? &m_tls->info() : nullptr;
}

std::string TcpConnection::peer() const
{
    return m_peer;
}

void TcpConnection::close() noexcept
{
    if (m_socket.is_open()) {
        if (m_tls && m_tls->valid()) {
            m_tls->closeNotify();
        }
        dropSocket();
    }
}

void TcpConnection::abort() noexcept
{
    if (m_socket.is_open()) {
        socketio::resetOnClose(nativeHandle());
        dropSocket();
    }
}

}  // namespace resetscope::probes
