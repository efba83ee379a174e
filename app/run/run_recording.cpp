// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/run_recording.h"

#include "app/capture/capture_text.h"
#include "app/record/recording_findings.h"
#include "probes/capture/capture.h"
#include "probes/net/resolver.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAfterBudget_s = 30;  ///< the last test ends a little after the budget
constexpr qsizetype kMostAddresses = 16;
constexpr auto kLookUp = std::chrono::seconds(10);

QStringList lookUp(const std::string &host, std::stop_token stop)
{
    QStringList found;
    if (probes::isAddressLiteral(host)) {
        return {QString::fromStdString(host)};
    }
    probes::asio::io_context network(1);
    probes::asio::co_spawn(network, probes::resolve(host, probes::Clock::now() + kLookUp, std::move(stop)),
                           [&](const std::exception_ptr &, const probes::ResolveResult &result) {
                               for (const std::string &address : result.addresses) {
                                   found << QString::fromStdString(address);
                               }
                           });
    network.run();
    return found;
}

}  // namespace

RunRecording::RunRecording(QObject *parent) : QObject(parent) {}

RunRecording::~RunRecording() = default;

void RunRecording::reset(bool wanted, const QString &path)
{
    ++m_run;
    m_reader = {};
    m_recorder.reset();
    m_report.reset();
    m_result = {};
    m_order = {};
    m_phase = wanted ? Phase::Wanted : Phase::Off;
    m_order.path = path;
    if (wanted && path.isEmpty()) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_order.path = m_folder->filePath(u"recording.pcap"_s);
    }
}

void RunRecording::begin(const QStringList &addresses, const probes::Target &target, double budget_s)
{
    m_phase = Phase::Starting;
    m_order.port = target.port;
    if (budget_s > 0) {
        m_order.seconds = static_cast<int>(std::min<double>(m_order.seconds, std::ceil(budget_s + kAfterBudget_s)));
    }
    if (!addresses.isEmpty()) {
        record(addresses);
        return;
    }
    m_reader = std::jthread([this, run = m_run, host = target.host](std::stop_token stop) {
        const QStringList found = lookUp(host, stop);
        QMetaObject::invokeMethod(
            this,
            [this, run, found] {
                if (run == m_run && m_phase == Phase::Starting) {
                    record(found);
                } else if (run == m_run && m_phase == Phase::Stopping) {
                    onFinished();
                }
            },
            Qt::QueuedConnection);
    });
}

void RunRecording::record(const QStringList &addresses)
{
    m_order.addresses = addresses.mid(0, kMostAddresses);
    m_recorder = std::make_unique<PacketRecorder>();
    connect(m_recorder.get(), &PacketRecorder::recording, this, [this] {
        if (m_phase == Phase::Starting) {
            m_phase = Phase::On;
            Q_EMIT started();
        }
    });
    connect(m_recorder.get(), &PacketRecorder::finished, this, &RunRecording::onFinished);
    m_recorder->start(m_order);
}

bool RunRecording::conclude()
{
    switch (m_phase) {
    case Phase::Off:
        return false;
    case Phase::Wanted:  // nothing was ever sent
        m_phase = Phase::Off;
        return false;
    case Phase::Starting:
    case Phase::On:
        m_phase = Phase::Stopping;
        if (m_recorder != nullptr && m_recorder->isActive()) {
            m_recorder->stop();
            return true;
        }
        if (m_recorder != nullptr) {  // it ended by itself: its time or its size was used up
            read();
        }
        return true;
    case Phase::Stopping:
    case Phase::Reading:
        break;
    }
    return true;
}

void RunRecording::onFinished()
{
    if (m_recorder != nullptr) {
        m_result = m_recorder->result();
    }
    const Phase before = m_phase;
    if (m_result.state != RecordingState::Ready) {
        m_phase = Phase::Off;
        if (before == Phase::Starting) {
            Q_EMIT started();
        } else if (before == Phase::Stopping) {
            Q_EMIT ended();
        }
        return;
    }
    // Ended by itself in the middle of the run: it is read when the run is over.
    if (before == Phase::Stopping) {
        read();
    } else if (before == Phase::Starting) {
        m_phase = Phase::On;
        Q_EMIT started();
    }
}

void RunRecording::read()
{
    m_phase = Phase::Reading;
    m_reader = std::jthread([this, run = m_run, path = m_result.path](const std::stop_token &stop) {
        auto outcome = probes::capture::readCapture(path.toLocal8Bit().toStdString(), {}, {}, stop);
        QMetaObject::invokeMethod(
            this,
            [this, run, outcome = std::move(outcome)]() mutable {
                if (run != m_run || m_phase != Phase::Reading) {
                    return;
                }
                m_phase = Phase::Off;
                if (auto *report = std::get_if<probes::capture::CaptureReport>(&outcome)) {
                    m_report = std::move(*report);
                } else if (m_result.packets > 0) {
                    m_result.detail = captureErrorText(std::get<probes::capture::CaptureError>(outcome));
                }
                Q_EMIT ended();
            },
            Qt::QueuedConnection);
    });
}

void RunRecording::addTo(CaseFile &file) const
{
    if (m_report) {
        addRecording(file, *m_report);
    }
}

}  // namespace resetscope::app
