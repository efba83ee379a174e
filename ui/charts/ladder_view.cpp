// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ladder_view.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnit = 1.3;  ///< pixels of a typographic point
constexpr int kLeastWidth = 260;

}  // namespace

class LadderView::Canvas : public QWidget, public PictureParts {
public:
    explicit Canvas(LadderView &view) : m_view(view)
    {
        setFocusPolicy(Qt::StrongFocus);
        setObjectName(u"ladderCanvas"_s);
    }

    [[nodiscard]] int partCount() const override { return m_view.m_drawing.rowCount(); }
    [[nodiscard]] QString partWords(int index) const override { return m_view.m_drawing.words(index); }
    [[nodiscard]] QRect partArea(int index) const override
    {
        const int top = static_cast<int>(m_view.m_drawing.rowTop(index, m_view.look()));
        const int next =
            index + 1 < partCount() ? static_cast<int>(m_view.m_drawing.rowTop(index + 1, m_view.look())) : height();
        return {0, top, width(), std::max(1, next - top)};
    }
    [[nodiscard]] int currentPart() const override { return m_view.m_current; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::instance();
        painter.fillRect(event->rect(), theme.color(ColorRole::Surface));
        if (m_view.m_drawing.isEmpty()) {
            painter.setFont(theme.font(TextRole::Body));
            painter.setPen(theme.color(ColorRole::TextMuted));
            painter.drawText(rect().adjusted(space::l, space::l, -space::l, -space::l),
                             Qt::AlignCenter | Qt::TextWordWrap, m_view.m_words);
        } else {
            m_view.m_drawing.paint(painter, rect(), m_view.look(), event->rect(), m_view.m_current);
        }
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
            painter.drawRoundedRect(QRectF(visibleRegion().boundingRect()).adjusted(1, 1, -1, -1), space::radiusSmall,
                                    space::radiusSmall);
        }
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const int row = m_view.m_drawing.isEmpty() ? -1 : m_view.m_drawing.rowAt(help->pos().y(), m_view.look());
            if (row >= 0) {
                QToolTip::showText(help->globalPos(), m_view.m_drawing.words(row), this);
            } else {
                QToolTip::hideText();
            }
            return true;
        }
        return QWidget::event(event);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (!m_view.m_drawing.isEmpty()) {
            m_view.mark(m_view.m_drawing.rowAt(event->position().y(), m_view.look()));
        }
        QWidget::mousePressEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int last = m_view.m_drawing.rowCount() - 1;
        if (last < 0) {
            QWidget::keyPressEvent(event);
            return;
        }
        const int now = m_view.m_current;
        switch (event->key()) {
        case Qt::Key_Down:
            m_view.mark(std::min(last, now + 1));
            break;
        case Qt::Key_Up:
            m_view.mark(now < 0 ? last : std::max(0, now - 1));
            break;
        case Qt::Key_Home:
            m_view.mark(0);
            break;
        case Qt::Key_End:
            m_view.mark(last);
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
        }
        const double y = m_view.m_drawing.rowTop(m_view.m_current, m_view.look());
        QToolTip::showText(mapToGlobal(QPoint(width() / 4, static_cast<int>(y) + 30)),
                           m_view.m_drawing.words(m_view.m_current), this);
    }

private:
    LadderView &m_view;
};

LadderView::LadderView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"ladderView"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_canvas = new Canvas(*this);
    setWidget(m_canvas);
    connect(&Theme::instance(), &Theme::changed, m_canvas, qOverload<>(&QWidget::update));
    refit();
}

app::report::ChartStyle LadderView::look() const
{
    const Theme &theme = Theme::instance();
    app::report::ChartStyle style =
        theme.isDark() ? app::report::darkChartStyle(kUnit) : app::report::lightChartStyle(kUnit);
    style.font = theme.font(TextRole::Body);
    style.rightToLeft = layoutDirection() == Qt::RightToLeft;
    style.background = theme.color(ColorRole::Surface);
    style.surface = theme.color(ColorRole::SurfaceRaised);
    style.ink = theme.color(ColorRole::Text);
    style.muted = theme.color(ColorRole::TextMuted);
    style.faint = theme.color(ColorRole::BorderStrong);
    style.accent = theme.series(0);
    style.bad = theme.series(1);
    style.silent = theme.series(3);
    style.band = theme.color(ColorRole::BadSoft);
    return style;
}

void LadderView::refit()
{
    const double height = m_drawing.isEmpty() ? 0 : m_drawing.height(look());
    m_canvas->setMinimumSize(kLeastWidth, static_cast<int>(std::ceil(height)));
    m_canvas->update();
}

void LadderView::setLadder(const app::CaseLadder &ladder)
{
    m_drawing = app::report::LadderDrawing(ladder);
    m_current = -1;
    refit();
    m_canvas->setAccessibleName(app::report::ladderTitle(ladder));
    m_canvas->setAccessibleDescription(m_drawing.summary());
    // The layout must have given the canvas its new size before there is anything to scroll.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_drawing.resetRow() >= 0) {
                const int y = static_cast<int>(m_drawing.rowTop(m_drawing.resetRow(), look()));
                ensureVisible(0, y, 0, viewport()->height() / 3);
            }
        },
        Qt::QueuedConnection);
}

void LadderView::clear(const QString &words)
{
    m_drawing = {};
    m_words = words;
    m_current = -1;
    refit();
    m_canvas->setAccessibleName(words);
    m_canvas->setAccessibleDescription({});
}

void LadderView::mark(int row)
{
    m_current = row;
    if (row >= 0) {
        const int y = static_cast<int>(m_drawing.rowTop(row, look()));
        ensureVisible(0, y, 0, 60);
        tellCurrentPart(m_canvas, row);
    }
    m_canvas->update();
}

void LadderView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        m_canvas->update();
    }
}

}  // namespace resetscope::ui
