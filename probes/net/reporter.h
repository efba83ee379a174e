// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

#include <string>
#include <string_view>

namespace resetscope::probes {

/// What every probe does with its context: stamps samples and names findings after the probe. Network thread.
class Reporter {
public:
    /// `context` must outlive the reporter.
    Reporter(const ProbeContext &context, std::string_view probe);

    void sample(SampleData data) const;
    void progress(double fraction, std::string_view stage) const;

    /// A number that is exact for our purpose.
    void number(ProbeOutcome &outcome, std::string_view id, double value, std::string_view unit) const;
    /// A number with the interval in which the truth lies.
    void number(ProbeOutcome &outcome, std::string_view id, double value, double low, double high,
                std::string_view unit) const;
    void word(ProbeOutcome &outcome, std::string_view id, std::string value) const;
    void flag(ProbeOutcome &outcome, std::string_view id, bool value) const;

private:
    void add(ProbeOutcome &outcome, Finding finding) const;

    const ProbeContext &m_context;
    std::string m_probe;
    TimePoint m_begin;
};

/// The failure of one step as the report shows it.
[[nodiscard]] Failure failure(Operation operation, std::string peer, std::string code, std::string detail);

/// `seconds` from now, but not after the probe's own deadline.
[[nodiscard]] TimePoint deadlineIn(const ProbeContext &context, Seconds seconds);

}  // namespace resetscope::probes
