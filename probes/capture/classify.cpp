// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/classify.h"

#include "probes/capture/decode.h"

namespace resetscope::probes::capture {

namespace {

/// Shorter silences are the pace of ordinary work.
constexpr double kLeastSilence_s = 3;
/// Payload from which on a break in the middle is a matter of size.
constexpr std::uint64_t kLarge = 48 * 1024;

bool marked(const ResetRecord &r, Flow::Mark mark) noexcept
{
    return (r.marks & mark) != 0;
}

const Side &clientSide(const ResetRecord &r) noexcept
{
    return r.fromClient ? r.sender : r.peer;
}

const Side &serverSide(const ResetRecord &r) noexcept
{
    return r.fromClient ? r.peer : r.sender;
}

bool tlsFailed(const ResetRecord &r) noexcept
{
    if (!marked(r, Flow::kTlsHello) || marked(r, Flow::kTlsData)) {
        return false;
    }
    return r.tlsAlert != 0 || marked(r, Flow::kTlsNotTls) || (marked(r, Flow::kTlsEarlyEnd) && r.fromClient);
}

}  // namespace

bool silenceMatters(double silence_s, double survived_s) noexcept
{
    return silence_s >= kLeastSilence_s && silence_s > 0.98 * survived_s;
}

Stage stageOf(const ResetRecord &r) noexcept
{
    if (r.finAge_s >= 0) {
        return Stage::AfterFin;
    }
    const bool own = r.sender.has(Side::kData);
    const bool other = r.peer.has(Side::kData);
    if (own && other) {
        return Stage::Data;
    }
    if (!marked(r, Flow::kHandshake)) {
        if (clientSide(r).has(Side::kSyn) || serverSide(r).has(Side::kSynAck)) {
            return own || other ? Stage::FirstData : Stage::Syn;
        }
        // The answer to a SYN that is not in the capture.
        if ((r.flags & tcp::kAck) != 0 && r.seq == 0 && !r.sender.has(Side::kSeen) && !r.peer.has(Side::kSeen)) {
            return Stage::Syn;
        }
        return Stage::Unknown;
    }
    return own || other ? Stage::FirstData : Stage::Handshake;
}

bool wasIgnored(const ResetRecord &r) noexcept
{
    return r.laterPackets > 0 && r.laterPeer > 0 && r.earlierOfPeer == 0 && r.later_s > 0.0005F;
}

Benign benignOf(const ResetRecord &r) noexcept
{
    if (r.duplicate) {
        return Benign::Duplicate;
    }
    if (r.origin == Origin::Path) {
        return Benign::None;
    }
    if (r.stage == Stage::Syn) {
        if (!r.fromClient) {
            return r.sender.has(Side::kSynAck) ? Benign::None : Benign::Refused;
        }
        return r.peer.has(Side::kSynAck) ? Benign::Scan : Benign::HalfOpen;
    }
    if (r.earlier > 0 || r.earlierOfPeer > 0) {
        return Benign::LatePacket;
    }
    if (r.stage == Stage::AfterFin) {
        // A server that had closed and is written to again: the reset is harmless, the writing is not.
        const bool reused = marked(r, Flow::kClosedByServer) && !r.fromClient && clientSide(r).bytes > r.bytesAtFin;
        return reused ? Benign::None : Benign::AfterFin;
    }
    if (!r.fromClient) {
        return Benign::None;
    }
    if (tlsFailed(r)) {
        return Benign::None;
    }
    if (r.stage == Stage::Handshake) {
        return Benign::Scan;
    }
    const bool answered = serverSide(r).has(Side::kData) && !marked(r, Flow::kRequestOpen) &&
                          serverSide(r).lastDataTime >= clientSide(r).lastDataTime;
    return answered ? Benign::AfterExchange : Benign::ClientLeft;
}

Reason causeOf(const ResetRecord &r) noexcept
{
    const bool quiet = silenceMatters(r.dataSilence_s, r.survived_s);
    if (r.origin == Origin::Path) {
        return quiet && r.stage != Stage::Syn ? Reason::IdleTimeout : Reason::NetworkDeviceReset;
    }
    if (r.benign == Benign::Refused) {
        return Reason::ServiceDown;
    }
    if (tlsFailed(r)) {
        return Reason::TlsFailure;
    }
    if (r.benign != Benign::None && r.benign != Benign::LatePacket) {
        return Reason::Healthy;
    }
    if (r.fromClient || r.stage == Stage::Unknown) {
        return Reason::Healthy;
    }
    const bool http = marked(r, Flow::kHttp);
    if (r.httpStatus >= 502 && r.httpStatus <= 504) {
        return Reason::GatewayTimeout;
    }
    if (r.httpStatus == 413 || r.httpStatus == 431 || r.httpStatus == 414) {
        return Reason::LargePayload;
    }
    if (r.stage == Stage::AfterFin && marked(r, Flow::kClosedByServer)) {
        if (r.finGap_s >= 0.5F) {
            const bool kept = http || r.server.port == 443 || r.server.port == 8443;
            return kept ? Reason::KeepaliveMismatch : Reason::IdleTimeout;
        }
        return r.httpStatus != 0 ? Reason::KeepaliveMismatch : Reason::ApplicationCrash;
    }
    if (quiet) {
        // Between requests and of its own accord: the server's keep-alive timer. Otherwise something forgot it.
        const bool spontaneous =
            serverSide(r).has(Side::kData) && clientSide(r).lastDataTime < serverSide(r).lastDataTime;
        return http && spontaneous ? Reason::KeepaliveMismatch : Reason::IdleTimeout;
    }
    if (r.bytesToServer >= kLarge || (r.bytesToClient >= kLarge && r.httpStatus != 0)) {
        return Reason::LargePayload;
    }
    return Reason::ApplicationCrash;
}

}  // namespace resetscope::probes::capture
