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

using namespace std::chrono_literals;
using Role = LoggedShot::Role;

constexpr Seconds kSoundingLimit{2.5};
constexpr int kClear = 6;  // this many resets and no answer: clear
constexpr int kPoolLines = 30;
constexpr Seconds kLineLimit{5};

}  // namespace

OriginSession::OriginSession(ProbeContext context, DialOptions where, Suspect suspect, const Reporter &report)
    : m_context(std::move(context)), m_where(std::move(where)), m_suspect(std::move(suspect)), m_report(report),
      m_log(m_suspect.trigger.isSmall(), m_suspect.trigger.isSmall() || m_suspect.trigger.isPooled())
{
    m_lanes = std::clamp(m_context.options.maxConnections - m_suspect.held - 4, 1, kMostShots);
}

OriginEvidence OriginSession::evidence() const
{
    OriginEvidence evidence = m_log.evidence();
    evidence.serverHops = m_way.reached ? m_way.hops : 0;
    return evidence;
}

int OriginSession::survivor() const
{
    for (std::size_t i = 0; i < m_suspect.controls.size(); ++i) {
        const OriginLog::Tally tally = m_log.control(static_cast<int>(i));
        if (tally.tried >= 3 && tally.reset == 0 && tally.answered > 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

// --- plans -----------------------------------------------------------------------------------------------------------

/// Long enough for any reset that came so far, short enough to end before the kernel has sent the trigger twice.
double OriginSession::window() const
{
    const double slowest = std::max(m_log.slowestReset(), m_log.roundTrip());
    return std::clamp(2.0 * slowest + 0.05, 0.1, 2.5);
}

OriginSession::Planned OriginSession::planSuspect(int gate, int reach) const
{
    Planned planned;
    planned.plan.trigger = m_suspect.trigger;
    planned.plan.where = m_where;
    planned.plan.gate = gate;
    planned.plan.reach = reach;
    planned.plan.window_s = window();
    if (m_suspect.trigger.kind == Trigger::Kind::Accept) {
        planned.plan.patience_s = std::clamp(3 * m_log.roundTrip(), 0.12, 0.6);
    }
    planned.plan.reset_s = m_log.usualReset();
    // An idle line is asked again only after a second; where every trigger draws a reset, that second tells nothing.
    planned.plan.lift = !(m_suspect.trigger.isPooled() && m_log.certain());
    planned.entry.role = gate > 0 || reach > 0 ? Role::Suspect : Role::Sounding;
    planned.entry.gate = gate;
    planned.entry.reach = reach;
    return planned;
}

OriginSession::Planned OriginSession::planControl(int number, int gate) const
{
    Planned planned;
    planned.plan.trigger =
        number >= 0 ? m_suspect.controls[static_cast<std::size_t>(number)].trigger : m_suspect.trigger;
    planned.plan.where = m_where;
    planned.plan.gate = gate;
    planned.plan.window_s = std::clamp(std::max(3 * m_log.roundTrip() + 0.05, 2.5 * m_log.slowestAnswer()), 0.1, 2.5);
    planned.entry.role = Role::Control;
    planned.entry.control = number;
    planned.entry.gate = gate;
    return planned;
}

OriginSession::Planned OriginSession::planHandshake(int gate) const
{
    Planned planned;
    planned.plan.trigger.kind = Trigger::Kind::Connect;
    planned.plan.where = m_where;
    planned.plan.gate = gate;
    planned.plan.lift = false;
    const double known = m_log.roundTrip();
    planned.plan.window_s = known > 0 ? std::clamp(3 * known + 0.05, 0.1, 0.9) : 0.5;
    planned.entry.role = Role::Handshake;
    planned.entry.gate = gate;
    return planned;
}

/// How often a gate must be tried so that one of the tries very likely draws a reset at all.
int OriginSession::repeats() const
{
    const OriginLog::Tally tally = m_log.suspect();
    if (m_log.certain() || tally.tried == 0) {
        return 1;
    }
    const double ratio = std::clamp(static_cast<double>(tally.reset) / tally.tried, 0.05, 0.95);
    return std::clamp(static_cast<int>(std::ceil(std::log(0.1) / std::log(1 - ratio))), 2, 8);
}

/// Something answers there: a control that survives, or (-1) the suspect itself where it often does; -2: nothing.
int OriginSession::controlForData() const
{
    for (std::size_t i = 0; i < m_suspect.controls.size(); ++i) {
        const OriginLog::Tally tally = m_log.control(static_cast<int>(i));
        if (tally.answered > 0 && 2 * tally.reset < tally.tried) {
            return static_cast<int>(i);
        }
    }
    const OriginLog::Tally tally = m_log.suspect();
    return tally.answered > 0 && !m_suspect.trigger.isPooled() && m_suspect.trigger.bytes.size() < 65536 ? -1 : -2;
}

// --- volleys ---------------------------------------------------------------------------------------------------------

/// A gate or reach that has spoken clearly needs no more tries (only where most tries say nothing).
bool OriginSession::informed(const LoggedShot &entry) const
{
    if (entry.role != Role::Suspect || entry.late || entry.blind || m_log.certain()) {
        return false;
    }
    return std::any_of(m_log.shots().begin(), m_log.shots().end(), [&](const LoggedShot &other) {
        return other.gate == entry.gate && other.reach == entry.reach && m_log.passed(other).has_value();
    });
}

asio::awaitable<void> OriginSession::lane(std::shared_ptr<std::deque<Planned>> queue)
{
    const auto self = shared_from_this();
    while (!queue->empty() && !stopped()) {
        Planned next = std::move(queue->front());
        queue->pop_front();
        if (informed(next.entry)) {
            continue;
        }
        const bool suspect = next.entry.role == Role::Suspect || next.entry.role == Role::Sounding;
        if (suspect && m_fired >= m_suspect.shots) {
            continue;
        }
        if (suspect && m_suspect.trigger.isPooled()) {
            if (m_pool.empty()) {
                continue;
            }
            next.plan.line = m_pool.front();
            m_pool.pop_front();
        }
        m_fired += suspect ? 1 : 0;
        ++m_connections;
        LoggedShot entry = next.entry;
        entry.window_s = next.plan.window_s;
        entry.shot = co_await shoot(std::move(next.plan));
        if (entry.shot.stopped) {
            co_return;
        }
        show(entry);
        m_log.add(std::move(entry));
    }
}

asio::awaitable<void> OriginSession::volley(std::vector<Planned> plans, int lanes)
{
    const auto self = shared_from_this();
    const auto queue = std::make_shared<std::deque<Planned>>();
    for (Planned &planned : plans) {
        queue->push_back(std::move(planned));
    }
    // Lines of the pool are open already; whatever else is fired comes on top of them.
    const bool fromPool = m_suspect.trigger.isPooled() && !plans.empty() &&
                          (plans.front().entry.role == Role::Suspect || plans.front().entry.role == Role::Sounding);
    if (!fromPool) {
        const auto open = static_cast<int>(m_held.size() + m_pool.size());
        lanes = std::clamp(lanes, 1, std::max(1, m_context.options.maxConnections - open));
    }
    TaskGroup group(co_await asio::this_coro::executor);
    for (int i = 0; i < std::min<int>(lanes, static_cast<int>(plans.size())); ++i) {
        group.spawn(lane(queue));
    }
    co_await group.join();
}

void OriginSession::show(const LoggedShot &entry) const
{
    if (entry.gate > 0 && !entry.blind) {
        GateSample sample;
        sample.gate = entry.gate;
        if (entry.role == Role::Suspect) {
            OriginLog view = m_log;
            const auto through = view.passed(entry);
            if (!through) {
                return;
            }
            sample.what = "reset";
            sample.passed = *through;
        } else {
            if (entry.shot.end != Shot::End::Answer && entry.shot.end != Shot::End::Silence) {
                return;
            }
            sample.what = entry.role == Role::Handshake ? "handshake" : "data";
            sample.passed = entry.shot.end == Shot::End::Answer && !entry.shot.lifted;
        }
        m_report.sample(sample);
    }
    if (entry.reach > 0) {
        HopSample sample;
        sample.hop = entry.reach;
        const bool reset = entry.shot.end == Shot::End::Reset && !entry.shot.lifted;
        sample.outcome = reset ? "reset" : entry.shot.expired ? "router" : "silent";
        sample.rtt_s = reset ? entry.shot.reset_s : 0;
        const auto known = m_way.routers.find(entry.reach);
        if (!reset && entry.shot.expired && known != m_way.routers.end()) {
            sample.address = known->second;
        }
        m_report.sample(sample);
    }
}

// --- stages ----------------------------------------------------------------------------------------------------------

asio::awaitable<void> OriginSession::openLine(bool prelude)
{
    const auto self = shared_from_this();
    std::shared_ptr<Line> line;
    ++m_connections;
    if (m_suspect.trigger.tls) {
        DialOptions options = m_where;
        options.tls = true;
        options.deadline = Clock::now() + std::chrono::duration_cast<Clock::duration>(kLineLimit);
        const DialResult dialled = co_await dial(std::move(options));
        if (!dialled.connection) {
            co_return;
        }
        line = makeTlsLine(dialled.connection);
    } else {
        LineOptions options;
        options.address = m_where.address;
        options.port = m_where.port;
        options.stop = m_where.stop;
        options.routerMessages = true;
        const auto plain = PlainLine::make(co_await asio::this_coro::executor, std::move(options));
        const TimePoint until = Clock::now() + std::chrono::duration_cast<Clock::duration>(kLineLimit);
        const Opening opening = co_await plain->open(until);
        if (opening != Opening::Open) {
            co_return;
        }
        line = plain;
    }
    if (prelude && !m_suspect.prelude.bytes.empty()) {
        std::string bytes = m_suspect.prelude.bytes;
        const TimePoint until = Clock::now() + std::chrono::duration_cast<Clock::duration>(kLineLimit);
        co_await line->write(std::move(bytes), until);
        bool talking = true;
        while (talking) {
            const TimePoint quiet = Clock::now() + 300ms;
            const Incoming got = co_await line->read(std::min(until, quiet));
            talking = got.kind == Incoming::Kind::Data;
            if (!talking && got.kind != Incoming::Kind::Timeout) {
                co_return;
            }
        }
    }
    m_pool.push_back(line);
}

asio::awaitable<void> OriginSession::hold()
{
    const auto self = shared_from_this();
    TaskGroup group(co_await asio::this_coro::executor);
    for (int i = 0; i < m_suspect.held; ++i) {
        group.spawn(openLine(false));
    }
    co_await group.join();
    m_held.assign(m_pool.begin(), m_pool.end());
    m_pool.clear();
}

asio::awaitable<bool> OriginSession::prepare()
{
    const auto self = shared_from_this();
    if (m_suspect.held > 0) {
        // Before the crowd is there: afterwards the far end opens nothing more.
        TaskGroup before(co_await asio::this_coro::executor);
        before.spawn(measureHandshake());
        before.spawn(measureWay());
        co_await before.join();
        m_serverMeasured = true;
        co_await hold();
        co_return !stopped() && static_cast<int>(m_held.size()) >= std::max(1, m_suspect.held / 2);
    }
    if (!m_suspect.trigger.isPooled()) {
        co_return true;
    }
    const TimePoint due =
        Clock::now() + std::chrono::duration_cast<Clock::duration>(Seconds(m_suspect.silence_s + 0.3));
    const int lines = std::clamp(m_context.options.maxConnections - 4, 4, kPoolLines);
    TaskGroup group(co_await asio::this_coro::executor);
    for (int i = 0; i < lines; ++i) {
        group.spawn(openLine(true));
    }
    co_await group.join();
    if (static_cast<int>(m_pool.size()) < lines / 2 || stopped() || due > m_context.deadline) {
        co_return false;
    }
    TaskGroup meanwhile(co_await asio::this_coro::executor);
    meanwhile.spawn(measureHandshake());
    meanwhile.spawn(measureWay());
    co_await meanwhile.join();
    m_serverMeasured = true;
    if (m_suspect.trigger.kind == Trigger::Kind::Keepalive) {
        m_report.progress(0.2, "waiting");
        const bool goesOn = co_await sleepUntil(due, m_context.stop);
        co_return goesOn;
    }
    co_return !stopped();
}

asio::awaitable<void> OriginSession::sound()
{
    const auto self = shared_from_this();
    if (m_suspect.trigger.kind == Trigger::Kind::Wait) {
        // All end by themselves at the same time, so the gates have to be down before: one volley, no second look.
        std::vector<int> gates{0, 0, 0, 0, 0};
        const auto server = m_log.handshakeBracket().range();
        for (const int gate : kUsualGates) {
            gates.push_back(gate);
        }
        if (server) {
            for (int offset = -2; offset <= 6; ++offset) {
                const int gate = server->high + offset;
                const int copies = offset == 0 || offset == 1 ? 3 : 1;
                gates.insert(gates.end(), static_cast<std::size_t>(gate >= 1 && gate <= 255 ? copies : 0), gate);
            }
        }
        std::vector<Planned> plans;
        for (const int gate : gates) {
            Planned planned = planSuspect(gate, 0);
            planned.plan.window_s = m_suspect.silence_s + 1;
            planned.plan.patience_s = m_suspect.silence_s + 1;
            plans.push_back(std::move(planned));
        }
        const int all = static_cast<int>(plans.size());
        co_await volley(std::move(plans), all);
        co_return;
    }
    const TimePoint until = Clock::now() + std::chrono::duration_cast<Clock::duration>(kSoundingLimit);
    const int group = m_suspect.held > 0 ? 2 : kSoundingShots;
    for (int done = 0; done < m_suspect.tries && !stopped(); done += group) {
        std::vector<Planned> plans;
        for (int i = 0; i < std::min(group, m_suspect.tries - done); ++i) {
            plans.push_back(planSuspect(0, 0));
        }
        co_await volley(std::move(plans), group);
        const OriginLog::Tally tally = m_log.suspect();
        const bool clear = tally.reset == tally.tried && tally.reset >= std::min(kClear, m_suspect.tries);
        const bool enough = tally.reset >= 4 && tally.tried >= 12;
        if (clear || enough || (Clock::now() > until && tally.tried >= 3)) {
            break;
        }
    }
}

asio::awaitable<void> OriginSession::compare()
{
    const auto self = shared_from_this();
    const OriginLog::Tally tally = m_log.suspect();
    int tries = 3;
    if (!m_log.certain() && tally.tried > 0) {
        const double ratio = std::clamp(static_cast<double>(tally.reset) / tally.tried, 0.05, 0.95);
        tries = std::clamp(static_cast<int>(std::ceil(std::log(0.02) / std::log(1 - ratio))), 3, 12);
    }
    std::vector<Planned> plans;
    for (int i = 0; i < tries; ++i) {
        for (std::size_t number = 0; number < m_suspect.controls.size(); ++number) {
            plans.push_back(planControl(static_cast<int>(number), 0));
        }
        if (m_suspect.trigger.isSmall()) {
            Planned withheld = planSuspect(0, 0);
            withheld.plan.trigger.kind = Trigger::Kind::Accept;
            withheld.plan.patience_s = window();
            withheld.entry.role = Role::Withheld;
            plans.push_back(std::move(withheld));
        }
    }
    co_await volley(std::move(plans), kSoundingShots);
}

}  // namespace resetscope::probes
