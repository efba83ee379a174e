// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/keepalive/keepalive_probe.h"

#include "probes/keepalive/keepalive_session.h"
#include "probes/net/resolver.h"

#include <algorithm>
#include <array>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;

// Three close together find a timer at once; the last one tells a box that looks only now and then from a restart.
constexpr std::array<double, 4> kTimingOffsets{0.0, 0.045, 0.09, 0.6};
// Younger ones, still alive when those die. Servers that sweep (Tomcat once a second) close all of the above at once.
constexpr std::array<double, 5> kWitnessOffsets{0.85, 1.1, 1.35, 1.6, 6};
constexpr double kJudgeAfter = 0.1;  // seconds after the first close; the ladder starts at 0.12
constexpr double kWitnessesOutlive = 0.8;
constexpr double kGiveUpAfter = 3.0;  // seconds after the first close without agreement

struct EndGuard {
    explicit EndGuard(std::shared_ptr<KeepaliveSession> of) : session(std::move(of)) {}
    EndGuard(const EndGuard &) = delete;
    EndGuard &operator=(const EndGuard &) = delete;
    ~EndGuard() { session->end.request_stop(); }
    std::shared_ptr<KeepaliveSession> session;
};

/// A limit good enough to aim the ladder with, shortly after the first close; certainty comes with more closes.
std::optional<double> aim(const std::vector<IdleEnd> &ends)
{
    if (ends.size() < 2) {
        return std::nullopt;
    }
    const auto age = std::minmax_element(ends.begin(), ends.end(),
                                         [](const IdleEnd &a, const IdleEnd &b) { return a.age_s < b.age_s; });
    const auto at = std::minmax_element(ends.begin(), ends.end(),
                                        [](const IdleEnd &a, const IdleEnd &b) { return a.at_s < b.at_s; });
    if (age.second->age_s - age.first->age_s > 0.6 * (at.second->at_s - at.first->at_s)) {
        return std::nullopt;
    }
    std::vector<double> ages;
    for (const IdleEnd &end : ends) {
        ages.push_back(end.age_s);
    }
    return median(ages);
}

void addLadder(const KeepaliveSession &session, ProbeOutcome &outcome)
{
    if (session.reuses.empty()) {
        return;
    }
    const Reporter &reporter = session.reporter;
    const LadderVerdict ladder = judgeLadder(session.reuses);
    const auto attempts = static_cast<double>(ladder.attempts);
    reporter.number(outcome, "reuse_attempts", attempts, "");
    reporter.number(outcome, "reuse_success_ratio", static_cast<double>(ladder.successes) / attempts, ladder.ratio.low,
                    ladder.ratio.high, "ratio");
    if (ladder.edgeAttempts > 0) {
        const auto edge = static_cast<double>(ladder.edgeAttempts);
        reporter.number(outcome, "reuse_edge_attempts", edge, "");
        reporter.number(outcome, "reuse_edge_success_ratio", static_cast<double>(ladder.edgeSuccesses) / edge,
                        ladder.edgeRatio.low, ladder.edgeRatio.high, "ratio");
    }
    if (ladder.window_s) {
        reporter.number(outcome, "race_window_s", *ladder.window_s, ladder.window.low, ladder.window.high, "s");
        reporter.word(outcome, "reuse_failure_kind", ladder.failureKind);
    }
}

/// The server's promise in its `Keep-Alive` header, if it made one.
void addAnnouncement(const KeepaliveSession &session, const KeepAliveHeader &promise, const IdleVerdict &verdict,
                     ProbeOutcome &outcome)
{
    const Reporter &reporter = session.reporter;
    reporter.flag(outcome, "keepalive_announced", promise.timeout_s.has_value());
    if (promise.max) {
        reporter.number(outcome, "keepalive_advertised_max", *promise.max, "");
    }
    if (!promise.timeout_s) {
        return;
    }
    reporter.number(outcome, "keepalive_advertised_s", *promise.timeout_s, "s");
    if (verdict.kind == IdleVerdict::Kind::Limit) {
        reporter.flag(outcome, "keepalive_matches_announcement",
                      keepsAnnouncement(verdict.value_s, *promise.timeout_s));
    } else if (session.survived_s >= *promise.timeout_s) {
        reporter.flag(outcome, "keepalive_matches_announcement", true);
    }
}

/// The ladder is only climbed after the first close.
bool answeredAfterClose(const KeepaliveSession &session)
{
    return std::any_of(session.reuses.begin(), session.reuses.end(),
                       [](const ReuseResult &reuse) { return reuse.outcome == "ok"; });
}

Finding timeoutFinding(const IdleVerdict &verdict)
{
    Finding result;
    result.id = "keepalive_timeout_s";
    result.value = verdict.value_s;
    result.low = verdict.low_s;
    result.high = verdict.high_s;
    result.unit = "s";
    result.probe = "keepalive";
    return result;
}

}  // namespace

