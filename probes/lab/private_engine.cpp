// SPDX-License-Identifier: GPL-3.0-or-later
// The program's side of a private network: an address range that its probes reach through sockets opened inside.
#include "probes/lab/private_way.h"
#include "probes/net/private_network.h"

#include <array>
#include <cerrno>
#include <mutex>
#include <set>
#include <utility>

#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace resetscope::probes::lab {

namespace {

constexpr std::uint16_t kPort = 8080;

/// 198.18.0.0/15 is set aside for measuring network devices (RFC 2544) and never routed.
class NetworkNumber {
public:
    NetworkNumber()
    {
        const std::lock_guard lock(s_mutex);
        while (m_number < 255 && s_used.contains(m_number)) {
            ++m_number;
        }
        s_used.insert(m_number);
    }
    ~NetworkNumber()
    {
        const std::lock_guard lock(s_mutex);
        s_used.erase(m_number);
    }
    NetworkNumber(const NetworkNumber &) = delete;
    NetworkNumber &operator=(const NetworkNumber &) = delete;
    [[nodiscard]] int value() const { return m_number; }

private:
    static inline std::mutex s_mutex;
    static inline std::set<int> s_used;
    int m_number = 1;
};

/// Asks the process inside for a socket.
int borrowSocket(int line, std::mutex &mutex, int family, int type, int protocol)
{
    const std::lock_guard lock(mutex);
    const std::array<int, 3> question{family, type, protocol};
    if (send(line, question.data(), sizeof question, MSG_NOSIGNAL) != sizeof question) {
        errno = ENETDOWN;
        return -1;
    }
    int error = ENETDOWN;
    iovec part{&error, sizeof error};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr answer{};
    answer.msg_iov = &part;
    answer.msg_iovlen = 1;
    answer.msg_control = control.data();
    answer.msg_controllen = control.size();
    if (recvmsg(line, &answer, MSG_CMSG_CLOEXEC) != sizeof error) {
        errno = ENETDOWN;
        return -1;
    }
    const cmsghdr *head = CMSG_FIRSTHDR(&answer);
    if (error != 0 || head == nullptr || head->cmsg_type != SCM_RIGHTS) {
        errno = error != 0 ? error : ENETDOWN;
        return -1;
    }
    int fd = -1;
    std::copy_n(reinterpret_cast<const char *>(CMSG_DATA(head)), sizeof fd, reinterpret_cast<char *>(&fd));
    return fd;
}

class PrivateEngine : public Engine {
public:
    PrivateEngine(std::unique_ptr<NetworkNumber> number, std::shared_ptr<Child> child, std::string url)
        : m_number(std::move(number)), m_child(std::move(child)), m_url(std::move(url))
    {
        // The process inside answers within microseconds; a limit for the day when it hangs.
        const timeval patience{2, 0};
        setsockopt(m_child->second(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        m_announced = announcePrivateNetwork(
            "198.18." + std::to_string(m_number->value()) + ".",
            [held = m_child, mutex = std::make_shared<std::mutex>()](int family, int type, int protocol) {
                return borrowSocket(held->second(), *mutex, family, type, protocol);
            });
    }

    [[nodiscard]] std::string url() const override { return m_url; }
    [[nodiscard]] std::uint16_t port() const override { return m_child->port(); }
    [[nodiscard]] bool ended() const override { return m_child->ended(); }
    [[nodiscard]] std::vector<std::string> insideCommand() const override
    {
        return {"nsenter", "--preserve-credentials", "-U", "-n", "-t", std::to_string(m_child->named())};
    }
    [[nodiscard]] std::string controlUrl() const override
    {
        return "http://198.18." + std::to_string(m_number->value()) + ".201:" + std::to_string(kPort) + "/";
    }

private:
    std::unique_ptr<NetworkNumber> m_number;
    std::shared_ptr<Child> m_child;
    std::shared_ptr<void> m_announced;  // last: probes must not ask a child that is gone
    std::string m_url;
};

}  // namespace

StartFault onPrivateWay(const char *role, const char *scheme, const char *path)
{
    return [=](const Values &wanted) -> Starting {
        Values values = wanted;
        values.port = wanted.port == 0 ? kPort : wanted.port;
        auto number = std::make_unique<NetworkNumber>();
        values.numbers["network"] = number->value();
        auto started = Child::start(role, values);
        if (auto *problem = std::get_if<std::string>(&started)) {
            return std::move(*problem);
        }
        std::string url = std::string(scheme) + "://198.18." + std::to_string(number->value()) +
                          ".200:" + std::to_string(values.port) + path;
        return std::make_unique<PrivateEngine>(std::move(number), std::get<std::unique_ptr<Child>>(std::move(started)),
                                               std::move(url));
    };
}

}  // namespace resetscope::probes::lab
