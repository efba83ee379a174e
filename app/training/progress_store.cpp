// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/progress_store.h"

#include "probes/core/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <map>

namespace resetscope::app::training {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteNotADatabase = 26;
/// Weight of the newest attempt: after three good ones an old failure hardly counts.
constexpr double kNewest = 0.5;

QStringList schema()
{
    return {
        u"CREATE TABLE IF NOT EXISTS lessons (lesson TEXT PRIMARY KEY, stage INTEGER NOT NULL, step INTEGER NOT NULL,"
        " answers TEXT NOT NULL, finished INTEGER NOT NULL, score REAL NOT NULL, updated INTEGER NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS attempts (at INTEGER NOT NULL, skill TEXT NOT NULL, kind TEXT NOT NULL,"
        " what TEXT NOT NULL, score REAL NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS rounds (code TEXT NOT NULL, at INTEGER NOT NULL, named TEXT NOT NULL,"
        " truth TEXT NOT NULL, points INTEGER NOT NULL, program_points INTEGER NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS results (session TEXT NOT NULL, trainee TEXT NOT NULL, file BLOB NOT NULL,"
        " PRIMARY KEY (session, trainee))"_s,
        u"PRAGMA user_version = 1"_s,
    };
}

QString answersToText(const QMap<QString, int> &answers)
{
    QJsonObject object;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, int> answersFromText(const QString &text)
{
    QMap<QString, int> answers;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        answers.insert(it.key(), it.value().toInt(-1));
    }
    return answers;
}

}  // namespace

QString skillOf(const Lesson &lesson)
{
    return lesson.cause ? causeId(*lesson.cause) : QString(kEvidenceSkill);
}

QString skillTitle(const QString &skill)
{
    if (skill == kEvidenceSkill) {
        return QCoreApplication::translate("Training", "Reading evidence");
    }
    const auto cause = causeFromId(skill);
    return cause ? causeText(*cause).title : skill;
}

std::vector<Skill> skillsFrom(const std::vector<Attempt> &attempts)
{
    std::vector<Skill> skills{{QString(kEvidenceSkill), 0, {}}};
    for (int i = 0; i <= static_cast<int>(Cause::NetworkPath); ++i) {
        skills.push_back({causeId(static_cast<Cause>(i)), 0, {}});
    }
    for (const Attempt &attempt : attempts) {
        auto found =
            std::find_if(skills.begin(), skills.end(), [&](const Skill &s) { return s.skill == attempt.skill; });
        if (found == skills.end()) {
            // The neighbours of the seven causes appear once they were met.
            found = skills.insert(skills.end(), Skill{attempt.skill, 0, {}});
        }
        found->level = found->history.empty() ? attempt.score : (1 - kNewest) * found->level + kNewest * attempt.score;
        found->history.push_back(attempt);
    }
    return skills;
}

struct ProgressStore::Impl {
    QString path;
    QString connection = u"resetscope-training-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db;
    QString error;
    // What the file holds, and all there is when it cannot be used.
    QHash<QString, LessonProgress> lessons;
    std::vector<Attempt> attempts;
    std::vector<PlayedRound> rounds;
    QHash<QString, QString> facts;
    std::map<std::pair<QString, QString>, QByteArray> results;  ///< by session and person

    bool run(const QString &statement, const QVariantList &values = {})
    {
        if (!db.isOpen()) {
            return false;
        }
        QSqlQuery query(db);
        query.prepare(statement);
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        if (!query.exec()) {
            failed(query.lastError());
            return false;
        }
        return true;
    }
    void failed(const QSqlError &cause)
    {
        log::warning("training", cause.text().toStdString());
        error = QCoreApplication::translate("Training", "The training progress could not be saved in %1 (%2). It is "
                                                        "kept until you close the program.")
                    .arg(QDir::toNativeSeparators(path), cause.databaseText().left(200));
    }
    [[nodiscard]] std::optional<QSqlError> open();
    void close();
    void read();
};

