// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptors, workers and memory that really run out; and servers that are only slow, or say that they are full.
#include "probes/lab/catalogue.h"
#include "probes/lab/fleet.h"
#include "probes/lab/http_request.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

/// Accepts as servers do that want to stay alive without descriptors: one is kept in reserve, given up to take the
/// connection nobody can serve, and that connection is closed at once. libuv and nginx work like this.
class ThriftyListener {
public:
    ThriftyListener(asio::io_context &io, int listening, std::function<void(LabSocket)> onClient)
        : m_io(io), m_acceptor(io, tcp::v4(), listening), m_onClient(std::move(onClient)), m_reserve(openReserve())
    {
    }
    ThriftyListener(const ThriftyListener &) = delete;
    ThriftyListener &operator=(const ThriftyListener &) = delete;
    ~ThriftyListener() { ::close(m_reserve); }

    void wait()
    {
        m_acceptor.async_wait(tcp::acceptor::wait_read, [this](error_code ec) {
            if (!ec) {
                take();
                wait();
            }
        });
    }

private:
    static int openReserve() { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); }

    void take()
    {
        for (;;) {
            const int fd = ::accept4(m_acceptor.native_handle(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (fd >= 0) {
                m_onClient(LabSocket(m_io, tcp::v4(), fd));
            } else if (errno == EMFILE || errno == ENFILE) {
                ::close(m_reserve);
                const int unlucky = ::accept4(m_acceptor.native_handle(), nullptr, nullptr, SOCK_CLOEXEC);
                if (unlucky >= 0) {
                    // Its request is usually here by now, and a close with something unread is a reset.
                    pollfd request{unlucky, POLLIN, 0};
                    poll(&request, 1, 2);
                    ::close(unlucky);
                }
                m_reserve = openReserve();
                if (unlucky < 0) {
                    return;  // without a free descriptor the system says so before it looks whether anybody came
                }
            } else {
                return;
            }
        }
    }

    asio::io_context &m_io;
    tcp::acceptor m_acceptor;
    std::function<void(LabSocket)> m_onClient;
    int m_reserve;
};

void limitDescriptors(rlim_t more)
{
    // The lowest free number tells how many are in use: nothing above 4 was inherited.
    const int next = ::dup(0);
    ::close(next);
    const rlimit limit{static_cast<rlim_t>(next) + more, static_cast<rlim_t>(next) + more};
    setrlimit(RLIMIT_NOFILE, &limit);
}

void exhaustDescriptors(const ChildLink &link, const Values &values)
{
    Fleet fleet;
    fleet.work = [&](int listening, int, int) {
        asio::io_context io(1);
        HttpSettings http;
        http.thinking = values.seconds("work");
        ThriftyListener listener(io, listening, httpSessions(http));
        if (!values.fixed) {
            limitDescriptors(values.count("connections"));
        }
        listener.wait();
        io.run();
    };
    superviseFleet(link, values.port, fleet);
}

/// One worker of a pool: one connection at a time, as long as the client keeps it.
void serveOneByOne(int listening, const Values &values)
{
    const auto patience_ms = static_cast<int>(values["keepalive"] * 1000);
    for (;;) {
        pollfd arrival{listening, POLLIN, 0};
        poll(&arrival, 1, -1);
        const int fd = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0) {
            continue;
        }
        std::string text;
        bool open = true;
        while (open) {
            const std::size_t end = text.find("\r\n\r\n");
            if (end != std::string::npos) {
                const auto request = parseHead(std::string_view(text).substr(0, end));
                text.erase(0, end + 4);
                std::this_thread::sleep_for(values.seconds("work"));
                open = request && !request->close;
                const std::string answer = std::string("HTTP/1.1 200 OK\r\nServer: resetscope-lab\r\nContent-Length: 3"
                                                       "\r\nConnection: ") +
                                           (open ? "keep-alive" : "close") + "\r\n\r\nok\n";
                open = ::send(fd, answer.data(), answer.size(), MSG_NOSIGNAL) > 0 && open;
                continue;
            }
            pollfd more{fd, POLLIN, 0};
            std::array<char, 4096> bytes{};
            const ssize_t n = poll(&more, 1, patience_ms) > 0 ? ::recv(fd, bytes.data(), bytes.size(), 0) : 0;
            open = n > 0 && text.size() < kMaxHead;
            text.append(bytes.data(), n > 0 ? static_cast<std::size_t>(n) : 0);
        }
        ::close(fd);
    }
}

