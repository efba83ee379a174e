// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_charts.h"

#include "app/report/chart_axis.h"
#include "app/report/report_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;
using Phase = probes::LaneSample::Phase;
using probes::CloseKind;

namespace {

constexpr double kAxisSpace = 26;        ///< points under a plot for labels and title
constexpr double kGutter = 42;           ///< points beside a plot for labels and title
constexpr std::size_t kMostLanes = 160;  ///< more than that cannot be told apart
constexpr std::size_t kMostMarks = 2000;

/// The plot inside `area`, with the value labels on the leading side.
QRectF plotArea(const QRectF &area, double top, const ChartStyle &style)
{
    const double u = style.unit;
    const double far = 8 * u;
    const double near = kGutter * u;
    return area.adjusted(style.rightToLeft ? far : near, top, style.rightToLeft ? -near : -far, -kAxisSpace * u);
}

Mark closeMark(CloseKind kind)
{
    return kind == CloseKind::Fin ? Mark::Ring : kind == CloseKind::Silent ? Mark::Bar : Mark::Cross;
}

QString closeText(CloseKind kind)
{
    switch (kind) {
    case CloseKind::Rst:
        return QCoreApplication::translate("Report", "ended by a reset (RST)");
    case CloseKind::Fin:
        return QCoreApplication::translate("Report", "closed in order (FIN)");
    case CloseKind::Silent:
        return QCoreApplication::translate("Report", "dead without a word");
    case CloseKind::None:
        break;
    }
    return QCoreApplication::translate("Report", "ended");
}

std::vector<LegendEntry> laneLegend(const LanesChart &chart, const ChartStyle &style)
{
    bool survived = false;
    bool waiting = false;
    std::map<CloseKind, bool> closes;
    for (const Lane &lane : chart.lanes) {
        survived = survived || lane.phase == Phase::Survived;
        waiting = waiting || lane.phase < Phase::Survived;
        if (lane.phase == Phase::Closed) {
            closes[lane.close] = true;
        }
    }
    std::vector<LegendEntry> entries;
    if (survived) {
        entries.push_back({Mark::Dot, style.good, QCoreApplication::translate("Report", "survived the silence")});
    }
    if (waiting) {
        entries.push_back({Mark::Bar, style.faint, QCoreApplication::translate("Report", "not tested to the end")});
    }
    for (const auto &[kind, present] : closes) {
        entries.push_back({closeMark(kind), style.closeColor(kind), closeText(kind)});
    }
    if (chart.limit_s) {
        entries.push_back({Mark::Bar, style.band.darker(108), QCoreApplication::translate("Report", "measured limit")});
    }
    return entries;
}

void drawLimit(QPainter &painter, const QRectF &plot, const Axis &axis, const LanesChart &chart,
               const ChartStyle &style)
{
    if (!chart.limit_s) {
        return;
    }
    const double u = style.unit;
    const double a = axis.position(chart.limit_s->low, plot.left(), plot.width());
    const double b = axis.position(chart.limit_s->high, plot.left(), plot.width());
    const double middle = (a + b) / 2;
    const double best = axis.position(chart.limit_s->value, plot.left(), plot.width());
    const double width = std::max(std::abs(b - a), 3 * u);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.band);
    painter.drawRect(QRectF(middle - width / 2, plot.top(), width, plot.height()));
    painter.setPen(QPen(style.bad, 0.7 * u, Qt::DashLine));
    painter.drawLine(QPointF(best, plot.top()), QPointF(best, plot.bottom()));
    const QString text = secondsText(chart.limit_s->value);
    const QFont font = style.sized(8, true);
    const double textW = textWidth(text, font) + 2 * u;
    const double x = std::clamp(best - textW / 2, plot.left(), plot.right() - textW);
    drawLine(painter, {x, plot.top() - 11 * u, textW, 10 * u}, Qt::AlignCenter, text, font, style.bad);
}

double laneRow(const LanesChart &chart, const ChartStyle &style)
{
    const auto rows = static_cast<double>(std::max<std::size_t>(chart.lanes.size(), 1));
    return std::clamp(300.0 / rows, 3.2, 9.5) * style.unit;
}

}  // namespace

