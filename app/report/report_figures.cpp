// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart_axis.h"
#include "app/report/report_charts.h"
#include "app/report/report_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRankingRow = 15;

Qt::Alignment leading(const ChartStyle &style)
{
    return style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

/// A rectangle given from the leading edge of `area`.
QRectF fromLeading(const QRectF &area, double start, double top, double width, double height, const ChartStyle &style)
{
    return {style.rightToLeft ? area.right() - start - width : area.left() + start, area.top() + top, width, height};
}

}  // namespace

std::vector<RankingRow> rankingRows(const Diagnosis &diagnosis)
{
    std::vector<RankingRow> rows;
    double rest = 0;
    int others = 0;
    for (const RankedCause &ranked : diagnosis.ranking) {
        if (ranked.probability < 0.005 && !rows.empty()) {
            rest += ranked.probability;
            ++others;
            continue;
        }
        rows.push_back({causeText(ranked.cause).title, ranked.probability, rows.empty() && !diagnosis.abstained});
    }
    if (others > 0) {
        rows.push_back(
            {QCoreApplication::translate("Report", "%n other cause(s) together", nullptr, others), rest, false});
    }
    return rows;
}

double rankingHeight(const std::vector<RankingRow> &rows, const ChartStyle &style)
{
    return static_cast<double>(rows.size()) * kRankingRow * style.unit;
}

void paintRanking(QPainter &painter, const QRectF &area, const std::vector<RankingRow> &rows, const ChartStyle &style)
{
    const double u = style.unit;
    const double labels = area.width() * 0.46;
    const double numbers = 46 * u;
    const double bars = area.width() - labels - numbers - 12 * u;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RankingRow &row = rows[i];
        const double top = static_cast<double>(i) * kRankingRow * u;
        const double height = kRankingRow * u;
        drawLine(painter, fromLeading(area, 0, top, labels, height, style), leading(style) | Qt::AlignVCenter,
                 row.label, style.sized(8.5, row.winner), style.ink);
        const QRectF track = fromLeading(area, labels + 6 * u, top + height * 0.28, bars, height * 0.44, style);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.surface);
        painter.drawRect(track);
        painter.setBrush(row.winner ? style.accent : style.faint);
        painter.drawRect(fromLeading(area, labels + 6 * u, top + height * 0.28,
                                     std::max(0.8 * u, bars * std::clamp(row.probability, 0.0, 1.0)), height * 0.44,
                                     style));
        drawLine(painter, fromLeading(area, labels + bars + 12 * u, top, numbers, height, style),
                 (style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, percentText(row.probability),
                 style.sized(8.5, row.winner), row.winner ? style.ink : style.muted);
    }
}

QString confidenceWords(double confidence, bool abstained)
{
    if (abstained) {
        return QCoreApplication::translate("Report", "Not sure yet");
    }
    if (confidence >= 0.95) {
        return QCoreApplication::translate("Report", "As good as certain");
    }
    if (confidence >= 0.85) {
        return QCoreApplication::translate("Report", "Very likely");
    }
    if (confidence >= 0.65) {
        return QCoreApplication::translate("Report", "Likely");
    }
    return QCoreApplication::translate("Report", "Possible");
}

void paintConfidence(QPainter &painter, const QRectF &area, double confidence, bool abstained, const ChartStyle &style)
{
    const double u = style.unit;
    const QColor color = abstained ? style.muted : confidence >= 0.85 ? style.good : style.warn;
    const QFont big = style.sized(13, true);
    const QString words = confidenceWords(confidence, abstained);
    drawLine(painter, fromLeading(area, 0, 0, area.width(), 17 * u, style), leading(style) | Qt::AlignVCenter, words,
             big, style.ink);
    // Ten steps: "nine in ten such answers are right" can be counted.
    const double gap = 2 * u;
    const double step = (area.width() - 9 * gap) / 10;
    const double filled = std::clamp(confidence, 0.0, 1.0) * 10;
    for (int i = 0; i < 10; ++i) {
        const QRectF cell = fromLeading(area, i * (step + gap), 21 * u, step, 7 * u, style);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.grid);
        painter.drawRect(cell);
        const double part = std::clamp(filled - i, 0.0, 1.0);
        if (part > 0) {
            painter.setBrush(color);
            painter.drawRect(fromLeading(area, i * (step + gap), 21 * u, step * part, 7 * u, style));
        }
    }
    const int ten = static_cast<int>(std::lround(filled));
    const QString text =
        abstained ? QCoreApplication::translate("Report", "The best guess has %1.").arg(percentText(confidence))
                  : QCoreApplication::translate("Report", "%1 – of ten such answers, about %2 are right.")
                        .arg(percentText(std::min(confidence, 0.99)), numberText(std::min(ten, 10), 0));
    drawWrapped(painter, fromLeading(area, 0, 31 * u, area.width(), 22 * u, style), leading(style), text,
                style.sized(8), style.muted);
}

