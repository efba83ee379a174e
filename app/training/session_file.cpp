// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/session_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace resetscope::app::training {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kSessionFormat("resetscope-training-session");
constexpr QLatin1StringView kResultFormat("resetscope-training-result");
constexpr int kVersion = 1;
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kMostName = 200;
constexpr qsizetype kMostNote = 2000;
constexpr qsizetype kMostTasks = 100;

QString say(const char *text)
{
    return QCoreApplication::translate("Training", text);
}

/// Reads a file of one of our formats, or says why not.
std::variant<QJsonObject, QString> readFormat(const QByteArray &json, const QString &name, QLatin1StringView format)
{
    if (json.size() > kMostTrainingBytes) {
        return say(QT_TRANSLATE_NOOP("Training", "“%1” is too large to be a training file.")).arg(name);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return say(QT_TRANSLATE_NOOP("Training", "“%1” is damaged or is no training file. Ask for it once more."))
            .arg(name);
    }
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != format) {
        return format == kSessionFormat
                   ? say(QT_TRANSLATE_NOOP("Training", "“%1” is not a training session.")).arg(name)
                   : say(QT_TRANSLATE_NOOP("Training", "“%1” is not the result of a training.")).arg(name);
    }
    if (root.value("version"_L1).toInt() > kVersion) {
        return say(QT_TRANSLATE_NOOP("Training", "“%1” was made by a newer Resetscope. Update this one to read it."))
            .arg(name);
    }
    return root;
}

QStringList words(const QJsonValue &value, bool &good)
{
    QStringList result;
    for (const QJsonValue item : value.toArray()) {
        const QString word = item.toString();
        good = good && !word.isEmpty() && word.size() <= kMostName;
        result.append(word);
    }
    good = good && result.size() <= kMostTasks;
    return result;
}

/// Not the key of the file itself, so that the same bytes are never used for two purposes.
QByteArray signingKey(const TrainerSession &session)
{
    return QMessageAuthenticationCode::hash("resetscope training result 1:" + session.id.toUtf8(), session.key,
                                            QCryptographicHash::Sha256);
}

/// The members sorted and without blanks: the same bytes however the file was laid out. QJsonObject sorts.
QByteArray signature(QJsonObject root, const TrainerSession &session)
{
    root.remove(u"signature"_s);
    return QMessageAuthenticationCode::hash(QJsonDocument(root).toJson(QJsonDocument::Compact), signingKey(session),
                                            QCryptographicHash::Sha256)
        .toHex();
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned different = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        different |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    }
    return different == 0;
}

QJsonArray tasksToJson(const std::vector<TaskResult> &tasks)
{
    QJsonArray list;
    for (const TaskResult &task : tasks) {
        QJsonObject object{{u"kind"_s, task.kind == TaskResult::Kind::Lesson ? u"lesson"_s : u"round"_s},
                           {u"what"_s, task.what},
                           {u"done"_s, task.done},
                           {u"score"_s, task.score}};
        if (!task.wrong.isEmpty()) {
            object.insert(u"wrong"_s, QJsonArray::fromStringList(task.wrong));
        }
        if (task.named) {
            object.insert(u"named"_s, causeId(*task.named));
        }
        list.append(object);
    }
    return list;
}

std::optional<TaskResult> taskFromJson(const QJsonObject &object)
{
    TaskResult task;
    const QString kind = object.value("kind"_L1).toString();
    bool good = kind == u"lesson" || kind == u"round";
    task.kind = kind == u"round" ? TaskResult::Kind::Round : TaskResult::Kind::Lesson;
    task.what = object.value("what"_L1).toString();
    task.done = object.value("done"_L1).toBool();
    task.score = object.value("score"_L1).toDouble(-1);
    task.wrong = words(object.value("wrong"_L1), good);
    task.named = causeFromId(object.value("named"_L1).toString());
    good = good && !task.what.isEmpty() && task.what.size() <= kMostName && task.score >= 0 && task.score <= 1;
    return good ? std::optional(task) : std::nullopt;
}

}  // namespace

TrainerSession newSession(const QString &title, const QString &note, const QStringList &lessons,
                          const QStringList &codes)
{
    TrainerSession session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.title = title.trimmed().left(kMostName);
    session.note = note.trimmed().left(kMostNote);
    session.created = QDateTime::currentDateTimeUtc();
    std::array<quint32, kKeyBytes / 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    session.key = QByteArray(reinterpret_cast<const char *>(random.data()), kKeyBytes);
    session.lessons = lessons;
    session.codes = codes;
    return session;
}

QByteArray sessionToJson(const TrainerSession &session)
{
    const QJsonObject root{{u"format"_s, QString(kSessionFormat)},
                           {u"version"_s, kVersion},
                           {u"id"_s, session.id},
                           {u"title"_s, session.title},
                           {u"note"_s, session.note},
                           {u"created"_s, session.created.toString(Qt::ISODate)},
                           {u"key"_s, QString::fromLatin1(session.key.toBase64())},
                           {u"lessons"_s, QJsonArray::fromStringList(session.lessons)},
                           {u"codes"_s, QJsonArray::fromStringList(session.codes)}};
    return QJsonDocument(root).toJson();
}

