// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/long_run_words.h"

#include "app/run/run_controller.h"
#include "ui/charts/chart_scale.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace resetscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(resetscope::ui::LongRunPage)
};

int countOf(const probes::Findings &findings, const char *id)
{
    return static_cast<int>(std::clamp(std::round(probes::number(findings, id).value_or(0)), 0.0, 1e9));
}

QString dayTime(double seconds)
{
    const int minutes = static_cast<int>(std::lround(seconds / 60)) % (24 * 60);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString patternWords(const std::string &pattern, double value)
{
    if (pattern == "period") {
        return Text::tr("The breaks come every %1.").arg(lengthWords(value));
    }
    if (pattern == "age") {
        return Text::tr("A connection breaks when it is %1 old, however it is used.").arg(lengthWords(value));
    }
    if (pattern == "silence") {
        return Text::tr("A connection breaks after a silence of %1.").arg(lengthWords(value));
    }
    if (pattern == "bytes") {
        return Text::tr("A connection breaks after it has carried %1.").arg(sizeWords(value));
    }
    if (pattern == "time_of_day") {
        return Text::tr("The breaks come around %1 o'clock.").arg(dayTime(value));
    }
    if (pattern == "random") {
        return Text::tr("No pattern: the breaks come at any time.");
    }
    return pattern == "unknown" ? Text::tr("Too few broke to see a pattern. Watch longer to find one.") : QString();
}

QString watchResult(const probes::Findings &findings)
{
    if (!probes::number(findings, "watch_events")) {
        return {};
    }
    QStringList lines;
    const int resets = countOf(findings, "watch_resets");
    const int silent = countOf(findings, "watch_silent");
    const int refused = countOf(findings, "watch_refused");
    if (resets > 0) {
        lines << Text::tr("%n connection(s) were cut off.", nullptr, resets);
    }
    if (silent > 0) {
        lines << Text::tr("%n connection(s) fell silent.", nullptr, silent);
    }
    if (refused > 0) {
        lines << Text::tr("%n time(s) no new connection was accepted.", nullptr, refused);
    }
    const int away = countOf(findings, "watch_own_absences");
    const QString absence =
        away == 0
            ? QString()
            : Text::tr("This computer itself was offline or asleep %n time(s), %1 in all; what broke then does not "
                       "count.",
                       nullptr, away)
                  .arg(lengthWords(probes::number(findings, "watch_own_absence_s").value_or(0)));
    if (lines.isEmpty()) {
        lines << Text::tr("No connection broke.") << absence;
        lines.removeAll(QString());
        return lines.join(u' ');
    }
    lines << absence;
    if (const auto pattern = probes::word(findings, "watch_pattern")) {
        lines << patternWords(*pattern, probes::number(findings, "watch_pattern_value").value_or(0));
    }
    lines.removeAll(QString());
    return lines.join(u' ');
}

QString relayResult(const probes::Findings &findings)
{
    if (!probes::number(findings, "relay_flows")) {
        return {};
    }
    if (countOf(findings, "relay_flows") == 0) {
        return Text::tr("The application opened no connection.");
    }
    QStringList lines;
    const int resets = countOf(findings, "relay_resets");
    if (resets > 0) {
        const auto by = probes::word(findings, "relay_reset_by").value_or("");
        lines << (by == "application"
                      ? Text::tr("%n connection(s) were cut off by the application itself.", nullptr, resets)
                  : by == "both" ? Text::tr("%n connection(s) were cut off, some from each side.", nullptr, resets)
                                 : Text::tr("%n connection(s) were cut off by the service's side.", nullptr, resets));
    }
    if (const auto silence = probes::number(findings, "relay_silence_before_reset_s"); silence && *silence >= 1) {
        lines << Text::tr("Each after %1 of silence.").arg(lengthWords(*silence));
    }
    if (const int late = countOf(findings, "relay_used_after_close"); late > 0) {
        lines << Text::tr("%n time(s) the application used a connection that the service had already closed.", nullptr,
                          late);
    }
    if (const int silent = countOf(findings, "relay_silent_ends"); silent > 0) {
        lines << Text::tr("%n connection(s) fell silent.", nullptr, silent);
    }
    if (const int none = countOf(findings, "relay_not_connected"); none > 0) {
        lines << Text::tr("%n connection(s) were not accepted by the service.", nullptr, none);
    }
    return lines.isEmpty() ? Text::tr("No connection ended badly.") : lines.join(u' ');
}

}  // namespace

QString longRunResult(const QString &probe, const probes::Findings &findings)
{
    return probe == u"watch" ? watchResult(findings) : relayResult(findings);
}

QString longRunProblem(const QString &reason)
{
    if (reason == u"no_port") {
        return Text::tr("No place on this computer was free for the application to connect to.");
    }
    if (reason == u"own_port") {
        return Text::tr("The address is the one of Resetscope itself. Please enter the address of the service.");
    }
    return app::reasonText(reason);
}

}  // namespace resetscope::ui
