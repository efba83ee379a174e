// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/shot.h"

#include "probes/net/socket_options.h"
#include "probes/origin/answer_meter.h"
#include "probes/origin/tls_line.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;
using End = Shot::End;
using Kind = Trigger::Kind;

constexpr Seconds kOpenLimit{3};
constexpr Seconds kAfterLift{1.3};  // covers the third repetition of a lost segment (RFC 6298: 0.2, 0.4, 0.8 s)
constexpr Seconds kBlindPatience{1.0};
constexpr auto kPoll = 5ms;  // neither an ACK nor a repetition of ours wakes anybody
constexpr int kSmallBuffer = 65536;

TimePoint in(Seconds seconds)
{
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(seconds);
}

struct Run {
    explicit Run(ShotPlan with) : plan(std::move(with)), meter(plan.trigger.http, plan.trigger.enough) {}
    ShotPlan plan;
    Shot shot;
    AnswerMeter meter;
    std::shared_ptr<Line> line;
    TimePoint firedAt{};
    std::uint32_t repeatsBefore = 0;
    bool ended = false;
    [[nodiscard]] bool repeated() const { return line->info().totalRetransmits > repeatsBefore; }
    std::stop_token stop() const { return plan.where.stop; }
};

void end(Run &run, End how)
{
    run.shot.end = how;
    run.ended = true;
}

/// Takes one arrival into account.
void take(Run &run, const Incoming &got)
{
    switch (got.kind) {
    case Incoming::Kind::Data:
        if (run.shot.answer_s == 0) {
            run.shot.answer_s = Seconds(got.at - run.firedAt).count();
        }
        run.meter.feed(got.data);
        break;
    case Incoming::Kind::Reset:
        run.shot.reset_s = Seconds(got.at - run.firedAt).count();
        end(run, run.meter.complete() && !run.plan.trigger.untilEnd ? End::Answer : End::Reset);
        break;
    case Incoming::Kind::Fin:
        end(run, run.meter.complete() || run.meter.bytes() > 0 ? End::Answer : End::Fin);
        break;
    case Incoming::Kind::Expired:
        run.shot.expired = true;
        break;
    case Incoming::Kind::Stopped:
        run.shot.stopped = true;
        end(run, End::NotOpened);
        break;
    case Incoming::Kind::Timeout:
        break;
    }
}

/// Reads until the line ends, the answer is complete, or `until`.
asio::awaitable<void> watch(std::shared_ptr<Run> run, TimePoint until)
{
    while (!run->ended) {
        const Incoming got = co_await run->line->read(until);
        take(*run, got);
        if (!run->ended && run->meter.complete() && !run->plan.trigger.untilEnd) {
            end(*run, End::Answer);
        }
        if (got.kind == Incoming::Kind::Timeout) {
            co_return;
        }
    }
}

/// Draws an acknowledgement with keep-alive probes: nothing that the application sees.
asio::awaitable<void> poke(std::shared_ptr<Run> run, TimePoint until)
{
    const int fd = run->line->fd();
    long before = socketio::sinceLastAckMs(fd);
    const bool started = socketio::startKeepalive(fd, 20);
    while (started && !run->ended && Clock::now() < until) {
        co_await watch(run, std::min<TimePoint>(until, Clock::now() + kPoll));
        const long now = socketio::sinceLastAckMs(run->line->fd());
        if (!run->ended && now >= 0 && now < before) {
            end(*run, End::Answer);
        }
        before = now;
    }
    if (run->line->fd() >= 0) {
        socketio::stopKeepalive(run->line->fd());
    }
}

/// Waits until everything sent has been acknowledged. False when the line ended or time is up.
asio::awaitable<bool> drained(std::shared_ptr<Run> run, TimePoint until)
{
    while (!run->ended && Clock::now() < until) {
        if (run->line->info().unsentBytes == 0) {
            co_return true;
        }
        co_await watch(run, std::min<TimePoint>(until, Clock::now() + kPoll));
    }
    co_return false;
}