LanesChart lanesChart(const std::vector<probes::Sample> &samples, probes::LaneSample::Silence silence,
                      std::optional<Interval> limit)
{
    LanesChart chart;
    chart.limit_s = limit;
    std::map<int, Lane> lanes;
    for (const probes::Sample &sample : samples) {
        const auto *data = std::get_if<probes::LaneSample>(&sample.data);
        if (!data || data->silence != silence) {
            continue;
        }
        Lane &lane = lanes[data->lane];
        // Late samples of a lane that has ended do not revive it.
        if (lane.phase >= Phase::Survived && data->phase < Phase::Survived) {
            continue;
        }
        lane = {data->lane,     data->silence, data->phase, std::max(lane.planned_s, data->planned_s),
                data->silent_s, data->close,   data->byTest};
    }
    for (const auto &[id, lane] : lanes) {
        chart.lanes.push_back(lane);
        chart.longest_s = std::max({chart.longest_s, lane.silent_s, lane.planned_s});
    }
    std::stable_sort(chart.lanes.begin(), chart.lanes.end(),
                     [](const Lane &a, const Lane &b) { return a.planned_s < b.planned_s; });
    if (chart.lanes.size() > kMostLanes) {
        std::vector<Lane> fewer;
        for (std::size_t i = 0; i < kMostLanes; ++i) {
            fewer.push_back(chart.lanes[i * (chart.lanes.size() - 1) / (kMostLanes - 1)]);
        }
        chart.lanes = std::move(fewer);
    }
    return chart;
}

double lanesHeight(const LanesChart &chart, const ChartStyle &style)
{
    const double rows = laneRow(chart, style) * static_cast<double>(chart.lanes.size());
    const double legend = drawLegend(nullptr, QRectF(0, 0, 470 * style.unit, 0), laneLegend(chart, style), style);
    return rows + legend + (12 + kAxisSpace + 4) * style.unit;
}

