// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic_maker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace resetscope::test {

namespace {

constexpr std::uint8_t kFin = 1;
constexpr std::uint8_t kSyn = 2;
constexpr std::uint8_t kRst = 4;
constexpr std::uint8_t kPsh = 8;
constexpr std::uint8_t kAck = 16;

constexpr double kMicro = 1e-6;
constexpr double kMilli = 1e-3;

constexpr std::string_view kGet = "GET /status HTTP/1.1\r\nHost: app.example\r\n\r\n";
constexpr std::string_view kOk = "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n";
constexpr std::string_view kHello("\x16\x03\x01\x01\x20\x01\x00\x01\x1c\x03\x03", 11);
constexpr std::string_view kServerHello("\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03", 11);
constexpr std::string_view kRecord("\x17\x03\x03\x01\x00", 5);
constexpr std::string_view kAlert("\x15\x03\x03\x00\x02\x02\x30", 7);

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    std::uint64_t raw() { return m_engine(); }
    std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(m_engine() % n); }
    double unit() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// Evenly spread over orders of magnitude.
    double scale(double low, double high) { return low * std::pow(high / low, unit()); }
    bool chance(double p) { return unit() < p; }

private:
    std::mt19937_64 m_engine;
};

enum class Ids { Zero, PerConnection, Global, Random };

/// One machine.
struct Host {
    std::uint32_t address = 0;
    std::uint8_t ttl = 64;  ///< as it arrives at the place of the capture
    std::uint8_t start = 64;
    Ids ids = Ids::PerConnection;
    bool timestamps = true;
    bool windowInReset = true;  ///< active resets carry a window and the options (Linux); otherwise 0 and none
    std::uint16_t global = 0;
    double way_s = 0;  ///< one way between the machine and the place of the capture
};

class Talk {
public:
    Talk(Traffic &out, Dice &dice, Host &client, Host &server, std::uint16_t clientPort, std::uint16_t serverPort,
         bool six, double start_s)
        : m_out(out), m_dice(dice), m_t(start_s)
    {
        m_side[0] = {&client, six ? v6(client.address, clientPort) : v4(client.address, clientPort)};
        m_side[1] = {&server, six ? v6(server.address, serverPort) : v4(server.address, serverPort)};
        for (Side &side : m_side) {
            side.seq = static_cast<std::uint32_t>(dice.raw());
            side.id = static_cast<std::uint16_t>(dice.raw());
            side.clock = static_cast<std::uint32_t>(dice.raw());
            side.window = static_cast<std::uint16_t>(500 + dice.below(64000));
            side.ttl = side.host->ttl;
        }
        m_start = start_s;
    }

    struct Side {
        Host *host = nullptr;
        Endpoint end;
        std::uint32_t seq = 0;
        std::uint32_t clock = 0;
        std::uint16_t id = 0;
        std::uint16_t window = 0;
        std::uint8_t ttl = 64;
    };
    Side &client() { return m_side[0]; }
    Side &server() { return m_side[1]; }
    double &now() { return m_t; }
    /// Both ways between the place of the capture and that end, with the time a kernel takes.
    double trip(int side)
    {
        return 2 * m_side[static_cast<std::size_t>(side)].host->way_s * m_dice.between(1.0, 1.15) +
               m_dice.scale(15 * kMicro, 150 * kMicro);
    }

    Wire &send(int from, std::uint8_t flags, std::uint32_t payload = 0, std::string_view text = {})
    {
        Side &own = m_side[static_cast<std::size_t>(from)];
        const Side &peer = m_side[static_cast<std::size_t>(from ^ 1)];
        Wire wire = blank(from);
        wire.flags = flags;
        wire.seq = own.seq;
        wire.ack = (flags & kAck) != 0 ? peer.seq : 0;
        wire.payload = payload;
        wire.text = text;
        wire.ipId = nextId(own);
        wire.window = own.window;
        wire.timestamps = own.host->timestamps && m_stamps;
        wire.tsValue = own.clock + static_cast<std::uint32_t>((m_t - m_start) * 1000);
        own.seq += payload + ((flags & (kSyn | kFin)) != 0 ? 1U : 0U);
        m_out.wires.push_back(wire);
        return m_out.wires.back();
    }

