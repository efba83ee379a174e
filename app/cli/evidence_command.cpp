// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/diagnose_request.h"
#include "app/cli/evidence_input.h"
#include "app/evidence/collector.h"
#include "app/evidence/evidence_case.h"
#include "app/report/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

const CommandSpec &spec()
{
    static const CommandSpec value{
        u"evidence"_s,
        u"FILE..."_s,
        0,
        1000,
        u"Reads server-side files and folders - logs, configurations, kubectl JSON, what the collector printed -\n"
        "and says what they show. They are recognised by their content."_s,
        {{u"json"_s, QString(), u"one JSON document on standard output, nothing else"_s},
         {u"collector"_s, u"SYSTEM"_s, u"print the script that collects evidence on a server: linux or windows"_s},
         {u"service"_s, u"NAME"_s, u"with --collector: a service whose log and limits matter; repeatable"_s},
         {u"answer"_s, u"KEY=VALUE"_s, u"when=..., scope=... or since=...; repeatable"_s},
         {u"pdf"_s, u"FILE"_s, u"write the report as well"_s},
         {u"hide"_s, u"WHAT"_s,
          u"hosts,addresses,paths,names: leave these out; the lines of logs are then left out too"_s},
         {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s}}};
    return value;
}

Exit usage(const QString &message)
{
    printError(u"evidence: "_s + message);
    return Exit::Usage;
}

Exit collector(const Arguments &arguments)
{
    const QString system = arguments.value(u"collector"_s).value_or(QString());
    const bool windows = system == "windows"_L1;
    if (!windows && system != "linux"_L1) {
        return usage(u"--collector knows linux and windows, not '%1'"_s.arg(system.left(40)));
    }
    if (!arguments.positional.isEmpty()) {
        return usage(u"--collector prints a script; it takes no FILE"_s);
    }
    const auto script = app::collectorScript(windows ? app::CollectorSystem::Windows : app::CollectorSystem::Linux,
                                             {arguments.all(u"service"_s)});
    if (!script) {
        return usage(u"--service needs a name of letters, digits and . _ - @, at most 64 long"_s);
    }
    return printOut(*script) ? Exit::Healthy : Exit::Usage;
}

Exit statusOf(const app::EvidenceReport &report, const app::CaseFile &file)
{
    if (report.files.empty()) {
        return Exit::Usage;
    }
    const bool said = !report.findings.empty() || !report.configurations.empty() || !file.findings.empty();
    if (!said) {
        return Exit::NothingMeasured;
    }
    return file.diagnosis.cause == app::Cause::Healthy ? Exit::Healthy : Exit::Fault;
}

}  // namespace

const CommandSpec &evidenceSpec()
{
    return spec();
}

Exit evidenceCommand(int &argc, char **argv, const QStringList &words)
{
    const auto parsed = argumentsOrExit(spec(), words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    if (arguments.has(u"collector"_s)) {
        return collector(arguments);
    }
    const QStringList files = arguments.positional;
    if (files.isEmpty()) {
        return usage(u"needs at least one FILE"_s);
    }
    for (const QString &path : files) {
        const QFileInfo info(path);
        if (path != "-"_L1 && !info.isReadable()) {
            return usage(u"'%1' %2"_s.arg(path.left(200), info.exists() ? u"cannot be read"_s : u"does not exist"_s));
        }
    }
    const auto answers = parseAnswers(arguments);
    if (const auto *error = std::get_if<UsageError>(&answers)) {
        return usage(error->message);
    }
    const auto hide = parseHide(arguments.all(u"hide"_s));
    if (const auto *error = std::get_if<UsageError>(&hide)) {
        return usage(error->message);
    }
    const auto redaction = std::get<app::Redaction>(hide);
    const auto pdf = arguments.value(u"pdf"_s);
    if (const auto problem = pdf ? whyNotWritable(*pdf) : std::nullopt) {
        return usage(u"--pdf: "_s + *problem);
    }
    const auto application =
        makeApplication(argc, argv, pdf.has_value(), arguments.value(u"lang"_s).value_or(QString()));
    bool interrupted = false;
    const app::EvidenceReport report = readWithProgress(files, interrupted);
    const app::CaseFile file = app::redacted(
        app::caseFromEvidence(report, QFileInfo(files.first()).fileName(), std::get<QMap<QString, QString>>(answers)),
        redaction);
    Exit status = interrupted ? Exit::Interrupted : statusOf(report, file);
    bool printed = false;
    if (arguments.has(u"json"_s)) {
        printed = printJson(QJsonDocument(app::toJson(file)));
        printNotes(report);
    } else {
        const QString lines = redaction.any() ? QString() : app::evidenceLines(report).join(u'\n') + u"\n\n"_s;
        printed = printOut(lines + diagnosisText(file));
    }
    if (pdf) {
        if (const auto problem = app::writePdf(file, redaction, *pdf)) {
            printError(u"evidence: "_s + problem->message);
        }
    }
    return printed ? status : Exit::Usage;
}

}  // namespace resetscope::cli
