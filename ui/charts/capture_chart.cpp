// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/capture_chart.h"

#include "app/capture/capture_text.h"
#include "ui/charts/chart_scale.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

constexpr std::array kRows{Origin::Path, Origin::Server, Origin::Client, Origin::Unknown};
constexpr double kSign = 15;  ///< pixels that one sign takes on the time axis
constexpr double kMostRow = 40;

bool isHarmless(const ResetRecord &reset)
{
    return reset.benign != Benign::None || reset.ignored;
}

std::size_t place(Origin origin)
{
    return static_cast<std::size_t>(origin);
}

}  // namespace

QColor senderColor(Origin origin)
{
    const Theme &theme = Theme::instance();
    switch (origin) {
    case Origin::Server:
        return theme.series(0);
    case Origin::Path:
        return theme.series(1);
    case Origin::Client:
        return theme.series(3);
    case Origin::Unknown:
        break;
    }
    return theme.series(5);
}

void paintSender(QPainter &painter, Origin origin, const QPointF &centre, double radius, bool hollow)
{
    const QColor color = senderColor(origin);
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(hollow ? Theme::instance().color(ColorRole::Surface) : color);
    switch (origin) {
    case Origin::Path: {
        const std::array triangle{centre + QPointF(0, -radius), centre + QPointF(radius, radius * 0.8),
                                  centre + QPointF(-radius, radius * 0.8)};
        painter.drawPolygon(triangle.data(), static_cast<int>(triangle.size()));
        break;
    }
    case Origin::Server:
        painter.drawRect(QRectF(centre.x() - radius * 0.85, centre.y() - radius * 0.85, radius * 1.7, radius * 1.7));
        break;
    case Origin::Client:
        painter.drawEllipse(centre, radius * 0.95, radius * 0.95);
        break;
    case Origin::Unknown: {
        const std::array diamond{centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
                                 centre + QPointF(-radius, 0)};
        painter.drawPolygon(diamond.data(), static_cast<int>(diamond.size()));
        break;
    }
    }
}

CaptureChart::CaptureChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

void CaptureChart::setReport(const std::shared_ptr<const CaptureReport> &report)
{
    m_report = report;
    flush();
}

double CaptureChart::at_s(const ResetRecord &reset) const
{
    return std::max(0.0, static_cast<double>(reset.time_ns - m_report->first_ns) / 1e9);
}

QString CaptureChart::title() const
{
    return tr("Resets over time");
}

QString CaptureChart::summary() const
{
    if (isEmpty()) {
        return emptyWords();
    }
    std::array<int, 4> counts{};
    int harmless = 0;
    for (const ResetRecord &reset : m_report->resets) {
        if (isHarmless(reset)) {
            ++harmless;
        } else {
            ++counts[place(reset.origin)];
        }
    }
    QStringList parts;
    for (const Origin origin : kRows) {
        if (counts[place(origin)] > 0) {
            parts.append(tr("%1: %2", "who: how many").arg(app::originText(origin)).arg(counts[place(origin)]));
        }
    }
    if (harmless > 0) {
        parts.append(tr("harmless: %1").arg(harmless));
    }
    return tr("Resets, by sender. %1.").arg(parts.join(u"; "_s));
}

QString CaptureChart::csv() const
{
    QString table = u"time_s,sender,harmless\n"_s;
    if (!m_report) {
        return table;
    }
    for (const ResetRecord &reset : m_report->resets) {
        const std::string_view sender = toString(reset.origin);
        table += u"%1,%2,%3\n"_s.arg(at_s(reset), 0, 'f', 6)
                     .arg(QLatin1StringView(sender.data(), static_cast<qsizetype>(sender.size())))
                     .arg(isHarmless(reset) ? 1 : 0);
    }
    return table;
}

bool CaptureChart::isEmpty() const
{
    return !m_report || m_report->resets.empty();
}

QString CaptureChart::emptyWords() const
{
    return tr("No connection was reset in this capture.");
}

std::vector<PaintedChart::LegendItem> CaptureChart::legend() const
{
    return {{[](QPainter &painter, const QPointF &centre, double radius) {
                 paintSender(painter, Origin::Unknown, centre, radius, false);
             },
             tr("broke a connection")},
            {[](QPainter &painter, const QPointF &centre, double radius) {
                 paintSender(painter, Origin::Unknown, centre, radius, true);
             },
             tr("harmless")}};
}

void CaptureChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    std::array<std::size_t, 4> counts{};
    for (const ResetRecord &reset : m_report->resets) {
        ++counts[place(reset.origin)];
    }
    std::vector<Origin> rows;
    double label = 0;
    double countWidth = 0;
    for (const Origin origin : kRows) {
        if (counts[place(origin)] > 0) {
            rows.push_back(origin);
            label = std::max(label, metrics.horizontalAdvance(app::originText(origin)));
            countWidth =
                std::max(countWidth,
                         metrics.horizontalAdvance(QLocale().toString(static_cast<qulonglong>(counts[place(origin)]))));
        }
    }
    label = std::min(label + 36, area.width() * 0.44);
    QRectF plot = area.adjusted(label, space::xs, -(countWidth + space::m), -axisHeight());
    const double rowHeight = std::clamp(plot.height() / static_cast<double>(rows.size()), 16.0, kMostRow);
    plot.setHeight(rowHeight * static_cast<double>(rows.size()));
    const double span_s =
        std::max(static_cast<double>(m_report->last_ns - m_report->first_ns) / 1e9, at_s(m_report->resets.back()));
    const double end_s = std::max(span_s * 1.01, 1e-3);
    const TimeScale scale = timeScaleFor(end_s);
    std::vector<double> ticks;
    const double step = niceStep(end_s / scale.unit_s, std::max(3, static_cast<int>(plot.width() / 80)));
    for (double tick = 0; tick * scale.unit_s <= end_s; tick += step) {
        ticks.push_back(tick);
    }
    axisBelow(
        painter, plot, ticks, [&](double tick) { return tick * scale.unit_s / end_s; },
        [](double tick) { return QLocale().toString(tick, 'g', 5); }, scale.title);

    // Signs that would touch are one.
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(plot.width() / kSign)));
    std::array<std::vector<Sign>, 8> signs;
    for (auto &row : signs) {
        row.resize(columns);
    }
    for (std::size_t i = 0; i < m_report->resets.size(); ++i) {
        const ResetRecord &reset = m_report->resets[i];
        const double when = at_s(reset);
        const auto column =
            std::min(columns - 1, static_cast<std::size_t>(when / end_s * static_cast<double>(columns)));
        const bool harmless = isHarmless(reset);
        Sign &sign = signs[place(reset.origin) * 2 + (harmless ? 1 : 0)][column];
        if (sign.count++ == 0) {
            sign = {reset.origin, harmless, i, 1, when, when};
        }
        sign.from_s = std::min(sign.from_s, when);
        sign.until_s = std::max(sign.until_s, when);
    }
    m_signs.clear();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const double top = plot.top() + static_cast<double>(r) * rowHeight;
        const double middle = top + rowHeight / 2;
        paintSender(painter, rows[r], at(QPointF(area.left() + 8, middle)), 5, false);
        painter.setPen(theme.color(ColorRole::Text));
        words(painter, QRectF(area.left() + 20, middle - metrics.height() / 2, label - 34, metrics.height()),
              Qt::AlignLeft | Qt::AlignVCenter, app::originText(rows[r]));
        painter.setPen(theme.color(ColorRole::TextMuted));
        words(painter, QRectF(plot.right() + space::s, middle - metrics.height() / 2, countWidth + 4, metrics.height()),
              Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(static_cast<qulonglong>(counts[place(rows[r])])));
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        line(painter, {plot.left(), top + rowHeight}, {plot.right(), top + rowHeight});
        // The harmless ones below: a fault is never hidden by them.
        for (const bool harmless : {true, false}) {
            for (const Sign &sign : signs[place(rows[r]) * 2 + (harmless ? 1 : 0)]) {
                if (sign.count == 0) {
                    continue;
                }
                const double x = plot.left() + (sign.from_s + sign.until_s) / 2 / end_s * plot.width();
                const double most = std::min(rowHeight / 2 - 2, kSign / 2 + 1);
                const double radius = std::min(most, 4 + 1.6 * std::log2(static_cast<double>(sign.count)) +
                                                         (harmless && sign.count > 1 ? 1 : 0));
                paintSender(painter, sign.origin, at(QPointF(x, middle)), radius, harmless);
                hit(QRectF(x - radius, middle - radius, 2 * radius, 2 * radius), static_cast<int>(m_signs.size()));
                m_signs.push_back(sign);
            }
        }
    }
}

QString CaptureChart::hitWords(int index) const
{
    const Sign &sign = m_signs[static_cast<std::size_t>(index)];
    const QString many = tr("%n reset(s)", nullptr, static_cast<int>(sign.count));
    const QString when = sign.count == 1 || sign.until_s - sign.from_s < 0.05
                             ? lengthWords(sign.from_s)
                             : tr("%1 to %2").arg(lengthWords(sign.from_s), lengthWords(sign.until_s));
    const QString harm = sign.harmless ? tr("harmless") : tr("broke a connection");
    return tr("%1, sender: %2, %3, at %4").arg(many, app::originText(sign.origin), harm, when);
}

void CaptureChart::mousePressEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0) {
        Q_EMIT chosen(m_signs[static_cast<std::size_t>(index)].first);
    }
    PaintedChart::mousePressEvent(event);
}

void CaptureChart::keyPressEvent(QKeyEvent *event)
{
    const int index = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
        index >= 0 && index < static_cast<int>(m_signs.size())) {
        Q_EMIT chosen(m_signs[static_cast<std::size_t>(index)].first);
        return;
    }
    PaintedChart::keyPressEvent(event);
}

}  // namespace resetscope::ui
