// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/session.h"

#include <QDialog>

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;

namespace resetscope::ui {

class MessageBox;

/// Chooses a built-in fault and its limit, and starts it on this computer.
class PracticeDialog : public QDialog {
    Q_OBJECT
public:
    PracticeDialog(Session &session, QWidget *parent);
    void accept() override;

private:
    void onChosen(int index);
    Session &m_session;
    QButtonGroup *m_group;
    QDoubleSpinBox *m_limit;
    QLabel *m_limitLabel;
    QLabel *m_limitHint;
    MessageBox *m_problem;
};

}  // namespace resetscope::ui
