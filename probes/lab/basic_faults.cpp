// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that one thread of this program can show: silence, keep-alive, complete refusals, and nothing wrong at all.
#include "probes/lab/catalogue.h"

#include <boost/asio/ip/address_v4.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

/// With the fix: longer than anybody is silent.
constexpr LabDuration kPatient{3600};

LabDuration limitOf(const Values &values)
{
    return values.fixed ? kPatient : values.seconds("limit");
}

Started startHealthy(asio::io_context &io, const Values &values)
{
    return {startHttp(io, values.port, {})};
}

Started startHealthyTcp(asio::io_context &io, const Values &values)
{
    return {startEcho(io, values.port, {})};
}

Started startIdleFin(asio::io_context &io, const Values &values)
{
    return {startEcho(io, values.port, {limitOf(values)})};
}

/// The relay answers on the asked port; what is behind it takes any free one.
Started startBehindRelay(asio::io_context &io, const Values &values, const Listening &backend, CloseKind onExpiry)
{
    if (const auto *ec = std::get_if<error_code>(&backend)) {
        return {*ec};
    }
    return {startRelay(io, values.port, {std::get<std::uint16_t>(backend), limitOf(values), onExpiry})};
}

Started startIdleRst(asio::io_context &io, const Values &values)
{
    return startBehindRelay(io, values, startEcho(io, 0, {}), CloseKind::Rst);
}

Started startIdleSilent(asio::io_context &io, const Values &values)
{
    return startBehindRelay(io, values, startHttp(io, 0, {}), CloseKind::Silent);
}

Started startKeepAliveFin(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.keepAlive = limitOf(values);
    return {startHttp(io, values.port, http)};
}

Started startKeepAliveRst(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    http.keepAlive = limitOf(values);
    http.closeKind = CloseKind::Rst;
    return {startHttp(io, values.port, http)};
}

Started startKeepAliveAnnounced(asio::io_context &io, const Values &values)
{
    HttpSettings http;
    // Whole seconds are all that the header can say, and the promise must be kept.
    http.keepAlive = LabDuration(std::max(1.0, values["limit"]));
    http.announce = true;
    return {startHttp(io, values.port, http)};
}

Started startStatus(asio::io_context &io, const Values &values, int status)
{
    HttpSettings http;
    http.status = values.fixed ? 200 : status;
    http.thinking = std::chrono::milliseconds(status == 504 && !values.fixed ? 200 : 0);
    return {startHttp(io, values.port, http)};
}

Started startServiceDown(asio::io_context &io, const Values &values)
{
    if (values.fixed) {
        return startHealthyTcp(io, values);
    }
    error_code ec;
    auto reserved = std::make_shared<tcp::acceptor>(io);
    const tcp::endpoint where(asio::ip::address_v4::loopback(), values.port);
    reserved->open(where.protocol(), ec);
    if (!ec) {
        reserved->bind(where, ec);
    }
    const std::uint16_t port = ec ? std::uint16_t{0} : reserved->local_endpoint(ec).port();
    if (ec) {
        return {ec};
    }
    return {port, std::move(reserved)};
}

Definition healthy()
{
    return {{.id = "healthy",
             .cause = "healthy",
             .title = QT_TRANSLATE_NOOP("content", "A healthy web service"),
             .teaches = QT_TRANSLATE_NOOP("content", "Learn what a service looks like when nothing is wrong."),
             .twin = "keepalive-announced",
             .clientSees = QT_TRANSLATE_NOOP("content", "Every request gets a complete answer, status 200.")},
            onThread("http", "/", startHealthy)};
}

Definition healthyTcp()
{
    return {{.id = "healthy-tcp",
             .cause = "healthy",
             .title = QT_TRANSLATE_NOOP("content", "A healthy service without HTTP"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "Databases and message queues keep quiet connections open for hours; this one does too."),
             .twin = "idle-timeout-fin",
             .clientSees = QT_TRANSLATE_NOOP("content", "What is sent comes back, also after a long silence.")},
            onThread("tcp", "", startHealthyTcp)};
}

