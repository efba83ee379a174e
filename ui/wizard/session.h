// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/fix_check.h"
#include "app/fixes/fix_catalog.h"
#include "app/model/case_file.h"
#include "app/run/run_controller.h"
#include "app/store/case_store.h"
#include "app/symptoms/error_recognizer.h"
#include "probes/lab/lab.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace resetscope::ui {

class LongRun;
class ServerFiles;

/// The steps of the rail, in order.
enum class Step {
    Start,
    WhatHappened,
    Service,
    Tests,
    Cause,
    Fix,
    Check,
    Report,
    Watch,
    Observe,
    Training,
    Capture,
    Ask
};
inline constexpr int kStepCount = 8;   ///< of the rail
inline constexpr int kPageCount = 13;  ///< with the pages beside it

/// What the pages share: the case in hand, the run that fills it, the store that keeps it. GUI thread.
///
/// A case is live (filled by the controller), reopened (from the store or a file) or a draft (inputs only).
class Session : public QObject {
    Q_OBJECT
public:
    /// `storePath` empty: the user's own case file.
    explicit Session(const QString &storePath = QString(), QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] app::RunController &controller() { return *m_controller; }
    [[nodiscard]] LongRun &longRun() { return *m_long; }
    [[nodiscard]] app::CaseStore &store() const;                            ///< opened when first asked for
    [[nodiscard]] const QString &storePath() const { return m_storePath; }  ///< empty: the standard place

    // --- the case in hand
    /// The live case, the reopened one, or an empty one.
    [[nodiscard]] const app::CaseFile &caseFile() const;
    [[nodiscard]] bool hasResults() const;  ///< something was started or reopened
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isLive() const { return m_live; }  ///< single probes can be run again
    [[nodiscard]] bool canVisit(Step step) const;         ///< the step has something to show
    void newCase();
    /// Both return a sentence when it did not work; the case in hand is then unchanged.
    std::optional<QString> openCase(const QString &id);
    std::optional<QString> openFile(const QString &path);
    [[nodiscard]] static bool isSavedCase(const QString &path);  ///< by its content
    void showCase(const app::CaseFile &file);                    ///< as if reopened
    void adoptCase(const app::CaseFile &file);                   ///< a new one, made of evidence: shown and saved

    // --- inputs
    [[nodiscard]] const app::RunRequest &request() const { return m_request; }
    [[nodiscard]] const std::vector<app::RecognizedError> &recognized() const { return m_recognized; }
    [[nodiscard]] QString targetText() const { return m_targetText; }
    void setErrorText(const QString &text);                    ///< recognises; best match fills `request`
    void setAnswer(const QString &key, const QString &value);  ///< empty: I don't know
    void setTargetText(const QString &text);                   ///< also invalid text, as typed
    void setOptions(const probes::RunOptions &options);
    void setOnly(const QStringList &probes);  ///< only these tests; empty: the plan decides
    void setRecord(bool on);                  ///< the packets of the next run as well

    // --- the run
    void startRun();                      ///< needs a valid target; goes to Step::Tests
    void runAgain();                      ///< same target and answers, as a new case
    void runProbeToo(const QString &id);  ///< one more test for this case; when reopened: a new run of that target

    /// One long probe ("watch", "relay") alone for at most `limit_s` seconds (0: until stopped); the page stays.
    void startLong(const QString &id, double limit_s);

    // --- fix
    [[nodiscard]] const std::vector<app::Fix> &fixes() const;  ///< for the diagnosis, best first; cached
    [[nodiscard]] std::optional<app::Fix> chosenFix() const;
    void chooseFix(const QString &id);

    // --- the check of the fix: the deciding tests once more, beside the case in hand
    [[nodiscard]] const app::CheckPlan &checkPlan() const;  ///< for the case and the chosen fix; cached
    void setNeed(std::optional<double> need);               ///< what the client needs; empty: what the fix says
    void startCheck();                                      ///< the result is kept in the case
    void cancelCheck();
    /// For a cause that was read from files: reads those that were written after the fix. The result is kept too.
    void checkWithFiles(const QStringList &paths);
    [[nodiscard]] const ServerFiles &checkFiles() const { return *m_checkFiles; }
    [[nodiscard]] bool isChecking() const;
    [[nodiscard]] const app::RunController &checkRun() const { return *m_check; }

