// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/progress_store.h"
#include "app/training/session_file.h"
#include "ui/wizard/session.h"

#include <QObject>

#include <memory>

namespace resetscope::ui {

/// The rooms of the training area.
enum class TrainingRoom { Home, Lesson, Mystery, Trainer, Progress };

/// What the training pages share: progress, the lesson in hand, the fault that runs for it, the tests beside the case.
/// GUI thread.
class TrainingDesk : public QObject {
    Q_OBJECT
public:
    TrainingDesk(Session &session, QObject *parent);
    ~TrainingDesk() override;

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] app::training::ProgressStore &store() const { return *m_store; }
    void show(TrainingRoom room) { Q_EMIT roomWanted(room); }

    // --- the lesson in hand
    [[nodiscard]] const app::training::Lesson *lesson() const { return m_lesson; }
    [[nodiscard]] const app::training::LessonProgress &progress() const { return m_progress; }
    void openLesson(const QString &id);  ///< goes on where it was left
    void leaveLesson();                  ///< ends the fault; progress is kept
    void setStage(app::training::Stage stage, int step = 0);
    void answer(const app::training::Question &question, int chosen);  ///< the first one counts
    void restartLesson();
    void retryQuestions();  ///< forgets the answers to the questions and asks them again
    void finishLesson();    ///< writes score and attempt

    /// Starts the fault of the lesson and prepares the wizard for it; a sentence when that does not work.
    std::optional<QString> startFault();
    std::optional<QString> setFixed(bool fixed);  ///< starts the fault where it is not running
    [[nodiscard]] bool isFixed() const;
    void keepVerdict();  ///< of the run in hand, for "before and after"
    [[nodiscard]] const std::optional<app::CaseFile> &before() const { return m_before; }
    [[nodiscard]] const std::optional<app::CaseFile> &after() const { return m_after; }
    void measureAgain();  ///< the deciding tests against the fault as it is now
    [[nodiscard]] app::RunController &controller() const { return *m_controller; }
    [[nodiscard]] bool isMeasuring() const { return m_controller->isRunning(); }
    /// Why the fault is not running any more, for the lesson to say; empty: nothing to say.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    void endAll();  ///< cancels tests and ends every fault of the training

    // --- the session of a trainer in which this trainee takes part
    std::optional<QString> joinSession(const QString &path);
    void leaveSession();
    [[nodiscard]] const std::optional<app::training::TrainerSession> &joined() const { return m_joined; }
    std::optional<QString> saveResult(const QString &path, const QString &name);

Q_SIGNALS:
    void roomWanted(resetscope::ui::TrainingRoom room);
    void lessonChanged();  ///< another lesson, or another part of it
    void progressChanged();
    void coachWanted();  ///< the fault runs: take the trainee to the wizard
    void measured();     ///< `measureAgain` has ended
    void faultLost();    ///< ended from outside in the middle of the lesson
    void joinedChanged();
    void roundWanted(const QString &code);  ///< play that mystery round

private:
    void save();
    void onPracticeLost(const QString &scenario);

    Session &m_session;
    std::unique_ptr<app::training::ProgressStore> m_store;
    std::unique_ptr<app::RunController> m_controller;
    const app::training::Lesson *m_lesson = nullptr;
    app::training::LessonProgress m_progress;
    std::optional<app::CaseFile> m_before;
    std::optional<app::CaseFile> m_after;
    std::optional<app::training::TrainerSession> m_joined;
    bool m_checking = false;
    QString m_notice;
};

/// Reads a small file whole, or says in one sentence why not.
[[nodiscard]] std::variant<QByteArray, QString> readTrainingFile(const QString &path);
[[nodiscard]] std::optional<QString> writeTrainingFile(const QString &path, const QByteArray &bytes);

}  // namespace resetscope::ui
