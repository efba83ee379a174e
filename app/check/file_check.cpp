// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/file_check.h"

#include "app/diagnosis/decision_tree.h"
#include "app/evidence/log_span.h"
#include "app/report/report_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTelling = 0.5;  ///< log likelihood ratio from which an answer made the verdict
constexpr double kEnough = 3;     ///< events that had to be expected where none came: 1 in 20 is chance
constexpr double kSure = 0.8;     ///< probability from which another cause is worth a word
constexpr double kLeast_s = 1;    ///< of a period
const char *const kPeriod = "ev_period_s";
const char *const kNothingNewer = "ev_nothing_newer";

QString said(const char *text)
{
    return QCoreApplication::translate("FixCheck", text);
}

/// What files told of before: counted events, and links of the chain that do not fit.
bool isCounted(const probes::Finding &finding)
{
    return finding.probe == "evidence" && (finding.unit == "events" || finding.unit == "links") &&
           probes::number({finding}, finding.id).value_or(0) > 0;
}

/// Those that made the verdict, most telling first.
QStringList decidingFindings(const CaseFile &file)
{
    const auto tree = builtInTree();
    std::vector<std::pair<double, QString>> ranked;
    for (const Contribution &part : file.diagnosis.contributions) {
        const TreeNode *node = tree->node(part.node);
        if (part.cause != file.diagnosis.cause || part.llr < kTelling || node == nullptr ||
            node->probe != "evidence"_L1) {
            continue;
        }
        QStringList ids;
        collectFindings(node->test, ids);
        for (const QString &id : std::as_const(ids)) {
            const probes::Finding *finding = probes::find(file.findings, id.toStdString());
            if (finding != nullptr && isCounted(*finding)) {
                ranked.emplace_back(part.llr, id);
            }
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList result;
    for (const auto &[llr, id] : ranked) {
        if (!result.contains(id)) {
            result << id;
        }
    }
    return result;
}

QString ruleOf(const QString &id)
{
    return id.startsWith("ev_chain_"_L1) ? id.mid(9) : QString();
}

/// As in the picture of the chain.
QString ruleTitle(const QString &rule)
{
    return rule == "keepalive"_L1 ? QCoreApplication::translate("Report", "Keeping unused connections")
           : rule == "gateway"_L1 ? QCoreApplication::translate("Report", "Waiting for an answer")
           : rule == "idle"_L1    ? QCoreApplication::translate("Report", "Silence on a connection")
                                  : QCoreApplication::translate("Report", "Size of what is sent");
}

const EvidenceFinding *firstOf(const EvidenceReport &report, const QString &id)
{
    const auto it = std::find_if(report.findings.begin(), report.findings.end(), [&](const EvidenceFinding &each) {
        return each.finding == id && each.explainedBy.isEmpty();
    });
    return it != report.findings.end() ? &*it : nullptr;
}

/// Do the new files hold what would tell of this event? Lines with fields have to be of the same form; the others
/// show what they are only where something is found in them, so any text counts.
bool couldTell(const EvidenceReport &later, const EvidenceFinding &before)
{
    static const QStringList forms{u"access"_s, u"haproxy"_s,    u"envoy"_s,   u"aws"_s,
                                   u"iis"_s,    u"kubernetes"_s, u"counters"_s};
    return std::any_of(later.files.begin(), later.files.end(), [&](const EvidenceFile &file) {
        const bool text = file.lines > 0 && std::none_of(file.formats.begin(), file.formats.end(), [](const auto &one) {
                              return one.startsWith("config:"_L1) || one == "capture"_L1 || one == "kubernetes"_L1;
                          });
        return file.formats.contains(before.format) || (text && !forms.contains(before.format));
    });
}

/// Seconds that the file with this event covers; 0: not known.
double periodOf(const EvidenceReport &report, const EvidenceFinding &event)
{
    const auto it = std::find_if(report.files.begin(), report.files.end(),
                                 [&](const EvidenceFile &file) { return file.path == event.file; });
    return it == report.files.end() ? 0 : std::max(0.0, secondsBetween(it->from, it->to).value_or(0));
}

QString countWords(double count, double period_s)
{
    const int times = static_cast<int>(std::clamp(count, 0.0, 1e9));
    if (period_s < kLeast_s) {
        return times == 0 ? said(QT_TRANSLATE_NOOP("FixCheck", "none"))
                          : QCoreApplication::translate("FixCheck", "%n time(s)", nullptr, times);
    }
    const QString period = report::secondsText(period_s);
    return times == 0 ? said(QT_TRANSLATE_NOOP("FixCheck", "none in %1")).arg(period)
                      : QCoreApplication::translate("FixCheck", "%n time(s) in %1", nullptr, times).arg(period);
}

/// Of a limit that is compared with the one beside it.
QString linkWords(double wrong)
{
    return wrong > 0 ? said(QT_TRANSLATE_NOOP("FixCheck", "wrong")) : QCoreApplication::translate("Report", "right");
}

struct Counted {
    double before = 0, after = 0;
    double before_s = 0, after_s = 0;  ///< periods; 0: not known

    /// How many there would have been in the new time, had nothing changed; nothing: no time is known.
    [[nodiscard]] std::optional<double> expected() const
    {
        return before_s >= kLeast_s && after_s >= kLeast_s ? std::optional(before * after_s / before_s) : std::nullopt;
    }
    [[nodiscard]] CheckChange change() const
    {
        const auto would = expected();
        if (after <= 0) {
            return would && *would >= kEnough ? CheckChange::Gone : CheckChange::Unknown;
        }
        if (!would) {
            return CheckChange::Same;
        }
        if (after + 2 * std::sqrt(after) < *would) {
            return CheckChange::Better;
        }
        return after > *would + 2 * std::sqrt(*would) + 2 ? CheckChange::Worse : CheckChange::Same;
    }
};

void set(CheckResult &result, CheckOutcome outcome, const QString &sentence, const QString &advice = QString())
{
    result.outcome = outcome;
    result.sentence = sentence;
    result.advice = advice;
}

/// Both rates on one scale; an hour, or a day where that makes readable numbers.
CheckScale scaleOf(const QString &title, const Counted &counted)
{
    const double before = counted.before / counted.before_s * 3600;
    const double after = counted.after / counted.after_s * 3600;
    const bool days = before < 1;
    CheckScale scale;
    scale.title = (days ? said(QT_TRANSLATE_NOOP("FixCheck", "%1: times a day"))
                        : said(QT_TRANSLATE_NOOP("FixCheck", "%1: times an hour")))
                      .arg(title);
    const auto point = [&](double rate) {
        const double value = std::round(rate * (days ? 24 : 1) * 100) / 100;
        return CheckInterval{value, value, value};
    };
    scale.before = point(before);
    scale.after = point(after);
    scale.moreIsBetter = false;
    return scale;
}

void judgePrimary(CheckResult &result, const CheckRow &row, const std::optional<Counted> &counted, const Cause cause)
{
    const Diagnosis &after = result.after;
    const QString sameFiles =
        said(QT_TRANSLATE_NOOP("FixCheck", "Collect the same kind of files again, after the fix, and read them here."));
    switch (row.change) {
    case CheckChange::Gone:
        if (!after.abstained && after.cause != Cause::Healthy && after.cause != cause && after.confidence >= kSure) {
            set(result, CheckOutcome::Changed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Changed: “%1” is gone, but now there is “%2”."))
                    .arg(causeText(cause).title, causeText(after.cause).title),
                after.headline);
            return;
        }
        set(result, CheckOutcome::Fixed,
            said(QT_TRANSLATE_NOOP("FixCheck", "Fixed: “%1” – before %2, now %3."))
                .arg(row.title, row.before, row.after));
        return;
    case CheckChange::Better:
        set(result, CheckOutcome::Changed,
            said(QT_TRANSLATE_NOOP("FixCheck", "Changed: “%1” fell from %2 to %3, but it is not gone."))
                .arg(row.title, row.before, row.after));
        return;
    case CheckChange::Unknown:
        if (!counted || row.after.isEmpty()) {
            set(result, CheckOutcome::CannotTell,
                said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: the new files say nothing about “%1”."))
                    .arg(row.title),
                sameFiles);
            return;
        }
        set(result, CheckOutcome::CannotTell,
            said(QT_TRANSLATE_NOOP("FixCheck",
                                   "Cannot tell: “%1” – before %2, now %3, but that is too short a time to be sure."))
                .arg(row.title, row.before, row.after),
            counted->before_s >= kLeast_s && counted->before > 0
                ? said(QT_TRANSLATE_NOOP("FixCheck", "Let the service run with the fix for at least %1, then collect "
                                                     "the files again."))
                      .arg(report::secondsText(std::ceil(kEnough * counted->before_s / counted->before)))
                : sameFiles);
        return;
    default:
        set(result, CheckOutcome::NotFixed,
            said(QT_TRANSLATE_NOOP("FixCheck", "Not fixed: “%1” – %2, as before.")).arg(row.title, row.after),
            said(QT_TRANSLATE_NOOP("FixCheck", "Was the setting saved, the program reloaded, and is it the one that "
                                               "answers at this address? Another device with the same limit may also "
                                               "stand in front of it.")));
    }
}

}  // namespace

bool canCheckByFiles(const CaseFile &file)
{
    return file.evidence && !decidingFindings(file).isEmpty();
}

EvidenceOptions fileCheckOptions(const CaseFile &file)
{
    EvidenceOptions options;
    if (file.evidence) {
        options.since = latestTime(*file.evidence);
    }
    return options;
}

FixCheck checkFromFiles(const CaseFile &file, const EvidenceReport &later, const std::optional<Fix> &fix)
{
    FixCheck check;
    check.started = QDateTime::currentDateTime();
    check.finished = !later.cancelled;
    if (fix) {
        check.fixId = fix->id;
        check.fixTitle = fix->title;
    }
    ProbeRecord record;
    record.id = u"evidence"_s;
    record.state = later.cancelled ? probes::ProbeState::Cancelled : probes::ProbeState::Done;
    record.progress = 1;
    check.probes.push_back(std::move(record));
    check.findings = later.forTree;
    // What the new files could have told and did not is a zero, not a gap.
    for (const probes::Finding &before : file.findings) {
        if (!isCounted(before) || probes::find(check.findings, before.id) != nullptr) {
            continue;
        }
        const QString rule = ruleOf(QString::fromStdString(before.id));
        const EvidenceFinding *event =
            file.evidence ? firstOf(*file.evidence, QString::fromStdString(before.id)) : nullptr;
        const bool told = rule.isEmpty() ? event != nullptr && couldTell(later, *event)
                                         : std::any_of(later.chain.links.begin(), later.chain.links.end(),
                                                       [&](const ChainLink &link) { return link.rule == rule; });
        if (told) {
            check.findings.push_back({before.id, 0.0, std::nullopt, std::nullopt, before.unit, "evidence"});
        }
    }
    // The time that counts begins where the old files end.
    const QString since = fileCheckOptions(file).since;
    double period_s = 0;
    bool known = false;
    for (const EvidenceFile &one : later.files) {
        const double whole_s = secondsBetween(one.from, one.to).value_or(0);
        if (one.from.isEmpty() || one.to.isEmpty()) {
            continue;
        }
        known = true;
        const auto newer_s = since.isEmpty() ? std::nullopt : secondsBetween(since, one.to);
        period_s = std::max(period_s, newer_s ? std::min(whole_s, *newer_s) : whole_s);
    }
    if (period_s >= kLeast_s) {
        check.findings.push_back({kPeriod, period_s, std::nullopt, std::nullopt, "s", "evidence"});
    } else if (known) {
        check.findings.push_back({kNothingNewer, true, std::nullopt, std::nullopt, "", "evidence"});
    }
    return check;
}

bool isFileCheck(const FixCheck &check)
{
    return !check.probes.empty() && std::all_of(check.probes.begin(), check.probes.end(),
                                                [](const ProbeRecord &record) { return record.id == "evidence"_L1; });
}

CheckResult judgeFiles(const CaseFile &file, const FixCheck &check)
{
    CheckResult result;
    Evidence evidence;
    evidence.isHttp = file.target.isHttp();
    evidence.usesTls = file.target.usesTls();
    evidence.findings = check.findings;
    evidence.probesDone.insert(u"evidence"_s);
    result.after = diagnose(*builtInTree(), evidence);
    const QStringList deciding = decidingFindings(file);
    const double after_s = probes::number(check.findings, kPeriod).value_or(0);
    std::optional<Counted> first;
    for (const QString &id : deciding) {
        const std::string key = id.toStdString();
        const probes::Finding *now = probes::find(check.findings, key);
        const bool link = !ruleOf(id).isEmpty();
        const EvidenceFinding *event = file.evidence ? firstOf(*file.evidence, id) : nullptr;
        Counted counted;
        counted.before = probes::number(file.findings, key).value_or(0);
        counted.before_s = event != nullptr && !link ? periodOf(*file.evidence, *event) : 0;
        CheckRow row;
        row.finding = id;
        row.title = link               ? ruleTitle(ruleOf(id))
                    : event != nullptr ? event->meaning
                                       : causeText(file.diagnosis.cause).title;
        while (row.title.endsWith(u'.')) {
            row.title.chop(1);
        }
        row.before = link ? linkWords(counted.before) : countWords(counted.before, counted.before_s);
        row.primary = result.rows.empty();
        if (now != nullptr) {
            counted.after = probes::number(check.findings, key).value_or(0);
            counted.after_s = link ? 0 : after_s;
            row.after = link ? linkWords(counted.after) : countWords(counted.after, counted.after_s);
            row.change = !link                            ? counted.change()
                         : counted.after <= 0             ? CheckChange::Gone
                         : counted.after < counted.before ? CheckChange::Better
                                                          : CheckChange::Same;
        }
        if (row.primary) {
            first = now != nullptr ? std::optional(counted) : std::nullopt;
            if (first && first->expected()) {
                result.scale = scaleOf(row.title, *first);
            }
        }
        result.rows.push_back(std::move(row));
    }
    const bool old = probes::flag(check.findings, kNothingNewer).value_or(false);
    if (!check.finished || result.rows.empty()) {
        set(result, CheckOutcome::CannotTell,
            said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: the check was stopped before it had an answer.")));
    } else if (old && first && ruleOf(deciding.front()).isEmpty()) {
        set(result, CheckOutcome::CannotTell,
            said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: the new files end before the old ones do.")),
            said(QT_TRANSLATE_NOOP("FixCheck",
                                   "Collect the same kind of files again, after the fix, and read them here.")));
    } else {
        judgePrimary(result, result.rows.front(), first, file.diagnosis.cause);
    }
    return result;
}

}  // namespace resetscope::app
