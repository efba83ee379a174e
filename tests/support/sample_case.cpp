// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_case.h"

#include "app/diagnosis/diagnose.h"
#include "app/fixes/fix_catalog.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace resetscope::tests {

using namespace Qt::StringLiterals;
using namespace resetscope::app;
namespace net = resetscope::probes;

namespace {

/// Uniform in [low, high); std distributions differ between libraries, this does not.
class Noise {
public:
    explicit Noise(unsigned seed) : m_engine(seed) {}
    double operator()(double low, double high)
    {
        return low + (high - low) * (static_cast<double>(m_engine()) / 4294967296.0);
    }

private:
    std::mt19937 m_engine;
};

net::Finding measured(const char *id, double value, double low, double high, const char *unit, const char *probe)
{
    return {id, value, low, high, unit, probe};
}

net::Finding word(const char *id, const char *value, const char *probe)
{
    return {id, std::string(value), std::nullopt, std::nullopt, "", probe};
}

net::Finding flag(const char *id, bool value, const char *probe)
{
    return {id, value, std::nullopt, std::nullopt, "", probe};
}

net::Finding count(const char *id, double value, const char *probe)
{
    return {id, value, std::nullopt, std::nullopt, "", probe};
}

ProbeRecord record(const QString &id, double elapsed, net::ProbeState state = net::ProbeState::Done,
                   const QString &reason = QString())
{
    ProbeRecord out;
    out.id = id;
    out.state = state;
    out.reason = reason;
    out.elapsed_s = elapsed;
    out.progress = state == net::ProbeState::Done ? 1 : 0;
    return out;
}

ProbeRecord dnsRecord(const QStringList &addresses)
{
    ProbeRecord out = record(u"dns"_s, 0.021);
    for (const QString &address : addresses) {
        out.samples.push_back({"dns", 0.021, net::ResolveSample{"system", address.toStdString(), 0.021, {}}});
    }
    return out;
}

ProbeRecord connectRecord(const QStringList &peers, double typical, const std::string &outcome = "ok")
{
    Noise noise(11);
    ProbeRecord out = record(u"connect"_s, 1.4);
    double at = 0;
    for (int round = 0; round < 12; ++round) {
        for (const QString &peer : peers) {
            const double spread = noise(0, 1);
            const double elapsed = typical * (0.85 + 0.3 * noise(0, 1) + (spread > 0.93 ? 1.6 : 0.0));
            at += 0.05;
            out.samples.push_back({"connect", at, net::ConnectSample{peer.toStdString(), elapsed, outcome}});
        }
    }
    return out;
}

struct Comb {
    std::string probe = "idle";
    net::LaneSample::Silence silence = net::LaneSample::Silence::Raw;
    double limit_s = 0;  ///< 0: nothing dies
    net::CloseKind close = net::CloseKind::None;
    bool byTest = false;
    double longest_s = 130;
    double now_s = 1e9;  ///< what is later has not happened yet
};

std::vector<net::Sample> combSamples(const Comb &comb)
{
    static constexpr std::array teeth{2.0,  5.0,  8.0,  10.0, 15.0, 20.0, 25.0, 30.0, 35.0,  40.0,  45.0,  50.0, 55.0,
                                      58.0, 60.0, 62.0, 65.0, 70.0, 75.0, 80.0, 90.0, 100.0, 110.0, 120.0, 130.0};
    std::vector<net::Sample> out;
    using Phase = net::LaneSample::Phase;
    Noise noise(5);
    int lane = 0;
    for (const double tooth : teeth) {
        if (tooth > comb.longest_s) {
            break;
        }
        const double opened = 0.05 * lane;
        net::LaneSample sample{lane, comb.silence, Phase::Opening, tooth, 0, net::CloseKind::None, false};
        out.push_back({comb.probe, opened, sample});
        sample.phase = Phase::Waiting;
        for (double silent = 5; silent < std::min(tooth, comb.now_s); silent += 5) {
            if (comb.limit_s > 0 && !comb.byTest && silent >= comb.limit_s) {
                break;
            }
            sample.silent_s = silent;
            out.push_back({comb.probe, opened + silent, sample});
        }
        const bool dies = comb.limit_s > 0 && tooth > comb.limit_s;
        const double end = dies && !comb.byTest ? comb.limit_s + noise(0, 0.12) : tooth + noise(0, 0.05);
        if (end < comb.now_s) {
            sample.silent_s = end;
            sample.phase = dies ? Phase::Closed : Phase::Survived;
            sample.close = dies ? comb.close : net::CloseKind::None;
            sample.byTest = dies && comb.byTest;
            out.push_back({comb.probe, opened + end, sample});
        } else {
            sample.silent_s = comb.now_s;
            out.push_back({comb.probe, opened + comb.now_s, sample});
        }
        ++lane;
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.at_s < b.at_s; });
    return out;
}

