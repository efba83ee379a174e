// SPDX-License-Identifier: GPL-3.0-or-later
// usage: resetscope-content-strings CONTENT_FOLDER OUTPUT.cpp
// Writes every text of the content that a user can read as a QT_TRANSLATE_NOOP line, sorted, each once.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Keys whose text (or list of texts, or map to texts) is shown in the user's language. Everything else is data.
const QSet<QString> kTranslated{
    u"title"_s,   u"question"_s, u"headline"_s, u"explanation"_s, u"folklore"_s,     u"analogy"_s, u"why"_s,
    u"who"_s,     u"risk"_s,     u"undo"_s,     u"verify"_s,      u"meaning"_s,      u"caution"_s, u"term"_s,
    u"purpose"_s, u"for"_s,      u"against"_s,  u"missing"_s,     u"would_change"_s, u"result"_s,  u"results"_s,
    u"reasons"_s, u"stages"_s,   u"note"_s,     u"source_name"_s, u"because"_s,      u"touches"_s, u"myth"_s,
    // lessons
    u"summary"_s, u"choice"_s,   u"says"_s,     u"caption"_s,     u"label"_s,        u"actors"_s,  u"story"_s,
    u"fix_words"_s, u"check_words"_s, u"recap"_s, u"recap_title"_s};

void collect(const QJsonValue &value, bool translated, QSet<QString> &texts)
{
    if (value.isString()) {
        if (translated && !value.toString().isEmpty()) {
            texts.insert(value.toString());
        }
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            collect(item, translated, texts);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            collect(it.value(), translated || kTranslated.contains(it.key()), texts);
        }
    }
}

QString literal(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + text + u'"';
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: resetscope-content-strings CONTENT_FOLDER OUTPUT.cpp\n");
        return 2;
    }
    QSet<QString> texts;
    QDirIterator files(QString::fromLocal8Bit(argv[1]), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QJsonParseError error;
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
            return 2;
        }
        const auto document = QJsonDocument::fromJson(file.readAll(), &error);
        if (error.error != QJsonParseError::NoError) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(error.errorString()));
            return 2;
        }
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), false, texts);
    }
    QStringList sorted(texts.begin(), texts.end());
    sorted.sort();
    QFile out(QString::fromLocal8Bit(argv[2]));
    if (!out.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "cannot write %s\n", argv[2]);
        return 2;
    }
    out.write("// SPDX-License-Identifier: GPL-3.0-or-later\n"
              "// Written by resetscope-content-strings from resources/content; not compiled, read by lupdate.\n"
              "static const char *const contentStrings[] = {\n");
    for (const QString &text : std::as_const(sorted)) {
        out.write((u"    QT_TRANSLATE_NOOP(\"content\", "_s + literal(text) + u"),\n"_s).toUtf8());
    }
    out.write("};\n");
    std::printf("%lld texts\n", static_cast<long long>(sorted.size()));
    return 0;
}
