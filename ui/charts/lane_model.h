// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/sample.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace resetscope::ui {

/// How a lane looks: what its connection is doing or how it ended.
enum class LaneLook { Waiting, Survived, Fin, Rst, Silent, Failed };
inline constexpr int kLaneLooks = 6;

/// A measured limit and the stretch in which the truth lies, seconds of silence.
struct LimitBand {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// The waiting connections of one probe, each at its last known state. No painting, no clock.
class LaneModel {
public:
    using Silence = probes::LaneSample::Silence;
    using Phase = probes::LaneSample::Phase;

    struct Lane {
        probes::LaneSample last;  ///< `silent_s` and `planned_s` since the last data, also across tests
        double heard_s = 0;       ///< probe time of the last sample: waiting lanes grow from here
        double carried_s = 0;     ///< silence before the last test; TCP keep-alive tests carry no data
        double told_s = 0;        ///< `silent_s` of the last sample as the probe told it
        [[nodiscard]] LaneLook look() const;
        [[nodiscard]] bool isOpen() const { return look() == LaneLook::Waiting; }
    };

    /// Takes a sample; false when it is not about a lane (nothing changed).
    bool take(const probes::Sample &sample);
    void clear();
    void setLimit(Silence silence, std::optional<LimitBand> limit);

    /// By kind of silence, then shortest plan first.
    [[nodiscard]] const std::vector<Lane> &lanes() const;
    [[nodiscard]] std::vector<Silence> silences() const;
    [[nodiscard]] std::optional<LimitBand> limit(Silence silence) const;
    [[nodiscard]] int count(LaneLook look) const;
    [[nodiscard]] double longest_s() const;  ///< right end of the axis, > 0
    [[nodiscard]] bool isEmpty() const { return m_lanes.empty(); }
    [[nodiscard]] bool anyOpen() const;

    /// Silence of a lane at that probe time: open lanes go on growing up to their plan.
    [[nodiscard]] static double silentAt(const Lane &lane, double now_s);

private:
    std::map<std::pair<int, int>, Lane> m_lanes;  ///< by kind of silence and number
    std::map<int, LimitBand> m_limits;
    mutable std::vector<Lane> m_sorted;
    mutable bool m_dirty = false;
};

}  // namespace resetscope::ui
