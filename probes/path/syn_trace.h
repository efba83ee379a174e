// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/reporter.h"

#include <functional>
#include <string>
#include <vector>

namespace resetscope::probes {

/// What came back for one SYN that was allowed to pass `hop - 1` routers.
struct HopAnswer {
    enum class Kind { Router, Target, Refused, Unreachable, Silent };
    int hop = 0;
    Kind kind = Kind::Silent;
    std::string address;  ///< who answered; empty when silent
    double rtt_s = 0;
};

struct TraceOptions {
    std::string address;  ///< numeric
    std::uint16_t port = 0;
    int firstHop = 1;
    int lastHop = 30;
    Seconds patience{1.0};  ///< for one answer
    std::stop_token stop;
    TimePoint deadline = TimePoint::max();
    std::function<void(const HopAnswer &)> onAnswer;  ///< as they come; on the network thread
};

/// One round: connections whose SYN may pass 0, 1, 2 ... routers, side by side; what routers say about those that
/// expired comes out of the error queue. No privilege needed. Hops far behind the target are not tried: the farther
/// groups start a moment later and only while the target has not answered. Ordered by hop.
/// Source: ip(7), IP_RECVERR; RFC 792 (time exceeded).
[[nodiscard]] asio::awaitable<std::vector<HopAnswer>> traceOnce(TraceOptions options);

}  // namespace resetscope::probes
