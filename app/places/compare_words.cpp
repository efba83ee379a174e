// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/compare_words.h"

#include "app/content/list_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace resetscope::app::places {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNames = 3;
constexpr qsizetype kMostCauses = 4;

}  // namespace

QString joined(const QStringList &names)
{
    if (names.size() == 1) {
        return names.first();
    }
    if (names.size() <= kMostNames) {
        return QCoreApplication::translate("Places", "%1 and %2", "the last two of a list")
            .arg(listText(names.mid(0, names.size() - 1)), names.last());
    }
    const int more = static_cast<int>(names.size() - kMostNames);
    return QCoreApplication::translate("Places", "%1 and %n more", "a list of names", more)
        .arg(listText(names.mid(0, kMostNames)));
}

QString hereName()
{
    return QCoreApplication::translate("Places", "this computer", "after: from");
}

QString limitText(const probes::Finding &limit)
{
    const auto *value = std::get_if<double>(&limit.value);
    if (value == nullptr) {
        return {};
    }
    const QLocale locale;
    if (limit.unit == "bytes") {
        return locale.formattedDataSize(static_cast<qint64>(*value), 1);
    }
    const QString number = locale.toString(*value, 'f', *value < 10 && limit.unit == "s" ? 1 : 0);
    return limit.unit == "s" ? QCoreApplication::translate("Places", "%1 s", "seconds").arg(number) : number;
}

void sayTooFew(Comparison &result)
{
    result.headline = QCoreApplication::translate("Places", "There are not yet two places with a result to compare.");
    result.advice = QCoreApplication::translate("Places", "Test from one more place.");
}

void sayUnclear(Comparison &result)
{
    result.headline = QCoreApplication::translate(
        "Places", "The results do not allow a comparison yet: too few places could name what they saw.");
    result.advice = QCoreApplication::translate("Places", "Test again with more time, or from one more place.");
}

void sayNoneSeesIt(Comparison &result)
{
    result.headline = QCoreApplication::translate(
        "Places", "No place sees the fault: the service worked from all of them while we measured.");
    result.advice = QCoreApplication::translate(
        "Places", "Test from the machine where the connections break, or watch for longer: the fault may be rare.");
}

void sayNotFarEnough(Comparison &result, const QStringList &places, const QString &seenFrom,
                     const probes::Finding &limit)
{
    result.headline =
        QCoreApplication::translate("Places", "A limit of %2 shows from %1. From %3 everything was fine, but it was "
                                              "not tested as far, so the two cannot be compared.")
            .arg(seenFrom, limitText(limit), joined(places));
    result.advice = QCoreApplication::translate("Places", "Test there again, beyond %1.").arg(limitText(limit));
}

void sayAtDifferentTimes(Comparison &result, const QStringList &from, const QStringList &notFrom)
{
    result.headline =
        QCoreApplication::translate("Places", "The fault shows from %1 and not from %2, but they measured at different "
                                              "times, and this kind of fault comes and goes.")
            .arg(joined(from), joined(notFrom));
    result.advice = QCoreApplication::translate("Places", "Test from all places at the same time.");
}

void saySameEverywhere(Comparison &result, Cause cause, const std::optional<probes::Finding> &limit)
{
    const QString title = causeText(cause).title;
    if (cause == Cause::NameResolution) {
        result.headline = QCoreApplication::translate(
            "Places", "The name is found from no place. The entry for the name is wrong, not one computer.");
        result.advice = QCoreApplication::translate("Places", "Ask whoever runs the domain.");
        return;
    }
    if (cause == Cause::NetworkDeviceReset || cause == Cause::NetworkPath || cause == Cause::Unreachable) {
        result.headline =
            QCoreApplication::translate("Places", "The same fault shows from every place: %1. What causes it sits "
                                                  "where all the ways meet, close to the service.")
                .arg(title);
        result.advice = QCoreApplication::translate("Places", "Ask whoever runs the network in front of the service.");
        return;
    }
    result.headline =
        limit
            ? QCoreApplication::translate("Places",
                                          "The same fault shows from every place, with the same limit of %2: %1. The "
                                          "service, or a box directly in front of it, sets this limit.")
                  .arg(title, limitText(*limit))
            : QCoreApplication::translate(
                  "Places",
                  "The same fault shows from every place: %1. The cause is at the service, or directly in front of it.")
                  .arg(title);
    result.advice = QCoreApplication::translate("Places", "Give the report to whoever runs the service.");
}

