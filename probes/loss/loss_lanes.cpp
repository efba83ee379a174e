// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/loss_session.h"

#include "probes/net/http_client.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

constexpr Seconds kDialLimit{5};        // two lost SYNs
constexpr Seconds kExchangeLimit{4.5};  // four losses in a row
constexpr double kSpacing_s = 0.01;     // 100 exchanges a second, all lanes together
constexpr double kStall_s = 1.0;
constexpr double kRetransmission_s = 0.18;  // no system resends sooner than that when one packet is on its way
constexpr int kFailuresInARow = 6;
constexpr std::string_view kEchoLine = "resetscope packet loss test\r\n";
constexpr std::size_t kReadSize = 4096;

TimePoint after(Seconds seconds)
{
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(seconds);
}

ExchangeCounts difference(const TcpCounters &from, const TcpCounters &to)
{
    ExchangeCounts counts;
    counts.segments = to.dataSegsOut - from.dataSegsOut;
    counts.retransmits = to.totalRetransmits - from.totalRetransmits;
    counts.duplicates = to.dsackDuplicates - from.dsackDuplicates;
    counts.reportsDuplicates = to.sack;
    return counts;
}

/// One open connection and what its counters said when it became usable.
struct Lane {
    std::shared_ptr<Connection> connection;
    TcpCounters first;
    TcpCounters last;
    ExchangeCounts counts;  ///< exchanges and late answers; the rest comes from the counters at the end
    double lastAnswer_s = -1;
};

void countHandshake(LossSession &session, const TcpCounters &counters)
{
    if (counters.valid) {
        session.tally.handshake.add(1ULL + counters.totalRetransmits, counters.totalRetransmits);
    }
}

/// The counters of a connection that never opened die with it, so an unanswered handshake counts as one loss.
void noteDialFailure(LossSession &session, const DialResult &dialled)
{
    if (session.stopped()) {
        return;
    }
    ++session.failedDials;
    if (dialled.timedOut && dialled.failedAt == Operation::Connect) {
        session.tally.handshake.add(2, 2);
    }
    if (session.failures.empty()) {
        session.failures.push_back(failure(dialled.failedAt, session.context.target.authority(),
                                           dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec), dialled.detail));
    }
}

asio::awaitable<Lane> openLane(std::shared_ptr<LossSession> session)
{
    Lane lane;
    DialOptions options = dialOptions(session->context, kDialLimit);
    DialResult dialled = co_await dial(std::move(options));
    if (!dialled.connection) {
        noteDialFailure(*session, dialled);
        co_return lane;
    }
    session->failedDials = 0;
    lane.connection = dialled.connection;
    lane.first = tcpCounters(lane.connection->nativeHandle());
    lane.last = lane.first;
    // With TLS the handshake's own segments may have been resent too; only SYNs are counted here.
    if (!session->context.target.usesTls()) {
        countHandshake(*session, lane.first);
    }
    co_return lane;
}

/// Takes what the connection showed into the tally.
void closeLane(LossSession &session, Lane &lane)
{
    if (!lane.connection) {
        return;
    }
    const TcpCounters now = tcpCounters(lane.connection->nativeHandle());
    const TcpCounters &end = now.valid ? now : lane.last;
    if (end.valid && lane.counts.exchanges > 0) {
        ExchangeCounts counts = difference(lane.first, end);
        counts.exchanges = lane.counts.exchanges;
        counts.lateAnswers = lane.counts.lateAnswers;
        session.tally.add(counts);
        if (end.minRtt_s > 0) {
            session.rtts_s.push_back(end.minRtt_s);
        }
    }
    lane.connection->close();
    lane.connection.reset();
}

/// The peer's word about a duplicate may still be on its way.
Seconds wordAwaited(const Lane &lane)
{
    const bool owed = lane.last.totalRetransmits > lane.first.totalRetransmits + lane.last.dsackDuplicates;
    return owed ? Seconds(1.5 * lane.last.rtt_s + 0.01) : Seconds(0);
}

struct OneExchange {
    bool ok = false;
    bool keep = false;  ///< the connection may be used again
    double elapsed_s = 0;
    int status = 0;
    bool timedOut = false;
    bool badMethod = false;
};

asio::awaitable<OneExchange> requestOnce(std::shared_ptr<LossSession> session, std::shared_ptr<Connection> connection)
{
    HttpRequest request;
    request.method = session->method;
    request.path = session->context.target.path;
    request.host = session->context.target.authority();
    const TimePoint deadline = deadlineIn(session->context, kExchangeLimit);
    const HttpExchange result = co_await exchange(connection, std::move(request), deadline, 64 * 1024);
    OneExchange one;
    one.ok = result.ok();
    one.keep = result.ok() && result.response.keepAlive;
    one.elapsed_s = result.elapsed_s;
    one.status = result.response.status;
    one.timedOut = result.timedOut;
    one.badMethod = one.status == 405 || one.status == 501 || result.garbage;
    co_return one;
}

