// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/fixes/fix_catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

const CommandSpec &spec()
{
    static const CommandSpec value{u"fixes"_s,
                                   QString(),
                                   0,
                                   0,
                                   u"Prints the catalogue of fixes, filled in."_s,
                                   {{u"json"_s, QString(), u"as one JSON document"_s},
                                    {u"cause"_s, u"ID"_s, u"fixes for one cause only, such as idle_timeout"_s},
                                    {u"finding"_s, u"NAME=VALUE"_s, u"a measured value to fill in; repeatable"_s},
                                    {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s}}};
    return value;
}

/// "idle_limit_s=60.1" as the finding it stands for: a number, true or false, or a word.
std::variant<probes::Finding, UsageError> parseFinding(const QString &text)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_]{0,63}$"_s);
    const qsizetype equals = text.indexOf(u'=');
    const QString id = text.left(qMax<qsizetype>(equals, 0));
    const QString value = text.mid(equals + 1);
    if (equals <= 0 || value.isEmpty() || value.size() > 200 || !name.match(id).hasMatch()) {
        return UsageError{u"fixes: --finding needs NAME=VALUE, not '%1'"_s.arg(text.left(80))};
    }
    probes::Finding finding;
    finding.id = id.toStdString();
    finding.probe = "given";
    if (value == u"true"_s || value == u"false"_s) {
        finding.value = value == u"true"_s;
    } else if (const auto number = numberIn(value, -1e15, 1e15)) {
        finding.value = *number;
        finding.unit = id.endsWith(u"_s"_s) ? "s" : id.endsWith(u"_bytes"_s) ? "bytes" : "";
    } else {
        finding.value = value.toStdString();
    }
    return finding;
}

QJsonObject fixJson(const app::Fix &fix)
{
    return {{u"id"_s, fix.id},
            {u"cause"_s, app::causeId(fix.cause)},
            {u"product"_s, fix.product},
            {u"title"_s, fix.title},
            {u"language"_s, fix.language},
            {u"text"_s, fix.text},
            {u"why"_s, fix.why},
            {u"who"_s, fix.who},
            {u"risk"_s, fix.risk},
            {u"touches"_s, fix.touches},
            {u"myth"_s, fix.myth.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(fix.myth)},
            {u"undo"_s, fix.undo},
            {u"verify"_s, fix.verify},
            {u"source"_s, fix.source},
            {u"checker"_s, fix.checker.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(fix.checker)},
            {u"uses_default"_s, fix.usesDefault}};
}

}  // namespace

const CommandSpec &fixesSpec()
{
    return spec();
}

Exit fixesCommand(int &argc, char **argv, const QStringList &words)
{
    const auto parsed = argumentsOrExit(spec(), words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    std::optional<app::Cause> cause;
    if (const auto id = arguments.value(u"cause"_s)) {
        cause = app::causeFromId(*id);
        if (!cause) {
            QStringList known;
            for (const app::Cause one : app::allCauses()) {
                known.append(app::causeId(one));
            }
            printError(u"fixes: there is no cause '%1'; the causes are %2"_s.arg(id->left(80), known.join(u", "_s)));
            return Exit::Usage;
        }
    }
    probes::Findings findings;
    for (const QString &text : arguments.all(u"finding"_s)) {
        auto finding = parseFinding(text);
        if (const auto *error = std::get_if<UsageError>(&finding)) {
            printError(error->message);
            return Exit::Usage;
        }
        findings.push_back(std::get<probes::Finding>(std::move(finding)));
    }
    const auto application = makeApplication(argc, argv, false, arguments.value(u"lang"_s).value_or(QString()));
    const std::vector<app::Fix> fixes = app::allFixes(cause, findings);
    bool printed = false;
    if (arguments.has(u"json"_s)) {
        QJsonArray list;
        for (const app::Fix &fix : fixes) {
            list.append(fixJson(fix));
        }
        printed = printJson(QJsonDocument(list));
    } else {
        QString text;
        for (const app::Fix &fix : fixes) {
            text += u"# %1: %2 (%3)\n%4\n\n"_s.arg(fix.product, fix.title, fix.id, fix.text.trimmed());
        }
        printed = printOut(text);
    }
    return printed ? Exit::Healthy : Exit::Usage;
}

}  // namespace resetscope::cli
