// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/long_run.h"

#include "app/diagnosis/diagnose.h"
#include "app/fixes/fix_catalog.h"
#include "probes/net/resolver.h"

#include <QUuid>

#include <algorithm>

namespace resetscope::ui {

using State = probes::ProbeState;

namespace {

constexpr std::size_t kMostSamples = 20000;
constexpr double kLongest_s = 30.0 * 24 * 3600;

/// A sign of life; thousands of them tell the same, so some may go. Ends never do while there is room.
bool isQuiet(const probes::Sample &sample)
{
    if (const auto *event = std::get_if<probes::EventSample>(&sample.data)) {
        return event->what == "ok";
    }
    const auto *flow = std::get_if<probes::FlowSample>(&sample.data);
    return flow != nullptr && flow->endedBy.empty();
}

}  // namespace

LongRun::LongRun(QObject *parent) : QObject(parent)
{
    connect(&m_feed, &app::SampleFeed::batchReady, this, &LongRun::onBatch);
    connect(&m_feed, &app::SampleFeed::progressed, this, [this](const QString &, double fraction, const QString &) {
        if (m_running) {
            m_file.probes.front().progress = fraction;
        }
    });
}

LongRun::~LongRun()
{
    drop();
}

void LongRun::start(const QString &probe, const app::RunRequest &request, double limit_s)
{
    auto made = probes::makeProbe(probe.toStdString());
    if (m_running || !made) {
        return;
    }
    m_file = {};
    m_file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_file.title = QString::fromStdString(request.target.host);
    m_file.target = request.target;
    m_file.options = request.options;
    m_file.answers = request.answers;
    m_file.errorText = request.errorText;
    m_file.errorPattern = request.errorPattern;
    m_file.started = QDateTime::currentDateTime();
    if (probes::isAddressLiteral(request.target.host)) {
        m_file.addresses = QStringList{m_file.title};
    }
    app::ProbeRecord record;
    record.id = probe;
    record.state = State::Running;
    m_file.probes.push_back(record);
    m_stride = 1;
    m_quiet = 0;
    m_running = true;
    m_clock.start();

    probes::ProbeContext context;
    context.target = request.target;
    context.options = request.options;
    const double longest_s = limit_s > 0 ? limit_s : kLongest_s;
    context.deadline =
        probes::Clock::now() + std::chrono::duration_cast<probes::Clock::duration>(probes::Seconds(longest_s));
    context.sink = [this](probes::Sample sample) { m_feed.push(std::move(sample)); };
    context.progress = [this, probe](double fraction, const std::string &stage) {
        m_feed.setProgress(probe, fraction, QString::fromStdString(stage));
    };
    m_runner = std::make_unique<probes::ProbeRunner>();
    m_runner->start(std::move(made), std::move(context),
                    [this, turn = ++m_turn](probes::ProbeOutcome outcome, probes::Seconds elapsed) {
                        QMetaObject::invokeMethod(
                            this,
                            [this, turn, outcome = std::move(outcome), elapsed] {
                                if (turn == m_turn && m_running) {
                                    onEnd(outcome, elapsed.count());
                                }
                            },
                            Qt::QueuedConnection);
                    });
    Q_EMIT started();
}

void LongRun::stop()
{
    if (m_running) {
        m_runner->cancelAll();
    }
}

void LongRun::drop()
{
    ++m_turn;
    m_running = false;
    m_runner.reset();
    if (!m_file.probes.empty() && m_file.probes.front().state == State::Running) {
        m_file.probes.front().state = State::Cancelled;
        m_file.probes.front().elapsed_s = elapsed_s();
        m_file.elapsed_s = elapsed_s();
    }
}

void LongRun::onBatch(const std::shared_ptr<const app::SampleBatch> &batch)
{
    if (!m_running) {
        return;
    }
    for (const probes::Sample &sample : batch->samples) {
        // Where the application shall connect to is needed at once, not at the end.
        if (const auto *value = std::get_if<probes::ValueSample>(&sample.data);
            value != nullptr && value->series == "relay_port") {
            m_file.findings = {{"relay_port", value->value, std::nullopt, std::nullopt, "", "relay"}};
        } else {
            keep(sample);
        }
    }
    m_file.elapsed_s = elapsed_s();
    m_file.probes.front().elapsed_s = m_file.elapsed_s;
    Q_EMIT samplesReady(batch);
}

void LongRun::keep(const probes::Sample &sample)
{
    auto &samples = m_file.probes.front().samples;
    if (isQuiet(sample) && ++m_quiet % m_stride != 0) {
        return;
    }
    samples.push_back(sample);
    if (samples.size() <= kMostSamples) {
        return;
    }
    bool odd = false;
    std::erase_if(samples, [&](const probes::Sample &each) { return isQuiet(each) && (odd = !odd); });
    m_stride *= 2;
    if (samples.size() > kMostSamples) {  // nothing but ends
        samples.erase(samples.begin(), samples.end() - static_cast<std::ptrdiff_t>(kMostSamples));
    }
}

void LongRun::onEnd(const probes::ProbeOutcome &outcome, double elapsed_s)
{
    m_feed.flush();
    m_running = false;
    app::ProbeRecord &record = m_file.probes.front();
    // To stop it is the usual end, and takes nothing away from what was seen.
    const bool stopped = outcome.state == State::Cancelled && !outcome.findings.empty();
    record.state = stopped ? State::Done : outcome.state;
    record.reason = stopped ? QString() : QString::fromStdString(outcome.reason);
    record.failures = outcome.failures;
    record.elapsed_s = elapsed_s;
    record.progress = 1;
    m_file.findings = outcome.findings;
    for (probes::Finding &finding : m_file.findings) {
        if (finding.probe.empty()) {
            finding.probe = record.id.toStdString();
        }
    }
    m_file.elapsed_s = elapsed_s;
    m_file.finished = record.state == State::Done;
    m_file.diagnosis = app::diagnose(*app::builtInTree(), app::evidenceOf(m_file));
    m_file.fixes = app::fixesFor(m_file);
    Q_EMIT finished();
}

}  // namespace resetscope::ui