asio::awaitable<OneExchange> echoOnce(std::shared_ptr<LossSession> session, std::shared_ptr<Connection> connection)
{
    OneExchange one;
    const auto begin = Clock::now();
    const TimePoint deadline = deadlineIn(session->context, kExchangeLimit);
    std::string line(kEchoLine);
    const IoResult written = co_await connection->write(std::move(line), deadline);
    std::size_t got = 0;
    bool good = written.ok();
    const auto buffer = std::make_shared<std::string>();
    while (good && got < kEchoLine.size()) {
        const IoResult read = co_await connection->readSome(buffer, kReadSize, deadline);
        good = read.ok();
        one.timedOut = read.timedOut;
        got += read.bytes;
    }
    one.ok = good;
    one.keep = good;
    one.elapsed_s = Seconds(Clock::now() - begin).count();
    co_return one;
}

/// Retransmissions show in the counters; a packet of the peer that was resent by the peer shows only in its lateness
/// and in that no bare acknowledgement came before it.
bool cameLate(const LossSession &session, const ExchangeCounts &delta, std::uint32_t bareAcks, double elapsed_s)
{
    if (delta.retransmits > 0 || bareAcks > 0 || session.answers_s.size() < 8 || elapsed_s < kRetransmission_s) {
        return false;
    }
    const double spread = quantile(session.answers_s, 0.75) - quantile(session.answers_s, 0.25);
    return elapsed_s > kRetransmission_s + 1.5 * median(session.answers_s) + 4.0 * spread;
}

void noteExchange(LossSession &session, Lane &lane, const OneExchange &one)
{
    const TcpCounters now = tcpCounters(lane.connection->nativeHandle());
    if (!now.valid) {
        return;
    }
    const ExchangeCounts delta = difference(lane.last, now);
    const std::uint32_t dataIn = now.dataSegsIn - lane.last.dataSegsIn;
    const std::uint32_t allIn = now.segsIn - lane.last.segsIn;
    const bool late = cameLate(session, delta, allIn > dataIn ? allIn - dataIn : 0, one.elapsed_s);
    lane.last = now;
    ++lane.counts.exchanges;
    lane.counts.lateAnswers += late ? 1 : 0;
    ++session.done;
    session.live.segments += 2 * std::max<std::uint64_t>(delta.segments, 1);
    session.live.retransmits += delta.retransmits + (late ? 1 : 0);
    session.answers_s.push_back(one.elapsed_s);
    const bool clean = delta.retransmits == 0 && !late;
    if (clean) {
        if (lane.lastAnswer_s >= 0) {
            session.jitter_s.push_back(std::abs(one.elapsed_s - lane.lastAnswer_s));
        }
        lane.lastAnswer_s = one.elapsed_s;
    }
    if (one.elapsed_s >= kStall_s && !clean) {
        ++session.stalls;
    }
    session.value("answer_s", one.elapsed_s);
    if (!clean) {
        session.value("resent", static_cast<double>(delta.retransmits + (late ? 1 : 0)));
    }
    if (session.done % 10 == 0) {
        session.showProgress();
    }
}

/// A lane's turn; false when the session is over before.
asio::awaitable<bool> waitForSlot(std::shared_ptr<LossSession> session)
{
    const auto spacing = std::chrono::duration_cast<Clock::duration>(Seconds(kSpacing_s));
    session->nextSlot = std::max(session->nextSlot, Clock::now()) + spacing;
    const TimePoint slot = session->nextSlot - spacing;
    const LossCount soFar{session->live.segments, session->live.retransmits};
    const bool enough = session->started >= session->planned || lossDecided(soFar);
    if (slot > session->until || enough) {
        co_return false;
    }
    ++session->started;
    const bool due = co_await sleepUntil(slot, session->context.stop);
    co_return due && !session->serviceFails;
}

/// HEAD is cheaper for the service, but not every small server knows it.
void judgeMethod(LossSession &session, const OneExchange &one)
{
    if (session.method != "GET" && (one.badMethod || (!one.ok && session.done == 0))) {
        if (++session.badMethod >= 2) {
            session.method = "GET";
        }
    }
}

/// Requests that fail are not lost packets, and more of them would not help anybody.
void judgeService(LossSession &session, const OneExchange &one)
{
    const bool refuses = one.status == 429 || one.status == 503;
    session.failedExchanges = one.ok && !refuses ? 0 : session.failedExchanges + 1;
    const bool slow = session.answers_s.size() >= 4 && median(session.answers_s) > 0.8;
    if (session.failedExchanges >= kFailuresInARow || slow) {
        session.serviceFails = true;
    }
}

}  // namespace

