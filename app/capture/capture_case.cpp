// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_case.h"

#include "app/diagnosis/diagnose.h"
#include "app/fixes/fix_catalog.h"

#include <QUuid>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

/// Points of the timeline of resets; the table has them all.
constexpr std::size_t kTimelinePoints = 1000;

probes::Target targetOf(const CaptureReport &report)
{
    using Scheme = probes::Target::Scheme;
    probes::Target target;
    if (!report.target) {
        // Nothing but failed look-ups: the name that was asked for.
        for (const NameRecord &name : report.names) {
            target.host = name.name;
        }
        return target;
    }
    target.host = report.targetName.empty() ? report.target->host() : report.targetName;
    target.port = report.target->port;
    target.scheme = report.targetHttp                           ? (report.targetTls ? Scheme::Https : Scheme::Http)
                    : report.targetTls                          ? (target.port == 443 ? Scheme::Https : Scheme::Tls)
                    : target.port == 443 || target.port == 8443 ? Scheme::Https
                    : target.port == 80                         ? Scheme::Http
                                                                : Scheme::Tcp;
    return target;
}

std::vector<probes::Sample> timeline(const CaptureReport &report)
{
    std::vector<probes::Sample> samples;
    const std::size_t step = report.resets.size() / kTimelinePoints + 1;
    for (std::size_t i = 0; i < report.resets.size(); i += step) {
        const ResetRecord &reset = report.resets[i];
        if (report.target && reset.server != *report.target) {
            continue;
        }
        probes::EventSample event;
        event.what = reset.benign == Benign::Refused ? "refused" : "rst";
        event.lane = static_cast<int>(std::min<std::uint32_t>(reset.connection, 0x7fffffff));
        event.age_s = reset.age_s;
        event.quiet_s = reset.silence_s;
        event.bytes = static_cast<double>(reset.bytesToServer) + static_cast<double>(reset.bytesToClient);
        samples.push_back({"capture", static_cast<double>(reset.time_ns - report.first_ns) / 1e9, event});
    }
    return samples;
}

}  // namespace

CaseFile caseFromCapture(const CaptureReport &report, const QString &fileName, const QMap<QString, QString> &answers)
{
    CaseFile file;
    file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    file.title = fileName;
    file.target = targetOf(report);
    if (report.target) {
        file.addresses.append(QString::fromStdString(report.target->host()));
    }
    file.answers = answers;
    file.started = QDateTime::fromMSecsSinceEpoch(report.first_ns / 1'000'000, Qt::UTC);
    file.elapsed_s = static_cast<double>(report.last_ns - report.first_ns) / 1e9;
    file.finished = !report.cancelled;
    file.findings = report.findings;
    if (probes::find(file.findings, "reuse_failure_kind") != nullptr && !file.answers.contains(u"when"_s)) {
        file.answers[u"when"_s] = u"after_quiet"_s;
    }
    ProbeRecord record;
    record.id = u"capture"_s;
    record.state = report.cancelled ? probes::ProbeState::Cancelled : probes::ProbeState::Done;
    record.progress = 1;
    record.samples = timeline(report);
    file.probes.push_back(std::move(record));
    file.diagnosis = diagnose(*builtInTree(), evidenceOf(file));
    file.fixes = fixesFor(file);
    return file;
}

}  // namespace resetscope::app
