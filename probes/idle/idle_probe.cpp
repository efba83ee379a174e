// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/idle/idle_probe.h"

#include "probes/idle/idle_session.h"
#include "probes/net/resolver.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;
using State = IdleLane::State;
using Silence = LaneSample::Silence;

constexpr auto kTick = 50ms;
constexpr double kSuspicious = 0.25;  // a test without an answer for so long already calls the reserve
constexpr int kSecondWaveLanes = 8;
// Raw connections opened later only to watch: still alive when the first ones end, they tell a timer (also one that
// sweeps once a second) from a restart. On HTTP the connections used again do that.
constexpr int kCombWithWitnesses = 24;  // connections
constexpr std::array<double, 6> kWitnessOffsets{0.85, 1.1, 1.35, 1.6, 3, 12};

/// Closes every connection of the run, also when the probe ends by an exception.
struct EndGuard {
    explicit EndGuard(std::shared_ptr<IdleSession> of) : session(std::move(of)) {}
    EndGuard(const EndGuard &) = delete;
    EndGuard &operator=(const EndGuard &) = delete;
    ~EndGuard() { session->end.request_stop(); }
    std::shared_ptr<IdleSession> session;
};

Finding finding(std::string id, Finding::Value value)
{
    Finding result;
    result.id = std::move(id);
    result.value = std::move(value);
    result.probe = "idle";
    return result;
}

Finding seconds(std::string id, double value, double low, double high)
{
    Finding result = finding(std::move(id), value);
    result.unit = "s";
    result.low = low;
    result.high = high;
    return result;
}

bool waits(const IdleLane &lane)
{
    return lane.silence != Silence::DuringRequest && lane.state == State::Waiting;
}

bool mayStillBeTested(const IdleLane &lane)
{
    return lane.silence != Silence::DuringRequest && lane.state != State::Ended &&
           (lane.state == State::Testing || lane.wanted || !lane.reserve());
}

std::vector<double> openAges(const IdleSession &session, bool during)
{
    std::vector<double> ages;
    const TimePoint now = Clock::now();
    for (const IdleLane &lane : session.lanes) {
        const bool open = lane.state == State::Waiting || lane.state == State::Testing;
        // A raw connection that was tested does not bear witness to a timer (see endedByItself).
        if (open && (lane.silence == Silence::DuringRequest) == during &&
            (lane.silence != Silence::Raw || !lane.used)) {
            ages.push_back(session.age(lane, now));
        }
    }
    return ages;
}

/// A test is under way that may still move the verdict. Once two failures agree, silences beyond the bracket cannot.
bool testsPending(const IdleSession &session)
{
    const IdleSearch::Bracket bracket = session.between.bracket();
    const TimePoint now = Clock::now();
    return std::any_of(session.lanes.begin(), session.lanes.end(), [&](const IdleLane &lane) {
        if (lane.silence == Silence::DuringRequest || lane.state == State::Ended ||
            (lane.state != State::Testing && !lane.wanted)) {
            return false;
        }
        const TimePoint at = lane.state == State::Testing ? lane.testingSince : now;
        return bracket.failures < 2 || session.age(lane, at) < bracket.high_s;
    });
}

