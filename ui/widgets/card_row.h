// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace resetscope::ui {

/// Cards side by side with equal widths; below each other where the window is too narrow for that.
class CardRow : public QWidget {
    Q_OBJECT
public:
    CardRow(QWidget *parent, int leastWidth);
    void add(QWidget *card);
    void setFull(bool full)
    {
        m_full = full;
    }  ///< the last card takes what is left of its row; before the first resize
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_leastWidth;
    int m_columns = 0;
    bool m_full = false;
};

}  // namespace resetscope::ui
