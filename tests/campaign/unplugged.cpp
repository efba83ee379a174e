// SPDX-License-Identifier: GPL-3.0-or-later
// The network goes away in the middle of a run: a cable of our own is pulled, removed, pulled at the far end, plugged
// in again.
#include "tests/campaign/program.h"
#include "tests/campaign/sections.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

struct Pull {
    QString what;
    QString line;           ///< shell, in the network of the client
    QString again;          ///< three seconds later; empty: nothing
    bool whileIdle = true;  ///< pulled while connections wait; else as soon as the run begins
    bool slow = false;
};

bool sh(const QString &line)
{
    Program program;
    return program.start({u"sh"_s, u"-c"_s, u"export PATH=\"$PATH:/usr/sbin:/sbin\"; "_s + line}) &&
           program.finish(20).exitCode == 0;
}

bool plug(pid_t server)
{
    return sh(u"ip link set lo up; ip link add way type veth peer name far && ip link set far netns %1 && "
              "ip addr add 10.78.0.2/24 dev way && ip link set way up && "
              "nsenter -t %1 -n sh -c 'ip addr add 10.78.0.1/24 dev far; ip link set far up; ip link set lo up'"_s.arg(
                  server));
}

void print(const QString &what, const QString &measured, bool held)
{
    const QJsonObject line{{u"what"_s, what}, {u"measured"_s, measured}, {u"held"_s, held}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

bool serve(Program &server)
{
    if (!server.start({u"unshare"_s, u"-n"_s, self(), u"--serve"_s, u"healthy"_s, u"0.0.0.0"_s, u"8080"_s}) ||
        !server.waitFor("listening", 10) || !plug(server.id())) {
        std::fprintf(stderr, "no cable: %s\n", server.err().constData());
        return false;
    }
    return true;
}

/// A laptop that loses its network for a moment during a long watch.
bool whileWatching()
{
    Program server;
    Program program;
    if (!serve(server) ||
        !program.start({cli(), u"watch"_s, u"http://10.78.0.1:8080/"_s, u"--json"_s, u"--for"_s, u"30"_s})) {
        return false;
    }
    pause_s(8);
    const bool down = sh(u"ip link set way down"_s);
    pause_s(5);
    const bool up = sh(u"ip link set way up"_s);
    const Ended ended = program.finish(60);
    QJsonObject found;
    for (const QJsonValue finding : ended.json()[u"findings"_s].toArray()) {
        found.insert(finding[u"id"_s].toString(), finding[u"value"_s]);
    }
    const double blamed = found[u"watch_resets"_s].toDouble() + found[u"watch_silent"_s].toDouble() +
                          found[u"watch_refused"_s].toDouble();
    print(u"interface down for 5 s during a watch of 30 s"_s,
          u"own absences noticed: %1, of %2; failures blamed on the service: %3; exit status %4"_s.arg(
              QString::number(found[u"watch_own_absences"_s].toDouble()),
              seconds(found[u"watch_own_absence_s"_s].toDouble()), QString::number(blamed),
              QString::number(ended.exitCode)),
          down && up && found[u"watch_own_absences"_s].toDouble() == 1 && blamed == 0 && ended.exitCode == 0);
    static_cast<void>(sh(u"ip link del way 2>/dev/null; true"_s));
    return true;
}

}  // namespace

int inCableNetwork(const QStringList &arguments)
{
    const bool quick = arguments.contains(u"--quick"_s);
    const std::vector<Pull> pulls{
        {u"interface set down while connections wait"_s, u"ip link set way down"_s, {}},
        {u"interface removed while connections wait"_s, u"ip link del way"_s, {}, true, true},
        {u"cable pulled at the far end"_s, u"nsenter -t $S -n ip link set far down"_s, {}, true, true},
        {u"interface set down at the very start"_s, u"ip link set way down"_s, {}, false, true},
        {u"down and up again after three seconds"_s, u"ip link set way down"_s, u"ip link set way up"_s, true, true},
    };
    for (const Pull &pull : pulls) {
        if (pull.slow && quick) {
            continue;
        }
        Program server;
        if (!serve(server)) {
            return 3;
        }
        Program program;
        if (!program.start({cli(), u"diagnose"_s, u"http://10.78.0.1:8080/"_s, u"--json"_s, u"--max-idle"_s, u"8"_s,
                            u"--budget"_s, u"60"_s})) {
            return 3;
        }
        const bool reached = program.waitFor(pull.whileIdle ? "idle: " : "connect", 30, true);
        pause_s(pull.whileIdle ? 1.5 : 0);
        const QString setting = u"S=%1; "_s.arg(server.id());
        const double pulled_s = now_s();
        const bool pulled = sh(setting + pull.line);
        if (!pull.again.isEmpty()) {
            pause_s(3);
            static_cast<void>(sh(setting + pull.again));
        }
        const Ended ended = program.finish(100);
        const QJsonObject report = ended.json();
        const QString headline = report[u"verdict"_s][u"headline"_s].toString();
        int findings = 0;
        for (const QJsonValue finding : report[u"findings"_s].toArray()) {
            const QString probe = finding[u"probe"_s].toString();
            findings += probe == u"connect"_s || probe == u"http"_s ? 1 : 0;
        }
        const bool held = reached && pulled && (ended.exitCode == 0 || ended.exitCode == 1 || ended.exitCode == 3) &&
                          !headline.isEmpty() &&
                          (!pull.whileIdle || (findings > 0 && headline.contains(u"its own network"_s)));
        const QString measured = u"ended %1 later, exit status %2, %3 findings of before kept: “%4”"_s.arg(
            seconds(now_s() - pulled_s), QString::number(ended.exitCode), QString::number(findings), headline);
        print(pull.what, measured, held);
        static_cast<void>(sh(u"ip link del way 2>/dev/null; true"_s));
    }
    return whileWatching() ? 0 : 3;
}

void unplugged(Figures &figures, Size size)
{
    const QString what = u"network unplugged"_s;
    if (const QString why = whyNoNamespaces(); !why.isEmpty()) {
        figures.notRun(what, why);
        return;
    }
    Program program;
    QStringList command{self(), u"--in-cable"_s};
    if (size.quick) {
        command << u"--quick"_s;
    }
    const bool begun = program.start(inNamespaces(command));
    const Ended ended = program.finish(600);
    if (!begun || ended.exitCode != 0) {
        figures.notRun(what, QString::fromUtf8(ended.err.left(300)).simplified());
        return;
    }
    for (const QByteArray &line : ended.out.trimmed().split('\n')) {
        const QJsonObject pull = QJsonDocument::fromJson(line).object();
        figures.add(pull[u"what"_s].toString(), 1, pull[u"measured"_s].toString(), pull[u"held"_s].toBool());
    }
}

}  // namespace resetscope::campaign
