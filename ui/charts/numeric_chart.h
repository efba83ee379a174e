// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_panel.h"
#include "ui/charts/lane_model.h"
#include "ui/charts/series_buffer.h"

#include <QPointF>

class QAreaSeries;
class QCategoryAxis;
class QChart;
class QLabel;
class QLineSeries;
class QScatterSeries;
class QValueAxis;
class QXYSeries;

namespace resetscope::ui {

/// A Qt Chart in the look of the program, with words while it is empty. Series are replaced once a frame. The points
/// can be pointed at and walked with the arrow keys.
class NumericChart : public ChartPanel {
    Q_OBJECT
public:
    explicit NumericChart(QWidget *parent);

    void flush() override;
    void setRunning(bool running) override;
    [[nodiscard]] int partCount() const override { return static_cast<int>(points().size()); }
    [[nodiscard]] QString partWords(int index) const override;
    [[nodiscard]] QRect partArea(int index) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    [[nodiscard]] int partAt(const QPoint &position) const;  ///< -1: none

    [[nodiscard]] QSize sizeHint() const override { return {520, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 170}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// What a point says: the name of its series and both values with the titles of their axes.
    [[nodiscard]] virtual QString pointWords(QXYSeries &series, const QPointF &point) const;
    virtual void redraw() = 0;    ///< fills the series and sets the axes
    virtual void nameAll() = 0;   ///< titles of axes and series
    virtual void colorAll() = 0;  ///< colours of the series
    [[nodiscard]] QChart *chart() const { return m_chart; }
    void styleAxes();

    bool m_running = false;

private:
    class View;
    struct Point {
        QXYSeries *series;
        QPointF value;
    };
    [[nodiscard]] std::vector<Point> points() const;  ///< of all dots in sight, from left to right
    [[nodiscard]] QRect areaOf(const Point &point) const;
    void restyle();
    QChart *m_chart;
    View *m_view;
    QLabel *m_empty;
    int m_current = -1;  ///< into `points()`
};

/// Silence that was planned (x) against silence lived (y): a limit shows as a plateau.
class TimeToCloseChart : public NumericChart {
    Q_OBJECT
public:
    explicit TimeToCloseChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override { m_model.take(sample); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    void setFindings(const probes::Findings &findings);

protected:
    [[nodiscard]] bool isEmpty() const override;
    void redraw() override;
    void nameAll() override;
    void colorAll() override;

private:
    LaneModel m_model;
    std::optional<LimitBand> m_limit;
    std::vector<QScatterSeries *> m_ends;  ///< by LaneLook, without Waiting
    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

/// Reuses of a kept connection around the moment the server closes it: when did it work, when not.
class ReuseLadderChart : public NumericChart {
    Q_OBJECT
public:
    explicit ReuseLadderChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;

protected:
    [[nodiscard]] bool isEmpty() const override { return m_samples.empty(); }
    void redraw() override;
    void nameAll() override;
    void colorAll() override;
    [[nodiscard]] QString pointWords(QXYSeries &series, const QPointF &point) const override;

private:
    std::vector<probes::ReuseSample> m_samples;
    QScatterSeries *m_worked;
    QScatterSeries *m_failed;
    QLineSeries *m_edge;
    QCategoryAxis *m_x;
    QCategoryAxis *m_y;
};

/// How long each attempt took: handshakes, look-ups, requests. Failures stand on the floor as crosses.
class ConnectTimeChart : public NumericChart {
    Q_OBJECT
public:
    explicit ConnectTimeChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] const SeriesBuffer &times() const { return m_times; }

protected:
    [[nodiscard]] bool isEmpty() const override { return m_times.isEmpty() && m_failed.isEmpty(); }
    void redraw() override;
    void nameAll() override;
    void colorAll() override;

private:
    SeriesBuffer m_times{1.0};   ///< attempt number -> ms
    SeriesBuffer m_failed{1.0};  ///< attempt number -> ms until it failed
    int m_attempt = 0;
    QScatterSeries *m_dots;
    QScatterSeries *m_crosses;
    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

}  // namespace resetscope::ui
