// SPDX-License-Identifier: GPL-3.0-or-later
// Format: https://prometheus.io/docs/instrumenting/exposition_formats/
#include "app/metrics/prometheus.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSaveFile>

#include <array>
#include <cmath>

namespace resetscope::app {

using namespace Qt::StringLiterals;

namespace {

/// A measured number that is a metric of its own. Names are for ever.
struct Metric {
    const char *finding;
    const char *name;
    const char *help;
    double factor = 1;  ///< to the base unit
};
constexpr std::array kMetrics{
    Metric{"idle_limit_s", "resetscope_idle_limit_seconds", "Silence after which an idle connection is dropped."},
    Metric{"idle_survived_s", "resetscope_idle_survived_seconds", "Longest silence that a connection survived."},
    Metric{"request_idle_limit_s", "resetscope_request_idle_limit_seconds",
           "Silence during a request after which the connection is dropped."},
    Metric{"keepalive_timeout_s", "resetscope_keepalive_timeout_seconds",
           "Time after which the server closes a persistent connection."},
    Metric{"reset_ratio", "resetscope_reset_ratio", "Share of the attempts that ended with a reset, 0 to 1."},
    Metric{"connect_ok_ratio", "resetscope_connect_success_ratio", "Share of the connection attempts that succeeded."},
    Metric{"connect_time_s", "resetscope_connect_seconds", "Usual time to connect."},
    Metric{"http_time_s", "resetscope_http_response_seconds", "Time until the first answer of the service."},
    Metric{"tls_days_left", "resetscope_tls_certificate_left_seconds", "Time until the certificate ends.", 86400},
    Metric{"payload_limit_bytes", "resetscope_payload_limit_bytes", "Body size from which transfers fail."},
    Metric{"connection_limit", "resetscope_connection_limit", "Connections at once from which on some fail."},
    Metric{"loss_ratio", "resetscope_loss_ratio", "Share of lost packets on the way, 0 to 1."},
    Metric{"path_mtu_bytes", "resetscope_path_mtu_bytes", "Largest packet that fits through the way."},
    Metric{"crash_interval_s", "resetscope_crash_interval_seconds", "Usual time between crashes of the service."},
    Metric{"watch_events", "resetscope_watch_observations", "Observations of the last watch."},
    Metric{"watch_resets", "resetscope_watch_resets", "Resets seen by the last watch."},
    Metric{"watch_silent", "resetscope_watch_silent_connections", "Connections that fell silent in the last watch."},
    Metric{"watch_refused", "resetscope_watch_refused_connections", "Connections refused in the last watch."},
    Metric{"watch_span_s", "resetscope_watch_span_seconds", "Length of the last watch."},
};

/// Backslash, quote and line break are the only characters that a label value must not hold as they are.
QByteArray label(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '\\':
            out += "\\\\";
            break;
        case '"':
            out += "\\\"";
            break;
        case '\n':
            out += "\\n";
            break;
        default:
            out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return out;
}

QString targetOf(const CaseFile &file)
{
    const QString url = QString::fromStdString(file.target.url());
    const qsizetype end = url.indexOf(u'?');
    return end < 0 ? url : url.left(end);
}

class Writer {
public:
    explicit Writer(const CaseFile &file) : m_target("target=\"" + label(targetOf(file)) + '"') {}

    void head(const char *name, const char *help)
    {
        text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
    }
    void value(const char *name, double number, const QByteArray &labels = {})
    {
        text += QByteArray(name) + '{' + m_target + (labels.isEmpty() ? QByteArray() : ',' + labels) + "} " +
                QByteArray::number(number, 'g', QLocale::FloatingPointShortest) + '\n';
    }
    void one(const char *name, const char *help, double number)
    {
        if (std::isfinite(number)) {
            head(name, help);
            value(name, number);
        }
    }

    QByteArray text;

private:
    QByteArray m_target;
};

}  // namespace

QByteArray prometheusText(const CaseFile &file)
{
    Writer out(file);
    const QDateTime ended = file.started.addMSecs(static_cast<qint64>(file.elapsed_s * 1000));
    if (file.started.isValid()) {
        out.one("resetscope_last_run_timestamp_seconds", "When the last run ended, in seconds since 1970.",
                static_cast<double>(ended.toMSecsSinceEpoch()) / 1000);
    }
    out.one("resetscope_run_duration_seconds", "How long the last run took.", file.elapsed_s);
    out.one("resetscope_run_complete", "1 if the last run came to its end, 0 if it was cut off.",
            file.finished ? 1 : 0);
    const bool measured = !file.findings.empty();
    out.one("resetscope_run_measured", "1 if the last run measured anything, otherwise 0.", measured ? 1 : 0);
    if (measured) {
        const Diagnosis &diagnosis = file.diagnosis;
        const bool fault = diagnosis.cause != Cause::Healthy && !diagnosis.abstained;
        out.one("resetscope_fault", "1 if a fault was diagnosed, otherwise 0.", fault ? 1 : 0);
        out.one("resetscope_undecided", "1 if the evidence did not suffice for a verdict, otherwise 0.",
                diagnosis.abstained ? 1 : 0);
        if (!diagnosis.ranking.empty()) {
            out.head("resetscope_cause_probability", "Probability of each cause, 0 to 1; all of them sum to 1.");
            for (const RankedCause &ranked : diagnosis.ranking) {
                out.value("resetscope_cause_probability", ranked.probability,
                          "cause=\"" + label(causeId(ranked.cause)) + '"');
            }
        }
    }
    for (const Metric &metric : kMetrics) {
        if (const auto number = probes::number(file.findings, metric.finding)) {
            out.one(metric.name, metric.help, *number * metric.factor);
        }
    }
    const auto seen = probes::number(file.findings, "watch_events").value_or(0);
    const bool hasRatio = probes::find(file.findings, "reset_ratio") != nullptr;
    if (seen > 0 && !hasRatio) {
        out.one("resetscope_reset_ratio", "Share of the attempts that ended with a reset, 0 to 1.",
                probes::number(file.findings, "watch_resets").value_or(0) / seen);
    }
    return out.text;
}

std::optional<QString> writePrometheus(const CaseFile &file, const QString &path)
{
    QSaveFile out(path);
    const QByteArray text = prometheusText(file);
    // The collector runs as another user and must be able to read it.
    const bool written =
        out.open(QIODevice::WriteOnly) && out.write(text) == text.size() &&
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther) && out.commit();
    if (written) {
        return std::nullopt;
    }
    return QCoreApplication::translate("Prometheus", "“%1” cannot be written: %2").arg(path, out.errorString());
}

}  // namespace resetscope::app
