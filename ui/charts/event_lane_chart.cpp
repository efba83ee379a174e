// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"
#include "ui/charts/event_charts.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTogether_s = 1.0;  ///< ends this close count as one moment
constexpr double kMixedAges_s = 1.0;
constexpr double kMixedShare = 0.2;
constexpr std::size_t kMostNotes = 500;
constexpr int kTogetherHit = 1'000'000;
constexpr int kGapHit = 2'000'000;
constexpr int kNoteHit = 3'000'000;

bool isEnd(const std::string &what)
{
    return what == "rst" || what == "fin" || what == "silent";
}

}  // namespace

EventLaneChart::EventLaneChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

QString EventLaneChart::title() const
{
    return tr("Did they all end at one moment?");
}

void EventLaneChart::take(const probes::Sample &sample)
{
    const auto *event = std::get_if<probes::EventSample>(&sample.data);
    if (!event) {
        return;
    }
    m_latest_s = std::max(m_latest_s, sample.at_s);
    if (event->what == "refused" || event->what == "timeout") {
        if (m_gaps.empty() || m_gaps.back().over) {
            m_gaps.push_back({sample.at_s, sample.at_s, false});
            if (m_gaps.size() > kMostNotes) {
                m_gaps.erase(m_gaps.begin());
            }
        }
        m_gaps.back().until_s = sample.at_s;
    } else if (!m_gaps.empty() && !m_gaps.back().over && (event->what == "back" || event->what == "ok")) {
        const bool later = event->what == "back" || event->age_s < sample.at_s - m_gaps.back().from_s;
        if (later) {  // a connection that is older than the gap says nothing about new ones
            m_gaps.back().until_s = sample.at_s;
            m_gaps.back().over = true;
        }
    }
    if (event->what == "identity" || event->what == "error" || event->what == "away") {
        m_notes.push_back({sample.at_s, event->what});
        if (m_notes.size() > kMostNotes) {
            m_notes.erase(m_notes.begin());
        }
    }
    const bool ends = isEnd(event->what);
    if (event->lane < 0 || (event->what != "ok" && !ends)) {
        return;
    }
    const double born = std::max(0.0, sample.at_s - event->age_s);
    auto open = m_open.find(event->lane);
    if (open != m_open.end()) {
        // The lane was opened anew in between: its old bar ended unseen.
        const Bar &living = m_bars[open->second - m_dropped];
        if (born > living.last_s + 0.25) {
            m_open.erase(open);
            open = m_open.end();
        }
    }
    if (open == m_open.end()) {
        Bar fresh;
        fresh.lane = event->lane;
        fresh.born_s = born;
        m_bars.push_back(fresh);
        open = m_open.insert_or_assign(event->lane, m_dropped + m_bars.size() - 1).first;
    }
    Bar &bar = m_bars[open->second - m_dropped];
    bar.last_s = sample.at_s;
    bar.bytes = event->bytes;
    bar.quiet_s = event->quiet_s;
    if (ends) {
        bar.end = event->what;
        m_open.erase(open);
    }
    while (m_bars.size() > kMostBars) {
        m_bars.pop_front();
        ++m_dropped;
        std::erase_if(m_open, [this](const auto &each) { return each.second < m_dropped; });
    }
}

void EventLaneChart::showRecord(const app::ProbeRecord &record, const probes::Findings &)
{
    m_bars.clear();
    m_open.clear();
    m_notes.clear();
    m_gaps.clear();
    m_dropped = 0;
    m_latest_s = 0;
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    flush();
}

std::vector<EventLaneChart::Together> EventLaneChart::commonEnds() const
{
    std::vector<const Bar *> ended;
    for (const Bar &bar : m_bars) {
        if (!bar.end.empty()) {
            ended.push_back(&bar);
        }
    }
    std::stable_sort(ended.begin(), ended.end(), [](const Bar *a, const Bar *b) { return a->last_s < b->last_s; });
    std::vector<Together> found;
    for (std::size_t first = 0; first < ended.size();) {
        std::size_t next = first;
        Together moment;
        moment.youngest_s = 1e18;
        std::set<int> lanes;
        while (next < ended.size() && ended[next]->last_s - ended[first]->last_s <= kTogether_s) {
            const double age = ended[next]->last_s - ended[next]->born_s;
            moment.youngest_s = std::min(moment.youngest_s, age);
            moment.oldest_s = std::max(moment.oldest_s, age);
            lanes.insert(ended[next]->lane);
            ++next;
        }
        moment.count = static_cast<int>(lanes.size());
        moment.at_s = (ended[first]->last_s + ended[next - 1]->last_s) / 2;
        // Connections of one age that end together only show a limit on their age.
        const double differ = moment.oldest_s - moment.youngest_s;
        if (moment.count > 1 && differ > std::max(kMixedAges_s, moment.oldest_s * kMixedShare)) {
            found.push_back(moment);
        }
        first = next;
    }
    return found;
}

