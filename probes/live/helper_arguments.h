// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace resetscope::probes::live {

/// Exit status of the capture helper.
enum class HelperExit : int {
    Done = 0,        ///< recorded until time, size, or the end of input or output
    Usage = 2,       ///< wrong arguments; nothing was opened
    NotAllowed = 3,  ///< the system does not let this program see packets
    Failed = 4,      ///< it would be allowed, but it cannot be done
};

/// What the helper was asked to record: the packets between this computer and one port of these addresses.
struct HelperOrder {
    bool checkOnly = false;              ///< only find out whether it would be allowed
    std::vector<std::string> addresses;  ///< numeric, in the system's own spelling
    std::uint16_t port = 0;
    int seconds = 0;
    std::uint64_t bytes = 0;  ///< of the file, its header included
};

inline constexpr int kMostSeconds = 3 * 3600;
inline constexpr std::uint64_t kMostBytes = 512ULL << 20U;
inline constexpr std::uint64_t kLeastBytes = 4096;
inline constexpr std::size_t kMostAddresses = 16;
/// Bytes kept of a packet: all headers and the first words of what it carries.
inline constexpr int kSnapLength = 512;

/// `check`, or `record --address A [--address B ...] --port N --seconds S --bytes B`, every one of them once
/// (addresses: up to 16). Addresses are numeric and of one computer: no name, no network, no broadcast, multicast or
/// unspecified one. The error is one line.
[[nodiscard]] std::variant<HelperOrder, std::string> parseHelperArguments(const std::vector<std::string> &words);

/// The one filter that the helper ever uses: TCP to or from that port of those addresses.
[[nodiscard]] std::string filterOf(const HelperOrder &order);

}  // namespace resetscope::probes::live
