// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_chart.h"

#include "ui/charts/lane_look.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/verdict.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;
using Silence = probes::LaneSample::Silence;

namespace {

constexpr int kStill_ms = 1000;  // where nothing shall move by itself: a step each second
constexpr int kFrame_ms = 50;    // twenty frames a second: growing bars look smooth, a core stays free
constexpr double kMostRow = 18;
constexpr double kLeastRow = 2.5;
constexpr std::array kLooks{LaneLook::Waiting, LaneLook::Survived, LaneLook::Fin,
                            LaneLook::Rst,     LaneLook::Silent,   LaneLook::Failed};

/// 1, 2 or 5 times a power of ten (or minutes above 60), so that about `most` steps cover `span`.
double niceStep(double span, int most)
{
    static constexpr std::array kSteps{0.01, 0.02, 0.05, 0.1,  0.2,  0.5,  1.0,   2.0,   5.0,   10.0,
                                       15.0, 30.0, 60.0, 120., 300., 600., 900.0, 1800., 3600., 7200.};
    for (const double step : kSteps) {
        if (span / step <= most) {
            return step;
        }
    }
    return span / std::max(1, most);
}

std::optional<LimitBand> bandOf(const probes::Findings &findings, const char *id)
{
    const probes::Finding *finding = probes::find(findings, id);
    const double *value = finding ? std::get_if<double>(&finding->value) : nullptr;
    if (!value) {
        return std::nullopt;
    }
    return LimitBand{*value, finding->low.value_or(*value), finding->high.value_or(*value)};
}

}  // namespace

LaneChart::LaneChart(QWidget *parent) : ChartPanel(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            update();
        }
    });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    summarize();
}

QSize LaneChart::minimumSizeHint() const
{
    return {240, 180};
}

void LaneChart::setFindings(const probes::Findings &findings)
{
    const QString scope = QString::fromStdString(probes::word(findings, "idle_scope").value_or(std::string()));
    const auto idle = bandOf(findings, "idle_limit_s");
    auto between = bandOf(findings, "keepalive_timeout_s");
    auto during = bandOf(findings, "request_idle_limit_s");
    if (!between && (scope == u"between_requests" || scope == u"raw")) {
        between = idle;
    }
    if (!during && scope == u"during_request") {
        during = idle;
    }
    m_model.setLimit(Silence::Raw, idle);
    m_model.setLimit(Silence::BetweenRequests, between);
    m_model.setLimit(Silence::DuringRequest, during);
    flush();
}

void LaneChart::showRecord(const app::ProbeRecord &record, const probes::Findings &findings)
{
    m_model.clear();
    m_latest_s = 0;
    m_current = -1;
    m_stopped = record.state == probes::ProbeState::Cancelled;
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    setFindings(findings);
}

void LaneChart::take(const probes::Sample &sample)
{
    if (m_model.take(sample) && sample.at_s >= m_latest_s) {
        m_latest_s = sample.at_s;
        m_clock.restart();
    }
}

void LaneChart::flush()
{
    summarize();
    update();
}

void LaneChart::setRunning(bool running)
{
    m_running = running;
    if (running) {
        m_timer.start(reducedMotion() ? kStill_ms : kFrame_ms);
    } else {
        m_timer.stop();
    }
    flush();
}

double LaneChart::now_s() const
{
    return m_running ? m_latest_s + static_cast<double>(m_clock.elapsed()) / 1000 : m_latest_s;
}

QString LaneChart::title() const
{
    return tr("How long a silent connection lives");
}

double LaneChart::Layout::x(double seconds) const
{
    const double part = std::min(seconds / longest_s, 1.0) * plot.width();
    return mirrored ? plot.right() - part : plot.left() + part;
}

std::vector<LaneLook> LaneChart::legendLooks() const
{
    // What may still come is explained while it runs; afterwards only what is on the chart.
    std::vector<LaneLook> looks;
    for (const LaneLook look : kLooks) {
        if (m_model.count(look) > 0 || (m_running && look != LaneLook::Failed)) {
            looks.push_back(look);
        }
    }
    return looks;
}