const char *const kSilence = QT_TRANSLATE_NOOP("content", "Silence that is allowed");
const char *const kLongerSilence =
    QT_TRANSLATE_NOOP("content", "The limit is raised to one hour, longer than anybody is silent.");

Definition idleFin()
{
    return {{.id = "idle-timeout-fin",
             .cause = "idle_timeout",
             .title = QT_TRANSLATE_NOOP("content", "A service that hangs up after a silence"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content",
                 "A connection that is quiet for too long is closed politely; many programs still report a reset."),
             .limit_s = 6,
             .twin = "lifetime-limit",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "After the silence a read returns 0, the end of the stream: a normal close (FIN)."),
             .fix = kLongerSilence,
             .hint = {.when = "after_quiet", .maxIdle_s = 12},
             .settings = {limitSetting(kSilence, 6)}},
            onThread("tcp", "", startIdleFin)};
}

Definition idleRst()
{
    return {
        {.id = "idle-timeout-rst",
         .cause = "idle_timeout",
         .title = QT_TRANSLATE_NOOP("content", "A box on the way that cuts quiet connections"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "Load balancers and firewalls keep a timer for every connection; this one resets both sides."),
         .limit_s = 6,
         .twin = "keepalive-mismatch-rst",
         .clientSees =
             QT_TRANSLATE_NOOP("content", "After the silence a read fails: connection reset by peer (ECONNRESET)."),
         .fix = kLongerSilence,
         .hint = {.when = "after_quiet", .maxIdle_s = 12},
         .settings = {limitSetting(kSilence, 6)}},
        onThread("tcp", "", startIdleRst)};
}

Definition idleSilent()
{
    return {{.id = "idle-timeout-silent",
             .cause = "idle_timeout",
             .title = QT_TRANSLATE_NOOP("content", "A box on the way that forgets quiet connections"),
             .teaches = QT_TRANSLATE_NOOP("content",
                                          "Nobody is told when it forgets; the next request is the one that fails."),
             .limit_s = 6,
             .twin = "keepalive-mismatch",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Nothing at all during the silence; then the next request fails: connection reset by peer "
                            "(ECONNRESET)."),
             .fix = kLongerSilence,
             .hint = {.when = "after_quiet", .maxIdle_s = 12},
             .settings = {limitSetting(kSilence, 6)}},
            onThread("http", "/", startIdleSilent)};
}

const char *const kWaits = QT_TRANSLATE_NOOP("content", "Wait for the next request");
const char *const kLongerWait =
    QT_TRANSLATE_NOOP("content", "The server waits one hour for the next request, longer than the client keeps it.");

Definition keepAliveFin()
{
    return {{.id = "keepalive-mismatch",
             .cause = "keepalive_mismatch",
             .title = QT_TRANSLATE_NOOP("content", "A web server that closes waiting connections early"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "Server and client disagree about how long a connection may wait for the next request."),
             .limit_s = 5,
             .twin = "keepalive-announced",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "After an answer the server waits, then closes: a read returns 0. A request that is sent "
                            "at that moment is lost, and the next write fails: broken pipe (EPIPE)."),
             .fix = kLongerWait,
             .hint = {.when = "after_quiet", .maxIdle_s = 12},
             .settings = {limitSetting(kWaits, 5)}},
            onThread("http", "/", startKeepAliveFin)};
}

Definition keepAliveRst()
{
    return {{.id = "keepalive-mismatch-rst",
             .cause = "keepalive_mismatch",
             .title = QT_TRANSLATE_NOOP("content", "A web server that resets waiting connections"),
             .teaches = QT_TRANSLATE_NOOP("content",
                                          "The same disagreement, but the server ends the connection with a reset."),
             .limit_s = 5,
             .twin = "idle-timeout-rst",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "After an answer and a wait a read fails: connection reset by peer (ECONNRESET)."),
             .fix = kLongerWait,
             .hint = {.when = "after_quiet", .maxIdle_s = 12},
             .settings = {limitSetting(kWaits, 5)}},
            onThread("http", "/", startKeepAliveRst)};
}

