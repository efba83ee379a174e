// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/diagnose_progress.h"
#include "app/cli/diagnose_request.h"
#include "app/cli/evidence_input.h"
#include "app/cli/signals.h"
#include "app/metrics/prometheus.h"
#include "app/record/packet_recorder.h"
#include "app/report/case_json.h"
#include "app/report/report.h"
#include "app/run/run_controller.h"
#include "probes/core/log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// True when at least one probe measured something.
bool anythingMeasured(const app::CaseFile &file)
{
    return std::any_of(file.probes.begin(), file.probes.end(),
                       [](const app::ProbeRecord &record) { return record.state == probes::ProbeState::Done; }) ||
           !file.findings.empty();
}

/// ": crash (not part of this version yet)": what the plan says about every test that could not run.
QString whyNothing(const app::RunController &controller, const app::RunRequest &request)
{
    QStringList reasons;
    for (const app::PlannedProbe &planned : controller.plan()) {
        const bool asked = request.only.isEmpty() || request.only.contains(planned.id);
        if (!planned.reason.isEmpty() && asked) {
            reasons.append(u"%1 (%2)"_s.arg(planned.id, app::reasonText(planned.reason)));
        }
    }
    return reasons.isEmpty() ? QString() : u": "_s + reasons.join(u", "_s);
}

Exit exitOf(const app::CaseFile &file, bool interrupted)
{
    if (interrupted) {
        return Exit::Interrupted;
    }
    if (!anythingMeasured(file)) {
        return Exit::NothingMeasured;
    }
    if (file.diagnosis.cause != app::Cause::Healthy) {
        return Exit::Fault;
    }
    // Tests that this computer's own network cut short have found no fault because they did not look for it.
    return probes::flag(file.findings, "network_lost").value_or(false) ? Exit::NothingMeasured : Exit::Healthy;
}

/// Why packets cannot be recorded, found out before a long measurement; empty when they can.
QString whyNotRecorded()
{
    app::RecordingCheck check;
    QObject::connect(&check, &app::RecordingCheck::answered, QCoreApplication::instance(), &QCoreApplication::quit);
    check.ask();
    QCoreApplication::exec();
    return check.sentence();
}

QJsonObject recordingJson(const app::RecordingResult &recording)
{
    if (recording.state != app::RecordingState::Ready) {
        return {{u"recorded"_s, false}, {u"why"_s, app::recordingStateText(recording.state, recording.detail)}};
    }
    return {{u"recorded"_s, true},
            {u"bytes"_s, static_cast<double>(recording.bytes)},
            {u"packets"_s, static_cast<double>(recording.packets)},
            {u"dropped"_s, static_cast<double>(recording.dropped)},
            {u"complete"_s, recording.ended == u"input"_s}};
}

/// What the user should know about a recording that is not all there.
QString recordingProblem(const app::RecordingResult &recording)
{
    if (recording.state == app::RecordingState::Unknown) {
        return u"nothing was sent to the target, so no packets were recorded"_s;
    }
    if (recording.state != app::RecordingState::Ready) {
        return app::recordingStateText(recording.state, recording.detail);
    }
    if (!recording.detail.isEmpty()) {
        return u"the recording could not be read: %1"_s.arg(recording.detail);
    }
    if (recording.ended != u"input"_s) {
        return recording.ended == u"bytes"_s ? u"the recording is full; it ends before the tests did"_s
                                             : u"the recording ended before the tests did"_s;
    }
    return {};
}

}  // namespace

Exit diagnoseCommand(int &argc, char **argv, const QStringList &words)
{
    const CommandSpec &spec = diagnoseSpec();
    const auto parsed = argumentsOrExit(spec, words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    const auto made = makeRequest(arguments);
    if (const auto *error = std::get_if<UsageError>(&made)) {
        printError(u"diagnose: "_s + error->message);
        return Exit::Usage;
    }
    const auto &request = std::get<DiagnoseRequest>(made);
    const auto application = makeApplication(argc, argv, request.pdf.has_value(), request.language);
    if (request.verbose) {
        log::logToStderr(true);
    }

    if (const QString problem = request.record ? whyNotRecorded() : QString(); !problem.isEmpty()) {
        printError(u"diagnose: --record: "_s + problem);
        return Exit::Usage;
    }

    app::RunRequest run = request.run;
    if (!request.evidence.isEmpty()) {
        bool stopped = false;
        run.evidence = std::make_shared<app::EvidenceReport>(readWithProgress(request.evidence, stopped));
        printNotes(*run.evidence);
        if (stopped) {
            return Exit::Interrupted;
        }
    }
    app::RunController controller;
    InterruptWatcher interrupt;
    ProgressLines progress(controller);
    QObject::connect(&interrupt, &InterruptWatcher::interruptRequested, &controller, &app::RunController::cancel);
    QObject::connect(&controller, &app::RunController::finished, application.get(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &controller, [&] { controller.start(run); });
    QCoreApplication::exec();

    const app::CaseFile &file = controller.caseFile();
    Exit status = exitOf(file, interrupt.interrupted());
    const app::CaseFile shown = app::redacted(file, request.hide);
    const auto document = [&] {
        QJsonObject object = app::toJson(shown);
        if (request.record) {
            object.insert(u"recording"_s, recordingJson(controller.recording()));
        }
        return QJsonDocument(object);
    };
    if (const QString problem = request.record ? recordingProblem(controller.recording()) : QString();
        !problem.isEmpty()) {
        printError(u"diagnose: --record: "_s + problem);
    }
    const bool printed = request.json ? printJson(document()) : printOut(diagnosisText(shown));
    if (!printed) {
        status = Exit::Usage;
    }
    if (status == Exit::NothingMeasured) {
        printError(anythingMeasured(file)
                       ? u"diagnose: this computer lost its own network; the tests were cut short"_s
                       : u"diagnose: nothing could be measured"_s + whyNothing(controller, request.run));
    }
    // The measurement is worth more than the file: a full disk costs a sentence, not the result or its exit status.
    if (request.pdf) {
        if (const auto problem = app::writePdf(file, request.hide, *request.pdf)) {
            printError(u"diagnose: "_s + problem->message);
        }
    }
    if (request.prometheus) {
        if (const auto problem = app::writePrometheus(app::redacted(file, request.hide), *request.prometheus)) {
            printError(u"diagnose: "_s + *problem);
        }
    }
    return status;
}

}  // namespace resetscope::cli
