// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/origin/ttl_bracket.h"

#include <optional>
#include <string>
#include <vector>

namespace resetscope::probes {

/// Everything that speaks for or against a sender. Nothing here is a guess: what was not measured stays empty.
struct OriginEvidence {
    std::optional<TtlRange> handshakeTtl;
    std::optional<TtlRange> dataTtl;
    std::optional<TtlRange> resetTtl;
    int resetTtlRepeats = 0;  ///< times the deciding gates agreed

    int serverHops = 0;           ///< reach that a SYN needs to be answered by the target; 0: unknown
    int triggerReach = 0;         ///< smallest reach of the trigger that still drew the reset; 0: unknown
    int triggerRepeats = 0;       ///< how often that reach drew it
    bool triggerExpired = false;  ///< a router said that the trigger of that reach expired, although it drew a reset
    int lastWithoutReset = 0;     ///< largest reach below it that drew none

    std::vector<double> reset_s;  ///< from the trigger to the reset, each
    double roundTrip_s = 0;       ///< smallest of several handshakes; 0: unknown
    int handshakes = 0;

    int answersBehindReset = 0;  ///< with the reset kept out, the true answer came after all
    int keptOut = 0;             ///< tries of that kind
    double resetRatio = 0;       ///< of the triggers, when nothing is kept out
    int triggers = 0;
};

enum class Origin { Unknown, Server, Path };

struct OriginVerdict {
    Origin origin = Origin::Unknown;
    std::vector<std::string> basis;  ///< words of `reset_origin_basis`, strongest first
    bool conflict = false;           ///< signals disagree
    bool injected = false;           ///< the true answer came behind the reset: it was forged
    int hop = 0;                     ///< number of the box, first router 1; 0: unknown
    int hopLow = 0;
    int hopHigh = 0;
};

/// "unknown", "server", "path".
[[nodiscard]] std::string toWord(Origin origin);

/// Never lets TTL decide alone against what contradicts it; unknown where nothing could be compared.
[[nodiscard]] OriginVerdict decideOrigin(const OriginEvidence &evidence);

}  // namespace resetscope::probes
