// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/lesson.h"

#include <QWidget>

namespace resetscope::ui {

/// A ladder picture: one vertical line for each side, time downwards, an arrow for everything that is sent. Follows the
/// theme, mirrors right to left, and reads itself out as text to a screen reader.
class LessonLadder : public QWidget {
    Q_OBJECT
public:
    explicit LessonLadder(QWidget *parent);
    void setPicture(const app::training::LadderPicture &picture);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepHeight();
    struct Row {
        int top = 0;
        int height = 0;
        int line = 0;          ///< where the arrow begins
        bool crosses = false;  ///< one of two arrows under way at the same time
    };
    struct Plan {
        std::vector<double> columns;
        std::vector<Row> rows;
        int headBottom = 0;
        int height = 0;
    };
    [[nodiscard]] Plan plan(int width) const;
    void paintHeads(QPainter &painter, const Plan &plan);
    void paintArrow(QPainter &painter, const Plan &plan, std::size_t index);
    void paintSilence(QPainter &painter, const Plan &plan, std::size_t index);
    void paintNote(QPainter &painter, const Plan &plan, std::size_t index);

    app::training::LadderPicture m_picture;
};

}  // namespace resetscope::ui
