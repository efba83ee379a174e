// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/capture_report.h"

#include "probes/capture/attribution.h"

namespace resetscope::probes::capture {

std::string_view toString(Origin origin) noexcept
{
    switch (origin) {
    case Origin::Server:
        return "server";
    case Origin::Path:
        return "path";
    case Origin::Client:
        return "client";
    case Origin::Unknown:
        break;
    }
    return "unknown";
}

std::string_view toString(Stage stage) noexcept
{
    switch (stage) {
    case Stage::Syn:
        return "before_handshake";
    case Stage::Handshake:
        return "after_handshake";
    case Stage::FirstData:
        return "after_first_data";
    case Stage::Data:
        return "later";
    case Stage::AfterFin:
        return "after_fin";
    case Stage::Unknown:
        break;
    }
    return "unknown";
}

std::string_view toString(Benign benign) noexcept
{
    switch (benign) {
    case Benign::Refused:
        return "refused";
    case Benign::AfterFin:
        return "after_fin";
    case Benign::AfterExchange:
        return "after_exchange";
    case Benign::LatePacket:
        return "late_packet";
    case Benign::HalfOpen:
        return "half_open";
    case Benign::Scan:
        return "scan";
    case Benign::ClientLeft:
        return "client_left";
    case Benign::Duplicate:
        return "duplicate";
    case Benign::None:
        break;
    }
    return "";
}

std::string_view toString(Reason reason) noexcept
{
    switch (reason) {
    case Reason::IdleTimeout:
        return "idle_timeout";
    case Reason::ApplicationCrash:
        return "application_crash";
    case Reason::ResourceExhaustion:
        return "resource_exhaustion";
    case Reason::NetworkDeviceReset:
        return "network_device_reset";
    case Reason::LargePayload:
        return "large_payload";
    case Reason::KeepaliveMismatch:
        return "keepalive_mismatch";
    case Reason::NetworkPath:
        return "network_path";
    case Reason::GatewayTimeout:
        return "gateway_timeout";
    case Reason::ServiceDown:
        return "service_down";
    case Reason::NameResolution:
        return "name_resolution";
    case Reason::Unreachable:
        return "unreachable";
    case Reason::TlsFailure:
        return "tls_failure";
    case Reason::Healthy:
        break;
    }
    return "healthy";
}

std::string_view toString(EndKind kind) noexcept
{
    switch (kind) {
    case EndKind::FinClient:
        return "fin_client";
    case EndKind::FinServer:
        return "fin_server";
    case EndKind::RstClient:
        return "rst_client";
    case EndKind::RstServer:
        return "rst_server";
    case EndKind::Silent:
        return "silent";
    case EndKind::Refused:
        return "refused";
    case EndKind::NoAnswer:
        return "no_answer";
    case EndKind::Unreachable:
        return "unreachable";
    case EndKind::Open:
        break;
    }
    return "open";
}

std::vector<Signal> signalsOf(const CaptureReport &report, const ResetRecord &reset)
{
    std::vector<Signal> signals = explain(reset);
    if (reset.claim < report.claims.size()) {
        signals.push_back({"claim", report.claims[reset.claim], Origin::Unknown, 0});
    }
    return signals;
}

}  // namespace resetscope::probes::capture
