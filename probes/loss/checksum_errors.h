// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace resetscope::probes {

/// `InCsumErrors` of TCP in the text of /proc/net/snmp; empty when it is not there.
[[nodiscard]] std::optional<std::uint64_t> checksumErrorsIn(std::string_view snmp);

/// Damaged TCP segments that this computer has received since it started; empty where the system does not tell.
[[nodiscard]] std::optional<std::uint64_t> checksumErrors();

}  // namespace resetscope::probes
