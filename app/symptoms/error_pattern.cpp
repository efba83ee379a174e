// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symptoms/error_pattern.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

QRegularExpression compile(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// "*" and "+" can make a hostile text expensive; "{0,200}" cannot.
bool isBounded(const QString &pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\') {
            ++i;
        } else if (pattern[i] == u'*' || pattern[i] == u'+') {
            return false;
        }
    }
    return !pattern.contains(u",}"_s);
}

}  // namespace

std::variant<std::vector<ErrorPattern>, LoadError> parsePatterns(const QJsonDocument &document, const QString &file)
{
    const QJsonArray list = document.object().value(u"patterns"_s).toArray();
    if (list.isEmpty()) {
        return LoadError{file, u"/patterns"_s, u"there is no list of patterns"_s};
    }
    std::vector<ErrorPattern> result;
    QSet<QString> ids;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject item = list.at(i).toObject();
        const QString at = u"/patterns/%1/"_s.arg(i);
        ErrorPattern pattern;
        pattern.id = item.value(u"id"_s).toString();
        pattern.source = item.value(u"source_name"_s).toString();
        pattern.meaning = item.value(u"meaning"_s).toString();
        if (pattern.id.isEmpty() || pattern.source.isEmpty() || pattern.meaning.isEmpty()) {
            return LoadError{file, at, u"id, source_name or meaning is missing"_s};
        }
        if (ids.contains(pattern.id)) {
            return LoadError{file, at + u"id"_s, u"'%1' is there twice"_s.arg(pattern.id)};
        }
        ids.insert(pattern.id);
        for (const auto &[key, target] : {std::pair{u"match"_s, &pattern.match}, std::pair{u"also"_s, &pattern.also},
                                          std::pair{u"unless"_s, &pattern.unless}}) {
            const QString text = item.value(key).toString();
            *target = compile(text);
            if (!target->isValid() || !isBounded(text) || (key == u"match"_s && text.isEmpty())) {
                return LoadError{file, at + key, u"not a valid, bounded expression: %1"_s.arg(target->errorString())};
            }
            target->optimize();
        }
        pattern.hint = item.value(u"hint"_s).toString();
        pattern.caution = item.value(u"caution"_s).toString();
        pattern.wire = item.value(u"wire"_s).toString();
        pattern.rank = item.value(u"rank"_s).toInt(5);
        const QJsonObject answers = item.value(u"answers"_s).toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            pattern.answers.insert(it.key(), it.value().toString());
        }
        result.push_back(std::move(pattern));
    }
    return result;
}

const std::vector<ErrorPattern> &errorPatterns()
{
    static const std::vector<ErrorPattern> patterns = [] {
        const QString file = u"patterns.json"_s;
        const auto document = loadContent(file);
        if (const auto *json = std::get_if<QJsonDocument>(&document)) {
            auto parsed = parsePatterns(*json, file);
            if (auto *list = std::get_if<std::vector<ErrorPattern>>(&parsed)) {
                return std::move(*list);
            }
        }
        return std::vector<ErrorPattern>();
    }();
    return patterns;
}

}  // namespace resetscope::app
