// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/origin_probe.h"

#include "probes/core/statistics.h"
#include "probes/net/resolver.h"
#include "probes/origin/client_hello.h"
#include "probes/origin/origin_session.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr Seconds kLookupLimit{5};
constexpr Seconds kDialLimit{5};

/// The greeting as the suspect, when the TLS handshake is what dies.
bool diesInTls(const OriginLog &log)
{
    return std::any_of(log.shots().begin(), log.shots().end(),
                       [](const LoggedShot &logged) { return logged.shot.duringTls; });
}

bool diesBefore(const OriginSession &session)
{
    const auto &shots = session.log().shots();
    return !session.suspect().trigger.before.empty() &&
           std::any_of(shots.begin(), shots.end(), [](const LoggedShot &logged) { return logged.shot.early; });
}

bool nothingOpens(const OriginLog &log)
{
    const auto &shots = log.shots();
    return !shots.empty() && std::all_of(shots.begin(), shots.end(), [](const LoggedShot &logged) {
        return logged.shot.end == Shot::End::NotOpened && !logged.shot.early;
    });
}

bool refusedSometimes(const OriginLog &log)
{
    bool refused = false;
    bool opened = false;
    for (const LoggedShot &logged : log.shots()) {
        refused = refused || logged.shot.refused;
        opened = opened || logged.shot.open_s > 0;
    }
    return refused && opened;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words) {
        text += (text.empty() ? "" : ",") + word;
    }
    return text;
}

void number(const Reporter &report, ProbeOutcome &outcome, std::string_view id, const std::optional<TtlRange> &range)
{
    if (range) {
        report.number(outcome, id, range->high, range->low, range->high, "");
    }
}

std::string provokedBy(const OriginSession &session)
{
    const OriginLog::Tally tally = session.log().suspect();
    const int survivor = session.survivor();
    if (survivor >= 0) {
        return session.suspect().controls[static_cast<std::size_t>(survivor)].word;
    }
    if (session.log().withheld().reset > 0 && session.suspect().word == "request") {
        return "handshake";
    }
    if (session.suspect().word == kHello) {
        return "request";
    }
    const bool request = session.suspect().word == "request" || session.suspect().word == "handshake";
    return request && tally.reset < tally.tried ? "repeat" : session.suspect().word;
}

void reportSuspect(const Reporter &report, ProbeOutcome &outcome, const OriginSession &session)
{
    const OriginLog::Tally tally = session.log().suspect();
    if (tally.tried == 0) {
        return;
    }
    const Interval ratio = wilson(static_cast<std::uint64_t>(tally.reset), static_cast<std::uint64_t>(tally.tried));
    report.number(outcome, "reset_ratio", static_cast<double>(tally.reset) / tally.tried, ratio.low, ratio.high,
                  "ratio");
    int tried = 0;
    int reset = 0;
    for (std::size_t i = 0; i < session.suspect().controls.size(); ++i) {
        const OriginLog::Tally control = session.log().control(static_cast<int>(i));
        tried += control.tried;
        reset += control.reset;
    }
    if (tally.reset > 0 && tried > 0) {
        report.flag(outcome, "control_ok", session.survivor() >= 0);
    } else if (tally.reset == 0 && reset == 0) {
        report.flag(outcome, "control_ok", true);
    }
}