asio::awaitable<void> openPlain(std::shared_ptr<Run> run)
{
    const ShotPlan &plan = run->plan;
    const bool onConnect = plan.trigger.kind == Kind::Connect;
    LineOptions options;
    options.address = plan.where.address;
    options.port = plan.where.port;
    options.stop = plan.where.stop;
    options.routerMessages = plan.reach > 0;
    options.gate = onConnect ? plan.gate : 0;
    options.reach = onConnect ? plan.reach : 0;
    options.receiveBuffer = kSmallBuffer;  // a large answer is not to fill the line
    const std::shared_ptr<PlainLine> line = PlainLine::make(co_await asio::this_coro::executor, std::move(options));
    run->line = line;
    run->firedAt = Clock::now();
    Seconds limit = kOpenLimit;
    if (onConnect && (plan.gate > 0 || plan.reach > 0)) {
        limit = Seconds(plan.window_s);
    }
    Opening opening = co_await line->open(in(limit));
    if (onConnect && plan.lift && (opening == Opening::TimedOut || opening == Opening::Expired)) {
        run->shot.expired = opening == Opening::Expired;
        if (opening == Opening::TimedOut && line->setGate(0) && line->setReach(0)) {
            run->shot.lifted = true;
            run->shot.repeated = true;  // the SYN is sent again after one second
            opening = co_await line->open(in(kAfterLift));
        }
    }
    run->shot.open_s = opening == Opening::Open ? line->open_s() : 0;
    run->shot.refused = opening == Opening::Refused;
    run->shot.stopped = opening == Opening::Stopped;
    if (onConnect) {
        run->shot.reset_s = line->open_s();
        if (opening == Opening::Refused) {
            end(*run, End::Reset);
        } else if (opening == Opening::Open) {
            end(*run, End::Answer);
        } else if (opening == Opening::TimedOut || opening == Opening::Expired) {
            end(*run, End::Silence);
        } else {
            end(*run, End::NotOpened);
        }
    } else if (opening != Opening::Open) {
        end(*run, End::NotOpened);
    }
}

asio::awaitable<void> openTls(std::shared_ptr<Run> run)
{
    DialOptions options = run->plan.where;
    options.tls = true;
    options.deadline = in(kOpenLimit);
    const DialResult dialled = co_await dial(std::move(options));
    run->shot.open_s = dialled.connect_s;
    run->shot.stopped = dialled.stopped;
    if (dialled.connection) {
        run->line = makeTlsLine(dialled.connection);
        co_return;
    }
    run->shot.duringTls = dialled.failedAt == Operation::TlsHandshake && dialled.close == CloseKind::Rst;
    run->shot.early = run->shot.duringTls;
    run->shot.refused = dialled.failedAt == Operation::Connect && errorName(dialled.ec) == "ECONNREFUSED";
    end(*run, End::NotOpened);
}

/// What goes before the trigger. The line may end here.
asio::awaitable<void> prepare(std::shared_ptr<Run> run)
{
    const Trigger &trigger = run->plan.trigger;
    if (!trigger.before.empty()) {
        run->firedAt = Clock::now();
        std::size_t sent = 0;
        while (sent < trigger.before.size() && !run->ended) {
            std::string piece = trigger.before.substr(sent, 65536);
            const std::size_t size = piece.size();
            const bool written = co_await run->line->write(std::move(piece), in(kOpenLimit));
            sent += written ? size : 0;
            co_await watch(run, Clock::now());
            if (!written) {
                break;
            }
        }
        const bool acknowledged = co_await drained(run, in(kOpenLimit));
        if (!acknowledged && !run->ended) {
            end(*run, End::NotOpened);
        }
        run->shot.sentBefore = sent - std::min<std::size_t>(sent, run->line->info().unsentBytes);
    }
    if (trigger.readFirst > 0 && !run->ended) {
        run->firedAt = Clock::now();
        std::string request = trigger.bytes;
        co_await run->line->write(std::move(request), in(kOpenLimit));
        const TimePoint until = in(Seconds(run->plan.patience_s));
        std::size_t got = 0;
        while (got < trigger.readFirst && !run->ended) {
            const Incoming piece = co_await run->line->read(until);
            if (piece.kind == Incoming::Kind::Timeout) {
                end(*run, End::NotOpened);
            } else if (piece.kind == Incoming::Kind::Data) {
                socketio::quickAck(run->line->fd());
                got += piece.data.size();
                run->shot.bytes = got;
            } else {
                take(*run, piece);
            }
        }
    }
    if (!run->ended && (run->plan.line || !trigger.before.empty())) {
        co_await watch(run, Clock::now());  // it may have ended while it waited
    }
    if (run->ended && run->shot.end == End::Reset) {
        run->shot.early = true;
    }
}

