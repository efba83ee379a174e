// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

#include <QLabel>

class QProgressBar;

namespace resetscope::ui {

class Card;
class Chip;
class GlossaryLabel;
class IconLabel;
class MessageBox;
class SidePicture;
class TreePanel;

/// Step 5: the likely cause, or honestly that it cannot be told yet, and why.
class CausePage : public Page {
    Q_OBJECT
public:
    CausePage(Session &session, QWidget *parent);

    void entered() override;
    void retranslate() override;

private:
    void refresh();
    void fillVerdict(const app::CaseFile &file);
    void fillEvidence(const app::Diagnosis &diagnosis);
    void fillRanking(const app::Diagnosis &diagnosis);
    void fillNext(const app::CaseFile &file);
    [[nodiscard]] double longestOf(const QString &probe) const;
    [[nodiscard]] Card *section(QLabel *&title, const QString &name);

    Card *m_verdict;
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_sureWords;
    QProgressBar *m_sureBar;
    SidePicture *m_side;
    QLabel *m_sideWords;
    GlossaryLabel *m_explanation;
    Card *m_analogy;
    QLabel *m_analogyText;
    MessageBox *m_folklore;
    MessageBox *m_second;

    QWidget *m_evidence;
    Card *m_forBox;
    Card *m_againstBox;
    QLabel *m_forTitle, *m_againstTitle;
    QVBoxLayout *m_for;
    QVBoxLayout *m_against;

    Card *m_nextBox;
    QLabel *m_nextTitle;
    QLabel *m_nextText;
    QLabel *m_missing;
    QPushButton *m_runNext;
    QPushButton *m_places;
    QString m_nextProbe;

    Card *m_rankBox;
    QLabel *m_rankTitle;
    QVBoxLayout *m_rank;
    QLabel *m_ruledTitle;
    QVBoxLayout *m_ruled;

    Card *m_changeBox;
    QLabel *m_changeTitle;
    QLabel *m_change;

    Card *m_treeBox;
    QLabel *m_treeTitle;
    TreePanel *m_tree;
};

}  // namespace resetscope::ui
