// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_builder.h"
#include "app/report/report_text.h"
#include "app/run/run_controller.h"
#include "app/symptoms/error_recognizer.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;
using Silence = probes::LaneSample::Silence;

namespace {

/// Evidence that speaks for (or against) the cause, strongest first.
std::vector<const Contribution *> partsOf(const Diagnosis &diagnosis, Cause cause, bool speaksFor)
{
    std::vector<const Contribution *> parts;
    for (const Contribution &part : diagnosis.contributions) {
        if (part.cause == cause && std::abs(part.llr) >= 0.05 && (part.llr > 0) == speaksFor && !part.text.isEmpty()) {
            parts.push_back(&part);
        }
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Contribution *a, const Contribution *b) { return std::abs(a->llr) > std::abs(b->llr); });
    return parts;
}

Table evidenceTable(const std::vector<const Contribution *> &parts, Tone tone)
{
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "What was seen"), 5, false},
                     {QCoreApplication::translate("Report", "Weight"), 1, true}};
    for (const Contribution *part : parts) {
        table.rows.push_back({Cell{part->text}, Cell{strengthText(part->llr), tone, false, std::abs(part->llr) >= 2}});
    }
    return table;
}

/// What an answer rests on, in plain names: "Silence that ends a connection: 60.0 s".
QString becauseText(const CaseFile &file, const TreeStep &step)
{
    QStringList parts;
    for (const QString &id : step.because) {
        if (const probes::Finding *finding = probes::find(file.findings, id.toStdString())) {
            parts.append(QCoreApplication::translate("Report", "%1: %2", "finding, value")
                             .arg(findingTitle(id), findingValue(*finding)));
        } else if (file.answers.contains(id)) {
            parts.append(QCoreApplication::translate("Report", "%1: %2", "question, answer")
                             .arg(symptomKey(id), symptomValue(file.answers.value(id))));
        }
    }
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

void treePicture(Builder &builder)
{
    const CaseFile &file = builder.file;
    std::vector<TreePathStep> steps;
    for (const TreeStep &step : file.diagnosis.steps) {
        if (step.onPath) {
            steps.push_back({step.question, answerText(step.answer), becauseText(file, step), step.probability,
                             step.answer == "yes"_L1 || step.answer == "no"_L1, false, steps.empty(), false});
        }
    }
    if (steps.empty()) {
        return;
    }
    const bool abstained = file.diagnosis.abstained;
    TreePathStep leaf;
    leaf.question =
        abstained ? QCoreApplication::translate("Report", "Cannot tell yet") : causeText(file.diagnosis.cause).title;
    leaf.last = true;
    leaf.abstained = abstained;
    steps.push_back(leaf);
    builder.heading(2, QCoreApplication::translate("Report", "The questions that led here"));
    builder.text(QCoreApplication::translate(
                     "Report", "Each box is one question of the decision tree with the answer the measurements gave."),
                 TextRole::Small, Tone::Muted);
    bool joined = false;
    for (const TreePathStep &step : steps) {
        Figure figure;
        figure.joined = joined;
        figure.alt = step.last ? step.question : step.question + u' ' + step.answer;
        figure.height = [step](const ChartStyle &style, double width) { return treeStepHeight(step, style, width); };
        figure.paint = [step](QPainter &painter, const QRectF &area, const ChartStyle &style) {
            paintTreeStep(painter, area, step, style);
        };
        builder.add(std::move(figure));
        joined = true;
    }
    QStringList aside;
    for (const TreeStep &step : file.diagnosis.steps) {
        if (!step.onPath && step.answer != "unknown"_L1) {
            aside.append(QCoreApplication::translate("Report", "%1 %2.", "question, answer")
                             .arg(step.question, answerText(step.answer)));
        }
    }
    if (!aside.isEmpty()) {
        builder.add(Paragraph{QCoreApplication::translate("Report", "Also answered, beside this way:"), TextRole::Small,
                              Tone::Muted, true});
        builder.add(Bullets{aside});
    }
}

void ruledOut(Builder &builder)
{
    const Diagnosis &d = builder.file.diagnosis;
    const std::vector<RankingRow> rows = rankingRows(d);
    if (rows.empty()) {
        return;
    }
    builder.heading(2, d.abstained ? QCoreApplication::translate("Report", "What it could be")
                                   : QCoreApplication::translate("Report", "What else it could have been"));
    Figure figure;
    figure.alt = QCoreApplication::translate("Report", "The causes by probability.");
    figure.height = [rows](const ChartStyle &style, double) { return rankingHeight(rows, style); };
    figure.paint = [rows](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        paintRanking(painter, area, rows, style);
    };
    builder.add(std::move(figure));
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "Cause"), 2, false},
                     {QCoreApplication::translate("Report", "What speaks against it"), 4, false}};
    for (std::size_t i = 1; i < d.ranking.size(); ++i) {
        const auto against = partsOf(d, d.ranking[i].cause, false);
        if (!against.empty()) {
            table.rows.push_back({Cell{causeText(d.ranking[i].cause).title}, Cell{against.front()->text}});
        }
    }
    if (!table.rows.empty()) {
        builder.add(std::move(table));
    }
}

}  // namespace

