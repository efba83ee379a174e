// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/system/error_code.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace resetscope::probes {

/// One finished attempt. `outcome` is a word of ConnectSample.
struct ConnectAttempt {
    std::size_t address = 0;  ///< index into the addresses
    std::string outcome;
    double elapsed_s = 0;
    bool localOnly = false;  ///< this computer has no way to that kind of address
};

/// What the attempts say together.
struct ConnectSummary {
    std::string outcome;         ///< ok, refused, reset, timeout, unreachable, error, mixed
    std::uint64_t attempts = 0;  ///< those that count, see `summarize`
    std::uint64_t successes = 0;
    std::vector<double> times_s;  ///< of the successes
    std::string bestAddress;      ///< the first one that always worked, else the one that worked most; empty: none
    std::string perAddress;       ///< "192.0.2.1=ok 192.0.2.2=refused"
};

/// Judges all attempts. Addresses do not count while another one works when no client would ever notice: families
/// for which this computer has no route, and the unused half of a `localhost` pair.
[[nodiscard]] ConnectSummary summarize(const std::vector<std::string> &addresses,
                                       const std::vector<ConnectAttempt> &attempts);

/// The word for the result of one handshake.
[[nodiscard]] std::string connectOutcome(const boost::system::error_code &ec, bool timedOut);
/// The failure arose on this computer, before anything was sent.
[[nodiscard]] bool noRouteHere(const boost::system::error_code &ec);
/// "address:port", IPv6 in brackets.
[[nodiscard]] std::string peerText(const std::string &address, std::uint16_t port);

}  // namespace resetscope::probes
