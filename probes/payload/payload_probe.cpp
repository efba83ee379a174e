// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/payload/payload_probe.h"

#include "probes/net/resolver.h"
#include "probes/payload/payload_session.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;

constexpr double kAnswerPatience_s = 8;  // the first answer; slow pages exist
constexpr double kTooSlow_s = 4;         // pages slower than this are not asked dozens of times
constexpr double kDownloadTime_s = 15;
constexpr double kShortCut_s = 2;  // cuts that come sooner are repeated once more
constexpr std::uint64_t kMostHeader = 32 * 1024;
constexpr std::uint64_t kMostEcho = 1024 * 1024;
constexpr std::uint64_t kLittle = 1024;  // bytes; no limit for uploads is as low as that
constexpr double kGreetingTime_s = 0.35;
constexpr double kEchoTime_s = 1.5;

CutTransfer asCut(const TransferResult &result)
{
    CutTransfer one;
    one.cut = result.cutOff;
    one.close = result.close;
    one.done = static_cast<double>(result.done);
    one.elapsed_s = result.elapsed_s;
    return one;
}

TransferPlan downloadPlan(const PayloadSession &session)
{
    TransferPlan plan;
    plan.kind = TransferPlan::Kind::Download;
    plan.path = session.context->target.path;
    plan.size = session.context->options.maxPayload;
    plan.patience_s = kAnswerPatience_s;
    plan.stopAfter_s = kDownloadTime_s;
    return plan;
}

asio::awaitable<void> downloadInto(std::shared_ptr<PayloadSession> session, TransferPlan plan,
                                   std::shared_ptr<TransferResult> into)
{
    *into = co_await transfer(session->context, plan);
    session->sample("down", plan, *into, false);
}

/// A download that was cut off once, again and then slower.
asio::awaitable<void> repeatDownload(std::shared_ptr<PayloadSession> session, TransferResult first)
{
    std::vector<CutTransfer> fast{asCut(first)};
    const TransferPlan plan = downloadPlan(*session);
    const bool brief = first.elapsed_s < kShortCut_s;
    // Short ones one after the other; long ones side by side, which changes the pace of both: it does not matter.
    for (int i = 0; brief && i < 2 && !session->stopped(); ++i) {
        const TransferResult again = co_await transfer(session->context, plan);
        if (again.stopped) {
            co_return;
        }
        session->sample("down", plan, again, false);
        fast.push_back(asCut(again));
        if (!again.cutOff) {
            co_return;
        }
    }
    const SlowerPace pace = slowerPace(fast);
    TransferPlan slower = plan;
    slower.bytesPerSecond = pace.bytesPerSecond;
    slower.stopAfter_s = pace.stopAfter_s;
    const auto slow = std::make_shared<TransferResult>();
    const auto again = std::make_shared<TransferResult>();
    TaskGroup group(session->executor);
    group.spawn(downloadInto(session, slower, slow));
    if (!brief) {
        group.spawn(downloadInto(session, plan, again));
    }
    co_await group.join();
    if (session->stopped()) {
        co_return;
    }
    if (!brief) {
        fast.push_back(asCut(*again));
    }
    session->down = judgeCuts(fast, asCut(*slow));
}

asio::awaitable<void> uploads(std::shared_ptr<PayloadSession> session, std::shared_ptr<SearchRun> run)
{
    co_await searchSizes(session, run);
    session->up = run->verdict;
    const auto deaths = run->deaths.find(run->verdict.failing);
    const bool limit = run->verdict.kind == SizeVerdict::Kind::Limit && run->verdict.status == 0;
    if (session->stopped() || !limit || deaths == run->deaths.end() || deaths->second.size() < 2) {
        co_return;
    }
    const SlowerPace pace = slowerPace(deaths->second);
    TransferPlan slower = run->plan;
    slower.size = run->verdict.failing;
    slower.bytesPerSecond = pace.bytesPerSecond;
    slower.stopAfter_s = pace.stopAfter_s;
    const TransferResult slow = co_await transfer(session->context, slower);
    if (!slow.stopped && slow.connected) {
        session->sample(run->direction, slower, slow, false);
        session->upCuts = judgeCuts(deaths->second, asCut(slow));
    }
}

