// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_look.h"
#include "ui/charts/numeric_chart.h"
#include "ui/charts/numeric_parts.h"
#include "ui/widgets/theme.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a reuse stands on the axis: both sides of the edge stretched, so that milliseconds and seconds are seen.
constexpr double kNear_s = 0.005;
double stretched(double beforeClose_s)
{
    return -std::asinh(beforeClose_s / kNear_s);
}

/// The length of a moment before or after the end, with its unit.
QString lengthWords(double size_s)
{
    return size_s < 1 ? ReuseLadderChart::tr("%1 ms").arg(number(size_s * 1000, 0))
                      : ReuseLadderChart::tr("%1 s").arg(number(size_s, 0));
}

}  // namespace

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
        const QString length = lengthWords(size);
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

QString ReuseLadderChart::pointWords(QXYSeries &series, const QPointF &point) const
{
    const double before_s = -std::sinh(point.x()) * kNear_s;
    const QString sign(before_s >= 0 ? QChar(0x2212) : QChar(u'+'));
    return u"%1. %2: %3%4"_s.arg(series.name(), m_x->titleText(), sign, lengthWords(std::abs(before_s)));
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
