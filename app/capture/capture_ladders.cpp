// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_ladders.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace resetscope::app {

using namespace probes::capture;

namespace {

constexpr std::size_t kPagePackets = 26;  ///< what one page of a report shows legibly
constexpr std::uint64_t kFramesAfter = 50;

QString qs(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

CaseLadder ladderOf(const std::string &path, const CaptureReport &report, const ResetRecord &reset,
                    std::size_t mostPackets, std::stop_token stop)
{
    CaseLadder result;
    result.client = qs(reset.client.text());
    result.server = qs(reset.server.text());
    result.connection = reset.connection;
    result.resetFrame = reset.frame;
    result.origin = reset.origin;
    result.confidence = static_cast<double>(reset.confidence);
    result.stage = reset.stage;
    result.benign = reset.benign;
    result.ignored = reset.ignored;
    result.silence_s = reset.silence_s;
    for (const Signal &signal : signalsOf(report, reset)) {
        result.evidence.push_back({qs(signal.id), qs(signal.value), signal.vote, signal.weight});
    }
    for (const ResetRecord &other : report.resets) {
        if (other.connection == reset.connection && other.origin == Origin::Path &&
            result.forgedFrames.size() < kMostLadderPackets) {
            result.forgedFrames.push_back(other.frame);
        }
    }
    const auto readUpTo = [&](std::uint64_t lastFrame) {
        ConnectionChoice choice = choiceOf(report, reset);
        choice.lastFrame = std::min(choice.lastFrame, lastFrame);
        auto read = readLadder(path, choice, mostPackets, stop);
        if (auto *ladder = std::get_if<Ladder>(&read)) {
            result.ladder = std::move(*ladder);
        }
        const auto &packets = result.ladder.packets;
        return std::any_of(packets.begin(), packets.end(),
                           [&](const LadderPacket &packet) { return packet.frame == reset.frame; });
    };
    // Where so much follows that the reset falls into what is left out, less of it is shown, at last nothing.
    static_cast<void>(readUpTo(~0ULL) || stop.stop_requested() || readUpTo(reset.frame + kFramesAfter) ||
                      readUpTo(reset.frame));
    return result;
}

std::vector<CaseLadder> leadingLadders(const std::string &path, const CaptureReport &report, std::size_t most,
                                       std::stop_token stop)
{
    struct Lead {
        const ResetRecord *reset = nullptr;
        std::size_t count = 0;
    };
    std::map<std::tuple<int, Reason, Origin>, Lead> kinds;  // the lowest first
    for (const ResetRecord &reset : report.resets) {
        if (reset.benign != Benign::None) {
            continue;
        }
        const bool elsewhere = report.target && reset.server != *report.target;
        Lead &lead = kinds[{(reset.ignored ? 2 : 0) + (elsewhere ? 1 : 0), reset.cause, reset.origin}];
        ++lead.count;
        if (lead.reset == nullptr || reset.confidence > lead.reset->confidence) {
            lead.reset = &reset;
        }
    }
    std::vector<std::pair<int, Lead>> order;
    for (const auto &[kind, lead] : kinds) {
        order.emplace_back(std::get<0>(kind), lead);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.count > b.second.count;
    });
    std::vector<CaseLadder> result;
    for (const auto &[place, lead] : order) {
        if (result.size() >= std::min(most, kMostLadders) || stop.stop_requested()) {
            break;
        }
        CaseLadder ladder = ladderOf(path, report, *lead.reset, kPagePackets, stop);
        if (!ladder.ladder.packets.empty()) {
            result.push_back(std::move(ladder));
        }
    }
    return result;
}

}  // namespace resetscope::app
