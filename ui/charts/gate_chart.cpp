// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/route_charts.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRows{"handshake", "data", "reset"};
constexpr double kMostRow = 46;

enum class State { Passed, Stopped, Mixed };

/// One cell, also in the legend: colour is never the only sign.
void paintCell(QPainter &painter, const QRectF &box, State state)
{
    const Theme &theme = Theme::instance();
    const double half = std::min({box.width(), box.height(), 16.0}) / 4;
    const QPointF centre = box.center();
    if (state == State::Stopped) {
        painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
        painter.setBrush(theme.color(ColorRole::IdleSoft));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(QPen(theme.color(ColorRole::TextMuted), 1.6));
        painter.drawLine(centre + QPointF(-half, -half), centre + QPointF(half, half));
        painter.drawLine(centre + QPointF(-half, half), centre + QPointF(half, -half));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor(state == State::Mixed ? Mark::Silent : Mark::Good));
    painter.drawRoundedRect(box, 4, 4);
    if (state == State::Passed && box.width() > 10) {
        painter.setPen(QPen(theme.color(ColorRole::Surface), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-half, 0), centre + QPointF(-half * 0.2, half * 0.8));
        painter.drawLine(centre + QPointF(-half * 0.2, half * 0.8), centre + QPointF(half, -half * 0.8));
    }
}

}  // namespace

GateChart::GateChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

QString GateChart::title() const
{
    return tr("From how far do the packets come?");
}

void GateChart::take(const probes::Sample &sample)
{
    if (const auto *gate = std::get_if<probes::GateSample>(&sample.data)) {
        Cell &cell = m_cells[{gate->what, gate->gate}];
        ++(gate->passed ? cell.passed : cell.stopped);
    }
}

void GateChart::showRecord(const app::ProbeRecord &record, const probes::Findings &)
{
    m_cells.clear();
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    flush();
}

std::optional<int> GateChart::arrivesWith(const std::string &what) const
{
    std::optional<int> highest;
    int leastStopped = 256;
    for (const auto &[key, cell] : m_cells) {
        if (key.first != what) {
            continue;
        }
        if (cell.stopped == 0) {
            highest = key.second;
        } else if (cell.passed == 0) {
            leastStopped = std::min(leastStopped, key.second);
        }
    }
    // Known only when the next gate stopped it: otherwise it may come with more.
    return highest && leastStopped == *highest + 1 ? highest : std::nullopt;
}

QString GateChart::whatWords(const std::string &what)
{
    if (what == "handshake") {
        return tr("Greeting");
    }
    if (what == "data") {
        return tr("Answer");
    }
    return what == "reset" ? tr("Reset") : QString::fromStdString(what);
}

QString GateChart::summary() const
{
    if (isEmpty()) {
        return tr("No packet was measured yet.");
    }
    const auto reset = arrivesWith("reset");
    const auto handshake = arrivesWith("handshake");
    const auto answer = arrivesWith("data");
    const auto honest = answer ? answer : handshake;
    if (!reset || !honest) {
        return tr("Every packet starts with a count and loses one at every station. What arrives with more left comes "
                  "from nearer. We let packets in only from a certain count on, and see which arrive.");
    }
    const QString rule = tr("Packets lose one count at every station.") + u' ';
    if (*reset == *honest) {
        return rule + tr("The answers and the resets both arrive with %1 left: as if they came from the same place.")
                          .arg(QLocale().toString(*reset));
    }
    return rule +
           (*reset > *honest
                ? tr("The answers arrive with %1 left, the resets with %2: the resets come from nearer.")
                : tr("The answers arrive with %1 left, the resets with %2: the resets come from somewhere else."))
               .arg(QLocale().toString(*honest), QLocale().toString(*reset));
}

QString GateChart::csv() const
{
    QString table = u"what,gate,passed,stopped\n"_s;
    for (const auto &[key, cell] : m_cells) {
        table += u"%1,%2,%3,%4\n"_s.arg(QString::fromStdString(key.first))
                     .arg(key.second)
                     .arg(cell.passed)
                     .arg(cell.stopped);
    }
    return table;
}

