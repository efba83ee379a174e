// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/check_values.h"
#include "app/check/file_check.h"
#include "app/diagnosis/decision_tree.h"
#include "app/report/report_text.h"
#include "app/run/run_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using probes::ProbeState;

namespace {

constexpr double kSure = 0.8;         ///< probability from which another cause is worth a word
constexpr double kOwnEvidence = 1.0;  ///< ... and what must have been measured for it this time
constexpr double kTwoPeriods = 2;     ///< a restart that did not come for so many periods is over

QString said(const char *text)
{
    return QCoreApplication::translate("FixCheck", text);
}

const ProbeRecord *recordOf(const std::vector<ProbeRecord> &records, const QString &id)
{
    const auto it = std::find_if(records.begin(), records.end(), [&](const ProbeRecord &r) { return r.id == id; });
    return it != records.end() ? &*it : nullptr;
}

/// Everything that is known after the fix: what was measured again, and before it what nobody asked again. The user's
/// words and the server's files tell of the time before.
Evidence evidenceAfter(const CaseFile &file, const FixCheck &check)
{
    Evidence evidence;
    evidence.isHttp = file.target.isHttp();
    evidence.usesTls = file.target.usesTls();
    const auto old = [&](const QString &probe) {
        const bool reader = std::any_of(readerInfos().begin(), readerInfos().end(),
                                        [&](const ProbeInfo &info) { return info.id == probe; });
        return !reader && recordOf(check.probes, probe) == nullptr;
    };
    evidence.findings = check.findings;
    for (const probes::Finding &finding : file.findings) {
        if (old(QString::fromStdString(finding.probe))) {
            evidence.findings.push_back(finding);
        }
    }
    for (const ProbeRecord &record : file.probes) {
        if (record.state == ProbeState::Done && old(record.id)) {
            evidence.probesDone.insert(record.id);
        }
    }
    for (const ProbeRecord &record : check.probes) {
        if (record.state == ProbeState::Done) {
            evidence.probesDone.insert(record.id);
        }
    }
    return evidence;
}

/// Which probe tells this value: the one that told it, else the one whose list names it.
QString probeOf(const CheckedValue &value, const probes::Findings &a, const probes::Findings &b)
{
    for (const auto *findings : {&a, &b}) {
        if (const probes::Finding *finding = probes::find(*findings, value.finding)) {
            return QString::fromStdString(finding->probe);
        }
    }
    const QString id = QString::fromLatin1(value.finding);
    for (const ProbeInfo &info : probeInfos()) {
        if (info.findings.contains(id)) {
            return info.id;
        }
    }
    return QString();
}

CheckChange changeOfLimit(const CheckedValue &value, const CaseFile &file, const FixCheck &check, const QString &probe)
{
    const auto before = intervalOf(value, file.findings);
    const auto after = intervalOf(value, check.findings);
    const ProbeRecord *again = recordOf(check.probes, probe);
    const bool done = again != nullptr && again->state == ProbeState::Done;
    const bool wasThere = before && before->value;
    if (!after || !after->value) {
        if (!wasThere) {
            return CheckChange::Fine;
        }
        if (!done) {
            return CheckChange::Unknown;
        }
        if (after && after->low < before->high) {
            return CheckChange::Unknown;  // not tried as far as it went before
        }
        if (QLatin1StringView(value.finding) == "crash_interval_s"_L1 &&
            again->elapsed_s < kTwoPeriods * before->high) {
            return CheckChange::Unknown;
        }
        return CheckChange::Gone;
    }
    if (!wasThere) {
        return CheckChange::New;
    }
    const QString unit = unitOf(value, file.findings);
    if (!overlap(*before, *after, unit)) {
        return *after->value > *before->value ? CheckChange::Better : CheckChange::Worse;
    }
    if (value.closeKind != nullptr) {
        const auto kindBefore = probes::word(file.findings, value.closeKind);
        const auto kindAfter = probes::word(check.findings, value.closeKind);
        if (kindBefore && kindAfter && *kindBefore != *kindAfter) {
            return CheckChange::Kind;
        }
    }
    return CheckChange::Same;
}

CheckChange changeOfRatio(const CheckedValue &value, const CaseFile &file, const FixCheck &check)
{
    const auto before = intervalOf(value, file.findings);
    const auto after = intervalOf(value, check.findings);
    if (!after) {
        return before && *before->value > 0 ? CheckChange::Unknown : CheckChange::Fine;
    }
    if (!before || *before->value <= 0) {
        return *after->value > 0 ? CheckChange::New : CheckChange::Fine;
    }
    if (*after->value <= 0) {
        // None in so few tries that as many as before would hardly have shown either: nothing is proved.
        return after->high < before->low || after->high <= after->low ? CheckChange::Gone : CheckChange::Unknown;
    }
    if (after->high < before->low) {
        return CheckChange::Better;
    }
    return after->low > before->high ? CheckChange::Worse : CheckChange::Same;
}

CheckChange changeOf(const CheckedValue &value, const CaseFile &file, const FixCheck &check, const QString &probe)
{
    if (value.kind == CheckedValue::Kind::Limit) {
        return changeOfLimit(value, file, check, probe);
    }
    if (value.kind == CheckedValue::Kind::Ratio) {
        return changeOfRatio(value, file, check);
    }
    const auto before = isBad(value, file.findings);
    const auto after = isBad(value, check.findings);
    const ProbeRecord *again = recordOf(check.probes, probe);
    if (!after) {
        // What a finished test does not report did not happen; what it could not finish is not known.
        const bool done = again != nullptr && again->state == ProbeState::Done;
        return before != true ? CheckChange::Fine : done ? CheckChange::Gone : CheckChange::Unknown;
    }
    if (before == true) {
        if (!*after) {
            return CheckChange::Gone;
        }
        const auto wordBefore = probes::word(file.findings, value.finding);
        const auto wordAfter = probes::word(check.findings, value.finding);
        return wordBefore != wordAfter ? CheckChange::Kind : CheckChange::Same;
    }
    return *after && before == false ? CheckChange::New : CheckChange::Fine;
}

/// One case, one check, and what becomes of them.
class Judge {
public:
    Judge(const CaseFile &file, const FixCheck &check) : m_file(file), m_check(check) {}

