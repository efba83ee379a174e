// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace resetscope::probes {

/// Why a text is not a target. The edge turns it into a sentence.
enum class TargetError { Empty, UnknownScheme, NoHost, BadPort, NoPort, BadHost, TooLong, HasCredentials };

/// What is measured: scheme, host, port and, for HTTP, the path with its query.
struct Target {
    enum class Scheme { Http, Https, Tcp, Tls };
    Scheme scheme = Scheme::Tcp;
    std::string host;        ///< name or address, without brackets, lower case, IDN as typed
    std::uint16_t port = 0;  ///< 1..65535
    std::string path = "/";  ///< "/" for TCP and TLS

    [[nodiscard]] bool isHttp() const noexcept { return scheme == Scheme::Http || scheme == Scheme::Https; }
    [[nodiscard]] bool usesTls() const noexcept { return scheme == Scheme::Https || scheme == Scheme::Tls; }
    [[nodiscard]] std::string url() const;        ///< canonical; default ports left out for http(s); IPv6 in brackets
    [[nodiscard]] std::string authority() const;  ///< Host header value
    friend bool operator==(const Target &, const Target &) = default;
};

/// Parses `http://`, `https://`, `tcp://`, `tls://` with host and optional port and path, or `host:port`
/// (then TCP, except ports 80 -> http and 443 -> https). tcp and tls need a port. Surrounding blanks are ignored.
[[nodiscard]] std::variant<Target, TargetError> parseTarget(std::string_view text);

}  // namespace resetscope::probes
