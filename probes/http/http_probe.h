// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Sends one polite request and says what answered.
class HttpProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "http"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
