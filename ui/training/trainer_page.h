// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/class_table.h"
#include "ui/training/training_desk.h"
#include "ui/wizard/page.h"

class QLineEdit;
class QTableWidget;

namespace resetscope::ui {

class Card;
class Chip;
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
    void openSession(const QString &path);    ///< whose results are to be collected
    void addFiles(const QStringList &paths);  ///< results; a session file among them is opened first
    bool saveCsvTo(const QString &path);
    [[nodiscard]] const std::optional<app::training::ClassTable> &table() const { return m_class; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMakerPart();
    void makeClassPart();
    void addCode(const QString &text);
    void showCodes();
    void showClass();
    [[nodiscard]] QStringList tickedLessons() const;
    void takeSession(const app::training::TrainerSession &session);
    void collectFor(const app::training::TrainerSession &session);  ///< with the results kept for it

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

    Card *m_results;
    QLabel *m_resultsTitle;
    QLabel *m_dropHint;
    QPushButton *m_openSession;
    QPushButton *m_openResults;
    QTableWidget *m_grid;
    QLabel *m_hardTitle;
    QVBoxLayout *m_hard;
    QPushButton *m_saveCsv;
    QLabel *m_honest;
    std::optional<app::training::ClassTable> m_class;
};

}  // namespace resetscope::ui
