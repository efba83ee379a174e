// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/outcome.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace resetscope::ui {

class Card;
class FleetBox;
class MessageBox;
class PlaceCard;

/// The same tests from other machines, their results side by side, and the sentence about them on top. Runs that are
/// still going end with the dialog, here and there.
class PlacesDialog : public QDialog {
    Q_OBJECT
public:
    /// `file`: the case in hand; it is the first place when it has measurements.
    PlacesDialog(const app::CaseFile &file, QWidget *parent);
    ~PlacesDialog() override;

    void addPlace(const app::SshPlace &place);  ///< starts at once
    void addOutcomes(const std::vector<app::PlaceOutcome> &outcomes);
    void openFolder(const QString &folder);
    [[nodiscard]] const app::Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] FleetBox *fleet() const { return m_fleet; }

protected:
    bool focusNextPrevChild(bool next) override;  ///< as it is read, not as it was made

private:
    struct Entry {
        std::unique_ptr<app::RemoteRun> run;  ///< null: a result from elsewhere
        app::PlaceOutcome outcome;            ///< when there is no run, or it has ended
        PlaceCard *card = nullptr;
    };

    void testFromThere();
    void askFolder();
    void onEnded(Entry &entry);
    void rebuildCards();
    void refresh();
    void fillTable(const std::vector<const app::PlaceOutcome *> &shown);
    void remember(const QString &name);
    [[nodiscard]] Entry *entryOf(const PlaceCard *card);

    QStringList m_words;  ///< of the twin
    std::vector<std::unique_ptr<Entry>> m_entries;
    app::Comparison m_comparison;
    MessageBox *m_sentence;
    QLabel *m_notes;
    QLineEdit *m_place;
    QLineEdit *m_identity;
    QLineEdit *m_config;
    QPushButton *m_test;
    MessageBox *m_problem;
    QVBoxLayout *m_cards;
    Card *m_tableCard;
    QVBoxLayout *m_table;
    FleetBox *m_fleet;
};

}  // namespace resetscope::ui
