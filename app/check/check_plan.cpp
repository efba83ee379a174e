// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/check_values.h"
#include "app/check/file_check.h"
#include "app/diagnosis/decision_tree.h"
#include "app/evidence/evidence.h"
#include "app/fixes/fix_entry.h"
#include "app/fixes/fix_values.h"
#include "app/run/run_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTelling = 0.5;      ///< log likelihood ratio from which an answer made the verdict
constexpr double kAim = 0.95;         ///< a limit set to N is measured a little below N
constexpr double kBeyond = 1.1;       ///< tried this much further than what must hold
constexpr double kLongest_s = 86400;  ///< of one silence
constexpr double kMostBytes = 1024.0 * 1024 * 1024;

QString said(const char *text)
{
    return QCoreApplication::translate("FixCheck", text);
}

bool concerns(const CheckedValue &value, Cause cause)
{
    return std::find(value.causes.begin(), value.causes.end(), cause) != value.causes.end();
}

bool canRun(const QString &id, const probes::Target &target)
{
    const ProbeInfo *info = probeInfo(id);
    return info != nullptr && whyNot(*info, target).isEmpty();
}

/// The probes whose answers made the verdict, most telling first.
QStringList decidingProbes(const CaseFile &file)
{
    const auto tree = builtInTree();
    const Cause cause = file.diagnosis.cause;
    std::vector<std::pair<double, QString>> ranked;
    for (const Contribution &part : file.diagnosis.contributions) {
        const TreeNode *node = tree->node(part.node);
        if (part.cause == cause && part.llr >= kTelling && node != nullptr) {
            ranked.emplace_back(part.llr, node->probe);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList ids;
    const auto take = [&](const QString &id) {
        if (!ids.contains(id) && canRun(id, file.target)) {
            ids << id;
        }
    };
    for (const auto &[llr, id] : ranked) {
        take(id);
    }
    // What the sentence "before and after" is about may stand beside the questions.
    for (const CheckedValue &value : checkedValues()) {
        const probes::Finding *finding = probes::find(file.findings, value.finding);
        if (finding != nullptr && concerns(value, cause) && isBad(value, file.findings) == true) {
            take(QString::fromStdString(finding->probe));
        }
    }
    return ids;
}

/// The silence that somebody wrote down for the side that sends: the nearest one to the server that was violated.
std::optional<double> needOfChain(const CaseFile &file)
{
    if (!file.evidence) {
        return std::nullopt;
    }
    std::optional<double> need;
    for (const ChainLink &link : file.evidence->chain.links) {
        if (link.rule == "keepalive"_L1 && std::isfinite(link.front.value)) {
            need = std::max(need.value_or(0), link.front.value);
        }
    }
    return need;
}

std::optional<CheckNeed> needOf(const CaseFile &file, const std::optional<Fix> &fix, std::optional<double> told)
{
    const QString unit = needUnit(file);
    if (unit.isEmpty()) {
        return std::nullopt;
    }
    if (told) {
        return CheckNeed{*told, unit, u"told"_s};
    }
    if (unit == "s"_L1) {
        if (const auto chain = needOfChain(file)) {
            return CheckNeed{*chain, unit, u"chain"_s};
        }
    }
    // The numbers that the fix itself holds.
    const TemplateValues values = fixValues(file.findings, file.target);
    const auto number = [&](const QString &name) -> std::optional<double> {
        const auto it = values.find(name);
        return it != values.end() ? std::optional(it.value().toDouble()) : std::nullopt;
    };
    QStringList uses;
    if (fix) {
        const auto &entries = fixEntries();
        const auto entry =
            std::find_if(entries.begin(), entries.end(), [&](const FixEntry &each) { return each.id == fix->id; });
        uses = entry != entries.end() ? entry->needs : QStringList();
    }
    if (unit == "bytes"_L1) {
        const auto bytes = number(u"body_need_bytes"_s);
        return bytes ? std::optional(CheckNeed{*bytes * kAim, unit, u"fix_server"_s}) : std::nullopt;
    }
    for (const QString &name : {u"keepalive_client_s"_s, u"keepalive_client_ms"_s, u"keepalive_probe_s"_s}) {
        if (const auto value = number(name); value && uses.contains(name)) {
            return CheckNeed{name.endsWith("_ms"_L1) ? *value / 1000 : *value, unit, u"fix_client"_s};
        }
    }
    for (const QString &name : {u"keepalive_server_s"_s, u"idle_need_s"_s}) {
        if (const auto value = number(name); value && uses.contains(name)) {
            const double held = *value * kAim;
            return CheckNeed{held < 10 ? held : std::floor(held), unit, u"fix_server"_s};
        }
    }
    return std::nullopt;
}

}  // namespace

QString needUnit(const CaseFile &file)
{
    for (const CheckedValue &value : checkedValues()) {
        if (value.needUnit != nullptr && concerns(value, file.diagnosis.cause) &&
            probes::number(file.findings, value.finding)) {
            return QString::fromLatin1(value.needUnit);
        }
    }
    return QString();
}

QString needSentence(const CheckNeed &need)
{
    const QString amount = amountWords(need.value, need.unit);
    const bool size = need.unit == "bytes"_L1;
    if (need.source == "told"_L1) {
        return (size ? said(QT_TRANSLATE_NOOP("FixCheck", "You send up to %1."))
                     : said(QT_TRANSLATE_NOOP("FixCheck", "Your connections stay silent for up to %1.")))
            .arg(amount);
    }
    if (need.source == "chain"_L1) {
        return said(QT_TRANSLATE_NOOP("FixCheck",
                                      "The configuration of the side that sends keeps connections for up to %1."))
            .arg(amount);
    }
    if (need.source == "fix_client"_L1) {
        return said(QT_TRANSLATE_NOOP("FixCheck", "With this fix the client stays silent for at most %1.")).arg(amount);
    }
    return (size ? said(QT_TRANSLATE_NOOP("FixCheck", "This fix lets at least %1 through."))
                 : said(QT_TRANSLATE_NOOP("FixCheck", "This fix lets connections live for at least %1.")))
        .arg(amount);
}

CheckPlan planCheck(const CaseFile &file, const std::optional<Fix> &fix, std::optional<double> told)
{
    CheckPlan plan;
    const Diagnosis &diagnosis = file.diagnosis;
    const bool named = !file.target.host.empty() && file.target.port != 0;
    plan.byFiles = !diagnosis.abstained && diagnosis.cause != Cause::Healthy && canCheckByFiles(file);
    if (!named && !plan.byFiles) {
        plan.problem = said(QT_TRANSLATE_NOOP(
            "FixCheck",
            "This case names no service that could be tested again. Give its address and test it as a new case."));
        return plan;
    }
    if (diagnosis.abstained || diagnosis.ranking.empty()) {
        plan.problem = said(QT_TRANSLATE_NOOP(
            "FixCheck", "The cause is not clear yet, so there is nothing to compare with. Run all tests again."));
        return plan;
    }
    if (diagnosis.cause == Cause::Healthy) {
        plan.problem = said(QT_TRANSLATE_NOOP("FixCheck", "Nothing was wrong, so there is no fix to check."));
        return plan;
    }
    plan.deciding = named ? decidingProbes(file) : QStringList();
    if (plan.deciding.isEmpty()) {
        plan.problem = said(QT_TRANSLATE_NOOP(
            "FixCheck", "This cause was read from the server's files; tests from here cannot see it. Read "
                        "files that were written after the fix instead."));
        return plan;
    }
    plan.byFiles = false;
    plan.need = needOf(file, fix, told);

    RunRequest &request = plan.request;
    request.target = file.target;
    request.options = file.options;
    request.answers = file.answers;
    request.errorText = file.errorText;
    request.errorPattern = file.errorPattern;
    request.only = plan.deciding;
    for (const QString &before : {u"connect"_s, u"tls"_s, u"http"_s}) {
        if (!request.only.contains(before) && canRun(before, file.target)) {
            request.only << before;
        }
    }
    // As far as it takes to see the old end again, and the new one where it has to be.
    double reach_s = 0;
    double reachBytes = 0;
    for (const CheckedValue &value : checkedValues()) {
        const auto interval = intervalOf(value, file.findings);
        if (interval && interval->value && value.needUnit != nullptr) {
            double &reach = QLatin1StringView(value.needUnit) == "s"_L1 ? reach_s : reachBytes;
            reach = std::max(reach, interval->high);
        }
    }
    if (plan.need) {
        double &reach = plan.need->unit == "s"_L1 ? reach_s : reachBytes;
        reach = std::max(reach, plan.need->value);
        if (plan.need->unit == "s"_L1) {
            request.options.maxIdle = probes::Seconds(std::min(kLongest_s, std::ceil(reach_s * kBeyond + 1)));
        }
    } else if (reach_s > 0) {
        request.options.maxIdle =
            std::max(request.options.maxIdle, probes::Seconds(std::min(kLongest_s, std::ceil(reach_s * kBeyond + 1))));
    }
    request.options.maxPayload = std::max(
        request.options.maxPayload, static_cast<std::uint64_t>(std::min(kMostBytes, std::ceil(reachBytes * kBeyond))));

    // One stage after the other; the probes of a stage run side by side.
    QMap<int, double> stages;
    QMap<int, int> together;
    for (PlannedProbe &planned : planFor(request)) {
        if (!planned.available) {
            continue;
        }
        const int stage = stageOf(*probeInfo(planned.id), request.answers);
        stages[stage] = std::max(stages.value(stage), planned.longest_s);
        together[stage] += planned.connections;
        plan.bytes += planned.bytes;
        plan.planned.push_back(std::move(planned));
    }
    for (const double longest_s : std::as_const(stages)) {
        plan.longest_s += longest_s;
    }
    for (const int connections : std::as_const(together)) {
        plan.connections = std::max(plan.connections, connections);
    }
    return plan;
}

FixCheck checkFrom(const CaseFile &run, const CheckPlan &plan, const std::optional<Fix> &fix)
{
    FixCheck check;
    check.started = run.started;
    check.elapsed_s = run.elapsed_s;
    check.finished = run.finished;
    if (fix) {
        check.fixId = fix->id;
        check.fixTitle = fix->title;
    }
    if (plan.need) {
        check.need = plan.need->value;
        check.needSource = plan.need->source;
    }
    check.maxIdle_s = run.options.maxIdle.count();
    check.findings = run.findings;
    for (const ProbeRecord &record : run.probes) {
        if (record.reason != "left_out"_L1 && record.reason != "not_http"_L1 && record.reason != "not_tls"_L1 &&
            record.reason != "address_given"_L1) {
            check.probes.push_back(record);
        }
    }
    return check;
}

}  // namespace resetscope::app
