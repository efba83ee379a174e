// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/coach.h"
#include "ui/training/training_desk.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace resetscope::ui {

/// The training part of the window: lessons, mystery rounds, the trainer's desk, progress. Pages are made when first
/// visited.
class TrainingArea : public QWidget {
    Q_OBJECT
public:
    TrainingArea(Session &session, Coach::PageOf pageOf, QWidget *parent);
    ~TrainingArea() override;

    void entered();
    void endAll();  ///< no fault and no test goes on; progress is kept
    void showRoom(TrainingRoom room);
    void openFile(const QString &path);  ///< a session or a result, whichever it is
    [[nodiscard]] static bool isTrainingFile(const QString &path);
    [[nodiscard]] TrainingRoom room() const { return m_room; }
    [[nodiscard]] QWidget *page(TrainingRoom room);
    [[nodiscard]] TrainingDesk &desk() { return m_desk; }
    [[nodiscard]] Coach &coach() { return *m_coach; }

private:
    void beginCoach();

    Session &m_session;
    TrainingDesk m_desk;
    QStackedWidget *m_stack;
    Coach *m_coach;
    std::array<QWidget *, 5> m_pages{};
    TrainingRoom m_room = TrainingRoom::Home;
};

}  // namespace resetscope::ui