    void handshake()
    {
        m_stamps = m_side[0].host->timestamps && m_side[1].host->timestamps;
        send(0, kSyn);
        m_t += trip(1);
        send(1, kSyn | kAck);
        m_t += trip(0);
        send(0, kAck);
        m_t += m_dice.scale(20 * kMicro, 2 * kMilli);
    }
    void request(std::uint32_t size, std::string_view text) { send(0, kPsh | kAck, size, text); }
    /// The server acknowledges and answers after a while.
    void answer(std::uint32_t size, std::string_view text, double think_s)
    {
        m_t += trip(1);
        if (think_s > 0.04 || m_dice.chance(0.5)) {
            send(1, kAck);
            m_t += think_s;
        }
        std::uint32_t left = size;
        bool first = true;
        while (left > 0) {
            const std::uint32_t piece = std::min<std::uint32_t>(left, 1448);
            send(1, left == piece ? kPsh | kAck : kAck, piece, first ? text : std::string_view());
            left -= piece;
            first = false;
            m_t += 12 * kMicro;
        }
        m_t += trip(0);
        send(0, kAck);
    }
    void exchange(bool tls)
    {
        request(80 + m_dice.below(600), tls ? kRecord : kGet);
        answer(200 + m_dice.below(4000), tls ? kRecord : kOk, m_dice.scale(kMilli / 5, 0.3));
        m_t += m_dice.scale(kMilli / 10, 50 * kMilli);
    }
    void tlsHello()
    {
        request(293, kHello);
        answer(2600, kServerHello, kMilli);
        request(80, std::string_view("\x14\x03\x03\x00\x01\x01\x17\x03\x03\x00\x35", 11));
        m_t += trip(1);
        send(1, kPsh | kAck, 255, kRecord);
        m_t += trip(0);
    }
    void orderlyEnd(int first)
    {
        send(first, kFin | kAck);
        m_t += trip(first ^ 1);
        send(first ^ 1, kFin | kAck);
        m_t += trip(first);
        send(first, kAck);
    }
    void quiet(double seconds) { m_t += seconds; }

