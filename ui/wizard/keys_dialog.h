// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenu;

namespace resetscope::ui {

/// What the keyboard does: the shortcuts of the menus as they are, and the keys of charts and tree.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QList<QMenu *> &menus, QWidget *parent);
};

}  // namespace resetscope::ui
