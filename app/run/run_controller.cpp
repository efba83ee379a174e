// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/run_controller.h"

#include "app/diagnosis/decision_tree.h"
#include "app/evidence/evidence_case.h"
#include "app/fixes/fix_catalog.h"
#include "app/run/run_impl.h"
#include "probes/net/resolver.h"

#include <QUuid>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using probes::ProbeState;

namespace {

constexpr double kPointed = 0.4;  ///< probability from which files point at a cause
constexpr int kLookAtWay_ms = 250;
constexpr double kProof = 3.0;  ///< log likelihood ratio of a test that could prove it

}  // namespace

RunController::Impl::Impl(RunController *controller) : q(controller)
{
    budget.setSingleShot(true);
    QObject::connect(&budget, &QTimer::timeout, q, [this] { onBudget(); });
    wayTimer.setInterval(kLookAtWay_ms);
    QObject::connect(&wayTimer, &QTimer::timeout, q, [this] { watchWay(); });
    QObject::connect(&feed, &SampleFeed::batchReady, q, [this](const auto &batch) { onBatch(batch); });
    QObject::connect(
        &feed, &SampleFeed::progressed, q,
        [this](const QString &id, double fraction, const QString &stage) { onProgress(id, fraction, stage); });
    QObject::connect(&recording, &RunRecording::started, q, [this] { advance(); });
    QObject::connect(&recording, &RunRecording::ended, q, [this] {
        if (active) {
            recording.addTo(file);
            finishSoon();
        }
    });
}

ProbeRecord *RunController::Impl::record(const QString &id)
{
    const auto it = std::find_if(file.probes.begin(), file.probes.end(), [&](const auto &r) { return r.id == id; });
    return it != file.probes.end() ? &*it : nullptr;
}

bool RunController::Impl::anyRunning() const
{
    return std::any_of(file.probes.begin(), file.probes.end(),
                       [](const ProbeRecord &r) { return r.state == ProbeState::Running; });
}

void RunController::Impl::start(const RunRequest &wanted)
{
    if (active) {
        cancel();
        active = false;
        Q_EMIT q->finished();
    }
    runner.cancelAll();
    tracks.clear();
    ++generation;
    request = wanted;
    file = CaseFile();
    file.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    file.title = QString::fromStdString(request.target.host);
    file.target = request.target;
    file.options = request.options;
    file.answers = request.answers;
    file.errorText = request.errorText;
    file.errorPattern = request.errorPattern;
    file.started = QDateTime::currentDateTime();
    file.evidence = request.evidence;
    plan = planFor(request);
    for (const PlannedProbe &planned : plan) {
        if (planned.reason == "later"_L1) {
            continue;  // the plan says so; the case only lists what this build can do
        }
        ProbeRecord fresh;
        fresh.id = planned.id;
        fresh.state = planned.available ? ProbeState::Waiting : ProbeState::Skipped;
        fresh.reason = planned.reason;
        file.probes.push_back(std::move(fresh));
    }
    if (probes::isAddressLiteral(request.target.host)) {
        file.addresses = QStringList{QString::fromStdString(request.target.host)};
    }
    recording.reset(request.record, request.recordTo);
    clock.start();
    active = true;
    cancelled = false;
    overBudget = false;
    networkLost = false;
    missed = 0;
    way.reset();
    wayTimer.start();
    deadline = probes::TimePoint::max();
    budget.stop();
    if (request.budget_s > 0) {
        deadline = probes::Clock::now() +
                   std::chrono::duration_cast<probes::Clock::duration>(probes::Seconds(request.budget_s));
        budget.start(static_cast<int>(std::min(request.budget_s * 1000, 2e9)));
    }
    joinFiles();
    Q_EMIT q->started();
    rediagnose();
    advance();
}

void RunController::Impl::cancel()
{
    cancelled = cancelled || active;
    for (ProbeRecord &each : file.probes) {
        tracks[each.id].again = false;
        if (each.state == ProbeState::Waiting) {
            each.state = ProbeState::Cancelled;
        }
    }
    runner.cancelAll();
    finishSoon();
}

