// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"
#include "ui/charts/event_charts.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOrder{"ok", "rst", "fin", "silent", "refused", "timeout", "back", "identity", "error", "away"};
constexpr double kMostRow = 44;

}  // namespace

EventTimelineChart::EventTimelineChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

QString EventTimelineChart::title() const
{
    return tr("What happened when");
}

void EventTimelineChart::take(const probes::Sample &sample)
{
    if (const auto *event = std::get_if<probes::EventSample>(&sample.data)) {
        m_rows.try_emplace(event->what, 0.25).first->second.add(sample.at_s, event->age_s);
        m_latest_s = std::max(m_latest_s, sample.at_s);
    }
}

void EventTimelineChart::showRecord(const app::ProbeRecord &record, const probes::Findings &)
{
    m_rows.clear();
    m_latest_s = 0;
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    flush();
}

std::uint64_t EventTimelineChart::count(const std::string &what) const
{
    const auto found = m_rows.find(what);
    return found == m_rows.end() ? 0 : found->second.count();
}

std::vector<std::string> EventTimelineChart::kinds() const
{
    std::vector<std::string> list;
    for (const char *what : kOrder) {
        if (m_rows.contains(what)) {
            list.emplace_back(what);
        }
    }
    for (const auto &[what, buffer] : m_rows) {
        if (std::find(list.begin(), list.end(), what) == list.end()) {
            list.push_back(what);
        }
    }
    return list;
}

void EventTimelineChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const auto rows = kinds();
    const double end_s = std::max(m_latest_s * 1.02, 1.0);
    const TimeScale scale = timeScaleFor(end_s);
    double label = 0;
    double countWidth = 0;
    for (const std::string &what : rows) {
        label = std::max(label, metrics.horizontalAdvance(outcomeWords(what)));
        countWidth =
            std::max(countWidth,
                     metrics.horizontalAdvance(QLocale().toString(static_cast<qulonglong>(m_rows.at(what).count()))));
    }
    label = std::min(label + 26, area.width() * 0.36);
    QRectF plot = area.adjusted(label, space::xs, -(countWidth + space::m), -axisHeight());
    const double rowHeight =
        std::clamp(plot.height() / static_cast<double>(std::max<std::size_t>(1, rows.size())), 14.0, kMostRow);
    plot.setHeight(rowHeight * static_cast<double>(rows.size()));
    const auto x = [&](double at_s) { return plot.left() + std::max(0.0, at_s) / end_s * plot.width(); };
    std::vector<double> ticks;
    const double step = niceStep(end_s / scale.unit_s, std::max(3, static_cast<int>(plot.width() / 80)));
    for (double tick = 0; tick * scale.unit_s <= end_s; tick += step) {
        ticks.push_back(tick);
    }
    axisBelow(
        painter, plot, ticks, [&](double tick) { return tick * scale.unit_s / end_s; },
        [](double tick) { return QLocale().toString(tick, 'g', 5); }, scale.title);
    m_shown.clear();
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const SeriesBuffer &buffer = m_rows.at(rows[r]);
        const Mark kind = markOf(rows[r]);
        const double top = plot.top() + static_cast<double>(r) * rowHeight;
        const double middle = top + rowHeight / 2;
        mark(painter, kind, {area.left() + 8, middle}, 5);
        painter.setPen(theme.color(ColorRole::Text));
        words(painter, QRectF(area.left() + 20, middle - metrics.height() / 2, label - 26, metrics.height()),
              Qt::AlignLeft | Qt::AlignVCenter, outcomeWords(rows[r]));
        painter.setPen(theme.color(ColorRole::TextMuted));
        words(painter, QRectF(plot.right() + space::s, middle - metrics.height() / 2, countWidth + 4, metrics.height()),
              Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(static_cast<qulonglong>(buffer.count())));
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        line(painter, {plot.left(), top + rowHeight}, {plot.right(), top + rowHeight});
        std::uint64_t most = 1;
        for (const SeriesBuffer::Bucket &bucket : buffer.buckets()) {
            most = std::max(most, bucket.count);
        }
        // Few events are symbols; many are bars whose height says how many fell into that stretch of time.
        const double room = plot.width() / std::max(1.0, static_cast<double>(buffer.buckets().size()));
        const bool symbols = kind != Mark::Good && room > 9 && most <= 2;
        for (const SeriesBuffer::Bucket &bucket : buffer.buckets()) {
            const double from = x(bucket.firstX);
            const double until = x(bucket.lastX);
            if (symbols) {
                mark(painter, kind, {(from + until) / 2, middle}, std::min(5.5, rowHeight * 0.3));
            } else {
                const double share = std::sqrt(static_cast<double>(bucket.count) / static_cast<double>(most));
                const double high = std::max(3.0, (rowHeight - 6) * share);
                QColor fill = markColor(kind);
                fill.setAlpha(kind == Mark::Good ? 150 : 230);
                const double wide = std::max(kind == Mark::Good ? 1.0 : 2.0, until - from);
                painter.fillRect(at(QRectF(from, top + rowHeight - 2 - high, wide, high)), fill);
            }
            hit(QRectF(from - 2, top, until - from + 4, rowHeight), static_cast<int>(m_shown.size()));
            m_shown.push_back({rows[r], bucket.firstX, bucket.lastX, bucket.count});
        }
    }
}

QString EventTimelineChart::hitWords(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_shown.size())) {
        return {};
    }
    const Shown &shown = m_shown[static_cast<std::size_t>(index)];
    const QString what = outcomeWords(shown.what);
    if (shown.count == 1 || shown.until_s - shown.from_s < 0.5) {
        return tr("After %1: %2 (%n time(s))", nullptr, static_cast<int>(std::min<std::uint64_t>(shown.count, 1000000)))
            .arg(lengthWords(shown.from_s), what);
    }
    return tr("Between %1 and %2: %3 (%n time(s))", nullptr,
              static_cast<int>(std::min<std::uint64_t>(shown.count, 1000000)))
        .arg(lengthWords(shown.from_s), lengthWords(shown.until_s), what);
}

QString EventTimelineChart::summary() const
{
    if (isEmpty()) {
        return tr("Nothing has happened yet.");
    }
    QStringList parts;
    for (const std::string &what : kinds()) {
        parts << tr("%1: %2").arg(outcomeWords(what),
                                  QLocale().toString(static_cast<qulonglong>(m_rows.at(what).count())));
    }
    return tr("Watched for %1. %2").arg(lengthWords(m_latest_s), parts.join(tr(", ")));
}

QString EventTimelineChart::csv() const
{
    QString table = u"event,from_s,until_s,times,youngest_s,oldest_s\n"_s;
    for (const std::string &what : kinds()) {
        for (const SeriesBuffer::Bucket &bucket : m_rows.at(what).buckets()) {
            table += u"%1,%2,%3,%4,%5,%6\n"_s.arg(QString::fromStdString(what))
                         .arg(bucket.firstX, 0, 'f', 3)
                         .arg(bucket.lastX, 0, 'f', 3)
                         .arg(bucket.count)
                         .arg(bucket.low, 0, 'f', 3)
                         .arg(bucket.high, 0, 'f', 3);
        }
    }
    return table;
}

}  // namespace resetscope::ui