void paintSide(QPainter &painter, const QRectF &area, Side side, const ChartStyle &style)
{
    const double u = style.unit;
    struct Place {
        Side side;
        QString name;
    };
    const std::array places{Place{Side::ThisComputer, QCoreApplication::translate("Report", "This computer")},
                            Place{Side::Path, QCoreApplication::translate("Report", "The way")},
                            Place{Side::Service, QCoreApplication::translate("Report", "The service")}};
    const double gap = 16 * u;
    const double width = (area.width() - 2 * gap) / 3;
    const double height = 24 * u;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double start = static_cast<double>(i) * (width + gap);
        const QRectF box = fromLeading(area, start, 4 * u, width, height, style);
        const bool it = side == places[i].side;
        painter.setPen(QPen(it ? style.bad : style.faint, (it ? 1.4 : 0.8) * u));
        painter.setBrush(it ? style.band : style.background);
        painter.drawRoundedRect(box, 3 * u, 3 * u);
        drawWrapped(painter, box.adjusted(3 * u, 0, -3 * u, 0), Qt::AlignHCenter | Qt::AlignVCenter, places[i].name,
                    style.sized(8.5, it), it ? style.ink : style.muted);
        if (i + 1 < places.size()) {
            const QRectF link = fromLeading(area, start + width, 4 * u, gap, height, style);
            painter.setPen(QPen(style.faint, 0.8 * u));
            painter.drawLine(QPointF(link.left() + 2 * u, link.center().y()),
                             QPointF(link.right() - 2 * u, link.center().y()));
        }
        if (it) {
            const QPointF tip(box.center().x(), box.bottom() + 3 * u);
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.bad);
            painter.drawPolygon(QPolygonF({tip, tip + QPointF(-4 * u, 5 * u), tip + QPointF(4 * u, 5 * u)}));
        }
    }
}

namespace {

constexpr double kTreeBox = 0.72;   ///< share of the width
constexpr double kTreePadding = 7;  ///< points
constexpr double kTreeConnector = 20;

double treeBoxHeight(const TreePathStep &step, const ChartStyle &style, double width)
{
    const double u = style.unit;
    const double inner = width * kTreeBox - 2 * kTreePadding * u - 16 * u;
    double height = wrappedHeight(step.question, style.sized(9, true), inner);
    if (!step.because.isEmpty()) {
        height += 2 * u + wrappedHeight(step.because, style.sized(7.5), inner);
    }
    return height + 2 * kTreePadding * u;
}

}  // namespace

double treeStepHeight(const TreePathStep &step, const ChartStyle &style, double width)
{
    return treeBoxHeight(step, style, width) + (step.last ? 2 : kTreeConnector) * style.unit;
}

void paintTreeStep(QPainter &painter, const QRectF &area, const TreePathStep &step, const ChartStyle &style)
{
    const double u = style.unit;
    const double boxHeight = treeBoxHeight(step, style, area.width());
    const QRectF box = fromLeading(area, 0, 0, area.width() * kTreeBox, boxHeight, style);
    const QColor lit = step.abstained ? style.muted : style.accent;
    const double trunk = style.rightToLeft ? box.right() - 22 * u : box.left() + 22 * u;

    // The branch that was not taken, faded.
    if (!step.last) {
        const QString other = !step.known                           ? QCoreApplication::translate("Report", "Yes or no")
                              : step.answer == answerText(u"yes"_s) ? answerText(u"no"_s)
                                                                    : answerText(u"yes"_s);
        const double y = box.center().y();
        const double from = style.rightToLeft ? box.left() : box.right();
        const double sign = style.rightToLeft ? -1 : 1;
        painter.setPen(QPen(style.faint, 0.9 * u, Qt::DashLine));
        painter.drawLine(QPointF(from, y), QPointF(from + sign * 26 * u, y));
        const QRectF text = fromLeading(area, area.width() * kTreeBox + 30 * u, boxHeight / 2 - 6 * u,
                                        area.width() * (1 - kTreeBox) - 30 * u, 12 * u, style);
        drawLine(painter, text, leading(style) | Qt::AlignVCenter, other, style.sized(8), style.faint.darker(120));
        // The branch that was taken.
        painter.setPen(QPen(lit, 1.6 * u));
        const double bottom = box.bottom() + kTreeConnector * u;
        painter.drawLine(QPointF(trunk, box.bottom()), QPointF(trunk, bottom));
        painter.setPen(Qt::NoPen);
        painter.setBrush(lit);
        painter.drawPolygon(QPolygonF({QPointF(trunk, bottom), QPointF(trunk - 3.4 * u, bottom - 5.5 * u),
                                       QPointF(trunk + 3.4 * u, bottom - 5.5 * u)}));
        QString answer = step.answer;
        if (step.known && step.probability > 0) {
            answer = QCoreApplication::translate("Report", "%1 – %2", "answer, probability")
                         .arg(step.answer, percentText(step.probability));
        }
        drawLine(painter, fromLeading(area, 30 * u, boxHeight + 2.5 * u, area.width() * 0.5, 13 * u, style),
                 leading(style) | Qt::AlignVCenter, answer, style.sized(8.5, true), step.known ? lit : style.muted);
    }

    painter.setPen(QPen(step.last ? lit : style.faint, (step.last ? 1.6 : 0.8) * u));
    painter.setBrush(step.last && !step.abstained ? style.accent : style.surface);
    painter.drawRoundedRect(box.adjusted(0.8 * u, 0.8 * u, -0.8 * u, -0.8 * u), 4 * u, 4 * u);
    const bool inverse = step.last && !step.abstained;
    painter.setPen(Qt::NoPen);
    painter.setBrush(inverse ? style.background : step.known ? lit : style.faint);
    const double dotX = style.rightToLeft ? box.right() - 12 * u : box.left() + 12 * u;
    painter.drawEllipse(QPointF(dotX, box.center().y()), 3 * u, 3 * u);
    const QRectF inner =
        fromLeading(area, kTreePadding * u + 15 * u, kTreePadding * u,
                    area.width() * kTreeBox - 2 * kTreePadding * u - 16 * u, boxHeight - 2 * kTreePadding * u, style);
    const QFont font = style.sized(9, true);
    drawWrapped(painter, inner, leading(style), step.question, font, inverse ? style.background : style.ink);
    if (!step.because.isEmpty()) {
        const double used = wrappedHeight(step.question, font, inner.width()) + 2 * u;
        drawWrapped(painter, inner.adjusted(0, used, 0, 0), leading(style), step.because, style.sized(7.5),
                    inverse ? style.background : style.muted);
    }
}

}  // namespace resetscope::app::report
