// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/logs.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace resetscope::benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBlock = 8 << 20;

struct Cost {
    double wall_s = -1;  ///< negative: it failed
    double cpu_s = 0;
    double peak_mb = 0;
};

/// A whole process with what it cost; its output goes nowhere.
Cost costOf(const std::vector<std::string> &words)
{
    std::vector<char *> arguments;
    for (const std::string &word : words) {
        arguments.push_back(const_cast<char *>(word.c_str()));
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0);
    }
    Cost cost;
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    const bool started = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    if (!started || ::wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        return cost;
    }
    cost.wall_s = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    cost.cpu_s = seconds(used.ru_utime) + seconds(used.ru_stime);
    cost.peak_mb = static_cast<double>(used.ru_maxrss) / 1024;
    return cost;
}

/// The same a few times: the best of each, which is the least disturbed by others.
Cost bestOf(int runs, const std::vector<std::string> &words)
{
    Cost best;
    for (int i = 0; i < runs; ++i) {
        const Cost one = costOf(words);
        if (one.wall_s < 0) {
            continue;
        }
        best.cpu_s = best.wall_s < 0 ? one.cpu_s : std::min(best.cpu_s, one.cpu_s);
        best.wall_s = best.wall_s < 0 ? one.wall_s : std::min(best.wall_s, one.wall_s);
        best.peak_mb = std::max(best.peak_mb, one.peak_mb);
    }
    return best;
}

std::string accessLine(QRandomGenerator &random)
{
    static const char *const paths[] = {"/", "/api/v1/orders", "/static/app.js", "/login", "/images/logo.svg"};
    char line[512];
    const int status = random.bounded(500) == 0 ? 502 : random.bounded(20) == 0 ? 404 : 200;
    std::snprintf(line, sizeof line,
                  "203.0.113.%d - - [21/Nov/2026:%02d:%02d:%02d +0000] \"GET %s?id=%d HTTP/1.1\" %d %d "
                  "\"https://shop.example.com/\" \"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36\"\n",
                  random.bounded(256), random.bounded(24), random.bounded(60), random.bounded(60),
                  paths[random.bounded(5)], random.bounded(100000), status, random.bounded(50000));
    return line;
}

std::string programLine(QRandomGenerator &random)
{
    static const char *const words[] = {"INFO order accepted for customer", "DEBUG cache hit for key session",
                                        "INFO payment confirmed by provider, reference", "DEBUG query took 3 ms, rows",
                                        "INFO sent message to queue orders, id"};
    char line[512];
    if (random.bounded(1000) == 0) {
        std::snprintf(line, sizeof line,
                      "2026-11-21T03:%02d:%02d.%03dZ ERROR Error: read ECONNRESET at TCP.onStreamRead "
                      "(node:internal/stream_base_commons:217:20) request %d\n",
                      random.bounded(60), random.bounded(60), random.bounded(1000), random.bounded(1000000));
    } else {
        std::snprintf(line, sizeof line, "2026-11-21T03:%02d:%02d.%03dZ %s %d\n", random.bounded(60),
                      random.bounded(60), random.bounded(1000), words[random.bounded(5)], random.bounded(1000000));
    }
    return line;
}

std::string journalLine(QRandomGenerator &random)
{
    char line[512];
    if (random.bounded(5000) == 0) {
        std::snprintf(line, sizeof line,
                      "Nov 21 03:%02d:%02d web1 kernel: [%d.1] Out of memory: Killed process %d (app) "
                      "total-vm:9000000kB\n",
                      random.bounded(60), random.bounded(60), random.bounded(90000), random.bounded(30000));
    } else {
        std::snprintf(line, sizeof line,
                      "Nov 21 03:%02d:%02d web1 systemd[1]: session-%d.scope: Deactivated successfully, consumed %d "
                      "ms of processor time.\n",
                      random.bounded(60), random.bounded(60), random.bounded(90000), random.bounded(30000));
    }
    return line;
}

bool make(const QString &path, qint64 bytes, const std::function<std::string(QRandomGenerator &)> &line)
{
    QRandomGenerator random(7);
    QByteArray block;
    while (block.size() < kBlock) {
        block += line(random).c_str();
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    for (qint64 written = 0; written < bytes; written += block.size()) {
        if (file.write(block) != block.size()) {
            return false;
        }
    }
    return true;
}

}  // namespace

void logReading(bool quick)
{
    const qint64 bytes = quick ? 256LL << 20 : 2LL << 30;
    std::printf("\nReading a log of %lld MB (budget: disk speed, memory that does not grow with the file)\n",
                static_cast<long long>(bytes >> 20));
    std::printf("  %-18s %9s %13s %9s %18s %10s %12s\n", "log", "MB/s", "MB/cpu second", "peak MB", "peak MB of an 8th",
                "wc -l MB/s", "cpu/wc -l");
    const std::pair<const char *, std::function<std::string(QRandomGenerator &)>> kinds[] = {
        {"requests (nginx)", accessLine}, {"a program's own", programLine}, {"system journal", journalLine}};
    const std::string reader = RESETSCOPE_BIN_DIR "/resetscope-cli";
    for (const auto &[name, line] : kinds) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        if (!make(path, bytes, line)) {
            std::printf("  %-18s no room for it in %s\n", name, qPrintable(folder.path()));
            continue;
        }
        const std::string file = path.toStdString();
        const Cost plain = bestOf(3, {"wc", "-l", file});  // also brings the file into memory, for both
        const Cost ours = bestOf(3, {reader, "evidence", "--json", file});
        const auto megabytes = static_cast<double>(QFile(path).size()) / (1 << 20);
        // Memory that does not grow: the same for a much smaller file.
        const Cost small = QFile::resize(path, bytes / 8) ? bestOf(1, {reader, "evidence", "--json", file}) : Cost();
        if (plain.wall_s < 0 || ours.wall_s < 0 || small.wall_s < 0) {
            std::printf("  %-18s could not be measured\n", name);
            continue;
        }
        std::printf("  %-18s %9.0f %13.0f %9.0f %18.0f %10.0f %12.1f\n", name, megabytes / ours.wall_s,
                    megabytes / ours.cpu_s, ours.peak_mb, small.peak_mb, megabytes / plain.wall_s,
                    ours.cpu_s / plain.cpu_s);
    }
}

}  // namespace resetscope::benchmark
