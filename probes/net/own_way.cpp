// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/own_way.h"

#include <array>
#include <cstring>
#include <memory>

#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::probes {
namespace {

std::string numeric(const sockaddr *address)
{
    const socklen_t size = address->sa_family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    std::array<char, NI_MAXHOST> text{};
    return ::getnameinfo(address, size, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0 ? text.data() : "";
}

/// The address the kernel would send from. Connecting a UDP socket looks the route up and sends nothing.
std::string sourceTowards(const std::string &address)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo *raw = nullptr;
    if (::getaddrinfo(address.c_str(), "9", &hints, &raw) != 0) {
        return {};
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> found(raw, &::freeaddrinfo);
    const int fd = ::socket(found->ai_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        return {};
    }
    sockaddr_storage own{};
    socklen_t size = sizeof own;
    const bool known = ::connect(fd, found->ai_addr, found->ai_addrlen) == 0 &&
                       ::getsockname(fd, reinterpret_cast<sockaddr *>(&own), &size) == 0;
    ::close(fd);
    return known ? numeric(reinterpret_cast<const sockaddr *>(&own)) : std::string();
}

/// Whether an interface that is up and connected has that address. Not being able to ask counts as yes.
bool isOnline(const std::string &source)
{
    ifaddrs *raw = nullptr;
    if (::getifaddrs(&raw) != 0) {
        return true;
    }
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> all(raw, &::freeifaddrs);
    for (const ifaddrs *each = all.get(); each != nullptr; each = each->ifa_next) {
        const bool internet = each->ifa_addr != nullptr &&
                              (each->ifa_addr->sa_family == AF_INET || each->ifa_addr->sa_family == AF_INET6);
        if (internet && (each->ifa_flags & IFF_UP) != 0 && (each->ifa_flags & IFF_RUNNING) != 0 &&
            numeric(each->ifa_addr) == source) {
            return true;
        }
    }
    return false;
}

}  // namespace

OwnWay::OwnWay(const std::string &address)
{
    const std::string source = sourceTowards(address);
    if (!source.empty() && isOnline(source)) {
        m_source = source;
    }
}

bool OwnWay::lost() const
{
    return !m_source.empty() && !isOnline(m_source);
}

}  // namespace resetscope::probes
