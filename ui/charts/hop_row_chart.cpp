// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scale.h"
#include "ui/charts/route_charts.h"
#include "ui/widgets/parts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBoxWidth = 108;
constexpr double kMostSpare = 26;  ///< a box may grow by that much
constexpr double kGapX = 28;
constexpr double kGapY = 20;
constexpr int kMostHops = 64;

int whole(const probes::Findings &findings, const char *id)
{
    const auto value = probes::number(findings, id);
    return value ? std::clamp(static_cast<int>(std::lround(*value)), 0, kMostHops) : 0;
}

}  // namespace

/// One box of the row: this computer, a station, or the service.
struct HopRowChart::Box {
    enum class Kind { Here, Station, Skipped, Service };
    Kind kind = Kind::Station;
    Station station;
    int until = 0;  ///< Skipped: last station of a silent stretch
    bool culprit = false;
    bool perhaps = false;  ///< the culprit may also be this one
};

HopRowChart::HopRowChart(QWidget *parent) : PaintedChart(parent)
{
    summarize();
}

QString HopRowChart::title() const
{
    return tr("The way to the service");
}

void HopRowChart::take(const probes::Sample &sample)
{
    const auto *hop = std::get_if<probes::HopSample>(&sample.data);
    if (!hop || hop->hop < 1 || hop->hop > kMostHops) {
        return;
    }
    Station &station = m_hops[hop->hop];
    station.hop = hop->hop;
    ++station.asked;
    station.target = station.target || hop->outcome == "target";
    station.reset = station.reset || hop->outcome == "reset";
    if (!hop->address.empty()) {
        const QString address = QString::fromStdString(hop->address);
        if (!station.addresses.contains(address) && station.addresses.size() < 8) {
            station.addresses << address;
        }
    }
    if (hop->outcome != "silent" && hop->rtt_s > 0) {
        station.least_s = station.answers > 0 ? std::min(station.least_s, hop->rtt_s) : hop->rtt_s;
        station.most_s = std::max(station.most_s, hop->rtt_s);
        ++station.answers;
    }
}

void HopRowChart::showRecord(const app::ProbeRecord &record, const probes::Findings &findings)
{
    m_hops.clear();
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    m_serverHop = whole(findings, "server_hops");
    if (m_serverHop == 0 && probes::flag(findings, "path_reached").value_or(false)) {
        m_serverHop = whole(findings, "path_hops");
    }
    m_culprit = Culprit::None;
    m_culpritHop = m_culpritLow = m_culpritHigh = 0;
    const auto origin = probes::word(findings, "reset_origin");
    if (origin && *origin == "server") {
        m_culprit = Culprit::Server;
    } else if (origin && *origin == "path") {
        m_culpritHop = whole(findings, "reset_hop");
        m_culprit = m_culpritHop > 0 ? Culprit::Station : Culprit::PathSomewhere;
        const probes::Finding *finding = probes::find(findings, "reset_hop");
        if (finding && m_culpritHop > 0) {
            m_culpritLow = static_cast<int>(std::floor(finding->low.value_or(m_culpritHop)));
            m_culpritHigh = static_cast<int>(std::ceil(finding->high.value_or(m_culpritHop)));
        }
    }
    flush();
}

std::vector<HopRowChart::Station> HopRowChart::stations() const
{
    int last = std::max(m_culpritHop, m_hops.empty() ? 0 : m_hops.rbegin()->first);
    for (const auto &[hop, station] : m_hops) {
        if (station.target) {
            last = hop;  // what lies behind the service answers nothing
            break;
        }
    }
    last = std::max(last, m_serverHop);
    std::vector<Station> all;
    for (int hop = 1; hop <= last; ++hop) {
        const auto found = m_hops.find(hop);
        Station station;
        station.hop = hop;
        all.push_back(found == m_hops.end() ? station : found->second);
    }
    return all;
}

