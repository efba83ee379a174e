// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/load/load_round.h"

#include "probes/core/statistics.h"
#include "probes/net/http_client.h"
#include "probes/net/task_group.h"

#include <boost/asio/error.hpp>

#include <algorithm>

namespace resetscope::probes {
namespace {

using namespace std::chrono_literals;

// The kernel repeats a lost SYN after 1, 3 and 7 s: three chances.
constexpr double kConnectPatience_s = 5;
constexpr double kAnswerPatience_s = 4;  // without a single answer coming in, and several usual answer times
constexpr double kLongestRound_s = 12;   // answers still coming then: slow
constexpr std::size_t kWords = 4096;
constexpr double kHold_s = 0.4;                         // raw peers that do not echo
constexpr double kSinglePatience_s = 8;                 // the first answer; slow pages exist
constexpr std::uint64_t kRoundBytes = 4 * 1024 * 1024;  // of answers, in all
constexpr std::uint64_t kLeastBody = 16 * 1024;

Clock::duration clockTime(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(Seconds(seconds));
}

/// One client of a round.
struct Client {
    enum class End { Pending, Ok, Reset, Refused, Stalled, Error, Unfinished };
    std::shared_ptr<Connection> connection;
    End end = End::Pending;
    double elapsed_s = 0;
};

struct Round {
    std::shared_ptr<LoadSession> session;
    std::vector<Client> clients;
    TimePoint begin{};
    TimePoint lastNews{};  ///< when a client was last done
    int pending = 0;

