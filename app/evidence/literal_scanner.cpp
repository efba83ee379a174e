// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/literal_scanner.h"

#include <algorithm>

namespace resetscope::app {

bool containsFolded(std::string_view text, std::string_view lower) noexcept
{
    if (lower.empty()) {
        return true;
    }
    const auto it = std::search(text.begin(), text.end(), lower.begin(), lower.end(),
                                [](char a, char b) { return folded(a) == static_cast<unsigned char>(b); });
    return it != text.end();
}

LiteralScanner::LiteralScanner(std::vector<std::string> literals) : m_literals(std::move(literals))
{
    constexpr std::size_t most = kWindow - 3 + 1;
    m_shift.fill(static_cast<std::uint8_t>(most));
    m_next.assign(m_literals.size() + 1, 0);
    for (std::size_t i = 0; i < m_literals.size(); ++i) {
        const std::string &literal = m_literals[i];
        if (literal.size() < kWindow) {
            continue;
        }
        for (std::size_t at = 0; at + 3 <= kWindow; ++at) {
            const std::uint32_t hash = hashAt(literal.data() + at);
            m_shift[hash] = std::min<std::uint8_t>(m_shift[hash], static_cast<std::uint8_t>(kWindow - 3 - at));
        }
        const std::uint32_t hash = hashAt(literal.data() + kWindow - 3);
        m_next[i + 1] = m_first[hash];
        m_first[hash] = static_cast<std::uint32_t>(i + 1);
    }
}

bool LiteralScanner::matches(std::string_view text, const std::string &lower) noexcept
{
    if (text.size() < lower.size()) {
        return false;
    }
    return std::equal(lower.begin(), lower.end(), text.begin(),
                      [](char a, char b) { return static_cast<unsigned char>(a) == folded(b); });
}

}  // namespace resetscope::app
