// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/lab.h"

#include "probes/core/log.h"
#include "probes/lab/lab_service.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/address_v4.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <thread>
#include <utility>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr double kShortest_s = 0.05;
constexpr double kLongest_s = 86400;

struct Settings {
    std::uint16_t port = 0;
    LabDuration limit{0};
};

struct Started {
    Listening listening;
    std::optional<tcp::acceptor> reserved;  ///< a port that is taken and on which nothing listens
};

using Start = Started (*)(asio::io_context &, const Settings &);

Started startHealthy(asio::io_context &io, const Settings &settings)
{
    return {startHttp(io, settings.port, {}), {}};
}

Started startHealthyTcp(asio::io_context &io, const Settings &settings)
{
    return {startEcho(io, settings.port, {}), {}};
}

Started startIdleFin(asio::io_context &io, const Settings &settings)
{
    return {startEcho(io, settings.port, {settings.limit}), {}};
}

/// The relay answers on the asked port; what is behind it takes any free one.
Started startBehindRelay(asio::io_context &io, const Settings &settings, const Listening &backend, CloseKind onExpiry)
{
    if (const auto *ec = std::get_if<error_code>(&backend)) {
        return {*ec, {}};
    }
    return {startRelay(io, settings.port, {std::get<std::uint16_t>(backend), settings.limit, onExpiry}), {}};
}

Started startIdleRst(asio::io_context &io, const Settings &settings)
{
    return startBehindRelay(io, settings, startEcho(io, 0, {}), CloseKind::Rst);
}

Started startIdleSilent(asio::io_context &io, const Settings &settings)
{
    return startBehindRelay(io, settings, startHttp(io, 0, {}), CloseKind::Silent);
}

Started startKeepAliveFin(asio::io_context &io, const Settings &settings)
{
    HttpSettings http;
    http.keepAlive = settings.limit;
    return {startHttp(io, settings.port, http), {}};
}

Started startKeepAliveRst(asio::io_context &io, const Settings &settings)
{
    HttpSettings http;
    http.keepAlive = settings.limit;
    http.closeKind = CloseKind::Rst;
    return {startHttp(io, settings.port, http), {}};
}

Started startKeepAliveAnnounced(asio::io_context &io, const Settings &settings)
{
    HttpSettings http;
    // Whole seconds are all that the header can say, and the promise must be kept.
    http.keepAlive = LabDuration(std::max(1.0, settings.limit.count()));
    http.announce = true;
    return {startHttp(io, settings.port, http), {}};
}

Started startGatewayTimeout(asio::io_context &io, const Settings &settings)
{
    HttpSettings http;
    http.status = 504;
    http.thinking = std::chrono::milliseconds(200);
    return {startHttp(io, settings.port, http), {}};
}

Started startServiceDown(asio::io_context &io, const Settings &settings)
{
    error_code ec;
    tcp::acceptor reserved(io);
    const tcp::endpoint where(asio::ip::address_v4::loopback(), settings.port);
    reserved.open(where.protocol(), ec);
    if (!ec) {
        reserved.bind(where, ec);
    }
    const std::uint16_t port = ec ? std::uint16_t{0} : reserved.local_endpoint(ec).port();
    if (ec) {
        return {ec, {}};
    }
    return {port, std::move(reserved)};
}

struct Definition {
    Scenario scenario;
    const char *scheme;
    const char *path;
    Start start;
};