    /// close() with unread data, or an abort: the socket is still known to the kernel.
    Wire &activeReset(int from, const char *kind)
    {
        Side &own = m_side[static_cast<std::size_t>(from)];
        Wire &wire = send(from, kRst | kAck);
        if (!own.host->windowInReset) {
            wire.window = 0;
            wire.timestamps = false;
        }
        mark(wire, from, from == 0 ? Origin::Client : Origin::Server, kind);
        return wire;
    }
    /// The kernel answers a packet for a connection that it does not have.
    Wire &passiveReset(int from, const char *kind, std::uint32_t number)
    {
        Side &own = m_side[static_cast<std::size_t>(from)];
        Wire wire = blank(from);
        wire.flags = kRst;
        wire.seq = number;
        wire.window = 0;
        wire.ipId = own.host->ids == Ids::Global || own.host->ids == Ids::Random ? nextId(own) : std::uint16_t{0};
        m_out.wires.push_back(wire);
        mark(m_out.wires.back(), from, from == 0 ? Origin::Client : Origin::Server, kind);
        return m_out.wires.back();
    }
    Wire &passiveReset(int from, const char *kind)
    {
        return passiveReset(from, kind, m_side[static_cast<std::size_t>(from)].seq);
    }
    /// Answer to a SYN.
    Wire &refusal(const char *kind)
    {
        Wire wire = blank(1);
        wire.flags = kRst | kAck;
        wire.seq = 0;
        wire.ack = m_side[0].seq;
        wire.window = 0;
        wire.ipId = m_side[1].host->ids == Ids::Global || m_side[1].host->ids == Ids::Random ? nextId(m_side[1])
                                                                                             : std::uint16_t{0};
        m_out.wires.push_back(wire);
        mark(m_out.wires.back(), 1, Origin::Server, kind);
        m_out.truths.back().baseline = false;
        return m_out.wires.back();
    }
    /// A box speaks in the name of that end.
    Wire &forged(int as, const char *kind, std::uint8_t flags, std::uint8_t ttl)
    {
        const Side &own = m_side[static_cast<std::size_t>(as)];
        const Side &peer = m_side[static_cast<std::size_t>(as ^ 1)];
        Wire wire = blank(as);
        wire.flags = flags;
        wire.seq = own.seq;
        wire.ack = (flags & kAck) != 0 ? peer.seq : 0;
        wire.ttl = ttl;
        wire.window = 0;
        wire.ipId = 0;
        m_out.wires.push_back(wire);
        mark(m_out.wires.back(), as, Origin::Path, kind);
        return m_out.wires.back();
    }
    Truth &truth() { return m_out.truths.back(); }

private:
    Wire blank(int from)
    {
        const Side &own = m_side[static_cast<std::size_t>(from)];
        Wire wire;
        wire.time_ns = static_cast<std::int64_t>(m_t * 1e9);
        wire.from = own.end;
        wire.to = m_side[static_cast<std::size_t>(from ^ 1)].end;
        wire.ttl = own.ttl;
        return wire;
    }
    std::uint16_t nextId(Side &own)
    {
        switch (own.host->ids) {
        case Ids::Zero:
            return 0;
        case Ids::PerConnection:
            return ++own.id;
        case Ids::Global:
            own.host->global = static_cast<std::uint16_t>(own.host->global + 1 + m_dice.below(6));
            return own.host->global;
        case Ids::Random:
            break;
        }
        return static_cast<std::uint16_t>(m_dice.raw());
    }
    void mark(Wire &wire, int from, Origin origin, const char *kind)
    {
        wire.truth = static_cast<std::uint32_t>(m_out.truths.size());
        Truth truth;
        truth.origin = origin;
        truth.fromClient = from == 0;
        truth.kind = kind;
        truth.followUp = m_marked[static_cast<std::size_t>(from)] == origin;
        m_marked[static_cast<std::size_t>(from)] = origin;
        m_out.truths.push_back(truth);
    }

    Traffic &m_out;
    Dice &m_dice;
    double m_t;
    double m_start = 0;
    bool m_stamps = true;
    std::array<Side, 2> m_side;
    std::array<Origin, 2> m_marked{};
};

class World {
public:
    explicit World(const TrafficPlan &plan) : m_plan(plan), m_dice(plan.seed)
    {
        const int hosts = std::max(4, plan.connections / 40);
        const double near = m_dice.chance(0.5) ? 40 * kMicro : 400 * kMicro;
        for (int i = 0; i < hosts; ++i) {
            const double far = m_dice.scale(0.3 * kMilli, 60 * kMilli);
            const std::uint32_t few = m_dice.below(3);
            const std::uint32_t many = 1 + m_dice.below(24);
            const auto n = static_cast<std::uint32_t>(i);
            m_clients.push_back(host(0x0a000002U + n, plan.atServer ? far : near, plan.atServer ? many : few));
            m_servers.push_back(host(0xcb007100U + n, plan.atServer ? near : far, plan.atServer ? few : many));
        }
    }

    Traffic make()
    {
        for (int i = 0; i < m_plan.connections; ++i) {
            const double kind = m_dice.unit();
            Talk talk = open();
            if (kind < m_plan.pathShare) {
                pathScene(talk);
            } else if (kind < m_plan.pathShare + m_plan.endpointShare) {
                endpointScene(talk);
            } else {
                plainScene(talk);
            }
        }
        std::stable_sort(m_out.wires.begin(), m_out.wires.end(),
                         [](const Wire &a, const Wire &b) { return a.time_ns < b.time_ns; });
        return std::move(m_out);
    }

private:
    Host host(std::uint32_t address, double way_s, std::uint32_t hops)
    {
        Host h;
        h.address = address;
        const double stack = m_dice.unit();
        if (stack < 0.65) {  // Linux
            h.ids = m_dice.chance(0.5) ? Ids::PerConnection : Ids::Zero;
        } else if (stack < 0.85) {  // Windows
            h.start = 128;
            h.ids = Ids::Global;
            h.timestamps = false;
            h.windowInReset = false;
        } else if (stack < 0.93) {  // BSD kin
            h.ids = Ids::Random;
        } else {  // proxies and other boxes that are an end themselves
            h.start = 255;
            h.ids = m_dice.chance(0.5) ? Ids::Global : Ids::Random;
            h.windowInReset = false;
        }
        h.ttl = static_cast<std::uint8_t>(h.start - hops);
        h.way_s = way_s;
        h.global = static_cast<std::uint16_t>(m_dice.raw());
        return h;
    }