std::vector<net::Sample> reuseSamples()
{
    std::vector<net::Sample> out;
    double at = 65;
    for (const double before :
         {10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.0, -0.005, -0.01, -0.05}) {
        for (int i = 0; i < 3; ++i) {
            const bool races = before < 0.015 || (before < 0.03 && i == 1);
            at += 0.02;
            out.push_back({"keepalive", at,
                           net::ReuseSample{before - 0.0007 * i, !races       ? "ok"
                                                                 : before < 0 ? "epipe"
                                                                 : i == 2     ? "fin"
                                                                              : "rst"}});
        }
    }
    return out;
}

CaseFile base(const QString &id, const char *url, const QString &title)
{
    CaseFile file;
    file.id = id;
    file.title = title;
    file.target = std::get<net::Target>(net::parseTarget(url));
    file.started = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53, 589), QTimeZone::utc());
    file.finished = true;
    return file;
}

void rank(CaseFile &file, Cause winner, double probability)
{
    Diagnosis &d = file.diagnosis;
    d.cause = winner;
    d.confidence = probability;
    double left = 1 - probability;
    d.ranking = {{winner, probability}};
    std::vector<Cause> others;
    for (const Cause cause : allCauses()) {
        if (cause != winner) {
            others.push_back(cause);
        }
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        const double share = i + 1 == others.size() ? left : left * 0.42;
        d.ranking.push_back({others[i], share});
        left -= share;
    }
    std::stable_sort(d.ranking.begin() + 1, d.ranking.end(),
                     [](const RankedCause &a, const RankedCause &b) { return a.probability > b.probability; });
}

