// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/list_text.h"
#include "app/fixes/fix_catalog.h"
#include "app/fixes/fix_values.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resetscope::app {
using namespace Qt::StringLiterals;

namespace {

struct Message {
    Q_DECLARE_TR_FUNCTIONS(AdministratorMessage)
};

QString seconds(double value)
{
    return QLocale().toString(value, 'f', value >= 100 || std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

/// What a person would have seen, not the name of the packet.
QString endText(const QString &kind)
{
    if (kind == u"fin"_s) {
        return Message::tr("It was closed in the orderly way (FIN).");
    }
    if (kind == u"rst"_s) {
        return Message::tr("It was cut off with a reset (RST).");
    }
    if (kind == u"silent"_s) {
        return Message::tr(
            "Nothing announced the end: the connection was forgotten silently and did not work any more.");
    }
    return {};
}

QString limitText(const MeasuredLimit &limit)
{
    const bool same = limit.high - limit.low < 0.1;
    const QString range = same ? Message::tr("%1 s").arg(seconds(limit.value))
                               : Message::tr("%1 to %2 s").arg(seconds(limit.low), seconds(limit.high));
    if (limit.scope == u"between_requests"_s) {
        return Message::tr("A connection kept open between two requests ended after %1 without traffic.").arg(range);
    }
    if (limit.scope == u"during_request"_s) {
        return Message::tr("A connection with a request in progress ended after %1 without traffic.").arg(range);
    }
    return Message::tr("A connection ended after %1 without traffic.").arg(range);
}

QStringList seen(const CaseFile &file)
{
    QStringList lines;
    if (const auto limit = measuredLimit(file.findings)) {
        lines.append((limitText(*limit) + u' ' + endText(limit->closeKind)).trimmed());
    }
    if (const auto survived = probes::number(file.findings, "idle_survived_s"); survived && lines.isEmpty()) {
        lines.append(Message::tr("Connections survived %1 s of silence.").arg(seconds(*survived)));
    }
    if (const auto announced = probes::number(file.findings, "keepalive_advertised_s")) {
        lines.append(Message::tr("The service announces that it keeps connections for %1 s.").arg(seconds(*announced)));
    }
    if (const auto outcome = probes::word(file.findings, "connect_outcome"); outcome && *outcome != "ok") {
        const QString word = QString::fromStdString(*outcome);
        lines.append(word == u"refused"_s ? Message::tr("Connection attempts were refused.")
                     : word == u"reset"_s ? Message::tr("Connection attempts were answered with a reset.")
                     : word == u"mixed"_s ? Message::tr("Some connection attempts worked and others did not.")
                                          : Message::tr("Connection attempts got no answer."));
    }
    if (const auto status = probes::number(file.findings, "http_status"); status && *status >= 400) {
        lines.append(Message::tr("The service answered with HTTP status %1.").arg(static_cast<int>(*status)));
    }
    if (const auto problem = probes::word(file.findings, "tls_problem"); problem && *problem != "none") {
        lines.append(Message::tr("The encrypted connection (TLS) could not be set up: %1.")
                         .arg(QString::fromStdString(*problem).replace(u'_', u' ')));
    }
    if (const auto bytes = probes::number(file.findings, "payload_limit_bytes")) {
        const bool down = probes::word(file.findings, "payload_direction").value_or("") == "down";
        lines.append(
            (down ? Message::tr("Downloads failed from about %1 on.") : Message::tr("Uploads failed from about %1 on."))
                .arg(QLocale().formattedDataSize(static_cast<qint64>(std::clamp(*bytes, 0.0, 1e15)))));
    }
    const auto product = probes::word(file.findings, "server_product");
    if (product && !product->empty()) {
        lines.append(Message::tr("The answers name this software: %1.").arg(QString::fromStdString(*product)));
    }
    return lines;
}

QString bullet(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines) {
        text += u"- "_s + line + u'\n';
    }
    return text;
}

QString suspectText(const CaseFile &file)
{
    const auto limit = measuredLimit(file.findings);
    if (!limit) {
        return {};
    }
    QStringList lines;
    for (const Suspect &suspect : suspectsFor(limit->low, limit->high, limit->closeKind, limit->scope)) {
        lines.append(
            Message::tr("%1: %2 (default %3 s)").arg(suspect.product, suspect.setting, seconds(suspect.default_s)));
        if (lines.size() == 4) {
            break;
        }
    }
    if (lines.isEmpty()) {
        return {};
    }
    return u'\n' + Message::tr("Settings that have such a default (the number alone does not prove which one it is):") +
           u'\n' + bullet(lines);
}

}  // namespace

QString messageForAdministrator(const CaseFile &file, const std::optional<Fix> &chosen)
{
    const Diagnosis &diagnosis = file.diagnosis;
    const QString url = QString::fromStdString(file.target.url());
    const bool healthy = diagnosis.cause == Cause::Healthy && !diagnosis.abstained;
    QString text = (healthy ? Message::tr("Subject: Connection test of %1: no fault found")
                            : Message::tr("Subject: Connection problem with %1"))
                       .arg(url) +
                   u"\n\n"_s + Message::tr("Hello,") + u"\n\n"_s;
    const QString when =
        file.started.isValid() ? file.started.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s) : QString();
    text += (when.isEmpty() ? Message::tr("I tested the connection to %1 with Resetscope.").arg(url)
                            : Message::tr("I tested the connection to %1 with Resetscope on %2.").arg(url, when)) +
            u'\n';
    if (!file.addresses.isEmpty()) {
        text += Message::tr("Address tested: %1").arg(listText(file.addresses)) + u'\n';
    }
    text += u'\n' + Message::tr("What was measured:") + u'\n';
    const QStringList lines = seen(file);
    text += lines.isEmpty() ? u"- "_s + Message::tr("No number stands out.") + u'\n' : bullet(lines);