asio::awaitable<ProbeOutcome> KeepaliveProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    if (!context.target.isHttp()) {
        outcome.state = ProbeState::Skipped;
        outcome.reason = "needs_http";
        co_return outcome;
    }
    if (context.addresses.empty()) {
        if (!isAddressLiteral(context.target.host)) {
            outcome.state = ProbeState::Skipped;
            outcome.reason = "no_address";
            co_return outcome;
        }
        context.addresses.push_back(context.target.host);
    }
    const asio::any_io_executor executor = co_await currentExecutor();
    const auto session = std::make_shared<KeepaliveSession>(std::move(context), executor);
    const EndGuard guard(session);
    const std::stop_callback relay(session->context.stop, [session = session.get()] {
        session->end.request_stop();
        session->wake.notify();
    });

    KeptConnection first;
    for (int attempt = 0; attempt < 3 && !first.connection && !session->stopped(); ++attempt) {
        if (attempt > 0) {
            (void)co_await sleepUntil(Clock::now() + 300ms, session->end.get_token());
        }
        first = co_await openKept(session);
    }
    outcome.failures = session->failures;
    if (session->stopped()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    if (!first.connection) {
        const Operation failed = session->failures.back().operation;
        const bool connected = failed != Operation::Connect && failed != Operation::TlsHandshake;
        outcome.state = ProbeState::Failed;
        outcome.reason = connected ? "no_http" : "connect_failed";
        co_return outcome;
    }
    HttpSample answered;
    answered.status = first.response.status;
    answered.elapsed_s = first.exchange_s;
    answered.outcome = "ok";
    session->reporter.sample(answered);
    session->reporter.flag(outcome, "keepalive_offered", first.response.keepAlive);
    if (!first.response.keepAlive) {
        co_return outcome;
    }
    const KeepAliveHeader promise = parseKeepAlive(first.response.header("keep-alive"));

    // The idle probe works beside this one with the larger part of the allowance.
    const int budget = std::max(4, session->context.options.maxConnections * 18 / 64);
    session->base = first.since;
    session->timersOpen = static_cast<int>(kTimingOffsets.size());
    session->group.spawn(timeClose(session, 0, std::move(first)));
    for (std::size_t i = 1; i < kTimingOffsets.size(); ++i) {
        session->group.spawn(openAndTime(session, static_cast<int>(i), kTimingOffsets[i]));
    }
    int id = session->timersOpen;
    const int rungs = budget - session->timersOpen - static_cast<int>(kWitnessOffsets.size()) - 1;
    for (const LadderRung &rung : planLadder(rungs)) {
        ++session->laddersOpen;
        session->group.spawn(openAndClimb(session, id++, rung));
    }
    for (const double offset : kWitnessOffsets) {
        if (offset < session->context.options.maxIdle.count()) {
            session->group.spawn(openWitness(session, id++, offset));
        }
    }
    session->group.spawn(countRequests(session));

    IdleVerdict verdict;
    const double maxIdle = session->context.options.maxIdle.count();
    double progressAt = -1;
    while (!session->stopped() && Clock::now() < session->context.deadline) {
        const auto tick = session->firstClose == TimePoint{} || session->limit_s ? 50ms : 5ms;
        co_await session->wake.waitUntil(Clock::now() + tick);
        if (session->stopped()) {
            break;
        }
        const TimePoint now = Clock::now();
        const double now_s = Seconds(now - session->begin).count();
        if (now_s - progressAt >= 0.25) {
            progressAt = now_s;
            session->reporter.progress(std::min(0.99, now_s / (maxIdle + 1)), session->limit_s ? "testing" : "waiting");
        }
        if (session->firstClose == TimePoint{}) {
            if (session->timersOpen == 0 && !session->checkingRequests) {
                break;  // the longest silence was survived, or the connections failed
            }
            continue;
        }
        const double sinceFirst = Seconds(now - session->firstClose).count();
        std::vector<double> open;
        for (const auto &[lane, since] : session->waitingSince) {
            open.push_back(Seconds(now - since).count());
        }
        if (open.empty() && session->timersOpen + session->laddersOpen > 0) {
            open.push_back(0);  // younger than what died
        }
        if (verdict.kind == IdleVerdict::Kind::Open) {
            verdict = session->search.active(now_s, open);
            if (verdict.kind == IdleVerdict::Kind::Limit && session->context.early) {
                session->context.early(timeoutFinding(verdict));
            }
        }
        if (!session->limit_s && sinceFirst >= kJudgeAfter) {
            if (verdict.kind == IdleVerdict::Kind::Limit) {
                session->limit_s = verdict.value_s;
            } else {
                session->limit_s = aim(session->search.endsSoFar());
            }
        }
        const bool decided = verdict.kind != IdleVerdict::Kind::Open;
        // While witnesses live, it takes a moment to be sure that they outlive the others.
        const bool allEnded =
            session->timersOpen == 0 && (session->waitingSince.empty() || sinceFirst > kWitnessesOutlive);
        if (session->laddersOpen == 0 && !session->checkingRequests &&
            (decided || allEnded || sinceFirst > kGiveUpAfter)) {
            break;
        }
    }

    if (verdict.kind == IdleVerdict::Kind::Open && answeredAfterClose(*session)) {
        // On a busy machine the first closes lie too near each other to tell a timer from a restart, but a server that
        // went on answering on connections of the same time was not restarted.
        verdict = session->search.sameAge();
        if (verdict.kind == IdleVerdict::Kind::Limit && session->context.early) {
            session->context.early(timeoutFinding(verdict));
        }
    }
    addAnnouncement(*session, promise, verdict, outcome);
    if (verdict.kind == IdleVerdict::Kind::Limit) {
        outcome.findings.push_back(timeoutFinding(verdict));
        session->reporter.word(outcome, "keepalive_close_kind", std::string(toString(verdict.close)));
        addLadder(*session, outcome);
    }
    const double survived = verdict.kind == IdleVerdict::Kind::Limit ? verdict.low_s : session->survived_s;
    if (survived > 0) {
        session->reporter.number(outcome, "keepalive_survived_s", survived, "s");
    }
    if (session->requestLimit) {
        session->reporter.number(outcome, "keepalive_request_limit", *session->requestLimit, "");
        session->reporter.flag(outcome, "keepalive_request_limit_announced", session->requestLimitTold);
    }
    outcome.failures = session->failures;
    outcome.state = session->context.stop.stop_requested() ? ProbeState::Cancelled : ProbeState::Done;
    session->end.request_stop();
    co_await session->group.join();
    co_return outcome;
}

}  // namespace resetscope::probes
