// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <exception>
#include <optional>
#include <stop_token>
#include <utility>

namespace resetscope::tests {

/// Runs a coroutine on a network thread of its own (this one) until it has ended; rethrows what escapes it.
template <typename T> T runCoroutine(boost::asio::awaitable<T> coroutine)
{
    boost::asio::io_context io(1);
    std::optional<T> result;
    std::exception_ptr thrown;
    boost::asio::co_spawn(io, std::move(coroutine), [&](std::exception_ptr error, T value) {
        thrown = error;
        result.emplace(std::move(value));
    });
    io.run();
    if (thrown) {
        std::rethrow_exception(thrown);
    }
    return std::move(*result);
}

/// The same, with a stop requested on the network thread after `delay`.
template <typename T>
T runAndStop(boost::asio::awaitable<T> coroutine, std::stop_source stop, std::chrono::milliseconds delay)
{
    boost::asio::io_context io(1);
    boost::asio::steady_timer timer(io, delay);
    timer.async_wait([&stop](boost::system::error_code ec) {
        if (!ec) {
            stop.request_stop();
        }
    });
    std::optional<T> result;
    std::exception_ptr thrown;
    boost::asio::co_spawn(io, std::move(coroutine), [&](std::exception_ptr error, T value) {
        thrown = error;
        result.emplace(std::move(value));
        timer.cancel();
    });
    io.run();
    if (thrown) {
        std::rethrow_exception(thrown);
    }
    return std::move(*result);
}

}  // namespace resetscope::tests
