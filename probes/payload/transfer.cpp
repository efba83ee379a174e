// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/payload/transfer.h"

#include "probes/net/http_client.h"
#include "probes/net/reporter.h"
#include "probes/net/socket_options.h"
#include "probes/payload/response_meter.h"

#include <boost/asio/error.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr Seconds kDialLimit{5};
constexpr std::size_t kPiece = 64 * 1024;
constexpr std::size_t kSlowPiece = 4 * 1024;
constexpr int kSmallBuffer = 16 * 1024;  // so that the kernel does not read ahead of a slow reader

Clock::duration clockTime(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
}

std::string requestHead(const ProbeContext &context, const TransferPlan &plan)
{
    HttpRequest request;
    request.host = context.target.authority();
    request.path = plan.path;
    switch (plan.kind) {
    case TransferPlan::Kind::Upload:
    case TransferPlan::Kind::Announce:
        request.method = "POST";
        request.headers.emplace_back("Content-Type", "application/octet-stream");
        request.headers.emplace_back("Content-Length", std::to_string(plan.size));
        break;
    case TransferPlan::Kind::Header:
        request.keepAlive = false;
        request.headers.emplace_back("X-Resetscope-Padding", std::string(static_cast<std::size_t>(plan.size), 'p'));
        break;
    case TransferPlan::Kind::Download:
    case TransferPlan::Kind::Echo:
        break;
    }
    return serialize(request);
}

/// State of one transfer; lives in the frame of `transfer`.
struct Run {
    std::shared_ptr<const ProbeContext> context;
    TransferPlan plan;
    std::shared_ptr<Connection> connection;
    TransferResult result;
    ResponseMeter meter;
    TimePoint begin{};
    TimePoint end = TimePoint::max();  ///< `stopAfter_s`
    bool inputEnded = false;
    IoResult inputEnd;
    std::uint64_t echoed = 0;

    [[nodiscard]] TimePoint patience() const
    {
        return std::min({end, context->deadline, Clock::now() + clockTime(plan.patience_s)});
    }
    [[nodiscard]] bool overTime() const { return Clock::now() >= end; }
    [[nodiscard]] bool complete() const
    {
        return plan.kind == TransferPlan::Kind::Echo ? echoed >= plan.size : meter.complete();
    }
    void take(std::string_view bytes)
    {
        if (plan.kind == TransferPlan::Kind::Echo) {
            echoed += bytes.size();
        } else if (!meter.complete() && !meter.feed(bytes)) {
            result.garbage = true;
        }
    }
    void cut(const IoResult &how, Operation at)
    {
        if (overTime() && how.timedOut) {
            result.overTime = true;
            return;
        }
        if (result.stopped || context->stop.stop_requested()) {
            result.stopped = true;
            return;
        }
        result.cutOff = true;
        result.close = closeKind(how);
        if (result.close == CloseKind::None) {
            result.close = CloseKind::Rst;  // an error of the TLS layer: the stream broke in the middle
        }
        result.failure = failure(at, connection->peer(), how.timedOut ? "ETIMEDOUT" : errorName(how.ec), "");
    }
};

/// Reads what is there or what comes by the deadline. False at the end of the stream or at the deadline.
asio::awaitable<bool> readOnce(std::shared_ptr<Run> run, std::size_t most, TimePoint deadline)
{
    const auto buffer = std::make_shared<std::string>();
    const IoResult got = co_await run->connection->readSome(buffer, most, deadline);
    if (got.ok()) {
        run->take(*buffer);
        co_return true;
    }
    if (got.ec == asio::error::eof) {
        run->meter.endOfStream();
    }
    run->inputEnded = !got.timedOut;
    run->inputEnd = got;
    co_return false;
}

asio::awaitable<void> sendBody(std::shared_ptr<Run> run)
{
    const bool paced = run->plan.bytesPerSecond > 0;
    const std::size_t pieceSize = paced ? kSlowPiece : kPiece;
    const std::string filler(pieceSize, 'r');
    while (run->result.done < run->plan.size) {
        const auto left = run->plan.size - run->result.done;
        std::string piece = filler.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(left, pieceSize)));
        IoResult written;
        if (run->inputEnded) {
            written = co_await run->connection->write(std::move(piece), run->patience());
        } else {
            written = co_await run->connection->writeUnlessInput(std::move(piece), run->patience());
        }
        run->result.done += written.bytes;
        if (written.input) {
            (void)co_await readOnce(run, kPiece, run->patience());
            if (run->complete() && run->plan.kind != TransferPlan::Kind::Echo) {
                run->result.early = true;
            }
            continue;
        }
        if (!written.ok()) {
            // What the server said before it gave up is still to be read.
            while (!run->inputEnded && !run->complete()) {
                const bool more = co_await readOnce(run, kPiece, Clock::now() + clockTime(0.2));
                if (!more) {
                    break;
                }
            }
            run->cut(written, Operation::Write);
            co_return;
        }
        if (paced) {
            const double due = static_cast<double>(run->result.done) / run->plan.bytesPerSecond;
            const TimePoint until = std::min(run->end, run->begin + clockTime(due));
            (void)co_await sleepUntil(until, run->context->stop);
        }
        if (run->overTime()) {
            run->result.overTime = true;
            co_return;
        }
    }
}

