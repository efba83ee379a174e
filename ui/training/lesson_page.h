// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/training_desk.h"
#include "ui/widgets/theme.h"
#include "ui/wizard/page.h"

class QProgressBar;

namespace resetscope::ui {

class MessageBox;
class QuestionCard;
class StageBar;

/// Plays one lesson: story, prediction, practice in the wizard, questions, fix, check, recap.
class LessonPage : public Page {
    Q_OBJECT
public:
    LessonPage(TrainingDesk &desk, QWidget *parent);
    void entered() override;
    void retranslate() override;

private:
    void rebuild();
    void buildStory();
    void buildPrediction();
    void buildPractice();
    void buildQuestions();
    void buildFix();
    void buildCheck();
    void buildRecap();
    void onMain();
    void onBack();
    void onFixWanted();
    void showCheckResult();
    void focusNext();
    [[nodiscard]] bool faultGone() const;
    void addParagraphs(const QStringList &texts);
    void addPicture(const QString &id);
    [[nodiscard]] QuestionCard *addQuestion(const app::training::Question &question, bool guess);
    [[nodiscard]] QVBoxLayout *column() const;
    void say(Tone tone, const QString &sentence);

    TrainingDesk &m_desk;
    StageBar *m_bar;
    QVBoxLayout *m_outer;
    QWidget *m_content = nullptr;
    MessageBox *m_message = nullptr;
    QuestionCard *m_question = nullptr;
    QPushButton *m_switch = nullptr;
    QWidget *m_fixed = nullptr;
    QProgressBar *m_measuring = nullptr;
    QWidget *m_result = nullptr;
    QPushButton *m_all;
    QPushButton *m_skip;
};

}  // namespace resetscope::ui
