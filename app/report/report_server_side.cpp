// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidence.h"
#include "app/report/chain_chart.h"
#include "app/report/check_chart.h"
#include "app/report/report_builder.h"
#include "app/report/report_text.h"

#include <QLocale>

#include <algorithm>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostFindings = 25;  ///< of the server's files; the JSON attached holds all
constexpr std::size_t kMostNotes = 8;

Tone toneOf(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Fixed      ? Tone::Good
           : outcome == CheckOutcome::NotFixed ? Tone::Bad
           : outcome == CheckOutcome::Changed  ? Tone::Warn
                                               : Tone::Normal;
}

QString changeText(CheckChange change)
{
    switch (change) {
    case CheckChange::Gone:
        return QCoreApplication::translate("Report", "gone");
    case CheckChange::Same:
        return QCoreApplication::translate("Report", "the same");
    case CheckChange::Better:
        return QCoreApplication::translate("Report", "better");
    case CheckChange::Worse:
        return QCoreApplication::translate("Report", "worse");
    case CheckChange::Kind:
        return QCoreApplication::translate("Report", "in another way");
    case CheckChange::New:
        return QCoreApplication::translate("Report", "new");
    case CheckChange::Fine:
        return QCoreApplication::translate("Report", "right");
    case CheckChange::Unknown:
        break;
    }
    return QCoreApplication::translate("Report", "not known");
}

Tone toneOf(CheckChange change)
{
    return change == CheckChange::Gone || change == CheckChange::Fine    ? Tone::Good
           : change == CheckChange::Same || change == CheckChange::Worse ? Tone::Bad
           : change == CheckChange::Unknown                              ? Tone::Muted
                                                                         : Tone::Warn;
}

void oneCheck(Builder &builder, const FixCheck &check)
{
    const CheckResult result = judgeCheck(builder.file, check);
    if (builder.file.checks.size() > 1) {
        builder.heading(2, QLocale().toString(check.started.toLocalTime(), QLocale::ShortFormat));
    }
    builder.add(Callout{toneOf(result.outcome), QCoreApplication::translate("Report", "Result"),
                        result.advice.isEmpty() ? result.sentence : result.sentence + u' ' + result.advice});
    if (result.scale) {
        const CheckScale scale = *result.scale;
        Figure figure;
        figure.title = scale.title;
        figure.alt = checkScaleWords(scale);
        figure.height = [scale](const ChartStyle &style, double) { return checkScaleHeight(scale, style); };
        figure.paint = [scale](QPainter &painter, const QRectF &area, const ChartStyle &style) {
            paintCheckScale(painter, area, scale, style);
        };
        builder.add(std::move(figure));
    }
    if (!result.rows.empty()) {
        Table table;
        table.columns = {{QCoreApplication::translate("Report", "What was measured"), 3, false},
                         {QCoreApplication::translate("Report", "Before"), 2, false},
                         {QCoreApplication::translate("Report", "Now"), 2, false},
                         {QCoreApplication::translate("Report", "Change"), 1, false}};
        const QString none = QCoreApplication::translate("Report", "not measured");
        for (const CheckRow &row : result.rows) {
            table.rows.push_back({Cell{row.title, Tone::Normal, false, row.primary},
                                  Cell{row.before.isEmpty() ? none : row.before},
                                  Cell{row.after.isEmpty() ? none : row.after},
                                  Cell{changeText(row.change), toneOf(row.change), false, true}});
        }
        builder.add(std::move(table));
    }
    Facts facts;
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Checked on"),
                            Cell{QLocale().toString(check.started.toLocalTime(), QLocale::LongFormat)});
    facts.rows.emplace_back(QCoreApplication::translate("Report", "Took"), Cell{secondsText(check.elapsed_s)});
    if (!check.fixTitle.isEmpty()) {
        facts.rows.emplace_back(QCoreApplication::translate("Report", "Fix"), Cell{check.fixTitle});
    }
    builder.add(std::move(facts));
}

