// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and the completions: read by the programs they are made for, and complete.
#include "tests/cli/cli_process.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope::tests;

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = QByteArray())
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit) {
        outcome = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return outcome;
}

/// What `--help` of a command offers, "--json" and the like.
QSet<QByteArray> optionsOf(const QStringList &command)
{
    QSet<QByteArray> options;
    static const QRegularExpression option(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(runCli(command + QStringList{u"--help"_s}).out);
    for (auto it = option.globalMatch(help); it.hasNext();) {
        options << it.next().captured(1).toUtf8();
    }
    return options;
}

QStringList commands()
{
    QStringList names;
    static const QRegularExpression name(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    for (auto it = name.globalMatch(QString::fromUtf8(runCli({u"--help"_s}).out)); it.hasNext();) {
        names << it.next().captured(1);
    }
    return names;
}

}  // namespace

class CliManualTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theManualNamesEveryCommandAndOption();
    void theManualIsWellFormed();
    void bashCompletes_data();
    void bashCompletes();
    void bashOffersEveryOption();
    void otherShellsReadTheirs_data();
    void otherShellsReadTheirs();
    void unknownShell();
    void versionTellsTheParts();
};

void CliManualTest::theManualNamesEveryCommandAndOption()
{
    QByteArray manual = runCli({u"manual"_s}).out;
    manual.replace("\\-", "-");
    const QStringList names = commands();
    QVERIFY(names.size() >= 12);
    for (const QString &name : names) {
        QVERIFY2(manual.contains(".SS \"" + name.toUtf8()), qPrintable(name));
        for (const QByteArray &option : optionsOf({name})) {
            QVERIFY2(manual.contains("\\fB" + option + "\\fR"), option.constData());
        }
    }
}

void CliManualTest::theManualIsWellFormed()
{
    const QString mandoc = QStandardPaths::findExecutable(u"mandoc"_s);
    QVERIFY2(!mandoc.isEmpty(), "mandoc is not installed");
    // Both pages; a missing date is meant: the version says it.
    QFile wizard(QStringLiteral(RESETSCOPE_SOURCE_DIR "/installer/man/resetscope.1"));
    QVERIFY(wizard.open(QIODevice::ReadOnly));
    for (const QByteArray &page : {runCli({u"manual"_s}).out, wizard.readAll()}) {
        const Outcome lint = runProgram(mandoc, {u"-Tlint"_s, u"-W"_s, u"warning"_s}, page);
        QByteArray found;
        for (const QByteArray &line : (lint.out + lint.err).split('\n')) {
            if (!line.isEmpty() && !line.contains("missing date") && !line.contains("see above the list")) {
                found += line + '\n';
            }
        }
        QCOMPARE(found, QByteArray());
        const Outcome text = runProgram(mandoc, {u"-Tutf8"_s}, page);
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.size() > 500);
    }
}

void CliManualTest::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");  // all of them must be offered
    QTest::addColumn<QStringList>("unwanted");
    QTest::newRow("commands") << u"resetscope-cli "_s << QStringList{u"diagnose"_s, u"lab"_s, u"--version"_s}
                              << QStringList{u"start"_s};
    QTest::newRow("one command") << u"resetscope-cli dia"_s << QStringList{u"diagnose"_s} << QStringList{u"lab"_s};
    QTest::newRow("an option") << u"resetscope-cli diagnose http://x/ --max-i"_s << QStringList{u"--max-idle"_s}
                               << QStringList{u"--max-payload"_s};
    QTest::newRow("its value") << u"resetscope-cli diagnose http://x/ --max-idle "_s
                               << QStringList{u"quick"_s, u"deep"_s} << QStringList{u"--json"_s};
    QTest::newRow("a list") << u"resetscope-cli diagnose http://x/ --only dns,t"_s << QStringList{u"dns,tls"_s}
                            << QStringList{u"dns,http"_s};
    QTest::newRow("behind =") << u"resetscope-cli diagnose http://x/ --answer when=after_q"_s
                              << QStringList{u"after_quiet"_s} << QStringList{u"random"_s};
    QTest::newRow("verb") << u"resetscope-cli lab st"_s << QStringList{u"start"_s} << QStringList{u"list"_s};
    QTest::newRow("fault") << u"resetscope-cli lab start idle-t"_s << QStringList{u"idle-timeout-rst"_s}
                           << QStringList{u"healthy"_s};
    QTest::newRow("cause") << u"resetscope-cli fixes --cause large_"_s << QStringList{u"large_payload"_s}
                           << QStringList{u"idle_timeout"_s};
    QTest::newRow("language") << u"resetscope-cli fixes --lang d"_s << QStringList{u"de"_s} << QStringList{u"en"_s};
    QTest::newRow("shell") << u"resetscope-cli completion "_s << QStringList{u"bash"_s, u"fish"_s} << QStringList{};
}