asio::awaitable<void> headers(std::shared_ptr<PayloadSession> session)
{
    const auto run = std::make_shared<SearchRun>();
    run->direction = "header";
    run->plan.kind = TransferPlan::Kind::Header;
    run->plan.path = session->context->target.path;
    run->plan.patience_s = 4;
    run->sizes.first = 4096;
    run->sizes.max = std::min(kMostHeader, session->context->options.maxPayload);
    run->sizes.byteBudget = 2 * 1024 * 1024;
    run->sizes.mayDeclare = false;
    run->politeEnds = true;
    co_await searchSizes(session, run);
    session->header = run->verdict;
}

/// Whether the peer sends back what it is sent. Nothing is sent to one that speaks first: it has a protocol.
asio::awaitable<bool> echoes(std::shared_ptr<PayloadSession> session, std::shared_ptr<TransferResult> trouble)
{
    DialOptions options = dialOptions(*session->context, Seconds(5));
    options.alpn.clear();
    const std::string peer = options.address + ":" + std::to_string(options.port);
    const DialResult dialled = co_await dial(std::move(options));
    if (!dialled.connection) {
        trouble->failure =
            failure(dialled.failedAt, peer, dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec), dialled.detail);
        co_return false;
    }
    trouble->connected = true;
    const WaitResult greeting =
        co_await dialled.connection->waitForEnd(deadlineIn(*session->context, Seconds(kGreetingTime_s)));
    if (greeting.data || greeting.close != CloseKind::None || greeting.ec) {
        co_return false;
    }
    const std::string hello = "resetscope " + std::to_string(session->context->options.seed) + "\r\n";
    const TimePoint until = deadlineIn(*session->context, Seconds(kEchoTime_s));
    std::string copy = hello;
    const IoResult written = co_await dialled.connection->write(std::move(copy), until);
    std::string back;
    IoResult got = written;
    while (got.ok() && back.size() < hello.size()) {
        const auto buffer = std::make_shared<std::string>();
        got = co_await dialled.connection->readSome(buffer, 256, until);
        if (!got.ok()) {
            break;
        }
        back += *buffer;
    }
    dialled.connection->close();
    if (back.empty() && errorName(got.ec) == "ECONNRESET") {
        trouble->close = CloseKind::Rst;
    }
    co_return back == hello;
}

void reportStall(const PayloadSession &session, const SizeVerdict &verdict, const char *direction,
                 ProbeOutcome &outcome)
{
    const Reporter &report = session.reporter;
    report.number(outcome, "payload_stall_bytes", static_cast<double>(verdict.failing),
                  static_cast<double>(verdict.low), static_cast<double>(verdict.failing), "bytes");
    report.word(outcome, "payload_direction", direction);
    report.word(outcome, "payload_close_kind", "silent");
}

void reportLimit(const PayloadSession &session, const SizeVerdict &verdict, const char *direction,
                 ProbeOutcome &outcome)
{
    const Reporter &report = session.reporter;
    report.number(outcome, "payload_limit_bytes", static_cast<double>(verdict.limit), static_cast<double>(verdict.low),
                  static_cast<double>(verdict.high), "bytes");
    report.word(outcome, "payload_direction", direction);
    report.word(outcome, "payload_close_kind", std::string(toString(verdict.close)));
    report.number(outcome, "payload_repeats", verdict.repeats, "");
    if (verdict.status != 0) {
        report.number(outcome, "payload_status", verdict.status, "");
    }
}