    void news()
    {
        lastNews = Clock::now();
        --pending;
    }
};

asio::awaitable<void> open(std::shared_ptr<Round> round, std::size_t index)
{
    const auto session = round->session;
    DialOptions options = dialOptions(*session->context, Seconds(kConnectPatience_s));
    if (!session->context->target.isHttp()) {
        options.alpn.clear();
    }
    const std::string peer = options.address + ":" + std::to_string(options.port);
    DialResult dialled = co_await dial(std::move(options));
    Client &client = round->clients[index];
    if (dialled.connection) {
        client.connection = std::move(dialled.connection);
        session->connect_s = dialled.connect_s + dialled.tls_s;
    } else if (!dialled.stopped) {
        const std::string code = dialled.timedOut ? "ETIMEDOUT" : errorName(dialled.ec);
        const bool cut = dialled.close == CloseKind::Rst || dialled.close == CloseKind::Fin || code == "ECONNRESET";
        client.end = dialled.timedOut ? Client::End::Stalled : cut ? Client::End::Reset : Client::End::Refused;
        session->lastFailure = failure(dialled.failedAt, peer, code, dialled.detail);
    }
    round->news();
}

Client::End judge(LoadSession &session, const HttpExchange &result, const std::string &peer)
{
    if (result.ok()) {
        session.lastStatus = result.response.status;
        const bool busy = result.response.status == 429 || result.response.status >= 500;
        return busy ? Client::End::Error : Client::End::Ok;
    }
    session.noHttp = session.noHttp || result.garbage;
    if (result.tooLarge) {
        return Client::End::Ok;  // more than enough of it came
    }
    const bool given = result.timedOut || result.ec == asio::error::operation_aborted;  // by `watch`
    session.lastFailure = failure(result.failedAt, peer, given ? "ETIMEDOUT" : errorName(result.ec), "");
    return result.timedOut ? Client::End::Stalled : Client::End::Reset;
}

asio::awaitable<Client::End> useRaw(std::shared_ptr<LoadSession> session, std::shared_ptr<Connection> connection,
                                    TimePoint deadline)
{
    if (!session->echo) {
        const TimePoint until = Clock::now() + clockTime(kHold_s);
        WaitResult held = co_await connection->waitForEnd(until);
        while (held.data) {
            // A greeting, or the reason for the close that follows ("too many connections").
            const auto words = std::make_shared<std::string>();
            (void)co_await connection->readSome(words, kWords, until);
            held = co_await connection->waitForEnd(until);
        }
        if (held.close == CloseKind::Rst || held.close == CloseKind::Fin) {
            session->lastFailure = failure(Operation::Read, connection->peer(), errorName(held.ec), "");
            co_return Client::End::Reset;
        }
        co_return Client::End::Ok;
    }
    std::string hello = "resetscope\r\n";
    const std::size_t wanted = hello.size();
    IoResult last = co_await connection->write(std::move(hello), deadline);
    std::size_t back = 0;
    const auto buffer = std::make_shared<std::string>();
    while (last.ok() && back < wanted) {
        last = co_await connection->readSome(buffer, 256, deadline);
        back += last.bytes;
    }
    if (back >= wanted) {
        co_return Client::End::Ok;
    }
    session->lastFailure =
        failure(Operation::Read, connection->peer(), last.timedOut ? "ETIMEDOUT" : errorName(last.ec), "");
    co_return last.timedOut ? Client::End::Stalled : Client::End::Reset;
}

asio::awaitable<void> use(std::shared_ptr<Round> round, std::size_t index)
{
    const auto session = round->session;
    const std::shared_ptr<Connection> connection = round->clients[index].connection;
    const TimePoint begin = Clock::now();
    const TimePoint deadline = std::min(session->context->deadline, begin + clockTime(kLongestRound_s + 1));
    Client::End end = Client::End::Pending;
    if (session->context->target.isHttp()) {
        HttpRequest request;
        request.host = session->context->target.authority();
        request.path = session->context->target.path;
        // Reading on would only load the line; a server that has begun to answer serves this client.
        const std::uint64_t most = std::max<std::uint64_t>(kLeastBody, kRoundBytes / round->clients.size());
        const HttpExchange result = co_await exchange(connection, std::move(request), deadline, most);
        end = judge(*session, result, connection->peer());
    } else {
        end = co_await useRaw(session, connection, deadline);
    }
    Client &client = round->clients[index];
    client.elapsed_s = Seconds(Clock::now() - begin).count();
    if (client.end == Client::End::Pending) {
        client.end = end;
    }
    round->news();
}

/// Ends the round for those that wait in vain: when nobody has been served for long, they are stalled; when others are
/// still being served at the end of the time, they only wait for their turn.
asio::awaitable<void> watch(std::shared_ptr<Round> round)
{
    const auto session = round->session;
    const bool single = round->clients.size() == 1;
    const double patience = single ? kSinglePatience_s : kAnswerPatience_s + 4 * session->usual_s;
    while (round->pending > 0 && !session->stopped()) {
        const TimePoint now = Clock::now();
        const bool dead = now - round->lastNews > clockTime(patience);
        const bool late = now - round->begin > clockTime(kLongestRound_s);
        if (dead || late) {
            for (Client &client : round->clients) {
                if (client.end == Client::End::Pending && client.connection) {
                    client.end = dead ? Client::End::Stalled : Client::End::Unfinished;
                    // With a reset: a connection that still waits in the server's queue would take a worker later on,
                    // when its request is repeated, and spoil the next round.
                    client.connection->abort();
                }
            }
            break;
        }
        (void)co_await sleepUntil(now + 20ms, session->context->stop);
    }
}

LevelResult sum(const Round &round, int level)
{
    LevelResult result;
    result.level = level;
    std::vector<double> times;
    for (const Client &client : round.clients) {
        switch (client.end) {
        case Client::End::Ok:
            ++result.ok;
            times.push_back(client.elapsed_s);
            break;
        case Client::End::Reset:
            ++result.reset;
            break;
        case Client::End::Refused:
            ++result.refused;
            break;
        case Client::End::Stalled:
            ++result.stalled;
            break;
        case Client::End::Error:
            ++result.errors;
            break;
        case Client::End::Unfinished:
            result.unfinished = true;
            break;
        case Client::End::Pending:
            break;
        }
    }
    result.median_s = median(std::move(times));
    return result;
}

asio::awaitable<void> openAndUse(std::shared_ptr<Round> round, std::size_t index, std::shared_ptr<int> openNow)
{
    co_await open(round, index);
    if (round->clients[index].connection && !round->session->stopped()) {
        ++round->pending;
        co_await use(round, index);
        round->clients[index].connection->close();
        round->clients[index].connection.reset();
    }
    --*openNow;
}

}  // namespace

asio::awaitable<LevelResult> runLevel(std::shared_ptr<LoadSession> session, int level)
{
    const auto round = std::make_shared<Round>();
    round->session = session;
    round->clients.resize(static_cast<std::size_t>(level));
    round->pending = level;
    {
        TaskGroup opening(session->executor);
        for (std::size_t i = 0; i < round->clients.size(); ++i) {
            opening.spawn(open(round, i));
        }
        co_await opening.join();
    }
    round->begin = Clock::now();
    round->lastNews = round->begin;
    round->pending = 0;
    if (!session->stopped()) {
        TaskGroup using_(session->executor);
        for (std::size_t i = 0; i < round->clients.size(); ++i) {
            if (round->clients[i].connection) {
                ++round->pending;
                using_.spawn(use(round, i));
            }
        }
        using_.spawn(watch(round));
        co_await using_.join();
    }
    LevelResult result = sum(*round, level);
    for (Client &client : round->clients) {
        if (client.connection) {
            client.connection->close();
        }
    }
    co_return result;
}

asio::awaitable<LevelResult> runRate(std::shared_ptr<LoadSession> session, int perSecond, int count)
{
    const auto round = std::make_shared<Round>();
    round->session = session;
    round->clients.resize(static_cast<std::size_t>(count));
    const auto openNow = std::make_shared<int>(0);
    const TimePoint begin = Clock::now();
    bool crowded = false;
    {
        TaskGroup group(session->executor);
        for (std::size_t i = 0; i < round->clients.size() && !session->stopped(); ++i) {
            (void)co_await sleepUntil(begin + clockTime(static_cast<double>(i) / perSecond), session->context->stop);
            if (*openNow >= session->context->options.maxConnections) {
                crowded = true;
                break;
            }
            ++*openNow;
            ++round->pending;
            group.spawn(openAndUse(round, i, openNow));
        }
        co_await group.join();
    }
    LevelResult result = sum(*round, perSecond);
    result.unfinished = result.unfinished || crowded;
    co_return result;
}

}  // namespace resetscope::probes
