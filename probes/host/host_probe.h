// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Looks at this computer: proxies, VPN, ports, descriptors, memory, TCP settings, and what the kernel counts while
/// one connection is tried. Reads public files only (Linux); the rules of a local firewall cannot be read by an
/// ordinary user, so a firewall is only named when it refused the connection itself.
///
/// Findings: `host_problem` (none, ports, descriptors, memory, firewall, loss), `host_proxy` ("none" or host:port),
/// `host_proxy_source`, `host_vpn`, `host_interface_kind`, `host_ports_used_ratio`, `host_descriptors_limit`,
/// `host_descriptors_used_ratio`, `host_memory_available_ratio`, `host_retransmit_ratio` (all connections since the
/// computer started, from 10,000 segments on), `host_checksum_errors`, `host_resets_received` (while watching),
/// `host_watched_s`, `host_firewall` (blocks, unknown), `host_tcp_keepalive_time_s`, `host_tcp_mtu_probing`.
///
/// A second run in the same program compares with the first one's counters, so that they span what lay between.
class HostProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "host"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
