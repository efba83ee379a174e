// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence.h"
#include "app/evidence/evidence_case.h"
#include "app/report/case_json_parts.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// JSON has no infinity: an unbounded number is written as the largest one.
double finite(double value)
{
    if (std::isnan(value)) {
        return 0;
    }
    return std::isinf(value) ? std::copysign(std::numeric_limits<double>::max(), value) : value;
}

QString laneWord(probes::LaneSample::Phase phase)
{
    using Phase = probes::LaneSample::Phase;
    switch (phase) {
    case Phase::Opening:
        return u"opening"_s;
    case Phase::Waiting:
        return u"waiting"_s;
    case Phase::Testing:
        return u"testing"_s;
    case Phase::Survived:
        return u"survived"_s;
    case Phase::Closed:
        return u"closed"_s;
    case Phase::Failed:
        return u"failed"_s;
    }
    return u"waiting"_s;
}

QString silenceWord(probes::LaneSample::Silence silence)
{
    using Silence = probes::LaneSample::Silence;
    switch (silence) {
    case Silence::Raw:
        return u"raw"_s;
    case Silence::BetweenRequests:
        return u"between_requests"_s;
    case Silence::DuringRequest:
        return u"during_request"_s;
    }
    return u"raw"_s;
}

QString closeWord(probes::CloseKind kind)
{
    switch (kind) {
    case probes::CloseKind::None:
        return u"none"_s;
    case probes::CloseKind::Fin:
        return u"fin"_s;
    case probes::CloseKind::Rst:
        return u"rst"_s;
    case probes::CloseKind::Silent:
        return u"silent"_s;
    }
    return u"none"_s;
}

struct SampleWriter {
    QJsonObject &out;

    void operator()(const probes::ResolveSample &s) const
    {
        out[u"kind"_s] = u"resolve"_s;
        out[u"resolver"_s] = qs(s.resolver);
        out[u"address"_s] = qs(s.address);
        out[u"elapsed_s"_s] = finite(s.elapsed_s);
        if (!s.error.empty()) {
            out[u"error"_s] = qs(s.error);
        }
    }
    void operator()(const probes::ConnectSample &s) const
    {
        out[u"kind"_s] = u"connect"_s;
        out[u"peer"_s] = qs(s.peer);
        out[u"elapsed_s"_s] = finite(s.elapsed_s);
        out[u"outcome"_s] = qs(s.outcome);
    }
    void operator()(const probes::TlsSample &s) const
    {
        out[u"kind"_s] = u"tls"_s;
        out[u"peer"_s] = qs(s.peer);
        out[u"with_server_name"_s] = s.withServerName;
        out[u"elapsed_s"_s] = finite(s.elapsed_s);
        out[u"outcome"_s] = qs(s.outcome);
        out[u"detail"_s] = qs(s.detail);
    }
    void operator()(const probes::HttpSample &s) const
    {
        out[u"kind"_s] = u"http"_s;
        out[u"status"_s] = s.status;
        out[u"elapsed_s"_s] = finite(s.elapsed_s);
        out[u"outcome"_s] = qs(s.outcome);
    }
    void operator()(const probes::LaneSample &s) const
    {
        out[u"kind"_s] = u"lane"_s;
        out[u"lane"_s] = s.lane;
        out[u"silence"_s] = silenceWord(s.silence);
        out[u"phase"_s] = laneWord(s.phase);
        out[u"planned_s"_s] = finite(s.planned_s);
        out[u"silent_s"_s] = finite(s.silent_s);
        out[u"close"_s] = closeWord(s.close);
        out[u"by_test"_s] = s.byTest;
    }
    void operator()(const probes::ReuseSample &s) const
    {
        out[u"kind"_s] = u"reuse"_s;
        out[u"before_close_s"_s] = finite(s.before_close_s);
        out[u"outcome"_s] = qs(s.outcome);
    }
    void operator()(const probes::ValueSample &s) const
    {
        out[u"kind"_s] = u"value"_s;
        out[u"series"_s] = qs(s.series);
        out[u"value"_s] = finite(s.value);
    }
    void operator()(const probes::HopSample &s) const
    {
        out[u"kind"_s] = u"hop"_s;
        out[u"hop"_s] = s.hop;
        out[u"address"_s] = qs(s.address);
        out[u"rtt_s"_s] = finite(s.rtt_s);
        out[u"outcome"_s] = qs(s.outcome);
    }
    void operator()(const probes::GateSample &s) const
    {
        out[u"kind"_s] = u"gate"_s;
        out[u"gate"_s] = s.gate;
        out[u"passed"_s] = s.passed;
        out[u"what"_s] = qs(s.what);
    }
    void operator()(const probes::TransferSample &s) const
    {
        out[u"kind"_s] = u"transfer"_s;
        out[u"direction"_s] = qs(s.direction);
        out[u"size_bytes"_s] = finite(s.size_bytes);
        out[u"done_bytes"_s] = finite(s.done_bytes);
        out[u"elapsed_s"_s] = finite(s.elapsed_s);
        out[u"pace"_s] = s.pace;
        out[u"status"_s] = s.status;
        out[u"outcome"_s] = qs(s.outcome);
    }
    void operator()(const probes::LoadSample &s) const
    {
        out[u"kind"_s] = u"load"_s;
        out[u"ramp"_s] = qs(s.kind);
        out[u"level"_s] = finite(s.level);
        out[u"round"_s] = s.round;
        out[u"ok"_s] = s.ok;
        out[u"reset"_s] = s.reset;
        out[u"refused"_s] = s.refused;
        out[u"stalled"_s] = s.stalled;
        out[u"errors"_s] = s.errors;
        out[u"median_s"_s] = finite(s.median_s);
    }
    void operator()(const probes::EventSample &s) const
    {
        out[u"kind"_s] = u"event"_s;
        out[u"what"_s] = qs(s.what);
        out[u"lane"_s] = s.lane;
        out[u"age_s"_s] = finite(s.age_s);
        out[u"quiet_s"_s] = finite(s.quiet_s);
        out[u"bytes"_s] = finite(s.bytes);
    }
    void operator()(const probes::FlowSample &s) const
    {
        out[u"kind"_s] = u"flow"_s;
        out[u"flow"_s] = s.flow;
        out[u"age_s"_s] = finite(s.age_s);
        out[u"quiet_s"_s] = finite(s.quiet_s);
        out[u"bytes_up"_s] = finite(s.bytes_up);
        out[u"bytes_down"_s] = finite(s.bytes_down);
        out[u"ended_by"_s] = qs(s.endedBy);
        out[u"close"_s] = closeWord(s.close);
    }
};

