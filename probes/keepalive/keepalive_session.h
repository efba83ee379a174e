// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/idle/idle_search.h"
#include "probes/idle/wake_up.h"
#include "probes/keepalive/reuse_ladder.h"
#include "probes/net/http_client.h"
#include "probes/net/reporter.h"
#include "probes/net/task_group.h"

#include <map>

namespace resetscope::probes {

/// One kept-alive connection after one complete response.
struct KeptConnection {
    std::shared_ptr<Connection> connection;
    HttpResponse response;
    TimePoint since{};  ///< when the response was complete
    double exchange_s = 0;
    bool stopped = false;
};

struct KeepaliveSession {
    KeepaliveSession(ProbeContext given, asio::any_io_executor executor)
        : context(std::move(given)), reporter(context, "keepalive"), group(executor), wake(executor)
    {
    }
    ProbeContext context;
    Reporter reporter;
    TimePoint begin = Clock::now();
    TimePoint base{};
    std::stop_source end;
    IdleSearch search{3};
    TimePoint firstClose{};
    std::optional<double> limit_s;  ///< told to the ladder
    std::vector<ReuseResult> reuses;
    std::optional<int> requestLimit;
    bool requestLimitTold = false;  ///< the last answer said that it is the last one
    bool checkingRequests = false;  ///< a limit was seen and is being counted again
    int laddersOpen = 0;
    int timersOpen = 0;
    std::map<int, TimePoint> waitingSince;  ///< timing connections still open: when each fell silent
    double survived_s = 0;
    Failures failures;
    TaskGroup group;
    WakeUp wake;

    [[nodiscard]] bool stopped() const noexcept { return end.stop_requested(); }
    void lane(int id, LaneSample::Phase phase, double silent_s, CloseKind close = CloseKind::None) const
    {
        LaneSample data;
        data.lane = id;
        data.silence = LaneSample::Silence::BetweenRequests;
        data.phase = phase;
        data.planned_s = context.options.maxIdle.count();
        data.silent_s = silent_s;
        data.close = close;
        reporter.sample(data);
    }
};

/// Dials and makes one request. Without a connection in the result it failed; the reason is in the session.
[[nodiscard]] asio::awaitable<KeptConnection> openKept(std::shared_ptr<KeepaliveSession> session);

/// Waits for the server's close on one connection.
[[nodiscard]] asio::awaitable<void> timeClose(std::shared_ptr<KeepaliveSession> session, int id, KeptConnection kept);
/// The same on a connection of its own, opened `offset_s` after the first one fell silent.
[[nodiscard]] asio::awaitable<void> openAndTime(std::shared_ptr<KeepaliveSession> session, int id, double offset_s);
/// A younger connection that only watches: alive when the older ones die, it tells a timer (also one that sweeps once
/// a second) from a restart, and its age bounds the limit from below.
[[nodiscard]] asio::awaitable<void> openWitness(std::shared_ptr<KeepaliveSession> session, int id, double offset_s);
/// One rung: waits beside the timing connections and is reused at its moment.
[[nodiscard]] asio::awaitable<void> openAndClimb(std::shared_ptr<KeepaliveSession> session, int id, LadderRung rung);
/// Counts how many requests one connection may carry; one after the other, with a pause. A close that no answer
/// announced counts only when further connections, used at another pace, are closed after the very same answer without
/// being asked again, and others stay open meanwhile: so it is no lifetime, no restart and no refused request.
[[nodiscard]] asio::awaitable<void> countRequests(std::shared_ptr<KeepaliveSession> session);

}  // namespace resetscope::probes
