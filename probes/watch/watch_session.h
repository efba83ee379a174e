// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"
#include "probes/net/reporter.h"
#include "probes/watch/own_absence.h"
#include "probes/watch/patterns.h"
#include "probes/watch/watch_probe.h"

#include <random>

namespace resetscope::probes {

/// Shared by the lanes of one watch; network thread only.
struct WatchSession {
    WatchSession(ProbeContext given, WatchSettings how, const Reporter &to)
        : context(std::move(given)), settings(std::move(how)), reporter(to), random(context.options.seed)
    {
    }
    ProbeContext context;
    WatchSettings settings;
    const Reporter &reporter;
    std::mt19937_64 random;
    TimePoint begin = Clock::now();
    TimePoint until{};
    bool echo = false;
    std::optional<OwnAbsence> absence;  ///< known from the first connection on

    std::vector<WatchEvent> ends;    ///< resets and connections that went silent
    std::vector<WatchEvent> closes;  ///< orderly ends of the service
    std::vector<WatchEvent> alive;   ///< what connections were proven to stand, the newest of each lane and the largest
    int events = 0;
    int resets = 0;
    int silent = 0;
    int refused = 0;

    [[nodiscard]] bool over() const { return context.stop.stop_requested() || Clock::now() >= until; }
    [[nodiscard]] double now_s() const { return Seconds(Clock::now() - begin).count(); }
    [[nodiscard]] double span_s() const { return Seconds(until - begin).count(); }
    /// Streams it and keeps it for the pattern; a failure that this computer's own absence may explain is `away`.
    void note(const std::string &what, int lane, const WatchEvent &event);
    /// A random share of `longest_s`, so that connections do not share their age.
    [[nodiscard]] double stagger(double longest_s);
    /// The first connection shows which way the packets take.
    void connected(const Connection &connection);
};

/// How long before an end was noted it may have come about: since the last proof that the connection stood, or since an
/// attempt to open it may have begun.
[[nodiscard]] Seconds unprovenBefore(const WatchEvent &end);
/// Asks once a second whether this computer itself is away.
[[nodiscard]] asio::awaitable<void> absenceLane(std::shared_ptr<WatchSession> session);
/// A fresh connection and one exchange, every few seconds.
[[nodiscard]] asio::awaitable<void> freshLane(std::shared_ptr<WatchSession> session, int lane, double every_s);
/// One connection kept in use.
[[nodiscard]] asio::awaitable<void> busyLane(std::shared_ptr<WatchSession> session, int lane, double every_s);
/// Connections that are silent for `quiet_s` and then used once.
[[nodiscard]] asio::awaitable<void> quietLane(std::shared_ptr<WatchSession> session, int lane, double quiet_s);

}  // namespace resetscope::probes
