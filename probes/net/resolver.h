// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

#include <string>
#include <vector>

namespace resetscope::probes {

/// What the system resolver said.
struct ResolveResult {
    std::vector<std::string> addresses;  ///< numeric, each once, in the system's order of preference (RFC 6724)
    std::string error;                   ///< "" or nxdomain, nodata, timeout, servfail, error
    std::string code;                    ///< "EAI_NONAME", ... ; "" on success
    std::string detail;                  ///< the system's own words
    bool stopped = false;
    double elapsed_s = 0;
};

/// Looks a name up with the system's resolver (files, DNS, whatever the system is set up for). A numeric address
/// gives itself. Runs in a thread of its own that is left behind when the deadline passes or `stop` is requested,
/// because getaddrinfo cannot be interrupted.
[[nodiscard]] asio::awaitable<ResolveResult> resolve(std::string host, TimePoint deadline, std::stop_token stop);

/// True for a numeric IPv4 or IPv6 address (with or without a zone).
[[nodiscard]] bool isAddressLiteral(const std::string &host);

/// `context.addresses`, or what the target's host resolves to when no probe has looked it up yet.
[[nodiscard]] asio::awaitable<std::vector<std::string>> targetAddresses(ProbeContext context, Seconds timeout);

}  // namespace resetscope::probes
