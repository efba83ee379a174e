// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/path/path_probe.h"

#include "probes/core/statistics.h"
#include "probes/net/connection.h"
#include "probes/net/reporter.h"
#include "probes/net/resolver.h"
#include "probes/path/path_summary.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr int kRounds = 3;
constexpr Seconds kLookupLimit{5};
constexpr Seconds kFirstPatience{1.5};

HopSample sampleOf(const HopAnswer &answer)
{
    HopSample sample;
    sample.hop = answer.hop;
    sample.address = answer.address;
    sample.rtt_s = answer.rtt_s;
    switch (answer.kind) {
    case HopAnswer::Kind::Router:
        sample.outcome = "router";
        break;
    case HopAnswer::Kind::Target:
        sample.outcome = "target";
        break;
    case HopAnswer::Kind::Refused:
        sample.outcome = "reset";
        break;
    case HopAnswer::Kind::Unreachable:
        sample.outcome = "unreachable";
        break;
    case HopAnswer::Kind::Silent:
        sample.outcome = "silent";
        break;
    }
    return sample;
}

}  // namespace

asio::awaitable<ProbeOutcome> PathProbe::run(ProbeContext context)
{
    const Reporter report(context, id());
    ProbeOutcome outcome;
    report.progress(0.0, "tracing");
    const std::vector<std::string> addresses = co_await targetAddresses(context, kLookupLimit);
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    if (addresses.empty()) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "no_address";
        co_return outcome;
    }
    context.addresses = addresses;
    const DialOptions where = dialOptions(context, kFirstPatience);

    std::vector<std::vector<HopAnswer>> rounds;
    int last = 30;
    Seconds patience = kFirstPatience;
    for (int round = 0; round < kRounds && Clock::now() < context.deadline; ++round) {
        TraceOptions options;
        options.address = where.address;
        options.port = context.target.port;
        options.lastHop = last;
        options.patience = patience;
        options.stop = context.stop;
        options.deadline = context.deadline;
        options.onAnswer = [&report, &rounds](const HopAnswer &answer) {
            // Behind the target nothing new is to be seen.
            const bool target = answer.kind == HopAnswer::Kind::Target || answer.kind == HopAnswer::Kind::Refused;
            const PathSummary known = summarizePath(rounds);
            if (!target || !known.reached || answer.hop == known.hops) {
                report.sample(sampleOf(answer));
            }
        };
        std::vector<HopAnswer> answers = co_await traceOnce(std::move(options));
        if (context.stop.stop_requested()) {
            outcome.state = ProbeState::Cancelled;
            co_return outcome;
        }
        double slowest = 0;
        for (const HopAnswer &answer : answers) {
            slowest = std::max(slowest, answer.rtt_s);
        }
        rounds.push_back(std::move(answers));
        const PathSummary known = summarizePath(rounds);
        // The rounds that follow only ask where there may be an answer, and wait as long as answers take here.
        last = known.reached ? known.hops : std::max(1, known.lastAnswer);
        patience = Seconds(std::clamp(3 * slowest, 0.3, kFirstPatience.count()));
        report.progress(static_cast<double>(round + 1) / kRounds, "tracing");
        if (!known.reached && known.lastAnswer == 0) {
            break;
        }
    }

    const PathSummary summary = summarizePath(rounds);
    report.flag(outcome, "path_reached", summary.reached);
    if (summary.reached) {
        report.number(outcome, "path_hops", summary.hops, summary.hops, summary.hopsMost, "");
        const auto [shortest, longest] = std::minmax_element(summary.rtt_s.begin(), summary.rtt_s.end());
        report.number(outcome, "path_rtt_s", median(summary.rtt_s), *shortest, *longest, "s");
    } else if (summary.lastAnswer > 0) {
        report.number(outcome, "path_last_hop", summary.lastAnswer, "");
        report.word(outcome, "path_last_address", summary.routers.at(summary.lastAnswer));
    }
    if (summary.reached || summary.lastAnswer > 0) {
        report.number(outcome, "path_silent_hops", summary.silent, "");
    }
    co_return outcome;
}

}  // namespace resetscope::probes
