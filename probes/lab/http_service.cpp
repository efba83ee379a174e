// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/http_request.h"
#include "probes/lab/lab_service.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

asio::steady_timer::duration clockTime(LabDuration duration)
{
    return std::chrono::duration_cast<asio::steady_timer::duration>(duration);
}

/// What the connections of one server share.
struct HttpServer {
    HttpSettings settings;
    int connections = 0;
    asio::steady_timer::time_point busyUntil{};  ///< one request after the other, when `oneByOne`
};

class HttpSession : public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(LabSocket socket, std::shared_ptr<HttpServer> server)
        : m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_age(m_socket.get_executor()),
          m_server(std::move(server)), m_settings(m_server->settings)
    {
        ++m_server->connections;
        if (m_settings.memory > 0) {
            // Without memory for it this throws, nobody catches, and the process dies: that is the fault.
            m_memory = std::make_unique_for_overwrite<char[]>(m_settings.memory);
        }
    }
    ~HttpSession() { --m_server->connections; }
    HttpSession(const HttpSession &) = delete;
    HttpSession &operator=(const HttpSession &) = delete;

    void start()
    {
        if (m_settings.capacity > 0 && m_server->connections > m_settings.capacity) {
            if (m_settings.overCapacity == OverCapacity::Reset) {
                endWithReset(m_socket);
                return;
            }
            m_status = 503;
        }
        if (m_settings.lifetime.count() > 0) {
            m_age.expires_after(clockTime(m_settings.lifetime));
            // Weak: a connection that ended must not wait for its old age.
            m_age.async_wait([weak = weak_from_this()](error_code ec) {
                const auto self = weak.lock();
                if (!ec && self) {
                    self->end();
                }
            });
        }
        read();
    }

