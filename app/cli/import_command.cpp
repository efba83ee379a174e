// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/places_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

const CommandSpec &spec()
{
    static const CommandSpec result{
        u"import"_s,
        u"FOLDER"_s,
        1,
        1,
        u"Reads every .json file in FOLDER (results of `diagnose --json` from other machines, one a file), says which\n"
        "of them cannot be used and why, and compares the rest. A place is called like its file."_s,
        {{u"json"_s, QString(), u"one JSON document on standard output, nothing else"_s},
         {u"hide"_s, u"WHAT"_s, u"hosts,addresses,paths,names: leave these out of everything written"_s},
         {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s}}};
    return result;
}

Exit usage(const QString &message)
{
    printError(u"import: "_s + message);
    return Exit::Usage;
}

}  // namespace

const CommandSpec &importSpec()
{
    return spec();
}

Exit importCommand(int &argc, char **argv, const QStringList &words)
{
    const auto parsed = argumentsOrExit(spec(), words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    const auto hide = parseHide(arguments.all(u"hide"_s));
    if (const auto *error = std::get_if<UsageError>(&hide)) {
        return usage(error->message);
    }
    const auto redaction = std::get<app::Redaction>(hide);
    const auto application = makeApplication(argc, argv, false, arguments.value(u"lang"_s).value_or(QString()));
    const app::PlaceFolder folder = app::readPlaceFolder(arguments.positional.first());
    for (const app::RefusedFile &refused : folder.refused) {
        printError(u"%1: %2"_s.arg(refused.file, refused.sentence));
    }
    if (!folder.problem.isEmpty()) {
        return usage(folder.problem);
    }
    if (folder.places.empty()) {
        return usage(QCoreApplication::translate("CommandLine", "no file of the folder can be used"));
    }
    const auto places = app::redacted(folder.places, redaction);
    const app::Comparison comparison = app::comparePlaces(app::casesOf(places));
    bool printed = false;
    if (arguments.has(u"json"_s)) {
        QJsonObject document = app::placesToJson(places, comparison, false);
        QJsonArray refused;
        for (const app::RefusedFile &file : folder.refused) {
            refused.append(QJsonObject{{u"file"_s, file.file}, {u"sentence"_s, file.sentence}});
        }
        document.insert(u"refused"_s, refused);
        printed = printJson(QJsonDocument(document));
    } else {
        printed = printOut(placesText(places, comparison));
    }
    return printed ? placesStatus(comparison) : Exit::Usage;
}

}  // namespace resetscope::cli
