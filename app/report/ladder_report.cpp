// SPDX-License-Identifier: GPL-3.0-or-later
// The connections of a capture in the report: each as a ladder, with the evidence about its reset.
#include "app/capture/capture_text.h"
#include "app/report/ladder_drawing.h"
#include "app/report/report_builder.h"
#include "app/report/report_text.h"

#include <algorithm>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;
using probes::capture::Origin;

namespace {

Table evidenceTable(const CaseLadder &ladder)
{
    std::vector<LadderSignal> rows = ladder.evidence;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LadderSignal &a, const LadderSignal &b) { return a.weight > b.weight; });
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "What was looked at"), 3, false},
                     {QCoreApplication::translate("Report", "What was seen"), 4, false},
                     {QCoreApplication::translate("Report", "Speaks for"), 2, false}};
    for (const LadderSignal &signal : rows) {
        const bool speaks = signal.vote != Origin::Unknown && signal.weight > 0;
        Cell vote{speaks ? originText(signal.vote) : QCoreApplication::translate("Report", "information only"),
                  speaks ? Tone::Normal : Tone::Muted};
        if (speaks) {
            vote.note = strengthText(signal.weight);
        }
        table.rows.push_back(
            {Cell{signalTitle(signal.id.toStdString())}, Cell{signalValue(signal.id, signal.value)}, vote});
    }
    return table;
}

}  // namespace

bool ladderLeads(const CaseFile &file)
{
    constexpr double kMostHeight = 330;  // points
    return !file.ladders.empty() && LadderDrawing(file.ladders.front()).height(lightChartStyle(1)) <= kMostHeight;
}

Figure ladderFigure(const CaseLadder &ladder)
{
    const LadderDrawing drawing(ladder);
    Figure figure;
    figure.title = ladderTitle(ladder);
    figure.alt = drawing.summary();
    figure.caption = QCoreApplication::translate(
        "Report",
        "Time runs downwards. The gaps between the packets are drawn to scale: the taller, the longer nothing "
        "was sent. A dashed arrow carries something that was sent before.");
    figure.height = [drawing](const ChartStyle &style, double) { return drawing.height(style); };
    figure.paint = [drawing](QPainter &painter, const QRectF &area, const ChartStyle &style) {
        // Where a page has less room the whole picture gets smaller: its gaps are to scale.
        const double scale = std::min(1.0, area.height() / drawing.height(style));
        painter.translate(area.topLeft());
        painter.scale(scale, scale);
        const QRectF room(0, 0, area.width() / scale, area.height() / scale);
        drawing.paint(painter, room, style, room);
    };
    return figure;
}

void Builder::ladders()
{
    if (file.ladders.empty()) {
        return;
    }
    add(PageBreak{true});
    heading(1, QCoreApplication::translate("Report", "How connections ended in the capture"));
    text(QCoreApplication::translate("Report", "One connection of each kind, the surest of its kind."));
    for (const CaseLadder &ladder : file.ladders) {
        heading(2, ladderTitle(ladder));
        text(ladderVerdict(ladder), TextRole::Strong);
        if (&ladder == &file.ladders.front() && ladderLeads(file)) {
            text(QCoreApplication::translate("Report", "Its picture is at the beginning of this report."),
                 TextRole::Small, Tone::Muted);
        } else {
            Figure figure = ladderFigure(ladder);
            figure.title.clear();
            add(std::move(figure));
        }
        if (!ladder.evidence.empty()) {
            heading(3, QCoreApplication::translate("Report", "How we know who sent the reset"));
            add(evidenceTable(ladder));
        }
    }
}

}  // namespace resetscope::app::report
