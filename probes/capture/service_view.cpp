// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/service_view.h"

#include "probes/capture/classify.h"
#include "probes/core/statistics.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace resetscope::probes::capture {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
/// Ends within this time of each other have one reason.
constexpr std::int64_t kTogether = 150'000'000;
/// A service that refuses within this time after it ended connections is gone.
constexpr std::int64_t kRefusedSoon = 5 * kSecond;
constexpr double kLeastSilence_s = 3;
constexpr std::uint64_t kLarge = 48 * 1024;

bool marked(const ConnectionRecord &c, Flow::Mark mark) noexcept
{
    return (c.marks & mark) != 0;
}

bool accepted(const ConnectionRecord &c) noexcept
{
    return c.end != EndKind::Refused && c.end != EndKind::NoAnswer && c.end != EndKind::Unreachable &&
           (marked(c, Flow::kHandshake) || c.bytesToClient > 0 || c.bytesToServer > 0);
}

bool served(const ConnectionRecord &c) noexcept
{
    return accepted(c) && c.bytesToClient > 0 && !(c.end == EndKind::RstServer && marked(c, Flow::kRequestOpen));
}

double seconds(std::int64_t ns) noexcept
{
    return static_cast<double>(ns) / 1e9;
}

struct Death {
    const ConnectionRecord *connection = nullptr;
    std::int64_t time = 0;
};

}  // namespace

bool unexpectedEnd(const ConnectionRecord &c) noexcept
{
    if (c.pathReset) {
        return false;
    }
    if (c.end == EndKind::RstServer) {
        return true;
    }
    if (c.end != EndKind::FinServer) {
        return false;
    }
    const bool answered = c.bytesToClient > 0 && !marked(c, Flow::kRequestOpen);
    return !(answered && (c.silence_s < 0.2F || marked(c, Flow::kKeepAliveEnds)));
}

std::optional<CrashStory> findCrash(const ServiceView &service)
{
    std::vector<Death> deaths;
    std::vector<std::int64_t> refused;
    std::vector<std::int64_t> openings;
    std::vector<std::pair<std::int64_t, std::int64_t>> lives;  // begin, and how long they certainly lasted
    for (const ConnectionRecord *c : service.connections) {
        if (c->end == EndKind::Refused) {
            refused.push_back(c->end_ns);
        } else if (accepted(*c)) {
            openings.push_back(c->first_ns);
            lives.emplace_back(c->first_ns, std::min(c->last_ns, c->end_ns));
            if (unexpectedEnd(*c)) {
                deaths.push_back({c, c->end_ns});
            }
        }
    }
    std::sort(deaths.begin(), deaths.end(), [](const Death &a, const Death &b) { return a.time < b.time; });
    std::sort(refused.begin(), refused.end());
    std::sort(openings.begin(), openings.end());
    // Each one's end becomes the latest of all that began before it.
    std::sort(lives.begin(), lives.end());
    for (std::size_t i = 1; i < lives.size(); ++i) {
        lives[i].second = std::max(lives[i].second, lives[i - 1].second);
    }

    CrashStory story;
    for (std::size_t first = 0; first < deaths.size();) {
        std::size_t last = first;
        while (last + 1 < deaths.size() && deaths[last + 1].time - deaths[last].time <= kTogether) {
            ++last;
        }
        const std::int64_t begin = deaths[first].time;
        const std::int64_t end = deaths[last].time;
        const auto refusal = std::upper_bound(refused.begin(), refused.end(), begin);
        const bool refusedSoon = refusal != refused.end() && *refusal <= end + kRefusedSoon;
        const auto opening = std::upper_bound(openings.begin(), openings.end(), refusedSoon ? *refusal : end);
        // Nobody was let in between the end and the refusal.
        const auto meanwhile = std::upper_bound(openings.begin(), openings.end(), end);
        const bool gone = refusedSoon && (meanwhile == openings.end() || *meanwhile > *refusal);

        double youngest = 1e18;
        double oldest = 0;
        double shortest = 1e18;
        double longest = 0;
        for (std::size_t i = first; i <= last; ++i) {
            const double age = seconds(deaths[i].time - deaths[i].connection->first_ns);
            youngest = std::min(youngest, age);
            oldest = std::max(oldest, age);
            shortest = std::min(shortest, static_cast<double>(deaths[i].connection->silence_s));
            longest = std::max(longest, static_cast<double>(deaths[i].connection->silence_s));
        }
        const bool mixed = oldest - youngest > std::max(0.5, 0.2 * oldest) && longest - shortest > 0.2;
        const auto older = std::lower_bound(lives.begin(), lives.end(), std::pair{begin - kTogether, std::int64_t{0}});
        const bool survivors = older != lives.begin() && std::prev(older)->second > end + kSecond / 2;
        const int count = static_cast<int>(last - first + 1);
        if (gone || (count >= 3 && mixed && !survivors)) {
            story.moments_ns.push_back(begin);
            story.together = std::max(story.together, count);
            story.mixedAges = story.mixedAges || (mixed && count >= 2);
            if (gone && opening != openings.end()) {
                story.gap_s = std::max(story.gap_s, seconds(*opening - begin));
            }
        }
        first = last + 1;
    }
    if (story.moments_ns.empty()) {
        return std::nullopt;
    }
    return story;
}

