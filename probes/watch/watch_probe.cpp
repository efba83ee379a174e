// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/watch/watch_probe.h"

#include "probes/loss/echo_check.h"
#include "probes/net/task_group.h"
#include "probes/watch/watch_session.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <ctime>
#include <iterator>

namespace resetscope::probes {
namespace {

constexpr int kBusyLanes = 2;
constexpr double kCertain = 0.9;

double localSecondsOfDay()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
#ifdef _WIN32
    const bool known = localtime_s(&local, &now) == 0;
#else
    const bool known = localtime_r(&now, &local) != nullptr;
#endif
    if (!known) {
        return 0;
    }
    return local.tm_hour * 3600.0 + local.tm_min * 60.0 + local.tm_sec;
}

/// What the other probes call the same thing, when it is as good as certain.
void reportAlike(const WatchSession &session, const WatchPattern &pattern, const std::vector<WatchEvent> &ends,
                 ProbeOutcome &outcome)
{
    if (pattern.confidence < kCertain) {
        return;
    }
    const Reporter &reporter = session.reporter;
    if (pattern.word == "silence") {
        double low = pattern.low;
        if (std::any_of(ends.begin(), ends.end(), [](const WatchEvent &end) { return end.byUse; })) {
            // It may have been forgotten at any time after the longest silence that was survived.
            low = 0;
            for (const WatchEvent &event : session.alive) {
                low = event.quiet_s < pattern.low ? std::max(low, event.quiet_s) : low;
            }
        }
        reporter.number(outcome, "idle_limit_s", pattern.value, low, pattern.high, "s");
        reporter.word(outcome, "idle_close_kind", session.resets >= session.silent ? "rst" : "silent");
    } else if (pattern.word == "age") {
        reporter.number(outcome, "lifetime_limit_s", pattern.value, pattern.low, pattern.high, "s");
    } else if (pattern.word == "period" && !endedTogether(ends).empty()) {
        reporter.number(outcome, "crash_interval_s", pattern.value, pattern.low, pattern.high, "s");
        reporter.flag(outcome, "crash_together", true);
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> WatchProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    const Reporter reporter(context, id());
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto session = std::make_shared<WatchSession>(context, m_settings, reporter);
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
    const double fresh_s = m_settings.fresh_s > 0 ? m_settings.fresh_s : std::clamp(span_s / 200.0, 2.0, 60.0);
    const double busy_s = m_settings.busy_s > 0 ? m_settings.busy_s : std::clamp(span_s / 300.0, 1.0, 10.0);
    TaskGroup group(executor);
    group.spawn(absenceLane(session));
    int lane = 0;
    group.spawn(freshLane(session, lane++, fresh_s));
    const int room = std::max(context.options.maxConnections, 1);
    for (int i = 0; i < kBusyLanes && lane < room; ++i) {
        group.spawn(busyLane(session, lane++, busy_s));
    }
    for (const double silence : m_settings.silences_s) {
        // Those longer than a third of the watch could not show anything three times.
        if ((silence <= span_s / 3.0 || silence == m_settings.silences_s.front()) && lane < room) {
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
    if (session->absence && session->absence->times() > 0) {
        reporter.number(outcome, "watch_own_absences", session->absence->times(), "");
        const double total_s = session->absence->total_s();
        const double either_s = session->absence->uncertainty_s();
        reporter.number(outcome, "watch_own_absence_s", total_s, std::max(0.0, total_s - either_s), total_s + either_s,
                        "s");
    }
    // Orderly ends are how most connections end; only those that come at once tell something.
    std::vector<WatchEvent> all = session->closes;
    all.insert(all.end(), session->ends.begin(), session->ends.end());
    const std::vector<WatchEvent> together = endedTogether(all);
    std::vector<WatchEvent> ends = session->ends;
    std::copy_if(together.begin(), together.end(), std::back_inserter(ends),
                 [](const WatchEvent &event) { return event.orderly; });
    reporter.number(outcome, "watch_together", mostTogether(together), "");
    const WatchPattern pattern = findPattern(ends, session->alive, startOfDay_s);
    reporter.word(outcome, "watch_pattern", pattern.word);
    if (pattern.value > 0) {
        reporter.number(outcome, "watch_pattern_value", pattern.value, pattern.low, pattern.high,
                        pattern.word == "bytes" ? "bytes" : "s");
        reporter.number(outcome, "watch_pattern_confidence", pattern.confidence, "");
    }
    reportAlike(*session, pattern, ends, outcome);
    co_return outcome;
}

}  // namespace resetscope::probes
