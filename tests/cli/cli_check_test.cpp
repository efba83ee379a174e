// SPDX-License-Identifier: GPL-3.0-or-later
// `check`: before and after against a real nginx, across runs of the program, and with a program that is killed.
#include "tests/app/check/nginx_server.h"
#include "tests/cli/cli_process.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace resetscope::tests;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QJsonArray checksOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"checks"_s].toArray();
}

}  // namespace

class CliCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!NginxServer::isInstalled()) {
            QFAIL("nginx is not installed");
        }
        QVERIFY(m_server.start(u"keepalive_timeout 1s;"_s));
        const CliResult result =
            runCli({u"diagnose"_s, m_server.url(), u"--json"_s, u"--max-idle"_s, u"4"_s, u"--answer"_s,
                    u"when=after_quiet"_s, u"--only"_s, u"connect,http,keepalive"_s});
        QCOMPARE(result.exitCode, 1);
        m_case = result.out;
        QCOMPARE(QJsonDocument::fromJson(m_case)[u"verdict"_s][u"cause"_s].toString(), u"keepalive_mismatch"_s);
        QVERIFY(writeTo(path(), m_case));
    }

    void killedInTheMiddle()
    {
        const QString report = m_folder.filePath(u"report.pdf"_s);
        for (const char *moment : {"connect: ", "keepalive: Running", "keepalive: Running"}) {
            CliProcess check({u"check"_s, path(), u"--json"_s, u"--need"_s, u"3"_s, u"--pdf"_s, report});
            QVERIFY2(check.waitForErr(moment), check.err().constData());
            check.signal(SIGKILL);
            QVERIFY(!check.finish(20000));  // it did not end by itself
            QCOMPARE(check.exitCode(), int(SIGKILL));
            // Half of a document would be taken for a case by whoever reads on.
            QCOMPARE(check.out(), QByteArray());
            QCOMPARE(contentOf(path()), m_case);
            QVERIFY(!QFile::exists(report) || contentOf(report).isEmpty());
        }
        // Nothing is left behind that stands in the way.
        const CliResult again = runCli({u"check"_s, path(), u"--json"_s, u"--need"_s, u"3"_s, u"--pdf"_s, report});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(checksOf(again.out).size(), 1);
        QCOMPARE(checksOf(again.out).first()[u"result"_s][u"outcome"_s].toString(), u"not_fixed"_s);
        QVERIFY(contentOf(report).startsWith("%PDF-"));
        QCOMPARE(contentOf(path()), m_case);
    }

    void rememberedAcrossRuns()
    {
        const CliResult before = runCli({u"check"_s, path(), u"--json"_s, u"--need"_s, u"3"_s});
        QCOMPARE(before.exitCode, 1);
        QVERIFY(m_server.change(u"keepalive_timeout 75s;"_s));
        // The output of one run is the case of the next one.
        const CliResult after = runCli({u"check"_s, u"-"_s, u"--json"_s, u"--need"_s, u"3"_s}, before.out);
        QVERIFY2(after.exitCode == 0, after.err.constData());
        const QJsonArray checks = checksOf(after.out);
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks[0][u"result"_s][u"outcome"_s].toString(), u"not_fixed"_s);
        QCOMPARE(checks[1][u"result"_s][u"outcome"_s].toString(), u"fixed"_s);
        QVERIFY(writeTo(m_folder.filePath(u"after.json"_s), after.out));
        const QString html = m_folder.filePath(u"after.html"_s);
        QCOMPARE(runCli({u"report"_s, m_folder.filePath(u"after.json"_s), u"--html"_s, html}).exitCode, 0);
        QVERIFY(contentOf(html).contains("Not fixed: ") && contentOf(html).contains("Fixed: "));
    }

    void byFilesFromAfterTheFix()
    {
        const auto journal = [](const char *day, bool killed) {
            QByteArray text;
            for (int hour = 0; hour < 20; ++hour) {
                const QByteArray stamp = QByteArray(day) + 'T' + QByteArray::number(hour).rightJustified(2, '0');
                text += stamp + ":00:00+00:00 web1 systemd[1]: session-7.scope: Deactivated successfully.\n";
                if (killed) {
                    text += stamp + ":10:00+00:00 web1 kernel: Out of memory: Killed process 4242 (app)\n";
                }
            }
            return text;
        };
        const QString before = m_folder.filePath(u"before.log"_s);
        const QString after = m_folder.filePath(u"after.log"_s);
        QVERIFY(writeTo(before, journal("2026-03-02", true)));
        QVERIFY(writeTo(after, journal("2026-03-02", true) + journal("2026-03-03", false)));
        const CliResult found = runCli({u"evidence"_s, u"--json"_s, before});
        QVERIFY(!found.out.isEmpty());
        const CliResult asked = runCli({u"check"_s, u"-"_s}, found.out);
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains("--evidence"), asked.err.constData());
        const CliResult checked = runCli({u"check"_s, u"-"_s, u"--json"_s, u"--evidence"_s, after}, found.out);
        QVERIFY2(checked.exitCode == 0, checked.err.constData());
        QCOMPARE(checksOf(checked.out).first()[u"result"_s][u"outcome"_s].toString(), u"fixed"_s);
        // A case of live tests has nothing that files could be compared with.
        QCOMPARE(runCli({u"check"_s, path(), u"--evidence"_s, after}).exitCode, 2);
        QCOMPARE(runCli({u"check"_s, u"-"_s, u"--evidence"_s, m_folder.filePath(u"none"_s)}, found.out).exitCode, 2);
    }

    void whatCannotBeChecked()
    {
        QVERIFY(runCli({u"check"_s, path(), u"--plan"_s}).out.contains("Tests: "));
        const CliResult none = runCli({u"check"_s, m_folder.filePath(u"no-such-file"_s)});
        QCOMPARE(none.exitCode, 2);
        QVERIFY2(none.err.contains("check: "), none.err.constData());
        QCOMPARE(runCli({u"check"_s, path(), u"--fix"_s, u"no.such"_s}).exitCode, 2);
        QCOMPARE(runCli({u"check"_s, path(), u"--need"_s, u"-1"_s}).exitCode, 2);
    }

private:
    QString path() const { return m_folder.filePath(u"case.json"_s); }
    QTemporaryDir m_folder;
    NginxServer m_server;
    QByteArray m_case;
};

RESETSCOPE_TEST(CliCheckTest)
#include "cli_check_test.moc"