std::optional<LimitStory> findConnectionLimit(const ServiceView &service)
{
    // Turned away: accepted, and ended by the server without an answer; or not even accepted while others were.
    std::vector<const ConnectionRecord *> good;
    std::vector<const ConnectionRecord *> turned;
    for (const ConnectionRecord *c : service.connections) {
        if (served(*c) && c->httpStatus != 503 && c->httpStatus != 429) {
            good.push_back(c);
        } else if ((accepted(*c) && c->bytesToClient == 0 && unexpectedEnd(*c)) || c->httpStatus == 503 ||
                   c->httpStatus == 429 || (c->end == EndKind::NoAnswer && c->synCount >= 2)) {
            turned.push_back(c);
        }
    }
    if (good.size() < 3 || turned.size() < 3) {
        return std::nullopt;
    }
    std::vector<std::int64_t> begun;
    std::vector<std::int64_t> ended;
    for (const ConnectionRecord *g : good) {
        begun.push_back(g->first_ns);
        ended.push_back(std::max(g->end_ns, g->first_ns));
    }
    std::sort(begun.begin(), begun.end());
    std::sort(ended.begin(), ended.end());
    std::vector<double> atFailure;
    for (const ConnectionRecord *c : turned) {
        const auto before = std::upper_bound(begun.begin(), begun.end(), c->end_ns) - begun.begin();
        const auto over = std::lower_bound(ended.begin(), ended.end(), c->first_ns) - ended.begin();
        atFailure.push_back(static_cast<double>(std::max<std::ptrdiff_t>(before - over, 0)));
    }
    const double limit = median(atFailure);
    const double low = quantile(atFailure, 0.1);
    const double high = quantile(atFailure, 0.9);
    // At any moment without a failure nearby there were fewer, and hardly any failure came while few were open.
    if (low < 2 || high > 2.5 * low + 4) {
        return std::nullopt;
    }
    // Connections that had the service to themselves must not fail.
    const auto alone = std::count_if(atFailure.begin(), atFailure.end(), [](double n) { return n < 1; });
    if (static_cast<double>(alone) > 0.1 * static_cast<double>(turned.size())) {
        return std::nullopt;
    }
    return LimitStory{limit, low, high, static_cast<int>(turned.size())};
}

double survivedSilence(const ServiceView &service)
{
    double longest = 0;
    for (const ConnectionRecord *c : service.connections) {
        longest = std::max(longest, static_cast<double>(c->survived_s));
    }
    return longest;
}

