// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/crash/crash_probe.h"

#include "probes/crash/crash_session.h"
#include "probes/net/resolver.h"

#include <algorithm>
#include <array>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;

constexpr double kLongest_s = 30;
constexpr double kLeastToDeny_s = 5;  // a shorter look proves no absence
constexpr double kClosedFor_s = 6;    // refused for so long from the start: it is down, not crashing
constexpr std::size_t kEnough = 3;    // crashes
// When the silent ones open, and how often the used ones are used: no two ages, silences or numbers of uses alike.
constexpr std::array kIdleStarts{0.05, 0.4, 0.85, 1.4, 2.05, 2.8};
constexpr std::array<std::pair<double, double>, 3> kActive{{{0.2, 0.45}, {0.65, 0.8}, {1.15, 1.3}}};
// Headers that differ from answer to answer, or with what was asked.
constexpr std::array<std::string_view, 9> kRestless{"date",        "age",        "set-cookie", "content-length",
                                                    "expires",     "connection", "keep-alive", "transfer-encoding",
                                                    "x-request-id"};

Clock::duration clockTime(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
}

/// Ends the lanes whatever way the run is left.
class EndGuard {
public:
    explicit EndGuard(std::shared_ptr<CrashSession> session) : m_session(std::move(session)) {}
    EndGuard(const EndGuard &) = delete;
    EndGuard &operator=(const EndGuard &) = delete;
    ~EndGuard() { m_session->end.request_stop(); }

private:
    std::shared_ptr<CrashSession> m_session;
};

std::optional<bool> identityChanged(const CrashSession &session)
{
    if (session.answersBefore < 2 || session.answersAfter < 2) {
        return std::nullopt;
    }
    for (const auto &[name, before] : session.headersBefore) {
        const bool restless = std::find(kRestless.begin(), kRestless.end(), name) != kRestless.end();
        if (restless || before.size() != 1) {
            continue;
        }
        const auto after = session.headersAfter.find(name);
        if (after == session.headersAfter.end() || (after->second.size() == 1 && after->second != before)) {
            return true;
        }
    }
    return false;
}

void reportCrashes(const CrashSession &session, const FleetVerdict &verdict, bool byRequest, ProbeOutcome &outcome)
{
    const Reporter &report = session.reporter;
    report.flag(outcome, "crash_seen", true);
    report.number(outcome, "crash_count", static_cast<double>(verdict.crashes.size()), "");
    const bool together =
        std::any_of(verdict.crashes.begin(), verdict.crashes.end(), [](const Crash &crash) { return crash.together; });
    report.flag(outcome, "crash_together", together);
    std::vector<double> gaps;
    Interval range;
    for (const Crash &crash : verdict.crashes) {
        if (crash.gap) {
            range.low = gaps.empty() ? crash.gapRange.low : std::min(range.low, crash.gapRange.low);
            range.high = std::max(range.high, crash.gapRange.high);
            gaps.push_back(*crash.gap);
        }
    }
    if (!gaps.empty()) {
        report.number(outcome, "crash_gap_s", median(std::move(gaps)), range.low, range.high, "s");
    }
    if (verdict.interval_s && !byRequest) {
        report.number(outcome, "crash_interval_s", *verdict.interval_s, verdict.interval.low, verdict.interval.high,
                      "s");
        if (verdict.crashes.size() >= kEnough) {
            report.flag(outcome, "crash_regular", verdict.regular);
        }
    }
    if (byRequest) {
        report.flag(outcome, "crash_by_request", true);
    }
    if (const auto changed = identityChanged(session)) {
        report.flag(outcome, "crash_identity_changed", *changed);
    }
}

FleetVerdict judge(const CrashSession &session)
{
    const std::vector<Life> lives(session.lives.begin(), session.lives.end());
    return judgeFleet(lives, session.knocks, session.now());
}

/// Each crash hit a request of ours, and our requests are so short that this is no chance.
bool eachCutRequest(const CrashSession &session, const FleetVerdict &verdict)
{
    double busy = 0;
    const double usual_s = session.answers > 0 ? session.answering_s / session.answers : 0;
    for (const auto &[start, period] : kActive) {
        busy += usual_s / (usual_s + period);
    }
    return cutByRequest(verdict.crashes, busy);
}

