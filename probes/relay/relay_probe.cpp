// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/relay/relay_probe.h"

#include "probes/net/connection.h"
#include "probes/net/reporter.h"
#include "probes/net/resolver.h"
#include "probes/relay/relay.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr Seconds kLookupLimit{5};
constexpr Seconds kHeartbeat{5};

void report(const Reporter &reporter, const FlowSummary &summary, ProbeOutcome &outcome)
{
    reporter.number(outcome, "relay_flows", summary.flows, "");
    reporter.number(outcome, "relay_resets", summary.resets, "");
    reporter.number(outcome, "relay_silent_ends", summary.silentEnds, "");
    reporter.number(outcome, "relay_not_connected", summary.notConnected, "");
    if (!summary.resetBy.empty()) {
        reporter.word(outcome, "relay_reset_by", summary.resetBy);
    }
    const auto shared = [&](const char *id, const std::optional<SharedValue> &value, const char *unit) {
        if (value) {
            reporter.number(outcome, id, value->value, value->interval.low, value->interval.high, unit);
        }
    };
    shared("relay_silence_before_reset_s", summary.silence_s, "s");
    shared("relay_bytes_before_reset", summary.bytes, "bytes");
    if (summary.idleLimit_s) {
        shared("idle_limit_s", summary.idleLimit_s, "s");
        reporter.word(outcome, "idle_close_kind", "rst");
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> RelayProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    const Reporter reporter(context, id());
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    reporter.progress(0.0, "connecting");
    RelayOptions options;
    options.addresses = co_await targetAddresses(context, kLookupLimit);
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    if (options.addresses.empty()) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "no_address";
        co_return outcome;
    }
    const std::string best = dialOptions(context, Seconds(1)).address;
    if (const auto it = std::find(options.addresses.begin(), options.addresses.end(), best);
        it != options.addresses.end()) {
        std::rotate(options.addresses.begin(), it, it + 1);
    }
    options.port = context.target.port;
    options.onFlow = [&reporter](const FlowSample &flow) { reporter.sample(flow); };
    Relay relay(executor, std::move(options));
    if (const std::string error = relay.start(); !error.empty()) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "no_port";
        outcome.failures.push_back(failure(Operation::Connect, "127.0.0.1", error, ""));
        co_return outcome;
    }
    ValueSample port;
    port.series = "relay_port";
    port.value = relay.port();
    reporter.sample(port);
    reporter.number(outcome, "relay_port", relay.port(), "");

    const TimePoint begin = Clock::now();
    bool going = true;
    while (going && Clock::now() < context.deadline) {
        const TimePoint next = deadlineIn(context, kHeartbeat);
        going = co_await sleepUntil(next, context.stop);
        const bool bounded = context.deadline != TimePoint::max();
        reporter.progress(bounded ? (Clock::now() - begin) / Seconds(context.deadline - begin) : 0.0, "waiting");
    }
    relay.stop();
    const FlowSummary summary = summarizeFlows(relay.records());
    report(reporter, summary, outcome);
    if (!going && summary.flows == 0) {
        outcome.state = ProbeState::Cancelled;
    }
    co_return outcome;
}

}  // namespace resetscope::probes
