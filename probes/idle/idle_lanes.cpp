// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/idle/idle_session.h"

#include <algorithm>
#include <charconv>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;
using Phase = LaneSample::Phase;
using Silence = LaneSample::Silence;

constexpr auto kOpenLimit = 10s;
constexpr auto kHold = 700ms;
constexpr double kLeastPatience = 1.2;  // two retransmissions fit in
constexpr double kKeepalivePatience = 2.3;
// A server's timer fires late, never early: by its own tick, and by the load of the machine.
constexpr double kTurnedAway = 0.25;  // seconds after the opening
constexpr double kLateTimer = 0.06;
constexpr double kLateTimerShare = 0.003;

Clock::duration clockTime(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
}

HttpRequest requestFor(const ProbeContext &context, bool slow)
{
    HttpRequest request;
    request.host = context.target.authority();
    request.path = slow ? context.options.slowPath : context.target.path;
    return request;
}

/// 408 out of "HTTP/1.1 408 Request Timeout"; 0 when the text is no status line.
int statusOf(std::string_view text)
{
    int status = 0;
    if (text.starts_with("HTTP/1.") && text.size() >= 12) {
        std::from_chars(text.data() + 9, text.data() + 12, status);
    }
    return status;
}

IdleEnd endOf(const IdleSession &session, const IdleLane &lane, double age_s, TimePoint at, CloseKind kind)
{
    IdleEnd end;
    end.lane = lane.id;
    end.age_s = age_s;
    end.low_s = std::max(0.0, age_s - kLateTimer - age_s * kLateTimerShare);
    end.high_s = age_s + lane.mayBeOlder_s + 0.005;
    end.at_s = session.sinceBegin(at);
    end.kind = kind;
    return end;
}

void endedByItself(IdleSession &session, IdleLane &lane, double age_s, TimePoint at, CloseKind kind)
{
    lane.state = IdleLane::State::Ended;
    session.report(lane, Phase::Closed, kind, false);
    // Proxies do not count TCP keep-alive probes as traffic, routers do: after a test of a raw connection its age is
    // not certain any more.
    if (age_s < kTurnedAway && !lane.used) {
        // No silence to speak of: a server that has enough connections already, or wants none at all.
        ++session.turnedAway;
    } else if (lane.silence != Silence::Raw || !lane.used) {
        session.between.recordEnd(endOf(session, lane, age_s, at, kind));
        session.holdUntil = at + kHold;
    }
    session.wake.notify();
}

/// Uses the connection again. False: it is gone.
asio::awaitable<bool> testLane(std::shared_ptr<IdleSession> session, IdleLane *lane)
{
    lane->state = IdleLane::State::Testing;
    lane->wanted = false;
    lane->testingSince = Clock::now();
    const TimePoint at = lane->testingSince;
    const double age = session->age(*lane, at);
    session->report(*lane, Phase::Testing);

    IdleTest test;
    test.lane = lane->id;
    test.age_s = age;
    test.dataAge_s = Seconds(at - lane->dataSince).count();
    bool byItself = false;
    bool keep = true;
    if (lane->silence == Silence::Raw) {
        const TimePoint deadline = at + clockTime(std::max(kKeepalivePatience, 6 * lane->usual_s));
        const WaitResult result = co_await lane->connection->testWithKeepalive(deadline);
        if (session->stopped()) {
            co_return false;
        }
        test.alive = result.close == CloseKind::None;
        test.kind = result.close;
        byItself = result.close == CloseKind::Fin;
    } else {
        const TimePoint deadline = at + clockTime(std::max(kLeastPatience, 4 * lane->usual_s + 1.0));
        HttpRequest request = requestFor(session->context, false);
        const HttpExchange result = co_await exchange(lane->connection, std::move(request), deadline);
        if (session->stopped()) {
            co_return false;
        }
        test.alive = result.ok();
        keep = result.response.keepAlive;
        test.kind = result.timedOut ? CloseKind::Silent : result.close;
        byItself = test.kind == CloseKind::Fin;
        if (!test.alive && test.kind == CloseKind::None) {  // garbage: says nothing about silence
            lane->state = IdleLane::State::Ended;
            session->fail(*lane, Operation::Parse, result.ec, "");
            co_return false;
        }
        if (result.ok()) {
            lane->mayBeOlder_s = result.elapsed_s;
        }
    }
    if (byItself) {
        endedByItself(*session, *lane, age, at, CloseKind::Fin);
        co_return false;
    }
    // A reset in the middle of a row of closes is the answer to our late request, not a forgotten connection.
    const bool amongCloses = !test.alive && test.kind == CloseKind::Rst && at < session->holdUntil;
    if (!amongCloses) {
        session->between.recordTest(test);
    }
    lane->used = true;
    if (!test.alive) {
        lane->state = IdleLane::State::Ended;
        session->report(*lane, Phase::Closed, test.kind, true);
        session->wake.notify();
        co_return false;
    }
    session->report(*lane, Phase::Survived);
    session->wake.notify();
    if (!keep) {
        lane->state = IdleLane::State::Ended;
        co_return false;
    }
    lane->state = IdleLane::State::Waiting;
    lane->since = Clock::now();
    if (lane->silence != Silence::Raw) {
        lane->dataSince = lane->since;
    }
    session->report(*lane, Phase::Waiting);
    co_return true;
}

