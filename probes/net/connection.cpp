// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/connection.h"

#include "probes/net/resolver.h"
#include "probes/net/socket_options.h"
#include "probes/net/tcp_connection.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace resetscope::probes {

namespace {

asio::awaitable<DialResult> dialAddress(DialOptions options)
{
    const auto executor = co_await asio::this_coro::executor;
    const auto connection = std::make_shared<TcpConnection>(executor, std::move(options));
    co_await connection->open();
    DialResult result = connection->takeDialResult();
    if (!result.ec) {
        result.connection = connection;
    }
    co_return result;
}

}  // namespace

asio::awaitable<DialResult> dial(DialOptions options)
{
    std::vector<std::string> addresses{options.address};
    DialResult result;
    if (!isAddressLiteral(options.address)) {
        ResolveResult found = co_await resolve(options.address, options.deadline, options.stop);
        if (found.addresses.empty()) {
            result.failedAt = Operation::Resolve;
            result.stopped = found.stopped;
            result.timedOut = found.error == "timeout";
            result.ec = asio::error::host_not_found;
            if (found.stopped) {
                result.ec = asio::error::operation_aborted;
            }
            result.detail = found.detail;
            co_return result;
        }
        addresses = std::move(found.addresses);
    }
    // As clients do: the next address when one refuses at once (RFC 8305 without the race).
    for (const std::string &address : addresses) {
        DialOptions one = options;
        one.address = address;
        result = co_await dialAddress(std::move(one));
        if (!result.ec || result.timedOut || result.stopped || result.failedAt != Operation::Connect) {
            break;
        }
    }
    co_return result;
}

asio::awaitable<bool> sleepUntil(TimePoint until, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return false;
    }
    asio::steady_timer timer(co_await asio::this_coro::executor, until);
    const std::stop_callback wake(stop, [&timer] { timer.cancel(); });
    error_code ignored;
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    co_return !stop.stop_requested();
}

CloseKind closeKind(const IoResult &result) noexcept
{
    if (result.timedOut || result.ec == asio::error::timed_out) {
        return CloseKind::Silent;
    }
    if (result.ec == asio::error::eof) {
        return CloseKind::Fin;
    }
    if (result.ec == asio::error::connection_reset || result.ec == asio::error::broken_pipe) {
        return CloseKind::Rst;
    }
    return CloseKind::None;
}

std::string errorName(const error_code &ec)
{
    if (!ec) {
        return {};
    }
    if (ec == asio::error::eof) {
        return "EOF";
    }
    struct Name {
        int code;
        const char *name;
    };
    static constexpr Name names[] = {
        {ECONNREFUSED, "ECONNREFUSED"},
        {ECONNRESET, "ECONNRESET"},
        {ECONNABORTED, "ECONNABORTED"},
        {EPIPE, "EPIPE"},
        {ETIMEDOUT, "ETIMEDOUT"},
        {EHOSTUNREACH, "EHOSTUNREACH"},
        {ENETUNREACH, "ENETUNREACH"},
        {ENETDOWN, "ENETDOWN"},
        {EHOSTDOWN, "EHOSTDOWN"},
        {EADDRNOTAVAIL, "EADDRNOTAVAIL"},
        {EADDRINUSE, "EADDRINUSE"},
        {EACCES, "EACCES"},
        {EPERM, "EPERM"},
        {EMFILE, "EMFILE"},
        {ENFILE, "ENFILE"},
        {ENOBUFS, "ENOBUFS"},
        {ENOMEM, "ENOMEM"},
        {EPROTO, "EPROTO"},
        {ENOTCONN, "ENOTCONN"},
        {EINVAL, "EINVAL"},
        {EBADF, "EBADF"},
        {ECANCELED, "ECANCELED"},
        {EAFNOSUPPORT, "EAFNOSUPPORT"},
        {EMSGSIZE, "EMSGSIZE"},
        {ENOPROTOOPT, "ENOPROTOOPT"},
        {EAGAIN, "EAGAIN"},
    };
    if (ec.category() == boost::system::system_category() || ec.category() == boost::system::generic_category()) {
        const auto *const found = std::find_if(std::begin(names), std::end(names),
                                               [&ec](const Name &name) { return name.code == ec.value(); });
        if (found != std::end(names)) {
            return found->name;
        }
    }
    if (ec == asio::error::host_not_found) {
        return "EAI_NONAME";
    }
    if (ec.category() == asio::error::get_ssl_category()) {
        return "TLS:" + std::to_string(ec.value());
    }
    return std::string(ec.category().name()) + ":" + std::to_string(ec.value());
}

DialOptions dialOptions(const ProbeContext &context, Seconds timeout, std::size_t addressIndex)
{
    DialOptions options;
    options.address = context.target.host;
    if (!context.addresses.empty()) {
        options.address = context.addresses[std::min(addressIndex, context.addresses.size() - 1)];
        const auto best = word(context.known, "connect_best_address");
        if (addressIndex == 0 && best &&
            std::find(context.addresses.begin(), context.addresses.end(), *best) != context.addresses.end()) {
            options.address = *best;  // `localhost` is often served on one of its two addresses only
        }
    }
    options.port = context.target.port;
    options.tls = context.target.usesTls();
    if (!isAddressLiteral(context.target.host)) {
        options.serverName = context.target.host;  // RFC 6066, 3: addresses are not sent
    }
    options.verifyName = context.target.host;
    options.deadline = std::min(Clock::now() + std::chrono::duration_cast<Clock::duration>(timeout), context.deadline);
    options.stop = context.stop;
    return options;
}

}  // namespace resetscope::probes
