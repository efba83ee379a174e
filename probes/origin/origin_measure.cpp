// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/origin_session.h"

#include "probes/core/statistics.h"
#include "probes/net/task_group.h"
#include "probes/origin/tls_line.h"

#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace resetscope::probes {
namespace {

using Role = LoggedShot::Role;

constexpr int kRounds = 5;
constexpr int kWidth = 8;
constexpr double kDownloadStep = 16384;  // less than a window of ours, so that one of the steps fits

}  // namespace

asio::awaitable<void> OriginSession::measure()
{
    const auto self = shared_from_this();
    const bool waited = m_suspect.trigger.kind == Trigger::Kind::Wait;
    if (!m_serverMeasured) {
        m_report.progress(0.35, "measuring");
        TaskGroup group(co_await asio::this_coro::executor);
        group.spawn(measureHandshake());
        group.spawn(measureWay());
        co_await group.join();
    }
    if (waited || stopped()) {
        co_return;
    }
    m_report.progress(0.5, "measuring");
    TaskGroup group(co_await asio::this_coro::executor);
    group.spawn(measureReset());
    group.spawn(measureData());
    group.spawn(measureHop());
    co_await group.join();
    if (stopped()) {
        co_return;
    }
    m_report.progress(0.8, "confirming");
    co_await confirm();
}

asio::awaitable<void> OriginSession::measureHandshake()
{
    const auto self = shared_from_this();
    std::vector<int> gates(std::begin(kUsualGates), std::end(kUsualGates));
    for (int round = 0; round < kRounds && !gates.empty() && !stopped(); ++round) {
        std::vector<Planned> plans;
        for (const int gate : gates) {
            plans.push_back(planHandshake(gate));
        }
        const int atOnce = m_suspect.held > 0 ? std::clamp(m_suspect.held / 2, 1, kMostShots) : kMostShots;
        co_await volley(std::move(plans), atOnce);
        gates = m_log.handshakeBracket().next(kWidth);
        const auto range = m_log.handshakeBracket().range();
        if (gates.empty() && range && round < kRounds - 1) {
            // Several ways to the same host show only when it is asked on several connections.
            const int low = m_log.handshakeBracket().passes(range->low);
            if (low < 3) {
                gates.assign(static_cast<std::size_t>(3 - low), range->low);
                gates.insert(gates.end(), 2, std::min(range->high + 1, TtlBracket::kMost));
            }
        }
    }
}

asio::awaitable<void> OriginSession::measureWay()
{
    const auto self = shared_from_this();
    std::vector<std::vector<HopAnswer>> rounds;
    for (int round = 0; round < 2 && !stopped(); ++round) {
        TraceOptions options;
        options.address = m_where.address;
        options.port = m_where.port;
        options.stop = m_where.stop;
        options.deadline = m_context.deadline;
        const double known = m_log.roundTrip();
        options.patience = Seconds(known > 0 ? std::clamp(4 * known + 0.1, 0.25, 1.0) : 0.7);
        options.lastHop = m_way.reached ? m_way.hops : 30;
        options.onAnswer = [this](const HopAnswer &) { ++m_connections; };
        rounds.push_back(co_await traceOnce(std::move(options)));
        m_way = summarizePath(rounds);
    }
}

asio::awaitable<void> OriginSession::measureReset()
{
    const auto self = shared_from_this();
    if (m_suspect.trigger.isDownload()) {
        co_await measureDownload();
        co_return;
    }
    const auto server = m_log.handshakeBracket().range();
    std::set<int> gates;
    if (server) {
        gates = {server->low, server->high + 1, server->high + 2, server->high + 3, 33, 65, 129};
    } else {
        gates.insert(std::begin(kUsualGates), std::end(kUsualGates));
    }
    const int width = m_log.certain() ? kWidth : kWidth / 2;
    for (int round = 0; round < kRounds && !gates.empty() && !stopped(); ++round) {
        std::vector<Planned> plans;
        for (int again = 0; again < repeats(); ++again) {
            for (const int gate : gates) {
                if (gate >= 1 && gate <= TtlBracket::kMost) {
                    plans.push_back(planSuspect(gate, 0));
                }
            }
        }
        co_await volley(std::move(plans), m_lanes);
        const TtlBracket bracket = m_log.resetBracket();
        const std::vector<int> next = bracket.next(width);
        gates = {next.begin(), next.end()};
    }
}

/// A gate above the server's TTL keeps the data out as well, and without data there is no reset. So it goes down
/// shortly before the place where the transfer breaks off, when the far end has all it needs to come to that point.
asio::awaitable<void> OriginSession::measureDownload()
{
    const auto self = shared_from_this();
    const auto server = m_log.handshakeBracket().range();
    std::vector<double> ends;
    for (const LoggedShot &logged : m_log.shots()) {
        if (logged.role == Role::Sounding && logged.shot.end == Shot::End::Reset) {
            ends.push_back(static_cast<double>(logged.shot.bytes));
        }
    }
    if (!server || ends.empty()) {
        co_return;
    }
    std::vector<Planned> below;
    below.push_back(planSuspect(server->low, 0));
    below.push_back(planSuspect(server->low, 0));
    for (Planned &planned : below) {
        planned.plan.window_s = planned.plan.patience_s;
    }
    co_await volley(std::move(below), 2);
    const double usual = median(ends);
    std::vector<int> gates{server->high + 1};
    for (int round = 0; round < 3 && !gates.empty() && !stopped(); ++round) {
        std::vector<Planned> plans;
        for (int step = 0; step < 6; ++step) {
            for (const int gate : gates) {
                Planned planned = planSuspect(gate, 0);
                // From shortly behind the usual end to a few windows before it.
                const double first = usual + kDownloadStep * (1 - step);
                planned.plan.trigger.readFirst = static_cast<std::size_t>(std::max(1.0, first));
                planned.plan.window_s = std::clamp(3 * m_log.roundTrip() + 0.05, 0.1, 0.6);
                plans.push_back(std::move(planned));
            }
        }
        co_await volley(std::move(plans), 6);
        const TtlBracket bracket = m_log.resetBracket();
        const auto range = bracket.range();
        gates = bracket.next(2);
        if (range && bracket.blocks(range->high + 1) < 2) {
            gates.push_back(range->high + 1);
        }
    }
}