    Talk open()
    {
        // Some services are busy, most are not.
        const double unit = m_dice.unit();
        Host &client = m_clients[m_dice.below(static_cast<std::uint32_t>(m_clients.size()))];
        Host &server = m_servers[static_cast<std::size_t>(unit * unit * static_cast<double>(m_servers.size()))];
        m_port = m_port >= 60999 ? 20000 : m_port + 1;
        const bool six = m_plan.ipv6 && m_dice.chance(0.25);
        static constexpr std::array<std::uint16_t, 4> kPorts{80, 443, 5432, 8080};
        return {m_out,
                m_dice,
                client,
                server,
                static_cast<std::uint16_t>(m_port),
                kPorts[m_dice.below(4)],
                six,
                1.7e9 + m_dice.between(0, m_plan.span_s)};
    }

    bool begin(Talk &talk, int exchanges)
    {
        const bool tls = talk.server().end.port == 443;
        talk.handshake();
        if (exchanges > 0 && tls) {
            talk.tlsHello();
        }
        for (int i = 0; i < exchanges; ++i) {
            talk.exchange(tls);
        }
        return tls;
    }

    void plainScene(Talk &talk)
    {
        const bool tls = begin(talk, 1 + static_cast<int>(m_dice.below(3)));
        if (m_plan.bulkPackets > 0) {
            const auto packets = static_cast<int>(m_plan.bulkPackets * m_dice.scale(0.2, 3.0));
            for (int i = 0; i < packets; i += 4) {
                talk.request(200, tls ? kRecord : kGet);
                talk.answer(3 * 1448, tls ? kRecord : kOk, kMilli);
                talk.now() += kMilli;
            }
        }
        if (m_dice.chance(0.2)) {
            routeChange(talk);
            talk.exchange(tls);
        }
        if (m_dice.chance(0.9)) {
            talk.orderlyEnd(static_cast<int>(m_dice.below(2)));
        }
    }

    /// The way from the server becomes a little longer or shorter.
    void routeChange(Talk &talk)
    {
        talk.quiet(m_dice.scale(1, 300));
        auto &ttl = talk.server().ttl;
        ttl = static_cast<std::uint8_t>(ttl + (m_dice.chance(0.5) ? 1 : -1));
    }

