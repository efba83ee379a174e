// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

namespace resetscope::tests {

/// One probe with plausible measurements, the same on every call.
struct ChartSample {
    app::ProbeRecord record;
    probes::Findings findings;
};

/// "origin", "path", "payload", "load", "crash", "loss", "mtu", "watch" or "relay".
[[nodiscard]] ChartSample chartSample(const QString &probe);
[[nodiscard]] QStringList chartSampleIds();

}  // namespace resetscope::tests
