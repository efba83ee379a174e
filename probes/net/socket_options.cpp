// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/socket_options.h"

#include "probes/net/private_network.h"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <linux/errqueue.h>
#include <linux/sockios.h>

namespace resetscope::probes::socketio {
namespace {

bool readInfo(int fd, tcp_info &info)
{
    socklen_t size = sizeof info;
    return fd >= 0 && getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) == 0;
}

bool setInt(int fd, int level, int option, int value)
{
    return setsockopt(fd, level, option, &value, sizeof value) == 0;
}

Step failed(int code)
{
    Step step;
    step.ec = error_code(code, boost::system::system_category());
    return step;
}

}  // namespace

TransportInfo transportInfo(int fd)
{
    TransportInfo result;
    tcp_info info{};
    if (!readInfo(fd, info)) {
        return result;
    }
    result.rtt_s = info.tcpi_rtt / 1e6;
    result.unacked = info.tcpi_unacked;
    result.retransmits = info.tcpi_retransmits;
    result.totalRetransmits = info.tcpi_total_retrans;
    result.probes = info.tcpi_probes;
    result.sinceLastAck_s = info.tcpi_last_ack_recv / 1e3;
    result.sndMss = info.tcpi_snd_mss;
    result.pmtu = info.tcpi_pmtu;
    int unsent = 0;
    if (ioctl(fd, SIOCOUTQ, &unsent) == 0 && unsent > 0) {
        result.unsentBytes = static_cast<std::uint32_t>(unsent);
    }
    return result;
}

long sinceLastAckMs(int fd)
{
    tcp_info info{};
    return readInfo(fd, info) ? static_cast<long>(info.tcpi_last_ack_recv) : -1;
}

bool startKeepalive(int fd, int probes)
{
    // SO_KEEPALIVE arms the timer with the system's two hours; TCP_KEEPIDLE, set last, arms it anew.
    return setInt(fd, IPPROTO_TCP, TCP_KEEPINTVL, 1) &&
           setInt(fd, IPPROTO_TCP, TCP_KEEPCNT, std::clamp(probes, 1, 127)) &&
           setInt(fd, SOL_SOCKET, SO_KEEPALIVE, 1) && setInt(fd, IPPROTO_TCP, TCP_KEEPIDLE, 1);
}

void stopKeepalive(int fd)
{
    setInt(fd, SOL_SOCKET, SO_KEEPALIVE, 0);
}

