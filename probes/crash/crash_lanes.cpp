// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/crash/crash_session.h"

#include <boost/asio/error.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;

constexpr Seconds kDialLimit{3};
constexpr Seconds kAnswerLimit{5};
constexpr double kSlow_s = 2.5;
constexpr std::uint64_t kMostBody = 64 * 1024;
constexpr int kMostOpenings = 14;
constexpr auto kKnockPeriod = 500ms;
constexpr auto kRefusedPeriod = 100ms;
constexpr auto kChatPeriod = 700ms;
constexpr double kLongestGap_s = 12;

Clock::duration clockTime(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
}

/// One use of a connection. True when it was answered.
asio::awaitable<bool> useOnce(std::shared_ptr<CrashSession> session, std::shared_ptr<Connection> connection, Life *life,
                              int lane)
{
    const TimePoint begin = Clock::now();
    const TimePoint deadline = deadlineIn(session->context, kAnswerLimit);
    life->inFlight = true;
    if (session->http()) {
        const HttpExchange result = co_await exchange(connection, session->request(), deadline, kMostBody);
        if (session->stopped()) {
            co_return false;
        }
        if (!result.ok()) {
            if (result.garbage || result.tooLarge) {
                life->byUs = true;
                life->inFlight = false;
                life->end = session->now();
                co_return false;
            }
            session->ended(*life, result.close == CloseKind::None ? CloseKind::Rst : result.close, lane);
            co_return false;
        }
        session->heard(result.response);
        life->announced = !result.response.keepAlive;
    } else {
        std::string hello = "resetscope\r\n";
        const std::size_t wanted = hello.size();
        IoResult last = co_await connection->write(std::move(hello), deadline);
        std::size_t back = 0;
        const auto buffer = std::make_shared<std::string>();
        while (last.ok() && back < wanted) {
            last = co_await connection->readSome(buffer, 256, deadline);
            back += last.bytes;
        }
        if (session->stopped()) {
            co_return false;
        }
        if (back < wanted) {
            const CloseKind close = closeKind(last);
            session->ended(*life, close == CloseKind::None ? CloseKind::Rst : close, lane);
            co_return false;
        }
    }
    life->inFlight = false;
    life->lastUse = session->now();
    ++life->uses;
    session->answering_s += Seconds(Clock::now() - begin).count();
    ++session->answers;
    session->event("ok", lane, life);
    co_return true;
}

/// Waits on an open connection. True when it is still open at `until`.
asio::awaitable<bool> waitOn(std::shared_ptr<CrashSession> session, std::shared_ptr<Connection> connection, Life *life,
                             int lane, TimePoint until)
{
    for (;;) {
        const WaitResult result = co_await connection->waitForEnd(std::min(until, session->until));
        if (session->stopped()) {
            co_return false;
        }
        if (result.data) {
            // A farewell such as a 408: taken out, so that the end behind it can be seen.
            const auto buffer = std::make_shared<std::string>();
            const IoResult got = co_await connection->readSome(buffer, 16 * 1024, Clock::now() + 100ms);
            life->lastUse = session->now();
            if (got.ok()) {
                continue;
            }
            session->ended(*life, closeKind(got), lane);
            co_return false;
        }
        if (result.close != CloseKind::None) {
            session->ended(*life, result.close, lane);
            co_return false;
        }
        if (result.ec) {
            co_return false;
        }
        co_return Clock::now() < session->until || until <= session->until;
    }
}

Life *newLife(CrashSession &session, bool active)
{
    Life life;
    life.born = session.now();
    life.lastUse = life.born;
    life.active = active;
    session.lives.push_back(life);
    return &session.lives.back();
}

/// Closes at the end of a lane; what ends then is our doing.
struct LifeGuard {
    LifeGuard(std::shared_ptr<CrashSession> given, std::shared_ptr<Connection> on, Life *one)
        : session(std::move(given)), connection(std::move(on)), life(one)
    {
    }
    LifeGuard(const LifeGuard &) = delete;
    LifeGuard &operator=(const LifeGuard &) = delete;
    ~LifeGuard()
    {
        connection->close();
        if (!life->end) {
            life->byUs = true;
            life->end = session->now();
        }
    }
    std::shared_ptr<CrashSession> session;
    std::shared_ptr<Connection> connection;
    Life *life;
};

}  // namespace

HttpRequest CrashSession::request() const
{
    HttpRequest result;
    result.method = method;
    result.host = context.target.authority();
    result.path = context.target.path;
    return result;
}

void CrashSession::event(const char *what, int lane, const Life *life) const
{
    EventSample data;
    data.what = what;
    data.lane = lane;
    if (life != nullptr) {
        data.age_s = life->end.value_or(now()) - life->born;
        data.quiet_s = life->end.value_or(now()) - life->lastUse;
    }
    reporter.sample(data);
}