std::variant<TrainerSession, QString> sessionFromJson(const QByteArray &json, const QString &name)
{
    const auto read = readFormat(json, name, kSessionFormat);
    if (const auto *problem = std::get_if<QString>(&read)) {
        return *problem;
    }
    const auto &root = std::get<QJsonObject>(read);
    TrainerSession session;
    bool good = true;
    session.id = root.value("id"_L1).toString();
    session.title = root.value("title"_L1).toString();
    session.note = root.value("note"_L1).toString();
    session.created = QDateTime::fromString(root.value("created"_L1).toString(), Qt::ISODate);
    session.key = QByteArray::fromBase64(root.value("key"_L1).toString().toLatin1());
    session.lessons = words(root.value("lessons"_L1), good);
    session.codes = words(root.value("codes"_L1), good);
    good = good && !QUuid::fromString(session.id).isNull() && !session.title.trimmed().isEmpty() &&
           session.title.size() <= kMostName && session.note.size() <= kMostNote && session.key.size() == kKeyBytes &&
           session.created.isValid() && !(session.lessons.isEmpty() && session.codes.isEmpty());
    for (const QString &code : std::as_const(session.codes)) {
        good = good && parseRoundCode(code);
    }
    if (!good) {
        return say(QT_TRANSLATE_NOOP("Training", "“%1” is damaged. Ask your trainer for it once more.")).arg(name);
    }
    for (const QString &lesson : std::as_const(session.lessons)) {
        if (!findLesson(lesson)) {
            return say(QT_TRANSLATE_NOOP(
                           "Training",
                           "“%1” asks for the lesson “%2”, which this Resetscope does not have. Update it."))
                .arg(name, lesson);
        }
    }
    return session;
}

TraineeResult collectResult(const TrainerSession &session, const QString &trainee, const ProgressStore &store)
{
    TraineeResult result;
    result.sessionId = session.id;
    result.trainee = trainee.simplified().left(kMostName);
    result.finished = QDateTime::currentDateTimeUtc();
    for (const QString &id : session.lessons) {
        TaskResult task;
        task.what = id;
        const auto progress = store.lesson(id);
        const Lesson *lesson = findLesson(id);
        if (progress && lesson) {
            task.done = progress->finished;
            task.score = progress->finished ? progress->score : 0;
            for (const Question &question : lesson->questions) {
                const int chosen = progress->answers.value(question.id, -1);
                if (chosen >= 0 && static_cast<std::size_t>(chosen) < question.answers.size() &&
                    !question.answers[static_cast<std::size_t>(chosen)].right) {
                    task.wrong.append(question.id);
                }
            }
        }
        result.tasks.push_back(task);
    }
    const auto rounds = store.rounds();
    for (const QString &code : session.codes) {
        TaskResult task;
        task.kind = TaskResult::Kind::Round;
        task.what = code;
        // The first try counts: afterwards the answer is known.
        const auto played =
            std::find_if(rounds.begin(), rounds.end(), [&](const PlayedRound &round) { return round.code == code; });
        if (played != rounds.end()) {
            task.done = true;
            task.score = std::clamp(played->points / 100.0, 0.0, 1.0);
            task.named = played->named;
        }
        result.tasks.push_back(task);
    }
    return result;
}

QByteArray resultToJson(const TraineeResult &result, const TrainerSession &session)
{
    QJsonObject root{{u"format"_s, QString(kResultFormat)},  {u"version"_s, kVersion},
                     {u"session"_s, result.sessionId},       {u"session_title"_s, session.title},
                     {u"trainee"_s, result.trainee},         {u"finished"_s, result.finished.toString(Qt::ISODate)},
                     {u"tasks"_s, tasksToJson(result.tasks)}};
    root.insert(u"signature"_s, QString::fromLatin1(signature(root, session)));
    return QJsonDocument(root).toJson();
}

std::variant<TraineeResult, ResultProblem> resultFromJson(const QByteArray &json, const QString &name,
                                                          const TrainerSession &session)
{
    using Kind = ResultProblem::Kind;
    const auto read = readFormat(json, name, kResultFormat);
    if (const auto *problem = std::get_if<QString>(&read)) {
        return ResultProblem{Kind::Unreadable, *problem};
    }
    const auto &root = std::get<QJsonObject>(read);
    TraineeResult result;
    result.sessionId = root.value("session"_L1).toString();
    if (result.sessionId != session.id) {
        return ResultProblem{Kind::OtherSession,
                             say(QT_TRANSLATE_NOOP("Training", "“%1” belongs to another session (%2)."))
                                 .arg(name, root.value("session_title"_L1).toString().left(kMostName))};
    }
    if (!sameBytes(root.value("signature"_L1).toString().toLatin1(), signature(root, session))) {
        return ResultProblem{
            Kind::Altered,
            say(QT_TRANSLATE_NOOP("Training", "“%1” was changed after Resetscope wrote it, so it was not taken."))
                .arg(name)};
    }
    result.trainee = root.value("trainee"_L1).toString();
    result.finished = QDateTime::fromString(root.value("finished"_L1).toString(), Qt::ISODate);
    bool good = !result.trainee.trimmed().isEmpty() && result.trainee.size() <= kMostName && result.finished.isValid();
    const QJsonArray tasks = root.value("tasks"_L1).toArray();
    good = good && tasks.size() <= 2 * kMostTasks;
    for (const QJsonValue value : tasks) {
        const auto task = taskFromJson(value.toObject());
        good = good && task;
        if (task) {
            result.tasks.push_back(*task);
        }
    }
    if (!good) {
        return ResultProblem{Kind::Unreadable,
                             say(QT_TRANSLATE_NOOP("Training", "“%1” is not a complete result.")).arg(name)};
    }
    return result;
}

TrainingFile trainingFileKind(const QByteArray &json)
{
    if (json.size() > kMostTrainingBytes) {
        return TrainingFile::None;
    }
    const QString format = QJsonDocument::fromJson(json).object().value("format"_L1).toString();
    if (format == kSessionFormat) {
        return TrainingFile::Session;
    }
    return format == kResultFormat ? TrainingFile::Result : TrainingFile::None;
}

}  // namespace resetscope::app::training
