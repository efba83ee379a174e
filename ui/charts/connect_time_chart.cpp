// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/numeric_chart.h"
#include "ui/charts/numeric_parts.h"
#include "ui/widgets/theme.h"

#include <QtCharts/QValueAxis>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

ConnectTimeChart::ConnectTimeChart(QWidget *parent) : NumericChart(parent)
{
    m_low = new QLineSeries(this);
    m_high = new QLineSeries(this);
    m_band = addBand(chart(), m_low, m_high);
    m_dots = addDots(chart(), QScatterSeries::MarkerShapeCircle, 8);
    m_crosses = addDots(chart(), QScatterSeries::MarkerShapeStar, 12);
    m_x = new QValueAxis(this);
    m_y = new QValueAxis(this);
    m_x->setLabelFormat(u"%.0f"_s);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (QAbstractSeries *series : std::initializer_list<QAbstractSeries *>{m_band, m_dots, m_crosses}) {
        attach(series, m_x, m_y);
    }
    flush();
}

QString ConnectTimeChart::title() const
{
    return tr("How long each attempt took");
}

void ConnectTimeChart::take(const probes::Sample &sample)
{
    const auto add = [this](double elapsed_s, bool worked) {
        ++m_attempt;
        (worked ? m_times : m_failed).add(m_attempt, elapsed_s * 1000);
    };
    if (const auto *connect = std::get_if<probes::ConnectSample>(&sample.data)) {
        add(connect->elapsed_s, connect->outcome == "ok");
    } else if (const auto *tls = std::get_if<probes::TlsSample>(&sample.data)) {
        add(tls->elapsed_s, tls->outcome == "ok");
    } else if (const auto *http = std::get_if<probes::HttpSample>(&sample.data)) {
        add(http->elapsed_s, http->outcome == "ok");
    } else if (const auto *resolve = std::get_if<probes::ResolveSample>(&sample.data)) {
        add(resolve->elapsed_s, resolve->error.empty());
    }
}

void ConnectTimeChart::showRecord(const app::ProbeRecord &record, const probes::Findings &)
{
    m_times.clear();
    m_failed.clear();
    m_attempt = 0;
    for (const probes::Sample &sample : record.samples) {
        take(sample);
    }
    flush();
}

void ConnectTimeChart::redraw()
{
    QList<QPointF> dots;
    QList<QPointF> low;
    QList<QPointF> high;
    bool merged = false;
    for (const SeriesBuffer::Bucket &bucket : m_times.buckets()) {
        const double middle = (bucket.firstX + bucket.lastX) / 2;
        merged = merged || bucket.count > 1;
        low << QPointF(middle, bucket.low);
        high << QPointF(middle, bucket.high);
        dots << QPointF(middle, (bucket.low + bucket.high) / 2);
    }
    QList<QPointF> crosses;
    for (const SeriesBuffer::Bucket &bucket : m_failed.buckets()) {
        crosses << QPointF((bucket.firstX + bucket.lastX) / 2, bucket.high);
    }
    m_low->replace(low);
    m_high->replace(high);
    m_band->setVisible(merged);
    m_dots->replace(dots);
    m_dots->setVisible(!merged && !dots.isEmpty());
    m_crosses->replace(crosses);
    m_crosses->setVisible(!crosses.isEmpty());
    const double most = std::max(m_times.high(), m_failed.isEmpty() ? 0.0 : m_failed.high());
    m_y->setRange(0, most > 0 ? most * 1.15 : 1);
    m_y->setTickCount(5);
    m_y->applyNiceNumbers();
    m_y->setLabelFormat(m_y->max() < 2 ? u"%.2f"_s : (m_y->max() < 20 ? u"%.1f"_s : u"%.0f"_s));
    m_x->setRange(0, m_attempt + 1);
    m_x->setTickType(QValueAxis::TicksDynamic);
    m_x->setTickAnchor(0);
    m_x->setTickInterval(std::max(1.0, std::pow(10, std::floor(std::log10(std::max(1, m_attempt)))) /
                                           (m_attempt >= 10 && m_attempt < 50 ? 2 : 1)));
}

void ConnectTimeChart::nameAll()
{
    m_x->setTitleText(tr("Attempt"));
    m_y->setTitleText(tr("Milliseconds"));
    m_dots->setName(tr("worked"));
    m_crosses->setName(tr("failed"));
    m_band->setName(tr("fastest to slowest"));
}

void ConnectTimeChart::colorAll()
{
    const Theme &theme = Theme::instance();
    m_dots->setColor(theme.series(0));
    m_dots->setBorderColor(theme.series(0));
    m_crosses->setColor(theme.color(ColorRole::Bad));
    m_crosses->setBorderColor(theme.color(ColorRole::Bad));
    QColor soft = theme.series(0);
    m_band->setPen(QPen(soft, 1));
    soft.setAlpha(110);
    m_band->setBrush(soft);
}

QString ConnectTimeChart::summary() const
{
    if (isEmpty()) {
        return tr("Nothing was tried yet.");
    }
    if (m_times.isEmpty()) {
        return tr("%n attempt(s), none worked.", nullptr, static_cast<int>(m_failed.count()));
    }
    const QString times = tr("between %1 and %2 ms").arg(number(m_times.low(), 1), number(m_times.high(), 1));
    return m_failed.isEmpty()
               ? tr("%n attempt(s), all worked, %1.", nullptr, static_cast<int>(m_times.count())).arg(times)
               : tr("%n attempt(s) worked (%1), %2 failed.", nullptr, static_cast<int>(m_times.count()))
                     .arg(times, QLocale().toString(static_cast<qulonglong>(m_failed.count())));
}

QString ConnectTimeChart::csv() const
{
    QString table = u"first_attempt,last_attempt,outcome,least_ms,most_ms,count\n"_s;
    const auto rows = [&table](const SeriesBuffer &buffer, const QString &outcome) {
        for (const SeriesBuffer::Bucket &bucket : buffer.buckets()) {
            table += u"%1,%2,%3,%4,%5,%6\n"_s.arg(bucket.firstX, 0, 'f', 0)
                         .arg(bucket.lastX, 0, 'f', 0)
                         .arg(outcome)
                         .arg(bucket.low, 0, 'f', 3)
                         .arg(bucket.high, 0, 'f', 3)
                         .arg(bucket.count);
        }
    };
    rows(m_times, u"ok"_s);
    rows(m_failed, u"failed"_s);
    return table;
}

}  // namespace resetscope::ui
