// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/observation.h"

#include "app/cli/diagnose_request.h"
#include "app/cli/signals.h"
#include "app/diagnosis/diagnose.h"
#include "app/fixes/fix_catalog.h"
#include "app/metrics/prometheus.h"
#include "app/report/report.h"
#include "app/run/run_controller.h"
#include "probes/core/log.h"
#include "probes/core/probe_runner.h"
#include "probes/net/resolver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cstdio>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongest_s = 30 * 86400.0;

/// Nothing but a sign of life: these give way first when there are too many.
bool isOrdinary(const probes::Sample &sample)
{
    if (const auto *event = std::get_if<probes::EventSample>(&sample.data)) {
        return event->what == "ok";
    }
    const auto *flow = std::get_if<probes::FlowSample>(&sample.data);
    return flow != nullptr && (flow->endedBy.empty() || flow->close == probes::CloseKind::Fin);
}

void keep(std::vector<probes::Sample> &samples, probes::Sample sample)
{
    const auto *flow = std::get_if<probes::FlowSample>(&sample.data);
    if (flow != nullptr && flow->endedBy.empty()) {
        return;  // it lives; only its end is worth keeping
    }
    samples.push_back(std::move(sample));
    if (samples.size() < app::kMaxStoredSamples) {
        return;
    }
    std::size_t ordinary = 0;
    std::erase_if(samples, [&](const probes::Sample &one) { return isOrdinary(one) && ++ordinary % 2 == 0; });
    if (samples.size() >= app::kMaxStoredSamples) {
        samples.erase(samples.begin());
    }
}

/// Lives in the main thread while the probe runs on the network thread.
class Observation : public QObject {
public:
    Observation(const ObservationRequest &request, const ObservationTexts &texts) : m_texts(texts)
    {
        file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        file.title = QString::fromStdString(request.target.host);
        file.target = request.target;
        file.answers = request.answers;
        file.started = QDateTime::currentDateTime();
        if (probes::isAddressLiteral(request.target.host)) {
            file.addresses = QStringList{file.title};
        }
        m_record.id = request.command;
        m_record.state = probes::ProbeState::Running;
    }
    ~Observation() override = default;

    void start(std::unique_ptr<probes::Probe> probe, const ObservationRequest &request)
    {
        probes::ProbeContext context;
        context.target = request.target;
        const double seconds = request.seconds > 0 ? request.seconds : request.firstSeconds;
        if (seconds > 0) {
            context.deadline =
                probes::Clock::now() + std::chrono::duration_cast<probes::Clock::duration>(probes::Seconds(seconds));
        }
        context.sink = [this](probes::Sample sample) {
            QMetaObject::invokeMethod(
                this, [this, sample = std::move(sample)] { onSample(sample); }, Qt::QueuedConnection);
        };
        m_runner.start(std::move(probe), std::move(context),
                       [this](probes::ProbeOutcome outcome, probes::Seconds elapsed) {
                           QMetaObject::invokeMethod(
                               this, [this, outcome = std::move(outcome), elapsed] { onEnd(outcome, elapsed); },
                               Qt::QueuedConnection);
                       });
    }
    void stop() { m_runner.cancelAll(); }
    [[nodiscard]] const app::ProbeRecord &record() const { return m_record; }

    app::CaseFile file;

private:
    void onSample(const probes::Sample &sample)
    {
        if (const QString line = m_texts.line(sample); !line.isEmpty()) {
            std::fprintf(stderr, "%8.1f s  %s\n", sample.at_s, line.toUtf8().constData());
        }
        keep(m_record.samples, sample);
    }
    void onEnd(const probes::ProbeOutcome &outcome, probes::Seconds elapsed)
    {
        m_record.state = outcome.state;
        m_record.reason = QString::fromStdString(outcome.reason);
        m_record.elapsed_s = elapsed.count();
        m_record.progress = 1;
        m_record.failures = outcome.failures;
        file.findings = outcome.findings;
        file.elapsed_s = elapsed.count();
        file.finished = outcome.state == probes::ProbeState::Done;
        file.probes.push_back(m_record);
        file.diagnosis = app::diagnose(*app::builtInTree(), app::evidenceOf(file));
        file.fixes = app::fixesFor(file);
        QCoreApplication::quit();
    }

    const ObservationTexts &m_texts;
    app::ProbeRecord m_record;
    probes::ProbeRunner m_runner;  // last: ends before what its callbacks use
};

Exit exitOf(const Observation &observation, const ObservationRequest &request, const ObservationTexts &texts,
            bool interrupted)
{
    const app::ProbeRecord &record = observation.record();
    if (record.state == probes::ProbeState::Failed || record.state == probes::ProbeState::Skipped) {
        return Exit::NothingMeasured;
    }
    const bool nothing = probes::number(observation.file.findings, texts.count).value_or(0) <= 0;
    if (interrupted && (nothing || request.seconds > 0)) {
        return Exit::Interrupted;
    }
    if (nothing) {
        return Exit::NothingMeasured;
    }
    return texts.bad(observation.file.findings) ? Exit::Fault : Exit::Healthy;
}

}  // namespace

