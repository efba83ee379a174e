// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/run_plan.h"

#include "app/content/content.h"
#include "probes/net/resolver.h"

#include <QJsonArray>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

ProbeInfo infoOf(const QJsonObject &object)
{
    ProbeInfo info;
    info.id = object.value("id"_L1).toString();
    info.title = object.value("title"_L1).toString();
    info.purpose = object.value("purpose"_L1).toString();
    for (const QJsonValue value : object.value("findings"_L1).toArray()) {
        info.findings << value.toString();
    }
    info.stage = object.value("stage"_L1).toInt();
    info.cost_s = object.value("cost_s"_L1).toDouble();
    info.holds_s = object.value("holds_s"_L1).toDouble();
    info.alone = object.value("alone"_L1).toBool();
    info.waits = object.value("waits"_L1).toBool();
    info.connections = object.value("connections"_L1).toInt();
    info.bytes = static_cast<quint64>(object.value("bytes"_L1).toDouble());
    info.local = object.value("local"_L1).toBool();
    for (const QJsonValue value : object.value("first_when"_L1).toArray()) {
        info.firstWhen << value.toString();
    }
    for (const QJsonValue value : object.value("completes"_L1).toArray()) {
        info.completes << value.toString();
    }
    info.brokenTls = object.value("broken_tls"_L1).toBool();
    if (const QJsonValue again = object.value("again_when"_L1); again.isObject()) {
        auto parsed = parseCondition(again, QString(), info.id);
        if (auto *condition = std::get_if<Condition>(&parsed)) {
            info.againWhen = std::move(*condition);
        }
    }
    const QString needs = object.value("needs"_L1).toString();
    info.http = needs == "http"_L1;
    info.tls = needs == "tls"_L1;
    info.name = needs == "name"_L1;
    return info;
}

std::vector<ProbeInfo> read(const QString &key)
{
    std::vector<ProbeInfo> list;
    const auto loaded = loadContent(u"probes.json"_s);
    if (const auto *document = std::get_if<QJsonDocument>(&loaded)) {
        for (const QJsonValue value : document->object().value(key).toArray()) {
            list.push_back(infoOf(value.toObject()));
        }
    }
    return list;
}

}  // namespace

const std::vector<ProbeInfo> &probeInfos()
{
    static const std::vector<ProbeInfo> infos = read(u"probes"_s);
    return infos;
}

const std::vector<ProbeInfo> &readerInfos()
{
    static const std::vector<ProbeInfo> infos = read(u"readers"_s);
    return infos;
}

const ProbeInfo *probeInfo(const QString &id)
{
    for (const auto *infos : {&probeInfos(), &readerInfos()}) {
        const auto it =
            std::find_if(infos->begin(), infos->end(), [&](const ProbeInfo &info) { return info.id == id; });
        if (it != infos->end()) {
            return &*it;
        }
    }
    return nullptr;
}

int stageOf(const ProbeInfo &info, const QMap<QString, QString> &answers)
{
    return info.firstWhen.contains(answers.value(u"when"_s)) ? std::min(info.stage, kQuickStage) : info.stage;
}

int connectionsOf(const ProbeInfo &info, const probes::RunOptions &options)
{
    if (info.local) {
        return 0;
    }
    return info.connections > 0 ? std::min(info.connections, options.maxConnections) : options.maxConnections;
}

QString whyNot(const ProbeInfo &info, const probes::Target &target)
{
    if (probes::makeProbe(info.id.toStdString()) == nullptr) {
        return u"later"_s;
    }
    if (info.http && !target.isHttp()) {
        return u"not_http"_s;
    }
    if (info.tls && !target.usesTls()) {
        return u"not_tls"_s;
    }
    if (info.name && probes::isAddressLiteral(target.host)) {
        return u"address_given"_s;
    }
    return QString();
}

std::vector<PlannedProbe> planFor(const RunRequest &request)
{
    std::vector<PlannedProbe> plan;
    for (const ProbeInfo &info : probeInfos()) {
        PlannedProbe planned;
        planned.id = info.id;
        planned.title = trContent(info.title);
        planned.purpose = trContent(info.purpose);
        planned.longest_s = info.waits ? request.options.maxIdle.count() * 1.1 + info.cost_s : info.cost_s;
        planned.connections = connectionsOf(info, request.options);
        planned.bytes = info.bytes;
        planned.reason = whyNot(info, request.target);
        if (planned.reason.isEmpty() && request.skip.contains(info.id)) {
            planned.reason = u"left_out"_s;
        }
        // Without an address nothing else can run, so the look-up stays even when other tests were asked for.
        if (planned.reason.isEmpty() && !request.only.isEmpty() && !request.only.contains(info.id) && !info.name) {
            planned.reason = u"left_out"_s;
        }
        planned.available = planned.reason.isEmpty();
        plan.push_back(std::move(planned));
    }
    return plan;
}

}  // namespace resetscope::app
