// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/language.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/ui/ui_tools.h"
#include "ui/wizard/page.h"
#include "ui/wizard/report_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace resetscope;
using namespace resetscope::tests;
using namespace Qt::StringLiterals;
using ui::Step;

namespace {

constexpr int kRun_ms = 90000;

}  // namespace

/// The whole way, as a user clicks it, against faults on loopback.
class JourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromErrorToReport()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        const auto problem = session.startPractice(u"idle-timeout-rst"_s, 3);
        QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
        session.goTo(Step::WhatHappened);
        auto *paste = fixture.find<QPlainTextEdit>(Step::WhatHappened, u"pasteBox"_s);
        paste->setPlainText(
            u"Error: read ECONNRESET\n    at TCP.onStreamRead (node:internal/stream_base_commons:217:20)"_s);
        QTRY_VERIFY(!session.recognized().empty());
        QTRY_VERIFY(fixture.find<QWidget>(Step::WhatHappened, u"recognized"_s)->isVisible());
        QTest::mouseClick(fixture.find<QAbstractButton>(Step::WhatHappened, u"when:after_quiet"_s), Qt::LeftButton);
        QCOMPARE(session.request().answers.value(u"when"_s), u"after_quiet"_s);
        clickMain(fixture, Step::WhatHappened);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Service);

        auto *field = fixture.find<QLineEdit>(Step::Service, u"targetField"_s);
        QCOMPARE(field->text(), session.targetText());
        QVERIFY(field->text().contains(u"127.0.0.1"_s));
        QTest::mouseClick(fixture.find<QAbstractButton>(Step::Service, u"preset:3"_s), Qt::LeftButton);
        fixture.find<QSpinBox>(Step::Service, u"freeSilence"_s)->setValue(5);
        auto *start = fixture.find<QPushButton>(Step::Service, u"mainButton"_s);
        QVERIFY(!start->isEnabled());
        fixture.find<QCheckBox>(Step::Service, u"permission"_s)->setChecked(true);
        QVERIFY(start->isEnabled());
        QSignalSpy finished(&session, &ui::Session::runFinished);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Tests);
        QVERIFY(finished.count() > 0 || finished.wait(kRun_ms));
        QCOMPARE(session.caseFile().diagnosis.cause, app::Cause::IdleTimeout);

        session.goTo(Step::Cause);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Cause);
        session.goTo(Step::Fix);
        auto *code = fixture.find<QPlainTextEdit>(Step::Fix, u"fixCode"_s);
        QVERIFY(!code->toPlainText().isEmpty());
        QTest::mouseClick(fixture.find<QPushButton>(Step::Fix, u"copyFix"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), code->toPlainText());
        QTest::mouseClick(fixture.find<QPushButton>(Step::Fix, u"toReport"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Report);

        auto *report = qobject_cast<ui::ReportPage *>(&fixture.page(Step::Report));
        QVERIFY(report);
        QSignalSpy saved(report, &ui::ReportPage::saved);
        report->saveTo(ui::ReportPage::Format::Pdf, fixture.path(u"report.pdf"_s));
        QVERIFY(saved.count() > 0 || saved.wait(30000));
        QVERIFY(saved.front().at(1).toBool());
        QFile file(fixture.path(u"report.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(session.waitUntilSaved(10000));
        QCOMPARE(session.recent().size(), std::size_t(1));
    }

    void paperOfTheReportIsRemembered()
    {
        WindowFixture fixture;
        fixture.session().showCase(diagnosedSampleCase(SampleCase::IdleTimeout));
        fixture.session().goTo(Step::Report);
        auto *report = qobject_cast<ui::ReportPage *>(&fixture.page(Step::Report));
        const auto usual = app::usualPaper();
        const auto other = usual == app::Paper::A4 ? app::Paper::Letter : app::Paper::A4;
        QCOMPARE(report->paper(), usual);
        auto *box = fixture.find<QComboBox>(Step::Report, u"paper"_s);
        QTest::keyClick(box, other == app::Paper::Letter ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(report->paper(), other);
        QCOMPARE(QSettings().value(u"report/paper"_s).toString(), app::paperWord(other));
        const ui::ReportPage next(fixture.session(), nullptr);
        QCOMPARE(next.paper(), other);
    }

    void reportIntoNowhereIsOneSentence()
    {
        WindowFixture fixture;
        fixture.session().showCase(diagnosedSampleCase(SampleCase::IdleTimeout));
        fixture.session().goTo(Step::Report);
        auto *report = qobject_cast<ui::ReportPage *>(&fixture.page(Step::Report));
        QSignalSpy saved(report, &ui::ReportPage::saved);
        report->saveTo(ui::ReportPage::Format::Pdf, u"/proc/nowhere/report.pdf"_s);
        QVERIFY(saved.count() > 0 || saved.wait(30000));
        QVERIFY(!saved.front().at(1).toBool());
        QVERIFY(fixture.find<QWidget>(Step::Report, u"reportResult"_s)->isVisible());
    }

    void cancelMidRunKeepsWhatWasMeasured()
    {
        WindowFixture fixture;
        auto &session = fixture.session();
        QVERIFY(!session.startPractice(u"idle-timeout-rst"_s, 30));
        probes::RunOptions options;
        options.maxIdle = probes::Seconds(40);
        session.setOptions(options);
        QSignalSpy finished(&session, &ui::Session::runFinished);
        QSignalSpy changed(&session.controller(), &app::RunController::probeChanged);
        session.startRun();
        QVERIFY(changed.count() > 0 || changed.wait(10000));
        QTRY_VERIFY_WITH_TIMEOUT(!session.caseFile().findings.empty(), 20000);
        session.controller().cancel();
        QVERIFY(finished.count() > 0 || finished.wait(20000));
        QVERIFY(!session.caseFile().findings.empty());
        QVERIFY(session.waitUntilSaved(10000));
        QCOMPARE(session.recent().size(), std::size_t(1));
    }

    void badAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no port") << u"db.example.com"_s;
        QTest::newRow("scheme") << u"ftp://example.com"_s;
        QTest::newRow("port") << u"http://example.com:99999"_s;
        QTest::newRow("blank inside") << u"http://exa mple.com"_s;
        QTest::newRow("credentials") << u"http://me:secret@example.com"_s;
        QTest::newRow("no host") << u"https://"_s;
    }
    void badAddresses()
    {
        QFETCH(const QString, text);
        WindowFixture fixture;
        fixture.session().goTo(Step::Service);
        auto *field = fixture.find<QLineEdit>(Step::Service, u"targetField"_s);
        field->setFocus();
        QTest::keyClicks(field, text);
        auto *hint = fixture.find<QLabel>(Step::Service, u"targetHint"_s);
        QCOMPARE(hint->property("text_role").toString(), u"problem"_s);
        QVERIFY(hint->text().size() > 10);
        QVERIFY(!fixture.find<QPushButton>(Step::Service, u"mainButton"_s)->isEnabled());
        QVERIFY(!fixture.find<QCheckBox>(Step::Service, u"permission"_s)->isEnabled());
    }

    void permissionIsForOneService()
    {
        WindowFixture fixture;
        fixture.session().goTo(Step::Service);
        auto *field = fixture.find<QLineEdit>(Step::Service, u"targetField"_s);
        QTest::keyClicks(field, u"http://127.0.0.1:9000"_s);
        auto *tick = fixture.find<QCheckBox>(Step::Service, u"permission"_s);
        tick->setChecked(true);
        QVERIFY(fixture.find<QPushButton>(Step::Service, u"mainButton"_s)->isEnabled());
        QTest::keyClicks(field, u"1"_s);
        QVERIFY(!tick->isChecked());
        QVERIFY(!fixture.find<QPushButton>(Step::Service, u"mainButton"_s)->isEnabled());
    }

    /// Tab and Space alone reach the permission and the start button.
    void keyboardOnly()
    {
        WindowFixture fixture;
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QVERIFY(tabTo(fixture, u"diagnoseCard"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(fixture.window().currentStep(), Step::WhatHappened);
        QVERIFY(tabTo(fixture, u"when:unknown"_s) || tabTo(fixture, u"when:after_quiet"_s));
        QVERIFY(tabTo(fixture, u"mainButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Service);
        QTest::keyClicks(QApplication::focusWidget(), u"http://127.0.0.1:9"_s);
        QVERIFY(tabTo(fixture, u"permission"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(tabTo(fixture, u"mainButton"_s));
        QVERIFY(QApplication::focusWidget()->isEnabled());
        QVERIFY(tabTo(fixture, u"backButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(fixture.window().currentStep(), Step::WhatHappened);
    }

    void languageSwitchesWhileRunning()
    {
        WindowFixture fixture;
        auto *title = fixture.find<QLabel>(Step::Start, u"pageTitle"_s);
        const QString english = title->text();
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QTRY_VERIFY(title->text().contains(u'⟦'));
        QCoreApplication::removeTranslator(&pseudo);
        QTRY_COMPARE(title->text(), english);
    }

    void stepsThatHaveNothingToShowAreClosed()
    {
        WindowFixture fixture;
        for (const Step step : {Step::Tests, Step::Cause, Step::Fix, Step::Report}) {
            fixture.session().goTo(step);
            QCOMPARE(fixture.window().currentStep(), Step::Start);
        }
    }

private:
    static void clickMain(WindowFixture &fixture, Step step)
    {
        QTest::mouseClick(fixture.find<QPushButton>(step, u"mainButton"_s), Qt::LeftButton);
    }
    static bool tabTo(WindowFixture &fixture, const QString &name)
    {
        for (int i = 0; i < 80; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == name) {
                return true;
            }
            QTest::keyClick(focus ? focus : &fixture.window(), Qt::Key_Tab);
        }
        return false;
    }
};
RESETSCOPE_TEST(JourneyTest)
#include "journey_test.moc"