std::vector<OptionSpec> observationOptions()
{
    return {{u"for"_s, u"SECONDS"_s, u"how long; without it until interrupted (Ctrl+C)"_s},
            {u"json"_s, QString(), u"one JSON document on standard output, nothing else"_s},
            {u"answer"_s, u"KEY=VALUE"_s, u"when=..., scope=... or since=...; repeatable"_s},
            {u"pdf"_s, u"FILE"_s, u"write the report as well"_s},
            {u"prometheus"_s, u"FILE"_s, u"write the result for a Prometheus textfile collector"_s},
            {u"hide"_s, u"WHAT"_s, u"hosts,addresses,paths,names: leave these out of everything written"_s},
            {u"lang"_s, u"CODE"_s, u"language of the texts, such as en or de"_s},
            {u"verbose"_s, QString(), u"show the log on standard error"_s}};
}

std::variant<ObservationRequest, UsageError> makeObservation(const QString &command, const Arguments &arguments)
{
    ObservationRequest request;
    request.command = command;
    request.json = arguments.has(u"json"_s);
    request.verbose = arguments.has(u"verbose"_s);
    request.language = arguments.value(u"lang"_s).value_or(QString());
    const auto target = readTarget(arguments.positional.first());
    if (const auto *error = std::get_if<UsageError>(&target)) {
        return *error;
    }
    request.target = std::get<probes::Target>(target);
    if (const auto text = arguments.value(u"for"_s)) {
        const auto seconds = numberIn(*text, 0.1, kLongest_s);
        if (!seconds) {
            return UsageError{u"--for needs seconds from 0.1 to 2592000, not '%1'"_s.arg(text->left(80))};
        }
        request.seconds = *seconds;
    }
    const auto answers = parseAnswers(arguments);
    if (const auto *error = std::get_if<UsageError>(&answers)) {
        return *error;
    }
    request.answers = std::get<QMap<QString, QString>>(answers);
    const auto hide = parseHide(arguments.all(u"hide"_s));
    if (const auto *error = std::get_if<UsageError>(&hide)) {
        return *error;
    }
    request.hide = std::get<app::Redaction>(hide);
    request.pdf = arguments.value(u"pdf"_s);
    if (const auto problem = request.pdf ? whyNotWritable(*request.pdf) : std::nullopt) {
        return UsageError{u"--pdf: "_s + *problem};
    }
    request.prometheus = arguments.value(u"prometheus"_s);
    if (const auto problem = request.prometheus ? whyNotWritable(*request.prometheus) : std::nullopt) {
        return UsageError{u"--prometheus: "_s + *problem};
    }
    return request;
}

Exit observe(int &argc, char **argv, std::unique_ptr<probes::Probe> probe, const ObservationRequest &request,
             const ObservationTexts &texts)
{
    const auto application = makeApplication(argc, argv, request.pdf.has_value(), request.language);
    if (request.verbose) {
        log::logToStderr(true);
    }
    InterruptWatcher interrupt;
    Observation observation(request, texts);
    QObject::connect(&interrupt, &InterruptWatcher::interruptRequested, &observation, [&] { observation.stop(); });
    observation.start(std::move(probe), request);
    QCoreApplication::exec();

    const app::CaseFile &file = observation.file;
    Exit status = exitOf(observation, request, texts, interrupt.interrupted());
    if (request.json) {
        if (!printJson(QJsonDocument(app::toJson(app::redacted(file, request.hide))))) {
            status = Exit::Usage;
        }
    } else {
        QString text = texts.summary(file.findings).join(u'\n') + u'\n';
        if (texts.bad(file.findings)) {
            text += u'\n' + diagnosisText(app::redacted(file, request.hide));
        }
        if (!printOut(text)) {
            status = Exit::Usage;
        }
    }
    if (status == Exit::NothingMeasured) {
        const QString reason = observation.record().reason;
        printError(
            u"%1: %2"_s.arg(request.command, reason.isEmpty() ? u"nothing was seen"_s : app::reasonText(reason)));
    }
    if (request.pdf) {
        if (const auto problem = app::writePdf(file, request.hide, *request.pdf)) {
            printError(u"%1: %2"_s.arg(request.command, problem->message));
        }
    }
    if (request.prometheus) {
        if (const auto problem = app::writePrometheus(app::redacted(file, request.hide), *request.prometheus)) {
            printError(u"%1: %2"_s.arg(request.command, *problem));
        }
    }
    return status;
}

}  // namespace resetscope::cli
