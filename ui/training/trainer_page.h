// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/training_desk.h"
#include "ui/wizard/page.h"

class QLineEdit;

namespace resetscope::ui {

class Card;
class ClassCard;
class FlowLayout;
class MessageBox;
class TickRow;

/// The trainer's desk: makes a session for a class, and reads the results that come back.
class TrainerPage : public Page {
    Q_OBJECT
public:
    TrainerPage(TrainingDesk &desk, QWidget *parent);
    void entered() override;
    void retranslate() override;

    bool saveSessionTo(const QString &path);  ///< false: the page says why
    [[nodiscard]] ClassCard &classCard() { return *m_class; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMakerPart();
    void addCode(const QString &text);
    void showCodes();
    [[nodiscard]] QStringList tickedLessons() const;

    TrainingDesk &m_desk;
    MessageBox *m_message;
    Card *m_maker;
    QLabel *m_makerTitle;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QLabel *m_lessonsLabel;
    std::vector<std::pair<QString, TickRow *>> m_lessons;
    QLabel *m_codesLabel;
    QLineEdit *m_code;
    QPushButton *m_add;
    QList<QPushButton *> m_draw;
    QWidget *m_codeBox;
    FlowLayout *m_codeFlow;
    QStringList m_codes;
    QPushButton *m_saveSession;
    ClassCard *m_class;
};

}  // namespace resetscope::ui
