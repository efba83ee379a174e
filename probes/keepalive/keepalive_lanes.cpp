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
constexpr auto kCloseFollows = 300ms;  // after the last answer that a server gives
constexpr auto kOthersOutlive = 150ms;
constexpr int kCheapCount = 60;         // so few requests are counted a third time
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

/// How one counting connection ended.
struct RequestCount {
    enum class End {
        Open,     ///< it carried as many requests as were to be tried
        Told,     ///< the last answer said that no other will follow
        Unasked,  ///< closed after an answer, before another request was sent
        Asked,    ///< closed instead of an answer
        Failed
    };
    End end = End::Failed;
    int answers = 0;
    Clock::duration pace{};  ///< measured time from request to request
};

/// Sends up to `most` requests over a connection of its own. After the last one it looks for a close for a moment.
asio::awaitable<RequestCount> countOnce(std::shared_ptr<KeepaliveSession> session, Clock::duration pace, int most)
{
    using End = RequestCount::End;
    RequestCount count;
    KeptConnection kept = co_await openKept(session);
    if (!kept.connection) {
        co_return count;
    }
    count.answers = 1;
    bool more = kept.response.keepAlive;
    const TimePoint begin = Clock::now();
    const TimePoint until = begin + kRequestTime;
    TimePoint next = begin;
    count.end = End::Open;
    while (more && count.answers < most && Clock::now() < until) {
        next = std::max(next + pace, Clock::now());
        const bool on = co_await sleepUntil(next, session->end.get_token());
        if (!on) {
            break;
        }
        HttpRequest request = requestFor(*session);
        const HttpExchange result = co_await exchange(kept.connection, std::move(request), Clock::now() + 5s);
        if (session->stopped()) {
            break;
        }
        if (!result.ok()) {
            count.end = result.close == CloseKind::Fin || result.close == CloseKind::Rst ? End::Asked : End::Failed;
            break;
        }
        ++count.answers;
        more = result.response.keepAlive;
        if (count.answers % 50 == 0 || !more) {
            ValueSample value;
            value.series = "requests";
            value.value = count.answers;
            session->reporter.sample(value);
        }
    }
    count.pace = (Clock::now() - begin) / std::max(1, count.answers - 1);
    if (!more) {
        count.end = End::Told;
    } else if (count.end == End::Open && count.answers == most && !session->stopped()) {
        const WaitResult result = co_await kept.connection->waitForEnd(Clock::now() + kCloseFollows);
        if (result.close != CloseKind::None) {
            count.end = End::Unasked;
        }
    }
    kept.connection->close();
    co_return count;
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
    RequestCount first = co_await countOnce(session, kRequestPace, kMostRequests);
    if (session->stopped() || first.end == RequestCount::End::Open || first.end == RequestCount::End::Failed) {
        co_return;
    }
    session->requestLimit.reset();
    if (first.end == RequestCount::End::Told) {
        session->requestLimit = first.answers;
        session->requestLimitTold = true;
        co_return;
    }
    session->checkingRequests = true;
    bool same = first.answers > 1;  // a close after every answer is a limit of silence
    const int rounds = first.answers <= kCheapCount ? 2 : 1;
    for (int round = 1; round <= rounds && same && !session->stopped(); ++round) {
        const Clock::duration pace = std::max<Clock::duration>(first.pace, kRequestPace) * (round + 1);
        const RequestCount again = co_await countOnce(session, pace, first.answers);
        same = again.end == RequestCount::End::Unasked && again.answers == first.answers;
    }
    if (same && !session->stopped()) {
        // What a restart takes with it shows on the connections that only wait.
        (void)co_await sleepUntil(Clock::now() + kOthersOutlive, session->end.get_token());
        if (!session->waitingSince.empty()) {
            session->requestLimit = first.answers;
        }
    }
    session->checkingRequests = false;
    session->wake.notify();
}

}  // namespace resetscope::probes
