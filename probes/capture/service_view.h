// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace resetscope::probes::capture {

/// Everything the capture holds about one service (address and port), in order of time.
struct ServiceView {
    Endpoint server;
    std::vector<const ConnectionRecord *> connections;
    std::vector<ResetRecord *> resets;
};

/// What happened when the server program died or was restarted.
struct CrashStory {
    std::vector<std::int64_t> moments_ns;
    int together = 0;  ///< connections that ended in the largest of these moments
    double gap_s = 0;  ///< until connections were accepted again; 0: not seen
    bool mixedAges = false;
};
/// Connections of the service that the server ended all at once, or a refusing service that accepted just before.
[[nodiscard]] std::optional<CrashStory> findCrash(const ServiceView &service);

/// Connections fail only while many others are open.
struct LimitStory {
    double limit = 0;  ///< connections served at once when the next one failed
    double low = 0;
    double high = 0;
    int failures = 0;
};
[[nodiscard]] std::optional<LimitStory> findConnectionLimit(const ServiceView &service);

/// Silence ends connections.
struct SilenceStory {
    double limit_s = 0;
    double low_s = 0;
    double high_s = 0;
    const char *kind = "";   ///< "rst", "fin", "silent"
    bool byUse = false;      ///< seen only when the connection was used again
    bool keptAlive = false;  ///< between requests of a web service: its keep-alive timer
    bool betweenRequests = false;
    int announced_s = 0;
    bool headersSeen = false;  ///< answers were captured long enough to tell that nothing was announced
    bool reused = false;       ///< the client did send into the closed connection
    bool byPath = false;
    int count = 0;
};
[[nodiscard]] std::optional<SilenceStory> findSilence(const ServiceView &service);

/// Transfers break at a size.
struct SizeStory {
    double bytes = 0;
    double low = 0;  ///< largest transfer in that direction that got through, or 0
    double high = 0;
    bool up = true;
    int status = 0;
    int count = 0;
};
[[nodiscard]] std::optional<SizeStory> findSize(const ServiceView &service);

/// Longest silence that did no harm.
[[nodiscard]] double survivedSilence(const ServiceView &service);

/// A server end that nobody asked for: a reset, or a FIN that is not the close after an answer.
[[nodiscard]] bool unexpectedEnd(const ConnectionRecord &connection) noexcept;

}  // namespace resetscope::probes::capture
