// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_model.h"

#include <algorithm>

namespace resetscope::ui {

namespace {

constexpr double kSlack_s = 0.3;  ///< between what a lane says of itself and our own clock

}  // namespace

LaneLook LaneModel::Lane::look() const
{
    switch (last.phase) {
    case Phase::Opening:
    case Phase::Waiting:
    case Phase::Testing:
        break;
    case Phase::Survived:
        return LaneLook::Survived;
    case Phase::Failed:
        return LaneLook::Failed;
    case Phase::Closed:
        switch (last.close) {
        case probes::CloseKind::Fin:
            return LaneLook::Fin;
        case probes::CloseKind::Rst:
            // The box forgot without a word; the reset only answered our own later use.
            return last.byTest ? LaneLook::Silent : LaneLook::Rst;
        case probes::CloseKind::Silent:
            return LaneLook::Silent;
        case probes::CloseKind::None:
            return LaneLook::Failed;
        }
    }
    return LaneLook::Waiting;
}

bool LaneModel::take(const probes::Sample &sample)
{
    const auto *lane = std::get_if<probes::LaneSample>(&sample.data);
    if (!lane) {
        return false;
    }
    Lane &ours = m_lanes[{static_cast<int>(lane->silence), lane->lane}];
    if (lane->silence == Silence::Raw && ours.heard_s > 0) {
        const double expected_s = ours.told_s + std::max(0.0, sample.at_s - ours.heard_s);
        const bool restarted = lane->silent_s < expected_s - kSlack_s;
        if (restarted && lane->phase == Phase::Waiting && ours.last.phase == Phase::Survived) {
            // The test was a TCP keep-alive probe: nothing was said, so the silence goes on.
            ours.carried_s += expected_s - lane->silent_s;
        } else if (restarted || lane->silent_s > expected_s + kSlack_s) {
            // The other side said something, or the probe counts across its tests by itself.
            ours.carried_s = 0;
        }
    }
    ours.told_s = lane->silent_s;
    ours.last = *lane;
    ours.last.silent_s += ours.carried_s;
    ours.last.planned_s += ours.carried_s;
    ours.heard_s = sample.at_s;
    m_dirty = true;
    return true;
}

void LaneModel::clear()
{
    m_lanes.clear();
    m_limits.clear();
    m_dirty = true;
}

void LaneModel::setLimit(Silence silence, std::optional<LimitBand> limit)
{
    if (limit) {
        m_limits[static_cast<int>(silence)] = *limit;
    } else {
        m_limits.erase(static_cast<int>(silence));
    }
}

const std::vector<LaneModel::Lane> &LaneModel::lanes() const
{
    if (m_dirty) {
        m_sorted.clear();
        for (const auto &[key, lane] : m_lanes) {
            m_sorted.push_back(lane);
        }
        std::stable_sort(m_sorted.begin(), m_sorted.end(), [](const Lane &a, const Lane &b) {
            return std::pair(static_cast<int>(a.last.silence), a.last.planned_s) <
                   std::pair(static_cast<int>(b.last.silence), b.last.planned_s);
        });
        m_dirty = false;
    }
    return m_sorted;
}

std::vector<LaneModel::Silence> LaneModel::silences() const
{
    std::vector<Silence> kinds;
    for (const Lane &lane : lanes()) {
        if (kinds.empty() || kinds.back() != lane.last.silence) {
            kinds.push_back(lane.last.silence);
        }
    }
    return kinds;
}

std::optional<LimitBand> LaneModel::limit(Silence silence) const
{
    const auto found = m_limits.find(static_cast<int>(silence));
    return found == m_limits.end() ? std::nullopt : std::optional(found->second);
}

int LaneModel::count(LaneLook look) const
{
    return static_cast<int>(
        std::count_if(m_lanes.begin(), m_lanes.end(), [&](const auto &entry) { return entry.second.look() == look; }));
}

double LaneModel::longest_s() const
{
    double longest = 0;
    for (const auto &[key, lane] : m_lanes) {
        longest = std::max({longest, lane.last.planned_s, lane.last.silent_s});
    }
    return longest > 0 ? longest : 1;
}

bool LaneModel::anyOpen() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto &entry) { return entry.second.isOpen(); });
}

double LaneModel::silentAt(const Lane &lane, double now_s)
{
    if (lane.last.phase != Phase::Waiting) {
        return lane.last.silent_s;
    }
    const double grown = lane.last.silent_s + std::max(0.0, now_s - lane.heard_s);
    return lane.last.planned_s > 0 ? std::min(grown, std::max(lane.last.planned_s, lane.last.silent_s)) : grown;
}

}  // namespace resetscope::ui