CaseFile idleTimeout()
{
    CaseFile file = base(u"7b1f5a0e-52a5-4c8e-9a63-0d5b4f6c1a01"_s, "tls://orders.example.net:5671",
                         u"Orders queue drops after lunch"_s);
    file.addresses = QStringList{u"192.0.2.44"_s, u"2001:db8:40::44"_s};
    file.answers = {{u"when"_s, u"after_quiet"_s}, {u"scope"_s, u"many_clients"_s}, {u"since"_s, u"recent_change"_s}};
    file.errorPattern = u"python.econnreset"_s;
    file.errorText =
        u"Traceback (most recent call last):\n  File \"/home/mkeller/orders/worker.py\", line 88, in pull\n"
        "ConnectionResetError: [Errno 104] Connection reset by peer\n"
        "peer orders.example.net (192.0.2.44:5671), session of mira.keller@example.net"_s;
    file.elapsed_s = 66.4;
    file.findings = {flag("dns_resolved", true, "dns"),
                     count("dns_address_count", 2, "dns"),
                     measured("dns_time_s", 0.021, 0.021, 0.021, "s", "dns"),
                     word("connect_outcome", "ok", "connect"),
                     measured("connect_ok_ratio", 1, 0.86, 1, "ratio", "connect"),
                     measured("connect_time_s", 0.0182, 0.0155, 0.0461, "s", "connect"),
                     count("connect_attempts", 24, "connect"),
                     flag("tls_ok", true, "tls"),
                     word("tls_version", "TLSv1.3", "tls"),
                     word("tls_problem", "none", "tls"),
                     measured("tls_days_left", 61, 61, 61, "d", "tls"),
                     measured("idle_limit_s", 60.04, 59.8, 60.4, "s", "idle"),
                     word("idle_close_kind", "rst", "idle"),
                     word("idle_scope", "raw", "idle"),
                     measured("idle_survived_s", 60.0, 59.8, 60.0, "s", "idle"),
                     flag("idle_by_test", false, "idle"),
                     flag("idle_lanes_died_together", false, "idle")};
    file.probes = {dnsRecord(file.addresses),
                   connectRecord({u"192.0.2.44:5671"_s, u"[2001:db8:40::44]:5671"_s}, 0.018)};
    ProbeRecord tls = record(u"tls"_s, 0.2);
    tls.samples = {{"tls", 0.07, net::TlsSample{"192.0.2.44:5671", true, 0.061, "ok", "TLSv1.3"}},
                   {"tls", 0.14, net::TlsSample{"192.0.2.44:5671", false, 0.064, "ok", "TLSv1.3"}}};
    ProbeRecord idle = record(u"idle"_s, 64.1);
    idle.samples = combSamples({"idle", net::LaneSample::Silence::Raw, 60.04, net::CloseKind::Rst, false, 130, 1e9});
    idle.failures = {{net::Operation::Read, "192.0.2.44:5671", "ECONNRESET", "Connection reset by peer"},
                     {net::Operation::Read, "[2001:db8:40::44]:5671", "ECONNRESET", "Connection reset by peer"}};
    file.probes.push_back(std::move(tls));
    file.probes.push_back(record(u"http"_s, 0, net::ProbeState::Skipped, u"not_http"_s));
    file.probes.push_back(std::move(idle));
    file.probes.push_back(record(u"keepalive"_s, 0, net::ProbeState::Skipped, u"not_http"_s));

    rank(file, Cause::IdleTimeout, 0.94);
    Diagnosis &d = file.diagnosis;
    d.leaf = u"idle_timeout.l4_rst"_s;
    d.headline = u"Something on the way to orders.example.net cuts every connection after 60 seconds of silence."_s;
    d.explanation = u"Connections work at first. When nobody says anything for about 60 seconds, a device between this "
                    u"computer and "
                    "the service ends them with a reset. The next message on such a connection then fails with "
                    "“Connection reset by "
                    "peer”. The service itself answered normally every time."_s;
    d.side = Side::Path;
    d.steps = {
        {u"dns.ok"_s, u"Does the name lead to an address?"_s, u"yes"_s, 0.99, {u"dns_resolved"_s}, true},
        {u"connect.ok"_s, u"Does the service accept connections?"_s, u"yes"_s, 0.99, {u"connect_outcome"_s}, true},
        {u"tls.ok"_s, u"Does the encrypted greeting succeed?"_s, u"yes"_s, 0.98, {u"tls_ok"_s}, true},
        {u"idle.limit"_s,
         u"Does silence alone end the connection?"_s,
         u"yes"_s,
         0.98,
         {u"idle_limit_s"_s, u"when"_s},
         true},
        {u"idle.together"_s,
         u"Did all connections die at the same moment, whatever their age?"_s,
         u"no"_s,
         0.97,
         {u"idle_lanes_died_together"_s},
         true},
        {u"idle.close"_s, u"Does the end arrive as a reset?"_s, u"yes"_s, 0.97, {u"idle_close_kind"_s}, true},
        {u"since.change"_s, u"Did it begin after something was changed?"_s, u"yes"_s, 0.7, {u"since"_s}, false},
        {u"origin"_s, u"Does a box on the way send the reset?"_s, u"unknown"_s, 0, {}, false}};
    d.contributions = {
        {u"idle.limit"_s, Cause::IdleTimeout, 2.7,
         u"Silence alone ended the connection after 60.0 s (59.8 to 60.4 s)."_s},
        {u"when"_s, Cause::IdleTimeout, 1.2, u"You said the error comes after a quiet time."_s},
        {u"idle.together"_s, Cause::IdleTimeout, 0.9,
         u"Every connection died at its own time, 60 s after its last byte. A restart would have ended all of them at once."_s},
        {u"tls.ok"_s, Cause::IdleTimeout, 0.3, u"The encrypted greeting succeeded every time."_s},
        {u"since.change"_s, Cause::IdleTimeout, -0.4,
         u"It began recently. A timeout that was always there would not."_s},
        {u"idle.together"_s, Cause::ApplicationCrash, -2.4,
         u"The connections did not die together, as they would in a restart."_s},
        {u"connect.ok"_s, Cause::ServiceDown, -4.1, u"All 24 connection attempts were accepted."_s},
        {u"dns.ok"_s, Cause::NameResolution, -4.4, u"The name leads to 2 addresses in 21 ms."_s},
        {u"connect.ok"_s, Cause::Unreachable, -4.0, u"The service answered in 18 ms."_s},
        {u"tls.ok"_s, Cause::TlsFailure, -3.1, u"The certificate is valid for another 61 days."_s},
        {u"idle.limit"_s, Cause::Healthy, -3.2, u"Connections did end without either side asking for it."_s}};
    d.nextTests = {{u"origin"_s, u"It would tell which device on the way sends the reset."_s, 0.21, 5, false},
                   {u"crash"_s, u"It would rule out a service that restarts every minute."_s, 0.04, 30, false}};
    d.missing = QStringList{u"Which device on the way sends the reset (the “origin” test)."_s};
    d.wouldChange =
        QStringList{u"If connections of different ages died at one moment, a restarting service would be likelier."_s,
                    u"If the reset came from the service itself, its own timeout would be the place to look."_s};
    file.fixes = {
        {u"linux.tcp_keepalive"_s, Cause::IdleTimeout, u"Linux"_s, u"Let this computer send a sign of life in time"_s,
         u"shell"_s,
         u"# a keep-alive packet after 24 s of silence, then every 12 s\nsudo sysctl -w "
         u"net.ipv4.tcp_keepalive_time=24\n"
         "sudo sysctl -w net.ipv4.tcp_keepalive_intvl=12\nsudo sysctl -w net.ipv4.tcp_keepalive_probes=4\n\n"
         "# keep it after a restart\nprintf '%s\\n' 'net.ipv4.tcp_keepalive_time = 24' 'net.ipv4.tcp_keepalive_intvl = "
         "12' "
         "'net.ipv4.tcp_keepalive_probes = 4' | sudo tee /etc/sysctl.d/60-keepalive.conf\n"_s,
         u"The device ends a connection after 60 s without a packet. A sign of life every 24 s keeps its clock from running out."_s,
         u"The administrator of the computer that opens the connection"_s,
         u"Low: a few extra packets a minute. Only programs that switch on SO_KEEPALIVE use these values."_s,
         u"sudo rm /etc/sysctl.d/60-keepalive.conf && sudo sysctl --system"_s,
         u"Run the “idle” test again: connections must survive 130 s of silence."_s,
         u"Nothing else on this computer."_s, QString(), u"https://docs.kernel.org/networking/ip-sysctl.html"_s,
         u"sysctl"_s, false, 0.9},
        {u"aws.nlb_idle"_s, Cause::IdleTimeout, u"AWS NLB"_s,
         u"Give quiet connections more time on the load balancer"_s, u"shell"_s,
         u"aws elbv2 modify-listener-attributes \\\n    --listener-arn \"$LISTENER_ARN\" \\\n    --attributes "
         "Key=tcp.idle_timeout.seconds,Value=1800\n"_s,
         u"The load balancer forgets a connection when it is quiet for longer than this value."_s,
         u"Whoever runs the load balancer"_s, u"Low: quiet connections stay in its table for longer."_s,
         u"Set the value back to what it was before."_s, u"Run the “idle” test again."_s,
         u"Nothing else on this computer."_s, QString(),
         u"https://docs.aws.amazon.com/elasticloadbalancing/latest/network/"_s, QString(), true, 0.6}};
    return file;
}

