// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/host_files.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <sstream>
#include <vector>

namespace resetscope::probes {
namespace {

constexpr std::size_t kMostBytes = 64ULL * 1024 * 1024;

std::vector<std::string> words(const std::string &line)
{
    std::istringstream stream(line);
    std::vector<std::string> result;
    for (std::string word; stream >> word;) {
        result.push_back(word);
    }
    return result;
}

std::optional<std::uint64_t> parsed(const std::string &text, int base = 10)
{
    std::uint64_t value = 0;
    const char *const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value, base);
    if (result.ec != std::errc() || result.ptr != end || text.empty()) {
        return std::nullopt;
    }
    return value;
}

/// /proc/net/snmp and netstat: a line of names, then a line of numbers, both led by the group.
void addTable(const std::string &text, HostCounters &into)
{
    std::istringstream stream(text);
    std::vector<std::string> names;
    for (std::string line; std::getline(stream, line);) {
        std::vector<std::string> row = words(line);
        if (row.empty() || row[0].back() != ':') {
            continue;
        }
        if (names.empty() || names[0] != row[0]) {
            names = std::move(row);
            continue;
        }
        const std::string group = row[0].substr(0, row[0].size() - 1);
        for (std::size_t i = 1; i < row.size() && i < names.size(); ++i) {
            if (const auto value = parsed(row[i])) {
                into[group + "." + names[i]] = *value;
            }
        }
        names.clear();
    }
}

/// The address as /proc/net/tcp prints it: each 32-bit word in the byte order of this machine, in hexadecimal.
std::string kernelForm(const boost::asio::ip::address &address)
{
    std::vector<unsigned char> bytes;
    if (address.is_v4()) {
        const auto raw = address.to_v4().to_bytes();
        bytes.assign(raw.begin(), raw.end());
    } else {
        const auto raw = address.to_v6().to_bytes();
        bytes.assign(raw.begin(), raw.end());
    }
    std::string text;
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) {
        std::uint32_t word = 0;
        std::memcpy(&word, &bytes[at], sizeof word);
        static constexpr std::array<char, 17> digits{"0123456789ABCDEF"};
        for (int shift = 28; shift >= 0; shift -= 4) {
            text += digits[(word >> static_cast<unsigned>(shift)) & 0xFU];
        }
    }
    return text;
}

/// Local ports of the table's connections to `remote` ("ADDRESS:PORT" as the kernel prints it; empty: any).
std::uint64_t countConnections(const std::string &table, const std::string &remote, std::uint64_t first,
                               std::uint64_t last)
{
    constexpr const char *kListening = "0A";
    std::istringstream stream(table);
    std::string line;
    std::getline(stream, line);
    std::uint64_t count = 0;
    while (std::getline(stream, line)) {
        const std::vector<std::string> row = words(line);
        if (row.size() < 4 || row[3] == kListening || (!remote.empty() && row[2] != remote)) {
            continue;
        }
        const auto colon = row[1].rfind(':');
        if (colon == std::string::npos) {
            continue;
        }
        const auto port = parsed(row[1].substr(colon + 1), 16);
        count += port && *port >= first && *port <= last ? 1 : 0;
    }
    return count;
}

}  // namespace

std::string HostFiles::read(const std::string &path) const
{
    std::ifstream file(m_root + path, std::ios::binary);
    std::string text;
    std::array<char, 65536> piece{};
    while (file && text.size() < kMostBytes) {
        file.read(piece.data(), piece.size());
        text.append(piece.data(), static_cast<std::size_t>(file.gcount()));
    }
    return text;
}

std::optional<std::uint64_t> HostFiles::readNumber(const std::string &path) const
{
    const std::vector<std::string> row = words(read(path));
    return row.empty() ? std::nullopt : parsed(row[0]);
}

HostCounters HostFiles::counters() const
{
    HostCounters result;
    // The thread's own view: the program's main thread may live in another network namespace.
    addTable(read("/proc/thread-self/net/snmp"), result);
    addTable(read("/proc/thread-self/net/netstat"), result);
    return result;
}

