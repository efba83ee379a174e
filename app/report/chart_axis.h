// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_charts.h"

#include <QPainter>

namespace resetscope::app::report {

/// A scale with round tick marks; `low` and `high` are widened to whole steps.
struct Axis {
    double low = 0, high = 1, step = 1;
    bool reversed = false;  ///< right-to-left reading

    [[nodiscard]] double position(double value, double from, double length) const
    {
        const double share = (value - low) / (high - low);
        return from + (reversed ? 1 - share : share) * length;
    }
};
[[nodiscard]] Axis niceAxis(double low, double high, int mostTicks);

/// The text as it is laid out: in right-to-left text a number stays before its unit ("65 s", not "s 65"), and in
/// Chinese and Japanese no line breaks between them. The marks for that have no width and are not part of what is
/// copied.
[[nodiscard]] QString withNumbersKept(const QString &text);

/// Text in a box on one line, shortened in the middle when it does not fit.
void drawLine(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, const QFont &font,
              const QColor &color);
[[nodiscard]] double textWidth(const QString &text, const QFont &font);
/// Height of wrapped text.
[[nodiscard]] double wrappedHeight(const QString &text, const QFont &font, double width);
void drawWrapped(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, const QFont &font,
                 const QColor &color);

/// Grid, tick labels and titles around `plot`.
void drawXAxis(QPainter &painter, const QRectF &plot, const Axis &axis, const QString &title, const ChartStyle &style,
               bool grid = true);
void drawYAxis(QPainter &painter, const QRectF &plot, const Axis &axis, const QString &title, const ChartStyle &style);

/// Shapes that stay apart without colour.
enum class Mark { Dot, Cross, Ring, Bar };
void drawMark(QPainter &painter, QPointF center, Mark mark, const QColor &color, const ChartStyle &style,
              double size = 2.4);

struct LegendEntry {
    Mark mark = Mark::Dot;
    QColor color;
    QString text;
};
/// Entries in one row from the leading edge; wraps. Returns the height used.
double drawLegend(QPainter *painter, const QRectF &area, const std::vector<LegendEntry> &entries,
                  const ChartStyle &style);

}  // namespace resetscope::app::report
