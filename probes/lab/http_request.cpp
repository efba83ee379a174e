// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/http_request.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace resetscope::probes::lab {

namespace {

constexpr std::size_t kMaxBody = 64UL * 1024 * 1024;

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

std::optional<double> slowSeconds(std::string_view path)
{
    constexpr std::string_view slow = "/slow";
    constexpr std::string_view query = "/slow?seconds=";
    if (path == slow) {
        return 2.0;
    }
    if (!path.starts_with(query)) {
        return std::nullopt;
    }
    double value = 0;
    const std::string_view digits = path.substr(query.size());
    const auto [end, ec] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (ec != std::errc() || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return std::clamp(value, 0.0, 3600.0);
}

}  // namespace

std::optional<HttpHead> parseHead(std::string_view head)
{
    HttpHead request;
    const std::size_t lineEnd = head.find("\r\n");
    const std::string_view line = head.substr(0, lineEnd);
    const std::size_t methodEnd = line.find(' ');
    const std::size_t pathEnd = line.rfind(' ');
    if (methodEnd == std::string_view::npos || pathEnd <= methodEnd ||
        !line.substr(pathEnd + 1).starts_with("HTTP/1.")) {
        return std::nullopt;
    }
    request.head = line.substr(0, methodEnd) == "HEAD";
    request.close = line.substr(pathEnd + 1) == "HTTP/1.0";
    request.path = line.substr(methodEnd + 1, pathEnd - methodEnd - 1);
    request.slow_s = slowSeconds(request.path).value_or(0);
    std::size_t at = lineEnd == std::string_view::npos ? head.size() : lineEnd + 2;
    while (at < head.size()) {
        const std::size_t end = std::min(head.find("\r\n", at), head.size());
        const std::string_view field = head.substr(at, end - at);
        at = end + 2;
        const std::size_t colon = field.find(':');
        if (colon == std::string_view::npos) {
            continue;
        }
        const std::string name = lowered(field.substr(0, colon));
        std::string_view value = field.substr(colon + 1);
        value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
        if (name == "connection") {
            const std::string word = lowered(value);
            request.close = word.find("close") != std::string::npos ||
                            (request.close && word.find("keep-alive") == std::string::npos);
        } else if (name == "content-length") {
            const auto [stop, ec] = std::from_chars(value.data(), value.data() + value.size(), request.bodyBytes);
            if (ec != std::errc() || stop == value.data() || request.bodyBytes > kMaxBody) {
                return std::nullopt;
            }
        } else if (name == "transfer-encoding") {
            return std::nullopt;
        }
    }
    return request;
}

std::string reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 413:
        return "Content Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

}  // namespace resetscope::probes::lab
