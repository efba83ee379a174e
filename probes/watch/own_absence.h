// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

#include <functional>
#include <optional>
#include <string>

namespace resetscope::probes {

/// When this computer itself was away: its own network lost (see `OwnWay`), or asleep. What breaks then says nothing
/// about the service. Sleep is the part of time that the monotonic clock does not count and the boot clock does
/// (clock_gettime(2)). Not thread-safe; asked by the watch now and then.
class OwnAbsence {
public:
    struct Senses {
        std::function<bool()> networkLost;  ///< asks now; empty: never
        std::function<double()> asleep_s;   ///< asleep in all since some moment, seconds; empty: never
    };
    explicit OwnAbsence(Senses senses);
    /// Of the computer it runs on. `address`: numeric, of the target.
    [[nodiscard]] static OwnAbsence of(const std::string &address);

    void look(TimePoint now);
    /// Whether some of the time from `from` until the last look was an absence, or followed one so closely that a
    /// failure may still be its doing.
    [[nodiscard]] bool touches(TimePoint from) const;
    [[nodiscard]] int times() const noexcept { return m_times; }
    [[nodiscard]] double total_s() const noexcept { return m_total_s; }            ///< up to the last look
    [[nodiscard]] double uncertainty_s() const noexcept { return m_uncertain_s; }  ///< either way: looks are no film

private:
    Senses m_senses;
    double m_asleep_s = 0;
    bool m_away = false;
    int m_times = 0;
    double m_total_s = 0;
    double m_uncertain_s = 0;
    TimePoint m_looked{};
    std::optional<TimePoint> m_back;  ///< the last moment of the last absence
};

}  // namespace resetscope::probes
