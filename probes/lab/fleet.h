// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/child.h"

#include <functional>

namespace resetscope::probes::lab {

/// A server of one or several processes that are started again when they die. Linux, inside a child (see `Role`).
struct Fleet {
    int workers = 1;
    double gap_s = 1;     ///< between a death and the new start
    bool shared = false;  ///< a parent keeps the port open; otherwise nobody listens while the process is dead
    int backlog = 1024;
    /// Runs in a process of its own with a listening socket until it dies. `round`: starts of this worker so far.
    std::function<void(int listening, int worker, int round)> work;
};

/// Listens, says that it is ready, and keeps the fleet alive until the program that started the fault is gone.
[[noreturn]] void superviseFleet(const ChildLink &link, std::uint16_t port, const Fleet &fleet);

/// Serves on the descriptor until this process dies; after `life` (0: never) it dies of SIGSEGV.
void serveUntilDeath(int listening, HttpSettings settings, LabDuration life);
/// What a fatal bug does: this process is ended by the system, its connections with it.
[[noreturn]] void crash();

}  // namespace resetscope::probes::lab