Definition keepAliveAnnounced()
{
    return {{.id = "keepalive-announced",
             .cause = "healthy",
             .title = QT_TRANSLATE_NOOP("content", "A web server that says how long it waits"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "It closes waiting connections too, but it announces the limit and keeps to it: no fault."),
             .limit_s = 5,
             .twin = "keepalive-mismatch",
             .clientSees = QT_TRANSLATE_NOOP(
                 "content", "Every answer says \"Keep-Alive: timeout=5\", and the close (a read returns 0) never comes "
                            "earlier than that."),
             .hint = {.maxIdle_s = 12},
             .settings = {limitSetting(kWaits, 5)}},
            onThread("http", "/", startKeepAliveAnnounced)};
}

const char *const kBackendWorks = QT_TRANSLATE_NOOP("content", "The server behind the gateway answers again.");

Definition gatewayTimeout()
{
    return {
        {.id = "gateway-timeout",
         .cause = "gateway_timeout",
         .title = QT_TRANSLATE_NOOP("content", "A gateway that gets no answer from behind"),
         .teaches = QT_TRANSLATE_NOOP("content",
                                      "The connection is fine; the error 504 is an answer, written by the gateway."),
         .twin = "bad-gateway",
         .clientSees = QT_TRANSLATE_NOOP("content", "A complete answer with status 504 Gateway Timeout."),
         .fix = kBackendWorks},
        onThread("http", "/", [](asio::io_context &io, const Values &values) { return startStatus(io, values, 504); })};
}

Definition badGateway()
{
    return {
        {.id = "bad-gateway",
         .cause = "gateway_timeout",
         .title = QT_TRANSLATE_NOOP("content", "A gateway whose server is broken"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "The error 502 says that the server behind the gateway failed; your connection did not."),
         .twin = "gateway-timeout",
         .clientSees = QT_TRANSLATE_NOOP("content", "A complete answer with status 502 Bad Gateway."),
         .fix = kBackendWorks},
        onThread("http", "/", [](asio::io_context &io, const Values &values) { return startStatus(io, values, 502); })};
}

Definition unavailable()
{
    return {
        {.id = "unavailable",
         .cause = "gateway_timeout",
         .title = QT_TRANSLATE_NOOP("content", "A gateway that has no server left"),
         .teaches = QT_TRANSLATE_NOOP(
             "content", "The error 503 is an answer too: somebody is there and says that nobody can serve you."),
         .twin = "busy-503",
         .clientSees = QT_TRANSLATE_NOOP("content", "A complete answer with status 503 Service Unavailable."),
         .fix = kBackendWorks},
        onThread("http", "/", [](asio::io_context &io, const Values &values) { return startStatus(io, values, 503); })};
}

Definition serviceDown()
{
    return {{.id = "service-down",
             .cause = "service_down",
             .title = QT_TRANSLATE_NOOP("content", "A service that is not running"),
             .teaches = QT_TRANSLATE_NOOP(
                 "content", "The computer answers at once and refuses, because no program listens on this port."),
             .twin = "firewall-reject",
             .clientSees = QT_TRANSLATE_NOOP("content", "Connecting fails at once: connection refused (ECONNREFUSED)."),
             .fix = QT_TRANSLATE_NOOP("content", "The service is started.")},
            onThread("tcp", "", startServiceDown)};
}

}  // namespace

std::vector<Definition> basicFaults()
{
    return {healthy(),      healthyTcp(),         idleFin(),        idleRst(),    idleSilent(),  keepAliveFin(),
            keepAliveRst(), keepAliveAnnounced(), gatewayTimeout(), badGateway(), unavailable(), serviceDown()};
}

}  // namespace resetscope::probes::lab
