// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/middlebox.h"

#include <algorithm>
#include <utility>

namespace resetscope::probes::lab {

namespace {

constexpr std::size_t kMostFlows = 20000;
constexpr std::uint8_t kTimeExceeded = 11;
constexpr std::uint8_t kUnreachable = 3;
constexpr std::uint8_t kFragmentationNeeded = 4;

std::chrono::steady_clock::duration clockTime(double seconds)
{
    return std::chrono::duration_cast<std::chrono::steady_clock::duration>(std::chrono::duration<double>(seconds));
}

Middlebox::Side otherSide(Middlebox::Side side)
{
    return side == Middlebox::Side::Client ? Middlebox::Side::Server : Middlebox::Side::Client;
}

}  // namespace

Middlebox::Middlebox(WayRules rules, Deliver deliver)
    : m_rules(std::move(rules)), m_deliver(std::move(deliver)), m_chance(m_rules.seed)
{
}

void Middlebox::fromClient(Packet packet, TimePoint now)
{
    route(std::move(packet), now, Side::Server);
}

void Middlebox::fromServer(Packet packet, TimePoint now)
{
    route(std::move(packet), now, Side::Client);
}

void Middlebox::route(Packet packet, TimePoint now, Side towards)
{
    if (!isIpv4(packet)) {
        return;
    }
    int ttl = ttlOf(packet);
    const std::uint32_t service = towards == Side::Server ? destinationOf(packet) : sourceOf(packet);
    for (int step = 1; step <= m_rules.routers; ++step) {
        const int router = towards == Side::Server ? step : m_rules.routers + 1 - step;
        // Towards the client the device comes before the router it stands behind.
        const bool deviceFirst = towards == Side::Client && router == m_rules.deviceBehind;
        if (deviceFirst && service == m_rules.server && !deviceLetsPass(packet, now, towards)) {
            return;
        }
        if (--ttl <= 0) {
            expired(packet, router, now, towards);
            return;
        }
        if (router == m_rules.deviceBehind && service == m_rules.server) {
            if (m_rules.mtu > 0 && packet.size() > static_cast<std::size_t>(m_rules.mtu)) {
                if (m_rules.mtuTold && mayNotBeCut(packet)) {
                    const auto size = static_cast<std::uint16_t>(m_rules.mtu);
                    const auto address = m_rules.routerBase + static_cast<std::uint32_t>(router) - 1;
                    m_deliver(otherSide(towards), arrival(now, 1, otherSide(towards)),
                              makeRouterMessage(packet, address, 64, kUnreachable, kFragmentationNeeded, size));
                }
                return;
            }
            if (towards == Side::Server && !deviceLetsPass(packet, now, towards)) {
                return;
            }
        }
    }
    if (service == m_rules.server && lost(towards)) {
        return;
    }
    setTtl(packet, ttl);
    m_deliver(towards, arrival(now, 1, towards), std::move(packet));
}

bool Middlebox::deviceLetsPass(const Packet &packet, TimePoint now, Side towards)
{
    const auto segment = segmentOf(packet);
    if (!segment || (towards == Side::Server ? segment->toPort : segment->fromPort) != m_rules.port) {
        return true;
    }
    const bool opens = towards == Side::Server && segment->opens();
    if (opens && m_rules.dropsNew) {
        return false;
    }
    if (opens && m_rules.rejectsNew) {
        sayReset(*segment, now, towards, false);
        return false;
    }
    if (!knows(*segment, now, towards)) {
        if (m_rules.resetsUnknown && (segment->flags & Segment::kRst) == 0) {
            sayReset(*segment, now, towards, false);
        }
        return false;
    }
    const Key key = towards == Side::Server ? Key{segment->from, segment->fromPort, segment->toPort}
                                            : Key{segment->to, segment->toPort, segment->fromPort};
    Flow &flow = m_flows[key];
    if (flow.dead) {
        return false;
    }
    if (towards == Side::Client || segment->data.empty()) {
        return true;
    }
    const bool first = !std::exchange(flow.spoke, true);
    const bool chosen = m_rules.everyNth > 0 && first && flow.number % m_rules.everyNth == 0;
    const bool matches = !m_rules.trigger.empty() && segment->data.find(m_rules.trigger) != std::string_view::npos;
    if (!chosen && !matches) {
        return true;
    }
    if (m_rules.onlyWatches) {
        sayReset(*segment, now, towards, false);
        return true;
    }
    sayReset(*segment, now, towards, true);
    flow.dead = true;
    return false;
}

/// Keeps the device's table; false: it has no entry for a packet that opens nothing.
bool Middlebox::knows(const Segment &segment, TimePoint now, Side towards)
{
    const Key key = towards == Side::Server ? Key{segment.from, segment.fromPort, segment.toPort}
                                            : Key{segment.to, segment.toPort, segment.fromPort};
    auto found = m_flows.find(key);
    const bool forgets = m_rules.forgetAfter_s > 0;
    if (found != m_flows.end() && forgets && now - found->second.last > clockTime(m_rules.forgetAfter_s)) {
        m_flows.erase(found);
        found = m_flows.end();
    }
    if (towards == Side::Server && segment.opens()) {
        const bool again = found != m_flows.end() && !found->second.spoke && !found->second.dead;
        if (!again) {
            if (m_flows.size() > kMostFlows) {
                m_flows.clear();
            }
            found = m_flows.insert_or_assign(key, Flow{now, ++m_count, false, false}).first;
        }
    } else if (found == m_flows.end()) {
        if (forgets) {
            return false;
        }
        found = m_flows.insert_or_assign(key, Flow{now, ++m_count, false, false}).first;
    }
    found->second.last = now;
    return true;
}

/// Forged by the device: to who sent the segment, and to the other side when `both`.
void Middlebox::sayReset(const Segment &segment, TimePoint now, Side towards, bool both)
{
    const double fromClient = (m_rules.deviceBehind + 0.5) / (m_rules.routers + 1);
    const double there = towards == Side::Server ? fromClient : 1 - fromClient;
    const int toClient = m_rules.forgedTtl - m_rules.deviceBehind;
    const int toServer = m_rules.forgedTtl - (m_rules.routers - m_rules.deviceBehind);
    const Side back = otherSide(towards);
    m_deliver(back, now + clockTime(2 * there * m_rules.delay_s),
              resetBack(segment, back == Side::Client ? toClient : toServer));
    if (both) {
        m_deliver(towards, arrival(now, 1, towards),
                  resetForward(segment, towards == Side::Client ? toClient : toServer));
    }
}

void Middlebox::expired(const Packet &packet, int router, TimePoint now, Side towards)
{
    const int distance = towards == Side::Server ? router : m_rules.routers + 1 - router;
    const double there = static_cast<double>(distance) / (m_rules.routers + 1);
    const auto address = m_rules.routerBase + static_cast<std::uint32_t>(router) - 1;
    m_deliver(otherSide(towards), now + clockTime(2 * there * m_rules.delay_s),
              makeRouterMessage(packet, address, 64 - distance + 1, kTimeExceeded, 0, 0));
}

bool Middlebox::lost(Side towards)
{
    const double share = towards == Side::Server ? m_rules.lossUp : m_rules.lossDown;
    return share > 0 && std::uniform_real_distribution<double>(0, 1)(m_chance) < share;
}

Middlebox::TimePoint Middlebox::arrival(TimePoint now, double share, Side towards)
{
    double delay = m_rules.delay_s * share;
    if (m_rules.jitter_s > 0) {
        delay += std::uniform_real_distribution<double>(0, m_rules.jitter_s)(m_chance);
    }
    TimePoint &last = m_lastArrival[towards == Side::Client ? 0 : 1];
    last = std::max(last, now + clockTime(delay));
    return last;
}

}  // namespace resetscope::probes::lab
