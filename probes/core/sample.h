// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace resetscope::probes
{

/// How a connection ended, as this computer saw it.
///
/// `Silent`: the peer (or something before it) stopped answering; nothing arrived.
/// `Fin` and `Rst` are the first segment that ended the stream (RFC 9293, 3.5.2 and 3.6).
enum class CloseKind { None, Fin, Rst, Silent };

/// "none", "fin", "rst", "silent": the words of the report format.
[[nodiscard]] std::string_view toString(CloseKind kind) noexcept;

/// One address that a name resolved to, or the failure to resolve it.
struct ResolveSample {
    std::string resolver;  ///< "system"
    std::string address;   ///< numeric form, empty when `error` is set
    double elapsed_s = 0;  ///< time of the whole look-up
    std::string error;     ///< empty on success
};

/// One TCP handshake.
struct ConnectSample {
    std::string peer;      ///< "address:port" or "[address]:port"
    double elapsed_s = 0;  ///< time of the handshake, or until it failed
    std::string outcome;   ///< "ok", "refused", "reset", "timeout", "unreachable", "error"
};

/// One TLS handshake.
struct TlsSample {
    std::string peer;
    bool withServerName = true;
    double elapsed_s = 0;
    std::string outcome;  ///< "ok", "certificate", "alert", "reset", "eof", "timeout", "not_tls", "error"
    std::string detail;   ///< protocol version or the library's own words
};

/// One HTTP exchange.
struct HttpSample {
    int status = 0;        ///< 0: no response
    double elapsed_s = 0;  ///< request written until the response was complete
    std::string outcome;   ///< "ok", "fin", "rst", "silent", "garbage", "too_large", "timeout"
};

/// What one waiting connection is doing. A lane is drawn as one horizontal bar that may die.
struct LaneSample {
    enum class Phase { Opening, Waiting, Testing, Survived, Closed, Failed };
    enum class Silence {
        Raw,              ///< plain TCP or TLS, nothing sent
        BetweenRequests,  ///< after one complete HTTP response
        DuringRequest,    ///< the request is incomplete, or its answer is slow
    };
    int lane = 0;
    Silence silence = Silence::Raw;
    Phase phase = Phase::Opening;
    double planned_s = 0;               ///< silence after which this lane is tested
    double silent_s = 0;                ///< silence so far on this lane
    CloseKind close = CloseKind::None;  ///< set with Closed
    bool byTest = false;                ///< the end was only seen when we tested (silent expiry)
};

/// One reuse of a kept-alive connection close to its expiry.
struct ReuseSample {
    double before_close_s = 0;  ///< how long before the measured timeout it was reused; < 0: after it
    std::string outcome;        ///< "ok", "fin", "rst", "epipe", "timeout"
};

/// Any other single number over time: `series` names it ("requests", "bytes").
struct ValueSample {
    std::string series;
    double value = 0;
};

using SampleData =
    std::variant<ResolveSample, ConnectSample, TlsSample, HttpSample, LaneSample, ReuseSample, ValueSample>;

/// One timestamped observation of one probe: what a chart draws.
struct Sample {
    std::string probe;  ///< probe id of the contract
    double at_s = 0;    ///< seconds since the probe started
    SampleData data;
};

}  // namespace resetscope::probes
