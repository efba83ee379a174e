// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/run_controller.h"

#include "app/diagnosis/decision_tree.h"
#include "app/fixes/fix_catalog.h"
#include "app/run/run_impl.h"
#include "probes/net/resolver.h"

#include <QUuid>

#include <algorithm>

namespace resetscope::app {

using namespace Qt::StringLiterals;
using probes::ProbeState;

namespace {

constexpr double kDecisive = 1.0;       ///< log likelihood ratio from which a test has decided the verdict
constexpr double kGrace_s = 1.0;        ///< what a probe that is not needed any more gets to end by itself
constexpr double kGraceShare = 0.02;    ///< ... and the same as a share of its run
constexpr int kAfterDeadline_ms = 500;  ///< probes end at their deadline by themselves

bool ended(ProbeState state)
{
    return state != ProbeState::Waiting && state != ProbeState::Running;
}

}  // namespace

RunController::Impl::Impl(RunController *controller) : q(controller)
{
    budget.setSingleShot(true);
    QObject::connect(&budget, &QTimer::timeout, q, [this] { onBudget(); });
    QObject::connect(&feed, &SampleFeed::batchReady, q, [this](const auto &batch) { onBatch(batch); });
    QObject::connect(
        &feed, &SampleFeed::progressed, q,
        [this](const QString &id, double fraction, const QString &stage) { onProgress(id, fraction, stage); });
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
    clock.start();
    active = true;
    cancelled = false;
    overBudget = false;
    deadline = probes::TimePoint::max();
    budget.stop();
    if (request.budget_s > 0) {
        deadline = probes::Clock::now() +
                   std::chrono::duration_cast<probes::Clock::duration>(probes::Seconds(request.budget_s));
        budget.start(static_cast<int>(std::min(request.budget_s * 1000, 2e9)));
    }
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

QString RunController::Impl::pointless(const ProbeInfo &info) const
{
    if (info.stage == 0) {
        return QString();
    }
    // "Resolved" may be told before the look-up has ended and its addresses are kept.
    if (file.addresses.isEmpty() && probes::flag(file.findings, "dns_resolved") == false) {
        return u"no_address"_s;
    }
    if (info.stage > 1) {
        const auto connects = probes::number(file.findings, "connect_ok_ratio");
        const auto outcome = probes::word(file.findings, "connect_outcome");
        if ((connects && *connects <= 0) || (outcome && *outcome != "ok" && *outcome != "mixed")) {
            return u"not_connected"_s;
        }
    }
    if (info.stage > 2) {
        const auto problem = probes::word(file.findings, "tls_problem");
        static const QStringList fatal{u"not_tls"_s, u"reset"_s, u"eof"_s, u"alert"_s, u"timeout"_s, u"error"_s};
        if (problem && fatal.contains(QString::fromStdString(*problem)) && !(info.brokenTls && *problem == "reset")) {
            return u"tls_failed"_s;
        }
    }
    return QString();
}

std::vector<QString> RunController::Impl::ready()
{
    int stage = -1;
    int lateStage = -1;
    bool aloneRuns = false;
    bool othersRun = false;
    for (const ProbeRecord &each : file.probes) {
        const ProbeInfo *info = probeInfo(each.id);
        if (ended(each.state) || info == nullptr) {
            continue;
        }
        const int its = stageOf(*info, file.answers);
        othersRun = othersRun || each.state == ProbeState::Running;
        aloneRuns = aloneRuns || (each.state == ProbeState::Running && info->alone);
        // A service that takes its time to answer does not hold back what can be learnt meanwhile.
        const bool late = each.state == ProbeState::Running && info->holds_s > 0 &&
                          static_cast<double>(tracks[each.id].since.elapsed()) >= info->holds_s * 1000;
        if (late) {
            lateStage = std::max(lateStage, its);
            continue;
        }
        stage = stage < 0 ? its : std::min(stage, its);
    }
    if (lateStage >= 0 && stage > kQuickStage) {
        return {};  // the rest needs the answer
    }
    std::vector<QString> ids;
    for (const ProbeRecord &each : file.probes) {
        const ProbeInfo *info = probeInfo(each.id);
        if (each.state == ProbeState::Waiting && info != nullptr && stageOf(*info, file.answers) == stage &&
            !aloneRuns && !(info->alone && othersRun) && !(info->waits && lateStage >= 0)) {
            ids.push_back(each.id);
        }
    }
    // The most telling test per second first.
    const auto rank = [this](const QString &id) {
        const auto &tests = file.diagnosis.nextTests;
        const auto it = std::find_if(tests.begin(), tests.end(), [&](const NextTest &t) { return t.probe == id; });
        return it - tests.begin();
    };
    std::stable_sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    const auto first = std::find_if(ids.begin(), ids.end(), [](const QString &id) { return probeInfo(id)->alone; });
    if (first == ids.begin() && !ids.empty()) {
        ids.resize(1);
    } else {
        std::erase_if(ids, [](const QString &id) { return probeInfo(id)->alone; });
    }
    return ids;
}

void RunController::Impl::advance()
{
    if (!active) {
        return;
    }
    const quint64 mine = generation;
    if (!cancelled) {
        QStringList waiting;
        for (const ProbeRecord &each : file.probes) {
            if (each.state == ProbeState::Waiting) {
                waiting << each.id;
            }
        }
        for (const QString &id : std::as_const(waiting)) {
            const QString reason = overBudget ? u"no_time"_s : pointless(*probeInfo(id));
            if (!reason.isEmpty()) {
                skip(id, reason);
            }
            if (mine != generation) {
                return;  // a listener started another run
            }
        }
        endWhatIsNotNeeded();
        for (const QString &id : ready()) {
            if (mine != generation || cancelled) {
                return;
            }
            launch(id);
        }
    }
    const bool open =
        std::any_of(file.probes.begin(), file.probes.end(), [](const ProbeRecord &each) { return !ended(each.state); });
    if (!open && !lookAgain()) {
        finishSoon();
    }
}

/// A probe whose question only later findings make worth asking runs once more. True when one was started.
bool RunController::Impl::lookAgain()
{
    if (cancelled || overBudget) {
        return false;
    }
    for (const ProbeRecord &each : std::vector<ProbeRecord>(file.probes)) {
        const ProbeInfo *info = probeInfo(each.id);
        const bool wanted = info != nullptr && info->againWhen.kind != Condition::Kind::None &&
                            !tracks[each.id].lookedAgain && each.reason != "left_out"_L1 &&
                            each.reason != "skipped_by_user"_L1 && each.state != ProbeState::Cancelled;
        if (wanted && pointless(*info).isEmpty() &&
            evaluate(info->againWhen, evidenceOf(file)).yes.value_or(0) >= 0.5) {
            launch(each.id);
            tracks[each.id].lookedAgain = true;
            return true;
        }
    }
    return false;
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
            if (waiting || mine != generation) {
                return;
            }
            active = false;
            budget.stop();
            file.elapsed_s = now_s();
            file.finished = !cancelled;
            rediagnose();
            if (mine == generation) {
                Q_EMIT q->finished();
            }
        },
        Qt::QueuedConnection);
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

bool RunController::Impl::decides(const QString &id) const
{
    const auto tree = builtInTree();
    return std::any_of(
        file.diagnosis.contributions.begin(), file.diagnosis.contributions.end(), [&](const Contribution &part) {
            const TreeNode *node = tree->node(part.node);
            return part.cause == file.diagnosis.cause && part.llr >= kDecisive && node != nullptr && node->probe == id;
        });
}

/// Early end. What decided the verdict is completed: its last measurements are short, and the reader wants them.
void RunController::Impl::endWhatIsNotNeeded()
{
    if (request.runToEnd || !request.only.isEmpty() || !isClear(*builtInTree(), file.diagnosis)) {
        return;
    }
    for (const PlannedProbe &planned : plan) {
        ProbeRecord *each = record(planned.id);
        if (each == nullptr) {
            continue;
        }
        const QString id = each->id;
        const ProbeInfo *wants = probeInfo(id);
        if (wants != nullptr && wants->completes.contains(causeId(file.diagnosis.cause))) {
            continue;
        }
        if (each->state == ProbeState::Waiting) {
            // "Nothing to connect to" tells the reader more than "not needed any more".
            const ProbeInfo *info = probeInfo(id);
            const QString why = info == nullptr ? QString() : pointless(*info);
            skip(id, why.isEmpty() ? u"clear_already"_s : why);
        } else if (each->state == ProbeState::Running && !decides(id) && !tracks[id].lookedAgain) {
            const auto track = tracks.constFind(id);
            const double ran_s = static_cast<double>(track->since.elapsed()) / 1000.0;
            const double grace_s = std::max(kGrace_s, kGraceShare * ran_s);
            QTimer::singleShot(static_cast<int>(grace_s * 1000), &feed, [this, id, token = track->token] {
                const auto now = tracks.constFind(id);
                if (now != tracks.cend() && now->token == token && isClear(*builtInTree(), file.diagnosis) &&
                    !decides(id)) {
                    stop(id, u"clear_already"_s);
                }
            });
        }
    }
}

void RunController::Impl::skip(const QString &id, const QString &reason)
{
    if (ProbeRecord *each = record(id); each != nullptr && each->state == ProbeState::Waiting) {
        each->state = ProbeState::Skipped;
        each->reason = reason;
        Q_EMIT q->probeChanged(id);
    }
}

void RunController::Impl::stop(const QString &id, const QString &reason)
{
    const ProbeRecord *each = record(id);
    if (each != nullptr && each->state == ProbeState::Running) {
        ProbeTrack &track = tracks[id];
        track.endReason = reason;
        runner.cancel(track.run);
    }
}

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
    std::erase_if(file.findings, [&](const probes::Finding &f) { return f.probe == id.toStdString(); });
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
    const ProbeTrack track = tracks.value(id);
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
    if (tracks.value(id).token != token || each == nullptr || each->state != ProbeState::Running) {
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

void RunController::Impl::onBudget()
{
    overBudget = true;
    QTimer::singleShot(kAfterDeadline_ms, &feed, [this, mine = generation] {
        if (mine == generation && active) {
            for (const PlannedProbe &planned : std::vector<PlannedProbe>(plan)) {
                stop(planned.id, u"no_time"_s);
            }
        }
    });
    advance();
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

bool RunController::isRunning() const
{
    return m_impl->active || m_impl->anyRunning();
}

const CaseFile &RunController::caseFile() const
{
    return m_impl->file;
}

const std::vector<PlannedProbe> &RunController::plan() const
{
    return m_impl->plan;
}

}  // namespace resetscope::app
