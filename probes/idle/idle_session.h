// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/idle/idle_search.h"
#include "probes/idle/wake_up.h"
#include "probes/net/http_client.h"
#include "probes/net/task_group.h"

#include <deque>

namespace resetscope::probes {

/// One connection of the comb.
struct IdleLane {
    enum class State { Planned, Opening, Waiting, Testing, Ended };

    int id = 0;
    LaneSample::Silence silence = LaneSample::Silence::Raw;
    LanePlan plan;
    std::size_t nextTooth = 0;
    bool slow = false;  ///< DuringRequest: a whole request to the slow path instead of half a head
    State state = State::Planned;
    std::shared_ptr<Connection> connection;
    TimePoint since{};        ///< when the present silence began
    TimePoint dataSince{};    ///< since when no byte of an application went over it
    double mayBeOlder_s = 0;  ///< the other side may have started its clock this much earlier
    double usual_s = 0;       ///< time of the exchange that opened the lane: what a living server needs
    TimePoint testingSince{};
    bool used = false;    ///< has been tested at least once
    bool wanted = false;  ///< to be tested at once, to narrow the bracket

    [[nodiscard]] bool reserve() const noexcept { return nextTooth >= plan.teeth_s.size(); }
};

/// What the coroutines of one run of the idle probe share. Network thread only.
struct IdleSession {
    IdleSession(ProbeContext given, asio::any_io_executor executor);

    ProbeContext context;
    TimePoint begin = Clock::now();
    TimePoint base{};       ///< when the first connection fell silent; offsets count from here
    int turnedAway = 0;     ///< connections that the other side ended as soon as they were open
    TimePoint holdUntil{};  ///< connections are closing by themselves: no tests before this
    std::stop_source end;   ///< closes every connection of the run
    std::deque<IdleLane> lanes;
    IdleSearch between{3};   ///< Raw or BetweenRequests
    IdleSearch during{2};    ///< DuringRequest
    std::string duringKind;  ///< fin, rst, http_408, http_504: the last end during a request
    Failures failures;
    bool keepAlive = true;       ///< the server offers to keep connections (HTTP)
    bool reserveCalled = false;  ///< for the present bracket
    TaskGroup group;
    WakeUp wake;

    [[nodiscard]] bool stopped() const noexcept { return end.stop_requested(); }
    [[nodiscard]] double sinceBegin(TimePoint at) const { return Seconds(at - begin).count(); }
    [[nodiscard]] double age(const IdleLane &lane, TimePoint at) const { return Seconds(at - lane.since).count(); }
    void report(const IdleLane &lane, LaneSample::Phase phase, CloseKind close = CloseKind::None, bool byTest = false);
    void fail(const IdleLane &lane, Operation operation, const error_code &ec, std::string detail);
};

/// Takes what has arrived off the socket, without waiting; returns its first bytes (at most 128).
[[nodiscard]] asio::awaitable<std::string> drainInput(std::shared_ptr<Connection> connection);

/// Opens the lane's connection up to the start of its silence. False: failed (reported) or stopped.
[[nodiscard]] asio::awaitable<bool> openLane(std::shared_ptr<IdleSession> session, IdleLane *lane);

/// Waits for the lane's offset, opens it and waits on it until it ends or the session does.
[[nodiscard]] asio::awaitable<void> runLane(std::shared_ptr<IdleSession> session, IdleLane *lane);

}  // namespace resetscope::probes