    CheckResult judge()
    {
        m_result.after = diagnose(*builtInTree(), evidenceAfter(m_file, m_check));
        collectRows();
        const auto primary =
            std::find_if(m_result.rows.begin(), m_result.rows.end(), [](const CheckRow &row) { return row.primary; });
        if (primary != m_result.rows.end()) {
            drawScale(*primary);
        }
        if (other() && (primary == m_result.rows.end() || primary->change != CheckChange::Same)) {
            otherCause(primary != m_result.rows.end() && primary->change == CheckChange::Gone);
        } else if (primary == m_result.rows.end()) {
            withoutValue();
        } else {
            withValue(*primary);
        }
        return std::move(m_result);
    }

private:
    void set(CheckOutcome outcome, const QString &sentence, const QString &advice = QString())
    {
        m_result.outcome = outcome;
        m_result.sentence = sentence;
        m_result.advice = advice;
    }

    void collectRows()
    {
        bool decided = false;
        for (const CheckedValue &value : checkedValues()) {
            const QString probe = probeOf(value, m_file.findings, m_check.findings);
            const bool mine =
                std::find(value.causes.begin(), value.causes.end(), m_file.diagnosis.cause) != value.causes.end();
            const bool wasBad = isBad(value, m_file.findings) == true;
            CheckRow row;
            row.change = changeOf(value, m_file, m_check, probe);
            const bool again = recordOf(m_check.probes, probe) != nullptr;
            if (!(mine && wasBad) && !(again && row.change != CheckChange::Fine)) {
                continue;
            }
            row.finding = QString::fromLatin1(value.finding);
            row.title = report::findingTitle(row.finding);
            row.before = valueWords(value, m_file.findings);
            row.after = valueWords(value, m_check.findings);
            row.unit = unitOf(value, m_file.findings);
            row.beforeInterval = intervalOf(value, m_file.findings);
            row.afterInterval = intervalOf(value, m_check.findings);
            row.primary = mine && wasBad && !decided;
            decided = decided || row.primary;
            m_result.rows.push_back(std::move(row));
        }
        std::stable_sort(m_result.rows.begin(), m_result.rows.end(),
                         [](const CheckRow &a, const CheckRow &b) { return a.primary && !b.primary; });
    }

