// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/net/private_network.h"

#include <list>
#include <mutex>
#include <utility>

namespace resetscope::probes {
namespace {

struct Network {
    std::string prefix;
    SocketSource source;
};

struct Registry {
    std::mutex mutex;
    std::list<std::shared_ptr<Network>> networks;
    std::list<std::pair<std::string, std::string>> names;
};

Registry &registry()
{
    static Registry all;
    return all;
}

std::shared_ptr<Network> networkOf(const std::string &address)
{
    const std::lock_guard lock(registry().mutex);
    for (const auto &network : registry().networks) {
        if (address.starts_with(network->prefix)) {
            return network;
        }
    }
    return nullptr;
}

}  // namespace

std::shared_ptr<void> announcePrivateNetwork(std::string prefix, SocketSource source)
{
    auto network = std::make_shared<Network>(Network{std::move(prefix), std::move(source)});
    {
        const std::lock_guard lock(registry().mutex);
        registry().networks.push_back(network);
    }
    return {network.get(), [network](void *) {
                const std::lock_guard lock(registry().mutex);
                registry().networks.remove(network);
            }};
}

std::shared_ptr<void> announceName(std::string name, std::string address)
{
    Registry &all = registry();
    const std::lock_guard lock(all.mutex);
    const auto entry = all.names.emplace(all.names.end(), std::move(name), std::move(address));
    return {&*entry, [&all, entry](void *) {
                const std::lock_guard ended(all.mutex);
                all.names.erase(entry);
            }};
}

std::string announcedAddress(const std::string &name)
{
    const std::lock_guard lock(registry().mutex);
    for (const auto &[known, address] : registry().names) {
        if (known == name) {
            return address;
        }
    }
    return {};
}

int openSocketFor(const std::string &address, int family, int type, int protocol)
{
    const auto network = networkOf(address);
    return network ? network->source(family, type, protocol) : openSystemSocket(family, type, protocol);
}

}  // namespace resetscope::probes
