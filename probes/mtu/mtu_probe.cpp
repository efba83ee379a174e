// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/mtu/mtu_probe.h"

#include "probes/loss/echo_check.h"
#include "probes/mtu/mtu_search.h"
#include "probes/mtu/mtu_trial.h"
#include "probes/net/task_group.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

using Way = MtuTrial::Way;
using Outcome = MtuTrialResult::Outcome;

constexpr int kSmallSegment = 536;     // every path takes it: RFC 9293, 3.7.1
constexpr int kLargestSegment = 3000;  // what a polite request can fill
constexpr int kLargestPacket = 65535;  // of IP; the loopback interface allows one byte more
constexpr Seconds kCertain{1.4};       // three retransmissions and more
constexpr Seconds kQuick{0.75};        // two; the edge is tried again afterwards
constexpr int kSideBySide = 12;
constexpr int kMostWaves = 5;

/// Shared by the trials of one run.
struct MtuRun {
    MtuRun(ProbeContext given, const Reporter &to, asio::any_io_executor on)
        : context(std::move(given)), reporter(to), executor(std::move(on))
    {
    }
    ProbeContext context;
    const Reporter &reporter;
    asio::any_io_executor executor;
    MtuTrialResult baseline;
    int localMtu = 0;
    int learned = 0;  ///< smallest size that the kernel was told
    bool echo = false;
    Failures failures;
    double fraction = 0;

    [[nodiscard]] bool stopped() const { return context.stop.stop_requested(); }
    [[nodiscard]] int segmentFor(int packet) const { return packet - baseline.header; }
    void progress(double by)
    {
        fraction = std::min(0.95, fraction + by);
        reporter.progress(fraction, "testing");
    }
};

using Results = std::vector<MtuTrialResult>;

asio::awaitable<void> runInto(std::shared_ptr<MtuRun> run, MtuTrial trial, std::shared_ptr<Results> results,
                              std::size_t index)
{
    const MtuTrialResult result = co_await runTrial(run->context, trial);
    (*results)[index] = result;
    if (result.stopped) {
        co_return;
    }
    if (!result.failure.code.empty() && run->failures.empty()) {
        run->failures.push_back(result.failure);
    }
    if (result.kernelMtu > 0 && result.kernelMtu < std::min(result.interfaceMtu, kLargestPacket)) {
        run->learned = run->learned == 0 ? result.kernelMtu : std::min(run->learned, result.kernelMtu);
    }
    if (result.outcome != Outcome::Unknown) {
        TransferSample sample;
        sample.direction = "packet";
        sample.size_bytes = result.packet;
        sample.done_bytes = result.outcome == Outcome::Passed ? result.packet : 0;
        sample.elapsed_s = result.elapsed_s;
        sample.outcome = result.outcome == Outcome::Passed ? "ok" : "silent";
        run->reporter.sample(sample);
    }
}

asio::awaitable<std::shared_ptr<Results>> runAll(std::shared_ptr<MtuRun> run, std::vector<MtuTrial> trials)
{
    const auto results = std::make_shared<Results>(trials.size());
    TaskGroup group(run->executor);
    for (std::size_t i = 0; i < trials.size(); ++i) {
        group.spawn(runInto(run, trials[i], results, i));
    }
    co_await group.join();
    co_return results;
}

MtuTrial trialOf(const MtuRun &run, Way way, int maxSegment, Seconds patience)
{
    MtuTrial trial;
    trial.way = way;
    trial.maxSegment = maxSegment;
    trial.patience = patience;
    trial.rtt_s = run.baseline.rtt_s;
    trial.answer_s = run.baseline.elapsed_s;
    return trial;
}

/// Small segments: what the service does when packet sizes are no question.
asio::awaitable<bool> measureBaseline(std::shared_ptr<MtuRun> run)
{
    const Way way = run->echo ? Way::EchoBoth : Way::Down;
    MtuTrial trial = trialOf(*run, way, kSmallSegment, Seconds(4));
    std::vector<MtuTrial> trials(2, trial);
    const std::shared_ptr<Results> results = co_await runAll(run, trials);
    bool good = false;
    for (const MtuTrialResult &result : *results) {
        run->localMtu = std::max(run->localMtu, result.interfaceMtu);
        if (result.outcome == Outcome::Passed && (!good || result.elapsed_s < run->baseline.elapsed_s)) {
            run->baseline = result;
            good = true;
        }
    }
    co_return good;
}

