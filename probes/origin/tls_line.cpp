// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/origin/tls_line.h"

namespace resetscope::probes {
namespace {

constexpr std::size_t kPiece = 16384;

class TlsLine final : public Line {
public:
    explicit TlsLine(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    ~TlsLine() override { close(); }

    [[nodiscard]] asio::awaitable<bool> write(std::string data, TimePoint deadline) override
    {
        const std::shared_ptr<Connection> connection = m_connection;
        const IoResult written = co_await connection->write(std::move(data), deadline);
        co_return written.ok();
    }

    [[nodiscard]] asio::awaitable<Incoming> read(TimePoint deadline) override
    {
        const std::shared_ptr<Connection> connection = m_connection;
        const auto buffer = std::make_shared<std::string>();
        const IoResult got = co_await connection->readSome(buffer, kPiece, deadline);
        Incoming result;
        result.at = Clock::now();
        if (got.ok()) {
            result.kind = Incoming::Kind::Data;
            result.data = std::move(*buffer);
        } else if (connection->nativeHandle() < 0) {
            result.kind = Incoming::Kind::Stopped;
        } else if (got.timedOut) {
            result.kind = Incoming::Kind::Timeout;
        } else {
            result.kind = closeKind(got) == CloseKind::Rst ? Incoming::Kind::Reset : Incoming::Kind::Fin;
        }
        co_return result;
    }

    [[nodiscard]] int fd() const override { return m_connection->nativeHandle(); }
    void close() noexcept override { m_connection->close(); }
    void abort() noexcept override { m_connection->abort(); }

private:
    std::shared_ptr<Connection> m_connection;
};

}  // namespace

std::shared_ptr<Line> makeTlsLine(std::shared_ptr<Connection> connection)
{
    return std::make_shared<TlsLine>(std::move(connection));
}

}  // namespace resetscope::probes
