// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/lab_service.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace resetscope::probes::lab {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::size_t kMaxHead = 64 * 1024;
constexpr std::size_t kMaxBody = 64UL * 1024 * 1024;

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// What the answer depends on. Empty optional: not HTTP/1.x as this little server understands it.
struct Request {
    bool head = false;
    bool close = false;
    std::size_t bodyBytes = 0;
    double slow_s = 0;  ///< from a path "/slow" or "/slow?seconds=N"
};

std::optional<double> slowSeconds(std::string_view path)
{
    constexpr std::string_view slow = "/slow";
    constexpr std::string_view query = "/slow?seconds=";
    if (path == slow) {
        return 2.0;
    }
    if (!path.starts_with(query)) {
        return std::nullopt;
    }
    double value = 0;
    const std::string_view digits = path.substr(query.size());
    const auto [end, ec] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (ec != std::errc() || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return std::clamp(value, 0.0, 3600.0);
}

std::optional<Request> parseHead(std::string_view head)
{
    Request request;
    const std::size_t lineEnd = head.find("\r\n");
    const std::string_view line = head.substr(0, lineEnd);
    const std::size_t methodEnd = line.find(' ');
    const std::size_t pathEnd = line.rfind(' ');
    if (methodEnd == std::string_view::npos || pathEnd <= methodEnd ||
        !line.substr(pathEnd + 1).starts_with("HTTP/1.")) {
        return std::nullopt;
    }
    request.head = line.substr(0, methodEnd) == "HEAD";
    request.close = line.substr(pathEnd + 1) == "HTTP/1.0";
    request.slow_s = slowSeconds(line.substr(methodEnd + 1, pathEnd - methodEnd - 1)).value_or(0);
    std::size_t at = lineEnd == std::string_view::npos ? head.size() : lineEnd + 2;
    while (at < head.size()) {
        const std::size_t end = std::min(head.find("\r\n", at), head.size());
        const std::string_view field = head.substr(at, end - at);
        at = end + 2;
        const std::size_t colon = field.find(':');
        if (colon == std::string_view::npos) {
            continue;
        }
        const std::string name = lowered(field.substr(0, colon));
        std::string_view value = field.substr(colon + 1);
        value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
        if (name == "connection") {
            const std::string word = lowered(value);
            request.close = word.find("close") != std::string::npos ||
                            (request.close && word.find("keep-alive") == std::string::npos);
        } else if (name == "content-length") {
            const auto [stop, ec] = std::from_chars(value.data(), value.data() + value.size(), request.bodyBytes);
            if (ec != std::errc() || stop == value.data() || request.bodyBytes > kMaxBody) {
                return std::nullopt;
            }
        } else if (name == "transfer-encoding") {
            return std::nullopt;
        }
    }
    return request;
}

std::string reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

class HttpSession : public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(LabSocket socket, HttpSettings settings)
        : m_socket(std::move(socket)), m_timer(m_socket.get_executor()), m_settings(settings)
    {
    }

    void read()
    {
        m_socket.async_read_some(asio::buffer(m_chunk), [self = shared_from_this()](error_code ec, std::size_t n) {
            self->m_waiting = false;
            self->m_timer.cancel();
            if (ec) {
                endWithFin(self->m_socket);
                return;
            }
            self->take(std::string_view(self->m_chunk.data(), n));
        });
    }

private:
    void take(std::string_view bytes)
    {
        if (m_bodyLeft > 0) {
            const std::size_t eaten = std::min(m_bodyLeft, bytes.size());
            m_bodyLeft -= eaten;
            bytes.remove_prefix(eaten);
        }
        m_head.append(bytes);
        proceed();
    }

    /// One step: finish the body, understand the next head, or wait for more bytes.
    void proceed()
    {
        if (m_request) {
            if (m_bodyLeft > 0) {
                read();
            } else {
                think();
            }
            return;
        }
        const std::size_t end = m_head.find("\r\n\r\n");
        if (end == std::string::npos) {
            // Blank lines before a request are allowed (RFC 9112, 2.2), anything else must look like a request line.
            const bool hopeless = m_head.size() > kMaxHead || (m_head.size() > 2 && !std::isalpha(firstByte()));
            if (hopeless) {
                refuse();
            } else {
                read();
            }
            return;
        }
        m_request = parseHead(std::string_view(m_head).substr(0, end));
        if (!m_request) {
            refuse();
            return;
        }
        m_head.erase(0, end + 4);
        m_bodyLeft = m_request->bodyBytes;
        const std::size_t eaten = std::min(m_bodyLeft, m_head.size());
        m_head.erase(0, eaten);
        m_bodyLeft -= eaten;
        proceed();
    }

    [[nodiscard]] unsigned char firstByte() const
    {
        const std::size_t at = m_head.find_first_not_of("\r\n");
        return at == std::string::npos ? 'A' : static_cast<unsigned char>(m_head[at]);
    }

    void think()
    {
        const LabDuration pause = m_settings.thinking + LabDuration(m_request->slow_s);
        if (pause.count() <= 0) {
            answer();
            return;
        }
        m_timer.expires_after(std::chrono::duration_cast<asio::steady_timer::duration>(pause));
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            if (!ec) {
                self->answer();
            }
        });
    }

    void answer()
    {
        const Request request = *std::exchange(m_request, std::nullopt);
        std::string body = m_settings.status == 200
                               ? std::string("Resetscope practice server: this answer is complete.\n")
                               : std::to_string(m_settings.status) + " " + reasonPhrase(m_settings.status) +
                                     "\nResetscope practice server.\n";
        m_close = request.close;
        m_out =
            "HTTP/1.1 " + std::to_string(m_settings.status) + " " + reasonPhrase(m_settings.status) +
            "\r\nServer: resetscope-lab\r\nContent-Type: text/plain\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\nConnection: " + (m_close ? "close" : "keep-alive") + "\r\n";
        if (m_settings.announce && !m_close) {
            const auto seconds = std::max<long>(1, static_cast<long>(m_settings.keepAlive.count()));
            m_out += "Keep-Alive: timeout=" + std::to_string(seconds) + "\r\n";
        }
        m_out += "\r\n";
        if (!request.head) {
            m_out += body;
        }
        send();
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
            if (ec || self->m_close) {
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

    void waitForNext()
    {
        m_waiting = true;
        m_timer.expires_after(std::chrono::duration_cast<asio::steady_timer::duration>(m_settings.keepAlive));
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            if (ec || !self->m_waiting || self->m_timer.expiry() > asio::steady_timer::clock_type::now()) {
                return;
            }
            if (self->m_settings.closeKind == CloseKind::Rst) {
                endWithReset(self->m_socket);
            } else {
                endWithFin(self->m_socket);
            }
        });
        read();
    }

    LabSocket m_socket;
    asio::steady_timer m_timer;
    HttpSettings m_settings;
    std::array<char, 16 * 1024> m_chunk{};
    std::string m_head;
    std::string m_out;
    std::optional<Request> m_request;
    std::size_t m_bodyLeft = 0;
    bool m_waiting = false;
    bool m_close = false;
};

}  // namespace

Listening startHttp(asio::io_context &io, std::uint16_t port, HttpSettings settings)
{
    return listenOnLoopback(
        io, port, [settings](LabSocket socket) { std::make_shared<HttpSession>(std::move(socket), settings)->read(); });
}

}  // namespace resetscope::probes::lab
