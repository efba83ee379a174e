// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/case_input.h"
#include "app/cli/commands.h"
#include "app/report/report.h"

#include <QCoreApplication>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

const CommandSpec &spec()
{
    static const CommandSpec value{
        u"report"_s,
        u"CASE"_s,
        1,
        1,
        u"Writes a saved case (the JSON that diagnose prints; - for standard input) as a report."_s,
        {{u"pdf"_s, u"FILE"_s, u"as a PDF"_s},
         {u"html"_s, u"FILE"_s, u"as one HTML page"_s},
         {u"json"_s, u"FILE"_s, u"as JSON, with what is to be hidden left out"_s},
         {u"hide"_s, u"WHAT"_s, u"hosts,addresses,paths,names: what the reader must not see"_s},
         {u"paper"_s, u"SIZE"_s, u"sheet of the PDF, a4 or letter (default: as usual in your country)"_s},
         {u"lang"_s, u"CODE"_s, u"language of the report, such as en or de"_s}}};
    return value;
}

}  // namespace

const CommandSpec &reportSpec()
{
    return spec();
}

Exit reportCommand(int &argc, char **argv, const QStringList &words)
{
    const auto parsed = argumentsOrExit(spec(), words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    const auto hide = parseHide(arguments.all(u"hide"_s));
    if (const auto *error = std::get_if<UsageError>(&hide)) {
        printError(u"report: "_s + error->message);
        return Exit::Usage;
    }
    const auto pdf = arguments.value(u"pdf"_s);
    const auto html = arguments.value(u"html"_s);
    const auto json = arguments.value(u"json"_s);
    if (!pdf && !html && !json) {
        printError(u"report: say what to write: --pdf FILE, --html FILE or --json FILE"_s);
        return Exit::Usage;
    }
    for (const auto &path : {pdf, html, json}) {
        if (const auto problem = path ? whyNotWritable(*path) : std::nullopt) {
            printError(u"report: "_s + *problem);
            return Exit::Usage;
        }
    }
    const auto paper = app::paperFromWord(arguments.value(u"paper"_s).value_or(app::paperWord(app::usualPaper())));
    if (!paper) {
        printError(u"report: --paper is a4 or letter"_s);
        return Exit::Usage;
    }
    const auto application = makeApplication(argc, argv, true, arguments.value(u"lang"_s).value_or(QString()));
    const auto loaded = readCase(u"report"_s, arguments.positional.first());
    if (const auto *error = std::get_if<UsageError>(&loaded)) {
        printError(error->message);
        return Exit::Usage;
    }
    const auto &file = std::get<app::CaseFile>(loaded);
    const auto &redaction = std::get<app::Redaction>(hide);
    bool failed = false;
    const auto check = [&](const std::optional<app::ReportError> &problem) {
        if (problem) {
            printError(u"report: "_s + problem->message);
            failed = true;
        }
    };
    if (pdf) {
        check(app::writePdf(file, redaction, *pdf, *paper));
    }
    if (html) {
        check(app::writeHtml(file, redaction, *html));
    }
    if (json) {
        check(app::writeJson(file, redaction, *json));
    }
    return failed ? Exit::Usage : Exit::Healthy;
}

}  // namespace resetscope::cli
