// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/host_proxy.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

namespace resetscope::probes {
namespace {

constexpr std::size_t kMostLines = 5000;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return text;
}

std::string trimmed(std::string text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '"' || c == '\''; };
    while (!text.empty() && blank(text.front())) {
        text.erase(text.begin());
    }
    while (!text.empty() && blank(text.back())) {
        text.pop_back();
    }
    return text;
}

/// `name=value` lines ("export" allowed), within one [section] when it is named.
std::map<std::string, std::string> assignments(const std::string &path, const std::string &section)
{
    std::map<std::string, std::string> result;
    std::ifstream file(path);
    std::string line;
    bool inside = section.empty();
    for (std::size_t n = 0; n < kMostLines && std::getline(file, line); ++n) {
        line = trimmed(line);
        if (!section.empty() && !line.empty() && line.front() == '[') {
            inside = line == "[" + section + "]";
            continue;
        }
        if (line.rfind("export ", 0) == 0) {
            line.erase(0, 7);
        }
        const auto equals = line.find('=');
        if (inside && !line.empty() && line.front() != '#' && equals != std::string::npos) {
            result[trimmed(line.substr(0, equals))] = trimmed(line.substr(equals + 1));
        }
    }
    return result;
}

std::vector<std::string> namesFor(const Target &target)
{
    switch (target.scheme) {
    case Target::Scheme::Http:
        return {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"};
    case Target::Scheme::Https:
        return {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    case Target::Scheme::Tcp:
    case Target::Scheme::Tls:
        return {"all_proxy", "ALL_PROXY"};
    }
    return {};
}

/// The first of the names that is set, unless the target is exempted.
std::string chosen(const Target &target, const Environment &value)
{
    for (const char *name : {"no_proxy", "NO_PROXY"}) {
        if (exempted(value(name).value_or(""), target.host)) {
            return {};
        }
    }
    for (const std::string &name : namesFor(target)) {
        if (std::string address = proxyAddress(value(name).value_or("")); !address.empty()) {
            return address;
        }
    }
    return {};
}

std::string fromKde(const Target &target, const std::string &path)
{
    const auto values = assignments(path, "Proxy Settings");
    const auto value = [&values](const std::string &name) {
        const auto it = values.find(name);
        return it == values.end() ? std::string() : it->second;
    };
    // 1: set by hand. Automatic ones (2, 3) name a script, not a proxy.
    if (value("ProxyType") != "1" || exempted(value("NoProxyFor"), target.host)) {
        return {};
    }
    std::string text = value(target.scheme == Target::Scheme::Https ? "httpsProxy" : "httpProxy");
    if (!target.isHttp()) {
        text = value("socksProxy");
    }
    std::replace(text.begin(), text.end(), ' ', ':');  // "http://proxy 3128"
    return proxyAddress(text);
}

}  // namespace

std::string proxyAddress(const std::string &value)
{
    std::string text = trimmed(value);
    if (const auto scheme = text.find("://"); scheme != std::string::npos) {
        text.erase(0, scheme + 3);
    }
    if (const auto path = text.find('/'); path != std::string::npos) {
        text.erase(path);
    }
    if (const auto at = text.rfind('@'); at != std::string::npos) {
        text.erase(0, at + 1);
    }
    return text;
}

bool exempted(const std::string &noProxy, const std::string &host)
{
    std::string list = noProxy;
    std::replace(list.begin(), list.end(), ',', ' ');
    std::istringstream stream(list);
    const std::string name = lower(host);
    for (std::string entry; stream >> entry;) {
        entry = lower(entry);
        if (entry == "*") {
            return true;
        }
        // "192.0.2.1:8080" names a port too; an IPv6 address has more than one colon.
        if (const auto colon = entry.find(':');
            colon != std::string::npos && entry.find(':', colon + 1) == std::string::npos) {
            entry.erase(colon);
        }
        if (entry.rfind("*.", 0) == 0) {
            entry.erase(0, 1);
        }
        while (!entry.empty() && entry.front() == '.') {
            entry.erase(0, 1);
        }
        if (entry.empty()) {
            continue;
        }
        const bool below = name.size() > entry.size() &&
                           name.compare(name.size() - entry.size(), entry.size(), entry) == 0 &&
                           name[name.size() - entry.size() - 1] == '.';
        if (name == entry || below) {
            return true;
        }
    }
    return false;
}

ProxySetting proxyFor(const Target &target, const Environment &environment, const std::string &root,
                      const std::string &home)
{
    ProxySetting result;
    result.address = chosen(target, environment);
    if (!result.address.empty()) {
        result.source = "environment";
        return result;
    }
    const auto system = assignments(root + "/etc/environment", "");
    result.address = chosen(target, [&system](const std::string &name) -> std::optional<std::string> {
        const auto it = system.find(name);
        return it == system.end() ? std::nullopt : std::optional<std::string>(it->second);
    });
    if (!result.address.empty()) {
        result.source = "system";
        return result;
    }
    if (!home.empty()) {
        result.address = fromKde(target, home + "/.config/kioslaverc");
        if (!result.address.empty()) {
            result.source = "desktop";
            return result;
        }
        if (target.isHttp()) {
            const auto curl = assignments(home + "/.curlrc", "");
            if (const auto it = curl.find("proxy"); it != curl.end()) {
                result.address = proxyAddress(it->second);
                result.source = result.address.empty() ? "" : "curl";
            }
        }
    }
    return result;
}

}  // namespace resetscope::probes
