// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diagnose_progress.h"

#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

ProgressLines::ProgressLines(const app::RunController &controller, QObject *parent)
    : QObject(parent), m_controller(controller), m_terminal(::isatty(STDERR_FILENO) == 1)
{
    connect(&controller, &app::RunController::probeChanged, this, &ProgressLines::onProbeChanged);
    connect(&controller, &app::RunController::finished, this, &ProgressLines::clearLine);
    if (m_terminal) {
        auto *clock = new QTimer(this);
        connect(clock, &QTimer::timeout, this, &ProgressLines::redraw);
        connect(&controller, &app::RunController::finished, clock, &QTimer::stop);
        clock->start(500);
    }
}

void ProgressLines::onProbeChanged(const QString &id)
{
    const auto &records = m_controller.caseFile().probes;
    const auto record = std::find_if(records.begin(), records.end(), [&](const auto &r) { return r.id == id; });
    if (record == records.end() || (m_shown.contains(id) && m_shown.value(id) == record->state)) {
        return;
    }
    m_shown[id] = record->state;
    if (record->state == probes::ProbeState::Waiting) {
        return;
    }
    QString line = u"%1: "_s.arg(id);
    switch (record->state) {
    case probes::ProbeState::Running:
        line += app::stageText(u"running"_s);
        break;
    case probes::ProbeState::Skipped:
        line += app::reasonText(record->reason);
        break;
    case probes::ProbeState::Cancelled:
        line += app::reasonText(u"cancelled"_s);
        break;
    default:
        line += app::probeResultLine(*record, m_controller.caseFile().findings);
    }
    clearLine();
    std::fprintf(stderr, "%s\n", line.simplified().toUtf8().constData());
}

void ProgressLines::redraw()
{
    QStringList running;
    for (const app::ProbeRecord &record : m_controller.caseFile().probes) {
        if (record.state == probes::ProbeState::Running) {
            running.append(u"%1 %2 %"_s.arg(record.id).arg(static_cast<int>(record.progress * 100)));
        }
    }
    if (!running.isEmpty()) {
        std::fprintf(stderr, "\r\033[K%s", running.join(u", "_s).left(78).toUtf8().constData());
        std::fflush(stderr);
        m_lineUsed = true;
    }
}

void ProgressLines::clearLine()
{
    if (m_lineUsed) {
        std::fputs("\r\033[K", stderr);
        m_lineUsed = false;
    }
}

}  // namespace resetscope::cli
