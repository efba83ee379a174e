// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/check_chart.h"

#include "app/report/chart_axis.h"
#include "app/report/report_text.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTop = 30;     ///< points above the rows, for what the client needs
constexpr double kRow = 26;     ///< points of one row
constexpr double kLabels = 46;  ///< points beside the rows
constexpr double kAxis = 24;
constexpr double kManyTimes = 20;  ///< from this ratio on the scale counts in powers of ten

/// The numbers on a line from `left`, `width` wide: even steps, or powers of ten where the values are far apart.
class Scale {
public:
    Scale(const CheckScale &scale, double left, double width, bool reversed)
        : m_left(left), m_width(width), m_reversed(reversed)
    {
        double least = INFINITY;
        double most = 0;
        const auto take = [&](double value) {
            if (std::isfinite(value) && value > 0) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
        };
        take(scale.before.low);
        take(scale.before.high);
        if (scale.after) {
            take(scale.after->low);
            take(scale.after->high);
        }
        take(scale.need.value_or(0));
        m_log = least > 0 && most / least > kManyTimes;
        if (m_log) {
            m_low = std::floor(std::log10(least));
            m_high = std::ceil(std::log10(most * 1.15));
            for (double decade = m_low; decade <= m_high; decade += 1) {
                m_ticks.push_back(std::pow(10.0, decade));
            }
        } else {
            const Axis axis = niceAxis(0, std::max(most, 1e-6) * 1.12, 7);
            m_high = axis.high;
            for (double tick = 0; tick <= axis.high + axis.step / 2; tick += axis.step) {
                m_ticks.push_back(tick);
            }
        }
    }
    [[nodiscard]] double at(double value) const
    {
        const double place = std::isinf(value) ? m_high : m_log ? std::log10(std::max(value, 1e-9)) : value;
        const double share = std::clamp((place - m_low) / (m_high - m_low), 0.0, 1.0);
        return m_left + (m_reversed ? 1 - share : share) * m_width;
    }
    [[nodiscard]] const std::vector<double> &ticks() const { return m_ticks; }

private:
    double m_left, m_width, m_low = 0, m_high = 1;
    bool m_reversed, m_log = false;
    std::vector<double> m_ticks;
};

QString amount(double value, const QString &unit)
{
    if (value == 0) {
        return numberText(0, 0);
    }
    return unit == "s"_L1 && value >= 1 && value < 7200
               ? QCoreApplication::translate("Report", "%1 s", "seconds").arg(numberText(value, value < 10 ? 1 : 0))
               : valueText(value, unit);
}

QString placeWords(const CheckInterval &interval, const QString &unit)
{
    return interval.value ? amount(*interval.value, unit)
                          : QCoreApplication::translate("Report", "no end up to %1").arg(amount(interval.low, unit));
}

}  // namespace

double checkScaleHeight(const CheckScale &scale, const ChartStyle &style)
{
    return ((scale.need ? kTop : kTop / 3) + 2 * kRow + kAxis) * style.unit;
}

QString checkScaleWords(const CheckScale &scale)
{
    QString words = QCoreApplication::translate("Report", "%1: before %2, now %3.")
                        .arg(scale.title, placeWords(scale.before, scale.unit),
                             scale.after ? placeWords(*scale.after, scale.unit)
                                         : QCoreApplication::translate("Report", "nothing measured"));
    if (scale.need) {
        words +=
            u' ' + QCoreApplication::translate("Report", "The client needs %1.").arg(amount(*scale.need, scale.unit));
    }
    return words;
}

