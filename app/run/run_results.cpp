// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/run_impl.h"

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using probes::ProbeState;

probes::ProbeContext RunController::Impl::contextFor(const QString &id, quint64 token)
{
    probes::ProbeContext context;
    context.target = file.target;
    for (const QString &address : std::as_const(file.addresses)) {
        context.addresses.push_back(address.toStdString());
    }
    context.options = file.options;
    if (const ProbeInfo *info = probeInfo(id)) {
        context.options.maxConnections = connectionsOf(*info, file.options);
    }
    context.known = file.findings;
    context.deadline = active ? deadline : probes::TimePoint::max();
    context.sink = [this](probes::Sample sample) { feed.push(std::move(sample)); };
    context.early = [this, id, token](probes::Finding finding) {
        QMetaObject::invokeMethod(
            &feed, [this, id, token, finding = std::move(finding)] { early(id, token, finding); },
            Qt::QueuedConnection);
    };
    context.progress = [this, id](double fraction, const std::string &stage) {
        feed.setProgress(id, fraction, QString::fromStdString(stage));
    };
    return context;
}

void RunController::Impl::launch(const QString &id)
{
    ProbeRecord *each = record(id);
    auto probe = probes::makeProbe(id.toStdString());
    if (each == nullptr || probe == nullptr) {
        return;
    }
    std::erase_if(file.findings, [&](const probes::Finding &f) {
        return f.probe == id.toStdString() || (!networkLost && f.id == "network_lost");
    });
    *each = ProbeRecord();
    each->id = id;
    each->state = ProbeState::Running;
    ProbeTrack &track = tracks[id];
    const bool lookedAgain = track.lookedAgain;
    track = ProbeTrack();
    track.lookedAgain = lookedAgain;
    track.token = ++tokens;
    track.since.start();
    track.run = runner.start(std::move(probe), contextFor(id, track.token),
                             [this, id, token = track.token](probes::ProbeOutcome outcome, probes::Seconds elapsed) {
                                 QMetaObject::invokeMethod(
                                     &feed,
                                     [this, id, token, outcome = std::move(outcome), elapsed] {
                                         completed(id, token, outcome, elapsed.count());
                                     },
                                     Qt::QueuedConnection);
                             });
    if (const ProbeInfo *info = probeInfo(id); info != nullptr && info->holds_s > 0) {
        QTimer::singleShot(static_cast<int>(info->holds_s * 1000) + 1, Qt::PreciseTimer, &feed,
                           [this, mine = generation] {
                               if (mine == generation) {
                                   advance();
                               }
                           });
    }
    Q_EMIT q->probeChanged(id);
}

void RunController::Impl::keepFinding(const QString &id, probes::Finding finding)
{
    if (finding.probe.empty()) {
        finding.probe = id.toStdString();
    }
    const auto same = std::find_if(file.findings.begin(), file.findings.end(), [&](const probes::Finding &f) {
        return f.id == finding.id && f.probe == finding.probe;
    });
    if (same != file.findings.end()) {
        *same = std::move(finding);
    } else {
        file.findings.push_back(std::move(finding));
    }
}

/// The addresses that later probes use: as resolved, the one that answered best first.
void RunController::Impl::keepAddresses(const QString &id)
{
    if (id == "dns"_L1) {
        file.addresses.clear();
        for (const probes::Sample &sample : record(id)->samples) {
            const auto *resolved = std::get_if<probes::ResolveSample>(&sample.data);
            const QString address = resolved != nullptr ? QString::fromStdString(resolved->address) : QString();
            if (!address.isEmpty() && !file.addresses.contains(address)) {
                file.addresses << address;
            }
        }
    }
    if (const auto best = probes::word(file.findings, "connect_best_address"); best && id == "connect"_L1) {
        const QString address = QString::fromStdString(*best);
        if (file.addresses.removeAll(address) > 0) {
            file.addresses.prepend(address);
        }
    }
}

void RunController::Impl::completed(const QString &id, quint64 token, probes::ProbeOutcome outcome, double elapsed_s)
{
    if (tracks.value(id).token != token) {
        return;
    }
    feed.flush();  // its samples were pushed before; they belong to the record before it ends
    ProbeRecord *each = record(id);
    if (each == nullptr || tracks.value(id).token != token) {
        return;
    }
    if (active && !networkLost && way && way->lost()) {
        wayLost();  // seen by the probe before we looked
        if (tracks.value(id).token != token) {
            return;
        }
        each = record(id);
        tracks[id].endReason = u"network_lost"_s;
        outcome.state = ProbeState::Cancelled;
    }
    const ProbeTrack track = tracks.value(id);
    if (track.endReason == "network_lost"_L1) {
        outcome.findings.clear();
    }
    each->state = outcome.state;
    each->reason = QString::fromStdString(outcome.reason);
    each->failures = std::move(outcome.failures);
    each->elapsed_s = elapsed_s;
    each->stage.clear();
    if (outcome.state == ProbeState::Done) {
        each->progress = 1;
    }
    if (outcome.state == ProbeState::Cancelled && !track.endReason.isEmpty()) {
        each->state = ProbeState::Skipped;
        each->reason = track.endReason;
    }
    // What is repeated or withdrawn in the outcome replaces what was told early; a cancelled one keeps both.
    if (outcome.state == ProbeState::Done) {
        std::erase_if(file.findings, [&](const probes::Finding &f) { return f.probe == id.toStdString(); });
    }
    for (probes::Finding &finding : outcome.findings) {
        keepFinding(id, std::move(finding));
    }
    keepAddresses(id);
    joinFiles();
    const quint64 mine = generation;
    Q_EMIT q->probeChanged(id);
    if (mine != generation) {
        return;
    }
    rediagnose();
    if (mine != generation) {
        return;
    }
    if (track.again && !cancelled) {
        launch(id);
    }
    advance();
    if (cancelled) {
        finishSoon();
    }
}

void RunController::Impl::early(const QString &id, quint64 token, probes::Finding finding)
{
    const ProbeRecord *each = record(id);
    if (tracks.value(id).token != token || each == nullptr || each->state != ProbeState::Running || networkLost) {
        return;
    }
    keepFinding(id, std::move(finding));
    const quint64 mine = generation;
    rediagnose();
    if (mine == generation) {
        advance();
    }
}

void RunController::Impl::onBatch(const std::shared_ptr<const SampleBatch> &batch)
{
    for (const probes::Sample &sample : batch->samples) {
        const QString id = QString::fromStdString(sample.probe);
        ProbeRecord *each = record(id);
        if (each == nullptr || each->state != ProbeState::Running) {
            continue;
        }
        ProbeTrack &track = tracks[id];
        if (track.seen++ % track.stride == 0) {
            each->samples.push_back(sample);
        }
        if (each->samples.size() >= kMaxStoredSamples) {
            // Every second one stays, and from now on every second one is taken.
            std::size_t kept = 0;
            for (std::size_t i = 0; i < each->samples.size(); i += 2) {
                each->samples[kept++] = each->samples[i];
            }
            each->samples.resize(kept);
            track.stride *= 2;
        }
    }
    Q_EMIT q->samplesReady(batch);
}

void RunController::Impl::onProgress(const QString &id, double fraction, const QString &stage)
{
    ProbeRecord *each = record(id);
    if (each == nullptr || each->state != ProbeState::Running) {
        return;
    }
    each->progress = std::clamp(fraction, 0.0, 1.0);
    each->stage = stage;
    each->elapsed_s = static_cast<double>(tracks[id].since.elapsed()) / 1000.0;
    Q_EMIT q->probeChanged(id);
}

}  // namespace resetscope::app
