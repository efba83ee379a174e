// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/dns/dns_probe.h"

#include "probes/dns/address_kind.h"
#include "probes/net/reporter.h"
#include "probes/net/resolver.h"

#include <algorithm>
#include <set>

namespace resetscope::probes {
namespace {

constexpr Seconds kLookupLimit{5};
constexpr int kLookups = 2;

void emitSamples(const Reporter &report, const ResolveResult &found)
{
    ResolveSample sample;
    sample.resolver = "system";
    sample.elapsed_s = found.elapsed_s;
    if (found.addresses.empty()) {
        sample.error = found.code.empty() ? found.error : found.code;
        report.sample(sample);
        return;
    }
    for (const std::string &address : found.addresses) {
        sample.address = address;
        report.sample(sample);
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> DnsProbe::run(ProbeContext context)
{
    const Reporter report(context, id());
    const std::string host = context.target.host;
    ProbeOutcome outcome;
    report.progress(0.0, "resolving");

    std::vector<ResolveResult> lookups;
    const int wanted = isAddressLiteral(host) ? 1 : kLookups;
    for (int i = 0; i < wanted; ++i) {
        ResolveResult found = co_await resolve(host, deadlineIn(context, kLookupLimit), context.stop);
        if (context.stop.stop_requested()) {
            outcome.state = ProbeState::Cancelled;
            break;
        }
        emitSamples(report, found);
        const bool failed = !found.error.empty();
        if (failed) {
            outcome.failures.push_back(failure(Operation::Resolve, host, found.code, found.detail));
        }
        lookups.push_back(std::move(found));
        report.progress((i + 1.0) / wanted, "resolving");
        // "No such name" is an answer. Anything else may pass: the second look-up tells, unless time ran out.
        if (failed && (lookups.back().error == "nxdomain" || lookups.back().error == "timeout")) {
            break;
        }
    }
    if (lookups.empty()) {
        co_return outcome;
    }

    const auto best = std::find_if(lookups.begin(), lookups.end(), [](const auto &l) { return l.error.empty(); });
    const bool resolved = best != lookups.end();
    report.flag(outcome, "dns_resolved", resolved);
    if (!resolved) {
        report.word(outcome, "dns_error", lookups.back().error);
        co_return outcome;
    }
    std::set<std::string> all;
    bool disagreement = false;
    double shortest = lookups.front().elapsed_s;
    double longest = shortest;
    for (const ResolveResult &lookup : lookups) {
        const std::set<std::string> these(lookup.addresses.begin(), lookup.addresses.end());
        disagreement = disagreement || these != std::set<std::string>(best->addresses.begin(), best->addresses.end());
        all.insert(these.begin(), these.end());
        shortest = std::min(shortest, lookup.elapsed_s);
        longest = std::max(longest, lookup.elapsed_s);
    }
    const std::vector<std::string> addresses(all.begin(), all.end());
    report.number(outcome, "dns_address_count", static_cast<double>(addresses.size()), "");
    report.number(outcome, "dns_time_s", lookups.front().elapsed_s, shortest, longest, "s");
    report.flag(outcome, "dns_disagreement", disagreement);
    report.flag(outcome, "dns_suspicious", suspiciousAddresses(host, addresses));
    co_return outcome;
}

}  // namespace resetscope::probes
