// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/loss/loss_estimate.h"
#include "probes/loss/tcp_counters.h"
#include "probes/net/connection.h"
#include "probes/net/reporter.h"

#include <vector>

namespace resetscope::probes {

/// How packets are made to go there and back.
enum class LossTraffic {
    Http,   ///< one small request after the other
    Echo,   ///< short lines that come back
    Quiet,  ///< nothing that the service sees: keep-alive probes, handshakes, orderly ends
};

/// Shared by the lanes of one run; network thread only.
struct LossSession {
    LossSession(ProbeContext given, const Reporter &to) : context(std::move(given)), reporter(to) {}

    ProbeContext context;
    const Reporter &reporter;
    LossTraffic traffic = LossTraffic::Quiet;
    std::string method = "HEAD";
    TimePoint begin = Clock::now();
    TimePoint until{};     ///< exchanges start before this
    TimePoint nextSlot{};  ///< paces all lanes together
    std::uint64_t planned = 0;
    std::uint64_t started = 0;
    std::uint64_t done = 0;
    int failedExchanges = 0;  ///< in a row, over all lanes
    int failedDials = 0;      ///< in a row
    int badMethod = 0;
    int stalls = 0;
    bool serviceFails = false;  ///< stop sending requests

    LossTally tally;
    ExchangeCounts live;  ///< sums of the lanes' differences so far, for the running picture
    std::vector<double> answers_s;
    std::vector<double> jitter_s;
    std::vector<double> rtts_s;
    Failures failures;

    [[nodiscard]] bool stopped() const { return context.stop.stop_requested(); }
    [[nodiscard]] bool over() const { return stopped() || Clock::now() >= until; }
    void value(const char *series, double number) const
    {
        ValueSample sample;
        sample.series = series;
        sample.value = number;
        reporter.sample(sample);
    }
    /// Stamps the running ratio and how far the run is.
    void showProgress() const;
};

/// Exchanges on kept connections, one after the other, until the session is over.
[[nodiscard]] asio::awaitable<void> exchangeLane(std::shared_ptr<LossSession> session);
/// One connection that is only kept alive.
[[nodiscard]] asio::awaitable<void> keepaliveLane(std::shared_ptr<LossSession> session);
/// Opens and ends connections, one after the other.
[[nodiscard]] asio::awaitable<void> handshakeLane(std::shared_ptr<LossSession> session, Seconds pause);

}  // namespace resetscope::probes
