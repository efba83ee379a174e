// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/idle/idle_session.h"
#include "probes/keepalive/keepalive_session.h"

#include <boost/asio/error.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;
using Phase = LaneSample::Phase;

constexpr auto kOpenLimit = 10s;
constexpr auto kReusePatience = 2s;
constexpr double kTooLate = 0.004;   // a rung that woke up this late measures another rung
constexpr int kMostRequests = 1100;  // above nginx's default of 1,000
constexpr auto kRequestTime = 8s;
constexpr auto kRequestPace = 3ms;
constexpr auto kRequestsStart = 700ms;  // after the ladder is open, so that it does not blur its times
constexpr double kLateTimer = 0.06;     // a server's timer fires late, never early
constexpr double kLateTimerShare = 0.003;

Clock::duration clockTime(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
}

HttpRequest requestFor(const KeepaliveSession &session)
{
    HttpRequest request;
    request.host = session.context.target.authority();
    request.path = session.context.target.path;
    return request;
}

void recordClose(KeepaliveSession &session, int id, const KeptConnection &kept, TimePoint at, CloseKind kind)
{
    IdleEnd end;
    end.lane = id;
    end.age_s = Seconds(at - kept.since).count();
    end.low_s = std::max(0.0, end.age_s - kLateTimer - end.age_s * kLateTimerShare);
    end.high_s = end.age_s + kept.exchange_s + 0.005;
    end.at_s = Seconds(at - session.begin).count();
    end.kind = kind;
    session.search.recordEnd(end);
    if (session.firstClose == TimePoint{}) {
        session.firstClose = at;
    }
    session.lane(id, Phase::Closed, end.age_s, kind);
    session.wake.notify();
}

std::string reuseOutcome(const HttpExchange &result)
{
    if (result.ok()) {
        return "ok";
    }
    if (result.failedAt == Operation::Write && errorName(result.ec) == "EPIPE") {
        return "epipe";
    }
    return result.close == CloseKind::Fin ? "fin" : result.close == CloseKind::Rst ? "rst" : "timeout";
}

/// Waits beside the timing connections, then writes at its moment without a look at the socket, as a pool does.
asio::awaitable<void> climb(std::shared_ptr<KeepaliveSession> session, int id, double before_s, KeptConnection kept)
{
    session->lane(id, Phase::Waiting, 0);
    const TimePoint until = kept.since + clockTime(session->context.options.maxIdle.count());
    while (!session->stopped() && !session->limit_s) {
        auto slice = 50ms;
        if (session->firstClose != TimePoint{}) {
            slice = 3ms;
        }
        const WaitResult result = co_await kept.connection->waitForEnd(std::min(until, Clock::now() + slice));
        if (session->stopped() || (!result.data && !result.ec && Clock::now() >= until)) {
            co_return;
        }
        if (result.data) {
            (void)co_await drainInput(kept.connection);
        }
        if (result.close != CloseKind::None) {
            recordClose(*session, id, kept, result.at, result.close);
            co_return;
        }
        if (result.ec) {
            co_return;
        }
    }
    if (session->stopped()) {
        co_return;
    }
    const TimePoint reuseAt = kept.since + clockTime(*session->limit_s - before_s);
    if (Clock::now() > reuseAt + clockTime(kTooLate)) {
        co_return;
    }
    const bool go = co_await sleepUntil(reuseAt, session->end.get_token());
    if (!go) {
        co_return;
    }
    const TimePoint at = Clock::now();
    const double silent = Seconds(at - kept.since).count();
    session->lane(id, Phase::Testing, silent);
    HttpRequest request = requestFor(*session);
    const HttpExchange result = co_await exchange(kept.connection, std::move(request), at + kReusePatience);
    if (session->stopped()) {
        co_return;
    }
    ReuseResult reuse;
    reuse.before_s = *session->limit_s - silent;
    reuse.outcome = reuseOutcome(result);
    ReuseSample sample;
    sample.before_close_s = reuse.before_s;
    sample.outcome = reuse.outcome;
    session->reporter.sample(sample);
    session->lane(id, reuse.outcome == "ok" ? Phase::Survived : Phase::Closed, silent, result.close);
    session->reuses.push_back(std::move(reuse));
}

}  // namespace

asio::awaitable<KeptConnection> openKept(std::shared_ptr<KeepaliveSession> session)
{
    KeptConnection kept;
    DialOptions options = dialOptions(session->context, kOpenLimit);
    options.stop = session->end.get_token();
    const std::string peer = options.address + ":" + std::to_string(options.port);
    DialResult dialled = co_await dial(std::move(options));
    kept.stopped = session->stopped();
    if (kept.stopped) {
        co_return kept;
    }
    if (!dialled.connection) {
        error_code ec = dialled.ec;
        if (!ec && dialled.timedOut) {
            ec = asio::error::timed_out;
        }
        session->failures.push_back(failure(dialled.failedAt, peer, errorName(ec), dialled.detail));
        co_return kept;
    }
    HttpRequest request = requestFor(*session);
    HttpExchange first = co_await exchange(dialled.connection, std::move(request), Clock::now() + kOpenLimit);
    kept.since = Clock::now();
    kept.stopped = session->stopped();
    if (kept.stopped) {
        co_return kept;
    }
    if (!first.ok()) {
        error_code ec = first.ec;
        if (!ec && first.timedOut) {
            ec = asio::error::timed_out;
        }
        session->failures.push_back(failure(first.failedAt, peer, first.garbage ? "not_http" : errorName(ec), ""));
        co_return kept;
    }
    kept.connection = std::move(dialled.connection);
    kept.exchange_s = first.elapsed_s;
    kept.response = std::move(first.response);
    co_return kept;
}

