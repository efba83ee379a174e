// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_row.h"

#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace resetscope::ui {

CardRow::CardRow(QWidget *parent, int leastWidth)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_leastWidth(leastWidth)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::l);
}

void CardRow::add(QWidget *card)
{
    m_cards.append(card);
    // Until the first resize: one below the other, so that the least width is that of one card.
    m_grid->addWidget(card, static_cast<int>(m_cards.size()) - 1, 0);
    m_columns = 1;
}

void CardRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int count = static_cast<int>(m_cards.size());
    // A card that needs more room than that would make its column wider than the others.
    const int least = std::max(m_leastWidth, minimumSizeHint().width());
    const int most = std::clamp((event->size().width() + space::l) / (least + space::l), 1, std::max(1, count));
    // Full rows: four cards are four or two and two, never three and one.
    const int rows = (count + most - 1) / most;
    arrange(rows > 0 ? (count + rows - 1) / rows : 1);
}

/// One card must fit; more go below each other.
QSize CardRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *card : m_cards) {
        width = std::max(width, card->minimumSizeHint().width());
    }
    return {width, m_grid->minimumSize().height()};
}

void CardRow::arrange(int columns)
{
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (QWidget *card : std::as_const(m_cards)) {
        m_grid->removeWidget(card);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        const bool last = m_full && i + 1 == m_cards.size();
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns, 1,
                          last ? columns - static_cast<int>(i) % columns : 1);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        // Equal widths whatever the words are.
        m_grid->setColumnMinimumWidth(column, column < columns && columns > 1 ? 1 : 0);
    }
    updateGeometry();
}

}  // namespace resetscope::ui
