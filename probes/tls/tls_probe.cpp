// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/tls/tls_probe.h"

#include "probes/core/statistics.h"
#include "probes/net/connection.h"
#include "probes/net/reporter.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr Seconds kHandshakeLimit{8};
constexpr int kRepeats = 2;  // after a handshake that was cut short: does it happen again?

/// One handshake, told as a sample.
struct Handshake {
    bool connected = false;  // TCP worked
    bool done = false;       // the TLS handshake came to its end
    std::string problem;     // word of tls_problem
    double elapsed_s = 0;
    TlsInfo info;
    Failure failure;  // when not done
    std::string peer;
};

std::string sampleOutcome(const Handshake &result)
{
    if (result.done) {
        return result.problem == "none" ? "ok" : "certificate";
    }
    return result.problem.empty() ? "error" : result.problem;
}

asio::awaitable<Handshake> shakeHands(ProbeContext context, bool withName)
{
    Handshake result;
    DialOptions options = dialOptions(context, kHandshakeLimit);
    options.tls = true;
    if (!withName) {
        options.serverName.clear();
    }
    const std::string address = options.address;
    const DialResult dialled = co_await dial(std::move(options));
    result.peer = dialled.connection ? dialled.connection->peer() : address + ":" + std::to_string(context.target.port);
    result.connected = dialled.connection || dialled.failedAt == Operation::TlsHandshake;
    result.elapsed_s = dialled.tls_s;
    if (dialled.connection) {
        result.done = true;
        result.info = *dialled.connection->tls();
        result.problem = result.info.problem;
        dialled.connection->close();
    } else {
        result.problem = dialled.tlsProblem;
        const std::string code = dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec);
        result.failure = failure(dialled.failedAt, result.peer, code, dialled.detail);
    }
    co_return result;
}

bool cutShort(const Handshake &result)
{
    return result.connected && !result.done && result.problem != "not_tls";
}

void emitSample(const Reporter &report, const Handshake &result, bool withName)
{
    TlsSample sample;
    sample.peer = result.peer;
    sample.withServerName = withName;
    sample.elapsed_s = result.elapsed_s;
    sample.outcome = sampleOutcome(result);
    if (!result.done) {
        sample.detail = result.failure.detail;
    } else {
        sample.detail = result.problem == "none" ? result.info.version : result.info.verifyError;
    }
    report.sample(std::move(sample));
}

}  // namespace

asio::awaitable<ProbeOutcome> TlsProbe::run(ProbeContext context)
{
    const Reporter report(context, id());
    ProbeOutcome outcome;
    if (!context.target.usesTls()) {
        outcome.state = ProbeState::Skipped;
        outcome.reason = "needs_tls";
        co_return outcome;
    }
    report.progress(0.0, "handshake");
    const bool hasName = !dialOptions(context, kHandshakeLimit).serverName.empty();

    // As a real client does it: with the name, when there is one. Once more when it is cut short, because a single
    // reset may be chance.
    Handshake main;
    std::vector<double> times;
    int cut = 0;
    int tried = 0;
    while (tried == 0 || (cut == tried && tried < kRepeats)) {
        main = co_await shakeHands(context, hasName);
        if (context.stop.stop_requested()) {
            outcome.state = ProbeState::Cancelled;
            co_return outcome;
        }
        emitSample(report, main, hasName);
        ++tried;
        cut += cutShort(main) ? 1 : 0;
        if (main.done) {
            times.push_back(main.elapsed_s);
        }
        if (!main.connected || Clock::now() >= context.deadline || main.problem == "timeout") {
            break;
        }
        report.progress(0.5, "handshake");
    }
    if (!main.connected) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "connect_failed";
        outcome.failures.push_back(main.failure);
        co_return outcome;
    }

    bool livesWithoutName = false;
    if (hasName) {
        const Handshake nameless = co_await shakeHands(context, false);
        if (context.stop.stop_requested()) {
            outcome.state = ProbeState::Cancelled;
        } else {
            emitSample(report, nameless, false);
            livesWithoutName = nameless.done;
        }
    }
    report.progress(1.0, "handshake");

    report.flag(outcome, "tls_ok", main.done && main.problem == "none");
    report.word(outcome, "tls_problem", main.problem.empty() ? "error" : main.problem);
    if (main.done) {
        report.flag(outcome, "tls_client_certificate", main.info.clientCertificateAsked);
        report.word(outcome, "tls_version", main.info.version);
        report.word(outcome, "tls_name_match", main.info.nameMatch);
        const auto [shortest, longest] = std::minmax_element(times.begin(), times.end());
        report.number(outcome, "tls_time_s", median(times), *shortest, *longest, "s");
        if (main.info.daysLeft) {
            report.number(outcome, "tls_days_left", *main.info.daysLeft, "days");
        }
        if (main.problem != "none") {
            outcome.failures.push_back(
                failure(Operation::TlsHandshake, main.peer, "certificate", main.info.verifyError));
        }
    } else {
        outcome.failures.push_back(main.failure);
    }
    if (hasName && outcome.state == ProbeState::Done) {
        const bool dies =
            cutShort(main) && (main.problem == "reset" || main.problem == "eof" || main.problem == "timeout");
        report.flag(outcome, "tls_reset_on_name", dies && livesWithoutName);
    }
    co_return outcome;
}

}  // namespace resetscope::probes
