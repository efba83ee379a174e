// SPDX-License-Identifier: GPL-3.0-or-later
// The second place, against a real sshd on loopback.
#include "app/places/outcome.h"
#include "app/places/remote_run.h"
#include "probes/lab/lab.h"
#include "tests/support/registry.h"
#include "tests/support/ssh_server.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::app;
using namespace resetscope::tests;
using Stage = RemoteRun::Stage;

namespace {

const QString kTwin = QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope-cli");

SshPlace placeAt(const QString &config)
{
    SshPlace place;
    place.host = u"127.0.0.1"_s;
    place.config = config;
    return place;
}

RemoteRun::Options options(const QString &twin = kTwin)
{
    RemoteRun::Options result;
    result.twin = twin;
    return result;
}

/// Programs that run now whose arguments hold `text`.
QStringList processesWith(const QString &text)
{
    QStringList found;
    for (const QString &id : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/"_s + id + u"/cmdline"_s);
        if (id.front().isDigit() && file.open(QIODevice::ReadOnly)) {
            const QString line = QString::fromUtf8(file.readAll().replace('\0', ' '));
            if (line.contains(text)) {
                found << id + u": "_s + line;
            }
        }
    }
    return found;
}

QSet<QString> copiedFolders()
{
    QSet<QString> found;
    for (const QString &base : {QDir::tempPath(), u"/tmp"_s, u"/var/tmp"_s}) {
        for (const QString &name : QDir(base).entryList({u"resetscope.*"_s}, QDir::Dirs)) {
            if (QFile::exists(base + u'/' + name + u"/resetscope-cli"_s)) {
                found.insert(base + u'/' + name);
            }
        }
    }
    return found;
}

bool ended(RemoteRun &run, int timeout_ms = 90000)
{
    QSignalSpy spy(&run, &RemoteRun::finished);
    return !run.isRunning() || spy.wait(timeout_ms);
}

QByteArray said(const RemoteRun &run)
{
    return (run.problem() ? run.problem()->id + u": "_s + run.problem()->sentence : u"no problem"_s).toUtf8() +
           " last line: " + run.lastLine().toUtf8();
}

QString scriptFile(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        return {};
    }
    file.close();
    ::chmod(path.toLocal8Bit().constData(), 0755);
    return path;
}

}  // namespace

class RemoteRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void copiedWhenMissing();
    void usedWhenFound();
    void unknownHostKey();
    void changedHostKey();
    void wrongKey();
    void nobodyListens();
    void nameNotFound();
    void hereIsNothingToCopy();
    void otherMachine();
    void programThatDoesNotStart();
    void forcedCommand();
    void noiseOfTheLogin();
    void resultThatIsNone();
    void resultWithoutEnd();
    void cancelWhileMeasuring();
    void cancelWhileConnecting();
    void goneWithoutAWord();
    void oddArgumentsArriveUnchanged();
    void noSshHere();

private:
    RunRequest request(double maxIdle = 1.5) const;
    std::unique_ptr<probes::lab::Lab> m_lab;
    std::unique_ptr<SshServer> m_bare;  ///< sessions without resetscope-cli
};

void RemoteRunTest::initTestCase()
{
    m_bare = std::make_unique<SshServer>();
    if (!m_bare->problem().isEmpty()) {
        QSKIP(qPrintable(m_bare->problem()));
    }
    auto started = probes::lab::start("healthy", {0, 0});
    QVERIFY(std::holds_alternative<std::unique_ptr<probes::lab::Lab>>(started));
    m_lab = std::get<std::unique_ptr<probes::lab::Lab>>(std::move(started));
}

RunRequest RemoteRunTest::request(double maxIdle) const
{
    RunRequest request;
    request.target = std::get<probes::Target>(probes::parseTarget(m_lab->url()));
    request.options.maxIdle = probes::Seconds(maxIdle);
    request.only = QStringList{u"dns"_s, u"connect"_s, u"http"_s};
    return request;
}