std::optional<QSqlError> ProgressStore::Impl::open()
{
    db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    db.setDatabaseName(path);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!db.open()) {
        return db.lastError();
    }
    QStringList statements{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s};
    statements += schema();
    for (const QString &statement : statements) {
        QSqlQuery query(db);
        if (!query.exec(statement)) {
            return query.lastError();
        }
    }
    return std::nullopt;
}

void ProgressStore::Impl::close()
{
    db.close();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection);
}

void ProgressStore::Impl::read()
{
    const auto time = [](const QVariant &value) { return QDateTime::fromMSecsSinceEpoch(value.toLongLong()); };
    QSqlQuery query(db);
    query.exec(u"SELECT lesson, stage, step, answers, finished, score, updated FROM lessons"_s);
    while (query.next()) {
        LessonProgress progress;
        progress.lesson = query.value(0).toString();
        progress.stage = static_cast<Stage>(std::clamp(query.value(1).toInt(), 0, kStageCount - 1));
        progress.step = std::max(0, query.value(2).toInt());
        progress.answers = answersFromText(query.value(3).toString());
        progress.finished = query.value(4).toBool();
        progress.score = std::clamp(query.value(5).toDouble(), 0.0, 1.0);
        progress.updated = time(query.value(6));
        lessons.insert(progress.lesson, progress);
    }
    query.exec(u"SELECT at, skill, kind, what, score FROM attempts ORDER BY at, rowid"_s);
    while (query.next()) {
        attempts.push_back({time(query.value(0)), query.value(1).toString(), query.value(2).toString(),
                            query.value(3).toString(), std::clamp(query.value(4).toDouble(), 0.0, 1.0)});
    }
    query.exec(u"SELECT code, at, named, truth, points, program_points FROM rounds ORDER BY at, rowid"_s);
    while (query.next()) {
        rounds.push_back({query.value(0).toString(), time(query.value(1)),
                          causeFromId(query.value(2).toString()).value_or(Cause::Healthy),
                          causeFromId(query.value(3).toString()).value_or(Cause::Healthy), query.value(4).toInt(),
                          query.value(5).toInt()});
    }
    query.exec(u"SELECT session, trainee, file FROM results"_s);
    while (query.next()) {
        results[{query.value(0).toString(), query.value(1).toString()}] = query.value(2).toByteArray();
    }
    query.exec(u"SELECT name, value FROM facts"_s);
    while (query.next()) {
        facts.insert(query.value(0).toString(), query.value(1).toString());
    }
}

ProgressStore::ProgressStore(const QString &path) : m_impl(std::make_unique<Impl>())
{
    m_impl->path = path.isEmpty()
                       ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/training.sqlite"_s
                       : path;
    QDir().mkpath(QFileInfo(m_impl->path).absolutePath());
    auto problem = m_impl->open();
    if (problem) {
        const int code = problem->nativeErrorCode().toInt() & 0xff;
        if (code == kSqliteCorrupt || code == kSqliteNotADatabase) {
            // Set aside, not deleted; the sentence says where.
            m_impl->close();
            const QString aside =
                m_impl->path + u".damaged-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
            if (QFile::rename(m_impl->path, aside)) {
                problem = m_impl->open();
                if (!problem) {
                    m_impl->error =
                        QCoreApplication::translate("Training", "The training progress was damaged. The file was set "
                                                                "aside as %1 and a new one was begun.")
                            .arg(QDir::toNativeSeparators(aside));
                }
            }
        }
    }
    if (problem) {
        m_impl->failed(*problem);
        m_impl->close();
        return;
    }
    m_impl->read();
}

ProgressStore::~ProgressStore()
{
    if (m_impl->db.isValid()) {
        m_impl->close();
    }
}

QString ProgressStore::lastError() const
{
    return m_impl->error;
}

