// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/host_summary.h"

namespace resetscope::probes {
namespace {

constexpr double kNearlyFull = 0.95;
constexpr double kPortsScarce = 0.9;
constexpr double kMemoryScarce = 0.02;
constexpr std::uint64_t kManyPackets = 10000;
constexpr double kErrorsTelling = 0.001;  // a healthy link has next to none
constexpr std::uint64_t kErrorsNow = 3;

bool full(std::uint64_t used, std::uint64_t limit, double level)
{
    return limit > 0 && static_cast<double>(used) >= level * static_cast<double>(limit);
}

std::uint64_t count(const HostCounters &counters, const char *name)
{
    const auto it = counters.find(name);
    return it == counters.end() ? 0 : it->second;
}

bool linkFails(const HostSight &sight)
{
    const std::uint64_t now = sight.after.errors >= sight.before.errors ? sight.after.errors - sight.before.errors : 0;
    const bool ever =
        sight.after.packets >= kManyPackets && full(sight.after.errors, sight.after.packets, kErrorsTelling);
    return now >= kErrorsNow || ever;
}

}  // namespace

bool heldBackHere(bool connectTimedOut, const HostCounters &meanwhile)
{
    return connectTimedOut && count(meanwhile, "TcpExt.TCPRetransFail") > 0;
}

std::string hostProblem(const HostSight &sight)
{
    if (sight.blockedHere) {
        return "firewall";
    }
    if (sight.noDescriptor || full(sight.ownUsed, sight.ownLimit, kNearlyFull) ||
        (sight.system && full(sight.system->used, sight.system->limit, kNearlyFull))) {
        return "descriptors";
    }
    if (sight.noPortLeft || (sight.ports && full(sight.ports->used, sight.ports->range, kPortsScarce))) {
        return "ports";
    }
    const bool scarce =
        sight.memory && (sight.memory->availableRatio < kMemoryScarce || sight.memory->tcpRatio > kNearlyFull);
    if (sight.noMemory || scarce || count(sight.during, "TcpExt.TCPAbortOnMemory") > 0) {
        return "memory";
    }
    return linkFails(sight) ? "loss" : "none";
}

}  // namespace resetscope::probes
