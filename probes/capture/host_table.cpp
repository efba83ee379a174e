// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/host_table.h"

#include <algorithm>

namespace resetscope::probes::capture {

namespace {

/// Routes change; what a host looked like long before or after says little.
constexpr std::int64_t kNear_ns = 600LL * 1'000'000'000;

}  // namespace

std::size_t HostTable::Hash::operator()(const Endpoint &host) const noexcept
{
    std::array<std::uint64_t, 2> words{};
    std::memcpy(words.data(), host.address.data(), 16);
    std::uint64_t mixed = host.port;
    for (const std::uint64_t word : words) {
        mixed = (mixed ^ word) * 0x9e3779b97f4a7c15ULL;
        mixed = (mixed ^ (mixed >> 32)) * 0xd6e8feb86659fd93ULL;
        mixed ^= mixed >> 32;
    }
    return static_cast<std::size_t>(mixed);
}

void HostTable::add(const Endpoint &host, std::uint8_t ttl, std::int64_t time_ns)
{
    auto it = m_hosts.find(host);
    if (it == m_hosts.end()) {
        if (m_hosts.size() >= m_most) {
            return;
        }
        it = m_hosts.emplace(host, Ttls{}).first;
    }
    Ttls &ttls = it->second;
    for (Seen &seen : ttls) {
        if (seen.ttl == ttl && seen.first != 0) {
            seen.last = std::max(seen.last, time_ns);
            return;
        }
    }
    *std::min_element(ttls.begin(), ttls.end(), [](const Seen &a, const Seen &b) { return a.last < b.last; }) =
        Seen{time_ns | 1, time_ns | 1, ttl};
}

void HostTable::saw(const Endpoint &host, bool service, std::uint8_t ttl, std::int64_t time_ns)
{
    if (service) {
        add(host, ttl, time_ns);
    }
    Endpoint any = host;
    any.port = 0;
    add(any, ttl, time_ns);
}

HostTable::Match HostTable::match(const Endpoint &host, std::uint8_t ttl, std::int64_t time_ns) const
{
    Match result;
    const auto it = m_hosts.find(host);
    if (it == m_hosts.end()) {
        return result;
    }
    for (const Seen &seen : it->second) {
        if (seen.first == 0 || time_ns < seen.first - kNear_ns || time_ns > seen.last + kNear_ns) {
            continue;
        }
        result.known = true;
        result.sameTtl = result.sameTtl || seen.ttl == ttl;
        result.oneLess = result.oneLess || seen.ttl + 1 == ttl;
    }
    return result;
}

}  // namespace resetscope::probes::capture
