// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/net/connection.h"

#include <string>
#include <utility>
#include <vector>

namespace resetscope::probes {

struct HttpRequest {
    std::string method = "GET";
    std::string path = "/";
    std::string host;                                          ///< Host header
    std::vector<std::pair<std::string, std::string>> headers;  ///< in addition to Host, User-Agent, Accept, Connection
    std::string body;
    bool keepAlive = true;  ///< sends `Connection: keep-alive` (some servers announce their limit only then) or `close`
};

struct HttpResponse {
    int status = 0;
    int versionMinor = 1;                                      ///< HTTP/1.x
    std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case
    std::uint64_t bodyBytes = 0;
    std::string bodyStart;  ///< at most 4 KiB
    bool complete = false;
    bool keepAlive = false;  ///< the server is willing to go on

    [[nodiscard]] std::string header(std::string_view lowerName) const;  ///< empty when absent
};

/// One request and its response on an open connection.
struct HttpExchange {
    HttpResponse response;
    error_code ec;
    bool timedOut = false;
    bool garbage = false;   ///< the reply is not HTTP
    bool tooLarge = false;  ///< headers over 64 KiB, or body over the limit
    Operation failedAt = Operation::Read;
    CloseKind close = CloseKind::None;  ///< how the exchange was cut short; None when complete
    double elapsed_s = 0;               ///< from the first byte written
    double firstByte_s = 0;
    [[nodiscard]] bool ok() const noexcept { return response.complete; }
};

/// Sends the request and reads the whole response (body counted, not kept). Reads on after a failed write, because
/// a status such as 413 may already be there. Limits: 64 KiB of headers, `maxBody` bytes of body.
[[nodiscard]] asio::awaitable<HttpExchange> exchange(std::shared_ptr<Connection> connection, HttpRequest request,
                                                     TimePoint deadline, std::uint64_t maxBody = 8ULL * 1024 * 1024);

/// The request head and body as bytes on the wire (to send half of it, for instance).
[[nodiscard]] std::string serialize(const HttpRequest &request);

/// `Keep-Alive: timeout=5, max=100` -> {5, 100}; missing parts are empty.
struct KeepAliveHeader {
    std::optional<double> timeout_s;
    std::optional<int> max;
};
[[nodiscard]] KeepAliveHeader parseKeepAlive(std::string_view value);

}  // namespace resetscope::probes
