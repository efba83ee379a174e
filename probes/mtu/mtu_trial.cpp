// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/mtu/mtu_trial.h"

#include "probes/loss/tcp_counters.h"
#include "probes/net/http_client.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr Seconds kDialLimit{5};
constexpr Seconds kPoll{0.005};
constexpr int kTimestampOption = 12;     // bytes of each segment, RFC 7323
constexpr std::size_t kBeyondOne = 200;  // so that a smaller segment follows the full one
constexpr std::uint64_t kMaxBody = 48 * 1024;
constexpr std::size_t kPlainRequest = 160;  // about what a request takes without the padding

TimePoint after(Seconds seconds)
{
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(seconds);
}

/// Payload and options of a full segment.
int segmentOf(const TcpCounters &counters)
{
    return static_cast<int>(counters.sndMss) + (counters.timestamps ? kTimestampOption : 0);
}

HttpRequest requestFor(const ProbeContext &context, const char *method)
{
    HttpRequest request;
    request.method = method;
    request.path = context.target.path;
    request.host = context.target.authority();
    request.keepAlive = false;
    return request;
}

std::string paddedRequest(const ProbeContext &context, std::size_t size)
{
    HttpRequest request = requestFor(context, "HEAD");
    request.headers.emplace_back("X-Padding", "");
    const std::size_t plain = serialize(request).size();
    request.headers.back().second = std::string(size > plain ? size - plain : 1, 'x');
    return serialize(request);
}

/// Waits until the peer has acknowledged everything; false when it has not by `deadline`.
asio::awaitable<bool> acknowledged(std::shared_ptr<Connection> connection, TimePoint deadline, std::stop_token stop)
{
    for (;;) {
        const TcpCounters counters = tcpCounters(connection->nativeHandle());
        if (!counters.valid) {
            co_return false;
        }
        if (counters.unacked == 0) {
            co_return true;
        }
        if (Clock::now() >= deadline) {
            co_return false;
        }
        const bool going = co_await sleepUntil(after(kPoll), stop);
        if (!going) {
            co_return false;
        }
    }
}

void settle(MtuTrialResult &result, bool upPassed, bool downPassed)
{
    result.upStalled = !upPassed;
    result.downStalled = upPassed && !downPassed;
    result.outcome = upPassed && downPassed ? MtuTrialResult::Outcome::Passed : MtuTrialResult::Outcome::Stalled;
}

asio::awaitable<MtuTrialResult> runUp(ProbeContext context, MtuTrial trial, std::shared_ptr<Connection> connection,
                                      MtuTrialResult result)
{
    const TcpCounters before = tcpCounters(connection->nativeHandle());
    const auto wanted = static_cast<std::size_t>(before.sndMss) + kBeyondOne;
    std::string request = paddedRequest(context, std::max(wanted, kPlainRequest));
    const auto begin = Clock::now();
    const TimePoint deadline = after(trial.patience + Seconds(6.0 * before.rtt_s));
    const IoResult written = co_await connection->write(std::move(request), deadline);
    if (!written.ok() && !written.timedOut) {
        co_return result;
    }
    const bool all = co_await acknowledged(connection, deadline, context.stop);
    result.elapsed_s = Seconds(Clock::now() - begin).count();
    if (!all && (context.stop.stop_requested() || !tcpCounters(connection->nativeHandle()).valid)) {
        co_return result;
    }
    const WaitResult end = co_await connection->waitForEnd(Clock::now());
    if (!all && (end.close == CloseKind::Rst || end.close == CloseKind::Fin || end.data)) {
        co_return result;  // it answered before it had everything: that is no question of packet sizes
    }
    settle(result, all, true);
    if (all) {
        const TimePoint polite = after(Seconds(0.5 + 2.0 * before.rtt_s));
        (void)co_await connection->waitForEnd(polite);  // let it say what it has to say
    }
    co_return result;
}

