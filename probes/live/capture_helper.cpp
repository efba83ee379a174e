// SPDX-License-Identifier: GPL-3.0-or-later
// resetscope-capture-helper: the only part of Resetscope that may see packets. Small, so that it can be read at once.
//
// It records the TCP packets between this computer and one port of the addresses it is given, writes them as pcap to
// standard output, and ends after the seconds and bytes it is given, or when its standard input or output is closed.
// It takes no filter, no interface and no file name. It gives up every right but opening packet sockets before it
// looks at its arguments, and that one too before it reads the first packet.
//
// The file header is written as soon as packets are being recorded. The last line on standard error says how it ended:
//   ended=time|bytes|input|output packets=N dropped=N
#include "probes/live/helper_arguments.h"
#include "probes/live/privileges.h"

#include <pcap/pcap.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace {

using namespace resetscope::probes::live;
using Clock = std::chrono::steady_clock;

constexpr int kBufferBytes = 8 << 20;
constexpr int kDeliver_ms = 50;                  ///< how long the kernel may gather packets before it hands them over
constexpr std::size_t kMostWaiting = 4U << 20U;  ///< bytes that wait for a slow reader; more stay in the kernel
constexpr std::chrono::milliseconds kLast_ms{300};  ///< after the end of input: what is on its way still counts

struct PcapClose {
    void operator()(pcap_t *handle) const { pcap_close(handle); }
};
using Handle = std::unique_ptr<pcap_t, PcapClose>;

int fail(HelperExit status, const std::string &why)
{
    std::fprintf(stderr, "resetscope-capture-helper: %s\n", why.c_str());
    return static_cast<int>(status);
}

/// On every interface at once: which one the packets take is decided by the system's routes, and may change.
Handle open(HelperExit &status, std::string &why)
{
    std::array<char, PCAP_ERRBUF_SIZE> problem{};
    Handle handle(pcap_create("any", problem.data()));
    status = HelperExit::Failed;
    if (!handle) {
        why = problem.data();
        return nullptr;
    }
    pcap_set_snaplen(handle.get(), kSnapLength);
    pcap_set_promisc(handle.get(), 0);
    pcap_set_timeout(handle.get(), kDeliver_ms);
    pcap_set_buffer_size(handle.get(), kBufferBytes);
    pcap_set_tstamp_precision(handle.get(), PCAP_TSTAMP_PRECISION_NANO);
    const int result = pcap_activate(handle.get());
    if (result < 0) {
        status = result == PCAP_ERROR_PERM_DENIED ? HelperExit::NotAllowed : HelperExit::Failed;
        why = result == PCAP_ERROR_PERM_DENIED ? "the system does not allow it" : pcap_geterr(handle.get());
        return nullptr;
    }
    return handle;
}

bool filter(pcap_t *handle, const HelperOrder &order, std::string &why)
{
    bpf_program program{};
    const bool set = pcap_compile(handle, &program, filterOf(order).c_str(), 1, PCAP_NETMASK_UNKNOWN) == 0 &&
                     pcap_setfilter(handle, &program) == 0;
    if (!set) {
        why = pcap_geterr(handle);
    }
    pcap_freecode(&program);
    return set;
}

void append(std::string &out, std::uint32_t value)
{
    std::array<char, sizeof value> bytes{};
    std::memcpy(bytes.data(), &value, sizeof value);
    out.append(bytes.data(), bytes.size());
}

class Recording {
public:
    Recording(pcap_t *handle, const HelperOrder &order) : m_handle(handle), m_most(order.bytes)
    {
        m_until = Clock::now() + std::chrono::seconds(order.seconds);
        append(m_waiting, 0xa1b23c4d);  // nanoseconds, this machine's byte order
        append(m_waiting, 2U | 4U << 16U);
        append(m_waiting, 0);
        append(m_waiting, 0);
        append(m_waiting, static_cast<std::uint32_t>(kSnapLength));
        append(m_waiting, static_cast<std::uint32_t>(pcap_datalink(handle)));
        m_total = m_waiting.size();
    }

