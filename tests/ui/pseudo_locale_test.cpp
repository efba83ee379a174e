// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/ui/ui_tools.h"
#include "ui/wizard/compare_dialog.h"
#include "ui/wizard/dialogs.h"
#include "ui/wizard/places_dialog.h"
#include "ui/wizard/practice_dialog.h"

#include <QTest>

using namespace resetscope;
using namespace resetscope::tests;
using namespace Qt::StringLiterals;
using ui::Step;

/// Every page and state in a language that shows what was not translated and what does not fit.
class PseudoLocaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_pseudo); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_pseudo); }

    void pages_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("width");
        const std::vector<std::pair<const char *, SampleCase>> kinds{
            {"idle", SampleCase::IdleTimeout}, {"keepalive", SampleCase::KeepaliveMismatch},
            {"healthy", SampleCase::Healthy},  {"abstained", SampleCase::Abstained},
            {"down", SampleCase::ServiceDown}, {"cancelled", SampleCase::Cancelled}};
        for (const int width : {1180, 820}) {
            for (int step = 0; step < ui::kPageCount; ++step) {
                for (const auto &[name, kind] : kinds) {
                    QTest::addRow("step %d %s %d", step, name, width) << step << static_cast<int>(kind) << width;
                }
            }
        }
    }
    void pages()
    {
        QFETCH(const int, step);
        QFETCH(const int, kind);
        QFETCH(const int, width);
        WindowFixture fixture;
        fixture.window().resize(width, 700);
        fixture.session().showCase(diagnosedSampleCase(static_cast<SampleCase>(kind)));
        fixture.session().goTo(static_cast<Step>(step));
        check(fixture.window().page(static_cast<Step>(step)));
    }

    void dialogs()
    {
        WindowFixture fixture;
        ui::PracticeDialog practice(fixture.session(), nullptr);
        show(practice);
        ui::GlossaryDialog glossary(nullptr);
        show(glossary);
        ui::SettingsDialog settings(nullptr);
        show(settings);
        ui::AboutDialog about(nullptr);
        show(about);
        ui::CompareDialog compare(diagnosedSampleCase(SampleCase::IdleTimeout),
                                  diagnosedSampleCase(SampleCase::Healthy), nullptr);
        show(compare);
        ui::PlacesDialog places(diagnosedSampleCase(SampleCase::IdleTimeout), nullptr);
        app::PlaceOutcome other;
        other.name = u"db1"_s;
        other.file = diagnosedSampleCase(SampleCase::Healthy);
        places.addOutcomes({other});
        show(places);
    }

private:
    static void show(QWidget &dialog)
    {
        dialog.show();
        check(&dialog);
    }
    static void check(QWidget *root)
    {
        QVERIFY(QTest::qWaitForWindowExposed(root->window()));
        // Wrapped texts settle in a second pass of the layout.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QStringList plain = untranslatedTexts(root);
        QVERIFY2(plain.isEmpty(), qPrintable(u"not translated:\n"_s + plain.join(u'\n')));
        const QStringList clipped = clippedTexts(root);
        QVERIFY2(clipped.isEmpty(), qPrintable(u"clipped:\n"_s + clipped.join(u'\n')));
    }
    PseudoTranslator m_pseudo;
};
RESETSCOPE_TEST(PseudoLocaleTest)
#include "pseudo_locale_test.moc"