void paintLanes(QPainter &painter, const QRectF &area, const LanesChart &chart, const ChartStyle &style)
{
    const double u = style.unit;
    const double legend = drawLegend(&painter, area, laneLegend(chart, style), style);
    const QRectF plot = plotArea(area, legend + 12 * u, style);
    if (chart.lanes.empty() || plot.height() <= 0) {
        return;
    }
    Axis axis = niceAxis(0, chart.longest_s, 8);
    axis.reversed = style.rightToLeft;
    drawXAxis(painter, plot, axis, QCoreApplication::translate("Report", "Silence on the connection (seconds)"), style);
    drawLimit(painter, plot, axis, chart, style);
    const double row = plot.height() / static_cast<double>(chart.lanes.size());
    const double bar = std::min(row * 0.58, 4.2 * u);
    const QFont font = style.sized(6.5);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(7.5 * u / row)));
    for (std::size_t i = 0; i < chart.lanes.size(); ++i) {
        const Lane &lane = chart.lanes[i];
        const double y = plot.top() + row * (static_cast<double>(i) + 0.5);
        const double from = axis.position(0, plot.left(), plot.width());
        const double to = axis.position(lane.silent_s, plot.left(), plot.width());
        const double plan = axis.position(lane.planned_s, plot.left(), plot.width());
        painter.setPen(QPen(style.faint, 0.5 * u, Qt::DotLine));
        painter.drawLine(QPointF(to, y), QPointF(plan, y));
        const bool open = lane.phase < Phase::Survived;
        QColor fill = open ? style.faint : lane.phase == Phase::Survived ? style.good : style.accent;
        fill.setAlphaF(open ? 1.0F : 0.75F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRect(QRectF(QPointF(std::min(from, to), y - bar / 2), QSizeF(std::abs(to - from), bar)));
        const double size = std::min(2.3, row / u * 0.36);
        if (lane.phase == Phase::Closed) {
            drawMark(painter, {to, y}, closeMark(lane.close), style.closeColor(lane.close), style, size);
        } else if (lane.phase == Phase::Survived) {
            drawMark(painter, {to, y}, Mark::Dot, style.good, style, size);
        } else if (lane.phase == Phase::Failed) {
            drawMark(painter, {to, y}, Mark::Cross, style.muted, style, size);
        }
        if (i % every == 0) {
            const QString label = numberText(lane.planned_s, 1);
            const QRectF box = style.rightToLeft ? QRectF(plot.right() + 3 * u, y - 4 * u, 24 * u, 8 * u)
                                                 : QRectF(plot.left() - 27 * u, y - 4 * u, 24 * u, 8 * u);
            drawLine(painter, box, (style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, label, font,
                     style.muted);
        }
    }
    painter.save();
    painter.translate(style.rightToLeft ? plot.right() + 34 * u : plot.left() - 34 * u, plot.center().y());
    painter.rotate(-90);
    drawLine(painter, {-plot.height() / 2 - 10 * u, -6 * u, plot.height() + 20 * u, 12 * u}, Qt::AlignCenter,
             QCoreApplication::translate("Report", "Connection, by planned silence (s)"), style.sized(7.5), style.ink);
    painter.restore();
}

void paintTimeToClose(QPainter &painter, const QRectF &area, const LanesChart &chart, const ChartStyle &style)
{
    const double u = style.unit;
    const double legend = drawLegend(&painter, area, laneLegend(chart, style), style);
    const QRectF plot = plotArea(area, legend + 8 * u, style);
    if (plot.height() <= 0) {
        return;
    }
    Axis x = niceAxis(0, chart.longest_s, 8);
    x.reversed = style.rightToLeft;
    const Axis y = niceAxis(0, chart.longest_s, 5);
    const auto height = [&](double value) {
        return plot.bottom() - (value - y.low) / (y.high - y.low) * plot.height();
    };
    if (chart.limit_s) {
        const double a = height(chart.limit_s->high);
        const double b = height(chart.limit_s->low);
        const double thick = std::max(b - a, 3 * u);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.band);
        painter.drawRect(QRectF(plot.left(), (a + b) / 2 - thick / 2, plot.width(), thick));
    }
    drawXAxis(painter, plot, x, QCoreApplication::translate("Report", "Silence that was planned (seconds)"), style);
    drawYAxis(painter, plot, y, QCoreApplication::translate("Report", "Silence it lived (s)"), style);
    painter.setPen(QPen(style.faint, 0.8 * u, Qt::DashLine));
    const double top = std::min(x.high, y.high);
    painter.drawLine(QPointF(x.position(0, plot.left(), plot.width()), height(0)),
                     QPointF(x.position(top, plot.left(), plot.width()), height(top)));
    for (const Lane &lane : chart.lanes) {
        const QPointF at(x.position(lane.planned_s, plot.left(), plot.width()), height(lane.silent_s));
        if (lane.phase == Phase::Closed) {
            drawMark(painter, at, closeMark(lane.close) == Mark::Bar ? Mark::Ring : closeMark(lane.close),
                     style.closeColor(lane.close), style);
        } else if (lane.phase == Phase::Survived) {
            drawMark(painter, at, Mark::Dot, style.good, style, 2.0);
        } else {
            drawMark(painter, at, Mark::Dot, style.faint, style, 1.8);
        }
    }
    if (chart.limit_s) {
        const QString text = secondsText(chart.limit_s->value);
        const QFont font = style.sized(8, true);
        const double width = textWidth(text, font) + 4 * u;
        const double left = style.rightToLeft ? plot.right() - width - 3 * u : plot.left() + 3 * u;
        drawLine(painter, {left, height(chart.limit_s->high) - 12 * u, width, 10 * u}, Qt::AlignCenter, text, font,
                 style.bad);
    }
}

ReuseChart reuseChart(const std::vector<probes::Sample> &samples, std::optional<double> window)
{
    ReuseChart chart;
    chart.window_s = window;
    for (const probes::Sample &sample : samples) {
        const auto *data = std::get_if<probes::ReuseSample>(&sample.data);
        if (data && chart.points.size() < kMostMarks) {
            chart.points.push_back({data->before_close_s, QString::fromStdString(data->outcome)});
        }
    }
    return chart;
}

