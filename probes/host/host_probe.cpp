// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/host_probe.h"

#include "probes/core/statistics.h"
#include "probes/host/host_proxy.h"
#include "probes/host/host_summary.h"
#include "probes/net/connection.h"
#include "probes/net/reporter.h"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include <dirent.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace resetscope::probes {
namespace {

constexpr Seconds kWatch{0.8};
constexpr Seconds kDialLimit{3};
constexpr std::uint64_t kManySegments = 10000;

/// The counters of the last run, so that a later one can tell what happened in between.
class Memory {
public:
    struct Entry {
        HostCounters counters;
        TimePoint at{};
    };
    std::optional<Entry> exchange(Entry entry)
    {
        const std::lock_guard lock(m_mutex);
        std::optional<Entry> last = std::move(m_last);
        m_last = std::move(entry);
        return last;
    }

private:
    std::mutex m_mutex;
    std::optional<Entry> m_last;
};

Memory &memory()
{
    static Memory instance;
    return instance;
}

std::optional<std::string> fromEnvironment(const std::string &name)
{
    const char *const value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// Descriptors this process has open.
std::uint64_t openDescriptors()
{
    std::uint64_t count = 0;
    if (DIR *const folder = opendir("/proc/self/fd")) {
        while (readdir(folder) != nullptr) {
            ++count;
        }
        closedir(folder);
    }
    return count > 3 ? count - 3 : 0;  // ".", ".." and the folder itself
}

/// Name of the interface that carries the local end of the connection; empty when unknown.
std::string interfaceOf(int fd)
{
    sockaddr_storage local{};
    socklen_t size = sizeof local;
    if (fd < 0 || getsockname(fd, reinterpret_cast<sockaddr *>(&local), &size) != 0) {
        return {};
    }
    ifaddrs *list = nullptr;
    if (getifaddrs(&list) != 0) {
        return {};
    }
    std::string name;
    for (const ifaddrs *entry = list; entry != nullptr && name.empty(); entry = entry->ifa_next) {
        if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != local.ss_family) {
            continue;
        }
        if (local.ss_family == AF_INET) {
            sockaddr_in a{};
            sockaddr_in b{};
            std::memcpy(&a, &local, sizeof a);
            std::memcpy(&b, entry->ifa_addr, sizeof b);
            if (a.sin_addr.s_addr == b.sin_addr.s_addr) {
                name = entry->ifa_name;
            }
        } else if (local.ss_family == AF_INET6) {
            sockaddr_in6 a{};
            sockaddr_in6 b{};
            std::memcpy(&a, &local, sizeof a);
            std::memcpy(&b, entry->ifa_addr, sizeof b);
            if (std::memcmp(&a.sin6_addr, &b.sin6_addr, sizeof a.sin6_addr) == 0) {
                name = entry->ifa_name;
            }
        }
    }
    freeifaddrs(list);
    return name;
}

void noteLocalRefusal(HostSight &sight, const error_code &ec)
{
    namespace errc = boost::system::errc;
    sight.blockedHere = ec == errc::operation_not_permitted || ec == errc::permission_denied;
    sight.noPortLeft = ec == errc::address_not_available;
    sight.noDescriptor = ec == errc::too_many_files_open || ec == errc::too_many_files_open_in_system;
    sight.noMemory = ec == errc::no_buffer_space || ec == errc::not_enough_memory;
}

void reportRatio(const Reporter &reporter, ProbeOutcome &outcome, const char *id, std::uint64_t part,
                 std::uint64_t whole)
{
    if (whole > 0) {
        reporter.number(outcome, id, static_cast<double>(part) / static_cast<double>(whole), "ratio");
    }
}

void reportCounters(const Reporter &reporter, ProbeOutcome &outcome, const HostCounters &total,
                    const HostCounters &during)
{
    const auto value = [](const HostCounters &counters, const char *name) -> std::optional<std::uint64_t> {
        const auto it = counters.find(name);
        return it == counters.end() ? std::nullopt : std::optional<std::uint64_t>(it->second);
    };
    const auto sent = value(total, "Tcp.OutSegs");
    const auto resent = value(total, "Tcp.RetransSegs");
    if (sent && resent && *sent >= kManySegments) {
        const Interval interval = wilson(std::min(*resent, *sent), *sent);
        reporter.number(outcome, "host_retransmit_ratio", static_cast<double>(*resent) / static_cast<double>(*sent),
                        interval.low, interval.high, "ratio");
    }
    if (const auto damaged = value(total, "Tcp.InCsumErrors")) {
        reporter.number(outcome, "host_checksum_errors", static_cast<double>(*damaged), "");
    }
    if (const auto resets = value(during, "Tcp.EstabResets")) {
        reporter.number(outcome, "host_resets_received", static_cast<double>(*resets), "");
    }
}

void reportSight(const Reporter &reporter, ProbeOutcome &outcome, const HostSight &sight)
{
    reporter.word(outcome, "host_problem", hostProblem(sight));
    reporter.word(outcome, "host_firewall", sight.blockedHere ? "blocks" : "unknown");
    reporter.word(outcome, "host_interface_kind", sight.after.kind);
    reporter.flag(outcome, "host_vpn", sight.after.kind == "tunnel" || sight.after.kind == "wireguard");
    if (sight.ports) {
        reportRatio(reporter, outcome, "host_ports_used_ratio", sight.ports->used, sight.ports->range);
    }
    if (sight.ownLimit > 0) {
        reporter.number(outcome, "host_descriptors_limit", static_cast<double>(sight.ownLimit), "");
    }
    if (sight.system) {
        reportRatio(reporter, outcome, "host_descriptors_used_ratio", sight.system->used, sight.system->limit);
    }
    if (sight.memory) {
        reporter.number(outcome, "host_memory_available_ratio", sight.memory->availableRatio, "ratio");
    }
}

}  // namespace

