// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence_reader.h"

#include <algorithm>
#include <map>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

probes::Finding number(const char *id, double value, const char *unit)
{
    return {id, value, std::nullopt, std::nullopt, unit, "evidence"};
}

bool endsTheProcess(const EvidenceFinding &finding)
{
    static const QStringList ids{u"ev_process_died"_s, u"ev_oom_kill"_s, u"ev_worker_timeout"_s,
                                 u"ev_service_restarted"_s};
    return finding.explainedBy.isEmpty() && ids.contains(finding.finding);
}

void smallest(const EvidenceReport &report, Limit limit, const char *id, const char *unit, probes::Findings &into)
{
    std::optional<double> least;
    for (const ConfigScope &scope : report.configurations) {
        const ConfigSetting *setting = scope.setting(limit);
        if (setting != nullptr && setting->value && *setting->value > 0 && (!least || *setting->value < *least)) {
            least = setting->value;
        }
    }
    if (least) {
        into.push_back(number(id, *least, unit));
    }
}

}  // namespace

probes::Findings findingsForTree(const EvidenceReport &report)
{
    std::map<std::string, double> counts;
    const EvidenceFinding *rhythm = nullptr;
    for (const EvidenceFinding &finding : report.findings) {
        if (!finding.explainedBy.isEmpty()) {
            continue;
        }
        counts[finding.finding.toStdString()] += static_cast<double>(finding.count);
        if (endsTheProcess(finding) && finding.crashInterval_s > 0 &&
            (rhythm == nullptr || finding.count > rhythm->count)) {
            rhythm = &finding;
        }
    }
    probes::Findings result;
    for (const auto &[id, count] : counts) {
        result.push_back({id, count, std::nullopt, std::nullopt, "events", "evidence"});
    }
    if (rhythm != nullptr) {
        // Not `crash_interval_s`: that one says that live tests saw every connection die.
        result.push_back({"ev_crash_interval_s", rhythm->crashInterval_s, rhythm->crashInterval_low_s,
                          rhythm->crashInterval_high_s, "s", "evidence"});
    }
    for (const auto &[rule, id] : {std::pair{u"keepalive"_s, "ev_chain_keepalive"},
                                   {u"gateway"_s, "ev_chain_gateway"},
                                   {u"idle"_s, "ev_chain_idle"},
                                   {u"body"_s, "ev_chain_body"}}) {
        if (const int links = report.chain.violations(rule); links > 0) {
            result.push_back(number(id, links, "links"));
        }
    }
    smallest(report, Limit::Tunnel, "ev_config_idle_s", "s", result);
    smallest(report, Limit::ClientIdle, "ev_config_keepalive_s", "s", result);
    smallest(report, Limit::BodySize, "ev_config_body_bytes", "bytes", result);
    return result;
}

}  // namespace resetscope::app
