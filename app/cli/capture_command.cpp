// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_case.h"
#include "app/capture/capture_json.h"
#include "app/capture/capture_ladders.h"
#include "app/capture/capture_text.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/diagnose_request.h"
#include "app/cli/signals.h"
#include "app/report/report.h"
#include "probes/capture/capture.h"
#include "probes/capture/join.h"
#include "probes/core/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <thread>

#include <unistd.h>

namespace resetscope::cli {

using namespace Qt::StringLiterals;
using namespace probes::capture;

namespace {

const CommandSpec &spec()
{
    static const CommandSpec value{
        u"capture"_s,
        u"FILE"_s,
        1,
        1,
        u"Reads a network capture (pcap or pcapng, also gzip; - for standard input), says who sent each TCP reset\n"
        "and what is wrong."_s,
        {{u"json"_s, QString(), u"one JSON document on standard output, nothing else"_s},
         {u"answer"_s, u"KEY=VALUE"_s, u"when=..., scope=... or since=...; repeatable"_s},
         {u"other"_s, u"FILE"_s, u"a second capture of the same connections, taken at the other end"_s},
         {u"save"_s, u"FILE"_s, u"the connections with a faulty reset as a small capture of their own"_s},
         {u"pdf"_s, u"FILE"_s, u"write the report as well"_s},
         {u"hide"_s, u"WHAT"_s, u"hosts,addresses,paths,names: leave these out of everything written"_s},
         {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s},
         {u"verbose"_s, QString(), u"show the log on standard error"_s}}};
    return value;
}

struct Request {
    QString path;
    bool json = false;
    QMap<QString, QString> answers;
    std::optional<QString> other;
    std::optional<QString> save;
    std::optional<QString> pdf;
    app::Redaction hide;
};

std::variant<Request, UsageError> makeCaptureRequest(const Arguments &arguments)
{
    Request request;
    request.path = arguments.positional.first();
    request.json = arguments.has(u"json"_s);
    request.other = arguments.value(u"other"_s);
    request.save = arguments.value(u"save"_s);
    request.pdf = arguments.value(u"pdf"_s);
    auto answers = parseAnswers(arguments);
    if (const auto *error = std::get_if<UsageError>(&answers)) {
        return *error;
    }
    request.answers = std::get<QMap<QString, QString>>(answers);
    const auto hide = parseHide(arguments.all(u"hide"_s));
    if (const auto *error = std::get_if<UsageError>(&hide)) {
        return *error;
    }
    request.hide = std::get<app::Redaction>(hide);
    for (const auto &[option, path] : {std::pair{u"save"_s, request.save}, {u"pdf"_s, request.pdf}}) {
        if (const auto problem = path ? whyNotWritable(*path) : std::nullopt) {
            return UsageError{u"--%1: %2"_s.arg(option, *problem)};
        }
    }
    if (request.save && request.path == u"-"_s) {
        return UsageError{u"--save needs a file that can be read twice, not standard input"_s};
    }
    return request;
}

/// Reads on a thread of its own, so that an interrupt is noticed while a pipe keeps it waiting.
std::variant<CaptureReport, CaptureError> readWithProgress(const Request &request, bool &interrupted,
                                                           JoinSummary &joined, bool &failedOther)
{
    std::variant<CaptureReport, CaptureError> result = CaptureError{};
    InterruptWatcher watcher;
    std::stop_source stop;
    QObject::connect(&watcher, &InterruptWatcher::interruptRequested, [&stop] { stop.request_stop(); });
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    const auto progress = [terminal](const CaptureProgress &p) {
        if (terminal && p.total > 0) {
            std::fprintf(stderr, "\r%3.0f %%  ", 100.0 * static_cast<double>(p.taken) / static_cast<double>(p.total));
        }
    };
    const std::string path = request.path == u"-"_s ? std::string("-") : request.path.toLocal8Bit().toStdString();
    std::jthread reader([&] {
        result = readCapture(path, {}, progress, stop.get_token());
        auto *report = std::get_if<CaptureReport>(&result);
        if (report != nullptr && request.other) {
            auto other = readCapture(request.other->toLocal8Bit().toStdString(), {}, progress, stop.get_token());
            if (auto *second = std::get_if<CaptureReport>(&other)) {
                joined = joinCaptures(*report, *second);
            } else {
                result = std::get<CaptureError>(other);
                failedOther = true;
            }
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    reader.join();
    if (terminal) {
        std::fputs("\r        \r", stderr);
    }
    interrupted = watcher.interrupted();
    return result;
}

bool writeJson(const app::CaseFile &file, const CaptureReport &report, const Request &request)
{
    const auto put = [](std::string_view text) {
        return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    };
    QByteArray document = QJsonDocument(app::toJson(app::redacted(file, request.hide))).toJson(QJsonDocument::Indented);
    // The resets are streamed into the end of the document: there may be very many.
    document.truncate(document.lastIndexOf('}'));
    while (document.endsWith('\n') || document.endsWith(' ')) {
        document.chop(1);
    }
    document.append(",\n    ");
    const app::CaptureJsonOptions options{request.hide.addresses || request.hide.hosts};
    if (put({document.constData(), static_cast<std::size_t>(document.size())}) &&
        app::writeCaptureMembers(report, options, put) && put("\n}\n") && std::fflush(stdout) == 0) {
        return true;
    }
    printError(u"standard output could not be written"_s);
    return false;
}

bool writeText(const app::CaseFile &file, const CaptureReport &report, const Request &request)
{
    QString text = app::captureSummary(report).join(u'\n') + u"\n\n"_s;
    return printOut(text + diagnosisText(app::redacted(file, request.hide)));
}

void save(const CaptureReport &report, const Request &request)
{
    std::vector<ConnectionChoice> chosen;
    std::uint32_t last = 0;
    for (const ResetRecord &reset : report.resets) {
        if (reset.benign == Benign::None && reset.connection != last) {
            chosen.push_back(choiceOf(report, reset));
            last = reset.connection;
        }
    }
    if (chosen.empty()) {
        printError(u"capture: no connection has a faulty reset, so nothing was saved"_s);
        return;
    }
    const auto saved =
        saveConnections(request.path.toLocal8Bit().toStdString(), request.save->toLocal8Bit().toStdString(), chosen);
    if (const auto *error = std::get_if<CaptureError>(&saved)) {
        printError(u"capture: "_s + app::captureErrorText(*error));
    }
}

Exit statusOf(const app::CaseFile &file, const CaptureReport &report, bool interrupted)
{
    if (interrupted) {
        return Exit::Interrupted;
    }
    if (file.findings.empty()) {
        // Resets were read and every one was ordinary: that is an answer, though not one about a service.
        const bool ordinary =
            report.totals.resets > 0 && std::all_of(report.resets.begin(), report.resets.end(),
                                                    [](const ResetRecord &r) { return r.benign != Benign::None; });
        return ordinary ? Exit::Healthy : Exit::NothingMeasured;
    }
    return file.diagnosis.cause == app::Cause::Healthy ? Exit::Healthy : Exit::Fault;
}

}  // namespace

const CommandSpec &captureSpec()
{
    return spec();
}

Exit captureCommand(int &argc, char **argv, const QStringList &words)
{
    const auto parsed = argumentsOrExit(spec(), words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    const auto made = makeCaptureRequest(arguments);
    if (const auto *error = std::get_if<UsageError>(&made)) {
        printError(u"capture: "_s + error->message);
        return Exit::Usage;
    }
    const auto &request = std::get<Request>(made);
    const auto application =
        makeApplication(argc, argv, request.pdf.has_value(), arguments.value(u"lang"_s).value_or(QString()));
    if (arguments.has(u"verbose"_s)) {
        log::logToStderr(true);
    }
    const QString name = request.path == u"-"_s ? u"standard input"_s : QFileInfo(request.path).fileName();
    bool interrupted = false;
    JoinSummary joined;
    bool failedOther = false;
    const auto read = readWithProgress(request, interrupted, joined, failedOther);
    if (const auto *error = std::get_if<CaptureError>(&read)) {
        printError(u"capture: '%1': %2"_s.arg(failedOther ? QFileInfo(*request.other).fileName() : name,
                                              app::captureErrorText(*error)));
        return interrupted ? Exit::Interrupted : Exit::Usage;
    }
    const auto &report = std::get<CaptureReport>(read);
    app::CaseFile file = app::caseFromCapture(report, name, request.answers);
    Exit status = statusOf(file, report, interrupted);
    if (request.other && joined.connections == 0) {
        printError(u"capture: the two captures have no connection in common"_s);
    }
    for (const CaptureWarning &warning : report.warnings) {
        printError(u"capture: '%1': %2"_s.arg(name, app::captureWarningText(warning)));
    }
    if (!(request.json ? writeJson(file, report, request) : writeText(file, report, request))) {
        status = Exit::Usage;
    }
    if (status == Exit::NothingMeasured) {
        printError(u"capture: '%1' holds nothing that could be judged"_s.arg(name));
    }
    if (request.save) {
        save(report, request);
    }
    if (request.pdf) {
        if (request.path != u"-"_s) {
            file.ladders = app::leadingLadders(request.path.toLocal8Bit().toStdString(), report);
        }
        if (const auto problem = app::writePdf(file, request.hide, *request.pdf)) {
            printError(u"capture: "_s + problem->message);
        }
    }
    return status;
}

}  // namespace resetscope::cli
