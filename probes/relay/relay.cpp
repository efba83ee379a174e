// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/relay/relay.h"

#include "probes/net/connection.h"
#include "probes/relay/relay_state.h"

#include <boost/asio/error.hpp>
#include <boost/asio/ip/v6_only.hpp>

#include <utility>

namespace resetscope::probes {
namespace {

using asio::ip::tcp;

constexpr std::size_t kMostRecords = 20000;
constexpr int kFreePortTries = 16;
constexpr std::chrono::milliseconds kDescriptorPause{300};

error_code listenOn(tcp::acceptor &acceptor, const tcp::endpoint &endpoint)
{
    error_code ec;
    acceptor.open(endpoint.protocol(), ec);
    if (!ec) {
        acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
    }
    if (!ec && endpoint.address().is_v6()) {
        acceptor.set_option(asio::ip::v6_only(true), ec);
    }
    if (!ec) {
        acceptor.bind(endpoint, ec);
    }
    if (!ec) {
        acceptor.listen(asio::socket_base::max_listen_connections, ec);
    }
    return ec;
}

}  // namespace

Relay::Relay(asio::any_io_executor executor, RelayOptions options)
    : m_state(std::make_shared<State>(std::move(executor), std::move(options)))
{
}

Relay::~Relay()
{
    stop();
}

std::string Relay::start()
{
    State &state = *m_state;
    for (int attempt = 0;; ++attempt) {
        state.acceptors.clear();
        tcp::acceptor &four = state.acceptors.emplace_back(state.executor);
        error_code ec = listenOn(four, tcp::endpoint(asio::ip::address_v4::loopback(), state.options.listenPort));
        if (ec) {
            state.acceptors.clear();
            return errorName(ec);
        }
        state.port = four.local_endpoint(ec).port();
        tcp::acceptor &six = state.acceptors.emplace_back(state.executor);
        ec = listenOn(six, tcp::endpoint(asio::ip::address_v6::loopback(), state.port));
        if (!ec) {
            break;
        }
        state.acceptors.pop_back();
        // `localhost` may mean either address, so a port that is free on both is better; without IPv6 there is none.
        const bool taken = ec == asio::error::address_in_use;
        if (!taken || state.options.listenPort != 0 || attempt >= kFreePortTries) {
            break;
        }
    }
    for (tcp::acceptor &acceptor : state.acceptors) {
        state.accept(acceptor);
    }
    return {};
}

std::uint16_t Relay::port() const noexcept
{
    return m_state->port;
}

void Relay::stop()
{
    State &state = *m_state;
    state.stopped = true;
    for (tcp::acceptor &acceptor : state.acceptors) {
        error_code ignored;
        acceptor.close(ignored);
    }
    state.retry.cancel();
    const auto flows = state.flows;
    for (const auto &flow : flows) {
        flow->stop();
    }
    state.options.onFlow = nullptr;  // what it refers to may end with the relay
}

const std::vector<FlowRecord> &Relay::records() const noexcept
{
    return m_state->records;
}

int Relay::openFlows() const noexcept
{
    return static_cast<int>(m_state->flows.size());
}

void Relay::State::accept(tcp::acceptor &acceptor)
{
    if (stopped) {
        return;
    }
    if (static_cast<int>(flows.size()) >= options.maxFlows) {
        paused.push_back(&acceptor);
        return;
    }
    acceptor.async_accept([self = shared_from_this(), &acceptor](error_code ec, tcp::socket socket) {
        if (self->stopped) {
            return;
        }
        if (!ec) {
            const auto flow = std::make_shared<RelayFlow>(self, self->nextFlow++, std::move(socket));
            self->flows.push_back(flow);
            flow->start();
        } else if (ec == asio::error::no_descriptors || ec == boost::system::errc::too_many_files_open_in_system) {
            self->paused.push_back(&acceptor);
            self->retry.expires_after(kDescriptorPause);
            self->retry.async_wait([self](error_code cancelled) {
                if (!cancelled) {
                    self->resume();
                }
            });
            return;
        }
        self->accept(acceptor);
    });
}

void Relay::State::resume()
{
    const auto waiting = std::exchange(paused, {});
    for (tcp::acceptor *const acceptor : waiting) {
        accept(*acceptor);
    }
}

void Relay::State::ended(RelayFlow &flow, FlowRecord record)
{
    if (options.onFlow) {
        options.onFlow(record.sample);
    }
    if (records.size() < kMostRecords) {
        records.push_back(std::move(record));
    }
    flows.remove_if([&flow](const std::shared_ptr<RelayFlow> &one) { return one.get() == &flow; });
    resume();
}

}  // namespace resetscope::probes
