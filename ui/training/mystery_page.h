// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/mystery.h"
#include "ui/training/training_desk.h"
#include "ui/wizard/page.h"

#include <set>

class QButtonGroup;
class QLineEdit;
class QProgressBar;

namespace resetscope::ui {

class Card;
class MessageBox;

/// A hidden fault behind a code: tests one at a time, each with a price; then a name for the cause; then the same fault
/// for the program, and both against the truth.
class MysteryPage : public Page {
    Q_OBJECT
public:
    MysteryPage(TrainingDesk &desk, QWidget *parent);
    ~MysteryPage() override;

    void entered() override;
    void retranslate() override;
    void endAll();  ///< ends the fault and the tests
    void setCode(const QString &code);
    [[nodiscard]] const std::optional<app::training::MysteryRound> &round() const { return m_round; }
    [[nodiscard]] bool isRevealed() const { return m_phase == Phase::Revealed; }
    [[nodiscard]] bool isBusy() const { return m_controller->isRunning(); }

Q_SIGNALS:
    void tested(const QString &probe);
    void compared();  ///< the program has given its verdict

private:
    enum class Phase { Choose, Play, Revealed };
    struct Row {
        QString probe;
        QPushButton *button = nullptr;
        QLabel *result = nullptr;
        QLabel *details = nullptr;
    };
    void start();
    void test(const QString &probe);
    void answer();
    void compare();
    void onFinished();
    void onTick();
    void setPhase(Phase phase);
    void fillRows();
    void fillCauses();
    void showScore();
    void showReveal();
    [[nodiscard]] app::RunRequest request() const;

    TrainingDesk &m_desk;
    std::unique_ptr<app::RunController> m_controller;
    std::unique_ptr<probes::lab::Lab> m_lab;
    std::optional<app::training::MysteryRound> m_round;
    app::CaseFile m_seen;  ///< what the tests of the trainee have found so far
    std::set<QString> m_used;
    std::optional<app::CaseFile> m_program;
    std::optional<app::Cause> m_named;
    QTimer m_alive;
    app::training::PlayedRound m_played;
    QString m_testing;
    Phase m_phase = Phase::Choose;

    MessageBox *m_message;
    QWidget *m_chooseBox;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QPushButton *m_daily;
    QList<QPushButton *> m_levels;
    QLabel *m_levelLabel;
    QWidget *m_playBox;
    Card *m_callCard;
    QLabel *m_callTitle;
    QLabel *m_call;
    QLabel *m_score;
    QProgressBar *m_progress;
    QLabel *m_testsTitle;
    QVBoxLayout *m_rows;
    std::vector<Row> m_list;
    QLabel *m_causesTitle;
    QVBoxLayout *m_causes;
    QButtonGroup *m_group = nullptr;
    Card *m_reveal;
    QLabel *m_revealTitle;
    QLabel *m_truth;
    QLabel *m_you;
    QLabel *m_programText;
    QLabel *m_twin;
};

}  // namespace resetscope::ui