std::vector<HopRowChart::Box> HopRowChart::boxes() const
{
    std::vector<Box> row;
    Box here;
    here.kind = Box::Kind::Here;
    row.push_back(here);
    bool reached = false;
    const auto all = stations();
    for (std::size_t i = 0; i < all.size(); ++i) {
        Box box;
        box.station = all[i];
        const bool last = i + 1 == all.size();
        const bool service = all[i].target || (last && m_serverHop == all[i].hop);
        box.kind = service ? Box::Kind::Service : Box::Kind::Station;
        reached = reached || service;
        box.culprit =
            service ? m_culprit == Culprit::Server : m_culprit == Culprit::Station && all[i].hop == m_culpritHop;
        box.perhaps = !service && !box.culprit && m_culprit == Culprit::Station && all[i].hop >= m_culpritLow &&
                      all[i].hop <= m_culpritHigh;
        // Silent stations in a row need one box only.
        const auto silent = [&](std::size_t at) {
            return at < all.size() && all[at].answers == 0 && all[at].addresses.isEmpty() && !all[at].target &&
                   !(m_culprit == Culprit::Station && all[at].hop == m_culpritHop) &&
                   !(at + 1 == all.size() && m_serverHop == all[at].hop);
        };
        if (silent(i) && silent(i + 1)) {
            box.kind = Box::Kind::Skipped;
            while (silent(i + 1)) {
                ++i;
            }
            box.until = all[i].hop;
        }
        row.push_back(box);
    }
    if (!reached) {
        Box service;
        service.kind = Box::Kind::Service;
        service.culprit = m_culprit == Culprit::Server;
        row.push_back(service);
    }
    return row;
}

void HopRowChart::paintBox(QPainter &painter, const Box &box, const QRectF &where) const
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const bool station = box.kind == Box::Kind::Station || box.kind == Box::Kind::Skipped;
    const bool silent = station && box.station.answers == 0 && box.station.addresses.isEmpty();
    painter.setBrush(theme.color(box.culprit ? ColorRole::BadSoft : silent ? ColorRole::Surface : ColorRole::Window));
    QPen edge(theme.color(box.culprit ? ColorRole::Bad : ColorRole::BorderStrong), box.culprit ? 2.5 : 1,
              silent && !box.culprit ? Qt::DashLine : Qt::SolidLine);
    if (box.perhaps) {
        edge = QPen(theme.color(ColorRole::Warn), 2, Qt::DashLine);
    }
    painter.setPen(edge);
    painter.drawRoundedRect(at(where), 8, 8);

    QString name;
    QString detail;
    QString below;
    switch (box.kind) {
    case Box::Kind::Here:
        name = tr("This computer");
        break;
    case Box::Kind::Service:
        name = tr("The service");
        break;
    case Box::Kind::Skipped:
        name = (box.until == box.station.hop + 1 ? tr("Stations %1 and %2") : tr("Stations %1 to %2"))
                   .arg(QLocale().toString(box.station.hop), QLocale().toString(box.until));
        break;
    case Box::Kind::Station:
        name = tr("Station %1").arg(QLocale().toString(box.station.hop));
        break;
    }
    detail = box.station.addresses.value(0);
    if (box.station.answers > 0) {
        below = delayWords(box.station.least_s);
    } else if (silent) {
        below = tr("no answer");
    }
    const double textHeight = metrics.height();
    const bool marked = box.culprit || box.perhaps;
    const double rows = 1.0 + (detail.isEmpty() ? 0 : 1) + (below.isEmpty() ? 0 : 1) + (marked ? 1 : 0);
    double y = where.center().y() - rows * textHeight / 2;
    QFont bold = painter.font();
    bold.setBold(true);
    painter.save();
    painter.setFont(bold);
    painter.setPen(theme.color(silent ? ColorRole::TextMuted : ColorRole::Text));
    const QRectF text = where.adjusted(5, 0, -5, 0);
    words(painter, QRectF(text.left(), y, text.width(), textHeight), Qt::AlignCenter, name);
    painter.restore();
    y += textHeight;
    painter.setPen(theme.color(ColorRole::TextMuted));
    for (const QString &each : {detail, below}) {
        if (!each.isEmpty()) {
            words(painter, QRectF(text.left(), y, text.width(), textHeight), Qt::AlignCenter, each);
            y += textHeight;
        }
    }
    if (marked) {
        // Inside the box: no line of the way runs through it.
        painter.save();
        painter.setFont(bold);
        painter.setPen(theme.color(box.culprit ? ColorRole::Bad : ColorRole::Warn));
        words(painter, QRectF(where.left() + 2, y, where.width() - 4, textHeight), Qt::AlignCenter,
              box.culprit ? tr("sends the resets") : tr("perhaps this one"));
        painter.restore();
    }
}

