// SPDX-License-Identifier: GPL-3.0-or-later
// Single connections out of a capture: for a ladder diagram, and as a small capture of their own.
#include "probes/capture/capture.h"
#include "probes/capture/decode.h"
#include "probes/capture/payload_watch.h"
#include "probes/capture/system_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <deque>
#include <unordered_map>

#include <unistd.h>

namespace resetscope::probes::capture {

namespace {

constexpr std::size_t kViews = 64;
constexpr std::size_t kLadderText = 60;

struct Chosen {
    std::uint64_t firstFrame = 1;
    std::uint64_t lastFrame = ~0ULL;
    int client = 0;
};

/// Which packets belong to the chosen connections.
class Filter {
public:
    explicit Filter(std::span<const ConnectionChoice> chosen)
    {
        for (const ConnectionChoice &choice : chosen) {
            if (choice.client.family != choice.server.family) {
                continue;
            }
            Datagram like;
            like.family = choice.client.family;
            like.source = choice.client.address.data();
            like.destination = choice.server.address.data();
            like.sourcePort = choice.client.port;
            like.destinationPort = choice.server.port;
            int side = 0;
            const FlowKey key = keyOf(like, side);
            m_chosen[key].push_back({choice.firstFrame, choice.lastFrame, side});
            m_last = std::max(m_last, choice.lastFrame);
        }
    }