void paintReuse(QPainter &painter, const QRectF &area, const ReuseChart &chart, const ChartStyle &style)
{
    const double u = style.unit;
    struct Row {
        QString outcome;
        QString label;
        Mark mark;
        QColor color;
    };
    const std::vector<Row> known{
        {u"ok"_s, QCoreApplication::translate("Report", "answered"), Mark::Dot, style.good},
        {u"fin"_s, QCoreApplication::translate("Report", "closed (FIN)"), Mark::Ring, style.warn},
        {u"rst"_s, QCoreApplication::translate("Report", "reset (RST)"), Mark::Cross, style.bad},
        {u"epipe"_s, QCoreApplication::translate("Report", "already closed"), Mark::Cross, style.silent},
        {u"timeout"_s, QCoreApplication::translate("Report", "no answer"), Mark::Bar, style.muted}};
    std::vector<Row> rows;
    std::copy_if(known.begin(), known.end(), std::back_inserter(rows), [&](const Row &row) {
        return row.outcome == "ok"_L1 || std::any_of(chart.points.begin(), chart.points.end(),
                                                     [&](const ReusePoint &p) { return p.outcome == row.outcome; });
    });
    const double far = 8 * u;
    double near = 0;
    for (const Row &row : rows) {
        near = std::max(near, textWidth(row.label, style.sized(7.5)) + 8 * u);
    }
    near = std::min(near, area.width() * 0.35);
    const QRectF plot =
        area.adjusted(style.rightToLeft ? far : near, 6 * u, style.rightToLeft ? -near : -far, -kAxisSpace * u);
    if (plot.height() <= 0 || chart.points.empty()) {
        return;
    }
    // Milliseconds matter next to the close and seconds do not: a scale that is linear near zero, logarithmic away.
    constexpr double kLinear = 0.01;
    const auto squash = [](double seconds) {
        const double size = std::abs(seconds);
        const double out = size <= kLinear ? size / kLinear : 1 + std::log10(size / kLinear);
        return seconds < 0 ? -out : out;
    };
    double earliest = 0.1;
    double latest = 0.02;
    for (const ReusePoint &point : chart.points) {
        earliest = std::max(earliest, point.beforeClose_s);
        latest = std::max(latest, -point.beforeClose_s);
    }
    const double left = -squash(earliest) - 0.15;
    const double right = squash(latest) + 0.15;
    const auto at = [&](double beforeClose) {
        const double share = (-squash(beforeClose) - left) / (right - left);
        return plot.left() + (style.rightToLeft ? 1 - share : share) * plot.width();
    };
    if (chart.window_s && *chart.window_s > 0) {
        const double a = at(*chart.window_s);
        const double b = at(0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.band);
        painter.drawRect(QRectF(QPointF(std::min(a, b), plot.top()), QPointF(std::max(a, b), plot.bottom())));
    }
    const QFont font = style.sized(7.5);
    double lastRight = -1e9;
    std::vector<double> ticks{-10, -1, -0.1, -0.01, 0, 0.01, 0.1, 1, 10, 100};
    for (const double tick : ticks) {
        if (tick > earliest * 1.01 || -tick > latest * 1.01) {
            continue;
        }
        const double x = at(tick);
        painter.setPen(QPen(tick == 0 ? style.bad : style.grid, (tick == 0 ? 1.0 : 0.5) * u));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 2.5 * u));
        const QString text =
            tick == 0 ? QCoreApplication::translate("Report", "close")
            : std::abs(tick) < 1
                ? QCoreApplication::translate("Report", "%1 ms", "milliseconds").arg(numberText(-tick * 1000, 0))
                : QCoreApplication::translate("Report", "%1 s", "seconds").arg(numberText(-tick, 1));
        const double width = textWidth(text, font);
        if (tick == 0 || std::abs(x - lastRight) > width + 4 * u) {
            drawLine(painter, {x - 30 * u, plot.bottom() + 3.5 * u, 60 * u, 10 * u}, Qt::AlignHCenter | Qt::AlignTop,
                     text, font, tick == 0 ? style.bad : style.muted);
            lastRight = x;
        }
    }
    painter.setPen(QPen(style.faint, 0.8 * u));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    drawLine(painter, {plot.left(), plot.bottom() + 14 * u, plot.width(), 11 * u}, Qt::AlignHCenter | Qt::AlignTop,
             QCoreApplication::translate("Report",
                                         "Moment of the reuse, from the close (time runs to the close and past it)"),
             font, style.ink);
    const double height = plot.height() / static_cast<double>(rows.size());
    std::map<std::pair<std::size_t, int>, int> crowd;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double y = plot.top() + height * (static_cast<double>(i) + 0.5);
        painter.setPen(QPen(style.grid, 0.5 * u));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QRectF box = style.rightToLeft ? QRectF(plot.right() + 4 * u, y - 5 * u, near - 6 * u, 10 * u)
                                             : QRectF(plot.left() - near, y - 5 * u, near - 4 * u, 10 * u);
        drawLine(painter, box, (style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, rows[i].label,
                 font, style.ink);
        for (const ReusePoint &point : chart.points) {
            if (point.outcome != rows[i].outcome) {
                continue;
            }
            const double x = at(point.beforeClose_s);
            // Points that would hide each other are stacked.
            const int stack = crowd[{i, static_cast<int>(x / (4 * u))}]++;
            const double lift = (stack % 2 == 0 ? 1 : -1) * ((stack + 1) / 2) * 4.4 * u;
            drawMark(painter, {x, y + std::clamp(lift, -height / 2, height / 2)}, rows[i].mark, rows[i].color, style,
                     1.9);
        }
    }
}

