// SPDX-License-Identifier: GPL-3.0-or-later
// `report` and `--pdf`: files that are what they claim, and bad input that costs a sentence only.
#include "probes/lab/lab.h"
#include "tests/cli/cli_process.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope;
using namespace resetscope::tests;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class CliReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void diagnoseWrotePdfAndJson();
    void allFormats();
    void paperSizes();
    void fromStandardInput();
    void hidingAppliesToEverything();
    void sameVerdictAfterReading();
    void brokenCases_data();
    void brokenCases();
    void fullDisk();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QByteArray m_case;
    QString m_url;
};

void CliReportTest::initTestCase()
{
    const auto started = probes::lab::start("service-down", {});
    const auto &lab = std::get<std::unique_ptr<probes::lab::Lab>>(started);
    m_url = QString::fromStdString(lab->url());
    const CliResult result = runCli({u"diagnose"_s, m_url, u"--json"_s, u"--pdf"_s, path(u"live.pdf"_s)});
    QCOMPARE(result.exitCode, 1);
    m_case = result.out;
    QFile file(path(u"case.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_case) == m_case.size());
}

void CliReportTest::diagnoseWrotePdfAndJson()
{
    const QByteArray pdf = contentOf(path(u"live.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(QJsonDocument::fromJson(m_case)[u"verdict"_s][u"cause"_s].toString(), u"service_down"_s);
}

void CliReportTest::allFormats()
{
    const CliResult result = runCli({u"report"_s, path(u"case.json"_s), u"--pdf"_s, path(u"r.pdf"_s), u"--html"_s,
                                     path(u"r.html"_s), u"--json"_s, path(u"r.json"_s)});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(contentOf(path(u"r.pdf"_s)).startsWith("%PDF-"));
    QVERIFY(contentOf(path(u"r.html"_s)).trimmed().toLower().startsWith("<!doctype html>"));
    const QJsonObject copy = QJsonDocument::fromJson(contentOf(path(u"r.json"_s))).object();
    QCOMPARE(copy[u"schema"_s].toString(), u"resetscope.report/1"_s);
}

void CliReportTest::paperSizes()
{
    const QString sheet = path(u"sheet.pdf"_s);
    for (const auto &[word, size] : {std::pair{u"letter"_s, "(letter)"}, std::pair{u"A4"_s, "(A4)"}}) {
        const CliResult result = runCli({u"report"_s, path(u"case.json"_s), u"--pdf"_s, sheet, u"--paper"_s, word});
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.exitCode, 0);
        QProcess information;
        information.start(u"pdfinfo"_s, {sheet});
        QVERIFY(information.waitForFinished(30000));
        QVERIFY(information.readAllStandardOutput().contains(size));
    }
    const CliResult unknown =
        runCli({u"report"_s, path(u"case.json"_s), u"--pdf"_s, path(u"none.pdf"_s), u"--paper"_s, u"a5"_s});
    QVERIFY(unknown.exitCode != 0);
    QVERIFY(unknown.err.contains("a4 or letter"));
    QVERIFY(!QFileInfo::exists(path(u"none.pdf"_s)));
}

void CliReportTest::fromStandardInput()
{
    const CliResult result = runCli({u"report"_s, u"-"_s, u"--html"_s, path(u"stdin.html"_s)}, m_case);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(QFileInfo(path(u"stdin.html"_s)).size() > 1000);
}

void CliReportTest::hidingAppliesToEverything()
{
    const CliResult result = runCli({u"report"_s, path(u"case.json"_s), u"--html"_s, path(u"hidden.html"_s),
                                     u"--json"_s, path(u"hidden.json"_s), u"--hide"_s, u"hosts,addresses"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(contentOf(path(u"case.json"_s)).contains("127.0.0.1"));
    QVERIFY(!contentOf(path(u"hidden.html"_s)).contains("127.0.0.1"));
    QVERIFY(!contentOf(path(u"hidden.json"_s)).contains("127.0.0.1"));
}

void CliReportTest::sameVerdictAfterReading()
{
    const QJsonObject before = QJsonDocument::fromJson(m_case).object();
    const QJsonObject after = QJsonDocument::fromJson(contentOf(path(u"r.json"_s))).object();
    QCOMPARE(after[u"verdict"_s], before[u"verdict"_s]);
    QCOMPARE(after[u"ranking"_s].toArray().size(), 13);
    QCOMPARE(after[u"findings"_s], before[u"findings"_s]);
}

void CliReportTest::brokenCases_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("cut off") << m_case.left(m_case.size() / 2);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("another document") << QByteArray("{\"schema\": \"something/9\"}");
    QTest::newRow("binary") << QByteArray(5000, '\xff');
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void CliReportTest::brokenCases()
{
    QFETCH(QByteArray, bytes);
    const CliResult result = runCli({u"report"_s, u"-"_s, u"--pdf"_s, path(u"broken.pdf"_s)}, bytes);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!QFileInfo::exists(path(u"broken.pdf"_s)));
}

// /dev/full takes nothing, like a disk without room.
void CliReportTest::fullDisk()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope-cli"), {u"lab"_s, u"list"_s, u"--json"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

RESETSCOPE_TEST(CliReportTest)
#include "cli_report_test.moc"
