// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/fleet.h"
#include "ui/widgets/parts.h"

class QComboBox;

namespace resetscope::ui {

/// A file for Kubernetes or Ansible, filled for the case, to copy or save.
class FleetBox : public Card {
    Q_OBJECT
public:
    FleetBox(const app::RunRequest &request, QWidget *parent);
    void choose(app::FleetTool tool);
    /// A sentence when it did not work.
    std::optional<QString> saveTo(const QString &path);

private:
    void refresh();
    void ask();
    app::RunRequest m_request;
    QComboBox *m_tool;
    MessageBox *m_message;
    CodeView *m_code;
    CopyButton *m_copy;
    QPushButton *m_save;
};

}  // namespace resetscope::ui
