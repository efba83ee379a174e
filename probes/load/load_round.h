// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/load/level_search.h"
#include "probes/net/connection.h"
#include "probes/net/reporter.h"

#include <boost/asio/any_io_executor.hpp>

namespace resetscope::probes {

/// What the rounds of one run share.
struct LoadSession {
    LoadSession(ProbeContext given, asio::any_io_executor on)
        : context(std::make_shared<const ProbeContext>(std::move(given))), reporter(*context, "load"), executor(on)
    {
    }
    std::shared_ptr<const ProbeContext> context;
    Reporter reporter;
    asio::any_io_executor executor;
    TimePoint begin = Clock::now();
    bool echo = false;      ///< raw: the peer returns what it gets
    double usual_s = 0.05;  ///< answer for a single client
    double connect_s = 0;   ///< handshake of a single client
    int lastStatus = 0;     ///< of a complete answer
    bool noHttp = false;    ///< an answer was not HTTP
    Failure lastFailure;

    [[nodiscard]] bool stopped() const { return context->stop.stop_requested(); }
    [[nodiscard]] double elapsed_s() const { return Seconds(Clock::now() - begin).count(); }
};

/// `level` connections, opened first, then all used at the same moment, then closed.
[[nodiscard]] asio::awaitable<LevelResult> runLevel(std::shared_ptr<LoadSession> session, int level);

/// `count` connections, a new one every 1 / `perSecond` seconds, each used once and closed. `level` of the result is
/// the rate. `unfinished` when more than `options.maxConnections` would have been open.
[[nodiscard]] asio::awaitable<LevelResult> runRate(std::shared_ptr<LoadSession> session, int perSecond, int count);

}  // namespace resetscope::probes