const std::vector<Definition> &definitions()
{
    static const std::vector<Definition> table{
        {{"healthy", "healthy", "A healthy web service", "Learn what a service looks like when nothing is wrong.",
          false, 0},
         "http",
         "/",
         startHealthy},
        {{"healthy-tcp", "healthy", "A healthy service without HTTP",
          "Databases and message queues keep quiet connections open for hours; this one does too.", false, 0},
         "tcp",
         "",
         startHealthyTcp},
        {{"idle-timeout-fin", "idle_timeout", "A service that hangs up after a silence",
          "A connection that is quiet for too long is closed politely; many programs still report a reset.", false, 6},
         "tcp",
         "",
         startIdleFin},
        {{"idle-timeout-rst", "idle_timeout", "A box on the way that cuts quiet connections",
          "Load balancers and firewalls keep a timer for every connection; this one resets both sides.", false, 6},
         "tcp",
         "",
         startIdleRst},
        {{"idle-timeout-silent", "idle_timeout", "A box on the way that forgets quiet connections",
          "Nobody is told when it forgets; the next request is the one that fails.", false, 6},
         "http",
         "/",
         startIdleSilent},
        {{"keepalive-mismatch", "keepalive_mismatch", "A web server that closes waiting connections early",
          "Server and client disagree about how long a connection may wait for the next request.", false, 5},
         "http",
         "/",
         startKeepAliveFin},
        {{"keepalive-mismatch-rst", "keepalive_mismatch", "A web server that resets waiting connections",
          "The same disagreement, but the server ends the connection with a reset.", false, 5},
         "http",
         "/",
         startKeepAliveRst},
        {{"keepalive-announced", "healthy", "A web server that says how long it waits",
          "It closes waiting connections too, but it announces the limit and keeps to it: no fault.", false, 5},
         "http",
         "/",
         startKeepAliveAnnounced},
        {{"gateway-timeout", "gateway_timeout", "A gateway that gets no answer from behind",
          "The connection is fine; the error 504 is an answer, written by the gateway.", false, 0},
         "http",
         "/",
         startGatewayTimeout},
        {{"service-down", "service_down", "A service that is not running",
          "The computer answers at once and refuses, because no program listens on this port.", false, 0},
         "tcp",
         "",
         startServiceDown},
        {{"tls-plaintext", "tls_failure", "An encrypted address on an unencrypted port",
          "The client starts to encrypt, the server answers in plain text, and both give up.", false, 0},
         "https",
         "/",
         startHealthy},
    };
    return table;
}

const Definition *findDefinition(const std::string &id)
{
    const auto &table = definitions();
    const auto it = std::find_if(table.begin(), table.end(), [&](const auto &d) { return d.scenario.id == id; });
    return it == table.end() ? nullptr : &*it;
}

class RunningLab : public Lab {
public:
    RunningLab() = default;
    RunningLab(const RunningLab &) = delete;
    RunningLab &operator=(const RunningLab &) = delete;

    ~RunningLab() override
    {
        m_io.stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    /// Empty: it runs. The listening socket is open when this returns, so a client may connect at once.
    error_code run(const Definition &definition, const Settings &settings)
    {
        Started started = definition.start(m_io, settings);
        if (const auto *ec = std::get_if<error_code>(&started.listening)) {
            return *ec;
        }
        m_reserved = std::move(started.reserved);
        m_url = std::string(definition.scheme) +
                "://127.0.0.1:" + std::to_string(std::get<std::uint16_t>(started.listening)) + definition.path;
        m_thread = std::thread([this] { m_io.run(); });
        return {};
    }

    [[nodiscard]] std::string url() const override { return m_url; }

private:
    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io.get_executor()};
    std::optional<tcp::acceptor> m_reserved;
    std::string m_url;
    std::thread m_thread;
};

std::string whyNot(const error_code &ec, std::uint16_t port)
{
    if (ec == asio::error::address_in_use) {
        return "Port " + std::to_string(port) + " is in use by another program; choose another port.";
    }
    if (ec == asio::error::access_denied) {
        return "This user may not use port " + std::to_string(port) + "; choose one above 1023.";
    }
    return "The practice fault could not be started: " + ec.message() + ".";
}

}  // namespace

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> list = [] {
        std::vector<Scenario> result;
        for (const Definition &definition : definitions()) {
            result.push_back(definition.scenario);
        }
        return result;
    }();
    return list;
}

std::variant<std::unique_ptr<Lab>, std::string> start(const std::string &id, LabOptions options)
{
    const Definition *definition = findDefinition(id);
    if (definition == nullptr) {
        return "There is no practice fault called '" + id + "'.";
    }
    const double limit = options.limit_s == 0 ? definition->scenario.limit_s : options.limit_s;
    if (definition->scenario.limit_s > 0 && !(limit >= kShortest_s && limit <= kLongest_s)) {
        return std::string("The limit of a practice fault is between 0.05 and 86400 seconds.");
    }
    try {
        auto lab = std::make_unique<RunningLab>();
        if (const error_code ec = lab->run(*definition, {options.port, LabDuration(limit)})) {
            return whyNot(ec, options.port);
        }
        log::info("lab", "started " + id);
        return std::unique_ptr<Lab>(std::move(lab));
    } catch (const std::exception &problem) {
        // Out of threads or descriptors.
        return "The practice fault could not be started: " + std::string(problem.what()) + ".";
    }
}

}  // namespace resetscope::probes::lab
