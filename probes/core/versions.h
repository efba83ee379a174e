// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace resetscope::probes {

/// Name and version of the compiler and of the libraries that the measuring library stands on: those that run now
/// where they can be asked (OpenSSL), those of the headers otherwise.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> libraryVersions();

}  // namespace resetscope::probes
