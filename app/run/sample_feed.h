// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/run_controller.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <mutex>

namespace resetscope::app {

/// The only crossing from the network thread to the thread of the run: a bounded queue with one queued wake-up,
/// emptied at most 30 times a second. What does not fit is counted, never hidden.
class SampleFeed : public QObject {
    Q_OBJECT
public:
    struct Progress {
        double fraction = 0;
        QString stage;
    };
    static constexpr std::size_t kCapacity = 65536;
    static constexpr int kInterval_ms = 34;

    explicit SampleFeed(QObject *parent = nullptr);

    void push(probes::Sample sample);                                        ///< any thread
    void setProgress(const QString &probe, double fraction, QString stage);  ///< any thread; the last one counts
    void flush();                                                            ///< own thread: hands on what is there

Q_SIGNALS:
    void batchReady(std::shared_ptr<const resetscope::app::SampleBatch> batch);
    void progressed(const QString &probe, double fraction, const QString &stage);

private:
    void wake();  ///< any thread
    void onWake();

    std::mutex m_mutex;
    std::vector<probes::Sample> m_pending;   // guarded
    std::map<QString, Progress> m_progress;  // guarded
    quint64 m_dropped = 0;                   // guarded
    bool m_awake = false;                    // guarded: a wake-up is on its way
    QTimer m_timer;
    QElapsedTimer m_since;
};

}  // namespace resetscope::app
