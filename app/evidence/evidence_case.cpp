// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence_case.h"

#include "app/diagnosis/diagnose.h"
#include "app/evidence/evidence_reader.h"
#include "app/fixes/fix_catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue finite(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject endJson(const ChainEnd &end)
{
    return {{u"who"_s, end.who},           {u"product"_s, end.product},
            {u"setting"_s, end.directive}, {u"value"_s, finite(end.value)},
            {u"file"_s, end.file},         {u"line"_s, end.line},
            {u"default"_s, end.isDefault}};
}

QJsonObject chainJson(const TimeoutChain &chain)
{
    QJsonArray hops;
    for (const ChainHop &hop : chain.hops) {
        QJsonArray limits;
        for (const ChainEnd &limit : hop.limits) {
            limits.append(endJson(limit));
        }
        hops.append(QJsonObject{{u"who"_s, hop.who},
                                {u"product"_s, hop.product},
                                {u"ports"_s, QJsonArray::fromStringList(hop.listens)},
                                {u"limits"_s, limits}});
    }
    QJsonArray links;
    for (const ChainLink &link : chain.links) {
        links.append(QJsonObject{{u"rule"_s, link.rule},
                                 {u"front"_s, endJson(link.front)},
                                 {u"back"_s, endJson(link.back)},
                                 {u"violated"_s, link.violated},
                                 {u"uncertain"_s, link.uncertain},
                                 {u"sentence"_s, link.sentence},
                                 {u"margin"_s, finite(link.margin)},
                                 {u"fix_at"_s, link.fixAt},
                                 {u"fix"_s, link.fix}});
    }
    return {{u"hops"_s, hops}, {u"links"_s, links}};
}

}  // namespace

void joinEvidence(CaseFile &file, std::shared_ptr<const EvidenceReport> report)
{
    const probes::Findings before = file.evidence ? file.evidence->forTree : probes::Findings();
    std::erase_if(file.findings, [&](const probes::Finding &finding) {
        return finding.probe == "evidence" || std::any_of(before.begin(), before.end(), [&](const auto &old) {
                   return old.id == finding.id && old.probe == finding.probe;
               });
    });
    std::erase_if(file.probes, [](const ProbeRecord &record) { return record.id == "evidence"_L1; });
    file.evidence = std::move(report);
    if (!file.evidence) {
        return;
    }
    // With what live tests have measured until now.
    auto joined = std::make_shared<EvidenceReport>(*file.evidence);
    probes::Findings measured = file.findings;
    measured.insert(measured.end(), joined->forTree.begin(), joined->forTree.end());
    joined->chain = buildChain(joined->configurations, measured,
                               file.target.port != 0 ? QString::number(file.target.port) : QString());
    const probes::Findings captured = joined->forTree;
    joined->forTree = findingsForTree(*joined);
    for (const probes::Finding &finding : captured) {
        if (finding.probe != "evidence") {
            joined->forTree.push_back(finding);  // of a capture among the files
        }
    }
    for (const probes::Finding &finding : joined->forTree) {
        if (probes::find(file.findings, finding.id) == nullptr) {
            file.findings.push_back(finding);
        }
    }
    if (!joined->files.empty()) {
        ProbeRecord record;
        record.id = u"evidence"_s;
        record.state = probes::ProbeState::Done;
        record.progress = 1;
        file.probes.push_back(std::move(record));
    }
    file.evidence = std::move(joined);
}

std::shared_ptr<EvidenceReport> mergedEvidence(const EvidenceReport &earlier, const EvidenceReport &later)
{
    auto merged = std::make_shared<EvidenceReport>(earlier);
    const auto again = [&](const QString &path) {
        return std::any_of(later.files.begin(), later.files.end(),
                           [&](const EvidenceFile &file) { return file.path == path; });
    };
    std::erase_if(merged->files, [&](const EvidenceFile &file) { return again(file.path); });
    std::erase_if(merged->findings, [&](const EvidenceFinding &finding) { return again(finding.file); });
    std::erase_if(merged->notes, [&](const EvidenceNote &note) { return again(note.file); });
    std::erase_if(merged->configurations, [&](const ConfigScope &scope) { return again(scope.file); });
    merged->files.insert(merged->files.end(), later.files.begin(), later.files.end());
    merged->findings.insert(merged->findings.end(), later.findings.begin(), later.findings.end());
    merged->notes.insert(merged->notes.end(), later.notes.begin(), later.notes.end());
    merged->configurations.insert(merged->configurations.end(), later.configurations.begin(),
                                  later.configurations.end());
    for (const probes::Finding &finding : later.forTree) {
        if (probes::find(merged->forTree, finding.id) == nullptr) {
            merged->forTree.push_back(finding);
        }
    }
    merged->cancelled = later.cancelled;
    merged->chain = buildChain(merged->configurations, {});
    return merged;
}

