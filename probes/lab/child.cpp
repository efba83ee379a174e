// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/child.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace resetscope::probes::lab {

using boost::system::error_code;

namespace {

constexpr const char *kName = "resetscope-practice";
constexpr int kReady_ms = 15000;
constexpr int kGoodbye_ms = 2000;

struct Pair {
    int ours = -1;
    int theirs = -1;
};

Pair openLine()
{
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return {};
    }
    return {ends[0], ends[1]};
}

void closeEnd(int &fd)
{
    if (fd >= 0) {
        ::close(std::exchange(fd, -1));
    }
}

std::string text(double value)
{
    std::array<char, 64> digits{};
    const auto [end, ec] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return ec == std::errc() ? std::string(digits.data(), end) : "0";
}

std::vector<std::string> wordsFor(const std::string &role, const Values &values)
{
    std::vector<std::string> words{kName, role, std::to_string(values.port), values.fixed ? "1" : "0",
                                   std::to_string(values.seed)};
    for (const auto &[key, value] : values.numbers) {
        words.push_back(key + "=" + text(value));
    }
    return words;
}

template <typename Number> Number numberFrom(std::string_view digits)
{
    Number value{};
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// The descriptors 0 to 4 of the child: nothing, nowhere, nowhere, the line and the second line.
int spawn(pid_t &pid, std::vector<std::string> &words, int line, int second)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // Copies above 4 first: one of the two could have the very number that the other one must get.
    const int first = fcntl(line, F_DUPFD_CLOEXEC, 10);
    const int other = fcntl(second, F_DUPFD_CLOEXEC, 10);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, std::getenv("RESETSCOPE_PRACTICE_DEBUG") != nullptr ? 2 : 1, 2);
    posix_spawn_file_actions_adddup2(&actions, first, 3);
    posix_spawn_file_actions_adddup2(&actions, other, 4);
    sigset_t all;
    sigset_t none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    // A group of its own: an interrupt from the keyboard is for the program, which then ends the fault in order.
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    std::vector<char *> arguments;
    for (std::string &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    const int error = posix_spawn(&pid, "/proc/self/exe", &actions, &attributes, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    ::close(first);
    ::close(other);
    return error;
}

class ChildEngine : public Engine {
public:
    ChildEngine(std::unique_ptr<Child> child, const char *scheme, const char *path)
        : m_child(std::move(child)),
          m_url(std::string(scheme) + "://127.0.0.1:" + std::to_string(m_child->port()) + path)
    {
    }
    [[nodiscard]] std::string url() const override { return m_url; }
    [[nodiscard]] std::uint16_t port() const override { return m_child->port(); }
    [[nodiscard]] bool ended() const override { return m_child->ended(); }

private:
    std::unique_ptr<Child> m_child;
    std::string m_url;
};

/// Before `main`, in the process that `spawn` made: becomes the fault and never returns. Doing it here means that
/// every program that can start a fault can also be one, and that none can be started by mistake a second time.
[[gnu::constructor]] void becomeTheFault(int argc, char **argv)
{
    if (argc < 5 || std::strcmp(argv[0], kName) != 0) {
        return;
    }
    std::signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_NAME, "resetscope-lab");
    // A crash is the lesson; its memory image is of no use to anybody.
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    close_range(5, ~0U, 0);
    Values values;
    values.port = numberFrom<std::uint16_t>(argv[2]);
    values.fixed = std::string_view(argv[3]) == "1";
    values.seed = numberFrom<std::uint64_t>(argv[4]);
    for (int i = 5; i < argc; ++i) {
        const std::string_view word = argv[i];
        const std::size_t sign = word.find('=');
        if (sign != std::string_view::npos) {
            values.numbers[std::string(word.substr(0, sign))] = numberFrom<double>(word.substr(sign + 1));
        }
    }
    const ChildLink link;
    const Role role = findRole(argv[1]);
    if (role == nullptr) {
        link.sorry(ENOSYS);
    }
    role(link, values);
    ChildLink::endAll();
}

}  // namespace

std::variant<std::unique_ptr<Child>, std::string> Child::start(const std::string &role, const Values &values)
{
    Pair line = openLine();
    Pair second = openLine();
    if (line.ours < 0 || second.ours < 0) {
        const int error = errno;
        closeEnd(line.ours);
        closeEnd(line.theirs);
        return whyNot(error_code(error, boost::system::system_category()), values.port);
    }
    std::unique_ptr<Child> child(new Child);
    child->m_line = line.ours;
    child->m_second = second.ours;
    std::vector<std::string> words = wordsFor(role, values);
    const int error = spawn(child->m_pid, words, line.theirs, second.theirs);
    closeEnd(line.theirs);
    closeEnd(second.theirs);
    if (error != 0) {
        child->m_pid = -1;
        return whyNot(error_code(error, boost::system::system_category()), values.port);
    }
    if (std::string problem = child->waitUntilReady(values.port); !problem.empty()) {
        return problem;
    }
    return child;
}

std::string Child::waitUntilReady(std::uint16_t wanted)
{
    pollfd waiting{m_line, POLLIN, 0};
    while (poll(&waiting, 1, kReady_ms) < 0 && errno == EINTR) {
    }
    std::array<int, 3> said{};  // error, port, process
    if (waiting.revents == 0 || recv(m_line, said.data(), sizeof said, MSG_DONTWAIT) != sizeof said) {
        return "The practice fault could not be started: its process ended at once.";
    }
    if (said[0] != 0) {
        return whyNot(error_code(said[0], boost::system::system_category()), wanted);
    }
    m_port = static_cast<std::uint16_t>(said[1]);
    m_named = said[2];
    return {};
}

bool Child::ended() const
{
    siginfo_t state{};
    const int got = waitid(P_PID, static_cast<id_t>(m_pid), &state, WEXITED | WNOHANG | WNOWAIT);
    return got == 0 ? state.si_pid == m_pid : errno == ECHILD;
}

Child::~Child()
{
    closeEnd(m_line);
    closeEnd(m_second);
    if (m_pid <= 0) {
        return;
    }
    // It ends by itself once the line is closed; being told twice is for one that hangs.
    for (int waited_ms = 0; waited_ms < kGoodbye_ms && !ended(); waited_ms += 5) {
        poll(nullptr, 0, 5);
    }
    // Also when it has died already: it may have been killed alone. Until it is waited for, the number of its group is
    // nobody else's.
    kill(-m_pid, SIGKILL);
    while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

StartFault inChild(const char *role, const char *scheme, const char *path)
{
    return [=](const Values &values) -> Starting {
        auto started = Child::start(role, values);
        if (auto *problem = std::get_if<std::string>(&started)) {
            return std::move(*problem);
        }
        return std::make_unique<ChildEngine>(std::get<std::unique_ptr<Child>>(std::move(started)), scheme, path);
    };
}

void ChildLink::ready(std::uint16_t port, pid_t named) const
{
    const std::array<int, 3> words{0, port, named};
    if (send(line, words.data(), sizeof words, MSG_NOSIGNAL) != sizeof words) {
        endAll();
    }
}

void ChildLink::sorry(int error) const
{
    const std::array<int, 3> words{error, 0, 0};
    if (send(line, words.data(), sizeof words, MSG_NOSIGNAL) < 0) {
        endAll();
    }
    endAll();
}

void ChildLink::endAll()
{
    // The group is ours alone (`spawn`); this process is in it.
    kill(0, SIGKILL);
    _exit(1);
}

}  // namespace resetscope::probes::lab
