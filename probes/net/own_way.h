// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace resetscope::probes {

/// Whether this computer itself can still send to an address: the interface that its packets leave through is there,
/// up and connected, and still has the address it had. Sends nothing. Source: netdevice(7), getifaddrs(3).
class OwnWay {
public:
    /// `address`: numeric, of the target. Where the way cannot be told (private networks), it is never lost.
    explicit OwnWay(const std::string &address);
    [[nodiscard]] bool lost() const;

private:
    std::string m_source;  ///< our own address towards the target; empty: not known
};

}  // namespace resetscope::probes
