// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/outcome.h"
#include "ui/widgets/parts.h"

namespace resetscope::ui {

/// One place with its progress, or with what it saw.
class PlaceCard : public Card {
    Q_OBJECT
public:
    explicit PlaceCard(QWidget *parent);

    void showRun(const app::RemoteRun &run);
    /// `row`: how the comparison sees it; null: it has no result.
    void showOutcome(const app::PlaceOutcome &outcome, const app::PlaceRow *row);

Q_SIGNALS:
    void stopAsked();
    void againAsked();
    void removeAsked();

private:
    void clear();
    IconLabel *m_icon;
    QLabel *m_name;
    Chip *m_state;
    QLabel *m_words;
    QLabel *m_advice;
    QLabel *m_line;
    QPushButton *m_stop;
    QPushButton *m_again;
    QPushButton *m_remove;
};

}  // namespace resetscope::ui
