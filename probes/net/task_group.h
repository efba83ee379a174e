// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <memory>

namespace resetscope::probes {

namespace asio = boost::asio;

/// Coroutines that run side by side on one executor. They are not cancelled by the group: give them a stop token.
class TaskGroup {
public:
    explicit TaskGroup(asio::any_io_executor executor);
    ~TaskGroup();
    TaskGroup(const TaskGroup &) = delete;
    TaskGroup &operator=(const TaskGroup &) = delete;

    /// Starts a coroutine; what it refers to must live until `join` has returned.
    void spawn(asio::awaitable<void> task);
    /// Waits until all have ended, then throws the first exception that escaped one of them.
    [[nodiscard]] asio::awaitable<void> join();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace resetscope::probes
