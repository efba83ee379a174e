// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/packet_watch.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include <arpa/inet.h>
#include <net/ethernet.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::campaign {

namespace {

std::string text(int family, const unsigned char *address)
{
    std::array<char, INET6_ADDRSTRLEN> words{};
    ::inet_ntop(family, address, words.data(), words.size());
    return words.data();
}

std::string protocolName(unsigned number)
{
    switch (number) {
    case IPPROTO_TCP:
        return "tcp";
    case IPPROTO_UDP:
        return "udp";
    case IPPROTO_ICMP:
    case IPPROTO_ICMPV6:
        return "icmp";
    default:
        return std::to_string(number);
    }
}

/// Neighbours and groups are the kernel's own business (RFC 4861, RFC 3810, RFC 3376).
bool isKernelTalk(const unsigned char *packet, std::size_t size, bool six)
{
    if (!six) {
        return size >= 20 && packet[9] == IPPROTO_IGMP;
    }
    return size >= 24 && packet[24] == 0xff && (packet[6] == IPPROTO_ICMPV6 || packet[6] == 0);
}

/// Whom a packet goes to; empty: it tells nobody anything.
std::string receiver(unsigned ethernet, const unsigned char *packet, std::size_t size)
{
    if (ethernet == ETHERTYPE_IP && size >= 20 && !isKernelTalk(packet, size, false)) {
        return text(AF_INET, packet + 16) + " " + protocolName(packet[9]);
    }
    if (ethernet == ETHERTYPE_IPV6 && size >= 40 && !isKernelTalk(packet, size, true)) {
        return text(AF_INET6, packet + 24) + " " + protocolName(packet[6]);
    }
    return {};
}

}  // namespace

PacketWatch::PacketWatch() : m_fd(::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, htons(ETH_P_ALL)))
{
    const int room = 32 << 20;
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room);
    m_thread = std::thread([this] { watch(); });
}

PacketWatch::~PacketWatch()
{
    m_stop = true;
    m_thread.join();
    ::close(m_fd);
}

void PacketWatch::read(int timeout_ms)
{
    pollfd waiting{m_fd, POLLIN, 0};
    while (::poll(&waiting, 1, timeout_ms) > 0) {
        std::array<unsigned char, 256> packet{};
        sockaddr_ll from{};
        socklen_t length = sizeof from;
        const ssize_t n =
            ::recvfrom(m_fd, packet.data(), packet.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&from), &length);
        // On loopback each packet is seen twice; as it leaves is enough.
        if (n > 0 && from.sll_pkttype == PACKET_OUTGOING) {
            const std::string whom = receiver(ntohs(from.sll_protocol), packet.data(), static_cast<std::size_t>(n));
            if (!whom.empty()) {
                const std::scoped_lock lock(m_mutex);
                ++m_sent[whom];
            }
        }
        timeout_ms = 0;
    }
}

void PacketWatch::watch()
{
    while (!m_stop) {
        read(50);
    }
}

std::map<std::string, int> PacketWatch::take()
{
    // What has been sent is queued already; the thread needs a moment for it.
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_sent, {});
}

NameServer::NameServer(const std::string &address, const std::string &answer)
    : m_fd(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(53);
    ::inet_pton(AF_INET, address.c_str(), &where.sin_addr);
    ::bind(m_fd, reinterpret_cast<const sockaddr *>(&where), sizeof where);
    ::inet_pton(AF_INET, answer.c_str(), &m_answer);
    m_thread = std::thread([this] { serve(); });
}

NameServer::~NameServer()
{
    m_stop = true;
    m_thread.join();
    ::close(m_fd);
}

void NameServer::serve()
{
    while (!m_stop) {
        pollfd waiting{m_fd, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0) {
            continue;
        }
        std::array<char, 512> bytes{};
        sockaddr_in from{};
        socklen_t length = sizeof from;
        const ssize_t n = ::recvfrom(m_fd, bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr *>(&from), &length);
        if (n < 17) {
            continue;
        }
        // RFC 1035, 4.1: a header of 12 bytes, then labels up to an empty one, type and class.
        std::string name;
        std::size_t at = 12;
        const auto size = static_cast<std::size_t>(n);
        while (at < size && bytes[at] != 0) {
            const auto label = static_cast<std::size_t>(static_cast<unsigned char>(bytes[at]));
            name.append(bytes.data() + at + 1, std::min(label, size - at - 1)).push_back('.');
            at += 1 + label;
        }
        if (at + 5 > size) {
            continue;
        }
        const bool forAddress = bytes[at + 2] == 1;
        std::string reply(bytes.data(), at + 5);
        reply[2] = static_cast<char>(0x81);
        reply[3] = static_cast<char>(0x80);
        reply[6] = 0;
        reply[7] = forAddress ? 1 : 0;
        std::fill(reply.begin() + 8, reply.begin() + 12, '\0');
        if (forAddress) {
            reply += std::string("\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x05\x00\x04", 12);
            reply.append(reinterpret_cast<const char *>(&m_answer), 4);
        }
        ::sendto(m_fd, reply.data(), reply.size(), 0, reinterpret_cast<const sockaddr *>(&from), length);
        const std::scoped_lock lock(m_mutex);
        m_questions.push_back(name);
    }
}

std::vector<std::string> NameServer::takeQuestions()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_questions, {});
}

}  // namespace resetscope::campaign