void reportVerdict(const Reporter &report, ProbeOutcome &outcome, const OriginSession &session)
{
    const OriginEvidence evidence = session.evidence();
    const OriginVerdict verdict = decideOrigin(evidence);
    report.word(outcome, "reset_provoked_by", provokedBy(session));
    report.word(outcome, "reset_origin", toWord(verdict.origin));
    if (!verdict.basis.empty()) {
        report.word(outcome, "reset_origin_basis", joined(verdict.basis));
    }
    if (evidence.keptOut >= 2) {
        report.flag(outcome, "reset_injected", verdict.injected);
    }
    number(report, outcome, "server_ttl", evidence.dataTtl ? evidence.dataTtl : evidence.handshakeTtl);
    number(report, outcome, "reset_ttl", evidence.resetTtl);
    const PathSummary &way = session.way();
    if (way.reached) {
        report.number(outcome, "server_hops", way.hops, way.hops, way.hopsMost, "");
    }
    if (verdict.origin == Origin::Path && verdict.hop > 0) {
        report.number(outcome, "reset_hop", verdict.hop, verdict.hopLow, verdict.hopHigh, "");
        const auto router = way.routers.find(verdict.hop);
        if (router != way.routers.end() && verdict.hopLow == verdict.hopHigh) {
            report.word(outcome, "reset_hop_address", router->second);
        } else if (router != way.routers.end() && evidence.resetTtl && evidence.resetTtl->exact() &&
                   distanceFromTtl(evidence.resetTtl->low) == verdict.hop) {
            report.word(outcome, "reset_hop_address", router->second);
        }
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> OriginProbe::run(ProbeContext context)
{
    const Reporter report(context, id());
    ProbeOutcome outcome;
    report.progress(0.0, "connecting");
    const std::string connects = word(context.known, "connect_outcome").value_or("ok");
    if (connects == "refused" || connects == "timeout" || connects == "unreachable") {
        outcome.state = ProbeState::Skipped;
        outcome.reason = "connect_failed";
        co_return outcome;
    }
    context.addresses = co_await targetAddresses(context, kLookupLimit);
    if (context.addresses.empty() && !context.stop.stop_requested()) {
        outcome.state = ProbeState::Failed;
        outcome.reason = "no_address";
        co_return outcome;
    }
    DialOptions where = dialOptions(context, kDialLimit);
    where.deadline = context.deadline;

    std::vector<Suspect> suspects = suspectsFor(context, where);
    std::shared_ptr<OriginSession> found;
    std::shared_ptr<OriginSession> first;
    bool triedConnect = false;
    bool triedGreeting = false;
    for (std::size_t i = 0; i < suspects.size() && !found && !context.stop.stop_requested(); ++i) {
        report.progress(0.05, "testing");
        const auto session = std::make_shared<OriginSession>(context, where, suspects[i], report);
        const bool ready = co_await session->prepare();
        if (!ready) {
            continue;
        }
        report.progress(0.1, "testing");
        co_await session->sound();
        if (session->stopped()) {
            first = first ? first : session;
            break;
        }
        if (suspects[i].held == 0 && nothingOpens(session->log())) {
            outcome.state = ProbeState::Failed;
            outcome.reason = "connect_failed";
            co_return outcome;
        }
        // The reset may come a step earlier than where it was looked for.
        if (diesInTls(session->log()) && !triedGreeting) {
            triedGreeting = true;
            Suspect greeting;
            for (Suspect &made : suspectsFor(
                     [&] {
                         ProbeContext again = context;
                         again.target.scheme = Target::Scheme::Tls;
                         return again;
                     }(),
                     where)) {
                if (made.trigger.kind == Trigger::Kind::Send) {
                    greeting = std::move(made);
                }
            }
            suspects.insert(suspects.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(greeting));
            continue;
        }
        if (diesBefore(*session)) {
            Suspect whole = session->suspect();
            whole.trigger.bytes.insert(0, whole.trigger.before);
            whole.trigger.before.clear();
            whole.trigger.upload = true;
            suspects.insert(suspects.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(whole));
            continue;
        }
        if (session->log().suspect().reset > 0) {
            found = session;
        } else if (refusedSometimes(session->log()) && !triedConnect) {
            triedConnect = true;
            Suspect opening;
            opening.word = "handshake";
            opening.trigger.kind = Trigger::Kind::Connect;
            suspects.insert(suspects.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(opening));
        }
        first = first ? first : session;
    }
    if (found && !found->stopped()) {
        report.progress(0.25, "testing");
        co_await found->compare();
        co_await found->measure();
    }
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
    }
    const bool strict =
        found && found->suspect().word == kHello && decideOrigin(found->evidence()).origin != Origin::Path;
    if (strict) {
        outcome.reason = "not_understood";
    } else if (found) {
        reportSuspect(report, outcome, *found);
        reportVerdict(report, outcome, *found);
    } else if (first) {
        reportSuspect(report, outcome, *first);
    } else if (outcome.state == ProbeState::Done) {
        outcome.state = ProbeState::Skipped;
        outcome.reason = "nothing_to_test";
    }
    report.progress(1.0, "confirming");
    co_return outcome;
}

}  // namespace resetscope::probes
