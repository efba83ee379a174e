// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/training_desk.h"
#include "ui/wizard/page.h"

#include <QLabel>

class QLineEdit;

namespace resetscope::ui {

class Card;
class MessageBox;

/// How well a skill is known: a bar, and the way there as small dots.
class SkillBar : public QWidget {
    Q_OBJECT
public:
    SkillBar(const app::training::Skill &skill, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override { return {260, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    app::training::Skill m_skill;
};

/// Skills over time, the rounds played, and the certificate.
class ProgressPage : public Page {
    Q_OBJECT
public:
    ProgressPage(TrainingDesk &desk, QWidget *parent);
    void entered() override;
    void retranslate() override;
    bool saveCertificateTo(const QString &path);  ///< false: the page says why

private:
    void fillSkills();
    void fillRounds();
    void fillCertificate();

    TrainingDesk &m_desk;
    MessageBox *m_message;
    Card *m_skillCard;
    QLabel *m_skillTitle;
    QVBoxLayout *m_skills;
    QLabel *m_legend;
    Card *m_roundCard;
    QLabel *m_roundTitle;
    QVBoxLayout *m_rounds;
    Card *m_certificateCard;
    QLabel *m_certificateTitle;
    QLabel *m_certificateHint;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_preview;
    QPushButton *m_save;
};

}  // namespace resetscope::ui
