// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/origin_verdict.h"

#include "probes/core/statistics.h"

#include <algorithm>
#include <cmath>

namespace resetscope::probes {
namespace {

constexpr double kChance = 0.01;  // what may be chance is no proof
constexpr double kSooner = 0.6;   // part of a round trip within which no far end can have answered
constexpr double kClockNoise_s = 0.002;
constexpr int kTimingSamples = 3;

/// Probability that at least `hits` of `tries` happen when each does with probability `p`.
double atLeast(int hits, int tries, double p)
{
    double sum = 0;
    double term = std::pow(1.0 - p, tries);
    for (int k = 0; k <= tries; ++k) {
        if (k >= hits) {
            sum += term;
        }
        term *= p / std::max(1e-12, 1.0 - p) * (tries - k) / (k + 1.0);
    }
    return sum;
}

/// The true answer came although a reset had been sent: whoever answered did not reset.
bool provesForgery(const OriginEvidence &evidence)
{
    if (evidence.answersBehindReset < 2 || evidence.triggers == 0) {
        return false;
    }
    // It must not be chance that no reset was drawn just then.
    const double missed = std::max(1.0 - evidence.resetRatio, 1.0 / (evidence.triggers + 2.0));
    return atLeast(evidence.answersBehindReset, std::max(evidence.keptOut, evidence.answersBehindReset), missed) <
           kChance;
}

/// Sooner than light could have come back from the far end.
bool tooSoon(const OriginEvidence &evidence)
{
    if (evidence.roundTrip_s <= 0 || evidence.handshakes < kTimingSamples ||
        evidence.reset_s.size() < static_cast<std::size_t>(kTimingSamples)) {
        return false;
    }
    const double usual = median(evidence.reset_s);
    const double late = quantile(evidence.reset_s, 0.9);
    return usual < kSooner * evidence.roundTrip_s && late < evidence.roundTrip_s - kClockNoise_s &&
           evidence.roundTrip_s - usual > kClockNoise_s;
}

/// A packet that cannot reach the server draws the reset.
bool drawnOnTheWay(const OriginEvidence &evidence)
{
    return evidence.serverHops > 0 && evidence.triggerReach > 0 && evidence.triggerRepeats >= 2 &&
           evidence.triggerReach < evidence.serverHops;
}

void placeBox(const OriginEvidence &evidence, OriginVerdict &verdict)
{
    const int reach = evidence.triggerReach;
    const int byTtl = evidence.resetTtl && evidence.resetTtl->exact() ? distanceFromTtl(evidence.resetTtl->low) : 0;
    if (reach > 0 && evidence.triggerRepeats > 0) {
        // A router that forwards looks at a packet after it has counted it down, so it shows at the next reach. One
        // that sees packets as they come in shows at its own, and the packet still expires there.
        verdict.hopHigh = reach;
        verdict.hopLow = std::max(1, reach - 1);
        if (evidence.triggerExpired) {
            verdict.hopLow = reach;
        }
        if (evidence.serverHops > 0) {
            verdict.hopHigh = std::min(verdict.hopHigh, std::max(1, evidence.serverHops - 1));
            verdict.hopLow = std::min(verdict.hopLow, verdict.hopHigh);
        }
        verdict.hop = byTtl >= verdict.hopLow && byTtl <= verdict.hopHigh ? byTtl : verdict.hopLow;
        return;
    }
    // Without the trigger's word the reset's own TTL must do: only when its start value is beyond doubt.
    if (byTtl > 0 && evidence.serverHops > 0 && byTtl < evidence.serverHops) {
        verdict.hop = byTtl;
        verdict.hopLow = byTtl;
        verdict.hopHigh = byTtl;
    }
}

}  // namespace

std::string toWord(Origin origin)
{
    switch (origin) {
    case Origin::Unknown:
        return "unknown";
    case Origin::Server:
        return "server";
    case Origin::Path:
        return "path";
    }
    return "unknown";
}

OriginVerdict decideOrigin(const OriginEvidence &evidence)
{
    OriginVerdict verdict;
    std::vector<TtlRange> server;
    if (evidence.handshakeTtl) {
        server.push_back(*evidence.handshakeTtl);
    }
    if (evidence.dataTtl) {
        server.push_back(*evidence.dataTtl);
    }
    const TtlRelation relation = compareTtl(server, evidence.resetTtl, evidence.serverHops);
    const bool repeated = evidence.resetTtlRepeats >= 2;

    verdict.injected = provesForgery(evidence);
    if (verdict.injected) {
        verdict.basis.emplace_back("duplicate");
    }
    if (drawnOnTheWay(evidence)) {
        verdict.basis.emplace_back("hop");
    }
    if (tooSoon(evidence)) {
        verdict.basis.emplace_back("timing");
    }
    const bool onTheWay = !verdict.basis.empty();
    if (relation == TtlRelation::Different && repeated) {
        verdict.basis.emplace_back("ttl");
    }
    if (!verdict.basis.empty()) {
        verdict.origin = Origin::Path;
        // A box that copies the server's TTL gives itself away by the rest.
        verdict.conflict = relation == TtlRelation::Same;
        placeBox(evidence, verdict);
        return verdict;
    }
    if (relation == TtlRelation::Same && repeated && !onTheWay) {
        verdict.origin = Origin::Server;
        verdict.basis.emplace_back("ttl");
    }
    return verdict;
}

}  // namespace resetscope::probes