std::vector<PaintedChart::LegendItem> EventLaneChart::legend() const
{
    std::vector<LegendItem> items;
    items.push_back(boxItem(Theme::instance().series(0), tr("alive")));
    for (const char *what : {"fin", "rst", "silent"}) {
        if (std::any_of(m_bars.begin(), m_bars.end(), [&](const Bar &bar) { return bar.end == what; })) {
            items.push_back(markItem(markOf(what), outcomeWords(what)));
        }
    }
    if (!m_gaps.empty()) {
        QColor soft = Theme::instance().color(ColorRole::Bad);
        soft.setAlpha(90);
        items.push_back(boxItem(soft, tr("no new connection was accepted")));
    }
    if (!m_notes.empty()) {
        items.push_back(markItem(Mark::Note, tr("the service answers differently than before")));
    }
    return items;
}

void EventLaneChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const double end_s = std::max(m_latest_s * 1.03, 1.0);
    const TimeScale scale = timeScaleFor(end_s);
    const double head = metrics.height() + 4;
    const QRectF plot = area.adjusted(space::s, head + 8, -space::s, -axisHeight());
    const auto x = [&](double at_s) { return plot.left() + at_s / end_s * plot.width(); };
    std::vector<double> ticks;
    const double step = niceStep(end_s / scale.unit_s, std::max(3, static_cast<int>(plot.width() / 80)));
    for (double tick = 0; tick * scale.unit_s <= end_s; tick += step) {
        ticks.push_back(tick);
    }
    axisBelow(
        painter, plot, ticks, [&](double tick) { return tick * scale.unit_s / end_s; },
        [](double tick) { return QLocale().toString(tick, 'g', 5); }, scale.title);

    for (std::size_t i = 0; i < m_gaps.size(); ++i) {
        QColor soft = theme.color(ColorRole::Bad);
        soft.setAlpha(theme.isDark() ? 80 : 45);
        const double from = x(m_gaps[i].from_s);
        const QRectF stripe(from, plot.top(), std::max(3.0, x(m_gaps[i].until_s) - from), plot.height());
        painter.fillRect(at(stripe), soft);
        hit(stripe, kGapHit + static_cast<int>(i));
    }

    std::set<int> lanes;
    for (const Bar &bar : m_bars) {
        lanes.insert(bar.lane);
    }
    const double rowHeight =
        std::clamp(plot.height() / static_cast<double>(std::max<std::size_t>(1, lanes.size())), 1.0, 18.0);
    const double thick = std::clamp(rowHeight * 0.45, 1.0, 7.0);
    const double radius = std::clamp(rowHeight * 0.36, 1.8, 5.5);
    std::map<int, double> tops;
    for (const int lane : lanes) {
        tops[lane] = plot.top() + static_cast<double>(tops.size()) * rowHeight;
    }
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const double y = tops[bar.lane] + rowHeight / 2;
        const double from = x(bar.born_s);
        const double until = x(bar.end.empty() && m_running && m_open.contains(bar.lane) ? m_latest_s : bar.last_s);
        QColor fill = bar.end.empty() ? theme.series(0) : markColor(markOf(bar.end));
        fill.setAlpha(bar.end.empty() ? 255 : 170);
        const QRectF body(from, y - thick / 2, std::max(1.5, until - from), thick);
        if (body.width() < thick * 2) {
            painter.fillRect(at(body), fill);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(at(body), thick / 2, thick / 2);
        }
        if (!bar.end.empty()) {
            mark(painter, markOf(bar.end), {until, y}, radius);
        }
        hit(QRectF(from, y - rowHeight / 2, std::max(4.0, until - from + radius), rowHeight), static_cast<int>(i));
    }
    const auto moments = commonEnds();
    double free = -1e9;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const double where = x(moments[i].at_s);
        painter.setPen(QPen(theme.color(ColorRole::Bad), 2, Qt::DashLine));
        line(painter, {where, plot.top() - 5}, {where, plot.bottom()});
        const QString text = tr("%n ended together", nullptr, moments[i].count);
        const double wide = metrics.horizontalAdvance(text) + 6;
        const double left = std::clamp(where - wide / 2, plot.left(), std::max(plot.left(), plot.right() - wide));
        if (left > free) {
            painter.setPen(theme.color(ColorRole::Bad));
            words(painter, QRectF(left, plot.top() - head - 4, wide, metrics.height()), Qt::AlignCenter, text);
            free = left + wide + 4;
        }
        hit(QRectF(where - 3, plot.top(), 6, plot.height()), kTogetherHit + static_cast<int>(i));
    }
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const QPointF centre(x(m_notes[i].at_s), plot.bottom() - 5);
        mark(painter, Mark::Note, centre, 5);
        hit(QRectF(centre.x() - 5, centre.y() - 5, 10, 10), kNoteHit + static_cast<int>(i));
    }
}