void addEvidence(CaseFile &file, const EvidenceReport &report)
{
    joinEvidence(file, std::make_shared<EvidenceReport>(report));
    file.diagnosis = diagnose(*builtInTree(), evidenceOf(file));
    file.fixes = fixesFor(file);
}

CaseFile caseFromEvidence(const EvidenceReport &report, const QString &title, const QMap<QString, QString> &answers)
{
    CaseFile file;
    file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    file.title = title;
    file.target.host = title.toStdString();
    file.answers = answers;
    file.started = QDateTime::currentDateTime();
    file.finished = !report.cancelled;
    addEvidence(file, report);
    return file;
}

QJsonObject evidenceMembers(const EvidenceReport &report)
{
    QJsonArray findings;
    for (const EvidenceFinding &finding : report.findings) {
        QJsonObject object{{u"id"_s, finding.pattern},
                           {u"finding"_s, finding.finding},
                           {u"format"_s, finding.format},
                           {u"cause"_s, finding.cause ? QJsonValue(causeId(*finding.cause)) : QJsonValue()},
                           {u"meaning"_s, finding.meaning},
                           {u"file"_s, finding.file},
                           {u"line"_s, finding.line},
                           {u"text"_s, finding.text},
                           {u"count"_s, static_cast<double>(finding.count)},
                           {u"first"_s, finding.first},
                           {u"last"_s, finding.last},
                           {u"source"_s, finding.source}};
        if (!finding.explainedBy.isEmpty()) {
            object.insert(u"explained_by"_s, finding.explainedBy);
        }
        findings.append(object);
    }
    QJsonArray files;
    for (const EvidenceFile &file : report.files) {
        files.append(QJsonObject{{u"file"_s, file.path},
                                 {u"formats"_s, QJsonArray::fromStringList(file.formats)},
                                 {u"lines"_s, file.lines},
                                 {u"bytes"_s, static_cast<double>(file.bytes)},
                                 {u"first"_s, file.first},
                                 {u"last"_s, file.last},
                                 {u"from"_s, file.from},
                                 {u"to"_s, file.to}});
    }
    QJsonArray notes;
    for (const EvidenceNote &note : report.notes) {
        notes.append(QJsonObject{{u"file"_s, note.file}, {u"line"_s, note.line}, {u"message"_s, note.message}});
    }
    return {{u"evidence"_s, findings},
            {u"evidence_files"_s, files},
            {u"evidence_notes"_s, notes},
            {u"timeout_chain"_s, chainJson(report.chain)}};
}

QStringList evidenceLines(const EvidenceReport &report)
{
    QStringList lines;
    for (const EvidenceFinding &finding : report.findings) {
        lines << u"%1:%2: %3 (%4 x%5)"_s.arg(finding.file)
                     .arg(finding.line)
                     .arg(finding.meaning)
                     .arg(QLocale().toString(static_cast<qulonglong>(finding.count)),
                          finding.first.isEmpty()
                              ? QString()
                              : u", "_s + finding.first +
                                    (finding.last != finding.first ? u" - "_s + finding.last : QString()));
        lines << u"    "_s + finding.text;
    }
    for (const ChainLink &link : report.chain.links) {
        if (link.violated) {
            const ChainEnd &place = link.fixAt == "front"_L1 ? link.front : link.back;
            lines << link.sentence;
            if (!link.fix.isEmpty()) {
                lines << u"    "_s +
                             QCoreApplication::translate("Evidence", "Write at %1: %2")
                                 .arg(place.file.isEmpty() ? place.who : u"%1:%2"_s.arg(place.file).arg(place.line),
                                      link.fix);
            }
        }
    }
    for (const EvidenceNote &note : report.notes) {
        lines << (note.line > 0 ? u"%1:%2: %3"_s.arg(note.file).arg(note.line).arg(note.message)
                                : u"%1: %2"_s.arg(note.file, note.message));
    }
    return lines;
}

}  // namespace resetscope::app
