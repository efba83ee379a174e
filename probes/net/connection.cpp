// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/connection.h"

#include "probes/net/resolver.h"
#include "probes/net/socket_options.h"
#include "probes/net/tcp_connection.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/redirect_error.hpp>
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