/// Calls connections to a test after a failure: those inside the bracket narrow it, two beyond it confirm it.
void callReserve(IdleSession &session)
{
    const TimePoint now = Clock::now();
    if (now < session.holdUntil) {
        return;
    }
    IdleSearch::Bracket bracket = session.between.bracket();
    int beyond = bracket.failures;  // failures, and tests under way that may become one
    if (bracket.failures == 0) {
        for (const IdleLane &lane : session.lanes) {
            if (lane.silence == Silence::DuringRequest || lane.state != State::Testing ||
                Seconds(now - lane.testingSince).count() < kSuspicious + 3 * lane.usual_s) {
                continue;
            }
            const double suspect = session.age(lane, lane.testingSince);
            if (suspect > bracket.low_s && (bracket.high_s == 0 || suspect < bracket.high_s)) {
                bracket.high_s = suspect;
            }
        }
        if (bracket.high_s == 0) {
            session.reserveCalled = false;
            return;
        }
    }
    const bool called = session.reserveCalled;
    const bool wide = bracket.failures >= 2 && !IdleSearch::narrow(bracket.low_s, bracket.high_s);
    const bool testing = testsPending(session);
    std::vector<IdleLane *> inside;
    for (const IdleLane &lane : session.lanes) {
        const bool under = lane.wanted || (lane.state == State::Testing && lane.silence != Silence::DuringRequest);
        const double age = session.age(lane, lane.wanted ? now : lane.testingSince);
        beyond += under && age >= bracket.high_s ? 1 : 0;
    }
    IdleLane *spare = nullptr;
    for (IdleLane &lane : session.lanes) {
        if (!waits(lane) || lane.wanted) {
            continue;
        }
        const double age = session.age(lane, now);
        if (lane.reserve() || lane.used) {
            if (age >= bracket.high_s) {
                if (beyond < 3) {
                    lane.wanted = true;
                    ++beyond;
                }
            } else if (age > bracket.low_s + 0.01 && (!called || wide)) {
                inside.push_back(&lane);
            }
        } else if (age >= bracket.high_s && (spare == nullptr || lane.nextTooth > spare->nextTooth)) {
            spare = &lane;
        }
    }
    if (!called) {
        for (IdleLane *lane : inside) {
            lane->wanted = true;  // all at once: the bracket becomes as narrow as their ages allow
        }
        session.reserveCalled = true;
        // Two that were tested not long ago: alive, the box counts our keep-alive probes as traffic; dead, it does not.
        int witnesses = 0;
        for (IdleLane &lane : session.lanes) {
            const double age = session.age(lane, now);
            if (lane.silence == Silence::Raw && lane.used && waits(lane) && !lane.wanted && witnesses < 2 &&
                age < bracket.low_s * 0.8) {
                lane.wanted = true;
                ++witnesses;
            }
        }
    } else if (wide && !testing) {
        // Later ones grow into the bracket: one after the other, near its middle.
        const double quarter = (bracket.high_s - bracket.low_s) / 4;
        for (IdleLane *lane : inside) {
            const double age = session.age(*lane, now);
            if (age >= bracket.low_s + quarter && age <= bracket.high_s - quarter) {
                lane->wanted = true;
                break;
            }
        }
    }
    if (beyond < 2 && spare != nullptr) {
        spare->wanted = true;  // no reserve of that age is left
    }
}

/// Some connection will have a silence inside the bracket soon.
bool growsInto(const IdleSession &session, double low_s, double high_s)
{
    const TimePoint now = Clock::now();
    const bool packets = session.between.countsPackets();
    return std::any_of(session.lanes.begin(), session.lanes.end(), [&](const IdleLane &lane) {
        // A raw connection after a test has the right age only where keep-alive probes count as traffic.
        const bool tells = lane.used ? lane.silence != Silence::Raw || packets : lane.reserve();
        return waits(lane) && tells && session.age(lane, now) < (low_s + high_s) / 2;
    });
}

void spawnLane(const std::shared_ptr<IdleSession> &session, Silence silence, LanePlan plan, bool slow = false)
{
    IdleLane lane;
    lane.id = static_cast<int>(session->lanes.size());
    lane.silence = silence;
    lane.plan = std::move(plan);
    lane.slow = slow;
    session->lanes.push_back(std::move(lane));
    session->group.spawn(runLane(session, &session->lanes.back()));
}

/// Fresh connections with silences spread over a bracket that the reserve could not narrow.
void secondWave(const std::shared_ptr<IdleSession> &session, Silence silence, double low_s, double high_s)
{
    const double now = Seconds(Clock::now() - session->base).count();
    for (int i = 1; i <= kSecondWaveLanes; ++i) {
        LanePlan plan;
        plan.offset_s = now + 0.02 * i;
        plan.teeth_s.push_back(low_s + (high_s - low_s) * i / (kSecondWaveLanes + 1));
        spawnLane(session, silence, std::move(plan));
    }
}

void emitEarly(const IdleSession &session, const Finding &certain)
{
    if (session.context.early) {
        session.context.early(certain);
    }
}

void addRequestFindings(const IdleSession &session, const IdleVerdict &during, const IdleVerdict &between,
                        Findings &findings)
{
    if (during.kind == IdleVerdict::Kind::Limit) {
        findings.push_back(seconds("request_idle_limit_s", during.value_s, during.low_s, during.high_s));
        findings.push_back(finding("request_idle_close_kind", session.duringKind));
        return;
    }
    // Nobody tested these, so they only say something where dying silently is ruled out.
    if (between.byTest) {
        return;
    }
    double survived = session.during.survived_s();
    for (const double age : openAges(session, true)) {
        survived = std::max(survived, age);
    }
    if (survived > 0 && session.during.ends() == 0) {
        findings.push_back(seconds("request_idle_survived_s", survived, survived, survived));
    }
}

