// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace resetscope::probes {

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

/// One answer (or the lack of one) from a router or the target on the way there.
struct HopSample {
    int hop = 0;          ///< routers from this computer, the first is 1; the target itself comes last
    std::string address;  ///< empty: no answer
    double rtt_s = 0;     ///< 0: no answer
    std::string outcome;  ///< "router", "target", "silent", "unreachable", "reset"
};

/// One try of the TTL gate: a segment of the peer had to arrive with at least this TTL or hop limit.
struct GateSample {
    int gate = 0;         ///< IP_MINTTL or IPV6_MINHOPCOUNT, 1..255
    bool passed = false;  ///< what was waited for got through
    std::string what;     ///< "handshake", "data", "reset"
};

/// One transfer of a chosen size.
struct TransferSample {
    std::string direction;  ///< "up", "down", "header", "packet"
    double size_bytes = 0;  ///< intended
    double done_bytes = 0;  ///< written or read when it ended
    double elapsed_s = 0;
    int pace = 0;         ///< 0: as fast as it goes; else the number of the slower pace
    int status = 0;       ///< HTTP status that arrived, 0: none
    std::string outcome;  ///< "ok", "refused" (complete answer that says no), "fin", "rst", "silent"
};

/// What happened at one level of a ramp.
struct LoadSample {
    std::string kind;  ///< "held" (connections open at once) or "rate" (new ones a second)
    double level = 0;
    int round = 0;  ///< a level is tried again to be sure
    int ok = 0;
    int reset = 0;
    int refused = 0;
    int stalled = 0;
    int errors = 0;  ///< complete answers 429 or 5xx
    double median_s = 0;
};

/// Something that happened at one moment of a long observation.
struct EventSample {
    std::string what;    ///< "ok", "rst", "fin", "silent", "refused", "timeout", "back", "identity", "error",
                         ///< "away" (this computer itself was without network)
    int lane = 0;        ///< which of the observed connections; -1: none
    double age_s = 0;    ///< age of that connection
    double quiet_s = 0;  ///< silence on it before
    double bytes = 0;    ///< carried by it so far
};

/// One connection that went through the observing relay, when it ended (or a heartbeat while it lives).
struct FlowSample {
    int flow = 0;
    double age_s = 0;
    double quiet_s = 0;     ///< silence before the end
    double bytes_up = 0;    ///< from the application to the service
    double bytes_down = 0;  ///< from the service to the application
    std::string endedBy;    ///< "service", "application", "relay"; empty: still open
    CloseKind close = CloseKind::None;
};

using SampleData =
    std::variant<ResolveSample, ConnectSample, TlsSample, HttpSample, LaneSample, ReuseSample, ValueSample, HopSample,
                 GateSample, TransferSample, LoadSample, EventSample, FlowSample>;

/// One timestamped observation of one probe: what a chart draws.
struct Sample {
    std::string probe;  ///< probe id of the contract
    double at_s = 0;    ///< seconds since the probe started
    SampleData data;
};

}  // namespace resetscope::probes
