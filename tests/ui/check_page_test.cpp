// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/fix_check.h"
#include "app/evidence/evidence.h"
#include "tests/app/check/nginx_server.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/support/sample_check.h"
#include "tests/ui/ui_tools.h"
#include "ui/wizard/server_files.h"

#include <QDate>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace resetscope;
using namespace resetscope::tests;
using namespace Qt::StringLiterals;
using ui::Step;

namespace {

constexpr int kLong_ms = 90000;

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

}  // namespace

/// From the fix to the proof that it worked, and what the administrator adds.
class CheckPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appliedAndProved()
    {
        if (!NginxServer::isInstalled()) {
            QFAIL("nginx is not installed");
        }
        NginxServer server;
        QVERIFY(server.start(u"keepalive_timeout 1s;"_s));
        QTemporaryDir folder;
        const QString store = folder.filePath(u"cases.sqlite"_s);
        QString id;
        {
            // The first run of the program finds the fault. It ends without a word, as a killed one does.
            ui::Session session(store);
            session.setTargetText(server.url());
            session.setAnswer(u"when"_s, u"after_quiet"_s);
            auto options = session.request().options;
            options.maxIdle = probes::Seconds(3);
            session.setOptions(options);
            QSignalSpy finished(&session, &ui::Session::runFinished);
            session.startRun();
            QVERIFY(finished.wait(kLong_ms));
            QCOMPARE(session.caseFile().diagnosis.cause, app::Cause::KeepaliveMismatch);
            id = session.caseFile().id;
            QVERIFY(session.waitUntilSaved(10000));
        }
        QVERIFY(server.change(u"keepalive_timeout 75s;"_s));
        {
            WindowFixture fixture(store);
            auto &session = fixture.session();
            QVERIFY(!session.openCase(id));
            session.goTo(Step::Fix);
            auto *applied = fixture.find<QPushButton>(Step::Fix, u"mainButton"_s);
            QTest::mouseClick(applied, Qt::LeftButton);
            QTRY_COMPARE(fixture.window().currentStep(), Step::Check);
            QVERIFY(fixture.find<QWidget>(Step::Check, u"checkPlan"_s)->isVisible());
            QVERIFY(fixture.find<QLabel>(Step::Check, u"checkPlanCost"_s)->text().contains(u"connections"_s));
            fixture.find<QDoubleSpinBox>(Step::Check, u"checkNeed"_s)->setValue(2.5);
            QCOMPARE(session.checkPlan().need->value, 2.5);
            QTest::mouseClick(fixture.find<QPushButton>(Step::Check, u"mainButton"_s), Qt::LeftButton);
            QVERIFY(session.isChecking());
            QVERIFY(fixture.find<QWidget>(Step::Check, u"checkRun"_s)->isVisible());
            QTRY_VERIFY_WITH_TIMEOUT(!session.isChecking(), kLong_ms);
            QCOMPARE(fixture.find<QLabel>(Step::Check, u"checkOutcome"_s)->text(),
                     app::checkOutcomeTitle(app::CheckOutcome::Fixed));
            QVERIFY(fixture.find<QWidget>(Step::Check, u"checkScale"_s)->isVisible());
            QVERIFY(session.waitUntilSaved(10000));
            QTest::mouseClick(fixture.find<QPushButton>(Step::Check, u"mainButton"_s), Qt::LeftButton);
            QTRY_COMPARE(fixture.window().currentStep(), Step::Report);
        }
        // And it is still known in the next run.
        ui::Session session(store);
        QVERIFY(!session.openCase(id));
        QCOMPARE(session.caseFile().checks.size(), std::size_t(1));
        QVERIFY(app::judgeCheck(session.caseFile(), session.caseFile().checks.front()).outcome ==
                app::CheckOutcome::Fixed);
    }

    void nothingToCheckLeadsOn()
    {
        WindowFixture fixture;
        fixture.session().showCase(diagnosedSampleCase(SampleCase::Healthy));
        fixture.session().goTo(Step::Check);
        QVERIFY(fixture.find<QWidget>(Step::Check, u"checkProblem"_s)->isVisible());
        QVERIFY(!fixture.find<QWidget>(Step::Check, u"checkPlan"_s)->isVisible());
        QTest::mouseClick(fixture.find<QPushButton>(Step::Check, u"mainButton"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Report);
    }

    void theScriptIsShownWhole()
    {
        WindowFixture fixture;
        fixture.session().showCase(diagnosedSampleCase(SampleCase::KeepaliveMismatch));
        fixture.session().goTo(Step::Ask);
        const QString script = fixture.find<QPlainTextEdit>(Step::Ask, u"collectorScript"_s)->toPlainText();
        QVERIFY(script.startsWith(u"#!/bin/sh"_s));
        QVERIFY(script.contains(u"nginx"_s));
        QVERIFY(script.size() > 2000);
    }

    void droppedFilesJoinTheCase()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        session.showCase(diagnosedSampleCase(SampleCase::KeepaliveMismatch));
        write(fixture.path(u"front.conf"_s),
              "http { upstream app { server 10.0.0.7:8080; keepalive 16; keepalive_timeout 300s; }\n"
              "server { listen 443; location / { proxy_pass http://app; proxy_http_version 1.1;\n"
              "proxy_set_header Connection \"\"; } } }\n");
        write(fixture.path(u"back.conf"_s),
              "http { server { listen 8080; keepalive_timeout 65s; location / { root /srv; } } }\n");
        write(fixture.path(u"junk.bin"_s), QByteArray(4096, '\x01'));
        fixture.window().openFiles(
            {fixture.path(u"front.conf"_s), fixture.path(u"back.conf"_s), fixture.path(u"junk.bin"_s)});
        QTRY_COMPARE(fixture.window().currentStep(), Step::Ask);
        QTRY_VERIFY_WITH_TIMEOUT(session.evidence() && !session.evidence()->files.empty(), kLong_ms);
        QVERIFY(session.evidence()->chain.violations(u"keepalive"_s) > 0);
        QVERIFY(fixture.find<QWidget>(Step::Ask, u"chainPicture"_s)->isVisible());
        QVERIFY(fixture.find<QWidget>(Step::Ask, u"filesCard"_s)->isVisible());
        QVERIFY(probes::find(session.caseFile().findings, "ev_chain_keepalive") != nullptr);
        QVERIFY(!session.evidence()->notes.empty());  // the junk, in a sentence
        // The need of the client is now known from its configuration.
        QVERIFY(session.checkPlan().need);
        QCOMPARE(session.checkPlan().need->value, 300.0);
        QVERIFY(session.waitUntilSaved(10000));
        const QString id = session.caseFile().id;
        session.newCase();
        QVERIFY(!session.openCase(id));
        QVERIFY(session.evidence());
        QVERIFY(session.evidence()->chain.violations(u"keepalive"_s) > 0);
        QCOMPARE(session.evidence()->configurations.size() > 1, true);
    }

    void filesWithoutACaseMakeOne()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        write(fixture.path(u"kernel.txt"_s),
              "[Sat Mar  7 10:00:00 2026] Out of memory: Killed process 4242 (java) total-vm:9000000kB\n");
        fixture.window().openDropped(fixture.path(u"kernel.txt"_s));
        QTRY_COMPARE(fixture.window().currentStep(), Step::Ask);
        QTRY_VERIFY_WITH_TIMEOUT(session.evidence() && !session.evidence()->files.empty(), kLong_ms);
        QVERIFY(!session.hasResults());
        QTest::mouseClick(fixture.find<QPushButton>(Step::Ask, u"mainButton"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Cause);
        QCOMPARE(session.caseFile().diagnosis.cause, app::Cause::ApplicationCrash);
        QVERIFY(session.waitUntilSaved(10000));
        const QString id = session.caseFile().id;
        session.newCase();
        const auto problem = session.openCase(id);
        QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
        QCOMPARE(session.caseFile().diagnosis.cause, app::Cause::ApplicationCrash);
    }

    /// Nothing can be tested again; the same kind of file from after the fix can be read.
    void filesFromAfterTheFixProveIt()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        session.showCase(sampleFileCase());
        session.goTo(Step::Check);
        auto *main = fixture.find<QPushButton>(Step::Check, u"mainButton"_s);
        QVERIFY(fixture.find<QWidget>(Step::Check, u"checkProblem"_s)->isVisible());
        QCOMPARE(main->text(), u"Choose the new files…"_s);
        // A file that is dropped on this page is not added to what was read before.
        const QString path = fixture.path(u"later.log"_s);
        write(path, sampleJournal(QDate(2026, 3, 3), false));
        fixture.window().openDropped(path);
        QCOMPARE(fixture.window().currentStep(), Step::Check);
        QTRY_COMPARE_WITH_TIMEOUT(session.caseFile().checks.size(), std::size_t(1), kLong_ms);
        QTRY_COMPARE(fixture.find<QLabel>(Step::Check, u"checkOutcome"_s)->text(),
                     app::checkOutcomeTitle(app::CheckOutcome::Fixed));
        QVERIFY(fixture.find<QWidget>(Step::Check, u"checkScale"_s)->isVisible());
        QCOMPARE(session.caseFile().evidence->files.size(), std::size_t(1));
        QVERIFY(session.waitUntilSaved(10000));
        const QString id = session.caseFile().id;
        session.newCase();
        QVERIFY(!session.openCase(id));
        QCOMPARE(session.caseFile().checks.size(), std::size_t(1));
    }
};

RESETSCOPE_TEST(CheckPageTest)
#include "check_page_test.moc"
