// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/probe.h"

#include "probes/connect/connect_probe.h"
#include "probes/crash/crash_probe.h"
#include "probes/dns/dns_probe.h"
#include "probes/http/http_probe.h"
#include "probes/idle/idle_probe.h"
#include "probes/keepalive/keepalive_probe.h"
#include "probes/host/host_probe.h"
#include "probes/control/control_probe.h"
#include "probes/loss/loss_probe.h"
#include "probes/mtu/mtu_probe.h"
#include "probes/origin/origin_probe.h"
#include "probes/path/path_probe.h"
#include "probes/load/load_probe.h"
#include "probes/payload/payload_probe.h"
#include "probes/relay/relay_probe.h"
#include "probes/watch/watch_probe.h"
#include "probes/tls/tls_probe.h"

namespace resetscope::probes {

std::string_view toString(CloseKind kind) noexcept
{
    switch (kind) {
    case CloseKind::None:
        return "none";
    case CloseKind::Fin:
        return "fin";
    case CloseKind::Rst:
        return "rst";
    case CloseKind::Silent:
        return "silent";
    }
    return "none";
}

std::string_view toString(Operation operation) noexcept
{
    switch (operation) {
    case Operation::Resolve:
        return "resolve";
    case Operation::Connect:
        return "connect";
    case Operation::TlsHandshake:
        return "tls_handshake";
    case Operation::Write:
        return "write";
    case Operation::Read:
        return "read";
    case Operation::Parse:
        return "parse";
    }
    return "connect";
}

std::string_view toString(ProbeState state) noexcept
{
    switch (state) {
    case ProbeState::Waiting:
        return "waiting";
    case ProbeState::Running:
        return "running";
    case ProbeState::Done:
        return "done";
    case ProbeState::Skipped:
        return "skipped";
    case ProbeState::Failed:
        return "failed";
    case ProbeState::Cancelled:
        return "cancelled";
    }
    return "waiting";
}

namespace {

template <class P> std::unique_ptr<Probe> make()
{
    return std::make_unique<P>();
}

struct Entry {
    const char *id;
    std::unique_ptr<Probe> (*make)();
};

/// In the order a first run would use them.
constexpr Entry kProbes[] = {
    {"dns", make<DnsProbe>},   {"connect", make<ConnectProbe>}, {"tls", make<TlsProbe>},
    {"http", make<HttpProbe>}, {"idle", make<IdleProbe>},       {"keepalive", make<KeepaliveProbe>},
    {"loss", make<LossProbe>},
    {"mtu", make<MtuProbe>},
    {"control", make<ControlProbe>},
    {"watch", make<WatchProbe>},
    {"relay", make<RelayProbe>},
    {"host", make<HostProbe>},
    {"origin", make<OriginProbe>}, {"path", make<PathProbe>},
    {"payload", make<PayloadProbe>},
    {"load", make<LoadProbe>},
    {"crash", make<CrashProbe>},
};

}  // namespace

const std::vector<std::string> &probeIds()
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> list;
        for (const Entry &entry : kProbes) {
            list.emplace_back(entry.id);
        }
        return list;
    }();
    return ids;
}

std::unique_ptr<Probe> makeProbe(std::string_view id)
{
    for (const Entry &entry : kProbes) {
        if (id == entry.id) {
            return entry.make();
        }
    }
    return nullptr;
}

}  // namespace resetscope::probes
