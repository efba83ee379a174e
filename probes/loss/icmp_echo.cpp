// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/icmp_echo.h"

#include "probes/net/private_network.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <set>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::probes {
namespace {

constexpr Seconds kPatience{1.0};  // for the last answer
constexpr unsigned char kEcho4 = 8;
constexpr unsigned char kReply4 = 0;
constexpr unsigned char kEcho6 = 128;
constexpr unsigned char kReply6 = 129;
constexpr std::size_t kHeader = 8;
constexpr std::size_t kSize = 64;

struct PingSocket {
    PingSocket(bool v6, const std::string &address)
        : fd(openSocketFor(address, v6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC,
                           v6 ? static_cast<int>(IPPROTO_ICMPV6) : static_cast<int>(IPPROTO_ICMP)))
    {
    }
    PingSocket(const PingSocket &) = delete;
    PingSocket &operator=(const PingSocket &) = delete;
    ~PingSocket()
    {
        if (fd >= 0) {
            ::close(fd);
        }
    }
    int fd;
};

bool connectTo(int fd, const asio::ip::address &address)
{
    if (address.is_v6()) {
        sockaddr_in6 peer{};
        peer.sin6_family = AF_INET6;
        const auto bytes = address.to_v6().to_bytes();
        std::memcpy(&peer.sin6_addr, bytes.data(), bytes.size());
        peer.sin6_scope_id = static_cast<std::uint32_t>(address.to_v6().scope_id());
        return connect(fd, reinterpret_cast<const sockaddr *>(&peer), sizeof peer) == 0;
    }
    sockaddr_in peer{};
    peer.sin_family = AF_INET;
    peer.sin_addr.s_addr = htonl(address.to_v4().to_uint());
    return connect(fd, reinterpret_cast<const sockaddr *>(&peer), sizeof peer) == 0;
}

/// The kernel fills in identifier and checksum.
bool sendEcho(int fd, bool v6, std::uint16_t number)
{
    std::array<unsigned char, kSize> packet{};
    packet[0] = v6 ? kEcho6 : kEcho4;
    packet[6] = static_cast<unsigned char>(number >> 8U);
    packet[7] = static_cast<unsigned char>(number & 0xffU);
    return send(fd, packet.data(), packet.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(packet.size());
}

void takeReplies(int fd, bool v6, std::set<std::uint16_t> &seen)
{
    std::array<unsigned char, 256> packet{};
    for (;;) {
        const ssize_t size = recv(fd, packet.data(), packet.size(), MSG_DONTWAIT);
        if (size < static_cast<ssize_t>(kHeader)) {
            return;
        }
        if (packet[0] == (v6 ? kReply6 : kReply4)) {
            seen.insert(static_cast<std::uint16_t>((packet[6] << 8U) | packet[7]));
        }
    }
}

/// Cut short: the last ones had no time to come back and do not count.
LossCount settled(const std::vector<TimePoint> &sentAt, const std::set<std::uint16_t> &seen)
{
    LossCount result;
    const TimePoint limit = Clock::now() - std::chrono::duration_cast<Clock::duration>(kPatience);
    for (std::size_t i = 0; i < sentAt.size(); ++i) {
        if (sentAt[i] <= limit) {
            result.add(1, seen.contains(static_cast<std::uint16_t>(i)) ? 0 : 1);
        }
    }
    return result;
}

}  // namespace

asio::awaitable<LossCount> icmpEcho(std::string address, int count, Seconds spacing, std::stop_token stop)
{
    LossCount result;
    boost::system::error_code ec;
    const auto peer = asio::ip::make_address(address, ec);
    if (ec) {
        co_return result;
    }
    const bool v6 = peer.is_v6();
    const PingSocket ping(v6, address);
    if (ping.fd < 0 || !connectTo(ping.fd, peer)) {
        co_return result;
    }
    std::set<std::uint16_t> seen;
    std::vector<TimePoint> sentAt(static_cast<std::size_t>(std::max(count, 0)), TimePoint::max());
    std::uint64_t sent = 0;
    const auto step = std::chrono::duration_cast<Clock::duration>(spacing);
    TimePoint next = Clock::now();
    for (int i = 0; i < count; ++i) {
        if (sendEcho(ping.fd, v6, static_cast<std::uint16_t>(i))) {
            ++sent;
            sentAt[static_cast<std::size_t>(i)] = Clock::now();
        }
        next += step;
        const bool going = co_await sleepUntil(next, stop);
        takeReplies(ping.fd, v6, seen);
        if (!going) {
            co_return settled(sentAt, seen);
        }
    }
    const TimePoint limit = Clock::now() + std::chrono::duration_cast<Clock::duration>(kPatience);
    while (seen.size() < sent && Clock::now() < limit) {
        const bool going = co_await sleepUntil(Clock::now() + step, stop);
        takeReplies(ping.fd, v6, seen);
        if (!going) {
            co_return settled(sentAt, seen);
        }
    }
    result.sent = sent;
    result.lost = sent - std::min<std::uint64_t>(sent, seen.size());
    co_return result;
}

}  // namespace resetscope::probes