void RemoteRunTest::copiedWhenMissing()
{
    const QSet<QString> before = copiedFolders();
    RemoteRun run(placeAt(m_bare->config()), options());
    QStringList lines;
    QList<Stage> stages;
    connect(&run, &RemoteRun::line, this, [&](const QString &line) { lines << line; });
    connect(&run, &RemoteRun::changed, this, [&] {
        if (stages.isEmpty() || stages.last() != run.stage()) {
            stages << run.stage();
        }
    });
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.stage() == Stage::Done, said(run).constData());
    QVERIFY(run.wasCopied());
    QCOMPARE(stages, (QList<Stage>{Stage::Connecting, Stage::Looking, Stage::Copying, Stage::Measuring, Stage::Done}));
    QVERIFY(run.result());
    QVERIFY(!run.result()->findings.empty());
    QCOMPARE(QString::fromStdString(run.result()->target.url()), QString::fromStdString(request().target.url()));
    QVERIFY2(lines.size() >= 3, qPrintable(lines.join(u'|')));  // the tests there report as they go
    QTRY_COMPARE_WITH_TIMEOUT(copiedFolders(), before, 20000);  // nothing is left there
}

void RemoteRunTest::usedWhenFound()
{
    SshServer::Options with;
    with.path = QStringLiteral(RESETSCOPE_BIN_DIR) + u":/usr/bin:/bin"_s;
    const SshServer server(with);
    QCOMPARE(server.problem(), QString());
    RemoteRun run(placeAt(server.config()), options(u"/no/such/program"_s));
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.stage() == Stage::Done, said(run).constData());
    QVERIFY(!run.wasCopied());
    QCOMPARE(run.version(), QStringLiteral(RESETSCOPE_VERSION));
}

void RemoteRunTest::unknownHostKey()
{
    RemoteRun run(placeAt(m_bare->strangeConfig()), options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QCOMPARE(run.stage(), Stage::Failed);
    QVERIFY2(run.problem()->id == u"host_key_unknown"_s, said(run).constData());
    QVERIFY(run.problem()->advice.contains(u"fingerprint"_s));
    QVERIFY(!run.result());
    QFile known(m_bare->path(u"strange.known"));
    QVERIFY(known.open(QIODevice::ReadOnly));
    QCOMPARE(known.readAll(), QByteArray());  // and it was not taken over silently
}

void RemoteRunTest::changedHostKey()
{
    RemoteRun run(placeAt(m_bare->changedConfig()), options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"host_key_changed"_s, said(run).constData());
}

void RemoteRunTest::wrongKey()
{
    SshPlace place = placeAt(m_bare->config());
    place.identity = m_bare->strangeKey();
    // The key of the configuration would get in; a key that is named is the only one.
    QFile config(m_bare->path(u"keyless.conf"));
    QFile whole(m_bare->config());
    QVERIFY(whole.open(QIODevice::ReadOnly) && config.open(QIODevice::WriteOnly));
    for (const QByteArray &line : whole.readAll().split('\n')) {
        config.write(line.contains("IdentityFile") ? QByteArray() : line + '\n');
    }
    config.close();
    place.config = config.fileName();
    RemoteRun run(place, options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"login"_s, said(run).constData());
}

void RemoteRunTest::nobodyListens()
{
    SshPlace place = placeAt(m_bare->config());
    place.port = 1;
    RemoteRun run(place, options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"connect"_s, said(run).constData());
    QVERIFY(run.problem()->sentence.contains(u"127.0.0.1:1"_s));
}

void RemoteRunTest::nameNotFound()
{
    SshPlace place = placeAt(m_bare->config());
    place.host = u"no-such-host.invalid"_s;
    RemoteRun run(place, options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"name"_s, said(run).constData());
}

void RemoteRunTest::hereIsNothingToCopy()
{
    RemoteRun run(placeAt(m_bare->config()), options(u"/no/such/program"_s));
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && (run.problem()->id == u"machine"_s || run.problem()->id == u"program"_s),
             said(run).constData());
}

