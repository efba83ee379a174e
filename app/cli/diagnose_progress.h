// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/run_controller.h"

#include <QHash>
#include <QObject>

namespace resetscope::cli {

/// Progress on standard error: one line when a probe begins and one when it ends. On a terminal the waiting probes
/// are shown in one line that changes.
class ProgressLines : public QObject {
    Q_OBJECT
public:
    explicit ProgressLines(const app::RunController &controller, QObject *parent = nullptr);

private:
    void onProbeChanged(const QString &id);
    void redraw();
    void clearLine();

    const app::RunController &m_controller;
    QHash<QString, probes::ProbeState> m_shown;
    bool m_terminal = false;
    bool m_lineUsed = false;
};

}  // namespace resetscope::cli
