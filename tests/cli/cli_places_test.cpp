// SPDX-License-Identifier: GPL-3.0-or-later
// `places` and `import`: a second place behind a real sshd, and folders of results.
#include "probes/lab/lab.h"
#include "tests/cli/cli_process.h"
#include "tests/support/registry.h"
#include "tests/support/ssh_server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::tests;

class CliPlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameFaultFromBoth();
    void onePlaceFails();
    void allPlacesFail();
    void interruptEndsEverything();
    void wrongUsage_data();
    void wrongUsage();
    void importRefusesNothingUsable();
    void filesForManyPlaces();
    void prometheusFile();

private:
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<probes::lab::Lab> m_lab;
};

void CliPlacesTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    if (!m_server->problem().isEmpty()) {
        QSKIP(qPrintable(m_server->problem()));
    }
    auto started = probes::lab::start("idle-timeout-rst", {0, 2.5});
    QVERIFY(std::holds_alternative<std::unique_ptr<probes::lab::Lab>>(started));
    m_lab = std::get<std::unique_ptr<probes::lab::Lab>>(std::move(started));
}

void CliPlacesTest::sameFaultFromBoth()
{
    const QTemporaryDir folder;
    const CliResult run =
        runCli({u"places"_s, QString::fromStdString(m_lab->url()), u"--ssh"_s, u"127.0.0.1"_s, u"--ssh-config"_s,
                m_server->config(), u"--local"_s, u"--json"_s, u"--max-idle"_s, u"6"_s, u"--save"_s, folder.path()});
    QVERIFY2(run.exitCode == 1, run.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(json[u"schema"_s].toString(), u"resetscope.places/1"_s);
    QVERIFY2(json[u"comparison"_s][u"pattern"_s].toString() == u"same_everywhere"_s, run.out.left(600).constData());
    const QJsonArray places = json[u"places"_s].toArray();
    QCOMPARE(places.size(), 2);
    QVERIFY(places[0][u"here"_s].toBool());
    QCOMPARE(places[1][u"name"_s].toString(), u"127.0.0.1"_s);
    for (const QJsonValue place : places) {
        QCOMPARE(place[u"cause"_s].toString(), u"idle_timeout"_s);
        QVERIFY(std::abs(place[u"limit"_s][u"value"_s].toDouble() - 2.5) < 0.6);
    }
    QVERIFY(run.err.contains("127.0.0.1: "));  // progress from there

    // What was saved is what `import` reads.
    QCOMPARE(QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files),
             (QStringList{u"127.0.0.1.json"_s, u"this-computer.json"_s}));
    QFile bad(folder.filePath(u"bad.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("nothing") == 7);
    bad.close();
    const CliResult import = runCli({u"import"_s, folder.path(), u"--json"_s});
    QCOMPARE(import.exitCode, 1);
    QVERIFY(import.err.contains("bad.json: "));
    const QJsonObject again = QJsonDocument::fromJson(import.out).object();
    QCOMPARE(again[u"comparison"_s][u"pattern"_s].toString(), u"same_everywhere"_s);
    QCOMPARE(again[u"refused"_s].toArray().size(), 1);
    const CliResult text = runCli({u"import"_s, folder.path()});
    QVERIFY(text.out.startsWith("The same fault shows from every place"));
    QVERIFY(text.out.contains("127.0.0.1: "));
}

void CliPlacesTest::onePlaceFails()
{
    const CliResult run =
        runCli({u"places"_s, QString::fromStdString(m_lab->url()), u"--ssh"_s, u"127.0.0.1"_s, u"--ssh-config"_s,
                m_server->strangeConfig(), u"--local"_s, u"--only"_s, u"connect"_s});
    QVERIFY2(run.exitCode != -1, run.err.constData());
    QVERIFY2(run.out.contains("host key"), run.out.constData());
    QVERIFY(run.out.contains("two places"));  // too few to compare
}

void CliPlacesTest::allPlacesFail()
{
    const CliResult run = runCli({u"places"_s, QString::fromStdString(m_lab->url()), u"--ssh"_s, u"127.0.0.1:1"_s,
                                  u"--ssh-config"_s, m_server->config(), u"--json"_s});
    QCOMPARE(run.exitCode, 3);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(json[u"places"_s][0][u"says"_s].toString(), u"failed"_s);
    QCOMPARE(json[u"places"_s][0][u"problem"_s][u"id"_s].toString(), u"connect"_s);
}

void CliPlacesTest::interruptEndsEverything()
{
    CliProcess run({u"places"_s, QString::fromStdString(m_lab->url()), u"--ssh"_s, u"127.0.0.1"_s, u"--ssh-config"_s,
                    m_server->config(), u"--json"_s, u"--only"_s, u"dns,connect,idle"_s, u"--max-idle"_s, u"60"_s});
    QVERIFY2(run.waitForErr("127.0.0.1: idle"), run.err().constData());
    run.signal(SIGINT);
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 130);
    const QJsonObject place = run.json()[u"places"_s][0].toObject();
    QVERIFY(place[u"cut_off"_s].toBool());
    QVERIFY(!place[u"report"_s][u"findings"_s].toArray().isEmpty());  // what was measured until then
}

void CliPlacesTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const QString url = u"http://127.0.0.1:1/"_s;
    QTest::newRow("no target") << QStringList{u"places"_s};
    QTest::newRow("no place") << QStringList{u"places"_s, url, u"--local"_s};
    QTest::newRow("place") << QStringList{u"places"_s, url, u"--ssh"_s, u"-oProxyCommand=x"_s};
    QTest::newRow("key") << QStringList{u"places"_s, url, u"--ssh"_s, u"db1"_s, u"--identity"_s, u"/no/such/key"_s};
    QTest::newRow("target") << QStringList{u"places"_s, u"ftp://x"_s, u"--ssh"_s, u"db1"_s};
    QTest::newRow("folder") << QStringList{u"places"_s, url, u"--ssh"_s, u"db1"_s, u"--save"_s, u"/dev/null/x"_s};
    QTest::newRow("import nothing") << QStringList{u"import"_s};
    QTest::newRow("import no folder") << QStringList{u"import"_s, u"/no/such/folder"_s};
}

