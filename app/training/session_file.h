// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/progress_store.h"

#include <QByteArray>

#include <variant>

namespace resetscope::app::training {

/// What a trainer hands out: a list of lessons and codes in one file.
struct TrainerSession {
    QString id;  ///< UUID without braces
    QString title;
    QString note;  ///< a few words to the class; may be empty
    QDateTime created;
    QByteArray key;  ///< 32 random bytes from which the key of the signatures is derived
    QStringList lessons;
    QStringList codes;
};
[[nodiscard]] TrainerSession newSession(const QString &title, const QString &note, const QStringList &lessons,
                                        const QStringList &codes);
[[nodiscard]] QByteArray sessionToJson(const TrainerSession &session);
/// One plain sentence for a file that is damaged, is something else, or comes from a newer program.
[[nodiscard]] std::variant<TrainerSession, QString> sessionFromJson(const QByteArray &json, const QString &name);

/// One task of the session as one trainee did it.
struct TaskResult {
    enum class Kind { Lesson, Round };
    Kind kind = Kind::Lesson;
    QString what;  ///< lesson id or code
    bool done = false;
    double score = 0;            ///< [0, 1]
    QStringList wrong;           ///< lessons: ids of the questions whose first answer was wrong
    std::optional<Cause> named;  ///< rounds
};

struct TraineeResult {
    QString sessionId;
    QString trainee;
    QDateTime finished;
    std::vector<TaskResult> tasks;
};

/// What the store holds about the tasks of a session.
[[nodiscard]] TraineeResult collectResult(const TrainerSession &session, const QString &trainee,
                                          const ProgressStore &store);

/// Signed with HMAC-SHA256 and a key derived from the session. That shows whether a result was changed with a text
/// editor afterwards, by accident or to look better. It is no proof against somebody who takes the key out of the
/// session file and signs anew; who needs that lets the class work under supervision.
[[nodiscard]] QByteArray resultToJson(const TraineeResult &result, const TrainerSession &session);

/// Why a result file was not taken.
struct ResultProblem {
    enum class Kind { Unreadable, OtherSession, Altered };
    Kind kind = Kind::Unreadable;
    QString sentence;
};
[[nodiscard]] std::variant<TraineeResult, ResultProblem> resultFromJson(const QByteArray &json, const QString &name,
                                                                        const TrainerSession &session);

/// Which of the two kinds of file it is, by content.
enum class TrainingFile { None, Session, Result };
[[nodiscard]] TrainingFile trainingFileKind(const QByteArray &json);
inline constexpr qint64 kMostTrainingBytes = 1024 * 1024;

}  // namespace resetscope::app::training
