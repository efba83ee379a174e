// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/case_store.h"

#include "app/report/case_json_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <array>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSchemaVersion = 1;

/// Primary result codes of SQLite (https://www.sqlite.org/rescode.html).
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isDamage(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == Corrupt || code == NotADb;
}

/// What a migration does: from version `index` to `index + 1`, inside one transaction.
const QStringList &migration(int index)
{
    static const std::array<QStringList, kSchemaVersion> steps{QStringList{
        u"CREATE TABLE cases (id TEXT PRIMARY KEY, title TEXT NOT NULL, url TEXT NOT NULL, headline TEXT NOT NULL,"
        " cause TEXT NOT NULL, confidence REAL NOT NULL, abstained INTEGER NOT NULL, finished INTEGER NOT NULL,"
        " started INTEGER NOT NULL, document BLOB NOT NULL)"_s,
        u"CREATE INDEX cases_by_start ON cases (started DESC)"_s,
        u"CREATE TABLE samples (case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE, probe TEXT NOT NULL,"
        " samples BLOB NOT NULL, PRIMARY KEY (case_id, probe))"_s,
    }};
    return steps[static_cast<std::size_t>(index)];
}

QByteArray packed(const QByteArray &json)
{
    // Level 1: written several times a second while a case runs.
    return qCompress(json, 1);
}

/// The bytes of a packed blob, or nothing where the stated size is absurd or the data is damaged.
std::optional<QByteArray> unpacked(const QByteArray &blob)
{
    if (blob.size() < 5) {
        return std::nullopt;
    }
    const auto byte = [&](int i) { return static_cast<quint32>(static_cast<unsigned char>(blob[i])); };
    const quint32 size = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
    if (size > static_cast<quint32>(kMaxCaseBytes)) {
        return std::nullopt;
    }
    QByteArray json = qUncompress(blob);
    return json.size() == static_cast<qsizetype>(size) ? std::optional(std::move(json)) : std::nullopt;
}

/// Changes whenever the samples of a probe change; samples are only added or thinned.
struct Fingerprint {
    std::size_t count = 0;
    double first_s = 0;
    double last_s = 0;
    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

Fingerprint fingerprint(const std::vector<probes::Sample> &samples)
{
    return samples.empty() ? Fingerprint{} : Fingerprint{samples.size(), samples.front().at_s, samples.back().at_s};
}

/// Samples by the name under which they stand in the file: "idle"; those of a check "check:0:idle".
template <typename Case> auto sampleLists(Case &file)
{
    std::vector<std::pair<QString, decltype(&file.probes.front().samples)>> lists;
    for (auto &record : file.probes) {
        lists.emplace_back(record.id, &record.samples);
    }
    for (std::size_t i = 0; i < file.checks.size(); ++i) {
        for (auto &record : file.checks[i].probes) {
            lists.emplace_back(u"check:%1:%2"_s.arg(i).arg(record.id), &record.samples);
        }
    }
    return lists;
}

}  // namespace

struct CaseStore::Impl {
    QString path;
    QString connection = u"resetscope-cases-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db;
    std::optional<StoreError> error;
    QHash<QString, Fingerprint> written;  ///< "case/probe": the samples that already stand in the file
    bool usable = false;
    bool damaged = false;  ///< the last error was damage

    std::optional<StoreError> failed(const QSqlError &cause)
    {
        damaged = isDamage(cause);
        error = StoreError{sentence(cause)};
        return error;
    }

    [[nodiscard]] QString sentence(const QSqlError &cause) const
    {
        const QString where = QDir::toNativeSeparators(path);
        switch (primaryCode(cause)) {
        case Full:
            return QCoreApplication::translate(
                       "CaseStore", "The disk is full, so the case could not be saved in %1. Free some space; "
                                    "nothing measured is lost while the program stays open.")
                .arg(where);
        case ReadOnly:
            return QCoreApplication::translate(
                       "CaseStore", "%1 may not be written to. Allow writing to it, or save the case as a report.")
                .arg(where);
        case Busy:
        case Locked:
            return QCoreApplication::translate("CaseStore", "Another program is using %1. Close it and try again.")
                .arg(where);
        case CantOpen:
            return QCoreApplication::translate(
                       "CaseStore",
                       "%1 could not be opened. Check that the folder exists and that you may write to it.")
                .arg(where);
        case IoError:
            return QCoreApplication::translate(
                       "CaseStore",
                       "The disk did not accept the case in %1. Check for free space and for a failing disk.")
                .arg(where);
        case Corrupt:
        case NotADb:
            return QCoreApplication::translate("CaseStore", "The saved cases in %1 are damaged.").arg(where);
        default:
            break;
        }
        return QCoreApplication::translate("CaseStore", "The saved cases in %1 could not be used (%2).")
            .arg(where, cause.databaseText().left(200));
    }

