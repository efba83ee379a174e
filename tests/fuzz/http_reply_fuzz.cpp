// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: what a server answers to the probes' requests. The first byte says in what pieces the answer
// comes, the second how it ends.
#include "probes/net/http_client.h"
#include "tests/fuzz/fuzz_input.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>

#include <algorithm>

using namespace resetscope::probes;
using namespace resetscope::fuzz;

namespace {

/// Hands out the input as if it came from the network.
class Script final : public Connection {
public:
    explicit Script(Front front) : m_front(front)
    {
        m_piece = 1U + m_front.byte();
        m_end = m_front.byte();
        m_left = m_front.rest();
    }
    asio::awaitable<IoResult> write(std::string data, TimePoint) override { co_return written(data.size()); }
    asio::awaitable<IoResult> writeUnlessInput(std::string data, TimePoint) override { co_return written(data.size()); }
    asio::awaitable<IoResult> readSome(std::shared_ptr<std::string> into, std::size_t max, TimePoint) override
    {
        IoResult result;
        into->clear();
        if (m_left.empty()) {
            result.ec = m_end % 3 == 0 ? asio::error::make_error_code(asio::error::eof)
                                       : asio::error::make_error_code(asio::error::connection_reset);
            result.timedOut = m_end % 3 == 2;
            co_return result;
        }
        into->assign(m_left.substr(0, std::min(max, m_piece)));
        m_left.remove_prefix(into->size());
        result.bytes = into->size();
        co_return result;
    }
    asio::awaitable<WaitResult> waitForEnd(TimePoint) override { co_return WaitResult{}; }
    asio::awaitable<WaitResult> testWithKeepalive(TimePoint) override { co_return WaitResult{}; }
    [[nodiscard]] TransportInfo info() const override { return {}; }
    [[nodiscard]] int nativeHandle() const override { return -1; }
    [[nodiscard]] const TlsInfo *tls() const noexcept override { return nullptr; }
    [[nodiscard]] std::string peer() const override { return "192.0.2.1:80"; }
    void close() noexcept override {}
    void abort() noexcept override {}
    [[nodiscard]] bool isHead() const { return m_end % 16 == 3; }
    [[nodiscard]] std::size_t maxBody() const { return m_end % 32 == 5 ? 100U : 1'000'000U; }

private:
    static IoResult written(std::size_t bytes)
    {
        IoResult result;
        result.bytes = bytes;
        return result;
    }
    Front m_front;
    std::size_t m_piece = 1;
    unsigned m_end = 0;
    std::string_view m_left;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    asio::io_context network(1);
    const auto connection = std::make_shared<Script>(Front(data, size));
    HttpRequest request;
    request.method = connection->isHead() ? "HEAD" : "GET";
    request.host = "example.org";
    HttpExchange result;
    bool ended = false;
    asio::co_spawn(network, exchange(connection, request, TimePoint::max(), connection->maxBody()),
                   [&](const std::exception_ptr &failure, HttpExchange got) {
                       demand(!failure);
                       result = std::move(got);
                       ended = true;
                   });
    network.run();
    demand(ended && result.response.bodyStart.size() <= 4096);
    demand(result.ok() || result.garbage || result.tooLarge || result.ec || result.timedOut);
    for (const auto &[name, value] : result.response.headers) {
        const KeepAliveHeader limits = parseKeepAlive(value);
        demand(!limits.timeout_s || *limits.timeout_s >= 0);
        demand(!limits.max || *limits.max >= 0);
    }
    return 0;
}
