// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_text.h"

#include <QHash>
#include <QLocale>

#include <cmath>

namespace resetscope::app::report {

using namespace Qt::StringLiterals;

QString numberText(double value, int mostDecimals)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', mostDecimals);
    if (mostDecimals > 0) {
        while (text.endsWith(locale.zeroDigit())) {
            text.chop(locale.zeroDigit().size());
        }
        if (text.endsWith(locale.decimalPoint())) {
            text.chop(locale.decimalPoint().size());
        }
    }
    return text;
}

namespace {

/// Decimals that suit a time of this size; the last one is what the probes can tell apart.
int decimalsFor(double seconds)
{
    return seconds >= 1000 ? 0 : seconds >= 10 ? 1 : 2;
}

QString plainSeconds(double seconds)
{
    return QLocale().toString(seconds, 'f', decimalsFor(std::abs(seconds)));
}

QString plainMilliseconds(double seconds)
{
    const double ms = seconds * 1000;
    return QLocale().toString(ms, 'f', std::abs(ms) >= 100 ? 0 : std::abs(ms) >= 1 ? 1 : 2);
}

}  // namespace

QString secondsText(double seconds)
{
    const double size = std::abs(seconds);
    if (size > 0 && size < 1) {
        return QCoreApplication::translate("Report", "%1 ms", "milliseconds").arg(plainMilliseconds(seconds));
    }
    if (size >= 7200) {
        const auto minutes = static_cast<qint64>(std::llround(seconds / 60));
        return QCoreApplication::translate("Report", "%1 h %2 min", "hours, minutes")
            .arg(minutes / 60)
            .arg(minutes % 60);
    }
    return QCoreApplication::translate("Report", "%1 s", "seconds").arg(plainSeconds(seconds));
}

QString percentText(double ratio)
{
    const double percent = ratio * 100;
    if (percent > 0 && percent < 1) {
        return QCoreApplication::translate("Report", "under 1 %");
    }
    // A measured certainty is never total.
    return QCoreApplication::translate("Report", "%1 %", "per cent").arg(numberText(percent, percent < 10 ? 1 : 0));
}