std::optional<HostFiles::PortUse> HostFiles::ports(const std::string &remote, std::uint16_t port) const
{
    const std::vector<std::string> range = words(read("/proc/sys/net/ipv4/ip_local_port_range"));
    if (range.size() < 2) {
        return std::nullopt;
    }
    const auto first = parsed(range[0]);
    const auto last = parsed(range[1]);
    if (!first || !last || *last < *first) {
        return std::nullopt;
    }
    PortUse use;
    use.range = *last - *first + 1;
    std::string wanted;
    boost::system::error_code ec;
    if (const auto address = boost::asio::ip::make_address(remote, ec); !ec) {
        std::array<char, 8> text{};
        std::snprintf(text.data(), text.size(), "%04X", static_cast<unsigned>(port));
        wanted = kernelForm(address) + ":" + text.data();
    }
    use.used = countConnections(read("/proc/thread-self/net/tcp"), wanted, *first, *last) +
               countConnections(read("/proc/thread-self/net/tcp6"), wanted, *first, *last);
    return use;
}

std::optional<HostFiles::Descriptors> HostFiles::systemDescriptors() const
{
    const std::vector<std::string> row = words(read("/proc/sys/fs/file-nr"));
    if (row.size() < 3) {
        return std::nullopt;
    }
    const auto used = parsed(row[0]);
    const auto limit = parsed(row[2]);
    if (!used || !limit || *limit == 0) {
        return std::nullopt;
    }
    Descriptors result;
    result.used = *used;
    result.limit = *limit;
    return result;
}

std::optional<HostFiles::Memory> HostFiles::memory() const
{
    std::istringstream stream(read("/proc/meminfo"));
    double total = 0;
    double available = -1;
    for (std::string line; std::getline(stream, line);) {
        const std::vector<std::string> row = words(line);
        if (row.size() < 2) {
            continue;
        }
        const auto value = parsed(row[1]);
        if (row[0] == "MemTotal:" && value) {
            total = static_cast<double>(*value);
        } else if (row[0] == "MemAvailable:" && value) {
            available = static_cast<double>(*value);
        }
    }
    if (total <= 0 || available < 0) {
        return std::nullopt;
    }
    Memory result;
    result.availableRatio = available / total;
    const std::vector<std::string> limits = words(read("/proc/sys/net/ipv4/tcp_mem"));
    std::istringstream sockets(read("/proc/thread-self/net/sockstat"));
    for (std::string line; std::getline(sockets, line);) {
        const std::vector<std::string> row = words(line);
        const auto mem = std::find(row.begin(), row.end(), "mem");
        if (row.empty() || row[0] != "TCP:" || mem == row.end() || mem + 1 == row.end() || limits.size() < 3) {
            continue;
        }
        const auto pages = parsed(*(mem + 1));
        const auto most = parsed(limits[2]);
        if (pages && most && *most > 0) {
            result.tcpRatio = static_cast<double>(*pages) / static_cast<double>(*most);
        }
    }
    return result;
}

HostFiles::Interface HostFiles::interface(const std::string &name) const
{
    Interface result;
    if (name.empty() || name.find('/') != std::string::npos) {
        return result;
    }
    const std::string folder = "/sys/class/net/" + name;
    const std::string uevent = read(folder + "/uevent");
    const auto type = readNumber(folder + "/type");
    // Numbers of <linux/if_arp.h>.
    if (uevent.find("DEVTYPE=wireguard") != std::string::npos) {
        result.kind = "wireguard";
    } else if (uevent.find("DEVTYPE=wlan") != std::string::npos) {
        result.kind = "wifi";
    } else if (!read(folder + "/tun_flags").empty() || (type && (*type == 65534 || *type == 768 || *type == 769 ||
                                                                 *type == 776 || *type == 778 || *type == 823))) {
        result.kind = "tunnel";
    } else if (type && *type == 512) {
        result.kind = "ppp";
    } else if (type && *type == 772) {
        result.kind = "loopback";
    } else if (type && *type == 1) {
        result.kind = "ethernet";
    }
    const auto statistic = [&](const char *id) { return readNumber(folder + "/statistics/" + id).value_or(0); };
    result.packets = statistic("rx_packets") + statistic("tx_packets");
    // rx_errors includes CRC and frame errors; drops are left out, because unwanted protocols count there too.
    result.errors = statistic("rx_errors") + statistic("tx_errors");
    return result;
}

std::optional<double> HostFiles::setting(const std::string &name) const
{
    const auto value = readNumber("/proc/sys/net/ipv4/" + name);
    return value ? std::optional<double>(static_cast<double>(*value)) : std::nullopt;
}

HostCounters grown(const HostCounters &before, const HostCounters &after)
{
    HostCounters result;
    for (const auto &[name, value] : after) {
        const auto it = before.find(name);
        if (it != before.end() && value >= it->second) {
            result[name] = value - it->second;
        }
    }
    return result;
}

}  // namespace resetscope::probes
