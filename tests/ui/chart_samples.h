// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <functional>

namespace resetscope::tests {

/// One probe with plausible measurements, the same on every call.
struct ChartSample {
    app::ProbeRecord record;
    probes::Findings findings;
};

/// "origin", "path", "payload", "load", "crash", "loss", "mtu", "watch" or "relay".
[[nodiscard]] ChartSample chartSample(const QString &probe);
[[nodiscard]] QStringList chartSampleIds();

/// The measurements of that probe again and again, later each time, until `count` were handed on.
void manySamples(const QString &probe, std::size_t count, const std::function<void(const probes::Sample &)> &take);

}  // namespace resetscope::tests
