// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/fix_check.h"
#include "ui/wizard/page.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QProgressBar;

namespace resetscope::ui {

class Card;
class DrawingView;
class IconLabel;
class MessageBox;

/// Step 7: the deciding tests again after the fix; before and after on one scale, and whether it worked.
class CheckPage : public Page {
    Q_OBJECT
public:
    CheckPage(Session &session, QWidget *parent);
    void entered() override;
    void retranslate() override;

private:
    void fill();
    void fillPlan();
    void showWayOut(const app::CheckPlan &plan);
    void chooseFiles();
    void fillNeed(const app::CheckPlan &plan);
    void fillProgress();
    void fillResult();
    void fillTable(const app::CheckResult &result);
    void fillPast();

    MessageBox *m_problem;
    Card *m_planCard;
    QLabel *m_planTitle;
    QLabel *m_planText;
    QLabel *m_planCost;
    QWidget *m_needRow;
    QLabel *m_needLabel;
    QDoubleSpinBox *m_need;
    QLabel *m_needHint;
    Card *m_runCard;
    QLabel *m_runTitle;
    QProgressBar *m_bar;
    QGridLayout *m_rows;
    Card *m_resultCard;
    IconLabel *m_icon;
    QLabel *m_outcome;
    QLabel *m_sentence;
    QLabel *m_advice;
    QLabel *m_scaleTitle;
    DrawingView *m_scale;
    QGridLayout *m_table;
    QWidget *m_pastRow;
    QLabel *m_pastLabel;
    QComboBox *m_past;
    QPushButton *m_again;
    QPushButton *m_stop;
    QString m_case;                                             ///< whose check is shown
    app::CheckOutcome m_shown = app::CheckOutcome::CannotTell;  ///< of the newest check when the page was filled
    bool m_filling = false;
};

}  // namespace resetscope::ui