    // --- the server's files
    [[nodiscard]] ServerFiles &serverFiles() { return *m_files; }
    /// Of the case in hand; without one, what the next run will begin with. May be null.
    [[nodiscard]] std::shared_ptr<const app::EvidenceReport> evidence() const;
    void setEvidence(std::shared_ptr<const app::EvidenceReport> evidence);
    void showFilesAsCase();  ///< a case of what the files say, without tests

    // --- practice fault on this computer
    std::optional<QString> startPractice(const QString &scenario, double limit_s);  ///< sentence on failure
    std::optional<QString> startPractice(const QString &scenario, const probes::lab::LabOptions &options);
    [[nodiscard]] probes::lab::Lab *lab() const { return m_lab.get(); }  ///< the running fault, or null
    void stopPractice();
    /// Looks whether the fault still runs; where it does not, tests against it end and `practiceLost` follows. It is
    /// called now and then, so that nobody has to.
    void checkPractice();
    /// One sentence for a fault that was ended from outside.
    [[nodiscard]] static QString practiceLostText();
    [[nodiscard]] QString practice() const { return m_practice; }  ///< scenario id; empty: none

    // --- recent cases
    [[nodiscard]] std::vector<app::CaseSummary> recent() const;  ///< without those just deleted
    std::optional<QString> renameCase(const QString &id, const QString &title);
    void deleteCase(const QString &id);  ///< hidden at once, removed for good a little later
    void undoDelete(const QString &id);
    void commitDeletes();
    void saveNow();                                       ///< posts the case in hand to the store's thread
    [[nodiscard]] bool waitUntilSaved(int milliseconds);  ///< for closing and for tests

    void goTo(Step step) { Q_EMIT navigation(step); }

Q_SIGNALS:
    void caseChanged();       ///< another case, or its inputs
    void diagnosisChanged();  ///< verdict or fixes may differ
    void runStarted();
    void runFinished();
    void fixChosen();
    void checkChanged();     ///< plan, progress or result of the check
    void evidenceChanged();  ///< other files
    void recentChanged();
    void practiceChanged();
    void practiceLost(const QString &scenario);  ///< it was ended from outside; after `practiceChanged`
    void navigation(resetscope::ui::Step step);
    void message(const QString &sentence, bool problem);  ///< for the message strip of the window

private:
    void start(const app::RunRequest &request);
    void connectCheck();
    void keepCheck();
    void addCheck(const app::FixCheck &check);
    void dropCheck();                                ///< without keeping it
    [[nodiscard]] app::CaseFile caseToSave() const;  ///< with a check that is still running
    void endRun();                                   ///< before another case comes in hand
    [[nodiscard]] bool isLong() const;               ///< the case in hand is being filled by the long run
    void touched();
    void startSaving();
    void endSaving();                      ///< everything posted is written first
    void post(const app::CaseFile &file);  ///< to the store's thread
    void onSaved(const QString &problem);

    struct Saver;
    QString m_storePath;
    mutable std::unique_ptr<app::CaseStore> m_store;
    std::unique_ptr<app::RunController> m_controller;
    std::unique_ptr<LongRun> m_long;
    std::unique_ptr<app::RunController> m_check;
    std::unique_ptr<ServerFiles> m_files;
    std::unique_ptr<ServerFiles> m_checkFiles;
    std::optional<app::CheckPlan> m_runningCheck;  ///< while it runs
    mutable std::optional<app::CheckPlan> m_checkPlan;
    std::optional<double> m_need;
    QThread m_saverThread;
    Saver *m_saver = nullptr;  ///< lives in m_saverThread, deleted by it
    QTimer m_saveTimer;
    QTimer m_deleteTimer;
    QTimer m_practiceTimer;
    int m_savesOpen = 0;
    QString m_lastSaveProblem;
    bool m_live = false;
    bool m_measuring = false;
    std::unique_ptr<app::CaseFile> m_opened;
    app::RunRequest m_request;
    QString m_targetText;
    std::vector<app::RecognizedError> m_recognized;
    mutable std::optional<std::vector<app::Fix>> m_fixes;
    QString m_chosenFix;
    std::unique_ptr<probes::lab::Lab> m_lab;
    QString m_practice;
    QSet<QString> m_deleted;
};

}  // namespace resetscope::ui
