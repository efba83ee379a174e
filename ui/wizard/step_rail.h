// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/session.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace resetscope::ui {

/// One step of the rail: a disc with an icon and a title.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Upcoming, Current, Done };
    RailItem(const QString &icon, QWidget *parent);
    void setState(State state);
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_icon;
    State m_state = State::Upcoming;
    bool m_compact = false;
    bool m_ring = false;  ///< focus came by keyboard
};

/// The steps at the side of the window: where one is, what is done, where one can go.
class StepRail : public QWidget {
    Q_OBJECT
public:
    StepRail(Session &session, QWidget *parent);
    void setCurrent(Step step);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    Session &m_session;
    std::array<RailItem *, kStepCount> m_items{};
    QLabel *m_brand;
    QWidget *m_practiceBox;
    QLabel *m_practiceText;
    QPushButton *m_practiceStop;
    QPushButton *m_practiceSmall;  ///< the same, where only icons have room
    Step m_current = Step::Start;
    bool m_compact = false;
};

}  // namespace resetscope::ui
