// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the private network: three networks of one unprivileged user, and the process that is the way between them.
#include "probes/lab/private_way.h"

#include "probes/lab/netlink.h"

#include <boost/asio/ip/address_v4.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>
#include <string>
#include <utility>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::probes::lab {

namespace asio = boost::asio;

namespace {

constexpr Mac kWayNear{2, 0, 0, 0, 0, 1};
constexpr Mac kClient{2, 0, 0, 0, 0, 2};
constexpr Mac kWayFar{2, 0, 0, 0, 0, 3};
constexpr Mac kServer{2, 0, 0, 0, 0, 4};
constexpr std::uint32_t kNetwork = (198U << 24) | (18U << 16);
constexpr std::uint16_t kControlPort = 8080;

struct Addresses {
    explicit Addresses(const Values &values)
        : base(kNetwork | static_cast<std::uint32_t>(values["network"]) << 8), client(base | 2), near(base | 11),
          far(base | 199), server(base | 200), control(base | 201)
    {
    }
    std::uint32_t base;
    std::uint32_t client;
    std::uint32_t near;  ///< router 1
    std::uint32_t far;
    std::uint32_t server;
    std::uint32_t control;
};

int writeFile(const char *path, const std::string &text)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0) {
        return errno;
    }
    const int error = ::write(fd, text.data(), text.size()) < 0 ? errno : 0;
    ::close(fd);
    return error;
}

/// An own network in which this process may do everything, as `root` of nothing else.
int enterOwnNetwork()
{
    const uid_t user = getuid();
    const gid_t group = getgid();
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) {
        return errno;
    }
    // Missing on old kernels, which then do not ask for it either.
    (void)writeFile("/proc/self/setgroups", "deny");
    if (const int error = writeFile("/proc/self/uid_map", "0 " + std::to_string(user) + " 1")) {
        return error;
    }
    return writeFile("/proc/self/gid_map", "0 " + std::to_string(group) + " 1");
}

/// Small windows: a burst must fit into the queues of the way, or it would lose what no rule says.
void tuneNetwork()
{
    (void)writeFile("/proc/sys/net/ipv4/tcp_rmem", "4096 65536 131072");
    (void)writeFile("/proc/sys/net/ipv4/tcp_wmem", "4096 65536 131072");
    (void)writeFile("/proc/sys/net/ipv4/ping_group_range", "0 0");
}

int setUpEnd(const std::string &interface, std::uint32_t address, std::uint32_t gateway, Mac gatewayMac)
{
    tuneNetwork();
    for (const int error : {bringUp("lo"), bringUp(interface), addAddress(interface, address),
                            addDefaultRoute(interface, gateway, gatewayMac)}) {
        if (error != 0) {
            return error;
        }
    }
    return 0;
}

/// A process of the fault in a further network. It says when the network exists, waits for its cable, and says how it
/// went: two pipes do.
struct Member {
    pid_t pid = -1;
    int word = -1;  ///< from it: an errno each time
    int go = -1;    ///< to it

    [[nodiscard]] int hear() const
    {
        int error = EIO;
        return ::read(word, &error, sizeof error) == sizeof error ? error : EIO;
    }
    void send() const
    {
        const char now = 1;
        if (::write(go, &now, 1) != 1) {
            ChildLink::endAll();
        }
    }
};

template <typename SetUp, typename Live> Member startMember(SetUp setUp, Live live)
{
    std::array<int, 2> word{-1, -1};
    std::array<int, 2> go{-1, -1};
    if (pipe2(word.data(), O_CLOEXEC) != 0 || pipe2(go.data(), O_CLOEXEC) != 0) {
        return {};
    }
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        const auto say = [&](int error) { return ::write(word[1], &error, sizeof error) == sizeof error; };
        char now = 0;
        if (getppid() != parent || !say(unshare(CLONE_NEWNET) == 0 ? 0 : errno) || ::read(go[0], &now, 1) != 1) {
            _exit(1);
        }
        const int error = setUp();
        if (!say(error) || error != 0) {
            _exit(1);
        }
        live();
        _exit(0);
    }
    ::close(word[1]);
    ::close(go[0]);
    return {pid, word[0], go[1]};
}