/// Silence in the middle of a request: waits for whatever comes.
asio::awaitable<void> waitDuringRequest(std::shared_ptr<IdleSession> session, IdleLane *lane)
{
    const TimePoint until = lane->since + clockTime(session->context.options.maxIdle.count());
    const WaitResult result = co_await lane->connection->waitForEnd(until);
    if (session->stopped()) {
        co_return;
    }
    const double age = session->age(*lane, result.at);
    std::string kind(toString(result.close));
    CloseKind close = result.close;
    lane->state = IdleLane::State::Ended;
    if (result.data) {
        const std::string reply = co_await drainInput(lane->connection);
        const int status = statusOf(reply);
        if (status != 408 && status != 504) {
            // Answered after all: the request survived that silence. (400 at once: half a head is refused, no timer.)
            if (lane->slow && status >= 100) {
                session->during.survived(age);
            }
            session->report(*lane, Phase::Survived);
            session->wake.notify();
            co_return;
        }
        kind = "http_" + std::to_string(status);
        close = CloseKind::Fin;
    }
    if (close == CloseKind::None) {
        session->during.survived(age);
        session->report(*lane, Phase::Survived);
        session->wake.notify();
        co_return;
    }
    session->duringKind = kind;
    session->during.recordEnd(endOf(*session, *lane, age, result.at, close));
    session->report(*lane, Phase::Closed, close, false);
    session->wake.notify();
}

asio::awaitable<void> waitOnLane(std::shared_ptr<IdleSession> session, IdleLane *lane)
{
    // Short slices, so that a lane can be called to a test while it waits; a close is seen at once all the same.
    constexpr auto kSlice = 100ms;
    constexpr auto kFarewell = 500ms;  // a line of text followed by a close is the end, not a new start
    TimePoint before = lane->since;
    TimePoint spokeAt{};
    while (!session->stopped()) {
        const TimePoint now = Clock::now();
        TimePoint testAt = TimePoint::max();
        if (!lane->reserve()) {
            testAt = lane->since + clockTime(lane->plan.teeth_s[lane->nextTooth]);
        }
        if (lane->wanted) {
            testAt = now;
        }
        testAt = testAt == TimePoint::max() ? testAt : std::max(testAt, session->holdUntil);
        if (now >= testAt) {
            if (!lane->reserve() && session->age(*lane, now) >= lane->plan.teeth_s[lane->nextTooth]) {
                ++lane->nextTooth;
            }
            const bool alive = co_await testLane(session, lane);
            if (!alive) {
                break;
            }
            before = lane->since;
            continue;
        }
        const WaitResult result = co_await lane->connection->waitForEnd(std::min(testAt, now + kSlice));
        if (session->stopped()) {
            break;
        }
        if (result.close != CloseKind::None) {
            const bool farewell = spokeAt != TimePoint{} && result.at - spokeAt < kFarewell;
            const TimePoint since = farewell ? before : lane->since;
            const TimePoint at = farewell ? spokeAt : result.at;
            endedByItself(*session, *lane, Seconds(at - since).count(), result.at, result.close);
            break;
        }
        if (result.data) {
            co_await drainInput(lane->connection);
            // A greeting, or talk of its own accord: the silence starts again.
            before = lane->since;
            spokeAt = result.at;
            lane->since = result.at;
            lane->dataSince = result.at;
        } else if (result.ec) {
            lane->state = IdleLane::State::Ended;
            session->fail(*lane, Operation::Read, result.ec, "");
            session->wake.notify();
            break;
        }
    }
    lane->state = IdleLane::State::Ended;
    lane->connection.reset();
}

}  // namespace

asio::awaitable<std::string> drainInput(std::shared_ptr<Connection> connection)
{
    std::string first;
    for (int i = 0; i < 64; ++i) {
        const auto chunk = std::make_shared<std::string>();
        const IoResult result = co_await connection->readSome(chunk, 16384, Clock::now());
        if (!result.ok()) {
            break;
        }
        if (first.size() < 64) {
            first += chunk->substr(0, 64);
        }
    }
    co_return first;
}

IdleSession::IdleSession(ProbeContext given, asio::any_io_executor executor)
    : context(std::move(given)), group(executor), wake(executor)
{
}

