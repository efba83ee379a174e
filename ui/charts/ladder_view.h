// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ladder_drawing.h"

#include <QScrollArea>

namespace resetscope::ui {

/// One connection as a ladder, scrolling. The arrow keys walk over the packets.
class LadderView : public QScrollArea {
    Q_OBJECT
public:
    explicit LadderView(QWidget *parent);
    void setLadder(const app::CaseLadder &ladder);  ///< scrolls to its reset
    void clear(const QString &words);               ///< says that instead
    [[nodiscard]] const app::report::LadderDrawing &drawing() const { return m_drawing; }
    [[nodiscard]] int currentRow() const { return m_current; }

protected:
    void changeEvent(QEvent *event) override;

private:
    class Canvas;
    void refit();
    void mark(int row);  ///< marks it and brings it into view
    [[nodiscard]] app::report::ChartStyle look() const;

    Canvas *m_canvas;
    app::report::LadderDrawing m_drawing;
    QString m_words;
    int m_current = -1;
};

}  // namespace resetscope::ui
