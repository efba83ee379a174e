// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Opens TCP connections to each of the target's addresses several times.
class ConnectProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "connect"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
