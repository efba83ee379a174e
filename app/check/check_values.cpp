// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/check_values.h"

#include "app/report/report_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTimeSlack_s = 0.25;  ///< two measurements of one timer differ by scheduling
constexpr double kTimeSlackShare = 0.02;
constexpr double kSizeSlackShare = 0.05;  ///< buffers between the sender and the limit
constexpr double kCountSlackShare = 0.1;  ///< a crowd is never exactly as large twice

QString said(const char *text)
{
    return QCoreApplication::translate("FixCheck", text);
}

QString idOf(const CheckedValue &value)
{
    return QString::fromLatin1(value.finding);
}

}  // namespace

const std::vector<CheckedValue> &checkedValues()
{
    using enum Cause;
    using Kind = CheckedValue::Kind;
    static const std::vector<CheckedValue> values{
        {"keepalive_timeout_s", Kind::Limit, {KeepaliveMismatch}, "keepalive_survived_s", "keepalive_close_kind", "s"},
        {"idle_limit_s", Kind::Limit, {IdleTimeout}, "idle_survived_s", "idle_close_kind", "s"},
        {"request_idle_limit_s",
         Kind::Limit,
         {IdleTimeout, GatewayTimeout},
         "request_idle_survived_s",
         "request_idle_close_kind",
         "s"},
        {"payload_limit_bytes",
         Kind::Limit,
         {LargePayload},
         "payload_survived_up_bytes",
         "payload_close_kind",
         "bytes"},
        {"payload_time_limit_s", Kind::Limit, {LargePayload}},
        {"connection_limit", Kind::Limit, {ResourceExhaustion}, "load_survived_connections", "load_kind"},
        {"load_rate_limit_per_s", Kind::Limit, {ResourceExhaustion}, "load_survived_rate_per_s", "load_kind"},
        {"crash_interval_s", Kind::Limit, {ApplicationCrash}},
        {"crash_seen", Kind::Flag, {ApplicationCrash}},
        {"crash_by_request", Kind::Flag, {ApplicationCrash}},
        {"crash_worker_only", Kind::Flag, {ApplicationCrash}},
        {"idle_lanes_died_together", Kind::Flag, {ApplicationCrash}},
        {"reset_ratio", Kind::Ratio, {NetworkDeviceReset}},
        {"tls_reset_on_name", Kind::Flag, {NetworkDeviceReset, TlsFailure}},
        {"mtu_black_hole", Kind::Flag, {NetworkPath}},
        {"loss_ratio", Kind::Ratio, {NetworkPath}},
        {"connect_outcome",
         Kind::Word,
         {ServiceDown, Unreachable, ResourceExhaustion, NetworkDeviceReset},
         nullptr,
         nullptr,
         nullptr,
         {"ok"}},
        {"tls_ok", Kind::Flag, {TlsFailure}, nullptr, nullptr, nullptr, {}, true},
        {"tls_problem", Kind::Word, {TlsFailure}, nullptr, nullptr, nullptr, {"none", "ok", ""}},
        {"dns_resolved", Kind::Flag, {NameResolution}, nullptr, nullptr, nullptr, {}, true},
        {"dns_suspicious", Kind::Flag, {NameResolution}},
        {"host_problem",
         Kind::Word,
         {ResourceExhaustion, Unreachable},
         nullptr,
         nullptr,
         nullptr,
         {"none", "proxy", "vpn", ""}},
        {"keepalive_matches_announcement", Kind::Flag, {KeepaliveMismatch}, nullptr, nullptr, nullptr, {}, true},
        {"http_outcome",
         Kind::Word,
         {NetworkDeviceReset, ApplicationCrash, ResourceExhaustion, NetworkPath, GatewayTimeout},
         nullptr,
         nullptr,
         nullptr,
         {"ok"}},
        {"http_status", Kind::Word, {GatewayTimeout}},
    };
    return values;
}

