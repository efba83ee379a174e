// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
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
            result.push_back({context, {}, {}, true});
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

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(uR"(%L?\d+|%n|\{\{[^}]*\}\})"_s);
    QStringList found;
    auto it = pattern.globalMatch(text);
    while (it.hasNext()) {
        found << it.next().captured();
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

}  // namespace

class TranslationsTest : public QObject
{
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
        for (const Message &message : messages) {
            const QString where = message.context + u": "_s + message.source;
            QVERIFY2(message.finished, qPrintable(u"not translated: "_s + where));
            QVERIFY2(!message.translations.isEmpty(), qPrintable(u"empty: "_s + where));
            const QStringList wanted = placeholders(message.source);
            for (const QString &text : message.translations) {
                QStringList got = placeholders(text);
                // a singular form may leave the number out ("one test")
                if (message.translations.size() > 1 && !got.contains(u"%n"_s) && wanted.contains(u"%n"_s)) {
                    got << u"%n"_s;
                    got.sort();
                }
                QVERIFY2(got == wanted, qPrintable(u"placeholders differ: "_s + where + u" -> "_s + text));
            }
        }
    }
};
RESETSCOPE_TEST(TranslationsTest)
#include "translations_test.moc"