CaseFile keepaliveMismatch()
{
    CaseFile file =
        base(u"7b1f5a0e-52a5-4c8e-9a63-0d5b4f6c1a02"_s, "https://api.example.com/v2/health", u"Checkout API"_s);
    file.addresses = QStringList{u"198.51.100.17"_s};
    file.answers = {{u"when"_s, u"after_quiet"_s}, {u"scope"_s, u"one_client"_s}, {u"error_wire"_s, u"rst"_s}};
    file.errorText =
        u"Error: socket hang up\n    at connResetException (node:internal/errors:705:14)\n  code: 'ECONNRESET'"_s;
    file.errorPattern = u"node.socket_hang_up"_s;
    file.elapsed_s = 71.8;
    file.findings = {flag("dns_resolved", true, "dns"),
                     count("dns_address_count", 1, "dns"),
                     word("connect_outcome", "ok", "connect"),
                     measured("connect_ok_ratio", 1, 0.76, 1, "ratio", "connect"),
                     measured("connect_time_s", 0.031, 0.027, 0.08, "s", "connect"),
                     flag("tls_ok", true, "tls"),
                     word("tls_version", "TLSv1.3", "tls"),
                     count("http_status", 200, "http"),
                     word("http_outcome", "ok", "http"),
                     word("http_version", "1.1", "http"),
                     word("server_product", "nginx", "http"),
                     word("server_header", "nginx/1.22.1", "http"),
                     measured("keepalive_timeout_s", 65.02, 64.98, 65.1, "s", "keepalive"),
                     word("keepalive_close_kind", "fin", "keepalive"),
                     flag("keepalive_announced", false, "keepalive"),
                     count("keepalive_request_limit", 1000, "keepalive"),
                     measured("reuse_success_ratio", 0.71, 0.57, 0.82, "ratio", "keepalive"),
                     count("reuse_attempts", 45, "keepalive"),
                     measured("race_window_s", 0.021, 0.012, 0.028, "s", "keepalive"),
                     word("reuse_failure_kind", "rst", "keepalive"),
                     word("idle_close_kind", "fin", "idle"),
                     word("idle_scope", "between_requests", "idle")};
    file.probes = {dnsRecord(file.addresses), connectRecord({u"198.51.100.17:443"_s}, 0.031)};
    ProbeRecord http = record(u"http"_s, 0.1);
    http.samples = {{"http", 0.1, net::HttpSample{200, 0.041, "ok"}}};
    ProbeRecord idle = record(u"idle"_s, 66.0);
    idle.samples =
        combSamples({"idle", net::LaneSample::Silence::BetweenRequests, 65.02, net::CloseKind::Fin, false, 130, 1e9});
    ProbeRecord keepalive = record(u"keepalive"_s, 70.3);
    keepalive.samples = reuseSamples();
    file.probes.push_back(record(u"tls"_s, 0.2));
    file.probes.push_back(std::move(http));
    file.probes.push_back(std::move(idle));
    file.probes.push_back(std::move(keepalive));
    rank(file, Cause::KeepaliveMismatch, 0.91);
    Diagnosis &d = file.diagnosis;
    d.leaf = u"keepalive_mismatch.fin"_s;
    d.headline = u"The server closes waiting connections after 65 seconds, and the client goes on using them."_s;
    d.explanation =
        u"api.example.com keeps a connection open for 65 seconds after an answer and then closes it politely. A "
        "client that sends its next request at that very moment meets a closed door."_s;
    d.side = Side::Service;
    d.steps = {
        {u"http.ok"_s, u"Does the server answer a request completely?"_s, u"yes"_s, 0.99, {u"http_outcome"_s}, true},
        {u"keepalive.closes"_s,
         u"Does the server close a waiting connection by itself?"_s,
         u"yes"_s,
         0.98,
         {u"keepalive_timeout_s"_s},
         true},
        {u"keepalive.announced"_s,
         u"Did the server announce when it will close?"_s,
         u"no"_s,
         0.97,
         {u"keepalive_announced"_s},
         true}};
    d.contributions = {{u"keepalive.closes"_s, Cause::KeepaliveMismatch, 2.6,
                        u"The server closed a waiting connection after 65.0 s."_s},
                       {u"reuse"_s, Cause::KeepaliveMismatch, 1.4,
                        u"In the last 21 ms before the close, 13 of 45 reused connections failed."_s},
                       {u"keepalive.closes"_s, Cause::IdleTimeout, -1.6,
                        u"The end came as an orderly close from the server, not as a cut on the way."_s}};
    file.fixes = {
        {u"node.agent_timeout"_s, Cause::KeepaliveMismatch, u"Node.js"_s, u"Let the client close first"_s,
         u"javascript"_s,
         u"const agent = new https.Agent({\n  keepAlive: true,\n  timeout: 60000, // below the server's 65 s\n});\n"_s,
         u"A client that drops a waiting connection before the server does can never meet a closed one."_s,
         u"The developers of the client"_s, u"Low: a new connection now and then."_s, u"Remove the option."_s,
         u"Run the “keepalive” test again."_s, u"Nothing else on this computer."_s, QString(),
         u"https://nodejs.org/api/http.html"_s, QString(), false, 0.8},
        {u"nginx.keepalive_timeout"_s, Cause::KeepaliveMismatch, u"nginx"_s,
         u"Let nginx keep waiting connections for longer than the client"_s, u"nginx"_s, u"keepalive_timeout 75s;\n"_s,
         u"The server then outlives the client's own limit."_s, u"The administrator of the server"_s,
         u"Low: more open connections."_s, u"keepalive_timeout 65s;"_s, u"Run the “keepalive” test again."_s,
         u"Nothing else on this computer."_s, QString(),
         u"https://nginx.org/en/docs/http/ngx_http_core_module.html#keepalive_timeout"_s, u"nginx -t"_s, false, 0.7}};
    return file;
}

