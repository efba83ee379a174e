// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/idle/idle_search.h"

#include "probes/core/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace resetscope::probes {
namespace {

// Silence limits of boxes that end connections without a word or only at the next use (load balancers, NAT gateways,
// firewalls, carrier NAT), and of the most common proxies; seconds. A close that announces itself needs no tooth.
constexpr std::array<double, 16> kDefaults{
    20,    // Juniper SRX initial
    30,    // GCP proxy load balancer, UDP-minded NAT
    60,    // AWS ALB and Classic ELB, GCP passthrough load balancer
    90,    // PAN-OS discard
    120,   // PAN-OS and FortiGate half-closed, IIS
    180,   // Traefik, home routers
    240,   // Azure Load Balancer, Firewall, NAT gateway
    300,   // Envoy streams, Caddy, home routers
    350,   // AWS NLB, NAT gateway, PrivateLink
    400,   // Cloudflare
    600,   // AWS API Gateway, nginx stream, GCP VPC
    900,   // Linux IPVS, SonicWall
    1200,  // GCP Cloud NAT
    1800,  // Juniper SRX, Azure SQL, AKS
    3600,  // Cisco ASA, FortiGate, Check Point, PAN-OS, Envoy
    7200,  // TCP keep-alive
};

constexpr double kGap = 0.08;      // share of the lower tooth
constexpr double kLeastGap = 0.5;  // seconds; the tolerance of the result
constexpr double kAroundDefault = 0.015;
constexpr double kFirstTooth = 1.0;
constexpr double kRampStep = 0.015;  // a polite ramp: the comb is open after about half a second
constexpr std::array<double, 5> kReserve{0.0, 0.1, 0.2, 0.35, 0.6};
constexpr std::size_t kNeverTested = 3;  // of the reserve: they confirm, and show a close that comes by itself
constexpr double kReserveRatio = 1.8;
constexpr double kSpareTheReserve = 20;  // below this factor there are too few connections to keep any back
constexpr double kReserveKept = 30;      // a freed connection narrows brackets up to this multiple of its restart

/// A run that is meant for long silences spends fewer connections on the shortest ones.
double leastGap(double maxIdle_s)
{
    return std::clamp(maxIdle_s / 260.0, kLeastGap, 2.0);
}

/// Lays the teeth on `count` connections and, `factor` times later than they got free, on used ones. Empty: too many.
std::vector<LanePlan> layTeeth(const std::vector<double> &teeth, std::size_t reserve, std::size_t count, double factor)
{
    struct Freed {
        double at = 0;
        std::size_t lane = 0;
        bool kept = false;  // belongs to the geometric reserve
    };
    std::vector<LanePlan> plans;  // the reserve first
    std::vector<Freed> freed;
    for (std::size_t i = 0; i < reserve; ++i) {
        LanePlan plan;
        plan.offset_s = kReserve[i];
        plans.push_back(std::move(plan));
        if (i >= kNeverTested) {
            freed.push_back(Freed{kReserve[i], i, true});
        }
    }
    double lastKept = kReserve[reserve - 1];
    for (const double tooth : teeth) {
        const auto eligible = [&](const Freed &lane) {
            return tooth >=
                   lane.at * (lane.kept && factor >= kSpareTheReserve ? std::max(factor, kReserveKept) : factor);
        };
        auto best = freed.end();
        for (auto it = freed.begin(); it != freed.end(); ++it) {
            if (eligible(*it) && (best == freed.end() || it->at > best->at)) {
                best = it;
            }
        }
        Freed now;
        if (best != freed.end()) {
            now = *best;
            freed.erase(best);
            now.at += tooth;
            plans[now.lane].teeth_s.push_back(tooth);
        } else if (plans.size() < count) {
            LanePlan plan;
            plan.offset_s = 0.05 + static_cast<double>(plans.size() - reserve) * kRampStep;
            plan.teeth_s.push_back(tooth);
            now.at = plan.offset_s + tooth;
            now.lane = plans.size();
            plans.push_back(std::move(plan));
        } else {
            return {};
        }
        now.kept = now.at >= lastKept * kReserveRatio;
        lastKept = now.kept ? now.at : lastKept;
        freed.push_back(now);
    }
    return plans;
}

}  // namespace

std::vector<double> planTeeth(double maxIdle_s, double gap)
{
    std::vector<double> marks;
    for (const double value : kDefaults) {
        const double around = value * kAroundDefault;
        if (gap < 3 * kGap && value + around < maxIdle_s * 0.99) {
            marks.push_back(value - around);
            marks.push_back(value + around);
        }
    }
    marks.push_back(maxIdle_s);

    const double least = leastGap(maxIdle_s);
    std::vector<double> teeth{std::min(kFirstTooth, maxIdle_s)};
    for (const double mark : marks) {
        // Equal steps at the low end, then equal ratios up to the next mark.
        while (mark - teeth.back() > std::max(least, teeth.back() * gap) * 1.0001) {
            const double last = teeth.back();
            if (last * gap <= least) {
                teeth.push_back(last + least);
                continue;
            }
            const double steps = std::ceil(std::log(mark / last) / std::log1p(gap));
            teeth.push_back(last * std::pow(mark / last, 1.0 / steps));
        }
        if (mark > teeth.back()) {
            teeth.push_back(mark);
        }
    }
    return teeth;
}