std::optional<SilenceStory> findSilence(const ServiceView &service)
{
    struct End {
        double silence_s;
        bool exact;  ///< it ended by itself at that moment, not when it was used again
        const char *kind;
        const ConnectionRecord *connection;
        bool byPath;
    };
    std::unordered_map<std::uint32_t, const ResetRecord *> firstReset;
    for (const ResetRecord *reset : service.resets) {
        firstReset.emplace(reset->connection, reset);
    }
    std::vector<End> ends;
    for (const ConnectionRecord *c : service.connections) {
        if (!accepted(*c)) {
            continue;
        }
        const double quiet = c->silence_s;
        switch (c->end) {
        case EndKind::FinServer:
            // A request that nobody answered in time is another matter than a connection that nobody used.
            if (quiet >= 0.9 && !(marked(*c, Flow::kRequestOpen) && !c->endedAfterReuse) && c->bytesToClient > 0) {
                ends.push_back({quiet, true, "fin", c, false});
            }
            break;
        case EndKind::RstServer: {
            const auto it = firstReset.find(c->number);
            if (quiet >= kLeastSilence_s && it != firstReset.end()) {
                const ResetRecord &reset = *it->second;
                const Side &client = reset.fromClient ? reset.sender : reset.peer;
                const bool used = reset.time_ns - client.lastDataTime < kSecond;
                ends.push_back({quiet, !used, "rst", c, reset.origin == Origin::Path});
            }
            break;
        }
        case EndKind::Silent:
            if (quiet >= kLeastSilence_s) {
                ends.push_back({quiet, false, "silent", c, false});
            }
            break;
        default:
            break;
        }
    }
    if (ends.empty()) {
        return std::nullopt;
    }
    std::vector<double> silences;
    bool exact = false;
    for (const End &end : ends) {
        silences.push_back(end.silence_s);
        exact = exact || end.exact;
    }
    const double least = *std::min_element(silences.begin(), silences.end());
    const double survived = survivedSilence(service);
    // What others survived is no limit.
    if (survived > 1.05 * least + 0.5) {
        return std::nullopt;
    }
    SilenceStory story;
    story.count = static_cast<int>(ends.size());
    const End &shown = *std::min_element(ends.begin(), ends.end(), [](const End &a, const End &b) {
        return a.exact != b.exact ? a.exact : a.silence_s < b.silence_s;
    });
    story.kind = shown.kind;
    story.byUse = !shown.exact;
    story.byPath = shown.byPath;
    if (exact) {
        std::vector<double> sharp;
        for (const End &end : ends) {
            if (end.exact) {
                sharp.push_back(end.silence_s);
            }
        }
        story.limit_s = median(sharp);
        story.low_s = *std::min_element(sharp.begin(), sharp.end());
        story.high_s = *std::max_element(sharp.begin(), sharp.end());
        // A timer is the same every time; ends at any time are not.
        if (sharp.size() >= 3 && story.high_s > 2 * story.low_s + 2) {
            return std::nullopt;
        }
    } else {
        story.limit_s = least;
        story.low_s = std::min(survived, least);
        story.high_s = least;
    }
    const bool web =
        marked(*shown.connection, Flow::kHttp) ||
        (marked(*shown.connection, Flow::kTlsHello) && (service.server.port == 443 || service.server.port == 8443));
    story.betweenRequests = web;
    story.keptAlive = web && shown.exact && !shown.byPath;
    for (const End &end : ends) {
        story.reused = story.reused || end.connection->endedAfterReuse;
        story.headersSeen =
            story.headersSeen || (marked(*end.connection, Flow::kHttp) && !marked(*end.connection, Flow::kPartialHead));
        story.announced_s = std::max<int>(story.announced_s, end.connection->keepAlive_s);
    }
    return story;
}

std::optional<SizeStory> findSize(const ServiceView &service)
{
    std::vector<double> up;
    std::vector<double> down;
    double upGood = 0;
    double downGood = 0;
    int status = 0;
    std::unordered_map<std::uint32_t, const ResetRecord *> firstReset;
    for (const ResetRecord *reset : service.resets) {
        if (!reset->fromClient && reset->origin != Origin::Path) {
            firstReset.emplace(reset->connection, reset);
        }
    }
    for (const ConnectionRecord *c : service.connections) {
        const auto it = firstReset.find(c->number);
        const bool broken = it != firstReset.end();
        const bool refusedBody = c->httpStatus == 413 || c->httpStatus == 431 || c->httpStatus == 414;
        if (broken && refusedBody) {
            status = c->httpStatus;
            up.push_back(static_cast<double>(c->bytesToServer));
        } else if (broken && !silenceMatters(it->second->dataSilence_s, it->second->survived_s) &&
                   it->second->stage != Stage::AfterFin) {
            if (c->bytesToServer >= kLarge && c->bytesToServer > 4 * c->bytesToClient) {
                up.push_back(static_cast<double>(c->bytesToServer));
            } else if (c->bytesToClient >= kLarge && c->bytesToClient > 4 * c->bytesToServer) {
                down.push_back(static_cast<double>(c->bytesToClient));
            }
        } else if (!broken && accepted(*c)) {
            upGood = std::max(upGood, static_cast<double>(c->bytesToServer));
            downGood = std::max(downGood, static_cast<double>(c->bytesToClient));
        }
    }
    const bool isUp = up.size() >= down.size();
    std::vector<double> &sizes = isUp ? up : down;
    if (sizes.empty()) {
        return std::nullopt;
    }
    const double least = *std::min_element(sizes.begin(), sizes.end());
    const double good = isUp ? upGood : downGood;
    if (status == 0 && good > 1.2 * least) {
        return std::nullopt;  // larger transfers got through
    }
    return SizeStory{median(sizes), std::min(good, least),         *std::max_element(sizes.begin(), sizes.end()), isUp,
                     status,        static_cast<int>(sizes.size())};
}

}  // namespace resetscope::probes::capture
