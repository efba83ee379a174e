// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/capture.h"

#include "probes/capture/classify.h"
#include "probes/capture/decode.h"
#include "probes/capture/story.h"
#include "probes/capture/tracker.h"

#include <algorithm>
#include <array>

namespace resetscope::probes::capture {

namespace {

/// Packets decoded ahead of their bookkeeping, so that flows come from memory while others are worked on.
constexpr std::size_t kBatch = 64;
constexpr std::uint64_t kPacketsPerReport = 65536;

struct Prepared {
    Datagram datagram;
    FlowKey key;
    std::uint32_t hash = 0;
    int side = 0;
};

class Reading {
public:
    Reading(const CaptureOptions &options, CaptureReport &report) : m_report(report), m_tracker(options, report) {}

    void batch(std::span<const PacketView> packets)
    {
        for (std::size_t i = 0; i < packets.size(); ++i) {
            Prepared &next = m_prepared[i];
            if (!decode(packets[i], next.datagram)) {
                ++m_report.totals.unread;
                m_unreadType = packets[i].linkType;
            } else if (next.datagram.kind == Datagram::Kind::Tcp) {
                next.key = keyOf(next.datagram, next.side);
                next.hash = m_tracker.flows().hash(next.key);
                m_tracker.flows().prefetch(next.hash);
            }
        }
        for (std::size_t i = 0; i < packets.size(); ++i) {
            if (m_prepared[i].datagram.kind == Datagram::Kind::Tcp) {
                m_tracker.flows().prefetchFlow(m_prepared[i].hash);
            }
        }
        for (std::size_t i = 0; i < packets.size(); ++i) {
            const PacketView &packet = packets[i];
            const Prepared &next = m_prepared[i];
            time(packet.time_ns);
            switch (next.datagram.kind) {
            case Datagram::Kind::Tcp:
                m_tracker.segment(packet, next.datagram, next.key, next.hash, next.side);
                break;
            case Datagram::Kind::Udp:
                m_tracker.name(packet, next.datagram);
                break;
            case Datagram::Kind::Unreachable:
                m_tracker.unreachable(packet, next.datagram);
                break;
            case Datagram::Kind::Other:
                break;
            }
        }
        m_report.totals.packets += packets.size();
    }

    void finish() { m_tracker.finish(); }
    [[nodiscard]] std::uint16_t unreadType() const noexcept { return m_unreadType; }

private:
    void time(std::int64_t now)
    {
        if (m_report.first_ns == 0) {
            m_report.first_ns = now;
            m_report.last_ns = now;
        }
        m_report.totals.disordered += now < m_previous ? 1 : 0;
        m_previous = now;
        m_report.first_ns = std::min(m_report.first_ns, now);
        m_report.last_ns = std::max(m_report.last_ns, now);
    }

    CaptureReport &m_report;
    Tracker m_tracker;
    std::array<Prepared, kBatch> m_prepared;
    std::int64_t m_previous = 0;
    std::uint16_t m_unreadType = 0;
};

void warn(CaptureReport &report, const CaptureOptions &options, const PacketReader &reader, std::uint16_t unreadType)
{
    using Kind = CaptureWarning::Kind;
    const CaptureTotals &totals = report.totals;
    if (reader.damage() && !report.cancelled) {
        report.warnings.push_back({Kind::Damaged, reader.damage(), totals.packets});
    }
    if (totals.unread > 0) {
        report.warnings.push_back({Kind::UnknownLink,
                                   CaptureError{CaptureError::Kind::NoLinkType, 0, std::to_string(unreadType)},
                                   totals.unread});
    }
    if (totals.resets > report.resets.size()) {
        report.warnings.push_back({Kind::TooManyResets, std::nullopt, totals.resets - report.resets.size()});
    }
    if (totals.connections > options.maxConnectionRecords) {
        report.warnings.push_back({Kind::TooManyConnections, std::nullopt, totals.connections});
    }
    if (totals.forgotten > 0) {
        report.warnings.push_back({Kind::TooManyAtOnce, std::nullopt, totals.forgotten});
    }
    if (totals.disordered > totals.packets / 100) {
        report.warnings.push_back({Kind::Disordered, std::nullopt, totals.disordered});
    }
    if (totals.cut > 0) {
        report.warnings.push_back({Kind::CutHeaders, std::nullopt, totals.cut});
    }
}

}  // namespace

std::variant<CaptureReport, CaptureError> readCapture(std::unique_ptr<ByteSource> source, const CaptureOptions &options,
                                                      const CaptureProgressSink &progress, std::stop_token stop)
{
    source->setStop(stop);
    PacketReader reader(std::move(source));
    if (const auto error = reader.open()) {
        return *error;
    }
    CaptureReport report;
    Reading reading(options, report);
    std::array<PacketView, kBatch> views;
    std::uint64_t nextReport = kPacketsPerReport;
    while (const std::size_t count = reader.next(views)) {
        reading.batch({views.data(), count});
        if (report.totals.packets >= nextReport) {
            nextReport = report.totals.packets + kPacketsPerReport;
            if (progress) {
                progress({reader.bytesTaken(), reader.bytesTotal(), report.totals.packets, report.totals.resets});
            }
            if (stop.stop_requested()) {
                report.cancelled = true;
                break;
            }
        }
    }
    report.cancelled = report.cancelled || (reader.damage() && reader.damage()->kind == CaptureError::Kind::Cancelled);
    if (report.totals.packets == 0 && reader.damage() && !report.cancelled) {
        return *reader.damage();
    }
    if (report.totals.packets > 0 && report.totals.unread == report.totals.packets) {
        return CaptureError{CaptureError::Kind::NoLinkType, 0, std::to_string(reading.unreadType())};
    }
    reading.finish();
    report.totals.bytes = reader.bytesTaken();
    judgeResets(report);
    warn(report, options, reader, reading.unreadType());
    if (options.findings) {
        tellStory(report);
    }
    if (progress) {
        progress({reader.bytesTaken(), reader.bytesTotal(), report.totals.packets, report.totals.resets});
    }
    return report;
}

std::variant<CaptureReport, CaptureError> readCapture(const std::string &path, const CaptureOptions &options,
                                                      const CaptureProgressSink &progress, std::stop_token stop)
{
    auto source = openSource(path);
    if (auto *error = std::get_if<CaptureError>(&source)) {
        return std::move(*error);
    }
    return readCapture(std::move(std::get<std::unique_ptr<ByteSource>>(source)), options, progress, stop);
}

}  // namespace resetscope::probes::capture