std::vector<LanePlan> planComb(double maxIdle_s, int lanes)
{
    const auto count = static_cast<std::size_t>(std::max(lanes, 4));
    const std::size_t reserve = std::clamp<std::size_t>(count / 4, 3, kReserve.size());

    std::vector<LanePlan> best = layTeeth(planTeeth(maxIdle_s, kGap), reserve, count, 1e9);
    double least = std::numeric_limits<double>::infinity();
    if (best.empty()) {
        // Wider gaps, or connections used again: what delays the answer least.
        for (double gap = kGap; gap < 100; gap *= 1.05) {
            for (const double factor : {60.0, 40.0, 30.0, 20.0, 10.0, 4.0, 1.0, 0.3}) {
                const double cost = (1 + gap) * (1 + 1 / factor);
                if (cost >= least) {
                    continue;
                }
                std::vector<LanePlan> plans = layTeeth(planTeeth(maxIdle_s, gap), reserve, count, factor);
                if (!plans.empty()) {
                    least = cost;
                    best = std::move(plans);
                }
            }
        }
    }
    return best;
}

void IdleSearch::recordEnd(const IdleEnd &end)
{
    m_ends.push_back(end);
}

void IdleSearch::recordTest(const IdleTest &test)
{
    m_tests.push_back(test);
    if (test.alive) {
        survived(test.age_s);
    }
}

IdleVerdict IdleSearch::active(double now_s, const std::vector<double> &openAges) const
{
    IdleVerdict verdict;
    const std::size_t enough = openAges.empty() ? std::min<std::size_t>(2, static_cast<std::size_t>(m_enough))
                                                : static_cast<std::size_t>(m_enough);
    if (m_ends.size() < enough || m_ends.empty()) {
        return verdict;
    }
    constexpr double kSamePart = 0.35;  // spread of the one over spread of the other
    constexpr double kSettle = 0.3;     // seconds in which the rest of a restart would have died as well
    constexpr double kLeastSpread = 0.07;

    // Same age, different moments: the largest group that a timer explains.
    std::vector<IdleEnd> byAge = m_ends;
    std::sort(byAge.begin(), byAge.end(), [](const IdleEnd &a, const IdleEnd &b) { return a.age_s < b.age_s; });
    std::size_t bestFirst = 0;
    std::size_t bestCount = 0;
    for (std::size_t first = 0; first < byAge.size(); ++first) {
        double earliest = byAge[first].at_s;
        double latest = earliest;
        for (std::size_t last = first; last < byAge.size(); ++last) {
            earliest = std::min(earliest, byAge[last].at_s);
            latest = std::max(latest, byAge[last].at_s);
            const double ages = byAge[last].age_s - byAge[first].age_s;
            const double moments = latest - earliest;
            if (ages > std::max(0.3, byAge[first].age_s * 0.02)) {
                break;
            }
            if (moments >= kLeastSpread && ages <= kSamePart * moments && last - first + 1 > bestCount) {
                bestFirst = first;
                bestCount = last - first + 1;
            }
        }
    }
    if (bestCount >= enough) {
        std::vector<double> ages;
        verdict.kind = IdleVerdict::Kind::Limit;
        verdict.low_s = byAge[bestFirst].low_s;
        for (std::size_t i = bestFirst; i < bestFirst + bestCount; ++i) {
            ages.push_back(byAge[i].age_s);
            verdict.low_s = std::min(verdict.low_s, byAge[i].low_s);
            verdict.high_s = std::max(verdict.high_s, byAge[i].high_s);
        }
        verdict.value_s = median(ages);
        verdict.close = byAge[bestFirst].kind;
        verdict.lanes = static_cast<int>(bestCount);
        return verdict;
    }

    // Same moment, different ages.
    std::vector<IdleEnd> byMoment = m_ends;
    std::sort(byMoment.begin(), byMoment.end(), [](const IdleEnd &a, const IdleEnd &b) { return a.at_s < b.at_s; });
    const IdleEnd &latest = byMoment.back();
    if (now_s - latest.at_s < kSettle) {
        return verdict;
    }
    double youngest = latest.age_s;
    double oldest = latest.age_s;
    double earliest = latest.at_s;
    double high = latest.high_s;
    int group = 0;
    for (auto it = byMoment.rbegin(); it != byMoment.rend() && latest.at_s - it->at_s <= kSettle; ++it) {
        youngest = std::min(youngest, it->age_s);
        oldest = std::max(oldest, it->age_s);
        high = std::min(high, it->high_s);
        earliest = it->at_s;
        ++group;
    }
    const bool together = group >= static_cast<int>(enough) && oldest - youngest >= kLeastSpread &&
                          latest.at_s - earliest <= kSamePart * (oldest - youngest);
    if (!together) {
        return verdict;
    }
    verdict.lanes = group;
    verdict.close = latest.kind;
    // Survivors, all younger than the dead by more than chance: a sweep of what is too old. Their age at that moment
    // bounds the limit from below.
    double oldestSurvivor = -1;
    for (const double age : openAges) {
        oldestSurvivor = std::max(oldestSurvivor, age - (now_s - latest.at_s));
    }
    if (oldestSurvivor > 0 && oldestSurvivor < youngest) {
        verdict.kind = IdleVerdict::Kind::Limit;
        verdict.low_s = oldestSurvivor;
        verdict.high_s = std::max(high, youngest);
        verdict.value_s = (verdict.low_s + verdict.high_s) / 2;
        return verdict;
    }
    verdict.kind = IdleVerdict::Kind::Together;
    verdict.value_s = oldest;
    verdict.low_s = youngest;
    verdict.high_s = oldest;
    return verdict;
}

