// SPDX-License-Identifier: GPL-3.0-or-later
// How fast captures are read and attributed. Makes a capture of its own and runs everything that can read it, one after
// another, each as a process of its own; prints CPU seconds, packets a second, peak memory, and ratios to a loop that
// only reads the file and keeps a flow table.
//
//   resetscope-capture-benchmark [--megabytes N] [--runs N] [--file FILE] [--no-tshark]
#include "tests/probes/capture/traffic_maker.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace resetscope::test;

// --- the capture ----------------------------------------------------------------------------------------------------

int generate(const std::string &path, int megabytes)
{
    std::FILE *file = std::fopen(path.c_str(), "wb");
    if (file == nullptr) {
        std::perror(path.c_str());
        return 1;
    }
    bool good = true;
    FileForm form;
    form.nanoseconds = true;
    CaptureWriter writer(form, [&](std::string_view piece) {
        good = good && std::fwrite(piece.data(), 1, piece.size(), file) == piece.size();
    });
    TrafficPlan plan;
    plan.connections = megabytes * 64;
    plan.endpointShare = 0.1;
    plan.pathShare = 0.02;
    plan.span_s = 600;
    plan.bulkPackets = 10;
    const Traffic traffic = makeTraffic(plan);
    for (const Wire &wire : traffic.wires) {
        writer.packet(wire);
    }
    writer.finish();
    good = std::fclose(file) == 0 && good;
    return good ? 0 : 1;
}

// --- the least that a program can do: read, and keep a flow table
// -----------------------------------------------------

struct Counts {
    std::uint64_t packets = 0;
    std::uint64_t flows = 0;
    std::uint64_t resets = 0;
};

struct PlainFlow {
    std::array<std::uint8_t, 37> key{};
    bool used = false;
    std::uint32_t packets = 0;
    std::uint32_t resets = 0;
    std::uint64_t bytes = 0;
};

std::uint16_t be16(const std::uint8_t *at)
{
    return static_cast<std::uint16_t>(at[0] << 8 | at[1]);
}

class PlainTable {
public:
    PlainTable() : m_flows(1U << 12) {}
    PlainFlow &of(const std::array<std::uint8_t, 37> &key)
    {
        if (m_size * 2 > m_flows.size()) {
            grow();
        }
        PlainFlow &flow = place(m_flows, key);
        if (!flow.used) {
            flow.used = true;
            flow.key = key;
            ++m_size;
        }
        return flow;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    static std::uint64_t hash(const std::array<std::uint8_t, 37> &key)
    {
        std::uint64_t h = 0;
        for (std::size_t i = 0; i < 32; i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, key.data() + i, 8);
            h = (h ^ word) * 0x9e3779b97f4a7c15ULL;
            h ^= h >> 32;
        }
        std::uint32_t ports = 0;
        std::memcpy(&ports, key.data() + 32, 4);
        h = (h ^ ports) * 0x9e3779b97f4a7c15ULL;
        return h ^ (h >> 32);
    }
    static PlainFlow &place(std::vector<PlainFlow> &flows, const std::array<std::uint8_t, 37> &key)
    {
        std::size_t at = hash(key) & (flows.size() - 1);
        while (flows[at].used && flows[at].key != key) {
            at = (at + 1) & (flows.size() - 1);
        }
        return flows[at];
    }
    void grow()
    {
        std::vector<PlainFlow> larger(m_flows.size() * 2);
        for (const PlainFlow &flow : m_flows) {
            if (flow.used) {
                place(larger, flow.key) = flow;
            }
        }
        m_flows = std::move(larger);
    }
    std::vector<PlainFlow> m_flows;
    std::size_t m_size = 0;
};

