// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "app/record/packet_recorder.h"
#include "probes/capture/capture_report.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <thread>

namespace resetscope::app {

/// The recording beside one run: begins before the first packet goes to the target, ends after the last test, and is
/// read when it has ended. Every failure only means that there is no recording.
class RunRecording : public QObject {
    Q_OBJECT
public:
    explicit RunRecording(QObject *parent = nullptr);
    ~RunRecording() override;

    /// For a new run; ends what an earlier one left. `path` empty: a temporary file.
    void reset(bool wanted, const QString &path);
    /// Asked for and not begun yet.
    [[nodiscard]] bool isWanted() const { return m_phase == Phase::Wanted; }
    [[nodiscard]] bool isStarting() const { return m_phase == Phase::Starting; }
    /// `addresses` empty: the host is looked up. `budget_s` 0: the run has no limit. `started` follows in any case.
    void begin(const QStringList &addresses, const probes::Target &target, double budget_s);
    /// The run is over. True while the recording still has something to do; then `ended` follows.
    bool conclude();
    /// What was found in it, for the case. Call after `ended`.
    void addTo(CaseFile &file) const;
    [[nodiscard]] const RecordingResult &result() const { return m_result; }

Q_SIGNALS:
    void started();
    void ended();

private:
    enum class Phase { Off, Wanted, Starting, On, Stopping, Reading };
    void record(const QStringList &addresses);
    void onFinished();
    void read();

    Phase m_phase = Phase::Off;
    PacketRecorder::Order m_order;
    RecordingResult m_result;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PacketRecorder> m_recorder;
    std::optional<probes::capture::CaptureReport> m_report;
    quint64 m_run = 0;
    std::jthread m_reader;  // last: ends before what it writes to
};

}  // namespace resetscope::app