    std::optional<QSqlError> run(const QString &statement)
    {
        QSqlQuery query(db);
        return query.exec(statement) ? std::nullopt : std::optional(query.lastError());
    }

    void forget(const QString &id)
    {
        written.removeIf([prefix = id + u'/'](auto it) { return it.key().startsWith(prefix); });
    }

    std::optional<QSqlError> migrate();
    std::optional<QSqlError> openFile();
    void open();
    void close();
    bool setAside();
    std::optional<QSqlError> write(const CaseFile &file);
    std::optional<QSqlError> writeSamples(const CaseFile &file, QHash<QString, Fingerprint> &fresh);
    bool makeRoom();

    /// One change; a damaged file is set aside, a new one begun, and the change made there.
    template <typename Change> std::optional<StoreError> change(Change &&make)
    {
        if (!usable) {
            open();
        }
        if (!usable) {
            return error;
        }
        std::optional<QSqlError> cause = make();
        if (cause && primaryCode(*cause) == Full && makeRoom()) {
            cause = make();
        }
        if (!cause) {
            return std::nullopt;
        }
        const auto first = failed(*cause);
        if (isDamage(*cause) && setAside()) {
            const std::optional<StoreError> aside = error;
            cause = make();
            if (cause) {
                return failed(*cause);
            }
            error = aside;
            return std::nullopt;
        }
        return first;
    }
};

std::optional<QSqlError> CaseStore::Impl::migrate()
{
    QSqlQuery query(db);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
        return query.lastError();
    }
    int version = query.value(0).toInt();
    query.finish();
    if (version >= kSchemaVersion) {
        return std::nullopt;  // a newer program wrote it: only tables and columns are ever added
    }
    if (const auto cause = run(u"BEGIN IMMEDIATE"_s)) {
        return cause;
    }
    // Another instance may have migrated while this one waited for the lock.
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
        const QSqlError cause = query.lastError();
        run(u"ROLLBACK"_s);
        return cause;
    }
    version = query.value(0).toInt();
    query.finish();
    for (; version < kSchemaVersion; ++version) {
        for (const QString &statement : migration(version)) {
            if (const auto cause = run(statement)) {
                run(u"ROLLBACK"_s);
                return cause;
            }
        }
    }
    if (const auto cause = run(u"PRAGMA user_version = %1"_s.arg(kSchemaVersion))) {
        run(u"ROLLBACK"_s);
        return cause;
    }
    return run(u"COMMIT"_s);
}

std::optional<QSqlError> CaseStore::Impl::openFile()
{
    db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    db.setDatabaseName(path);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=4000"_s);
    if (!db.open()) {
        return db.lastError();
    }
    // WAL + NORMAL: a kill loses nothing that was committed, a power cut at most the last moment, never the file.
    for (const QString &statement : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                                     u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (const auto cause = run(statement)) {
            return cause;
        }
    }
    return migrate();
}

/// The write-ahead log holds every version of what was written since it was last worked in; that frees space on a
/// full disk. False when there was nothing to gain.
bool CaseStore::Impl::makeRoom()
{
    const qint64 before = QFileInfo(path + u"-wal"_s).size();
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return QFileInfo(path + u"-wal"_s).size() < before;
}

void CaseStore::Impl::close()
{
    usable = false;
    db.close();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection);
    written.clear();
}

