// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/task_group.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>

namespace resetscope::probes {

struct TaskGroup::State {
    explicit State(asio::any_io_executor executor) : gate(std::move(executor), asio::steady_timer::time_point::max()) {}
    asio::steady_timer gate;
    std::size_t running = 0;
    std::exception_ptr first;
};

TaskGroup::TaskGroup(asio::any_io_executor executor) : m_state(std::make_shared<State>(std::move(executor))) {}

TaskGroup::~TaskGroup() = default;

void TaskGroup::spawn(asio::awaitable<void> task)
{
    ++m_state->running;
    // A weak pointer: the timer inside the state must not outlive its context through a handler of that context.
    asio::co_spawn(m_state->gate.get_executor(), std::move(task),
                   [weak = std::weak_ptr<State>(m_state)](std::exception_ptr error) {
                       const auto state = weak.lock();
                       if (!state) {
                           return;
                       }
                       if (error && !state->first) {
                           state->first = error;
                       }
                       if (--state->running == 0) {
                           state->gate.cancel();
                       }
                   });
}

asio::awaitable<void> TaskGroup::join()
{
    const auto state = m_state;
    while (state->running > 0) {
        boost::system::error_code ignored;
        co_await state->gate.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    if (state->first) {
        std::rethrow_exception(state->first);
    }
}

}  // namespace resetscope::probes
