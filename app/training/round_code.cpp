// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/round_code.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace resetscope::app::training {

using namespace Qt::StringLiterals;

namespace {

/// Crockford's Base32: no I, L, O and U.
constexpr QLatin1StringView kAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int kPayload = 7;  ///< characters of five bits; one more checks them
constexpr int kPayloadBits = 5 * kPayload;
constexpr std::uint64_t kPayloadMask = (std::uint64_t{1} << kPayloadBits) - 1;
constexpr int kSeedBits = 28;
constexpr std::uint32_t kSeedMask = (std::uint32_t{1} << kSeedBits) - 1;
/// Changes with the list of rounds, so that a code never means two faults.
constexpr std::uint64_t kTableVersion = 1;

/// Multiplication by x in GF(32) with x^5 + x^2 + 1: a different non-zero factor for each place.
unsigned timesX(unsigned value)
{
    value <<= 1U;
    return (value & 32U) != 0 ? (value ^ 0x25U) : value;
}

unsigned checkOf(const std::array<unsigned, kPayload> &digits)
{
    unsigned sum = 0;
    for (const unsigned digit : digits) {
        sum = timesX(sum ^ digit);
    }
    return sum & 31U;
}

// The payload is stirred so that the level cannot be read from a code and neighbours do not look alike. Both steps can
// be undone: an odd factor has an inverse, and x ^ (x >> 18) is its own inverse for 35 bits.
constexpr std::uint64_t kStir = 0x5DEECE66DULL;

constexpr std::uint64_t inverseOf(std::uint64_t odd)
{
    std::uint64_t inverse = odd;  // right in three bits, and twice as many with each step
    for (int i = 0; i < 6; ++i) {
        inverse *= 2 - odd * inverse;
    }
    return inverse;
}
static_assert(kStir * inverseOf(kStir) == 1);

std::uint64_t stir(std::uint64_t value)
{
    value = (value * kStir) & kPayloadMask;
    value ^= value >> 18U;
    return (value * kStir) & kPayloadMask;
}

std::uint64_t unstir(std::uint64_t value)
{
    value = (value * inverseOf(kStir)) & kPayloadMask;
    value ^= value >> 18U;
    return (value * inverseOf(kStir)) & kPayloadMask;
}

std::optional<unsigned> digitOf(QChar character)
{
    QChar upper = character.toUpper();
    if (upper == u'O') {
        upper = u'0';
    } else if (upper == u'I' || upper == u'L') {
        upper = u'1';
    }
    const qsizetype place = kAlphabet.indexOf(upper);
    return place < 0 ? std::nullopt : std::optional(static_cast<unsigned>(place));
}

}  // namespace

QString roundCode(const RoundSeed &seed)
{
    const auto level = static_cast<std::uint64_t>(std::clamp(seed.level, 1, kRoundLevels));
    const std::uint64_t value = stir((kTableVersion << 32U) | (level << 28U) | (seed.seed & kSeedMask));
    std::array<unsigned, kPayload> digits{};
    for (int i = 0; i < kPayload; ++i) {
        digits[static_cast<std::size_t>(i)] = static_cast<unsigned>(value >> (5 * (kPayload - 1 - i))) & 31U;
    }
    QString code;
    for (const unsigned digit : digits) {
        code += QChar(kAlphabet.at(static_cast<qsizetype>(digit)));
    }
    code += QChar(kAlphabet.at(static_cast<qsizetype>(checkOf(digits))));
    return code.insert(4, u'-');
}

std::optional<RoundSeed> parseRoundCode(const QString &text)
{
    std::array<unsigned, kPayload> digits{};
    unsigned check = 0;
    int count = 0;
    for (const QChar character : text) {
        if (character.isSpace() || character == u'-' || character == u'_' || character == u'\u2013') {
            continue;
        }
        const auto digit = digitOf(character);
        if (!digit || count > kPayload) {
            return std::nullopt;
        }
        if (count < kPayload) {
            digits[static_cast<std::size_t>(count)] = *digit;
        } else {
            check = *digit;
        }
        ++count;
    }
    if (count != kPayload + 1 || checkOf(digits) != check) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (const unsigned digit : digits) {
        value = value << 5U | digit;
    }
    value = unstir(value);
    const auto level = static_cast<int>(value >> 28U & 15U);
    if (value >> 32U != kTableVersion || level < 1 || level > kRoundLevels) {
        return std::nullopt;
    }
    return RoundSeed{level, static_cast<std::uint32_t>(value) & kSeedMask};
}

RoundSeed dailySeed(const QDate &day)
{
    RoundRandom random(static_cast<std::uint64_t>(day.toJulianDay()));
    // Easy at the beginning of the week, look-alikes at its end.
    const int level = day.dayOfWeek() <= 2 ? 1 : (day.dayOfWeek() <= 4 ? 2 : 3);
    return {level, static_cast<std::uint32_t>(random.next()) & kSeedMask};
}

RoundSeed randomSeed(int level)
{
    return {std::clamp(level, 1, kRoundLevels), QRandomGenerator::system()->generate() & kSeedMask};
}

std::uint64_t RoundRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

std::uint32_t RoundRandom::below(std::uint32_t bound)
{
    return static_cast<std::uint32_t>(((next() >> 32U) * bound) >> 32U);
}

}  // namespace resetscope::app::training
