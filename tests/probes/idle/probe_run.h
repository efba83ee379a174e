// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe_runner.h"

#include <atomic>
#include <mutex>
#include <string>
#include <vector>

namespace resetscope::tests {

/// One probe on a network thread of its own; its samples are kept.
class ProbeRun {
public:
    ProbeRun(const std::string &id, const std::string &url, probes::RunOptions options);
    ~ProbeRun();

    /// Waits at most `limit_s`; false when the probe has not completed by then.
    [[nodiscard]] bool wait(double limit_s);
    void cancel();
    [[nodiscard]] const probes::ProbeOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] double elapsed_s() const { return m_elapsed_s; }
    [[nodiscard]] std::vector<probes::Sample> samples() const;
    [[nodiscard]] probes::Findings early() const;
    [[nodiscard]] int completions() const { return m_completions; }

    /// Value of a finding, or NaN; and its bounds.
    [[nodiscard]] double number(const char *id) const;
    [[nodiscard]] double low(const char *id) const;
    [[nodiscard]] double high(const char *id) const;
    [[nodiscard]] std::string word(const char *id) const;  ///< "-" when there is none
    [[nodiscard]] int flag(const char *id) const;          ///< -1 when there is none

private:
    mutable std::mutex m_mutex;
    std::vector<probes::Sample> m_samples;
    probes::Findings m_early;
    probes::ProbeOutcome m_outcome;
    double m_elapsed_s = 0;
    std::atomic<int> m_completions = 0;
    probes::ProbeRunner::RunId m_id = 0;
    probes::ProbeRunner m_runner;
};

}  // namespace resetscope::tests
