// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_panel.h"
#include "ui/charts/lane_model.h"

#include <QElapsedTimer>
#include <QTimer>

class QPainter;

namespace resetscope::ui {

/// Connections as horizontal lanes that grow while they are silent and end in a symbol that says how they died.
class LaneChart : public ChartPanel {
    Q_OBJECT
public:
    explicit LaneChart(QWidget *parent);

    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    void flush() override;
    void setRunning(bool running) override;
    void setFindings(const probes::Findings &findings);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] const LaneModel &model() const { return m_model; }
    /// What happened to one lane, as a sentence.
    [[nodiscard]] QString laneWords(const LaneModel::Lane &lane) const;
    [[nodiscard]] int laneAt(const QPointF &position) const;  ///< index into `model().lanes()`, -1: none

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_model.lanes().size()); }
    [[nodiscard]] QString partWords(int index) const override;
    [[nodiscard]] QRect partArea(int index) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }

    [[nodiscard]] QSize sizeHint() const override { return {560, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void retranslate() override;

private:
    struct Layout {
        QRectF plot;
        double rowHeight = 10;
        double longest_s = 1;
        std::vector<double> tops;       ///< of each lane
        std::vector<double> groupTops;  ///< of each kind of silence
        bool mirrored = false;
        [[nodiscard]] double x(double seconds) const;
    };
    [[nodiscard]] Layout layOut() const;
    [[nodiscard]] double now_s() const;
    void paintAxis(QPainter &painter, const Layout &layout) const;
    void paintLimits(QPainter &painter, const Layout &layout) const;
    void paintLanes(QPainter &painter, const Layout &layout) const;
    void paintLegend(QPainter &painter) const;
    void paintEmpty(QPainter &painter) const;
    [[nodiscard]] QString lookWords(LaneLook look) const;
    [[nodiscard]] QString countWords() const;  ///< how many ended how
    [[nodiscard]] std::vector<LaneLook> legendLooks() const;
    [[nodiscard]] int legendHeight() const;
    void setCurrent(int lane);

    LaneModel m_model;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_latest_s = 0;  ///< probe time of the newest sample
    bool m_running = false;
    bool m_stopped = false;  ///< the test was ended before it was through
    int m_current = -1;
};

/// "5.02", "60.1": seconds as this chart tells them, without the unit.
[[nodiscard]] QString laneSecondsWords(double seconds);

}  // namespace resetscope::ui
