// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/origin_log.h"

#include "probes/core/statistics.h"

#include <algorithm>
#include <map>

namespace resetscope::probes {
namespace {

using Role = LoggedShot::Role;
using End = Shot::End;

constexpr int kCertainTries = 4;

void count(OriginLog::Tally &tally, const Shot &shot)
{
    const bool reset = shot.end == End::Reset || shot.early;
    if (!reset && shot.end == End::NotOpened) {
        return;
    }
    ++tally.tried;
    tally.reset += reset ? 1 : 0;
    tally.answered += !reset && shot.end == End::Answer ? 1 : 0;
}

}  // namespace

OriginLog::Tally OriginLog::suspect() const
{
    Tally tally;
    for (const LoggedShot &logged : m_shots) {
        if (logged.role == Role::Sounding) {
            count(tally, logged.shot);
        }
    }
    return tally;
}

OriginLog::Tally OriginLog::control(int number) const
{
    Tally tally;
    for (const LoggedShot &logged : m_shots) {
        if (logged.role == Role::Control && logged.control == number && logged.gate == 0) {
            count(tally, logged.shot);
        }
    }
    return tally;
}

OriginLog::Tally OriginLog::withheld() const
{
    Tally tally;
    for (const LoggedShot &logged : m_shots) {
        if (logged.role == Role::Withheld) {
            count(tally, logged.shot);
        }
    }
    return tally;
}

bool OriginLog::certain() const
{
    const Tally tally = suspect();
    return tally.tried >= kCertainTries && tally.reset == tally.tried;
}

std::optional<bool> OriginLog::passed(const LoggedShot &logged) const
{
    const Shot &shot = logged.shot;
    if (logged.role != Role::Suspect || logged.blind || shot.early || shot.end == End::NotOpened) {
        return std::nullopt;
    }
    if (shot.end == End::Reset) {
        if (!shot.lifted) {
            return true;
        }
        // One that was merely late would be taken for one that was kept out.
        return shot.repeated ? std::optional(false) : std::nullopt;
    }
    // No reset: kept out if the trigger never fails to draw one, else perhaps never sent.
    if (certain() && ((shot.end == End::Silence && m_silenceTells) || (shot.end == End::Answer && m_plainRequest))) {
        return false;
    }
    return std::nullopt;
}

TtlBracket OriginLog::resetBracket() const
{
    TtlBracket bracket;
    for (const LoggedShot &logged : m_shots) {
        if (logged.gate == 0) {
            continue;
        }
        if (const auto through = passed(logged)) {
            bracket.record(logged.gate, *through);
        }
    }
    return bracket;
}

TtlBracket OriginLog::dataBracket() const
{
    TtlBracket bracket;
    for (const LoggedShot &logged : m_shots) {
        const Shot &shot = logged.shot;
        if (logged.gate == 0 || logged.blind || logged.role == Role::Handshake ||
            (shot.end != End::Answer && shot.end != End::Silence) || (shot.end == End::Answer && shot.bytes == 0)) {
            continue;
        }
        if (shot.end == End::Answer && !shot.lifted) {
            bracket.record(logged.gate, true);
        } else if (logged.role == Role::Control && shot.repeated && logged.window_s > 2 * slowestAnswer()) {
            bracket.record(logged.gate, false);
        }
    }
    return bracket;
}

TtlBracket OriginLog::handshakeBracket() const
{
    TtlBracket bracket;
    for (const LoggedShot &logged : m_shots) {
        if (logged.role != Role::Handshake || logged.gate == 0 || logged.shot.stopped) {
            continue;
        }
        if (logged.shot.end == End::Answer || logged.shot.end == End::Silence) {
            bracket.record(logged.gate, logged.shot.end == End::Answer && !logged.shot.lifted);
        }
    }
    return bracket;
}

double OriginLog::slowestReset() const
{
    double slowest = 0;
    for (const LoggedShot &logged : m_shots) {
        if (logged.role == Role::Sounding && logged.shot.end == End::Reset) {
            slowest = std::max(slowest, logged.shot.reset_s);
        }
    }
    return slowest;
}

double OriginLog::usualReset() const
{
    std::vector<double> times;
    for (const LoggedShot &logged : m_shots) {
        if (logged.role == Role::Sounding && logged.shot.end == End::Reset) {
            times.push_back(logged.shot.reset_s);
        }
    }
    return median(std::move(times));
}

double OriginLog::slowestAnswer() const
{
    double slowest = 0;
    for (const LoggedShot &logged : m_shots) {
        if (logged.gate == 0 && logged.reach == 0 && logged.shot.end == End::Answer) {
            slowest = std::max(slowest, logged.shot.answer_s);
        }
    }
    return slowest;
}

double OriginLog::roundTrip() const
{
    double least = 0;
    for (const LoggedShot &logged : m_shots) {
        // A SYN that had to be repeated tells nothing.
        if (logged.shot.open_s > 0 && logged.shot.open_s < 0.9 && (least == 0 || logged.shot.open_s < least)) {
            least = logged.shot.open_s;
        }
    }
    return least;
}

int OriginLog::handshakes() const
{
    return static_cast<int>(std::count_if(m_shots.begin(), m_shots.end(), [](const LoggedShot &logged) {
        return logged.shot.open_s > 0 && logged.shot.open_s < 0.9;
    }));
}

OriginEvidence OriginLog::evidence() const
{
    OriginEvidence evidence;
    evidence.handshakeTtl = handshakeBracket().range();
    evidence.dataTtl = dataBracket().range();
    const TtlBracket resets = resetBracket();
    evidence.resetTtl = resets.range();
    if (evidence.resetTtl) {
        const int above = evidence.resetTtl->high < TtlBracket::kMost ? resets.blocks(evidence.resetTtl->high + 1)
                                                                      : resets.passes(TtlBracket::kMost);
        evidence.resetTtlRepeats = std::min(resets.passes(evidence.resetTtl->low), above);
        // Each reset through a gate that holds the server's packets back says again that it is not the server's.
        const auto server = evidence.dataTtl ? evidence.dataTtl : evidence.handshakeTtl;
        if (server && evidence.resetTtl->low > server->high) {
            int through = 0;
            for (int gate = server->high + 1; gate <= evidence.resetTtl->low; ++gate) {
                through += resets.passes(gate);
            }
            evidence.resetTtlRepeats = std::max(evidence.resetTtlRepeats, through);
        }
    }

    std::map<int, int> drawn;
    std::map<int, bool> expired;
    for (const LoggedShot &logged : m_shots) {
        if (logged.reach == 0) {
            continue;
        }
        const auto through = passed(logged);
        if (through && *through) {
            ++drawn[logged.reach];
            expired[logged.reach] = expired[logged.reach] || logged.shot.expired;
        } else if (through) {
            evidence.lastWithoutReset = std::max(evidence.lastWithoutReset, logged.reach);
        }
    }
    // A reset that comes without the trigger, too, tells nothing about how far the trigger went, nor since when.
    const bool byTrigger = m_silenceTells && withheld().reset == 0;
    if (!drawn.empty() && byTrigger) {
        evidence.triggerReach = drawn.begin()->first;
        evidence.triggerRepeats = drawn.begin()->second;
        evidence.triggerExpired = expired[evidence.triggerReach];
    }

    const Tally tally = suspect();
    evidence.triggers = tally.tried;
    evidence.resetRatio = tally.tried > 0 ? static_cast<double>(tally.reset) / tally.tried : 0;
    bool bare = m_plainRequest;  // nothing of an answer before any reset
    for (const LoggedShot &logged : m_shots) {
        if (logged.role == Role::Sounding && logged.shot.end == End::Reset) {
            if (byTrigger) {
                evidence.reset_s.push_back(logged.shot.reset_s);
            }
            bare = bare && logged.shot.bytes == 0;
        }
    }
    for (const LoggedShot &logged : m_shots) {
        if (bare && logged.role == Role::Suspect && logged.gate > 0 && !logged.shot.early) {
            const bool answer = logged.shot.end == End::Answer && logged.shot.bytes > 0;
            const bool kept = logged.blind || (answer && certain());
            evidence.keptOut += kept ? 1 : 0;
            evidence.answersBehindReset += kept && answer ? 1 : 0;
        }
    }
    evidence.roundTrip_s = roundTrip();
    evidence.handshakes = handshakes();
    return evidence;
}

}  // namespace resetscope::probes
