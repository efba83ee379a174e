// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/packet.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <tuple>

namespace resetscope::probes::lab {

/// The way between client and server: some routers, and a device behind one of them that does what firewalls do.
struct WayRules {
    int routers = 3;
    int deviceBehind = 2;          ///< router, counted from the client; the device itself is not a router
    std::uint32_t routerBase = 0;  ///< address of router 1; the others follow
    std::uint32_t server = 0;      ///< the rules below are for this address alone
    std::uint16_t port = 0;        ///< and for this port
    double delay_s = 0.003;        ///< one way
    double jitter_s = 0;           ///< one way, at most; packets keep their order
    double lossUp = 0;             ///< share of packets lost, to the server
    double lossDown = 0;           ///< and to the client
    int mtu = 0;                   ///< of the line behind that router; 0: as everywhere
    bool mtuTold = false;          ///< and the router says so, as it should
    std::string trigger = {};      ///< a request that holds this is reset
    bool onlyWatches = false;      ///< the device cannot stop packets, only add forged ones
    int everyNth = 0;              ///< every nth connection is reset at its first data
    int forgedTtl = 64;            ///< with which a forged packet starts
    double forgetAfter_s = 0;      ///< silence after which a connection is unknown to the device
    bool resetsUnknown = false;    ///< answers packets of unknown connections with a reset; otherwise nothing
    bool rejectsNew = false;       ///< answers a SYN with a reset
    bool dropsNew = false;         ///< a SYN disappears
    std::uint64_t seed = 1;
};

/// Decides what becomes of each packet; pure, with the clock and the way out handed in.
class Middlebox {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    enum class Side { Client, Server };
    /// A packet that reaches that side at that time.
    using Deliver = std::function<void(Side, TimePoint, Packet)>;

    Middlebox(WayRules rules, Deliver deliver);
    void fromClient(Packet packet, TimePoint now);
    void fromServer(Packet packet, TimePoint now);

private:
    using Key = std::tuple<std::uint32_t, std::uint16_t, std::uint16_t>;  ///< client, its port, the server's port
    struct Flow {
        TimePoint last{};
        int number = 0;
        bool spoke = false;
        bool dead = false;
    };

    void route(Packet packet, TimePoint now, Side towards);
    bool deviceLetsPass(const Packet &packet, TimePoint now, Side towards);
    bool knows(const Segment &segment, TimePoint now, Side towards);
    void sayReset(const Segment &segment, TimePoint now, Side towards, bool both);
    void expired(const Packet &packet, int router, TimePoint now, Side towards);
    [[nodiscard]] bool lost(Side towards);
    [[nodiscard]] TimePoint arrival(TimePoint now, double share, Side towards);

    WayRules m_rules;
    Deliver m_deliver;
    std::map<Key, Flow> m_flows;
    int m_count = 0;
    std::mt19937_64 m_chance;
    TimePoint m_lastArrival[2]{};
};

}  // namespace resetscope::probes::lab
