// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/numeric_chart.h"

#include "ui/charts/lane_look.h"
#include "ui/charts/numeric_parts.h"
#include "ui/widgets/theme.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEnds{LaneLook::Survived, LaneLook::Fin, LaneLook::Rst, LaneLook::Silent};

/// Where a reuse stands on the axis: both sides of the edge stretched, so that milliseconds and seconds are seen.
double stretched(double beforeClose_s)
{
    constexpr double kNear_s = 0.005;
    return -std::asinh(beforeClose_s / kNear_s);
}

}  // namespace

NumericChart::NumericChart(QWidget *parent) : ChartPanel(parent), m_chart(new QChart), m_empty(new QLabel(this))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins(QMargins(space::s, space::s, space::s, space::s));
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_view = new QChartView(m_chart, this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);  // ours comes from the panel around it
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
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

// --- ReuseLadderChart

ReuseLadderChart::ReuseLadderChart(QWidget *parent) : NumericChart(parent)
{
    m_edge = new QLineSeries;
    chart()->addSeries(m_edge);
    m_worked = addDots(chart(), QScatterSeries::MarkerShapeCircle, 9);
    m_failed = addDots(chart(), QScatterSeries::MarkerShapeStar, 12);
    m_x = new QCategoryAxis(this);
    m_y = new QCategoryAxis(this);
    m_x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_y->setRange(-0.6, 1.6);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (QXYSeries *series : std::initializer_list<QXYSeries *>{m_edge, m_worked, m_failed}) {
        attach(series, m_x, m_y);
    }
    m_edge->replace(QList<QPointF>{{0, -0.6}, {0, 1.6}});
    flush();
}

QString ReuseLadderChart::title() const
{
    return tr("Using a kept connection again, close to its end");
}

void ReuseLadderChart::take(const probes::Sample &sample)
{
    if (const auto *reuse = std::get_if<probes::ReuseSample>(&sample.data)) {
        m_samples.push_back(*reuse);
    }
}

void ReuseLadderChart::showRecord(const app::ProbeRecord &record, const probes::Findings &)
{
    m_samples.clear();
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    flush();
}

void ReuseLadderChart::redraw()
{
    QList<QPointF> worked;
    QList<QPointF> failed;
    double left = stretched(0.1);
    double right = stretched(-0.02);
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const double x = stretched(m_samples[i].before_close_s);
        left = std::min(left, x);
        right = std::max(right, x);
        // Attempts at the same moment stand a little above each other.
        const double lift = (static_cast<double>(i % 5) - 2) * 0.09;
        if (m_samples[i].outcome == "ok") {
            worked << QPointF(x, 1 + lift);
        } else {
            failed << QPointF(x, lift);
        }
    }
    m_worked->replace(worked);
    m_failed->replace(failed);
    for (const QString &label : m_x->categoriesLabels()) {
        m_x->remove(label);
    }
    m_x->setRange(left - 0.5, right + 0.5);
    static constexpr std::array kTicks{60.0, 10.0, 1.0, 0.1, 0.01, 0.0, -0.01, -0.1, -1.0, -10.0};
    for (const double tick : kTicks) {
        const double x = stretched(tick);
        if (x < left - 0.5 || x > right + 0.5) {
            continue;
        }
        const double size = std::abs(tick);
        const QString length = size < 1 ? tr("%1 ms").arg(number(size * 1000, 0)) : tr("%1 s").arg(number(size, 0));
        m_x->append(tick == 0 ? tr("end") : (tick > 0 ? u'\u2212' + length : u'+' + length), x);
    }
}

void ReuseLadderChart::nameAll()
{
    m_worked->setName(tr("worked"));
    m_failed->setName(tr("failed"));
    m_edge->setName(tr("the moment the server ends it"));
    m_x->setTitleText(tr("When it was used again: before (\u2212) or after (+) its end"));
    for (const QString &label : m_y->categoriesLabels()) {
        m_y->remove(label);
    }
    m_y->append(tr("failed"), 0);
    m_y->append(tr("worked"), 1);
}

void ReuseLadderChart::colorAll()
{
    m_worked->setColor(laneColor(LaneLook::Survived));
    m_worked->setBorderColor(laneColor(LaneLook::Survived));
    m_failed->setColor(laneColor(LaneLook::Rst));
    m_failed->setBorderColor(laneColor(LaneLook::Rst));
    m_edge->setPen(QPen(Theme::instance().color(ColorRole::Warn), 1, Qt::DashLine));
    m_y->setGridLineVisible(false);
}

QString ReuseLadderChart::summary() const
{
    if (m_samples.empty()) {
        return tr("No connection was used again yet.");
    }
    const auto worked = std::count_if(m_samples.begin(), m_samples.end(),
                                      [](const probes::ReuseSample &sample) { return sample.outcome == "ok"; });
    return tr("Used again %n time(s) close to the end: %1 worked, %2 failed.", nullptr,
              static_cast<int>(m_samples.size()))
        .arg(QLocale().toString(static_cast<qlonglong>(worked)),
             QLocale().toString(static_cast<qlonglong>(m_samples.size()) - static_cast<qlonglong>(worked)));
}

QString ReuseLadderChart::csv() const
{
    QString table = u"before_close_s,outcome\n"_s;
    for (const probes::ReuseSample &sample : m_samples) {
        table += u"%1,%2\n"_s.arg(sample.before_close_s, 0, 'f', 6).arg(QString::fromStdString(sample.outcome));
    }
    return table;
}

}  // namespace resetscope::ui