namespace {

QList<QByteArray> completions(const QString &line)
{
    const QString script = QString::fromUtf8(runCli({u"completion"_s, u"bash"_s}).out) +
                           u"\nCOMP_LINE=$1 COMP_POINT=${#1}\n_resetscope_cli\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n"_s;
    const Outcome outcome = runProgram(
        u"bash"_s, {u"--norc"_s, u"-c"_s, u"COMP_WORDBREAKS=$' \\t\\n\"\\'><=;|&(:'\n"_s + script, u"bash"_s, line});
    return outcome.status == 0 && outcome.err.isEmpty() ? outcome.out.trimmed().split('\n')
                                                        : QList<QByteArray>{"failed: " + outcome.err};
}

}  // namespace

void CliManualTest::bashCompletes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, expected);
    QFETCH(QStringList, unwanted);
    const QList<QByteArray> offered = completions(line);
    for (const QString &word : expected) {
        QVERIFY2(offered.contains(word.toUtf8()), (word.toUtf8() + " is not in " + offered.join(' ')).constData());
    }
    for (const QString &word : unwanted) {
        QVERIFY2(!offered.contains(word.toUtf8()), offered.join(' ').constData());
    }
}

void CliManualTest::bashOffersEveryOption()
{
    for (const QString &name : commands()) {
        const QSet<QByteArray> wanted = optionsOf({name});
        if (wanted.isEmpty()) {
            continue;
        }
        const QList<QByteArray> offered = completions(u"resetscope-cli %1 --"_s.arg(name));
        for (const QByteArray &option : wanted) {
            QVERIFY2(offered.contains(option), (name.toUtf8() + " lacks " + option).constData());
        }
    }
}

void CliManualTest::otherShellsReadTheirs_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("zsh") << u"zsh"_s;
    QTest::newRow("fish") << u"fish"_s;
}

void CliManualTest::otherShellsReadTheirs()
{
    QFETCH(QString, shell);
    const CliResult script = runCli({u"completion"_s, shell});
    QCOMPARE(script.exitCode, 0);
    for (const QString &name : commands()) {
        QVERIFY2(script.out.contains(name.toUtf8()), qPrintable(name));
    }
    const QString program = QStandardPaths::findExecutable(shell);
    if (program.isEmpty()) {
        QSKIP("this shell is not installed: only the words were looked at");
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"script"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script.out);
    file.close();
    const Outcome read = runProgram(program, {u"-n"_s, file.fileName()});
    QCOMPARE(read.err, QByteArray());
    QCOMPARE(read.status, 0);
}

void CliManualTest::unknownShell()
{
    const CliResult result = runCli({u"completion"_s, u"csh"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains("csh"));
}

void CliManualTest::versionTellsTheParts()
{
    const QByteArray text = runCli({u"--version"_s}).out;
    QVERIFY(text.startsWith("resetscope-cli "));
    for (const char *part : {"source:", "compiler:", "Boost:", "OpenSSL:", "spdlog:", "Qt:"}) {
        const qsizetype at = text.indexOf(part);
        QVERIFY2(at > 0, part);
        QVERIFY2(!text.mid(at + qsizetype(qstrlen(part)), 40).trimmed().isEmpty(), part);
    }
}

RESETSCOPE_TEST(CliManualTest)
#include "cli_manual_test.moc"
