// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

#include <array>

class QButtonGroup;
class QPlainTextEdit;

namespace resetscope::ui {

class Card;
class ChoiceCard;
class FlowLayout;
class GlossaryLabel;
class MessageBox;

/// Step 2: the pasted error and at most three plain questions; each may stay unanswered.
class SymptomsPage : public Page {
    Q_OBJECT
public:
    SymptomsPage(Session &session, QWidget *parent);
    void entered() override;
    void retranslate() override;

private:
    struct Answer {
        QString value;
        ChoiceCard *card;
    };
    struct Question {
        QString key;
        QLabel *title;
        QLabel *hint;
        QButtonGroup *group;
        std::vector<Answer> answers;
    };
    void addQuestion(const QString &key, const QStringList &values);
    void showRecognized();
    void showAnswers();

    QLabel *m_pasteTitle;
    QPlainTextEdit *m_paste;
    Card *m_result;
    QLabel *m_what;
    GlossaryLabel *m_meaning;
    GlossaryLabel *m_caution;
    QWidget *m_chipBox;
    FlowLayout *m_chips;
    MessageBox *m_unknown;
    QTimer m_typing;
    std::vector<Question> m_questions;
};

}  // namespace resetscope::ui
