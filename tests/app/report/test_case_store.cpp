// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/case_json.h"
#include "app/store/case_store.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using resetscope::tests::SampleCase;
using resetscope::tests::sampleCase;

namespace {

constexpr auto kChild = "RESETSCOPE_STORE_CHILD";

/// A case as it grows while it runs: step n has n lane samples more.
CaseFile growing(int step)
{
    CaseFile file = sampleCase(SampleCase::Cancelled);
    file.elapsed_s = step;
    for (ProbeRecord &record : file.probes) {
        if (record.id == u"idle"_s) {
            record.samples.clear();
            for (int i = 0; i < step; ++i) {
                record.samples.push_back({"idle", 0.1 * i, probes::ValueSample{"step", static_cast<double>(i)}});
            }
        }
    }
    return file;
}

std::size_t idleSamples(const CaseFile &file)
{
    for (const ProbeRecord &record : file.probes) {
        if (record.id == u"idle"_s) {
            return record.samples.size();
        }
    }
    return 0;
}

/// In the child: saves without end and says after each save which one is safe.
[[noreturn]] void saveUntilKilled(const QString &path)
{
    CaseStore store(path);
    for (int step = 1;; ++step) {
        if (store.save(growing(step))) {
            std::_Exit(3);
        }
        std::printf("%d\n", step);
        std::fflush(stdout);
    }
}

const bool kFactory = tests::setApplicationFactory([](int &argc, char **argv) -> std::unique_ptr<QObject> {
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsSet(kChild)) {
        saveUntilKilled(qEnvironmentVariable(kChild));
    }
    return application;
});

CaseFile loaded(const CaseStore &store, const QString &id)
{
    auto result = store.load(id);
    return std::holds_alternative<CaseFile>(result) ? std::get<CaseFile>(std::move(result)) : CaseFile();
}

QJsonObject measured(const CaseFile &file)
{
    const QJsonObject json = toJson(file);
    return {{u"case"_s, json[u"case"_s]}, {u"probes"_s, json[u"probes"_s]}, {u"findings"_s, json[u"findings"_s]}};
}

}  // namespace

class TestCaseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"sub folder/cases.sqlite"_s);
    }

    void savesAndLoads()
    {
        {
            CaseStore store(m_path);
            QVERIFY(!store.lastError());
            for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::Healthy, SampleCase::Cancelled}) {
                QVERIFY(!store.save(sampleCase(kind)));
            }
        }
        const CaseStore store(m_path);
        QCOMPARE(store.recent().size(), std::size_t{3});
        for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::Healthy, SampleCase::Cancelled}) {
            const CaseFile file = sampleCase(kind);
            QCOMPARE(measured(loaded(store, file.id)), measured(file));
        }
    }

    void listsNewestFirst()
    {
        CaseStore store(m_path);
        for (int i = 0; i < 5; ++i) {
            CaseFile file = sampleCase(i == 2 ? SampleCase::Abstained : SampleCase::IdleTimeout);
            file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            file.title = QString::number(i);
            file.started = file.started.addSecs(i * 60);
            file.finished = i != 4;
            QVERIFY(!store.save(file));
        }
        const auto all = store.recent();
        QCOMPARE(all.size(), std::size_t{5});
        QCOMPARE(all.front().title, u"4"_s);
        QVERIFY(!all.front().finished);
        QVERIFY(all[2].abstained);
        QCOMPARE(all.back().cause, Cause::IdleTimeout);
        QCOMPARE(all.back().url, u"tls://orders.example.net:5671"_s);
        QCOMPARE(all.back().confidence, 0.94);
        QVERIFY(!all.back().headline.isEmpty());
        QCOMPARE(store.recent(2).size(), std::size_t{2});
        QVERIFY(store.recent(0).empty());
    }

    void renamesAndRemoves()
    {
        CaseStore store(m_path);
        const CaseFile file = sampleCase(SampleCase::IdleTimeout);
        QVERIFY(!store.save(file));
        QVERIFY(!store.rename(file.id, u"Robert'); DROP TABLE cases;--"_s));
        QCOMPARE(loaded(store, file.id).title, u"Robert'); DROP TABLE cases;--"_s);
        QCOMPARE(store.recent().front().title, u"Robert'); DROP TABLE cases;--"_s);
        QVERIFY(!store.remove(file.id));
        QVERIFY(store.recent().empty());
        QVERIFY(std::holds_alternative<StoreError>(store.load(file.id)));
        // Saving again after removal brings everything back, the samples too.
        QVERIFY(!store.save(file));
        QCOMPARE(measured(loaded(store, file.id)), measured(file));
    }

    void growsWithTheRun()
    {
        CaseStore store(m_path);
        for (const int step : {1, 2, 50, 51}) {
            QVERIFY(!store.save(growing(step)));
            QCOMPARE(idleSamples(loaded(store, growing(step).id)), static_cast<std::size_t>(step));
        }
        QCOMPARE(store.recent().size(), std::size_t{1});
    }

    void aKillLosesNothingSaved()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(kChild), m_path);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(child.waitForStarted(10'000));
        QByteArray said;
        while (said.count('\n') < 25) {
            QVERIFY2(child.waitForReadyRead(30'000), "the child did not save");
            said += child.readAllStandardOutput();
        }
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished(10'000));
        said += child.readAllStandardOutput();
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const int last = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
        QVERIFY(last >= 25);

        CaseStore store(m_path);
        QVERIFY2(!store.lastError(), store.lastError() ? qPrintable(store.lastError()->message) : "");
        const CaseFile file = loaded(store, growing(1).id);
        // The save after the last announced one may have been complete as well.
        QVERIFY(file.elapsed_s >= last && file.elapsed_s <= last + 1);
        QCOMPARE(idleSamples(file), static_cast<std::size_t>(file.elapsed_s));
        QVERIFY(!store.recent().front().finished);
        QVERIFY(!store.save(growing(1000)));
    }

    void twoInstancesShareTheFile()
    {
        CaseStore one(m_path);
        CaseStore two(m_path);
        CaseFile a = sampleCase(SampleCase::IdleTimeout);
        CaseFile b = sampleCase(SampleCase::Healthy);
        for (int i = 0; i < 10; ++i) {
            a.elapsed_s = b.elapsed_s = i;
            QVERIFY(!one.save(a));
            QVERIFY(!two.save(b));
        }
        QCOMPARE(one.recent().size(), std::size_t{2});
        QCOMPARE(two.recent().size(), std::size_t{2});
        QCOMPARE(loaded(one, b.id).elapsed_s, 9.0);
        QVERIFY(!two.remove(a.id));
        QVERIFY(std::holds_alternative<StoreError>(one.load(a.id)));
        // The first still runs that case: all of it must come back, although it believes the samples are there.
        QVERIFY(!one.save(a));
        QCOMPARE(measured(loaded(two, a.id)), measured(a));
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is not a database, it is a letter. ").repeated(200);
        QTest::newRow("zeros behind a head") << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\0');
        QTest::newRow("noise") << QByteArray("\x13\x37\xff\x00", 4).repeated(4096);
    }

    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        CaseStore store(m_path);
        QVERIFY(store.lastError());
        QVERIFY(store.lastError()->message.contains(u"damaged-"_s));
        QVERIFY(!store.save(sampleCase(SampleCase::IdleTimeout)));
        QCOMPARE(store.recent().size(), std::size_t{1});
        const QStringList aside = QFileInfo(m_path).dir().entryList({u"cases.damaged-*.sqlite"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QFile kept(QFileInfo(m_path).dir().filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
    }

    void oneDamagedCaseDoesNotHurtTheOthers()
    {
        const CaseFile good = sampleCase(SampleCase::Healthy);
        const CaseFile bad = sampleCase(SampleCase::IdleTimeout);
        {
            CaseStore store(m_path);
            QVERIFY(!store.save(good));
            QVERIFY(!store.save(bad));
        }
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            db.setDatabaseName(m_path);
            QVERIFY(db.open());
            QSqlQuery query(db);
            query.prepare(u"UPDATE cases SET document = ? WHERE id = ?"_s);
            query.addBindValue(QByteArray("\xff\xff\xff\xffjunk", 8));
            query.addBindValue(bad.id);
            QVERIFY(query.exec());
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
        const CaseStore store(m_path);
        QCOMPARE(store.recent().size(), std::size_t{2});
        QVERIFY(std::holds_alternative<StoreError>(store.load(bad.id)));
        QCOMPARE(measured(loaded(store, good.id)), measured(good));
    }

    void aFullDiskGivesASentence()
    {
        CaseStore store(m_path);
        const CaseFile first = growing(5);
        QVERIFY(!store.save(first));
        CaseFile file = growing(6);
        // Noise does not compress: this save needs more room than there is.
        for (int i = 0; i < 3000; ++i) {
            file.errorText += QUuid::createUuid().toString();
        }
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{64 * 1024, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto error = store.save(file);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(error);
        QVERIFY(error->message.contains(u"cases.sqlite"_s));
        // What was saved before stands, and the next save works when there is room again.
        QCOMPARE(loaded(store, file.id).elapsed_s, 5.0);
        QVERIFY(!store.save(file));
        QCOMPARE(loaded(store, file.id).errorText, file.errorText);
    }

    void anUnusablePlaceGivesASentence()
    {
        QFile blocker(m_folder->filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        CaseStore store(m_folder->filePath(u"file/cases.sqlite"_s));
        QVERIFY(store.lastError());
        const auto error = store.save(sampleCase(SampleCase::Healthy));
        QVERIFY(error && !error->message.isEmpty());
        QVERIFY(store.recent().empty());
        QVERIFY(std::holds_alternative<StoreError>(store.load(u"x"_s)));
        QVERIFY(store.rename(u"x"_s, u"y"_s));
        QVERIFY(store.remove(u"x"_s));
    }

    void aReadOnlyFileGivesASentence()
    {
        if (::geteuid() == 0) {
            QSKIP("root may write everywhere");
        }
        {
            CaseStore store(m_path);
            QVERIFY(!store.save(growing(1)));
        }
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        CaseStore store(m_path);
        const auto error = store.save(growing(2));
        QVERIFY(error && !error->message.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

RESETSCOPE_TEST(TestCaseStore);

#include "test_case_store.moc"
