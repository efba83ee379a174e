// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
    bool plural = false;
};

std::vector<Message> readTs(const QString &path)
{
    std::vector<Message> result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            result.push_back({context, {}, {}, true, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            result.back().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            result.back().finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            // plural forms are child elements
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != "translation"_L1) {
                if (xml.isCharacters() && !xml.isWhitespace()) {
                    result.back().translations << xml.text().toString();
                }
                if (xml.atEnd()) {
                    break;
                }
            }
        }
    }
    return result;
}

QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found << it.next().captured();
    }
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(uR"(%L?\d+|%n|\{\{[^}]*\}\})"_s);
    QStringList found = allOf(pattern, text);
    found.removeDuplicates();
    return found;
}

/// Parts that a translation must carry unchanged: markup and code.
QStringList literalParts(const QString &text)
{
    static const QRegularExpression pattern(uR"(</?[a-zA-Z][^>]*>|`[^`]*`|&amp;|&lt;)"_s);
    return allOf(pattern, text);
}

/// How many keys a label gives away; "&&" is a sign, not a key.
qsizetype acceleratorsIn(QString text)
{
    static const QRegularExpression notKeys(u"&&|&[a-z]+;"_s);
    static const QRegularExpression key(uR"(&\S)"_s);
    return allOf(key, text.remove(notKeys)).size();
}

/// Plural forms of a language, as Qt counts them.
qsizetype pluralForms(const QString &language)
{
    return language == "ar"_L1 ? 6 : language == "ja"_L1 || language == "zh_CN"_L1 ? 1 : 2;
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageIsComplete_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(RESETSCOPE_SOURCE_DIR "/translations"), {u"resetscope_*.ts"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
        }
    }
    void everyLanguageIsComplete()
    {
        QFETCH(QString, path);
        const auto messages = readTs(path);
        QVERIFY(!messages.empty());
        const QString language = path.section(u'/', -1).section(u'.', 0, 0).section(u'_', 1);
        const bool writesWithoutBlanks = language == u"ja" || language.startsWith(u"zh");
        for (const Message &message : messages) {
            const QString where = message.context + u": "_s + message.source;
            QVERIFY2(message.finished, qPrintable(u"not translated: "_s + where));
            QVERIFY2(!message.translations.isEmpty(), qPrintable(u"empty: "_s + where));
            if (message.plural) {
                QVERIFY2(message.translations.size() == pluralForms(language), qPrintable(u"plural forms: "_s + where));
            }
            const QStringList wanted = placeholders(message.source);
            for (const QString &text : message.translations) {
                QStringList got = placeholders(text);
                // a singular form may leave the number out ("one test")
                if (message.translations.size() > 1 && !got.contains(u"%n"_s) && wanted.contains(u"%n"_s)) {
                    got << u"%n"_s;
                    got.sort();
                }
                QVERIFY2(got == wanted, qPrintable(u"placeholders differ: "_s + where + u" -> "_s + text));
                QVERIFY2(literalParts(text) == literalParts(message.source),
                         qPrintable(u"markup or code differs: "_s + where + u" -> "_s + text));
                // Japanese and Chinese write units, brackets and commas without blanks around them.
                const auto sameBlank = [&](bool needed, bool has) {
                    return has == needed || (writesWithoutBlanks && !has);
                };
                QVERIFY2(sameBlank(message.source.startsWith(u' '), text.startsWith(u' ')) &&
                             sameBlank(message.source.endsWith(u' '), text.endsWith(u' ')),
                         qPrintable(u"blanks at an end differ: "_s + where + u" -> "_s + text));
                if (message.context != "content"_L1) {
                    QVERIFY2(acceleratorsIn(text) == acceleratorsIn(message.source),
                             qPrintable(u"keys differ: "_s + where + u" -> "_s + text));
                }
            }
        }
    }
};
RESETSCOPE_TEST(TranslationsTest)
#include "translations_test.moc"