void RemoteRunTest::otherMachine()
{
    // An ELF head of a machine that this one is not (s390x, big endian).
    const QTemporaryDir folder;
    QByteArray elf("\x7f"
                   "ELF\x02\x02\x01",
                   7);
    elf += QByteArray(9, '\0') + QByteArray("\x00\x02\x00\x16", 4) + QByteArray(100, '\0');
    const QString path = scriptFile(folder, u"twin"_s, elf);
    QCOMPARE(machineOf(path), u"s390x"_s);
    RemoteRun run(placeAt(m_bare->config()), options(path));
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"machine"_s, said(run).constData());
    QVERIFY(run.problem()->sentence.contains(u"s390x"_s));
}

void RemoteRunTest::programThatDoesNotStart()
{
    const QSet<QString> before = copiedFolders();
    // A real program whose library is not there: the loader says so, and so do we.
    const QTemporaryDir folder;
    QFile source(kTwin);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray bytes = source.readAll();
    QVERIFY(bytes.contains("libQt6Core.so.6"));
    bytes.replace("libQt6Core.so.6", "libQt6Nope.so.6");
    RemoteRun run(placeAt(m_bare->config()), options(scriptFile(folder, u"twin"_s, bytes)));
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"libraries"_s, said(run).constData());
    QVERIFY(run.problem()->sentence.contains(u"libQt6Nope.so.6"_s));
    QTRY_COMPARE_WITH_TIMEOUT(copiedFolders(), before, 20000);
}

void RemoteRunTest::forcedCommand()
{
    SshServer::Options forced;
    forced.forcedCommand = u"echo welcome"_s;
    const SshServer server(forced);
    QCOMPARE(server.problem(), QString());
    RemoteRun run(placeAt(server.config()), options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"ssh"_s, said(run).constData());
}

void RemoteRunTest::noiseOfTheLogin()
{
    // What a login prints does not end up in the result.
    SshServer::Options noisy;
    noisy.forcedCommand = u"echo welcome; echo '@begin'; eval \"$SSH_ORIGINAL_COMMAND\""_s;
    const SshServer server(noisy);
    QCOMPARE(server.problem(), QString());
    RemoteRun run(placeAt(server.config()), options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.stage() == Stage::Done, said(run).constData());

    SshServer::Options endless;
    endless.forcedCommand = u"yes welcome"_s;
    const SshServer other(endless);
    RemoteRun flooded(placeAt(other.config()), options());
    flooded.start(diagnoseArguments(request()));
    QVERIFY(ended(flooded));
    QVERIFY2(flooded.problem() && flooded.problem()->id == u"noise"_s, said(flooded).constData());
}

void RemoteRunTest::resultThatIsNone()
{
    const QTemporaryDir folder;
    QVERIFY(!scriptFile(folder, u"resetscope-cli"_s,
                        "#!/bin/sh\n[ \"$1\" = --version ] && exec echo 'resetscope-cli 9.9'\necho '{\"schema\": 1}'\n")
                 .isEmpty());
    SshServer::Options with;
    with.path = folder.path() + u":/usr/bin:/bin"_s;
    const SshServer server(with);
    RemoteRun run(placeAt(server.config()), options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"result"_s, said(run).constData());
    QCOMPARE(run.version(), u"9.9"_s);
    QVERIFY(!run.result());
}

void RemoteRunTest::resultWithoutEnd()
{
    const QTemporaryDir folder;
    QVERIFY(!scriptFile(folder, u"resetscope-cli"_s,
                        "#!/bin/sh\n[ \"$1\" = --version ] && exec echo 'resetscope-cli 9.9'\nexec yes '[[[['\n")
                 .isEmpty());
    SshServer::Options with;
    with.path = folder.path() + u":/usr/bin:/bin"_s;
    const SshServer server(with);
    RemoteRun run(placeAt(server.config()), options());
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QVERIFY2(run.problem() && run.problem()->id == u"result"_s, said(run).constData());
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(u"yes [[[["_s), QStringList(), 20000);
}

