// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/crash/fleet_verdict.h"
#include "probes/idle/wake_up.h"
#include "probes/net/http_client.h"
#include "probes/net/reporter.h"
#include "probes/net/task_group.h"

#include <deque>
#include <map>
#include <set>

namespace resetscope::probes {

/// What the lanes of the fleet share.
struct CrashSession {
    CrashSession(ProbeContext given, asio::any_io_executor on)
        : context(std::move(given)), reporter(context, "crash"), executor(on), group(on), wake(on)
    {
    }
    ProbeContext context;
    Reporter reporter;
    asio::any_io_executor executor;
    std::stop_source end;
    TimePoint begin = Clock::now();
    TimePoint until{};       ///< the watch ends
    std::deque<Life> lives;  // lanes keep references
    std::vector<Knock> knocks;
    std::vector<SlowCut> slowCuts;
    Failures failures;
    bool echo = false;  ///< raw: the peer returns what it gets
    bool keeps = true;  ///< HTTP: connections are kept open after an answer
    std::string method = "GET";
    TaskGroup group;
    WakeUp wake;

    /// Headers of answers: those that were always the same before the first crash, and what they were after it.
    std::map<std::string, std::set<std::string>> headersBefore;
    std::map<std::string, std::set<std::string>> headersAfter;
    int answersBefore = 0;
    int answersAfter = 0;
    double answering_s = 0;  ///< sum over `answers`
    int answers = 0;
    bool crashed = false;

    [[nodiscard]] bool stopped() const { return end.stop_requested(); }
    [[nodiscard]] double now() const { return Seconds(Clock::now() - begin).count(); }
    [[nodiscard]] bool http() const { return context.target.isHttp(); }
    [[nodiscard]] HttpRequest request() const;
    void event(const char *what, int lane, const Life *life = nullptr) const;
    void ended(Life &life, CloseKind close, int lane);
    void heard(const HttpResponse &response);
};

/// A silent connection that is opened again some time after it ended.
[[nodiscard]] asio::awaitable<void> idleLane(std::shared_ptr<CrashSession> session, int lane, double start_s);
/// A connection that is used every `period_s`.
[[nodiscard]] asio::awaitable<void> activeLane(std::shared_ptr<CrashSession> session, int lane, double start_s,
                                               double period_s);
/// Opens a connection twice a second; more often while it is refused.
[[nodiscard]] asio::awaitable<void> knockLane(std::shared_ptr<CrashSession> session, int lane);
/// Slow requests, one after the other; `chatty` sends an empty line now and then, which servers ignore.
[[nodiscard]] asio::awaitable<void> slowLane(std::shared_ptr<CrashSession> session, int lane, std::string path,
                                             bool chatty, int times);

/// One attempt to open a connection, recorded. Null when it failed.
[[nodiscard]] asio::awaitable<std::shared_ptr<Connection>> knock(std::shared_ptr<CrashSession> session, int lane);

/// What one request did to the server.
struct Suspicion {
    bool answered = false;
    bool slow = false;      ///< no answer within some seconds; the connection was given up
    bool cut = false;       ///< ended without an answer
    bool shutDoor = false;  ///< and nobody could connect right after it
    bool connected = false;
    bool garbage = false;
    HttpResponse response;
    bool large = false;
    double back_s = 0;  ///< how long the door was shut
    Failure failure;
};
/// Makes one request and looks whether the service is still there afterwards; waits until it is back.
[[nodiscard]] asio::awaitable<Suspicion> tryRequest(std::shared_ptr<CrashSession> session);

}  // namespace resetscope::probes
