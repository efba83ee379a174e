// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

namespace resetscope::probes {

/// Opens a socket (family, type, protocol, as socket(2)) inside a private network; -1 with errno on failure.
using SocketSource = std::function<int(int family, int type, int protocol)>;

/// While the returned object lives, every probe of this program reaches the addresses that start with `prefix`
/// ("198.18.7.") through sockets of that source, and all others as ever. Any thread.
[[nodiscard]] std::shared_ptr<void> announcePrivateNetwork(std::string prefix, SocketSource source);

/// While the returned object lives, the probes of this program know the name by that address. Any thread.
[[nodiscard]] std::shared_ptr<void> announceName(std::string name, std::string address);
/// Empty: not announced.
[[nodiscard]] std::string announcedAddress(const std::string &name);

/// socket(2); on Windows it never blocks and is not inherited, and `type` carries no flags.
[[nodiscard]] int openSystemSocket(int family, int type, int protocol);

/// A socket that suits the address: socket(2), or one of a private network. SOCK_CLOEXEC and SOCK_NONBLOCK go into
/// `type` as usual.
[[nodiscard]] int openSocketFor(const std::string &address, int family, int type, int protocol);

}  // namespace resetscope::probes
