// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/path/line.h"

namespace resetscope::probes {

/// An open TLS connection as a line. What a router says about an expired packet is not seen here.
[[nodiscard]] std::shared_ptr<Line> makeTlsLine(std::shared_ptr<Connection> connection);

}  // namespace resetscope::probes