std::optional<bool> isBad(const CheckedValue &value, const probes::Findings &findings)
{
    using Kind = CheckedValue::Kind;
    switch (value.kind) {
    case Kind::Limit:
        if (probes::number(findings, value.finding)) {
            return true;
        }
        return value.survived != nullptr && probes::number(findings, value.survived) ? std::optional(false)
                                                                                     : std::nullopt;
    case Kind::Ratio:
        if (const auto ratio = probes::number(findings, value.finding)) {
            return *ratio > 0;
        }
        return std::nullopt;
    case Kind::Word:
        if (const auto status = probes::number(findings, value.finding)) {
            return *status >= 502 && *status <= 504;  // a gateway speaking for a server that does not
        }
        if (const auto word = probes::word(findings, value.finding)) {
            return std::none_of(value.good.begin(), value.good.end(),
                                [&](std::string_view good) { return *word == good; });
        }
        return std::nullopt;
    case Kind::Flag:
        if (const auto flag = probes::flag(findings, value.finding)) {
            return *flag != value.goodFlag;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

QString unitOf(const CheckedValue &value, const probes::Findings &findings)
{
    if (const probes::Finding *finding = probes::find(findings, value.finding)) {
        if (!finding->unit.empty()) {
            return QString::fromStdString(finding->unit);
        }
    }
    const QString id = idOf(value);
    return id.endsWith("_per_s"_L1)   ? QString()
           : id.endsWith("_s"_L1)     ? u"s"_s
           : id.endsWith("_bytes"_L1) ? u"bytes"_s
           : id.endsWith("_ratio"_L1) ? u"ratio"_s
                                      : QString();
}

std::optional<CheckInterval> intervalOf(const CheckedValue &value, const probes::Findings &findings)
{
    const probes::Finding *finding = probes::find(findings, value.finding);
    if (const double *number = finding != nullptr ? std::get_if<double>(&finding->value) : nullptr;
        number != nullptr && value.kind != CheckedValue::Kind::Word) {
        return CheckInterval{std::min(finding->low.value_or(*number), *number),
                             std::max(finding->high.value_or(*number), *number), *number};
    }
    if (value.kind == CheckedValue::Kind::Limit && value.survived != nullptr) {
        if (const auto survived = probes::number(findings, value.survived)) {
            return CheckInterval{*survived, std::numeric_limits<double>::infinity(), std::nullopt};
        }
    }
    return std::nullopt;
}

QString amountWords(double value, const QString &unit)
{
    if (unit == "s"_L1 && value >= 1 && value < 7200 && std::abs(value - std::round(value)) < 0.05) {
        return QCoreApplication::translate("Report", "%1 s", "seconds").arg(report::numberText(std::round(value), 0));
    }
    return report::valueText(value, unit);
}

QString valueWords(const CheckedValue &value, const probes::Findings &findings)
{
    if (const probes::Finding *finding = probes::find(findings, value.finding)) {
        const QString interval = report::findingInterval(*finding);
        const QString shown = report::findingValue(*finding);
        const QString whole =
            interval.isEmpty()
                ? shown
                : QCoreApplication::translate("FixCheck", "%1 (%2)", "value, interval").arg(shown, interval);
        const auto kind = value.closeKind != nullptr ? probes::word(findings, value.closeKind) : std::nullopt;
        return kind ? QCoreApplication::translate("FixCheck", "%1, %2", "value, how it ends")
                          .arg(whole, report::wordText(QString::fromStdString(*kind)))
                    : whole;
    }
    if (const auto interval = intervalOf(value, findings)) {
        return said(QT_TRANSLATE_NOOP("FixCheck", "none up to %1"))
            .arg(amountWords(interval->low, unitOf(value, findings)));
    }
    return QString();
}

bool overlap(const CheckInterval &a, const CheckInterval &b, const QString &unit)
{
    const double place = std::min(a.value.value_or(a.low), b.value.value_or(b.low));
    double slack = 0;
    if (unit == "s"_L1) {
        slack = std::max(kTimeSlack_s, kTimeSlackShare * place);
    } else if (unit == "bytes"_L1) {
        slack = kSizeSlackShare * place;
    } else if (unit.isEmpty()) {
        slack = kCountSlackShare * place;
    }
    return a.low <= b.high + slack && b.low <= a.high + slack;
}

}  // namespace resetscope::app
