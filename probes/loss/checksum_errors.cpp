// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/checksum_errors.h"

#include <charconv>
#include <fstream>
#include <sstream>
#include <vector>

namespace resetscope::probes {
namespace {

std::vector<std::string> words(const std::string &line)
{
    std::istringstream stream(line);
    std::vector<std::string> result;
    for (std::string word; stream >> word;) {
        result.push_back(word);
    }
    return result;
}

}  // namespace

std::optional<std::uint64_t> checksumErrorsIn(std::string_view snmp)
{
    std::istringstream stream{std::string(snmp)};
    std::vector<std::string> names;
    for (std::string line; std::getline(stream, line);) {
        if (line.rfind("Tcp:", 0) != 0) {
            continue;
        }
        std::vector<std::string> row = words(line);
        if (names.empty()) {
            names = std::move(row);
            continue;
        }
        for (std::size_t i = 1; i < names.size() && i < row.size(); ++i) {
            if (names[i] == "InCsumErrors") {
                std::uint64_t value = 0;
                const char *const end = row[i].data() + row[i].size();
                const auto parsed = std::from_chars(row[i].data(), end, value);
                if (parsed.ec == std::errc() && parsed.ptr == end) {
                    return value;
                }
            }
        }
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> checksumErrors()
{
    // "self" would be the main thread's network; a thread may have been moved to another one.
    std::ifstream file("/proc/thread-self/net/snmp");
    std::stringstream text;
    text << file.rdbuf();
    return checksumErrorsIn(text.str());
}

}  // namespace resetscope::probes
