// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/core/probe.h"

namespace resetscope::probes {

/// Shakes hands with and without the server name; says what is wrong with the certificate.
class TlsProbe final : public Probe {
public:
    [[nodiscard]] std::string_view id() const noexcept override { return "tls"; }
    [[nodiscard]] asio::awaitable<ProbeOutcome> run(ProbeContext context) override;
};

}  // namespace resetscope::probes
