// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/idle/wake_up.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace resetscope::probes {

struct WakeUp::State {
    explicit State(const asio::any_io_executor &on) : timer(on) {}
    asio::steady_timer timer;
    bool pending = false;
};

WakeUp::WakeUp(asio::any_io_executor executor) : m_state(std::make_shared<State>(executor)) {}

void WakeUp::notify()
{
    m_state->pending = true;
    m_state->timer.cancel();
}

asio::awaitable<void> WakeUp::waitUntil(TimePoint until)
{
    const std::shared_ptr<State> state = m_state;
    if (!state->pending) {
        state->timer.expires_at(until);
        boost::system::error_code ignored;
        co_await state->timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    state->pending = false;
}

asio::awaitable<asio::any_io_executor> currentExecutor()
{
    co_return co_await asio::this_coro::executor;
}

}  // namespace resetscope::probes