IdleSearch::Bracket IdleSearch::bracket() const
{
    const Bracket packets = bracketBy(false);
    const Bracket data = bracketBy(true);
    if (packets.contradicted != data.contradicted) {
        return packets.contradicted < data.contradicted ? packets : data;
    }
    // Both clocks explain what was seen: the truth lies in either.
    Bracket both = packets;
    both.low_s = std::min(packets.low_s, data.low_s);
    both.high_s = std::max(packets.high_s, data.high_s);
    return both;
}

IdleVerdict IdleSearch::sameAge() const
{
    IdleVerdict verdict;
    if (m_ends.size() < 2) {
        return verdict;
    }
    std::vector<double> ages;
    for (const IdleEnd &end : m_ends) {
        ages.push_back(end.age_s);
        verdict.low_s = ages.size() == 1 ? end.low_s : std::min(verdict.low_s, end.low_s);
        verdict.high_s = std::max(verdict.high_s, end.high_s);
    }
    const auto [least, most] = std::minmax_element(ages.begin(), ages.end());
    if (*most - *least > std::max(0.3, *least * 0.02)) {
        return IdleVerdict();
    }
    verdict.kind = IdleVerdict::Kind::Limit;
    verdict.close = m_ends.front().kind;
    verdict.lanes = static_cast<int>(ages.size());
    verdict.value_s = median(ages);
    return verdict;
}

bool IdleSearch::countsPackets() const
{
    return bracketBy(false).contradicted < bracketBy(true).contradicted;
}

IdleSearch::Bracket IdleSearch::bracketBy(bool dataAges) const
{
    // The cut with the fewest observations on the wrong side; of equal ones the highest, which trusts survivors.
    std::vector<IdleTest> tests = m_tests;
    if (dataAges) {
        for (IdleTest &test : tests) {
            test.age_s = std::max(test.age_s, test.dataAge_s);
        }
    }
    std::sort(tests.begin(), tests.end(), [](const IdleTest &a, const IdleTest &b) {
        return a.age_s < b.age_s || (a.age_s == b.age_s && a.alive && !b.alive);
    });
    int wrong = 0;
    for (const IdleTest &test : tests) {
        wrong += test.alive ? 1 : 0;  // cut below everything: all survivors are wrong
    }
    int best = wrong;
    std::size_t cut = 0;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        wrong += tests[i].alive ? -1 : 1;
        if (wrong <= best) {
            best = wrong;
            cut = i + 1;
        }
    }
    Bracket result;
    result.contradicted = best;
    for (std::size_t i = 0; i < cut; ++i) {
        if (tests[i].alive) {
            result.low_s = std::max(result.low_s, tests[i].age_s);
        }
    }
    for (std::size_t i = cut; i < tests.size(); ++i) {
        if (!tests[i].alive) {
            result.high_s = result.failures == 0 ? tests[i].age_s : std::min(result.high_s, tests[i].age_s);
            ++result.failures;
        }
    }
    return result;
}

IdleVerdict IdleSearch::expiry() const
{
    IdleVerdict verdict;
    const Bracket found = bracket();
    if (found.failures < 2 || found.contradicted * 2 >= found.failures) {
        return verdict;
    }
    // Where no silence at all was survived, silence is not what made the difference.
    if (std::none_of(m_tests.begin(), m_tests.end(), [](const IdleTest &test) { return test.alive; })) {
        return verdict;
    }
    int resets = 0;
    for (const IdleTest &test : m_tests) {
        resets +=
            !test.alive && std::max(test.age_s, test.dataAge_s) >= found.high_s && test.kind == CloseKind::Rst ? 1 : 0;
    }
    verdict.kind = IdleVerdict::Kind::Limit;
    verdict.low_s = found.low_s;
    verdict.high_s = found.high_s;
    verdict.value_s = (found.low_s + found.high_s) / 2;
    verdict.close = resets * 2 > found.failures ? CloseKind::Rst : CloseKind::Silent;
    verdict.lanes = found.failures;
    verdict.byTest = true;
    return verdict;
}

bool IdleSearch::narrow(double low_s, double high_s) noexcept
{
    const double half = (high_s - low_s) / 2;
    return half <= std::max(0.5, (low_s + high_s) / 2 * 0.025);
}

}  // namespace resetscope::probes
