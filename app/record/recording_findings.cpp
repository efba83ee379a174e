// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/recording_findings.h"

#include "app/diagnosis/diagnose.h"
#include "app/fixes/fix_catalog.h"

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

constexpr std::size_t kMostSamples = 1000;

struct Arrived {
    int path = 0;
    int server = 0;
    int all = 0;
    int hop = 0;  ///< distance of the boxes; negative: several
};

/// Resets that reached this computer and were faults. The first of its kind in a connection counts.
Arrived arrivedIn(const CaptureReport &report)
{
    Arrived result;
    for (const ResetRecord &reset : report.resets) {
        if (reset.fromClient || reset.benign != Benign::None || reset.earlier > 0) {
            continue;
        }
        ++result.all;
        result.server += reset.origin == Origin::Server ? 1 : 0;
        if (reset.origin == Origin::Path) {
            ++result.path;
            const int start = reset.ttl <= 64 ? 64 : reset.ttl <= 128 ? 128 : 255;
            const int distance = start - reset.ttl + 1;
            result.hop = result.hop == 0 || result.hop == distance ? distance : -1;
        }
    }
    return result;
}

probes::Finding finding(const char *id, probes::Finding::Value value)
{
    probes::Finding made;
    made.id = id;
    made.value = std::move(value);
    made.probe = "recording";
    return made;
}

}  // namespace

void addRecording(CaseFile &file, const CaptureReport &report)
{
    const Arrived arrived = arrivedIn(report);
    std::erase_if(file.findings, [](const probes::Finding &f) { return f.probe == "recording"; });
    const auto measured = probes::word(file.findings, "reset_origin");
    if (arrived.path + arrived.server > 0 && (!measured || *measured == "unknown")) {
        std::erase_if(file.findings, [](const probes::Finding &f) { return f.id == "reset_origin"; });
        file.findings.push_back(finding("reset_origin", std::string(arrived.path > 0 ? "path" : "server")));
    }
    if (arrived.hop > 0) {
        file.findings.push_back(finding("capture_reset_hop", static_cast<double>(arrived.hop)));
    }
    if (arrived.all > 0) {
        file.findings.push_back(finding("capture_resets", static_cast<double>(arrived.all)));
    }
    ProbeRecord record;
    record.id = u"recording"_s;
    record.state = probes::ProbeState::Done;
    record.progress = 1;
    record.elapsed_s = static_cast<double>(report.last_ns - report.first_ns) / 1e9;
    for (const ResetRecord &reset : report.resets) {
        if (reset.fromClient || record.samples.size() >= kMostSamples) {
            continue;
        }
        probes::EventSample event;
        event.what = reset.benign == Benign::Refused ? "refused" : "rst";
        event.lane = static_cast<int>(std::min<std::uint32_t>(reset.connection, 0x7fffffff));
        event.age_s = reset.age_s;
        event.quiet_s = reset.silence_s;
        event.bytes = static_cast<double>(reset.bytesToServer) + static_cast<double>(reset.bytesToClient);
        record.samples.push_back({"recording", static_cast<double>(reset.time_ns - report.first_ns) / 1e9, event});
    }
    std::erase_if(file.probes, [](const ProbeRecord &each) { return each.id == "recording"_L1; });
    file.probes.push_back(std::move(record));
    file.diagnosis = diagnose(*builtInTree(), evidenceOf(file));
    file.fixes = fixesFor(file);
}

}  // namespace resetscope::app
