// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/failure.h"
#include "probes/core/finding.h"
#include "probes/core/sample.h"
#include "probes/core/target.h"

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace resetscope::probes {

namespace asio = boost::asio;
using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;
using Seconds = std::chrono::duration<double>;

/// Bounds and hints of a run. Every option has the same meaning in the wizard and on the command line.
struct RunOptions {
    Seconds maxIdle{130};                            ///< longest silence tried
    std::uint64_t maxPayload = 16ULL * 1024 * 1024;  ///< bytes
    std::string slowPath;                            ///< a path known to answer slowly; empty: none
    std::string uploadPath;                          ///< a path that accepts POST; empty: none
    std::string control;                             ///< URL of a second target that is known to work; empty: none
    std::uint64_t seed = 1;                          ///< repeatable ordering
    int maxConnections = 64;                         ///< open at once, for the whole probe
};

enum class ProbeState { Waiting, Running, Done, Skipped, Failed, Cancelled };

/// "waiting", "running", "done", "skipped", "failed", "cancelled".
[[nodiscard]] std::string_view toString(ProbeState state) noexcept;

/// Everything a probe is given. Passed by value; callbacks are called on the network thread.
struct ProbeContext {
    Target target;
    std::vector<std::string> addresses;  ///< resolved, numeric, in order of preference; empty before `dns` ran
    RunOptions options;
    Findings known;        ///< findings of the probes that ended before this one started
    std::stop_token stop;  ///< requested on the network thread only
    TimePoint deadline = TimePoint::max();
    std::function<void(Sample)> sink;
    /// A finding that is certain already, before the probe ends (it is repeated in the outcome).
    std::function<void(Finding)> early;
    /// fraction in [0, 1]; stage is a short machine word ("waiting", "testing") that the edge translates
    std::function<void(double fraction, std::string stage)> progress;
};

/// What a probe ends with.
struct ProbeOutcome {
    ProbeState state = ProbeState::Done;
    std::string reason;  ///< machine word for Skipped and Failed ("needs_tls", "no_address" ...); the edge translates
    Findings findings;
    Failures failures;
};

/// One measurement with an id from the contract. Measuring never decides.
class Probe {
public:
    Probe() = default;
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;
    virtual ~Probe() = default;

    [[nodiscard]] virtual std::string_view id() const noexcept = 0;

    /// Runs to the end, the deadline or a stop request, whichever is first. Ends within one round trip of a stop,
    /// with state Cancelled and whatever was measured. Never throws for network errors.
    [[nodiscard]] virtual asio::awaitable<ProbeOutcome> run(ProbeContext context) = 0;
};

/// Makes the probe of that id, or null when this build has none.
[[nodiscard]] std::unique_ptr<Probe> makeProbe(std::string_view id);

/// Ids for which `makeProbe` returns a probe, in the order a first run would use them.
[[nodiscard]] const std::vector<std::string> &probeIds();

}  // namespace resetscope::probes
