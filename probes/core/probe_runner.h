// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

#include <functional>
#include <memory>

namespace resetscope::probes {

/// Runs probes on one network thread. Every started probe completes exactly once, also on cancel and shutdown.
class ProbeRunner {
public:
    using RunId = std::uint64_t;
    using Completion = std::function<void(ProbeOutcome, Seconds elapsed)>;  ///< on the network thread

    ProbeRunner();
    /// Cancels what runs, waits until each probe has completed, joins.
    ~ProbeRunner();
    ProbeRunner(const ProbeRunner &) = delete;
    ProbeRunner &operator=(const ProbeRunner &) = delete;

    /// Starts a probe; `context.stop` is replaced by the runner's own token. Any thread. Exceptions that escape the
    /// probe become Failed with reason "internal" and their text as a failure.
    RunId start(std::unique_ptr<Probe> probe, ProbeContext context, Completion done);
    void cancel(RunId id);  ///< any thread; returns at once
    void cancelAll();       ///< any thread; returns at once

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace resetscope::probes
