// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/numeric_chart.h"

#include "ui/charts/lane_look.h"
#include "ui/charts/numeric_parts.h"
#include "ui/widgets/theme.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEnds{LaneLook::Survived, LaneLook::Fin, LaneLook::Rst, LaneLook::Silent};

constexpr int kReach = 7;  ///< pixels around a point that count as pointing at it

}  // namespace

/// Marks the current point and the focus, and tells what is pointed at.
class NumericChart::View : public QChartView {
public:
    View(QChart *chart, NumericChart &panel) : QChartView(chart, &panel), m_panel(panel) {}

protected:
    void drawForeground(QPainter *painter, const QRectF &area) override
    {
        QChartView::drawForeground(painter, area);
        if (m_panel.isSaving() || !m_panel.hasFocus()) {
            return;
        }
        painter->save();
        painter->resetTransform();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Theme::instance().color(ColorRole::Accent), 2));
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), space::radiusSmall,
                                 space::radiusSmall);
        if (const QRect mark = m_panel.partArea(m_panel.m_current); !mark.isNull()) {
            painter->drawRoundedRect(QRectF(mark).adjusted(-2, -2, 2, 2), 4, 4);
        }
        painter->restore();
    }
    bool viewportEvent(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const int part = m_panel.partAt(mapTo(&m_panel, help->pos()));
            if (part < 0) {
                QToolTip::hideText();
            } else {
                QToolTip::showText(help->globalPos(), m_panel.partWords(part), this);
            }
            return true;
        }
        return QChartView::viewportEvent(event);
    }

private:
    NumericChart &m_panel;
};

NumericChart::NumericChart(QWidget *parent) : ChartPanel(parent), m_chart(new QChart), m_empty(new QLabel(this))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins(QMargins(space::xs, 0, space::s, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    setFocusPolicy(Qt::StrongFocus);
    m_view = new View(m_chart, *this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);  // ours comes from the panel around it
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_empty->raise();  // over the view, which came later
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setMargin(space::xl);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    connect(&Theme::instance(), &Theme::changed, this, &NumericChart::restyle);
}

void NumericChart::resizeEvent(QResizeEvent *event)
{
    m_empty->setGeometry(rect());
    ChartPanel::resizeEvent(event);
}

std::vector<NumericChart::Point> NumericChart::points() const
{
    std::vector<Point> found;
    for (QAbstractSeries *each : m_chart->series()) {
        auto *dots = qobject_cast<QScatterSeries *>(each);
        if (!dots || !dots->isVisible()) {
            continue;
        }
        for (const QPointF &value : dots->points()) {
            found.push_back({dots, value});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Point &a, const Point &b) { return a.value.x() < b.value.x(); });
    return found;
}

QString NumericChart::pointWords(QXYSeries &series, const QPointF &point) const
{
    const auto value = [&](Qt::Orientation orientation, double number) {
        const auto axes = m_chart->axes(orientation, &series);
        const QString title = axes.isEmpty() ? QString() : axes.front()->titleText();
        return u"%1: %2"_s.arg(title, QLocale().toString(number, 'g', 4));
    };
    return u"%1. %2. %3"_s.arg(series.name(), value(Qt::Horizontal, point.x()), value(Qt::Vertical, point.y()));
}

QString NumericChart::partWords(int index) const
{
    const auto all = points();
    if (index < 0 || index >= static_cast<int>(all.size())) {
        return {};
    }
    const Point &point = all[static_cast<std::size_t>(index)];
    return pointWords(*point.series, point.value);
}

QRect NumericChart::partArea(int index) const
{
    const auto all = points();
    if (index < 0 || index >= static_cast<int>(all.size())) {
        return {};
    }
    return areaOf(all[static_cast<std::size_t>(index)]);
}

QRect NumericChart::areaOf(const Point &point) const
{
    const QPoint centre = m_view->mapFromScene(m_chart->mapToPosition(point.value, point.series));
    return {centre - QPoint(kReach, kReach), QSize(2 * kReach, 2 * kReach)};
}

int NumericChart::partAt(const QPoint &position) const
{
    const auto all = points();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [&](const Point &point) { return areaOf(point).contains(position); });
    return found == all.rend() ? -1 : static_cast<int>(all.rend() - found) - 1;
}

