// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/fix_check.h"
#include "app/report/case_json_parts.h"

#include <QCoreApplication>

#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostChecks = 100;

QJsonValue intervalJson(const std::optional<CheckInterval> &interval)
{
    if (!interval) {
        return {};
    }
    QJsonObject out{{u"low"_s, interval->low}};
    // An end that was not found has neither a value nor an upper bound.
    out[u"high"_s] = std::isfinite(interval->high) ? QJsonValue(interval->high) : QJsonValue();
    out[u"value"_s] = interval->value ? QJsonValue(*interval->value) : QJsonValue();
    return out;
}

QString changeWord(CheckChange change)
{
    switch (change) {
    case CheckChange::Gone:
        return u"gone"_s;
    case CheckChange::Same:
        return u"same"_s;
    case CheckChange::Better:
        return u"better"_s;
    case CheckChange::Worse:
        return u"worse"_s;
    case CheckChange::Kind:
        return u"kind"_s;
    case CheckChange::New:
        return u"new"_s;
    case CheckChange::Fine:
        return u"fine"_s;
    case CheckChange::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject resultJson(const CheckResult &result)
{
    QJsonArray rows;
    for (const CheckRow &row : result.rows) {
        rows.append(QJsonObject{{u"finding"_s, row.finding},
                                {u"title"_s, row.title},
                                {u"before"_s, row.before},
                                {u"after"_s, row.after},
                                {u"change"_s, changeWord(row.change)},
                                {u"primary"_s, row.primary},
                                {u"unit"_s, row.unit},
                                {u"before_interval"_s, intervalJson(row.beforeInterval)},
                                {u"after_interval"_s, intervalJson(row.afterInterval)}});
    }
    return {{u"outcome"_s, checkOutcomeId(result.outcome)},
            {u"sentence"_s, result.sentence},
            {u"advice"_s, result.advice},
            {u"cause"_s, causeId(result.after.cause)},
            {u"confidence"_s, result.after.confidence},
            {u"abstained"_s, result.after.abstained},
            {u"rows"_s, rows}};
}

}  // namespace

QJsonArray checksToJson(const CaseFile &file, bool withSamples)
{
    QJsonArray list;
    for (const FixCheck &check : file.checks) {
        QJsonArray records;
        for (const ProbeRecord &record : check.probes) {
            records.append(probeToJson(record, withSamples));
        }
        list.append(QJsonObject{
            {u"started"_s, check.started.isValid() ? check.started.toUTC().toString(Qt::ISODateWithMs) : QString()},
            {u"elapsed_s"_s, check.elapsed_s},
            {u"finished"_s, check.finished},
            {u"fix"_s, check.fixId},
            {u"fix_title"_s, check.fixTitle},
            {u"need"_s, check.need ? QJsonValue(*check.need) : QJsonValue()},
            {u"need_source"_s, check.needSource},
            {u"max_idle_s"_s, check.maxIdle_s},
            {u"probes"_s, records},
            {u"findings"_s, findingsToJson(check.findings)},
            {u"result"_s, resultJson(judgeCheck(file, check))}});
    }
    return list;
}

std::vector<FixCheck> checksFromJson(JsonReader &in, const QJsonObject &root, int &budget)
{
    std::vector<FixCheck> checks;
    const QJsonArray list = in.array(root, "checks", QString());
    for (qsizetype i = 0; i < std::min(list.size(), kMostChecks) && !in.failed(); ++i) {
        const QString here = u"/checks/%1"_s.arg(i);
        if (!list.at(i).isObject()) {
            in.fail(here, QCoreApplication::translate("CaseReader", "An object was expected here."));
            break;
        }
        const QJsonObject o = list.at(i).toObject();
        FixCheck check;
        check.started = QDateTime::fromString(in.text(o, "started", here), Qt::ISODateWithMs);
        check.elapsed_s = in.number(o, "elapsed_s", here, 0, 1e9);
        check.finished = in.flag(o, "finished", here, true);
        check.fixId = in.text(o, "fix", here);
        check.fixTitle = in.text(o, "fix_title", here);
        check.needSource = in.text(o, "need_source", here);
        if (o.value("need"_L1).isDouble()) {
            check.need = in.number(o, "need", here, 0, 1e18);
        }
        check.maxIdle_s = in.number(o, "max_idle_s", here, 0, 1e9);
        check.probes = in.records(o, here, budget);
        check.findings = in.findings(o, here);
        checks.push_back(std::move(check));
    }
    return checks;
}

}  // namespace resetscope::app
