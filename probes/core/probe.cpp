// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/core/probe.h"

#include "probes/connect/connect_probe.h"
#include "probes/dns/dns_probe.h"
#include "probes/http/http_probe.h"
#include "probes/idle/idle_probe.h"
#include "probes/keepalive/keepalive_probe.h"
#include "probes/tls/tls_probe.h"

namespace resetscope::probes
{

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

const std::vector<std::string> &probeIds()
{
    static const std::vector<std::string> ids{"dns", "connect", "tls", "http", "idle", "keepalive"};
    return ids;
}

std::unique_ptr<Probe> makeProbe(std::string_view id)
{
    if (id == "dns") {
        return std::make_unique<DnsProbe>();
    }
    if (id == "connect") {
        return std::make_unique<ConnectProbe>();
    }
    if (id == "tls") {
        return std::make_unique<TlsProbe>();
    }
    if (id == "http") {
        return std::make_unique<HttpProbe>();
    }
    if (id == "idle") {
        return std::make_unique<IdleProbe>();
    }
    if (id == "keepalive") {
        return std::make_unique<KeepaliveProbe>();
    }
    return nullptr;
}

}  // namespace resetscope::probes
