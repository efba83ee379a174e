// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/watch/own_absence.h"

#include "probes/net/own_way.h"

#include <ctime>
#include <memory>

namespace resetscope::probes {
namespace {

constexpr double kLeastSleep_s = 2.0;
constexpr Seconds kAftermath{5.0};  // address, route and name service come back one after the other

double asleepSinceBoot_s()
{
#ifdef CLOCK_BOOTTIME
    timespec with{};
    timespec without{};
    if (clock_gettime(CLOCK_MONOTONIC, &without) == 0 && clock_gettime(CLOCK_BOOTTIME, &with) == 0) {
        return static_cast<double>(with.tv_sec - without.tv_sec) +
               1e-9 * static_cast<double>(with.tv_nsec - without.tv_nsec);
    }
#endif
    return 0;
}

}  // namespace

OwnAbsence::OwnAbsence(Senses senses) : m_senses(std::move(senses))
{
    m_asleep_s = m_senses.asleep_s ? m_senses.asleep_s() : 0;
}

OwnAbsence OwnAbsence::of(const std::string &address)
{
    const auto way = std::make_shared<OwnWay>(address);
    return OwnAbsence({[way] { return way->lost(); }, asleepSinceBoot_s});
}

void OwnAbsence::look(TimePoint now)
{
    const bool first = m_looked == TimePoint{};
    const double asleep_s = m_senses.asleep_s ? m_senses.asleep_s() : 0;
    const double slept_s = asleep_s - m_asleep_s;
    m_asleep_s = asleep_s;
    if (slept_s >= kLeastSleep_s) {
        m_times += m_away ? 0 : 1;
        m_total_s += slept_s;
        m_back = now;
    }
    const bool away = m_senses.networkLost && m_senses.networkLost();
    // It began, or ended, somewhere between two looks: half of the time between them is the best guess.
    const double since_s = first ? 0 : Seconds(now - m_looked).count();
    m_total_s += away && m_away ? since_s : away != m_away ? since_s / 2 : 0;
    m_uncertain_s += away != m_away ? since_s / 2 : 0;
    if (away) {
        m_times += m_away ? 0 : 1;
        m_back = now;
    }
    m_away = away;
    m_looked = now;
}

bool OwnAbsence::touches(TimePoint from) const
{
    return m_back && from <= *m_back + std::chrono::duration_cast<Clock::duration>(kAftermath);
}

}  // namespace resetscope::probes