/// Queued, so that a run never ends inside the call that started or cancelled it.
void RunController::Impl::finishSoon()
{
    QMetaObject::invokeMethod(
        &feed,
        [this, mine = generation] {
            if (mine != generation || !active || anyRunning()) {
                return;
            }
            feed.flush();
            const bool waiting = std::any_of(file.probes.begin(), file.probes.end(),
                                             [](const ProbeRecord &r) { return r.state == ProbeState::Waiting; });
            if (waiting || mine != generation || recording.conclude()) {
                return;
            }
            active = false;
            budget.stop();
            wayTimer.stop();
            file.elapsed_s = now_s();
            file.finished = !cancelled;
            joinFiles();
            rediagnose();
            if (mine == generation) {
                Q_EMIT q->finished();
            }
        },
        Qt::QueuedConnection);
}

/// What the files say, together with what has been measured until now.
void RunController::Impl::joinFiles()
{
    calledFor.clear();
    if (!file.evidence) {
        return;
    }
    joinEvidence(file, file.evidence);
    // The probes that could prove what the files point at need not wait for the quick ones.
    CaseFile told;
    told.target = file.target;
    joinEvidence(told, file.evidence);
    const auto tree = builtInTree();
    const Diagnosis pointed = diagnose(*tree, evidenceOf(told));
    if (pointed.cause != Cause::Healthy && pointed.ranking.front().probability >= kPointed) {
        for (const TreeNode &node : tree->nodes) {
            if (node.yes[indexOf(pointed.cause)] >= kProof) {
                calledFor.insert(node.probe);
            }
        }
    }
}

void RunController::Impl::rediagnose()
{
    file.diagnosis = diagnose(*builtInTree(), evidenceOf(file));
    file.fixes = fixesFor(file);
    if (active) {
        file.elapsed_s = now_s();
    }
    Q_EMIT q->diagnosisChanged();
}

RunController::RunController(QObject *parent) : QObject(parent), m_impl(std::make_unique<Impl>(this)) {}

RunController::~RunController() = default;

void RunController::start(const RunRequest &request)
{
    m_impl->start(request);
}

void RunController::cancel()
{
    const auto before = m_impl->file.probes;
    m_impl->cancel();
    for (const ProbeRecord &each : before) {
        if (each.state == ProbeState::Waiting) {
            Q_EMIT probeChanged(each.id);
        }
    }
}

void RunController::cancelProbe(const QString &id)
{
    const ProbeRecord *each = m_impl->record(id);
    if (each != nullptr && each->state == ProbeState::Running) {
        m_impl->tracks[id].again = false;
        m_impl->stop(id, QString());
    }
}

void RunController::skipProbe(const QString &id)
{
    m_impl->skip(id, u"skipped_by_user"_s);
    m_impl->advance();
}

void RunController::rerunProbe(const QString &id)
{
    const ProbeRecord *each = m_impl->record(id);
    const ProbeInfo *info = probeInfo(id);
    if (each == nullptr || info == nullptr || !whyNot(*info, m_impl->file.target).isEmpty()) {
        return;
    }
    if (each->state == ProbeState::Running) {
        m_impl->tracks[id].again = true;
        m_impl->stop(id, QString());
    } else if (each->state != ProbeState::Waiting) {
        if (!m_impl->active) {
            m_impl->cancelled = false;
            m_impl->networkLost = false;
        }
        m_impl->launch(id);
        m_impl->rediagnose();
    }
}

void RunController::setAnswer(const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        m_impl->file.answers.remove(key);
    } else {
        m_impl->file.answers[key] = value;
    }
    m_impl->rediagnose();
    m_impl->advance();
}

void RunController::setEvidence(std::shared_ptr<const EvidenceReport> evidence)
{
    m_impl->request.evidence = evidence;
    m_impl->file.evidence = std::move(evidence);
    m_impl->joinFiles();
    m_impl->rediagnose();
    m_impl->advance();
}

void RunController::keepCheck(const FixCheck &check)
{
    m_impl->file.checks.push_back(check);
}

void RunController::setTitle(const QString &title)
{
    m_impl->file.title = title;
}

bool RunController::isRunning() const
{
    return m_impl->active || m_impl->anyRunning();
}

const CaseFile &RunController::caseFile() const
{
    return m_impl->file;
}

const RecordingResult &RunController::recording() const
{
    return m_impl->recording.result();
}

const std::vector<PlannedProbe> &RunController::plan() const
{
    return m_impl->plan;
}

}  // namespace resetscope::app
