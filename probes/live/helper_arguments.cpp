// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/live/helper_arguments.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <optional>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace resetscope::probes::live {

namespace {

template <typename Number> std::optional<Number> numberOf(const std::string &text, Number least, Number most)
{
    Number value = 0;
    const char *const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != end || value < least || value > most) {
        return std::nullopt;
    }
    return value;
}

bool isOneComputer(const in_addr &address)
{
    const std::uint32_t value = ntohl(address.s_addr);
    return (value >> 24U) != 0 && (value >> 28U) < 0xEU;  // not 0/8, not multicast, not reserved, not broadcast
}

bool isOneComputer(const in6_addr &address)
{
    return !IN6_IS_ADDR_UNSPECIFIED(&address) && !IN6_IS_ADDR_MULTICAST(&address) && !IN6_IS_ADDR_V4MAPPED(&address) &&
           !IN6_IS_ADDR_V4COMPAT(&address);
}

/// The address as the system writes it; nothing when it is not the address of one computer.
std::optional<std::string> canonical(const std::string &text)
{
    std::array<char, INET6_ADDRSTRLEN> name{};
    in_addr four{};
    in6_addr six{};
    // The second comparison refuses a zero byte inside the text, which the C functions would not see.
    if (text.size() != std::strlen(text.c_str())) {
        return std::nullopt;
    }
    if (::inet_pton(AF_INET, text.c_str(), &four) == 1 && isOneComputer(four)) {
        return ::inet_ntop(AF_INET, &four, name.data(), name.size());
    }
    if (::inet_pton(AF_INET6, text.c_str(), &six) == 1 &&
        (isOneComputer(six) || IN6_IS_ADDR_LOOPBACK(&six))) {  // ::1 has the form of a compatible address
        return ::inet_ntop(AF_INET6, &six, name.data(), name.size());
    }
    return std::nullopt;
}

}  // namespace

std::variant<HelperOrder, std::string> parseHelperArguments(const std::vector<std::string> &words)
{
    HelperOrder order;
    if (words.size() == 1 && words[0] == "check") {
        order.checkOnly = true;
        return order;
    }
    if (words.empty() || words[0] != "record") {
        return "usage: check | record --address A [--address B ...] --port N --seconds S --bytes B";
    }
    for (std::size_t i = 1; i < words.size(); i += 2) {
        if (i + 1 == words.size()) {
            return "the last word has no value";
        }
        const std::string &option = words[i];
        const std::string &value = words[i + 1];
        if (option == "--address") {
            const auto address = canonical(value);
            if (!address) {
                return "--address needs the numeric address of one computer";
            }
            if (order.addresses.size() == kMostAddresses) {
                return "--address can be given 16 times at most";
            }
            if (std::find(order.addresses.begin(), order.addresses.end(), *address) == order.addresses.end()) {
                order.addresses.push_back(*address);
            }
        } else if (option == "--port" && order.port == 0) {
            const auto port = numberOf<std::uint16_t>(value, 1, 65535);
            if (!port) {
                return "--port needs a number from 1 to 65535";
            }
            order.port = *port;
        } else if (option == "--seconds" && order.seconds == 0) {
            const auto seconds = numberOf<int>(value, 1, kMostSeconds);
            if (!seconds) {
                return "--seconds needs a number from 1 to " + std::to_string(kMostSeconds);
            }
            order.seconds = *seconds;
        } else if (option == "--bytes" && order.bytes == 0) {
            const auto bytes = numberOf<std::uint64_t>(value, kLeastBytes, kMostBytes);
            if (!bytes) {
                return "--bytes needs a number from " + std::to_string(kLeastBytes) + " to " +
                       std::to_string(kMostBytes);
            }
            order.bytes = *bytes;
        } else {
            return "only --address, --port, --seconds and --bytes are known, all but the first once";
        }
    }
    if (order.addresses.empty() || order.port == 0 || order.seconds == 0 || order.bytes == 0) {
        return "--address, --port, --seconds and --bytes are all needed";
    }
    return order;
}

std::string filterOf(const HelperOrder &order)
{
    const std::string port = std::to_string(order.port);
    std::string filter;
    for (const std::string &address : order.addresses) {
        if (!filter.empty()) {
            filter += " or ";
        }
        filter += "(src host " + address + " and tcp src port " + port + ") or (dst host " + address +
                  " and tcp dst port " + port + ")";
    }
    return filter;
}

}  // namespace resetscope::probes::live
