// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/hostile_server.h"

#include <algorithm>

#include <zlib.h>

namespace resetscope::campaign {

namespace {

constexpr std::string_view kOk = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello\n";

/// A gigabyte of zeros, packed: about a megabyte.
const std::string &bomb()
{
    static const std::string packed = [] {
        std::string out;
        z_stream stream{};
        deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
        std::vector<Bytef> zeros(1 << 20);
        std::vector<Bytef> piece(1 << 16);
        for (int i = 0; i <= 1024; ++i) {
            stream.next_in = zeros.data();
            stream.avail_in = i < 1024 ? static_cast<uInt>(zeros.size()) : 0;
            do {
                stream.next_out = piece.data();
                stream.avail_out = static_cast<uInt>(piece.size());
                deflate(&stream, i < 1024 ? Z_NO_FLUSH : Z_FINISH);
                out.append(reinterpret_cast<const char *>(piece.data()), piece.size() - stream.avail_out);
            } while (stream.avail_out == 0);
        }
        deflateEnd(&stream);
        return out;
    }();
    return packed;
}

/// Answers every request with that.
std::function<void(const Client &)> answer(std::string bytes)
{
    return [bytes = std::move(bytes)](const Client &client) {
        while (client.request() && client.send(bytes)) {
        }
    };
}

/// After the first request `head`, and then `again` without end.
std::function<void(const Client &)> endless(std::string head, std::string again)
{
    return [head = std::move(head), again = std::move(again)](const Client &client) {
        if (client.request() && client.send(head)) {
            client.forever(again);
        }
    };
}

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

std::string noise(std::size_t size)
{
    std::string bytes(size, '\0');
    std::uint32_t state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

std::vector<Behaviour> http()
{
    const std::string ok = "HTTP/1.1 200 OK\r\n";
    return {
        {"healthy", "http", answer(std::string(kOk))},
        {"endless headers", "http", endless(ok, "X-More: " + std::string(500, 'x') + "\r\n")},
        {"one endless header line", "http", endless(ok + "X-Long: ", std::string(4096, 'x'))},
        {"endless status line", "http", endless("HTTP/1.1 200 ", std::string(4096, 'O'))},
        {"endless 100 Continue", "http", endless("", "HTTP/1.1 100 Continue\r\n\r\n")},
        {"10,000 cookies", "http",
         answer(ok + repeated("Set-Cookie: a=b; Path=/\r\n", 10000) + "Content-Length: 0\r\n\r\n")},
        {"2,000 cookies within the limit", "http",
         answer(ok + repeated("Set-Cookie: a=b; Path=/\r\n", 2000) + "Content-Length: 0\r\n\r\n")},
        {"one byte a second", "http",
         [ok](const Client &client) {
             if (client.request()) {
                 client.drip(ok + repeated("X-Slow: 1\r\n", 1000));
             }
         }},
        {"body one byte a second", "http",
         [ok](const Client &client) {
             if (client.request() && client.send(ok + "Content-Length: 100000\r\n\r\n")) {
                 client.drip(std::string(100000, 'x'));
             }
         }},
        {"endless body", "http", endless(ok + "Connection: close\r\n\r\n", std::string(65536, 'x'))},
        {"endless tiny chunks", "http",
         endless(ok + "Transfer-Encoding: chunked\r\n\r\n", repeated("1\r\nx\r\n", 5000))},
        {"endless chunk extension", "http",
         endless(ok + "Transfer-Encoding: chunked\r\n\r\n1;a=", std::string(65536, 'x'))},
        {"endless trailers", "http",
         endless(ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n", repeated("X-Trailer: y\r\n", 1000))},
        {"chunk of 2^64 bytes", "http",
         answer(ok + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nx\r\n0\r\n\r\n")},
        {"length of -1", "http", answer(ok + "Content-Length: -1\r\n\r\nhello")},
        {"length of 2^64", "http", answer(ok + "Content-Length: 18446744073709551616\r\n\r\nhello")},
        {"two lengths", "http", answer(ok + "Content-Length: 5\r\nContent-Length: 50\r\n\r\nhello")},
        {"gzip bomb", "http",
         [ok](const Client &client) {
             while (client.request() && client.send(ok + "Content-Encoding: gzip\r\nContent-Length: " +
                                                    std::to_string(bomb().size()) + "\r\n\r\n" + bomb())) {
             }
         }},
        {"redirect to another host", "http",
         [](const Client &client) {
             while (client.request() && client.send("HTTP/1.1 302 Found\r\nLocation: http://" + client.other() +
                                                    "/x\r\nContent-Length: 0\r\n\r\n")) {
             }
         }},
        {"redirect to itself", "http", answer("HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Length: 0\r\n\r\n")},
        {"answers before the request", "http",
         [](const Client &client) {
             if (client.send(repeated(kOk, 20))) {
                 client.hold();
             }
         }},
        {"answers without end, unasked", "http", [](const Client &client) { client.forever(kOk); }},
        {"two answers to each request", "http", answer(std::string(kOk) + std::string(kOk))},
        {"switches protocols", "http", endless("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", noise(4096))},
        {"keep-alive of a million years", "http",
         answer(ok + "Keep-Alive: timeout=31556952000000, max=-1\r\nContent-Length: 0\r\n\r\n")},
        {"control characters in headers", "http",
         answer(ok + "Server: \x1b[2J\x1b]0;owned\x07<b>nginx</b>\r\nContent-Length: 0\r\n\r\n")},
        {"noise instead of HTTP", "http", endless("", noise(65536))},
        {"reset after half an answer", "http",
         [ok](const Client &client) {
             if (client.request() && client.send(ok + "Content-Length: 1000\r\n\r\nhalf")) {
                 client.resetOnClose();
             }
         }},
    };
}

std::vector<Behaviour> others()
{
    // A record of 16 KiB that never comes, and one with a length that is not allowed.
    const std::string record("\x16\x03\x03\x40\x00", 5);
    const std::string tooLong("\x16\x03\x03\xff\xff", 5);
    return {
        {"TLS: noise", "https", [](const Client &client) { client.forever(noise(65536)); }},
        {"TLS: noise in a record", "https", endless(tooLong, noise(65536))},
        {"TLS: hello one byte a second", "https",
         [record](const Client &client) { client.drip(record + noise(16384)); }},
        {"TLS: endless alerts", "https",
         [](const Client &client) { client.forever(std::string("\x15\x03\x03\x00\x02\x01\x5a", 7)); }},
        {"TLS: silence", "https", [](const Client &client) { client.hold(); }},
        {"TCP: endless bytes", "tcp", [](const Client &client) { client.forever(std::string(65536, 'x')); }},
        {"TCP: one byte a second", "tcp", [](const Client &client) { client.drip(std::string(100000, 'x')); }},
        {"TCP: control characters", "tcp", [](const Client &client) { client.forever("\x1b[2J\x07\xff\xfe"); }},
        {"TCP: closed at once", "tcp", [](const Client &) {}},
        {"TCP: reset at once", "tcp", [](const Client &client) { client.resetOnClose(); }},
    };
}

}  // namespace

const std::vector<Behaviour> &behaviours()
{
    static const std::vector<Behaviour> all = [] {
        std::vector<Behaviour> list = http();
        const std::vector<Behaviour> more = others();
        list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

const Behaviour *behaviour(const std::string &id)
{
    const auto found =
        std::find_if(behaviours().begin(), behaviours().end(), [&](const Behaviour &each) { return each.id == id; });
    return found == behaviours().end() ? nullptr : &*found;
}

}  // namespace resetscope::campaign
