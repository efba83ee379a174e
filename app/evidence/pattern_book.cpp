// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/pattern_book.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// A regular expression looks at this much of a line: what it tests stands at the front.
constexpr std::size_t kExpressionBytes = 2048;

std::vector<std::string> lowerWords(const QJsonValue &value)
{
    std::vector<std::string> words;
    for (const QJsonValue item : value.toArray()) {
        words.push_back(item.toString().toLower().toStdString());
    }
    return words;
}

QStringList strings(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue item : value.toArray()) {
        words << item.toString();
    }
    return words;
}

/// The word that is searched for: the longest is the rarest.
const std::string &anchorOf(const EvidencePattern &pattern)
{
    return *std::max_element(pattern.all.begin(), pattern.all.end(),
                             [](const auto &a, const auto &b) { return a.size() < b.size(); });
}

std::optional<QString> problemOf(const EvidencePattern &pattern, const QJsonObject &object)
{
    if (pattern.id.isEmpty() || pattern.format.isEmpty() || pattern.meaning.isEmpty() || pattern.source.isEmpty()) {
        return u"a pattern needs id, format, meaning and source"_s;
    }
    if (!pattern.finding.startsWith("ev_"_L1)) {
        return u"the finding of a pattern begins with ev_"_s;
    }
    if (pattern.all.empty() == pattern.fields.isEmpty()) {
        return u"a pattern has either words (all) or fields (when)"_s;
    }
    if (!pattern.all.empty() && anchorOf(pattern).size() < LiteralScanner::kWindow) {
        return u"one of the words must be at least eight characters long"_s;
    }
    if (object.contains("cause"_L1) && !pattern.cause) {
        return u"the cause is not one of the list"_s;
    }
    if (pattern.expression && !pattern.expression->isValid()) {
        return u"the regular expression is wrong: "_s + pattern.expression->errorString();
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::size_t> PatternBook::byId(const QString &id) const
{
    const auto it = std::find_if(patterns.begin(), patterns.end(), [&](const auto &p) { return p.id == id; });
    return it != patterns.end() ? std::optional(static_cast<std::size_t>(it - patterns.begin())) : std::nullopt;
}

std::optional<std::size_t> PatternBook::byField(std::string_view field) const
{
    const auto it = fields.find(field);
    return it != fields.end() ? std::optional(it->second) : std::nullopt;
}

std::variant<std::shared_ptr<const PatternBook>, LoadError> parseEvidencePatterns(const QJsonDocument &document,
                                                                                  const QString &file)
{
    auto book = std::make_shared<PatternBook>();
    std::vector<std::string> literals;
    const QJsonArray list = document.object().value("patterns"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        EvidencePattern pattern;
        pattern.id = object.value("id"_L1).toString();
        pattern.format = object.value("format"_L1).toString();
        pattern.all = lowerWords(object.value("all"_L1));
        pattern.none = lowerWords(object.value("none"_L1));
        pattern.fields = strings(object.value("when"_L1));
        pattern.fallback = object.value("fallback"_L1).toBool();
        pattern.meaning = object.value("meaning"_L1).toString();
        pattern.cause = causeFromId(object.value("cause"_L1).toString());
        pattern.finding = object.value("finding"_L1).toString();
        pattern.explains = strings(object.value("explains"_L1));
        pattern.source = object.value("source"_L1).toString();
        if (const QString text = object.value("regex"_L1).toString(); !text.isEmpty()) {
            pattern.expression.emplace(text, QRegularExpression::CaseInsensitiveOption);
            pattern.expression->optimize();
        }
        const QString pointer = u"/patterns/%1"_s.arg(i);
        if (const auto problem = problemOf(pattern, object)) {
            return LoadError{file, pointer, *problem};
        }
        if (book->byId(pattern.id)) {
            return LoadError{file, pointer, u"the id %1 is used twice"_s.arg(pattern.id)};
        }
        const std::size_t index = book->patterns.size();
        for (const QString &field : std::as_const(pattern.fields)) {
            book->fields.emplace(field.toStdString(), index);
        }
        if (!pattern.all.empty()) {
            const std::string &anchor = anchorOf(pattern);
            const auto known = std::find(literals.begin(), literals.end(), anchor);
            const auto at = static_cast<std::size_t>(known - literals.begin());
            if (known == literals.end()) {
                literals.push_back(anchor);
                book->anchored.emplace_back();
            }
            book->anchored[at].push_back(index);
        }
        book->patterns.push_back(std::move(pattern));
    }
    if (book->patterns.empty()) {
        return LoadError{file, u"/patterns"_s, u"there is no pattern"_s};
    }
    book->scanner = LiteralScanner(std::move(literals));
    return std::shared_ptr<const PatternBook>(std::move(book));
}

std::shared_ptr<const PatternBook> builtInPatterns()
{
    static const auto book = [] {
        const auto loaded = loadContent(u"evidence.json"_s);
        const auto *document = std::get_if<QJsonDocument>(&loaded);
        auto parsed = document != nullptr ? parseEvidencePatterns(*document, u"evidence.json"_s)
                                          : std::variant<std::shared_ptr<const PatternBook>, LoadError>(LoadError{});
        auto *made = std::get_if<std::shared_ptr<const PatternBook>>(&parsed);
        return made != nullptr ? *made : std::make_shared<const PatternBook>();
    }();
    return book;
}

bool matches(const EvidencePattern &pattern, std::string_view line)
{
    const auto holds = [line](const std::string &word) { return containsFolded(line, word); };
    if (!std::all_of(pattern.all.begin(), pattern.all.end(), holds) ||
        std::any_of(pattern.none.begin(), pattern.none.end(), holds)) {
        return false;
    }
    if (!pattern.expression) {
        return true;
    }
    const std::string_view front = line.substr(0, kExpressionBytes);
    return pattern.expression->match(QString::fromLatin1(front.data(), static_cast<qsizetype>(front.size())))
        .hasMatch();
}

}  // namespace resetscope::app