asio::awaitable<void> OriginSession::measureData()
{
    const auto self = shared_from_this();
    const auto server = m_log.handshakeBracket().range();
    const int control = controlForData();
    if (!server || control == -2 || m_log.slowestAnswer() > 1.0) {
        co_return;
    }
    std::vector<int> gates{server->low, server->low, server->high + 1, server->high + 1};
    for (int round = 0; round < kRounds && !gates.empty() && !stopped(); ++round) {
        std::vector<Planned> plans;
        for (const int gate : gates) {
            if (gate >= 1 && gate <= TtlBracket::kMost) {
                plans.push_back(planControl(control, gate));
            }
        }
        co_await volley(std::move(plans), kSoundingShots + 1);
        // What is neither let in nor kept out there cannot be measured this way.
        const TtlBracket bracket = m_log.dataBracket();
        gates.clear();
        if (bracket.highestPass() > 0 && bracket.lowestBlock() <= TtlBracket::kMost) {
            gates = bracket.next(kWidth);
        }
    }
}

asio::awaitable<void> OriginSession::measureHop()
{
    const auto self = shared_from_this();
    const Trigger::Kind kind = m_suspect.trigger.kind;
    if (kind == Trigger::Kind::Accept || !m_suspect.trigger.before.empty() || m_suspect.trigger.upload ||
        m_suspect.trigger.isDownload() || m_log.withheld().reset > 0) {
        co_return;
    }
    const auto server = m_log.handshakeBracket().range();
    const int most = std::min(m_way.reached ? m_way.hops : server ? distanceFromTtl(server->low) : 16, 30);
    // Whatever is drawn by a reach is drawn by each larger one: a bracket over 256 - reach.
    std::vector<int> reaches;
    const int step = most > 10 ? (most + 7) / 8 : 1;
    for (int reach = 1; reach <= most; reach += step) {
        reaches.push_back(reach);
    }
    if (reaches.back() != most) {
        reaches.push_back(most);
    }
    for (int round = 0; round < 3 && !reaches.empty() && !stopped(); ++round) {
        std::vector<Planned> plans;
        for (int again = 0; again < repeats(); ++again) {
            for (const int reach : reaches) {
                plans.push_back(planSuspect(0, reach));
            }
        }
        co_await volley(std::move(plans), m_lanes);
        const OriginEvidence evidence = m_log.evidence();
        const int last = evidence.lastWithoutReset;
        reaches.clear();
        if (evidence.triggerReach > last + 1) {
            const int gap = evidence.triggerReach - last;
            for (int reach = last + 1; reach < evidence.triggerReach; reach += std::max(1, gap / 8)) {
                reaches.push_back(reach);
            }
        }
    }
}

asio::awaitable<void> OriginSession::confirm()
{
    const auto self = shared_from_this();
    const OriginEvidence evidence = m_log.evidence();
    std::vector<Planned> plans;
    const int times = repeats();
    const auto add = [&](int gate, int reach, bool blind) {
        Planned planned = planSuspect(gate, reach);
        planned.plan.blind = blind;
        planned.entry.blind = blind;
        planned.entry.late = true;
        plans.push_back(std::move(planned));
    };
    const bool maySpareShots = m_suspect.shots >= 40;
    // In between, the trigger is fired freely: a service that has changed meanwhile must not pass for a forgery.
    add(0, 0, false);
    for (int i = 0; i < (maySpareShots ? 2 : 1) * times; ++i) {
        if (evidence.resetTtl && !m_suspect.trigger.isDownload()) {
            add(evidence.resetTtl->low, 0, false);
            add(std::min(evidence.resetTtl->high + 1, TtlBracket::kMost), 0, false);
        }
        if (evidence.triggerReach > 0) {
            add(0, evidence.triggerReach, false);
            if (evidence.triggerReach > 1 && i % 2 == 0) {
                add(0, evidence.triggerReach - 1, false);
            }
        }
    }
    if (m_suspect.trigger.isSmall() && maySpareShots) {
        for (int i = 0; i < (m_log.certain() ? 3 : 6); ++i) {
            add(TtlBracket::kMost, 0, true);
        }
    }
    add(0, 0, false);
    co_await volley(std::move(plans), m_lanes);
    std::vector<Planned> last;
    last.push_back(planSuspect(0, 0));
    last.back().entry.late = true;
    co_await volley(std::move(last), 1);
}

}  // namespace resetscope::probes
