// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <QLocale>

/// Small steps that the numeric charts share.
namespace resetscope::ui {

inline QScatterSeries *addDots(QChart *chart, QScatterSeries::MarkerShape shape, double size)
{
    auto *series = new QScatterSeries;
    series->setMarkerShape(shape);
    series->setMarkerSize(size);
    series->setUseOpenGL(false);
    chart->addSeries(series);
    return series;
}

inline QAreaSeries *addBand(QChart *chart, QLineSeries *low, QLineSeries *high)
{
    auto *band = new QAreaSeries(high, low);
    chart->addSeries(band);
    return band;
}

inline void attach(QAbstractSeries *series, QAbstractAxis *x, QAbstractAxis *y)
{
    series->attachAxis(x);
    series->attachAxis(y);
}

inline QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

}  // namespace resetscope::ui
