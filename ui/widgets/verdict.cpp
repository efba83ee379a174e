// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(resetscope::ui::Verdict)
};

Verdict verdict(bool measured, bool finished, bool abstained, app::Cause cause)
{
    if (!measured) {
        return {u"clock"_s, ColorRole::Idle, Tone::Neutral,
                finished ? Text::tr("Nothing was measured") : Text::tr("Cut off before anything was measured")};
    }
    if (abstained) {
        return {u"question"_s, ColorRole::Warn, Tone::Warn, Text::tr("Cannot tell yet")};
    }
    if (cause == app::Cause::Healthy) {
        return {u"check"_s, ColorRole::Good, Tone::Good, app::causeText(cause).title};
    }
    return {u"cause"_s, ColorRole::Bad, Tone::Bad, app::causeText(cause).title};
}

QString tidy(double value)
{
    return QLocale().toString(value, 'g', std::abs(value) >= 100 ? 4 : 3);
}

QString unitWords(const QString &unit, double value)
{
    // A number and its unit stay on one line.
    const auto together = [](QString text) { return text.replace(u' ', QChar::Nbsp); };
    if (unit == u"s") {
        return together(value < 1 ? Text::tr("%1 ms").arg(tidy(value * 1000)) : Text::tr("%1 s").arg(tidy(value)));
    }
    if (unit == u"ratio") {
        return together(Text::tr("%1 %").arg(tidy(value * 100)));
    }
    if (unit == u"bytes") {
        return together(bytesWords(static_cast<quint64>(std::max(0.0, value))));
    }
    if (unit == u"days" || unit == u"d") {
        return Text::tr("%n day(s)", nullptr, static_cast<int>(value));
    }
    return tidy(value);
}

}  // namespace

Verdict verdictOf(const app::CaseSummary &summary)
{
    const bool measured = summary.confidence > 0 || !summary.headline.isEmpty();
    return verdict(measured, summary.finished, summary.abstained, summary.cause);
}

Verdict verdictOf(const app::CaseFile &file)
{
    return verdict(!file.findings.empty(), file.finished, file.diagnosis.abstained, file.diagnosis.cause);
}

QString confidenceWords(double confidence)
{
    const QString percent = QLocale().toString(std::min(99, static_cast<int>(std::floor(confidence * 100))));
    if (confidence >= 0.9) {
        return Text::tr("very sure (%1 %)").arg(percent);
    }
    if (confidence >= 0.7) {
        return Text::tr("fairly sure (%1 %)").arg(percent);
    }
    return Text::tr("not sure (%1 %)").arg(percent);
}

QString findingValue(const probes::Finding &finding)
{
    if (const auto *flag = std::get_if<bool>(&finding.value)) {
        return *flag ? Text::tr("yes") : Text::tr("no");
    }
    if (const auto *word = std::get_if<std::string>(&finding.value)) {
        static const QHash<QString, const char *> kWords{
            {u"fin"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "closed in good order")},
            {u"rst"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "cut off (reset)")},
            {u"silent"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "forgotten without a word")},
            {u"none"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "none")},
            {u"ok"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "works")},
            {u"refused"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "refused")},
            {u"reset"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "reset")},
            {u"timeout"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "no answer")},
            {u"unreachable"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "unreachable")},
            {u"mixed"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "sometimes works")},
            {u"raw"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "any silence")},
            {u"between_requests"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "between requests")},
            {u"during_request"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "during a request")},
        };
        const QString text = QString::fromStdString(*word);
        const auto found = kWords.find(text);
        return found == kWords.end() ? text : Text::tr(found.value());
    }
    const double value = std::get<double>(finding.value);
    const QString unit = QString::fromStdString(finding.unit);
    const QString shown = unitWords(unit, value);
    if (finding.low && finding.high && *finding.high > *finding.low) {
        return Text::tr("%1 (between %2 and %3)")
            .arg(shown, unitWords(unit, *finding.low), unitWords(unit, *finding.high));
    }
    return shown;
}

QString findingName(const QString &id)
{
    static const QHash<QString, const char *> kNames{
        {u"dns_resolved"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Name is known")},
        {u"dns_error"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Name look-up problem")},
        {u"dns_address_count"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Addresses of the name")},
        {u"dns_time_s"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Time of the name look-up")},
        {u"dns_suspicious"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Odd address for the name")},
        {u"connect_outcome"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Opening a connection")},
        {u"connect_ok_ratio"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Connections that opened")},
        {u"connect_time_s"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Time to open a connection")},
        {u"connect_attempts"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Connections tried")},
        {u"tls_ok"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Encryption works")},
        {u"tls_version"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Encryption version")},
        {u"tls_problem"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Problem with encryption")},
        {u"tls_days_left"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Certificate is valid for")},
        {u"tls_reset_on_name"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Reset because of the server name")},
        {u"http_status"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Status of the answer")},
        {u"http_outcome"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "One request")},
        {u"http_version"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "HTTP version")},
        {u"http_time_s"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Time of one request")},
        {u"server_product"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Server software")},
        {u"server_header"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "What the server calls itself")},
        {u"keepalive_offered"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Server keeps connections open")},
        {u"keepalive_advertised_s"_s,
         QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Waiting time the server announces")},
        {u"keepalive_advertised_max"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Requests the server announces")},
        {u"idle_limit_s"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Silence after which the connection breaks")},
        {u"idle_close_kind"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "How silent connections end")},
        {u"idle_scope"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "When the silence counts")},
        {u"idle_survived_s"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Longest silence that was harmless")},
        {u"idle_by_test"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Noticed only when used again")},
        {u"idle_lanes_died_together"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "All connections ended at once")},
        {u"request_idle_limit_s"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Longest silence during a request")},
        {u"request_idle_close_kind"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "How slow requests end")},
        {u"keepalive_timeout_s"_s,
         QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Server keeps an unused connection for")},
        {u"keepalive_close_kind"_s,
         QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "How the server ends unused connections")},
        {u"keepalive_announced"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Server announces its limit")},
        {u"keepalive_matches_announcement"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Limit is as announced")},
        {u"keepalive_request_limit"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Requests per connection")},
        {u"keepalive_request_limit_announced"_s,
         QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "The last answer announces the close")},
        {u"keepalive_survived_s"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Unused connection stayed open for")},
        {u"reuse_success_ratio"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Reuse that worked")},
        {u"reuse_attempts"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Reuse tried")},
        {u"race_window_s"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "Dangerous moment around the limit")},
        {u"reuse_failure_kind"_s, QT_TRANSLATE_NOOP("resetscope::ui::Verdict", "How reuse failed")},
    };
    const auto found = kNames.find(id);
    return found == kNames.end() ? id : Text::tr(found.value());
}

QString durationWords(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 120) {
        return Text::tr("%1 s").arg(QLocale().toString(whole));
    }
    if (whole < 7200) {
        return whole % 60 == 0
                   ? Text::tr("%1 min").arg(QLocale().toString(whole / 60))
                   : Text::tr("%1 min %2 s").arg(QLocale().toString(whole / 60), QLocale().toString(whole % 60));
    }
    return Text::tr("%1 h %2 min").arg(QLocale().toString(whole / 3600), QLocale().toString(whole % 3600 / 60));
}

QString bytesWords(quint64 bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

}  // namespace resetscope::ui
