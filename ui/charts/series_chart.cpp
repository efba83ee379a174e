// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_chart.h"

#include "app/run/run_controller.h"
#include "ui/charts/chart_scale.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGapFactor = 8;  ///< a pause this much longer than usual is a gap
constexpr double kLeastGap_s = 1.5;
constexpr double kMostStrip = 130;

}  // namespace

SeriesChart::SeriesChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

QString SeriesChart::title() const
{
    return tr("How it went over time");
}

void SeriesChart::take(const probes::Sample &sample)
{
    const auto *value = std::get_if<probes::ValueSample>(&sample.data);
    if (!value) {
        return;
    }
    Strip &strip = m_strips[value->series];
    if (!strip.buffer.isEmpty()) {
        const double pause = std::max(0.0, sample.at_s - strip.last_s);
        if (strip.usual_s > 0 && pause > std::max(kLeastGap_s, kGapFactor * strip.usual_s)) {
            strip.buffer.addGap();
        } else {
            strip.usual_s = strip.usual_s > 0 ? strip.usual_s * 0.95 + pause * 0.05 : pause;
        }
    }
    strip.buffer.add(sample.at_s, value->value);
    strip.last_s = sample.at_s;
    strip.latest = std::isfinite(value->value) ? value->value : strip.latest;
    m_latest_s = std::max(m_latest_s, sample.at_s);
}

void SeriesChart::showRecord(const app::ProbeRecord &record, const probes::Findings &findings)
{
    m_strips.clear();
    m_latest_s = 0;
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    m_result = record.state == probes::ProbeState::Done ? app::probeResultLine(record, findings) : QString();
    flush();
}

const SeriesBuffer *SeriesChart::series(const std::string &name) const
{
    const auto found = m_strips.find(name);
    return found == m_strips.end() ? nullptr : &found->second.buffer;
}

SeriesChart::Kind SeriesChart::kindOf(const std::string &series)
{
    if (series.ends_with("_s") || series == "rtt" || series == "delay" || series == "jitter") {
        return Kind::Seconds;
    }
    if (series.ends_with("ratio") || series == "loss") {
        return Kind::Ratio;
    }
    return series.ends_with("bytes") ? Kind::Bytes : Kind::Number;
}

QString SeriesChart::nameOf(const std::string &series)
{
    if (series.starts_with("rtt") || series.starts_with("delay") || series.starts_with("loss_rtt")) {
        return tr("There and back");
    }
    if (series.find("jitter") != std::string::npos) {
        return tr("Unevenness of the delay");
    }
    if (series.find("stall") != std::string::npos) {
        return tr("Times when nothing moved");
    }
    if (series.find("retrans") != std::string::npos || series.find("resent") != std::string::npos) {
        return tr("Packets that had to be sent again");
    }
    if (series.starts_with("loss") || series.starts_with("lost")) {
        return kindOf(series) == Kind::Ratio ? tr("Share that was lost") : tr("Lost packets");
    }
    if (series.starts_with("answer")) {
        return tr("Time until the answer");
    }
    if (series.starts_with("handshake")) {
        return tr("Time to open a connection");
    }
    if (series == "requests") {
        return tr("Requests");
    }
    if (series == "bytes") {
        return tr("Data");
    }
    QString words = QString::fromStdString(series);
    return words.replace(u'_', u' ');
}

QString SeriesChart::valueWords(Kind kind, double value)
{
    switch (kind) {
    case Kind::Seconds:
        return delayWords(value);
    case Kind::Ratio:
        return tr("%1 %").arg(QLocale().toString(value * 100, 'g', 3));
    case Kind::Bytes:
        return sizeWords(value);
    case Kind::Number:
        break;
    }
    return QLocale().toString(value, 'g', 4);
}