void NumericChart::keyPressEvent(QKeyEvent *event)
{
    const int last = partCount() - 1;
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (last < 0 || (!forward && !back)) {
        ChartPanel::keyPressEvent(event);
        return;
    }
    // Qt Charts draw from left to right in every language.
    m_current = m_current < 0 ? (forward ? 0 : last) : std::clamp(m_current + (forward ? 1 : -1), 0, last);
    tellCurrentPart(this, m_current);
    keepInSight(partArea(m_current));
    QToolTip::showText(mapToGlobal(partArea(m_current).bottomLeft()), partWords(m_current), this);
    m_view->viewport()->update();
}

void NumericChart::focusInEvent(QFocusEvent *event)
{
    ChartPanel::focusInEvent(event);
    m_view->viewport()->update();
}

void NumericChart::focusOutEvent(QFocusEvent *event)
{
    ChartPanel::focusOutEvent(event);
    m_view->viewport()->update();
}

void NumericChart::setRunning(bool running)
{
    m_running = running;
    flush();
}

void NumericChart::flush()
{
    const bool empty = isEmpty();
    m_empty->setVisible(empty);
    m_empty->setText(m_running ? tr("Waiting for the first result…") : tr("Results appear here as they arrive."));
    nameAll();
    if (!empty) {
        redraw();
    }
    restyle();
    summarize();
}

void NumericChart::styleAxes()
{
    const Theme &theme = Theme::instance();
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsFont(theme.font(TextRole::Small));
        axis->setTitleFont(theme.font(TextRole::Small));
        axis->setLabelsColor(theme.color(ColorRole::TextMuted));
        axis->setTitleBrush(theme.color(ColorRole::Text));
        axis->setLinePen(QPen(theme.color(ColorRole::BorderStrong), 1));
        axis->setGridLinePen(QPen(theme.color(ColorRole::Border), 1));
    }
}

void NumericChart::restyle()
{
    const Theme &theme = Theme::instance();
    m_chart->setBackgroundBrush(theme.color(ColorRole::Surface));
    m_view->setBackgroundBrush(theme.color(ColorRole::Surface));
    m_chart->legend()->setFont(theme.font(TextRole::Small));
    m_chart->legend()->setLabelColor(theme.color(ColorRole::TextMuted));
    QPalette colors = m_empty->palette();
    colors.setColor(QPalette::WindowText, theme.color(ColorRole::TextMuted));
    colors.setColor(QPalette::Base, theme.color(ColorRole::Surface));
    m_empty->setPalette(colors);
    styleAxes();
    colorAll();
    // The marker that is made from a band stays an empty square: a filled one instead.
    for (QAbstractSeries *each : m_chart->series()) {
        if (const auto *band = qobject_cast<QAreaSeries *>(each)) {
            for (QLegendMarker *marker : m_chart->legend()->markers(each)) {
                marker->setShape(QLegend::MarkerShapeRectangle);
                marker->setBrush(band->brush());
                marker->setPen(band->pen());
            }
        }
    }
}

// --- TimeToCloseChart

TimeToCloseChart::TimeToCloseChart(QWidget *parent) : NumericChart(parent)
{
    m_low = new QLineSeries(this);
    m_high = new QLineSeries(this);
    m_band = addBand(chart(), m_low, m_high);
    static constexpr std::array kShapes{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
                                        QScatterSeries::MarkerShapeStar, QScatterSeries::MarkerShapeRotatedRectangle};
    for (const auto shape : kShapes) {
        m_ends.push_back(addDots(chart(), shape, 9));
    }
    m_x = new QValueAxis(this);
    m_y = new QValueAxis(this);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    attach(m_band, m_x, m_y);
    for (QScatterSeries *series : m_ends) {
        attach(series, m_x, m_y);
    }
    flush();
}

QString TimeToCloseChart::title() const
{
    return tr("When each connection ended");
}

bool TimeToCloseChart::isEmpty() const
{
    return std::none_of(m_model.lanes().begin(), m_model.lanes().end(),
                        [](const LaneModel::Lane &lane) { return !lane.isOpen() && lane.look() != LaneLook::Failed; });
}

