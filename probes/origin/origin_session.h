// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/reporter.h"
#include "probes/origin/origin_log.h"
#include "probes/origin/origin_suspects.h"
#include "probes/path/path_summary.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace resetscope::probes {

/// Shots at once; what only many at once do is not our business here, so the first look is more modest.
inline constexpr int kMostShots = 12;
inline constexpr int kSoundingShots = 3;
/// Where usual TTLs lie: shortly under 32, 64, 128 and 255.
inline constexpr int kUsualGates[] = {25, 41, 53, 59, 65, 105, 117, 123, 129, 233, 245};

/// One suspect under examination. Lives as long as the run; network thread.
class OriginSession : public std::enable_shared_from_this<OriginSession> {
public:
    OriginSession(ProbeContext context, DialOptions where, Suspect suspect, const Reporter &report);

    /// Connections that the suspect needs beside it (a crowd, or lines that have been silent for long enough). Measures
    /// the server's own TTL and distance while it waits. False when it cannot be done.
    [[nodiscard]] asio::awaitable<bool> prepare();
    /// Fires the suspect with nothing in its way. Ends early when it is clear.
    [[nodiscard]] asio::awaitable<void> sound();
    /// The harmless ones beside it.
    [[nodiscard]] asio::awaitable<void> compare();
    /// TTLs of handshake, data and reset, the hop, and what comes behind the reset.
    [[nodiscard]] asio::awaitable<void> measure();

    [[nodiscard]] const OriginLog &log() const noexcept { return m_log; }
    [[nodiscard]] const Suspect &suspect() const noexcept { return m_suspect; }
    [[nodiscard]] const PathSummary &way() const noexcept { return m_way; }
    [[nodiscard]] OriginEvidence evidence() const;
    /// Number of a control that survived every time although the suspect did not; -1: none.
    [[nodiscard]] int survivor() const;
    [[nodiscard]] int connections() const noexcept { return m_connections; }
    [[nodiscard]] bool stopped() const { return m_context.stop.stop_requested() || Clock::now() >= m_context.deadline; }

private:
    struct Planned {
        ShotPlan plan;
        LoggedShot entry;
    };

    [[nodiscard]] Planned planSuspect(int gate, int reach) const;
    [[nodiscard]] Planned planControl(int number, int gate) const;
    [[nodiscard]] Planned planHandshake(int gate) const;
    [[nodiscard]] double window() const;
    [[nodiscard]] int repeats() const;
    [[nodiscard]] int controlForData() const;
    [[nodiscard]] bool informed(const LoggedShot &entry) const;

    [[nodiscard]] asio::awaitable<void> volley(std::vector<Planned> plans, int lanes);
    [[nodiscard]] asio::awaitable<void> lane(std::shared_ptr<std::deque<Planned>> queue);
    [[nodiscard]] asio::awaitable<void> measureHandshake();
    [[nodiscard]] asio::awaitable<void> measureWay();
    [[nodiscard]] asio::awaitable<void> measureReset();
    [[nodiscard]] asio::awaitable<void> measureDownload();
    [[nodiscard]] asio::awaitable<void> measureData();
    [[nodiscard]] asio::awaitable<void> measureHop();
    [[nodiscard]] asio::awaitable<void> confirm();
    [[nodiscard]] asio::awaitable<void> openLine(bool prelude);
    [[nodiscard]] asio::awaitable<void> hold();
    void show(const LoggedShot &entry) const;

    ProbeContext m_context;
    DialOptions m_where;
    Suspect m_suspect;
    const Reporter &m_report;
    OriginLog m_log;
    PathSummary m_way;
    bool m_serverMeasured = false;
    std::vector<std::shared_ptr<Line>> m_held;
    std::deque<std::shared_ptr<Line>> m_pool;
    int m_lanes = kMostShots;
    int m_connections = 0;
    int m_fired = 0;
};

}  // namespace resetscope::probes