/// With everything kept out, the trigger is sent again by the kernel; its reset is kept out as well. From then on our
/// packets go no further than the first router, so only an answer of the server, sent again, can come in.
asio::awaitable<void> watchBlind(std::shared_ptr<Run> run)
{
    const TimePoint until = in(kAfterLift);
    while (!run->ended && Clock::now() < until && !run->repeated()) {
        co_await watch(run, std::min<TimePoint>(until, Clock::now() + kPoll));
    }
    if (run->ended || !run->line->setReach(1)) {
        co_return;
    }
    run->shot.repeated = true;
    co_await watch(run, in(Seconds(std::clamp(2.0 * run->plan.reset_s + 0.003, 0.003, 0.3))));
    run->shot.lifted = run->line->setGate(0);
    co_await watch(run, in(kBlindPatience));
    if (!run->ended) {
        end(*run, run->meter.bytes() > 0 ? End::Answer : End::Silence);
    }
}

asio::awaitable<void> fire(std::shared_ptr<Run> run)
{
    const ShotPlan &plan = run->plan;
    const Kind kind = plan.trigger.kind;
    const bool kept = plan.gate > 0 || plan.reach > 0;
    if ((plan.gate > 0 && !run->line->setGate(plan.gate)) || (plan.reach > 0 && !run->line->setReach(plan.reach))) {
        end(*run, End::NotOpened);
        co_return;
    }
    run->repeatsBefore = run->line->info().totalRetransmits;
    run->firedAt = Clock::now();
    const Seconds window(kept ? plan.window_s : plan.patience_s);
    if (kind == Kind::Send && plan.trigger.readFirst == 0) {
        std::string bytes = plan.trigger.bytes;
        co_await run->line->write(std::move(bytes), in(window));
    }
    if (plan.blind) {
        co_await watchBlind(run);
        co_return;
    }
    if (kind == Kind::Keepalive) {
        co_await poke(run, in(window));
    } else {
        co_await watch(run, in(window));
    }
    if (kind == Kind::Send && !plan.trigger.http && run->shot.end == End::Answer && run->line->fd() >= 0) {
        // The first bytes may be followed by a reset that was slower than the answer.
        const Incoming behind = co_await run->line->read(in(Seconds(std::clamp(run->shot.answer_s, 0.02, 0.2))));
        if (behind.kind == Incoming::Kind::Reset) {
            run->shot.reset_s = Seconds(behind.at - run->firedAt).count();
            run->shot.end = End::Reset;
        }
    }
    if (!run->ended && run->meter.bytes() > 0 && plan.trigger.readFirst == 0) {
        end(*run, End::Answer);  // part of an answer, and no reset
    }
    if (!run->ended && !kept && (kind == Kind::Accept || kind == Kind::Wait)) {
        end(*run, End::Answer);  // it stays open, as it should
    }
    if (run->ended) {
        co_return;
    }
    end(*run, End::Silence);
    if (!kept || !plan.lift) {
        co_return;
    }
    run->ended = false;
    run->shot.lifted = run->line->setGate(0) && run->line->setReach(0);
    const std::size_t before = run->meter.bytes();
    if (kind == Kind::Send && plan.trigger.readFirst == 0) {
        co_await watch(run, in(kAfterLift));
    } else {
        co_await poke(run, in(kAfterLift));
    }
    run->shot.repeated = kind != Kind::Send || plan.trigger.readFirst > 0 || run->repeated();
    if (!run->ended) {
        end(*run, run->meter.bytes() > 0 ? End::Answer : End::Silence);
    }
    if (run->shot.end == End::Reset && run->meter.bytes() > before) {
        run->shot.end = End::Answer;  // the far end was still talking: nothing had been kept out
    }
}

}  // namespace

asio::awaitable<Shot> shoot(ShotPlan plan)
{
    const auto run = std::make_shared<Run>(std::move(plan));
    if (run->plan.line) {
        run->line = run->plan.line;
    } else if (run->plan.trigger.tls) {
        co_await openTls(run);
    } else {
        co_await openPlain(run);
    }
    if (!run->ended) {
        co_await prepare(run);
    }
    if (!run->ended) {
        co_await fire(run);
    }
    if (run->line && run->line->fd() >= 0) {
        // Our last packets have to arrive, or the far end would keep the connection.
        (void)run->line->setReach(0);
        if (run->shot.end == End::Answer && run->meter.complete() && run->plan.gate == 0) {
            run->line->close();
        } else {
            run->line->abort();
        }
    }
    run->shot.bytes = std::max(run->shot.bytes, run->meter.bytes());
    run->shot.stopped = run->shot.stopped || run->stop().stop_requested();
    co_return std::move(run->shot);
}

}  // namespace resetscope::probes
