// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/connect/connect_probe.h"

#include "probes/connect/connect_summary.h"
#include "probes/core/statistics.h"
#include "probes/net/connection.h"
#include "probes/net/reporter.h"
#include "probes/net/resolver.h"
#include "probes/net/task_group.h"

#include <boost/asio/error.hpp>
#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <map>

namespace resetscope::probes {
namespace {

constexpr std::size_t kMaxAddresses = 4;
constexpr int kAttempts = 5;
constexpr Seconds kAttemptLimit{5};
constexpr Seconds kLookupLimit{5};
constexpr Seconds kBetweenAttempts{0.06};  // a burst of handshakes looks like an attack to some firewalls

/// Shared by the attempts; lives in the run.
struct Run {
    ProbeContext context;
    std::vector<std::string> addresses;
    std::vector<ConnectAttempt> attempts;
    std::vector<Failure> failures;  // the first of each address
    std::size_t planned = 0;
    const Reporter *report = nullptr;
};

/// A handshake that succeeds is worth nothing when a reset comes right behind it.
asio::awaitable<bool> resetAtOnce(std::shared_ptr<Connection> connection, double connect_s)
{
    const Seconds grace{std::clamp(2.0 * connect_s, 0.02, 0.25)};
    const TimePoint until = Clock::now() + std::chrono::duration_cast<Clock::duration>(grace);
    const WaitResult end = co_await connection->waitForEnd(until);
    co_return end.close == CloseKind::Rst;
}

asio::awaitable<void> attemptOne(std::shared_ptr<Run> run, std::size_t index, Seconds delay)
{
    const std::stop_token stop = run->context.stop;
    const TimePoint start = deadlineIn(run->context, delay);
    const bool due = co_await sleepUntil(start, stop);
    if (!due) {
        co_return;
    }
    DialOptions options;
    options.address = run->addresses[index];
    options.port = run->context.target.port;
    options.deadline = deadlineIn(run->context, kAttemptLimit);
    options.stop = stop;
    DialResult dialled = co_await dial(options);
    if (stop.stop_requested()) {
        co_return;
    }
    ConnectAttempt attempt;
    attempt.address = index;
    attempt.elapsed_s = dialled.connect_s;
    attempt.outcome = connectOutcome(dialled.ec, dialled.timedOut);
    attempt.localOnly = noRouteHere(dialled.ec);
    std::string code = dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec);
    if (dialled.connection) {
        const bool reset = co_await resetAtOnce(dialled.connection, dialled.connect_s);
        if (stop.stop_requested()) {
            co_return;
        }
        if (reset) {
            attempt.outcome = "reset";
            code = "ECONNRESET";
        }
        dialled.connection->close();
    }
    ConnectSample sample;
    sample.peer = peerText(run->addresses[index], run->context.target.port);
    sample.elapsed_s = attempt.elapsed_s;
    sample.outcome = attempt.outcome;
    run->report->sample(sample);
    const bool firstOfAddress = std::none_of(run->failures.begin(), run->failures.end(),
                                             [&sample](const Failure &known) { return known.peer == sample.peer; });
    if (attempt.outcome != "ok" && firstOfAddress) {
        run->failures.push_back(failure(Operation::Connect, sample.peer, code, dialled.ec ? dialled.ec.message() : ""));
    }
    run->attempts.push_back(attempt);
    run->report->progress(static_cast<double>(run->attempts.size()) / static_cast<double>(run->planned), "connecting");
}

}  // namespace

asio::awaitable<ProbeOutcome> ConnectProbe::run(ProbeContext context)
{
    const Reporter report(context, id());
    ProbeOutcome outcome;
    report.progress(0.0, "connecting");

    const auto run = std::make_shared<Run>();
    run->context = context;
    run->report = &report;
    run->addresses = co_await targetAddresses(context, kLookupLimit);
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    if (run->addresses.empty()) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "no_address";
        co_return outcome;
    }
    run->addresses.resize(std::min(run->addresses.size(), kMaxAddresses));

    // All addresses and attempts side by side: a host that never answers is known after one time limit.
    const int perAddress =
        std::clamp(context.options.maxConnections / static_cast<int>(run->addresses.size()), 1, kAttempts);
    run->planned = run->addresses.size() * static_cast<std::size_t>(perAddress);
    TaskGroup group(co_await asio::this_coro::executor);
    for (std::size_t index = 0; index < run->addresses.size(); ++index) {
        for (int i = 0; i < perAddress; ++i) {
            group.spawn(attemptOne(run, index, kBetweenAttempts * (i + 0.25 * static_cast<double>(index))));
        }
    }
    co_await group.join();

    outcome.failures = run->failures;
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
    }
    const ConnectSummary summary = summarize(run->addresses, run->attempts);
    if (summary.attempts == 0) {
        co_return outcome;
    }
    report.word(outcome, "connect_outcome", summary.outcome);
    const Interval ratio = wilson(summary.successes, summary.attempts);
    report.number(outcome, "connect_ok_ratio",
                  static_cast<double>(summary.successes) / static_cast<double>(summary.attempts), ratio.low, ratio.high,
                  "ratio");
    report.number(outcome, "connect_attempts", static_cast<double>(summary.attempts), "");
    if (!summary.times_s.empty()) {
        const auto [shortest, longest] = std::minmax_element(summary.times_s.begin(), summary.times_s.end());
        report.number(outcome, "connect_time_s", median(summary.times_s), *shortest, *longest, "s");
    }
    if (!summary.bestAddress.empty()) {
        report.word(outcome, "connect_best_address", summary.bestAddress);
    }
    report.word(outcome, "connect_address_outcomes", summary.perAddress);
    co_return outcome;
}

}  // namespace resetscope::probes
