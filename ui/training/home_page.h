// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/training_desk.h"
#include "ui/wizard/page.h"

#include <QLabel>

class QLineEdit;

namespace resetscope::ui {

class ActionCard;
class Card;
class MessageBox;

/// The entrance of the training: lessons with progress, the other rooms, and the session of a trainer.
class TrainingHome : public Page {
    Q_OBJECT
public:
    TrainingHome(TrainingDesk &desk, QWidget *parent);
    void entered() override;
    void retranslate() override;
    void join(const QString &path);          ///< takes part in the session of that file
    bool saveResultTo(const QString &path);  ///< false: the page says why
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }

private:
    void fillLessons();
    void fillSession();
    [[nodiscard]] QWidget *lessonCard(const app::training::Lesson &lesson);

    TrainingDesk &m_desk;
    MessageBox *m_problem;
    Card *m_sessionCard;
    QLabel *m_sessionTitle;
    QLabel *m_sessionNote;
    QVBoxLayout *m_tasks;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_saveResult;
    QPushButton *m_leave;
    ActionCard *m_mystery;
    ActionCard *m_progress;
    ActionCard *m_trainer;
    QLabel *m_lessonsTitle;
    QVBoxLayout *m_lessons;
    QPushButton *m_openSession;
};

}  // namespace resetscope::ui
