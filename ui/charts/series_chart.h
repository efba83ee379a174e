// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painted_chart.h"
#include "ui/charts/series_buffer.h"

#include <deque>
#include <map>

namespace resetscope::ui {

/// Named numbers over time, each on a strip of its own with its own scale. Where nothing was measured, the line breaks.
class SeriesChart : public PaintedChart {
    Q_OBJECT
public:
    explicit SeriesChart(QWidget *parent);
    void showRecord(const app::ProbeRecord &record, const probes::Findings &findings) override;
    void take(const probes::Sample &sample) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] const SeriesBuffer *series(const std::string &name) const;

    [[nodiscard]] QSize minimumSizeHint() const override;  ///< every strip high enough to be read

protected:
    [[nodiscard]] bool isEmpty() const override { return m_strips.empty(); }
    [[nodiscard]] std::vector<LegendItem> legend() const override;
    void paintChart(QPainter &painter, const QRectF &area) override;
    [[nodiscard]] QString hitWords(int index) const override;

private:
    enum class Kind { Seconds, Ratio, Bytes, Number };
    struct Strip {
        SeriesBuffer buffer{0.05};
        double last_s = 0;
        double usual_s = 0;  ///< running mean of the time between two values
        double latest = 0;
    };
    struct Shown {
        std::string series;
        double from_s, until_s, low, high;
    };
    [[nodiscard]] static Kind kindOf(const std::string &series);
    [[nodiscard]] static QString nameOf(const std::string &series);
    [[nodiscard]] static QString valueWords(Kind kind, double value);
    void paintStrip(QPainter &painter, const QRectF &plot, const std::string &name, const Strip &strip, double end_s,
                    double label);
    void paintPauses(QPainter &painter, const QRectF &plot, const SeriesBuffer &buffer, double end_s) const;
    std::map<std::string, Strip> m_strips;
    std::vector<Shown> m_shown;
    double m_latest_s = 0;
    QString m_result;
};

}  // namespace resetscope::ui
