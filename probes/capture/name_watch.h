// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/capture_report.h"
#include "probes/capture/decode.h"

#include <unordered_map>

namespace resetscope::probes::capture {

/// Follows DNS questions and answers (UDP port 53, in clear): names that do not exist, and names of addresses.
class NameWatch {
public:
    explicit NameWatch(std::size_t most) : m_most(most) {}

    void datagram(std::int64_t time_ns, const Datagram &datagram);
    [[nodiscard]] std::vector<NameRecord> take();

private:
    std::size_t m_most;
    std::unordered_map<std::string, NameRecord> m_names;
};

}  // namespace resetscope::probes::capture