void addFindings(const IdleSession &session, const IdleVerdict &verdict, bool diedTogether, Findings &findings)
{
    const bool http = session.context.target.isHttp();
    double survived = session.between.survived_s();
    std::optional<double> survivedLow;
    if (verdict.kind == IdleVerdict::Kind::Together) {
        survived = std::max(survived, verdict.high_s);
    } else if (verdict.kind == IdleVerdict::Kind::Limit) {
        // On HTTP an end that comes by itself between requests is the server's keep-alive timer, another probe's
        // number.
        if (!http || verdict.byTest) {
            findings.push_back(seconds("idle_limit_s", verdict.value_s, verdict.low_s, verdict.high_s));
        }
        findings.push_back(finding("idle_close_kind", std::string(toString(verdict.close))));
        findings.push_back(finding("idle_scope", std::string(http ? "between_requests" : "raw")));
        findings.push_back(finding("idle_by_test", verdict.byTest));
        // A close that came by itself was seen to the millisecond; between two tests only the lower one is proof.
        survived = verdict.byTest ? verdict.low_s : std::max(verdict.low_s, verdict.value_s);
        survivedLow = verdict.low_s;
    }
    if (session.turnedAway > 0) {
        findings.push_back(finding("idle_turned_away", true));
    }
    if (diedTogether || verdict.kind == IdleVerdict::Kind::Limit) {
        findings.push_back(finding("idle_lanes_died_together", diedTogether));
    }
    if (survived > 0) {
        findings.push_back(seconds("idle_survived_s", survived, survivedLow.value_or(survived), survived));
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> IdleProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    if (context.addresses.empty()) {
        if (!isAddressLiteral(context.target.host)) {
            outcome.state = ProbeState::Skipped;
            outcome.reason = "no_address";
            co_return outcome;
        }
        context.addresses.push_back(context.target.host);
    }
    const asio::any_io_executor executor = co_await currentExecutor();
    const auto session = std::make_shared<IdleSession>(std::move(context), executor);
    const EndGuard guard(session);
    const std::stop_callback relay(session->context.stop, [session = session.get()] {
        session->end.request_stop();
        session->wake.notify();
    });

    const bool http = session->context.target.isHttp();
    const Silence silence = http ? Silence::BetweenRequests : Silence::Raw;
    const double maxIdle = std::max(0.5, session->context.options.maxIdle.count());
    const int most = std::max(4, session->context.options.maxConnections);
    // On HTTP the keepalive probe works beside this one.
    int budget = std::max(4, http ? most * 46 / 64 : most * 60 / 64);
    session->base = session->begin;

    // One connection first: a dead or hostile target is not asked forty times.
    IdleLane first;
    first.silence = silence;
    session->lanes.push_back(std::move(first));
    bool opened = false;
    for (int attempt = 0; attempt < 3 && !opened && !session->stopped() && session->keepAlive; ++attempt) {
        if (attempt > 0) {
            (void)co_await sleepUntil(Clock::now() + 300ms, session->end.get_token());
        }
        opened = co_await openLane(session, &session->lanes.front());
    }
    if (session->stopped()) {
        outcome.state = ProbeState::Cancelled;
        outcome.failures = session->failures;
        co_return outcome;
    }
    if (!opened && session->keepAlive) {
        outcome.state = ProbeState::Failed;
        outcome.failures = session->failures;
        const bool connected = !session->failures.empty() && session->failures.back().operation != Operation::Connect &&
                               session->failures.back().operation != Operation::TlsHandshake;
        outcome.reason = connected ? "no_http" : "connect_failed";
        co_return outcome;
    }

    session->base = Clock::now();
    if (http) {
        // Few: they only serve ends that arrive by themselves, and each may occupy a worker of the server.
        constexpr int during = 2;
        for (int i = 0; i < during; ++i) {
            spawnLane(session, Silence::DuringRequest, LanePlan{0.05 + 0.12 * i, {}});
        }
        if (!session->context.options.slowPath.empty()) {
            for (int i = 0; i < 2; ++i) {
                spawnLane(session, Silence::DuringRequest, LanePlan{0.08 + 0.12 * i, {}}, true);
            }
        }
        budget -= static_cast<int>(session->lanes.size()) - 1;
    }
    if (session->keepAlive) {
        if (!http && budget >= kCombWithWitnesses) {
            for (const double offset : kWitnessOffsets) {
                if (offset < maxIdle / 2) {
                    spawnLane(session, silence, LanePlan{offset, {}});
                    --budget;
                }
            }
        }
        std::vector<LanePlan> comb = planComb(maxIdle, std::max(4, budget));
        if (session->context.target.usesTls()) {
            // Handshakes cost both sides milliseconds of work, which would blur the ages of the first connections.
            double later = 0.25;
            for (LanePlan &plan : comb) {
                if (!plan.teeth_s.empty()) {
                    plan.offset_s += later;
                    later += 0.01;
                }
            }
        }
        session->lanes.front().plan = comb.front();
        session->group.spawn(runLane(session, &session->lanes.front()));
        for (std::size_t i = 1; i < comb.size(); ++i) {
            spawnLane(session, silence, std::move(comb[i]));
        }
    }

    IdleVerdict verdict;
    IdleVerdict during;
    bool secondWaveSent = false;
    bool diedTogether = false;
    double progressAt = -1;
    while (!session->stopped()) {
        co_await session->wake.waitUntil(Clock::now() + kTick);
        const TimePoint now = Clock::now();
        const double now_s = session->sinceBegin(now);
        if (session->stopped() || now >= session->context.deadline) {
            break;
        }
        if (session->context.progress && now_s - progressAt >= 0.25) {
            progressAt = now_s;
            const bool testing = testsPending(*session);
            session->context.progress(std::min(0.99, now_s / (maxIdle + 0.5)), testing ? "testing" : "waiting");
        }

        if (http && during.kind == IdleVerdict::Kind::Open && session->during.ends() > 0) {
            during = session->during.active(now_s, openAges(*session, true));
            if (during.kind == IdleVerdict::Kind::Limit) {
                emitEarly(*session, seconds("request_idle_limit_s", during.value_s, during.low_s, during.high_s));
            }
        }
        if (!session->keepAlive) {
            const bool waiting = std::any_of(session->lanes.begin(), session->lanes.end(),
                                             [](const IdleLane &lane) { return lane.state != State::Ended; });
            if (during.kind != IdleVerdict::Kind::Open || !waiting) {
                break;
            }
            continue;
        }

        verdict = session->between.active(now_s, openAges(*session, false));
        if (verdict.kind == IdleVerdict::Kind::Together && !openAges(*session, false).empty()) {
            // Part of them: one worker or one of several servers. The others go on measuring.
            diedTogether = true;
            session->between.forgetEnds();
            verdict = IdleVerdict();
        }
        if (verdict.kind != IdleVerdict::Kind::Open) {
            break;
        }
        callReserve(*session);
        if (testsPending(*session)) {
            continue;
        }
        const IdleVerdict silent = session->between.expiry();
        if (silent.kind == IdleVerdict::Kind::Limit) {
            const Seconds left = session->context.deadline - now;
            if (IdleSearch::narrow(silent.low_s, silent.high_s) || left.count() < silent.high_s + 3) {
                verdict = silent;
                break;
            }
            if (!secondWaveSent && !growsInto(*session, silent.low_s, silent.high_s)) {
                secondWaveSent = true;
                emitEarly(*session, seconds("idle_limit_s", silent.value_s, silent.low_s, silent.high_s));
                secondWave(session, silence, silent.low_s, silent.high_s);
            }
        }
        const bool more = std::any_of(session->lanes.begin(), session->lanes.end(), mayStillBeTested);
        if (!more && now >= session->holdUntil) {
            verdict = silent;
            break;
        }
    }

    if (verdict.kind == IdleVerdict::Kind::Limit && (!http || verdict.byTest)) {
        emitEarly(*session, seconds("idle_limit_s", verdict.value_s, verdict.low_s, verdict.high_s));
    }
    diedTogether = diedTogether || verdict.kind == IdleVerdict::Kind::Together;
    addFindings(*session, verdict, diedTogether, outcome.findings);
    if (http) {
        if (!session->keepAlive) {
            outcome.findings.push_back(finding("keepalive_offered", false));
        }
        addRequestFindings(*session, during, verdict, outcome.findings);
    }
    outcome.failures = session->failures;
    outcome.state = session->context.stop.stop_requested() ? ProbeState::Cancelled : ProbeState::Done;
    session->end.request_stop();
    co_await session->group.join();
    if (session->context.progress) {
        session->context.progress(1.0, "waiting");
    }
    co_return outcome;
}

}  // namespace resetscope::probes