void ProgressStore::saveLesson(const LessonProgress &progress)
{
    LessonProgress kept = progress;
    kept.updated = QDateTime::currentDateTime();
    m_impl->lessons.insert(kept.lesson, kept);
    m_impl->run(u"INSERT INTO lessons (lesson, stage, step, answers, finished, score, updated) VALUES (?,?,?,?,?,?,?)"
                " ON CONFLICT (lesson) DO UPDATE SET stage = excluded.stage, step = excluded.step,"
                " answers = excluded.answers, finished = excluded.finished, score = excluded.score,"
                " updated = excluded.updated"_s,
                {kept.lesson, static_cast<int>(kept.stage), kept.step, answersToText(kept.answers),
                 kept.finished ? 1 : 0, kept.score, kept.updated.toMSecsSinceEpoch()});
}

std::optional<LessonProgress> ProgressStore::lesson(const QString &id) const
{
    const auto found = m_impl->lessons.constFind(id);
    return found == m_impl->lessons.cend() ? std::nullopt : std::optional(*found);
}

void ProgressStore::addAttempt(const Attempt &attempt)
{
    m_impl->attempts.push_back(attempt);
    m_impl->run(u"INSERT INTO attempts (at, skill, kind, what, score) VALUES (?,?,?,?,?)"_s,
                {attempt.at.toMSecsSinceEpoch(), attempt.skill, attempt.kind, attempt.what, attempt.score});
}

std::vector<Attempt> ProgressStore::attempts() const
{
    return m_impl->attempts;
}

void ProgressStore::addRound(const PlayedRound &round)
{
    m_impl->rounds.push_back(round);
    m_impl->run(u"INSERT INTO rounds (code, at, named, truth, points, program_points) VALUES (?,?,?,?,?,?)"_s,
                {round.code, round.at.toMSecsSinceEpoch(), causeId(round.named), causeId(round.truth), round.points,
                 round.programPoints});
}

std::vector<PlayedRound> ProgressStore::rounds() const
{
    return m_impl->rounds;
}

void ProgressStore::setProgramPoints(const PlayedRound &round)
{
    const auto found = std::find_if(m_impl->rounds.rbegin(), m_impl->rounds.rend(), [&](const PlayedRound &one) {
        return one.code == round.code && one.at.toMSecsSinceEpoch() == round.at.toMSecsSinceEpoch();
    });
    if (found == m_impl->rounds.rend()) {
        return;
    }
    found->programPoints = round.programPoints;
    m_impl->run(u"UPDATE rounds SET program_points = ? WHERE code = ? AND at = ?"_s,
                {round.programPoints, round.code, round.at.toMSecsSinceEpoch()});
}

void ProgressStore::keepResult(const QString &sessionId, const QString &trainee, const QByteArray &file)
{
    m_impl->results[{sessionId, trainee}] = file;
    m_impl->run(u"INSERT INTO results (session, trainee, file) VALUES (?,?,?)"
                " ON CONFLICT (session, trainee) DO UPDATE SET file = excluded.file"_s,
                {sessionId, trainee, file});
}

std::vector<KeptResult> ProgressStore::results(const QString &sessionId) const
{
    std::vector<KeptResult> files;
    for (const auto &[key, file] : m_impl->results) {
        if (key.first == sessionId) {
            files.push_back({key.second, file});
        }
    }
    return files;
}

void ProgressStore::forgetResults(const QString &sessionId)
{
    std::erase_if(m_impl->results, [&](const auto &one) { return one.first.first == sessionId; });
    m_impl->run(u"DELETE FROM results WHERE session = ?"_s, {sessionId});
}

void ProgressStore::setValue(const QString &key, const QString &value)
{
    m_impl->facts.insert(key, value);
    m_impl->run(
        u"INSERT INTO facts (name, value) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {key, value.isNull() ? u""_s : value});
}

QString ProgressStore::value(const QString &key) const
{
    return m_impl->facts.value(key);
}

}  // namespace resetscope::app::training
