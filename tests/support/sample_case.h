// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

namespace resetscope::tests {

/// Finished and unfinished cases with plausible measurements, the same on every call (fixed ids, times and seeds).
enum class SampleCase {
    IdleTimeout,        ///< tls service behind a box that forgets silently after 60 s
    KeepaliveMismatch,  ///< nginx closes after 65 s, the client reuses
    Healthy,
    Abstained,  ///< cannot tell yet
    ServiceDown,
    Cancelled,  ///< cut off by the user, idle half measured
    Empty,      ///< nothing measured, nothing answered
};

[[nodiscard]] app::CaseFile sampleCase(SampleCase kind);

/// The same with diagnosis and fixes computed from its findings by the real tree and catalogue.
[[nodiscard]] app::CaseFile diagnosedSampleCase(SampleCase kind);

}  // namespace resetscope::tests
