// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fixes/fix_catalog.h"
#include "app/fixes/fix_entry.h"
#include "app/fixes/fix_values.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

const QSet<QString> kLanguages{u"nginx"_s,  u"haproxy"_s,    u"apache"_s,     u"yaml"_s,   u"json"_s, u"terraform"_s,
                               u"shell"_s,  u"powershell"_s, u"javascript"_s, u"python"_s, u"go"_s,   u"java"_s,
                               u"csharp"_s, u"ruby"_s,       u"php"_s,        u"vcl"_s,    u"nft"_s,  u"iptables"_s,
                               u"caddy"_s,  u"ini"_s,        u"xml"_s,        u"text"_s};
const QSet<QString> kKeys{u"id"_s,      u"cause"_s,    u"product"_s,  u"language"_s,    u"context"_s,   u"kind"_s,
                          u"title"_s,   u"text"_s,     u"why"_s,      u"because"_s,     u"who"_s,       u"risk"_s,
                          u"undo"_s,    u"verify"_s,   u"checker"_s,  u"source"_s,      u"needs"_s,     u"defaults"_s,
                          u"servers"_s, u"suspects"_s, u"patterns"_s, u"close_kinds"_s, u"protocols"_s, u"weight"_s,
                          u"neutral"_s, u"touches"_s,  u"myth"_s,     u"findings"_s};

QStringList words(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue item : value.toArray()) {
        result.append(item.toString());
    }
    return result;
}

/// Reads the fields of one entry and keeps the first problem.
class Reader {
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &key, bool required = true)
    {
        const QJsonValue value = m_object.value(key);
        if (required && value.toString().trimmed().isEmpty()) {
            fail(key, u"'%1' is missing or empty"_s.arg(key));
        }
        return value.toString();
    }

    void fail(const QString &key, const QString &message)
    {
        if (!m_problem) {
            m_problem = LoadError{QString(), key, message};
        }
    }

    [[nodiscard]] const std::optional<LoadError> &problem() const { return m_problem; }

private:
    const QJsonObject &m_object;
    std::optional<LoadError> m_problem;
};

void checkTemplates(Reader &reader, const FixEntry &entry)
{
    const auto names = templateNames(entry.text);
    if (const auto *error = std::get_if<TemplateError>(&names)) {
        reader.fail(u"text"_s, u"%1 at %2"_s.arg(error->message).arg(error->offset));
        return;
    }
    const auto used = std::get<QSet<QString>>(names);
    if (used != QSet<QString>(entry.needs.begin(), entry.needs.end())) {
        reader.fail(u"needs"_s, u"'needs' and the names in 'text' differ"_s);
    }
    for (const QString &name : entry.needs) {
        if (!knownFixNames().contains(name)) {
            reader.fail(u"needs"_s, u"unknown name '%1'"_s.arg(name));
        }
        if (!entry.defaults.contains(name)) {
            reader.fail(u"defaults"_s, u"no default for '%1'"_s.arg(name));
        }
    }
    for (const QString &text :
         {entry.title, entry.why, entry.who, entry.risk, entry.undo, entry.verify, entry.touches, entry.myth}) {
        if (text.contains(u"{{"_s)) {
            reader.fail(u"why"_s, u"numbers in prose belong into 'because'"_s);
        }
    }
    const auto prose = templateNames(entry.because);
    if (const auto *error = std::get_if<TemplateError>(&prose)) {
        reader.fail(u"because"_s, error->message);
        return;
    }
    for (const QString &name : std::get<QSet<QString>>(prose)) {
        if (!knownFixNames().contains(name)) {
            reader.fail(u"because"_s, u"unknown name '%1'"_s.arg(name));
        }
    }
}