    void drawScale(const CheckRow &row)
    {
        if (!row.beforeInterval || !row.beforeInterval->value) {
            return;
        }
        CheckScale scale;
        scale.title = row.title;
        scale.unit = row.unit;
        scale.before = *row.beforeInterval;
        scale.after = row.afterInterval;
        const QString unit = needUnit(m_file);
        scale.need = unit == row.unit ? m_check.need : std::nullopt;
        scale.moreIsBetter = row.unit != "ratio"_L1;
        m_result.scale = scale;
    }

    /// Another cause, with evidence of its own that was measured this time.
    [[nodiscard]] bool other() const
    {
        const Diagnosis &after = m_result.after;
        if (after.abstained || after.cause == Cause::Healthy || after.cause == m_file.diagnosis.cause ||
            after.confidence < kSure) {
            return false;
        }
        const auto tree = builtInTree();
        return std::any_of(after.contributions.begin(), after.contributions.end(), [&](const Contribution &part) {
            const TreeNode *node = tree->node(part.node);
            return part.cause == after.cause && part.llr >= kOwnEvidence && node != nullptr &&
                   recordOf(m_check.probes, node->probe) != nullptr;
        });
    }

    void otherCause(bool gone)
    {
        const Diagnosis &after = m_result.after;
        const QString now = causeText(after.cause).title;
        const bool known = m_file.diagnosis.second == after.cause;
        const QString before = causeText(m_file.diagnosis.cause).title;
        QString sentence;
        if (gone) {
            sentence = (known ? said(QT_TRANSLATE_NOOP("FixCheck", "Changed: “%1” is gone. The second fault, “%2”, "
                                                                   "is still there."))
                              : said(QT_TRANSLATE_NOOP("FixCheck", "Changed: “%1” is gone, but now there is “%2”.")))
                           .arg(before, now);
        } else {
            sentence = said(QT_TRANSLATE_NOOP("FixCheck", "Changed: before it was “%1”, now the tests end at “%2”."))
                           .arg(before, now);
        }
        set(CheckOutcome::Changed, sentence,
            after.headline + u' ' +
                said(QT_TRANSLATE_NOOP("FixCheck", "Run all tests again to see the new situation as a whole.")));
    }

    /// The tests that decide were not finished this time.
    void unfinished()
    {
        for (const ProbeRecord &record : m_check.probes) {
            if (record.state != ProbeState::Done && !record.reason.isEmpty()) {
                const QString why = reasonText(record.reason);
                set(CheckOutcome::CannotTell,
                    said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: “%1” could not be repeated. %2"))
                        .arg(probeTitle(record.id), why),
                    said(QT_TRANSLATE_NOOP("FixCheck", "Check again when the service answers.")));
                return;
            }
        }
        set(CheckOutcome::CannotTell,
            m_check.finished
                ? said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: the tests gave no answer this time."))
                : said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: the check was stopped before it had an answer.")),
            said(QT_TRANSLATE_NOOP("FixCheck", "Check again and let the tests run to their end.")));
    }