/// Opens sockets in the client's network for the program outside.
void lendSockets(int line)
{
    std::array<int, 3> question{};
    while (recv(line, question.data(), sizeof question, 0) == sizeof question) {
        const int fd = ::socket(question[0], question[1], question[2]);
        int error = fd < 0 ? errno : 0;
        iovec part{&error, sizeof error};
        alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
        msghdr answer{};
        answer.msg_iov = &part;
        answer.msg_iovlen = 1;
        if (fd >= 0) {
            answer.msg_control = control.data();
            answer.msg_controllen = control.size();
            cmsghdr *head = CMSG_FIRSTHDR(&answer);
            head->cmsg_level = SOL_SOCKET;
            head->cmsg_type = SCM_RIGHTS;
            head->cmsg_len = CMSG_LEN(sizeof fd);
            std::memcpy(CMSG_DATA(head), &fd, sizeof fd);
        }
        const bool sent = sendmsg(line, &answer, MSG_NOSIGNAL) >= 0;
        if (fd >= 0) {
            ::close(fd);
        }
        if (!sent) {
            return;
        }
    }
}

void serve(asio::io_context &io)
{
    io.run();
}

int packetSocket(const char *interface)
{
    const int fd = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, htons(ETH_P_IP));
    sockaddr_ll where{};
    where.sll_family = AF_PACKET;
    where.sll_protocol = htons(ETH_P_IP);
    where.sll_ifindex = static_cast<int>(if_nametoindex(interface));
    if (fd >= 0 && bind(fd, reinterpret_cast<const sockaddr *>(&where), sizeof where) != 0) {
        const int error = errno;
        ::close(fd);
        errno = error;
        return -1;
    }
    const int room = 4 * 1024 * 1024;
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    return fd;
}

/// Carries packets between the two cables, as the middlebox decides.
class Carrier {
public:
    Carrier(const ChildLink &link, WayRules rules)
        : m_link(link), m_near(packetSocket("way-near")), m_far(packetSocket("way-far")),
          m_box(std::move(rules), [this](Middlebox::Side side, Middlebox::TimePoint when, Packet packet) {
              m_queue.emplace(when, Waiting{side, std::move(packet)});
          })
    {
        if (m_near < 0 || m_far < 0) {
            link.sorry(errno);
        }
    }

    [[noreturn]] void run()
    {
        for (;;) {
            std::array<pollfd, 3> waiting{{{m_link.line, POLLIN, 0}, {m_near, POLLIN, 0}, {m_far, POLLIN, 0}}};
            const timespec pause = untilNext();
            ppoll(waiting.data(), waiting.size(), &pause, nullptr);
            if (waiting[0].revents != 0) {
                ChildLink::endAll();
            }
            take(m_near, true);
            take(m_far, false);
            sendDue();
        }
    }

private:
    struct Waiting {
        Middlebox::Side side;
        Packet packet;
    };