void CliPlacesTest::wrongUsage()
{
    QFETCH(QStringList, words);
    const CliResult run = runCli(words);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
}

void CliPlacesTest::importRefusesNothingUsable()
{
    const QTemporaryDir folder;
    QFile bad(folder.filePath(u"bad.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{}") == 2);
    bad.close();
    const CliResult run = runCli({u"import"_s, folder.path()});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.err.count('\n'), 2);
}

void CliPlacesTest::filesForManyPlaces()
{
    const QTemporaryDir folder;
    const QString job = folder.filePath(u"job.yaml"_s);
    const CliResult run =
        runCli({u"places"_s, u"https://shop.example.com/"_s, u"--write-kubernetes"_s, job, u"--write-ansible"_s, u"-"_s,
                u"--nodes"_s, u"5"_s, u"--image"_s, u"registry.example.com/resetscope-cli:1"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out.startsWith("---\n") && run.out.contains("ansible.builtin.command"));
    QFile file(job);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("parallelism: 5\n") && text.contains("kubectl apply -f job.yaml") &&
            text.contains("\"registry.example.com/resetscope-cli:1\""));
    const CliResult secret =
        runCli({u"places"_s, u"https://shop.example.com/?token=geheim"_s, u"--write-kubernetes"_s, u"-"_s});
    QCOMPARE(secret.exitCode, 2);
    QVERIFY(!secret.out.contains("geheim") && !secret.err.contains("geheim"));
    for (const QStringList &wrong : {QStringList{u"--nodes"_s, u"0"_s}, QStringList{u"--image"_s, u"a b"_s}}) {
        QCOMPARE(runCli(QStringList{u"places"_s, u"https://shop.example.com/"_s, u"--write-ansible"_s, u"-"_s} + wrong)
                     .exitCode,
                 2);
    }
}

void CliPlacesTest::prometheusFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"resetscope.prom"_s);
    const QString url = QString::fromStdString(m_lab->url());
    const CliResult run = runCli({u"diagnose"_s, url, u"--json"_s, u"--max-idle"_s, u"6"_s, u"--prometheus"_s, path});
    QVERIFY2(run.exitCode == 1, run.err.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("# TYPE resetscope_idle_limit_seconds gauge\nresetscope_idle_limit_seconds{target=\"" +
                           url.toUtf8() + "\"} 2."),
             text.constData());
    QVERIFY(text.contains("cause=\"idle_timeout\"} 0.") && text.contains("resetscope_run_complete{"));
    QCOMPARE(runCli({u"diagnose"_s, url, u"--prometheus"_s, u"/no/such/folder/x.prom"_s}).exitCode, 2);
    const QString watched = folder.filePath(u"watch.prom"_s);
    const CliResult watch = runCli({u"watch"_s, url, u"--for"_s, u"3"_s, u"--prometheus"_s, watched});
    QVERIFY2(watch.exitCode >= 0, watch.err.constData());
    QFile seen(watched);
    QVERIFY(seen.open(QIODevice::ReadOnly) && seen.readAll().contains("resetscope_reset_ratio{"));
}

RESETSCOPE_TEST(CliPlacesTest)
#include "cli_places_test.moc"
