// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/dns/address_kind.h"

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/host_name.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace resetscope::probes {
namespace {

namespace ip = boost::asio::ip;

ip::address parse(const std::string &text, boost::system::error_code &ec)
{
    ip::address address = ip::make_address(text, ec);
    if (!ec && address.is_v6() && address.to_v6().is_v4_mapped()) {
        address = ip::make_address_v4(ip::v4_mapped, address.to_v6());
    }
    return address;
}

}  // namespace

bool isLoopback(const std::string &address)
{
    boost::system::error_code ec;
    const ip::address parsed = parse(address, ec);
    return !ec && parsed.is_loopback();
}

bool looksPublic(const std::string &host)
{
    std::string_view name = host;
    if (!name.empty() && name.back() == '.') {
        name.remove_suffix(1);
    }
    if (name.find('.') == std::string_view::npos) {
        return false;
    }
    static constexpr std::array<std::string_view, 12> local{".localhost", ".localdomain", ".local",    ".test",
                                                            ".example",   ".invalid",     ".internal", ".intranet",
                                                            ".lan",       ".home",        ".corp",     ".home.arpa"};
    if (std::any_of(local.begin(), local.end(), [name](std::string_view end) { return name.ends_with(end); })) {
        return false;
    }
    // The computer's own full name points at itself on many systems.
    boost::system::error_code ec;
    const std::string own = ip::host_name(ec);
    return ec || own.empty() || (name != own && !name.starts_with(own + "."));
}

bool suspiciousAddresses(const std::string &host, const std::vector<std::string> &addresses)
{
    boost::system::error_code ec;
    (void)ip::make_address(host, ec);
    if (!ec) {
        return false;
    }
    const bool isPublic = looksPublic(host);
    return std::any_of(addresses.begin(), addresses.end(), [isPublic](const std::string &text) {
        boost::system::error_code bad;
        const ip::address address = parse(text, bad);
        return !bad && (address.is_unspecified() || (isPublic && address.is_loopback()));
    });
}

}  // namespace resetscope::probes
