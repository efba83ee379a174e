// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

#include <cstdint>

namespace resetscope::probes::capture {

/// What two captures of the same connections say together.
struct JoinSummary {
    std::uint32_t connections = 0;  ///< found in both
    std::uint32_t judged = 0;       ///< resets on which the other capture had a say, in both reports together
    std::uint32_t forged = 0;       ///< of those, never sent by the end that they name
    std::uint32_t forgedBoth = 0;   ///< connections in which something between forged a reset towards each end
    bool firstIsServerSide = false;
};

/// Joins a capture from near the clients with one from near the servers (in either order: the shorter answers of the
/// server tell which is which). A reset that passed the far capture point was sent by its sender; one that did not was
/// made on the way. Both reports are judged anew with that, and their findings are worked out again.
///
/// Connections are recognised by the first sequence numbers of both ends, which address translation leaves alone, else
/// by addresses and ports. The clocks of the captures need not agree. Resets that fall outside the time of the other
/// capture stay as they are.
JoinSummary joinCaptures(CaptureReport &first, CaptureReport &second);

}  // namespace resetscope::probes::capture
