// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/byte_source.h"
#include "probes/capture/flow_table.h"
#include "probes/core/finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resetscope::probes::capture {

/// Who really sent a reset.
enum class Origin : std::uint8_t { Unknown, Server, Path, Client };
[[nodiscard]] std::string_view toString(Origin origin) noexcept;  ///< the words of the report format

/// How far the connection was when the reset came (the stages of the tampering study, SIGCOMM 2023).
enum class Stage : std::uint8_t {
    Unknown,    ///< the beginning was not captured
    Syn,        ///< before the handshake was complete
    Handshake,  ///< complete, but no payload yet
    FirstData,  ///< one message of one side, not answered
    Data,       ///< payload both ways
    AfterFin,   ///< one side had closed already
};
[[nodiscard]] std::string_view toString(Stage stage) noexcept;

/// Why a reset is no fault.
enum class Benign : std::uint8_t {
    None,
    Refused,        ///< answer to a connection attempt: nothing listens there
    AfterFin,       ///< one side had said goodbye, the other cut the rest short
    AfterExchange,  ///< the answer was complete, and the client left without ceremony
    LatePacket,     ///< answer to a packet of a connection that its sender had reset or closed already
    HalfOpen,       ///< the sender did not know the connection (restart, reused port)
    Scan,           ///< connected only to see whether the port is open
    ClientLeft,     ///< the client ended its own connection in the middle
    Duplicate,      ///< the same packet, captured twice
};
[[nodiscard]] std::string_view toString(Benign benign) noexcept;

/// The causes of the command-line contract.
enum class Reason : std::uint8_t {
    IdleTimeout,
    ApplicationCrash,
    ResourceExhaustion,
    NetworkDeviceReset,
    LargePayload,
    KeepaliveMismatch,
    NetworkPath,
    GatewayTimeout,
    ServiceDown,
    NameResolution,
    Unreachable,
    TlsFailure,
    Healthy,
};
[[nodiscard]] std::string_view toString(Reason reason) noexcept;

/// One observation about a reset, and whom it speaks for. `weight` is a log likelihood ratio (nats), never negative;
/// with vote "unknown" it is information only.
struct Signal {
    std::string_view id;
    std::string value;
    Origin vote = Origin::Unknown;
    double weight = 0;
};

/// What a second capture, taken at the other end, says about a reset.
enum class OtherCapture : std::uint8_t {
    NotAsked,
    Sent,     ///< it passed there too
    NotSent,  ///< the connection was captured there, the reset was not
};

/// One TCP reset with everything that its verdict rests on.
struct ResetRecord {
    // the packet
    std::uint64_t frame = 0;
    std::int64_t time_ns = 0;  ///< since 1970
    Endpoint client;
    Endpoint server;
    std::uint32_t connection = 0;  ///< counts from 1 in the order of first packets
    std::uint32_t nextInFlow = kNone;
    std::uint32_t seq = 0;
    std::uint32_t ack = 0;
    std::uint32_t tsValue = 0;
    std::uint32_t payloadLength = 0;
    std::uint16_t ipId = 0;
    std::uint16_t window = 0;
    std::uint8_t flags = 0;
    std::uint8_t ttl = 0;
    bool timestamps = false;
    bool dontFragment = false;
    bool fromClient = false;

    // the connection at that moment
    Side sender;
    Side peer;
    std::uint64_t bytesToServer = 0;
    std::uint64_t bytesToClient = 0;
    double silence_s = 0;      ///< before the exchange that ended in the reset
    double dataSilence_s = 0;  ///< the same, counting payload only
    double age_s = 0;          ///< since the first packet
    double finAge_s = -1;      ///< since the first FIN; negative: none
    float finGap_s = 0;
    float survived_s = 0;  ///< longest silence that did no harm before
    std::uint64_t bytesAtFin = 0;
    std::uint16_t marks = 0;  ///< Flow::Mark
    std::uint16_t httpStatus = 0;
    std::uint16_t requests = 0;
    std::uint16_t earlier = 0;  ///< resets of the same sender in this connection before
    std::uint16_t earlierOfPeer = 0;
    std::uint8_t tlsAlert = 0;
    bool duplicate = false;
    bool seqChanged = false;  ///< against the sender's reset before, and no packet of the peer explains it
    bool seqGrew = false;     ///< in the direction of later data
    bool ackChanged = false;
    bool inVolley = false;  ///< unprovoked, within moments of another of the same sender that a box sent
    bool ttlChanged = false;
    bool flagsChanged = false;
    float sinceEarlier_s = 0;
    std::uint32_t peerBetween = 0;  ///< segments of the peer since the sender's reset before
    float sincePeerReset_s = -1;    ///< negative: the peer sent none

    // afterwards
    std::uint16_t laterPackets = 0;  ///< of the sender, which a stack that had reset would not send
    std::uint16_t laterBytes = 0;    ///< payload in them (saturated)
    std::uint16_t laterPeer = 0;     ///< segments of the peer after it
    std::uint8_t laterTtl = 0;       ///< of the sender's first later packet
    bool challenged = false;         ///< the peer answered with a bare ACK instead of falling silent (RFC 5961)
    float later_s = 0;               ///< how long after the reset the sender's later packets began

