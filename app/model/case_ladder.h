// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace resetscope::app {

/// One piece of evidence about who sent a reset.
struct LadderSignal {
    QString id;     ///< of `signalTitle`
    QString value;  ///< as the reader of captures words it
    probes::capture::Origin vote = probes::capture::Origin::Unknown;
    double weight = 0;  ///< nats, never negative
};

/// One connection of a capture that a reset ended, as a case remembers it for its reports.
struct CaseLadder {
    QString client;  ///< address and port
    QString server;
    std::uint32_t connection = 0;  ///< number in the capture
    std::uint64_t resetFrame = 0;  ///< which of the packets is the reset
    probes::capture::Origin origin = probes::capture::Origin::Unknown;
    double confidence = 0;  ///< in the origin, [0, 1]
    probes::capture::Stage stage = probes::capture::Stage::Unknown;
    probes::capture::Benign benign = probes::capture::Benign::None;
    bool ignored = false;  ///< the reset had no effect
    double silence_s = 0;  ///< before the exchange that ended in the reset
    probes::capture::Ladder ladder;
    std::vector<std::uint64_t> forgedFrames;  ///< resets of this connection that a device on the way sent
    std::vector<LadderSignal> evidence;
};

// Limits of what a case keeps; a file from outside is cut to them.
inline constexpr std::size_t kMostLadders = 8;
inline constexpr std::size_t kMostLadderPackets = 200;
inline constexpr std::size_t kMostLadderSignals = 40;

}  // namespace resetscope::app