private:
    void read()
    {
        m_socket.async_read_some(asio::buffer(m_chunk), [self = shared_from_this()](error_code ec, std::size_t n) {
            self->m_waiting = false;
            self->m_timer.cancel();
            if (ec) {
                self->m_age.cancel();
                endWithFin(self->m_socket);
                return;
            }
            self->take(std::string_view(self->m_chunk.data(), n));
        });
    }

    void take(std::string_view bytes)
    {
        m_head.append(bytes);
        takeBody();
        proceed();
    }

    void takeBody()
    {
        const std::size_t eaten = std::min(m_bodyLeft, m_head.size());
        m_head.erase(0, eaten);
        m_bodyLeft -= eaten;
        m_bodyRead += eaten;
    }

    /// One step: finish the body, understand the next head, or wait for more bytes.
    void proceed()
    {
        if (m_request) {
            if (m_bodyLeft > 0) {
                readBody();
            } else {
                think();
            }
            return;
        }
        const std::size_t headEnd = m_head.find("\r\n\r\n");
        if (headEnd == std::string::npos) {
            // Blank lines before a request are allowed (RFC 9112, 2.2), anything else must look like a request line.
            const bool hopeless = m_head.size() > kMaxHead || (m_head.size() > 2 && !std::isalpha(firstByte()));
            if (hopeless) {
                refuse();
            } else {
                read();
            }
            return;
        }
        m_request = parseHead(std::string_view(m_head).substr(0, headEnd));
        if (!m_request) {
            refuse();
            return;
        }
        if (m_settings.onRequest) {
            m_settings.onRequest(m_request->path);
        }
        if (!m_settings.resetsPath.empty() && m_request->path.starts_with(m_settings.resetsPath)) {
            m_age.cancel();
            endWithReset(m_socket);
            return;
        }
        m_head.erase(0, headEnd + 4);
        m_bodyLeft = m_request->bodyBytes;
        m_bodyRead = 0;
        m_bodyStart = asio::steady_timer::clock_type::now();
        takeBody();
        proceed();
    }

    void readBody()
    {
        if (m_settings.bodyTime.count() > 0 &&
            asio::steady_timer::clock_type::now() - m_bodyStart > clockTime(m_settings.bodyTime)) {
            endWithReset(m_socket);
            return;
        }
        if (m_settings.bodyLimit > 0 && !m_settings.politeLimit && m_bodyRead >= m_settings.bodyLimit) {
            // Like a program that gives up: it closes while more lies unread, and the system answers with a reset.
            error_code ignored;
            m_age.cancel();
            m_socket.close(ignored);
            return;
        }
        if (m_settings.bodyRate <= 0) {
            read();
            return;
        }
        m_timer.expires_after(clockTime(LabDuration(static_cast<double>(m_chunk.size()) / m_settings.bodyRate)));
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            if (!ec) {
                self->read();
            }
        });
    }

    [[nodiscard]] unsigned char firstByte() const
    {
        const std::size_t at = m_head.find_first_not_of("\r\n");
        return at == std::string::npos ? 'A' : static_cast<unsigned char>(m_head[at]);
    }

    void think()
    {
        const auto now = asio::steady_timer::clock_type::now();
        auto ready = now + clockTime(m_settings.thinking + LabDuration(m_request->slow_s));
        if (m_settings.oneByOne) {
            ready = std::max(m_server->busyUntil, now) + clockTime(m_settings.thinking);
            m_server->busyUntil = ready;
        }
        if (ready <= now) {
            answer();
            return;
        }
        m_timer.expires_at(ready);
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            if (!ec) {
                self->answer();
            }
        });
    }

    [[nodiscard]] int statusOf(const HttpHead &request) const
    {
        if (m_status != 0) {
            return m_status;
        }
        if (m_settings.politeLimit && m_settings.bodyLimit > 0 && request.bodyBytes > m_settings.bodyLimit) {
            return 413;
        }
        return m_settings.status;
    }

    void answer()
    {
        const HttpHead request = *std::exchange(m_request, std::nullopt);
        const int status = statusOf(request);
        const std::string body = bodyOf(status);
        ++m_answers;
        const bool last = m_settings.requestLimit > 0 && m_answers >= m_settings.requestLimit;
        m_close = request.close || last || m_status != 0;
        // A server that counts requests and does not tell is what makes clients stumble.
        const bool saysClose = request.close || m_status != 0 || (last && m_settings.announce);
        m_out =
            "HTTP/1.1 " + std::to_string(status) + " " + reasonPhrase(status) +
            "\r\nServer: resetscope-lab\r\nContent-Type: text/plain\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\nConnection: " + (saysClose ? "close" : "keep-alive") + "\r\n";
        if (m_settings.announce && !saysClose) {
            const auto seconds = std::max<long>(
                1, static_cast<long>(
                       (m_settings.announced.count() > 0 ? m_settings.announced : m_settings.keepAlive).count()));
            m_out += "Keep-Alive: timeout=" + std::to_string(seconds) + "\r\n";
        }
        if (status == 503) {
            m_out += "Retry-After: 1\r\n";
        }
        m_out += "\r\n";
        m_cut = false;
        if (!request.head) {
            m_out += body;
            if (m_settings.cutAt > 0 && body.size() > m_settings.cutAt) {
                m_out.resize(m_out.size() - (body.size() - m_settings.cutAt));
                m_cut = true;
            }
        }
        send();
    }

    [[nodiscard]] std::string bodyOf(int status) const
    {
        if (status != 200) {
            return std::to_string(status) + " " + reasonPhrase(status) + "\nResetscope practice server.\n";
        }
        std::string body = "Resetscope practice server: this answer is complete.\n";
        while (body.size() < m_settings.answerBytes) {
            body += "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\n";
        }
        if (m_settings.answerBytes > 0) {
            body.resize(m_settings.answerBytes);
        }
        return body;
    }

    void refuse()
    {
        m_close = true;
        m_out = "HTTP/1.1 400 Bad Request\r\nServer: resetscope-lab\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        send();
    }

    void send()
    {
        asio::async_write(m_socket, asio::buffer(m_out), [self = shared_from_this()](error_code ec, std::size_t) {
            if (!ec && self->m_cut) {
                self->cutOff();
                return;
            }
            if (ec || self->m_close) {
                self->m_age.cancel();
                endWithFin(self->m_socket);
                return;
            }
            if (!self->m_head.empty()) {
                self->proceed();
                return;
            }
            self->waitForNext();
        });
    }

    /// A reset discards what the other side has not fetched yet, so it waits until everything has arrived.
    void cutOff()
    {
        m_timer.expires_after(std::chrono::milliseconds(20));
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            if (!ec && unsentBytes(self->m_socket) > 0) {
                self->cutOff();
            } else {
                endWithReset(self->m_socket);
            }
        });
    }

    void waitForNext()
    {
        m_waiting = true;
        m_timer.expires_after(clockTime(m_settings.keepAlive));
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            if (ec || !self->m_waiting || self->m_timer.expiry() > asio::steady_timer::clock_type::now()) {
                return;
            }
            self->end();
        });
        read();
    }

    void end()
    {
        m_timer.cancel();
        m_age.cancel();
        if (m_settings.closeKind == CloseKind::Rst) {
            endWithReset(m_socket);
        } else {
            endWithFin(m_socket);
        }
    }

    LabSocket m_socket;
    asio::steady_timer m_timer;
    asio::steady_timer m_age;
    std::shared_ptr<HttpServer> m_server;
    const HttpSettings &m_settings;
    std::array<char, 16 * 1024> m_chunk{};
    std::unique_ptr<char[]> m_memory;
    std::string m_head;
    std::string m_out;
    std::optional<HttpHead> m_request;
    std::size_t m_bodyLeft = 0;
    std::size_t m_bodyRead = 0;
    asio::steady_timer::time_point m_bodyStart{};
    int m_answers = 0;
    int m_status = 0;  ///< of every answer on this connection, when not the usual one
    bool m_waiting = false;
    bool m_close = false;
    bool m_cut = false;
};

}  // namespace

std::function<void(LabSocket)> httpSessions(HttpSettings settings)
{
    auto server = std::make_shared<HttpServer>();
    server->settings = std::move(settings);
    return [server](LabSocket socket) { std::make_shared<HttpSession>(std::move(socket), server)->start(); };
}

Listening startHttp(asio::io_context &io, std::uint16_t port, HttpSettings settings)
{
    ListenOptions options;
    // What the system would store for a program that does not read belongs to the size that a client measures.
    options.receiveBuffer = settings.bodyLimit > 0 || settings.bodyRate > 0 ? 32 * 1024 : 0;
    return listenOnLoopback(io, port, httpSessions(std::move(settings)), options);
}

}  // namespace resetscope::probes::lab