asio::awaitable<void> timeClose(std::shared_ptr<KeepaliveSession> session, int id, KeptConnection kept)
{
    const TimePoint until = kept.since + clockTime(session->context.options.maxIdle.count());
    TimePoint spokeAt{};
    session->waitingSince[id] = kept.since;
    session->lane(id, Phase::Waiting, 0);
    while (!session->stopped()) {
        const WaitResult result = co_await kept.connection->waitForEnd(until);
        if (session->stopped()) {
            break;
        }
        if (result.data) {
            (void)co_await drainInput(kept.connection);  // a 408 in farewell: the close follows
            spokeAt = result.at;
            continue;
        }
        if (result.close != CloseKind::None) {
            const bool farewell = spokeAt != TimePoint{} && result.at - spokeAt < 500ms;
            TimePoint at = result.at;
            if (farewell) {
                at = spokeAt;
            }
            recordClose(*session, id, kept, at, result.close);
            break;
        }
        if (!result.ec) {
            // The longest silence asked for is over. Only an answer proves that the connection survived it.
            const double age = Seconds(result.at - kept.since).count();
            session->lane(id, Phase::Testing, age);
            HttpRequest request = requestFor(*session);
            const HttpExchange again =
                co_await exchange(kept.connection, std::move(request), Clock::now() + kReusePatience);
            if (!session->stopped() && again.ok()) {
                session->survived_s = std::max(session->survived_s, age);
                session->lane(id, Phase::Survived, age);
            }
        }
        break;
    }
    session->waitingSince.erase(id);
    --session->timersOpen;
    session->wake.notify();
}

asio::awaitable<void> openAndTime(std::shared_ptr<KeepaliveSession> session, int id, double offset_s)
{
    const bool go = co_await sleepUntil(session->base + clockTime(offset_s), session->end.get_token());
    if (go) {
        session->lane(id, Phase::Opening, 0);
        KeptConnection kept = co_await openKept(session);
        if (kept.connection && kept.response.keepAlive) {
            co_await timeClose(session, id, std::move(kept));
            co_return;
        }
    }
    --session->timersOpen;
    session->wake.notify();
}

asio::awaitable<void> openWitness(std::shared_ptr<KeepaliveSession> session, int id, double offset_s)
{
    const bool go = co_await sleepUntil(session->base + clockTime(offset_s), session->end.get_token());
    if (!go) {
        co_return;
    }
    session->lane(id, Phase::Opening, 0);
    const KeptConnection kept = co_await openKept(session);
    if (!kept.connection || !kept.response.keepAlive) {
        co_return;
    }
    const TimePoint until = session->base + clockTime(session->context.options.maxIdle.count());
    session->waitingSince[id] = kept.since;
    session->lane(id, Phase::Waiting, 0);
    while (!session->stopped()) {
        const WaitResult result = co_await kept.connection->waitForEnd(until);
        if (session->stopped() || (!result.data && result.close == CloseKind::None)) {
            break;
        }
        if (result.data) {
            (void)co_await drainInput(kept.connection);
            continue;
        }
        recordClose(*session, id, kept, result.at, result.close);
        break;
    }
    session->waitingSince.erase(id);
    session->wake.notify();
}

asio::awaitable<void> openAndClimb(std::shared_ptr<KeepaliveSession> session, int id, LadderRung rung)
{
    const bool go = co_await sleepUntil(session->base + clockTime(rung.offset_s), session->end.get_token());
    if (go) {
        session->lane(id, Phase::Opening, 0);
        KeptConnection kept = co_await openKept(session);
        if (kept.connection && kept.response.keepAlive) {
            co_await climb(session, id, rung.before_s, std::move(kept));
        }
    }
    --session->laddersOpen;
    session->wake.notify();
}

asio::awaitable<void> countRequests(std::shared_ptr<KeepaliveSession> session)
{
    const bool go = co_await sleepUntil(session->base + kRequestsStart, session->end.get_token());
    if (!go) {
        co_return;
    }
    KeptConnection kept = co_await openKept(session);
    if (!kept.connection) {
        co_return;
    }
    session->requests = 1;
    bool more = kept.response.keepAlive;
    const TimePoint until = Clock::now() + kRequestTime;
    TimePoint next = Clock::now();
    while (more && session->requests < kMostRequests && Clock::now() < until) {
        next = std::max(next + kRequestPace, Clock::now());
        const bool on = co_await sleepUntil(next, session->end.get_token());
        if (!on) {
            co_return;
        }
        HttpRequest request = requestFor(*session);
        const HttpExchange result = co_await exchange(kept.connection, std::move(request), Clock::now() + 5s);
        if (session->stopped()) {
            co_return;
        }
        if (!result.ok()) {
            // Closed instead of an answer: the previous request was the last one.
            if (result.close == CloseKind::Fin || result.close == CloseKind::Rst) {
                session->requestLimit = session->requests;
            }
            break;
        }
        ++session->requests;
        more = result.response.keepAlive;
        if (session->requests % 50 == 0 || !more) {
            ValueSample value;
            value.series = "requests";
            value.value = session->requests;
            session->reporter.sample(value);
        }
    }
    if (!more) {
        session->requestLimit = session->requests;
    }
    kept.connection->close();
}

}  // namespace resetscope::probes
