// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/language.h"
#include "tests/support/registry.h"
#include "tests/support/sample_case.h"
#include "tests/ui/ui_tools.h"

#include <QAbstractButton>
#include <QApplication>
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

    void everyLanguageReachesTheWidgets_data() { languages(); }
    void everyLanguageReachesTheWidgets()
    {
        QFETCH(const QString, language);
        const QStringList english = buttonTexts(u"en"_s);
        const QStringList other = buttonTexts(language);
        QCOMPARE(other.size(), english.size());
        int words = 0;
        QStringList same;
        for (qsizetype i = 0; i < english.size(); ++i) {
            if (english.at(i).count(u' ') < 1) {
                continue;  // names and short words may be the same in both
            }
            ++words;
            if (english.at(i) == other.at(i)) {
                same << english.at(i);
            }
        }
        QVERIFY(words > 20);
        QVERIFY2(same.size() * 20 <= words, qPrintable(same.join(u" | "_s)));
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const app::Language &language : app::languages()) {
            for (const int width : {1180, 820}) {
                QTest::addRow("%s %d", qPrintable(language.code), width) << language.code << width;
            }
        }
    }
    void nothingIsClipped()
    {
        QFETCH(const QString, language);
        QFETCH(const int, width);
        app::installLanguage(language);
        QApplication::setLayoutDirection(QLocale().textDirection());
        QStringList clipped;
        {
            WindowFixture fixture;
            fixture.window().resize(width, 700);
            fixture.session().showCase(diagnosedSampleCase(SampleCase::IdleTimeout));
            for (int step = 0; step < ui::kPageCount; ++step) {
                fixture.session().goTo(static_cast<ui::Step>(step));
                QWidget *page = fixture.window().page(static_cast<ui::Step>(step));
                // Wrapped texts settle in a second pass of the layout.
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
                for (const QString &text : clippedTexts(page)) {
                    clipped << QString::number(step) + u": "_s + text;
                }
            }
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void numbersFollowTheLanguage()
    {
        app::installLanguage(u"de"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        app::installLanguage(u"ja"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
        // One kind of digits on a page: what Qt fills into plural texts is always 0-9.
        app::installLanguage(u"ar"_s);
        QCOMPARE(QLocale().zeroDigit(), u"0"_s);
        QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
    }

    void theNearestLanguageIsTaken()
    {
        const std::pair<QString, QString> cases[] = {
            {u"pt_PT"_s, u"pt_BR"_s}, {u"pt-BR"_s, u"pt_BR"_s}, {u"fr_CA"_s, u"fr"_s}, {u"de_AT"_s, u"de"_s},
            {u"zh_SG"_s, u"zh_CN"_s}, {u"zh_TW"_s, u"en"_s},    {u"xx"_s, u"en"_s},    {u"ar_EG"_s, u"ar"_s}};
        for (const auto &[asked, taken] : cases) {
            app::installLanguage(asked);
            QVERIFY2(app::currentLanguage() == taken, qPrintable(asked + u" gave "_s + app::currentLanguage()));
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const app::Language &language : app::languages()) {
            if (language.code != u"en"_s) {
                QTest::newRow(qPrintable(language.code)) << language.code;
            }
        }
        QCOMPARE(app::languages().size(), 8);
    }
};
RESETSCOPE_TEST(LanguageTest)
#include "language_test.moc"
