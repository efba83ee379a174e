// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/sample_feed.h"
#include "probes/core/probe_runner.h"

#include <QElapsedTimer>

#include <memory>

namespace resetscope::ui {

/// One long test ("watch", "relay") that runs beside the steps, and the case it fills. GUI thread.
class LongRun : public QObject {
    Q_OBJECT
public:
    explicit LongRun(QObject *parent = nullptr);
    ~LongRun() override;

    /// `limit_s` 0: until stopped. One at a time; an earlier one must have ended.
    void start(const QString &probe, const app::RunRequest &request, double limit_s);
    void stop();  ///< what was seen stays; `finished` follows
    void drop();  ///< ends it here and now, without a signal

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const app::CaseFile &caseFile() const { return m_file; }
    [[nodiscard]] double elapsed_s() const { return static_cast<double>(m_clock.elapsed()) / 1000; }

Q_SIGNALS:
    void started();
    void samplesReady(std::shared_ptr<const resetscope::app::SampleBatch> batch);
    void finished();

private:
    void onBatch(const std::shared_ptr<const app::SampleBatch> &batch);
    void onEnd(const probes::ProbeOutcome &outcome, double elapsed_s);
    void keep(const probes::Sample &sample);

    app::CaseFile m_file;  ///< `probes` holds the one record from the start on
    QElapsedTimer m_clock;
    quint64 m_turn = 0;  ///< events of earlier runs are ignored
    bool m_running = false;
    std::size_t m_stride = 1;
    std::size_t m_quiet = 0;  ///< signs of life seen since the last one that was kept
    app::SampleFeed m_feed;   // before the runner: its thread pushes into it until the runner is gone
    std::unique_ptr<probes::ProbeRunner> m_runner;
};

}  // namespace resetscope::ui