void RemoteRunTest::cancelWhileMeasuring()
{
    const QSet<QString> before = copiedFolders();
    RunRequest wish = request(60);
    wish.only = QStringList{u"dns"_s, u"connect"_s, u"idle"_s};
    const QString mark = u"--seed=%1"_s.arg(QRandomGenerator::global()->bounded(1'000'000'000));
    wish.options.seed = mark.section(u'=', 1).toULongLong();
    RemoteRun run(placeAt(m_bare->config()), options());
    run.start(diagnoseArguments(wish));
    QTRY_VERIFY_WITH_TIMEOUT(run.lastLine().startsWith(u"idle"_s) || !run.isRunning(), 60000);
    QVERIFY2(run.isRunning(), said(run).constData());
    QVERIFY(!processesWith(mark).isEmpty());
    run.cancel();
    QVERIFY(ended(run));
    QCOMPARE(run.stage(), Stage::Cancelled);
    QVERIFY(run.result());  // what was measured until then
    QVERIFY(probes::find(run.result()->findings, "connect_outcome"));
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(mark), QStringList(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(copiedFolders(), before, 20000);
}

void RemoteRunTest::cancelWhileConnecting()
{
    const QSet<QString> before = copiedFolders();
    RemoteRun run(placeAt(m_bare->config()), options());
    run.start(diagnoseArguments(request()));
    run.cancel();
    QVERIFY(ended(run));
    QCOMPARE(run.stage(), Stage::Cancelled);
    QVERIFY(!run.problem());
    QTRY_COMPARE_WITH_TIMEOUT(copiedFolders(), before, 20000);
}

/// The program dies, or the line is cut: nobody asks for the result any more.
void RemoteRunTest::goneWithoutAWord()
{
    const QSet<QString> before = copiedFolders();
    RunRequest wish = request(60);
    wish.only = QStringList{u"dns"_s, u"connect"_s, u"idle"_s};
    wish.options.seed = QRandomGenerator::global()->bounded(1'000'000'000);
    const QString mark = u"--seed=%1"_s.arg(wish.options.seed);
    {
        RemoteRun run(placeAt(m_bare->config()), options());
        run.start(diagnoseArguments(wish));
        QTRY_VERIFY_WITH_TIMEOUT(run.lastLine().startsWith(u"idle"_s) || !run.isRunning(), 60000);
        QVERIFY2(run.isRunning(), said(run).constData());
    }
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(mark), QStringList(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(copiedFolders(), before, 20000);
}

void RemoteRunTest::oddArgumentsArriveUnchanged()
{
    const QTemporaryDir folder;
    const QString seen = folder.filePath(u"seen"_s);
    QVERIFY(!scriptFile(folder, u"resetscope-cli"_s,
                        "#!/bin/sh\n[ \"$1\" = --version ] && exec echo 'resetscope-cli 9.9'\nprintf '%s\\n' \"$@\" >" +
                            seen.toLocal8Bit() + "\n")
                 .isEmpty());
    SshServer::Options with;
    with.path = folder.path() + u":/usr/bin:/bin"_s;
    const SshServer server(with);
    const QStringList odd{u"$(touch %1)"_s.arg(folder.filePath(u"bad"_s)),
                          u"a b  c"_s,
                          u"'\"`\\"_s,
                          u"*"_s,
                          u"grün !x"_s,
                          u"; exit 7"_s,
                          u"-n"_s,
                          u"\t"_s};
    RemoteRun run(placeAt(server.config()), options());
    run.start(odd);
    QVERIFY(ended(run));
    QFile file(seen);
    QVERIFY2(file.open(QIODevice::ReadOnly), said(run).constData());
    QCOMPARE(QString::fromUtf8(file.readAll()).chopped(1).split(u'\n'), odd);
    QVERIFY(!QFile::exists(folder.filePath(u"bad"_s)));

    RemoteRun broken(placeAt(server.config()), options());
    broken.start({u"one\ntwo"_s});
    QVERIFY(ended(broken));
    QCOMPARE(broken.stage(), Stage::Failed);
}

void RemoteRunTest::noSshHere()
{
    RemoteRun::Options without = options();
    without.ssh = u"/no/such/ssh"_s;
    RemoteRun run(placeAt(m_bare->config()), without);
    run.start(diagnoseArguments(request()));
    QVERIFY(ended(run));
    QCOMPARE(run.problem()->id, u"no_ssh"_s);
}

RESETSCOPE_TEST(RemoteRunTest)
#include "remote_run_test.moc"
