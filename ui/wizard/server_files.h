// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/evidence.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <thread>

namespace resetscope::ui {

/// Reads the server's files beside the window. What is added later is read together with what came before, so that a
/// configuration finds the parts it includes. GUI thread.
class ServerFiles : public QObject {
    Q_OBJECT
public:
    explicit ServerFiles(QObject *parent = nullptr);
    ~ServerFiles() override;

    void setOptions(const app::EvidenceOptions &options) { m_options = options; }
    /// Reads `paths` and all that were read before. `measured`: what live tests found.
    void add(const QStringList &paths, const std::shared_ptr<const app::EvidenceReport> &before);
    void cancel();  ///< what was read until now is kept
    void forget();  ///< another case: the next files stand alone

    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] double share() const { return m_share; }       ///< read of the whole, [0, 1]; below 0: not known
    [[nodiscard]] QString current() const { return m_current; }  ///< the file in work

Q_SIGNALS:
    void changed();  ///< began, went on or ended
    void read(std::shared_ptr<const resetscope::app::EvidenceReport> report);

private:
    void onRead(int turn, const std::shared_ptr<app::EvidenceReport> &report);

    app::EvidenceOptions m_options;
    QStringList m_paths;
    std::shared_ptr<const app::EvidenceReport> m_before;  ///< of files that are not at hand any more
    std::jthread m_thread;
    int m_turn = 0;
    bool m_reading = false;
    double m_share = -1;
    QString m_current;
};

}  // namespace resetscope::ui