std::vector<PaintedChart::LegendItem> GateChart::legend() const
{
    const auto any = [this](auto matches) {
        return std::any_of(m_cells.begin(), m_cells.end(), [&](const auto &each) { return matches(each.second); });
    };
    const auto item = [](State state, const QString &text) {
        return LegendItem{
            [state](QPainter &painter, const QPointF &centre, double radius) {
                paintCell(painter,
                          QRectF(centre.x() - radius * 1.5, centre.y() - radius * 1.2, radius * 3, radius * 2.4),
                          state);
            },
            text};
    };
    std::vector<LegendItem> items;
    if (any([](const Cell &cell) { return cell.stopped == 0; })) {
        items.push_back(item(State::Passed, tr("got through")));
    }
    if (any([](const Cell &cell) { return cell.passed == 0; })) {
        items.push_back(item(State::Stopped, tr("was stopped")));
    }
    if (any([](const Cell &cell) { return cell.passed > 0 && cell.stopped > 0; })) {
        items.push_back(item(State::Mixed, tr("now this, now that")));
    }
    std::set<std::string> rows;
    std::set<int> gates;
    for (const auto &[key, cell] : m_cells) {
        rows.insert(key.first);
        gates.insert(key.second);
    }
    if (rows.size() * gates.size() > m_cells.size()) {
        items.push_back({[](QPainter &painter, const QPointF &centre, double radius) {
                             painter.setPen(QPen(Theme::instance().color(ColorRole::BorderStrong), 1, Qt::DotLine));
                             painter.drawLine(centre - QPointF(radius * 1.5, 0), centre + QPointF(radius * 1.5, 0));
                         },
                         tr("empty: not tried")});
    }
    return items;
}

void GateChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    std::vector<std::string> rows;
    for (const char *known : kRows) {
        if (std::any_of(m_cells.begin(), m_cells.end(), [&](const auto &each) { return each.first.first == known; })) {
            rows.emplace_back(known);
        }
    }
    std::set<int> distinct;
    for (const auto &[key, cell] : m_cells) {
        distinct.insert(key.second);
        if (std::find(rows.begin(), rows.end(), key.first) == rows.end()) {
            rows.push_back(key.first);
        }
    }
    const std::vector<int> gates(distinct.begin(), distinct.end());
    double label = 0;
    for (const std::string &what : rows) {
        label = std::max(label, metrics.horizontalAdvance(whatWords(what)));
    }
    label += space::m;
    QRectF plot = area.adjusted(label, space::xs, 0, -axisHeight());
    const double rowHeight =
        std::clamp(plot.height() / static_cast<double>(std::max<std::size_t>(1, rows.size())), 16.0, kMostRow);
    plot.setHeight(rowHeight * static_cast<double>(rows.size()));
    const double column = plot.width() / static_cast<double>(gates.size());

    m_shown.clear();
    std::vector<double> ticks;
    for (std::size_t g = 0; g < gates.size(); ++g) {
        ticks.push_back(static_cast<double>(g));
    }
    const double count = static_cast<double>(gates.size());
    axisBelow(
        painter, plot, ticks, [count](double g) { return (g + 0.5) / count; },
        [&gates](double g) { return QLocale().toString(gates[static_cast<std::size_t>(g)]); },
        tr("Count that must be left for a packet to be let in (more left: from nearer)"));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const double top = plot.top() + static_cast<double>(r) * rowHeight;
        painter.setPen(theme.color(ColorRole::Text));
        words(painter, QRectF(area.left(), top, label - space::s, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
              whatWords(rows[r]));
        painter.setPen(QPen(theme.color(ColorRole::Border), 1, Qt::DotLine));
        line(painter, {plot.left(), top + rowHeight / 2}, {plot.right(), top + rowHeight / 2});
        for (std::size_t g = 0; g < gates.size(); ++g) {
            const auto found = m_cells.find({rows[r], gates[g]});
            if (found == m_cells.end()) {
                continue;  // not tried: stays empty
            }
            const Cell &cell = found->second;
            const double inset = std::min(3.0, column * 0.1);
            const QRectF box(plot.left() + static_cast<double>(g) * column + inset, top + 4, column - 2 * inset,
                             rowHeight - 8);
            const bool mixed = cell.passed > 0 && cell.stopped > 0;
            paintCell(painter, at(box), mixed ? State::Mixed : cell.passed > 0 ? State::Passed : State::Stopped);
            hit(box, static_cast<int>(m_shown.size()));
            m_shown.emplace_back(rows[r], gates[g]);
        }
    }
}

QString GateChart::hitWords(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_shown.size())) {
        return {};
    }
    const Key &key = m_shown[static_cast<std::size_t>(index)];
    const auto found = m_cells.find(key);
    if (found == m_cells.end()) {
        return {};
    }
    const QString what = whatWords(key.first);
    const QString gate = QLocale().toString(key.second);
    const auto &cell = found->second;
    if (cell.stopped == 0) {
        return tr("%1: let in with at least %2 left, %n time(s).", nullptr, cell.passed).arg(what, gate);
    }
    if (cell.passed == 0) {
        return tr("%1: stopped where %2 must be left, %n time(s).", nullptr, cell.stopped).arg(what, gate);
    }
    return tr("%1: let in with at least %2 left, but only %3 of %4 times.")
        .arg(what, gate, QLocale().toString(cell.passed), QLocale().toString(cell.passed + cell.stopped));
}

}  // namespace resetscope::ui
