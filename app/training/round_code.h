// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace resetscope::app::training {

inline constexpr int kRoundLevels = 3;  ///< 1 to 3

/// What a mystery round is drawn from. Two people with the same code get the same fault and the same settings.
struct RoundSeed {
    int level = 1;           ///< 1 to `kRoundLevels`
    std::uint32_t seed = 0;  ///< 0 to 2^28 - 1
    friend bool operator==(const RoundSeed &, const RoundSeed &) = default;
};

/// Eight letters and digits in two groups ("K7QD-2M9X"), without those that look alike. The last one is a check digit:
/// any single wrong character and any two neighbours in the wrong order are noticed.
[[nodiscard]] QString roundCode(const RoundSeed &seed);

/// Reads a code as people type it: small letters, blanks, O for 0, I and L for 1. Nothing for a code with a mistake or
/// one of a newer program.
[[nodiscard]] std::optional<RoundSeed> parseRoundCode(const QString &text);

/// The round of a day, the same on every computer. Its level changes with the day of the week.
[[nodiscard]] RoundSeed dailySeed(const QDate &day);

/// A round that nobody has chosen.
[[nodiscard]] RoundSeed randomSeed(int level);

/// The same sequence for the same seed on every system (SplitMix64).
class RoundRandom {
public:
    explicit RoundRandom(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    [[nodiscard]] std::uint32_t below(std::uint32_t bound);  ///< 0 to bound - 1; bound > 0

private:
    std::uint64_t m_state;
};

}  // namespace resetscope::app::training