void sayOnlySome(Comparison &result, const QStringList &from, const QStringList &notFrom, Cause cause, bool onlyHere)
{
    const QString bad = joined(from);
    const QString good = joined(notFrom);
    switch (cause) {
    case Cause::NameResolution:
        result.headline =
            QCoreApplication::translate(
                "Places",
                "The name is found from %2 and not from %1. The name server that is asked there is the place to look.")
                .arg(bad, good);
        result.advice = QCoreApplication::translate("Places", "Compare the name servers of the two.");
        return;
    case Cause::TlsFailure:
        result.headline = QCoreApplication::translate(
                              "Places", "The secure connection fails from %1 and works from %2. Something on the way "
                                        "from %1 opens it, or the clock or the trusted certificates there are wrong.")
                              .arg(bad, good);
        result.advice = QCoreApplication::translate("Places", "Compare the certificate that each of them is shown.");
        return;
    case Cause::ServiceDown:
    case Cause::Unreachable:
        result.headline =
            QCoreApplication::translate("Places", "The service can be reached from %2 and not from %1. It runs; a "
                                                  "firewall rule or a missing route stops the connections from %1.")
                .arg(bad, good);
        result.advice = QCoreApplication::translate("Places", "Ask whoever runs the network or the firewall between.");
        return;
    default:
        break;
    }
    if (onlyHere) {
        result.headline =
            QCoreApplication::translate("Places", "The fault shows from this computer and not from %1. It is on this "
                                                  "computer, or on the way from here; the service itself works.")
                .arg(good);
    } else {
        result.headline =
            QCoreApplication::translate(
                "Places",
                "The fault shows from %1 and not from %2. The service itself works; look at the way from %1 to it.")
                .arg(bad, good);
    }
    result.advice =
        QCoreApplication::translate("Places", "Ask whoever runs the network there which firewalls, proxies or VPNs the "
                                              "connections pass, and compare with the other way.");
}

void sayDifferentLimits(Comparison &result, const QStringList &lower, const probes::Finding &low,
                        const QStringList &others, const probes::Finding &high)
{
    result.headline =
        QCoreApplication::translate("Places", "The limit is %1 from %2 and up to %3 from %4. A box on the way from %2 "
                                              "cuts connections sooner than anything on the other way.")
            .arg(limitText(low), joined(lower), limitText(high), joined(others));
    result.advice =
        QCoreApplication::translate("Places", "Find the box that only the connections from %1 pass: a firewall, proxy, "
                                              "VPN or address translation. %2 may be the limit of the service itself.")
            .arg(joined(lower), limitText(high));
}

void sayDifferentCauses(Comparison &result, const std::vector<std::pair<QString, Cause>> &seen)
{
    QStringList parts;
    for (const auto &[name, cause] : seen) {
        parts
            << QCoreApplication::translate("Places", "%1: %2", "place: what it sees").arg(name, causeText(cause).title);
    }
    const QString list = parts.mid(0, kMostCauses).join(u"; "_s);
    result.headline = QCoreApplication::translate("Places", "The places see different faults. %1.").arg(list);
    result.advice = QCoreApplication::translate(
        "Places", "Treat them one after the other, and test again from all places after each fix.");
}

void sayDifferentMachines(Comparison &result, const QStringList &from, const QStringList &bad,
                          const QStringList &notFrom, const QStringList &good)
{
    QStringList first = bad;
    QStringList second = good;
    first.sort();
    second.sort();
    result.headline = QCoreApplication::translate(
                          "Places", "The fault shows from %1, where the name leads to %3, and not from %2, where it "
                                    "leads to %4. The fault may belong to one machine, not to one way.")
                          .arg(joined(from), joined(notFrom), joined(first), joined(second));
    result.advice = QCoreApplication::translate("Places", "Test each address from the same place.");
}

QString leftOut(const QStringList &names, const QString &service)
{
    return QCoreApplication::translate("Places", "The result from %1 is about another service than %2 and is left out.")
        .arg(joined(names), service);
}

QString cannotTell(const QStringList &names)
{
    return QCoreApplication::translate("Places", "From %1, too little was measured to say what is wrong.")
        .arg(joined(names));
}

QString notFarEnough(const QStringList &names)
{
    return QCoreApplication::translate(
               "Places", "From %1, all was fine, but it was not tested as far as the limit seen elsewhere.")
        .arg(joined(names));
}

QString farApart(qint64 seconds)
{
    const int hours = static_cast<int>(std::max<qint64>(1, (seconds + 1800) / 3600));
    return QCoreApplication::translate("Places", "The results are %n hour(s) apart; the service may have changed.",
                                       nullptr, hours);
}

QString localName()
{
    return QCoreApplication::translate(
        "Places", "A name like localhost means each place itself, so every place may have measured another machine.");
}

}  // namespace resetscope::app::places