asio::awaitable<ProbeOutcome> HostProbe::run(ProbeContext context)
{
    ProbeOutcome outcome;
    const Reporter reporter(context, id());
    reporter.progress(0.0, "testing");
    const HostFiles files;
    HostSight sight;
    const HostCounters before = files.counters();
    const TimePoint begin = Clock::now();

    DialOptions options = dialOptions(context, kDialLimit);
    options.tls = false;
    const std::string address = options.address;
    const DialResult dialled = co_await dial(std::move(options));
    if (context.stop.stop_requested()) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }
    noteLocalRefusal(sight, dialled.ec);
    sight.blockedHere = sight.blockedHere || heldBackHere(dialled.timedOut, grown(before, files.counters()));
    std::string interface;
    if (dialled.connection) {
        interface = interfaceOf(dialled.connection->nativeHandle());
        dialled.connection->close();
    }
    sight.before = files.interface(interface);
    const TimePoint until = deadlineIn(context, kWatch);
    const bool going = co_await sleepUntil(until, context.stop);
    if (!going) {
        outcome.state = ProbeState::Cancelled;
        co_return outcome;
    }

    const HostCounters after = files.counters();
    Memory::Entry entry;
    entry.counters = after;
    entry.at = Clock::now();
    const TimePoint end = entry.at;
    const std::optional<Memory::Entry> last = memory().exchange(std::move(entry));
    sight.during = grown(last ? last->counters : before, after);
    sight.after = files.interface(interface);
    sight.ports = files.ports(dialled.connection ? address : "", context.target.port);
    sight.system = files.systemDescriptors();
    sight.memory = files.memory();
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
        sight.ownLimit = limit.rlim_cur;
        sight.ownUsed = openDescriptors();
    }
    reportSight(reporter, outcome, sight);
    reportCounters(reporter, outcome, after, sight.during);
    reporter.number(outcome, "host_watched_s", Seconds(end - (last ? last->at : begin)).count(), "s");
    const char *const home = std::getenv("HOME");
    const ProxySetting proxy = proxyFor(context.target, fromEnvironment, "", home == nullptr ? "" : home);
    reporter.word(outcome, "host_proxy", proxy.address.empty() ? "none" : proxy.address);
    if (!proxy.source.empty()) {
        reporter.word(outcome, "host_proxy_source", proxy.source);
    }
    if (const auto time = files.setting("tcp_keepalive_time")) {
        reporter.number(outcome, "host_tcp_keepalive_time_s", *time, "s");
    }
    if (const auto probing = files.setting("tcp_mtu_probing")) {
        reporter.flag(outcome, "host_tcp_mtu_probing", *probing > 0);
    }
    reporter.progress(1.0, "testing");
    co_return outcome;
}

}  // namespace resetscope::probes