QJsonObject stepJson(const TreeStep &step)
{
    return {{u"node"_s, step.node},
            {u"question"_s, step.question},
            {u"answer"_s, step.answer},
            {u"probability"_s, finite(step.probability)},
            {u"because"_s, QJsonArray::fromStringList(step.because)}};
}

QJsonObject findingJson(const probes::Finding &finding)
{
    QJsonObject out{{u"id"_s, qs(finding.id)}};
    if (const auto *number = std::get_if<double>(&finding.value)) {
        out[u"value"_s] = finite(*number);
    } else if (const auto *word = std::get_if<std::string>(&finding.value)) {
        out[u"value"_s] = qs(*word);
    } else {
        out[u"value"_s] = std::get<bool>(finding.value);
    }
    if (finding.low) {
        out[u"low"_s] = finite(*finding.low);
    }
    if (finding.high) {
        out[u"high"_s] = finite(*finding.high);
    }
    out[u"unit"_s] = qs(finding.unit);
    out[u"probe"_s] = qs(finding.probe);
    return out;
}

QJsonObject fixJson(const Fix &fix)
{
    QJsonObject out{{u"id"_s, fix.id},
                    {u"cause"_s, causeId(fix.cause)},
                    {u"product"_s, fix.product},
                    {u"title"_s, fix.title},
                    {u"language"_s, fix.language},
                    {u"text"_s, fix.text},
                    {u"why"_s, fix.why},
                    {u"who"_s, fix.who},
                    {u"risk"_s, fix.risk},
                    {u"touches"_s, fix.touches},
                    {u"undo"_s, fix.undo},
                    {u"verify"_s, fix.verify},
                    {u"source"_s, fix.source},
                    {u"uses_default"_s, fix.usesDefault},
                    {u"relevance"_s, finite(fix.relevance)}};
    out[u"myth"_s] = fix.myth.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(fix.myth);
    out[u"checker"_s] = fix.checker.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(fix.checker);
    return out;
}

QJsonObject caseJson(const CaseFile &file)
{
    QJsonObject answers;
    for (auto it = file.answers.cbegin(); it != file.answers.cend(); ++it) {
        answers[it.key()] = it.value();
    }
    const QJsonObject options{{u"max_idle_s"_s, finite(file.options.maxIdle.count())},
                              {u"max_payload_bytes"_s, static_cast<double>(file.options.maxPayload)},
                              {u"slow_path"_s, qs(file.options.slowPath)},
                              {u"upload_path"_s, qs(file.options.uploadPath)},
                              // text: a 64-bit seed does not fit a JSON number
                              {u"seed"_s, QString::number(file.options.seed)},
                              {u"max_connections"_s, file.options.maxConnections}};
    return {{u"id"_s, file.id},
            {u"title"_s, file.title},
            {u"finished"_s, file.finished},
            {u"answers"_s, answers},
            {u"options"_s, options},
            {u"error_text"_s, file.errorText},
            {u"error_pattern"_s, file.errorPattern},
            {u"program_version"_s, QStringLiteral(RESETSCOPE_VERSION)}};
}

QJsonObject verdictJson(const Diagnosis &diagnosis)
{
    QJsonObject out{{u"cause"_s, causeId(diagnosis.cause)},   {u"confidence"_s, finite(diagnosis.confidence)},
                    {u"headline"_s, diagnosis.headline},      {u"abstained"_s, diagnosis.abstained},
                    {u"side"_s, sideId(diagnosis.side)},      {u"leaf"_s, diagnosis.leaf},
                    {u"explanation"_s, diagnosis.explanation}};
    if (diagnosis.second) {
        out[u"second"_s] = causeId(*diagnosis.second);
    }
    return out;
}

}  // namespace