void LossSession::showProgress() const
{
    if (live.segments > 0) {
        value("loss_ratio", static_cast<double>(live.retransmits) / static_cast<double>(live.segments));
    }
    const double time = Seconds(Clock::now() - begin) / Seconds(until - begin);
    const double count = planned == 0 ? 0.0 : static_cast<double>(done) / static_cast<double>(planned);
    reporter.progress(std::max(time, count), "counting");
}

asio::awaitable<void> exchangeLane(std::shared_ptr<LossSession> session)
{
    Lane lane;
    while (!session->over() && !session->serviceFails && session->failedDials < kFailuresInARow) {
        const bool turn = co_await waitForSlot(session);
        if (!turn) {
            break;
        }
        if (!lane.connection) {
            lane = co_await openLane(session);
            if (!lane.connection) {
                (void)co_await sleepUntil(after(Seconds(0.2)), session->context.stop);
                continue;
            }
        }
        OneExchange one;
        if (session->traffic == LossTraffic::Http) {
            one = co_await requestOnce(session, lane.connection);
        } else {
            one = co_await echoOnce(session, lane.connection);
        }
        if (session->stopped()) {
            break;
        }
        judgeMethod(*session, one);
        if (one.ok) {
            noteExchange(*session, lane, one);
        } else if (one.timedOut) {
            ++session->stalls;
        }
        judgeService(*session, one);
        if (!one.keep) {
            (void)co_await sleepUntil(after(wordAwaited(lane)), session->context.stop);
            closeLane(*session, lane);
        }
    }
    if (lane.connection) {
        (void)co_await sleepUntil(after(wordAwaited(lane)), session->context.stop);
    }
    closeLane(*session, lane);
}

asio::awaitable<void> keepaliveLane(std::shared_ptr<LossSession> session)
{
    Lane lane = co_await openLane(session);
    if (!lane.connection) {
        co_return;
    }
    while (!session->over()) {
        const TcpCounters before = tcpCounters(lane.connection->nativeHandle());
        // Long enough for one probe after the second of silence that the kernel asks for, and its repetition.
        const TimePoint limit = std::min(after(Seconds(2.6)), deadlineIn(session->context, Seconds(60)));
        const WaitResult answer = co_await lane.connection->testWithKeepalive(limit);
        if (session->stopped()) {
            break;
        }
        const TcpCounters now = tcpCounters(lane.connection->nativeHandle());
        if (!now.valid || answer.data || answer.close == CloseKind::Rst || answer.close == CloseKind::Fin) {
            break;
        }
        const std::uint64_t sent = now.segsOut - before.segsOut;
        const std::uint64_t came = now.segsIn - before.segsIn;
        if (sent > 0) {
            session->tally.roundTrip.add(sent, sent > came ? sent - came : 0);
            session->live.segments += sent;
            session->live.retransmits += sent > came ? sent - came : 0;
            ++session->done;
            session->showProgress();
        }
        if (answer.close == CloseKind::Silent && now.segsIn == lane.first.segsIn) {
            break;  // not a word since it was opened: something forgot the connection
        }
    }
    if (const TcpCounters now = tcpCounters(lane.connection->nativeHandle()); now.valid && now.minRtt_s > 0) {
        session->rtts_s.push_back(now.minRtt_s);
    }
    lane.connection->close();
}

asio::awaitable<void> handshakeLane(std::shared_ptr<LossSession> session, Seconds pause)
{
    while (!session->over() && session->failedDials < 3) {
        DialOptions options = dialOptions(session->context, kDialLimit);
        options.tls = false;  // the handshake of TCP alone
        DialResult dialled = co_await dial(std::move(options));
        if (!dialled.connection) {
            noteDialFailure(*session, dialled);
            continue;
        }
        session->failedDials = 0;
        const std::shared_ptr<Connection> connection = dialled.connection;
        const TcpCounters first = tcpCounters(connection->nativeHandle());
        countHandshake(*session, first);
        session->value("handshake_s", dialled.connect_s);
        // The end of our stream is acknowledged like data, and resent like data.
        endSending(connection->nativeHandle());
        const TimePoint limit = std::min(after(Seconds(2)), deadlineIn(session->context, Seconds(60)));
        TcpCounters now = tcpCounters(connection->nativeHandle());
        while (now.valid && now.unacked > 0 && Clock::now() < limit) {
            const bool going = co_await sleepUntil(after(Seconds(0.005)), session->context.stop);
            if (!going) {
                co_return;
            }
            now = tcpCounters(connection->nativeHandle());
        }
        if (now.valid && now.unacked == 0) {
            ExchangeCounts counts = difference(first, now);
            counts.exchanges = 1;
            counts.segments = 1 + counts.retransmits;
            counts.reportsDuplicates = false;  // a service that ends as well resends its own end instead
            session->tally.add(counts);
            session->live.segments += 2 * counts.segments;
            session->live.retransmits += counts.retransmits;
        }
        connection->close();
        ++session->done;
        session->showProgress();
        (void)co_await sleepUntil(after(pause), session->context.stop);
    }
}

}  // namespace resetscope::probes
