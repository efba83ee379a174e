// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/content.h"
#include "app/diagnosis/tree_evaluator.h"
#include "app/run/run_plan.h"

#include <QJsonArray>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject &probesObject()
{
    static const QJsonObject object = [] {
        const auto loaded = loadContent(u"probes.json"_s);
        const auto *document = std::get_if<QJsonDocument>(&loaded);
        return document != nullptr ? document->object() : QJsonObject();
    }();
    return object;
}

/// One line that a probe can end with, and when.
struct ResultLine {
    Condition when;  ///< none: always
    QString text;
    bool bad = false;  ///< it tells of a problem
};

const std::vector<ResultLine> &resultLines(const QString &probe)
{
    static const QHash<QString, std::vector<ResultLine>> all = [] {
        QHash<QString, std::vector<ResultLine>> lines;
        for (const QJsonValue value : probesObject().value("probes"_L1).toArray()) {
            const QJsonObject object = value.toObject();
            const QString id = object.value("id"_L1).toString();
            for (const QJsonValue line : object.value("lines"_L1).toArray()) {
                ResultLine result;
                result.text = line.toObject().value("result"_L1).toString();
                result.bad = line.toObject().value("bad"_L1).toBool();
                if (const QJsonValue when = line.toObject().value("when"_L1); when.isObject()) {
                    auto parsed = parseCondition(when, QString(), id);
                    if (auto *condition = std::get_if<Condition>(&parsed)) {
                        result.when = std::move(*condition);
                    }
                }
                lines[id].push_back(std::move(result));
            }
        }
        return lines;
    }();
    static const std::vector<ResultLine> none;
    const auto it = all.constFind(probe);
    return it != all.cend() ? *it : none;
}

QString word(const char *key, const QString &id)
{
    const QString english = probesObject().value(QLatin1StringView(key)).toObject().value(id).toString();
    return trContent(english);
}

}  // namespace

QString probeTitle(const QString &id)
{
    if (id == u"capture") {
        return QCoreApplication::translate("Capture", "Packet capture");  // read, not measured
    }
    const ProbeInfo *info = probeInfo(id);
    return info != nullptr ? trContent(info->title) : id;
}

QString reasonText(const QString &reason)
{
    const QString known = word("reasons", reason);
    return known.isEmpty() ? reason : known;
}

QString stageText(const QString &stage)
{
    const QString known = word("stages", stage);
    return known.isEmpty() ? stage : known;
}

namespace {

/// The line that its findings call for; nullptr: none does.
struct Said {
    const ResultLine *line = nullptr;
    QString text;
};

Said lineFor(const ProbeRecord &record, const probes::Findings &findings)
{
    Evidence evidence;
    for (const probes::Finding &finding : findings) {
        if (QString::fromStdString(finding.probe) == record.id) {
            evidence.findings.push_back(finding);
        }
    }
    if (record.state == probes::ProbeState::Done) {
        evidence.probesDone.insert(record.id);
    }
    const TemplateValues values = sentenceValues(evidence);
    // What was measured decides, not what it might have been: a loss of none is no loss, however short the test was.
    for (probes::Finding &finding : evidence.findings) {
        finding.low.reset();
        finding.high.reset();
    }
    for (const ResultLine &line : resultLines(record.id)) {
        const bool holds =
            line.when.kind == Condition::Kind::None || evaluate(line.when, evidence).yes.value_or(0) >= 0.5;
        if (QString text = holds ? sentence(line.text, values) : QString(); !text.isEmpty()) {
            return {&line, std::move(text)};
        }
    }
    return {};
}

}  // namespace

bool probeFoundProblem(const ProbeRecord &record, const probes::Findings &findings)
{
    const Said said = record.state == probes::ProbeState::Done ? lineFor(record, findings) : Said();
    return said.line != nullptr && said.line->bad;
}

QString probeResultLine(const ProbeRecord &record, const probes::Findings &findings)
{
    using State = probes::ProbeState;
    switch (record.state) {
    case State::Waiting:
        return stageText(u"queued"_s);
    case State::Skipped:
        return reasonText(record.reason);
    case State::Running:
        return stageText(record.stage.isEmpty() ? u"running"_s : record.stage);
    case State::Failed:
        return reasonText(record.reason.isEmpty() ? u"failed"_s : record.reason);
    case State::Done:
    case State::Cancelled:
        break;
    }
    if (const Said said = lineFor(record, findings); said.line != nullptr) {
        return record.state == State::Cancelled ? reasonText(u"cancelled_after"_s) + u' ' + said.text : said.text;
    }
    return record.state == State::Cancelled ? reasonText(u"cancelled"_s) : stageText(u"done"_s);
}

}  // namespace resetscope::app