    /// Null: not one of them.
    [[nodiscard]] const Chosen *match(const PacketView &packet, const Datagram &datagram, int &side) const
    {
        const FlowKey key = keyOf(datagram, side);
        const auto it = m_chosen.find(key);
        if (it == m_chosen.end()) {
            return nullptr;
        }
        for (const Chosen &chosen : it->second) {
            if (packet.frame >= chosen.firstFrame && packet.frame <= chosen.lastFrame) {
                return &chosen;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool over(std::uint64_t frame) const noexcept { return frame > m_last; }

private:
    struct Hash {
        std::size_t operator()(const FlowKey &key) const noexcept
        {
            std::uint64_t h = 0;
            for (const std::uint64_t word : key.words) {
                h = (h ^ word) * 0x9e3779b97f4a7c15ULL;
                h ^= h >> 31;
            }
            return static_cast<std::size_t>(h);
        }
    };
    std::unordered_map<FlowKey, std::vector<Chosen>, Hash> m_chosen;
    std::uint64_t m_last = 0;
};

/// Calls `use(packet, datagram, chosen, side)` for every packet of the chosen connections.
template <typename Use>
std::optional<CaptureError> eachPacket(const std::string &path, const Filter &filter, std::stop_token stop, Use use)
{
    auto source = openSource(path);
    if (auto *error = std::get_if<CaptureError>(&source)) {
        return std::move(*error);
    }
    PacketReader reader(std::move(std::get<std::unique_ptr<ByteSource>>(source)));
    if (auto error = reader.open()) {
        return error;
    }
    std::array<PacketView, kViews> views;
    while (const std::size_t count = reader.next(views)) {
        if (stop.stop_requested()) {
            return CaptureError{CaptureError::Kind::Cancelled, 0, {}};
        }
        for (const PacketView &packet : std::span(views.data(), count)) {
            Datagram datagram;
            int side = 0;
            if (!decode(packet, datagram) ||
                (datagram.kind != Datagram::Kind::Tcp && datagram.kind != Datagram::Kind::Unreachable)) {
                continue;
            }
            const Chosen *chosen = filter.match(packet, datagram, side);
            if (chosen != nullptr && !use(packet, datagram, *chosen, side)) {
                return std::nullopt;
            }
        }
        if (filter.over(views[count - 1].frame)) {
            break;
        }
    }
    return std::nullopt;
}

/// A file that appears under its name only when it is complete.
class Writer {
public:
    explicit Writer(const std::string &path) : m_path(path), m_temporary(path + ".part")
    {
        const system_file::Opened file = system_file::openToWrite(m_temporary);
        m_file = file.descriptor;
        m_failed = m_file < 0;
        m_errno = file.error;
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer()
    {
        if (m_file >= 0) {
            ::close(m_file);
            system_file::removeFile(m_temporary);
        }
    }
    void put(const void *data, std::size_t size)
    {
        m_buffer.insert(m_buffer.end(), static_cast<const char *>(data), static_cast<const char *>(data) + size);
        if (m_buffer.size() > 256 * 1024) {
            flush();
        }
    }
    template <typename T> void value(T number) { put(&number, sizeof number); }
    [[nodiscard]] std::optional<CaptureError> commit()
    {
        flush();
        if (!m_failed && ::close(m_file) != 0) {
            fail(errno);
        }
        m_file = m_failed ? m_file : -1;
        if (!m_failed) {
            if (const int code = system_file::replaceFile(m_temporary, m_path); code != 0) {
                fail(code);
                system_file::removeFile(m_temporary);
            }
        }
        return m_failed ? std::optional(CaptureError{CaptureError::Kind::Write, 0, std::strerror(m_errno)})
                        : std::nullopt;
    }
    [[nodiscard]] bool failed() const noexcept { return m_failed; }

private:
    void fail(int code)
    {
        m_errno = code;
        m_failed = true;
    }
    void flush()
    {
        std::size_t at = 0;
        while (!m_failed && at < m_buffer.size()) {
            constexpr std::size_t kMostAtOnce = 1U << 30;  // what every system takes
            const auto size = static_cast<unsigned>(std::min(m_buffer.size() - at, kMostAtOnce));
            const auto written = ::write(m_file, m_buffer.data() + at, size);
            if (written > 0) {
                at += static_cast<std::size_t>(written);
            } else if (errno != EINTR) {
                fail(errno);
            }
        }
        m_buffer.clear();
    }

    std::string m_path;
    std::string m_temporary;
    std::vector<char> m_buffer;
    int m_file = -1;
    int m_errno = 0;
    bool m_failed = false;
};

/// Always the same form: pcapng in the byte order of this machine, times in nanoseconds, one interface a link type.
class PcapNgWriter {
public:
    explicit PcapNgWriter(Writer &out) : m_out(out)
    {
        m_out.value<std::uint32_t>(0x0a0d0d0a);
        m_out.value<std::uint32_t>(28);
        m_out.value<std::uint32_t>(0x1a2b3c4d);
        m_out.value<std::uint16_t>(1);
        m_out.value<std::uint16_t>(0);
        m_out.value<std::int64_t>(-1);  // length of the section: not known
        m_out.value<std::uint32_t>(28);
    }
    void packet(const PacketView &packet)
    {
        auto it = std::find(m_types.begin(), m_types.end(), packet.linkType);
        if (it == m_types.end()) {
            interface(packet.linkType);
            it = m_types.end() - 1;
        }
        const std::uint32_t padding = (4 - packet.captured % 4) % 4;
        const std::uint32_t total = 32 + packet.captured + padding;
        const auto time = static_cast<std::uint64_t>(std::max<std::int64_t>(packet.time_ns, 0));
        m_out.value<std::uint32_t>(6);
        m_out.value(total);
        m_out.value(static_cast<std::uint32_t>(it - m_types.begin()));
        m_out.value(static_cast<std::uint32_t>(time >> 32));
        m_out.value(static_cast<std::uint32_t>(time));
        m_out.value(packet.captured);
        m_out.value(packet.original);
        m_out.put(packet.data, packet.captured);
        static constexpr std::array<char, 4> kZero{};
        m_out.put(kZero.data(), padding);
        m_out.value(total);
    }

private:
    void interface(std::uint16_t linkType)
    {
        m_types.push_back(linkType);
        m_out.value<std::uint32_t>(1);
        m_out.value<std::uint32_t>(32);
        m_out.value(linkType);
        m_out.value<std::uint16_t>(0);
        m_out.value<std::uint32_t>(0);
        m_out.value<std::uint16_t>(9);  // if_tsresol
        m_out.value<std::uint16_t>(1);
        m_out.value<std::uint32_t>(9);  // nanoseconds, padded
        m_out.value<std::uint32_t>(0);  // end of options
        m_out.value<std::uint32_t>(32);
    }

    Writer &m_out;
    std::vector<std::uint16_t> m_types;
};

class PcapWriter {
public:
    PcapWriter(Writer &out, std::uint16_t linkType) : m_out(out)
    {
        m_out.value<std::uint32_t>(0xa1b23c4d);
        m_out.value<std::uint16_t>(2);
        m_out.value<std::uint16_t>(4);
        m_out.value<std::uint64_t>(0);
        m_out.value<std::uint32_t>(262144);
        m_out.value<std::uint32_t>(linkType);
    }
    void packet(const PacketView &packet)
    {
        const std::int64_t time = std::clamp<std::int64_t>(packet.time_ns, 0, 0xffffffffLL * 1'000'000'000);
        m_out.value(static_cast<std::uint32_t>(time / 1'000'000'000));
        m_out.value(static_cast<std::uint32_t>(time % 1'000'000'000));
        m_out.value(packet.captured);
        m_out.value(packet.original);
        m_out.put(packet.data, packet.captured);
    }

private:
    Writer &m_out;
};

std::string firstLine(const Datagram &segment)
{
    const std::uint8_t *end = segment.payload + segment.payloadCaptured;
    const std::uint8_t *stop =
        std::find_if(segment.payload, end, [](std::uint8_t c) { return c == '\r' || c == '\n'; });
    const auto size = static_cast<std::size_t>(stop - segment.payload);
    const bool readable =
        size >= 2 && std::all_of(segment.payload, segment.payload + std::min<std::size_t>(size, kLadderText),
                                 [](std::uint8_t c) { return c >= 0x20 && c < 0x7f; });
    return readable ? printableText(segment.payload, size, kLadderText) : std::string();
}

}  // namespace

ConnectionChoice choiceOf(const ConnectionRecord &connection)
{
    return {connection.client, connection.server, connection.firstFrame, connection.lastFrame};
}

ConnectionChoice choiceOf(const CaptureReport &report, const ResetRecord &reset)
{
    const auto it =
        std::lower_bound(report.connections.begin(), report.connections.end(), reset.connection,
                         [](const ConnectionRecord &record, std::uint32_t number) { return record.number < number; });
    if (it != report.connections.end() && it->number == reset.connection) {
        return choiceOf(*it);
    }
    return {reset.client, reset.server, 1, ~0ULL};
}

std::variant<Ladder, CaptureError> readLadder(const std::string &path, const ConnectionChoice &choice, std::size_t most,
                                              std::stop_token stop)
{
    Ladder ladder;
    const std::size_t head = (most + 1) / 2;
    std::deque<LadderPacket> tail;
    std::array<std::uint32_t, 2> start{};
    std::array<std::uint32_t, 2> next{};
    std::array<bool, 2> known{};
    const auto add = [&](const PacketView &packet, const Datagram &segment, const Chosen &chosen, int side) {
        if (segment.kind != Datagram::Kind::Tcp) {
            return true;
        }
        const auto own = static_cast<std::size_t>(side);
        const auto other = static_cast<std::size_t>(side ^ 1);
        LadderPacket step;
        step.frame = packet.frame;
        step.time_ns = packet.time_ns;
        step.fromClient = side == chosen.client;
        step.flags = segment.flags;
        step.ttl = segment.ttl;
        step.window = segment.window;
        step.payloadBytes = segment.payloadLength;
        const std::uint32_t end = segment.seq + segment.payloadLength;
        if (!known[own] && (segment.flags & tcp::kRst) == 0) {
            known[own] = true;
            start[own] = segment.seq;
            next[own] = end;
        } else if (known[own]) {
            step.again = segment.payloadLength > 0 && static_cast<std::int32_t>(end - next[own]) <= 0;
            if (static_cast<std::int32_t>(end - next[own]) > 0 && (segment.flags & tcp::kRst) == 0) {
                next[own] = end;
            }
        }
        step.relativeSeq = known[own] ? segment.seq - start[own] : 0;
        step.relativeAck = known[other] && (segment.flags & tcp::kAck) != 0 ? segment.ack - start[other] : 0;
        step.text = firstLine(segment);
        if (ladder.packets.size() < head) {
            ladder.packets.push_back(std::move(step));
            return true;
        }
        tail.push_back(std::move(step));
        if (tail.size() > most - head) {
            tail.pop_front();
            ++ladder.leftOut;
        }
        return true;
    };
    if (auto error = eachPacket(path, Filter(std::span(&choice, 1)), stop, add)) {
        return std::move(*error);
    }
    ladder.leftOutAfter = ladder.packets.empty() ? 0 : ladder.packets.size() - 1;
    ladder.packets.insert(ladder.packets.end(), std::make_move_iterator(tail.begin()),
                          std::make_move_iterator(tail.end()));
    return ladder;
}

std::variant<std::uint64_t, CaptureError> saveConnections(const std::string &from, const std::string &to,
                                                          std::span<const ConnectionChoice> chosen,
                                                          std::stop_token stop)
{
    if (system_file::same(from, to)) {
        return CaptureError{CaptureError::Kind::Write, 0, std::strerror(EEXIST)};
    }
    const Filter filter(chosen);
    // One link type, as nearly always: classic pcap, which everything reads.
    std::vector<std::uint16_t> types;
    if (auto error =
            eachPacket(from, filter, stop, [&](const PacketView &packet, const Datagram &, const Chosen &, int) {
                if (std::find(types.begin(), types.end(), packet.linkType) == types.end()) {
                    types.push_back(packet.linkType);
                }
                return types.size() < 2;
            })) {
        return std::move(*error);
    }
    Writer out(to);
    std::uint64_t written = 0;
    std::optional<PcapWriter> plain;
    std::optional<PcapNgWriter> mixed;
    if (types.size() > 1) {
        mixed.emplace(out);
    } else {
        plain.emplace(out, types.empty() ? std::uint16_t{1} : types.front());
    }
    if (auto error =
            eachPacket(from, filter, stop, [&](const PacketView &packet, const Datagram &, const Chosen &, int) {
                if (plain) {
                    plain->packet(packet);
                } else {
                    mixed->packet(packet);
                }
                ++written;
                return !out.failed();
            })) {
        return std::move(*error);
    }
    if (auto error = out.commit()) {
        return std::move(*error);
    }
    return written;
}

std::string wiresharkFilter(std::span<const ConnectionChoice> chosen)
{
    std::string filter;
    for (const ConnectionChoice &choice : chosen) {
        const char *ip = choice.client.family == 6 ? "ipv6.addr" : "ip.addr";
        if (!filter.empty()) {
            filter += " || ";
        }
        filter += std::string("(") + ip + "==" + choice.client.host() + " && " + ip + "==" + choice.server.host() +
                  " && tcp.port==" + std::to_string(choice.client.port) +
                  " && tcp.port==" + std::to_string(choice.server.port);
        if (choice.firstFrame > 1 || choice.lastFrame != ~0ULL) {
            filter += " && frame.number>=" + std::to_string(choice.firstFrame);
            if (choice.lastFrame != ~0ULL) {
                filter += " && frame.number<=" + std::to_string(choice.lastFrame);
            }
        }
        filter += ')';
    }
    return filter;
}

}  // namespace resetscope::probes::capture
