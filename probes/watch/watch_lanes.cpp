// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/watch/watch_session.h"

#include "probes/connect/connect_summary.h"
#include "probes/net/http_client.h"

#include <boost/asio/error.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr Seconds kDialLimit{5};
constexpr Seconds kAnswerLimit{8};
constexpr double kLook_s = 1.0;
constexpr std::size_t kMostKept = 20000;
constexpr std::string_view kLine = "resetscope watch\r\n";

TimePoint after(double seconds)
{
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
}

/// One connection under watch.
struct Watched {
    std::shared_ptr<Connection> connection;
    TimePoint opened{};
    TimePoint lastUse{};
    double bytes = 0;
};

WatchEvent eventOf(const WatchSession &session, const Watched &watched)
{
    WatchEvent event;
    event.at_s = session.now_s();
    if (watched.connection) {
        event.age_s = Seconds(Clock::now() - watched.opened).count();
        event.quiet_s = Seconds(Clock::now() - watched.lastUse).count();
        event.bytes = watched.bytes;
    }
    return event;
}

asio::awaitable<Watched> openWatched(std::shared_ptr<WatchSession> session, int lane)
{
    Watched watched;
    DialOptions options = dialOptions(session->context, kDialLimit);
    DialResult dialled = co_await dial(std::move(options));
    if (session->context.stop.stop_requested()) {
        co_return watched;
    }
    if (!dialled.connection) {
        std::string what = connectOutcome(dialled.ec, dialled.timedOut);
        if (what == "reset") {
            what = "rst";
        } else if (what == "unreachable") {
            what = "error";
        }
        session->note(what, lane, eventOf(*session, watched));
        co_return watched;
    }
    session->connected(*dialled.connection);
    watched.connection = dialled.connection;
    watched.opened = Clock::now();
    watched.lastUse = watched.opened;
    co_return watched;
}

struct Use {
    std::string what = "ok";
    bool keep = true;
    double bytes = 0;
};

/// One exchange; on services that only listen, a TCP keep-alive probe.
asio::awaitable<Use> useOnce(std::shared_ptr<WatchSession> session, std::shared_ptr<Connection> connection)
{
    Use use;
    const TimePoint deadline = deadlineIn(session->context, kAnswerLimit);
    CloseKind close = CloseKind::None;
    bool timedOut = false;
    if (session->context.target.isHttp()) {
        HttpRequest request;
        request.path = session->context.target.path;
        request.host = session->context.target.authority();
        const std::size_t sent = serialize(request).size();
        const HttpExchange answer = co_await exchange(connection, std::move(request), deadline, 1024 * 1024);
        use.keep = answer.ok() && answer.response.keepAlive;
        use.bytes = static_cast<double>(sent) + static_cast<double>(answer.response.bodyBytes);
        close = answer.ok() ? CloseKind::None : answer.close;
        timedOut = answer.timedOut;
        if (!answer.ok() && close == CloseKind::None) {
            use.what = "error";
        }
    } else if (session->echo) {
        std::string line(kLine);
        const IoResult written = co_await connection->write(std::move(line), deadline);
        const auto buffer = std::make_shared<std::string>();
        std::size_t got = 0;
        IoResult last = written;
        while (last.ok() && got < kLine.size()) {
            last = co_await connection->readSome(buffer, kLine.size(), deadline);
            got += last.bytes;
        }
        use.bytes = static_cast<double>(2 * kLine.size());
        use.keep = last.ok();
        close = last.ok() ? CloseKind::None : closeKind(last);
        timedOut = last.timedOut;
    } else {
        const WaitResult answer = co_await connection->testWithKeepalive(deadline);
        close = answer.close;
        timedOut = close == CloseKind::Silent;
        use.keep = close == CloseKind::None;
    }
    if (close != CloseKind::None) {
        use.what = std::string(toString(close));
        use.keep = false;
        // A slow answer is no silence as long as the other end acknowledges.
        if (timedOut && connection->info().unacked == 0 && session->context.target.isHttp()) {
            use.what = "timeout";
        }
    }
    co_return use;
}

void noteUse(WatchSession &session, int lane, Watched &watched, const Use &use, double quiet_s)
{
    WatchEvent event = eventOf(session, watched);
    event.quiet_s = quiet_s;
    event.byUse = true;
    watched.bytes += use.bytes;
    event.bytes = watched.bytes;
    session.note(use.what, lane, event);
    watched.lastUse = Clock::now();
    if (!use.keep) {
        watched.connection->close();
        watched.connection.reset();
    }
}

/// Waits without a byte; notes an end that comes meanwhile. True while the connection lives.
asio::awaitable<bool> waitQuietly(std::shared_ptr<WatchSession> session, int lane, std::shared_ptr<Watched> watched,
                                  TimePoint until)
{
    const TimePoint limit = std::min(until, session->until);
    const WaitResult end = co_await watched->connection->waitForEnd(limit);
    if (session->context.stop.stop_requested()) {
        co_return false;
    }
    if (end.close == CloseKind::None && !end.data) {
        co_return true;
    }
    if (end.data) {
        // Somebody who greets is not ended; the greeting stays unread and nothing can be waited for any more.
        (void)co_await sleepUntil(limit, session->context.stop);
        co_return !session->context.stop.stop_requested();
    }
    session->note(std::string(toString(end.close)), lane, eventOf(*session, *watched));
    watched->connection->close();
    watched->connection.reset();
    co_return false;
}

}  // namespace

