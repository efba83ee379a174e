// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/http/http_probe.h"

#include "probes/http/server_product.h"
#include "probes/net/http_client.h"
#include "probes/net/printable.h"
#include "probes/net/reporter.h"

namespace resetscope::probes {
namespace {

constexpr Seconds kDialLimit{8};
constexpr Seconds kAnswerLimit{20};  // slow pages exist; a gateway that gives up answers by itself later than that

/// Why there is no point in asking over TLS.
bool tlsHopeless(const Findings &known)
{
    const auto problem = word(known, "tls_problem");
    return problem && (*problem == "not_tls" || *problem == "reset" || *problem == "eof" || *problem == "alert" ||
                       *problem == "timeout" || *problem == "error");
}

std::string outcomeWord(const HttpExchange &result, bool unacknowledged)
{
    if (result.ok()) {
        return "ok";
    }
    if (result.garbage) {
        return "garbage";
    }
    if (result.tooLarge) {
        return "too_large";
    }
    if (result.timedOut) {
        return unacknowledged ? "silent" : "timeout";
    }
    switch (result.close) {
    case CloseKind::Fin:
        return "fin";
    case CloseKind::Rst:
        return "rst";
    case CloseKind::Silent:
    case CloseKind::None:
        break;
    }
    return "silent";
}

void reportResponse(const Reporter &report, ProbeOutcome &outcome, const HttpExchange &result)
{
    const HttpResponse &response = result.response;
    if (response.status == 0) {
        return;
    }
    report.number(outcome, "http_status", response.status, "");
    report.word(outcome, "http_version", "1." + std::to_string(response.versionMinor));
    if (const std::string server = response.header("server"); !server.empty()) {
        report.word(outcome, "server_header", printable(server, 100));
    }
    if (std::string product = serverProduct(response); !product.empty()) {
        report.word(outcome, "server_product", std::move(product));
    }
    if (!response.complete) {
        return;
    }
    report.flag(outcome, "keepalive_offered", response.keepAlive);
    if (!response.keepAlive) {
        return;
    }
    const KeepAliveHeader announced = parseKeepAlive(response.header("keep-alive"));
    if (announced.timeout_s) {
        report.number(outcome, "keepalive_advertised_s", *announced.timeout_s, "s");
    }
    if (announced.max) {
        report.number(outcome, "keepalive_advertised_max", *announced.max, "");
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> HttpProbe::run(ProbeContext context)
{
    const Reporter report(context, id());
    ProbeOutcome outcome;
    if (!context.target.isHttp()) {
        outcome.state = ProbeState::Skipped;
        outcome.reason = "needs_http";
        co_return outcome;
    }
    if (context.target.usesTls() && tlsHopeless(context.known)) {
        outcome.state = ProbeState::Skipped;
        outcome.reason = "tls_failed";
        co_return outcome;
    }
    report.progress(0.0, "connecting");
    DialOptions options = dialOptions(context, kDialLimit);
    const std::string address = options.address + ":" + std::to_string(options.port);
    const DialResult dialled = co_await dial(std::move(options));
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    if (!dialled.connection) {
        outcome.state = ProbeState::Failed;
        outcome.reason = dialled.failedAt == Operation::TlsHandshake ? "tls_failed" : "connect_failed";
        const std::string code = dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec);
        outcome.failures.push_back(failure(dialled.failedAt, address, code, dialled.detail));
        co_return outcome;
    }

    report.progress(0.3, "requesting");
    HttpRequest request;
    request.path = context.target.path;
    request.host = context.target.authority();
    const TimePoint deadline = deadlineIn(context, kAnswerLimit);
    const HttpExchange result = co_await exchange(dialled.connection, std::move(request), deadline);
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    const bool unacknowledged = dialled.connection->info().unacked > 0;
    const std::string peer = dialled.connection->peer();
    dialled.connection->close();

    HttpSample sample;
    sample.status = result.response.status;
    sample.elapsed_s = result.elapsed_s;
    sample.outcome = outcomeWord(result, unacknowledged);
    report.sample(sample);
    report.word(outcome, "http_outcome", sample.outcome);
    report.number(outcome, "http_time_s", result.elapsed_s, "s");
    reportResponse(report, outcome, result);
    if (!result.ok()) {
        std::string code = result.timedOut ? "ETIMEDOUT" : errorName(result.ec);
        std::string detail;
        if (result.garbage) {
            code = "garbage";
        } else if (result.tooLarge) {
            code = "too_large";
        } else if (result.ec) {
            detail = result.ec.message();
        }
        outcome.failures.push_back(failure(result.failedAt, peer, code, detail));
    }
    report.progress(1.0, "requesting");
    co_return outcome;
}

}  // namespace resetscope::probes
