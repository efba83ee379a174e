// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/case_file.h"
#include "app/record/packet_recorder.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace resetscope::app {

/// What the user asked for.
struct RunRequest {
    probes::Target target;
    probes::RunOptions options;
    QMap<QString, QString> answers;
    QString errorText;
    QString errorPattern;
    QStringList only;  ///< probe ids; empty: the plan decides
    QStringList skip;
    double budget_s = 0;    ///< wall clock for the whole run; 0: none
    bool runToEnd = false;  ///< do not stop early when the verdict is clear
    bool record = false;    ///< also record the packets between this computer and the target (needs the helper)
    QString recordTo;       ///< file of the recording; empty: a temporary one, gone with the controller
    /// Server-side files, read already: what they say counts from the beginning, so that it chooses the tests and
    /// ends them early. May be null.
    std::shared_ptr<const EvidenceReport> evidence;
};

/// One probe as the plan shows it before anything is sent.
struct PlannedProbe {
    QString id;
    QString title;    ///< translated
    QString purpose;  ///< why it runs, translated
    double longest_s = 0;
    int connections = 0;
    quint64 bytes = 0;
    bool available = true;
    QString reason;  ///< machine word when not available
};
[[nodiscard]] std::vector<PlannedProbe> planFor(const RunRequest &request);

/// Title and one-line result of a probe in plain words (from `resources/content/probes.json`).
[[nodiscard]] QString probeTitle(const QString &id);
[[nodiscard]] QString probeResultLine(const ProbeRecord &record, const probes::Findings &findings);
/// Whether what a finished probe found is a problem, whoever is to blame.
[[nodiscard]] bool probeFoundProblem(const ProbeRecord &record, const probes::Findings &findings);
[[nodiscard]] QString reasonText(const QString &reason);  ///< sentence for a machine word
[[nodiscard]] QString stageText(const QString &stage);

/// Samples that arrived since the last batch, in order.
struct SampleBatch {
    std::vector<probes::Sample> samples;
    quint64 dropped = 0;
};

/// Runs a case: plan -> probes (side by side where they can) -> findings -> diagnosis, next best test first, early
/// end when clear. Lives in the thread that made it (GUI or CLI); never blocks it; every signal is emitted there.
class RunController : public QObject {
    Q_OBJECT
public:
    explicit RunController(QObject *parent = nullptr);
    ~RunController() override;

    void start(const RunRequest &request);
    void cancel();                        ///< all probes; what was measured stays
    void cancelProbe(const QString &id);  ///< one probe; the run goes on
    void skipProbe(const QString &id);    ///< one that waits: is not run
    void rerunProbe(const QString &id);   ///< again, during or after the run; its old findings are replaced
    void setAnswer(const QString &key, const QString &value);  ///< re-diagnoses
    /// Files that were read during or after the run, in place of earlier ones; re-diagnoses.
    void setEvidence(std::shared_ptr<const EvidenceReport> evidence);
    void keepCheck(const FixCheck &check);  ///< after the run: the fix was checked
    void setTitle(const QString &title);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const CaseFile &caseFile() const;
    [[nodiscard]] const std::vector<PlannedProbe> &plan() const;
    /// What became of the recording that was asked for; complete when the run has finished. `state` Unknown: none.
    [[nodiscard]] const RecordingResult &recording() const;

Q_SIGNALS:
    void started();
    void probeChanged(const QString &id);
    void samplesReady(std::shared_ptr<const resetscope::app::SampleBatch> batch);  ///< at most 30 times a second
    void diagnosisChanged();
    void finished();  ///< exactly once per start; also after cancel

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace resetscope::app
