// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/observation.h"
#include "probes/relay/relay_probe.h"

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

const CommandSpec &spec()
{
    static const CommandSpec result = [] {
        CommandSpec made{
            u"relay"_s,
            u"TARGET"_s,
            1,
            1,
            u"Listens on this computer and hands every byte on to TARGET and back, unchanged. Point your own\n"
            "application at the address that is shown; each connection's end is recorded: who ended it, how, and\n"
            "after which silence. Ctrl+C ends it and prints what was seen."_s,
            observationOptions()};
        made.options.insert(made.options.begin(),
                            OptionSpec{u"port"_s, u"N"_s, u"listen on this port (a free one without it)"_s});
        return made;
    }();
    return result;
}

double number(const probes::Findings &findings, const char *id)
{
    return probes::number(findings, id).value_or(0);
}

QString lineOf(const probes::Sample &sample)
{
    if (const auto *value = std::get_if<probes::ValueSample>(&sample.data)) {
        return value->series == "relay_port" ? u"listening on 127.0.0.1:%1"_s.arg(value->value, 0, 'f', 0) : QString();
    }
    const auto *flow = std::get_if<probes::FlowSample>(&sample.data);
    if (flow == nullptr || flow->endedBy.empty()) {
        return QString();
    }
    return u"connection %1: %2 by the %3 after %4 s, silent for %5 s, %6 bytes up, %7 down"_s.arg(flow->flow + 1)
        .arg(QString::fromLatin1(probes::toString(flow->close)), QString::fromStdString(flow->endedBy))
        .arg(flow->age_s, 0, 'f', 1)
        .arg(flow->quiet_s, 0, 'f', 1)
        .arg(flow->bytes_up, 0, 'f', 0)
        .arg(flow->bytes_down, 0, 'f', 0);
}

bool bad(const probes::Findings &findings)
{
    for (const char *id : {"relay_resets", "relay_silent_ends", "relay_not_connected", "relay_used_after_close"}) {
        if (number(findings, id) > 0) {
            return true;
        }
    }
    return false;
}

QStringList summary(const probes::Findings &findings)
{
    const auto count = [&](const char *id) { return QString::number(number(findings, id), 'f', 0); };
    QStringList lines{u"%1 connections, %2 resets, %3 that fell silent, %4 that the service did not take."_s.arg(
        count("relay_flows"), count("relay_resets"), count("relay_silent_ends"), count("relay_not_connected"))};
    if (const auto by = probes::word(findings, "relay_reset_by")) {
        lines.append(*by == "both"      ? u"Both the service and your application reset connections."_s
                     : *by == "service" ? u"The resets came from the side of the service."_s
                                        : u"The resets came from your application."_s);
    }
    if (const double silence_s = number(findings, "relay_silence_before_reset_s"); silence_s >= 1) {
        lines.append(u"Each came after %1 s of silence."_s.arg(silence_s, 0, 'f', 1));
    }
    if (number(findings, "relay_used_after_close") > 0) {
        lines.append(u"%1 times your application used a connection that the service had already closed."_s.arg(
            count("relay_used_after_close")));
    }
    if (!bad(findings) && number(findings, "relay_flows") > 0) {
        lines.append(u"No connection ended badly."_s);
    }
    return lines;
}

}  // namespace

const CommandSpec &relaySpec()
{
    return spec();
}

Exit relayCommand(int &argc, char **argv, const QStringList &words)
{
    const CommandSpec &command = spec();
    const auto parsed = argumentsOrExit(command, words);
    if (const auto *exit = std::get_if<Exit>(&parsed)) {
        return *exit;
    }
    const auto &arguments = std::get<Arguments>(parsed);
    const auto made = makeObservation(u"relay"_s, arguments);
    if (const auto *error = std::get_if<UsageError>(&made)) {
        printError(u"relay: "_s + error->message);
        return Exit::Usage;
    }
    std::uint16_t port = 0;
    if (const auto text = arguments.value(u"port"_s)) {
        bool whole = false;
        port = text->toUShort(&whole);
        if (!whole || port == 0) {
            printError(u"relay: --port needs a whole number from 1 to 65535, not '%1'"_s.arg(text->left(80)));
            return Exit::Usage;
        }
    }
    return observe(argc, argv, std::make_unique<probes::RelayProbe>(port), std::get<ObservationRequest>(made),
                   {lineOf, summary, bad, "relay_flows"});
}

}  // namespace resetscope::cli
