// SPDX-License-Identifier: GPL-3.0-or-later
// Faults on the way, made of packets in a private network: forged resets, forgetful firewalls, loss, black holes.
#include "probes/lab/catalogue.h"
#include "probes/lab/private_way.h"

#include <algorithm>
#include <iterator>

namespace resetscope::probes::lab {

namespace {

constexpr const char *kAttachment = "/attachment-7731";
constexpr const char *kSignature = "attachment-7731";

PrivateWay resetSignature(const Values &values)
{
    PrivateWay way;
    way.rules.trigger = values.fixed ? "" : kSignature;
    way.rules.deviceBehind = static_cast<int>(values["hop"]);
    return way;
}

PrivateWay resetSniffer(const Values &values)
{
    PrivateWay way = resetSignature(values);
    way.rules.onlyWatches = true;
    way.rules.forgedTtl = static_cast<int>(values["ttl"]);
    way.http.thinking = std::chrono::milliseconds(20);
    return way;
}

PrivateWay resetRandom(const Values &values)
{
    PrivateWay way;
    way.rules.everyNth = values.fixed ? 0 : static_cast<int>(values["every"]);
    way.rules.deviceBehind = static_cast<int>(values["hop"]);
    return way;
}

PrivateWay serverReset(const Values &values)
{
    PrivateWay way;
    way.http.resetsPath = values.fixed ? "" : kAttachment;
    return way;
}

PrivateWay firewallReject(const Values &values)
{
    PrivateWay way;
    way.rules.rejectsNew = !values.fixed;
    return way;
}

PrivateWay firewallDrop(const Values &values)
{
    PrivateWay way;
    way.rules.dropsNew = !values.fixed;
    return way;
}

PrivateWay firewallForgets(const Values &values)
{
    PrivateWay way;
    way.echo = true;
    way.rules.forgetAfter_s = values.fixed ? 3600 : values["limit"];
    return way;
}

PrivateWay firewallForgetsReset(const Values &values)
{
    PrivateWay way = firewallForgets(values);
    way.rules.resetsUnknown = true;
    return way;
}

PrivateWay pathLoss(const Values &values)
{
    PrivateWay way;
    way.http.answerBytes = 200000;
    way.rules.lossUp = values.fixed ? 0 : values["up"] / 100;
    way.rules.lossDown = values.fixed ? 0 : values["down"] / 100;
    way.rules.delay_s = 0.008;
    return way;
}

PrivateWay pathSlow(const Values &values)
{
    PrivateWay way;
    way.rules.delay_s = values["delay"] / 2;
    way.rules.jitter_s = values["jitter"];
    return way;
}

PrivateWay pathBlackHole(const Values &values)
{
    PrivateWay way;
    way.http.answerBytes = 200000;
    way.rules.mtu = static_cast<int>(values["mtu"]);
    way.rules.mtuTold = values.fixed;
    return way;
}

PrivateWay pathMtuTold(const Values &values)
{
    PrivateWay way = pathBlackHole(values);
    way.rules.mtuTold = true;
    return way;
}

Setting hop()
{
    return {"hop", QT_TRANSLATE_NOOP("content", "Router behind which the device stands"), "", 2, 1, 3, true};
}

const char *const kAllowed = QT_TRANSLATE_NOOP("content", "The device no longer takes this traffic for an attack.");
const char *const kRemembers =
    QT_TRANSLATE_NOOP("content", "The firewall remembers connections for one hour, longer than anybody is silent.");

Definition signature()
{
    return {
        {.id = "reset-signature",
         .cause = "network_device_reset",
         .title = QT_TRANSLATE_NOOP("content", "A security device that dislikes one address"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "It reads along, and when a request looks bad it resets both sides in each other's name."),
         .needsNamespaces = true,
         .twin = "server-reset",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "The request fails at once: connection reset by peer (ECONNRESET). The reset started nearer "
                        "than the server; other pages work."),
         .fix = kAllowed,
         .hint = {.when = "random"},
         .settings = {hop()}},
        onPrivateWay("reset-signature", "http", kAttachment)};
}

Definition sniffer()
{
    return {{.id = "reset-sniffer",
             .cause = "network_device_reset",
             .title = QT_TRANSLATE_NOOP("content", "A listener that forges resets"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "It cannot stop packets, it only adds a false one; the real answer still comes, too late."),
             .needsNamespaces = true,
             .twin = "reset-signature",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "The request fails before half a round trip: connection reset by peer (ECONNRESET), with a "
                            "hop count that the server never uses."),
             .fix = kAllowed,
             .hint = {.when = "random"},
             .settings = {hop(),
                          {"ttl", QT_TRANSLATE_NOOP("content", "Hop count with which the forged packet starts"), "",
                           128, 8, 255, true}}},
            onPrivateWay("reset-sniffer", "http", kAttachment)};
}

