// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/finding.h"

#include <algorithm>

namespace resetscope::probes {

const Finding *find(const Findings &findings, std::string_view id) noexcept
{
    const auto it = std::find_if(findings.rbegin(), findings.rend(), [&](const Finding &f) { return f.id == id; });
    return it == findings.rend() ? nullptr : &*it;
}

std::optional<double> number(const Findings &findings, std::string_view id) noexcept
{
    const Finding *finding = find(findings, id);
    const double *value = finding ? std::get_if<double>(&finding->value) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::string> word(const Findings &findings, std::string_view id)
{
    const Finding *finding = find(findings, id);
    const auto *value = finding ? std::get_if<std::string>(&finding->value) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<bool> flag(const Findings &findings, std::string_view id) noexcept
{
    const Finding *finding = find(findings, id);
    const bool *value = finding ? std::get_if<bool>(&finding->value) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

}  // namespace resetscope::probes
