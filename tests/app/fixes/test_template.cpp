// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/template.h"
#include "tests/support/registry.h"

#include <QLocale>
#include <QTest>

using namespace resetscope::app;
using namespace Qt::StringLiterals;

class TestTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void refuses_data();
    void refuses();
    void namesAreFound();
    void proseFollowsTheLocale();
    void junkIsHarmless();
};

void TestTemplate::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"timeout 5s;"_s << u"timeout 5s;"_s;
    QTest::newRow("name") << u"{{limit_s}}"_s << u"60.25"_s;
    QTest::newRow("word") << u"<{{ host }}>"_s << u"<example.com>"_s;
    QTest::newRow("ceil") << u"{{ceil(limit_s * 2)}}s"_s << u"121s"_s;
    QTest::newRow("precedence") << u"{{1 + 2 * 3}} {{(1 + 2) * 3}}"_s << u"7 9"_s;
    QTest::newRow("left to right") << u"{{10 - 3 - 2}} {{8 / 4 / 2}}"_s << u"5 1"_s;
    QTest::newRow("unary") << u"{{-3 + 5}}"_s << u"2"_s;
    QTest::newRow("nested") << u"{{max(4, min(100, ceil(limit_s / 60)))}}"_s << u"4"_s;
    QTest::newRow("round") << u"{{round(limit_s)}} {{floor(limit_s)}}"_s << u"60 60"_s;
    QTest::newRow("large") << u"{{big}}"_s << u"1234567.5"_s;
    QTest::newRow("braces") << u"a { b } } {{1}} }}"_s << u"a { b } } 1 }}"_s;
}

void TestTemplate::renders()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto result = renderTemplate(
        text, {{u"limit_s"_s, 60.25}, {u"host"_s, u"example.com"_s}, {u"big"_s, 1234567.5}}, NumberStyle::Code);
    QVERIFY(std::holds_alternative<QString>(result));
    QCOMPARE(std::get<QString>(result), expected);
}

void TestTemplate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("unknown") << u"ab {{nope}}"_s << 9;
    QTest::newRow("open") << u"ab {{limit_s"_s << 3;
    QTest::newRow("empty") << u"{{}}"_s << 2;
    QTest::newRow("zero") << u"{{1 / 0}}"_s << -1;
    QTest::newRow("function") << u"{{system(1)}}"_s << -1;
    QTest::newRow("word times number") << u"{{host * 2}}"_s << -1;
    QTest::newRow("two values") << u"{{1 2}}"_s << 4;
    QTest::newRow("no closing") << u"{{(1 + 2}}"_s << -1;
    QTest::newRow("overflow") << u"{{big * big * big * big}}"_s << -1;
    QTest::newRow("deep") << (u"{{"_s + QString(500, u'(') + u"1"_s + QString(500, u')') + u"}}"_s) << -1;
}

void TestTemplate::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    const auto result = renderTemplate(text, {{u"limit_s"_s, 1.0}, {u"host"_s, u"example.com"_s}, {u"big"_s, 1e100}},
                                       NumberStyle::Code);
    QVERIFY(std::holds_alternative<TemplateError>(result));
    if (offset >= 0) {
        QCOMPARE(int(std::get<TemplateError>(result).offset), offset);
    }
}

void TestTemplate::namesAreFound()
{
    const auto names = templateNames(u"{{ceil(a_s * 2)}} {{b}} {{max(a_s, c)}}"_s);
    QVERIFY(std::holds_alternative<QSet<QString>>(names));
    QCOMPARE(std::get<QSet<QString>>(names), QSet<QString>({u"a_s"_s, u"b"_s, u"c"_s}));
    QVERIFY(std::holds_alternative<TemplateError>(templateNames(u"{{a +}}"_s)));
}

void TestTemplate::proseFollowsTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto prose = renderTemplate(u"{{x}}"_s, {{u"x"_s, 4.5}}, NumberStyle::Prose);
    const auto code = renderTemplate(u"{{x}}"_s, {{u"x"_s, 4.5}}, NumberStyle::Code);
    QLocale::setDefault(before);
    QCOMPARE(std::get<QString>(prose), u"4,5"_s);
    QCOMPARE(std::get<QString>(code), u"4.5"_s);
}

void TestTemplate::junkIsHarmless()
{
    const QString letters = u"{}{}()+-*/.,0123456789ab_ \ncemx"_s;
    quint32 state = 7;
    for (int round = 0; round < 20000; ++round) {
        QString text = u"{{"_s;
        for (int i = 0; i < 24; ++i) {
            state = state * 1664525U + 1013904223U;
            text += letters[static_cast<qsizetype>((state >> 16U) % static_cast<quint32>(letters.size()))];
        }
        text += u"}}"_s;
        const auto result = renderTemplate(text, {{u"a"_s, 2.0}, {u"b"_s, u"w"_s}}, NumberStyle::Code);
        if (const auto *error = std::get_if<TemplateError>(&result)) {
            QVERIFY(error->offset >= 0 && error->offset <= text.size());
            QVERIFY(!error->message.isEmpty());
        }
    }
}

RESETSCOPE_TEST(TestTemplate)
#include "test_template.moc"
