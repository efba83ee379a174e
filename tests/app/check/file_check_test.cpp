// SPDX-License-Identifier: GPL-3.0-or-later
// A cause that was read from files is checked with files from after the fix.
#include "app/check/file_check.h"
#include "app/evidence/evidence_case.h"
#include "app/evidence/log_span.h"
#include "app/report/case_json.h"
#include "tests/support/registry.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace resetscope::app;
namespace net = resetscope::probes;

namespace {

/// A journal of some hours, a line a minute, with a kill for lack of memory every so many minutes.
QByteArray journal(int fromHour, int hours, int killEvery_min)
{
    QByteArray text;
    const QDateTime begin(QDate(2026, 3, 2), QTime(0, 0), QTimeZone::utc());
    for (int minute = 0; minute < hours * 60; ++minute) {
        const QDateTime now = begin.addSecs((fromHour * 60 + minute) * 60);
        const QByteArray stamp = now.toString(u"yyyy-MM-ddTHH:mm:ss+00:00"_s).toUtf8();
        text += stamp + " web1 systemd[1]: session-7.scope: Deactivated successfully.\n";
        if (killEvery_min > 0 && minute % killEvery_min == killEvery_min / 2) {
            text += stamp + " web1 kernel: Out of memory: Killed process 4242 (app) total-vm:9000000kB\n";
        }
    }
    return text;
}

}  // namespace

class FileCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_before = caseFromEvidence(readEvidence({file(journal(0, 5, 10))}), u"journal"_s);
        QCOMPARE(m_before.diagnosis.cause, Cause::ApplicationCrash);
    }

    void filesAreAskedFor()
    {
        const CheckPlan plan = planCheck(m_before, std::nullopt);
        QVERIFY(plan.byFiles);
        QVERIFY(!plan.problem.isEmpty());
        QCOMPARE(fileCheckOptions(m_before).since, u"2026-03-02T04:59:00+00:00"_s);
        // A case without any files has nothing to compare them with.
        CaseFile none = m_before;
        none.evidence.reset();
        QVERIFY(!planCheck(none, std::nullopt).byFiles);
    }

    void judged_data()
    {
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("said");
        QTest::newRow("gone") << journal(5, 3, 0) << u"fixed"_s << u"none in"_s;
        QTest::newRow("as before") << journal(5, 3, 10) << u"not_fixed"_s << u"18 time"_s;
        QTest::newRow("fewer") << journal(5, 10, 60) << u"changed"_s << u"10 time"_s;
        QTest::newRow("too short") << journal(5, 1, 0).left(300) << u"cannot_tell"_s << u"too short"_s;
        QTest::newRow("nothing newer") << journal(1, 2, 0) << u"cannot_tell"_s << u"end before"_s;
        QTest::newRow("another kind") << QByteArray("http {\n server {\n listen 80;\n keepalive_timeout 5;\n }\n}\n")
                                      << u"cannot_tell"_s << u"nothing about"_s;
        QTest::newRow("worse") << journal(5, 3, 2) << u"not_fixed"_s << u"90 time"_s;
    }

    void judged()
    {
        QFETCH(QByteArray, later);
        QFETCH(QString, outcome);
        QFETCH(QString, said);
        const CheckResult result = check(later);
        QCOMPARE(checkOutcomeId(result.outcome), outcome);
        QVERIFY2(result.sentence.contains(said), qPrintable(result.sentence));
        QVERIFY(!result.rows.empty() && result.rows.front().primary);
        QVERIFY2(result.rows.front().before.startsWith(u"30 time"_s), qPrintable(result.rows.front().before));
        QCOMPARE(result.advice.isEmpty(), outcome == "fixed"_L1 || outcome == "changed"_L1);
    }

    void linesOfTheOldTimeDoNotCount()
    {
        // A log that goes on in the same file: thirty kills before, none since.
        const CheckResult result = check(journal(0, 5, 10) + journal(5, 3, 0));
        QVERIFY2(result.outcome == CheckOutcome::Fixed, qPrintable(result.sentence));
        QVERIFY2(result.rows.front().after.startsWith(u"none in"_s), qPrintable(result.rows.front().after));
        QVERIFY(result.scale && result.scale->after && *result.scale->after->value == 0);
        QVERIFY(std::abs(*result.scale->before.value - 6) < 0.1);  // an hour
    }

    void limitsOfConfigurations()
    {
        const QByteArray front = "http { upstream app { server 10.0.0.7:8080; keepalive 16; keepalive_timeout 300s; }\n"
                                 "server { listen 443; location / { proxy_pass http://app; proxy_http_version 1.1;\n"
                                 "proxy_set_header Connection \"\"; } } }\n";
        const QByteArray back = "http { server { listen 8080; keepalive_timeout 65s; location / { root /srv; } } }\n";
        const auto errors = [](int day, bool any) {
            QByteArray text;
            for (int hour = 0; hour < 20; ++hour) {
                const QByteArray stamp = QByteArray("2026/03/0") + QByteArray::number(day) + ' ' +
                                         QByteArray::number(hour).rightJustified(2, '0') + ":10:00 ";
                text += stamp + (any ? "[error] 1#1: *5 upstream prematurely closed connection while reading response "
                                       "header from upstream, client: 10.0.0.1\n"
                                     : "[notice] 1#1: signal 29 (SIGIO) received\n");
            }
            return text;
        };
        const CaseFile before = caseFromEvidence(readEvidence({file(front), file(back), file(errors(2, true))}),
                                                 u"configuration"_s, {{u"when"_s, u"after_quiet"_s}});
        QCOMPARE(before.diagnosis.cause, Cause::KeepaliveMismatch);
        QVERIFY(!before.diagnosis.abstained);
        QVERIFY(planCheck(before, std::nullopt).byFiles);
        CaseFile changed = before;
        const auto judge = [&](const QByteArray &later, bool any) {
            const EvidenceReport report =
                readEvidence({file(front), file(later), file(errors(3, any))}, fileCheckOptions(before));
            changed.checks.push_back(checkFromFiles(before, report, std::nullopt));
            return judgeCheck(changed, changed.checks.back()).outcome;
        };
        QCOMPARE(judge(back, true), CheckOutcome::NotFixed);
        QCOMPARE(judge(QByteArray(back).replace("65s", "360s"), false), CheckOutcome::Fixed);
    }

    void keptWithTheCase()
    {
        m_before.checks.push_back(
            checkFromFiles(m_before, readEvidence({file(journal(5, 3, 0))}, fileCheckOptions(m_before)), std::nullopt));
        const auto read = caseFromJson(QJsonDocument(toJson(m_before)).toJson(), u"case.json"_s);
        QVERIFY(std::holds_alternative<CaseFile>(read));
        const auto &again = std::get<CaseFile>(read);
        QCOMPARE(again.checks.size(), std::size_t(1));
        QVERIFY(isFileCheck(again.checks.front()));
        QCOMPARE(judgeCheck(again, again.checks.front()).sentence,
                 judgeCheck(m_before, m_before.checks.front()).sentence);
    }

    void spansOfLogs()
    {
        const EvidenceReport report = readEvidence({file("no time here\n" + journal(3, 2, 0) + "nor here\n")});
        QCOMPARE(report.files.front().from, u"2026-03-02T03:00:00+00:00"_s);
        QCOMPARE(report.files.front().to, u"2026-03-02T04:59:00+00:00"_s);
        QCOMPARE(secondsBetween(report.files.front().from, report.files.front().to), std::optional(7140.0));
        // Larger than one block, and without a time at all.
        QCOMPARE(readEvidence({file(journal(0, 24 * 30, 0))}).files.front().to, u"2026-03-31T23:59:00+00:00"_s);
        QVERIFY(readEvidence({file("one\ntwo\n")}).files.front().to.isEmpty());
        QVERIFY(readEvidence({file("[12.5] a\n[13.5] b\n")}).files.front().to.isEmpty());
    }

private:
    QString file(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"file%1"_s.arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size()) {
            qFatal("a test file could not be written");
        }
        return path;
    }
    CheckResult check(const QByteArray &later)
    {
        m_before.checks.push_back(
            checkFromFiles(m_before, readEvidence({file(later)}, fileCheckOptions(m_before)), std::nullopt));
        return judgeCheck(m_before, m_before.checks.back());
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    CaseFile m_before;
};

RESETSCOPE_TEST(FileCheckTest)
#include "file_check_test.moc"
