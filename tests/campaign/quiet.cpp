// SPDX-License-Identifier: GPL-3.0-or-later
// Every packet that leaves is recorded, in a network of its own in which everybody could be reached: only the target
// and, for a name, the configured resolver may be spoken to.
#include "app/report/case_json.h"
#include "tests/campaign/hostile_server.h"
#include "tests/campaign/packet_watch.h"
#include "tests/campaign/program.h"
#include "tests/campaign/sections.h"
#include "tests/support/sample_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resetscope::campaign {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kTarget = "10.77.0.80";
constexpr const char *kResolver = "10.77.0.53";
constexpr const char *kStranger = "203.0.113.9";

/// Everybody who is not on this computer is behind "way". /run is emptied: what listens there could ask for us, unseen.
constexpr const char *kNetwork = R"shell(set -e
export PATH="$PATH:/usr/sbin:/sbin"
ip link set lo up
ip addr add 10.77.0.80/32 dev lo
ip addr add 10.77.0.53/32 dev lo
ip link add way type dummy 2>/dev/null || ip link add way type veth peer name far
ip link set way arp off
ip link set way up
ip link set far up 2>/dev/null || true
ip addr add 10.77.1.2/24 dev way
ip route add default dev way
ip -6 addr add fd77::2/64 dev way nodad 2>/dev/null || true
ip -6 route add default dev way 2>/dev/null || true
real=$(readlink -m /etc/resolv.conf)
mount -t tmpfs none /run
printf 'nameserver 10.77.0.53\n' > "$1/resolv.conf"
printf 'hosts: files dns\n' > "$1/nsswitch.conf"
mkdir -p "$(dirname "$real")"
[ -e "$real" ] || : > "$real"
mount --bind "$1/resolv.conf" "$real"
[ -e /etc/nsswitch.conf ] && mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf
true
)shell";

struct Visit {
    QString what;
    QStringList command;
    QStringList allowed;  ///< addresses
    bool mustSend = true;
    double limit_s = 90;
    bool endless = false;  ///< ended after `limit_s`
    QStringList environment = {};
    bool slow = false;
};

void sendToStranger()
{
    const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(9);
    ::inet_pton(AF_INET, kStranger, &where.sin_addr);
    ::sendto(fd, "x", 1, 0, reinterpret_cast<const sockaddr *>(&where), sizeof where);
    ::close(fd);
}

void put(const QString &what, const QString &measured, bool held)
{
    std::printf("%s\n", QJsonDocument(QJsonObject{{u"what"_s, what}, {u"measured"_s, measured}, {u"held"_s, held}})
                            .toJson(QJsonDocument::Compact)
                            .constData());
    std::fflush(stdout);
}

std::vector<Visit> visits(const QString &folder, quint16 port)
{
    const QString target = QString::fromLatin1(kTarget);
    const QString resolver = QString::fromLatin1(kResolver);
    const QString byAddress = u"http://%1:%2/"_s.arg(target).arg(port);
    const QString byName = u"http://service.test:%1/"_s.arg(port);
    const QStringList brief{u"--json"_s, u"--max-idle"_s, u"3"_s, u"--max-payload"_s, u"1048576"_s};
    const QString saved = folder + u"/case.json"_s;
    QFile file(saved);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(app::toJson(tests::diagnosedSampleCase(tests::SampleCase::IdleTimeout))).toJson());
    }
    QStringList home;
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s,
                                u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        home << name + u'=' + folder;
    }
    home << u"QT_QPA_PLATFORM=offscreen"_s;
    const QString wizard = QStringLiteral(RESETSCOPE_BIN_DIR "/resetscope");
    return {
        {u"the window, open for some seconds, nothing asked"_s, {wizard}, {}, false, 4, true, home},
        {u"the window with a saved case"_s, {wizard, saved}, {}, false, 4, true, home},
        {u"`diagnose` of an address"_s, QStringList{cli(), u"diagnose"_s, byAddress} + brief, {target}},
        {u"`diagnose` of a name"_s, QStringList{cli(), u"diagnose"_s, byName} + brief, {target, resolver}},
        {u"`watch` of an address"_s,
         {cli(), u"watch"_s, byAddress, u"--for"_s, u"5"_s},
         {target},
         true,
         60,
         false,
         {},
         true},
        {u"`report` of a saved case"_s, {cli(), u"report"_s, saved, u"--pdf"_s, folder + u"/r.pdf"_s}, {}, false},
        {u"`fixes`"_s, {cli(), u"fixes"_s, u"--json"_s}, {}, false},
        {u"`evidence` of a log with addresses in it"_s, {cli(), u"evidence"_s, saved}, {}, false},
    };
}

}  // namespace