QJsonArray samplesToJson(const std::vector<probes::Sample> &samples)
{
    QJsonArray out;
    for (const probes::Sample &sample : samples) {
        QJsonObject object{{u"t"_s, finite(sample.at_s)}};
        std::visit(SampleWriter{object}, sample.data);
        out.append(object);
    }
    return out;
}

QJsonObject probeToJson(const ProbeRecord &record, bool withSamples)
{
    QJsonArray failures;
    for (const probes::Failure &failure : record.failures) {
        failures.append(QJsonObject{{u"operation"_s, qs(probes::toString(failure.operation))},
                                    {u"peer"_s, qs(failure.peer)},
                                    {u"code"_s, qs(failure.code)},
                                    {u"detail"_s, qs(failure.detail)}});
    }
    QJsonObject out{
        {u"id"_s, record.id},         {u"state"_s, qs(probes::toString(record.state))},
        {u"reason"_s, record.reason}, {u"elapsed_s"_s, finite(record.elapsed_s)},
        {u"failures"_s, failures},    {u"samples"_s, withSamples ? samplesToJson(record.samples) : QJsonArray()}};
    if (record.state == probes::ProbeState::Running) {
        out[u"progress"_s] = finite(record.progress);
        out[u"stage"_s] = record.stage;
    }
    return out;
}

QJsonArray findingsToJson(const probes::Findings &findings)
{
    QJsonArray out;
    for (const probes::Finding &finding : findings) {
        out.append(findingJson(finding));
    }
    return out;
}

QJsonObject toJson(const CaseFile &file)
{
    return toJson(file, true);
}

QJsonObject toJson(const CaseFile &file, bool withSamples)
{
    const Diagnosis &diagnosis = file.diagnosis;
    QJsonArray ranking;
    for (const RankedCause &ranked : diagnosis.ranking) {
        ranking.append(
            QJsonObject{{u"cause"_s, causeId(ranked.cause)}, {u"probability"_s, finite(ranked.probability)}});
    }
    QJsonArray path;
    QJsonArray offPath;
    for (const TreeStep &step : diagnosis.steps) {
        (step.onPath ? path : offPath).append(stepJson(step));
    }
    QJsonArray contributions;
    for (const Contribution &part : diagnosis.contributions) {
        contributions.append(QJsonObject{{u"node"_s, part.node},
                                         {u"cause"_s, causeId(part.cause)},
                                         {u"llr"_s, finite(part.llr)},
                                         {u"text"_s, part.text}});
    }
    QJsonArray nextTests;
    for (const NextTest &test : diagnosis.nextTests) {
        nextTests.append(QJsonObject{{u"probe"_s, test.probe},
                                     {u"why"_s, test.why},
                                     {u"gain_bits"_s, finite(test.gainBits)},
                                     {u"cost_s"_s, finite(test.cost_s)},
                                     {u"available"_s, test.available}});
    }
    QJsonArray records;
    for (const ProbeRecord &record : file.probes) {
        records.append(probeToJson(record, withSamples));
    }
    QJsonArray fixes;
    for (const Fix &fix : file.fixes) {
        fixes.append(fixJson(fix));
    }
    QJsonObject out{
        {u"schema"_s, u"resetscope.report/1"_s},
        {u"target"_s,
         QJsonObject{{u"url"_s, qs(file.target.url())}, {u"addresses"_s, QJsonArray::fromStringList(file.addresses)}}},
        {u"started"_s, file.started.isValid() ? file.started.toUTC().toString(Qt::ISODateWithMs) : QString()},
        {u"elapsed_s"_s, finite(file.elapsed_s)},
        {u"verdict"_s, verdictJson(diagnosis)},
        {u"ranking"_s, ranking},
        {u"tree_path"_s, path},
        {u"findings"_s, findingsToJson(file.findings)},
        {u"probes"_s, records},
        {u"fixes"_s, fixes},
        {u"case"_s, caseJson(file)},
        {u"tree_off_path"_s, offPath},
        {u"contributions"_s, contributions},
        {u"next_tests"_s, nextTests},
        {u"missing"_s, QJsonArray::fromStringList(diagnosis.missing)},
        {u"would_change"_s, QJsonArray::fromStringList(diagnosis.wouldChange)}};
    if (!file.checks.empty()) {
        out.insert(u"checks"_s, checksToJson(file, withSamples));
    }
    if (file.evidence) {
        const QJsonObject members = evidenceMembers(*file.evidence);
        for (auto it = members.begin(); it != members.end(); ++it) {
            out.insert(it.key(), it.value());
        }
        out.insert(u"configurations"_s, configurationsToJson(file.evidence->configurations));
    }
    if (!file.ladders.empty()) {
        out.insert(u"ladders"_s, laddersToJson(file.ladders));
    }
    return out;
}

}  // namespace resetscope::app
