// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_ladder.h"
#include "probes/capture/capture_report.h"

#include <stop_token>
#include <string>
#include <vector>

namespace resetscope::app {

/// The connection of one reset with at most `mostPackets` packets, read again out of the file at `path`. Packets
/// stay empty where the file cannot be read any more.
[[nodiscard]] CaseLadder ladderOf(const std::string &path, const probes::capture::CaptureReport &report,
                                  const probes::capture::ResetRecord &reset, std::size_t mostPackets,
                                  std::stop_token stop = {});

/// The few resets that say most about the capture: faults of the service the verdict is about first, each kind (cause
/// and sender) once, the surest of each kind. At most `most`, each with few packets, so that they fit a page.
///
/// Reads the file once for each of them, up to the end of its connection.
[[nodiscard]] std::vector<CaseLadder> leadingLadders(const std::string &path,
                                                     const probes::capture::CaptureReport &report, std::size_t most = 3,
                                                     std::stop_token stop = {});

}  // namespace resetscope::app