CaseFile healthy()
{
    CaseFile file = base(u"7b1f5a0e-52a5-4c8e-9a63-0d5b4f6c1a03"_s, "https://www.example.org/", u"www.example.org"_s);
    file.addresses = QStringList{u"203.0.113.80"_s};
    file.elapsed_s = 131.2;
    file.findings = {flag("dns_resolved", true, "dns"),
                     word("connect_outcome", "ok", "connect"),
                     measured("connect_time_s", 0.012, 0.011, 0.014, "s", "connect"),
                     flag("tls_ok", true, "tls"),
                     count("http_status", 200, "http"),
                     word("http_outcome", "ok", "http"),
                     measured("idle_survived_s", 130, 130, 130, "s", "idle"),
                     measured("keepalive_survived_s", 130, 130, 130, "s", "keepalive")};
    file.probes = {dnsRecord(file.addresses), connectRecord({u"203.0.113.80:443"_s}, 0.012)};
    ProbeRecord idle = record(u"idle"_s, 130.4);
    idle.samples =
        combSamples({"idle", net::LaneSample::Silence::BetweenRequests, 0, net::CloseKind::None, false, 130, 1e9});
    file.probes.push_back(std::move(idle));
    rank(file, Cause::Healthy, 0.88);
    Diagnosis &d = file.diagnosis;
    d.leaf = u"healthy"_s;
    d.headline = u"Nothing wrong was found: connections to www.example.org survived everything that was tried."_s;
    d.explanation =
        u"The name, the connection, the encryption and the answer are all in order, and 130 seconds of silence "
        "did not end a single connection."_s;
    d.steps = {
        {u"idle.limit"_s, u"Does silence alone end the connection?"_s, u"no"_s, 0.97, {u"idle_survived_s"_s}, true}};
    d.contributions = {
        {u"idle.limit"_s, Cause::Healthy, 1.8, u"All 25 connections survived up to 130 s of silence."_s}};
    d.wouldChange =
        QStringList{u"A silence longer than 130 s was not tried. Choose “cloud” or “deep” to go further."_s};
    return file;
}