asio::awaitable<MtuTrialResult> runDown(ProbeContext context, MtuTrial trial, std::shared_ptr<Connection> connection,
                                        MtuTrialResult result)
{
    const TcpCounters before = tcpCounters(connection->nativeHandle());
    HttpRequest request = requestFor(context, "GET");
    request.headers.emplace_back("Range", "bytes=0-16383");
    const auto begin = Clock::now();
    const TimePoint deadline = after(trial.patience + Seconds(8.0 * before.rtt_s + 2.0 * trial.answer_s));
    const HttpExchange answer = co_await exchange(connection, std::move(request), deadline, kMaxBody);
    result.elapsed_s = Seconds(Clock::now() - begin).count();
    const TcpCounters now = tcpCounters(connection->nativeHandle());
    result.received = now.bytesReceived;
    result.kernelMtu = static_cast<int>(now.pmtu);
    if (context.stop.stop_requested() || !now.valid) {
        co_return result;
    }
    const int segment = static_cast<int>(now.rcvMss) + (now.timestamps ? kTimestampOption : 0);
    if (trial.maxSegment == 0 && now.bytesReceived > now.rcvMss) {
        result.packet = segment + result.header;
    }
    const bool flowing = now.bytesReceived >= 3ULL * now.sndMss;
    if (answer.ok() || answer.tooLarge || flowing) {
        settle(result, true, true);
    } else if (answer.timedOut && now.unacked == 0) {
        settle(result, true, false);
    }
    if (!answer.ok()) {
        connection->abort();  // the rest of a long answer is of no use
    }
    co_return result;
}

asio::awaitable<MtuTrialResult> runEcho(ProbeContext context, MtuTrial trial, std::shared_ptr<Connection> connection,
                                        MtuTrialResult result)
{
    const TcpCounters before = tcpCounters(connection->nativeHandle());
    std::string line(before.sndMss + kBeyondOne, 'x');
    line += "\r\n";
    const std::size_t size = line.size();
    const auto begin = Clock::now();
    const TimePoint deadline = after(trial.patience + Seconds(6.0 * before.rtt_s));
    const IoResult written = co_await connection->write(std::move(line), deadline);
    if (!written.ok() && !written.timedOut) {
        co_return result;
    }
    const bool all = co_await acknowledged(connection, deadline, context.stop);
    if (context.stop.stop_requested()) {
        co_return result;
    }
    std::size_t got = 0;
    const TimePoint answerBy = after(trial.patience + Seconds(6.0 * before.rtt_s));
    const auto buffer = std::make_shared<std::string>();
    bool ended = false;
    while (all && got < size && !ended) {
        const IoResult read = co_await connection->readSome(buffer, size, answerBy);
        got += read.bytes;
        if (!read.ok()) {
            if (!read.timedOut) {
                co_return result;  // it ended the connection
            }
            ended = true;
        }
    }
    result.elapsed_s = Seconds(Clock::now() - begin).count();
    result.received = got;
    settle(result, all, got >= size);
    co_return result;
}

}  // namespace

asio::awaitable<MtuTrialResult> runTrial(ProbeContext context, MtuTrial trial)
{
    MtuTrialResult result;
    DialOptions options = dialOptions(context, kDialLimit);
    const std::string address = options.address;
    const int segment = trial.maxSegment;
    if (segment > 0) {
        options.prepare = [segment](int fd) { setMaxSegment(fd, segment); };
    }
    if (options.tls && trial.rtt_s > 0) {
        // Under TLS the certificate is the first large thing to come.
        options.deadline = std::min(options.deadline, after(Seconds(1.0) + trial.patience + Seconds(10 * trial.rtt_s)));
    }
    const auto begin = Clock::now();
    DialResult dialled = co_await dial(std::move(options));
    result.elapsed_s = Seconds(Clock::now() - begin).count();
    if (context.stop.stop_requested()) {
        result.stopped = true;
        co_return result;
    }
    result.header = address.find(':') == std::string::npos ? 40 : 60;
    result.packet = segment + result.header;
    if (!dialled.connection) {
        if (dialled.timedOut && dialled.failedAt == Operation::TlsHandshake && dialled.connect_s < 0.5) {
            settle(result, true, false);
        }
        result.failure =
            failure(dialled.failedAt, address, dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec), dialled.detail);
        co_return result;
    }
    const std::shared_ptr<Connection> connection = dialled.connection;
    const TcpCounters opened = tcpCounters(connection->nativeHandle());
    if (!opened.valid) {
        co_return result;
    }
    result.rtt_s = opened.rtt_s;
    result.interfaceMtu = interfaceMtu(connection->nativeHandle());
    result.packet = segmentOf(opened) + result.header;
    switch (trial.way) {
    case MtuTrial::Way::Up:
        result = co_await runUp(context, trial, connection, result);
        break;
    case MtuTrial::Way::Down:
        result = co_await runDown(context, trial, connection, result);
        break;
    case MtuTrial::Way::EchoBoth:
        result = co_await runEcho(context, trial, connection, result);
        break;
    }
    if (const TcpCounters now = tcpCounters(connection->nativeHandle()); now.valid) {
        result.kernelMtu = static_cast<int>(now.pmtu);
    }
    result.stopped = context.stop.stop_requested();
    connection->close();
    co_return result;
}

}  // namespace resetscope::probes