    void endpointScene(Talk &talk)
    {
        switch (m_dice.below(16)) {
        case 0:  // nothing listens there
            talk.send(0, kSyn);
            talk.now() += talk.trip(1);
            talk.refusal("refused");
            return;
        case 1: {  // the server process dies with the request unread
            begin(talk, static_cast<int>(m_dice.below(3)));
            talk.request(500, kGet);
            talk.now() += talk.trip(1) + m_dice.scale(kMilli / 10, 1);
            talk.activeReset(1, "crash");
            return;
        }
        case 2:  // kept connection closed, then used again
            begin(talk, 1);
            talk.quiet(m_dice.scale(1, 90));
            talk.send(1, kFin | kAck);
            talk.now() += talk.trip(0);
            talk.send(0, kAck);
            talk.quiet(m_dice.scale(0.5, 5));
            talk.request(300, kGet);
            talk.now() += talk.trip(1);
            talk.passiveReset(1, "reuse");
            return;
        case 3: {  // an idle timer of the server's own kind
            begin(talk, 1);
            talk.quiet(m_dice.scale(3, 600));
            talk.activeReset(1, "idle-server");
            return;
        }
        case 4: {  // the server lost the connection (restart); the next message is answered by its kernel
            begin(talk, 1);
            talk.quiet(m_dice.scale(5, 900));
            talk.request(300, kGet);
            talk.now() += talk.trip(1);
            talk.passiveReset(1, "restarted");
            return;
        }
        case 5: {  // the client leaves while the answer streams, and its kernel answers what is on the way
            begin(talk, 1);
            talk.request(300, kGet);
            talk.answer(14480, kOk, kMilli);
            talk.activeReset(0, "client-abort");
            const std::uint32_t number = talk.client().seq;
            for (std::uint32_t i = 0; i < 1 + m_dice.below(5); ++i) {
                talk.now() += 100 * kMicro;
                talk.send(1, kAck, 1448);
                talk.now() += talk.trip(0);
                talk.passiveReset(0, "client-abort-late", number);
            }
            return;
        }
        case 6:  // done, and left without ceremony
            begin(talk, 1 + static_cast<int>(m_dice.below(3)));
            talk.activeReset(0, "client-done");
            return;
        case 7:  // scanners and losers of a race between addresses
            talk.send(0, kSyn);
            talk.now() += talk.trip(1);
            talk.send(1, kSyn | kAck);
            talk.now() += talk.trip(0);
            talk.passiveReset(0, "scan");
            return;
        case 8:  // closed by the client, the server goes on for a moment
            begin(talk, 1);
            talk.send(0, kFin | kAck);
            talk.now() += talk.trip(1);
            talk.send(1, kPsh | kAck, 700);
            talk.now() += talk.trip(0);
            talk.passiveReset(0, "after-fin");
            return;
        case 9: {  // a too large upload: the server stops reading; what is on the way gets more resets
            begin(talk, 0);
            talk.request(1448, "POST /upload HTTP/1.1\r\nHost: app.example\r\nContent-Length: 900000\r\n\r\n");
            for (int i = 0; i < 40; ++i) {
                talk.send(0, kAck, 1448);
                talk.now() += 12 * kMicro;
            }
            talk.now() += talk.trip(1);
            talk.send(1, kPsh | kAck, 300, "HTTP/1.1 413 Request Entity Too Large\r\nConnection: close\r\n\r\n");
            talk.activeReset(1, "upload");
            const std::uint32_t number = talk.server().seq;
            for (int i = 0; i < 3; ++i) {
                talk.now() += 30 * kMicro;
                talk.passiveReset(1, "upload-late", number);
            }
            return;
        }
        case 10: {  // the server's route changed by a hop meanwhile
            begin(talk, 2);
            talk.quiet(m_dice.scale(30, 2000));
            auto &ttl = talk.server().ttl;
            ttl = static_cast<std::uint8_t>(ttl + (m_dice.chance(0.5) ? 1 : -1));
            if (m_dice.chance(0.7)) {
                talk.request(200, kGet);
                talk.now() += talk.trip(1);
            }
            talk.activeReset(1, "route-changed");
            return;
        }
        case 11: {  // several ways at once
            const std::uint8_t usual = talk.server().ttl;
            talk.handshake();
            for (int i = 0; i < 4; ++i) {
                talk.server().ttl = static_cast<std::uint8_t>(usual - m_dice.below(3));
                talk.exchange(false);
            }
            talk.server().ttl = static_cast<std::uint8_t>(usual - m_dice.below(3));
            talk.request(200, kGet);
            talk.now() += talk.trip(1);
            talk.activeReset(1, "many-ways");
            return;
        }
        case 12: {  // a TLS client that does not like the certificate
            talk.handshake();
            talk.request(293, kHello);
            talk.answer(2600, kServerHello, kMilli);
            talk.send(0, kPsh | kAck, 7, kAlert);
            talk.activeReset(0, "tls-alert");
            return;
        }
        case 13: {  // many requests one after another, then the server's accept queue or worker is gone
            talk.handshake();
            talk.now() += m_dice.scale(kMilli, 0.1);
            talk.activeReset(1, "accept-and-reset");
            return;
        }
        case 14: {  // the reset is lost and sent again as an answer to the repeated request
            begin(talk, 1);
            talk.request(300, kGet);
            talk.now() += talk.trip(1);
            talk.passiveReset(1, "repeated");
            const std::uint32_t back = talk.client().seq;
            talk.now() += 0.2;
            talk.client().seq = back - 300;
            talk.request(300, kGet);
            talk.now() += talk.trip(1);
            talk.passiveReset(1, "repeated");
            return;
        }
        default: {  // data and the reset overtake each other on the way
            begin(talk, 1);
            talk.request(300, kGet);
            talk.now() += talk.trip(1);
            talk.server().seq += 1448;
            talk.activeReset(1, "overtaken");
            talk.now() += m_dice.scale(kMicro, 200 * kMicro);
            talk.server().seq -= 1448;
            talk.send(1, kPsh | kAck, 1448, kOk);
            return;
        }
        }
    }

