// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace resetscope::app {

/// ASCII letters without their case; other bytes may fall together, which the exact comparison sorts out.
[[nodiscard]] constexpr unsigned char folded(char c) noexcept
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte | 0x20U) : byte;
}

/// True when `text` holds `lower` (which is lower case), whatever the case.
[[nodiscard]] bool containsFolded(std::string_view text, std::string_view lower) noexcept;

/// Finds many words in one pass, jumping over what cannot be one (Wu and Manber, 1994, with windows of eight bytes and
/// blocks of three): a log is read at the speed of the disk although hundreds of words are looked for.
class LiteralScanner {
public:
    static constexpr std::size_t kWindow = 8;

    /// `literals`: lower case, each at least `kWindow` long (a shorter one is never found).
    explicit LiteralScanner(std::vector<std::string> literals = {});

    /// Calls `hit(index, position)` for every occurrence, positions rising.
    template <typename Hit> void scan(std::string_view text, Hit &&hit) const
    {
        std::size_t end = kWindow;
        while (end <= text.size()) {
            const std::uint32_t hash = hashAt(text.data() + end - 3);
            if (const unsigned shift = m_shift[hash]; shift > 0) {
                end += shift;
                continue;
            }
            const std::size_t begin = end - kWindow;
            for (std::uint32_t i = m_first[hash]; i != 0; i = m_next[i]) {
                if (matches(text.substr(begin), m_literals[i - 1])) {
                    hit(i - 1, begin);
                }
            }
            ++end;
        }
    }

private:
    static constexpr std::size_t kTable = 1U << 15U;
    [[nodiscard]] static std::uint32_t hashAt(const char *bytes) noexcept
    {
        // Bit 0x20 set: upper and lower case fall together.
        const std::uint32_t a = static_cast<unsigned char>(bytes[0]) | 0x20U;
        const std::uint32_t b = static_cast<unsigned char>(bytes[1]) | 0x20U;
        const std::uint32_t c = static_cast<unsigned char>(bytes[2]) | 0x20U;
        return (a * 961U + b * 31U * 7U + c) & (kTable - 1);
    }
    [[nodiscard]] static bool matches(std::string_view text, const std::string &lower) noexcept;

    std::vector<std::string> m_literals;
    std::array<std::uint8_t, kTable> m_shift{};
    std::array<std::uint32_t, kTable> m_first{};  ///< index + 1 of the first literal whose window ends so
    std::vector<std::uint32_t> m_next;
};

}  // namespace resetscope::app
