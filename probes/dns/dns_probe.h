// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Looks the target's name up twice with the system's resolver, each address kept apart.
class DnsProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "dns"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