void IdleSession::report(const IdleLane &lane, Phase phase, CloseKind close, bool byTest)
{
    if (!context.sink) {
        return;
    }
    const TimePoint now = Clock::now();
    LaneSample data;
    data.lane = lane.id;
    data.silence = lane.silence;
    data.phase = phase;
    data.planned_s = lane.reserve() ? context.options.maxIdle.count() : lane.plan.teeth_s[lane.nextTooth];
    // Who closes by itself counts from the last data: a TCP keep-alive test of ours was none to it.
    const bool byItself = phase == Phase::Closed && !byTest;
    data.silent_s = lane.since == TimePoint{} ? 0.0 : byItself ? Seconds(now - lane.dataSince).count() : age(lane, now);
    data.close = close;
    data.byTest = byTest;
    Sample sample;
    sample.probe = "idle";
    sample.at_s = sinceBegin(now);
    sample.data = data;
    context.sink(std::move(sample));
}

void IdleSession::fail(const IdleLane &lane, Operation operation, const error_code &ec, std::string detail)
{
    report(lane, Phase::Failed);
    if (failures.size() >= 16) {
        return;  // one reason repeated sixty times helps nobody
    }
    Failure failure;
    failure.operation = operation;
    failure.peer = context.addresses.empty() ? context.target.authority() : context.addresses.front();
    if (lane.connection) {
        failure.peer = lane.connection->peer();
    }
    failure.code = errorName(ec);
    failure.detail = std::move(detail);
    failures.push_back(std::move(failure));
}

asio::awaitable<bool> openLane(std::shared_ptr<IdleSession> session, IdleLane *lane)
{
    lane->state = IdleLane::State::Opening;
    session->report(*lane, Phase::Opening);
    DialOptions options = dialOptions(session->context, kOpenLimit);
    options.stop = session->end.get_token();
    DialResult dialled = co_await dial(std::move(options));
    if (session->stopped()) {
        lane->state = IdleLane::State::Ended;
        co_return false;
    }
    if (!dialled.connection) {
        lane->state = IdleLane::State::Ended;
        error_code ec = dialled.ec;
        if (!ec && dialled.timedOut) {
            ec = error_code(ETIMEDOUT, boost::system::system_category());
        }
        session->fail(*lane, dialled.failedAt, ec, dialled.detail);
        co_return false;
    }
    lane->connection = std::move(dialled.connection);
    lane->since = Clock::now();
    lane->mayBeOlder_s = dialled.connect_s + dialled.tls_s;
    lane->usual_s = dialled.connect_s;

    if (lane->silence == Silence::BetweenRequests) {
        HttpRequest request = requestFor(session->context, false);
        const HttpExchange first = co_await exchange(lane->connection, std::move(request), Clock::now() + kOpenLimit);
        if (session->stopped()) {
            lane->state = IdleLane::State::Ended;
            co_return false;
        }
        lane->since = Clock::now();
        if (!first.ok()) {
            lane->state = IdleLane::State::Ended;
            session->fail(*lane, first.failedAt, first.ec, first.garbage ? "not_http" : "");
            lane->connection.reset();
            co_return false;
        }
        lane->mayBeOlder_s = first.elapsed_s;
        lane->usual_s = first.elapsed_s;
        if (!first.response.keepAlive) {
            session->keepAlive = session->keepAlive && lane->id != 0;
            lane->state = IdleLane::State::Ended;
            lane->connection.reset();
            session->report(*lane, Phase::Closed, CloseKind::Fin, false);
            co_return false;
        }
    } else if (lane->silence == Silence::DuringRequest) {
        const HttpRequest request = requestFor(session->context, lane->slow);
        std::string head = serialize(request);
        if (!lane->slow) {
            head.resize(head.size() - 2);  // without the empty line the head is not complete
        }
        const IoResult written = co_await lane->connection->write(std::move(head), Clock::now() + kOpenLimit);
        if (session->stopped() || !written.ok()) {
            lane->state = IdleLane::State::Ended;
            if (!session->stopped()) {
                session->fail(*lane, Operation::Write, written.ec, "");
            }
            co_return false;
        }
        lane->since = Clock::now();
    }
    lane->dataSince = lane->since;
    lane->state = IdleLane::State::Waiting;
    session->report(*lane, Phase::Waiting);
    co_return true;
}

asio::awaitable<void> runLane(std::shared_ptr<IdleSession> session, IdleLane *lane)
{
    if (lane->state == IdleLane::State::Planned) {
        const bool go = co_await sleepUntil(session->base + clockTime(lane->plan.offset_s), session->end.get_token());
        if (!go) {
            lane->state = IdleLane::State::Ended;
            co_return;
        }
        const bool open = co_await openLane(session, lane);
        if (!open) {
            session->wake.notify();
            co_return;
        }
    }
    if (lane->silence == Silence::DuringRequest) {
        co_await waitDuringRequest(session, lane);
    } else {
        co_await waitOnLane(session, lane);
    }
    lane->state = IdleLane::State::Ended;
    lane->connection.reset();
}

}  // namespace resetscope::probes