    /// A TTL that a box between the place of the capture and that end would have, other than the end's.
    std::uint8_t boxTtl(const Talk::Side &end, double where)
    {
        const int hops = end.host->start - end.host->ttl;
        const int own = std::min(hops - 1, static_cast<int>(where * hops));
        const int start = m_dice.chance(0.6) ? 64 : m_dice.chance(0.5) ? 128 : 255;
        int ttl = start - std::max(own, 0);
        if (ttl == end.ttl) {
            ttl -= 2;
        }
        return static_cast<std::uint8_t>(ttl);
    }

    /// Beside the server only what a box says in the name of the client passes.
    void pathSceneAtServer(Talk &talk)
    {
        const double where = m_dice.between(0.1, 0.95);
        const std::uint8_t ttl = boxTtl(talk.client(), where);
        switch (m_dice.below(4)) {
        case 0:  // after the request, in its slipstream; the server's answer is dropped
            begin(talk, static_cast<int>(m_dice.below(2)));
            talk.request(400, kGet);
            talk.now() += m_dice.scale(20 * kMicro, kMilli);
            talk.forged(0, "inline-as-client", m_dice.chance(0.5) ? kRst : kRst | kAck, ttl);
            return;
        case 1: {  // provoked by the answer
            begin(talk, 1);
            talk.request(400, kGet);
            talk.now() += talk.trip(1);
            talk.send(1, kPsh | kAck, 900, kOk);
            talk.now() += 2 * talk.client().host->way_s * where + 50 * kMicro;
            talk.forged(0, "answer-as-client", kRst | kAck, ttl);
            return;
        }
        case 2:  // only listens: the client knows nothing of it and acknowledges the answer
            begin(talk, 1);
            talk.request(400, kGet);
            talk.now() += m_dice.scale(20 * kMicro, kMilli);
            talk.forged(0, "listener-as-client", kRst | kAck, ttl);
            talk.now() += talk.trip(0);
            talk.request(1, kRecord);
            talk.now() += talk.trip(1);
            talk.passiveReset(1, "server-after-forgery");
            return;
        default:  // the idle timer of a box
            begin(talk, 1);
            talk.quiet(m_dice.scale(5, 900));
            talk.forged(0, "idle-as-client", kRst | kAck, ttl);
            return;
        }
    }

