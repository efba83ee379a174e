// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/report/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxCaseBytes = 64LL * 1024 * 1024;

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
         {u"lang"_s, u"CODE"_s, u"language of the report, such as en or de"_s}}};
    return value;
}

/// The bytes of a case file, or one sentence.
std::variant<QByteArray, UsageError> readCase(const QString &path)
{
    QFile file;
    bool open = false;
    if (path == u"-"_s) {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        if (QFileInfo(path).isDir()) {
            return UsageError{u"report: '%1' is a folder, not a case"_s.arg(path)};
        }
        file.setFileName(path);
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open) {
        return UsageError{u"report: '%1' cannot be read: %2"_s.arg(path, file.errorString())};
    }
    QByteArray bytes = file.read(kMaxCaseBytes + 1);
    if (bytes.size() > kMaxCaseBytes) {
        return UsageError{u"report: '%1' is larger than 64 MiB, so it is not a case"_s.arg(path)};
    }
    return bytes;
}

}  // namespace

Exit reportCommand(int &argc, char **argv, const QStringList &words)
{
    const auto parsed = parseArguments(spec(), words);
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        printError(error->message);
        return Exit::Usage;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    if (arguments.has(u"help"_s)) {
        return printOut(helpText(spec())) ? Exit::Healthy : Exit::Usage;
    }
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
    const auto application = makeApplication(argc, argv, true, arguments.value(u"lang"_s).value_or(QString()));
    auto bytes = readCase(arguments.positional.first());
    if (const auto *error = std::get_if<UsageError>(&bytes)) {
        printError(error->message);
        return Exit::Usage;
    }
    const QString name = QFileInfo(arguments.positional.first()).fileName();
    const auto loaded = app::caseFromJson(std::get<QByteArray>(bytes), name);
    if (const auto *error = std::get_if<app::LoadError>(&loaded)) {
        const QString where = error->pointer.isEmpty() ? QString() : u" (at %1)"_s.arg(error->pointer);
        printError(u"report: '%1' is not a readable case%2: %3"_s.arg(name, where, error->message));
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
        check(app::writePdf(file, redaction, *pdf));
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
