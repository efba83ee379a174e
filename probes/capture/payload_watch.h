// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/capture/decode.h"
#include "probes/capture/flow_table.h"

#include <string>

namespace resetscope::probes::capture {

/// Looks at new payload in clear: HTTP requests, status lines and keep-alive headers, TLS records and alerts.
/// Cheap: most payload is given up after its first bytes.
void watchPayload(Flow &flow, const Datagram &segment, int side) noexcept;

/// Outside text made harmless: printable ASCII, everything else as '.'; cut after `most` characters.
[[nodiscard]] std::string printableText(const std::uint8_t *data, std::size_t size, std::size_t most);

/// What the payload of a reset says about its reason: the diagnostic payload (draft-ietf-tcpm-rst-diagnostic-payload:
/// magic 0x33AA with a code, older drafts 0xF317 with a text) or plain text. Empty: nothing readable.
/// A claim, never proof: anybody on the way can write it.
[[nodiscard]] std::string resetClaim(const std::uint8_t *data, std::size_t captured, std::size_t length);

}  // namespace resetscope::probes::capture
