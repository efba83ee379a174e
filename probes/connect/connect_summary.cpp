// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/connect/connect_summary.h"

#include "probes/dns/address_kind.h"

#include <boost/asio/error.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

namespace error = boost::asio::error;

/// What happened to one address.
struct PerAddress {
    std::uint64_t attempts = 0;
    std::uint64_t successes = 0;
    bool localOnly = true;
    std::string outcome;  // empty: not tried
};

std::string join(const std::string &known, const std::string &next)
{
    return known.empty() || known == next ? next : "mixed";
}

}  // namespace

ConnectSummary summarize(const std::vector<std::string> &addresses, const std::vector<ConnectAttempt> &attempts)
{
    std::vector<PerAddress> each(addresses.size());
    for (const ConnectAttempt &attempt : attempts) {
        PerAddress &address = each.at(attempt.address);
        ++address.attempts;
        address.successes += attempt.outcome == "ok" ? 1 : 0;
        address.localOnly = address.localOnly && attempt.localOnly;
        address.outcome = join(address.outcome, attempt.outcome);
    }
    const bool anyWorks = std::any_of(each.begin(), each.end(), [](const PerAddress &a) { return a.outcome == "ok"; });
    const bool allLoopback = std::all_of(addresses.begin(), addresses.end(), isLoopback);
    const auto counts = [anyWorks, allLoopback](const PerAddress &address) {
        const bool unnoticed = address.localOnly || (allLoopback && address.outcome == "refused");
        return address.attempts > 0 && !(anyWorks && unnoticed);
    };

    ConnectSummary summary;
    std::uint64_t best = 0;
    for (std::size_t i = 0; i < each.size(); ++i) {
        const PerAddress &address = each[i];
        if (address.attempts == 0) {
            continue;
        }
        summary.perAddress += (summary.perAddress.empty() ? "" : " ") + addresses[i] + "=" + address.outcome;
        if (address.successes * 100 / address.attempts > best) {
            best = address.successes * 100 / address.attempts;
            summary.bestAddress = addresses[i];
        }
        if (counts(address)) {
            summary.attempts += address.attempts;
            summary.successes += address.successes;
            summary.outcome = join(summary.outcome, address.outcome);
        }
    }
    for (const ConnectAttempt &attempt : attempts) {
        if (attempt.outcome == "ok") {
            summary.times_s.push_back(attempt.elapsed_s);
        }
    }
    return summary;
}

std::string connectOutcome(const boost::system::error_code &ec, bool timedOut)
{
    if (timedOut || ec == error::timed_out) {
        return "timeout";
    }
    if (!ec) {
        return "ok";
    }
    if (ec == error::connection_refused) {
        return "refused";
    }
    if (ec == error::connection_reset || ec == error::broken_pipe) {
        return "reset";
    }
    if (ec == error::host_unreachable || ec == error::network_unreachable || ec == error::network_down ||
        ec == boost::system::errc::address_not_available || ec == boost::system::errc::permission_denied) {
        return "unreachable";
    }
    return "error";
}

bool noRouteHere(const boost::system::error_code &ec)
{
    return ec == error::network_unreachable || ec == error::address_family_not_supported ||
           ec == boost::system::errc::address_not_available;
}

std::string peerText(const std::string &address, std::uint16_t port)
{
    const bool v6 = address.find(':') != std::string::npos;
    return (v6 ? "[" + address + "]" : address) + ":" + std::to_string(port);
}

}  // namespace resetscope::probes
