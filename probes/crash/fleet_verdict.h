// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/sample.h"
#include "probes/core/statistics.h"

#include <optional>
#include <vector>

namespace resetscope::probes {

/// The life of one connection of the fleet. Times in seconds on one clock.
struct Life {
    double born = 0;
    double lastUse = 0;  ///< when it last carried something; `born` when never
    std::optional<double> end;
    CloseKind close = CloseKind::None;
    bool active = false;     ///< is used all the time; else it is silent after its first use
    bool announced = false;  ///< the server had said that it would close
    bool byUs = false;
    bool inFlight = false;  ///< a request of ours was not answered yet when it ended
    int uses = 0;

    [[nodiscard]] double age() const { return end.value_or(born) - born; }
    [[nodiscard]] double quiet() const { return end.value_or(lastUse) - lastUse; }
};

/// One attempt to open a connection, only to see whether somebody is at home.
struct Knock {
    enum class Answer { Open, Refused, Lost };
    double at = 0;
    Answer answer = Answer::Open;
};

/// One moment at which the whole fleet died.
struct Crash {
    double at = 0;
    int deaths = 0;
    bool together = false;      ///< connections of mixed ages died at this moment, and none survived
    bool requestCut = false;    ///< one of our requests was under way
    std::optional<double> gap;  ///< connecting was refused for this long
    Interval gapRange;
};

/// What the fleet shows.
struct FleetVerdict {
    std::vector<Crash> crashes;
    std::optional<double> interval_s;  ///< between crashes
    Interval interval;
    bool regular = false;              ///< at least two intervals, and they agree
    std::optional<double> lifetime_s;  ///< used connections all die at this age
    Interval lifetime;
    int unannounced = 0;  ///< ends that nobody had announced
};

/// Tells restarts (connections of every age and silence end at one moment, often with a refusal gap behind it) from
/// idle timeouts (each at its own silence; used ones live on) and lifetime limits (each at the same age).
/// Pure: may be asked again whenever something happened. `now`: how far the observation went.
[[nodiscard]] FleetVerdict judgeFleet(const std::vector<Life> &lives, const std::vector<Knock> &knocks, double now);

/// Whether requests make it crash: each of at least two crashes cut one off, although requests are under way only for
/// the part `busy` [0, 1] of the time.
[[nodiscard]] bool cutByRequest(const std::vector<Crash> &crashes, double busy);

/// A request that was cut off without an answer after a while.
struct SlowCut {
    double after_s = 0;
    bool cut = false;     ///< else it was answered or lived on
    bool chatty = false;  ///< bytes kept flowing towards the server, so silence did not end it
};

/// Requests that are ended by the server's own clock: whether bytes flow makes no difference, so no idle timer on the
/// way did it. Needs two silent and one chatty cut at about the same time. Empty: not shown.
[[nodiscard]] std::optional<Interval> judgeSlowCuts(const std::vector<SlowCut> &cuts);

}  // namespace resetscope::probes
