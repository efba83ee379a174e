// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/http_client.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
// Boost 1.81 asserts that the last chunk comes with five bytes or more, but "0" and the rest of it may come apart. What
// follows the assertion is right for fewer.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/basic_parser.hpp>
#undef BOOST_DISABLE_ASSERTS
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace resetscope::probes {
namespace {

namespace http = boost::beast::http;

constexpr std::uint32_t kMaxHead = 64 * 1024;
constexpr std::size_t kBodyStart = 4 * 1024;
constexpr std::size_t kReadSize = 16 * 1024;
constexpr std::size_t kWriteSize = 256 * 1024;
constexpr std::string_view kStatusLineStart = "HTTP/1.";

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return result;
}

std::string_view trim(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && blank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// Beast's parser (RFC 9112) with limits; counts the body instead of keeping it.
class ResponseParser final : public http::basic_parser<false> {
public:
    ResponseParser(HttpResponse &response, bool head, std::uint64_t maxBody) : m_response(response)
    {
        eager(true);
        header_limit(kMaxHead);
        body_limit(maxBody);
        skip(head);
    }

private:
    using Text = boost::beast::string_view;
    using Error = boost::beast::error_code;

    void on_request_impl(http::verb, Text, Text, int, Error &) override {}
    void on_response_impl(int code, Text, int version, Error &) override
    {
        m_response.status = code;
        m_response.versionMinor = version % 10;
    }
    void on_field_impl(http::field, Text name, Text value, Error &) override
    {
        m_response.headers.emplace_back(lower(std::string_view(name.data(), name.size())),
                                        std::string(value.data(), value.size()));
    }
    void on_header_impl(Error &) override {}
    void on_body_init_impl(boost::optional<std::uint64_t> const &, Error &) override {}
    std::size_t on_body_impl(Text body, Error &) override
    {
        count(body);
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, Text, Error &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, Error &) override
    {
        count(body);
        return body.size();
    }
    void on_finish_impl(Error &) override {}

    void count(Text body)
    {
        m_response.bodyBytes += body.size();
        const std::size_t room = kBodyStart - m_response.bodyStart.size();
        m_response.bodyStart.append(body.data(), std::min<std::size_t>(room, body.size()));
    }

    HttpResponse &m_response;
};

/// Takes bytes as they come; knows when the response is complete or hopeless.
class ResponseReader {
public:
    ResponseReader(HttpExchange &result, bool head, std::uint64_t maxBody)
        : m_result(result), m_head(head), m_maxBody(maxBody)
    {
        restart();
    }

    /// True when nothing more is to be read.
    bool feed(std::string_view bytes)
    {
        m_pending.append(bytes);
        m_taken += bytes.size();
        // Interim answers and tiny chunks may carry hardly any body for ever.
        if (m_taken > 2 * m_maxBody + kMaxHead) {
            m_result.tooLarge = true;
            return true;
        }
        for (;;) {
            if (!m_parser->got_some() && !startsLikeHttp()) {
                m_result.garbage = true;
                return true;
            }
            if (m_pending.empty()) {
                return false;
            }
            boost::beast::error_code ec;
            const std::size_t used = m_parser->put(asio::buffer(m_pending), ec);
            m_pending.erase(0, used);
            if (ec == http::error::need_more) {
                ec = {};
                // A line of the head, a chunk extension or the trailers.
                if (m_pending.size() >= kMaxHead) {
                    m_result.tooLarge = true;
                    return true;
                }
                if (used == 0) {
                    return false;
                }
            }
            if (ec) {
                fail(ec);
                return true;
            }
            if (m_parser->is_done()) {
                if (isInterim()) {
                    restart();
                    continue;
                }
                complete();
                return true;
            }
            if (used == 0) {
                return false;
            }
        }
    }

    /// The peer ended the stream. True when that completes the response (a body until the close, RFC 9112, 6.3).
    bool endOfStream()
    {
        if (!m_parser->is_header_done() || !m_parser->need_eof()) {
            return false;
        }
        boost::beast::error_code ec;
        m_parser->put_eof(ec);
        if (ec || !m_parser->is_done()) {
            return false;
        }
        complete();
        return true;
    }

private:
    void restart()
    {
        m_result.response = HttpResponse();
        m_parser = std::make_unique<ResponseParser>(m_result.response, m_head, m_maxBody);
    }

    /// 1xx answers other than 101 come before the real one (RFC 9110, 15.2).
    [[nodiscard]] bool isInterim() const
    {
        const int status = m_result.response.status;
        return status >= 100 && status < 200 && status != 101;
    }

    [[nodiscard]] bool startsLikeHttp() const
    {
        const std::size_t length = std::min(m_pending.size(), kStatusLineStart.size());
        return m_pending.compare(0, length, kStatusLineStart.substr(0, length)) == 0;
    }

    void fail(const boost::beast::error_code &ec)
    {
        if (ec == http::error::header_limit || ec == http::error::body_limit || ec == http::error::buffer_overflow) {
            m_result.tooLarge = true;
        } else {
            m_result.garbage = true;
        }
    }

    void complete()
    {
        m_result.response.complete = true;
        m_result.response.keepAlive = m_parser->keep_alive() && !m_parser->need_eof();
    }

    HttpExchange &m_result;
    bool m_head;
    std::uint64_t m_maxBody;
    std::uint64_t m_taken = 0;
    std::unique_ptr<ResponseParser> m_parser;
    std::string m_pending;
};

}  // namespace

std::string HttpResponse::header(std::string_view lowerName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerName) {
            return value;
        }
    }
    return {};
}