void TimeToCloseChart::setFindings(const probes::Findings &findings)
{
    m_limit.reset();
    for (const char *id : {"keepalive_timeout_s", "idle_limit_s", "request_idle_limit_s"}) {
        const probes::Finding *finding = probes::find(findings, id);
        if (const double *value = finding ? std::get_if<double>(&finding->value) : nullptr) {
            m_limit = LimitBand{*value, finding->low.value_or(*value), finding->high.value_or(*value)};
        }
    }
    flush();
}

void TimeToCloseChart::showRecord(const app::ProbeRecord &record, const probes::Findings &findings)
{
    m_model.clear();
    for (const probes::Sample &sample : record.samples) {
        m_model.take(sample);
    }
    setFindings(findings);
}

void TimeToCloseChart::redraw()
{
    std::array<QList<QPointF>, kEnds.size()> points;
    for (const LaneModel::Lane &lane : m_model.lanes()) {
        const auto end = std::find(kEnds.begin(), kEnds.end(), lane.look());
        if (end != kEnds.end()) {
            points[static_cast<std::size_t>(end - kEnds.begin())] << QPointF(lane.last.planned_s, lane.last.silent_s);
        }
    }
    const double longest = m_model.longest_s() * 1.05;
    for (std::size_t i = 0; i < kEnds.size(); ++i) {
        m_ends[i]->replace(points[i]);
        m_ends[i]->setVisible(!points[i].isEmpty());
    }
    if (m_limit) {
        const double half = std::max((m_limit->high - m_limit->low) / 2, longest * 0.004);
        m_low->replace(QList<QPointF>{{0, m_limit->value - half}, {longest * 2, m_limit->value - half}});
        m_high->replace(QList<QPointF>{{0, m_limit->value + half}, {longest * 2, m_limit->value + half}});
    }
    m_band->setVisible(m_limit.has_value());
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setRange(0, longest);
        axis->setTickCount(6);
        axis->applyNiceNumbers();
        axis->setLabelFormat(longest < 5 ? u"%.1f"_s : u"%.0f"_s);
    }
}

void TimeToCloseChart::nameAll()
{
    m_x->setTitleText(tr("Silence that was planned (seconds)"));
    m_y->setTitleText(tr("Silence it survived (seconds)"));
    for (std::size_t i = 0; i < kEnds.size(); ++i) {
        m_ends[i]->setName(laneLookWords(kEnds[i]));
    }
    m_band->setName(tr("the limit that was found"));
}

void TimeToCloseChart::colorAll()
{
    for (std::size_t i = 0; i < kEnds.size(); ++i) {
        m_ends[i]->setColor(laneColor(kEnds[i]));
        m_ends[i]->setBorderColor(laneColor(kEnds[i]));
    }
    QColor soft = Theme::instance().color(ColorRole::Warn);
    m_band->setPen(QPen(soft, 1));
    soft.setAlpha(60);
    m_band->setBrush(soft);
}

QString TimeToCloseChart::summary() const
{
    int ended = 0;
    for (const LaneLook look : {LaneLook::Fin, LaneLook::Rst, LaneLook::Silent}) {
        ended += m_model.count(look);
    }
    if (ended == 0) {
        return isEmpty() ? tr("No connection has ended yet.") : tr("No connection was ended by silence so far.");
    }
    return m_limit ? tr("%n connection(s) ended, all close to %1 seconds of silence.", nullptr, ended)
                         .arg(number(m_limit->value, 1))
                   : tr("%n connection(s) ended.", nullptr, ended);
}

QString TimeToCloseChart::csv() const
{
    QString table = u"planned_s,silent_s,end\n"_s;
    for (const LaneModel::Lane &lane : m_model.lanes()) {
        if (!lane.isOpen()) {
            const std::string_view end = probes::toString(lane.last.close);
            table += u"%1,%2,%3\n"_s.arg(lane.last.planned_s, 0, 'f', 3)
                         .arg(lane.last.silent_s, 0, 'f', 3)
                         .arg(QLatin1StringView(end.data(), static_cast<qsizetype>(end.size())));
        }
    }
    return table;
}

}  // namespace resetscope::ui
