// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

namespace resetscope::probes::capture {

/// How far the connection was. Before `attribute`.
[[nodiscard]] Stage stageOf(const ResetRecord &record) noexcept;

/// Sets `ignored`: the connection went on as if nothing had happened. Before `attribute`.
[[nodiscard]] bool wasIgnored(const ResetRecord &record) noexcept;

/// Whether the reset is an ordinary end. After `attribute`.
[[nodiscard]] Benign benignOf(const ResetRecord &record) noexcept;

/// The likeliest cause, seen from this connection alone; the view over all connections may correct it. After
/// `benignOf`.
[[nodiscard]] Reason causeOf(const ResetRecord &record) noexcept;

/// Silence from which on it is taken for the reason of an end, in seconds: longer than what the connection survived.
[[nodiscard]] bool silenceMatters(double silence_s, double survived_s) noexcept;

/// Fills in the verdicts of all resets from what was collected about them.
void judgeResets(CaptureReport &report);

}  // namespace resetscope::probes::capture
