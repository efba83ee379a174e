// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"
#include "ui/charts/event_charts.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

bool isEndWord(const std::string &what)
{
    return what == "rst" || what == "fin" || what == "silent";
}

}  // namespace

EndAgeChart::EndAgeChart(Measure measure, QWidget *parent) : PaintedChart(parent), m_measure(measure)
{
    summarize();
}

QString EndAgeChart::title() const
{
    return m_measure == Measure::Age ? tr("How old they were") : tr("How long they had been silent");
}

QString EndAgeChart::emptyWords() const
{
    return m_running ? tr("No connection has ended so far.") : tr("No connection ended.");
}

void EndAgeChart::take(const probes::Sample &sample)
{
    std::string end;
    double value = 0;
    if (const auto *event = std::get_if<probes::EventSample>(&sample.data)) {
        end = event->what;
        value = m_measure == Measure::Age ? event->age_s : event->quiet_s;
    } else if (const auto *flow = std::get_if<probes::FlowSample>(&sample.data);
               flow != nullptr && !flow->endedBy.empty()) {
        end = std::string(probes::toString(flow->close));
        value = m_measure == Measure::Age ? flow->age_s : flow->quiet_s;
    }
    m_latest_s = std::max(m_latest_s, sample.at_s);
    if (isEndWord(end)) {
        m_ends.try_emplace(end, 0.25).first->second.add(sample.at_s, value);
    }
}

void EndAgeChart::showRecord(const app::ProbeRecord &record, const probes::Findings &)
{
    m_ends.clear();
    m_latest_s = 0;
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    flush();
}

std::vector<PaintedChart::LegendItem> EndAgeChart::legend() const
{
    std::vector<LegendItem> items;
    for (const auto &[end, buffer] : m_ends) {
        items.push_back(markItem(markOf(end), outcomeWords(end)));
    }
    return items;
}

void EndAgeChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    double most = 0;
    for (const auto &[end, buffer] : m_ends) {
        most = std::max(most, buffer.high());
    }
    most = std::max(most * 1.1, 1.0);
    const double end_s = std::max(m_latest_s * 1.02, 1.0);
    const TimeScale scale = timeScaleFor(end_s);
    const double step = niceStep(most, std::max(2, static_cast<int>(area.height() / 60)));
    double label = 0;
    std::vector<double> levels;
    for (double level = 0; level <= most; level += step) {
        levels.push_back(level);
        label = std::max(label, metrics.horizontalAdvance(lengthWords(level)));
    }
    const QRectF plot = area.adjusted(label + space::s, metrics.height() + 6, -space::s, -axisHeight());
    painter.setPen(theme.color(ColorRole::TextMuted));
    words(painter, QRectF(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
          m_measure == Measure::Age ? tr("Age at the end") : tr("Silence before the end"));
    for (const double level : levels) {
        const double y = plot.bottom() - level / most * plot.height();
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        line(painter, {plot.left(), y}, {plot.right(), y});
        painter.setPen(theme.color(ColorRole::TextMuted));
        words(painter, QRectF(area.left(), y - metrics.height() / 2, label + 2, metrics.height()),
              Qt::AlignRight | Qt::AlignVCenter, lengthWords(level));
    }
    std::vector<double> ticks;
    const double across = niceStep(end_s / scale.unit_s, std::max(3, static_cast<int>(plot.width() / 80)));
    for (double tick = 0; tick * scale.unit_s <= end_s; tick += across) {
        ticks.push_back(tick);
    }
    axisBelow(
        painter, plot, ticks, [&](double tick) { return tick * scale.unit_s / end_s; },
        [](double tick) { return QLocale().toString(tick, 'g', 5); }, scale.title);
    m_shown.clear();
    for (const auto &[end, buffer] : m_ends) {
        for (const SeriesBuffer::Bucket &bucket : buffer.buckets()) {
            const double x = plot.left() + (bucket.firstX + bucket.lastX) / 2 / end_s * plot.width();
            const double low = plot.bottom() - bucket.low / most * plot.height();
            const double high = plot.bottom() - bucket.high / most * plot.height();
            if (bucket.count > 2) {
                QColor soft = markColor(markOf(end));
                soft.setAlpha(80);
                painter.fillRect(at(QRectF(x - 1.5, high, 3, low - high)), soft);
            }
            mark(painter, markOf(end), {x, high}, 4.5);
            if (bucket.count > 1 && low - high > 2) {
                mark(painter, markOf(end), {x, low}, 4.5);
            }
            hit(QRectF(x - 5, high - 5, 10, low - high + 10), static_cast<int>(m_shown.size()));
            m_shown.push_back({end, bucket});
        }
    }
}

QString EndAgeChart::hitWords(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_shown.size())) {
        return {};
    }
    const auto &[end, bucket] = m_shown[static_cast<std::size_t>(index)];
    const QString value = bucket.count == 1 ? lengthWords(bucket.high)
                                            : tr("%1 to %2").arg(lengthWords(bucket.low), lengthWords(bucket.high));
    const int times = static_cast<int>(std::min<std::uint64_t>(bucket.count, 1'000'000));
    return (m_measure == Measure::Age ? tr("After %1: %2 at the age of %3 (%n connection(s))", nullptr, times)
                                      : tr("After %1: %2 after a silence of %3 (%n connection(s))", nullptr, times))
        .arg(lengthWords(bucket.firstX), outcomeWords(end), value);
}

QString EndAgeChart::summary() const
{
    if (m_ends.empty()) {
        return emptyWords();
    }
    double low = 1e300;
    double high = 0;
    std::uint64_t count = 0;
    for (const auto &[end, buffer] : m_ends) {
        low = std::min(low, buffer.low());
        high = std::max(high, buffer.high());
        count += buffer.count();
    }
    const int shown = static_cast<int>(std::min<std::uint64_t>(count, 1'000'000'000));
    return (m_measure == Measure::Age ? tr("%n connection(s) ended, at ages from %1 to %2.", nullptr, shown)
                                      : tr("%n connection(s) ended, after silences from %1 to %2.", nullptr, shown))
        .arg(lengthWords(low), lengthWords(high));
}

QString EndAgeChart::csv() const
{
    QString table = u"end,from_s,until_s,times,least_s,most_s\n"_s;
    for (const auto &[end, buffer] : m_ends) {
        for (const SeriesBuffer::Bucket &bucket : buffer.buckets()) {
            table += u"%1,%2,%3,%4,%5,%6\n"_s.arg(QString::fromStdString(end))
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