void reportCuts(const PayloadSession &session, const CutVerdict &verdict, const char *direction, ProbeOutcome &outcome)
{
    const Reporter &report = session.reporter;
    const bool time = verdict.kind == CutVerdict::Kind::Time;
    if (time) {
        report.number(outcome, "payload_time_limit_s", verdict.value, verdict.range.low, verdict.range.high, "s");
    } else {
        report.number(outcome, "payload_limit_bytes", verdict.value, verdict.range.low, verdict.range.high, "bytes");
    }
    report.flag(outcome, "payload_is_time", time);
    report.word(outcome, "payload_direction", direction);
    report.word(outcome, "payload_close_kind", std::string(toString(verdict.close)));
    report.number(outcome, "payload_repeats", verdict.repeats, "");
}

/// Says the worst thing that was found, once: up before down before header.
void report(const PayloadSession &session, int usualStatus, ProbeOutcome &outcome)
{
    const Reporter &report = session.reporter;
    const SizeVerdict &up = session.up;
    bool told = false;
    using Kind = SizeVerdict::Kind;
    const bool takesUploads = !session.context->options.uploadPath.empty() && usualStatus < 400;
    if (up.kind == Kind::Limit || (up.kind == Kind::Unread && takesUploads)) {
        told = true;
        if (session.upCuts && session.upCuts->kind == CutVerdict::Kind::Time) {
            reportCuts(session, *session.upCuts, "up", outcome);
        } else {
            reportLimit(session, up, "up", outcome);
            if (session.upCuts) {
                report.flag(outcome, "payload_is_time", false);
            }
        }
    }
    // A path that says no to small uploads as well takes none: that it does not read large ones is nobody's fault.
    const bool unread = up.kind == Kind::Unread && usualStatus < 400;
    if (unread) {
        report.number(outcome, "payload_unread_limit_bytes", static_cast<double>(up.limit), static_cast<double>(up.low),
                      static_cast<double>(up.high), "bytes");
    }
    if (unread || (up.kind == Kind::Limit && up.status != 0)) {
        report.flag(outcome, "payload_reset_on_unread", true);
    }
    if (up.kind == Kind::Polite) {
        report.number(outcome, "payload_polite_limit_bytes", static_cast<double>(up.limit), static_cast<double>(up.low),
                      static_cast<double>(up.high), "bytes");
        report.number(outcome, "payload_status", up.status, "");
    }
    if (up.survived > 0) {
        report.number(outcome, "payload_survived_up_bytes", static_cast<double>(up.survived), "bytes");
    }
    const CutVerdict &down = session.down;
    if (!told && (down.kind == CutVerdict::Kind::Size || down.kind == CutVerdict::Kind::Time)) {
        told = true;
        reportCuts(session, down, "down", outcome);
    }
    if (session.survivedDown > 0) {
        report.number(outcome, "payload_survived_down_bytes", session.survivedDown, "bytes");
    }
    if (!told && session.header.kind == Kind::Limit) {
        told = true;
        reportLimit(session, session.header, "header", outcome);
    }
    if (!told && up.kind == Kind::Stall) {
        reportStall(session, up, "up", outcome);
    }
}