ConnectChart connectChart(const std::vector<probes::Sample> &samples)
{
    ConnectChart chart;
    for (const probes::Sample &sample : samples) {
        const auto *data = std::get_if<probes::ConnectSample>(&sample.data);
        if (!data) {
            continue;
        }
        const QString peer = QString::fromStdString(data->peer);
        auto row =
            std::find_if(chart.rows.begin(), chart.rows.end(), [&](const ConnectRow &r) { return r.peer == peer; });
        if (row == chart.rows.end()) {
            if (chart.rows.size() == 12) {
                continue;
            }
            chart.rows.push_back({peer, {}, {}, 0});
            row = chart.rows.end() - 1;
        }
        if (row->ok_ms.size() + row->failed_ms.size() >= kMostMarks) {
            continue;
        }
        const double ms = std::max(0.0, data->elapsed_s * 1000);
        (data->outcome == "ok" ? row->ok_ms : row->failed_ms).push_back(ms);
        chart.longest_ms = chart.rows.size() == 1 && row->ok_ms.size() + row->failed_ms.size() == 1
                               ? ms
                               : std::max(chart.longest_ms, ms);
    }
    for (ConnectRow &row : chart.rows) {
        if (!row.ok_ms.empty()) {
            std::vector<double> sorted = row.ok_ms;
            const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
            std::nth_element(sorted.begin(), middle, sorted.end());
            row.median_ms = *middle;
        }
    }
    chart.longest_ms = std::max(chart.longest_ms, 0.01);
    return chart;
}

double connectHeight(const ConnectChart &chart, const ChartStyle &style)
{
    return (static_cast<double>(chart.rows.size()) * 28 + 14 + kAxisSpace + 6) * style.unit;
}

void paintConnect(QPainter &painter, const QRectF &area, const ConnectChart &chart, const ChartStyle &style)
{
    const double u = style.unit;
    std::vector<LegendEntry> legend{{Mark::Dot, style.accent, QCoreApplication::translate("Report", "connected")}};
    if (std::any_of(chart.rows.begin(), chart.rows.end(),
                    [](const ConnectRow &row) { return !row.failed_ms.empty(); })) {
        legend.push_back({Mark::Cross, style.bad, QCoreApplication::translate("Report", "failed")});
    }
    const double used = drawLegend(&painter, area, legend, style);
    const QRectF plot = area.adjusted(8 * u, used + 4 * u, -8 * u, -kAxisSpace * u);
    if (chart.rows.empty() || plot.height() <= 0) {
        return;
    }
    Axis axis = niceAxis(0, chart.longest_ms, 8);
    axis.reversed = style.rightToLeft;
    drawXAxis(painter, plot, axis, QCoreApplication::translate("Report", "Time to connect (milliseconds)"), style);
    const double row = plot.height() / static_cast<double>(chart.rows.size());
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        const ConnectRow &data = chart.rows[i];
        const double top = plot.top() + row * static_cast<double>(i);
        const double y = top + row * 0.68;
        QString label = data.peer;
        if (!data.ok_ms.empty()) {
            label = QCoreApplication::translate("Report", "%1 – half of the attempts within %2")
                        .arg(data.peer, secondsText(data.median_ms / 1000));
        }
        drawLine(painter, {plot.left() + 2 * u, top + u, plot.width() - 4 * u, 10 * u},
                 (style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, label, style.sized(7.5),
                 style.ink);
        if (!data.ok_ms.empty()) {
            const double x = axis.position(data.median_ms, plot.left(), plot.width());
            painter.setPen(QPen(style.ink, 1.1 * u));
            painter.drawLine(QPointF(x, y - 6 * u), QPointF(x, y + 6 * u));
        }
        QColor dot = style.accent;
        dot.setAlphaF(0.65F);
        for (const double ms : data.ok_ms) {
            drawMark(painter, {axis.position(ms, plot.left(), plot.width()), y}, Mark::Dot, dot, style, 2.1);
        }
        for (const double ms : data.failed_ms) {
            drawMark(painter, {axis.position(ms, plot.left(), plot.width()), y}, Mark::Cross, style.bad, style, 2.3);
        }
    }
}

}  // namespace resetscope::app::report