QString valueText(double value, const QString &unit)
{
    if (unit == "s"_L1) {
        return secondsText(value);
    }
    if (unit == "ratio"_L1) {
        return percentText(value);
    }
    if (unit == "bytes"_L1) {
        return QLocale().formattedDataSize(static_cast<qint64>(std::clamp(value, -9e18, 9e18)));
    }
    if (unit == "d"_L1 || unit == "days"_L1) {
        return QCoreApplication::translate("Report", "%n day(s)", nullptr,
                                           static_cast<int>(std::clamp(value, -1e8, 1e8)));
    }
    const QString number = numberText(value);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString findingValue(const probes::Finding &finding)
{
    if (const auto *number = std::get_if<double>(&finding.value)) {
        return valueText(*number, finding.id.ends_with("_s") && finding.unit.empty()
                                      ? u"s"_s
                                      : QString::fromStdString(finding.unit));
    }
    if (const auto *flag = std::get_if<bool>(&finding.value)) {
        return *flag ? QCoreApplication::translate("Report", "yes") : QCoreApplication::translate("Report", "no");
    }
    return wordText(QString::fromStdString(std::get<std::string>(finding.value)));
}

QString findingInterval(const probes::Finding &finding)
{
    if (!finding.low || !finding.high || *finding.low == *finding.high) {
        return {};
    }
    const double low = *finding.low;
    const double high = *finding.high;
    const QString unit = QString::fromStdString(finding.unit);
    if (unit == "s"_L1 && high < 1) {
        return QCoreApplication::translate("Report", "%1 to %2 ms")
            .arg(plainMilliseconds(low), plainMilliseconds(high));
    }
    if (unit == "s"_L1 && low >= 1 && high < 7200) {
        return QCoreApplication::translate("Report", "%1 to %2 s").arg(plainSeconds(low), plainSeconds(high));
    }
    if (unit == "ratio"_L1) {
        return QCoreApplication::translate("Report", "%1 to %2 %", "per cent")
            .arg(numberText(low * 100, 0), numberText(high * 100, 0));
    }
    return QCoreApplication::translate("Report", "%1 to %2", "an interval")
        .arg(valueText(low, unit), valueText(high, unit));
}

QString findingTitle(const QString &id)
{
    // A function, not a table: the texts are looked up in the language of the moment.
    const QHash<QString, QString> titles{
        {u"dns_resolved"_s, QCoreApplication::translate("Report", "The name leads to an address")},
        {u"dns_error"_s, QCoreApplication::translate("Report", "Error of the name look-up")},
        {u"dns_address_count"_s, QCoreApplication::translate("Report", "Addresses behind the name")},
        {u"dns_time_s"_s, QCoreApplication::translate("Report", "Time of the name look-up")},
        {u"dns_suspicious"_s, QCoreApplication::translate("Report", "The addresses look wrong")},
        {u"connect_outcome"_s, QCoreApplication::translate("Report", "Connecting")},
        {u"connect_ok_ratio"_s, QCoreApplication::translate("Report", "Connection attempts that worked")},
        {u"connect_time_s"_s, QCoreApplication::translate("Report", "Time to connect")},
        {u"connect_attempts"_s, QCoreApplication::translate("Report", "Connection attempts")},
        {u"tls_ok"_s, QCoreApplication::translate("Report", "The encrypted greeting works")},
        {u"tls_version"_s, QCoreApplication::translate("Report", "Version of the encryption")},
        {u"tls_problem"_s, QCoreApplication::translate("Report", "Problem of the encryption")},
        {u"tls_days_left"_s, QCoreApplication::translate("Report", "Certificate is valid for another")},
        {u"tls_reset_on_name"_s, QCoreApplication::translate("Report", "Reset only with this server name")},
        {u"http_status"_s, QCoreApplication::translate("Report", "Status of the answer")},
        {u"http_outcome"_s, QCoreApplication::translate("Report", "How the answer ended")},
        {u"http_version"_s, QCoreApplication::translate("Report", "HTTP version")},
        {u"http_time_s"_s, QCoreApplication::translate("Report", "Time until the answer was complete")},
        {u"server_product"_s, QCoreApplication::translate("Report", "Server product")},
        {u"server_header"_s, QCoreApplication::translate("Report", "What the server calls itself")},
        {u"keepalive_offered"_s, QCoreApplication::translate("Report", "The server keeps connections open")},
        {u"keepalive_advertised_s"_s, QCoreApplication::translate("Report", "Announced waiting time")},
        {u"keepalive_advertised_max"_s, QCoreApplication::translate("Report", "Announced number of requests")},
        {u"idle_limit_s"_s, QCoreApplication::translate("Report", "Silence that ends a connection")},
        {u"idle_close_kind"_s, QCoreApplication::translate("Report", "How the silence ended it")},
        {u"idle_scope"_s, QCoreApplication::translate("Report", "Where the silence was")},
        {u"idle_survived_s"_s, QCoreApplication::translate("Report", "Longest silence survived")},
        {u"idle_by_test"_s, QCoreApplication::translate("Report", "End noticed only at the next message")},
        {u"request_idle_limit_s"_s, QCoreApplication::translate("Report", "Silence during a request that ends it")},
        {u"request_idle_close_kind"_s, QCoreApplication::translate("Report", "How the silent request ended")},
        {u"idle_lanes_died_together"_s, QCoreApplication::translate("Report", "All connections died at one moment")},
        {u"keepalive_timeout_s"_s, QCoreApplication::translate("Report", "Server closes a waiting connection after")},
        {u"keepalive_close_kind"_s, QCoreApplication::translate("Report", "How the server closes it")},
        {u"keepalive_announced"_s, QCoreApplication::translate("Report", "The server announced its limit")},
        {u"keepalive_matches_announcement"_s, QCoreApplication::translate("Report", "The limit is the announced one")},
        {u"keepalive_request_limit"_s, QCoreApplication::translate("Report", "Requests one connection may carry")},
        {u"keepalive_request_limit_announced"_s,
         QCoreApplication::translate("Report", "The last answer announces the close")},
        {u"keepalive_survived_s"_s, QCoreApplication::translate("Report", "Longest wait between requests survived")},
        {u"reuse_success_ratio"_s, QCoreApplication::translate("Report", "Reuses of a waiting connection that worked")},
        {u"reuse_attempts"_s, QCoreApplication::translate("Report", "Reuses tried")},
        {u"race_window_s"_s, QCoreApplication::translate("Report", "Dangerous moment around the close")},
        {u"reuse_failure_kind"_s, QCoreApplication::translate("Report", "How a reuse failed")},
        {u"payload_limit_bytes"_s, QCoreApplication::translate("Report", "Size at which transfers die")},
        {u"loss_ratio"_s, QCoreApplication::translate("Report", "Packets lost")},
        {u"path_mtu_bytes"_s, QCoreApplication::translate("Report", "Largest packet the way carries")},
        {u"connection_limit"_s, QCoreApplication::translate("Report", "Connections at which resets begin")},
        {u"reset_origin"_s, QCoreApplication::translate("Report", "Who sends the reset")},
        {u"reset_hop"_s, QCoreApplication::translate("Report", "Distance of the sender (hops)")},
        {u"crash_interval_s"_s, QCoreApplication::translate("Report", "Time between restarts")},
    };
    return titles.value(id, id);
}

QString wordText(const QString &word)
{
    const QHash<QString, QString> words{
        {u"ok"_s, QCoreApplication::translate("Report", "worked")},
        {u"rst"_s, QCoreApplication::translate("Report", "a reset (RST)")},
        {u"fin"_s, QCoreApplication::translate("Report", "an orderly close (FIN)")},
        {u"silent"_s, QCoreApplication::translate("Report", "silently")},
        {u"epipe"_s, QCoreApplication::translate("Report", "already closed (EPIPE)")},
        {u"timeout"_s, QCoreApplication::translate("Report", "no answer in time")},
        {u"refused"_s, QCoreApplication::translate("Report", "refused")},
        {u"reset"_s, QCoreApplication::translate("Report", "reset")},
        {u"unreachable"_s, QCoreApplication::translate("Report", "not reachable")},
        {u"mixed"_s, QCoreApplication::translate("Report", "now and then")},
        {u"error"_s, QCoreApplication::translate("Report", "error")},
        {u"none"_s, QCoreApplication::translate("Report", "none")},
        {u"raw"_s, QCoreApplication::translate("Report", "on the open connection")},
        {u"between_requests"_s, QCoreApplication::translate("Report", "between two requests")},
        {u"during_request"_s, QCoreApplication::translate("Report", "during a request")},
        {u"garbage"_s, QCoreApplication::translate("Report", "not understandable")},
        {u"too_large"_s, QCoreApplication::translate("Report", "too large")},
        {u"expired"_s, QCoreApplication::translate("Report", "certificate has expired")},
        {u"not_yet_valid"_s, QCoreApplication::translate("Report", "certificate is not valid yet")},
        {u"name_mismatch"_s, QCoreApplication::translate("Report", "certificate is for another name")},
        {u"untrusted"_s, QCoreApplication::translate("Report", "certificate is not trusted")},
        {u"not_tls"_s, QCoreApplication::translate("Report", "the service does not speak TLS")},
        {u"alert"_s, QCoreApplication::translate("Report", "the service ended the greeting")},
        {u"eof"_s, QCoreApplication::translate("Report", "closed during the greeting")},
        {u"nxdomain"_s, QCoreApplication::translate("Report", "the name does not exist")},
        {u"nodata"_s, QCoreApplication::translate("Report", "the name has no address")},
        {u"servfail"_s, QCoreApplication::translate("Report", "the name server failed")},
        {u"server"_s, QCoreApplication::translate("Report", "the server")},
        {u"path"_s, QCoreApplication::translate("Report", "a device on the way")},
        {u"client"_s, QCoreApplication::translate("Report", "this computer")},
        {u"unknown"_s, QCoreApplication::translate("Report", "not known")},
    };
    return words.value(word, word);
}

QString answerText(const QString &answer)
{
    return answer == "yes"_L1  ? QCoreApplication::translate("Report", "Yes")
           : answer == "no"_L1 ? QCoreApplication::translate("Report", "No")
                               : QCoreApplication::translate("Report", "Not known");
}

QString symptomKey(const QString &key)
{
    const QHash<QString, QString> keys{
        {u"when"_s, QCoreApplication::translate("Report", "When it happens")},
        {u"scope"_s, QCoreApplication::translate("Report", "Who is affected")},
        {u"since"_s, QCoreApplication::translate("Report", "Since when")},
        {u"error_wire"_s, QCoreApplication::translate("Report", "What the error text stands for")},
    };
    return keys.value(key, key);
}

QString symptomValue(const QString &value)
{
    const QHash<QString, QString> values{
        {u"after_quiet"_s, QCoreApplication::translate("Report", "after a quiet time")},
        {u"during_long_request"_s, QCoreApplication::translate("Report", "during a long request")},
        {u"large_upload"_s, QCoreApplication::translate("Report", "with a large upload")},
        {u"large_download"_s, QCoreApplication::translate("Report", "with a large download")},
        {u"at_connect"_s, QCoreApplication::translate("Report", "when connecting")},
        {u"random"_s, QCoreApplication::translate("Report", "at random")},
        {u"under_load"_s, QCoreApplication::translate("Report", "when much is going on")},
        {u"after_deploy"_s, QCoreApplication::translate("Report", "after a new version was installed")},
        {u"one_client"_s, QCoreApplication::translate("Report", "one computer or program")},
        {u"many_clients"_s, QCoreApplication::translate("Report", "many")},
        {u"always"_s, QCoreApplication::translate("Report", "always")},
        {u"recent_change"_s, QCoreApplication::translate("Report", "since a recent change")},
        {u"unknown"_s, QCoreApplication::translate("Report", "not known")},
        {u"tls"_s, QCoreApplication::translate("Report", "a failed encrypted greeting")},
        {u"dns"_s, QCoreApplication::translate("Report", "a failed name look-up")},
    };
    return values.contains(value) ? values.value(value) : wordText(value);
}

QString stateText(probes::ProbeState state)
{
    switch (state) {
    case probes::ProbeState::Waiting:
        return QCoreApplication::translate("Report", "not started");
    case probes::ProbeState::Running:
        return QCoreApplication::translate("Report", "cut off");
    case probes::ProbeState::Done:
        return QCoreApplication::translate("Report", "done");
    case probes::ProbeState::Skipped:
        return QCoreApplication::translate("Report", "left out");
    case probes::ProbeState::Failed:
        return QCoreApplication::translate("Report", "could not measure");
    case probes::ProbeState::Cancelled:
        return QCoreApplication::translate("Report", "stopped");
    }
    return {};
}

QString operationText(probes::Operation operation)
{
    switch (operation) {
    case probes::Operation::Resolve:
        return QCoreApplication::translate("Report", "Name look-up");
    case probes::Operation::Connect:
        return QCoreApplication::translate("Report", "Connecting");
    case probes::Operation::TlsHandshake:
        return QCoreApplication::translate("Report", "Encrypted greeting");
    case probes::Operation::Write:
        return QCoreApplication::translate("Report", "Sending");
    case probes::Operation::Read:
        return QCoreApplication::translate("Report", "Receiving");
    case probes::Operation::Parse:
        return QCoreApplication::translate("Report", "Understanding the answer");
    }
    return {};
}

QString sideSentence(Side side, bool abstained, bool healthy)
{
    if (healthy) {
        return QCoreApplication::translate("Report", "Nobody has to act.");
    }
    if (!abstained) {
        switch (side) {
        case Side::ThisComputer:
            return QCoreApplication::translate("Report", "It comes from this computer.");
        case Side::Path:
            return QCoreApplication::translate("Report",
                                               "It comes from the way between this computer and the service.");
        case Side::Service:
            return QCoreApplication::translate("Report", "It comes from the service.");
        case Side::Unknown:
            break;
        }
    }
    return QCoreApplication::translate("Report", "Nobody can be blamed yet.");
}

QString strengthText(double llr)
{
    const double size = std::abs(llr);
    return size >= 2     ? QCoreApplication::translate("Report", "strong")
           : size >= 0.8 ? QCoreApplication::translate("Report", "clear")
                         : QCoreApplication::translate("Report", "weak");
}

}  // namespace resetscope::app::report
