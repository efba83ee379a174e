// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/sniff.h"

#include "app/evidence/kubernetes_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

namespace resetscope::app {

namespace {

bool isBinary(std::string_view text)
{
    const auto odd = std::count_if(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\x1b' && c != '\f';
    });
    return odd * 20 > static_cast<std::ptrdiff_t>(text.size());
}

bool isCapture(std::string_view text)
{
    if (text.size() < 24) {
        return false;
    }
    constexpr std::array<std::string_view, 5> marks{std::string_view("\xa1\xb2\xc3\xd4", 4),
                                                    {"\xd4\xc3\xb2\xa1", 4},
                                                    {"\xa1\xb2\x3c\x4d", 4},
                                                    {"\x4d\x3c\xb2\xa1", 4},
                                                    {"\x0a\x0d\x0d\x0a", 4}};
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return text.starts_with(mark); });
}

std::string_view trimmed(std::string_view line)
{
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.front())) != 0) {
        line.remove_prefix(1);
    }
    while (!line.empty() && std::isspace(static_cast<unsigned char>(line.back())) != 0) {
        line.remove_suffix(1);
    }
    return line;
}

std::string_view firstWord(std::string_view line)
{
    return line.substr(0, std::min(line.find_first_of(" \t{;"), line.size()));
}

template <std::size_t N> bool oneOf(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

struct Votes {
    int nginx = 0;
    int haproxy = 0;
    int apache = 0;
    int envoy = 0;
    int lines = 0;
};

void vote(std::string_view raw, Votes &votes)
{
    constexpr std::array<std::string_view, 8> nginxBlocks{"http",     "events", "server", "upstream",
                                                          "location", "stream", "map",    "if"};
    constexpr std::array<std::string_view, 14> nginxWords{"worker_processes",
                                                          "worker_connections",
                                                          "proxy_pass",
                                                          "proxy_read_timeout",
                                                          "client_max_body_size",
                                                          "keepalive_timeout",
                                                          "fastcgi_pass",
                                                          "server_name",
                                                          "listen",
                                                          "include",
                                                          "proxy_set_header",
                                                          "proxy_http_version",
                                                          "keepalive",
                                                          "access_log"};
    constexpr std::array<std::string_view, 5> haproxySections{"global", "defaults", "frontend", "backend", "listen"};
    constexpr std::array<std::string_view, 8> haproxyWords{
        "timeout", "mode", "bind", "server", "balance", "maxconn", "default_backend", "option"};
    constexpr std::array<std::string_view, 20> apacheWords{
        "Timeout",           "KeepAlive",        "KeepAliveTimeout", "ProxyPass",
        "ProxyTimeout",      "LimitRequestBody", "LoadModule",       "Listen",
        "ServerRoot",        "ServerName",       "DocumentRoot",     "RequestReadTimeout",
        "ProxyPassReverse",  "Include",          "IncludeOptional",  "MaxKeepAliveRequests",
        "MaxRequestWorkers", "ErrorLog",         "CustomLog",        "LimitRequestFieldSize"};
    const std::string_view line = trimmed(raw);
    if (line.empty() || line.front() == '#') {
        if (line.starts_with("# configuration file ") && line.ends_with(':')) {
            votes.nginx += 3;
        }
        return;
    }
    ++votes.lines;
    const std::string_view word = firstWord(line);
    if (line.find('{') != std::string_view::npos && oneOf(word, nginxBlocks)) {
        votes.nginx += 2;
    } else if (line.find(';') != std::string_view::npos && oneOf(word, nginxWords)) {
        votes.nginx += 1;
    } else if (raw.front() != ' ' && raw.front() != '\t' && line.find_first_of("{;=:[") == std::string_view::npos &&
               oneOf(word, haproxySections)) {
        votes.haproxy += 2;
    } else if ((raw.front() == ' ' || raw.front() == '\t') && line.back() != ';' && oneOf(word, haproxyWords)) {
        votes.haproxy += 1;
    } else if (line.starts_with("<VirtualHost") || line.starts_with("<Location") || line.starts_with("<Directory") ||
               line.starts_with("<IfModule") || line.starts_with("<Proxy")) {
        votes.apache += 2;
    } else if (oneOf(word, apacheWords)) {
        votes.apache += 1;
    } else if (line.starts_with("static_resources:") || line.starts_with("\"@type\":") ||
               line.find("type.googleapis.com/envoy") != std::string_view::npos) {
        votes.envoy += 3;
    }
}

}  // namespace

Content sniff(std::string_view front)
{
    if (isCapture(front)) {
        return Content::Capture;
    }
    const std::string_view text = trimmed(front);
    if (text.empty()) {
        return Content::Empty;
    }
    if (text.starts_with(kBundleMark)) {
        return Content::Bundle;
    }
    if (isBinary(front)) {
        return Content::Binary;
    }
    if (text.front() == '{' || (text.front() == '[' && text.size() > 1 && (trimmed(text.substr(1)).starts_with('{')))) {
        // One object a line is a log; a document goes on after its first line.
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        const bool whole = line.size() > 2 && line.front() == '{' && line.back() == '}';
        const bool more = end != std::string_view::npos && trimmed(text.substr(end)).starts_with('{');
        return whole && more ? Content::Log : Content::Json;
    }
    if (isKubernetesText(front)) {
        return Content::KubernetesText;
    }
    Votes votes;
    for (std::size_t begin = 0; begin < front.size() && votes.lines < 400;) {
        const std::size_t end = std::min(front.find('\n', begin), front.size());
        if (end > begin) {
            vote(front.substr(begin, end - begin), votes);
        }
        begin = end + 1;
    }
    const int most = std::max({votes.nginx, votes.haproxy, votes.apache, votes.envoy});
    // Most lines of a configuration are its own words; a log quotes one now and then.
    if (most < 2 || most * 8 < votes.lines) {
        return Content::Log;
    }
    return most == votes.envoy     ? Content::EnvoyConfig
           : most == votes.nginx   ? Content::NginxConfig
           : most == votes.haproxy ? Content::HaProxyConfig
                                   : Content::ApacheConfig;
}

}  // namespace resetscope::app
