// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

#include <functional>
#include <string_view>

namespace resetscope::app {

/// Takes a piece of text; false ends the writing (full disk, closed pipe).
using TextSink = std::function<bool(std::string_view)>;

struct CaptureJsonOptions {
    bool hideAddresses = false;  ///< every address becomes "address-1", "address-2", ...
};

/// Writes the members that the command-line contract adds for captures, without the braces around them:
/// `"resets": [...], "totals": {...}`. Streams, because a capture may hold very many resets.
bool writeCaptureMembers(const probes::capture::CaptureReport &report, const CaptureJsonOptions &options,
                         const TextSink &sink);

}  // namespace resetscope::app
