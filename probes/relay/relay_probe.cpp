// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/relay/relay_probe.h"

#include "probes/net/connection.h"
#include "probes/net/reporter.h"
#include "probes/net/resolver.h"
#include "probes/relay/relay.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/this_coro.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr Seconds kLookupLimit{5};
constexpr Seconds kHeartbeat{5};

void report(const Reporter &reporter, const FlowSummary &summary, bool http, ProbeOutcome &outcome)
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
    shared("relay_silence_before_close_s", summary.closeSilence_s, "s");
    reporter.number(outcome, "relay_used_after_close", summary.usedAfterEnd, "");
    if (!summary.idleLimit_s) {
        return;
    }
    const std::string kind(toString(summary.idleKind));
    if (http && summary.idleKind == CloseKind::Fin) {
        shared("keepalive_timeout_s", summary.idleLimit_s, "s");
        reporter.word(outcome, "keepalive_close_kind", kind);
    } else {
        shared("idle_limit_s", summary.idleLimit_s, "s");
        reporter.word(outcome, "idle_close_kind", kind);
    }
}

/// Whether a connection of the relay to the service would come back to the relay.
bool leadsBack(const std::vector<std::string> &addresses, std::uint16_t port, std::uint16_t ownPort)
{
    return port == ownPort && std::any_of(addresses.begin(), addresses.end(), [](const std::string &text) {
               boost::system::error_code ec;
               const auto address = asio::ip::make_address(text, ec);
               return !ec && address.is_loopback();
           });
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
    options.listenPort = m_listenPort;
    const std::vector<std::string> addresses = options.addresses;
    options.onFlow = [&reporter](const FlowSample &flow) { reporter.sample(flow); };
    Relay relay(executor, std::move(options));
    if (const std::string error = relay.start(); !error.empty()) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "no_port";
        outcome.failures.push_back(failure(Operation::Connect, "127.0.0.1", error, ""));
        co_return outcome;
    }
    if (leadsBack(addresses, context.target.port, relay.port())) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "own_port";
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
    report(reporter, summary, context.target.isHttp(), outcome);
    if (!going && summary.flows == 0) {
        outcome.state = ProbeState::Cancelled;
    }
    co_return outcome;
}

}  // namespace resetscope::probes