void exhaustWorkers(const ChildLink &link, const Values &values)
{
    Fleet fleet;
    // The system keeps one more than it is told.
    fleet.backlog = values.fixed ? 1024 : std::max(0, static_cast<int>(values["queue"]) - 1);
    fleet.work = [&](int listening, int, int) {
        std::vector<std::thread> pool;
        for (int i = 0; i < (values.fixed ? 256 : static_cast<int>(values["workers"])); ++i) {
            pool.emplace_back([&] { serveOneByOne(listening, values); });
        }
        for (std::thread &worker : pool) {
            worker.join();
        }
    };
    superviseFleet(link, values.port, fleet);
}

std::size_t addressSpace()
{
    std::ifstream file("/proc/self/statm");
    std::size_t pages = 0;
    file >> pages;
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

void exhaustMemory(const ChildLink &link, const Values &values)
{
    constexpr std::size_t each = 4UL * 1024 * 1024;
    Fleet fleet;
    fleet.gap_s = values["gap"];
    fleet.work = [&](int listening, int, int) {
        HttpSettings http;
        http.thinking = values.seconds("work");
        if (!values.fixed) {
            http.memory = each;
            const std::size_t most = addressSpace() + each * (values.count("connections") + 1);
            const rlimit limit{most, most};
            setrlimit(RLIMIT_AS, &limit);
        }
        serveUntilDeath(listening, http, LabDuration(0));
    };
    superviseFleet(link, values.port, fleet);
}

Started startSlow(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.oneByOne = !values.fixed;
    http.thinking = values.fixed ? LabDuration(0) : values.seconds("work");
    return {startHttp(io, values.port, http)};
}

Started startBusy(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.capacity = values.fixed ? 0 : static_cast<int>(values["connections"]);
    http.thinking = values.seconds("work");
    return {startHttp(io, values.port, http)};
}

Started startFull(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.capacity = values.fixed ? 0 : static_cast<int>(values["connections"]);
    http.overCapacity = OverCapacity::Reset;
    return {startHttp(io, values.port, http)};
}

const char *const kConnections = QT_TRANSLATE_NOOP("content", "Connections that fit");
const char *const kWork = QT_TRANSLATE_NOOP("content", "Time that one request takes");
const char *const kMoreRoom = QT_TRANSLATE_NOOP("content", "The limit is raised far above the load.");

Setting room(double initial)
{
    return {"connections", kConnections, "connections", initial, 1, 1000, true};
}

Setting work(double initial)
{
    return {"work", kWork, "s", initial, 0, 60, false};
}

Definition descriptors()
{
    return {
        {.id = "exhaust-descriptors",
         .cause = "resource_exhaustion",
         .title = QT_TRANSLATE_NOOP("content", "A server that runs out of open files"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "The server runs out of places. This one serves a fixed number of connections and hangs up on "
                        "newcomers."),
         .twin = "busy-503",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "Few connections work. Above the limit a new one is accepted and reset at once "
                        "(ECONNRESET), while those that are open go on."),
         .fix = kMoreRoom,
         .hint = {.when = "under_load"},
         .settings = {room(24), work(0.05)}},
        inChild("exhaust-descriptors", "http", "/")};
}

