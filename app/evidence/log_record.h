// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/pattern_book.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace resetscope::app {

/// Lines with fields: each form knows its own and says which pattern a line stands for.
enum class LineForm { Access, HaProxy, Envoy, LoadBalancer, Iis };
inline constexpr std::size_t kLineForms = 5;
[[nodiscard]] const char *formName(LineForm form);  ///< "access", "haproxy", ...

/// What a form makes of one line.
struct LineVerdict {
    bool recognised = false;
    std::array<std::size_t, 4> patterns{};  ///< that the line stands for
    std::size_t count = 0;
};

/// Reads lines with fields. Holds what a header line said (IIS).
class LineReader {
public:
    explicit LineReader(const PatternBook &book) : m_book(book) {}
    [[nodiscard]] LineVerdict read(LineForm form, std::string_view line);

private:
    LineVerdict access(std::string_view line) const;
    LineVerdict haproxy(std::string_view line) const;
    LineVerdict envoy(std::string_view line) const;
    LineVerdict loadBalancer(std::string_view line) const;
    LineVerdict iis(std::string_view line);
    void note(LineVerdict &verdict, std::string_view key, std::string_view value) const;

    const PatternBook &m_book;
    std::vector<std::string> m_columns;
};

}  // namespace resetscope::app
