// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace resetscope::probes::lab {

constexpr std::size_t kMaxHead = 64 * 1024;

/// What the answer of the practice server depends on.
struct HttpHead {
    bool head = false;   ///< HEAD: no body in the answer
    bool close = false;  ///< the client wants no further request on this connection
    std::size_t bodyBytes = 0;
    double slow_s = 0;  ///< from a path "/slow" or "/slow?seconds=N"
    std::string path;   ///< with its query
};

/// Empty: not HTTP/1.x as the practice server understands it (no transfer codings, bodies up to 64 MiB).
[[nodiscard]] std::optional<HttpHead> parseHead(std::string_view head);
[[nodiscard]] std::string reasonPhrase(int status);

}  // namespace resetscope::probes::lab