    // the host elsewhere in the capture
    bool hostKnown = false;  ///< handshakes of the same address and port were seen in other connections
    bool hostAddressKnown = false;
    bool hostSameTtl = false;  ///< with this TTL, about that time
    bool hostAddressSameTtl = false;
    bool hostNearTtl = false;  ///< handshakes of the service had a TTL one below this one

    OtherCapture otherCapture = OtherCapture::NotAsked;

    // the verdict
    Stage stage = Stage::Unknown;
    Benign benign = Benign::None;
    Origin origin = Origin::Unknown;
    Reason cause = Reason::Healthy;
    bool ignored = false;         ///< the connection went on: this reset killed nothing
    float score = 0;              ///< log odds that a box on the path sent it
    float confidence = 0;         ///< in the origin, [0, 1]
    std::uint32_t claim = kNone;  ///< index into `claims`: what the packet says about itself
};

/// How a connection ended, as far as the capture shows it.
enum class EndKind : std::uint8_t {
    Open,
    FinClient,
    FinServer,
    RstClient,
    RstServer,
    Silent,
    Refused,
    NoAnswer,
    Unreachable
};
[[nodiscard]] std::string_view toString(EndKind kind) noexcept;

/// One connection of the capture, in few bytes.
struct ConnectionRecord {
    Endpoint client;
    Endpoint server;
    std::int64_t first_ns = 0;
    std::int64_t last_ns = 0;
    std::int64_t end_ns = 0;  ///< of the packet that ended it
    std::uint64_t bytesToServer = 0;
    std::uint64_t bytesToClient = 0;
    std::uint64_t bytesToServerAtEnd = 0;  ///< what the client sent after the end began
    std::uint32_t number = 0;
    std::uint32_t clientIsn = 0;  ///< sequence number of its SYN; 0: not captured
    std::uint32_t serverIsn = 0;  ///< of the SYN-ACK
    std::uint32_t firstFrame = 0;
    std::uint32_t lastFrame = 0;
    std::uint32_t packets = 0;
    std::uint32_t resent = 0;          ///< segments of both ends that came again, or late after a hole
    std::uint32_t resentToServer = 0;  ///< those of the client
    float silence_s = 0;               ///< in payload, before the end
    float survived_s = 0;
    float answer_s = 0;  ///< round trip to the server as seen here; 0: unknown
    std::uint16_t httpStatus = 0;
    std::uint16_t keepAlive_s = 0;
    std::uint16_t requests = 0;
    std::uint16_t marks = 0;
    std::uint16_t stuckBytes = 0;  ///< payload of a segment that never got through; 0: none
    std::uint16_t stuckRepeats = 0;
    std::uint16_t mss = 0;  ///< what both ends announced, the smaller
    std::uint8_t tlsAlert = 0;
    std::uint8_t synCount = 0;
    EndKind end = EndKind::Open;
    bool endedAfterReuse = false;  ///< the client sent payload after the end had begun
    bool pathReset = false;        ///< ended by a reset that the server did not send
    bool missing = false;          ///< a hole in what the server sent, never filled: large packets are lost
};

/// DNS answers seen (UDP, in clear).
struct NameRecord {
    std::string name;  ///< at most 253 characters, printable
    std::uint32_t good = 0;
    std::uint32_t missing = 0;  ///< NXDOMAIN
    std::uint32_t failed = 0;   ///< SERVFAIL, REFUSED
    std::uint32_t empty = 0;    ///< no record of that kind
    std::uint32_t silent = 0;   ///< questions without any answer
    std::string address;        ///< first one given
};

struct CaptureTotals {
    std::uint64_t packets = 0;
    std::uint64_t tcpPackets = 0;
    std::uint64_t connections = 0;
    std::uint64_t resets = 0;
    std::uint64_t unread = 0;      ///< packets whose link layer is not read
    std::uint64_t cut = 0;         ///< TCP headers longer than what was captured
    std::uint64_t bytes = 0;       ///< of the file
    std::uint64_t forgotten = 0;   ///< connections dropped early because there were too many at once
    std::uint64_t disordered = 0;  ///< packets older than the one before them
};

/// A machine word for something the reader should know; the edge translates.
struct CaptureWarning {
    enum class Kind { Damaged, TooManyResets, TooManyConnections, TooManyAtOnce, UnknownLink, Disordered, CutHeaders };
    Kind kind = Kind::Damaged;
    std::optional<CaptureError> error;  ///< of Damaged
    std::uint64_t count = 0;
};

/// Everything a capture says.
struct CaptureReport {
    CaptureTotals totals;
    std::int64_t first_ns = 0;
    std::int64_t last_ns = 0;
    std::vector<ResetRecord> resets;            ///< in order of frames; at most `CaptureOptions::maxResets`
    std::vector<ConnectionRecord> connections;  ///< at most `CaptureOptions::maxConnectionRecords`
    std::vector<NameRecord> names;
    std::vector<std::string> claims;  ///< texts of resets, printable, at most 200 characters each
    std::vector<CaptureWarning> warnings;
    Findings findings;               ///< for the decision tree
    std::optional<Endpoint> target;  ///< the server the findings are about
    std::string targetName;          ///< a name that a DNS answer gave it; empty: none
    bool targetHttp = false;
    bool targetTls = false;
    bool cancelled = false;
};

/// The evidence of one reset, spelled out.
[[nodiscard]] std::vector<Signal> signalsOf(const CaptureReport &report, const ResetRecord &reset);

}  // namespace resetscope::probes::capture
