// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/probes/idle/probe_run.h"

#include <QTest>

#include <limits>

namespace resetscope::tests {

using namespace resetscope::probes;

ProbeRun::ProbeRun(const std::string &id, const std::string &url, RunOptions options)
{
    ProbeContext context;
    context.target = std::get<Target>(parseTarget(url));
    context.options = std::move(options);
    context.sink = [this](Sample sample) {
        const std::lock_guard lock(m_mutex);
        m_samples.push_back(std::move(sample));
    };
    context.early = [this](Finding finding) {
        const std::lock_guard lock(m_mutex);
        m_early.push_back(std::move(finding));
    };
    m_id = m_runner.start(makeProbe(id), std::move(context), [this](ProbeOutcome outcome, Seconds elapsed) {
        m_outcome = std::move(outcome);
        m_elapsed_s = elapsed.count();
        ++m_completions;
    });
}

ProbeRun::~ProbeRun() = default;

bool ProbeRun::wait(double limit_s)
{
    return QTest::qWaitFor([this] { return m_completions > 0; }, static_cast<int>(limit_s * 1000));
}

void ProbeRun::cancel()
{
    m_runner.cancel(m_id);
}

std::vector<Sample> ProbeRun::samples() const
{
    const std::lock_guard lock(m_mutex);
    return m_samples;
}

Findings ProbeRun::early() const
{
    const std::lock_guard lock(m_mutex);
    return m_early;
}

double ProbeRun::number(const char *id) const
{
    return probes::number(m_outcome.findings, id).value_or(std::numeric_limits<double>::quiet_NaN());
}

double ProbeRun::low(const char *id) const
{
    const Finding *found = find(m_outcome.findings, id);
    return found != nullptr && found->low ? *found->low : std::numeric_limits<double>::quiet_NaN();
}

double ProbeRun::high(const char *id) const
{
    const Finding *found = find(m_outcome.findings, id);
    return found != nullptr && found->high ? *found->high : std::numeric_limits<double>::quiet_NaN();
}

std::string ProbeRun::word(const char *id) const
{
    return probes::word(m_outcome.findings, id).value_or("-");
}

int ProbeRun::flag(const char *id) const
{
    const auto found = probes::flag(m_outcome.findings, id);
    return found ? (*found ? 1 : 0) : -1;
}

}  // namespace resetscope::tests