int LaneChart::legendHeight() const
{
    const QFontMetricsF metrics(Theme::instance().font(TextRole::Small));
    double x = 0;
    int rows = 1;
    for (const LaneLook look : legendLooks()) {
        const double wide = 22 + metrics.horizontalAdvance(lookWords(look)) + 16;
        if (x > 0 && x + wide > width() - 2 * space::m) {
            ++rows;
            x = 0;
        }
        x += wide;
    }
    return static_cast<int>(rows * (metrics.height() + 5)) + space::s;
}

LaneChart::Layout LaneChart::layOut() const
{
    Layout layout;
    layout.mirrored = layoutDirection() == Qt::RightToLeft;
    const QFontMetricsF metrics(Theme::instance().font(TextRole::Small));
    const double side = space::l;
    const double top = legendHeight() + metrics.height() + space::s;  // room for the words of the limit
    const double bottom = metrics.height() * 2 + space::l;
    layout.plot = QRectF(side, top, std::max(40.0, width() - 2 * side), std::max(20.0, height() - top - bottom));
    double longest = m_model.longest_s();
    if (!m_running) {
        // It is over: what was never reached needs no room.
        double lived = 0;
        for (const LaneModel::Lane &lane : m_model.lanes()) {
            lived = std::max(lived, lane.last.silent_s);
        }
        longest = lived > 0 ? std::min(longest, lived * 1.4) : longest;
    }
    for (const Silence silence : m_model.silences()) {
        if (const auto limit = m_model.limit(silence)) {
            longest = std::max(longest, limit->high);
        }
    }
    layout.longest_s = longest * 1.04;
    const auto &lanes = m_model.lanes();
    const auto groups = m_model.silences();
    const bool headings = groups.size() > 1 || (!groups.empty() && groups.front() != Silence::Raw);
    const double heading = headings ? metrics.height() + 4 : 0;
    const double room = layout.plot.height() - heading * static_cast<double>(groups.size());
    layout.rowHeight = std::clamp(room / std::max<double>(1, static_cast<double>(lanes.size())), kLeastRow, kMostRow);
    double y = layout.plot.top();
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (i == 0 || lanes[i].last.silence != lanes[i - 1].last.silence) {
            layout.groupTops.push_back(y);
            y += heading;
        }
        layout.tops.push_back(y);
        y += layout.rowHeight;
    }
    layout.plot.setBottom(std::clamp(y, layout.plot.top() + 20, std::max(layout.plot.bottom(), y)));
    return layout;
}

void LaneChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextRole::Small));
    if (m_model.isEmpty()) {
        paintEmpty(painter);
    } else {
        paintLegend(painter);
        const Layout layout = layOut();
        paintAxis(painter, layout);
        paintLimits(painter, layout);
        paintLanes(painter, layout);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radiusSmall, space::radiusSmall);
    }
}

