// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/target.h"

#include "probes/core/system_sockets.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

namespace resetscope::probes {
namespace {

constexpr std::size_t kMaxText = 8192;
constexpr std::size_t kMaxHost = 253;  // RFC 1035, 2.3.4

std::string_view trim(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return result;
}

bool isIpv6(const std::string &host)
{
    // A zone such as fe80::1%eth0 belongs to the address for getaddrinfo, but not for inet_pton.
    const std::string address = host.substr(0, host.find('%'));
    in6_addr parsed{};
    return inet_pton(AF_INET6, address.c_str(), &parsed) == 1;
}

bool validName(std::string_view host)
{
    if (host.empty() || host.size() > kMaxHost || host.front() == '.' || host.front() == '-') {
        return false;
    }
    std::size_t label = 0;
    for (const char c : host) {
        if (c == '.') {
            if (label == 0) {
                return false;
            }
            label = 0;
            continue;
        }
        // Letters of other scripts (IDN) come as UTF-8 and are left to the resolver.
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && std::isalnum(byte) == 0 && c != '-' && c != '_') {
            return false;
        }
        if (++label > 63) {
            return false;
        }
    }
    return true;
}

/// 1.5.3 or 300.1.1.1 are neither names nor addresses; inet_aton would read some of them as odd addresses.
bool looksLikeBadIpv4(const std::string &host)
{
    if (host.find_first_not_of("0123456789.") != std::string::npos) {
        return false;
    }
    in_addr parsed{};
    return inet_pton(AF_INET, host.c_str(), &parsed) != 1;
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    unsigned value = 0;
    const auto [end, ec] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (ec != std::errc() || end != text.data() + text.size() || value == 0 || value > 65535) {
        return std::nullopt;
    }
    return static_cast<std::uint16_t>(value);
}

std::optional<Target::Scheme> schemeOf(std::string_view name)
{
    const std::string scheme = lower(name);
    if (scheme == "http") {
        return Target::Scheme::Http;
    }
    if (scheme == "https") {
        return Target::Scheme::Https;
    }
    if (scheme == "tcp") {
        return Target::Scheme::Tcp;
    }
    if (scheme == "tls" || scheme == "ssl") {
        return Target::Scheme::Tls;
    }
    return std::nullopt;
}

std::string_view schemeName(Target::Scheme scheme)
{
    switch (scheme) {
    case Target::Scheme::Http:
        return "http";
    case Target::Scheme::Https:
        return "https";
    case Target::Scheme::Tcp:
        return "tcp";
    case Target::Scheme::Tls:
        return "tls";
    }
    return "tcp";
}

std::uint16_t defaultPort(Target::Scheme scheme)
{
    return scheme == Target::Scheme::Http ? 80 : scheme == Target::Scheme::Https ? 443 : 0;
}

}  // namespace

std::variant<Target, TargetError> parseTarget(std::string_view text)
{
    text = trim(text);
    if (text.empty()) {
        return TargetError::Empty;
    }
    if (text.size() > kMaxText) {
        return TargetError::TooLong;
    }
    // Control characters and blanks inside would end up in a request line.
    if (std::any_of(text.begin(), text.end(),
                    [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; })) {
        return TargetError::BadHost;
    }

    std::optional<Target::Scheme> scheme;
    if (const auto at = text.find("://"); at != std::string_view::npos) {
        scheme = schemeOf(text.substr(0, at));
        if (!scheme) {
            return TargetError::UnknownScheme;
        }
        text.remove_prefix(at + 3);
    }
    const auto slash = text.find_first_of("/?#");
    std::string_view authority = text.substr(0, slash);
    std::string_view rest = slash == std::string_view::npos ? std::string_view() : text.substr(slash);
    if (authority.find('@') != std::string_view::npos) {
        return TargetError::HasCredentials;
    }

    std::string host;
    std::string_view portText;
    bool hasPort = false;
    if (!authority.empty() && authority.front() == '[') {
        const auto close = authority.find(']');
        if (close == std::string_view::npos) {
            return TargetError::BadHost;
        }
        host = lower(authority.substr(1, close - 1));
        if (!isIpv6(host)) {
            return TargetError::BadHost;
        }
        const std::string_view after = authority.substr(close + 1);
        if (!after.empty()) {
            if (after.front() != ':') {
                return TargetError::BadHost;
            }
            hasPort = true;
            portText = after.substr(1);
        }
    } else if (std::count(authority.begin(), authority.end(), ':') > 1) {
        host = lower(authority);  // an IPv6 address without brackets carries no port
        if (!isIpv6(host)) {
            return TargetError::BadHost;
        }
    } else {
        const auto colon = authority.find(':');
        host = lower(authority.substr(0, colon));
        if (colon != std::string_view::npos) {
            hasPort = true;
            portText = authority.substr(colon + 1);
        }
        if (!host.empty() && (!validName(host) || looksLikeBadIpv4(host))) {
            return TargetError::BadHost;
        }
    }
    if (host.empty()) {
        return TargetError::NoHost;
    }

    Target target;
    target.host = host;
    if (hasPort) {
        const auto port = parsePort(portText);
        if (!port) {
            return TargetError::BadPort;
        }
        target.port = *port;
    }
    if (!scheme) {
        if (!hasPort) {
            return TargetError::NoPort;
        }
        scheme = target.port == 80    ? Target::Scheme::Http
                 : target.port == 443 ? Target::Scheme::Https
                                      : Target::Scheme::Tcp;
    }
    target.scheme = *scheme;
    if (!hasPort) {
        target.port = defaultPort(*scheme);
        if (target.port == 0) {
            return TargetError::NoPort;
        }
    }
    if (target.isHttp() && !rest.empty()) {
        rest = rest.substr(0, rest.find('#'));  // a fragment is never sent (RFC 9110, 4.2.5)
        target.path = rest.empty() || rest.front() != '/' ? "/" + std::string(rest) : std::string(rest);
    }
    return target;
}

std::string Target::authority() const
{
    const std::string bracketed = host.find(':') == std::string::npos ? host : "[" + host + "]";
    return port == defaultPort(scheme) ? bracketed : bracketed + ":" + std::to_string(port);
}

std::string Target::url() const
{
    std::string result = std::string(schemeName(scheme)) + "://" + authority();
    return isHttp() ? result + path : result;
}

}  // namespace resetscope::probes