QString EventLaneChart::hitWords(int index) const
{
    if (index >= kNoteHit) {
        const auto at = static_cast<std::size_t>(index - kNoteHit);
        return at < m_notes.size()
                   ? tr("After %1: %2").arg(lengthWords(m_notes[at].at_s), outcomeWords(m_notes[at].what))
                   : QString();
    }
    if (index >= kGapHit) {
        const auto at = static_cast<std::size_t>(index - kGapHit);
        if (at >= m_gaps.size()) {
            return {};
        }
        const QString length = lengthWords(m_gaps[at].until_s - m_gaps[at].from_s);
        return m_gaps[at].over ? tr("For %1 no new connection was accepted.").arg(length)
                               : tr("For %1 so far no new connection has been accepted.").arg(length);
    }
    if (index >= kTogetherHit) {
        const auto moments = commonEnds();
        const auto at = static_cast<std::size_t>(index - kTogetherHit);
        if (at >= moments.size()) {
            return {};
        }
        return tr("After %1: %n connection(s) ended at one moment, the youngest %2 old, the oldest %3.", nullptr,
                  moments[at].count)
            .arg(lengthWords(moments[at].at_s), lengthWords(moments[at].youngest_s), lengthWords(moments[at].oldest_s));
    }
    if (index < 0 || index >= static_cast<int>(m_bars.size())) {
        return {};
    }
    const Bar &bar = m_bars[static_cast<std::size_t>(index)];
    const QString age = lengthWords(bar.last_s - bar.born_s);
    if (bar.end.empty()) {
        return tr("Connection %1 lived for %2 when it was last looked at.").arg(QLocale().toString(bar.lane + 1), age);
    }
    return tr("Connection %1 ended at the age of %2: %3.")
        .arg(QLocale().toString(bar.lane + 1), age, outcomeWords(bar.end));
}

QString EventLaneChart::summary() const
{
    if (isEmpty()) {
        return tr("No connection is watched yet.");
    }
    const auto moments = commonEnds();
    QString text;
    if (!moments.empty()) {
        const auto &largest = *std::max_element(moments.begin(), moments.end(),
                                                [](const Together &a, const Together &b) { return a.count < b.count; });
        text = tr("%n connection(s) of different ages ended at one moment, after %1.", nullptr, largest.count)
                   .arg(lengthWords(largest.at_s));
    } else {
        const auto ended = std::count_if(m_bars.begin(), m_bars.end(), [](const Bar &bar) { return !bar.end.empty(); });
        text = ended == 0 ? tr("No connection has ended so far.")
                          : tr("%n connection(s) ended, but not together.", nullptr, static_cast<int>(ended));
    }
    if (!m_gaps.empty()) {
        const Gap &gap = m_gaps.back();
        text += u' ' + tr("No new connection was accepted for %1.").arg(lengthWords(gap.until_s - gap.from_s));
    }
    return text;
}

QString EventLaneChart::csv() const
{
    QString table = u"connection,born_s,last_seen_s,age_s,end,quiet_s,bytes\n"_s;
    for (const Bar &bar : m_bars) {
        table += u"%1,%2,%3,%4,%5,%6,%7\n"_s.arg(bar.lane)
                     .arg(bar.born_s, 0, 'f', 3)
                     .arg(bar.last_s, 0, 'f', 3)
                     .arg(bar.last_s - bar.born_s, 0, 'f', 3)
                     .arg(bar.end.empty() ? u"alive"_s : QString::fromStdString(bar.end))
                     .arg(bar.quiet_s, 0, 'f', 3)
                     .arg(bar.bytes, 0, 'f', 0);
    }
    return table;
}

}  // namespace resetscope::ui
