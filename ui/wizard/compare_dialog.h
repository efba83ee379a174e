// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"

#include <QDialog>

namespace resetscope::ui {

/// Two cases side by side; what differs is marked with a sign and a colour.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    CompareDialog(const app::CaseFile &left, const app::CaseFile &right, QWidget *parent);
};

}  // namespace resetscope::ui