void chain(Builder &builder, const TimeoutChain &chain)
{
    const ChainPicture picture = chainPicture(chain);
    if (picture.hops.empty()) {
        return;
    }
    builder.heading(1, QCoreApplication::translate("Report", "The limits along the way"));
    builder.text(QCoreApplication::translate("Report",
                                             "Every box on the way has limits of its own. Each must fit the one behind "
                                             "it; a red arrow marks where two of them do not."));
    const auto wrong = static_cast<int>(
        std::count_if(chain.links.begin(), chain.links.end(), [](const ChainLink &link) { return link.violated; }));
    Figure figure;
    figure.alt =
        wrong == 0 ? QCoreApplication::translate("Report", "The chain from the client to the server; every limit fits.")
                   : QCoreApplication::translate(
                         "Report", "The chain from the client to the server; %n limit(s) do not fit.", nullptr, wrong);
    figure.height = [picture](const ChartStyle &style, double width) { return chainHeight(picture, style, width); };
    figure.paint = [picture](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintChain(painter, area, picture, style);
    };
    builder.add(std::move(figure));
    for (const ChainLink &link : chain.links) {
        if (!link.violated) {
            continue;
        }
        builder.add(Callout{Tone::Bad, chainRuleTitle(link.rule), link.sentence});
        if (!link.fix.isEmpty()) {
            builder.add(Paragraph{QCoreApplication::translate("Report", "Write at %1:").arg(chainPlace(link)),
                                  TextRole::Small, Tone::Muted, true});
            builder.add(Code{link.fixAt == "front"_L1 ? link.front.product : link.back.product, link.fix});
        }
    }
}

void findings(Builder &builder, const EvidenceReport &report)
{
    if (report.findings.empty() && report.notes.empty()) {
        return;
    }
    builder.heading(1, QCoreApplication::translate("Report", "What the server's files say"));
    if (!report.findings.empty()) {
        Table table;
        table.columns = {{QCoreApplication::translate("Report", "Meaning"), 4, false},
                         {QCoreApplication::translate("Report", "Where"), 2, false},
                         {QCoreApplication::translate("Report", "Times"), 1, true}};
        const std::size_t shown = std::min(report.findings.size(), kMostFindings);
        for (std::size_t i = 0; i < shown; ++i) {
            const EvidenceFinding &finding = report.findings[i];
            Cell meaning{finding.meaning};
            meaning.note = finding.text;
            table.rows.push_back({meaning, Cell{u"%1:%2"_s.arg(finding.file).arg(finding.line), Tone::Normal, true},
                                  Cell{QLocale().toString(static_cast<qulonglong>(finding.count))}});
        }
        builder.add(std::move(table));
        if (shown < report.findings.size()) {
            const int more = static_cast<int>(report.findings.size() - shown);
            builder.text(QCoreApplication::translate("Report", "and %n more in the case attached", nullptr, more),
                         TextRole::Small, Tone::Muted);
        }
    }
    if (!report.notes.empty()) {
        QStringList notes;
        for (std::size_t i = 0; i < std::min(report.notes.size(), kMostNotes); ++i) {
            const EvidenceNote &note = report.notes[i];
            notes << (note.line > 0 ? u"%1:%2: %3"_s.arg(note.file).arg(note.line).arg(note.message)
                                    : u"%1: %2"_s.arg(note.file, note.message));
        }
        builder.add(
            Paragraph{QCoreApplication::translate("Report", "Could not be used:"), TextRole::Small, Tone::Muted, true});
        builder.add(Bullets{notes});
    }
}

}  // namespace

void Builder::checks()
{
    if (file.checks.empty()) {
        return;
    }
    heading(1, QCoreApplication::translate("Report", "Was the fault fixed?"));
    // The newest first: it is the one that counts.
    for (auto it = file.checks.rbegin(); it != file.checks.rend(); ++it) {
        oneCheck(*this, *it);
    }
}

void Builder::serverFiles()
{
    if (file.evidence) {
        chain(*this, file.evidence->chain);
        findings(*this, *file.evidence);
    }
}

}  // namespace resetscope::app::report
