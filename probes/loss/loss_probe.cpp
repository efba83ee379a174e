// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/loss_probe.h"

#include "probes/loss/checksum_errors.h"
#include "probes/loss/echo_check.h"
#include "probes/loss/icmp_echo.h"
#include "probes/loss/loss_session.h"
#include "probes/net/task_group.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <cmath>
#include <stop_token>

namespace resetscope::probes {
namespace {

constexpr Seconds kExchangeTime{4.5};
constexpr Seconds kQuietTime{5.5};
constexpr std::uint64_t kExchanges = 450;
constexpr int kMostLanes = 12;
constexpr int kHandshakeLanes = 5;
constexpr Seconds kHandshakePause{0.25};
constexpr int kPings = 80;
constexpr std::uint64_t kFewestPings = 20;
constexpr Seconds kPingSpacing{0.05};

/// Enough lanes for a hundred exchanges a second when each takes a round trip and a little.
int lanesFor(const ProbeContext &context)
{
    const double rtt_s = number(context.known, "connect_time_s").value_or(0.02);
    const int wanted = static_cast<int>(std::ceil(100.0 * (rtt_s + 0.03)));
    return std::min(std::clamp(wanted, 4, kMostLanes), std::max(context.options.maxConnections, 1));
}

asio::awaitable<void> ping(std::shared_ptr<LossSession> session, std::shared_ptr<LossCount> into, std::stop_token stop)
{
    const DialOptions options = dialOptions(session->context, Seconds(1));
    std::string address = options.address;
    *into = co_await icmpEcho(std::move(address), kPings, kPingSpacing, std::move(stop));
}

void report(const LossSession &session, ProbeOutcome &outcome, const LossCount &pings,
            std::optional<std::uint64_t> damaged)
{
    const Reporter &reporter = session.reporter;
    const LossVerdict verdict = judgeLoss(session.tally);
    reporter.number(outcome, "loss_samples", static_cast<double>(verdict.samples), "");
    reporter.word(outcome, "loss_direction", verdict.direction);
    if (verdict.enough) {
        reporter.number(outcome, "loss_ratio", verdict.ratio, verdict.interval.low, verdict.interval.high, "ratio");
    }
    const auto ratio = [&](const char *id, const LossCount &count) {
        if (count.sent >= kFewestSamples) {
            const Interval interval = lossInterval(count);
            reporter.number(outcome, id, count.ratio(), interval.low, interval.high, "ratio");
        }
    };
    ratio("loss_up_ratio", session.tally.up);
    ratio("loss_down_ratio", session.tally.down);
    if (session.tally.handshake.sent >= 20) {
        const Interval interval = lossInterval(session.tally.handshake);
        reporter.number(outcome, "loss_handshake_ratio", session.tally.handshake.ratio(), interval.low, interval.high,
                        "ratio");
    }
    if (!session.rtts_s.empty()) {
        const auto [least, most] = std::minmax_element(session.rtts_s.begin(), session.rtts_s.end());
        reporter.number(outcome, "loss_rtt_s", median(session.rtts_s), *least, *most, "s");
    }
    if (session.jitter_s.size() >= 20) {
        reporter.number(outcome, "loss_jitter_s", median(session.jitter_s), quantile(session.jitter_s, 0.25),
                        quantile(session.jitter_s, 0.75), "s");
    }
    reporter.number(outcome, "loss_stalls", session.stalls, "");
    if (damaged) {
        reporter.number(outcome, "loss_checksum_errors", static_cast<double>(*damaged), "");
    }
    // A host that answers no echo at all does not want to; that is no loss.
    if (pings.sent >= kFewestPings && pings.lost < pings.sent) {
        const Interval interval = lossInterval(pings);
        reporter.number(outcome, "loss_icmp_ratio", pings.ratio(), interval.low, interval.high, "ratio");
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> LossProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    const Reporter reporter(context, id());
    reporter.progress(0.0, "connecting");
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto session = std::make_shared<LossSession>(context, reporter);
    const std::optional<std::uint64_t> damagedBefore = checksumErrors();
    session->begin = Clock::now();
    session->until = deadlineIn(context, kExchangeTime);

    const bool http = context.target.isHttp() && word(context.known, "http_outcome").value_or("ok") == "ok" &&
                      number(context.known, "http_time_s").value_or(0.0) < 1.0;
    bool echo = false;
    if (http) {
        session->traffic = LossTraffic::Http;
    } else if (!context.target.isHttp()) {
        echo = co_await echoes(context);
        session->traffic = echo ? LossTraffic::Echo : LossTraffic::Quiet;
    }
    session->begin = Clock::now();
    const int lanes = lanesFor(context);
    const auto pings = std::make_shared<LossCount>();
    TaskGroup group(executor);
    std::stop_source enough;  // the pings are only company
    const std::stop_callback cancelled(context.stop, [&enough] { enough.request_stop(); });
    TaskGroup company(executor);
    company.spawn(ping(session, pings, enough.get_token()));
    if (http || echo) {
        session->until = deadlineIn(context, kExchangeTime);
        session->planned = kExchanges;
        TaskGroup exchanges(executor);
        for (int i = 0; i < lanes; ++i) {
            exchanges.spawn(exchangeLane(session));
        }
        co_await exchanges.join();
    }
    const bool tooFew =
        session->tally.up.sent + session->tally.down.sent + session->tally.roundTrip.sent < kFewestSamples;
    const bool reachable = session->failedDials == 0 || session->tally.handshake.sent > session->tally.handshake.lost;
    if (!session->stopped() && tooFew && reachable) {
        session->begin = Clock::now();
        session->until = deadlineIn(context, kQuietTime);
        session->planned = 0;
        const int kept = std::max(1, std::min(kMostLanes, context.options.maxConnections) - kHandshakeLanes);
        for (int i = 0; i < kept; ++i) {
            group.spawn(keepaliveLane(session));
        }
        for (int i = 0; i < std::min(kHandshakeLanes, context.options.maxConnections); ++i) {
            group.spawn(handshakeLane(session, kHandshakePause));
        }
    }
    co_await group.join();
    enough.request_stop();
    co_await company.join();

    outcome.failures = session->failures;
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
    }
    const LossTally &tally = session->tally;
    if (tally.up.sent + tally.roundTrip.sent + tally.handshake.sent == 0) {
        if (outcome.state == ProbeState::Done) {
            outcome.state = ProbeState::Failed;
            outcome.reason = "connect_failed";
        }
        co_return outcome;
    }
    std::optional<std::uint64_t> damaged;
    const std::optional<std::uint64_t> damagedAfter = checksumErrors();
    if (damagedBefore && damagedAfter && *damagedAfter >= *damagedBefore) {
        damaged = *damagedAfter - *damagedBefore;
    }
    report(*session, outcome, *pings, damaged);
    reporter.progress(1.0, "counting");
    co_return outcome;
}

}  // namespace resetscope::probes
