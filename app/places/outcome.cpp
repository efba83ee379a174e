// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/outcome.h"

#include "app/report/case_json_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFiles = 2000;
constexpr int kMostName = 80;

QString saysId(PlaceSays says)
{
    switch (says) {
    case PlaceSays::Fault:
        return u"fault"_s;
    case PlaceSays::Healthy:
        return u"healthy"_s;
    case PlaceSays::NotFarEnough:
        return u"not_far_enough"_s;
    case PlaceSays::OtherService:
        return u"other_service"_s;
    case PlaceSays::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonValue valueOf(const std::optional<probes::Finding> &finding)
{
    if (!finding) {
        return QJsonValue::Null;
    }
    if (const auto *number = std::get_if<double>(&finding->value)) {
        return *number;
    }
    if (const auto *flag = std::get_if<bool>(&finding->value)) {
        return *flag;
    }
    return QString::fromStdString(std::get<std::string>(finding->value));
}

/// The name of a place from a file name: shown, so without control characters and not too long.
QString placeName(const QFileInfo &file)
{
    QString name = file.completeBaseName().left(kMostName);
    for (QChar &c : name) {
        if (!c.isPrint()) {
            c = u'?';
        }
    }
    return name;
}

QString problemOf(const LoadError &error)
{
    return error.pointer.isEmpty() || error.pointer == "/"_L1 ? error.message
                                                              : error.message + u" ("_s + error.pointer + u')';
}

}  // namespace

PlaceOutcome outcomeOf(const RemoteRun &run)
{
    PlaceOutcome outcome;
    outcome.name = run.place().name();
    outcome.copied = run.wasCopied();
    outcome.cutOff = run.stage() == RemoteRun::Stage::Cancelled;
    outcome.version = run.version();
    outcome.file = run.result();
    outcome.problem = run.problem();
    return outcome;
}

std::vector<PlaceCase> casesOf(const std::vector<PlaceOutcome> &outcomes)
{
    std::vector<PlaceCase> cases;
    for (const PlaceOutcome &outcome : outcomes) {
        if (outcome.file) {
            cases.push_back({outcome.name, outcome.here, *outcome.file});
        }
    }
    return cases;
}

std::vector<PlaceOutcome> redacted(const std::vector<PlaceOutcome> &outcomes, const Redaction &redaction)
{
    std::vector<PlaceOutcome> hidden = outcomes;
    if (!redaction.any()) {
        return hidden;
    }
    int number = 0;
    for (PlaceOutcome &outcome : hidden) {
        ++number;
        if (outcome.file) {
            outcome.file = redacted(*outcome.file, redaction);
        }
        if ((redaction.hosts || redaction.names || redaction.addresses) && !outcome.here) {
            outcome.name = QCoreApplication::translate("Places", "place %1").arg(number);
            if (outcome.problem) {
                outcome.problem->sentence = QCoreApplication::translate("Places", "No result came from there.");
                outcome.problem->advice.clear();
            }
        }
    }
    return hidden;
}

QJsonObject placesToJson(const std::vector<PlaceOutcome> &outcomes, const Comparison &comparison, bool reports)
{
    QJsonArray places;
    std::size_t row = 0;
    QString url;
    for (const PlaceOutcome &outcome : outcomes) {
        QJsonObject place{{u"name"_s, outcome.name}, {u"here"_s, outcome.here}, {u"cut_off"_s, outcome.cutOff}};
        if (!outcome.version.isEmpty()) {
            place.insert(u"version"_s, outcome.version);
        }
        if (outcome.copied) {
            place.insert(u"program_copied"_s, true);
        }
        if (outcome.file && row < comparison.places.size()) {
            const PlaceRow &seen = comparison.places[row++];
            place.insert(u"says"_s, saysId(seen.says));
            place.insert(u"cause"_s, causeId(seen.cause));
            place.insert(u"confidence"_s, seen.confidence);
            place.insert(u"headline"_s, outcome.file->diagnosis.headline);
            if (seen.limit) {
                place.insert(u"limit"_s, QJsonObject{{u"id"_s, QString::fromStdString(seen.limit->id)},
                                                     {u"value"_s, valueOf(seen.limit)},
                                                     {u"unit"_s, QString::fromStdString(seen.limit->unit)}});
            }
            if (reports) {
                place.insert(u"report"_s, toJson(*outcome.file));
            }
            url = url.isEmpty() ? QString::fromStdString(outcome.file->target.url()) : url;
        } else {
            place.insert(u"says"_s, u"failed"_s);
        }
        if (outcome.problem) {
            place.insert(u"problem"_s, QJsonObject{{u"id"_s, outcome.problem->id},
                                                   {u"sentence"_s, outcome.problem->sentence},
                                                   {u"advice"_s, outcome.problem->advice}});
        }
        places.append(place);
    }
    QJsonArray findings;
    for (const FindingRow &finding : comparison.findings) {
        QJsonArray values;
        for (const auto &value : finding.values) {
            values.append(valueOf(value));
        }
        findings.append(QJsonObject{{u"id"_s, finding.id}, {u"values"_s, values}, {u"differs"_s, finding.differs}});
    }
    return {{u"schema"_s, u"resetscope.places/1"_s},
            {u"target"_s, QJsonObject{{u"url"_s, url}}},
            {u"comparison"_s, QJsonObject{{u"pattern"_s, patternId(comparison.pattern)},
                                          {u"headline"_s, comparison.headline},
                                          {u"advice"_s, comparison.advice},
                                          {u"side"_s, sideId(comparison.side)},
                                          {u"confidence"_s, comparison.confidence},
                                          {u"notes"_s, QJsonArray::fromStringList(comparison.notes)}}},
            {u"places"_s, places},
            {u"findings"_s, findings}};
}

PlaceFolder readPlaceFolder(const QString &folder)
{
    PlaceFolder result;
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable()) {
        result.problem = !info.exists() ? QCoreApplication::translate("Places", "There is no folder “%1”.").arg(folder)
                         : info.isDir()
                             ? QCoreApplication::translate("Places", "The folder “%1” cannot be read.").arg(folder)
                             : QCoreApplication::translate("Places", "“%1” is not a folder.").arg(folder);
        return result;
    }
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name);
    int read = 0;
    for (const QFileInfo &file : files) {
        const auto refuse = [&](const QString &sentence) { result.refused.push_back({file.fileName(), sentence}); };
        if (++read > kMostFiles) {
            refuse(QCoreApplication::translate("Places", "This and all later files are left out: at most %n are read.",
                                               nullptr, kMostFiles));
            break;
        }
        if (!file.isFile()) {
            refuse(QCoreApplication::translate("Places", "This is not an ordinary file."));
            continue;
        }
        if (file.size() > kMaxCaseBytes) {
            refuse(QCoreApplication::translate("Places", "The file is larger than 64 MiB; that is not a result."));
            continue;
        }
        QFile source(file.filePath());
        if (!source.open(QIODevice::ReadOnly)) {
            refuse(QCoreApplication::translate("Places", "The file cannot be read: %1").arg(source.errorString()));
            continue;
        }
        auto parsed = caseFromJson(source.read(kMaxCaseBytes + 1), file.fileName());
        if (const auto *error = std::get_if<LoadError>(&parsed)) {
            refuse(problemOf(*error));
            continue;
        }
        PlaceOutcome outcome;
        outcome.name = placeName(file);
        outcome.file = std::move(std::get<CaseFile>(parsed));
        for (ProbeRecord &record : outcome.file->probes) {
            record.samples.clear();
        }
        outcome.cutOff = !outcome.file->finished;
        result.places.push_back(std::move(outcome));
    }
    if (files.isEmpty()) {
        result.problem = QCoreApplication::translate("Places", "The folder “%1” holds no .json file.").arg(folder);
    }
    return result;
}

}  // namespace resetscope::app
