// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/observation.h"
#include "probes/watch/watch_probe.h"

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStandard_s = 3600;

const CommandSpec &spec()
{
    static const CommandSpec result{
        u"watch"_s,
        u"TARGET"_s,
        1,
        1,
        u"Uses TARGET lightly for a while (an hour without --for), says when connections end badly and what\n"
        "these moments have in common: a rhythm, the age of the connection, its silence, the bytes it carried."_s,
        observationOptions()};
    return result;
}

QString seconds(double value)
{
    return u"%1 s"_s.arg(value, 0, 'f', value < 10 ? 1 : 0);
}

/// Only what is out of the ordinary.
QString lineOf(const probes::Sample &sample)
{
    const auto *event = std::get_if<probes::EventSample>(&sample.data);
    if (event == nullptr || event->what == "ok" || event->what == "fin") {
        return QString();
    }
    const QString about = u" (connection %1, open for %2, silent for %3)"_s.arg(
        QString::number(event->lane), seconds(event->age_s), seconds(event->quiet_s));
    if (event->what == "rst") {
        return u"reset"_s + about;
    }
    if (event->what == "silent") {
        return u"no answer any more"_s + about;
    }
    if (event->what == "away") {
        return u"this computer itself was without network"_s + about;
    }
    return event->what == "refused" ? u"refused"_s : u"failed: "_s + QString::fromStdString(event->what);
}

QString patternText(const QString &word, const probes::Findings &findings)
{
    const double value = probes::number(findings, "watch_pattern_value").value_or(0);
    if (word == "period"_L1) {
        return u"They come every %1."_s.arg(seconds(value));
    }
    if (word == "age"_L1) {
        return u"They come when a connection is %1 old."_s.arg(seconds(value));
    }
    if (word == "silence"_L1) {
        return u"They come after %1 of silence."_s.arg(seconds(value));
    }
    if (word == "bytes"_L1) {
        return u"They come after %1 bytes."_s.arg(value, 0, 'f', 0);
    }
    if (word == "time_of_day"_L1) {
        const int minutes = static_cast<int>(value / 60);
        return u"They come at about %1:%2 every day."_s.arg(minutes / 60, 2, 10, QChar(u'0'))
            .arg(minutes % 60, 2, 10, QChar(u'0'));
    }
    return word == "random"_L1 ? u"They follow no pattern."_s : u"There were too few to see a pattern."_s;
}

bool bad(const probes::Findings &findings)
{
    for (const char *id : {"watch_resets", "watch_silent", "watch_refused"}) {
        if (probes::number(findings, id).value_or(0) > 0) {
            return true;
        }
    }
    return probes::number(findings, "watch_together").value_or(0) > 0;
}

QStringList summary(const probes::Findings &findings)
{
    const auto count = [&](const char *id) {
        return QString::number(probes::number(findings, id).value_or(0), 'f', 0);
    };
    QStringList lines{u"Watched for %1: %2 observations, %3 resets, %4 connections that fell silent, %5 refused."_s.arg(
        seconds(probes::number(findings, "watch_span_s").value_or(0)), count("watch_events"), count("watch_resets"),
        count("watch_silent"), count("watch_refused"))};
    if (probes::number(findings, "watch_own_absences")) {
        const QString times = count("watch_own_absences");
        lines.append(u"This computer itself was without network or asleep %1, %2 in all; what broke then is not "
                     "counted."_s.arg(times == u"1" ? u"once"_s : times + u" times"_s,
                                      seconds(probes::number(findings, "watch_own_absence_s").value_or(0))));
    }
    const QString word = QString::fromStdString(probes::word(findings, "watch_pattern").value_or("none"));
    if (!bad(findings)) {
        lines.append(u"No connection ended badly."_s);
    } else if (word != "none"_L1) {
        lines.append(patternText(word, findings));
    }
    return lines;
}

}  // namespace

const CommandSpec &watchSpec()
{
    return spec();
}

Exit watchCommand(int &argc, char **argv, const QStringList &words)
{
    const auto parsed = argumentsOrExit(spec(), words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    auto made = makeObservation(u"watch"_s, arguments);
    if (const auto *error = std::get_if<UsageError>(&made)) {
        printError(u"watch: "_s + error->message);
        return Exit::Usage;
    }
    auto &request = std::get<ObservationRequest>(made);
    request.firstSeconds = kStandard_s;
    return observe(argc, argv, std::make_unique<probes::WatchProbe>(), request, {lineOf, summary, bad, "watch_events"});
}

}  // namespace resetscope::cli