asio::awaitable<void> overHttp(std::shared_ptr<PayloadSession> session, std::shared_ptr<ProbeOutcome> outcome)
{
    TransferResult first;
    for (int attempt = 0; attempt < 3 && first.status == 0 && !session->stopped(); ++attempt) {
        if (attempt > 0) {
            (void)co_await sleepUntil(Clock::now() + 300ms, session->context->stop);
        }
        first = co_await transfer(session->context, downloadPlan(*session));
        if (!first.stopped && first.connected) {
            session->sample("down", downloadPlan(*session), first, false);
        }
        if (first.garbage || (first.cutOff && first.close == CloseKind::Silent)) {
            break;
        }
    }
    if (session->stopped()) {
        co_return;
    }
    if (first.status == 0) {
        session->failures.push_back(first.failure);
        outcome->state = ProbeState::Failed;
        outcome->reason = first.connected ? "no_http" : "connect_failed";
        co_return;
    }
    session->survivedDown = static_cast<double>(first.done);
    const bool tooSlow = first.done < 64 * 1024 && first.elapsed_s > kTooSlow_s;
    session->usual_s = first.connect_s + std::min(first.elapsed_s, 1.0);
    session->reporter.progress(0.2, "testing");

    TaskGroup group(session->executor);
    const auto run = std::make_shared<SearchRun>();
    if (first.cutOff) {
        session->failures.push_back(first.failure);
        group.spawn(repeatDownload(session, first));
    }
    const bool gatewayDown = first.status >= 502 && first.status <= 504 && session->context->options.uploadPath.empty();
    if (!tooSlow && !gatewayDown) {
        const RunOptions &options = session->context->options;
        run->plan.kind = TransferPlan::Kind::Upload;
        run->plan.path = options.uploadPath.empty() ? session->context->target.path : options.uploadPath;
        run->sizes.max = std::max<std::uint64_t>(options.maxPayload, 128);
        run->sizes.byteBudget = 3 * run->sizes.max;
        group.spawn(uploads(session, run));
        group.spawn(headers(session));
    }
    co_await group.join();
    report(*session, run->usualStatus, *outcome);
    const auto least = run->deaths.begin();
    if (run->usualStatus == 0 && least != run->deaths.end() && least->first <= kLittle && least->second.size() >= 2 &&
        least->second.front().close == CloseKind::Rst) {
        session->reporter.flag(*outcome, "upload_reset", true);
    }
}

asio::awaitable<void> overRaw(std::shared_ptr<PayloadSession> session, std::shared_ptr<ProbeOutcome> outcome)
{
    const auto trouble = std::make_shared<TransferResult>();
    bool echo = co_await echoes(session, trouble);
    if (!echo && trouble->close == CloseKind::Rst && !session->stopped()) {
        trouble->close = CloseKind::None;
        echo = co_await echoes(session, trouble);
    }
    if (session->stopped()) {
        co_return;
    }
    if (!echo && trouble->close == CloseKind::Rst) {
        session->reporter.flag(*outcome, "hello_reset", true);
        co_return;
    }
    if (!echo) {
        outcome->state = trouble->connected ? ProbeState::Skipped : ProbeState::Failed;
        outcome->reason = trouble->connected ? "no_echo" : "connect_failed";
        if (!trouble->connected) {
            session->failures.push_back(trouble->failure);
        }
        co_return;
    }
    const auto run = std::make_shared<SearchRun>();
    run->plan.kind = TransferPlan::Kind::Echo;
    run->sizes.max = std::min(kMostEcho, std::max<std::uint64_t>(session->context->options.maxPayload, 128));
    run->sizes.byteBudget = 16 * run->sizes.max;
    run->sizes.first = 1024;
    run->sizes.mayDeclare = false;
    co_await uploads(session, run);
    report(*session, 0, *outcome);
}

}  // namespace

asio::awaitable<ProbeOutcome> PayloadProbe::run(ProbeContext context)
{
    const auto outcome = std::make_shared<ProbeOutcome>();
    if (context.addresses.empty()) {
        if (!isAddressLiteral(context.target.host)) {
            outcome->state = ProbeState::Skipped;
            outcome->reason = "no_address";
            co_return *outcome;
        }
        context.addresses.push_back(context.target.host);
    }
    const asio::any_io_executor executor = co_await currentExecutor();
    const auto session = std::make_shared<PayloadSession>(std::move(context), executor);
    session->reporter.progress(0, "testing");
    if (session->context->target.isHttp()) {
        co_await overHttp(session, outcome);
    } else {
        co_await overRaw(session, outcome);
    }
    outcome->failures = session->failures;
    if (session->stopped()) {
        outcome->state = ProbeState::Cancelled;
    }
    session->reporter.progress(1, "testing");
    co_return *outcome;
}

}  // namespace resetscope::probes
