// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"
#include "ui/charts/numeric_parts.h"
#include "ui/charts/route_charts.h"
#include "ui/widgets/theme.h"

#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QValueAxis>

#include <QLocale>

#include <algorithm>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

HopDelayChart::HopDelayChart(QWidget *parent) : NumericChart(parent)
{
    m_x = new QValueAxis(this);
    m_y = new QValueAxis(this);
    m_x->setLabelFormat(u"%.0f"_s);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    ensureLines(1);
    m_dots = addDots(chart(), QScatterSeries::MarkerShapeCircle, 9);
    m_silent = addDots(chart(), QScatterSeries::MarkerShapeRotatedRectangle, 10);
    attach(m_dots, m_x, m_y);
    attach(m_silent, m_x, m_y);
    flush();
}

QString HopDelayChart::pointWords(QXYSeries &, const QPointF &point) const
{
    const auto found = m_hops.find(static_cast<int>(point.x() + 0.5));
    if (found == m_hops.end()) {
        return {};
    }
    const Delay &delay = found->second;
    return delay.answers > 0
               ? tr("Station %1: there and back %2 to %3, %4 of %5 questions answered.")
                     .arg(QLocale().toString(found->first), delayWords(delay.least_s), delayWords(delay.most_s),
                          QLocale().toString(delay.answers), QLocale().toString(delay.asked))
               : tr("Station %1: no answer.").arg(QLocale().toString(found->first));
}

void HopDelayChart::ensureLines(std::size_t count)
{
    while (m_lines.size() < count) {
        auto *low = new QLineSeries(this);
        auto *high = new QLineSeries(this);
        QAreaSeries *band = addBand(chart(), low, high);
        auto *line = new QLineSeries;
        chart()->addSeries(line);
        attach(band, m_x, m_y);
        attach(line, m_x, m_y);
        m_lows.push_back(low);
        m_highs.push_back(high);
        m_bands.push_back(band);
        m_lines.push_back(line);
    }
}

QString HopDelayChart::title() const
{
    return tr("Delay at each station");
}

void HopDelayChart::take(const probes::Sample &sample)
{
    const auto *hop = std::get_if<probes::HopSample>(&sample.data);
    if (!hop || hop->hop < 1) {
        return;
    }
    Delay &delay = m_hops[hop->hop];
    ++delay.asked;
    if (hop->outcome != "silent" && hop->rtt_s > 0) {
        delay.least_s = delay.answers > 0 ? std::min(delay.least_s, hop->rtt_s) : hop->rtt_s;
        delay.most_s = std::max(delay.most_s, hop->rtt_s);
        ++delay.answers;
    }
}

void HopDelayChart::showRecord(const app::ProbeRecord &record, const probes::Findings &)
{
    m_hops.clear();
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    flush();
}

std::vector<std::pair<int, int>> HopDelayChart::stretches() const
{
    std::vector<std::pair<int, int>> found;
    int before = -1;
    for (const auto &[hop, delay] : m_hops) {
        if (delay.answers == 0) {
            continue;
        }
        if (found.empty() || hop != before + 1) {
            found.emplace_back(hop, hop);
        }
        found.back().second = hop;
        before = hop;
    }
    return found;
}

