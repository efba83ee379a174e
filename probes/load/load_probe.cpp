// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/load/load_probe.h"

#include "probes/idle/wake_up.h"
#include "probes/load/load_round.h"
#include "probes/net/resolver.h"

#include <algorithm>
#include <array>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;

constexpr double kEnough_s = 18;       // no new round after this,
constexpr double kEnoughAnswers = 12;  // and as many usual answers on top: every round lasts at least one
constexpr double kEnoughAtMost_s = 42;
constexpr double kEnoughAtEdge_s = 60;  // where a level fails again and again, and only the proof is missing
constexpr double kTooSlow_s = 4;        // single answers that take longer are not asked for at once
constexpr double kOwnWork_s = 0.02;
constexpr double kQuick_s = 0.25;  // answers quick enough for a rate of connections to mean anything
constexpr std::array kRates{20, 50, 100};
constexpr double kSingleFailuresToGiveUp = 3;

Clock::duration clockTime(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
}

/// The server is to notice that the connections of the last round are gone before the next one begins.
Clock::duration settleTime(const LoadSession &session, bool failed)
{
    // What queued up behind a failure is still being worked on, or turned away, for about one answer more.
    const double queue_s = failed ? 0.15 + 1.5 * std::min(session.usual_s, 2.0) : 0;
    return clockTime(std::min(0.1 + 3 * session.connect_s, 1.0) + queue_s);
}

void sampleOf(const LoadSession &session, const LevelResult &result, const char *kind, int round)
{
    LoadSample data;
    data.kind = kind;
    data.level = result.level;
    data.round = round;
    data.ok = result.ok;
    data.reset = result.reset;
    data.refused = result.refused;
    data.stalled = result.stalled;
    data.errors = result.errors;
    data.median_s = result.median_s;
    session.reporter.sample(data);
}

/// Whether a raw peer sends back what it gets. Nothing is sent to one that speaks first.
asio::awaitable<bool> echoes(std::shared_ptr<LoadSession> session)
{
    DialOptions options = dialOptions(*session->context, Seconds(5));
    options.alpn.clear();
    const DialResult dialled = co_await dial(std::move(options));
    if (!dialled.connection) {
        co_return false;
    }
    const WaitResult greeting = co_await dialled.connection->waitForEnd(deadlineIn(*session->context, Seconds(0.35)));
    if (greeting.data || greeting.close != CloseKind::None || greeting.ec) {
        co_return false;
    }
    const std::string hello = "resetscope\r\n";
    std::string back;
    std::string copy = hello;
    const TimePoint until = deadlineIn(*session->context, Seconds(1.5));
    const IoResult written = co_await dialled.connection->write(std::move(copy), until);
    while (written.ok() && back.size() < hello.size()) {
        const auto buffer = std::make_shared<std::string>();
        const IoResult got = co_await dialled.connection->readSome(buffer, 256, until);
        if (!got.ok()) {
            break;
        }
        back += *buffer;
    }
    dialled.connection->close();
    co_return back == hello;
}

void report(const LoadSession &session, const LevelVerdict &verdict, ProbeOutcome &outcome)
{
    using Kind = LevelVerdict::Kind;
    const Reporter &report = session.reporter;
    if (verdict.survived > 0 && verdict.kind != Kind::Unsteady) {
        report.number(outcome, "load_survived_connections", verdict.survived, "");
    }
    if (verdict.kind == Kind::Limit || (verdict.kind == Kind::Open && verdict.limit > 0)) {
        report.number(outcome, "connection_limit", verdict.limit, verdict.low, verdict.high, "");
        report.word(outcome, "load_kind", verdict.failure);
        report.flag(outcome, "load_repeated", verdict.repeated);
        report.flag(outcome, "load_recovers", verdict.recovers);
    } else if (verdict.kind == Kind::None || verdict.kind == Kind::Slow) {
        report.word(outcome, "load_kind", "none");
    }
    if (verdict.kind == Kind::Unsteady) {
        report.flag(outcome, "load_unsteady", true);
    } else if (verdict.kind != Kind::Open) {
        report.flag(outcome, "load_steady", true);
    }
    if (verdict.survived > 1 && verdict.singleMedian_s > 0 && verdict.highestMedian_s > 0) {
        // Below some milliseconds it is our own work that is measured.
        const double single = std::max(verdict.singleMedian_s, kOwnWork_s);
        report.number(outcome, "load_slowdown", std::max(1.0, verdict.highestMedian_s / single), "ratio");
    }
}