void CrashSession::ended(Life &life, CloseKind close, int lane)
{
    life.end = now();
    life.close = close;
    const std::string word(toString(close));
    event(word.c_str(), lane, &life);
    wake.notify();
}

void CrashSession::heard(const HttpResponse &response)
{
    auto &seen = crashed ? headersAfter : headersBefore;
    ++(crashed ? answersAfter : answersBefore);
    for (const auto &[name, value] : response.headers) {
        seen[name].insert(value);
    }
}

asio::awaitable<std::shared_ptr<Connection>> knock(std::shared_ptr<CrashSession> session, int lane)
{
    DialOptions options = dialOptions(session->context, kDialLimit);
    options.stop = session->end.get_token();
    if (!session->http()) {
        options.alpn.clear();
    }
    const std::string peer = options.address + ":" + std::to_string(options.port);
    DialResult dialled = co_await dial(std::move(options));
    if (session->stopped()) {
        co_return nullptr;
    }
    Knock result;
    result.at = session->now();
    if (!dialled.connection) {
        const std::string code = dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec);
        const bool refused = code == "ECONNREFUSED";
        result.answer = refused ? Knock::Answer::Refused : Knock::Answer::Lost;
        session->knocks.push_back(result);
        session->event(refused ? "refused" : dialled.timedOut ? "timeout" : "error", lane);
        if (session->failures.size() < 4) {
            session->failures.push_back(failure(dialled.failedAt, peer, code, dialled.detail));
        }
        session->wake.notify();
        co_return nullptr;
    }
    const bool back = !session->knocks.empty() && session->knocks.back().answer == Knock::Answer::Refused;
    session->knocks.push_back(result);
    if (back) {
        session->event("back", lane);
        session->wake.notify();
    }
    co_return std::move(dialled.connection);
}

asio::awaitable<void> idleLane(std::shared_ptr<CrashSession> session, int lane, double start_s)
{
    TimePoint next = session->begin + clockTime(start_s);
    for (int opening = 0; opening < kMostOpenings; ++opening) {
        const bool go = co_await sleepUntil(next, session->end.get_token());
        if (!go || Clock::now() >= session->until) {
            co_return;
        }
        next = Clock::now() + clockTime(0.4 + 0.13 * lane);
        const std::shared_ptr<Connection> connection = co_await knock(session, lane);
        if (!connection) {
            continue;
        }
        Life *const life = newLife(*session, false);
        const LifeGuard guard(session, connection, life);
        if (session->http()) {
            const bool answered = co_await useOnce(session, connection, life, lane);
            if (!answered || life->announced) {
                next = Clock::now() + clockTime(1.0 + 0.13 * lane);
                continue;
            }
        }
        const bool survived = co_await waitOn(session, connection, life, lane, session->until);
        if (survived || session->stopped()) {
            co_return;
        }
        next = Clock::now() + clockTime(0.4 + 0.13 * lane);
    }
}

asio::awaitable<void> activeLane(std::shared_ptr<CrashSession> session, int lane, double start_s, double period_s)
{
    TimePoint next = session->begin + clockTime(start_s);
    int failedInRow = 0;
    while (failedInRow < kMostOpenings) {
        const bool go = co_await sleepUntil(next, session->end.get_token());
        if (!go || Clock::now() >= session->until) {
            co_return;
        }
        next = Clock::now() + clockTime(std::max(0.4, period_s));
        ++failedInRow;
        const std::shared_ptr<Connection> connection = co_await knock(session, lane);
        if (!connection) {
            continue;
        }
        Life *const life = newLife(*session, true);
        const LifeGuard guard(session, connection, life);
        for (bool open = true; open;) {
            open = co_await useOnce(session, connection, life, lane);
            if (!open) {
                break;
            }
            failedInRow = 0;
            if (life->announced) {
                break;
            }
            const TimePoint again = Clock::now() + clockTime(period_s);
            open = co_await waitOn(session, connection, life, lane, again);
            if (session->stopped() || Clock::now() >= session->until) {
                co_return;
            }
        }
    }
}

namespace {

/// The youngest of the fleet: nothing but open, until the next one comes.
asio::awaitable<void> holdKnock(std::shared_ptr<CrashSession> session, std::shared_ptr<Connection> connection, int lane)
{
    Life *const life = newLife(*session, false);
    const LifeGuard guard(session, connection, life);
    (void)co_await waitOn(session, connection, life, lane, Clock::now() + kKnockPeriod);
}

}  // namespace