void plainPacket(const std::uint8_t *at, std::uint32_t size, PlainTable *table, Counts &counts)
{
    ++counts.packets;
    if (size < 14 + 40) {
        return;
    }
    std::uint32_t ip = 14;
    std::uint16_t type = be16(at + 12);
    while ((type == 0x8100 || type == 0x88a8) && ip + 44 < size) {
        type = be16(at + ip + 2);
        ip += 4;
    }
    std::array<std::uint8_t, 37> key{};
    std::uint32_t tcp = 0;
    std::size_t width = 4;
    const std::uint8_t *addresses = nullptr;
    if (type == 0x0800 && at[ip + 9] == 6) {
        tcp = ip + (at[ip] & 15U) * 4;
        addresses = at + ip + 12;
        key[36] = 4;
    } else if (type == 0x86dd && at[ip + 6] == 6) {
        tcp = ip + 40;
        width = 16;
        addresses = at + ip + 8;
        key[36] = 6;
    }
    if (tcp == 0 || tcp + 20 > size) {
        return;
    }
    const bool reset = (at[tcp + 13] & 4) != 0;
    counts.resets += reset ? 1 : 0;
    if (table == nullptr) {
        return;
    }
    const int order = std::memcmp(addresses, addresses + width, width);
    const bool swap = order > 0 || (order == 0 && std::memcmp(at + tcp, at + tcp + 2, 2) > 0);
    std::memcpy(key.data(), swap ? addresses + width : addresses, width);
    std::memcpy(key.data() + 16, swap ? addresses : addresses + width, width);
    std::memcpy(key.data() + 32, at + tcp + (swap ? 2 : 0), 2);
    std::memcpy(key.data() + 34, at + tcp + (swap ? 0 : 2), 2);
    PlainFlow &flow = table->of(key);
    ++flow.packets;
    flow.resets += reset ? 1U : 0U;
    flow.bytes += size;
}

int plainLoop(const std::string &path, bool withTable)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        std::perror(path.c_str());
        return 1;
    }
    std::vector<std::uint8_t> buffer(256 * 1024);
    std::size_t begin = 0;
    std::size_t end = 0;
    const auto fill = [&](std::size_t wanted) {
        if (end - begin >= wanted) {
            return true;
        }
        std::memmove(buffer.data(), buffer.data() + begin, end - begin);
        end -= begin;
        begin = 0;
        while (end < wanted) {
            const ssize_t got = ::read(file, buffer.data() + end, buffer.size() - end);
            if (got <= 0) {
                return false;
            }
            end += static_cast<std::size_t>(got);
        }
        return true;
    };
    Counts counts;
    PlainTable table;
    if (!fill(24)) {
        return 1;
    }
    begin += 24;
    while (fill(16)) {
        std::uint32_t size = 0;
        std::memcpy(&size, buffer.data() + begin + 8, 4);
        if (size > 65536 || !fill(16 + size)) {
            break;
        }
        plainPacket(buffer.data() + begin + 16, size, withTable ? &table : nullptr, counts);
        begin += 16 + size;
    }
    ::close(file);
    std::printf("%llu packets %zu flows %llu resets\n", static_cast<unsigned long long>(counts.packets), table.size(),
                static_cast<unsigned long long>(counts.resets));
    return 0;
}

// --- running and comparing ------------------------------------------------------------------------------------------

struct Result {
    double cpu_s = 0;
    double peak_mib = 0;
    std::string lastLine;
};

std::optional<Result> run(const std::vector<std::string> &words)
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        return std::nullopt;
    }
    const pid_t child = ::fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (const std::string &word : words) {
            arguments.push_back(const_cast<char *>(word.c_str()));
        }
        arguments.push_back(nullptr);
        ::dup2(pipe[1], STDOUT_FILENO);
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDERR_FILENO);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::close(pipe[1]);
    std::vector<char> buffer(1U << 16);
    std::string tail;
    for (;;) {
        const ssize_t got = ::read(pipe[0], buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        tail.append(buffer.data(), static_cast<std::size_t>(got));
        if (tail.size() > 4096) {
            tail.erase(0, tail.size() - 1024);
        }
    }
    ::close(pipe[0]);
    int status = 0;
    rusage used{};
    while (::wait4(child, &status, 0, &used) < 0 && errno == EINTR) {
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        return std::nullopt;
    }
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    Result result;
    result.cpu_s = seconds(used.ru_utime) + seconds(used.ru_stime);
    result.peak_mib = static_cast<double>(used.ru_maxrss) / 1024;
    while (!tail.empty() && tail.back() == '\n') {
        tail.pop_back();
    }
    result.lastLine = tail.substr(tail.rfind('\n') + 1);
    return result;
}