Definition workers()
{
    return {
        {.id = "exhaust-workers",
         .cause = "resource_exhaustion",
         .title = QT_TRANSLATE_NOOP("content", "A server whose workers are all busy"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "Who comes when every worker is taken waits in a short queue; when the queue is full, "
                        "nobody even says no."),
         .twin = "slow-healthy",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "Few connections work. Above the limit requests get no answer, and above the queue "
                        "connecting gets none either (ETIMEDOUT)."),
         .fix = QT_TRANSLATE_NOOP("content", "The server gets more workers and a longer queue."),
         .hint = {.when = "under_load"},
         .settings = {{"workers", QT_TRANSLATE_NOOP("content", "Workers"), "", 4, 1, 256, true},
                      {"queue", QT_TRANSLATE_NOOP("content", "Places in the queue"), "connections", 4, 1, 1024, true},
                      work(0.05),
                      {"keepalive", QT_TRANSLATE_NOOP("content", "Wait for the next request"), "s", 300, 0.1, 3600,
                       false}}},
        inChild("exhaust-workers", "http", "/")};
}

Definition memory()
{
    return {{.id = "exhaust-memory",
             .cause = "resource_exhaustion",
             .title = QT_TRANSLATE_NOOP("content", "A server that dies when its memory is full"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "Every connection takes memory; one too many, and the process is killed with all of them."),
             .twin = "crash-server",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Few connections work for ever. One too many, and all of them end at the same moment; "
                            "connecting is refused (ECONNREFUSED) until the server is back."),
             .fix = QT_TRANSLATE_NOOP("content", "A connection takes little memory, and the limit is far away."),
             .hint = {.when = "under_load"},
             .settings = {room(20),
                          work(0.05),
                          {"gap", QT_TRANSLATE_NOOP("content", "Time until it is started again"), "s", 0.5, 0.05, 60,
                           false}}},
            inChild("exhaust-memory", "http", "/")};
}

Definition full()
{
    return {{.id = "exhaust-connections",
             .cause = "resource_exhaustion",
             .title = QT_TRANSLATE_NOOP("content", "A server that resets whoever is too many"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "A fixed number of connections fits; the next one is accepted and thrown out."),
             .twin = "reset-random",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Connections up to the limit work; the next one fails with connection reset by peer "
                            "(ECONNRESET)."),
             .fix = kMoreRoom,
             .hint = {.when = "under_load"},
             .settings = {room(16)}},
            onThread("http", "/", startFull)};
}

Definition slow()
{
    return {{.id = "slow-healthy",
             .cause = "healthy",
             .title = QT_TRANSLATE_NOOP("content", "A server that is slow but healthy"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content",
                 "The more people ask, the longer everybody waits; but everybody is served. Slow is not broken."),
             .twin = "exhaust-workers",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Every request gets a complete answer, status 200; with many at once it takes longer."),
             .fix = QT_TRANSLATE_NOOP("content", "The server works on all requests at the same time."),
             .hint = {.when = "under_load"},
             .settings = {work(0.03)}},
            onThread("http", "/", startSlow)};
}

Definition busy()
{
    return {{.id = "busy-503",
             .cause = "resource_exhaustion",
             .title = QT_TRANSLATE_NOOP("content", "A server that says when it is full"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "Too many at once here as well, but it answers 503 and closes properly: nobody is reset."),
             .twin = "exhaust-descriptors",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Above the limit every request gets a complete answer: status 503 Service Unavailable."),
             .fix = kMoreRoom,
             .hint = {.when = "under_load"},
             .settings = {room(16), work(0.05)}},
            onThread("http", "/", startBusy)};
}

}  // namespace

std::vector<Definition> resourceFaults()
{
    return {descriptors(), workers(), memory(), full(), slow(), busy()};
}

Role resourceRole(const std::string &name)
{
    return name == "exhaust-descriptors" ? exhaustDescriptors
           : name == "exhaust-workers"   ? exhaustWorkers
           : name == "exhaust-memory"    ? exhaustMemory
                                         : nullptr;
}

}  // namespace resetscope::probes::lab