Definition random()
{
    return {{.id = "reset-random",
             .cause = "network_device_reset",
             .title = QT_TRANSLATE_NOOP("content", "A faulty device that resets now and then"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content",
                 "Every third connection is cut at its first request, whatever it asks: that looks like chance."),
             .needsNamespaces = true,
             .twin = "crash-worker",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Two of three connections work; the third one fails at its first request: connection reset "
                            "by peer (ECONNRESET)."),
             .fix = QT_TRANSLATE_NOOP("content", "The faulty device is replaced."),
             .hint = {.when = "random"},
             .settings = {{"every", QT_TRANSLATE_NOOP("content", "One connection of so many is reset"), "connections",
                           3, 1, 1000, true},
                          hop()}},
            onPrivateWay("reset-random", "http", "/")};
}

Definition ownReset()
{
    return {
        {.id = "server-reset",
         .cause = "application_crash",
         .title = QT_TRANSLATE_NOOP("content", "A server that resets one page itself"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "The same picture as a security device, but the reset has travelled as far as the server's "
                        "answers do."),
         .needsNamespaces = true,
         .twin = "reset-signature",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "The request fails: connection reset by peer (ECONNRESET), with the hop count of the server; "
                        "other pages work."),
         .fix = QT_TRANSLATE_NOOP("content", "The bug in the program on the server is removed."),
         .hint = {.when = "random"}},
        onPrivateWay("server-reset", "http", kAttachment)};
}

Definition reject()
{
    return {{.id = "firewall-reject",
             .cause = "service_down",
             .title = QT_TRANSLATE_NOOP("content", "A firewall that says no"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "The service runs, but a firewall refuses in its name; it looks as if nothing listened."),
             .needsNamespaces = true,
             .twin = "firewall-drop",
             .clientSees = QT_TRANSLATE_NOOP("content", "Connecting fails at once: connection refused (ECONNREFUSED)."),
             .fix = QT_TRANSLATE_NOOP("content", "The firewall lets this service through."),
             .hint = {.when = "at_connect"}},
            onPrivateWay("firewall-reject", "http", "/")};
}

Definition drop()
{
    return {{.id = "firewall-drop",
             .cause = "unreachable",
             .title = QT_TRANSLATE_NOOP("content", "A firewall that says nothing"),
             .teaches =
                 QT_TRANSLATE_NOOP("content", "Packets to this service disappear; the client waits until it gives up."),
             .needsNamespaces = true,
             .twin = "firewall-reject",
             .clientSees = QT_TRANSLATE_NOOP("content", "Connecting gets no answer at all: timed out (ETIMEDOUT)."),
             .fix = QT_TRANSLATE_NOOP("content", "The firewall lets this service through."),
             .hint = {.when = "at_connect"}},
            onPrivateWay("firewall-drop", "http", "/")};
}

Definition forgets()
{
    return {{.id = "firewall-forgets",
             .cause = "idle_timeout",
             .title = QT_TRANSLATE_NOOP("content", "A firewall that forgets and keeps silent"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "After a silence it does not know the connection any more and drops every packet of it."),
             .needsNamespaces = true,
             .limit_s = 5,
             .twin = "path-loss",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "After the silence a message gets no answer and no error; the system repeats it until it "
                            "gives up (ETIMEDOUT)."),
             .fix = kRemembers,
             .hint = {.when = "after_quiet", .maxIdle_s = 10},
             .settings = {limitSetting(QT_TRANSLATE_NOOP("content", "Silence that is allowed"), 5)}},
            onPrivateWay("firewall-forgets", "tcp", "")};
}

Definition forgetsReset()
{
    return {
        {.id = "firewall-forgets-reset",
         .cause = "idle_timeout",
         .title = QT_TRANSLATE_NOOP("content", "A firewall that forgets and then resets"),
         .teaches = QT_TRANSLATE_NOOP("content",
                                      "After a silence it answers the next message with a reset in the server's name."),
         .needsNamespaces = true,
         .limit_s = 5,
         .twin = "idle-timeout-rst",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "Nothing during the silence; the next message fails: connection reset by peer (ECONNRESET), "
                        "from nearer than the server."),
         .fix = kRemembers,
         .hint = {.when = "after_quiet", .maxIdle_s = 10},
         .settings = {limitSetting(QT_TRANSLATE_NOOP("content", "Silence that is allowed"), 5)}},
        onPrivateWay("firewall-forgets-reset", "tcp", "")};
}

Setting percent(const char *key, const char *label, double initial)
{
    return {key, label, "percent", initial, 0, 50, false};
}

