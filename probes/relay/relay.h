// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"
#include "probes/relay/flow_summary.h"

#include <boost/asio/any_io_executor.hpp>

#include <memory>

namespace resetscope::probes {

/// How to relay.
struct RelayOptions {
    std::vector<std::string> addresses;  ///< of the service, numeric; tried in this order
    std::uint16_t port = 0;              ///< of the service
    std::uint16_t listenPort = 0;        ///< on this computer; 0: a free one
    int maxFlows = 256;                  ///< at once; more wait in the system's queue
    /// A connection ended, or lives (heartbeat: `endedBy` is empty). On the network thread.
    std::function<void(const FlowSample &)> onFlow;
};

/// Listens on the loopback addresses and hands every byte on to a service and back, unchanged: TLS stays TLS. An
/// end of one side is passed on as it came: FIN as FIN (also of one direction only), reset as reset. A side that
/// reads slowly slows the other one down; a connection holds at most 64 KiB each way.
///
/// One network thread. `stop` (or the destructor) ends everything; connections that live then are ended by the relay.
class Relay {
public:
    Relay(asio::any_io_executor executor, RelayOptions options);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    /// Starts to listen on 127.0.0.1 and, where there is one, ::1. Empty on success, else the system's error name.
    [[nodiscard]] std::string start();
    [[nodiscard]] std::uint16_t port() const noexcept;
    void stop();

    [[nodiscard]] const std::vector<FlowRecord> &
    records() const noexcept;  ///< of connections that ended (at most 20,000)
    [[nodiscard]] int openFlows() const noexcept;

    struct State;  ///< shared with the connections

private:
    std::shared_ptr<State> m_state;
};

}  // namespace resetscope::probes
