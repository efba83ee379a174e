// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/lesson.h"
#include "ui/widgets/parts.h"

class QButtonGroup;

namespace resetscope::ui {

/// One question. A wrong answer is explained and may be followed by another try.
class QuestionCard : public QWidget {
    Q_OBJECT
public:
    /// `guess`: any answer is accepted, because the point is to have made up one's mind.
    QuestionCard(const app::training::Question &question, bool guess, QWidget *parent);
    void choose(int answer);  ///< as if clicked, without the signal: for a lesson that is resumed
    [[nodiscard]] bool settled() const { return m_settled; }  ///< the right one was found, or a guess was made

Q_SIGNALS:
    void chosen(int answer);
    void settledChanged();

private:
    void show(int answer);
    app::training::Question m_question;
    bool m_guess;
    bool m_settled = false;
    QButtonGroup *m_group;
    MessageBox *m_explanation;
};

}  // namespace resetscope::ui
