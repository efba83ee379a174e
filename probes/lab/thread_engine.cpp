// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/engine.h"

#include <boost/asio/executor_work_guard.hpp>

#include <thread>
#include <utility>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

class ThreadEngine : public Engine {
public:
    ThreadEngine() = default;
    ThreadEngine(const ThreadEngine &) = delete;
    ThreadEngine &operator=(const ThreadEngine &) = delete;

    ~ThreadEngine() override
    {
        m_io.stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    /// Empty: it runs. The listening socket is open when this returns, so a client may connect at once.
    error_code run(const char *scheme, const char *path, StartService start, const Values &values)
    {
        Started started = start(m_io, values);
        if (const auto *ec = std::get_if<error_code>(&started.listening)) {
            return *ec;
        }
        m_kept = std::move(started.kept);
        m_port = std::get<std::uint16_t>(started.listening);
        m_url = std::string(scheme) + "://127.0.0.1:" + std::to_string(m_port) + path;
        m_thread = std::thread([this] { m_io.run(); });
        return {};
    }

    [[nodiscard]] std::string url() const override { return m_url; }
    [[nodiscard]] std::uint16_t port() const override { return m_port; }

private:
    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io.get_executor()};
    std::shared_ptr<void> m_kept;
    std::string m_url;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

}  // namespace

StartFault onThread(const char *scheme, const char *path, StartService start)
{
    return [scheme, path, start](const Values &values) -> Starting {
        auto engine = std::make_unique<ThreadEngine>();
        if (const error_code ec = engine->run(scheme, path, start, values)) {
            return whyNot(ec, values.port);
        }
        return std::unique_ptr<Engine>(std::move(engine));
    };
}

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

}  // namespace resetscope::probes::lab