    void withoutValue()
    {
        const Diagnosis &after = m_result.after;
        const bool measured = std::any_of(m_check.probes.begin(), m_check.probes.end(),
                                          [](const ProbeRecord &record) { return record.state == ProbeState::Done; });
        if (!measured || !m_check.finished) {
            unfinished();
        } else if (!after.abstained && after.cause == m_file.diagnosis.cause) {
            set(CheckOutcome::NotFixed, said(QT_TRANSLATE_NOOP("FixCheck", "Not fixed: the tests still end at “%1”."))
                                            .arg(causeText(after.cause).title));
        } else if (!after.abstained && after.cause == Cause::Healthy) {
            set(CheckOutcome::Fixed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Fixed: the tests that pointed at “%1” find nothing wrong now."))
                    .arg(causeText(m_file.diagnosis.cause).title));
        } else {
            set(CheckOutcome::CannotTell,
                said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: the tests do not point at “%1” any more, but nothing "
                                                   "proves that all is well."))
                    .arg(causeText(m_file.diagnosis.cause).title),
                said(QT_TRANSLATE_NOOP("FixCheck", "Run all tests again to be sure.")));
        }
    }

    [[nodiscard]] QString placeWords(const std::optional<CheckInterval> &interval, const QString &unit) const
    {
        return interval ? amountWords(interval->value.value_or(interval->low), unit) : QString();
    }

    void withValue(const CheckRow &row)
    {
        const QString unit = row.unit;
        const QString before = row.beforeInterval ? placeWords(row.beforeInterval, unit) : row.before;
        const QString after = row.afterInterval ? placeWords(row.afterInterval, unit) : row.after;
        const auto need = m_result.scale ? m_result.scale->need : std::nullopt;
        const QString needs = need ? amountWords(*need, unit) : QString();
        const bool limit = row.beforeInterval && row.beforeInterval->value && unit != "ratio"_L1;
        switch (row.change) {
        case CheckChange::Gone:
            gone(row, before, after, need, needs);
            break;
        case CheckChange::Better:
            better(row, before, after, need, needs);
            break;
        case CheckChange::Worse:
            set(CheckOutcome::NotFixed,
                (limit ? said(QT_TRANSLATE_NOOP("FixCheck", "Not fixed: “%1” fell from %2 to %3."))
                       : said(QT_TRANSLATE_NOOP("FixCheck", "Not fixed: “%1” grew from %2 to %3.")))
                    .arg(row.title, before, after),
                said(QT_TRANSLATE_NOOP("FixCheck", "The change went the wrong way. Undo it, or raise the value.")));
            break;
        case CheckChange::Same:
            same(row, before, need, needs);
            break;
        case CheckChange::Kind:
            set(CheckOutcome::Changed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Changed: “%1” – before %2, now %3."))
                    .arg(row.title, row.before, row.after),
                limit
                    ? said(QT_TRANSLATE_NOOP("FixCheck", "The limit itself is where it was; only the way in which the "
                                                         "connection ends is another one."))
                    : QString());
            break;
        case CheckChange::New:
        case CheckChange::Fine:
        case CheckChange::Unknown:
            unknown(row, before);
            break;
        }
    }

    void gone(const CheckRow &row, const QString &before, const QString &after, std::optional<double> need,
              const QString &needs)
    {
        if (need && row.afterInterval && row.afterInterval->low < *need) {
            set(CheckOutcome::CannotTell,
                said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: “%1” – before %2, now no end up to %3, but the client "
                                                   "needs %4 and nothing was tried that far."))
                    .arg(row.title, before, after, needs),
                said(QT_TRANSLATE_NOOP("FixCheck", "Check again and let the tests run to their end.")));
            return;
        }
        if (row.beforeInterval && row.afterInterval && !row.afterInterval->value) {
            set(CheckOutcome::Fixed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Fixed: “%1” – before %2, now no end up to %3."))
                    .arg(row.title, before, after));
            return;
        }
        set(CheckOutcome::Fixed,
            row.after.isEmpty()
                ? said(QT_TRANSLATE_NOOP("FixCheck", "Fixed: “%1” – before %2, now nothing of the kind."))
                      .arg(row.title, row.before)
                : said(QT_TRANSLATE_NOOP("FixCheck", "Fixed: “%1” – before %2, now %3."))
                      .arg(row.title, row.before, row.after));
    }

    void better(const CheckRow &row, const QString &before, const QString &after, std::optional<double> need,
                const QString &needs)
    {
        if (row.unit == "ratio"_L1) {
            set(CheckOutcome::Changed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Changed: “%1” fell from %2 to %3, but it is not gone."))
                    .arg(row.title, before, after));
            return;
        }
        if (!need) {
            set(CheckOutcome::Changed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Changed: “%1” moved from %2 to %3.")).arg(row.title, before, after),
                said(QT_TRANSLATE_NOOP("FixCheck", "Whether that is enough depends on what the client needs. Say how "
                                                   "much that is and look again.")));
            return;
        }
        if (row.afterInterval->low >= *need) {
            set(CheckOutcome::Fixed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Fixed: “%1” moved from %2 to %3, and the client needs %4."))
                    .arg(row.title, before, after, needs));
        } else if (row.afterInterval->high > *need) {
            set(CheckOutcome::CannotTell,
                said(QT_TRANSLATE_NOOP(
                         "FixCheck",
                         "Cannot tell: “%1” moved from %2 to %3, and the client needs %4; that is too close to call."))
                    .arg(row.title, before, after, needs),
                said(QT_TRANSLATE_NOOP("FixCheck", "Leave room between the two: raise the limit a little further.")));
        } else {
            set(CheckOutcome::Changed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Changed: “%1” moved from %2 to %3, but the client still needs %4."))
                    .arg(row.title, before, after, needs),
                said(QT_TRANSLATE_NOOP("FixCheck", "Raise the limit above what the client needs, or make the client "
                                                   "need less.")));
        }
    }

    void same(const CheckRow &row, const QString &before, std::optional<double> need, const QString &needs)
    {
        const bool below = need && row.afterInterval && *need < row.afterInterval->low;
        if (below && (m_check.needSource == "told"_L1 || m_check.needSource == "chain"_L1)) {
            set(CheckOutcome::Fixed,
                said(QT_TRANSLATE_NOOP("FixCheck", "Fixed: “%1” is still %2, but the client now needs only %3."))
                    .arg(row.title, before, needs));
            return;
        }
        if (below && m_check.needSource == "fix_client"_L1) {
            set(CheckOutcome::CannotTell,
                said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell: “%1” is still %2. The fix is at the client, where "
                                                   "these tests cannot look; it must ask for no more than %3."))
                    .arg(row.title, before, needs),
                said(QT_TRANSLATE_NOOP("FixCheck", "Let the application run, or observe it through the relay. If you "
                                                   "know that it keeps to this, enter the value and check again.")));
            return;
        }
        const bool number = row.beforeInterval && row.beforeInterval->value;
        set(CheckOutcome::NotFixed,
            number ? said(QT_TRANSLATE_NOOP("FixCheck", "Not fixed: “%1” is still %2.")).arg(row.title, before)
                   : said(QT_TRANSLATE_NOOP("FixCheck", "Not fixed: “%1” – %2, as before.")).arg(row.title, row.after),
            said(QT_TRANSLATE_NOOP("FixCheck", "Was the setting saved, the program reloaded, and is it the one that "
                                               "answers at this address? Another device with the same limit may also "
                                               "stand in front of it.")));
    }

    void unknown(const CheckRow &row, const QString &before)
    {
        const ProbeRecord *again =
            recordOf(m_check.probes, probeOf(*std::find_if(checkedValues().begin(), checkedValues().end(),
                                                           [&](const CheckedValue &value) {
                                                               return row.finding == QLatin1StringView(value.finding);
                                                           }),
                                             m_file.findings, m_check.findings));
        if (again == nullptr || again->state != ProbeState::Done) {
            unfinished();
            return;
        }
        if (row.unit == "ratio"_L1) {
            set(CheckOutcome::CannotTell,
                said(QT_TRANSLATE_NOOP("FixCheck",
                                       "Cannot tell: “%1” – before %2, now none, but so few tries may have missed it."))
                    .arg(row.title, before),
                said(QT_TRANSLATE_NOOP("FixCheck", "Check again later, or watch the service for a few hours.")));
            return;
        }
        set(CheckOutcome::CannotTell,
            said(QT_TRANSLATE_NOOP("FixCheck",
                                   "Cannot tell: “%1” – before %2; this time the tests did not reach that far."))
                .arg(row.title, before),
            said(QT_TRANSLATE_NOOP("FixCheck", "Check again and let the tests run to their end.")));
    }

    const CaseFile &m_file;
    const FixCheck &m_check;
    CheckResult m_result;
};

}  // namespace

QString checkOutcomeId(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Fixed:
        return u"fixed"_s;
    case CheckOutcome::NotFixed:
        return u"not_fixed"_s;
    case CheckOutcome::Changed:
        return u"changed"_s;
    case CheckOutcome::CannotTell:
        break;
    }
    return u"cannot_tell"_s;
}

QString checkOutcomeTitle(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Fixed:
        return said(QT_TRANSLATE_NOOP("FixCheck", "Fixed"));
    case CheckOutcome::NotFixed:
        return said(QT_TRANSLATE_NOOP("FixCheck", "Not fixed"));
    case CheckOutcome::Changed:
        return said(QT_TRANSLATE_NOOP("FixCheck", "Changed"));
    case CheckOutcome::CannotTell:
        break;
    }
    return said(QT_TRANSLATE_NOOP("FixCheck", "Cannot tell"));
}

CheckResult judgeCheck(const CaseFile &file, const FixCheck &check)
{
    if (isFileCheck(check)) {
        return judgeFiles(file, check);
    }
    return Judge(file, check).judge();
}

}  // namespace resetscope::app
