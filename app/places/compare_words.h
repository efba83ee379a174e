// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/compare.h"

/// The sentences of a comparison. Each `say...` fills headline and advice.
namespace resetscope::app::places {

/// "a", "a and b", "a, b and 3 more", translated.
[[nodiscard]] QString joined(const QStringList &names);
/// How sentences call the computer that this program runs on: they all say "from %1", which translations rely on.
[[nodiscard]] QString hereName();
/// "60 s", "1.0 MiB", "200" in the current locale.
[[nodiscard]] QString limitText(const probes::Finding &limit);

void sayTooFew(Comparison &result);
void sayUnclear(Comparison &result);
void sayNoneSeesIt(Comparison &result);
void sayNotFarEnough(Comparison &result, const QStringList &places, const QString &seenFrom,
                     const probes::Finding &limit);
void sayAtDifferentTimes(Comparison &result, const QStringList &from, const QStringList &notFrom);
void saySameEverywhere(Comparison &result, Cause cause, const std::optional<probes::Finding> &limit);
void sayOnlySome(Comparison &result, const QStringList &from, const QStringList &notFrom, Cause cause, bool onlyHere);
void sayDifferentLimits(Comparison &result, const QStringList &lower, const probes::Finding &low,
                        const QStringList &others, const probes::Finding &high);
void sayDifferentCauses(Comparison &result, const std::vector<std::pair<QString, Cause>> &seen);
void sayDifferentMachines(Comparison &result, const QStringList &from, const QStringList &bad,
                          const QStringList &notFrom, const QStringList &good);

[[nodiscard]] QString leftOut(const QStringList &names, const QString &service);
[[nodiscard]] QString cannotTell(const QStringList &names);
[[nodiscard]] QString notFarEnough(const QStringList &names);
[[nodiscard]] QString farApart(qint64 seconds);
[[nodiscard]] QString localName();

}  // namespace resetscope::app::places