asio::awaitable<bool> echoes(std::shared_ptr<CrashSession> session)
{
    const std::shared_ptr<Connection> connection = co_await knock(session, 0);
    if (!connection) {
        co_return false;
    }
    const WaitResult greeting = co_await connection->waitForEnd(Clock::now() + 350ms);
    if (greeting.data || greeting.close != CloseKind::None || greeting.ec) {
        co_return false;
    }
    const std::string hello = "resetscope\r\n";
    std::string copy = hello;
    std::string back;
    const TimePoint until = Clock::now() + 1500ms;
    const IoResult written = co_await connection->write(std::move(copy), until);
    while (written.ok() && back.size() < hello.size()) {
        const auto buffer = std::make_shared<std::string>();
        const IoResult got = co_await connection->readSome(buffer, 256, until);
        if (!got.ok()) {
            break;
        }
        back += *buffer;
    }
    connection->close();
    co_return back == hello;
}

void spawnFleet(const std::shared_ptr<CrashSession> &session, const Suspicion &first)
{
    int lane = 1;
    const RunOptions &options = session->context.options;
    const bool http = session->http();
    const bool slow = http && (first.slow || !options.slowPath.empty());
    const bool uses = (http && first.answered) || session->echo;
    const int room = std::max(2, options.maxConnections - 3);
    int lanes = 0;
    if (uses) {
        for (const auto &[start, period] : kActive) {
            if (lanes < room) {
                session->group.spawn(activeLane(session, lane++, session->now() + start, period));
                ++lanes;
            }
        }
    }
    if ((!http || first.answered) && session->keeps) {
        for (const double start : kIdleStarts) {
            if (lanes < room) {
                session->group.spawn(idleLane(session, lane++, session->now() + start));
                ++lanes;
            }
        }
    }
    if (slow) {
        const std::string path = options.slowPath.empty() ? session->context.target.path : options.slowPath;
        session->group.spawn(slowLane(session, lane++, path, false, 2));
        session->group.spawn(slowLane(session, lane++, path, true, 1));
    }
    session->group.spawn(knockLane(session, lane));
}

/// Two requests, both followed by a shut door.
struct FirstLook {
    Suspicion last;
    bool byRequest = false;
    bool hopeless = false;
};

asio::awaitable<FirstLook> lookFirst(std::shared_ptr<CrashSession> session)
{
    FirstLook look;
    int shut = 0;
    int cuts = 0;
    for (int attempt = 0; attempt < 12 && !session->stopped(); ++attempt) {
        look.last = co_await tryRequest(session);
        if (session->stopped()) {
            break;
        }
        if (!look.last.connected) {
            if (session->now() > kClosedFor_s) {
                look.hopeless = true;
                break;
            }
            (void)co_await sleepUntil(Clock::now() + 250ms, session->end.get_token());
            continue;
        }
        if (look.last.shutDoor) {
            if (++shut >= 2) {
                look.byRequest = true;
                break;
            }
            // It is back; a moment of peace, so that the next one is not for its start.
            (void)co_await sleepUntil(Clock::now() + 400ms, session->end.get_token());
            continue;
        }
        if (look.last.answered || look.last.slow || look.last.garbage) {
            break;
        }
        if (++cuts >= 3) {
            look.hopeless = true;  // no answer, but the service goes on: not a crash
            break;
        }
        (void)co_await sleepUntil(Clock::now() + 300ms, session->end.get_token());
    }
    co_return look;
}

