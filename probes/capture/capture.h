// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace resetscope::probes::capture {

/// Limits that keep memory flat whatever the capture holds.
struct CaptureOptions {
    std::size_t maxFlows = 1'000'000;  ///< connections in memory at once; above it the oldest are dropped
    std::size_t easyFlows = 100'000;   ///< above it finished and idle connections are dropped sooner
    std::size_t maxResets = 200'000;   ///< described one by one; more are only counted
    std::size_t maxConnectionRecords = 100'000;
    std::size_t maxHosts = 65'536;
    std::size_t maxNames = 4'096;
    bool findings = true;  ///< work out what the decision tree reads
};

struct CaptureProgress {
    std::uint64_t taken = 0;  ///< bytes of the file
    std::uint64_t total = 0;  ///< 0: unknown (standard input)
    std::uint64_t packets = 0;
    std::uint64_t resets = 0;
};
/// Called now and then on the reading thread.
using CaptureProgressSink = std::function<void(const CaptureProgress &)>;

/// Reads a whole capture and attributes every reset. An error means that nothing could be read; damage in the middle
/// gives a partial report with a warning. A stop request ends it within a fraction of a second, `cancelled` is set.
[[nodiscard]] std::variant<CaptureReport, CaptureError> readCapture(std::unique_ptr<ByteSource> source,
                                                                    const CaptureOptions &options = {},
                                                                    const CaptureProgressSink &progress = {},
                                                                    std::stop_token stop = {});
/// The same for a file, or for standard input ("-").
[[nodiscard]] std::variant<CaptureReport, CaptureError> readCapture(const std::string &path,
                                                                    const CaptureOptions &options = {},
                                                                    const CaptureProgressSink &progress = {},
                                                                    std::stop_token stop = {});

/// One connection, told apart from others of the same ends by its frames.
struct ConnectionChoice {
    Endpoint client;
    Endpoint server;
    std::uint64_t firstFrame = 1;
    std::uint64_t lastFrame = ~0ULL;
};
[[nodiscard]] ConnectionChoice choiceOf(const ConnectionRecord &connection);
/// The connection of that reset; frames around it where the connection itself is not in the report.
[[nodiscard]] ConnectionChoice choiceOf(const CaptureReport &report, const ResetRecord &reset);

/// One arrow of a ladder diagram.
struct LadderPacket {
    std::uint64_t frame = 0;
    std::int64_t time_ns = 0;
    bool fromClient = false;
    std::uint8_t flags = 0;  ///< tcp::kSyn ...
    std::uint8_t ttl = 0;
    std::uint16_t window = 0;
    std::uint32_t relativeSeq = 0;  ///< against the first number of that side
    std::uint32_t relativeAck = 0;
    std::uint32_t payloadBytes = 0;
    bool again = false;  ///< payload that was seen before
    std::string text;    ///< first printable line of the payload, at most 60 characters; empty: none
};

/// The packets of one connection, at most `most`: the first half and the last half where there are more (then
/// `leftOut` says how many lie between them).
struct Ladder {
    std::vector<LadderPacket> packets;
    std::uint64_t leftOut = 0;
    std::size_t leftOutAfter = 0;  ///< index of the last packet before the hole
};
[[nodiscard]] std::variant<Ladder, CaptureError> readLadder(const std::string &path, const ConnectionChoice &choice,
                                                            std::size_t most = 400, std::stop_token stop = {});

/// Writes the packets of the chosen connections as a capture of their own: pcap with nanoseconds, or pcapng where
/// they have several link types. Returns how many packets were written.
[[nodiscard]] std::variant<std::uint64_t, CaptureError> saveConnections(const std::string &from, const std::string &to,
                                                                        std::span<const ConnectionChoice> chosen,
                                                                        std::stop_token stop = {});

/// A display filter for Wireshark that shows these connections.
[[nodiscard]] std::string wiresharkFilter(std::span<const ConnectionChoice> chosen);

}  // namespace resetscope::probes::capture
