// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/watch/watch_probe.h"

#include "probes/loss/echo_check.h"
#include "probes/net/task_group.h"
#include "probes/watch/watch_session.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <array>
#include <ctime>

namespace resetscope::probes {
namespace {

/// Silences that tell the usual limits apart; those longer than a third of the watch are left out.
constexpr std::array<double, 6> kSilences{12, 45, 75, 130, 260, 400};
constexpr int kBusyLanes = 2;

double localSecondsOfDay()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (localtime_r(&now, &local) == nullptr) {
        return 0;
    }
    return local.tm_hour * 3600.0 + local.tm_min * 60.0 + local.tm_sec;
}

/// Most ends within two seconds.
int mostTogether(const std::vector<WatchEvent> &ends)
{
    std::vector<double> moments;
    for (const WatchEvent &end : ends) {
        moments.push_back(end.at_s);
    }
    std::sort(moments.begin(), moments.end());
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        while (moments[i] - moments[first] > 2.0) {
            ++first;
        }
        most = std::max(most, i - first + 1);
    }
    return static_cast<int>(most);
}

}  // namespace

asio::awaitable<ProbeOutcome> WatchProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    const Reporter reporter(context, id());
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto session = std::make_shared<WatchSession>(context, reporter);
    const double startOfDay_s = localSecondsOfDay();
    session->begin = Clock::now();
    session->until = context.deadline;
    if (context.deadline == TimePoint::max()) {
        session->until = session->begin + std::chrono::duration_cast<Clock::duration>(4.0 * context.options.maxIdle);
    }
    reporter.progress(0.0, "connecting");
    if (!context.target.isHttp()) {
        session->echo = co_await echoes(context);
    }
    const double span_s = session->span_s();
    // Two hundred fresh connections and a few more in the whole watch, at most one in two seconds.
    const double fresh_s = std::clamp(span_s / 200.0, 2.0, 60.0);
    const double busy_s = std::clamp(span_s / 300.0, 1.0, 10.0);
    TaskGroup group(executor);
    int lane = 0;
    group.spawn(freshLane(session, lane++, fresh_s));
    const int room = std::max(context.options.maxConnections, 1);
    for (int i = 0; i < kBusyLanes && lane < room; ++i) {
        group.spawn(busyLane(session, lane++, busy_s));
    }
    for (const double silence : kSilences) {
        if ((silence <= span_s / 3.0 || silence == kSilences.front()) && lane < room) {
            group.spawn(quietLane(session, lane++, silence));
        }
    }
    co_await group.join();

    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
    }
    reporter.number(outcome, "watch_events", session->events, "");
    reporter.number(outcome, "watch_resets", session->resets, "");
    reporter.number(outcome, "watch_silent", session->silent, "");
    reporter.number(outcome, "watch_refused", session->refused, "");
    reporter.number(outcome, "watch_span_s", session->now_s(), "s");
    reporter.number(outcome, "watch_together", mostTogether(session->ends), "");
    const WatchPattern pattern = findPattern(session->ends, session->alive, startOfDay_s);
    reporter.word(outcome, "watch_pattern", pattern.word);
    if (pattern.value > 0) {
        reporter.number(outcome, "watch_pattern_value", pattern.value, pattern.low, pattern.high,
                        pattern.word == "bytes" ? "bytes" : "s");
        reporter.number(outcome, "watch_pattern_confidence", pattern.confidence, "");
    }
    co_return outcome;
}

}  // namespace resetscope::probes
