// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"
#include "ui/charts/painted_chart.h"

#include <memory>
#include <vector>

namespace resetscope::ui {

/// The colour of whoever sent a reset, everywhere on the screen.
[[nodiscard]] QColor senderColor(probes::capture::Origin origin);
/// The sign of whoever sent a reset: its shape alone tells. Hollow where the reset did no harm.
void paintSender(QPainter &painter, probes::capture::Origin origin, const QPointF &centre, double radius, bool hollow);

/// The resets of a capture over time, a row for everybody who sent some. Resets that fall together share a sign, the
/// larger the more there are.
class CaptureChart : public PaintedChart {
    Q_OBJECT
public:
    explicit CaptureChart(QWidget *parent);
    void setReport(const std::shared_ptr<const probes::capture::CaptureReport> &report);

    void showRecord(const app::ProbeRecord &, const probes::Findings &) override {}
    void take(const probes::Sample &) override {}
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;  ///< time_s, sender, harmless

    [[nodiscard]] QSize sizeHint() const override { return {420, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 130}; }

Q_SIGNALS:
    void chosen(std::size_t reset);  ///< pressed, or Enter: the first of those under the sign

protected:
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Sign {
        probes::capture::Origin origin = probes::capture::Origin::Unknown;
        bool harmless = false;
        std::size_t first = 0;  ///< into `resets`
        std::size_t count = 0;
        double from_s = 0, until_s = 0;
    };
    [[nodiscard]] double at_s(const probes::capture::ResetRecord &reset) const;
    std::shared_ptr<const probes::capture::CaptureReport> m_report;
    std::vector<Sign> m_signs;  ///< as painted
};

}  // namespace resetscope::ui
