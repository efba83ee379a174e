// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture_maker.h"

#include <string>
#include <vector>

namespace resetscope::test {

/// What is true about one reset of made-up traffic.
struct Truth {
    Origin origin = Origin::Unknown;
    bool fromClient = false;
    bool baseline = true;   ///< the capture holds something of the sender to compare with
    bool imitates = false;  ///< a box that took care to look like the server
    bool followUp = false;  ///< not the first reset of its origin in its connection
    const char *kind = "";  ///< which scene it is from
};

/// How much of each kind of scene.
struct TrafficPlan {
    std::uint64_t seed = 1;
    int connections = 1000;
    double endpointShare = 0.12;  ///< connections in which an end sends resets
    double pathShare = 0.06;      ///< connections in which a box does
    double span_s = 60;           ///< in which the connections begin
    int bulkPackets = 0;          ///< data packets added to an ordinary connection, on average
    bool ipv6 = true;
    bool atServer = false;  ///< place of the capture: beside the servers instead of beside the clients
};

struct Traffic {
    std::vector<Wire> wires;    ///< in order of time
    std::vector<Truth> truths;  ///< by `Wire::truth`
};

/// Traffic of many clients and services as it passes one place, with stacks as they behave in the wild: kernels that
/// answer for connections they do not have (no options, window 0, identification 0), stacks with counting, random and
/// constant identification, hops that change, answers that are late; and boxes that forge resets with more or less
/// care.
[[nodiscard]] Traffic makeTraffic(const TrafficPlan &plan);

}  // namespace resetscope::test