/// What full-sized segments do in one direction.
struct WayVerdict {
    int passed = 0;
    int stalled = 0;
    int packet = 0;     ///< largest that passed
    int attempted = 0;  ///< largest that was tried
    [[nodiscard]] bool isStalled() const noexcept { return passed == 0 && stalled >= 2; }
};

void count(WayVerdict &verdict, const MtuTrialResult &result, bool stalled)
{
    verdict.attempted = std::max(verdict.attempted, result.packet);
    if (stalled) {
        ++verdict.stalled;
    } else if (result.outcome == Outcome::Passed) {
        ++verdict.passed;
        int packet = result.packet;
        if (result.kernelMtu > 0 && result.kernelMtu < packet) {
            packet = result.kernelMtu;  // it was told on the way and sent smaller ones
        }
        verdict.packet = std::max(verdict.packet, packet);
    }
}

struct FullVerdict {
    WayVerdict up;
    WayVerdict down;
};

asio::awaitable<FullVerdict> tryFull(std::shared_ptr<MtuRun> run, bool downToo)
{
    FullVerdict verdict;
    const bool tooLarge = run->localMtu - run->baseline.header > kLargestSegment;
    const int segment = tooLarge ? kLargestSegment : 0;
    for (int round = 0; round < 2; ++round) {
        std::vector<MtuTrial> trials;
        for (int i = 0; i < 2; ++i) {
            if (run->echo) {
                trials.push_back(trialOf(*run, Way::EchoBoth, segment, kCertain));
            } else {
                trials.push_back(trialOf(*run, Way::Up, segment, kCertain));
                if (downToo) {
                    trials.push_back(trialOf(*run, Way::Down, segment, kCertain));
                }
            }
        }
        const std::shared_ptr<Results> results = co_await runAll(run, trials);
        for (std::size_t i = 0; i < results->size(); ++i) {
            const MtuTrialResult &result = (*results)[i];
            if (trials[i].way != Way::Down) {
                count(verdict.up, result, result.upStalled);
            }
            if (trials[i].way == Way::Down || (run->echo && !result.upStalled)) {
                count(verdict.down, result, result.downStalled);
            }
        }
        const auto settled = [](const WayVerdict &way) { return way.passed > 0 || way.isStalled(); };
        if (run->stopped() || (settled(verdict.up) && (!downToo || settled(verdict.down)))) {
            break;
        }
    }
    co_return verdict;
}

asio::awaitable<void> tryWave(std::shared_ptr<MtuRun> run, std::shared_ptr<MtuSearch> search, Way way,
                              std::vector<int> packets, Seconds patience)
{
    std::vector<MtuTrial> trials;
    for (const int packet : packets) {
        trials.push_back(trialOf(*run, way, run->segmentFor(packet), patience));
    }
    const std::shared_ptr<Results> results = co_await runAll(run, trials);
    // Stalls first: a larger packet that passed takes them back.
    for (std::size_t i = 0; i < packets.size(); ++i) {
        if ((*results)[i].outcome == Outcome::Stalled) {
            search->stalled(packets[i]);
        }
    }
    for (std::size_t i = 0; i < packets.size(); ++i) {
        if ((*results)[i].outcome == Outcome::Passed) {
            search->passed(packets[i]);
        }
    }
}

struct EdgeVerdict {
    int passes = 0;
    int stalls = 0;
};

/// Both sides of the edge once more, patiently.
asio::awaitable<EdgeVerdict> tryEdge(std::shared_ptr<MtuRun> run, std::shared_ptr<MtuSearch> search, Way way)
{
    const int low = search->low();
    const int high = search->high();
    std::vector<MtuTrial> trials;
    for (const int packet : {low, low, high, high}) {
        trials.push_back(trialOf(*run, way, run->segmentFor(packet), kCertain));
    }
    const std::shared_ptr<Results> results = co_await runAll(run, trials);
    EdgeVerdict verdict;
    for (std::size_t i = 0; i < results->size(); ++i) {
        const Outcome outcome = (*results)[i].outcome;
        if (i < 2) {
            verdict.passes += outcome == Outcome::Passed ? 1 : 0;
        } else {
            verdict.stalls += outcome == Outcome::Stalled ? 1 : 0;
            if (outcome == Outcome::Passed) {
                search->passed(high);
            }
        }
    }
    co_return verdict;
}

