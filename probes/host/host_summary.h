// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/host/host_files.h"

namespace resetscope::probes {

/// Everything that was seen of this computer, as numbers.
struct HostSight {
    std::optional<HostFiles::PortUse> ports;
    std::optional<HostFiles::Descriptors> system;
    std::uint64_t ownLimit = 0;  ///< descriptors this program may open; 0: not known
    std::uint64_t ownUsed = 0;
    std::optional<HostFiles::Memory> memory;
    HostFiles::Interface before;
    HostFiles::Interface after;
    HostCounters during;        ///< growth of the counters while watching
    bool blockedHere = false;   ///< this computer itself refused to send (EPERM, EACCES)
    bool noPortLeft = false;    ///< EADDRNOTAVAIL while connecting
    bool noDescriptor = false;  ///< EMFILE or ENFILE
    bool noMemory = false;      ///< ENOBUFS or ENOMEM
};

/// Whether this computer itself keeps our packets from leaving: a connection attempt stayed without an answer, and
/// the kernel counted segments that it could not even hand to the network (TCPRetransFail) meanwhile. A SYN that a
/// local packet filter drops gives the program no error.
[[nodiscard]] bool heldBackHere(bool connectTimedOut, const HostCounters &meanwhile);

/// none, firewall, descriptors, ports, memory, loss: the one that stands out most. A proxy or a VPN alone is no
/// problem, only a fact.
[[nodiscard]] std::string hostProblem(const HostSight &sight);

}  // namespace resetscope::probes
