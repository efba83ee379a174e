// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/reporter.h"

#include <algorithm>

namespace resetscope::probes {

Reporter::Reporter(const ProbeContext &context, std::string_view probe)
    : m_context(context), m_probe(probe), m_begin(Clock::now())
{
}

void Reporter::sample(SampleData data) const
{
    if (m_context.sink) {
        Sample sample;
        sample.probe = m_probe;
        sample.at_s = Seconds(Clock::now() - m_begin).count();
        sample.data = std::move(data);
        m_context.sink(std::move(sample));
    }
}

void Reporter::progress(double fraction, std::string_view stage) const
{
    if (m_context.progress) {
        m_context.progress(std::clamp(fraction, 0.0, 1.0), std::string(stage));
    }
}

void Reporter::add(ProbeOutcome &outcome, Finding finding) const
{
    finding.probe = m_probe;
    if (m_context.early) {
        m_context.early(finding);
    }
    outcome.findings.push_back(std::move(finding));
}

void Reporter::number(ProbeOutcome &outcome, std::string_view id, double value, std::string_view unit) const
{
    Finding finding;
    finding.id = id;
    finding.value = value;
    finding.unit = unit;
    add(outcome, std::move(finding));
}

void Reporter::number(ProbeOutcome &outcome, std::string_view id, double value, double low, double high,
                      std::string_view unit) const
{
    Finding finding;
    finding.id = id;
    finding.value = value;
    finding.low = low;
    finding.high = high;
    finding.unit = unit;
    add(outcome, std::move(finding));
}

void Reporter::word(ProbeOutcome &outcome, std::string_view id, std::string value) const
{
    Finding finding;
    finding.id = id;
    finding.value = std::move(value);
    add(outcome, std::move(finding));
}

void Reporter::flag(ProbeOutcome &outcome, std::string_view id, bool value) const
{
    Finding finding;
    finding.id = id;
    finding.value = value;
    add(outcome, std::move(finding));
}

Failure failure(Operation operation, std::string peer, std::string code, std::string detail)
{
    Failure result;
    result.operation = operation;
    result.peer = std::move(peer);
    result.code = std::move(code);
    result.detail = std::move(detail);
    return result;
}

TimePoint deadlineIn(const ProbeContext &context, Seconds seconds)
{
    return std::min(Clock::now() + std::chrono::duration_cast<Clock::duration>(seconds), context.deadline);
}

}  // namespace resetscope::probes
