// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence.h"
#include "app/report/case_json_parts.h"

#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostEntries = 4000;  ///< of one list
constexpr double kMostLines = 1e12;

QString at(const QString &pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

/// The objects of a list, each with its place: `visit(object, pointer)`.
template <typename Visit>
void eachObject(JsonReader &in, const QJsonObject &parent, const char *key, const QString &pointer, Visit &&visit)
{
    const QJsonArray list = in.array(parent, key, pointer);
    const QString here = pointer + u'/' + QLatin1StringView(key);
    for (qsizetype i = 0; i < std::min(list.size(), kMostEntries) && !in.failed(); ++i) {
        visit(list.at(i).toObject(), at(here, i));
    }
}

/// What has no limit is written as null.
double amount(JsonReader &in, const QJsonObject &o, const QString &pointer)
{
    return in.number(o, "value", pointer, -1e18, 1e18, INFINITY);
}

qint64 line(JsonReader &in, const QJsonObject &o, const QString &pointer)
{
    return static_cast<qint64>(in.number(o, "line", pointer, 0, kMostLines));
}

ChainEnd readEnd(JsonReader &in, const QJsonObject &o, const QString &pointer)
{
    return {in.text(o, "who", pointer),    in.text(o, "product", pointer), in.text(o, "setting", pointer),
            amount(in, o, pointer),        in.text(o, "file", pointer),    line(in, o, pointer),
            in.flag(o, "default", pointer)};
}

TimeoutChain readChain(JsonReader &in, const QJsonObject &root)
{
    TimeoutChain chain;
    const QString pointer = u"/timeout_chain"_s;
    const QJsonObject o = in.object(root, "timeout_chain", QString());
    eachObject(in, o, "hops", pointer, [&](const QJsonObject &item, const QString &here) {
        ChainHop hop{
            in.text(item, "who", here), in.text(item, "product", here), in.texts(item, "ports", here, 1000), {}};
        eachObject(in, item, "limits", here, [&](const QJsonObject &limit, const QString &place) {
            hop.limits.push_back(readEnd(in, limit, place));
        });
        chain.hops.push_back(std::move(hop));
    });
    eachObject(in, o, "links", pointer, [&](const QJsonObject &item, const QString &here) {
        ChainLink link;
        link.rule = in.text(item, "rule", here);
        link.front = readEnd(in, in.object(item, "front", here), here + u"/front"_s);
        link.back = readEnd(in, in.object(item, "back", here), here + u"/back"_s);
        link.violated = in.flag(item, "violated", here);
        link.uncertain = in.flag(item, "uncertain", here);
        link.sentence = in.text(item, "sentence", here);
        link.margin = in.number(item, "margin", here, -1e18, 1e18, INFINITY);
        link.fixAt = in.text(item, "fix_at", here);
        link.fix = in.text(item, "fix", here);
        chain.links.push_back(std::move(link));
    });
    return chain;
}

ConfigScope readScope(JsonReader &in, const QJsonObject &o, const QString &pointer)
{
    ConfigScope scope;
    scope.product = in.text(o, "product", pointer);
    scope.name = in.text(o, "name", pointer);
    scope.listens = in.texts(o, "listens", pointer, 1000);
    scope.upstreams = in.texts(o, "upstreams", pointer, 1000);
    scope.keepsUpstream = in.flag(o, "keeps_upstream", pointer);
    scope.file = in.text(o, "file", pointer);
    scope.line = line(in, o, pointer);
    eachObject(in, o, "settings", pointer, [&](const QJsonObject &item, const QString &here) {
        const QString id = in.text(item, "limit", here);
        for (int i = 0; i <= static_cast<int>(Limit::HeaderSize); ++i) {
            const auto limit = static_cast<Limit>(i);
            if (limitId(limit) == id) {
                const double value = amount(in, item, here);
                scope.settings[i] = {limit,
                                     in.text(item, "setting", here),
                                     std::isfinite(value) ? std::optional(value) : std::nullopt,
                                     in.text(item, "file", here),
                                     line(in, item, here),
                                     in.flag(item, "default", here)};
            }
        }
    });
    return scope;
}

QJsonObject scopeJson(const ConfigScope &scope)
{
    QJsonArray settings;
    for (const ConfigSetting &setting : scope.settings) {
        settings.append(QJsonObject{{u"limit"_s, limitId(setting.limit)},
                                    {u"setting"_s, setting.directive},
                                    {u"value"_s, setting.value ? QJsonValue(*setting.value) : QJsonValue()},
                                    {u"file"_s, setting.file},
                                    {u"line"_s, setting.line},
                                    {u"default"_s, setting.isDefault}});
    }
    return {{u"product"_s, scope.product},
            {u"name"_s, scope.name},
            {u"listens"_s, QJsonArray::fromStringList(scope.listens)},
            {u"upstreams"_s, QJsonArray::fromStringList(scope.upstreams)},
            {u"keeps_upstream"_s, scope.keepsUpstream},
            {u"file"_s, scope.file},
            {u"line"_s, scope.line},
            {u"settings"_s, settings}};
}

}  // namespace

QJsonArray configurationsToJson(const std::vector<ConfigScope> &scopes)
{
    QJsonArray list;
    for (const ConfigScope &scope : scopes) {
        list.append(scopeJson(scope));
    }
    return list;
}

std::shared_ptr<EvidenceReport> evidenceFromJson(JsonReader &in, const QJsonObject &root)
{
    if (!root.contains("evidence_files"_L1)) {
        return nullptr;
    }
    auto report = std::make_shared<EvidenceReport>();
    eachObject(in, root, "evidence_files", QString(), [&](const QJsonObject &o, const QString &here) {
        report->files.push_back({in.text(o, "file", here), in.texts(o, "formats", here, 100),
                                 static_cast<qint64>(in.number(o, "lines", here, 0, kMostLines)),
                                 static_cast<quint64>(in.number(o, "bytes", here, 0, 1e18)), in.text(o, "first", here),
                                 in.text(o, "last", here), in.text(o, "from", here), in.text(o, "to", here)});
    });
    eachObject(in, root, "evidence", QString(), [&](const QJsonObject &o, const QString &here) {
        EvidenceFinding finding;
        finding.pattern = in.text(o, "id", here);
        finding.finding = in.text(o, "finding", here);
        finding.format = in.text(o, "format", here);
        finding.meaning = in.text(o, "meaning", here);
        finding.cause = causeFromId(in.text(o, "cause", here));
        finding.source = in.text(o, "source", here);
        finding.file = in.text(o, "file", here);
        finding.line = line(in, o, here);
        finding.text = in.text(o, "text", here);
        finding.count = static_cast<quint64>(in.number(o, "count", here, 0, 1e18));
        finding.first = in.text(o, "first", here);
        finding.last = in.text(o, "last", here);
        finding.explainedBy = in.text(o, "explained_by", here);
        report->findings.push_back(std::move(finding));
    });
    eachObject(in, root, "evidence_notes", QString(), [&](const QJsonObject &o, const QString &here) {
        report->notes.push_back({in.text(o, "file", here), line(in, o, here), in.text(o, "message", here)});
    });
    eachObject(in, root, "configurations", QString(), [&](const QJsonObject &o, const QString &here) {
        report->configurations.push_back(readScope(in, o, here));
    });
    report->chain = readChain(in, root);
    return report;
}

}  // namespace resetscope::app
