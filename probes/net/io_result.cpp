// SPDX-License-Identifier: GPL-3.0-or-later
// What the result of a read or write means.
#include "probes/net/connection.h"

#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace resetscope::probes {

CloseKind closeKind(const IoResult &result) noexcept
{
    if (result.timedOut || result.ec == asio::error::timed_out) {
        return CloseKind::Silent;
    }
    if (result.ec == asio::error::eof) {
        return CloseKind::Fin;
    }
    if (result.ec == asio::error::connection_reset || result.ec == asio::error::broken_pipe) {
        return CloseKind::Rst;
    }
    return CloseKind::None;
}

std::string errorName(const error_code &ec)
{
    if (!ec) {
        return {};
    }
    if (ec == asio::error::eof) {
        return "EOF";
    }
    struct Name {
        int code;
        const char *name;
    };
    static constexpr Name names[] = {
        {ECONNREFUSED, "ECONNREFUSED"},
        {ECONNRESET, "ECONNRESET"},
        {ECONNABORTED, "ECONNABORTED"},
        {EPIPE, "EPIPE"},
        {ETIMEDOUT, "ETIMEDOUT"},
        {EHOSTUNREACH, "EHOSTUNREACH"},
        {ENETUNREACH, "ENETUNREACH"},
        {ENETDOWN, "ENETDOWN"},
#ifdef EHOSTDOWN  // not on Windows
        {EHOSTDOWN, "EHOSTDOWN"},
#endif
        {EADDRNOTAVAIL, "EADDRNOTAVAIL"},
        {EADDRINUSE, "EADDRINUSE"},
        {EACCES, "EACCES"},
        {EPERM, "EPERM"},
        {EMFILE, "EMFILE"},
        {ENFILE, "ENFILE"},
        {ENOBUFS, "ENOBUFS"},
        {ENOMEM, "ENOMEM"},
        {EPROTO, "EPROTO"},
        {ENOTCONN, "ENOTCONN"},
        {EINVAL, "EINVAL"},
        {EBADF, "EBADF"},
        {ECANCELED, "ECANCELED"},
        {EAFNOSUPPORT, "EAFNOSUPPORT"},
        {EMSGSIZE, "EMSGSIZE"},
        {ENOPROTOOPT, "ENOPROTOOPT"},
        {EAGAIN, "EAGAIN"},
    };
    if (ec.category() == boost::system::system_category() || ec.category() == boost::system::generic_category()) {
        // Windows has numbers of its own (WSAECONNRESET is 10054).
        const int code = ec.default_error_condition().value();
        const auto *const found =
            std::find_if(std::begin(names), std::end(names), [code](const Name &name) { return name.code == code; });
        if (found != std::end(names)) {
            return found->name;
        }
    }
    if (ec == asio::error::host_not_found) {
        return "EAI_NONAME";
    }
    if (ec.category() == asio::error::get_ssl_category()) {
        return "TLS:" + std::to_string(ec.value());
    }
    return std::string(ec.category().name()) + ":" + std::to_string(ec.value());
}

}  // namespace resetscope::probes