void HopDelayChart::redraw()
{
    const auto parts = stretches();
    ensureLines(std::max<std::size_t>(1, parts.size()));
    double most = 0;
    QList<QPointF> dots;
    QList<QPointF> silent;
    for (const auto &[hop, delay] : m_hops) {
        if (delay.answers > 0) {
            dots << QPointF(hop, delay.least_s * 1000);
            most = std::max(most, delay.most_s * 1000);
        } else {
            silent << QPointF(hop, 0);
        }
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QList<QPointF> low;
        QList<QPointF> high;
        if (i < parts.size()) {
            for (int hop = parts[i].first; hop <= parts[i].second; ++hop) {
                const Delay &delay = m_hops.at(hop);
                low << QPointF(hop, delay.least_s * 1000);
                high << QPointF(hop, delay.most_s * 1000);
            }
        }
        m_lines[i]->replace(low);
        m_lows[i]->replace(low);
        m_highs[i]->replace(high);
        m_bands[i]->setVisible(low.size() > 1);
        for (QLegendMarker *marker : chart()->legend()->markers(m_lines[i])) {
            marker->setVisible(false);
        }
        for (QLegendMarker *marker : chart()->legend()->markers(m_bands[i])) {
            marker->setVisible(i == 0 && low.size() > 1);
        }
    }
    m_dots->replace(dots);
    m_silent->replace(silent);
    m_silent->setVisible(!silent.isEmpty());
    const int last = m_hops.empty() ? 1 : m_hops.rbegin()->first;
    // From the first station to the last; half a station beside them, and some room below zero for whole symbols.
    m_x->setRange(0.5, last + 0.5);
    m_x->setTickType(QValueAxis::TicksDynamic);
    m_x->setTickAnchor(1);
    m_x->setTickInterval(std::max(1.0, niceStep(last, 16)));
    const double top = most > 0 ? most * 1.1 : 1;
    const double step = niceStep(top, 3);
    const double high = std::ceil(top / step) * step;
    m_y->setTickType(QValueAxis::TicksDynamic);
    m_y->setTickAnchor(0);
    m_y->setTickInterval(step);
    m_y->setRange(-0.09 * high, high);
    m_y->setLabelFormat(step < 0.1 ? u"%.2f"_s : (step < 1 ? u"%.1f"_s : u"%.0f"_s));
}

void HopDelayChart::nameAll()
{
    m_x->setTitleText(tr("Station, counted from this computer"));
    m_y->setTitleText(tr("Milliseconds"));
    m_dots->setName(tr("fastest answer, there and back"));
    m_silent->setName(tr("no answer (common, harmless)"));
    for (QAreaSeries *band : m_bands) {
        band->setName(tr("fastest to slowest"));
    }
}

void HopDelayChart::colorAll()
{
    const Theme &theme = Theme::instance();
    m_dots->setColor(theme.series(0));
    m_dots->setBorderColor(theme.series(0));
    m_silent->setColor(theme.color(ColorRole::Surface));
    m_silent->setBorderColor(theme.color(ColorRole::TextMuted));
    QColor soft = theme.series(0);
    soft.setAlpha(70);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setPen(QPen(theme.series(0), 2));
        m_bands[i]->setPen(Qt::NoPen);
        m_bands[i]->setBrush(soft);
    }
}

QString HopDelayChart::summary() const
{
    if (m_hops.empty()) {
        return tr("The way was not followed yet.");
    }
    // The largest step between neighbours that both answered.
    int where = 0;
    double jump = 0;
    double before = 0;
    int lastHop = 0;
    for (const auto &[hop, delay] : m_hops) {
        if (delay.answers == 0) {
            continue;
        }
        if (lastHop > 0 && delay.least_s - before > jump) {
            jump = delay.least_s - before;
            where = hop;
        }
        before = delay.least_s;
        lastHop = hop;
    }
    if (lastHop == 0) {
        return tr("No station answered.");
    }
    if (where == 0 || jump < 0.001) {
        return tr("There and back takes %1 in the end; no station adds a noticeable delay.").arg(delayWords(before));
    }
    return tr("There and back takes %1 in the end; the largest step, %2, comes before station %3.")
        .arg(delayWords(before), delayWords(jump), QLocale().toString(where));
}

QString HopDelayChart::csv() const
{
    QString table = u"station,least_s,most_s,answers,asked\n"_s;
    for (const auto &[hop, delay] : m_hops) {
        table += u"%1,%2,%3,%4,%5\n"_s.arg(hop)
                     .arg(delay.least_s, 0, 'f', 6)
                     .arg(delay.most_s, 0, 'f', 6)
                     .arg(delay.answers)
                     .arg(delay.asked);
    }
    return table;
}

}  // namespace resetscope::ui