/// How the boxes stand: as few lines as the width allows, all of about the same length.
HopRowChart::Grid HopRowChart::gridFor(double width) const
{
    const auto row = boxes();
    Grid grid;
    grid.count = static_cast<int>(row.size());
    const int most = std::clamp(static_cast<int>((width + kGapX) / (kBoxWidth + kGapX)), 1, grid.count);
    grid.lines = (grid.count + most - 1) / most;
    grid.across = (grid.count + grid.lines - 1) / grid.lines;
    const bool marked = std::any_of(row.begin(), row.end(), [](const Box &box) { return box.culprit || box.perhaps; });
    grid.least = textHeight() * (marked ? 4 : 3) + 8;
    return grid;
}

QSize HopRowChart::minimumSizeHint() const
{
    if (isEmpty()) {
        return PaintedChart::minimumSizeHint();
    }
    const Grid grid = gridFor(width() - 2 * space::m);
    const double high = grid.least * grid.lines + kGapY * (grid.lines - 1) + 2 * space::m;
    return {PaintedChart::minimumSizeHint().width(), std::max(180, static_cast<int>(std::ceil(high)))};
}

void HopRowChart::resizeEvent(QResizeEvent *event)
{
    PaintedChart::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

void HopRowChart::paintChart(QPainter &painter, const QRectF &area)
{
    const Theme &theme = Theme::instance();
    const auto row = boxes();
    const auto [count, across, lines, least] = gridFor(area.width());
    const double gapY = kGapY;
    const double high = std::clamp((area.height() - gapY * (lines - 1)) / lines, least, least + kMostSpare);
    const double wide =
        std::clamp((area.width() - kGapX * (across - 1)) / across, 60.0, lines > 1 ? 1e9 : kBoxWidth * 1.3);
    const double used = wide * across + kGapX * (across - 1);
    const double left = area.left() + std::max(0.0, (area.width() - used) / 2);
    const double top = area.top() + std::max(0.0, (area.height() - (high + gapY) * lines + gapY) / 2);
    for (int i = 0; i < count; ++i) {
        const QRectF where(left + (i % across) * (wide + kGapX), top + (i / across) * (high + gapY), wide, high);
        const auto &box = row[static_cast<std::size_t>(i)];
        if (i > 0) {
            const bool unknown = box.kind != Box::Kind::Here && box.station.answers == 0 &&
                                 box.station.addresses.isEmpty() && box.kind != Box::Kind::Service;
            painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1.5, unknown ? Qt::DotLine : Qt::SolidLine));
            if (i % across == 0) {
                // The way goes on in the next line.
                const double y = where.top() - gapY / 2;
                const QPointF from(left + (across - 1) * (wide + kGapX) + wide / 2, where.top() - gapY);
                const double x = where.center().x();
                line(painter, from, {from.x(), y});
                line(painter, {from.x(), y}, {x, y});
                line(painter, {x, y}, {x, where.top()});
                line(painter, {x - 4, where.top() - 6}, {x, where.top()});
                line(painter, {x + 4, where.top() - 6}, {x, where.top()});
            } else {
                line(painter, {where.left() - kGapX, where.center().y()}, {where.left(), where.center().y()});
                line(painter, {where.left() - 6, where.center().y() - 4}, {where.left(), where.center().y()});
                line(painter, {where.left() - 6, where.center().y() + 4}, {where.left(), where.center().y()});
            }
        }
        paintBox(painter, box, where);
        hit(where, i);
    }
}

