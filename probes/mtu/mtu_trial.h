// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"
#include "probes/net/reporter.h"

namespace resetscope::probes {

/// One transfer over a fresh connection whose segments have a chosen size.
struct MtuTrial {
    enum class Way {
        Up,        ///< a request with a long, meaningless header
        Down,      ///< an ordinary request; its answer fills the segments
        EchoBoth,  ///< a long line to a service that sends it back
    };
    Way way = Way::Up;
    int maxSegment = 0;     ///< TCP_MAXSEG; 0: what the two ends agree on
    Seconds patience{1.4};  ///< after which no progress is a stall, round trips and the service's own time on top
    double rtt_s = 0;
    double answer_s = 0;  ///< how long the service takes with small segments
};

struct MtuTrialResult {
    enum class Outcome { Passed, Stalled, Unknown };
    Outcome outcome = Outcome::Unknown;
    bool upStalled = false;    ///< own packets did not get there
    bool downStalled = false;  ///< the service's did not get here
    int packet = 0;            ///< size of the packets in question: IP and TCP headers, options and payload; bytes
    int interfaceMtu = 0;      ///< bytes; 0: unknown
    int kernelMtu = 0;         ///< what the kernel believes afterwards: less than the interface's when a router said so
    int header = 40;           ///< IP and TCP without options; 60 for IPv6
    double rtt_s = 0;
    double elapsed_s = 0;
    std::uint64_t received = 0;  ///< bytes
    bool stopped = false;
    Failure failure;
};

/// Runs one trial. `context` by value; ends at once on a stop.
[[nodiscard]] asio::awaitable<MtuTrialResult> runTrial(ProbeContext context, MtuTrial trial);

}  // namespace resetscope::probes
