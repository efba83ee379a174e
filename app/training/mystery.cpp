// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/mystery.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace resetscope::app::training {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFull = 100;
constexpr int kLeastRight = 20;
constexpr double kIdleMargin_s = 2;
constexpr double kIdleWithoutLimit_s = 6;
constexpr double kLongest_s = 60;

}  // namespace

std::variant<RoundTable, LoadError> parseRounds(const QJsonDocument &document, const QString &file)
{
    const auto error = [&](const QString &pointer, const QString &message) {
        return LoadError{file, pointer, message};
    };
    RoundTable table;
    const QJsonObject root = document.object();
    const QJsonObject costs = root.value("costs"_L1).toObject();
    for (auto it = costs.begin(); it != costs.end(); ++it) {
        const int cost = it.value().toInt(-1);
        if (cost < 0 || cost > kFull) {
            return error(u"/costs/"_s + it.key(), u"a cost is a number from 0 to 100"_s);
        }
        table.costs.insert(it.key(), cost);
    }
    const QJsonArray levels = root.value("levels"_L1).toArray();
    if (levels.size() != kRoundLevels) {
        return error(u"/levels"_s, u"%1 levels are expected"_s.arg(kRoundLevels));
    }
    for (int level = 0; level < kRoundLevels; ++level) {
        int index = 0;
        for (const QJsonValue value : levels.at(level).toArray()) {
            const QString pointer = u"/levels/%1/%2"_s.arg(level).arg(index++);
            const QJsonObject object = value.toObject();
            RoundFault fault;
            fault.scenario = object.value("scenario"_L1).toString();
            const auto cause = causeFromId(object.value("cause"_L1).toString());
            fault.shortest_s = object.value("shortest_s"_L1).toDouble(0);
            fault.longest_s = object.value("longest_s"_L1).toDouble(0);
            fault.uploadPath = object.value("upload_path"_L1).toString();
            fault.hint = object.value("says"_L1).toString();
            if (fault.scenario.isEmpty() || fault.hint.isEmpty()) {
                return error(pointer, u"a scenario and what the caller says are needed"_s);
            }
            if (!cause) {
                return error(pointer + u"/cause"_s, u"unknown cause"_s);
            }
            if (fault.shortest_s < 0 || fault.longest_s < fault.shortest_s || fault.longest_s > kLongest_s) {
                return error(pointer + u"/longest_s"_s, u"the range of the limit is wrong"_s);
            }
            fault.cause = *cause;
            table.levels[static_cast<std::size_t>(level)].push_back(fault);
        }
        if (index == 0) {
            return error(u"/levels/%1"_s.arg(level), u"a level without faults"_s);
        }
    }
    return table;
}

const RoundTable &builtInRounds()
{
    static const RoundTable table = [] {
        const auto document = loadContent(u"rounds.json"_s);
        const auto *read = std::get_if<QJsonDocument>(&document);
        auto parsed = parseRounds(read ? *read : QJsonDocument(), u"rounds.json"_s);
        auto *made = std::get_if<RoundTable>(&parsed);
        return made ? std::move(*made) : RoundTable();
    }();
    return table;
}

std::optional<MysteryRound> drawRound(const RoundTable &table, const RoundSeed &seed)
{
    if (seed.level < 1 || seed.level > kRoundLevels) {
        return std::nullopt;
    }
    const auto &faults = table.levels[static_cast<std::size_t>(seed.level - 1)];
    if (faults.empty()) {
        return std::nullopt;
    }
    RoundRandom random(static_cast<std::uint64_t>(seed.level) << 32U | seed.seed);
    MysteryRound round;
    round.seed = seed;
    round.fault = faults[random.below(static_cast<std::uint32_t>(faults.size()))];
    if (round.fault.longest_s > 0) {
        // Steps of half a second: a limit as an administrator would set it.
        const auto steps =
            static_cast<std::uint32_t>(std::lround((round.fault.longest_s - round.fault.shortest_s) * 2));
        round.limit_s = round.fault.shortest_s + random.below(steps + 1) / 2.0;
    }
    round.maxIdle_s = round.limit_s > 0 ? std::ceil(round.limit_s + kIdleMargin_s) : kIdleWithoutLimit_s;
    return round;
}

RoundScore scoreRound(const RoundTable &table, const MysteryRound &round, Cause named, const std::set<QString> &probes)
{
    RoundScore score;
    score.right = named == round.fault.cause;
    for (const QString &probe : probes) {
        score.cost += table.cost(probe);
    }
    score.points = score.right ? std::max(kLeastRight, kFull - score.cost) : 0;
    return score;
}

RoundScore scoreDiagnosis(const RoundTable &table, const MysteryRound &round, const CaseFile &file)
{
    std::set<QString> used;
    for (const ProbeRecord &record : file.probes) {
        if (record.state == probes::ProbeState::Done) {
            used.insert(record.id);
        }
    }
    RoundScore score = scoreRound(table, round, file.diagnosis.cause, used);
    if (file.diagnosis.abstained) {
        score.right = false;
        score.points = 0;
    }
    return score;
}

std::vector<Cause> namedCauses()
{
    std::vector<Cause> causes;
    for (const Cause cause : allCauses()) {
        // A fault on this computer has an address and can be reached.
        if (cause != Cause::NameResolution && cause != Cause::Unreachable) {
            causes.push_back(cause);
        }
    }
    return causes;
}

}  // namespace resetscope::app::training