std::string serialize(const HttpRequest &request)
{
    const auto given = [&request](std::string_view lowerName) {
        return std::any_of(request.headers.begin(), request.headers.end(),
                           [lowerName](const auto &header) { return lower(header.first) == lowerName; });
    };
    std::string text = request.method + " " + (request.path.empty() ? "/" : request.path) + " HTTP/1.1\r\n";
    if (!given("host")) {
        text += "Host: " + request.host + "\r\n";
    }
    if (!given("user-agent")) {
        text += "User-Agent: Resetscope/" RESETSCOPE_VERSION "\r\n";
    }
    if (!given("accept")) {
        text += "Accept: */*\r\n";
    }
    if (!given("connection")) {
        text += request.keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    }
    for (const auto &[name, value] : request.headers) {
        text += name + ": " + value + "\r\n";
    }
    const bool mayCarryBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    if ((mayCarryBody || !request.body.empty()) && !given("content-length") && !given("transfer-encoding")) {
        text += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    }
    text += "\r\n";
    text += request.body;
    return text;
}

KeepAliveHeader parseKeepAlive(std::string_view value)
{
    KeepAliveHeader result;
    while (!value.empty()) {
        const auto comma = value.find(',');
        const std::string_view part = trim(value.substr(0, comma));
        value = comma == std::string_view::npos ? std::string_view() : value.substr(comma + 1);
        const auto equals = part.find('=');
        if (equals == std::string_view::npos) {
            continue;
        }
        const std::string name = lower(trim(part.substr(0, equals)));
        std::string_view text = trim(part.substr(equals + 1));
        if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
            text = text.substr(1, text.size() - 2);
        }
        const char *const end = text.data() + text.size();
        if (name == "timeout" && !result.timeout_s) {
            double seconds = 0;
            const auto parsed = std::from_chars(text.data(), end, seconds, std::chars_format::fixed);
            if (parsed.ec == std::errc() && parsed.ptr == end && seconds >= 0 && seconds < 1e9) {
                result.timeout_s = seconds;
            }
        } else if (name == "max" && !result.max) {
            int count = 0;
            const auto parsed = std::from_chars(text.data(), end, count);
            if (parsed.ec == std::errc() && parsed.ptr == end && count >= 0) {
                result.max = count;
            }
        }
    }
    return result;
}

asio::awaitable<HttpExchange> exchange(std::shared_ptr<Connection> connection, HttpRequest request, TimePoint deadline,
                                       std::uint64_t maxBody)
{
    HttpExchange result;
    ResponseReader reader(result, request.method == "HEAD", maxBody);
    const std::string wire = serialize(request);
    request.body.clear();
    const auto begin = Clock::now();
    const auto elapsed = [begin] { return Seconds(Clock::now() - begin).count(); };
    const auto buffer = std::make_shared<std::string>();
    std::size_t sent = 0;
    IoResult writeFailure;
    bool writing = true;
    for (;;) {
        bool mayRead = !writing;
        if (writing) {
            std::string piece = wire.substr(sent, kWriteSize);
            const IoResult written = co_await connection->writeUnlessInput(std::move(piece), deadline);
            sent += written.bytes;
            mayRead = written.input;
            if (!written.ok()) {
                writeFailure = written;
                writing = false;
                mayRead = true;  // an answer such as 413 may have come before the end
            } else if (sent == wire.size()) {
                writing = false;
                mayRead = true;
            }
        }
        if (!mayRead) {
            continue;
        }
        const IoResult got = co_await connection->readSome(buffer, kReadSize, deadline);
        if (got.ok()) {
            if (result.firstByte_s == 0) {
                result.firstByte_s = elapsed();
            }
            if (reader.feed(*buffer)) {
                break;
            }
            if (Clock::now() >= deadline) {  // a peer that never stops sending is never waited for
                result.tooLarge = true;
                break;
            }
            continue;
        }
        if (got.ec == asio::error::eof && reader.endOfStream()) {
            break;
        }
        // The first thing that went wrong is the one to tell: usually the write.
        const bool writeFirst = !writeFailure.ok();
        const IoResult &first = writeFirst ? writeFailure : got;
        result.failedAt = writeFirst ? Operation::Write : Operation::Read;
        result.ec = first.ec;
        result.timedOut = first.timedOut;
        result.close = closeKind(first);
        break;
    }
    if (result.garbage || result.tooLarge) {
        result.failedAt = Operation::Parse;
    }
    if (result.response.complete && sent < wire.size()) {
        result.response.keepAlive = false;  // the rest of the request is missing
    }
    result.elapsed_s = elapsed();
    co_return result;
}

}  // namespace resetscope::probes
