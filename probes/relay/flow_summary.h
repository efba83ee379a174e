// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/sample.h"
#include "probes/core/statistics.h"

#include <optional>
#include <string>
#include <vector>

namespace resetscope::probes {

/// One connection through the relay, after its end.
struct FlowRecord {
    FlowSample sample;
    double longestSilence_s = 0;  ///< that it survived: bytes came after it
    bool connected = true;        ///< the service had accepted
    bool byUse = false;           ///< died when it was used after the silence: the limit lies somewhere below
    bool usedAfterEnd = false;    ///< the service had ended it orderly, the application went on and drew a reset
};

/// A value that the resets share, with its interval.
struct SharedValue {
    double value = 0;
    Interval interval;
};

/// What all connections say together.
struct FlowSummary {
    int flows = 0;
    int resets = 0;  ///< ended by a reset of the service or the application
    int resetsByService = 0;
    int resetsByApplication = 0;
    int silentEnds = 0;
    int notConnected = 0;
    int usedAfterEnd = 0;
    std::string resetBy;                   ///< service, application, both; empty without a reset
    std::optional<SharedValue> silence_s;  ///< before the service's resets, when it is the same each time
    std::optional<SharedValue> bytes;      ///< carried before the service's resets, when they are the same each time
    std::optional<SharedValue> closeSilence_s;  ///< before the service's orderly ends that came after a silence
    /// Strong evidence only: three resets, silent ends or orderly ends of the service alike, and nothing outlived them.
    std::optional<SharedValue> idleLimit_s;
    CloseKind idleKind = CloseKind::None;  ///< how the connections died then
};

[[nodiscard]] FlowSummary summarizeFlows(const std::vector<FlowRecord> &flows);

}  // namespace resetscope::probes