QString HopRowChart::hitWords(int index) const
{
    const auto row = boxes();
    if (index < 0 || index >= static_cast<int>(row.size())) {
        return {};
    }
    const Box &box = row[static_cast<std::size_t>(index)];
    QStringList lines;
    switch (box.kind) {
    case Box::Kind::Here:
        return tr("This computer: here the connections begin.");
    case Box::Kind::Skipped:
        return (box.until == box.station.hop + 1
                    ? tr("The stations %1 and %2 pass everything on, but do not answer questions about themselves.")
                    : tr("The stations %1 to %2 pass everything on, but do not answer questions about themselves."))
            .arg(QLocale().toString(box.station.hop), QLocale().toString(box.until));
    case Box::Kind::Service:
        lines << tr("The service that was tested.");
        break;
    case Box::Kind::Station:
        lines << (box.station.answers > 0 || !box.station.addresses.isEmpty()
                      ? tr("Station %1 on the way.").arg(QLocale().toString(box.station.hop))
                      : tr("Station %1 does not answer questions about itself. That is common and harmless.")
                            .arg(QLocale().toString(box.station.hop)));
        break;
    }
    if (!box.station.addresses.isEmpty()) {
        lines << tr("Address: %1").arg(box.station.addresses.join(tr(", ")));
    }
    if (box.station.answers > 0) {
        lines << tr("There and back: %1 to %2").arg(delayWords(box.station.least_s), delayWords(box.station.most_s));
    }
    if (box.culprit) {
        lines << tr("The resets come from here.");
    } else if (box.perhaps) {
        lines << tr("The resets come from here or from a neighbour.");
    }
    return lines.join(u'\n');
}

QString HopRowChart::summary() const
{
    switch (m_culprit) {
    case Culprit::Server:
        return tr("The resets come from the service itself, not from a device on the way.");
    case Culprit::Station:
        return m_culpritLow < m_culpritHigh
                   ? tr("The resets come from a device on the way: station %1 (between %2 and %3).")
                         .arg(QLocale().toString(m_culpritHop), QLocale().toString(m_culpritLow),
                              QLocale().toString(m_culpritHigh))
                   : tr("The resets come from a device on the way: station %1.").arg(QLocale().toString(m_culpritHop));
    case Culprit::PathSomewhere:
        return tr("The resets come from a device on the way; which one could not be told.");
    case Culprit::None:
        break;
    }
    if (isEmpty()) {
        return tr("The way was not followed yet.");
    }
    const auto all = stations();
    const bool reached =
        m_serverHop > 0 || std::any_of(all.begin(), all.end(), [](const Station &s) { return s.target; });
    const int between = static_cast<int>(all.size()) - (reached ? 1 : 0);
    const int silent = static_cast<int>(std::count_if(all.begin(), all.end(), [](const Station &station) {
        return station.answers == 0 && station.addresses.isEmpty() && !station.target;
    }));
    QString text = reached ? tr("%n station(s) between this computer and the service.", nullptr, between)
                           : tr("%n station(s) were seen; the service itself did not answer.", nullptr, between);
    if (silent > 0) {
        text += u' ' + tr("%n of them did not answer, which is common.", nullptr, std::min(silent, between));
    }
    return text;
}

QString HopRowChart::csv() const
{
    QString table = u"station,addresses,least_s,most_s,answers,asked,service\n"_s;
    for (const Station &station : stations()) {
        table += u"%1,%2,%3,%4,%5,%6,%7\n"_s.arg(station.hop)
                     .arg(station.addresses.join(u' '))
                     .arg(station.least_s, 0, 'f', 6)
                     .arg(station.most_s, 0, 'f', 6)
                     .arg(station.answers)
                     .arg(station.asked)
                     .arg(station.target ? u"yes"_s : u"no"_s);
    }
    return table;
}

}  // namespace resetscope::ui