int inQuietNetwork(const QStringList &arguments)
{
    const bool quick = arguments.contains(u"--quick"_s);
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"network.sh"_s));
    if (!script.open(QIODevice::WriteOnly) || script.write(kNetwork) < 0) {
        return 3;
    }
    script.close();
    Program network;
    const bool begun = network.start({u"sh"_s, script.fileName(), folder.path()});
    const Ended made = network.finish(20);
    if (!begun || made.exitCode != 0) {
        std::fprintf(stderr, "%s", made.err.constData());
        return 3;
    }
    PacketWatch watch;
    NameServer names(kResolver, kTarget);
    const HostileServer server(*behaviour("healthy"), kTarget);
    sendToStranger();
    std::map<std::string, int> sent = watch.take();
    if (!watch.works() || !server.listens() || sent[std::string(kStranger) + " udp"] != 1) {
        std::fprintf(stderr, "the recorder does not see what it must see\n");
        return 3;
    }
    for (const Visit &visit : visits(folder.path(), server.port())) {
        if (visit.slow && quick) {
            continue;
        }
        Program program;
        if (!program.start(visit.command, visit.environment)) {
            return 3;
        }
        if (visit.endless) {
            pause_s(visit.limit_s);
            program.signal(SIGTERM);
        }
        const Ended ended = program.finish(visit.endless ? visit.limit_s + 20 : visit.limit_s);
        sent = watch.take();
        QStringList spoken, strangers;
        int packets = 0;
        for (const auto &[whom, count] : sent) {
            // Answers of the target and of the resolver to the client, which has one of their addresses here.
            const QString name = QString::fromStdString(whom);
            const QString address = name.section(u' ', 0, 0);
            packets += count;
            (visit.allowed.contains(address) ? spoken : strangers) << u"%1 (%2)"_s.arg(name).arg(count);
        }
        QStringList questions;
        for (const std::string &question : names.takeQuestions()) {
            questions << QString::fromStdString(question);
        }
        questions.removeDuplicates();
        const bool asked = visit.allowed.size() == 2;
        const bool onlyTheName = questions.isEmpty() ? !asked : asked && questions == QStringList{u"service.test."_s};
        const bool ran = visit.endless ? !ended.tooLong && ended.signal != SIGSEGV && ended.signal != SIGABRT
                                       : ended.exitCode == 0 || ended.exitCode == 1;
        const bool held = strangers.isEmpty() && onlyTheName && ran && (packets > 0) == visit.mustSend;
        put(visit.what,
            u"%1 packets: %2; to others: %3%4"_s.arg(
                QString::number(packets), spoken.isEmpty() ? u"nobody"_s : spoken.join(u", "_s),
                strangers.isEmpty() ? u"none"_s : strangers.join(u", "_s),
                questions.isEmpty() ? QString() : u"; names asked: "_s + questions.join(u", "_s)) +
                (ran ? QString()
                     : u" (exit status %1: %2)"_s.arg(ended.exitCode).arg(QString::fromUtf8(ended.err.left(200)))),
            held);
    }
    return 0;
}

void quiet(Figures &figures, Size size)
{
    const QString what = u"packets recorded, everybody reachable"_s;
    if (const QString why = whyNoNamespaces(); !why.isEmpty()) {
        figures.notRun(what, why);
        return;
    }
    Program program;
    QStringList command{self(), u"--in-quiet"_s};
    if (size.quick) {
        command << u"--quick"_s;
    }
    const bool begun = program.start(inNamespaces(command));
    const Ended ended = program.finish(300);
    if (!begun || ended.exitCode != 0) {
        figures.notRun(what, QString::fromUtf8(ended.err.left(300)).simplified());
        return;
    }
    for (const QByteArray &line : ended.out.trimmed().split('\n')) {
        const QJsonObject visit = QJsonDocument::fromJson(line).object();
        figures.add(visit[u"what"_s].toString(), 1, visit[u"measured"_s].toString(), visit[u"held"_s].toBool());
    }
}

}  // namespace resetscope::campaign
