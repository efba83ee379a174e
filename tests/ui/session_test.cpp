// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/case_json.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/ui/ui_tools.h"
#include "ui/wizard/compare_dialog.h"
#include "ui/wizard/recent_cases.h"

#include <QCheckBox>
#include <QFile>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace resetscope;
using namespace resetscope::tests;
using namespace Qt::StringLiterals;
using ui::Step;

/// Recent cases and saved files, through the window.
class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reopensARecentCase()
    {
        WindowFixture fixture;
        const auto saved = put(fixture, SampleCase::IdleTimeout);
        auto *open = row<QPushButton>(fixture, u"open:"_s + saved.id);
        QVERIFY(open);
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_COMPARE(fixture.window().currentStep(), Step::Cause);
        QCOMPARE(fixture.session().caseFile().id, saved.id);
        QCOMPARE(fixture.session().caseFile().findings.size(), saved.findings.size());
        QVERIFY(!fixture.session().isLive());
    }

    void renames()
    {
        WindowFixture fixture;
        const auto saved = put(fixture, SampleCase::Healthy);
        QVERIFY(row<QPushButton>(fixture, u"open:"_s + saved.id));
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setTextValue(u"Shop before the change"_s);
            dialog->accept();
        });
        cases(fixture)->rename(saved.id);
        QCOMPARE(fixture.session().recent().front().title, u"Shop before the change"_s);
    }

    void deletesWithUndo()
    {
        WindowFixture fixture;
        const auto saved = put(fixture, SampleCase::Healthy);
        QVERIFY(row<QPushButton>(fixture, u"open:"_s + saved.id));
        cases(fixture)->remove(saved.id);
        QVERIFY(fixture.session().recent().empty());
        auto *strip = fixture.find<QWidget>(Step::Start, u"undoDelete"_s);
        auto *undo = strip->findChild<QPushButton *>(u"messageAction"_s);
        QVERIFY(undo->isVisibleTo(strip));
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(fixture.session().recent().size(), std::size_t(1));
        cases(fixture)->remove(saved.id);
        fixture.session().commitDeletes();
        QTRY_VERIFY(fixture.session().store().recent().empty());
    }

    void comparesTwo()
    {
        WindowFixture fixture;
        const auto first = put(fixture, SampleCase::IdleTimeout);
        const auto second = put(fixture, SampleCase::Healthy);
        auto *compare = fixture.find<QPushButton>(Step::Start, u"compareButton"_s);
        auto *tick = row<QCheckBox>(fixture, u"tick:"_s + first.id);
        QVERIFY(tick);
        tick->setChecked(true);
        QVERIFY(!compare->isEnabled());
        row<QCheckBox>(fixture, u"tick:"_s + second.id)->setChecked(true);
        QVERIFY(compare->isEnabled());
        bool shown = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<ui::CompareDialog *>(QApplication::activeModalWidget());
            shown = dialog != nullptr;
            if (dialog) {
                dialog->accept();
            }
        });
        QTest::mouseClick(compare, Qt::LeftButton);
        QVERIFY(shown);
    }

    void aBadFileIsOneSentenceAndLosesNothing()
    {
        WindowFixture fixture;
        fixture.session().showCase(diagnosedSampleCase(SampleCase::IdleTimeout));
        const QString before = fixture.session().caseFile().id;
        QFile file(fixture.path(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"schema\": ");
        file.close();
        const auto problem = fixture.session().openFile(file.fileName());
        QVERIFY(problem);
        QVERIFY(problem->contains(u"broken.json"_s));
        QCOMPARE(fixture.session().caseFile().id, before);
        QVERIFY(fixture.session().openFile(fixture.path(u"not there.json"_s)));
    }

    void opensASavedFile()
    {
        WindowFixture fixture;
        const auto saved = diagnosedSampleCase(SampleCase::KeepaliveMismatch);
        QFile file(fixture.path(u"case.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(app::toJson(saved)).toJson());
        file.close();
        QVERIFY(!fixture.session().openFile(file.fileName()));
        QCOMPARE(fixture.session().caseFile().findings.size(), saved.findings.size());
    }

    void marksInterruptedCases()
    {
        WindowFixture fixture;
        auto cut = diagnosedSampleCase(SampleCase::Cancelled);
        cut.finished = false;
        QVERIFY(!fixture.session().store().save(cut));
        Q_EMIT fixture.session().recentChanged();
        auto *card = row<QWidget>(fixture, u"case:"_s + cut.id);
        QVERIFY(card);
        bool marked = false;
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            marked = marked || label->text() == u"interrupted"_s;
        }
        QVERIFY(marked);
    }

private:
    static app::CaseFile put(WindowFixture &fixture, SampleCase kind)
    {
        const auto file = diagnosedSampleCase(kind);
        [&] { QVERIFY(!fixture.session().store().save(file)); }();
        Q_EMIT fixture.session().recentChanged();
        return file;
    }
    static ui::RecentCases *cases(WindowFixture &fixture)
    {
        return fixture.page(Step::Start).findChild<ui::RecentCases *>();
    }
    /// The list is filled after the first paint, and again when something changes.
    template <typename Widget> static Widget *row(WindowFixture &fixture, const QString &name)
    {
        Widget *found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] {
            for (Widget *candidate : fixture.page(Step::Start).findChildren<Widget *>(name)) {
                if (candidate->isVisible()) {
                    found = candidate;
                }
            }
            return found != nullptr;
        }));
        return found;
    }
};
RESETSCOPE_TEST(SessionTest)
#include "session_test.moc"