void paintCheckScale(QPainter &painter, const QRectF &area, const CheckScale &scale, const ChartStyle &style)
{
    const double u = style.unit;
    const double top = (scale.need ? kTop : kTop / 3) * u;
    const double labels = kLabels * u;
    const double end = 14 * u;
    const QRectF plot(area.left() + (style.rightToLeft ? end : labels), area.top() + top, area.width() - labels - end,
                      2 * kRow * u);
    const Scale line(scale, plot.left(), plot.width(), style.rightToLeft);
    const Qt::Alignment lead = style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;

    for (const double tick : line.ticks()) {
        const double x = line.at(tick);
        painter.setPen(QPen(style.grid, 0.5 * u));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        drawLine(painter, {x - 34 * u, plot.bottom() + 3 * u, 68 * u, 11 * u}, Qt::AlignCenter,
                 amount(tick, scale.unit), style.sized(7), style.muted);
    }
    painter.setPen(QPen(style.faint, 0.7 * u));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());

    const auto row = [&](int index, const QString &label, const std::optional<CheckInterval> &interval,
                         const QColor &color, bool strong) {
        const double y = plot.top() + index * kRow * u;
        const QRectF name(style.rightToLeft ? plot.right() + 4 * u : area.left(), y, labels - 8 * u, kRow * u);
        drawLine(painter, name, lead | Qt::AlignVCenter, label, style.sized(8.5, strong), style.ink);
        if (!interval) {
            drawLine(painter, QRectF(plot.left() + 6 * u, y, plot.width() - 12 * u, kRow * u), lead | Qt::AlignVCenter,
                     QCoreApplication::translate("Report", "nothing measured"), style.sized(8), style.muted);
            return;
        }
        const double a = line.at(interval->low);
        const double b = line.at(interval->high);
        const double height = 9 * u;
        const double width = std::max(std::abs(b - a), 4 * u);
        const QRectF bar(interval->value ? (a + b) / 2 - width / 2 : std::min(a, b), y + (kRow * u - height) / 2, width,
                         height);
        // From zero to the limit: the room a client has.
        const double zero = style.rightToLeft ? plot.right() : plot.left();
        QColor room = color;
        room.setAlphaF(0.16F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(room);
        painter.drawRect(QRectF(std::min(zero, a), bar.top(), std::abs(a - zero), height));
        if (interval->value) {
            painter.setBrush(color);
            painter.drawRoundedRect(bar, 1.5 * u, 1.5 * u);
        } else {
            // No end was found: an arrow that goes on.
            painter.setBrush(room);
            painter.drawRect(bar);
            const double tip = style.rightToLeft ? bar.left() : bar.right();
            const double sign = style.rightToLeft ? -1 : 1;
            painter.setBrush(color);
            painter.drawPolygon(QPolygonF({QPointF(tip + sign * 7 * u, bar.center().y()),
                                           QPointF(tip, bar.top() - 2 * u), QPointF(tip, bar.bottom() + 2 * u)}));
        }
        const QString words = placeWords(*interval, scale.unit);
        const QFont font = style.sized(8, true);
        const double wide = textWidth(words, font) + 4 * u;
        const double edge = style.rightToLeft ? bar.left() - wide - 3 * u : bar.right() + 3 * u;
        const bool fits = style.rightToLeft ? edge >= plot.left() : edge + wide <= plot.right();
        const QRectF text =
            fits && interval->value
                ? QRectF(edge, y, wide, kRow * u)
                : QRectF(style.rightToLeft ? bar.right() + 4 * u : bar.left() - wide - 4 * u, y, wide, kRow * u);
        const double inside = std::clamp(text.left(), plot.left(), std::max(plot.left(), plot.right() - wide));
        drawLine(painter, QRectF(inside, y, wide, kRow * u), Qt::AlignCenter, words, font, style.ink);
    };
    row(0, QCoreApplication::translate("Report", "Before"), scale.before, style.bad, false);
    row(1, QCoreApplication::translate("Report", "Now"), scale.after, style.accent, true);

    if (scale.need) {
        const double x = line.at(*scale.need);
        painter.setPen(QPen(style.good, 1.2 * u, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top() - 6 * u), QPointF(x, plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.good);
        painter.drawPolygon(QPolygonF({QPointF(x, plot.top() - 5 * u), QPointF(x - 3.5 * u, plot.top() - 11 * u),
                                       QPointF(x + 3.5 * u, plot.top() - 11 * u)}));
        const QString words =
            QCoreApplication::translate("Report", "The client needs %1").arg(amount(*scale.need, scale.unit));
        const QFont font = style.sized(8, true);
        const double wide = textWidth(words, font) + 2 * u;
        const double from = std::clamp(x - wide / 2, area.left(), std::max(area.left(), area.right() - wide));
        drawLine(painter, {from, plot.top() - 25 * u, wide, 12 * u}, Qt::AlignCenter, words, font, style.good);
    }
}

}  // namespace resetscope::app::report
