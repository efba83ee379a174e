// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

namespace resetscope::ui {

class ActionCard;
class MessageBox;
class RecentCases;

/// Step 1: diagnose, open a saved case, practise, watch for long, or go on with a recent case.
class StartPage : public Page {
    Q_OBJECT
public:
    StartPage(Session &session, QWidget *parent);
    void entered() override;
    void retranslate() override;
    void openFileDialog();
    void openPracticeDialog();

private:
    void placeRecent(bool first);
    ActionCard *m_diagnose;
    ActionCard *m_open;
    ActionCard *m_practice;
    ActionCard *m_training;
    ActionCard *m_watch;
    ActionCard *m_observe;
    ActionCard *m_capture;
    ActionCard *m_ask;
    QLabel *m_evidenceTitle;
    MessageBox *m_problem;
    RecentCases *m_recent = nullptr;
    QWidget *m_recentBox = nullptr;
    QWidget *m_cards = nullptr;
    bool m_recentFirst = false;
    QLabel *m_longTitle;
    QLabel *m_recentTitle;
};

}  // namespace resetscope::ui
