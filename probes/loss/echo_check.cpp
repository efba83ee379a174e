// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/loss/echo_check.h"

#include "probes/net/connection.h"
#include "probes/net/reporter.h"

#include <algorithm>

namespace resetscope::probes {
namespace {

constexpr Seconds kDialLimit{5};
constexpr Seconds kAnswerLimit{2};
constexpr std::string_view kLine = "resetscope echo test\r\n";

}  // namespace

asio::awaitable<bool> echoes(ProbeContext context)
{
    DialOptions options = dialOptions(context, kDialLimit);
    DialResult dialled = co_await dial(std::move(options));
    if (!dialled.connection) {
        co_return false;
    }
    const Seconds patience{std::clamp(3.0 * dialled.connect_s, 0.15, 1.0)};
    const TimePoint listen = deadlineIn(context, patience);
    const WaitResult greeting = co_await dialled.connection->waitForEnd(listen);
    if (greeting.data || greeting.close != CloseKind::None || context.stop.stop_requested()) {
        co_return false;
    }
    const TimePoint deadline = deadlineIn(context, kAnswerLimit);
    std::string line(kLine);
    const IoResult written = co_await dialled.connection->write(std::move(line), deadline);
    std::string got;
    bool good = written.ok();
    const auto buffer = std::make_shared<std::string>();
    while (good && got.size() < kLine.size()) {
        const IoResult read = co_await dialled.connection->readSome(buffer, kLine.size(), deadline);
        good = read.ok();
        got += *buffer;
    }
    dialled.connection->close();
    co_return got == kLine;
}

}  // namespace resetscope::probes
