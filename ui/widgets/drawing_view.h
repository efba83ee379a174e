// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_charts.h"

#include <QWidget>

#include <functional>

namespace resetscope::ui {

/// A picture of the report on a page: same drawing, colours of the theme. As tall as it needs to be.
class DrawingView : public QWidget {
    Q_OBJECT
public:
    using Height = std::function<double(const app::report::ChartStyle &style, double width)>;
    using Paint = std::function<void(QPainter &painter, const QRectF &area, const app::report::ChartStyle &style)>;

    explicit DrawingView(QWidget *parent);
    /// `words`: what a reader who cannot see it should know.
    void setDrawing(Height height, Paint paint, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] app::report::ChartStyle style() const;
    Height m_height;
    Paint m_paint;
};

}  // namespace resetscope::ui
