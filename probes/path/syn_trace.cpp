// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/path/syn_trace.h"

#include "probes/net/task_group.h"
#include "probes/path/line.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;

// Few services on a LAN are farther than the first group: they see a handful of connections, not thirty.
constexpr int kGroupEnds[] = {6, 14, 30};
constexpr auto kGroupDelay = 150ms;

struct Round {
    TraceOptions options;
    std::vector<HopAnswer> answers;
    int reached = 0;  // smallest hop at which the target answered; 0: none yet
};

asio::awaitable<void> traceHop(std::shared_ptr<Round> round, int hop)
{
    const auto executor = co_await asio::this_coro::executor;
    LineOptions options;
    options.address = round->options.address;
    options.port = round->options.port;
    options.reach = hop;
    options.routerMessages = true;
    options.stop = round->options.stop;
    const std::shared_ptr<PlainLine> line = PlainLine::make(executor, std::move(options));
    const TimePoint until = std::min(
        round->options.deadline, Clock::now() + std::chrono::duration_cast<Clock::duration>(round->options.patience));
    const Opening opening = co_await line->open(until);
    HopAnswer answer;
    answer.hop = hop;
    answer.rtt_s = line->open_s();
    switch (opening) {
    case Opening::Open:
        answer.kind = HopAnswer::Kind::Target;
        answer.address = round->options.address;
        break;
    case Opening::Refused:
        answer.kind = HopAnswer::Kind::Refused;
        answer.address = round->options.address;
        break;
    case Opening::Expired:
        answer.kind = HopAnswer::Kind::Router;
        answer.address = line->router();
        break;
    case Opening::Unreachable:
        answer.kind = HopAnswer::Kind::Unreachable;
        answer.address = line->router();
        break;
    case Opening::TimedOut:
        answer.rtt_s = 0;
        break;
    case Opening::Stopped:
    case Opening::Failed:
        co_return;
    }
    line->close();
    const bool target = answer.kind == HopAnswer::Kind::Target || answer.kind == HopAnswer::Kind::Refused;
    if (target && (round->reached == 0 || hop < round->reached)) {
        round->reached = hop;
    }
    if (round->options.onAnswer) {
        round->options.onAnswer(answer);
    }
    round->answers.push_back(std::move(answer));
}

}  // namespace

asio::awaitable<std::vector<HopAnswer>> traceOnce(TraceOptions options)
{
    const auto round = std::make_shared<Round>();
    round->options = std::move(options);
    TaskGroup group(co_await asio::this_coro::executor);
    int hop = round->options.firstHop;
    for (const int end : kGroupEnds) {
        if (hop > round->options.lastHop) {
            break;
        }
        for (; hop <= std::min(end, round->options.lastHop); ++hop) {
            group.spawn(traceHop(round, hop));
        }
        const TimePoint later = Clock::now() + kGroupDelay;
        while (Clock::now() < later && round->reached == 0) {
            const bool goesOn =
                co_await sleepUntil(std::min<TimePoint>(later, Clock::now() + 10ms), round->options.stop);
            if (!goesOn) {
                break;
            }
        }
        if (round->reached != 0 || round->options.stop.stop_requested()) {
            break;
        }
    }
    co_await group.join();
    std::sort(round->answers.begin(), round->answers.end(),
              [](const HopAnswer &a, const HopAnswer &b) { return a.hop < b.hop; });
    co_return std::move(round->answers);
}

}  // namespace resetscope::probes
