// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/content.h"
#include "app/model/case_file.h"
#include "app/training/round_code.h"

#include <QMap>

#include <set>

namespace resetscope::app::training {

/// A fault that a level may draw. Ids are those of the training faults.
struct RoundFault {
    QString scenario;
    Cause cause = Cause::Healthy;
    double shortest_s = 0;  ///< range of the limit; 0: it has none
    double longest_s = 0;
    QString uploadPath;  ///< told to the trainee, as a colleague would know it
    QString hint;        ///< what the user on the phone says: the story of the round; English
};

/// `resources/content/rounds.json`: what may be drawn, and what a test costs.
struct RoundTable {
    std::array<std::vector<RoundFault>, kRoundLevels> levels;
    QMap<QString, int> costs;  ///< probe id -> points

    [[nodiscard]] int cost(const QString &probe) const { return costs.value(probe, 10); }
};
[[nodiscard]] std::variant<RoundTable, LoadError> parseRounds(const QJsonDocument &document, const QString &file);
[[nodiscard]] const RoundTable &builtInRounds();

/// One drawn round.
struct MysteryRound {
    RoundSeed seed;
    RoundFault fault;
    double limit_s = 0;    ///< setting of the fault
    double maxIdle_s = 0;  ///< longest silence a test should try
};
/// Pure: the same code gives the same round. Nothing where the table has no fault for that level.
[[nodiscard]] std::optional<MysteryRound> drawRound(const RoundTable &table, const RoundSeed &seed);

/// How a round was solved.
struct RoundScore {
    bool right = false;
    int cost = 0;    ///< of the tests used
    int points = 0;  ///< 0 to 100
};
/// Right: 100 less the cost of the tests, never below 20. Wrong: 0, however little was spent. Each test is paid once.
[[nodiscard]] RoundScore scoreRound(const RoundTable &table, const MysteryRound &round, Cause named,
                                    const std::set<QString> &probes);
/// The same rule for the diagnosis of the program: "cannot tell yet" is not right, but it is no accusation either.
[[nodiscard]] RoundScore scoreDiagnosis(const RoundTable &table, const MysteryRound &round, const CaseFile &file);

/// The causes a trainee may name, in the order of the contract.
[[nodiscard]] std::vector<Cause> namedCauses();

}  // namespace resetscope::app::training
