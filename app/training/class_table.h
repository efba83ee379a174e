// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/session_file.h"

namespace resetscope::app::training {

/// What the class found hard: a question or a round, and how many did not get it at the first try.
struct HardSpot {
    TaskResult::Kind kind = TaskResult::Kind::Lesson;
    QString what;      ///< lesson id or code
    QString question;  ///< question id; empty for a round
    int wrong = 0;
    int tried = 0;
    QString words;  ///< the question, or what the round hid and what was mostly named instead; translated
};

/// The results of one session, one row for each person.
class ClassTable {
public:
    explicit ClassTable(TrainerSession session) : m_session(std::move(session)) {}

    enum class Added {
        New,
        Replaced,   ///< a newer result of the same person
        Duplicate,  ///< the same result once more
        Older,      ///< a newer one of the same person is here already
    };
    /// People are told apart by name: case, spacing and the way accents are encoded make no difference.
    Added add(const TraineeResult &result);

    [[nodiscard]] const TrainerSession &session() const { return m_session; }
    [[nodiscard]] const std::vector<TraineeResult> &rows() const { return m_rows; }  ///< by name
    [[nodiscard]] const TaskResult *task(const TraineeResult &row, const QString &what) const;
    [[nodiscard]] double average(const TraineeResult &row) const;  ///< over all tasks; what was not done counts 0
    [[nodiscard]] double taskAverage(const QString &what) const;   ///< over those who did it; -1: nobody
    [[nodiscard]] std::vector<HardSpot> hardest(std::size_t most = 6) const;  ///< hardest first; nothing all got right

    /// UTF-8 with a byte order mark and CRLF, so that office programs show names correctly. A field that such a program
    /// would take for a formula begins with an apostrophe.
    [[nodiscard]] QByteArray toCsv() const;

private:
    TrainerSession m_session;
    std::vector<TraineeResult> m_rows;
};

/// A field for a CSV file: quoted where needed, never a formula.
[[nodiscard]] QString csvField(const QString &text);

}  // namespace resetscope::app::training
