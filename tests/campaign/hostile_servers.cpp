// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that want to hurt the client that measures them.
#include "tests/campaign/hostile_server.h"
#include "tests/campaign/program.h"
#include "tests/campaign/sections.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBudget_s = 20;
constexpr double kGrace_s = 15;  ///< beyond the budget, on a busy computer
constexpr double kMost_MB = 160;
constexpr qsizetype kMostOutput = 4 << 20;

struct Attack {
    const Behaviour *behaviour = nullptr;
    std::unique_ptr<HostileServer> server;
    std::unique_ptr<Program> program;
};

QString problemOf(const Ended &ended)
{
    if (ended.tooLong) {
        return u"still ran after %1 s"_s.arg(ended.wall_s);
    }
    if (ended.signal != 0) {
        return u"ended by signal %1"_s.arg(ended.signal);
    }
    if (ended.exitCode != 0 && ended.exitCode != 1 && ended.exitCode != 3) {
        return u"exit status %1: %2"_s.arg(ended.exitCode).arg(QString::fromUtf8(ended.err.left(200)));
    }
    if (ended.json()[u"ranking"_s].toArray().size() != 13) {
        return u"no whole document on standard output"_s;
    }
    if (ended.json()[u"verdict"_s][u"headline"_s].toString().isEmpty()) {
        return u"no sentence"_s;
    }
    if (ended.peak_MB > kMost_MB) {
        return u"took %1"_s.arg(mb(ended.peak_MB));
    }
    const auto isControl = [](char c) { return c == '\x1b' || c == '\x07'; };
    if (ended.out.size() > kMostOutput || std::any_of(ended.out.begin(), ended.out.end(), isControl) ||
        std::any_of(ended.err.begin(), ended.err.end(), isControl)) {
        return u"its output holds what the server sent"_s;
    }
    return {};
}

}  // namespace

void hostileServers(Figures &figures, Size size)
{
    const std::vector<std::string> few{"endless headers",          "TLS: noise",  "endless tiny chunks", "gzip bomb",
                                       "redirect to another host", "length of -1"};
    std::vector<const Behaviour *> left;
    for (const Behaviour &each : behaviours()) {
        if (!size.quick || std::find(few.begin(), few.end(), each.id) != few.end()) {
            left.push_back(&each);
        }
    }
    const HostileServer bystander(*behaviour("healthy"), "127.0.0.1");
    const std::string other = "localhost:" + std::to_string(bystander.port());
    const std::size_t all = left.size();
    int broken = 0;
    double longest_s = 0, most_MB = 0, mostCpu_s = 0;
    std::vector<Attack> running;
    while (!left.empty() || !running.empty()) {
        while (!left.empty() && running.size() < 6) {
            Attack attack;
            attack.behaviour = left.back();
            left.pop_back();
            attack.server = std::make_unique<HostileServer>(*attack.behaviour, "127.0.0.1", 0, other);
            attack.program = std::make_unique<Program>();
            const QString url = u"%1://127.0.0.1:%2%3"_s.arg(QString::fromStdString(attack.behaviour->scheme))
                                    .arg(attack.server->port())
                                    .arg(attack.behaviour->scheme == "tcp" ? QString() : u"/"_s);
            if (attack.program->start({cli(), u"diagnose"_s, url, u"--json"_s, u"--max-idle"_s, u"3"_s, u"--budget"_s,
                                       QString::number(kBudget_s), u"--max-payload"_s, u"4194304"_s})) {
                running.push_back(std::move(attack));
            }
        }
        const auto over = std::find_if(running.begin(), running.end(), [](const Attack &attack) {
            return attack.program->isOver() || attack.program->age_s() > kBudget_s + kGrace_s;
        });
        if (over == running.end()) {
            pause_s(0.02);
            continue;
        }
        const Ended ended = over->program->finish(kBudget_s + kGrace_s);
        const QString id = QString::fromStdString(over->behaviour->id);
        longest_s = std::max(longest_s, ended.wall_s);
        most_MB = std::max(most_MB, ended.peak_MB);
        mostCpu_s = std::max(mostCpu_s, ended.cpu_s);
        const QString problem = problemOf(ended);
        Figures::tell(u"  %1: exit %2, %3, %4 s of processor, %5, verdict %6 (%7)%8"_s.arg(
            id, QString::number(ended.exitCode), seconds(ended.wall_s), QString::number(ended.cpu_s, 'f', 1),
            mb(ended.peak_MB), ended.verdict(),
            QString::number(ended.json()[u"verdict"_s][u"confidence"_s].toDouble(), 'f', 2),
            problem.isEmpty() ? QString() : u" <-- "_s + problem));
        broken += problem.isEmpty() ? 0 : 1;
        running.erase(over);
    }
    figures.add(
        u"hostile servers (endless, slow, lying, packed, unasked; HTTP, TLS, TCP)"_s, static_cast<int>(all),
        u"longest run %1 with a budget of %2, most memory %3, most processor time %4; %5 without a verdict"_s.arg(
            seconds(longest_s), seconds(kBudget_s), mb(most_MB), seconds(mostCpu_s), QString::number(broken)),
        broken == 0);
    figures.add(u"redirections to another host"_s, 1, u"%1 connections to it"_s.arg(bystander.clients()),
                bystander.clients() == 0);
}

int serveAt(const QStringList &arguments)
{
    const Behaviour *which = behaviour(arguments.value(0).toStdString());
    if (which == nullptr) {
        return 2;
    }
    const HostileServer server(*which, arguments.value(1).toStdString(),
                               static_cast<std::uint16_t>(arguments.value(2).toUInt()));
    if (!server.listens()) {
        return 3;
    }
    std::printf("listening\n");
    std::fflush(stdout);
    for (;;) {
        pause_s(3600);
    }
}

}  // namespace resetscope::campaign
