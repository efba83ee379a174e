// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/run_plan.h"
#include "app/run/run_recording.h"
#include "app/run/sample_feed.h"
#include "probes/core/probe_runner.h"
#include "probes/net/own_way.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace resetscope::app {

/// What the controller knows about a probe beyond its record.
struct ProbeTrack {
    quint64 token = 0;  ///< of the present start; events of earlier ones are ignored
    probes::ProbeRunner::RunId run = 0;
    QElapsedTimer since;
    QString endReason;         ///< why it was told to stop, when that was not the user
    bool again = false;        ///< start once more when it has ended
    bool lookedAgain = false;  ///< ran a second time because of what the others found
    std::size_t stride = 1;
    std::size_t seen = 0;
};

struct RunController::Impl {
    explicit Impl(RunController *controller);

    void start(const RunRequest &wanted);
    void cancel();
    void advance();  ///< starts what can start, skips what is pointless, ends the run
    void rediagnose();
    void launch(const QString &id);
    void skip(const QString &id, const QString &reason);
    void stop(const QString &id, const QString &reason);
    void completed(const QString &id, quint64 token, probes::ProbeOutcome outcome, double elapsed_s);
    void early(const QString &id, quint64 token, probes::Finding finding);
    void onBatch(const std::shared_ptr<const SampleBatch> &batch);
    void onProgress(const QString &id, double fraction, const QString &stage);
    void onBudget();
    void watchWay();  ///< is this computer itself still connected?
    void wayLost();

    void joinFiles();
    void keepFinding(const QString &id, probes::Finding finding);
    void keepAddresses(const QString &id);
    void endWhatIsNotNeeded();
    bool lookAgain();
    [[nodiscard]] bool waitsForRecording();
    void finishSoon();
    [[nodiscard]] int stageNow(const ProbeInfo &info) const;
    [[nodiscard]] QString pointless(const ProbeInfo &info) const;
    [[nodiscard]] probes::ProbeContext contextFor(const QString &id, quint64 token);
    [[nodiscard]] bool decides(const QString &id) const;
    [[nodiscard]] bool anyRunning() const;
    [[nodiscard]] ProbeRecord *record(const QString &id);
    [[nodiscard]] std::vector<QString> ready();
    [[nodiscard]] double now_s() const { return static_cast<double>(clock.elapsed()) / 1000.0; }

    RunController *q;
    RunRequest request;
    QSet<QString> calledFor;  ///< probes that could prove what the files point at
    CaseFile file;
    std::vector<PlannedProbe> plan;
    QHash<QString, ProbeTrack> tracks;
    QElapsedTimer clock;
    probes::TimePoint deadline = probes::TimePoint::max();
    QTimer budget;
    quint64 tokens = 0;
    quint64 generation = 0;
    bool active = false;  ///< between start and finished
    bool cancelled = false;
    bool overBudget = false;
    bool networkLost = false;
    int missed = 0;  ///< looks in a row that found no way out
    std::optional<probes::OwnWay> way;
    QTimer wayTimer;
    RunRecording recording;
    SampleFeed feed;  // before the runner: the network thread pushes into it until the runner is gone
    probes::ProbeRunner runner;
};

}  // namespace resetscope::app
