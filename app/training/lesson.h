// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/content.h"
#include "app/model/cause.h"

#include <QJsonDocument>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// Lessons as data. Texts are English here and go through `trContent` where they are shown.
namespace resetscope::app::training {

/// One arrow or remark of a ladder picture. Time runs downwards; events stand in order.
struct PictureEvent {
    enum class Kind {
        Open,     ///< a connection is opened
        Data,     ///< a request, or part of one
        Answer,   ///< what comes back
        Close,    ///< FIN: the polite end
        Reset,    ///< RST: the abrupt end
        Lost,     ///< sets out and never arrives
        Silence,  ///< a stretch of time in which nothing is sent; `from` and `to` are unused
        Note,     ///< a remark at the line of `from`
    };
    Kind kind = Kind::Data;
    int from = 0;  ///< index of the actor
    int to = 0;
    QString label;
    bool crosses = false;  ///< under way at the same time as the arrow before it, in the other direction
};

/// Who sends what to whom, as vertical lines and arrows between them.
struct LadderPicture {
    QString id;
    QString title;
    QStringList actors;  ///< two or three, from left to right
    std::vector<PictureEvent> events;
    QString caption;  ///< one sentence: what to see in it
};

struct Answer {
    QString answer;
    QString explanation;  ///< why it is right, or what the wrong one teaches
    bool right = false;
};

/// One right answer among two to five; each is explained.
struct Question {
    QString id;
    QString question;
    std::vector<Answer> answers;
};

/// One coach mark on the real pages of the wizard.
struct CoachStep {
    enum class Action {
        Look,   ///< read, then go on
        Click,  ///< the user presses the marked part
        Type,   ///< the user fills the marked field with `paste`
        Wait,   ///< until the tests have ended
    };
    QString page;    ///< "what", "service", "tests", "cause", "fix" or "report"
    QString widget;  ///< object name on that page; empty: the page as a whole
    Action action = Action::Look;
    QString says;
    QString paste;  ///< for Type: not translated
};

/// The live fault of a lesson and how far the tests go, so that a lesson is short.
struct LessonFault {
    QString scenario;  ///< id of a training fault
    double limit_s = 0;
    QMap<QString, double> settings;
    double maxIdle_s = 10;
    quint64 maxPayload = 4ULL * 1024 * 1024;
    QStringList probes;            ///< the tests of this lesson; empty: the plan decides
    QString uploadPath;            ///< a path that accepts uploads; empty: none
    Cause cause = Cause::Healthy;  ///< what the wizard should name
};

/// How the trainee sees that the fault is gone.
struct LessonCheck {
    QStringList probes;    ///< the deciding tests, run again
    QStringList findings;  ///< compared before and after
};

struct Lesson {
    QString id;
    int order = 0;
    std::optional<Cause> cause;  ///< none: reading evidence
    QString title;
    QString summary;
    int minutes = 0;
    QStringList story;  ///< paragraphs
    std::vector<LadderPicture> pictures;
    QString storyPicture;  ///< id of the picture beside the story; empty: none
    QString userSays;      ///< what somebody who meets the fault tells, in everyday words; gives nothing away
    Question prediction;
    LessonFault fault;
    std::vector<CoachStep> steps;
    std::vector<Question> questions;
    QString questionPicture;  ///< beside the questions
    QStringList fix;          ///< paragraphs: what the switch changes and why it helps
    QString fixCode;          ///< the setting as an administrator would write it; not translated
    QString switchWords;      ///< what the fix changes at the practice fault: true before and after
    LessonCheck check;
    QStringList checkWords;  ///< paragraphs: what the second measurement shows
    QString recapTitle;
    QStringList recap;  ///< points
    QString recapPicture;

    [[nodiscard]] const LadderPicture *picture(const QString &id) const;
};

/// The parts of a lesson in order.
enum class Stage { Story, Prediction, Practice, Questions, Fix, Check, Recap };
inline constexpr int kStageCount = 7;

/// Strict: an unknown field, a missing text, a question without exactly one right answer, a picture whose arrow points
/// nowhere or a number out of bounds is an error that names file and place.
[[nodiscard]] std::variant<Lesson, LoadError> parseLesson(const QJsonDocument &document, const QString &file);

/// All lessons of the program in their order; an error names the first that cannot be read.
[[nodiscard]] std::variant<std::vector<Lesson>, LoadError> loadLessons();

/// The lessons, read once; empty where they cannot be read (a test reads them all).
[[nodiscard]] const std::vector<Lesson> &builtInLessons();
[[nodiscard]] const Lesson *findLesson(const QString &id);

/// First answers that were right: the prediction does not count, it is a guess on purpose.
[[nodiscard]] int rightAnswers(const Lesson &lesson, const QMap<QString, int> &firstAnswers);
/// The same as a count, from a share that was kept.
[[nodiscard]] int rightAnswers(const Lesson &lesson, double score);
/// From this share of right first answers on a lesson counts as passed, not only as finished.
inline constexpr double kPassed = 0.6;

/// Share of first answers that were right, [0, 1]: the prediction does not count, it is a guess on purpose.
[[nodiscard]] double lessonScore(const Lesson &lesson, const QMap<QString, int> &firstAnswers);

}  // namespace resetscope::app::training
