// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/ui/ui_tools.h"
#include "ui/widgets/log_view.h"
#include "ui/wizard/cause_page.h"
#include "ui/wizard/probe_row.h"
#include "ui/wizard/tests_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace resetscope;
using resetscope::tests::SampleCase;
using ui::Step;

class ResultPagesTest : public QObject {
    Q_OBJECT
private:
    static QString headline(tests::WindowFixture &fixture)
    {
        return fixture.find<QLabel>(Step::Cause, u"headline"_s)->text();
    }

private Q_SLOTS:
    void everyRecordHasARow()
    {
        tests::WindowFixture fixture;
        for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Cancelled}) {
            const auto file = tests::diagnosedSampleCase(kind);
            fixture.session().showCase(file);
            fixture.session().goTo(Step::Tests);
            for (const auto &record : file.probes) {
                auto *row = fixture.find<ui::ProbeRow>(Step::Tests, u"probeRow:"_s + record.id);
                QVERIFY(row);
                QVERIFY(!row->stateText().isEmpty());
            }
            QVERIFY(fixture.find<QPushButton>(Step::Tests, u"seeCause"_s)->isEnabled());
            QVERIFY(!fixture.find<QPushButton>(Step::Tests, u"cancelAll"_s)->isVisible());
        }
    }

    void headlineIsTheVerdict()
    {
        tests::WindowFixture fixture;
        for (const SampleCase kind : {SampleCase::IdleTimeout, SampleCase::KeepaliveMismatch, SampleCase::Healthy,
                                      SampleCase::Abstained, SampleCase::ServiceDown}) {
            const auto file = tests::diagnosedSampleCase(kind);
            fixture.session().showCase(file);
            fixture.session().goTo(Step::Cause);
            QVERIFY(!headline(fixture).isEmpty());
            if (!file.diagnosis.headline.isEmpty()) {
                QCOMPARE(headline(fixture), file.diagnosis.headline);
            }
            // No false certainty: a verdict that was not reached shows no number.
            QCOMPARE(fixture.find<QLabel>(Step::Cause, u"howSure"_s)->isVisibleTo(&fixture.page(Step::Cause)),
                     !file.diagnosis.abstained);
        }
    }

    void abstainedSaysWhatWouldHelp()
    {
        tests::WindowFixture fixture;
        const auto file = tests::diagnosedSampleCase(SampleCase::Abstained);
        QVERIFY(file.diagnosis.abstained);
        fixture.session().showCase(file);
        fixture.session().goTo(Step::Cause);
        QVERIFY(fixture.find<QWidget>(Step::Cause, u"nextTest"_s)->isVisibleTo(&fixture.page(Step::Cause)));
    }

    void logIsFilteredAndSearched()
    {
        log::info("ui", "the quick brown fox");
        log::warning("ui", "a lazy dog");
        ui::LogView view(nullptr);
        QVERIFY(view.shownText().contains(u"quick brown fox"_s));
        view.findChild<QComboBox *>(u"logLevel"_s)->setCurrentIndex(static_cast<int>(log::Level::Warning));
        QVERIFY(!view.shownText().contains(u"quick brown fox"_s));
        QVERIFY(view.shownText().contains(u"a lazy dog"_s));
        view.findChild<QLineEdit *>(u"logSearch"_s)->setText(u"nothing like it"_s);
        QVERIFY(view.shownText().isEmpty());
        log::error("ui", "nothing LIKE it here");
        view.show();  // reads what came meanwhile
        QVERIFY(view.shownText().contains(u"LIKE it here"_s));
    }
};

RESETSCOPE_TEST(ResultPagesTest)
#include "result_pages_test.moc"