void resetOnClose(int fd)
{
    const linger now{1, 0};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

void noDelay(int fd)
{
    setInt(fd, IPPROTO_TCP, TCP_NODELAY, 1);
}

int openSocket(int family, const std::string &address)
{
    return openSocketFor(address, family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
}

void closeSocket(int fd) noexcept
{
    ::close(fd);
}

error_code lastError() noexcept
{
    return {errno, boost::system::system_category()};
}

Step connect(int fd, const sockaddr *to, std::size_t size)
{
    Step step;
    if (::connect(fd, to, static_cast<socklen_t>(size)) == 0) {
        step.state = Step::State::Done;
    } else if (errno == EINPROGRESS) {
        step.state = Step::State::WantWrite;
    } else {
        return failed(errno);
    }
    return step;
}

int pendingError(int fd)
{
    int code = 0;
    socklen_t size = sizeof code;
    return getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &size) == 0 ? code : errno;
}

bool setLeastTtl(int fd, int family, int least)
{
#if defined(IP_MINTTL) && defined(IPV6_MINHOPCOUNT)
    return family == AF_INET6 ? setInt(fd, IPPROTO_IPV6, IPV6_MINHOPCOUNT, least)
                              : setInt(fd, IPPROTO_IP, IP_MINTTL, least);
#else
    (void)fd;
    (void)family;
    return least == 0;
#endif
}

bool setTtl(int fd, int family, int ttl)
{
    const int value = ttl == 0 ? -1 : ttl;
    return family == AF_INET6 ? setInt(fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, value)
                              : setInt(fd, IPPROTO_IP, IP_TTL, value);
}

void limitReceiveBuffer(int fd, int bytes)
{
    setInt(fd, SOL_SOCKET, SO_RCVBUF, bytes);
}

void quickAck(int fd)
{
    setInt(fd, IPPROTO_TCP, TCP_QUICKACK, 1);
}

bool keepRouterMessages(int fd, int family)
{
    return family == AF_INET6 ? setInt(fd, IPPROTO_IPV6, IPV6_RECVERR, 1) : setInt(fd, IPPROTO_IP, IP_RECVERR, 1);
}

std::optional<RouterMessage> nextRouterMessage(int fd)
{
    char payload[512];
    alignas(cmsghdr) char control[512];
    iovec part{payload, sizeof payload};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    if (recvmsg(fd, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0) {
        return std::nullopt;
    }
    RouterMessage result;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
        const bool four = header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_RECVERR;
        const bool six = header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_RECVERR;
        if (!four && !six) {
            continue;
        }
        sock_extended_err error{};
        if (header->cmsg_len < CMSG_LEN(sizeof error)) {
            continue;
        }
        std::memcpy(&error, CMSG_DATA(header), sizeof error);
        if (four && error.ee_origin == SO_EE_ORIGIN_ICMP) {
            result.kind = error.ee_type == 11                        ? RouterMessage::Kind::Expired
                          : error.ee_type == 3 && error.ee_code == 4 ? RouterMessage::Kind::TooBig
                          : error.ee_type == 3                       ? RouterMessage::Kind::Unreachable
                                                                     : RouterMessage::Kind::Other;
        } else if (six && error.ee_origin == SO_EE_ORIGIN_ICMP6) {
            result.kind = error.ee_type == 3   ? RouterMessage::Kind::Expired
                          : error.ee_type == 2 ? RouterMessage::Kind::TooBig
                          : error.ee_type == 1 ? RouterMessage::Kind::Unreachable
                                               : RouterMessage::Kind::Other;
        }
        // The offender's address stands behind the error (SO_EE_OFFENDER).
        const unsigned char *behind = CMSG_DATA(header) + sizeof error;
        char text[INET6_ADDRSTRLEN] = "";
        if (four && header->cmsg_len >= CMSG_LEN(sizeof error + sizeof(sockaddr_in))) {
            sockaddr_in from{};
            std::memcpy(&from, behind, sizeof from);
            if (from.sin_family == AF_INET && inet_ntop(AF_INET, &from.sin_addr, text, sizeof text) != nullptr) {
                result.address = text;
            }
        } else if (six && header->cmsg_len >= CMSG_LEN(sizeof error + sizeof(sockaddr_in6))) {
            sockaddr_in6 from{};
            std::memcpy(&from, behind, sizeof from);
            if (from.sin6_family == AF_INET6 && inet_ntop(AF_INET6, &from.sin6_addr, text, sizeof text) != nullptr) {
                result.address = text;
            }
        }
    }
    return result;
}

Step receive(int fd, char *into, std::size_t size, bool peek)
{
    for (;;) {
        const ssize_t count = recv(fd, into, size, peek ? MSG_PEEK | MSG_DONTWAIT : MSG_DONTWAIT);
        Step step;
        if (count > 0) {
            step.state = Step::State::Done;
            step.bytes = static_cast<std::size_t>(count);
            return step;
        }
        if (count == 0) {
            step.ec = asio::error::eof;
            return step;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            step.state = Step::State::WantRead;
            return step;
        }
        if (errno != EINTR) {
            return failed(errno);
        }
    }
}

Step send(int fd, const char *data, std::size_t size)
{
    for (;;) {
        const ssize_t count = ::send(fd, data, size, MSG_NOSIGNAL | MSG_DONTWAIT);
        Step step;
        if (count >= 0) {
            step.state = Step::State::Done;
            step.bytes = static_cast<std::size_t>(count);
            return step;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            step.state = Step::State::WantWrite;
            return step;
        }
        if (errno != EINTR) {
            return failed(errno);
        }
    }
}

}  // namespace resetscope::probes::socketio
