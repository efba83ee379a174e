// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_panel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPixmap>

#include <functional>
#include <unordered_set>
#include <vector>

namespace resetscope::ui {

/// A symbol whose shape alone tells what happened; colour only helps.
enum class Mark { Good, Closed, Cut, Silent, Refused, Note };
[[nodiscard]] QColor markColor(Mark mark);
void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double radius, const QColor &paper);
/// The mark of an outcome word of a sample: "ok", "rst", "fin", "silent", "refused", ...
[[nodiscard]] Mark markOf(std::string_view outcome);
/// The same in plain words, translated: "cut off (reset)".
[[nodiscard]] QString outcomeWords(std::string_view outcome);

/// What the hand-painted charts share: empty state, legend, tooltips, walking with the arrow keys, right to left.
///
/// Everything is laid out from left to right; `at()` turns it round where the language asks for that.
class PaintedChart : public ChartPanel {
    Q_OBJECT
public:
    explicit PaintedChart(QWidget *parent);

    void flush() override;
    void setRunning(bool running) override;
    /// The words of what is painted there; empty: nothing. Valid after the first painting.
    [[nodiscard]] QString wordsAt(const QPointF &position) const;
    [[nodiscard]] std::size_t hitCount() const { return m_hits.size(); }  ///< what the arrow keys walk over

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_hits.size()); }
    [[nodiscard]] QString partWords(int index) const override;
    [[nodiscard]] QRect partArea(int index) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }

    [[nodiscard]] QSize sizeHint() const override { return {560, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    struct LegendItem {
        std::function<void(QPainter &, const QPointF &centre, double radius)> paint;
        QString words;
    };
    [[nodiscard]] virtual bool isEmpty() const = 0;
    [[nodiscard]] virtual QString emptyWords() const;
    [[nodiscard]] virtual std::vector<LegendItem> legend() const { return {}; }
    /// Paints into `area` (left to right) and calls `hit()` for everything that can be pointed at.
    virtual void paintChart(QPainter &painter, const QRectF &area) = 0;
    [[nodiscard]] virtual QString hitWords(int index) const = 0;

    [[nodiscard]] static LegendItem markItem(Mark mark, const QString &words);
    [[nodiscard]] static LegendItem boxItem(const QColor &color, const QString &words);
    void hit(const QRectF &area, int index);
    [[nodiscard]] int indexAt(const QPointF &position) const;  ///< what `hit()` was given there; -1: nothing
    [[nodiscard]] int currentIndex() const;                    ///< the same for what the arrow keys or the mouse marked

    // Painting from left to right, turned round for right-to-left languages.
    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    [[nodiscard]] QPointF at(const QPointF &point) const;
    [[nodiscard]] QRectF at(const QRectF &rect) const;
    /// `where` as seen from left to right; Qt::AlignLeft means "where a line of text begins". Elided when too long.
    void words(QPainter &painter, const QRectF &where, int align, const QString &text) const;
    void line(QPainter &painter, const QPointF &from, const QPointF &to) const { painter.drawLine(at(from), at(to)); }
    void mark(QPainter &painter, Mark kind, const QPointF &centre, double radius);
    /// Grid, labels and title below `plot`; the position of a value is plot.left() + place(value) * plot.width().
    void axisBelow(QPainter &painter, const QRectF &plot, const std::vector<double> &ticks,
                   const std::function<double(double)> &place, const std::function<QString(double)> &label,
                   const QString &title) const;
    [[nodiscard]] double textHeight() const;
    [[nodiscard]] double axisHeight() const { return textHeight() * 2 + space::m; }
    /// A soft upright stripe that shows where a measured value lies, with its words on top.
    void band(QPainter &painter, const QRectF &plot, double low, double high, const QString &text) const;

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

    bool m_running = false;

private:
    struct Hit {
        QRectF area;
        int index;
    };
    struct Stamp {
        Mark kind;
        double radius;
        QPixmap picture;
        std::unordered_set<qint64> spots;  ///< where it is already, in device pixels
    };
    [[nodiscard]] int hitAt(const QPointF &position) const;
    void paintAll(QPainter &painter);
    double paintLegend(QPainter &painter);
    QPixmap m_picture;  ///< held while nothing changes: pointing and uncovering cost one copy
    bool m_stale = true;
    std::vector<Stamp> m_stamps;
    std::vector<Hit> m_hits;
    int m_current = -1;  ///< into m_hits
};

}  // namespace resetscope::ui