    [[nodiscard]] timespec untilNext() const
    {
        if (m_queue.empty()) {
            return {1, 0};
        }
        const auto left = m_queue.begin()->first - std::chrono::steady_clock::now();
        const auto ns = std::clamp<std::int64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(left).count(), 0,
                                                 999'999'999);
        return {0, static_cast<long>(ns)};
    }

    void take(int fd, bool fromClient)
    {
        std::array<std::uint8_t, 2048> frame{};
        for (;;) {
            const ssize_t n = ::recv(fd, frame.data(), frame.size(), 0);
            if (n <= ETH_HLEN) {
                return;
            }
            // Not what we sent ourselves, and not what is addressed to all.
            const Mac &mine = fromClient ? kWayNear : kWayFar;
            if (!std::equal(mine.begin(), mine.end(), frame.begin())) {
                continue;
            }
            Packet packet(frame.begin() + ETH_HLEN, frame.begin() + n);
            const auto now = std::chrono::steady_clock::now();
            if (fromClient) {
                m_box.fromClient(std::move(packet), now);
            } else {
                m_box.fromServer(std::move(packet), now);
            }
        }
    }

    void sendDue()
    {
        const auto now = std::chrono::steady_clock::now();
        while (!m_queue.empty() && m_queue.begin()->first <= now) {
            const Waiting &out = m_queue.begin()->second;
            const bool toClient = out.side == Middlebox::Side::Client;
            Packet frame;
            frame.reserve(out.packet.size() + ETH_HLEN);
            const Mac &to = toClient ? kClient : kServer;
            const Mac &from = toClient ? kWayNear : kWayFar;
            frame.insert(frame.end(), to.begin(), to.end());
            frame.insert(frame.end(), from.begin(), from.end());
            frame.push_back(ETH_P_IP >> 8);
            frame.push_back(ETH_P_IP & 0xff);
            frame.insert(frame.end(), out.packet.begin(), out.packet.end());
            if (::send(toClient ? m_near : m_far, frame.data(), frame.size(), MSG_DONTWAIT) < 0 &&
                (errno == EAGAIN || errno == ENOBUFS)) {
                return;  // the cable is full; the packet stays first in the queue
            }
            m_queue.erase(m_queue.begin());
        }
    }

    const ChildLink &m_link;
    int m_near;
    int m_far;
    std::multimap<Middlebox::TimePoint, Waiting> m_queue;
    Middlebox m_box;
};

}  // namespace

void runPrivateWay(const ChildLink &link, const Values &values, Way way)
{
    const Addresses at(values);
    PrivateWay plan = way(values);
    plan.rules.routerBase = at.near;
    plan.rules.server = at.server;
    plan.rules.port = values.port;
    plan.rules.seed = values.seed;
    if (const int error = enterOwnNetwork()) {
        link.sorry(error);
    }
    const Member client = startMember([&] { return setUpEnd("client", at.client, at.near, kWayNear); },
                                      [&] {
                                          ::close(link.line);
                                          lendSockets(link.second);
                                      });
    asio::io_context *io = nullptr;
    const Member server = startMember(
        [&] {
            ::close(link.line);
            ::close(link.second);
            if (const int error = setUpEnd("server", at.server, at.far, kWayFar)) {
                return error;
            }
            if (const int error = addAddress("server", at.control)) {
                return error;
            }
            io = new asio::io_context(1);  // ends with the process
            ListenOptions there{asio::ip::address_v4(at.server), 0, 1024};
            if (plan.http.bodyLimit > 0 || plan.http.bodyRate > 0) {
                there.receiveBuffer = 32 * 1024;
            }
            const Listening listening = plan.echo ? startEcho(*io, values.port, {}, there)
                                                  : listenOnLoopback(*io, values.port, httpSessions(plan.http), there);
            const Listening control =
                listenOnLoopback(*io, kControlPort, httpSessions({}), {asio::ip::address_v4(at.control), 0, 1024});
            for (const Listening &result : {listening, control}) {
                if (const auto *ec = std::get_if<boost::system::error_code>(&result)) {
                    return ec->value();
                }
            }
            return 0;
        },
        [&] { serve(*io); });
    for (const Member &member : {client, server}) {
        if (const int error = member.hear()) {
            link.sorry(error);
        }
    }
    for (const int error :
         {addCable("way-near", kWayNear, "client", kClient, client.pid),
          addCable("way-far", kWayFar, "server", kServer, server.pid), bringUp("way-near"), bringUp("way-far")}) {
        if (error != 0) {
            link.sorry(error);
        }
    }
    for (const Member &member : {client, server}) {
        member.send();
        if (const int error = member.hear()) {
            link.sorry(error);
        }
    }
    ::close(link.second);
    Carrier carrier(link, std::move(plan.rules));
    link.ready(values.port, client.pid);
    carrier.run();
}

}  // namespace resetscope::probes::lab
