// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flow_chart.h"

#include "ui/charts/chart_scale.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

FlowChart::FlowChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

QString FlowChart::title() const
{
    return tr("Connections of the application");
}

QString FlowChart::emptyWords() const
{
    return m_running ? tr("Waiting for the first connection of the application…")
                     : tr("The connections of the application appear here.");
}

QString FlowChart::endWords(const probes::FlowSample &flow)
{
    if (flow.endedBy.empty()) {
        return {};
    }
    const bool cut = flow.close == probes::CloseKind::Rst;
    const bool silent = flow.close == probes::CloseKind::Silent;
    if (flow.endedBy == "service") {
        return cut      ? tr("cut off from the side of the service (reset)")
               : silent ? tr("the service gave no sign of life any more")
                        : tr("closed by the service in good order");
    }
    if (flow.endedBy == "application") {
        return cut      ? tr("cut off by the application (reset)")
               : silent ? tr("the application gave no sign of life any more")
                        : tr("closed by the application in good order");
    }
    return tr("ended because the observation was stopped");
}

Mark FlowChart::endMark(const probes::FlowSample &flow)
{
    if (flow.endedBy == "relay" || flow.endedBy.empty()) {
        return Mark::Note;
    }
    switch (flow.close) {
    case probes::CloseKind::Rst:
        return Mark::Cut;
    case probes::CloseKind::Silent:
        return Mark::Silent;
    case probes::CloseKind::Fin:
    case probes::CloseKind::None:
        return Mark::Closed;
    }
    return Mark::Closed;
}

void FlowChart::take(const probes::Sample &sample)
{
    const auto *flow = std::get_if<probes::FlowSample>(&sample.data);
    if (!flow) {
        return;
    }
    if (!flow->endedBy.empty()) {
        ++m_ended;
        ++m_ends[flow->endedBy + ' ' + std::string(probes::toString(flow->close))];
    }
    m_flows[flow->flow] = *flow;
    if (m_flows.size() > kMostFlows) {
        const auto over =
            std::find_if(m_flows.begin(), m_flows.end(), [](const auto &each) { return !each.second.endedBy.empty(); });
        m_flows.erase(over == m_flows.end() ? m_flows.begin() : over);
    }
}

void FlowChart::showRecord(const app::ProbeRecord &record, const probes::Findings &)
{
    m_flows.clear();
    m_ends.clear();
    m_ended = 0;
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    flush();
}

std::vector<PaintedChart::LegendItem> FlowChart::legend() const
{
    std::vector<LegendItem> items;
    items.push_back(boxItem(Theme::instance().series(0), tr("data flowed")));
    items.push_back({[](QPainter &painter, const QPointF &centre, double radius) {
                         painter.setPen(QPen(Theme::instance().color(ColorRole::BorderStrong), 1));
                         painter.setBrush(QBrush(Theme::instance().series(0), Qt::BDiagPattern));
                         painter.drawRect(
                             QRectF(centre.x() - radius * 1.4, centre.y() - radius, radius * 2.8, radius * 2));
                     },
                     tr("silence before the end")});
    for (const auto &[kind, words] :
         {std::pair(Mark::Closed, tr("closed in good order")), std::pair(Mark::Cut, tr("cut off (reset)")),
          std::pair(Mark::Silent, tr("no sign of life any more"))}) {
        const bool seen = std::any_of(m_flows.begin(), m_flows.end(), [kind = kind](const auto &each) {
            return !each.second.endedBy.empty() && endMark(each.second) == kind;
        });
        if (seen) {
            items.push_back(markItem(kind, words));
        }
    }
    return items;
}

void FlowChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const double rowHeight = std::max(17.0, metrics.height() + 3);
    const double room = area.height() - axisHeight();
    const auto fits = static_cast<std::size_t>(std::max(1.0, std::floor(room / rowHeight)));
    const std::size_t rows = std::min(fits, m_flows.size());
    double longest = 1;
    double wordsWidth = 0;
    m_shown.clear();
    // The newest on top.
    for (auto it = m_flows.rbegin(); it != m_flows.rend() && m_shown.size() < rows; ++it) {
        m_shown.push_back(it->first);
        longest = std::max(longest, it->second.age_s);
        wordsWidth = std::max(wordsWidth, metrics.horizontalAdvance(u"\u2191 "_s + sizeWords(it->second.bytes_up) +
                                                                    u"  \u2193 "_s + sizeWords(it->second.bytes_down)));
    }
    const double label =
        metrics.horizontalAdvance(QLocale().toString(m_shown.empty() ? 0 : m_shown.front())) + space::s;
    wordsWidth = std::min(wordsWidth + space::m, area.width() * 0.4);
    const QRectF plot(area.left() + label, area.top(), area.width() - label - wordsWidth - 12,
                      rowHeight * static_cast<double>(rows));
    const double end_s = longest * 1.03;
    const double unit = end_s > 3 * 3600 ? 3600 : end_s > 240 ? 60 : 1;
    std::vector<double> ticks;
    const double step = niceStep(end_s / unit, std::max(3, static_cast<int>(plot.width() / 80)));
    for (double tick = 0; tick * unit <= end_s; tick += step) {
        ticks.push_back(tick);
    }
    axisBelow(
        painter, plot, ticks, [&](double tick) { return tick * unit / end_s; },
        [](double tick) { return QLocale().toString(tick, 'g', 5); },
        unit == 3600 ? tr("Age of the connection (hours)")
        : unit == 60 ? tr("Age of the connection (minutes)")
                     : tr("Age of the connection (seconds)"));
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const probes::FlowSample &flow = m_flows.at(m_shown[i]);
        const double y = plot.top() + (static_cast<double>(i) + 0.5) * rowHeight;
        painter.setPen(theme.color(ColorRole::TextMuted));
        words(painter, QRectF(area.left(), y - metrics.height() / 2, label - 6, metrics.height()),
              Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_shown[i]));
        const double quiet = std::clamp(flow.quiet_s, 0.0, flow.age_s);
        const double from = plot.left();
        const double change = plot.left() + (flow.age_s - quiet) / end_s * plot.width();
        const double until = std::max(from + 2, plot.left() + flow.age_s / end_s * plot.width());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.series(0));
        painter.drawRect(at(QRectF(from, y - 4, std::max(0.0, change - from), 8)));
        painter.setBrush(QBrush(theme.series(0), Qt::BDiagPattern));
        painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 0.8));
        painter.drawRect(at(QRectF(change, y - 4, std::max(0.0, until - change), 8)));
        if (!flow.endedBy.empty()) {
            mark(painter, endMark(flow), {until, y}, 5);
        }
        painter.setPen(theme.color(ColorRole::TextMuted));
        words(painter, QRectF(plot.right() + 14, y - metrics.height() / 2, wordsWidth - 4, metrics.height()),
              Qt::AlignLeft | Qt::AlignVCenter,
              u"\u2191 "_s + sizeWords(flow.bytes_up) + u"  \u2193 "_s + sizeWords(flow.bytes_down));
        hit(QRectF(area.left(), y - rowHeight / 2, area.width(), rowHeight), static_cast<int>(i));
    }
}

QString FlowChart::hitWords(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_shown.size())) {
        return {};
    }
    const auto found = m_flows.find(m_shown[static_cast<std::size_t>(index)]);
    if (found == m_flows.end()) {
        return {};
    }
    const probes::FlowSample &flow = found->second;
    QStringList lines;
    lines << (flow.endedBy.empty() ? tr("Connection %1 is open.").arg(QLocale().toString(flow.flow))
                                   : tr("Connection %1: %2").arg(QLocale().toString(flow.flow), endWords(flow)));
    lines << tr("Age %1, silent for the last %2").arg(lengthWords(flow.age_s), lengthWords(flow.quiet_s));
    lines << tr("%1 sent by the application, %2 by the service")
                 .arg(sizeWords(flow.bytes_up), sizeWords(flow.bytes_down));
    return lines.join(u'\n');
}

QString FlowChart::summary() const
{
    if (isEmpty()) {
        return tr("No connection was observed yet.");
    }
    const auto open =
        std::count_if(m_flows.begin(), m_flows.end(), [](const auto &each) { return each.second.endedBy.empty(); });
    std::uint64_t cut = 0;
    for (const auto &[end, count] : m_ends) {
        cut += end == "service rst" || end == "service silent" ? count : 0;
    }
    QString text =
        tr("%n connection(s) open.", nullptr, static_cast<int>(open)) + u' ' +
        tr("%n connection(s) ended.", nullptr, static_cast<int>(std::min<std::uint64_t>(m_ended, 2'000'000'000)));
    if (cut > 0) {
        text += u' ' + tr("%n of them were cut off from the side of the service.", nullptr,
                          static_cast<int>(std::min<std::uint64_t>(cut, 2'000'000'000)));
    } else if (m_ended > 0) {
        text += u' ' + tr("None was cut off from the side of the service.");
    }
    return text;
}

QString FlowChart::csv() const
{
    QString table = u"connection,age_s,silence_before_end_s,bytes_from_application,bytes_from_service,ended_by,how\n"_s;
    for (const auto &[number, flow] : m_flows) {
        const std::string_view how = probes::toString(flow.close);
        table += u"%1,%2,%3,%4,%5,%6,%7\n"_s.arg(number)
                     .arg(flow.age_s, 0, 'f', 3)
                     .arg(flow.quiet_s, 0, 'f', 3)
                     .arg(flow.bytes_up, 0, 'f', 0)
                     .arg(flow.bytes_down, 0, 'f', 0)
                     .arg(flow.endedBy.empty() ? u"open"_s : QString::fromStdString(flow.endedBy))
                     .arg(QLatin1StringView(how.data(), static_cast<qsizetype>(how.size())));
    }
    return table;
}

}  // namespace resetscope::ui