/// The run in the middle of several.
std::optional<Result> middle(const std::vector<std::string> &words, int runs)
{
    std::vector<Result> results;
    for (int i = 0; i < runs; ++i) {
        const auto result = run(words);
        if (!result) {
            return std::nullopt;
        }
        results.push_back(*result);
    }
    std::sort(results.begin(), results.end(), [](const Result &a, const Result &b) { return a.cpu_s < b.cpu_s; });
    return results[results.size() / 2];
}

std::string selfPath()
{
    std::array<char, 4096> path{};
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size() - 1);
    return size > 0 ? std::string(path.data(), static_cast<std::size_t>(size)) : std::string();
}

}  // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 3 && words[0] == "--generate") {
        return generate(words[1], std::atoi(words[2].c_str()));
    }
    if (words.size() == 2 && (words[0] == "--read" || words[0] == "--flows")) {
        return plainLoop(words[1], words[0] == "--flows");
    }
    int megabytes = 1000;
    int runs = 5;
    bool tshark = true;
    std::string file;
    std::string cli = std::string(RESETSCOPE_BIN_DIR) + "/resetscope-cli";
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool more = i + 1 < words.size();
        if (words[i] == "--megabytes" && more) {
            megabytes = std::max(1, std::atoi(words[++i].c_str()));
        } else if (words[i] == "--runs" && more) {
            runs = std::max(1, std::atoi(words[++i].c_str()));
        } else if (words[i] == "--file" && more) {
            file = words[++i];
        } else if (words[i] == "--cli" && more) {
            cli = words[++i];
        } else if (words[i] == "--no-tshark") {
            tshark = false;
        } else {
            std::fputs("usage: resetscope-capture-benchmark [--megabytes N] [--runs N] [--file FILE] [--cli PATH] "
                       "[--no-tshark]\n",
                       stderr);
            return 2;
        }
    }
    const std::string self = selfPath();
    const bool own = file.empty();
    if (own) {
        std::array<char, 64> name{"/tmp/resetscope-benchmark-XXXXXX"};
        const int descriptor = ::mkstemp(name.data());
        if (descriptor < 0) {
            std::perror("mkstemp");
            return 1;
        }
        ::close(descriptor);
        file = name.data();
        if (!run({self, "--generate", file, std::to_string(megabytes)})) {
            std::fputs("the capture could not be written\n", stderr);
            ::unlink(file.c_str());
            return 1;
        }
    }
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        std::perror(file.c_str());
        return 1;
    }
    struct Entry {
        const char *name;
        std::vector<std::string> command;
        int runs;
    };
    std::vector<Entry> entries{
        {"read, count resets", {self, "--read", file}, runs},
        {"read + flow table", {self, "--flows", file}, runs},
        {"resetscope-cli --json", {cli, "capture", file, "--json"}, runs},
        {"tcpdump, filter", {"tcpdump", "-nr", file, "tcp[tcpflags] & tcp-rst != 0"}, std::min(runs, 3)},
    };
    if (tshark) {
        entries.push_back(
            {"tshark, filter",
             {"tshark", "-n", "-r", file, "-Y", "tcp.flags.reset==1", "-T", "fields", "-e", "frame.number"},
             1});
    }
    const auto base = middle(entries[1].command, runs);
    if (!base) {
        std::fputs("the reference loop failed\n", stderr);
        return 1;
    }
    const double packets = std::atof(base->lastLine.c_str());
    std::printf("%.0f MB, %s\n", static_cast<double>(status.st_size) / 1e6, base->lastLine.c_str());
    std::printf("%-24s %9s %8s %14s %9s\n", "", "CPU s", "ratio", "packets/s", "peak MiB");
    for (const Entry &entry : entries) {
        const auto result = middle(entry.command, entry.runs);
        if (!result) {
            std::printf("%-24s not available\n", entry.name);
            continue;
        }
        std::printf("%-24s %9.3f %8.2f %14.0f %9.1f\n", entry.name, result->cpu_s, result->cpu_s / base->cpu_s,
                    packets / std::max(result->cpu_s, 1e-6), result->peak_mib);
        std::fflush(stdout);
    }
    if (own) {
        ::unlink(file.c_str());
    }
    return 0;
}
