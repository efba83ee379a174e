// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/join.h"

#include "probes/capture/classify.h"
#include "probes/capture/story.h"
#include "probes/core/statistics.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace resetscope::probes::capture {

namespace {

/// What the way between both places may take.
constexpr std::int64_t kOnTheWay_ns = 2'000'000'000;

using Ends = std::tuple<std::array<std::uint8_t, 16>, std::uint16_t, std::array<std::uint8_t, 16>, std::uint16_t>;

Ends endsOf(const ConnectionRecord &c)
{
    return {c.client.address, c.client.port, c.server.address, c.server.port};
}

std::uint64_t numbersOf(const ConnectionRecord &c)
{
    return static_cast<std::uint64_t>(c.clientIsn) << 32 | c.serverIsn;
}

struct Pair {
    const ConnectionRecord *own = nullptr;
    const ConnectionRecord *other = nullptr;
    bool sameNumbers = false;
};

std::vector<Pair> pairsOf(const CaptureReport &own, const CaptureReport &other)
{
    std::unordered_map<std::uint64_t, const ConnectionRecord *> byNumbers;
    std::map<Ends, std::pair<const ConnectionRecord *, int>> byEnds;
    for (const ConnectionRecord &c : other.connections) {
        if (c.clientIsn != 0 && c.serverIsn != 0) {
            byNumbers.emplace(numbersOf(c), &c);
        }
        auto &entry = byEnds[endsOf(c)];
        entry.first = &c;
        ++entry.second;
    }
    std::map<Ends, int> repeats;
    for (const ConnectionRecord &c : own.connections) {
        ++repeats[endsOf(c)];
    }
    std::vector<Pair> pairs;
    for (const ConnectionRecord &c : own.connections) {
        if (c.clientIsn != 0 && c.serverIsn != 0) {
            if (const auto it = byNumbers.find(numbersOf(c)); it != byNumbers.end()) {
                pairs.push_back({&c, it->second, true});
                continue;
            }
        }
        // Without numbers only ends that were used once are beyond doubt.
        const auto it = byEnds.find(endsOf(c));
        if (it != byEnds.end() && it->second.second == 1 && repeats[endsOf(c)] == 1) {
            pairs.push_back({&c, it->second.first, false});
        }
    }
    return pairs;
}

/// True when the servers answered sooner in `own` than in `other`.
bool isNearServer(const std::vector<Pair> &pairs)
{
    std::vector<double> own;
    std::vector<double> other;
    for (const Pair &pair : pairs) {
        if (pair.own->answer_s > 0 && pair.other->answer_s > 0) {
            own.push_back(static_cast<double>(pair.own->answer_s));
            other.push_back(static_cast<double>(pair.other->answer_s));
        }
    }
    return !own.empty() && median(own) < median(other);
}

/// Asks `there` about the resets of `here` that came from its direction. Returns connections with a forgery.
std::set<std::uint64_t> ask(CaptureReport &here, const CaptureReport &there, const std::vector<Pair> &pairs,
                            bool fromClient, JoinSummary &summary)
{
    std::unordered_map<std::uint32_t, const Pair *> byConnection;
    for (const Pair &pair : pairs) {
        byConnection.emplace(pair.own->number, &pair);
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> sent;  // connection and sequence number
    std::set<std::uint32_t> anySent;
    for (const ResetRecord &reset : there.resets) {
        if (reset.fromClient == fromClient) {
            sent.emplace(reset.connection, reset.seq);
            anySent.insert(reset.connection);
        }
    }
    std::set<std::uint64_t> forged;
    for (ResetRecord &reset : here.resets) {
        const auto it = byConnection.find(reset.connection);
        if (it == byConnection.end()) {
            continue;
        }
        const Pair &pair = *it->second;
        if (reset.fromClient != fromClient) {
            continue;  // came from the near end: this capture itself is the best witness
        }
        const std::int64_t offset = pair.other->first_ns - pair.own->first_ns;
        if (reset.time_ns + offset > there.last_ns + kOnTheWay_ns || there.totals.resets > there.resets.size()) {
            continue;
        }
        const bool seen =
            pair.sameNumbers ? sent.contains({pair.other->number, reset.seq}) : anySent.contains(pair.other->number);
        reset.otherCapture = seen ? OtherCapture::Sent : OtherCapture::NotSent;
        ++summary.judged;
        if (!seen) {
            ++summary.forged;
            forged.insert(numbersOf(*pair.own) != 0 ? numbersOf(*pair.own) : pair.own->number);
        }
    }
    return forged;
}

std::vector<Pair> turned(const std::vector<Pair> &pairs)
{
    std::vector<Pair> result;
    result.reserve(pairs.size());
    for (const Pair &pair : pairs) {
        result.push_back({pair.other, pair.own, pair.sameNumbers});
    }
    return result;
}

void judgeAnew(CaptureReport &report)
{
    judgeResets(report);
    if (!report.findings.empty()) {
        report.findings.clear();
        report.target.reset();
        report.targetName.clear();
        tellStory(report);
    }
}

}  // namespace

JoinSummary joinCaptures(CaptureReport &first, CaptureReport &second)
{
    JoinSummary summary;
    const std::vector<Pair> pairs = pairsOf(first, second);
    summary.connections = static_cast<std::uint32_t>(pairs.size());
    if (pairs.empty()) {
        return summary;
    }
    summary.firstIsServerSide = isNearServer(pairs);
    CaptureReport &clientSide = summary.firstIsServerSide ? second : first;
    CaptureReport &serverSide = summary.firstIsServerSide ? first : second;
    const std::vector<Pair> other = turned(pairs);
    const std::vector<Pair> &fromClientSide = summary.firstIsServerSide ? other : pairs;
    const std::vector<Pair> &fromServerSide = summary.firstIsServerSide ? pairs : other;
    const auto towardsClient = ask(clientSide, serverSide, fromClientSide, false, summary);
    const auto towardsServer = ask(serverSide, clientSide, fromServerSide, true, summary);
    summary.forgedBoth = static_cast<std::uint32_t>(std::count_if(
        towardsClient.begin(), towardsClient.end(), [&](std::uint64_t id) { return towardsServer.contains(id); }));
    judgeAnew(first);
    judgeAnew(second);
    return summary;
}

}  // namespace resetscope::probes::capture
