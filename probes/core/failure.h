// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace resetscope::probes {

/// Which step of a network operation failed.
enum class Operation { Resolve, Connect, TlsHandshake, Write, Read, Parse };

[[nodiscard]] std::string_view toString(Operation operation) noexcept;

/// An expected network failure, as data: what failed, against whom, and the system's error name.
struct Failure {
    Operation operation = Operation::Connect;
    std::string peer;    ///< "address:port", or the host name for Resolve
    std::string code;    ///< symbolic: "ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EOF", "EHOSTUNREACH" ...
    std::string detail;  ///< the library's or the peer's own words, already made printable and shortened
};

using Failures = std::vector<Failure>;

}  // namespace resetscope::probes
