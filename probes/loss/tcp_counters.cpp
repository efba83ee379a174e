// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/tcp_counters.h"

#include <array>
#include <cstring>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <linux/tcp.h>  // newer than the C library's; the two do not go together with Asio

namespace resetscope::probes {
namespace {

bool sameAddress(const sockaddr_storage &a, const sockaddr *b)
{
    if (b == nullptr || a.ss_family != b->sa_family) {
        return false;
    }
    if (a.ss_family == AF_INET) {
        sockaddr_in left{};
        sockaddr_in right{};
        std::memcpy(&left, &a, sizeof left);
        std::memcpy(&right, b, sizeof right);
        return left.sin_addr.s_addr == right.sin_addr.s_addr;
    }
    if (a.ss_family == AF_INET6) {
        sockaddr_in6 left{};
        sockaddr_in6 right{};
        std::memcpy(&left, &a, sizeof left);
        std::memcpy(&right, b, sizeof right);
        return std::memcmp(&left.sin6_addr, &right.sin6_addr, sizeof left.sin6_addr) == 0;
    }
    return false;
}

}  // namespace

TcpCounters tcpCounters(int fd)
{
    TcpCounters result;
    tcp_info info{};  // an older kernel fills less of it, the rest stays zero
    socklen_t size = sizeof info;
    if (fd < 0 || getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) {
        return result;
    }
    result.valid = true;
    result.bytesAcked = info.tcpi_bytes_acked;
    result.bytesReceived = info.tcpi_bytes_received;
    result.segsOut = info.tcpi_segs_out;
    result.segsIn = info.tcpi_segs_in;
    result.dataSegsOut = info.tcpi_data_segs_out;
    result.dataSegsIn = info.tcpi_data_segs_in;
    result.totalRetransmits = info.tcpi_total_retrans;
    result.dsackDuplicates = info.tcpi_dsack_dups;
    result.outOfOrderIn = info.tcpi_rcv_ooopack;
    result.reorderingSeen = info.tcpi_reord_seen;
    result.unacked = info.tcpi_unacked;
    result.sacked = info.tcpi_sacked;
    result.sndMss = info.tcpi_snd_mss;
    result.advMss = info.tcpi_advmss;
    result.rcvMss = info.tcpi_rcv_mss;
    result.pmtu = info.tcpi_pmtu;
    result.rtt_s = info.tcpi_rtt / 1e6;
    result.minRtt_s = info.tcpi_min_rtt == UINT32_MAX ? 0.0 : info.tcpi_min_rtt / 1e6;
    result.sack = (info.tcpi_options & TCPI_OPT_SACK) != 0;
    result.timestamps = (info.tcpi_options & TCPI_OPT_TIMESTAMPS) != 0;
    return result;
}

bool setMaxSegment(int fd, int bytes)
{
    return setsockopt(fd, IPPROTO_TCP, TCP_MAXSEG, &bytes, sizeof bytes) == 0;
}

int interfaceMtu(int fd)
{
    sockaddr_storage local{};
    socklen_t size = sizeof local;
    std::array<char, sizeof local> raw{};
    if (fd < 0 || getsockname(fd, reinterpret_cast<sockaddr *>(raw.data()), &size) != 0) {
        return 0;
    }
    std::memcpy(&local, raw.data(), sizeof local);
    ifaddrs *list = nullptr;
    if (getifaddrs(&list) != 0) {
        return 0;
    }
    int mtu = 0;
    for (const ifaddrs *entry = list; entry != nullptr; entry = entry->ifa_next) {
        if (sameAddress(local, entry->ifa_addr)) {
            ifreq request{};
            std::strncpy(request.ifr_name, entry->ifa_name, IFNAMSIZ - 1);
            if (ioctl(fd, SIOCGIFMTU, &request) == 0) {
                mtu = request.ifr_mtu;
            }
            break;
        }
    }
    freeifaddrs(list);
    return mtu;
}

int headerBytes(int fd)
{
    int family = AF_INET;
    socklen_t size = sizeof family;
    if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &family, &size) != 0) {
        family = AF_INET;
    }
    return family == AF_INET6 ? 60 : 40;
}

void endSending(int fd)
{
    shutdown(fd, SHUT_WR);
}

}  // namespace resetscope::probes