asio::awaitable<void> knockLane(std::shared_ptr<CrashSession> session, int lane)
{
    TimePoint next = Clock::now();
    while (!session->stopped() && Clock::now() < session->until) {
        std::shared_ptr<Connection> connection = co_await knock(session, lane);
        const bool open = connection != nullptr;
        // A server that works on one connection at a time must not be kept waiting by an empty one.
        if (open && session->keeps) {
            session->group.spawn(holdKnock(session, std::move(connection), lane));
        } else if (open) {
            connection->close();
        }
        const bool refused = !session->knocks.empty() && session->knocks.back().answer == Knock::Answer::Refused;
        next =
            std::max(next, Clock::now()) + (refused ? Clock::duration(kRefusedPeriod) : Clock::duration(kKnockPeriod));
        (void)co_await sleepUntil(next, session->end.get_token());
    }
}

asio::awaitable<void> slowLane(std::shared_ptr<CrashSession> session, int lane, std::string path, bool chatty,
                               int times)
{
    for (int i = 0; i < times && !session->stopped() && Clock::now() < session->until; ++i) {
        const std::shared_ptr<Connection> connection = co_await knock(session, lane);
        if (!connection) {
            break;
        }
        HttpRequest request = session->request();
        request.method = "GET";
        request.path = path;
        const TimePoint begin = Clock::now();
        std::string wire = serialize(request);
        (void)co_await connection->write(std::move(wire), deadlineIn(session->context, kAnswerLimit));
        SlowCut cut;
        cut.chatty = chatty;
        bool over = false;
        while (!over && !session->stopped()) {
            TimePoint wait = session->until;
            if (chatty) {
                wait = std::min<TimePoint>(wait, Clock::now() + kChatPeriod);
            }
            const WaitResult result = co_await connection->waitForEnd(wait);
            over = result.data || result.close != CloseKind::None || result.ec || Clock::now() >= session->until;
            cut.cut = result.close != CloseKind::None && !result.data;
            if (!over) {
                std::string line = "\r\n";
                (void)co_await connection->write(std::move(line), Clock::now() + 200ms);
            }
        }
        cut.after_s = Seconds(Clock::now() - begin).count();
        connection->close();
        if (session->stopped() || Clock::now() >= session->until) {
            co_return;
        }
        session->slowCuts.push_back(cut);
        session->event(cut.cut ? "rst" : "ok", lane);
        session->wake.notify();
        if (!cut.cut) {
            break;
        }
        (void)co_await sleepUntil(Clock::now() + clockTime(0.37), session->end.get_token());
    }
}

asio::awaitable<Suspicion> tryRequest(std::shared_ptr<CrashSession> session)
{
    Suspicion result;
    const std::shared_ptr<Connection> connection = co_await knock(session, 0);
    if (!connection) {
        if (!session->failures.empty()) {
            result.failure = session->failures.back();
        }
        co_return result;
    }
    result.connected = true;
    const HttpExchange first =
        co_await exchange(connection, session->request(), Clock::now() + clockTime(kSlow_s), kMostBody);
    if (session->stopped()) {
        co_return result;
    }
    result.answered = first.ok() || first.tooLarge;
    result.large = first.tooLarge;
    result.garbage = first.garbage;
    result.slow = first.timedOut;
    result.cut = first.close == CloseKind::Fin || first.close == CloseKind::Rst;
    result.response = first.response;
    if (result.slow || result.garbage) {
        connection->close();
        co_return result;
    }
    if (result.cut) {
        result.failure = failure(first.failedAt, connection->peer(), errorName(first.ec), "");
    }
    connection->close();
    // A process that has just died takes a moment to vanish.
    const TimePoint died = Clock::now();
    int refusals = 0;
    for (int i = 0; i < 4 && refusals == 0; ++i) {
        (void)co_await sleepUntil(died + clockTime(0.03 + 0.09 * i), session->end.get_token());
        const std::shared_ptr<Connection> again = co_await knock(session, 0);
        if (session->stopped()) {
            co_return result;
        }
        refusals += again ? 0 : 1;
        if (again) {
            again->close();
        }
    }
    while (refusals > 0 && Clock::now() - died < clockTime(kLongestGap_s)) {
        (void)co_await sleepUntil(Clock::now() + kRefusedPeriod, session->end.get_token());
        const std::shared_ptr<Connection> again = co_await knock(session, 0);
        if (session->stopped()) {
            co_return result;
        }
        if (again) {
            again->close();
            result.back_s = Seconds(Clock::now() - died).count();
            break;
        }
        ++refusals;
    }
    result.shutDoor = refusals >= 2 && result.back_s > 0;
    co_return result;
}

}  // namespace resetscope::probes