std::variant<FixEntry, LoadError> parseEntry(const QJsonObject &object)
{
    Reader reader(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!kKeys.contains(it.key())) {
            reader.fail(it.key(), u"unknown field '%1'"_s.arg(it.key()));
        }
    }
    FixEntry entry;
    entry.id = reader.text(u"id"_s);
    const auto cause = causeFromId(reader.text(u"cause"_s));
    if (!cause) {
        reader.fail(u"cause"_s, u"unknown cause"_s);
    } else {
        entry.cause = *cause;
    }
    entry.product = reader.text(u"product"_s);
    entry.language = reader.text(u"language"_s);
    if (!kLanguages.contains(entry.language)) {
        reader.fail(u"language"_s, u"unknown language '%1'"_s.arg(entry.language));
    }
    entry.context = reader.text(u"context"_s);
    entry.kind = object.value(u"kind"_s).toString() == u"check"_s ? FixEntry::Kind::Check : FixEntry::Kind::Change;
    entry.title = reader.text(u"title"_s);
    entry.text = reader.text(u"text"_s);
    entry.why = reader.text(u"why"_s);
    entry.because = reader.text(u"because"_s, false);
    entry.who = reader.text(u"who"_s);
    entry.risk = reader.text(u"risk"_s);
    entry.undo = reader.text(u"undo"_s);
    entry.verify = reader.text(u"verify"_s);
    entry.touches = reader.text(u"touches"_s);
    entry.myth = reader.text(u"myth"_s, false);
    entry.checker = reader.text(u"checker"_s, false);
    entry.source = reader.text(u"source"_s);
    if (!entry.source.startsWith(u"https://"_s)) {
        reader.fail(u"source"_s, u"'source' is not a web address"_s);
    }
    entry.needs = words(object.value(u"needs"_s));
    const QJsonObject defaults = object.value(u"defaults"_s).toObject();
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        entry.defaults.insert(it.key(), it.value().toVariant());
    }
    entry.servers = words(object.value(u"servers"_s));
    entry.neutral = object.value(u"neutral"_s).toBool();
    entry.suspects = words(object.value(u"suspects"_s));
    entry.patterns = words(object.value(u"patterns"_s));
    entry.findings = words(object.value(u"findings"_s));
    entry.closeKinds = words(object.value(u"close_kinds"_s));
    entry.protocols = words(object.value(u"protocols"_s));
    entry.weight = object.value(u"weight"_s).toDouble(0.5);
    checkTemplates(reader, entry);
    if (reader.problem()) {
        return *reader.problem();
    }
    return entry;
}

}  // namespace

std::variant<std::vector<FixEntry>, LoadError> parseFixes(const QJsonDocument &document, const QString &file)
{
    const QJsonArray list = document.object().value(u"fixes"_s).toArray();
    if (list.isEmpty()) {
        return LoadError{file, u"/fixes"_s, u"there is no list of fixes"_s};
    }
    std::vector<FixEntry> entries;
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto entry = parseEntry(list.at(i).toObject());
        if (auto *error = std::get_if<LoadError>(&entry)) {
            return LoadError{file, u"/fixes/%1/%2"_s.arg(i).arg(error->pointer), error->message};
        }
        entries.push_back(std::get<FixEntry>(std::move(entry)));
        if (seen.contains(entries.back().id)) {
            return LoadError{file, u"/fixes/%1/id"_s.arg(i), u"'%1' is there twice"_s.arg(entries.back().id)};
        }
        seen.insert(entries.back().id);
    }
    return entries;
}

QStringList fixFiles()
{
    QStringList files;
    for (const QString &name : QDir(u":/content/fixes"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        files.append(u"fixes/"_s + name);
    }
    return files;
}

const std::vector<FixEntry> &fixEntries()
{
    static const std::vector<FixEntry> entries = [] {
        std::vector<FixEntry> all;
        for (const QString &file : fixFiles()) {
            auto document = loadContent(file);
            if (const auto *json = std::get_if<QJsonDocument>(&document)) {
                auto parsed = parseFixes(*json, file);
                if (auto *list = std::get_if<std::vector<FixEntry>>(&parsed)) {
                    std::move(list->begin(), list->end(), std::back_inserter(all));
                }
            }
        }
        return all;
    }();
    return entries;
}

std::vector<LoadError> validateFixCatalog()
{
    std::vector<LoadError> errors;
    QSet<QString> ids;
    const QStringList files = fixFiles();
    if (files.isEmpty()) {
        errors.push_back({u"fixes"_s, QString(), u"there is no file of fixes"_s});
    }
    for (const QString &file : files) {
        auto document = loadContent(file);
        if (auto *error = std::get_if<LoadError>(&document)) {
            errors.push_back(*error);
            continue;
        }
        auto parsed = parseFixes(std::get<QJsonDocument>(document), file);
        if (auto *error = std::get_if<LoadError>(&parsed)) {
            errors.push_back(*error);
            continue;
        }
        for (const FixEntry &entry : std::get<std::vector<FixEntry>>(parsed)) {
            if (ids.contains(entry.id)) {
                errors.push_back({file, entry.id, u"the id is there twice"_s});
            }
            ids.insert(entry.id);
            const auto fix = renderFix(entry, TemplateValues());
            if (const auto *error = std::get_if<TemplateError>(&fix)) {
                errors.push_back({file, entry.id, error->message});
            }
        }
    }
    return errors;
}

}  // namespace resetscope::app
