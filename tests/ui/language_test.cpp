// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/language.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/ui/ui_tools.h"

#include <QAbstractButton>
#include <QTest>

using namespace resetscope;
using namespace resetscope::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList buttonTexts(const QString &language)
{
    app::installLanguage(language);
    WindowFixture fixture;
    fixture.session().showCase(diagnosedSampleCase(SampleCase::IdleTimeout));
    QStringList texts;
    for (int step = 0; step < ui::kPageCount; ++step) {
        fixture.session().goTo(static_cast<ui::Step>(step));
        for (const auto *button :
             fixture.window().page(static_cast<ui::Step>(step))->findChildren<QAbstractButton *>()) {
            texts << button->text();
        }
    }
    return texts;
}

}  // namespace

/// A translation that is complete in its file still shows nothing when its contexts do not match the classes.
class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { app::installLanguage(u"en"_s); }

    void germanReachesTheWidgets()
    {
        const QStringList english = buttonTexts(u"en"_s);
        const QStringList german = buttonTexts(u"de"_s);
        QCOMPARE(german.size(), english.size());
        int words = 0;
        QStringList same;
        for (qsizetype i = 0; i < english.size(); ++i) {
            if (english.at(i).count(u' ') < 1) {
                continue;  // names and short words may be the same in both
            }
            ++words;
            if (english.at(i) == german.at(i)) {
                same << english.at(i);
            }
        }
        QVERIFY(words > 20);
        QVERIFY2(same.size() * 20 <= words, qPrintable(same.join(u" | "_s)));
    }
};
RESETSCOPE_TEST(LanguageTest)
#include "language_test.moc"