Seconds unprovenBefore(const WatchEvent &end)
{
    if (end.age_s <= 0) {
        return kDialLimit;
    }
    // A use may have waited for its answer for so long before it was given up.
    return Seconds(std::min(end.age_s, end.quiet_s + (end.byUse ? kAnswerLimit.count() : 0.0)));
}

double WatchSession::stagger(double longest_s)
{
    return std::uniform_real_distribution<double>(0.0, longest_s)(random);
}

void WatchSession::connected(const Connection &connection)
{
    if (absence) {
        return;
    }
    const std::string peer = connection.peer();
    std::string address = peer.substr(0, peer.rfind(':'));
    std::erase_if(address, [](char c) { return c == '[' || c == ']'; });
    absence = settings.senses ? OwnAbsence(*settings.senses) : OwnAbsence::of(address);
}

void WatchSession::note(const std::string &seen, int lane, const WatchEvent &event)
{
    std::string what = seen;
    if (what != "ok" && absence) {
        const TimePoint now = Clock::now();
        absence->look(now);
        if (absence->touches(now - std::chrono::duration_cast<Clock::duration>(unprovenBefore(event)))) {
            what = "away";
        }
    }
    EventSample sample;
    sample.what = what;
    sample.lane = lane;
    sample.age_s = event.age_s;
    sample.quiet_s = event.quiet_s;
    sample.bytes = event.bytes;
    reporter.sample(sample);
    ++events;
    if (what == "ok") {
        if (alive.size() < kMostKept) {
            alive.push_back(event);
        }
    } else if (what == "rst" || what == "silent") {
        ++(what == "rst" ? resets : silent);
        if (ends.size() < kMostKept) {
            ends.push_back(event);
            ends.back().lane = lane;
        }
    } else if (what == "fin") {
        if (closes.size() < kMostKept) {
            closes.push_back(event);
            closes.back().lane = lane;
            closes.back().orderly = true;
        }
    } else if (what == "refused") {
        ++refused;
    }
    reporter.progress(now_s() / std::max(span_s(), 1.0), "waiting");
}

asio::awaitable<void> absenceLane(std::shared_ptr<WatchSession> session)
{
    while (!session->over()) {
        if (session->absence) {
            session->absence->look(Clock::now());
        }
        (void)co_await sleepUntil(std::min(after(kLook_s), session->until), session->context.stop);
    }
}

asio::awaitable<void> freshLane(std::shared_ptr<WatchSession> session, int lane, double every_s)
{
    while (!session->over()) {
        const auto begin = Clock::now();
        Watched watched = co_await openWatched(session, lane);
        if (watched.connection) {
            const Use use = co_await useOnce(session, watched.connection);
            if (session->context.stop.stop_requested()) {
                co_return;
            }
            noteUse(*session, lane, watched, use, 0);
        }
        watched = Watched();
        const TimePoint next = begin + std::chrono::duration_cast<Clock::duration>(Seconds(every_s));
        (void)co_await sleepUntil(std::min(next, session->until), session->context.stop);
    }
}

asio::awaitable<void> busyLane(std::shared_ptr<WatchSession> session, int lane, double every_s)
{
    const auto watched = std::make_shared<Watched>();
    while (!session->over()) {
        if (!watched->connection) {
            const TimePoint due =
                after(session->settings.retry_s +
                      session->stagger(std::min(session->settings.longestStagger_s, session->span_s() / 20)));
            (void)co_await sleepUntil(std::min(due, session->until), session->context.stop);
            if (session->over()) {
                break;
            }
            *watched = co_await openWatched(session, lane);
            continue;
        }
        const double quiet_s = Seconds(Clock::now() - watched->lastUse).count();
        const Use use = co_await useOnce(session, watched->connection);
        if (session->context.stop.stop_requested()) {
            break;
        }
        noteUse(*session, lane, *watched, use, quiet_s);
        if (watched->connection) {
            (void)co_await waitQuietly(session, lane, watched, after(every_s));
        }
    }
    if (watched->connection) {
        watched->connection->close();
    }
}

asio::awaitable<void> quietLane(std::shared_ptr<WatchSession> session, int lane, double quiet_s)
{
    const auto watched = std::make_shared<Watched>();
    while (!session->over()) {
        const TimePoint due = after(session->stagger(std::min(session->settings.longestStagger_s, 0.3 * quiet_s)));
        (void)co_await sleepUntil(std::min(due, session->until), session->context.stop);
        if (session->over()) {
            break;
        }
        *watched = co_await openWatched(session, lane);
        if (!watched->connection) {
            (void)co_await sleepUntil(std::min(after(session->settings.retry_s), session->until),
                                      session->context.stop);
            continue;
        }
        if (session->context.target.isHttp()) {
            // Servers treat a connection without any request differently; one makes it an ordinary kept one.
            const Use first = co_await useOnce(session, watched->connection);
            if (session->context.stop.stop_requested()) {
                break;
            }
            noteUse(*session, lane, *watched, first, 0);
            if (!watched->connection) {
                continue;
            }
        }
        const bool lives = co_await waitQuietly(session, lane, watched, after(quiet_s));
        if (!lives || !watched->connection || session->over()) {
            continue;
        }
        const double silence_s = Seconds(Clock::now() - watched->lastUse).count();
        const Use use = co_await useOnce(session, watched->connection);
        if (session->context.stop.stop_requested()) {
            break;
        }
        noteUse(*session, lane, *watched, use, silence_s);
        if (watched->connection) {
            watched->connection->close();
            watched->connection.reset();
        }
    }
    if (watched->connection) {
        watched->connection->close();
    }
}

}  // namespace resetscope::probes