asio::awaitable<void> readAnswer(std::shared_ptr<Run> run)
{
    const bool down = run->plan.kind == TransferPlan::Kind::Download;
    const bool paced = down && run->plan.bytesPerSecond > 0;
    const std::size_t most = paced ? kSlowPiece : kPiece;
    while (!run->complete() && !run->result.garbage && !run->inputEnded) {
        const bool more = co_await readOnce(run, most, run->patience());
        if (down) {
            run->result.done = run->meter.bodyBytes();
            if (run->result.done >= run->plan.size && !run->complete()) {
                run->result.answered = true;  // as much as was asked for
                co_return;
            }
        }
        if (!more) {
            break;
        }
        if (paced) {
            const double due = static_cast<double>(run->result.done) / run->plan.bytesPerSecond;
            (void)co_await sleepUntil(std::min(run->end, run->begin + clockTime(due)), run->context->stop);
            if (run->overTime()) {
                run->result.overTime = true;
                co_return;
            }
        }
    }
    if (run->complete()) {
        run->result.answered = true;
    } else if (!run->result.garbage) {
        run->cut(run->inputEnd, Operation::Read);
    }
}

}  // namespace

asio::awaitable<TransferResult> transfer(std::shared_ptr<const ProbeContext> context, TransferPlan plan)
{
    const auto run = std::make_shared<Run>();
    run->context = context;
    run->plan = std::move(plan);
    DialOptions options = dialOptions(*context, kDialLimit);
    if (!context->target.isHttp()) {
        options.alpn.clear();
    }
    const std::string peer = options.address + ":" + std::to_string(options.port);
    DialResult dialled = co_await dial(std::move(options));
    run->result.connect_s = dialled.connect_s;
    if (!dialled.connection) {
        run->result.stopped = dialled.stopped || context->stop.stop_requested();
        const std::string code = dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec);
        run->result.failure = failure(dialled.failedAt, peer, code, dialled.detail);
        co_return run->result;
    }
    run->connection = std::move(dialled.connection);
    run->result.connected = true;
    if (run->plan.kind == TransferPlan::Kind::Download && run->plan.bytesPerSecond > 0) {
        socketio::limitReceiveBuffer(run->connection->nativeHandle(), kSmallBuffer);
    }
    run->begin = Clock::now();
    if (run->plan.stopAfter_s > 0) {
        run->end = run->begin + clockTime(run->plan.stopAfter_s);
    }
    if (run->plan.kind != TransferPlan::Kind::Echo) {
        std::string head = requestHead(*context, run->plan);
        const IoResult written = co_await run->connection->write(std::move(head), run->patience());
        if (!written.ok()) {
            while (!run->inputEnded && !run->complete()) {
                const bool more = co_await readOnce(run, kPiece, Clock::now() + clockTime(0.2));
                if (!more) {
                    break;
                }
            }
            if (run->complete()) {
                run->result.answered = true;
            }
            run->cut(written, Operation::Write);
        }
    }
    const bool up = run->plan.kind == TransferPlan::Kind::Upload || run->plan.kind == TransferPlan::Kind::Echo;
    if (up && !run->result.cutOff && !run->result.stopped) {
        co_await sendBody(run);
    }
    const bool through = !run->result.cutOff && !run->result.overTime && !run->result.stopped;
    if (through) {
        co_await readAnswer(run);
    }
    if (run->plan.kind == TransferPlan::Kind::Download) {
        run->result.done = run->meter.bodyBytes();
    }
    run->result.status = run->meter.status();
    run->result.elapsed_s = Seconds(Clock::now() - run->begin).count();
    run->result.stopped = run->result.stopped || context->stop.stop_requested();
    run->connection->close();
    co_return run->result;
}

}  // namespace resetscope::probes
