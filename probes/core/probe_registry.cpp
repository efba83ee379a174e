// SPDX-License-Identifier: GPL-3.0-or-later
// Which probes there are.
#include "probes/connect/connect_probe.h"
#include "probes/control/control_probe.h"
#include "probes/crash/crash_probe.h"
#include "probes/dns/dns_probe.h"
#include "probes/host/host_probe.h"
#include "probes/http/http_probe.h"
#include "probes/idle/idle_probe.h"
#include "probes/keepalive/keepalive_probe.h"
#include "probes/load/load_probe.h"
#include "probes/loss/loss_probe.h"
#include "probes/mtu/mtu_probe.h"
#include "probes/origin/origin_probe.h"
#include "probes/path/path_probe.h"
#include "probes/payload/payload_probe.h"
#include "probes/relay/relay_probe.h"
#include "probes/tls/tls_probe.h"
#include "probes/watch/watch_probe.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace resetscope::probes {

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
    {"dns", make<DnsProbe>},       {"connect", make<ConnectProbe>}, {"tls", make<TlsProbe>},
    {"http", make<HttpProbe>},     {"idle", make<IdleProbe>},       {"keepalive", make<KeepaliveProbe>},
    {"loss", make<LossProbe>},     {"mtu", make<MtuProbe>},         {"control", make<ControlProbe>},
    {"watch", make<WatchProbe>},   {"relay", make<RelayProbe>},     {"host", make<HostProbe>},
    {"origin", make<OriginProbe>}, {"path", make<PathProbe>},       {"payload", make<PayloadProbe>},
    {"load", make<LoadProbe>},     {"crash", make<CrashProbe>},
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