/// True when the edge was found and confirmed.
asio::awaitable<bool> findEdge(std::shared_ptr<MtuRun> run, std::shared_ptr<MtuSearch> search, Way way)
{
    const int lanes = std::clamp(run->context.options.maxConnections, 2, kSideBySide);
    for (int round = 0; round < 2; ++round) {
        for (int wave = 0; wave < kMostWaves && search->valid() && !search->exact() && !run->stopped(); ++wave) {
            std::vector<int> packets = search->next(lanes);
            run->progress(0.15);
            co_await tryWave(run, search, way, packets, kQuick);
        }
        if (run->stopped() || !search->valid()) {
            co_return false;
        }
        const EdgeVerdict edge = co_await tryEdge(run, search, way);
        if (edge.passes >= 1 && edge.stalls >= 2) {
            co_return true;
        }
        if (edge.passes == 0 || !search->valid()) {
            co_return false;
        }
    }
    co_return false;
}

void reportPassed(const MtuRun &run, const FullVerdict &full, bool downTried, ProbeOutcome &outcome)
{
    const bool up = full.up.passed > 0;
    const bool down = downTried && full.down.passed > 0;
    // A way that was tried without an answer may be the one that swallows them.
    if ((!up && !down) || (downTried && !down)) {
        return;
    }
    const int packet = up ? full.up.packet : full.down.packet;
    // Nothing larger than the local interface allows can have been tried.
    const int most = run.learned > 0 ? packet : std::max(packet, packet == full.up.attempted ? run.localMtu : packet);
    run.reporter.number(outcome, "path_mtu_bytes", packet, packet, most, "bytes");
    run.reporter.flag(outcome, "mtu_black_hole", false);
    run.reporter.word(outcome, "mtu_tested", up && down ? "both" : up ? "up" : "down");
    run.reporter.flag(outcome, "mtu_learned", run.learned > 0);
}

}  // namespace

asio::awaitable<ProbeOutcome> MtuProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    const Reporter reporter(context, id());
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto run = std::make_shared<MtuRun>(context, reporter, executor);
    reporter.progress(0.0, "connecting");
    if (!context.target.isHttp()) {
        run->echo = co_await echoes(context);
        if (!run->echo) {
            outcome.state = run->stopped() ? ProbeState::Cancelled : ProbeState::Skipped;
            outcome.reason = run->stopped() ? "" : "needs_http";
            co_return outcome;
        }
    }
    const bool good = co_await measureBaseline(run);
    if (run->stopped()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    if (run->localMtu > 0) {
        reporter.number(outcome, "mtu_local_bytes", run->localMtu, "bytes");
    }
    outcome.failures = run->failures;
    if (!good) {
        outcome.state = ProbeState::Failed;
        outcome.reason = run->failures.empty() ? "no_http" : "connect_failed";
        co_return outcome;
    }
    run->progress(0.1);
    const int fullPacket = std::min(run->localMtu, kLargestSegment + run->baseline.header);
    const bool downToo = run->echo || run->baseline.received + 300 > static_cast<std::uint64_t>(fullPacket);
    const FullVerdict full = co_await tryFull(run, downToo);
    run->progress(0.2);
    const bool stalled = full.up.isStalled() || (downToo && full.down.isStalled());
    if (run->stopped() || !stalled) {
        reportPassed(*run, full, downToo, outcome);
        outcome.state = run->stopped() ? ProbeState::Cancelled : ProbeState::Done;
        reporter.progress(1.0, "testing");
        co_return outcome;
    }
    const bool up = full.up.isStalled();
    const int largest = up ? full.up.attempted : std::max(full.down.attempted, fullPacket);
    const Way way = run->echo ? Way::EchoBoth : up ? Way::Up : Way::Down;
    const auto search = std::make_shared<MtuSearch>(kSmallSegment + run->baseline.header, largest);
    const bool found = co_await findEdge(run, search, way);
    outcome.failures = run->failures;
    if (run->stopped()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    if (found) {
        reporter.number(outcome, "path_mtu_bytes", search->low(), search->low(), search->high() - 1, "bytes");
        reporter.number(outcome, "mtu_stall_bytes", search->high(), "bytes");
        reporter.flag(outcome, "mtu_black_hole", true);
        const bool both = up && full.down.isStalled();
        reporter.word(outcome, "mtu_stall_direction", both ? "both" : up ? "up" : "down");
        reporter.word(outcome, "mtu_tested", downToo ? "both" : "up");
        reporter.flag(outcome, "mtu_learned", run->learned > 0);
    }
    reporter.progress(1.0, "testing");
    co_return outcome;
}

}  // namespace resetscope::probes
