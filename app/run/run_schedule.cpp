// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnosis/decision_tree.h"
#include "app/run/run_impl.h"

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

/// A probe that could prove what the files point at starts beside the quick ones.
int RunController::Impl::stageNow(const ProbeInfo &info) const
{
    const int stage = stageOf(info, file.answers);
    return calledFor.contains(info.id) ? std::min(stage, kQuickStage) : stage;
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
        const int its = stageNow(*info);
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
        if (each.state == ProbeState::Waiting && info != nullptr && stageNow(*info) == stage && !aloneRuns &&
            !(info->alone && othersRun) && !(info->waits && lateStage >= 0)) {
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
            const QString reason = networkLost  ? u"network_lost"_s
                                   : overBudget ? u"no_time"_s
                                                : pointless(*probeInfo(id));
            if (!reason.isEmpty()) {
                skip(id, reason);
            }
            if (mine != generation) {
                return;  // a listener started another run
            }
        }
        endWhatIsNotNeeded();
        if (waitsForRecording()) {
            return;
        }
        const std::vector<QString> next = ready();
        // Between two stages: a quick second look before the long tests begin.
        if (!next.empty() && !anyRunning() && lookAgain()) {
            return;
        }
        for (const QString &id : next) {
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

/// Nothing is sent to the target before its packets are being recorded; that needs its addresses, which come first.
bool RunController::Impl::waitsForRecording()
{
    if (!recording.isWanted()) {
        return false;
    }
    const std::vector<QString> next = ready();
    const bool looksUp = std::any_of(next.begin(), next.end(), [](const QString &id) { return probeInfo(id)->name; });
    const ProbeRecord *lookUp = record(u"dns"_s);
    const bool comesYet = looksUp || (lookUp != nullptr && lookUp->state == ProbeState::Running);
    if (next.empty() || (file.addresses.isEmpty() && comesYet)) {
        return false;
    }
    recording.begin(file.addresses, file.target, request.budget_s);
    return recording.isStarting();
}

/// A probe whose question only later findings make worth asking runs once more. True when one was started.
bool RunController::Impl::lookAgain()
{
    if (cancelled || overBudget || networkLost) {
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
            // Files tell of the past: whether the service answers at all is looked at all the same.
            if (file.evidence && wants != nullptr && wants->stage < kQuickStage) {
                continue;
            }
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

void RunController::Impl::watchWay()
{
    if (!active || networkLost) {
        return;
    }
    if (!way && !file.addresses.isEmpty()) {
        way.emplace(file.addresses.front().toStdString());
    }
    // Twice in a row: a link that flickers harms no connection.
    missed = way && way->lost() ? missed + 1 : 0;
    if (missed >= 2) {
        wayLost();
    }
}

/// Whatever comes now tells about this computer, not about the target. What was measured before stays.
void RunController::Impl::wayLost()
{
    networkLost = true;
    if (!isClear(*builtInTree(), file.diagnosis)) {
        keepFinding(u"host"_s, {"network_lost", true, std::nullopt, std::nullopt, "", ""});
    }
    const quint64 mine = generation;
    rediagnose();
    for (const PlannedProbe &planned : std::vector<PlannedProbe>(plan)) {
        if (mine == generation) {
            stop(planned.id, u"network_lost"_s);
        }
    }
    if (mine == generation) {
        advance();
    }
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

}  // namespace resetscope::app