Definition loss()
{
    return {
        {.id = "path-loss",
         .cause = "network_path",
         .title = QT_TRANSLATE_NOOP("content", "A line that loses packets"),
         .teaches = QT_TRANSLATE_NOOP("content",
                                      "Lost packets are sent again, so everything works, but slowly and with pauses."),
         .needsNamespaces = true,
         .twin = "path-slow",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "Answers are complete, status 200, but some take much longer: the system sends packets again."),
         .fix = QT_TRANSLATE_NOOP("content", "The bad line is replaced."),
         .hint = {.when = "random"},
         .settings = {percent("up", QT_TRANSLATE_NOOP("content", "Loss on the way to the server"), 4),
                      percent("down", QT_TRANSLATE_NOOP("content", "Loss on the way back"), 4)}},
        onPrivateWay("path-loss", "http", "/")};
}

Definition slow()
{
    return {{.id = "path-slow",
             .cause = "healthy",
             .title = QT_TRANSLATE_NOOP("content", "A long line that is healthy"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "Every answer takes its time because the way is long; nothing is lost and nothing breaks."),
             .needsNamespaces = true,
             .twin = "path-loss",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Every answer is complete, status 200, and takes at least one round trip of 0.12 seconds."),
             .hint = {.maxIdle_s = 6},
             .settings = {{"delay", QT_TRANSLATE_NOOP("content", "Time for one round trip"), "s", 0.12, 0, 5, false},
                          {"jitter", QT_TRANSLATE_NOOP("content", "How much that changes"), "s", 0.01, 0, 1, false}}},
            onPrivateWay("path-slow", "http", "/")};
}

Setting mtu()
{
    return {"mtu", QT_TRANSLATE_NOOP("content", "Largest packet that passes"), "bytes", 1300, 600, 1499, true};
}

Definition blackHole()
{
    return {
        {.id = "path-mtu",
         .cause = "network_path",
         .title = QT_TRANSLATE_NOOP("content", "A line on which large packets disappear"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "Small requests work and large ones hang: a tunnel is too narrow and nobody says so."),
         .needsNamespaces = true,
         .twin = "path-mtu-told",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "Connecting works and small messages pass; an answer of full packets never arrives."),
         .fix = QT_TRANSLATE_NOOP("content", "The router tells senders how large a packet may be (ICMP is allowed)."),
         .hint = {.when = "large_download"},
         .settings = {mtu()}},
        onPrivateWay("path-mtu", "http", "/")};
}

Definition mtuTold()
{
    return {{.id = "path-mtu-told",
             .cause = "healthy",
             .title = QT_TRANSLATE_NOOP("content", "A narrow line that says so"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content",
                 "Large packets do not fit here either, but the router says so and everybody sends smaller ones."),
             .needsNamespaces = true,
             .twin = "path-mtu",
             .clientSees = QT_TRANSLATE_NOOP("content", "Every answer arrives complete, status 200."),
             .hint = {.maxIdle_s = 6},
             .settings = {mtu()}},
            onPrivateWay("path-mtu-told", "http", "/")};
}

struct Named {
    const char *name;
    Way way;
};
constexpr Named kWays[] = {
    {"reset-signature", resetSignature},
    {"reset-sniffer", resetSniffer},
    {"reset-random", resetRandom},
    {"server-reset", serverReset},
    {"firewall-reject", firewallReject},
    {"firewall-drop", firewallDrop},
    {"firewall-forgets", firewallForgets},
    {"firewall-forgets-reset", firewallForgetsReset},
    {"path-loss", pathLoss},
    {"path-slow", pathSlow},
    {"path-mtu", pathBlackHole},
    {"path-mtu-told", pathMtuTold},
};

template <std::size_t index> void runWay(const ChildLink &link, const Values &values)
{
    runPrivateWay(link, values, kWays[index].way);
}

template <std::size_t... index> Role roleAt(std::size_t wanted, std::index_sequence<index...>)
{
    constexpr Role roles[] = {runWay<index>...};
    return roles[wanted];
}

}  // namespace

std::vector<Definition> wayFaults()
{
    return {signature(), sniffer(),      random(), ownReset(), reject(),    drop(),
            forgets(),   forgetsReset(), loss(),   slow(),     blackHole(), mtuTold()};
}

Role wayRole(const std::string &name)
{
    const auto *found =
        std::find_if(std::begin(kWays), std::end(kWays), [&](const Named &named) { return named.name == name; });
    return found == std::end(kWays)
               ? nullptr
               : roleAt(static_cast<std::size_t>(found - kWays), std::make_index_sequence<std::size(kWays)>());
}

}  // namespace resetscope::probes::lab