    text += u'\n';
    if (healthy) {
        text += Message::tr(
                    "The tests found no fault. If you see resets in your logs at that time, I would like to compare.") +
                u'\n';
    } else if (diagnosis.abstained || diagnosis.ranking.empty()) {
        text +=
            Message::tr(
                "The tests do not yet tell what the cause is, or whose side it is on. Could you have a look at your "
                "logs for that time?") +
            u'\n';
        if (!diagnosis.missing.isEmpty()) {
            text += u'\n' + Message::tr("This would help to find it:") + u'\n' + bullet(diagnosis.missing);
        }
    } else {
        const QString percent = QLocale().toString(qRound(std::min(diagnosis.confidence, 0.99) * 100));
        text +=
            Message::tr("Most likely cause (%1 % sure): %2")
                .arg(percent, diagnosis.headline.isEmpty() ? causeText(diagnosis.cause).title : diagnosis.headline) +
            u'\n';
        if (diagnosis.cause == Cause::IdleTimeout || diagnosis.cause == Cause::KeepaliveMismatch) {
            text += suspectText(file);
        }
    }
    if (chosen) {
        text += u'\n' + Message::tr("What I suggest: %1 (%2)").arg(chosen->title, chosen->product) + u'\n' +
                chosen->why + u"\n\n"_s;
        for (const QString &line : chosen->text.trimmed().split(u'\n')) {
            text += u"    "_s + line + u'\n';
        }
        if (chosen->usesDefault) {
            text += Message::tr("(Not every number in it was measured; please adapt it.)") + u'\n';
        }
        text += u'\n' + Message::tr("Please note: %1").arg(chosen->risk) + u'\n' +
                Message::tr("To undo it: %1").arg(chosen->undo) + u'\n' +
                Message::tr("To check it: %1").arg(chosen->verify) + u'\n' +
                Message::tr("Documentation: %1").arg(chosen->source) + u'\n';
    } else if (!diagnosis.abstained && diagnosis.cause != Cause::Healthy) {
        text +=
            u'\n' + Message::tr("To check a change, I can run the same test again and compare the numbers.") + u'\n';
    }
    return text + u'\n' + Message::tr("Thank you for having a look.") + u'\n';
}

}  // namespace resetscope::app
