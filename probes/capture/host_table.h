// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/flow_table.h"

#include <array>
#include <cstdint>
#include <unordered_map>

namespace resetscope::probes::capture {

/// TTLs with which hosts shook hands in the whole capture: what a reset is compared with when its own connection has
/// too little to compare, and how a change of route is told from a forgery. Only handshakes count, because boxes that
/// forge resets forge data as well.
class HostTable {
public:
    explicit HostTable(std::size_t most) : m_most(most) {}

    /// A handshake packet of that host; its port matters only where it is a service.
    void saw(const Endpoint &host, bool service, std::uint8_t ttl, std::int64_t time_ns);

    struct Match {
        bool known = false;
        bool sameTtl = false;
        bool oneLess = false;  ///< with a TTL one below
    };
    /// Did this host (port 0: any of its ports) shake hands with that TTL around that time?
    [[nodiscard]] Match match(const Endpoint &host, std::uint8_t ttl, std::int64_t time_ns) const;

private:
    struct Hash {
        std::size_t operator()(const Endpoint &host) const noexcept;
    };
    struct Seen {
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::uint8_t ttl = 0;
    };
    using Ttls = std::array<Seen, 4>;
    void add(const Endpoint &host, std::uint8_t ttl, std::int64_t time_ns);

    std::size_t m_most;
    std::unordered_map<Endpoint, Ttls, Hash> m_hosts;
};

}  // namespace resetscope::probes::capture
