// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/server_files.h"

#include "app/evidence/evidence_case.h"
#include "probes/core/log.h"

#include <QElapsedTimer>

#include <algorithm>

namespace resetscope::ui {

namespace {

constexpr int kProgressEvery_ms = 60;

}  // namespace

ServerFiles::ServerFiles(QObject *parent) : QObject(parent) {}

ServerFiles::~ServerFiles() = default;  // the thread is told to stop and joined

void ServerFiles::add(const QStringList &paths, const std::shared_ptr<const app::EvidenceReport> &before)
{
    if (m_paths.isEmpty()) {
        m_before = before;
    }
    for (const QString &path : paths) {
        if (!m_paths.contains(path)) {
            m_paths << path;
        }
    }
    const int turn = ++m_turn;
    m_reading = true;
    m_share = -1;
    m_current.clear();
    m_thread = {};  // an earlier reading ends first
    m_thread = std::jthread([this, turn, all = m_paths, options = m_options](std::stop_token stop) {
        QElapsedTimer since;
        since.start();
        const auto progress = [this, turn, &since](quint64 taken, quint64 total, const QString &file) {
            if (since.elapsed() < kProgressEvery_ms) {
                return;
            }
            since.restart();
            const double share = total > 0 ? static_cast<double>(taken) / static_cast<double>(total) : -1;
            QMetaObject::invokeMethod(this, [this, turn, share, file] {
                if (turn == m_turn && m_reading) {
                    m_share = std::min(1.0, share);
                    m_current = file;
                    Q_EMIT changed();
                }
            });
        };
        auto report = std::make_shared<app::EvidenceReport>();
        try {
            *report = app::readEvidence(all, options, progress, stop);
        } catch (const std::exception &failure) {
            log::error("ui", failure.what());
            report->notes.push_back({QString(), 0, tr("The files could not be read. The log has the details.")});
        }
        QMetaObject::invokeMethod(this, [this, turn, report] { onRead(turn, report); });
    });
    Q_EMIT changed();
}

void ServerFiles::onRead(int turn, const std::shared_ptr<app::EvidenceReport> &report)
{
    if (turn != m_turn) {
        return;
    }
    m_reading = false;
    Q_EMIT changed();
    Q_EMIT read(m_before ? app::mergedEvidence(*m_before, *report) : report);
}

void ServerFiles::cancel()
{
    m_thread.request_stop();
}

void ServerFiles::forget()
{
    m_paths.clear();
    m_before.reset();
    if (m_reading) {
        ++m_turn;
        m_reading = false;
        m_thread.request_stop();
        Q_EMIT changed();
    }
}

}  // namespace resetscope::ui
