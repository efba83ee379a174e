// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/class_table.h"
#include "ui/widgets/parts.h"

#include <optional>

class QTableWidget;
class QVBoxLayout;

namespace resetscope::app::training {
class ProgressStore;
}

namespace resetscope::ui {

/// The results of a class: one session, one row for each person, what was hard. Everything taken is kept in the
/// progress store until it is forgotten here; nothing of it leaves this computer.
class ClassCard : public Card {
    Q_OBJECT
public:
    /// \p message is the page's: where the card says what came of a file.
    ClassCard(app::training::ProgressStore &store, MessageBox &message, QWidget *parent);

    void collect(const app::training::TrainerSession &session);  ///< from now on for this session; kept results at once
    void openSession(const QString &path);                       ///< whose results are to be collected
    void addFiles(const QStringList &paths);                     ///< results; a session file among them is opened first
    bool saveCsvTo(const QString &path);                         ///< false: the reason was said
    /// Empties the table and the store. What was forgotten can be had back with the message's button until the next
    /// session is opened or the program ends.
    void forget();
    [[nodiscard]] const std::optional<app::training::ClassTable> &table() const { return m_class; }
    void showAgain();  ///< as the table is now
    void retranslate();

private:
    void say(Tone tone, const QString &sentence, const QString &label = {}, const std::function<void()> &action = {});
    void collectFor(const app::training::TrainerSession &session);  ///< with the results kept for it
    void fillTable();
    void fillHardest();

    app::training::ProgressStore &m_store;
    MessageBox &m_message;
    std::optional<app::training::ClassTable> m_class;
    QLabel *m_title;
    QLabel *m_dropHint;
    QPushButton *m_openSession;
    QPushButton *m_openResults;
    QPushButton *m_saveCsv;
    QPushButton *m_forget;
    QTableWidget *m_grid;
    QLabel *m_hardTitle;
    QVBoxLayout *m_hard;
    QLabel *m_honest;
};

}  // namespace resetscope::ui
