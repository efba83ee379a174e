// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a connection when it leaves memory.
#include "probes/capture/tracker.h"

#include <algorithm>

namespace resetscope::probes::capture {

namespace {

/// Repeats of the same bytes without any sign of the other end: by then the sender's timer has doubled twice.
constexpr std::uint16_t kGivenUp = 3;

std::uint32_t saturated(std::uint64_t value) noexcept
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(value, kNone));
}

}  // namespace

void Tracker::retire(Flow &flow)
{
    const FlowKey key = flow.key;
    const Side &client = flow.sides[flow.client];
    const Side &server = flow.sides[flow.client ^ 1U];

    if (m_report.connections.size() < m_options.maxConnectionRecords) {
        ConnectionRecord record;
        record.client = key.end(flow.client);
        record.server = key.end(flow.client ^ 1);
        record.first_ns = flow.firstTime;
        record.last_ns = flow.lastTime;
        record.end_ns = flow.lastTime;
        record.bytesToServer = client.bytes;
        record.bytesToClient = server.bytes;
        record.number = flow.id;
        record.clientIsn = client.has(Side::kSyn) ? client.isn : 0;
        record.serverIsn = server.has(Side::kSynAck) ? server.isn : 0;
        record.firstFrame = flow.firstFrame;
        record.lastFrame = flow.lastFrame;
        record.packets = saturated(static_cast<std::uint64_t>(client.packets) + server.packets);
        record.resent = saturated(static_cast<std::uint64_t>(client.resent) + server.resent);
        record.resentToServer = client.resent;
        record.survived_s = flow.survived_s;
        record.answer_s = static_cast<float>(server.answer_us) / 1e6F;
        record.httpStatus = flow.httpStatus;
        record.keepAlive_s = flow.keepAlive_s;
        record.requests = flow.requests;
        record.marks = flow.marks;
        record.tlsAlert = flow.tlsAlert;
        record.synCount = flow.synCount;
        record.mss = std::min(client.mss != 0 ? client.mss : server.mss, server.mss != 0 ? server.mss : client.mss);

        const Side &stuck = client.resentRun >= server.resentRun ? client : server;
        if (stuck.resentRun >= kGivenUp - 1) {
            record.stuckBytes = flow.largestStuck;
            record.stuckRepeats = stuck.resentRun;
        }
        // A hole that was never filled: the client kept acknowledging less than the server has sent.
        record.missing = server.has(Side::kSeen) && client.packets > 0 &&
                         static_cast<std::int32_t>(server.nextSeq - client.acks[0]) > 2 * 536;

        const ResetRecord *reset = flow.firstReset != kNone ? &m_report.resets[flow.firstReset] : nullptr;
        const bool finFirst = flow.finTime != 0 && (reset == nullptr || reset->time_ns >= flow.finTime);
        if (finFirst) {
            const bool byServer = flow.has(Flow::kClosedByServer);
            record.end = byServer ? EndKind::FinServer : EndKind::FinClient;
            record.end_ns = flow.finTime;
            record.silence_s = flow.finGap_s;
            record.bytesToServerAtEnd = byServer ? client.bytes - std::min(client.bytes, flow.bytesAtFin) : 0;
            record.endedAfterReuse = record.bytesToServerAtEnd > 0;
        } else if (reset != nullptr) {
            const bool refused = !reset->fromClient && !reset->sender.has(Side::kSeen) && reset->peer.has(Side::kSyn);
            record.end = refused ? EndKind::Refused : reset->fromClient ? EndKind::RstClient : EndKind::RstServer;
            record.end_ns = reset->time_ns;
            record.silence_s = static_cast<float>(reset->dataSilence_s);
        } else if (flow.has(Flow::kUnreachable)) {
            record.end = EndKind::Unreachable;
        } else if (client.has(Side::kSyn) && !server.has(Side::kSeen)) {
            record.end = EndKind::NoAnswer;
        } else if (stuck.resentRun >= kGivenUp) {
            record.end = EndKind::Silent;
            record.end_ns = flow.dataGapEnd;
            // Silence before the message that was never answered.
            record.silence_s = flow.dataGapEnd >= flow.firstTime ? flow.dataGap_s : 0;
        }
        m_report.connections.push_back(record);
    }
    m_flows.erase(key, m_flows.hash(key));
}

void Tracker::finish()
{
    for (std::size_t place = 0; place < m_flows.capacity(); ++place) {
        if (Flow *flow = m_flows.at(place)) {
            retire(*flow);
        }
    }
    // What handshakes of the same hosts looked like is complete only now.
    for (ResetRecord &reset : m_report.resets) {
        Endpoint host = reset.fromClient ? reset.client : reset.server;
        if (!reset.fromClient) {
            const auto exact = m_hosts.match(host, reset.ttl, reset.time_ns);
            reset.hostKnown = exact.known;
            reset.hostSameTtl = exact.sameTtl;
            reset.hostNearTtl = exact.oneLess;
        }
        host.port = 0;
        const auto any = m_hosts.match(host, reset.ttl, reset.time_ns);
        reset.hostAddressKnown = any.known;
        reset.hostAddressSameTtl = any.sameTtl;
    }
    std::sort(m_report.connections.begin(), m_report.connections.end(),
              [](const ConnectionRecord &a, const ConnectionRecord &b) { return a.number < b.number; });
    m_report.names = m_names.take();
}

}  // namespace resetscope::probes::capture