void CaseStore::Impl::open()
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath())) {
        error = StoreError{
            QCoreApplication::translate(
                "CaseStore", "The folder %1 for saved cases could not be made. Check that you may write there.")
                .arg(QDir::toNativeSeparators(info.absolutePath()))};
        return;
    }
    if (!info.exists()) {
        // Cases tell of hosts and hold what was pasted: for this user alone, also what SQLite puts beside it.
        QFile fresh(path);
        if (fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    const auto cause = openFile();
    if (!cause) {
        usable = true;
        return;
    }
    failed(*cause);
    if (isDamage(*cause)) {
        setAside();
    } else {
        close();
    }
}

/// Renames the damaged file (and what belongs to it) and begins a new one. False when that failed too.
bool CaseStore::Impl::setAside()
{
    close();
    const QFileInfo info(path);
    QString aside;
    for (int i = 0; i < 1000 && (aside.isEmpty() || QFileInfo::exists(aside)); ++i) {
        const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
        aside = info.absoluteDir().filePath(u"%1.damaged-%2%3.%4"_s.arg(
            info.completeBaseName(), stamp, i == 0 ? QString() : u"-%1"_s.arg(i), info.suffix()));
    }
    if (!QFile::rename(path, aside)) {
        error = StoreError{QCoreApplication::translate(
                               "CaseStore",
                               "The saved cases in %1 are damaged and the file could not be set aside. Move it "
                               "away by hand; then cases can be saved again.")
                               .arg(QDir::toNativeSeparators(path))};
        return false;
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        QFile::rename(path + suffix, aside + suffix);
    }
    if (const auto cause = openFile()) {
        failed(*cause);
        close();
        return false;
    }
    usable = true;
    error = StoreError{
        QCoreApplication::translate(
            "CaseStore", "The saved cases were damaged. The file was set aside as %1 and a new one was begun.")
            .arg(QDir::toNativeSeparators(aside))};
    return true;
}

std::optional<QSqlError> CaseStore::Impl::writeSamples(const CaseFile &file, QHash<QString, Fingerprint> &fresh)
{
    for (const auto &[name, samples] : sampleLists(file)) {
        const QString key = file.id + u'/' + name;
        const Fingerprint now = fingerprint(*samples);
        const auto known = written.constFind(key);
        if (known != written.cend() && *known == now) {
            continue;
        }
        QSqlQuery query(db);
        query.prepare(u"INSERT INTO samples (case_id, probe, samples) VALUES (?, ?, ?)"
                      " ON CONFLICT (case_id, probe) DO UPDATE SET samples = excluded.samples"_s);
        query.addBindValue(file.id);
        query.addBindValue(name);
        query.addBindValue(packed(QJsonDocument(samplesToJson(*samples)).toJson(QJsonDocument::Compact)));
        if (!query.exec()) {
            return query.lastError();
        }
        fresh.insert(key, now);
    }
    return std::nullopt;
}

std::optional<QSqlError> CaseStore::Impl::write(const CaseFile &file)
{
    if (const auto cause = run(u"BEGIN IMMEDIATE"_s)) {
        return cause;
    }
    const QByteArray document = packed(QJsonDocument(toJson(file, false)).toJson(QJsonDocument::Compact));
    QSqlQuery query(db);
    query.prepare(u"SELECT 1 FROM cases WHERE id = ?"_s);
    query.addBindValue(file.id);
    if (query.exec() && !query.next()) {
        forget(file.id);  // new, or deleted by another window: its samples are not in the file
    }
    query.finish();
    query.prepare(u"INSERT INTO cases (id, title, url, headline, cause, confidence, abstained, finished, started,"
                  " document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  " ON CONFLICT (id) DO UPDATE SET title = excluded.title, url = excluded.url,"
                  " headline = excluded.headline, cause = excluded.cause, confidence = excluded.confidence,"
                  " abstained = excluded.abstained, finished = excluded.finished, started = excluded.started,"
                  " document = excluded.document"_s);
    for (const QVariant &value : {QVariant(file.id), QVariant(file.title.isNull() ? u""_s : file.title),
                                  QVariant(QString::fromStdString(file.target.url())),
                                  QVariant(file.diagnosis.headline.isNull() ? u""_s : file.diagnosis.headline),
                                  QVariant(causeId(file.diagnosis.cause)), QVariant(file.diagnosis.confidence),
                                  QVariant(file.diagnosis.abstained ? 1 : 0), QVariant(file.finished ? 1 : 0),
                                  QVariant(file.started.toMSecsSinceEpoch()), QVariant(document)}) {
        query.addBindValue(value);
    }
    QHash<QString, Fingerprint> fresh;
    std::optional<QSqlError> cause;
    if (!query.exec()) {
        cause = query.lastError();
    } else {
        cause = writeSamples(file, fresh);
    }
    if (!cause) {
        cause = run(u"COMMIT"_s);
    }
    if (cause) {
        run(u"ROLLBACK"_s);
        return cause;
    }
    written.insert(fresh);
    return std::nullopt;
}

CaseStore::CaseStore(const QString &path) : m_impl(std::make_unique<Impl>())
{
    m_impl->path = !path.isEmpty()
                       ? QFileInfo(path).absoluteFilePath()
                       : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/cases.sqlite"_s;
    m_impl->open();
}

CaseStore::~CaseStore()
{
    if (m_impl->db.isValid()) {
        m_impl->close();
    }
}

std::optional<StoreError> CaseStore::lastError() const
{
    return m_impl->error;
}

std::optional<StoreError> CaseStore::save(const CaseFile &file)
{
    return m_impl->change([&] { return m_impl->write(file); });
}

std::vector<CaseSummary> CaseStore::recent(int most) const
{
    std::vector<CaseSummary> out;
    if (!m_impl->usable) {
        return out;
    }
    QSqlQuery query(m_impl->db);
    query.prepare(u"SELECT id, title, url, headline, cause, confidence, abstained, finished, started FROM cases"
                  " ORDER BY started DESC, id LIMIT ?"_s);
    query.addBindValue(std::max(0, most));
    if (!query.exec()) {
        m_impl->failed(query.lastError());
        return out;
    }
    while (query.next()) {
        CaseSummary summary;
        summary.id = query.value(0).toString();
        summary.title = query.value(1).toString();
        summary.url = query.value(2).toString();
        summary.headline = query.value(3).toString();
        summary.cause = causeFromId(query.value(4).toString()).value_or(Cause::Healthy);
        summary.confidence = query.value(5).toDouble();
        summary.abstained = query.value(6).toInt() != 0;
        summary.finished = query.value(7).toInt() != 0;
        summary.started = QDateTime::fromMSecsSinceEpoch(query.value(8).toLongLong());
        out.push_back(std::move(summary));
    }
    if (query.lastError().isValid()) {
        m_impl->failed(query.lastError());
    }
    return out;
}

std::variant<CaseFile, StoreError> CaseStore::load(const QString &id) const
{
    if (!m_impl->usable) {
        return m_impl->error.value_or(
            StoreError{QCoreApplication::translate("CaseStore", "The saved cases are not available.")});
    }
    const auto unreadable = [] {
        return StoreError{QCoreApplication::translate(
            "CaseStore", "This saved case is damaged and cannot be opened. The other cases are not "
                         "affected; delete this one or run the tests again.")};
    };
    QSqlQuery query(m_impl->db);
    query.prepare(u"SELECT document, title FROM cases WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec()) {
        return *m_impl->failed(query.lastError());
    }
    if (!query.next()) {
        return query.lastError().isValid()
                   ? *m_impl->failed(query.lastError())
                   : StoreError{QCoreApplication::translate(
                         "CaseStore", "This case is not there any more. It may have been deleted in another window.")};
    }
    const auto json = unpacked(query.value(0).toByteArray());
    const QString title = query.value(1).toString();
    if (!json) {
        return unreadable();
    }
    auto read = caseFromJson(*json, m_impl->path);
    if (!std::holds_alternative<CaseFile>(read)) {
        return unreadable();
    }
    CaseFile file = std::get<CaseFile>(std::move(read));
    file.title = title;
    query.prepare(u"SELECT probe, samples FROM samples WHERE case_id = ?"_s);
    query.addBindValue(id);
    if (!query.exec()) {
        return *m_impl->failed(query.lastError());
    }
    int budget = kMaxCaseSamples;
    const auto lists = sampleLists(file);
    while (query.next()) {
        const QString probe = query.value(0).toString();
        const auto record =
            std::find_if(lists.begin(), lists.end(), [&](const auto &candidate) { return candidate.first == probe; });
        const auto samples = unpacked(query.value(1).toByteArray());
        if (record == lists.end() || !samples) {
            continue;  // the conclusions stand in the document; only a chart stays empty
        }
        JsonReader in(m_impl->path);
        auto list = in.samples(QJsonDocument::fromJson(*samples).array(), probe.section(u':', -1).toStdString(),
                               QString(), budget);
        if (!in.failed()) {
            *record->second = std::move(list);
        }
    }
    return file;
}

std::optional<StoreError> CaseStore::rename(const QString &id, const QString &title)
{
    return m_impl->change([&]() -> std::optional<QSqlError> {
        QSqlQuery query(m_impl->db);
        query.prepare(u"UPDATE cases SET title = ? WHERE id = ?"_s);
        query.addBindValue(title.isNull() ? u""_s : title);
        query.addBindValue(id);
        return query.exec() ? std::nullopt : std::optional(query.lastError());
    });
}

std::optional<StoreError> CaseStore::remove(const QString &id)
{
    const auto problem = m_impl->change([&]() -> std::optional<QSqlError> {
        QSqlQuery query(m_impl->db);
        query.prepare(u"DELETE FROM cases WHERE id = ?"_s);
        query.addBindValue(id);
        return query.exec() ? std::nullopt : std::optional(query.lastError());
    });
    if (!problem) {
        m_impl->forget(id);
    }
    return problem;
}

}  // namespace resetscope::app
