// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/lesson.h"
#include "app/training/mystery.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace resetscope::app::training {

/// Where a trainee stands in a lesson.
struct LessonProgress {
    QString lesson;
    Stage stage = Stage::Story;
    int step = 0;                ///< question of the questions, coach mark of the practice
    QMap<QString, int> answers;  ///< question id -> the first answer chosen
    bool finished = false;       ///< was finished at least once
    double score = 0;            ///< best share of right first answers, [0, 1]
    QDateTime updated;
};

/// One thing done that says something about a skill.
struct Attempt {
    QDateTime at;
    QString skill;  ///< cause id, or "evidence"
    QString kind;   ///< "lesson" or "round"
    QString what;   ///< lesson id or code
    double score = 0;
};

/// A mystery round that was played to its end.
struct PlayedRound {
    QString code;
    QDateTime at;
    Cause named = Cause::Healthy;
    Cause truth = Cause::Healthy;
    int points = 0;
    int programPoints = -1;  ///< what Resetscope reached; -1: it was not asked
};

/// How well a kind of fault is known: 0 to 1, newer attempts count more.
struct Skill {
    QString skill;
    double level = 0;
    std::vector<Attempt> history;  ///< oldest first
};

/// Skill of lessons that belong to no cause.
inline constexpr QLatin1StringView kEvidenceSkill("evidence");
[[nodiscard]] QString skillOf(const Lesson &lesson);
/// Words for a skill: the title of its cause.
[[nodiscard]] QString skillTitle(const QString &skill);

/// Pure: one entry per skill in the order of the causes; those never tried are included with level 0.
[[nodiscard]] std::vector<Skill> skillsFrom(const std::vector<Attempt> &attempts);

/// A result file that a trainer has taken, under the name in it.
struct KeptResult {
    QString trainee;
    QByteArray file;
};

/// Progress in one SQLite file (WAL) beside the cases. Small and synchronous. A file that cannot be used gives one
/// sentence in `lastError`, and progress is then kept in memory until the program ends.
class ProgressStore {
public:
    /// `path` empty: the standard place.
    explicit ProgressStore(const QString &path = QString());
    ~ProgressStore();
    ProgressStore(const ProgressStore &) = delete;
    ProgressStore &operator=(const ProgressStore &) = delete;

    [[nodiscard]] QString lastError() const;  ///< empty: all is well
    void saveLesson(const LessonProgress &progress);
    [[nodiscard]] std::optional<LessonProgress> lesson(const QString &id) const;
    void addAttempt(const Attempt &attempt);
    [[nodiscard]] std::vector<Attempt> attempts() const;  ///< oldest first
    void addRound(const PlayedRound &round);
    /// What Resetscope reached in a round that was added before (same code, same time).
    void setProgramPoints(const PlayedRound &round);
    [[nodiscard]] std::vector<PlayedRound> rounds() const;  ///< oldest first
    /// The result files that a trainer has taken for a session, as they came: one for each person, the last one given.
    /// They are signed, so whoever reads them again finds out whether they were changed here.
    void keepResult(const QString &sessionId, const QString &trainee, const QByteArray &file);
    [[nodiscard]] std::vector<KeptResult> results(const QString &sessionId) const;  ///< by name
    void forgetResults(const QString &sessionId);
    /// Small facts: the trainee's name, the session taken part in.
    void setValue(const QString &key, const QString &value);
    [[nodiscard]] QString value(const QString &key) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace resetscope::app::training