/// New connections at growing rates; a rate that fails is tried again, and so is the one below it.
asio::awaitable<void> rates(std::shared_ptr<LoadSession> session, std::shared_ptr<ProbeOutcome> outcome)
{
    int good = 0;
    int bad = 0;
    int failed = 0;
    int made = 0;
    int failedBelow = 0;
    int madeBelow = 0;
    for (std::size_t i = 0; i < kRates.size() && bad == 0; ++i) {
        for (int round = 0; round < 2; ++round) {
            const LevelResult result = co_await runRate(session, kRates[i], kRates[i]);
            if (session->stopped()) {
                co_return;
            }
            sampleOf(*session, result, "rate", round);
            if (result.unfinished) {
                i = kRates.size();
                break;
            }
            if (result.failed() == 0) {
                good = kRates[i];
                madeBelow += result.ok;
                break;
            }
            if (round == 1) {
                bad = kRates[i];
            }
            failed += result.failed();
            made += result.failed() + result.ok;
            (void)co_await sleepUntil(Clock::now() + 1200ms, session->context->stop);
        }
    }
    if (bad > 0 && good > 0 && !session->stopped()) {
        const LevelResult again = co_await runRate(session, good, good);
        sampleOf(*session, again, "rate", 1);
        failedBelow = again.failed();
        madeBelow += again.ok + again.failed();
    }
    if (session->stopped()) {
        co_return;
    }
    if (bad > 0 && failedBelow == 0 && fisher(failedBelow, std::max(1, madeBelow), failed, made) < 0.001) {
        const double low = good;
        session->reporter.number(*outcome, "load_rate_limit_per_s", (low + bad) / 2, low, bad, "");
    } else if (bad == 0 && good > 0) {
        session->reporter.number(*outcome, "load_survived_rate_per_s", good, "");
    }
}

asio::awaitable<void> ramp(std::shared_ptr<LoadSession> session, std::shared_ptr<ProbeOutcome> outcome)
{
    const int most = std::max(1, session->context->options.maxConnections);
    LevelSearch search(most);
    int answered = 0;
    int singles = 0;
    bool quick = true;
    while (!session->stopped() && Clock::now() < session->context->deadline) {
        const double enough_s = std::min(kEnough_s + kEnoughAnswers * session->usual_s, kEnoughAtMost_s);
        if (session->elapsed_s() >= (search.failing() ? kEnoughAtEdge_s : enough_s)) {
            break;
        }
        const auto level = search.next();
        if (!level) {
            break;
        }
        const TimePoint roundBegin = Clock::now();
        const LevelResult result = co_await runLevel(session, *level);
        const double took = Seconds(Clock::now() - roundBegin).count();
        if (session->stopped()) {
            co_return;
        }
        sampleOf(*session, result, "held", search.rounds(*level));
        search.record(result);
        if (*level == 1) {
            ++singles;
            answered += result.ok;
            session->usual_s = std::max(result.median_s, session->usual_s);
            quick = quick && result.median_s < kQuick_s;
            if (took > kTooSlow_s || (answered == 0 && singles >= kSingleFailuresToGiveUp) || session->noHttp) {
                break;
            }
        }
        session->reporter.progress(std::min(0.9, session->elapsed_s() / 15), "testing");
        (void)co_await sleepUntil(Clock::now() + settleTime(*session, result.failed() > 0), session->context->stop);
    }
    if (session->stopped()) {
        co_return;
    }
    if (answered == 0) {
        if (session->lastStatus == 0) {
            outcome->failures.push_back(session->lastFailure);
            outcome->state = ProbeState::Failed;
            outcome->reason = session->lastFailure.operation == Operation::Connect ? "connect_failed" : "no_http";
        }
        co_return;
    }
    const LevelVerdict verdict = search.verdict();
    report(*session, verdict, *outcome);
    if (verdict.kind == LevelVerdict::Kind::None && quick && session->elapsed_s() < kEnough_s / 2) {
        co_await rates(session, outcome);
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> LoadProbe::run(ProbeContext context)
{
    const auto outcome = std::make_shared<ProbeOutcome>();
    if (context.addresses.empty()) {
        if (!isAddressLiteral(context.target.host)) {
            outcome->state = ProbeState::Skipped;
            outcome->reason = "no_address";
            co_return *outcome;
        }
        context.addresses.push_back(context.target.host);
    }
    const asio::any_io_executor executor = co_await currentExecutor();
    const auto session = std::make_shared<LoadSession>(std::move(context), executor);
    session->reporter.progress(0, "testing");
    if (!session->context->target.isHttp()) {
        session->echo = co_await echoes(session);
    }
    if (!session->stopped()) {
        co_await ramp(session, outcome);
    }
    if (session->stopped()) {
        outcome->state = ProbeState::Cancelled;
    }
    session->reporter.progress(1, "testing");
    co_return *outcome;
}

}  // namespace resetscope::probes
