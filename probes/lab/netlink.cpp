// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/netlink.h"

#include <cerrno>
#include <cstring>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <linux/ethtool.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sockios.h>
#include <linux/veth.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::probes::lab {

namespace {

/// A request that is built from its head on; attributes may be nested.
class Message {
public:
    template <typename Head> Message(std::uint16_t type, int flags, const Head &head) : m_bytes(NLMSG_HDRLEN, 0)
    {
        m_type = type;
        m_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | NLM_F_ACK | flags);
        append(&head, sizeof head);
    }

    void add(int kind, const void *data, std::size_t size)
    {
        const std::size_t at = open(kind);
        append(data, size);
        close(at);
    }
    template <typename Value> void add(int kind, const Value &value) { add(kind, &value, sizeof value); }
    void addText(int kind, std::string_view text)
    {
        const std::string whole(text);
        add(kind, whole.c_str(), whole.size() + 1);
    }
    std::size_t open(int kind)
    {
        const std::size_t at = m_bytes.size();
        const rtattr head{0, static_cast<unsigned short>(kind)};
        append(&head, sizeof head);
        return at;
    }
    void close(std::size_t at)
    {
        const auto length = static_cast<unsigned short>(m_bytes.size() - at);
        std::memcpy(m_bytes.data() + at, &length, sizeof length);
        m_bytes.resize(NLMSG_ALIGN(m_bytes.size()), 0);
    }
    void append(const void *data, std::size_t size)
    {
        const auto *bytes = static_cast<const char *>(data);
        m_bytes.insert(m_bytes.end(), bytes, bytes + size);
    }

    /// 0, or the errno of the kernel's answer.
    int send()
    {
        nlmsghdr head{};
        head.nlmsg_len = static_cast<std::uint32_t>(m_bytes.size());
        head.nlmsg_type = m_type;
        head.nlmsg_flags = m_flags;
        head.nlmsg_seq = 1;
        std::memcpy(m_bytes.data(), &head, sizeof head);
        const int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
        if (fd < 0) {
            return errno;
        }
        int result = EIO;
        std::array<char, 4096> answer{};
        if (::send(fd, m_bytes.data(), m_bytes.size(), 0) < 0) {
            result = errno;
        } else if (const ssize_t n = recv(fd, answer.data(), answer.size(), 0);
                   n >= static_cast<ssize_t>(NLMSG_HDRLEN + sizeof(nlmsgerr))) {
            nlmsghdr back{};
            nlmsgerr error{};
            std::memcpy(&back, answer.data(), sizeof back);
            std::memcpy(&error, answer.data() + NLMSG_HDRLEN, sizeof error);
            result = back.nlmsg_type == NLMSG_ERROR ? -error.error : EIO;
        }
        ::close(fd);
        return result;
    }

private:
    std::vector<char> m_bytes;
    std::uint16_t m_type = 0;
    std::uint16_t m_flags = 0;
};

void noOffload(int fd, const std::string &interface)
{
    // What the card would do later a program that forwards packets cannot wait for.
    for (const std::uint32_t command :
         {ETHTOOL_STSO, ETHTOOL_SGSO, ETHTOOL_SGRO, ETHTOOL_SSG, ETHTOOL_STXCSUM, ETHTOOL_SRXCSUM}) {
        ethtool_value value{command, 0};
        ifreq request{};
        interface.copy(request.ifr_name, IFNAMSIZ - 1);
        request.ifr_data = reinterpret_cast<char *>(&value);
        ioctl(fd, SIOCETHTOOL, &request);
    }
}

}  // namespace

int addCable(const std::string &here, Mac hereMac, const std::string &there, Mac thereMac, pid_t process)
{
    ifinfomsg head{};
    Message message(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, head);
    message.addText(IFLA_IFNAME, here);
    message.add(IFLA_ADDRESS, hereMac.data(), hereMac.size());
    const std::size_t info = message.open(IFLA_LINKINFO);
    message.addText(IFLA_INFO_KIND, "veth");
    const std::size_t data = message.open(IFLA_INFO_DATA);
    const std::size_t peer = message.open(VETH_INFO_PEER);
    message.append(&head, sizeof head);
    message.addText(IFLA_IFNAME, there);
    message.add(IFLA_ADDRESS, thereMac.data(), thereMac.size());
    message.add(IFLA_NET_NS_PID, static_cast<std::uint32_t>(process));
    message.close(peer);
    message.close(data);
    message.close(info);
    return message.send();
}

int bringUp(const std::string &interface)
{
    const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        return errno;
    }
    noOffload(fd, interface);
    ifreq request{};
    interface.copy(request.ifr_name, IFNAMSIZ - 1);
    int result = ioctl(fd, SIOCGIFFLAGS, &request) == 0 ? 0 : errno;
    if (result == 0) {
        request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
        result = ioctl(fd, SIOCSIFFLAGS, &request) == 0 ? 0 : errno;
    }
    ::close(fd);
    return result;
}

int addAddress(const std::string &interface, std::uint32_t address)
{
    ifaddrmsg head{};
    head.ifa_family = AF_INET;
    head.ifa_prefixlen = 32;
    head.ifa_index = if_nametoindex(interface.c_str());
    Message message(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, head);
    message.add(IFA_LOCAL, htonl(address));
    message.add(IFA_ADDRESS, htonl(address));
    return message.send();
}

int addDefaultRoute(const std::string &interface, std::uint32_t gateway, Mac gatewayMac)
{
    const auto index = static_cast<int>(if_nametoindex(interface.c_str()));
    ndmsg neighbour{};
    neighbour.ndm_family = AF_INET;
    neighbour.ndm_ifindex = index;
    neighbour.ndm_state = NUD_PERMANENT;
    Message known(RTM_NEWNEIGH, NLM_F_CREATE | NLM_F_REPLACE, neighbour);
    known.add(NDA_DST, htonl(gateway));
    known.add(NDA_LLADDR, gatewayMac.data(), gatewayMac.size());
    if (const int error = known.send()) {
        return error;
    }
    rtmsg route{};
    route.rtm_family = AF_INET;
    route.rtm_table = RT_TABLE_MAIN;
    route.rtm_protocol = RTPROT_STATIC;
    route.rtm_scope = RT_SCOPE_UNIVERSE;
    route.rtm_type = RTN_UNICAST;
    route.rtm_flags = RTNH_F_ONLINK;
    Message message(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, route);
    message.add(RTA_GATEWAY, htonl(gateway));
    message.add(RTA_OIF, index);
    return message.send();
}

}  // namespace resetscope::probes::lab
