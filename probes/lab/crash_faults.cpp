// SPDX-License-Identifier: GPL-3.0-or-later
// A server that dies, as a whole, in part, or by one request; and one that only ends old connections.
#include "probes/lab/catalogue.h"
#include "probes/lab/fleet.h"

namespace resetscope::probes::lab {

namespace asio = boost::asio;

namespace {

constexpr const char *kReport = "/report";

void crashServer(const ChildLink &link, const Values &values)
{
    Fleet fleet;
    fleet.gap_s = values["gap"];
    fleet.work = [&](int listening, int, int) {
        serveUntilDeath(listening, {}, values.fixed ? LabDuration(0) : values.seconds("every"));
    };
    superviseFleet(link, values.port, fleet);
}

void crashWorker(const ChildLink &link, const Values &values)
{
    Fleet fleet;
    fleet.workers = static_cast<int>(values["workers"]);
    fleet.gap_s = values["gap"];
    fleet.shared = true;
    fleet.work = [&](int listening, int worker, int round) {
        // They take turns, so that one of them dies every so often.
        const double life = values["every"] * (round == 0 ? worker + 1 : fleet.workers);
        serveUntilDeath(listening, {}, LabDuration(values.fixed ? 0 : life));
    };
    superviseFleet(link, values.port, fleet);
}

void crashRequest(const ChildLink &link, const Values &values)
{
    Fleet fleet;
    fleet.gap_s = values["gap"];
    fleet.work = [&](int listening, int, int) {
        HttpSettings http;
        if (!values.fixed) {
            http.onRequest = [](const std::string &path) {
                if (path.starts_with(kReport)) {
                    crash();
                }
            };
        }
        serveUntilDeath(listening, http, LabDuration(0));
    };
    superviseFleet(link, values.port, fleet);
}

Started startLifetime(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.lifetime = values.fixed ? LabDuration(0) : values.seconds("limit");
    return {startHttp(io, values.port, http)};
}

const char *const kGap = QT_TRANSLATE_NOOP("content", "Time until it is started again");
const char *const kNoBug = QT_TRANSLATE_NOOP("content", "The bug that made the program crash is removed.");

Definition serverCrashes()
{
    return {
        {.id = "crash-server",
         .cause = "application_crash",
         .title = QT_TRANSLATE_NOOP("content", "A server that crashes again and again"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "When a program dies, all its connections die at the same moment, however old they are."),
         .twin = "lifetime-limit",
         .clientSees = QT_TRANSLATE_NOOP(
             "content", "All connections end at one moment (a read returns 0). Then connecting is refused "
                        "(ECONNREFUSED) until the server is back."),
         .fix = kNoBug,
         .hint = {.when = "random", .maxIdle_s = 12},
         .settings = {{"every", QT_TRANSLATE_NOOP("content", "Time that the server lives"), "s", 4, 0.5, 3600, false},
                      {"gap", kGap, "s", 1, 0.05, 60, false}}},
        inChild("crash-server", "http", "/")};
}

Definition workerCrashes()
{
    return {{.id = "crash-worker",
             .cause = "application_crash",
             .title = QT_TRANSLATE_NOOP("content", "A server of which one part crashes"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "Only the connections of the process that died break; a new one succeeds at once, so it "
                            "looks like chance."),
             .twin = "reset-random",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Some connections end (a read returns 0) while others go on; connecting always works."),
             .fix = kNoBug,
             .hint = {.when = "random", .maxIdle_s = 12},
             .settings = {{"workers", QT_TRANSLATE_NOOP("content", "Processes"), "", 2, 2, 16, true},
                          {"every", QT_TRANSLATE_NOOP("content", "Time from one crash to the next"), "s", 4, 0.5, 3600,
                           false},
                          {"gap", kGap, "s", 0.5, 0.05, 60, false}}},
            inChild("crash-worker", "http", "/")};
}

Definition requestCrashes()
{
    return {{.id = "crash-request",
             .cause = "application_crash",
             .title = QT_TRANSLATE_NOOP("content", "A request that kills the server"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "One page makes the program crash; everybody else who is connected is thrown out as well."),
             .twin = "server-reset",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "The request for /report gets no answer: the connection ends. Then connecting is refused "
                            "(ECONNREFUSED) for a moment; other pages work before and after."),
             .fix = kNoBug,
             .hint = {.when = "random"},
             .settings = {{"gap", kGap, "s", 1, 0.05, 60, false}}},
            inChild("crash-request", "http", kReport)};
}

Definition lifetimeLimit()
{
    return {{.id = "lifetime-limit",
             .cause = "keepalive_mismatch",
             .title = QT_TRANSLATE_NOOP("content", "A server that ends old connections"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "Every connection ends at the same age, whether it is used or not: a rule, and no crash."),
             .limit_s = 4,
             .twin = "crash-server",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Each connection ends at the same age (a read returns 0), also in the middle of its work; "
                            "connecting again works at once."),
             .fix = QT_TRANSLATE_NOOP("content", "The greatest age of a connection is no longer limited."),
             .hint = {.when = "random", .maxIdle_s = 12},
             .settings = {limitSetting(QT_TRANSLATE_NOOP("content", "Greatest age of a connection"), 4)}},
            onThread("http", "/", startLifetime)};
}

}  // namespace

std::vector<Definition> crashFaults()
{
    return {serverCrashes(), workerCrashes(), requestCrashes(), lifetimeLimit()};
}

Role crashRole(const std::string &name)
{
    return name == "crash-server"    ? crashServer
           : name == "crash-worker"  ? crashWorker
           : name == "crash-request" ? crashRequest
                                     : nullptr;
}

}  // namespace resetscope::probes::lab