asio::awaitable<void> watch(std::shared_ptr<CrashSession> session, std::shared_ptr<ProbeOutcome> early)
{
    std::size_t told = 0;
    bool toldInterval = false;
    while (!session->stopped() && Clock::now() < session->until) {
        co_await session->wake.waitUntil(std::min(session->until, Clock::now() + 500ms));
        if (session->stopped()) {
            break;
        }
        const double total = Seconds(session->until - session->begin).count();
        session->reporter.progress(std::min(0.99, session->now() / total), "waiting");
        // Deaths of one moment come in one by one; the verdict is on the moment.
        (void)co_await sleepUntil(Clock::now() + 180ms, session->end.get_token());
        const FleetVerdict verdict = judge(*session);
        session->crashed = !verdict.crashes.empty();
        if (verdict.crashes.size() > told) {
            told = verdict.crashes.size();
            if (told == 1) {
                session->reporter.flag(*early, "crash_seen", true);
                session->reporter.flag(*early, "crash_together", verdict.crashes.front().together);
            }
        }
        if (verdict.interval_s && !toldInterval && !eachCutRequest(*session, verdict)) {
            toldInterval = true;
            session->reporter.number(*early, "crash_interval_s", *verdict.interval_s, verdict.interval.low,
                                     verdict.interval.high, "s");
        }
        const bool openAgain = !session->knocks.empty() && session->knocks.back().answer == Knock::Answer::Open;
        if (verdict.crashes.size() >= kEnough && openAgain && session->answersAfter >= 2) {
            break;
        }
    }
}

void finish(const CrashSession &session, bool byRequest, bool watched, ProbeOutcome &outcome)
{
    const FleetVerdict verdict = judge(session);
    const Reporter &report = session.reporter;
    if (!verdict.crashes.empty() || byRequest) {
        reportCrashes(session, verdict, byRequest || eachCutRequest(session, verdict), outcome);
    } else if (watched && session.now() >= kLeastToDeny_s) {
        report.flag(outcome, "crash_seen", false);
    }
    if (verdict.lifetime_s) {
        report.number(outcome, "lifetime_limit_s", *verdict.lifetime_s, verdict.lifetime.low, verdict.lifetime.high,
                      "s");
    }
    const bool doorOpen = std::all_of(session.knocks.begin(), session.knocks.end(),
                                      [](const Knock &knock) { return knock.answer == Knock::Answer::Open; });
    if (const auto cut = judgeSlowCuts(session.slowCuts); cut && verdict.crashes.empty() && doorOpen) {
        report.number(outcome, "request_cut_s", (cut->low + cut->high) / 2, cut->low, cut->high, "s");
        report.flag(outcome, "crash_worker_only", true);
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> CrashProbe::run(ProbeContext context)
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
    const auto session = std::make_shared<CrashSession>(std::move(context), executor);
    const EndGuard guard(session);
    const std::stop_callback relay(session->context.stop, [session = session.get()] {
        session->end.request_stop();
        session->wake.notify();
    });
    const double length = std::min(kLongest_s, session->context.options.maxIdle.count());
    session->until = std::min(session->context.deadline, session->begin + clockTime(length));

    FirstLook look;
    if (session->http()) {
        look = co_await lookFirst(session);
        session->keeps = look.last.answered && (look.last.response.keepAlive || look.last.large);
        session->method = look.last.large ? "HEAD" : "GET";
    } else {
        session->echo = co_await echoes(session);
        const bool refused = !session->knocks.empty() && session->knocks.front().answer != Knock::Answer::Open;
        look.hopeless = refused;
        look.last.connected = !refused;
    }
    bool watched = false;
    if (look.hopeless && !session->stopped()) {
        outcome->failures.push_back(look.last.failure);
        outcome->state = ProbeState::Failed;
        outcome->reason = look.last.connected ? "no_http" : "connect_failed";
    } else if (!look.byRequest && !session->stopped()) {
        watched = true;
        spawnFleet(session, look.last);
        const auto early = std::make_shared<ProbeOutcome>();
        co_await watch(session, early);
    }
    if (outcome->state != ProbeState::Failed) {
        finish(*session, look.byRequest, watched, *outcome);
        outcome->failures = session->failures;
    }
    if (session->context.stop.stop_requested()) {
        outcome->state = ProbeState::Cancelled;
    }
    session->end.request_stop();
    co_await session->group.join();
    session->reporter.progress(1, "waiting");
    co_return *outcome;
}

}  // namespace resetscope::probes
