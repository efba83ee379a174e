// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/resolver.h"

#include "probes/core/system_sockets.h"
#include "probes/net/private_network.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>

namespace resetscope::probes {
namespace {

using boost::system::error_code;

/// Shared by the look-up thread and the coroutine that waits for it.
struct Lookup {
    std::mutex mutex;
    bool abandoned = false;  // guarded by mutex; the executor must not be used afterwards
    bool done = false;       // network thread only
    ResolveResult result;    // written by the thread before it posts
    asio::any_io_executor executor;
    asio::steady_timer *gate = nullptr;  // network thread only
};

/// Abandons the look-up when the waiting coroutine ends in whatever way, also when its frame is destroyed.
class Abandon {
public:
    explicit Abandon(std::shared_ptr<Lookup> lookup) : m_lookup(std::move(lookup)) {}
    Abandon(const Abandon &) = delete;
    Abandon &operator=(const Abandon &) = delete;
    ~Abandon()
    {
        const std::lock_guard lock(m_lookup->mutex);
        m_lookup->abandoned = true;
        m_lookup->gate = nullptr;
        m_lookup->executor = asio::any_io_executor();
    }

private:
    std::shared_ptr<Lookup> m_lookup;
};

const char *codeName(int code)
{
    switch (code) {
    case EAI_NONAME:
        return "EAI_NONAME";
#ifdef EAI_NODATA
    case EAI_NODATA:
        return "EAI_NODATA";
#endif
#ifdef EAI_ADDRFAMILY
    case EAI_ADDRFAMILY:
        return "EAI_ADDRFAMILY";
#endif
    case EAI_AGAIN:
        return "EAI_AGAIN";
    case EAI_FAIL:
        return "EAI_FAIL";
    case EAI_MEMORY:
        return "EAI_MEMORY";
#ifdef EAI_SYSTEM
    case EAI_SYSTEM:
        return "EAI_SYSTEM";
#endif
    default:
        return "EAI";
    }
}

std::string errorWord(int code)
{
    switch (code) {
    case EAI_NONAME:
        return "nxdomain";
#ifdef EAI_NODATA
    case EAI_NODATA:
        return "nodata";
#endif
#ifdef EAI_ADDRFAMILY
    case EAI_ADDRFAMILY:
        return "nodata";
#endif
    case EAI_AGAIN:
    case EAI_FAIL:
        return "servfail";
    default:
        return "error";
    }
}

std::string detailOf(int code)
{
#ifdef EAI_SYSTEM  // not on Windows
    if (code == EAI_SYSTEM) {
        return std::generic_category().message(errno);
    }
#endif
    return gai_strerror(code);
}

void lookUp(const std::string &host, ResolveResult &result)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int code = getaddrinfo(host.c_str(), nullptr, &hints, &list);
    if (code != 0) {
        result.error = errorWord(code);
        result.code = codeName(code);
        result.detail = detailOf(code);
        return;
    }
    for (const addrinfo *item = list; item != nullptr; item = item->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (getnameinfo(item->ai_addr, static_cast<socklen_t>(item->ai_addrlen), text.data(),
                        static_cast<socklen_t>(text.size()), nullptr, 0, NI_NUMERICHOST) != 0) {
            continue;
        }
        std::string address = text.data();
        if (std::find(result.addresses.begin(), result.addresses.end(), address) == result.addresses.end()) {
            result.addresses.push_back(std::move(address));
        }
    }
    freeaddrinfo(list);
    if (result.addresses.empty()) {
        result.error = "nodata";
        result.code = "EAI_NODATA";
        result.detail = "no address";
    }
}

void runLookup(const std::shared_ptr<Lookup> &lookup, const std::string &host)
{
    ResolveResult result;
    lookUp(host, result);
    const std::lock_guard lock(lookup->mutex);
    if (lookup->abandoned) {
        return;
    }
    lookup->result = std::move(result);
    asio::post(lookup->executor, [lookup] {
        lookup->done = true;
        if (lookup->gate != nullptr) {
            lookup->gate->cancel();
        }
    });
}

bool endsWith(const std::string &text, std::string_view end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

}  // namespace

bool isAddressLiteral(const std::string &host)
{
    error_code ec;
    (void)asio::ip::make_address(host, ec);
    return !ec;
}

asio::awaitable<ResolveResult> resolve(std::string host, TimePoint deadline, std::stop_token stop)
{
    const auto begin = Clock::now();
    ResolveResult result;
    if (isAddressLiteral(host)) {
        result.addresses.push_back(host);
        co_return result;
    }
    if (std::string known = announcedAddress(host); !known.empty()) {
        result.addresses.push_back(std::move(known));
        co_return result;
    }
    // RFC 6761, 6.4: names under "invalid" never exist and are not to be sent to a server.
    if (endsWith(host, ".invalid") || endsWith(host, ".invalid.")) {
        result.error = "nxdomain";
        result.code = "EAI_NONAME";
        result.detail = gai_strerror(EAI_NONAME);
        co_return result;
    }
    const auto lookup = std::make_shared<Lookup>();
    lookup->executor = co_await asio::this_coro::executor;
    asio::steady_timer gate(lookup->executor, deadline);
    lookup->gate = &gate;
    const Abandon abandon(lookup);
    try {
        std::thread([lookup, host] { runLookup(lookup, host); }).detach();
    } catch (const std::system_error &error) {
        result.error = "error";
        result.code = "EAGAIN";
        result.detail = error.what();
        co_return result;
    }
    const std::stop_callback wake(stop, [&gate] { gate.cancel(); });
    if (!stop.stop_requested() && !lookup->done) {
        error_code ignored;
        co_await gate.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    if (lookup->done) {
        result = std::move(lookup->result);
    } else if (stop.stop_requested()) {
        result.stopped = true;
        result.error = "error";
        result.code = "ECANCELED";
    } else {
        result.error = "timeout";
        result.code = "ETIMEDOUT";
        result.detail = "no answer in time";
    }
    result.elapsed_s = Seconds(Clock::now() - begin).count();
    co_return result;
}

asio::awaitable<std::vector<std::string>> targetAddresses(ProbeContext context, Seconds timeout)
{
    std::vector<std::string> addresses = context.addresses;
    if (addresses.empty()) {
        const auto limit = Clock::now() + std::chrono::duration_cast<Clock::duration>(timeout);
        ResolveResult result = co_await resolve(context.target.host, std::min(limit, context.deadline), context.stop);
        addresses = std::move(result.addresses);
    }
    co_return addresses;
}

}  // namespace resetscope::probes