    void pathScene(Talk &talk)
    {
        if (m_plan.atServer) {
            return pathSceneAtServer(talk);
        }
        const double where = m_dice.between(0.1, 0.95);
        const std::uint8_t ttl = boxTtl(talk.server(), where);
        const double trip = 2 * talk.server().host->way_s * where + m_dice.scale(20 * kMicro, 300 * kMicro);
        switch (m_dice.below(8)) {
        case 0:  // a firewall that drops and resets both ends
            begin(talk, static_cast<int>(m_dice.below(2)));
            talk.request(400, kGet);
            talk.now() += trip;
            talk.forged(1, "inline", kRst | kAck, ttl);
            return;
        case 1: {  // one that only listens: the true answer follows
            begin(talk, static_cast<int>(m_dice.below(2)));
            talk.request(400, kGet);
            talk.now() += trip;
            talk.forged(1, "listener", kRst, ttl);
            talk.now() += std::max(0.0, talk.trip(1) - trip);
            talk.send(1, kAck);
            talk.now() += 2 * kMilli;
            talk.send(1, kPsh | kAck, 900, kOk);
            talk.now() += talk.trip(0);
            talk.passiveReset(0, "client-after-forgery", talk.client().seq);
            return;
        }
        case 2: {  // volleys with guesses further ahead
            begin(talk, 0);
            talk.request(400, kGet);
            talk.now() += trip;
            const std::uint32_t number = talk.server().seq;
            talk.forged(1, "volley", kRst, ttl);
            for (const std::uint32_t ahead : {0U, 1460U, 4380U}) {
                talk.now() += 20 * kMicro;
                Wire &wire = talk.forged(1, "volley", kRst | kAck, static_cast<std::uint8_t>(ttl - m_dice.below(3)));
                wire.seq = number + ahead;
                wire.window = static_cast<std::uint16_t>(m_dice.raw());
                wire.ipId = static_cast<std::uint16_t>(m_dice.raw());
            }
            return;
        }
        case 3: {  // forgot an idle connection and says so
            begin(talk, 1 + static_cast<int>(m_dice.below(2)));
            talk.quiet(m_dice.scale(5, 900));
            talk.request(300, kGet);
            talk.now() += trip;
            talk.forged(1, "idle-box", m_dice.chance(0.5) ? kRst : kRst | kAck, ttl);
            return;
        }
        case 4: {  // ends idle connections by itself
            begin(talk, 1);
            talk.quiet(m_dice.scale(5, 900));
            talk.forged(1, "idle-spontaneous", kRst | kAck, ttl);
            return;
        }
        case 5: {  // refuses for a host that answers otherwise (another connection of it was seen)
            {
                Talk good = sibling(talk);
                begin(good, 1);
                good.orderlyEnd(0);
                talk.now() = good.now() + 0.1;
            }
            talk.send(0, kSyn);
            talk.now() += trip;
            Wire &wire = talk.forged(1, "reject", kRst | kAck, ttl);
            wire.seq = 0;
            return;
        }
        case 6: {  // looks like the server, but is nearer or does not hold back the true answer
            begin(talk, 1);
            talk.request(400, kGet);
            const bool near = m_dice.chance(0.5);
            talk.now() += near ? trip * 0.5 : trip;
            Wire &wire = talk.forged(1, "imitation", kRst | kAck, talk.server().ttl);
            wire.ipId = static_cast<std::uint16_t>(m_dice.raw());
            wire.window = talk.server().window;
            talk.truth().imitates = true;
            if (!near || m_dice.chance(0.7)) {
                talk.now() += std::max(0.0, talk.trip(1) - trip) + 3 * kMilli;
                talk.send(1, kAck);
                talk.now() += kMilli;
                talk.send(1, kPsh | kAck, 900, kOk);
            }
            return;
        }
        default: {  // far from the server as seen from here: resets in the name of the client
            begin(talk, 1);
            talk.request(400, kGet);
            talk.now() += trip;
            talk.forged(0, "as-client", kRst | kAck, static_cast<std::uint8_t>(255 - m_dice.below(8)));
            return;
        }
        }
    }

    Talk sibling(Talk &talk)
    {
        m_port = m_port >= 60999 ? 20000 : m_port + 1;
        return {m_out,
                m_dice,
                *talk.client().host,
                *talk.server().host,
                static_cast<std::uint16_t>(m_port),
                talk.server().end.port,
                talk.server().end.family == 6,
                talk.now()};
    }

    TrafficPlan m_plan;
    Dice m_dice;
    std::vector<Host> m_clients;
    std::vector<Host> m_servers;
    Traffic m_out;
    std::uint32_t m_port = 20000;
};

}  // namespace

Traffic makeTraffic(const TrafficPlan &plan)
{
    return World(plan).make();
}

}  // namespace resetscope::test
