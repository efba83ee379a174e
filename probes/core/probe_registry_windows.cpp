// SPDX-License-Identifier: GPL-3.0-or-later
// Which probes there are on Windows. The others ask the kernel for what only Linux tells an ordinary user (counters of
// one connection, answers of routers, packets dropped by TTL); they end as skipped and say why.
#include "probes/connect/connect_probe.h"
#include "probes/control/control_probe.h"
#include "probes/crash/crash_probe.h"
#include "probes/dns/dns_probe.h"
#include "probes/http/http_probe.h"
#include "probes/idle/idle_probe.h"
#include "probes/keepalive/keepalive_probe.h"
#include "probes/load/load_probe.h"
#include "probes/payload/payload_probe.h"
#include "probes/tls/tls_probe.h"
#include "probes/watch/watch_probe.h"

#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace resetscope::probes {

namespace {

constexpr auto kNotHere = "not_on_this_system";

asio::awaitable<ProbeOutcome> notHere()
{
    ProbeOutcome outcome;
    outcome.state = ProbeState::Skipped;
    outcome.reason = kNotHere;
    co_return outcome;
}

class NotHere final : public Probe {
public:
    explicit NotHere(std::string_view id) : m_id(id) {}
    [[nodiscard]] std::string_view id() const noexcept override { return m_id; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext /*context*/) override { return notHere(); }

private:
    std::string_view m_id;
};

/// Without HTTP these find out whether a silent connection is alive from single acknowledgements, which Windows does
/// not tell.
template <class P> class OnlyWithHttp final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return m_probe.id(); }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override
    {
        return context.target.isHttp() ? m_probe.run(std::move(context)) : notHere();
    }

private:
    P m_probe;
};

template <class P> std::unique_ptr<Probe> make(std::string_view id)
{
    if constexpr (std::is_constructible_v<P, std::string_view>) {
        return std::make_unique<P>(id);
    } else {
        return std::make_unique<P>();
    }
}

struct Entry {
    const char *id;
    std::unique_ptr<Probe> (*make)(std::string_view id);
};

/// In the order a first run would use them.
constexpr Entry kProbes[] = {
    {"dns", make<DnsProbe>},
    {"connect", make<ConnectProbe>},
    {"tls", make<TlsProbe>},
    {"http", make<HttpProbe>},
    {"idle", make<OnlyWithHttp<IdleProbe>>},
    {"keepalive", make<KeepaliveProbe>},
    {"loss", make<NotHere>},
    {"mtu", make<NotHere>},
    {"control", make<OnlyWithHttp<ControlProbe>>},
    {"watch", make<OnlyWithHttp<WatchProbe>>},
    {"relay", make<NotHere>},
    {"host", make<NotHere>},
    {"origin", make<NotHere>},
    {"path", make<NotHere>},
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
            return entry.make(entry.id);
        }
    }
    return nullptr;
}

}  // namespace resetscope::probes
