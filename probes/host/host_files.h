// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace resetscope::probes {

/// Counters of this computer's network, by "Group.Name" ("Tcp.RetransSegs", "TcpExt.TCPTimeouts"). They belong to
/// the network namespace of the calling thread and count from its start.
using HostCounters = std::map<std::string, std::uint64_t>;

/// Reads what Linux tells everybody about itself. Everything is looked up below `root` ("" for /); what is not there
/// is empty, which is also what other systems give.
class HostFiles {
public:
    explicit HostFiles(std::string root = {}) : m_root(std::move(root)) {}

    [[nodiscard]] HostCounters counters() const;

    struct PortUse {
        std::uint64_t range = 0;  ///< ports that outgoing connections may use
        std::uint64_t used = 0;   ///< of those, towards the same address and port (all, when it is not known)
    };
    /// `remote`: numeric address of the service; empty: every connection counts.
    [[nodiscard]] std::optional<PortUse> ports(const std::string &remote, std::uint16_t port) const;

    struct Descriptors {
        std::uint64_t used = 0;
        std::uint64_t limit = 0;
    };
    [[nodiscard]] std::optional<Descriptors> systemDescriptors() const;

    struct Memory {
        double availableRatio = 1;  ///< of the main memory
        double tcpRatio = 0;        ///< of what TCP may take at most
    };
    [[nodiscard]] std::optional<Memory> memory() const;

    struct Interface {
        std::string kind = "unknown";  ///< ethernet, wifi, tunnel, wireguard, ppp, loopback, unknown
        std::uint64_t packets = 0;
        std::uint64_t errors = 0;  ///< damaged on this computer's own link: receive, CRC, carrier, transmit
    };
    [[nodiscard]] Interface interface(const std::string &name) const;

    /// A number below /proc/sys/net/ipv4, such as "tcp_keepalive_time".
    [[nodiscard]] std::optional<double> setting(const std::string &name) const;

private:
    [[nodiscard]] std::string read(const std::string &path) const;
    [[nodiscard]] std::optional<std::uint64_t> readNumber(const std::string &path) const;

    std::string m_root;
};

/// How much each counter grew; counters that are missing in `before` or went back are left out.
[[nodiscard]] HostCounters grown(const HostCounters &before, const HostCounters &after);

}  // namespace resetscope::probes
