// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

#include <boost/asio/any_io_executor.hpp>

namespace resetscope::probes {

/// Wakes one waiting coroutine. A notification without a waiter is kept for the next wait. Network thread only.
class WakeUp {
public:
    explicit WakeUp(asio::any_io_executor executor);
    void notify();
    /// Returns at the next notification or at `until`, whichever is first.
    [[nodiscard]] asio::awaitable<void> waitUntil(TimePoint until);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// The executor that the calling coroutine runs on.
[[nodiscard]] asio::awaitable<asio::any_io_executor> currentExecutor();

}  // namespace resetscope::probes