CaseFile abstained()
{
    CaseFile file = base(u"7b1f5a0e-52a5-4c8e-9a63-0d5b4f6c1a04"_s, "tcp://db.example.net:5432", u"db.example.net"_s);
    file.addresses = QStringList{u"192.0.2.200"_s};
    file.answers = {{u"when"_s, u"random"_s}};
    file.elapsed_s = 14;
    file.findings = {flag("dns_resolved", true, "dns"), word("connect_outcome", "mixed", "connect"),
                     measured("connect_ok_ratio", 0.83, 0.61, 0.94, "ratio", "connect")};
    file.probes = {dnsRecord(file.addresses), connectRecord({u"192.0.2.200:5432"_s}, 0.004)};
    auto &samples = file.probes.back().samples;
    std::get<net::ConnectSample>(samples[3].data).outcome = "reset";
    std::get<net::ConnectSample>(samples[8].data).outcome = "timeout";
    std::get<net::ConnectSample>(samples[8].data).elapsed_s = 0.02;
    file.probes.push_back(record(u"idle"_s, 0, net::ProbeState::Failed, u"connect_failed"_s));
    rank(file, Cause::NetworkPath, 0.34);
    Diagnosis &d = file.diagnosis;
    d.abstained = true;
    d.headline = u"It cannot be said yet why connections to db.example.net fail."_s;
    d.explanation = u"Some connections work and some do not. Two or three causes fit equally well so far."_s;
    d.steps = {
        {u"connect.ok"_s, u"Does the service accept connections?"_s, u"unknown"_s, 0, {u"connect_ok_ratio"_s}, true}};
    d.contributions = {{u"connect.ok"_s, Cause::NetworkPath, 0.6, u"17 in 20 connection attempts worked."_s}};
    d.nextTests = {{u"loss"_s, u"It would show whether packets are lost on the way."_s, 0.9, 20, false},
                   {u"idle"_s, u"It would show whether silence ends connections."_s, 0.4, 130, true}};
    d.missing = QStringList{u"How many packets are lost on the way."_s, u"Whether resets grow with the load."_s};
    d.wouldChange = QStringList{u"Lost packets would point to the network."_s};
    return file;
}

