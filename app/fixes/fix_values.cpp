// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fixes/fix_values.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

/// Firewalls that take h:mm:ss accept no idle time below five minutes.
constexpr double kShortestFirewallTimer_s = 300;
constexpr double kMebibyte = 1024.0 * 1024.0;
/// Application load balancers commonly keep pooled connections for 60 s; a server should stay above that.
constexpr double kServerKeepAliveFloor_s = 75;
/// Beyond this a "limit" is no timer anybody sets; twice as many milliseconds still
/// fit into the 32 bits that HAProxy, Node.js and others have for a timer.
/// Linux refuses a longer time before the first probe of a socket.
constexpr double kLongestProbe_s = 32767;
constexpr double kLongestLimit_s = 10.0 * 24 * 3600;
/// More connections than this cannot be counted from one computer.
constexpr double kMostConnections = 500000;

std::optional<MeasuredLimit> limitFrom(const probes::Findings &findings, const char *id, const char *kindId,
                                       const QString &scope)
{
    const probes::Finding *finding = probes::find(findings, id);
    const auto value = probes::number(findings, id);
    if (finding == nullptr || !value || !std::isfinite(*value) || *value <= 0 || *value > kLongestLimit_s) {
        return std::nullopt;
    }
    const auto edge = [&](const std::optional<double> &given) {
        return given && std::isfinite(*given) && *given > 0 && *given <= kLongestLimit_s ? *given : *value;
    };
    MeasuredLimit limit;
    limit.value = *value;
    limit.low = std::min(edge(finding->low), *value);
    limit.high = std::max(edge(finding->high), *value);
    limit.closeKind = QString::fromStdString(probes::word(findings, kindId).value_or(std::string()));
    limit.scope = scope;
    return limit;
}

QString hoursMinutesSeconds(double seconds)
{
    const auto whole = static_cast<qint64>(seconds);
    const auto two = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    return u"%1:%2:%3"_s.arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60));
}

void addLimit(TemplateValues &values, const MeasuredLimit &limit)
{
    values[u"limit_s"_s] = limit.value;
    const double need_s = std::max(std::ceil(limit.high * 2), std::ceil(limit.high) + 1);
    values[u"idle_need_s"_s] = need_s;
    values[u"idle_need_hms"_s] = hoursMinutesSeconds(std::max(need_s, kShortestFirewallTimer_s));
    if (limit.low > 1) {
        values[u"keepalive_probe_s"_s] = std::clamp(std::floor(limit.low / 2), 1.0, kLongestProbe_s);
    }
    const double client_s = std::floor(std::min(limit.low * 0.8, limit.low - 1));
    if (client_s >= 1) {
        values[u"keepalive_client_s"_s] = client_s;
    }
    values[u"keepalive_client_ms"_s] = std::max(1.0, client_s >= 1 ? client_s * 1000 : std::floor(limit.low * 800));
    values[u"keepalive_server_s"_s] = std::max(kServerKeepAliveFloor_s, std::ceil(limit.high * 2));
}

/// A host name is pasted into shells and configurations: nothing but the characters of names and addresses passes.
bool isHarmlessHost(const QString &host)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9][A-Za-z0-9.:-]{0,252}$"_s);
    return allowed.match(host).hasMatch();
}

/// Same for the path: the query is dropped, and a path with blanks, quotes or shell signs is not used at all.
std::optional<QString> harmlessPath(const QString &path)
{
    static const QRegularExpression allowed(u"^/[A-Za-z0-9._~/-]{0,200}$"_s);
    const QString plain = path.section(u'?', 0, 0);
    return allowed.match(plain).hasMatch() ? std::optional(plain) : std::nullopt;
}

}  // namespace

std::optional<MeasuredLimit> measuredLimit(const probes::Findings &findings)
{
    if (auto limit = limitFrom(findings, "keepalive_timeout_s", "keepalive_close_kind", u"between_requests"_s)) {
        return limit;
    }
    if (auto limit = limitFrom(findings, "idle_limit_s", "idle_close_kind", u"raw"_s)) {
        const auto scope = probes::word(findings, "idle_scope");
        if (scope && !scope->empty()) {
            limit->scope = QString::fromStdString(*scope);
        }
        return limit;
    }
    return limitFrom(findings, "request_idle_limit_s", "request_idle_close_kind", u"during_request"_s);
}

TemplateValues fixValues(const probes::Findings &findings, const std::optional<probes::Target> &target)
{
    TemplateValues values;
    for (const probes::Finding &finding : findings) {
        const QString id = QString::fromStdString(finding.id);
        if (const auto *number = std::get_if<double>(&finding.value)) {
            if (std::isfinite(*number)) {
                values[id] = *number;
            }
        }
    }
    if (const auto limit = measuredLimit(findings)) {
        addLimit(values, *limit);
    }
    if (const auto bytes = probes::number(findings, "payload_limit_bytes"); bytes && *bytes > 0 && *bytes < 1e15) {
        const double mib = std::max(1.0, std::ceil(*bytes * 2 / kMebibyte));
        values[u"body_need_mib"_s] = mib;
        values[u"body_need_bytes"_s] = mib * kMebibyte;
    }
    if (const auto count = probes::number(findings, "connection_limit");
        count && *count > 0 && *count <= kMostConnections) {
        values[u"connection_need"_s] = std::ceil(*count * 2);
    }
    if (const auto mtu = probes::number(findings, "path_mtu_bytes"); mtu && *mtu >= 68 && *mtu <= 65535) {
        values[u"ping_payload_bytes"_s] = *mtu - 28;
    }
    if (target && target->port != 0) {
        values[u"port"_s] = static_cast<double>(target->port);
        const QString host = QString::fromStdString(target->host);
        if (isHarmlessHost(host)) {
            values[u"host"_s] = host;
            values[u"host_port"_s] = (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(target->port);
        }
        if (const auto path = harmlessPath(QString::fromStdString(target->path))) {
            values[u"path"_s] = *path;
        }
    }
    return values;
}

const QSet<QString> &knownFixNames()
{
    static const QSet<QString> names{u"limit_s"_s,
                                     u"idle_need_s"_s,
                                     u"keepalive_probe_s"_s,
                                     u"keepalive_client_s"_s,
                                     u"keepalive_client_ms"_s,
                                     u"keepalive_server_s"_s,
                                     u"body_need_bytes"_s,
                                     u"body_need_mib"_s,
                                     u"connection_need"_s,
                                     u"ping_payload_bytes"_s,
                                     u"host"_s,
                                     u"port"_s,
                                     u"path"_s,
                                     u"host_port"_s,
                                     u"idle_need_hms"_s,
                                     u"idle_limit_s"_s,
                                     u"request_idle_limit_s"_s,
                                     u"keepalive_timeout_s"_s,
                                     u"keepalive_advertised_s"_s,
                                     u"idle_survived_s"_s,
                                     u"payload_limit_bytes"_s,
                                     u"path_mtu_bytes"_s,
                                     u"connection_limit"_s,
                                     u"loss_ratio"_s,
                                     u"crash_interval_s"_s,
                                     u"http_status"_s,
                                     u"reset_hop"_s,
                                     u"tls_days_left"_s};
    return names;
}

}  // namespace resetscope::app