    int run()
    {
        while (m_ended == nullptr) {
            step();
        }
        if (std::strcmp(m_ended, "output") != 0) {
            flush();
        }
        pcap_stat counts{};
        if (pcap_stats(m_handle, &counts) != 0) {
            counts = {};
        }
        std::fprintf(stderr, "ended=%s packets=%llu dropped=%u\n", m_ended, static_cast<unsigned long long>(m_packets),
                     counts.ps_drop);
        return static_cast<int>(m_broken ? HelperExit::Failed : HelperExit::Done);
    }

private:
    void step()
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_until - Clock::now());
        if (left.count() <= 0) {
            end(m_lastWords ? "input" : "time");
            return;
        }
        const bool room = m_waiting.size() < kMostWaiting;
        std::array<pollfd, 3> watched{pollfd{room ? pcap_get_selectable_fd(m_handle) : -1, POLLIN, 0},
                                      pollfd{m_lastWords ? -1 : STDIN_FILENO, POLLIN, 0},
                                      // Without a wish for events this still tells of a reader that went away.
                                      pollfd{STDOUT_FILENO, static_cast<short>(m_waiting.empty() ? 0 : POLLOUT), 0}};
        constexpr std::int64_t kSlice_ms = 1000;
        if (::poll(watched.data(), watched.size(), static_cast<int>(std::min<std::int64_t>(left.count(), kSlice_ms))) <
            0) {
            if (errno != EINTR) {
                broken("output");
            }
            return;
        }
        if ((watched[2].revents & (POLLERR | POLLHUP | POLLNVAL)) != 0) {
            end("output");
            return;
        }
        if ((watched[2].revents & POLLOUT) != 0) {
            write();
        }
        if (watched[0].revents != 0) {
            take();
        }
        if (watched[1].revents != 0) {
            listen();
        }
    }

    void take()
    {
        const int result = pcap_dispatch(
            m_handle, 1000,
            [](u_char *self, const pcap_pkthdr *header, const u_char *bytes) {
                reinterpret_cast<Recording *>(self)->packet(*header, bytes);
            },
            reinterpret_cast<u_char *>(this));
        if (result == PCAP_ERROR) {
            std::fprintf(stderr, "resetscope-capture-helper: %s\n", pcap_geterr(m_handle));
            broken("time");
        }
    }

    void packet(const pcap_pkthdr &header, const u_char *bytes)
    {
        constexpr std::size_t kRecordHeader = 16;
        if (m_ended != nullptr || m_total + kRecordHeader + header.caplen > m_most) {
            end("bytes");
            return;
        }
        append(m_waiting, static_cast<std::uint32_t>(header.ts.tv_sec));
        append(m_waiting, static_cast<std::uint32_t>(header.ts.tv_usec));  // nanoseconds, as asked for
        append(m_waiting, header.caplen);
        append(m_waiting, header.len);
        m_waiting.append(reinterpret_cast<const char *>(bytes), header.caplen);
        m_total += kRecordHeader + header.caplen;
        ++m_packets;
    }

    /// What is said on standard input does not matter, only that it ends.
    void listen()
    {
        std::array<char, 256> ignored{};
        const ssize_t got = ::read(STDIN_FILENO, ignored.data(), ignored.size());
        if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)) {
            m_lastWords = true;
            m_until = std::min(m_until, Clock::now() + kLast_ms);
        }
    }

    void write()
    {
        const ssize_t put = ::write(STDOUT_FILENO, m_waiting.data(), m_waiting.size());
        if (put > 0) {
            m_waiting.erase(0, static_cast<std::size_t>(put));
        } else if (put < 0 && errno != EINTR && errno != EAGAIN) {
            end("output");
        }
    }

    /// The rest, for a reader that still reads.
    void flush()
    {
        constexpr int kPatience_ms = 5000;
        while (!m_waiting.empty()) {
            pollfd output{STDOUT_FILENO, POLLOUT, 0};
            if (::poll(&output, 1, kPatience_ms) <= 0 || (output.revents & POLLOUT) == 0) {
                return;
            }
            const std::size_t before = m_waiting.size();
            write();
            if (m_waiting.size() == before) {
                return;
            }
        }
    }

    void end(const char *how)
    {
        if (m_ended == nullptr) {
            m_ended = how;
        }
    }
    void broken(const char *how)
    {
        m_broken = true;
        end(how);
    }

    pcap_t *m_handle;
    std::uint64_t m_most;
    std::uint64_t m_total = 0;
    std::uint64_t m_packets = 0;
    Clock::time_point m_until;
    std::string m_waiting;
    const char *m_ended = nullptr;
    bool m_lastWords = false;
    bool m_broken = false;
};

}  // namespace

#if defined(__SANITIZE_ADDRESS__)
// A process that gave up its rights cannot be traced, and the leak check traces.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}
#endif

int main(int argc, char **argv)
{
    if (!keepOnlyPacketSockets()) {
        return fail(HelperExit::Failed, "rights that are not needed could not be given up");
    }
    // A closed descriptor would be taken by the next one that is opened, and then written to.
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(standard, F_GETFD) < 0) {
            return static_cast<int>(HelperExit::Usage);
        }
    }
    std::signal(SIGPIPE, SIG_IGN);
    const auto parsed = parseHelperArguments({argv + 1, argv + argc});
    if (const auto *problem = std::get_if<std::string>(&parsed)) {
        return fail(HelperExit::Usage, *problem);
    }
    const auto &order = std::get<HelperOrder>(parsed);
    if (!order.checkOnly && ::isatty(STDOUT_FILENO) != 0) {
        return fail(HelperExit::Usage, "standard output is a terminal; packets are written to a pipe or a file");
    }
    HelperExit status = HelperExit::Failed;
    std::string why;
    const Handle handle = open(status, why);
    if (!handle) {
        return fail(status, why);
    }
    if (order.checkOnly) {
        return static_cast<int>(HelperExit::Done);
    }
    std::array<char, PCAP_ERRBUF_SIZE> problem{};
    if (!filter(handle.get(), order, why) || pcap_setnonblock(handle.get(), 1, problem.data()) != 0) {
        return fail(HelperExit::Failed, why.empty() ? problem.data() : why);
    }
    if (!keepNothing() || ::fcntl(STDOUT_FILENO, F_SETFL, ::fcntl(STDOUT_FILENO, F_GETFL) | O_NONBLOCK) != 0) {
        return fail(HelperExit::Failed, "rights that are not needed any more could not be given up");
    }
    return Recording(handle.get(), order).run();
}