void Builder::evidence()
{
    const Diagnosis &d = file.diagnosis;
    const auto speaksFor = partsOf(d, d.cause, true);
    const auto against = partsOf(d, d.cause, false);
    if (d.ranking.empty() && d.steps.empty()) {
        return;
    }
    add(PageBreak{true});
    heading(1, d.abstained ? QCoreApplication::translate("Report", "What is known so far")
                           : QCoreApplication::translate("Report", "Why this is the answer"));
    if (!speaksFor.empty()) {
        heading(2, d.abstained
                       ? QCoreApplication::translate("Report", "What speaks for “%1”").arg(causeText(d.cause).title)
                       : QCoreApplication::translate("Report", "What speaks for it"));
        add(evidenceTable(speaksFor, Tone::Good));
    }
    if (!against.empty()) {
        heading(2, QCoreApplication::translate("Report", "What speaks against it"));
        add(evidenceTable(against, Tone::Warn));
    } else if (!speaksFor.empty()) {
        text(QCoreApplication::translate("Report", "Nothing that was measured speaks against it."), TextRole::Small,
             Tone::Muted);
    }
    ruledOut(*this);
    treePicture(*this);

    if (!d.missing.isEmpty()) {
        heading(2, QCoreApplication::translate("Report", "What would settle it"));
        add(Bullets{d.missing});
    }
    if (!d.nextTests.empty()) {
        heading(2, QCoreApplication::translate("Report", "Tests worth doing next"));
        Table table;
        table.columns = {{QCoreApplication::translate("Report", "Test"), 2, false},
                         {QCoreApplication::translate("Report", "What it would tell"), 4, false},
                         {QCoreApplication::translate("Report", "Takes"), 1, true}};
        for (const NextTest &test : d.nextTests) {
            Cell name{probeTitle(test.probe)};
            if (!test.available) {
                name.note = QCoreApplication::translate("Report", "cannot run here");
            }
            table.rows.push_back({name, Cell{test.why}, Cell{secondsText(test.cost_s)}});
        }
        add(std::move(table));
    }
    if (!d.wouldChange.isEmpty()) {
        heading(2, QCoreApplication::translate("Report", "What would change this answer"));
        add(Bullets{d.wouldChange});
    }
}

std::vector<Figure> measuredFigures(const Builder &builder)
{
    std::vector<Figure> figures;
    for (const Silence silence : {Silence::Raw, Silence::BetweenRequests, Silence::DuringRequest}) {
        if (const auto chart = builder.lanes(silence)) {
            figures.push_back(lanesFigure(*chart));
            figures.push_back(timeToCloseFigure(*chart));
        }
    }
    for (const ProbeRecord &record : builder.file.probes) {
        const ReuseChart reuse = reuseChart(record.samples, probes::number(builder.file.findings, "race_window_s"));
        if (!reuse.points.empty()) {
            figures.push_back(reuseFigure(reuse));
        }
    }
    const ConnectChart connect = connectChart(builder.samplesOf(u"connect"_s));
    if (!connect.rows.empty()) {
        figures.push_back(connectFigure(connect));
    }
    const auto shown = keyFigure(builder);
    for (Figure &figure : figures) {
        if (shown && figure.title == shown->title) {
            figure.key = shown->key;
        }
    }
    return figures;
}

void Builder::measurements()
{
    std::vector<Figure> figures = measuredFigures(*this);
    if (std::all_of(figures.begin(), figures.end(), [](const Figure &figure) { return !figure.key.isEmpty(); })) {
        return;
    }
    heading(1, QCoreApplication::translate("Report", "What was measured"));
    for (Figure &figure : figures) {
        add(std::move(figure));
    }
}

void Builder::fixes()
{
    const QString folklore = healthy() || file.diagnosis.abstained || file.diagnosis.ranking.empty()
                                 ? QString()
                                 : causeText(file.diagnosis.cause).folklore;
    if (file.fixes.empty() && folklore.isEmpty()) {
        return;
    }
    heading(1, QCoreApplication::translate("Report", "What to do"));
    if (file.fixes.size() > 1) {
        add(Paragraph{QCoreApplication::translate("Report", "One of these is enough. Take the first one that fits what "
                                                            "you run; the numbers in it come from the measurement."),
                      TextRole::Body, Tone::Normal, true});
    }
    int number = 0;
    for (const Fix &fix : file.fixes) {
        heading(2, QCoreApplication::translate("Report", "%1. %2", "number, title").arg(++number).arg(fix.title));
        Facts facts;
        facts.keepWithNext = true;
        facts.rows.emplace_back(QCoreApplication::translate("Report", "For"),
                                Cell{fix.product, Tone::Normal, false, true});
        if (!fix.who.isEmpty()) {
            facts.rows.emplace_back(QCoreApplication::translate("Report", "Who does it"), Cell{fix.who});
        }
        if (!fix.why.isEmpty()) {
            facts.rows.emplace_back(QCoreApplication::translate("Report", "Why it works"), Cell{fix.why});
        }
        add(std::move(facts));
        add(Code{fix.language, fix.text});
        if (fix.usesDefault) {
            text(QCoreApplication::translate(
                     "Report", "A value in it was not measured; the usual default stands there. Check it first."),
                 TextRole::Small, Tone::Warn);
        }
        Facts more;
        for (const auto &[label, value] :
             {std::pair{QCoreApplication::translate("Report", "Risk"), fix.risk},
              std::pair{QCoreApplication::translate("Report", "Also affects"), fix.touches},
              std::pair{QCoreApplication::translate("Report", "Old advice"), fix.myth},
              std::pair{QCoreApplication::translate("Report", "Undo"), fix.undo},
              std::pair{QCoreApplication::translate("Report", "Check it"), fix.verify},
              std::pair{QCoreApplication::translate("Report", "Source"), fix.source}}) {
            if (!value.isEmpty()) {
                more.rows.emplace_back(label, Cell{value});
            }
        }
        if (!more.rows.empty()) {
            add(std::move(more));
        }
    }
    if (!folklore.isEmpty()) {
        add(Callout{Tone::Warn, QCoreApplication::translate("Report", "Common advice that does not help here"),
                    folklore});
    }
}

}  // namespace resetscope::app::report