CaseFile serviceDown()
{
    CaseFile file = base(u"7b1f5a0e-52a5-4c8e-9a63-0d5b4f6c1a05"_s, "http://127.0.0.1:8080/", u"Local test server"_s);
    file.addresses = QStringList{u"127.0.0.1"_s};
    file.elapsed_s = 0.3;
    file.findings = {word("connect_outcome", "refused", "connect"),
                     measured("connect_ok_ratio", 0, 0, 0.14, "ratio", "connect"),
                     count("connect_attempts", 24, "connect")};
    file.probes = {connectRecord({u"127.0.0.1:8080"_s}, 0.0002, "refused")};
    file.probes.back().failures = {{net::Operation::Connect, "127.0.0.1:8080", "ECONNREFUSED", "Connection refused"}};
    for (const QString &id : {u"http"_s, u"idle"_s, u"keepalive"_s}) {
        file.probes.push_back(record(id, 0, net::ProbeState::Skipped, u"not_connected"_s));
    }
    rank(file, Cause::ServiceDown, 0.97);
    Diagnosis &d = file.diagnosis;
    d.leaf = u"service_down"_s;
    d.headline = u"Nothing listens on 127.0.0.1 port 8080: the computer is there, the service is not."_s;
    d.explanation = u"The computer answered at once and refused every connection."_s;
    d.side = Side::Service;
    d.steps = {
        {u"connect.ok"_s, u"Does the service accept connections?"_s, u"no"_s, 0.99, {u"connect_outcome"_s}, true}};
    d.contributions = {{u"connect.ok"_s, Cause::ServiceDown, 4.2, u"All 12 connection attempts were refused."_s}};
    return file;
}

CaseFile cancelled()
{
    CaseFile file = idleTimeout();
    file.id = u"7b1f5a0e-52a5-4c8e-9a63-0d5b4f6c1a06"_s;
    file.title = u"Orders queue, stopped early"_s;
    file.finished = false;
    file.elapsed_s = 31.5;
    file.fixes.clear();
    std::erase_if(file.findings, [](const net::Finding &finding) { return finding.id.starts_with("idle_"); });
    file.findings.push_back(measured("idle_survived_s", 30, 30, 30, "s", "idle"));
    for (ProbeRecord &probe : file.probes) {
        if (probe.id == u"idle"_s) {
            probe.state = net::ProbeState::Cancelled;
            probe.elapsed_s = 30.9;
            probe.failures.clear();
            probe.samples =
                combSamples({"idle", net::LaneSample::Silence::Raw, 60.04, net::CloseKind::Rst, false, 130, 30.9});
        }
    }
    rank(file, Cause::IdleTimeout, 0.41);
    Diagnosis &d = file.diagnosis;
    d.abstained = true;
    d.side = Side::Unknown;
    d.leaf.clear();
    d.headline = u"It cannot be said yet: the test was stopped before it was clear."_s;
    d.explanation = u"Connections survived 30 seconds of silence. Longer silences were not tried to the end."_s;
    d.steps.resize(3);
    d.contributions = {{u"when"_s, Cause::IdleTimeout, 1.2, u"You said the error comes after a quiet time."_s}};
    d.nextTests = {{u"idle"_s, u"It would show whether silence ends connections."_s, 0.9, 130, true}};
    d.missing = QStringList{u"The silence that ends a connection."_s};
    d.wouldChange.clear();
    return file;
}

}  // namespace

CaseFile sampleCase(SampleCase kind)
{
    switch (kind) {
    case SampleCase::IdleTimeout:
        return idleTimeout();
    case SampleCase::KeepaliveMismatch:
        return keepaliveMismatch();
    case SampleCase::Healthy:
        return healthy();
    case SampleCase::Abstained:
        return abstained();
    case SampleCase::ServiceDown:
        return serviceDown();
    case SampleCase::Cancelled:
        return cancelled();
    case SampleCase::Empty:
        break;
    }
    CaseFile file = base(u"7b1f5a0e-52a5-4c8e-9a63-0d5b4f6c1a07"_s, "tcp://new.example.net:4000", QString());
    file.finished = false;
    file.diagnosis.abstained = true;
    return file;
}

CaseFile diagnosedSampleCase(SampleCase kind)
{
    CaseFile file = sampleCase(kind);
    file.diagnosis = diagnose(*builtInTree(), evidenceOf(file));
    file.fixes = fixesFor(file);
    return file;
}

}  // namespace resetscope::tests
