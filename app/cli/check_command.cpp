// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/file_check.h"
#include "app/cli/arguments.h"
#include "app/cli/case_input.h"
#include "app/cli/commands.h"
#include "app/cli/diagnose_progress.h"
#include "app/cli/signals.h"
#include "app/fixes/fix_catalog.h"
#include "app/report/report.h"
#include "app/report/report_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostNeed = 1e12;

const CommandSpec &spec()
{
    static const CommandSpec value{
        u"check"_s,
        u"CASE"_s,
        1,
        1,
        u"Tests again after the fix: the tests that decided the case (the JSON that diagnose prints; - for\n"
        "standard input) are repeated, and before and after are compared."_s,
        {{u"json"_s, QString(), u"the case with this check in it, one JSON document on standard output"_s},
         {u"pdf"_s, u"FILE"_s, u"write the report with before and after"_s},
         {u"fix"_s, u"ID"_s, u"the fix that was applied (an id of the case's fixes; default: the first)"_s},
         {u"evidence"_s, u"FILE"_s, u"instead of tests: a server-side file written after the fix; repeatable"_s},
         {u"need"_s, u"AMOUNT"_s, u"what the client needs: seconds of silence, or bytes for a size limit"_s},
         {u"plan"_s, QString(), u"only say what would be sent"_s},
         {u"hide"_s, u"WHAT"_s, u"hosts,addresses,paths,names: leave these out of everything written"_s},
         {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s}}};
    return value;
}

Exit usage(const QString &message)
{
    printError(u"check: "_s + message);
    return Exit::Usage;
}

QString planText(const app::CheckPlan &plan)
{
    QStringList titles;
    for (const app::PlannedProbe &planned : plan.planned) {
        titles << planned.title;
    }
    QString text = QCoreApplication::translate("CheckPlan", "Tests: %1").arg(titles.join(u", "_s)) + u'\n' +
                   QCoreApplication::translate("CheckPlan", "At most %1, %2 connections at once, %3.")
                       .arg(app::report::secondsText(plan.longest_s))
                       .arg(plan.connections)
                       .arg(QLocale().formattedDataSize(static_cast<qint64>(plan.bytes))) +
                   u'\n';
    if (plan.need) {
        text += app::needSentence(*plan.need) + u'\n';
    }
    return text;
}

QString resultText(const app::CheckResult &result)
{
    QString text = result.sentence + u'\n';
    for (const app::CheckRow &row : result.rows) {
        const QString none = QCoreApplication::translate("CheckPlan", "not measured");
        text += u"  %1: %2 -> %3\n"_s.arg(row.title, row.before.isEmpty() ? none : row.before,
                                          row.after.isEmpty() ? none : row.after);
    }
    if (!result.advice.isEmpty()) {
        text += result.advice + u'\n';
    }
    return text;
}

Exit exitOf(const app::FixCheck &check, const app::CheckResult &result, bool interrupted)
{
    if (interrupted) {
        return Exit::Interrupted;
    }
    if (result.outcome == app::CheckOutcome::Fixed) {
        return Exit::Healthy;
    }
    return check.findings.empty() ? Exit::NothingMeasured : Exit::Fault;
}

/// The last check of the case, in the forms that were asked for.
Exit printCheck(const Arguments &arguments, const app::CaseFile &file, const app::Redaction &redaction,
                bool interrupted)
{
    const app::CaseFile shown = app::redacted(file, redaction);
    const bool printed = arguments.has(u"json"_s) ? printJson(QJsonDocument(app::toJson(shown)))
                                                  : printOut(resultText(app::judgeCheck(shown, shown.checks.back())));
    if (const auto pdf = arguments.value(u"pdf"_s)) {
        if (const auto problem = app::writePdf(file, redaction, *pdf)) {
            printError(u"check: "_s + problem->message);
        }
    }
    return printed ? exitOf(file.checks.back(), app::judgeCheck(file, file.checks.back()), interrupted) : Exit::Usage;
}

}  // namespace

const CommandSpec &checkSpec()
{
    return spec();
}

Exit checkCommand(int &argc, char **argv, const QStringList &words)
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
    std::optional<double> need;
    if (const auto text = arguments.value(u"need"_s)) {
        need = numberIn(*text, 0.001, kMostNeed);
        if (!need) {
            return usage(u"--need needs an amount above zero, not '%1'"_s.arg(text->left(80)));
        }
    }
    const auto pdf = arguments.value(u"pdf"_s);
    if (const auto problem = pdf ? whyNotWritable(*pdf) : std::nullopt) {
        return usage(u"--pdf: "_s + *problem);
    }
    const auto application =
        makeApplication(argc, argv, pdf.has_value(), arguments.value(u"lang"_s).value_or(QString()));
    auto loaded = readCase(u"check"_s, arguments.positional.first());
    if (const auto *error = std::get_if<UsageError>(&loaded)) {
        printError(error->message);
        return Exit::Usage;
    }
    auto &file = std::get<app::CaseFile>(loaded);
    std::optional<app::Fix> fix = file.fixes.empty() ? std::nullopt : std::optional(file.fixes.front());
    if (const auto id = arguments.value(u"fix"_s)) {
        // Any fix for the cause may have been applied, not only the few that the case shows.
        const auto every = app::everyFixFor(file);
        const auto found =
            std::find_if(every.begin(), every.end(), [&](const app::Fix &each) { return each.id == *id; });
        if (found == every.end()) {
            return usage(u"--fix: this case has no fix '%1'"_s.arg(id->left(80)));
        }
        fix = *found;
    }
    const QStringList later = arguments.all(u"evidence"_s);
    for (const QString &path : later) {
        if (!QFileInfo::exists(path)) {
            return usage(u"--evidence: '%1' is not there"_s.arg(path.left(200)));
        }
    }
    if (!later.isEmpty() && !app::canCheckByFiles(file)) {
        return usage(u"--evidence: the cause of this case was not read from files"_s);
    }
    const app::CheckPlan plan = app::planCheck(file, fix, need);
    if (later.isEmpty() && !plan.problem.isEmpty()) {
        return usage(plan.byFiles ? plan.problem + u" (--evidence FILE)"_s : plan.problem);
    }
    if (!later.isEmpty()) {
        file.checks.push_back(app::checkFromFiles(file, app::readEvidence(later, app::fileCheckOptions(file)), fix));
        return printCheck(arguments, file, std::get<app::Redaction>(hide), false);
    }
    if (arguments.has(u"plan"_s)) {
        return printOut(planText(plan)) ? Exit::Healthy : Exit::Usage;
    }
    for (const QString &line : planText(plan).split(u'\n', Qt::SkipEmptyParts)) {
        printError(line);
    }

    app::RunController controller;
    InterruptWatcher interrupt;
    ProgressLines progress(controller);
    QObject::connect(&interrupt, &InterruptWatcher::interruptRequested, &controller, &app::RunController::cancel);
    QObject::connect(&controller, &app::RunController::finished, application.get(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &controller, [&] { controller.start(plan.request); });
    QCoreApplication::exec();

    file.checks.push_back(app::checkFrom(controller.caseFile(), plan, fix));
    return printCheck(arguments, file, std::get<app::Redaction>(hide), interrupt.interrupted());
}

}  // namespace resetscope::cli