void LaneChart::paintEmpty(QPainter &painter) const
{
    painter.setFont(Theme::instance().font(TextRole::Body));
    painter.setPen(Theme::instance().color(ColorRole::TextMuted));
    const QString text =
        m_running ? tr("Opening the first connections…") : tr("The connections appear here as soon as this test runs.");
    painter.drawText(rect().adjusted(space::xl, 0, -space::xl, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void LaneChart::paintLegend(QPainter &painter) const
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double x = 0;
    double y = space::s;
    for (const LaneLook look : legendLooks()) {
        const QString words = lookWords(look);
        const double advance = metrics.horizontalAdvance(words);
        const double wide = 22 + advance + 16;
        if (x > 0 && x + wide > width() - 2 * space::m) {
            y += metrics.height() + 5;
            x = 0;
        }
        const double left = mirrored ? width() - space::m - x - wide : space::m + x;
        const double symbolX = mirrored ? left + wide - 9 : left + 9;
        paintLaneSymbol(painter, look, {symbolX, y + metrics.height() / 2}, 5, theme.color(ColorRole::Surface));
        painter.setPen(theme.color(ColorRole::TextMuted));
        const double textX = mirrored ? left + wide - 22 - advance : left + 22;
        painter.drawText(QRectF(textX, y, advance + 2, metrics.height()), Qt::AlignCenter, words);
        x += wide;
    }
}

void LaneChart::paintAxis(QPainter &painter, const Layout &layout) const
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const double step = niceStep(layout.longest_s, std::max(3, static_cast<int>(layout.plot.width() / 70)));
    for (double tick = 0; tick <= layout.longest_s; tick += step) {
        const double x = layout.x(tick);
        painter.setPen(QPen(theme.color(ColorRole::Border), 1));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom() + 4));
        painter.setPen(theme.color(ColorRole::TextMuted));
        painter.drawText(QRectF(x - 40, layout.plot.bottom() + 5, 80, metrics.height()), Qt::AlignCenter,
                         QLocale().toString(tick, 'g', 5));
    }
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(QRectF(layout.plot.left(), layout.plot.bottom() + 5 + metrics.height(), layout.plot.width(),
                            metrics.height() + 2),
                     Qt::AlignCenter, tr("Seconds of silence"));
}

void LaneChart::paintLimits(QPainter &painter, const Layout &layout) const
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(painter.font());
    const auto groups = m_model.silences();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto limit = m_model.limit(groups[i]);
        if (!limit) {
            continue;
        }
        const double top = i == 0 ? layout.plot.top() - 3 : layout.groupTops[i];
        const double bottom = i + 1 < groups.size() ? layout.groupTops[i + 1] : layout.plot.bottom();
        const double a = layout.x(limit->low);
        const double b = layout.x(limit->high);
        QColor soft = theme.color(ColorRole::Warn);
        soft.setAlpha(theme.isDark() ? 90 : 60);
        const double wide = std::max(3.0, std::abs(b - a));
        painter.fillRect(QRectF((a + b - wide) / 2, top, wide, bottom - top), soft);
        painter.setPen(QPen(theme.color(ColorRole::Warn), 1, Qt::DashLine));
        painter.drawLine(QPointF(layout.x(limit->value), top), QPointF(layout.x(limit->value), bottom));

        QFont bold = painter.font();
        bold.setBold(true);
        painter.save();
        painter.setFont(bold);
        painter.setPen(theme.color(ColorRole::Warn));
        const QString words = tr("Limit: %1 s").arg(laneSecondsWords(limit->value));
        const double advance = QFontMetricsF(bold).horizontalAdvance(words) + 4;
        const double x = std::clamp(layout.x(limit->value) - advance / 2, layout.plot.left(),
                                    std::max(layout.plot.left(), layout.plot.right() - advance));
        const double y = i == 0 ? layout.plot.top() - metrics.height() - 4 : layout.groupTops[i];
        painter.drawText(QRectF(x, y, advance, metrics.height()), Qt::AlignCenter, words);
        painter.restore();
    }
}