/// Where nothing was measured: a light ground that says so, instead of a hole that could mean anything.
void SeriesChart::paintPauses(QPainter &painter, const QRectF &plot, const SeriesBuffer &buffer, double end_s) const
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const QString text = tr("not measured");
    double before = 0;
    for (const SeriesBuffer::Bucket &bucket : buffer.buckets()) {
        if (bucket.gapBefore) {
            const double from = plot.left() + before / end_s * plot.width();
            const double until = plot.left() + bucket.firstX / end_s * plot.width();
            const QRectF pause(from, plot.top(), until - from, plot.height());
            painter.fillRect(at(pause), theme.color(ColorRole::SurfaceRaised));
            painter.fillRect(at(pause), QBrush(theme.color(ColorRole::Border), Qt::BDiagPattern));
            const double wide = metrics.horizontalAdvance(text) + 8;
            if (wide <= pause.width() && metrics.height() <= pause.height()) {
                const QRectF plate(pause.center().x() - wide / 2, pause.center().y() - metrics.height() / 2, wide,
                                   metrics.height());
                painter.fillRect(at(plate), theme.color(ColorRole::SurfaceRaised));
                painter.setPen(theme.color(ColorRole::TextMuted));
                words(painter, plate, Qt::AlignCenter, text);
            }
        }
        before = bucket.lastX;
    }
}

std::vector<PaintedChart::LegendItem> SeriesChart::legend() const
{
    const bool ranges = std::any_of(m_strips.begin(), m_strips.end(), [](const auto &strip) {
        const auto &buckets = strip.second.buffer.buckets();
        return std::any_of(buckets.begin(), buckets.end(), [](const auto &each) { return each.high > each.low; });
    });
    if (!ranges) {
        return {};  // one line says itself what it is
    }
    QColor soft = Theme::instance().series(0);
    const LegendItem middle{[](QPainter &painter, const QPointF &centre, double radius) {
                                painter.setPen(QPen(Theme::instance().series(0), 1.8));
                                painter.drawLine(centre - QPointF(radius * 1.6, 0), centre + QPointF(radius * 1.6, 0));
                            },
                            tr("middle value")};
    soft.setAlpha(70);
    return {middle, boxItem(soft, tr("lowest to highest"))};
}

void SeriesChart::paintStrip(QPainter &painter, const QRectF &plot, const std::string &name, const Strip &strip,
                             double end_s, double label)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const Kind kind = kindOf(name);
    const SeriesBuffer &buffer = strip.buffer;
    const double most = niceCeiling(std::max(buffer.high(), kind == Kind::Ratio ? 0.01 : 1e-6));
    const double least = buffer.low() < 0 ? -niceCeiling(-buffer.low()) : 0.0;
    const auto place = [&](double at_s, double value) {
        return at(QPointF(plot.left() + at_s / end_s * plot.width(),
                          plot.bottom() - (value - least) / (most - least) * plot.height()));
    };
    std::vector<double> levels{least, most};
    if (plot.height() > 4 * metrics.height()) {
        levels.insert(levels.begin() + 1, (least + most) / 2);
    }
    for (const double level : levels) {
        const double y = plot.bottom() - (level - least) / (most - least) * plot.height();
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        line(painter, {plot.left(), y}, {plot.right(), y});
        painter.setPen(theme.color(ColorRole::TextMuted));
        words(painter, QRectF(plot.left() - label - 6, y - metrics.height() / 2, label + 2, metrics.height()),
              Qt::AlignRight | Qt::AlignVCenter, valueWords(kind, level));
    }
    paintPauses(painter, plot, buffer, end_s);
    const QColor color = theme.series(0);
    QColor soft = color;
    soft.setAlpha(70);
    QList<QPointF> line;
    QList<QPointF> upper;
    QList<QPointF> lower;
    const auto finish = [&] {
        if (upper.size() > 1) {
            QPolygonF area(upper);
            for (qsizetype i = lower.size() - 1; i >= 0; --i) {
                area << lower[i];
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(soft);
            painter.drawPolygon(area);
        }
        painter.setPen(QPen(color, 1.8));
        painter.setBrush(color);
        if (line.size() == 1) {
            painter.drawEllipse(line.front(), 2, 2);
        } else {
            painter.drawPolyline(line.data(), static_cast<int>(line.size()));
        }
        line.clear();
        upper.clear();
        lower.clear();
    };
    for (const SeriesBuffer::Bucket &bucket : buffer.buckets()) {
        if (bucket.gapBefore) {
            finish();
        }
        const double middle = (bucket.firstX + bucket.lastX) / 2;
        line << place(middle, (bucket.low + bucket.high) / 2);
        upper << place(middle, bucket.high);
        lower << place(middle, bucket.low);
        const double from = plot.left() + bucket.firstX / end_s * plot.width();
        const double until = plot.left() + bucket.lastX / end_s * plot.width();
        hit(QRectF(from - 1, plot.top(), until - from + 2, plot.height()), static_cast<int>(m_shown.size()));
        m_shown.push_back({name, bucket.firstX, bucket.lastX, bucket.low, bucket.high});
    }
    finish();
}

void SeriesChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const double end_s = std::max(m_latest_s * 1.02, 1.0);
    const TimeScale scale = timeScaleFor(end_s);
    double label = 0;
    for (const auto &[name, strip] : m_strips) {
        const Kind kind = kindOf(name);
        const double most = niceCeiling(std::max(strip.buffer.high(), kind == Kind::Ratio ? 0.01 : 1e-6));
        label = std::max(label, metrics.horizontalAdvance(valueWords(kind, most)));
    }
    label = std::max(label, 40.0);
    const double head = metrics.height() + 3;
    const double count = static_cast<double>(m_strips.size());
    const double each = std::clamp((area.height() - axisHeight()) / count, head + 34, kMostStrip + head);
    double top = area.top();
    m_shown.clear();
    QRectF plot;
    std::vector<QRectF> plots;
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        plots.emplace_back(area.left() + label + 8, top + head, area.width() - label - 8 - space::s, each - head - 9);
        top += each;
    }
    const QRectF all(plots.front().topLeft(), plots.back().bottomRight());
    std::vector<double> ticks;
    const double step = niceStep(end_s / scale.unit_s, std::max(3, static_cast<int>(all.width() / 80)));
    for (double tick = 0; tick * scale.unit_s <= end_s; tick += step) {
        ticks.push_back(tick);
    }
    axisBelow(
        painter, all, ticks, [&](double tick) { return tick * scale.unit_s / end_s; },
        [](double tick) { return QLocale().toString(tick, 'g', 5); }, scale.title);
    std::size_t i = 0;
    for (const auto &[name, strip] : m_strips) {
        plot = plots[i++];
        painter.setPen(theme.color(ColorRole::Text));
        // Above the plot alone: the labels of the axis have their column for themselves.
        words(painter, QRectF(plot.left(), plot.top() - head, plot.width(), metrics.height()),
              Qt::AlignLeft | Qt::AlignVCenter, nameOf(name));
        paintStrip(painter, plot, name, strip, end_s, label);
    }
}

QSize SeriesChart::minimumSizeHint() const
{
    const QSize least = PaintedChart::minimumSizeHint();
    const double strips = static_cast<double>(m_strips.size()) * (textHeight() + 3 + 34);
    return {least.width(),
            std::max(least.height(), static_cast<int>(std::ceil(strips + axisHeight() + textHeight() * 2)))};
}

QString SeriesChart::hitWords(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_shown.size())) {
        return {};
    }
    const Shown &shown = m_shown[static_cast<std::size_t>(index)];
    const Kind kind = kindOf(shown.series);
    const QString value = shown.high > shown.low
                              ? tr("%1 to %2").arg(valueWords(kind, shown.low), valueWords(kind, shown.high))
                              : valueWords(kind, shown.high);
    return tr("After %1: %2: %3").arg(lengthWords(shown.from_s), nameOf(shown.series), value);
}

QString SeriesChart::summary() const
{
    if (isEmpty()) {
        return tr("Nothing was measured yet.");
    }
    if (!m_result.isEmpty()) {
        return m_result;
    }
    QStringList parts;
    for (const auto &[name, strip] : m_strips) {
        parts << tr("%1: %2").arg(nameOf(name), valueWords(kindOf(name), strip.latest));
    }
    return parts.join(tr(", "));
}

QString SeriesChart::csv() const
{
    QString table = u"series,from_s,until_s,least,most,count\n"_s;
    for (const auto &[name, strip] : m_strips) {
        for (const SeriesBuffer::Bucket &bucket : strip.buffer.buckets()) {
            table += u"%1,%2,%3,%4,%5,%6\n"_s.arg(QString::fromStdString(name))
                         .arg(bucket.firstX, 0, 'f', 4)
                         .arg(bucket.lastX, 0, 'f', 4)
                         .arg(bucket.low, 0, 'g', 8)
                         .arg(bucket.high, 0, 'g', 8)
                         .arg(bucket.count);
        }
    }
    return table;
}

}  // namespace resetscope::ui
