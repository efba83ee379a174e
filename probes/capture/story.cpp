// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/story.h"

#include "probes/capture/classify.h"
#include "probes/capture/service_view.h"
#include "probes/core/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace resetscope::probes::capture {

namespace {

constexpr const char *kProbe = "capture";
/// Segments with payload that a loss ratio needs.
constexpr std::uint64_t kLossSegments = 60;

bool marked(const ConnectionRecord &c, Flow::Mark mark) noexcept
{
    return (c.marks & mark) != 0;
}

struct EndpointOrder {
    bool operator()(const Endpoint &a, const Endpoint &b) const noexcept
    {
        return std::tie(a.family, a.address, a.port) < std::tie(b.family, b.address, b.port);
    }
};

class FindingSet {
public:
    explicit FindingSet(Findings &out) : m_out(out) {}
    void word(const char *id, std::string value) { m_out.push_back({id, std::move(value), {}, {}, "", kProbe}); }
    void flag(const char *id, bool value) { m_out.push_back({id, value, {}, {}, "", kProbe}); }
    void number(const char *id, double value, double low, double high, const char *unit)
    {
        m_out.push_back({id, value, std::min(low, value), std::max(high, value), unit, kProbe});
    }
    void number(const char *id, double value, const char *unit) { m_out.push_back({id, value, {}, {}, unit, kProbe}); }

private:
    Findings &m_out;
};

/// Trouble of one service in one number: which service the story is about.
double trouble(const ServiceView &service)
{
    double sum = 0;
    std::size_t refused = 0;
    std::size_t lost = 0;
    for (const ConnectionRecord *c : service.connections) {
        refused += c->end == EndKind::Refused ? 1 : 0;
        lost += (c->end == EndKind::NoAnswer && c->synCount >= 2) || c->end == EndKind::Unreachable ? 1 : 0;
        sum += c->end == EndKind::Silent ? 2 : 0;
        sum += c->missing ? 1.5 : 0;
        sum += c->httpStatus >= 502 && c->httpStatus <= 504 ? 2 : 0;
        sum += unexpectedEnd(*c) && c->bytesToClient == 0 ? 1 : 0;
        sum += c->endedAfterReuse ? 1 : 0;
        sum += c->tlsAlert != 0 || marked(*c, Flow::kTlsNotTls) ? 2 : 0;
    }
    for (const ResetRecord *reset : service.resets) {
        if (reset->benign == Benign::None && reset->earlier == 0) {
            sum += reset->origin == Origin::Path ? 3 : reset->cause == Reason::Healthy ? 0.1 : 2;
        }
    }
    const auto all = service.connections.size();
    sum += refused == all ? 1.5 : 0.5 * static_cast<double>(std::min<std::size_t>(refused, 4));
    sum += lost == all ? 1.5 : 0.5 * static_cast<double>(std::min<std::size_t>(lost, 4));
    return sum;
}

const char *alertProblem(std::uint8_t alert) noexcept
{
    switch (alert) {
    case 45:
        return "expired";
    case 42:
    case 43:
    case 44:
    case 46:
    case 48:
        return "untrusted";
    default:
        return "alert";
    }
}

void tellConnect(const ServiceView &service, FindingSet &out)
{
    std::uint64_t ok = 0;
    std::uint64_t refused = 0;
    std::uint64_t lost = 0;
    std::uint64_t unreachable = 0;
    std::vector<double> trips;
    for (const ConnectionRecord *c : service.connections) {
        if (c->end == EndKind::Refused) {
            ++refused;
        } else if (c->end == EndKind::Unreachable) {
            ++unreachable;
        } else if (c->end == EndKind::NoAnswer) {
            // One unanswered question at the end of a capture proves nothing.
            lost += c->synCount >= 2 ? 1 : 0;
        } else if (marked(*c, Flow::kHandshake) || c->bytesToClient > 0) {
            ++ok;
            if (c->answer_s > 0) {
                trips.push_back(static_cast<double>(c->answer_s));
            }
        }
    }
    const std::uint64_t all = ok + refused + lost + unreachable;
    if (all == 0) {
        return;
    }
    const char *outcome = ok == all            ? "ok"
                          : ok > 0             ? "mixed"
                          : refused == all     ? "refused"
                          : lost == all        ? "timeout"
                          : unreachable == all ? "unreachable"
                          : refused > 0        ? "mixed"
                                               : "timeout";
    out.word("connect_outcome", outcome);
    const Interval ratio = wilson(ok, all);
    out.number("connect_ok_ratio", static_cast<double>(ok) / static_cast<double>(all), ratio.low, ratio.high, "ratio");
    out.number("connect_attempts", static_cast<double>(all), "");
    if (!trips.empty()) {
        out.number("path_rtt_s", median(trips), *std::min_element(trips.begin(), trips.end()),
                   *std::max_element(trips.begin(), trips.end()), "s");
    }
}

void tellTls(const ServiceView &service, FindingSet &out)
{
    int good = 0;
    std::map<std::string, int> problems;
    for (const ConnectionRecord *c : service.connections) {
        if (!marked(*c, Flow::kTlsHello)) {
            continue;
        }
        if (marked(*c, Flow::kTlsData)) {
            ++good;
        } else if (c->tlsAlert != 0) {
            ++problems[alertProblem(c->tlsAlert)];
        } else if (marked(*c, Flow::kTlsNotTls)) {
            ++problems["not_tls"];
        } else if (marked(*c, Flow::kTlsEarlyEnd) && c->end != EndKind::Open) {
            ++problems["alert"];
        } else if (!marked(*c, Flow::kTlsServer) && !c->pathReset) {
            if (c->end == EndKind::RstServer) {
                ++problems["reset"];
            } else if (c->end == EndKind::FinServer) {
                ++problems["eof"];
            }
        }
    }
    int bad = 0;
    const std::string *worst = nullptr;
    for (const auto &[name, count] : problems) {
        if (worst == nullptr || count > problems[*worst]) {
            worst = &name;
        }
        bad += count;
    }
    if (good == 0 && bad == 0) {
        return;
    }
    out.flag("tls_ok", bad == 0 || good > bad);
    out.word("tls_problem", bad == 0 || good > bad ? "none" : *worst);
}

void tellHttp(const ServiceView &service, FindingSet &out, bool &web)
{
    std::map<int, int> statuses;
    int gateway = 0;
    int answers = 0;
    int cutByReset = 0;
    int cutByFin = 0;
    int waiting = 0;
    int announced = 0;
    for (const ConnectionRecord *c : service.connections) {
        web = web || marked(*c, Flow::kHttp) || c->requests > 0;
        announced = std::max<int>(announced, c->keepAlive_s);
        if (c->httpStatus != 0) {
            ++statuses[c->httpStatus];
            ++answers;
            gateway += c->httpStatus >= 502 && c->httpStatus <= 504 ? 1 : 0;
        }
        if (c->requests > 0 && c->httpStatus == 0 && marked(*c, Flow::kRequestOpen)) {
            cutByReset += c->end == EndKind::RstServer ? 1 : 0;
            cutByFin += c->end == EndKind::FinServer && !c->endedAfterReuse ? 1 : 0;
            waiting +=
                c->end == EndKind::FinClient || c->end == EndKind::RstClient || c->end == EndKind::Silent ? 1 : 0;
        }
    }
    if (answers > 0) {
        int shown = 0;
        for (const auto &[status, count] : statuses) {
            const bool isGateway = status >= 502 && status <= 504;
            const bool wanted = gateway > 0 && (gateway >= 3 || gateway * 5 >= answers);
            if (isGateway == wanted && (shown == 0 || count > statuses[shown])) {
                shown = status;
            }
        }
        if (shown != 0) {
            out.number("http_status", shown, "");
        }
    }
    if (cutByReset + cutByFin + waiting > answers) {
        out.word("http_outcome", cutByReset >= std::max(cutByFin, waiting) ? "rst"
                                 : cutByFin >= waiting                     ? "fin"
                                                                           : "silent");
    } else if (answers > 0) {
        out.word("http_outcome", "ok");
    }
    if (announced > 0) {
        out.number("keepalive_advertised_s", announced, "s");
    }
}

/// Kept connections that were used again after a pause, and how many of them lived.
void tellReuse(const ServiceView &service, FindingSet &out)
{
    std::uint64_t good = 0;
    std::uint64_t bad = 0;
    for (const ConnectionRecord *c : service.connections) {
        const bool quiet = c->silence_s >= 1.0F;
        if (c->requests == 0) {
            continue;
        }
        if (quiet && (c->endedAfterReuse || c->end == EndKind::Silent ||
                      (c->end == EndKind::RstServer && marked(*c, Flow::kRequestOpen)))) {
            ++bad;
        } else if (c->requests >= 2 && c->survived_s >= 1.0F) {
            ++good;
        }
    }
    if (bad > 0) {
        const Interval ratio = wilson(good, good + bad);
        out.number("reuse_success_ratio", static_cast<double>(good) / static_cast<double>(good + bad), ratio.low,
                   ratio.high, "ratio");
        out.number("reuse_attempts", static_cast<double>(good + bad), "");
    }
}

/// More than the odd segment, beyond what chance makes of a healthy line.
bool isLossy(std::uint64_t resent, std::uint64_t segments)
{
    constexpr double kHealthy = 0.004;
    return resent >= 3 && wilson(std::min(resent, segments), segments).low > kHealthy;
}

void tellLoss(const ServiceView &service, FindingSet &out)
{
    std::uint64_t segments = 0;
    std::uint64_t resent = 0;
    std::uint64_t segmentsUp = 0;
    std::uint64_t resentUp = 0;
    std::vector<double> holes;
    for (const ConnectionRecord *c : service.connections) {
        const std::uint64_t size = c->mss >= 536 ? c->mss : 1448;
        segments += (c->bytesToClient + c->bytesToServer) / size + 1;
        segmentsUp += c->bytesToServer / size + 1;
        if (c->end != EndKind::Silent) {  // nobody was there to lose them
            resent += c->resent;
            resentUp += c->resentToServer;
        }
        if (c->missing && c->bytesToClient < 536 && marked(*c, Flow::kHandshake)) {
            holes.push_back(static_cast<double>(size));
        } else if (c->end == EndKind::Silent && c->stuckBytes >= 1000 && c->silence_s < 1.0F && c->bytesToServer > 0 &&
                   c->bytesToServer < 8 * size) {
            holes.push_back(static_cast<double>(c->stuckBytes));
        }
    }
    segments += resent;
    if (segments >= kLossSegments) {
        const Interval ratio = wilson(std::min(resent, segments), segments);
        out.number("loss_ratio", static_cast<double>(resent) / static_cast<double>(segments), ratio.low, ratio.high,
                   "ratio");
        out.number("loss_samples", static_cast<double>(segments), "");
        const std::uint64_t resentDown = resent - std::min(resent, resentUp);
        const bool up = isLossy(resentUp, segmentsUp + resentUp);
        const bool down = isLossy(resentDown, segments - std::min(segments, segmentsUp + resentUp));
        out.word("loss_direction", up && down ? "both" : up ? "up" : down ? "down" : "none");
    }
    if (!holes.empty()) {
        out.flag("mtu_black_hole", true);
        const double stall = *std::min_element(holes.begin(), holes.end());
        out.number("mtu_stall_bytes", stall, "bytes");
    }
}

void tellCrash(const CrashStory &crash, FindingSet &out)
{
    out.flag("crash_seen", true);
    out.number("crash_count", static_cast<double>(crash.moments_ns.size()), "");
    out.flag("crash_together", crash.together >= 2);
    out.flag("idle_lanes_died_together", true);
    if (crash.gap_s > 0) {
        out.number("crash_gap_s", crash.gap_s, "s");
    }
    if (crash.moments_ns.size() >= 2) {
        std::vector<double> steps;
        for (std::size_t i = 1; i < crash.moments_ns.size(); ++i) {
            steps.push_back(static_cast<double>(crash.moments_ns[i] - crash.moments_ns[i - 1]) / 1e9);
        }
        out.number("crash_interval_s", median(steps), *std::min_element(steps.begin(), steps.end()),
                   *std::max_element(steps.begin(), steps.end()), "s");
    }
}

void tellSilence(const SilenceStory &silence, FindingSet &out)
{
    if (silence.keptAlive) {
        out.number("keepalive_timeout_s", silence.limit_s, silence.low_s, silence.high_s, "s");
        out.word("keepalive_close_kind", silence.kind);
        if (silence.announced_s > 0) {
            out.flag("keepalive_announced", true);
            out.flag("keepalive_matches_announcement", silence.limit_s > silence.announced_s - 0.5);
        } else if (silence.headersSeen) {
            out.flag("keepalive_announced", false);
        }
        if (silence.reused) {
            out.word("reuse_failure_kind", silence.kind);
        }
        return;
    }
    out.number("idle_limit_s", silence.limit_s, silence.low_s, silence.high_s, "s");
    out.word("idle_close_kind", silence.kind);
    out.word("idle_scope", silence.betweenRequests ? "between_requests" : "raw");
    out.flag("idle_by_test", silence.byUse);
}

void tellResets(const ServiceView &service, FindingSet &out)
{
    std::map<std::string_view, int> origins;
    int path = 0;
    int silent = 0;
    int handshake = 0;
    int hop = 0;
    for (const ResetRecord *reset : service.resets) {
        if (reset->benign != Benign::None || reset->earlier > 0) {
            continue;
        }
        ++origins[toString(reset->origin)];
        if (reset->origin == Origin::Path) {
            ++path;
            silent += silenceMatters(reset->dataSilence_s, reset->survived_s) ? 1 : 0;
            handshake += reset->stage == Stage::Syn || reset->stage == Stage::Handshake ? 1 : 0;
            const int start = reset->ttl <= 64 ? 64 : reset->ttl <= 128 ? 128 : 255;
            const int distance = start - reset->ttl + 1;
            hop = hop == 0 || hop == distance ? distance : -1;
        }
    }
    if (origins.empty()) {
        return;
    }
    if (path > 0) {
        out.word("reset_origin", "path");
        out.word("reset_provoked_by", silent * 2 > path ? "silence" : handshake * 2 > path ? "handshake" : "request");
        if (hop > 0) {
            out.number("capture_reset_hop", hop, "");
        }
    } else {
        const auto most = std::max_element(origins.begin(), origins.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        out.word("reset_origin", std::string(most->first));
    }
    int all = 0;
    for (const auto &[name, count] : origins) {
        all += count;
    }
    out.number("capture_resets", all, "");
}

/// Names without any address, when nothing at all was connected to afterwards.
void tellNames(const CaptureReport &report, FindingSet &out, bool connected)
{
    const NameRecord *bad = nullptr;
    bool good = false;
    for (const NameRecord &name : report.names) {
        good = good || name.good > 0;
        if (name.good == 0 && (name.missing > 0 || name.failed > 0 || name.silent > 1 || name.empty > 0)) {
            bad = bad == nullptr || name.missing + name.failed > bad->missing + bad->failed ? &name : bad;
        }
    }
    if (good || connected) {
        if (good) {
            out.flag("dns_resolved", true);
        }
        return;
    }
    if (bad != nullptr) {
        out.flag("dns_resolved", false);
        out.word("dns_error", bad->missing > 0  ? "nxdomain"
                              : bad->failed > 0 ? "servfail"
                              : bad->empty > 0  ? "nodata"
                                                : "timeout");
    }
}

void correctResets(const ServiceView &service, const std::optional<CrashStory> &crash,
                   const std::optional<LimitStory> &limit)
{
    for (ResetRecord *reset : service.resets) {
        if (reset->origin == Origin::Path || reset->fromClient) {
            continue;
        }
        if (crash) {
            // The moments are in order of time; only the last one before the reset can be its own.
            constexpr std::int64_t kEarly_ns = 200'000'000;
            const auto next =
                std::upper_bound(crash->moments_ns.begin(), crash->moments_ns.end(), reset->time_ns + kEarly_ns);
            const bool close =
                next != crash->moments_ns.begin() &&
                static_cast<double>(reset->time_ns - *std::prev(next)) / 1e9 < std::max(1.0, crash->gap_s);
            if (close || reset->benign == Benign::Refused) {
                reset->cause = Reason::ApplicationCrash;
                continue;
            }
        }
        const bool atOnce = reset->finAge_s < 0 || reset->finGap_s < 0.5F;
        if (limit && reset->bytesToClient == 0 && atOnce && reset->benign != Benign::Refused) {
            reset->cause = Reason::ResourceExhaustion;
        }
    }
}

}  // namespace

void tellStory(CaptureReport &report)
{
    std::map<Endpoint, ServiceView, EndpointOrder> services;
    std::map<std::uint32_t, const ResetRecord *> pathResets;
    for (const ResetRecord &reset : report.resets) {
        if (reset.origin == Origin::Path && !reset.ignored) {
            pathResets.emplace(reset.connection, &reset);
        }
    }
    for (ConnectionRecord &c : report.connections) {
        c.pathReset = c.end == EndKind::RstServer && pathResets.contains(c.number);
        ServiceView &service = services[c.server];
        service.server = c.server;
        service.connections.push_back(&c);
    }
    for (ResetRecord &reset : report.resets) {
        if (const auto it = services.find(reset.server); it != services.end()) {
            it->second.resets.push_back(&reset);
        }
    }

    FindingSet out(report.findings);
    const ServiceView *chosen = nullptr;
    double most = -1;
    for (auto &[endpoint, service] : services) {
        const auto crash = findCrash(service);
        const auto limit = crash ? std::nullopt : findConnectionLimit(service);
        correctResets(service, crash, limit);
        // Where nothing is wrong, the busiest service stands for the capture.
        const double weight = trouble(service) + 1e-6 * static_cast<double>(service.connections.size());
        if (weight > most) {
            most = weight;
            chosen = &service;
        }
    }
    const bool connected = std::any_of(report.connections.begin(), report.connections.end(), [](const auto &c) {
        return c.end != EndKind::NoAnswer && c.end != EndKind::Unreachable;
    });
    tellNames(report, out, connected);
    if (chosen == nullptr) {
        return;
    }
    report.target = chosen->server;
    const std::string host = chosen->server.host();
    for (const NameRecord &name : report.names) {
        if (name.address == host) {
            report.targetName = name.name;
        }
    }
    tellConnect(*chosen, out);
    tellTls(*chosen, out);
    tellHttp(*chosen, out, report.targetHttp);
    report.targetTls = std::any_of(chosen->connections.begin(), chosen->connections.end(), [](const auto *c) {
        return marked(*c, Flow::kTlsServer) || marked(*c, Flow::kTlsData);
    });
    const auto crash = findCrash(*chosen);
    if (crash) {
        tellCrash(*crash, out);
    } else {
        if (const auto limit = findConnectionLimit(*chosen)) {
            out.number("connection_limit", limit->limit, limit->low, limit->high, "connections");
            out.word("load_kind", "rst");
        }
        if (const auto silence = findSilence(*chosen)) {
            tellSilence(*silence, out);
        }
        tellReuse(*chosen, out);
    }
    if (const double survived = survivedSilence(*chosen); survived >= 1) {
        out.number("idle_survived_s", survived, "s");
    }
    if (const auto size = findSize(*chosen)) {
        out.number("payload_limit_bytes", size->bytes, size->low, size->high, "bytes");
        out.word("payload_direction", size->up ? "up" : "down");
        out.word("payload_close_kind", "rst");
        if (size->status != 0) {
            out.number("payload_status", size->status, "");
        }
    }
    tellLoss(*chosen, out);
    tellResets(*chosen, out);
}

}  // namespace resetscope::probes::capture
