// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawing_view.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace resetscope::ui {

namespace {

constexpr double kPoint = 1.5;  ///< pixels of one point: a text of 8 points is read at arm's length
constexpr int kUsualWidth = 560;
constexpr int kLeastWidth = 240;

}  // namespace

DrawingView::DrawingView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DrawingView::setDrawing(Height height, Paint paint, const QString &words)
{
    m_height = std::move(height);
    m_paint = std::move(paint);
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

app::report::ChartStyle DrawingView::style() const
{
    const Theme &theme = Theme::instance();
    app::report::ChartStyle style =
        theme.isDark() ? app::report::darkChartStyle(kPoint) : app::report::lightChartStyle(kPoint);
    style.rightToLeft = layoutDirection() == Qt::RightToLeft;
    style.ink = theme.color(ColorRole::Text);
    style.muted = theme.color(ColorRole::TextMuted);
    style.faint = theme.color(ColorRole::BorderStrong);
    style.grid = theme.color(ColorRole::Border);
    style.surface = theme.color(ColorRole::SurfaceRaised);
    style.background = theme.color(ColorRole::Surface);
    style.accent = theme.color(ColorRole::Accent);
    style.good = theme.color(ColorRole::Good);
    style.warn = theme.color(ColorRole::Warn);
    style.bad = theme.color(ColorRole::Bad);
    return style;
}

int DrawingView::heightForWidth(int width) const
{
    return m_height ? static_cast<int>(std::ceil(m_height(style(), width))) : 0;
}

QSize DrawingView::sizeHint() const
{
    const int width = this->width() > kLeastWidth ? this->width() : kUsualWidth;
    return {kUsualWidth, heightForWidth(width)};
}

QSize DrawingView::minimumSizeHint() const
{
    return {kLeastWidth, heightForWidth(std::max(kLeastWidth, width()))};
}

void DrawingView::paintEvent(QPaintEvent *)
{
    if (m_paint) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, QRectF(rect()), style());
    }
}

void DrawingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace resetscope::ui