void LaneChart::paintLanes(QPainter &painter, const Layout &layout) const
{
    const Theme &theme = Theme::instance();
    const QColor paper = theme.color(ColorRole::Surface);
    const auto &lanes = m_model.lanes();
    const QFontMetricsF metrics(painter.font());
    const auto groups = m_model.silences();
    if (!layout.tops.empty() && layout.tops.front() > layout.groupTops.front()) {
        painter.setPen(theme.color(ColorRole::TextMuted));
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const QString words = groups[i] == Silence::DuringRequest     ? tr("Silent in the middle of a request")
                                  : groups[i] == Silence::BetweenRequests ? tr("Silent between two requests")
                                                                          : tr("Silent from the start");
            painter.drawText(QRectF(layout.plot.left(), layout.groupTops[i], layout.plot.width(), metrics.height()),
                             Qt::AlignVCenter | Qt::AlignAbsolute | (layout.mirrored ? Qt::AlignRight : Qt::AlignLeft),
                             words);
        }
    }
    const double now = now_s();
    const double bar = std::clamp(layout.rowHeight * 0.42, 1.5, 7.0);
    const double radius = std::clamp(layout.rowHeight * 0.36, 1.8, 6.0);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const LaneModel::Lane &lane = lanes[i];
        const LaneLook look = lane.look();
        const double y = layout.tops[i] + layout.rowHeight / 2;
        if (static_cast<int>(i) == m_current) {
            painter.fillRect(QRectF(0, layout.tops[i], width(), layout.rowHeight), theme.color(ColorRole::AccentSoft));
        }
        const double start = layout.x(0);
        const double end = layout.x(LaneModel::silentAt(lane, now));
        // The plan: a hair line up to the silence after which this connection is tried again.
        painter.setPen(QPen(theme.color(ColorRole::Border), 1, Qt::DotLine));
        const double planned = layout.x(lane.last.planned_s);
        const bool inSight = lane.last.planned_s <= layout.longest_s;
        painter.drawLine(QPointF(end, y), QPointF(planned, y));
        if (inSight) {
            painter.setPen(QPen(theme.color(ColorRole::BorderStrong), 1));
            painter.drawLine(QPointF(planned, y - radius), QPointF(planned, y + radius));
        }

        QColor fill = laneColor(look);
        fill.setAlpha(look == LaneLook::Waiting ? 255 : 190);
        painter.setPen(Qt::NoPen);
        const QRectF body(std::min(start, end), y - bar / 2, std::abs(end - start), bar);
        painter.setBrush(look == LaneLook::Silent ? QBrush(fill, Qt::Dense4Pattern) : QBrush(fill));
        painter.drawRoundedRect(body, bar / 2, bar / 2);
        paintLaneSymbol(painter, look, {end, y}, radius, paper);
    }
}

int LaneChart::laneAt(const QPointF &position) const
{
    const Layout layout = layOut();
    for (std::size_t i = 0; i < layout.tops.size(); ++i) {
        if (position.y() >= layout.tops[i] && position.y() < layout.tops[i] + layout.rowHeight) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QString LaneChart::partWords(int index) const
{
    return laneWords(m_model.lanes()[static_cast<std::size_t>(index)]);
}

QRect LaneChart::partArea(int index) const
{
    const Layout layout = layOut();
    return QRectF(layout.plot.left(), layout.tops[static_cast<std::size_t>(index)], layout.plot.width(),
                  layout.rowHeight)
        .toAlignedRect();
}

void LaneChart::setCurrent(int lane)
{
    if (lane != m_current) {
        m_current = lane;
        update();
    }
}

bool LaneChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int lane = laneAt(help->pos());
        if (lane < 0) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), laneWords(m_model.lanes()[static_cast<std::size_t>(lane)]), this);
        }
        return true;
    }
    return ChartPanel::event(event);
}

void LaneChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_model.lanes().size()) - 1;
    const int step = event->key() == Qt::Key_Down ? 1 : (event->key() == Qt::Key_Up ? -1 : 0);
    if (step == 0 || last < 0) {
        ChartPanel::keyPressEvent(event);
        return;
    }
    setCurrent(m_current < 0 ? (step > 0 ? 0 : last) : std::clamp(m_current + step, 0, last));
    const QString words = laneWords(m_model.lanes()[static_cast<std::size_t>(m_current)]);
    tellCurrentPart(this, m_current);
    keepInSight(partArea(m_current));
    const Layout layout = layOut();
    QToolTip::showText(mapToGlobal(QPoint(static_cast<int>(layout.plot.left()),
                                          static_cast<int>(layout.tops[static_cast<std::size_t>(m_current)] + 12))),
                       words, this);
}

void LaneChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(laneAt(event->position()));
    ChartPanel::mouseMoveEvent(event);
}

void LaneChart::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    ChartPanel::leaveEvent(event);
}

void LaneChart::retranslate()
{
    ChartPanel::retranslate();
    update();
}

}  // namespace resetscope::ui
