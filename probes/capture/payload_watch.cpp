// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/capture/payload_watch.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

namespace resetscope::probes::capture {

namespace {

constexpr std::size_t kHeadBytes = 2048;
constexpr std::size_t kClaimCharacters = 200;

constexpr std::uint8_t kTlsChange = 20;
constexpr std::uint8_t kTlsAlert = 21;
constexpr std::uint8_t kTlsHandshake = 22;
constexpr std::uint8_t kTlsData = 23;
/// Content type, alert and tag: an alert under TLS 1.3 (RFC 8446, 5.2 and 6).
constexpr unsigned kProtectedAlertBytes = 19;

bool isRequest(std::string_view text) noexcept
{
    static constexpr std::array<std::string_view, 9> kMethods{"GET ",   "POST ",    "PUT ",     "HEAD ", "DELETE ",
                                                              "PATCH ", "OPTIONS ", "CONNECT ", "TRACE "};
    return std::any_of(kMethods.begin(), kMethods.end(), [&](std::string_view m) { return text.starts_with(m); });
}

bool equalFolded(char a, char b) noexcept
{
    return a == b || ((a ^ b) == 0x20 && (a | 0x20) >= 'a' && (a | 0x20) <= 'z');
}

/// Value of a header, without looking at names in any other case than ASCII.
std::string_view headerValue(std::string_view head, std::string_view name) noexcept
{
    for (std::size_t at = head.find('\n'); at != std::string_view::npos; at = head.find('\n', at)) {
        ++at;
        const std::string_view line = head.substr(at);
        if (line.size() > name.size() && line[name.size()] == ':' &&
            std::equal(name.begin(), name.end(), line.begin(), equalFolded)) {
            std::string_view value = line.substr(name.size() + 1);
            value = value.substr(0, value.find('\n'));
            while (!value.empty() && (value.front() == ' ' || value.front() == '\t')) {
                value.remove_prefix(1);
            }
            while (!value.empty() && (value.back() == '\r' || value.back() == ' ')) {
                value.remove_suffix(1);
            }
            return value;
        }
    }
    return {};
}

bool containsFolded(std::string_view text, std::string_view word) noexcept
{
    return std::search(text.begin(), text.end(), word.begin(), word.end(), equalFolded) != text.end();
}

void watchStatus(Flow &flow, std::string_view text) noexcept
{
    if (text.size() < 12 || !text.starts_with("HTTP/1.") || text[8] != ' ') {
        return;
    }
    unsigned status = 0;
    const auto parsed = std::from_chars(text.data() + 9, text.data() + 12, status);
    if (parsed.ec != std::errc{} || status < 100 || status > 599) {
        return;
    }
    flow.set(Flow::kHttp);
    if (status < 200 && status != 101) {
        return;  // interim: the answer is still to come
    }
    flow.httpStatus = static_cast<std::uint16_t>(status);
    flow.clear(Flow::kRequestOpen);
    const std::string_view head = text.substr(0, std::min(text.find("\r\n\r\n"), kHeadBytes));
    if (head.size() == text.size()) {
        flow.set(Flow::kPartialHead);
    }
    const std::string_view keepAlive = headerValue(head, "Keep-Alive");
    if (const std::size_t at = keepAlive.find("timeout="); at != std::string_view::npos) {
        unsigned seconds = 0;
        const char *begin = keepAlive.data() + at + 8;
        std::from_chars(begin, keepAlive.data() + keepAlive.size(), seconds);
        flow.keepAlive_s = static_cast<std::uint16_t>(std::min(seconds, 65535U));
    }
    if (containsFolded(headerValue(head, "Connection"), "close")) {
        flow.set(Flow::kKeepAliveEnds);
    }
}

void watchTls(Flow &flow, const Datagram &segment, bool fromClient) noexcept
{
    const std::uint8_t *at = segment.payload;
    std::uint32_t captured = segment.payloadCaptured;
    for (int records = 0; records < 4 && captured >= 5; ++records) {
        const unsigned length = at[3] * 256U + at[4];
        if (at[1] != 3 || at[2] > 4 || length == 0 || length > 16384 + 256) {
            return;
        }
        switch (at[0]) {
        case kTlsHandshake:
            if (fromClient && captured >= 6 && at[5] == 1) {
                flow.set(Flow::kTlsHello);
            } else if (!fromClient && flow.has(Flow::kTlsHello)) {
                flow.set(Flow::kTlsServer);
            }
            break;
        case kTlsAlert:
            if (!fromClient && flow.has(Flow::kTlsHello)) {
                flow.set(Flow::kTlsServer);
            }
            if (length == 2 && captured >= 7 && at[6] != 0) {  // 0: close_notify
                flow.tlsAlert = at[6];
                if (fromClient) {
                    flow.set(Flow::kTlsAlertClient);
                } else {
                    flow.clear(Flow::kTlsAlertClient);
                }
            }
            break;
        case kTlsData:
            if (fromClient && flow.has(Flow::kTlsServer) && !flow.has(Flow::kTlsData)) {
                if (length == kProtectedAlertBytes && !flow.has(Flow::kTlsEarlyEnd)) {
                    flow.set(Flow::kTlsEarlyEnd);
                } else {
                    flow.clear(Flow::kTlsEarlyEnd);
                    flow.set(Flow::kTlsData);
                }
            }
            break;
        default:
            break;
        }
        if (captured <= 5 + length) {
            return;
        }
        at += 5 + length;
        captured -= 5 + length;
    }
}

const char *failureCause(unsigned code) noexcept
{
    static constexpr std::array<const char *, 18> kCauses{
        "",  // reserved
        "illegal option length",
        "desynchronized state",
        "new data after close",
        "abort by the application",
        "unexpected ACK in a state that is not synchronized",
        "unexpected SYN in the window",
        "unexpected security compartment",
        "malformed message",
        "not authorized",
        "resource exceeded",
        "network failure",
        "reset received from the peer",
        "destination unreachable",
        "connection timeout",
        "too much outstanding data",
        "unacceptable performance",
        "middlebox interference",
    };
    return code < kCauses.size() ? kCauses[code] : "";
}

}  // namespace

std::string printableText(const std::uint8_t *data, std::size_t size, std::size_t most)
{
    std::string text;
    for (std::size_t i = 0; i < size && text.size() < most; ++i) {
        const std::uint8_t c = data[i];
        text += c >= 0x20 && c < 0x7f ? static_cast<char>(c) : '.';
    }
    return text;
}

void watchPayload(Flow &flow, const Datagram &segment, int side) noexcept
{
    const std::uint8_t *data = segment.payload;
    const bool fromClient = side == flow.client;
    if (segment.payloadCaptured < 4) {
        return;
    }
    if (data[0] >= kTlsChange && data[0] <= kTlsData && data[1] == 3) {
        watchTls(flow, segment, fromClient);
    } else if (!fromClient && flow.has(Flow::kTlsHello) && !flow.has(Flow::kTlsServer)) {
        flow.set(Flow::kTlsNotTls);
    }
    const std::string_view text(reinterpret_cast<const char *>(data), segment.payloadCaptured);
    if (fromClient) {
        if (data[0] >= 'C' && data[0] <= 'T' && isRequest(text)) {
            flow.requests = static_cast<std::uint16_t>(std::min(flow.requests + 1, 65535));
            flow.set(Flow::kRequestOpen);
        }
    } else if (data[0] == 'H') {
        watchStatus(flow, text);
    }
}

std::string resetClaim(const std::uint8_t *data, std::size_t captured, std::size_t length)
{
    if (captured >= 2 && data[0] == 0x33 && data[1] == 0xaa) {
        if (length != 8 || captured < 8) {
            return "diagnostic payload, damaged";
        }
        const unsigned code = data[2] * 256U + data[3];
        const std::uint32_t vendor = static_cast<std::uint32_t>(data[4]) << 24 |
                                     static_cast<std::uint32_t>(data[5]) << 16 |
                                     static_cast<std::uint32_t>(data[6]) << 8 | data[7];
        std::string text = "reason " + std::to_string(code);
        if (vendor != 0) {
            return text + " of vendor " + std::to_string(vendor);
        }
        const char *words = failureCause(code);
        return *words != '\0' ? text + ": " + words : text;
    }
    std::size_t skip = 0;
    if (captured > 2 && data[0] == 0xf3 && data[1] == 0x17) {
        skip = 2;
    }
    const std::uint8_t *const end = data + captured;
    const auto readable = std::count_if(data + skip, end, [](std::uint8_t c) { return c >= 0x20 && c < 0x7f; });
    if (static_cast<std::size_t>(readable) < 3 || static_cast<std::size_t>(readable) * 10 < (captured - skip) * 8) {
        return {};
    }
    return printableText(data + skip, captured - skip, kClaimCharacters);
}

}  // namespace resetscope::probes::capture
