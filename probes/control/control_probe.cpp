// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/control/control_probe.h"

#include "probes/connect/connect_summary.h"
#include "probes/control/control_verdict.h"
#include "probes/net/http_client.h"
#include "probes/net/reporter.h"
#include "probes/net/resolver.h"
#include "probes/net/task_group.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr int kTests = 6;
constexpr Seconds kDialLimit{4};
constexpr Seconds kAnswerLimit{6};
constexpr Seconds kPause{0.15};
constexpr Seconds kGrace{0.2};  // in which a service without requests may reset a new connection

struct Side {
    ProbeContext context;
    LightCounts counts;
    int done = 0;
};

std::string exchangeOutcome(const HttpExchange &answer)
{
    if (answer.ok()) {
        return "ok";  // whatever its status: it came through
    }
    switch (answer.close) {
    case CloseKind::Rst:
        return "reset";
    case CloseKind::Fin:
        return "closed";
    case CloseKind::Silent:
        return "timeout";
    case CloseKind::None:
        break;
    }
    return answer.timedOut ? "timeout" : "error";
}

asio::awaitable<std::string> testOnce(ProbeContext context)
{
    DialOptions options = dialOptions(context, kDialLimit);
    DialResult dialled = co_await dial(std::move(options));
    if (!dialled.connection) {
        if (dialled.failedAt == Operation::Connect) {
            co_return connectOutcome(dialled.ec, dialled.timedOut);
        }
        const bool reset = dialled.close == CloseKind::Rst;
        co_return reset ? "reset" : dialled.failedAt == Operation::TlsHandshake ? "tls" : "error";
    }
    std::string outcome = "ok";
    if (context.target.isHttp()) {
        HttpRequest request;
        request.path = context.target.path;
        request.host = context.target.authority();
        request.keepAlive = false;
        const TimePoint deadline = deadlineIn(context, kAnswerLimit);
        const HttpExchange answer = co_await exchange(dialled.connection, std::move(request), deadline);
        outcome = exchangeOutcome(answer);
    } else {
        const TimePoint deadline = deadlineIn(context, kGrace);
        const WaitResult end = co_await dialled.connection->waitForEnd(deadline);
        outcome = end.close == CloseKind::Rst ? "reset" : end.close == CloseKind::Fin ? "closed" : "ok";
    }
    dialled.connection->close();
    co_return outcome;
}

asio::awaitable<void> testSide(std::shared_ptr<Side> side,
                               std::shared_ptr<std::function<void(const std::string &)>> seen)
{
    for (int i = 0; i < kTests && !side->context.stop.stop_requested(); ++i) {
        const auto begin = Clock::now();
        const std::string outcome = co_await testOnce(side->context);
        if (side->context.stop.stop_requested()) {
            co_return;
        }
        ++side->counts[outcome];
        ++side->done;
        (*seen)(outcome);
        const TimePoint next = begin + std::chrono::duration_cast<Clock::duration>(kPause);
        (void)co_await sleepUntil(next, side->context.stop);
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> ControlProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    const Reporter reporter(context, id());
    if (context.options.control.empty()) {
        outcome.state = ProbeState::Skipped;
        outcome.reason = "no_control";
        co_return outcome;
    }
    const auto parsed = parseTarget(context.options.control);
    if (!std::holds_alternative<Target>(parsed)) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "bad_control";
        co_return outcome;
    }
    const Target &other = std::get<Target>(parsed);
    if (other.host == context.target.host && other.port == context.target.port) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "same_control";
        co_return outcome;
    }
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto suspect = std::make_shared<Side>();
    suspect->context = context;
    const auto control = std::make_shared<Side>();
    control->context = context;
    control->context.target = other;
    control->context.addresses.clear();
    control->context.known.clear();  // it was measured on the suspect

    reporter.progress(0.0, "connecting");
    const auto show = [&](const std::shared_ptr<Side> &side, const std::string &result) {
        ConnectSample sample;
        // The second service is nobody's business in a report that is passed on.
        sample.peer = side == control ? "control" : side->context.target.authority();
        sample.outcome = result;
        reporter.sample(sample);
        reporter.progress(static_cast<double>(suspect->done + control->done) / (2.0 * kTests), "testing");
    };
    const auto seenSuspect = std::make_shared<std::function<void(const std::string &)>>(
        [&](const std::string &result) { show(suspect, result); });
    const auto seenControl = std::make_shared<std::function<void(const std::string &)>>(
        [&](const std::string &result) { show(control, result); });
    TaskGroup group(executor);
    group.spawn(testSide(suspect, seenSuspect));
    group.spawn(testSide(control, seenControl));
    co_await group.join();
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    const ControlVerdict verdict = compareWithControl(suspect->counts, control->counts);
    reporter.word(outcome, "control_outcome", verdict.outcome);
    reporter.flag(outcome, "control_works", verdict.works);
    reporter.word(outcome, "control_failure", verdict.control);
    reporter.word(outcome, "control_suspect_failure", verdict.suspect);
    co_return outcome;
}

}  // namespace resetscope::probes
